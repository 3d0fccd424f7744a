"""What an engine has read, kept on disk, so that interrupted work is not repeated."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toolkit.intent.engines import read_texts
from toolkit.schema import ReadError, SchemaError

__all__ = ["CachedEngine"]

Floats = NDArray[np.float64]

#: Texts between two commits: what an interruption can cost.
_AT_ONCE = 512
_TABLE = """
CREATE TABLE IF NOT EXISTS reading (
    model TEXT, text BLOB, shares BLOB NOT NULL, reply REAL NOT NULL, PRIMARY KEY (model, text)
) WITHOUT ROWID
"""


class CachedEngine:
    """An engine that reads each text once, also across runs and interruptions.

    Parameters
    ----------
    engine : IntentEngine
        With a ``model_id``, so that answers of one model are not taken for another's.
    path : Path
        The SQLite file; it holds fingerprints of texts, probabilities, nothing else.

    Raises
    ------
    SchemaError
        If the engine has no ``model_id``.
    ReadError
        If `path` is another kind of file, or its folder is missing.
    """

    def __init__(self, engine: Any, path: Path) -> None:
        if not hasattr(engine, "model_id"):
            raise SchemaError(
                f"`cache` needs an engine with a 'model_id', and {type(engine).__name__} has "
                "none. Use 'fast', 'accurate' or 'auto', or leave `cache` out."
            )
        self._engine, self._path = engine, path
        with self._open() as database:
            database.execute(_TABLE)

    @property
    def classes_(self) -> Any:
        """The labels, in the order of the columns of the probabilities."""
        return self._engine.classes_

    def proba_and_reply(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Give the probabilities and the replies, reading only what was not read before."""
        shares = np.empty((len(texts), len(self.classes_)))
        reply = np.empty(len(texts))
        for start in range(0, len(texts), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            shares[part], reply[part] = self._read(texts[part])
        return shares, reply

    def _read(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        keys = [_fingerprint(text) for text in texts]
        marks = ", ".join("?" * len(keys))
        query = f"SELECT text, shares, reply FROM reading WHERE model = ? AND text IN ({marks})"
        with self._open() as database:
            rows = database.execute(query, [self._engine.model_id, *keys])
            found = {key: (np.frombuffer(kept), reply) for key, kept, reply in rows}
        new = [place for place, key in enumerate(keys) if key not in found]
        if new:
            shares, replies = read_texts(self._engine, [texts[place] for place in new])
            kept = []
            for place, row, needs in zip(new, shares, replies, strict=True):
                found[keys[place]] = (row, needs)
                kept.append((self._engine.model_id, keys[place], row.tobytes(), float(needs)))
            with self._open() as database:
                database.executemany("INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?)", kept)
        pairs = [found[key] for key in keys]
        return np.array([pair[0] for pair in pairs]), np.array([pair[1] for pair in pairs])

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction: all of it is on disk after, or nothing."""
        try:
            with closing(sqlite3.connect(self._path)) as database, database:
                yield database
        except sqlite3.DatabaseError as error:
            raise ReadError(
                f"`cache` '{self._path}' cannot be used: {error}. Name a new file in a folder "
                "that is there, or a cache that was made before."
            ) from error


def _fingerprint(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
