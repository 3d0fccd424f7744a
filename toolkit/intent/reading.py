"""Each different text read once, chunk by chunk, under a bar, and kept where that is wished."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.intent.cache import CachedEngine
from toolkit.intent.engines import read_texts

__all__ = ["Texts", "readings"]

Floats = NDArray[np.float64]

#: Texts at a time, and those from which on a bar shows: what `accurate` reads in seconds.
_CHUNK, _LONG_WORK = 512, 2_000
#: The same for an engine that is ``quick``.
_QUICK_CHUNK, _QUICK_LONG_WORK = 8_192, 50_000


@dataclass(frozen=True)
class Texts:
    """The different texts of a column, and which row holds which.

    Attributes
    ----------
    different : list of str
        Without those that are missing or blank.
    code : numpy.ndarray of int
        Per row the place of its text in `different`; -1 where it has none.
    """

    different: list[str]
    code: NDArray[np.intp]

    @classmethod
    def of(cls, words: pd.Series) -> Texts:
        """Find the different texts of a column."""
        plain = words.astype("string")
        code, different = pd.factorize(plain.where(plain.str.strip() != ""))
        return cls(list(different), code)

    def spread(self, values: Any, dtype: str, index: pd.Index) -> pd.Series:
        """Give each row the value of its text, and NA where it has none."""
        if not len(values):
            return pd.Series(pd.NA, index=index, dtype=dtype)
        rows = pd.array(values, dtype=dtype).take(self.code, allow_fill=True)
        return pd.Series(rows, index=index)


def readings(
    engine: Any, texts: list[str], *, cache: str | Path | None, progress: bool | None
) -> Iterator[tuple[slice, Floats, Floats]]:
    """Read texts chunk by chunk.

    Parameters
    ----------
    engine : IntentEngine
        See `toolkit.intent.engines.get_engine`.
    texts : list of str
        Best without repetitions.
    cache : str or Path, optional
        See `CachedEngine`.
    progress : bool, optional
        Whether to show a bar; by default where it takes long.

    Yields
    ------
    tuple
        Which texts, the probability of each class (one row per text), and of needing a reply.
    """
    from tqdm.auto import tqdm

    quick = getattr(engine, "quick", False)
    size, long = (_QUICK_CHUNK, _QUICK_LONG_WORK) if quick else (_CHUNK, _LONG_WORK)
    show = len(texts) > long if progress is None else progress
    reader = engine if cache is None else CachedEngine(engine, Path(cache))
    with tqdm(total=len(texts), desc="Reading comments", unit=" texts", disable=not show) as bar:
        for start in range(0, len(texts), size):
            chunk = texts[start : start + size]
            yield slice(start, start + len(chunk)), *read_texts(reader, chunk)
            bar.update(len(chunk))
