"""The words of many comments at once: which, how often, and which of them are the brand's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.frames import own_posts

__all__ = [
    "Words", "different", "has_twin", "is_content", "read_words", "topic_words",
]  # fmt: skip

Codes = NDArray[np.int64]

#: Links, addresses and handles are nobody's words.
_NO_WORDS = r"https?://\S+|www\.\S+|\S+@\S+|@[\w.\-]+|/?u/[\w\-]+"
_BETWEEN = r"[^\p{L}\p{M}\p{N}\p{So}]+"
_SHORTEST_TOPIC = 4
#: With so many of the texts of a person that hold a word each is compared, at most.
_NEIGHBOURS = 20


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


def has_twin(words: Words, person: Codes) -> NDArray[np.bool_]:
    """Tell which texts the same person wrote again, or nearly so.

    Two texts are near twins if of the different words of both, half or more are in both.
    A text without words has no twin. Of those who hold one word in very many texts only
    texts beside each other in the order of their rarest words are compared, so that
    nobody's thousands cost millions of pairs.
    """
    n, size, width = len(person), words.different, max(len(words.names), 1)
    start = np.cumsum(size) - size
    rank = np.empty(len(words.names), dtype=np.int64)
    rank[np.argsort(np.bincount(words.word, minlength=len(rank)), kind="stable")] = np.arange(
        len(rank)
    )
    # Twins share half the words of each at least, so one of the rarer half of each, or the next.
    by_rarity = np.lexsort((rank[words.word], words.row))
    rarer = np.arange(len(by_rarity)) - start[words.row] <= size[words.row] // 2
    row, word = words.row[rarer], words.word[by_rarity][rarer]
    rarest = np.full(n, width)
    rarest[words.row[by_rarity][::-1]] = words.word[by_rarity][::-1]
    key = person[row] * width + word
    order = np.lexsort((row, rarest[row], key))
    row, key = row[order], key[order]

    held = words.row * width + words.word
    found = np.zeros(n, dtype=bool)
    for apart in range(1, _NEIGHBOURS + 1):
        near = np.flatnonzero(key[apart:] == key[:-apart])
        if len(near) == 0:
            break
        # Of two texts that both have a twin already, nothing more is asked.
        near = near[~(found[row[near]] & found[row[near + apart]])]
        pair = different(row[near] * n + row[near + apart])
        one, other = np.divmod(pair, n)
        length = size[one]
        at = np.repeat(start[one], length) + (
            np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
        )
        wanted = np.repeat(other, length) * width + words.word[at]
        place = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
        of_pair = np.repeat(np.arange(len(pair)), length)
        shared = np.bincount(of_pair[held[place] == wanted], minlength=len(pair))
        twins = 2 * shared >= size[one] + size[other] - shared
        found[one[twins]] = True
        found[other[twins]] = True
    return found


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
    Whose posts are the brand's, `toolkit.frames.is_own` tells.
    """
    own = own_posts(posts)
    texts = [
        own[column].astype("string").fillna("") for column in ("title", "text") if column in own
    ]
    # The same text posted twice says nothing twice.
    words = read_words(sum(texts[1:], start=texts[0] + " ").drop_duplicates())
    held = np.bincount(words.word, minlength=len(words.names))
    kept = (held >= max(2, min_share * len(words.length))) & is_content(words.names)
    counts = pd.Series(held[kept], index=pd.Index(words.names[kept], dtype="string"))
    return counts.sort_values(ascending=False, kind="stable")
