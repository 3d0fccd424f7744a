"""Train the accurate engine, and ship it: python -m toolkit.intent --help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from toolkit.intent.export import ship
from toolkit.intent.finetune import FineTuning, fine_tune
from toolkit.intent.training import training_rows
from toolkit.schema import require


def main(arguments: Sequence[str] | None = None) -> None:
    """Fine-tune from the command line."""
    parser = argparse.ArgumentParser(prog="python -m toolkit.intent", description=__doc__)
    parser.add_argument("--base", required=True, help="folder or hub id of the encoder")
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled rows")
    parser.add_argument("--bank", type=Path, help="folder of the text bank")
    parser.add_argument("--work", type=Path, default=Path("build/accurate"))
    parser.add_argument("--out", type=Path, help="also export the weights to this folder")
    parser.add_argument("--rows", type=int, help="learn from this many rows only, for a quick look")
    parser.add_argument("--threads", type=int, default=2)
    for name, value in asdict(FineTuning()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(value), default=value)
    given = parser.parse_args(arguments)
    torch = require("torch", extra="train", purpose="Fine-tuning")
    torch.set_num_threads(given.threads)
    rows = training_rows(given.data, given.bank)
    if given.rows:
        rows = rows.sample(given.rows, random_state=given.seed).reset_index(drop=True)
    recipe = FineTuning(**{name: getattr(given, name) for name in asdict(FineTuning())})
    fine_tune(rows, base=given.base, work=given.work, recipe=recipe)
    if given.out:
        ship(given.base, rows, given.work, given.out)


if __name__ == "__main__":
    main()
