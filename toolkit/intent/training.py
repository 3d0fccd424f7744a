"""Train the shipped weights, and write their card, from files beside the repository.

python -m toolkit.intent.training fast --data ../shared/intent --bank ../shared/textbank
python -m toolkit.intent.training card --engine fast --data ../shared/intent
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.intent.fast import array_checksum, probabilities
from toolkit.intent.ngrams import CUES, NgramSettings, ngram_matrix
from toolkit.schema import INTENTS, ReadError, check_columns
from toolkit.text import normalize

__all__ = [
    "Recipe",
    "by_source",
    "fit_fast",
    "macro_f1",
    "main",
    "targets",
    "temperatures",
    "training_rows",
]

Floats = NDArray[np.float64]

_CLASSES = list(INTENTS)


@dataclass(frozen=True)
class Recipe:
    """The choices behind the weights, made on held-out training rows.

    Attributes
    ----------
    also_weight : float
        Share of a row's label that goes to its second reading, if it has one.
    word_scale, cue_scale : float
        How much faster words and cues learn than n-grams of characters.
    seen_at_least : int
        N-grams in fewer training rows get no weight.
    rate : float
        Learning rate of AdaGrad, falling to a tenth over the passes.
    ridge : float
        Weight of the squared coefficients in the loss of one pass.
    passes : int
        How often all rows are seen. Few: stopping early is the main regularisation.
    batch : int
        Rows per step.
    """

    also_weight: float = 0.3
    word_scale: float = 4.0
    cue_scale: float = 4.0
    seen_at_least: int = 2
    rate: float = 0.1
    ridge: float = 0.0
    passes: int = 4
    batch: int = 64


def training_rows(data: Path, bank: Path | None) -> pd.DataFrame:
    """Give the rows to learn from: commercially usable ones, and the text bank.

    Parameters
    ----------
    data : Path
        Folder with ``train.csv``.
    bank : Path, optional
        Folder with ``comments_*.csv``.

    Returns
    -------
    pandas.DataFrame
        ``text``, ``intent``, ``also``, ``needs_reply``, ``lang``, ``source``, ``license``.
    """
    rows = _read(data / "train.csv", ["text", "intent", "also", "needs_reply", "noncommercial"])
    rows = rows.loc[rows["noncommercial"] == "n"]
    if bank is None:
        return rows.reset_index(drop=True)
    parts = [
        _read(path, ["text", "intent"]).assign(
            lang=path.stem.split("_")[1], source="text bank of this project", license="CC0"
        )
        for path in sorted(bank.glob("comments_*.csv"))
    ]
    return pd.concat([rows, *parts], ignore_index=True)


def fit_fast(
    rows: pd.DataFrame,
    *,
    recipe: Recipe | None = None,
    ngrams: NgramSettings | None = None,
    folds: int = 5,
    seed: int = 0,
) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Fit the fast engine: settings and arrays, ready to be saved.

    Parameters
    ----------
    rows : pandas.DataFrame
        As `training_rows` gives them. Rows without ``needs_reply`` teach only the intent.
    recipe, ngrams : optional
        What to do other than the default.
    folds : int
        For cross-validation, which measures accuracy and sets the temperatures. The
        text bank, made up for this project, is learned from in every fold and never scored.
    seed : int
        Of the folds and of the order of the rows.

    Returns
    -------
    tuple of dict
        What goes into ``fast.json``, and the arrays of ``fast.safetensors``.
    """
    recipe, ngrams = recipe or Recipe(), ngrams or NgramSettings()
    matrix = ngram_matrix([normalize(text) for text in rows["text"]], ngrams)
    intents, reply = targets(rows, recipe.also_weight)
    real = np.flatnonzero(rows["needs_reply"].notna())
    fold = np.random.default_rng(seed).permutation(len(real)) % folds
    held_out = np.zeros((len(real), len(_CLASSES) + 1))
    for number in range(folds):
        learn = np.ones(len(rows), dtype=bool)
        learn[real[fold == number]] = False
        table, bias = _fit(matrix[learn], intents[learn], reply[learn], ngrams, recipe, seed)
        held_out[fold == number] = matrix[real[fold == number]] @ table + bias
    temperature = temperatures(held_out, intents[real], reply[real])
    labels = rows["intent"].to_numpy()[real]
    guess = np.array(_CLASSES)[held_out[:, :-1].argmax(axis=1)]

    table, bias = _fit(matrix, intents, reply, ngrams, recipe, seed)
    scale = np.maximum(np.abs(table).max(axis=0), 1e-12) / 127
    arrays: dict[str, NDArray[Any]] = {
        "table": np.round(table / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "bias": bias.astype(np.float32),
    }
    settings = {
        "engine": "fast",
        "classes": _CLASSES,
        "heads": [*_CLASSES, "needs_reply"],
        "ngrams": asdict(ngrams),
        "recipe": asdict(recipe),
        "temperature": temperature,
        "sha256": array_checksum(arrays),
        "training": {
            "rows": len(rows),
            "by_language": rows["lang"].value_counts().to_dict(),
            "by_source": by_source(rows),
            "cross_validation": {
                "folds": folds,
                "seed": seed,
                "accuracy": round(float((guess == labels).mean()), 4),
                "macro_f1": round(macro_f1(labels, guess), 4),
            },
        },
    }
    return settings, arrays


def macro_f1(truth: Any, guess: Any) -> float:
    """Average the F1 of the intents that occur."""
    from sklearn.metrics import f1_score

    return float(f1_score(truth, guess, average="macro", zero_division=0))


def _read(path: Path, columns: Sequence[str]) -> pd.DataFrame:
    if not path.is_file():
        raise ReadError(f"There is no '{path}'. Give the folder that holds it with --data.")
    rows = pd.read_csv(path, dtype="string")
    check_columns(rows, columns, name=path.name)
    return rows


def by_source(rows: pd.DataFrame) -> list[dict[str, Any]]:
    """Count the rows of each source and licence."""
    counts = rows.groupby(["source", "license"], dropna=False).size().rename("rows")
    return [
        {str(name): value for name, value in row.items()}
        for row in counts.reset_index().to_dict("records")
    ]


def targets(rows: pd.DataFrame, also_weight: float) -> tuple[Floats, Floats]:
    """Give soft labels of the intents, and 1, 0 or NaN for the reply."""
    first = pd.Categorical(rows["intent"], categories=_CLASSES).codes
    second = pd.Categorical(rows["also"], categories=_CLASSES).codes
    target = np.zeros((len(rows), len(_CLASSES)))
    target[np.arange(len(rows)), first] = 1
    two = np.flatnonzero(second >= 0)
    target[two, first[two]] -= also_weight
    target[two, second[two]] += also_weight
    reply = rows["needs_reply"].map({"y": 1.0, "n": 0.0}).to_numpy(dtype=float, na_value=np.nan)
    return target, reply


def _fit(
    matrix: Any, intents: Floats, reply: Floats, ngrams: NgramSettings, recipe: Recipe, seed: int
) -> tuple[Floats, Floats]:
    """Fit both heads at once by AdaGrad: softmax over the intents, a sigmoid for the reply."""
    from scipy import sparse
    from scipy.special import expit, softmax

    rng = np.random.default_rng(seed)
    seen = np.bincount(matrix.indices, minlength=ngrams.rows)
    kept = np.flatnonzero(seen >= recipe.seen_at_least)
    scale = np.ones(ngrams.rows)
    scale[ngrams.char_rows : -len(CUES)] = recipe.word_scale
    scale[-len(CUES) :] = recipe.cue_scale
    inputs = (matrix[:, kept] @ sparse.diags(scale[kept])).tocsr()
    known = ~np.isnan(reply)
    target = np.column_stack([intents, np.where(known, reply, 0.0)])
    weights = np.zeros((len(kept), target.shape[1]))
    squares = np.full(weights.shape, 1e-3)
    share = np.clip(reply[known].mean(), 0.01, 0.99)
    bias = np.append(np.log(intents.mean(axis=0) + 1e-3), np.log(share / (1 - share)))
    for done in range(recipe.passes):
        rate = recipe.rate * (1 - 0.9 * done / recipe.passes)
        order = rng.permutation(len(intents))
        for first in range(0, len(order), recipe.batch):
            rows = order[first : first + recipe.batch]
            batch = inputs[rows]
            used, place = np.unique(batch.indices, return_inverse=True)
            small = sparse.csr_matrix(
                (batch.data, place, batch.indptr), shape=(len(rows), len(used))
            )
            scores = small @ weights[used] + bias
            likely = np.column_stack([softmax(scores[:, :-1], axis=1), expit(scores[:, -1])])
            error = likely - target[rows]
            error[~known[rows], -1] = 0
            slope = small.T @ error + recipe.ridge * len(rows) / len(order) * weights[used]
            squares[used] += slope**2
            weights[used] -= rate * slope / np.sqrt(squares[used])
            bias -= 0.01 * rate * error.mean(axis=0)
    table = np.zeros((ngrams.rows, target.shape[1]))
    table[kept] = weights * scale[kept, None]
    return table, bias


def temperatures(scores: Floats, intents: Floats, reply: Floats) -> dict[str, float]:
    """Find the temperatures under which held-out labels are likeliest."""
    from scipy.optimize import minimize_scalar

    hard = intents.argmax(axis=1)

    def surprise(log_temperature: float, head: str) -> float:
        heat = float(np.exp(log_temperature))
        shares, needs = probabilities(scores, {"intent": heat, "needs_reply": heat})
        if head == "intent":
            likely = shares[np.arange(len(hard)), hard]
        else:
            likely = np.where(reply == 1, needs, 1 - needs)
        return -float(np.log(np.maximum(likely, 1e-12)).mean())

    return {
        head: round(float(np.exp(minimize_scalar(surprise, bounds=(-3, 3), args=(head,)).x)), 4)
        for head in ("intent", "needs_reply")
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one of the two commands."""
    parser = argparse.ArgumentParser(prog="python -m toolkit.intent.training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    fast = commands.add_parser("fast", help="train the fast engine and save its weights")
    card = commands.add_parser("card", help="measure a shipped engine and write its card")
    for command in (fast, card):
        command.add_argument("--data", type=Path, required=True, help="folder of the labelled rows")
    fast.add_argument("--bank", type=Path, help="folder of the text bank")
    fast.add_argument("--out", type=Path, default=Path(__file__).parent / "weights")
    fast.add_argument("--folds", type=int, default=5)
    fast.add_argument("--seed", type=int, default=0)
    card.add_argument("--engine", choices=("fast", "accurate"), default="fast")
    card.add_argument("--out", type=Path, help="docs/model_card_ENGINE.md where not given")
    given = parser.parse_args(arguments)
    if given.command == "fast":
        rows = training_rows(given.data, given.bank)
        settings, arrays = fit_fast(rows, folds=given.folds, seed=given.seed)
        _save(given.out, settings, arrays)
    else:
        from toolkit.intent.card import write_card

        out = given.out or Path(f"docs/model_card_{given.engine}.md")
        write_card(given.engine, given.data, out)


def _save(folder: Path, settings: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> None:
    from safetensors.numpy import save

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "fast.safetensors").write_bytes(save(arrays))
    text = json.dumps(settings, indent=2, ensure_ascii=False) + "\n"
    (folder / "fast.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
