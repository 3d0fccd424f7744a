"""How a text is written, as counts that add up: function words, letter runs, readable style.

What a text is about is masked first: words outside the closed classes of its language are
replaced by their shape. Every feature is a ratio of two counts, so the profile of many texts
together is the ratio of sums, and no text has to be read twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import SchemaError
from toolkit.voice.lexicon import WORD, Lexicon, lexicon, mask_words, plain_text, word_shape
from toolkit.voice.style import MARKS, STYLE, STYLE_OF_ONE_WORD, count_marks, word_flags

__all__ = ["Counts", "FeatureSpace"]

Floats = NDArray[np.float64]

_PER = ("words", "sentences", "texts")


@dataclass(frozen=True)
class Counts:
    """Texts as counts over a feature space; sums of rows are pooled texts.

    Attributes
    ----------
    above : scipy.sparse.csr_matrix of shape (texts, features)
        What is counted.
    below : array of shape (texts, bases)
        What it is counted per: words, sentences, texts, tokens, letter runs.
    base : array of shape (features,)
        Which column of `below` belongs to each feature.
    """

    above: Any
    below: Floats
    base: NDArray[np.int64]

    def __len__(self) -> int:
        return int(self.above.shape[0])

    @property
    def words(self) -> Floats:
        """How many words each text has."""
        return self.below[:, 0]

    def take(self, rows: Any) -> Counts:
        """Keep some rows."""
        return Counts(self.above[rows], self.below[rows], self.base)

    def pool(self, member: NDArray[np.int64], size: int) -> Counts:
        """Add up rows by the number of the pool that each is in; -1 leaves a row out."""
        from scipy.sparse import coo_matrix, csr_matrix

        kept = np.flatnonzero(member >= 0)
        matrix = coo_matrix(
            (np.ones(len(kept)), (member[kept], kept)), shape=(size, len(member))
        ).tocsr()
        return Counts(csr_matrix(matrix @ self.above), matrix @ self.below, self.base)

    def total(self) -> tuple[Floats, Floats]:
        """Give what is above and below the line of all texts together, per feature."""
        above = np.asarray(self.above.sum(axis=0), dtype=float).ravel()
        return above, self.below.sum(axis=0)[self.base]

    def rates(self) -> Floats:
        """Give each row's ratios; where nothing is below the line the ratio is 0."""
        below = self.below[:, self.base]
        return np.divide(
            np.asarray(self.above.toarray(), dtype=float),
            below,
            out=np.zeros(below.shape),
            where=below > 0,
        )


@dataclass(frozen=True)
class _Read:
    """Texts read once: the number of each word, the counts of marks, the masked letters."""

    words: list[str]
    doc: NDArray[np.int64]
    word: NDArray[np.int64]
    marks: Floats
    masked: list[str]


def _read(texts: Iterable[str], lex: Lexicon) -> _Read:
    index: dict[str, int] = {}
    shapes: dict[str, str] = {}
    doc, word, marks, masked = [], [], [], []
    for number, raw in enumerate(texts):
        plain = plain_text(raw)
        counted = count_marks(raw, plain, WORD.findall(plain), lex)
        marks.append([float(counted[name]) for name in MARKS])
        whole, words = mask_words(plain, lex, shapes)
        masked.append(whole)
        for one in words:
            if one not in index:
                index[one] = len(index)
        word += [index[one] for one in words]
        doc += [number] * len(words)
    return _Read(
        list(index),
        np.array(doc, dtype=np.int64),
        np.array(word, dtype=np.int64),
        np.array(marks, dtype=float).reshape(len(masked), len(MARKS)),
        masked,
    )


class _Runs:
    """Runs of one to four letters as numbers: six bits for each of the 62 commonest letters."""

    LENGTHS = (1, 2, 3, 4)

    def fit(self, masked: Sequence[str], most: int) -> _Runs:
        letters, counts = np.unique(_code_points("".join(masked)), return_counts=True)
        common = letters[np.argsort(-counts, kind="stable")[:62]]
        self._code = np.ones(0x110000, dtype=np.int64)
        self._code[common] = np.arange(2, 2 + len(common))
        self._code[ord("\n")] = 0
        names = {code: chr(point) for point, code in zip(common, range(2, 64), strict=False)}
        _, found = self._numbers(masked)
        numbers, counts = np.unique(found, return_counts=True)
        known = [all(code != 1 for code in _digits(number)) for number in numbers.tolist()]
        numbers, counts = numbers[known], counts[known]
        self.numbers = np.sort(numbers[np.argsort(-counts, kind="stable")[:most]])
        self.names = [
            "".join(names[code] for code in _digits(number)) for number in self.numbers.tolist()
        ]
        return self

    def count(self, masked: Sequence[str]) -> tuple[Any, Floats]:
        """Count the chosen runs, and all runs, in each text."""
        from scipy.sparse import coo_matrix

        doc, number = self._numbers(masked)
        place = np.searchsorted(self.numbers, number)
        place[place == len(self.numbers)] = 0
        known = self.numbers[place] == number
        shape = (len(masked), len(self.numbers))
        ones = np.ones(int(known.sum()))
        counted = coo_matrix((ones, (doc[known], place[known])), shape=shape).tocsr()
        return counted, np.bincount(doc, minlength=len(masked)).astype(float)

    def _numbers(self, masked: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        code = self._code[_code_points("\n".join(masked) + "\n")]
        doc = np.cumsum(code == 0) - (code == 0)
        docs, numbers = [], []
        number = np.zeros(len(code), dtype=np.int64)
        inside = np.ones(len(code), dtype=bool)
        for length in self.LENGTHS:
            step = length - 1
            end = len(code) - step
            number = number[:end] * 64 + code[step:]
            inside = inside[:end] & (code[step:] != 0)
            docs.append(doc[:end][inside])
            numbers.append(number[inside])
        return np.concatenate(docs), np.concatenate(numbers)


def _code_points(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _digits(number: int) -> list[int]:
    """Take a run's number apart into the codes of its letters."""
    codes = []
    while number:
        number, code = divmod(number, 64)
        codes.append(code)
    return codes[::-1]


class FeatureSpace:
    """Which features are counted: readable style, function words, runs of letters.

    Parameters
    ----------
    lang : str
        Code of the language.
    words, runs : int
        At most so many function words and shapes, and runs of one to four masked letters.
    """

    #: Texts read at once, so that a hundred thousand need no more memory than these; and texts
    #: that are enough to know which words and runs are common.
    CHUNK, ENOUGH = 20_000, 5_000

    def __init__(self, lang: str, *, words: int = 250, runs: int = 1000) -> None:
        self.lexicon = lexicon(lang)
        self.n_words, self.n_runs = words, runs

    def fit(self, texts: Sequence[str]) -> FeatureSpace:
        """Choose the most frequent words and letter runs of these texts.

        Parameters
        ----------
        texts : sequence of str
            About 5,000 of them, evenly spread, are looked at.

        Returns
        -------
        FeatureSpace
            Itself.
        """
        read = _read(list(texts)[:: max(1, len(texts) // self.ENOUGH)], self.lexicon)
        if not read.words:
            raise SchemaError("None of the texts holds a word; a voice needs some.")
        shapes = pd.Series([word_shape(word, self.lexicon) for word in read.words])
        counts = (
            shapes.iloc[read.word]
            .value_counts()
            .sort_index()
            .sort_values(ascending=False, kind="stable")
        )
        self._words = {name: place for place, name in enumerate(counts.index[: self.n_words])}
        self._runs = _Runs().fit(read.masked, self.n_runs)
        self.names = [*STYLE, *self._words, *self._runs.names]
        sizes = [len(STYLE), len(self._words), len(self._runs.names)]
        self.block = np.repeat(np.array(["style", "word", "letters"]), sizes)
        style = [_PER.index(one.per) for one in STYLE.values()]
        self.base = np.array([*style, *([0] * sizes[1]), *([3] * sizes[2])], dtype=np.int64)
        return self

    def count(self, texts: Sequence[str]) -> Counts:
        """Count the features in each text.

        Parameters
        ----------
        texts : sequence of str
            Texts as people wrote them.

        Returns
        -------
        Counts
            One row per text.
        """
        from scipy.sparse import vstack

        listed = list(texts)
        starts = range(0, max(len(listed), 1), self.CHUNK)
        parts = [self._count(listed[start : start + self.CHUNK]) for start in starts]
        above = vstack([part.above for part in parts]).tocsr()
        return Counts(above, np.vstack([part.below for part in parts]), self.base)

    def _count(self, texts: list[str]) -> Counts:
        from scipy.sparse import coo_matrix, csr_matrix, hstack

        read = _read(texts, self.lexicon)
        shape = (len(texts), len(read.words))
        used = coo_matrix((np.ones(len(read.doc)), (read.doc, read.word)), shape=shape).tocsr()
        flags = np.array([word_flags(word, self.lexicon) for word in read.words], dtype=float)
        flags = flags.reshape(len(read.words), len(STYLE_OF_ONE_WORD))
        nothing = np.zeros(len(texts))
        counted: dict[str, Any] = dict.fromkeys((*STYLE, "sentences"), nothing)
        for names, columns in ((MARKS, read.marks), (STYLE_OF_ONE_WORD, used @ flags)):
            for place, name in enumerate(names):
                counted[name] = counted[name] + columns[:, place]
        style = np.column_stack([counted[name] for name in STYLE])
        which = [self._words.get(word_shape(word, self.lexicon), -1) for word in read.words]
        known = np.flatnonzero(np.array(which, dtype=np.int64) >= 0)
        to_known = coo_matrix(
            (np.ones(len(known)), (known, np.array(which, dtype=np.int64)[known])),
            shape=(len(read.words), len(self._words)),
        ).tocsr()
        runs, n_runs = self._runs.count(read.masked)
        above = hstack([csr_matrix(style), used @ to_known, runs]).tocsr()
        sizes = [counted["words"], counted["sentences"], np.ones(len(texts)), n_runs]
        return Counts(above, np.column_stack(sizes), self.base)
