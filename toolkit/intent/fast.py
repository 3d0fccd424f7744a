"""The fast engine: one table of n-gram weights, read by array arithmetic."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.intent.engines import TwoHeadedEngine
from toolkit.intent.ngrams import CUES, NgramSettings, ngram_matrix, ngrams
from toolkit.schema import ReadError
from toolkit.text import normalize

__all__ = ["FastEngine", "array_checksum", "load_fast", "settings_checksum"]

Floats = NDArray[np.float64]

#: Texts whose n-grams fit the caches of a laptop: four times as fast as eight times as many.
_CHUNK = 500
_THREADS = 2
_ASIDE = ("training", "calibration", "recipe")
_WEIGHTS = Path(__file__).parent / "weights"


class FastEngine(TwoHeadedEngine):
    """What does a comment want, by a linear model on hashed n-grams?

    Multinomial logistic regression on n-grams of characters and words and a few
    cues (length, marks, capitals, emoji), with weights as 8-bit numbers. A second
    head on the same features says whether the comment needs a reply. Both are
    calibrated. What it was trained on, and where it fails, is in
    ``docs/model_card_fast.md``.

    Parameters
    ----------
    folder : Path, optional
        Where ``fast.safetensors`` and ``fast.json`` lie; the weights of the
        package where not given.

    Attributes
    ----------
    settings : dict
        What was counted and trained, as ``fast.json`` says it.
    model_id : str
        Names these very weights and settings, for caches.
    quick : bool
        That it reads thousands of texts in a second; see `IntentEngine`.

    Raises
    ------
    ReadError
        If a file is missing, or the weights are not those the settings describe.

    Examples
    --------
    >>> fast = FastEngine()
    >>> fast.predict(["Where can I find the opening hours?"]).tolist()
    ['question']
    """

    quick = True

    def __init__(self, folder: Path | None = None) -> None:
        self.settings, arrays = load_fast(folder or _WEIGHTS)
        self.model_id = f"fast {settings_checksum(self.settings)[:16]}"
        self._ngrams = ngram_settings(self.settings)
        self._table = arrays["table"].astype(np.float32) * arrays["scale"]
        self._bias = arrays["bias"].astype(np.float64)

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The intents, in the order of the columns of `predict_proba`."""
        return np.array(self.settings["classes"])

    def proba_and_reply(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Give `predict_proba` and `needs_reply_proba` of one reading of the texts."""
        scores = np.empty((len(texts), len(self._bias)))

        def read(start: int) -> None:
            plain = [normalize(text) for text in texts[start : start + _CHUNK]]
            scores[start : start + _CHUNK] = ngram_matrix(plain, self._ngrams) @ self._table

        # Array work leaves the interpreter to the other thread, so two read faster than one.
        with ThreadPoolExecutor(_THREADS) as pool:
            list(pool.map(read, range(0, len(texts), _CHUNK)))
        scores += self._bias
        return probabilities(scores, self.settings["temperature"])

    def explain(self, text: str, *, n: int = 5) -> pd.DataFrame:
        """Which pieces of this text spoke most for the chosen intent?

        Parameters
        ----------
        text : str
            One comment.
        n : int
            How many pieces at most.

        Returns
        -------
        pandas.DataFrame
            One row per piece, strongest first: ``intent`` (the chosen one), ``piece``
            (string; letters or words as the model reads them, a space shows as "·", a
            cue stands in brackets), ``push`` (float; log-odds that the piece adds for
            this intent over the mean of the others).
        """
        plain = [normalize(text)]
        matrix = ngram_matrix(plain, self._ngrams)
        classes = len(self.classes_)
        scores = (matrix @ self._table + self._bias)[0, :classes]
        chosen = int(scores.argmax())
        weight = self._table[matrix.indices, :classes]
        others = (weight.sum(axis=1) - weight[:, chosen]) / (classes - 1)
        push = pd.Series(matrix.data * (weight[:, chosen] - others), index=matrix.indices)
        pieces = _pieces(plain, self._ngrams)
        strongest = push[push > 0].groupby(pieces.reindex(push.index)).sum().nlargest(n)
        return pd.DataFrame(
            {
                "intent": pd.array([self.classes_[chosen]] * len(strongest), dtype="string"),
                "piece": strongest.index.astype("string"),
                "push": strongest.to_numpy() / self.settings["temperature"]["intent"],
            }
        )


def probabilities(scores: Floats, temperature: Mapping[str, float]) -> tuple[Floats, Floats]:
    """Turn scores (the intents, then the reply head) into calibrated probabilities."""
    from scipy.special import expit, softmax

    intents = softmax(scores[:, :-1] / temperature["intent"], axis=1)
    return intents, expit(scores[:, -1] / temperature["needs_reply"])


@lru_cache(maxsize=4)
def load_fast(folder: Path) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Read the weights once per process, and make sure that they are the right ones."""
    from safetensors.numpy import load_file

    for name in ("fast.json", "fast.safetensors"):
        if not (folder / name).is_file():
            raise ReadError(
                f"The weights of the engine 'fast' lack '{name}' in '{folder}'. Install "
                "comment-toolkit again, or train with: python -m toolkit.intent"
            )
    settings = json.loads((folder / "fast.json").read_text(encoding="utf-8"))
    arrays = load_file(folder / "fast.safetensors")
    found = array_checksum(arrays)
    if found != settings["sha256"]:
        raise ReadError(
            f"The weights in '{folder / 'fast.safetensors'}' are damaged or of another version: "
            f"their checksum is {found[:12]}…, 'fast.json' says {settings['sha256'][:12]}…. "
            "Install comment-toolkit again."
        )
    return settings, arrays


def array_checksum(arrays: Mapping[str, NDArray[Any]]) -> str:
    """Give the SHA-256 of arrays: their names, dtypes, shapes and bytes, by name."""
    digest = hashlib.sha256()
    for name in sorted(arrays):
        array = np.ascontiguousarray(arrays[name])
        digest.update(f"{name} {array.dtype.str} {array.shape}".encode())
        digest.update(array.tobytes())
    return digest.hexdigest()


def settings_checksum(settings: Mapping[str, Any]) -> str:
    """Give the SHA-256 of what decides an engine's answers: its calibration besides its weights.

    The settings hold the checksums of the weights. How and on what they were trained, and the
    rows that conformal sets are made from, change no answer.
    """
    deciding = {name: value for name, value in settings.items() if name not in _ASIDE}
    return hashlib.sha256(json.dumps(deciding, sort_keys=True).encode()).hexdigest()


def ngram_settings(settings: Mapping[str, Any]) -> NgramSettings:
    """Read what is counted from the settings of a model."""
    kinds = settings["ngrams"]
    return NgramSettings(
        char_rows=kinds["char_rows"],
        word_rows=kinds["word_rows"],
        char_orders=tuple(kinds["char_orders"]),
        word_orders=tuple(kinds["word_orders"]),
    )


def _pieces(texts: Sequence[str], settings: NgramSettings) -> pd.Series:
    """Give the readable piece behind each row of the table that the texts touch."""
    table = ngrams(texts, settings)
    letters = "".join(map(chr, table.letters))
    first_cue = settings.rows - len(CUES)
    readable = [
        f"[{CUES[number - first_cue]}]"
        if number >= first_cue
        else letters[start:stop].replace(" ", "·")
        for number, start, stop in zip(table.number, table.start, table.stop, strict=True)
    ]
    pieces = pd.Series(readable, index=table.number, dtype="string")
    return pieces[~pieces.index.duplicated()]
