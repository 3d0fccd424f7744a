"""What does each choice in training the network bring? Four layers, one thing changed at a time.

python benchmarks/network_ablation.py found.csv ../shared/base ../shared/intent \
    ../shared/textbank data_samples/written*/ toolkit/intent/readings/*/

Every line of the table learns from as many rows (4,000, once each) and begins with the base,
so that it shows what a choice is worth where rows are few, not how good the shipped engine is.
Measured on the held-out rows, of which nothing learns, and on the rows that may not be used
commercially: mean and standard deviation over three seeds, of the rows drawn, their order and
the heads, in percentage points. What is in found.csv is not done again; each line and seed
takes about a minute and a half on two cores. Needs the extra `train`.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pandas as pd
import torch

from toolkit.intent.distil import STUDY
from toolkit.intent.finetune import (
    FineTuning,
    Lesson,
    build_network,
    encode,
    learn,
    read_tokenizer,
    score_held_out,
)
from toolkit.intent.training import held_out_rows, targets, training_rows

ROWS, SEEDS = 4_000, 3
WHOLE = replace(STUDY, epochs=1)


def written(rows: pd.DataFrame) -> np.ndarray:
    return rows["source"].str.startswith("written for this project: written").to_numpy(dtype=bool)


def readings(rows: pd.DataFrame) -> np.ndarray:
    return rows["source"].str.endswith("labelled for this project").to_numpy(dtype=bool)


def rare_more_often(rows: pd.DataFrame) -> np.ndarray:
    return 1 / np.sqrt(rows["intent"].map(rows["intent"].value_counts()).to_numpy(dtype=float))


def alike(rows: pd.DataFrame) -> np.ndarray:
    return np.ones(len(rows))


def smoothed(intents: np.ndarray) -> np.ndarray:
    return 0.9 * intents + 0.1 / intents.shape[1]


def as_they_are(intents: np.ndarray) -> np.ndarray:
    return intents


#: How rows are drawn, what is learned of them, and how.
VARIANTS: dict[str, tuple[Callable, Callable, FineTuning]] = {
    "as the student": (alike, as_they_are, WHOLE),
    "without second readings": (alike, as_they_are, replace(WHOLE, also_weight=0.0)),
    "without needs_reply": (alike, as_they_are, replace(WHOLE, reply_weight=0.0)),
    "one rate for all layers": (alike, as_they_are, replace(WHOLE, layer_decay=1.0)),
    "half the rate": (alike, as_they_are, replace(WHOLE, rate=WHOLE.rate / 2)),
    "with dropout of 0.1": (alike, as_they_are, replace(WHOLE, dropout=0.1)),
    "with the prefix 'query: '": (alike, as_they_are, replace(WHOLE, prefix="query: ")),
    "embeddings as they were": (alike, as_they_are, replace(WHOLE, train_embeddings=False)),
    "label smoothing of 0.1": (alike, smoothed, WHOLE),
    "rare intents drawn more often": (rare_more_often, as_they_are, WHOLE),
    "without the readings": (lambda rows: ~readings(rows), as_they_are, WHOLE),
    "without the written comments": (lambda rows: ~written(rows), as_they_are, WHOLE),
}


def run(
    rows: pd.DataFrame, forbidden: pd.DataFrame, base: str, name: str, seed: int
) -> list[dict[str, object]]:
    """Train once and look twice."""
    drawn_by, shaped, recipe = VARIANTS[name]
    recipe = replace(recipe, seed=seed)
    rng = np.random.default_rng(seed)
    chance = np.where(held_out_rows(rows), 0.0, drawn_by(rows).astype(float))
    drawn = rng.choice(len(rows), ROWS, replace=False, p=chance / chance.sum())
    looks = {"held out": rows[held_out_rows(rows)], "non-commercial": forbidden}
    every = pd.concat([rows.iloc[drawn], *looks.values()], ignore_index=True)
    tokens = encode(every["text"], read_tokenizer(base, recipe), recipe.prefix)
    torch.manual_seed(seed)
    network = build_network(base, recipe)
    intents, reply = targets(every, recipe.also_weight)
    lesson = Lesson(tokens, shaped(intents), reply)
    with TemporaryDirectory() as work:
        for _ in learn(network, lesson, [np.arange(ROWS)], recipe, Path(work)):
            pass
    found, start = [], ROWS
    for look, asked in looks.items():
        there = (np.arange(len(every)) >= start) & (np.arange(len(every)) < start + len(asked))
        start += len(asked)
        score = score_held_out(network, every, tokens, there)
        found.append({"variant": name, "seed": seed, "look": look, **score})
    return found


def main() -> None:
    if len(sys.argv) < 4:
        raise SystemExit(__doc__)
    kept, base, data = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    rows = training_rows(data, [Path(bank) for bank in sys.argv[4:]])
    labelled = pd.read_csv(data / "train.csv", dtype="string")
    forbidden = labelled[labelled["noncommercial"] == "y"].assign(ours=False, times=1)
    known = pd.read_csv(kept).to_dict("records") if kept.is_file() else []
    for seed in range(SEEDS):
        for name in VARIANTS:
            if any(row["variant"] == name and row["seed"] == seed for row in known):
                continue
            known += run(rows, forbidden, base, name, seed)
            pd.DataFrame(known).to_csv(kept, index=False)
    table = pd.DataFrame(known).groupby(["look", "variant"], sort=False)
    shares = table[["accuracy", "macro_f1"]].agg(["mean", "std"])
    print((100 * shares).round(1).to_string())


if __name__ == "__main__":
    main()
