"""The words of many comments at once: which, how often, and which of them are the brand's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = ["Words", "different", "is_content", "is_own", "read_words", "topic_words"]

Codes = NDArray[np.int64]

#: Links, addresses and handles are nobody's words.
_NO_WORDS = r"https?://\S+|www\.\S+|\S+@\S+|@[\w.\-]+|/?u/[\w\-]+"
_BETWEEN = r"[^\p{L}\p{M}\p{N}\p{So}]+"
_SHORTEST_TOPIC = 4


@dataclass(frozen=True, eq=False)
class Words:
    """Texts as words: one entry per text and different word in it.

    Attributes
    ----------
    row, word : array of int
        Number of the text (in order of the rows) and of the word.
    names : numpy.ndarray of str
        The words by number.
    length : array of int
        Words of each text, repeated ones counted again.
    """

    row: Codes
    word: Codes
    names: NDArray[np.object_]
    length: Codes

    @property
    def different(self) -> Codes:
        """Different words of each text."""
        return np.bincount(self.row, minlength=len(self.length))


def different(values: Codes) -> Codes:
    """Sort out repeated numbers; on millions twenty times as fast as numpy's `unique` by hash."""
    ordered = np.sort(values)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]]


def read_words(texts: pd.Series) -> Words:
    """Split texts into lower-case words and runs of emoji, each different text once."""
    import pyarrow as pa
    import pyarrow.compute as pc

    code, texts = pd.factorize(texts)
    written = pc.utf8_lower(pa.array(texts, pa.large_string()))
    if isinstance(written, pa.ChunkedArray):
        written = written.combine_chunks()
    plain = pc.replace_substring_regex(written, _NO_WORDS, " ")
    plain = pc.utf8_trim_whitespace(pc.replace_substring_regex(plain, _BETWEEN, " "))
    lists = pc.split_pattern(plain, " ")
    tokens = pc.list_flatten(lists).dictionary_encode()
    parent = np.asarray(pc.list_parent_indices(lists), dtype=np.int64)
    word = np.asarray(tokens.indices, dtype=np.int64)
    names = np.array(tokens.dictionary.to_pylist(), dtype=object)
    real = names[word] != "" if len(names) else np.zeros(0, dtype=bool)
    parent, word = parent[real], word[real]
    length = np.bincount(parent, minlength=len(texts))

    pair = different(parent * max(len(names), 1) + word)
    parent, word = np.divmod(pair, max(len(names), 1))
    size = np.bincount(parent, minlength=len(texts))
    start = np.cumsum(size) - size
    # A missing text has no words; its place is taken by an empty one at the end.
    size, start, length = (np.append(each, 0) for each in (size, start, length))
    count = size[code]
    row = np.repeat(np.arange(len(code)), count)
    place = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    return Words(row, word[place + np.repeat(start[code], count)], names, length[code])


@cache
def _everyday() -> frozenset[str]:
    """Give the words of every day in four languages; lines with # are their names."""
    lines = Path(__file__).with_name("everyday.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_content(names: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Tell which words can be a topic: four letters or more, no numbers, none of the everyday."""
    everyday = _everyday()
    return np.array(
        [len(name) >= _SHORTEST_TOPIC and name.isalpha() and name not in everyday
         for name in names], dtype=bool,
    )  # fmt: skip


def topic_words(posts: pd.DataFrame, *, min_share: float = 0.02) -> pd.Series:
    """Give the content words that stand in at least two, and a share, of the brand's texts.

    The words are the index, most frequent first; the values are how many texts hold each.
    """
    own = posts[is_own(posts)]
    texts = [
        own[column].astype("string").fillna("") for column in ("title", "text") if column in own
    ]
    # The same text posted twice says nothing twice.
    words = read_words(sum(texts[1:], start=texts[0] + " ").drop_duplicates())
    held = np.bincount(words.word, minlength=len(words.names))
    kept = (held >= max(2, min_share * len(words.length))) & is_content(words.names)
    counts = pd.Series(held[kept], index=pd.Index(words.names[kept], dtype="string"))
    return counts.sort_values(ascending=False, kind="stable")


def is_own(posts: pd.DataFrame) -> pd.Series:
    """Tell which posts are the brand's; what is not known is taken as its own."""
    if "is_own" not in posts:
        return pd.Series(data=True, index=posts.index)
    return posts["is_own"].fillna(value=True).astype(bool)
