"""Texts as hashed n-grams, by array arithmetic instead of a loop over letters.

All texts of a chunk become one long array of code points. An n-gram's number is
a polynomial hash of its code points, so every n-gram of every text comes out of
a few multiplications, and the same numbers come out on every machine.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["NgramSettings", "NgramTable", "ngram_matrix", "ngrams"]

Numbers = NDArray[np.int64]

_BASE = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xD6E8FEB86659FD93)
_SPACE = 32
_PLANE = 0x10000
_LONGEST_RUN = 3
_LENGTH_STEPS = (2, 3, 5, 8, 12, 18, 26, 40, 60)


@dataclass(frozen=True)
class NgramSettings:
    """What is counted.

    Attributes
    ----------
    char_rows, word_rows : int
        How many rows of the table n-grams of characters and of words share.
    char_orders, word_orders : tuple of int
        Lengths of the n-grams, in characters and in words.
    """

    char_rows: int = 180_000
    word_rows: int = 80_000
    char_orders: tuple[int, ...] = (2, 3, 4, 5, 6)
    word_orders: tuple[int, ...] = (1, 2)

    @property
    def rows(self) -> int:
        """Rows of the whole table: characters, words, cues."""
        return self.char_rows + self.word_rows + len(CUES)


@dataclass(frozen=True)
class NgramTable:
    """Every n-gram of some texts, one per place, repeats included.

    Attributes
    ----------
    text : numpy.ndarray
        Which text it stands in.
    number : numpy.ndarray
        Its row in the hashed table.
    start, stop : numpy.ndarray
        Where it lies in `letters`; a cue, which lies nowhere, has start = stop.
    letters : numpy.ndarray
        The code points of all texts, cleaned, one after the other.
    """

    text: Numbers
    number: Numbers
    start: Numbers
    stop: Numbers
    letters: NDArray[np.uint32]


def _cue_names() -> tuple[str, ...]:
    lengths = [f"about {step} words" for step in (1, *_LENGTH_STEPS)]
    return (
        *lengths,
        "has ?",
        "ends with ?",
        "has !",
        "several !",
        "has a link",
        "has @user",
        "starts with @user",
        "has emoji",
        "many emoji",
        "has digits",
        "much in capitals",
    )


#: Cues that no n-gram shows, in the order of the last rows of the table.
CUES: tuple[str, ...] = _cue_names()


def ngrams(texts: Sequence[str], settings: NgramSettings) -> NgramTable:
    """List the n-grams of texts."""
    letters, owner, capitals = _letters(texts)
    chars = _char_ngrams(letters, owner, settings.char_orders)
    words = _word_ngrams(letters, owner, settings.word_orders)
    cue_text, cue = _cues(letters, owner, capitals, len(texts))
    nowhere = np.zeros_like(cue)
    number = [
        *(_row(part[1], settings.char_rows) for part in chars),
        *(settings.char_rows + _row(part[1], settings.word_rows) for part in words),
        settings.char_rows + settings.word_rows + cue,
    ]
    parts = [*chars, *words]
    return NgramTable(
        text=np.concatenate([*(part[0] for part in parts), cue_text]),
        number=np.concatenate(number),
        start=np.concatenate([*(part[2] for part in parts), nowhere]),
        stop=np.concatenate([*(part[3] for part in parts), nowhere]),
        letters=letters,
    )


def ngram_matrix(texts: Sequence[str], settings: NgramSettings) -> Any:
    """Give texts as a sparse matrix: 1 where a text has the n-gram, rows of length 1."""
    from scipy import sparse

    table = ngrams(texts, settings)
    width = settings.rows
    key = np.sort(table.text * width + table.number)
    key = key[np.append(True, key[1:] != key[:-1])[: len(key)]]
    row, column = np.divmod(key, width)
    counts = np.bincount(row, minlength=len(texts))
    bounds = np.append(0, np.cumsum(counts))
    weight = (1 / np.sqrt(np.maximum(counts, 1))).astype(np.float32)
    return sparse.csr_matrix(
        (np.repeat(weight, counts), column.astype(np.int32), bounds.astype(np.int32)),
        shape=(len(texts), width),
    )


def _letters(texts: Sequence[str]) -> tuple[NDArray[np.uint32], Numbers, NDArray[np.float64]]:
    """Join texts to one array of cleaned code points, each between two spaces."""
    capitals = np.array([sum(map(str.isupper, t)) / (len(t) + 1) for t in texts], dtype=float)
    padded = [f" {text.replace('İ', 'i').lower()} " for text in texts]
    joined = "".join(padded).encode("utf-32-le", "surrogatepass")
    points = np.frombuffer(joined, dtype="<u4").astype(np.uint32)
    owner = np.repeat(np.arange(len(texts)), [len(text) for text in padded])
    folded, _ = _alphabet()
    small = points < _PLANE
    points = np.where(small, folded[np.where(small, points, 0)], points)
    same = np.zeros((_LONGEST_RUN, len(points)), dtype=bool)
    for back in range(1, _LONGEST_RUN + 1):
        same[back - 1, back:] = (points[back:] == points[:-back]) & (owner[back:] == owner[:-back])
    repeated = same.all(axis=0) | (same[0] & (points == _SPACE))
    return points[~repeated], owner[~repeated], capitals


@lru_cache(maxsize=1)
def _alphabet() -> tuple[NDArray[np.uint32], NDArray[np.bool_]]:
    """Give, per code point, what it is folded to and whether it belongs to a word."""
    folded = np.arange(_PLANE, dtype=np.uint32)
    word = np.zeros(_PLANE, dtype=bool)
    for point in range(_PLANE):
        letter = chr(point)
        word[point] = letter.isalnum() or letter == "_" or unicodedata.combining(letter) > 0
        if letter.isspace() or unicodedata.category(letter) == "Cc":
            folded[point] = _SPACE
        elif letter.isdigit():
            folded[point] = ord("0")
        elif 0xC0 <= point < 0x180:
            base = unicodedata.normalize("NFD", letter)[0]
            folded[point] = ord("i") if letter == "ı" else ord(base)
    for fancy, plain in {"’": "'", "‘": "'", "´": "'", "“": '"', "”": '"', "…": "."}.items():
        folded[ord(fancy)] = ord(plain)
    return folded, word


def _row(raw: NDArray[np.uint64], rows: int) -> Numbers:
    """Scatter hashes evenly over so many rows, by their well-mixed upper half."""
    upper = ((raw ^ (raw >> np.uint64(31))) * _MIX) >> np.uint64(32)
    return ((upper * np.uint64(rows)) >> np.uint64(32)).astype(np.int64)


_Part = tuple[Numbers, NDArray[np.uint64], Numbers, Numbers]


def _char_ngrams(
    letters: NDArray[np.uint32], owner: Numbers, orders: tuple[int, ...]
) -> list[_Part]:
    points = (letters.astype(np.uint64) + np.uint64(1)) * _MIX
    rolling = points
    parts = []
    place = np.arange(len(points))
    for order in range(1, max(orders, default=0) + 1):
        if order > 1:
            rolling = rolling[:-1] * _BASE + points[order - 1 :]
        if order in orders:
            last = order - 1
            inside = owner[: len(rolling)] == owner[last:] if last else np.ones(len(points), bool)
            at = place[: len(rolling)][inside]
            parts.append((owner[at], rolling[inside] + np.uint64(order), at, at + order))
    return parts


def _word_ngrams(
    letters: NDArray[np.uint32], owner: Numbers, orders: tuple[int, ...]
) -> list[_Part]:
    """Hash words, and runs of words; each sign or emoji is a word of its own."""
    if not len(letters):
        return []
    word = _in_word(letters)
    solid = letters != _SPACE
    begins = solid.copy()
    begins[1:] &= ~(word[1:] & word[:-1] & (owner[1:] == owner[:-1]))
    start = np.flatnonzero(begins)
    if not len(start):
        return []
    ends = solid.copy()
    ends[:-1] &= ~(word[1:] & word[:-1] & (owner[1:] == owner[:-1]))
    stop = np.flatnonzero(ends) + 1
    place = np.arange(len(letters))
    place -= np.maximum.accumulate(np.where(begins, place, 0))
    powers = np.cumprod(np.full(int((stop - start).max()), _BASE, dtype=np.uint64))
    terms = np.where(
        solid,
        (letters.astype(np.uint64) + np.uint64(1)) * powers[np.minimum(place, len(powers) - 1)],
        np.uint64(0),
    )
    single = np.add.reduceat(terms, start) ^ _MIX
    of = owner[start]
    rolling, parts = single, []
    for order in range(1, max(orders, default=0) + 1):
        if order > 1:
            rolling = rolling[:-1] * _BASE + single[order - 1 :]
        if order in orders:
            last = order - 1
            inside = of[: len(rolling)] == of[last:]
            at = np.flatnonzero(inside)
            parts.append(
                (of[at], rolling[at] ^ (_BASE + np.uint64(order)), start[at], stop[at + last])
            )
    return parts


def _in_word(letters: NDArray[np.uint32]) -> NDArray[np.bool_]:
    _, word = _alphabet()
    small = letters < _PLANE
    return small & word[np.where(small, letters, 0)]


def _cues(
    letters: NDArray[np.uint32], owner: Numbers, capitals: NDArray[np.float64], n: int
) -> tuple[Numbers, Numbers]:
    """Say which of `CUES` each text shows."""
    solid = letters != _SPACE
    word = _in_word(letters)
    first = np.concatenate([[True], solid[1:] & ~solid[:-1]]) if n else solid
    words = np.bincount(owner[first & solid], minlength=n)
    last = np.full(n, _SPACE, dtype=np.uint32)
    opening = last.copy()
    last[owner[solid]] = letters[solid]
    opening[owner[solid][::-1]] = letters[solid][::-1]

    def count(where: NDArray[np.bool_]) -> Numbers:
        return np.bincount(owner[where], minlength=n)

    link = _spells(letters, "http")
    emoji = count((letters >= 0x1F000) | ((letters >= 0x2600) & (letters < 0x2800)))
    shouts = count(letters == ord("!"))
    signs = [
        count(letters == ord("?")) > 0,
        last == ord("?"),
        shouts > 0,
        shouts > 1,
        count(link) > 0,
        count(letters == ord("@")) > 0,
        opening == ord("@"),
        emoji > 0,
        emoji > 2,
        count(word & (letters == ord("0"))) > 0,
        capitals > 0.4,
    ]
    length = np.searchsorted(_LENGTH_STEPS, words, side="right")
    which, cue = np.nonzero(np.column_stack(signs)) if n else (length, length)
    text = np.concatenate([np.arange(n), which])
    return text, np.concatenate([length, cue + len(_LENGTH_STEPS) + 1])


def _spells(letters: NDArray[np.uint32], what: str) -> NDArray[np.bool_]:
    """Mark where the letters of `what` begin."""
    found = np.zeros(len(letters), dtype=bool)
    if len(letters) >= len(what):
        windows = np.lib.stride_tricks.sliding_window_view(letters, len(what))
        found[: len(windows)] = (windows == [ord(letter) for letter in what]).all(axis=1)
    return found
