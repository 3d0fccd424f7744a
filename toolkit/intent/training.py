"""What engines learn from, and the training of `fast`; `python -m toolkit.intent` runs it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
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
    "HELD_OUT",
    "Recipe",
    "blend",
    "by_source",
    "fit_fast",
    "fit_table",
    "held_out_rows",
    "macro_f1",
    "save_fast",
    "targets",
    "temperatures",
    "text_key",
    "training_rows",
]

Floats = NDArray[np.float64]

#: Real rows that nothing learns from but the last fit of `fast`: they calibrate.
HELD_OUT = 1_400

_CLASSES = list(INTENTS)
_OWN_LABEL = 0.5
_WRITTEN_TIMES = 3


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


def training_rows(data: Path, banks: Sequence[Path] = ()) -> pd.DataFrame:
    """Give the rows to learn from: commercially usable ones, and those of this project.

    Parameters
    ----------
    data : Path
        Folder with ``train.csv``, and ``unlabelled.csv.gz`` if a bank labels its texts.
    banks : list of Path
        Folders with texts written to be learned from, ``comments_{language}*.csv`` with
        ``text`` and ``intent``, or with labels of unlabelled texts, ``labels_{language}.csv``
        with the `text_key` of the text and ``intent``. ``also`` and ``needs_reply`` may be
        there.

    Returns
    -------
    pandas.DataFrame
        ``text``, ``intent``, ``also``, ``needs_reply``, ``lang``, ``source``, ``license``,
        ``ours`` (bool): whether the text or its label was made for this project, and
        ``times`` (int): how often it counts in one pass; texts written for this count more, as
        there are few comments to brands among the others.

    Raises
    ------
    ReadError
        If a folder, file or column is missing, or a label belongs to no text, or two to one.
    """
    for bank in banks:
        if not bank.is_dir():
            raise ReadError(f"There is no folder '{bank}'. Name one with texts or labels in it.")
    rows = _read(data / "train.csv", ["text", "intent", "also", "needs_reply", "noncommercial"])
    parts = [rows.loc[rows["noncommercial"] == "n"].assign(ours=False, times=1)]
    parts += [
        _read(path, ["text", "intent"]).assign(
            lang=path.stem.split("_")[1],
            source=f"written for this project: {bank.name}",
            license="CC0",
            ours=True,
            times=_WRITTEN_TIMES,
        )
        for bank in banks
        for path in sorted(bank.glob("comments_*.csv"))
    ]
    labels = [path for bank in banks for path in sorted(bank.glob("labels_*.csv"))]
    if labels:
        known = pd.concat([_read(path, ["text_key", "intent"]) for path in labels])
        twice = known["text_key"][known["text_key"].duplicated()]
        if len(twice):
            raise ReadError(
                f"'{twice.iloc[0]}' and {len(twice) - 1} more have two labels in "
                f"{', '.join(map(str, labels))}. Leave one of each."
            )
        texts = _read(data / "unlabelled.csv.gz", ["text", "lang", "source", "noncommercial"])
        texts = texts.loc[texts["noncommercial"] == "n", ["text", "lang", "source"]]
        texts = texts.assign(text_key=texts["text"].map(text_key)).drop_duplicates("text_key")
        found = known.merge(texts, on="text_key", how="left")
        if found["text"].isna().any():
            raise ReadError(
                f"{int(found['text'].isna().sum())} of {len(found)} labels belong to no text of "
                f"'{data / 'unlabelled.csv.gz'}'. Give the file that the labels were made for; if "
                "`toolkit.normalize` has changed since, so have the keys."
            )
        licences = rows.drop_duplicates("source").set_index("source")["license"]
        found["license"] = found["source"].map(licences)
        found["source"] += ", labelled for this project"
        parts.append(found.drop(columns="text_key").assign(ours=True, times=1))
    return pd.concat(parts, ignore_index=True)


def text_key(text: str) -> str:
    """Name a text without repeating it: the start of the SHA-256 of the normalised text.

    Examples
    --------
    >>> text_key("Nice!") == text_key("  Nice! ")
    True
    """
    return sha256(normalize(text).encode()).hexdigest()[:12]


def held_out_rows(rows: pd.DataFrame, *, n: int = HELD_OUT, seed: int = 0) -> NDArray[np.bool_]:
    """Which rows stay out of training, to calibrate on?

    Parameters
    ----------
    rows : pandas.DataFrame
        As `training_rows` gives them. What was written or labelled for this project never is:
        the first says nothing about real texts, the second is not an independent label.
    n : int
        How many.
    seed : int
        Of the draw.

    Returns
    -------
    numpy.ndarray
        True for the held-out rows.
    """
    real = np.flatnonzero(~rows["ours"])
    chosen = np.random.default_rng(seed).permutation(real)[:n]
    return np.isin(np.arange(len(rows)), chosen)


def fit_fast(
    rows: pd.DataFrame,
    *,
    more: pd.DataFrame | None = None,
    taught: NDArray[np.float32] | None = None,
    recipe: Recipe | None = None,
    ngrams: NgramSettings | None = None,
    held_out: int = HELD_OUT,
    seed: int = 0,
) -> tuple[dict[str, Any], dict[str, NDArray[Any]], tuple[Floats, Floats]]:
    """Fit the fast engine: settings and arrays, ready to be saved.

    It is fitted twice: without some real rows, on which it is measured and calibrated,
    and then with them, which is what ships.

    Parameters
    ----------
    rows : pandas.DataFrame
        As `training_rows` gives them. Rows without ``needs_reply`` teach only the intent.
    more : pandas.DataFrame, optional
        Comments without labels, with ``text`` and ``lang``.
    taught : numpy.ndarray, optional
        A teacher's scores of `more`. Rows with a label learn from that alone: with half the
        teacher's word in it they learned less (held out .624 instead of .634).
    recipe, ngrams : optional
        What to do other than the default.
    held_out : int
        How many real rows to measure on.
    seed : int
        Of the held-out rows and of the order of the others.

    Returns
    -------
    tuple
        What goes into ``fast.json``, the arrays of ``fast.safetensors``, and what
        `FastEngine.proba_and_reply` would say of the held-out rows, had it not learned
        from them.
    """
    recipe, ngrams = recipe or Recipe(), ngrams or NgramSettings()
    texts = rows["text"] if more is None else pd.concat([rows["text"], more["text"]])
    matrix = ngram_matrix([normalize(text) for text in texts], ngrams)
    own, needs = targets(rows, recipe.also_weight)
    intents, reply = own, needs
    if taught is not None:
        theirs, likely = told(taught)
        intents, reply = np.concatenate([own, theirs]), np.concatenate([needs, likely])
    away = np.flatnonzero(held_out_rows(rows, n=held_out, seed=seed))
    learn = np.setdiff1d(np.arange(len(texts)), away)
    others = np.ones(len(texts) - len(rows), dtype=int)
    times = np.append(rows["times"].to_numpy(dtype=int), others)
    again = np.repeat(learn, times[learn])
    table, bias = fit_table(matrix[again], intents[again], reply[again], ngrams, recipe, seed)
    scores = matrix[away] @ table + bias
    temperature = temperatures(scores, own[away], needs[away])
    on_held_out = probabilities(scores, temperature)
    truth = rows["intent"].to_numpy(dtype=str)[away]
    guess = np.array(_CLASSES)[on_held_out[0].argmax(axis=1)]

    again = np.repeat(np.arange(len(texts)), times)
    table, bias = fit_table(matrix[again], intents[again], reply[again], ngrams, recipe, seed)
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
            "unlabelled": {} if more is None else more["lang"].value_counts().to_dict(),
            "held_out": {
                "rows": len(away),
                "accuracy": round(float((guess == truth).mean()), 4),
                "macro_f1": round(macro_f1(truth, guess), 4),
            },
        },
    }
    return settings, arrays, on_held_out


def save_fast(folder: Path, settings: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> None:
    """Write what `fit_fast` gives: ``fast.json`` and ``fast.safetensors``."""
    from safetensors.numpy import save

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "fast.safetensors").write_bytes(save(arrays))
    text = json.dumps(settings, indent=2, ensure_ascii=False) + "\n"
    (folder / "fast.json").write_text(text, encoding="utf-8")


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


def told(scores: NDArray[np.float32]) -> tuple[Floats, Floats]:
    """Turn a teacher's scores into shares of the intents, and how likely it needs a reply."""
    from scipy.special import expit, softmax

    return softmax(scores[:, :-1].astype(float), axis=1), expit(scores[:, -1].astype(float))


def blend(own: Floats, needs: Floats, taught: NDArray[np.float32]) -> tuple[Floats, Floats]:
    """Give what a student learns: half the label and half the teacher, or the teacher alone.

    Parameters
    ----------
    own, needs : numpy.ndarray
        As `targets` gives them, of the labelled rows.
    taught : numpy.ndarray
        The teacher's scores, of the labelled rows and then of all others.

    Returns
    -------
    tuple of numpy.ndarray
        Shares of the intents, one row per text, and how likely it needs a reply.
    """
    intents, reply = told(taught)
    intents[: len(own)] = _OWN_LABEL * own + (1 - _OWN_LABEL) * intents[: len(own)]
    known = np.flatnonzero(~np.isnan(needs))
    reply[known] = _OWN_LABEL * needs[known] + (1 - _OWN_LABEL) * reply[known]
    return intents, reply


def fit_table(
    matrix: Any, intents: Floats, reply: Floats, ngrams: NgramSettings, recipe: Recipe, seed: int
) -> tuple[Floats, Floats]:
    """Fit both heads at once by AdaGrad: softmax over the intents, a sigmoid for the reply.

    Parameters
    ----------
    matrix : scipy.sparse.csr_matrix
        As `toolkit.intent.ngrams.ngram_matrix` gives it, one row per text.
    intents, reply : numpy.ndarray
        As `targets` gives them.
    ngrams, recipe : NgramSettings, Recipe
        What was counted, and how to learn.
    seed : int
        Of the order of the rows.

    Returns
    -------
    tuple of numpy.ndarray
        A weight per row of the table and head, and a bias per head.
    """
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
