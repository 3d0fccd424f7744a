r"""What does each choice in training bring? Hashed n-grams, with one thing left out at a time.

python benchmarks/intent_ablation.py ../shared/intent ../shared/textbank \
    toolkit/intent/written/first 5

Measured on the held-out rows, of which nothing learns, and on the rows that may not be used
commercially, which nothing learns from either: mean and standard deviation over seeds of the
order in which rows are learned from, in percentage points.
"""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd

from toolkit.intent.ngrams import NgramSettings, ngram_matrix
from toolkit.intent.training import (
    Recipe,
    fit_table,
    held_out_rows,
    macro_f1,
    targets,
    training_rows,
)
from toolkit.schema import INTENTS
from toolkit.text import normalize

SETTINGS, CLASSES = NgramSettings(), np.array(list(INTENTS))


def variants(rows: pd.DataFrame) -> dict[str, tuple[np.ndarray, Recipe]]:
    """Which rows are learned from, and how."""
    usable = ~held_out_rows(rows)
    by = rows["source"].str.partition(": ")[2]
    whole = Recipe()
    return {
        "all": (usable, whole),
        "without the sample brand's text bank": (usable & (by != "textbank").to_numpy(), whole),
        "without the comments written for this": (usable & (by != "first").to_numpy(), whole),
        "without second readings": (usable, replace(whole, also_weight=0.0)),
        "words and cues like letters": (usable, replace(whole, word_scale=1.0, cue_scale=1.0)),
        "one pass instead of four": (usable, replace(whole, passes=1)),
    }


def main() -> None:
    if len(sys.argv) < 4:
        raise SystemExit(__doc__)
    data, *banks = map(Path, sys.argv[1:4])
    seeds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    rows = training_rows(data, banks)
    labelled = pd.read_csv(data / "train.csv", dtype="string")
    forbidden = labelled[labelled["noncommercial"] == "y"]
    matrix = ngram_matrix([normalize(text) for text in rows["text"]], SETTINGS)
    looks = {
        "held out": (matrix[held_out_rows(rows)], rows.loc[held_out_rows(rows), "intent"]),
        "non-commercial": (
            ngram_matrix([normalize(text) for text in forbidden["text"]], SETTINGS),
            forbidden["intent"],
        ),
    }
    found = []
    for name, (learned, recipe) in variants(rows).items():
        intents, reply = targets(rows, recipe.also_weight)
        for seed in range(seeds):
            table, bias = fit_table(
                matrix[learned], intents[learned], reply[learned], SETTINGS, recipe, seed
            )
            for look, (texts, truth) in looks.items():
                guess = CLASSES[(texts @ table + bias)[:, :-1].argmax(axis=1)]
                right = 100 * (guess == truth.to_numpy(dtype=str)).mean()
                f1 = 100 * macro_f1(truth.to_numpy(dtype=str), guess)
                found.append({"variant": name, "look": look, "accuracy": right, "macro-F1": f1})
    table = pd.DataFrame(found).groupby(["look", "variant"], sort=False).agg(["mean", "std"])
    print(table.round(1).to_string())


if __name__ == "__main__":
    main()
