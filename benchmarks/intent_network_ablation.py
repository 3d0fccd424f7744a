"""What does each choice in fine-tuning bring? A small network, with one thing changed at a time.

python benchmarks/intent_network_ablation.py ../shared ../shared/textbank data_samples/written 3

The lowest four layers of the encoder learn for two epochs from 4,000 rows that the seed
draws; so does every variant, from the same rows. Measured on the held-out rows: mean and
standard deviation over seeds, and of the paired differences, in percentage points. Each
line is kept in build/network_ablation.csv at once, and what is there is not done again.
"""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import numpy as np
import pandas as pd

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

WHOLE = FineTuning(layers=4, epochs=2, rate=2e-4, layer_decay=0.93)
VARIANTS = {
    "all": WHOLE,
    "without the prefix": replace(WHOLE, prefix=""),
    "without second readings": replace(WHOLE, also_weight=0.0),
    "without needs_reply": replace(WHOLE, reply_weight=0.0),
    "all layers at one rate": replace(WHOLE, layer_decay=1.0),
    "half the rate": replace(WHOLE, rate=1e-4),
    "embeddings learn": replace(WHOLE, train_embeddings=True),
    "label smoothing .1": replace(WHOLE, label_smoothing=0.1),
    "rare intents weigh more": replace(WHOLE, rare_power=0.5),
    "R-Drop": replace(WHOLE, consistency=1.0),
}
KEPT, DRAWN = Path("build/network_ablation.csv"), 4000


def measured(rows: pd.DataFrame, held_out: int, base: Path, recipe: FineTuning) -> dict[str, float]:
    """Learn from all rows but the last ones, and measure on these."""
    import torch

    torch.manual_seed(recipe.seed)
    network = build_network(base, recipe)
    tokens = encode(rows["text"], read_tokenizer(base, recipe), recipe.prefix)
    lesson = Lesson(tokens, *targets(rows, recipe.also_weight))
    away = np.arange(len(rows)) >= len(rows) - held_out
    with tempfile.TemporaryDirectory() as folder:
        for _ in learn(network, lesson, np.flatnonzero(~away), recipe, Path(folder)):
            pass
    return score_held_out(network, rows, tokens, away)


def main() -> None:
    if len(sys.argv) < 4:
        raise SystemExit(__doc__)
    import torch

    torch.set_num_threads(2)
    shared, *banks = map(Path, sys.argv[1:4])
    rows = training_rows(shared / "intent", banks)
    away = held_out_rows(rows)
    held_out, usable = rows[away], rows[~away]
    found = pd.read_csv(KEPT).to_dict("records") if KEPT.is_file() else []
    for seed in range(int(sys.argv[4]) if len(sys.argv) > 4 else 3):
        drawn = pd.concat([usable.sample(DRAWN, random_state=seed), held_out], ignore_index=True)
        for name, recipe in VARIANTS.items():
            if any((line["variant"], line["seed"]) == (name, seed) for line in found):
                continue
            begin = perf_counter()
            said = measured(drawn, len(held_out), shared / "base", replace(recipe, seed=seed))
            found.append({"variant": name, "seed": seed, **said, "s": perf_counter() - begin})
            KEPT.parent.mkdir(exist_ok=True)
            pd.DataFrame(found).to_csv(KEPT, index=False)
    table = pd.DataFrame(found).set_index(["seed", "variant"])
    table[["accuracy", "macro_f1"]] *= 100
    apart = table - table.xs("all", level="variant").reindex(table.index, level="seed")
    for title, figures in (("figures", table), ("against 'all', same seed", apart)):
        shown = figures.drop(columns="rows").groupby("variant", sort=False)
        sys.stdout.write(f"{title}\n{shown.agg(['mean', 'std']).round(1).to_string()}\n\n")


if __name__ == "__main__":
    main()
