"""How a text is written, as counts that add up: function words, letter runs, readable style.

What a text is about is masked first: words outside the closed classes of its language are
replaced by their shape. Every feature is a ratio of two counts, so the profile of many texts
together is the ratio of sums, and no text has to be read twice.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import LANGUAGES, SchemaError, check_choice
from toolkit.text import annotate_language, normalize

__all__ = [
    "STYLE",
    "Counts",
    "FeatureSpace",
    "Lexicon",
    "lexicon",
    "majority_language",
    "mask_topic",
]

Floats = NDArray[np.float64]

WORD = re.compile(r"[^\W\d_]+")
_WORDS_AND_GAPS = re.compile(r"([^\W\d_]+)")
_HASHTAG = re.compile(r"#\w+")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$|[\"'”»)])")
_FIRST_WORD = re.compile(r"(?:^|[.!?…]\s)\W*([^\W\d_]+)")
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]"
)
_WINKS = re.compile("[😂🤣😅😉🙃]")
_MASKS = frozenset(("http", "user", "tag", "email"))
_LONG_LETTERS = 6
_CLASSES = (
    "articles", "prepositions", "conjunctions", "i", "we", "you", "others", "auxiliaries",
    "adverbs",
)  # fmt: skip


@dataclass(frozen=True)
class Lexicon:
    """The closed-class words and cues of one language.

    Attributes
    ----------
    lang : str
        Code of the language.
    classes : dict of str to frozenset of str
        Words of each class, lower case.
    function_words : frozenset of str
        All of them together: what masking keeps.
    cues : dict of str to re.Pattern
        Phrases: ``calls``, ``hedges``, ``contractions``; of single words: ``laughs``,
        ``abstract`` and, where the language says them in endings, ``we`` and ``you``.
    phrases : dict of str to tuple of str
        The calls and hedges as plain words, so that most texts need no search.
    """

    lang: str
    classes: dict[str, frozenset[str]]
    function_words: frozenset[str]
    cues: dict[str, re.Pattern[str]]
    phrases: dict[str, tuple[str, ...]]

    def lower(self, text: str) -> str:
        """Fold case as this language does: the Turkish i keeps its dot."""
        if self.lang == "tr":
            text = text.replace("I", "ı")
        return text.replace("İ", "i").lower()


@lru_cache(maxsize=8)
def lexicon(lang: str) -> Lexicon:
    """Which words carry how something is said, in this language?

    Parameters
    ----------
    lang : {'en', 'fr', 'es', 'tr'}
        Code of the language.

    Returns
    -------
    Lexicon
        Read from ``words.toml``, once.

    Raises
    ------
    SchemaError
        If there are no words for that language.

    Examples
    --------
    >>> sorted(lexicon("fr").classes["we"])[:3]
    ['nos', 'notre', 'nous']
    """
    check_choice("lang", lang, LANGUAGES)
    table = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
    own, endings = table[lang], table["suffixes"]
    classes = {
        name: frozenset(own[name].split())
        for name in (*_CLASSES, "negations", "imperatives", "speakers")
    }
    cues = {
        name: re.compile(rf"\b(?:{own[name]})\b", re.IGNORECASE) for name in ("calls", "hedges")
    }
    cues |= {
        name: re.compile(own[name], re.IGNORECASE)
        for name in ("contractions", "abstract", "laughs")
    }
    cues |= {
        name: re.compile(endings[f"{lang}_{name}"])
        for name in ("we", "you")
        if f"{lang}_{name}" in endings
    }
    phrases = {name: tuple(own[name].split("|")) for name in ("calls", "hedges")}
    words = frozenset().union(*(classes[name] for name in _CLASSES))
    return Lexicon(lang, classes, words, cues, phrases)


@dataclass(frozen=True)
class StyleFeature:
    """One readable habit: how often something comes, per what.

    Attributes
    ----------
    name : str
        Its name in tables.
    label : str
        What a person reads.
    per : str
        The count below the line: 'words', 'sentences', 'texts' or 'letters'.
    scale : float
        What the ratio is multiplied by when shown.
    unit : str
        The unit after scaling.
    """

    name: str
    label: str
    per: str
    scale: float = 1.0
    unit: str = ""


_OF_WORDS = {"per": "words", "scale": 100.0, "unit": "per 100 words"}
_OF_SENTENCES = {"per": "sentences", "scale": 100.0, "unit": "per 100 sentences"}
_OF_TEXTS = {"per": "texts", "scale": 100.0, "unit": "per 100 texts"}


def _style(**rows: tuple[str, dict[str, Any]]) -> dict[str, StyleFeature]:
    return {name: StyleFeature(name, label, **more) for name, (label, more) in rows.items()}


#: The readable features, in the order in which they are counted.
STYLE: dict[str, StyleFeature] = _style(
    words=("Words in a text", {"per": "texts", "unit": "words"}),
    sentence_words=("Words in a sentence", {"per": "sentences", "unit": "words"}),
    letters=("Letters in a word", {"per": "words", "unit": "letters"}),
    long_words=("Long words (over six letters)", _OF_WORDS),
    lines=("Line breaks", _OF_TEXTS),
    i=("I, me, my", _OF_WORDS),
    we=("We, us, our", _OF_WORDS),
    you=("You, your", _OF_WORDS),
    others=("Other pronouns", _OF_WORDS),
    articles=("Articles", _OF_WORDS),
    prepositions=("Prepositions", _OF_WORDS),
    adverbs=("Small adverbs", _OF_WORDS),
    negations=("Negations", _OF_WORDS),
    contractions=("Contractions (we're, don't)", _OF_WORDS),
    hedges=("Hedges (maybe, about, we think)", _OF_SENTENCES),
    abstract=("Abstract nouns (-tion, -ness …)", _OF_WORDS),
    numbers=("Numbers", _OF_WORDS),
    questions=("Questions", _OF_SENTENCES),
    exclamations=("Exclamation marks", _OF_SENTENCES),
    commas=("Commas", _OF_SENTENCES),
    colons=("Colons and semicolons", _OF_SENTENCES),
    dashes=("Dashes", _OF_SENTENCES),
    dots=("Trailing dots", _OF_SENTENCES),
    brackets=("Asides in brackets", _OF_SENTENCES),
    quotes=("Quotation marks", _OF_SENTENCES),
    imperatives=("Sentences that open with an order", _OF_SENTENCES),
    calls=("Calls to action (buy now, click …)", _OF_SENTENCES),
    laughs=("Laughter and winks", _OF_TEXTS),
    emoji=("Emoji and symbols", _OF_TEXTS),
    hashtags=("Hashtags", _OF_TEXTS),
    links=("Links", _OF_TEXTS),
    mentions=("Mentions of accounts", _OF_TEXTS),
    shouting=("WORDS IN CAPITALS", _OF_WORDS),
    capital_start=("Texts that begin with a capital", _OF_TEXTS),
)
_PER = ("words", "sentences", "texts")
#: The style features that are properties of single words, in the order of `_word_flags`.
_OF_ONE_WORD = (
    "words", "sentence_words", "letters", "long_words", "i", "we", "you", "others", "articles",
    "prepositions", "adverbs", "negations", "abstract", "links", "mentions", "shouting",
    "laughs",
)  # fmt: skip


def _word_flags(word: str, lex: Lexicon) -> list[float]:
    """Say which style features one word counts towards, and by how much."""
    low = lex.lower(word)
    classes, cues = lex.classes, lex.cues

    def said(name: str) -> bool:
        return low in classes[name] or (name in cues and bool(cues[name].match(low)))

    return [
        1.0,
        1.0,
        float(len(word)),
        len(word) > _LONG_LETTERS,
        *(said(name) for name in ("i", "we", "you", "others", "articles", "prepositions")),
        *(said(name) for name in ("adverbs", "negations")),
        len(word) > 5 and bool(cues["abstract"].search(low)),
        low == "http",
        low == "user",
        len(word) > 2 and word.isupper(),
        bool(cues["laughs"].fullmatch(low)),
    ]


def _count_marks(raw: str, plain: str, words: list[str], lex: Lexicon) -> dict[str, float]:
    """Count in one text what is more than a property of its words."""
    first = words[0] if words else ""
    ascii_only = plain.isascii()
    low = plain.lower()
    elided = "'" in plain or "’" in plain or lex.lang == "tr"

    def said(name: str) -> int:
        found = any(phrase in low for phrase in lex.phrases[name])
        return len(lex.cues[name].findall(low)) if found else 0

    orders = (lex.lower(word) for word in _FIRST_WORD.findall(plain))
    return {
        "lines": len([line for line in raw.split("\n") if line.strip()]) - 1 if "\n" in raw else 0,
        "contractions": len(lex.cues["contractions"].findall(low)) if elided else 0,
        "hedges": said("hedges"),
        "calls": said("calls"),
        "numbers": len(_NUMBER.findall(plain)),
        "questions": plain.count("?"),
        "exclamations": plain.count("!"),
        "commas": plain.count(","),
        "colons": plain.count(":") + plain.count(";"),
        "dashes": plain.count("—") + plain.count("–") + plain.count(" - "),
        "dots": plain.count("…") + plain.count("..."),
        "brackets": plain.count("("),
        "quotes": plain.count('"') + plain.count("“") + plain.count("«") + plain.count("‘"),
        "imperatives": sum(word in lex.classes["imperatives"] for word in orders),
        "laughs": 0 if ascii_only else len(_WINKS.findall(plain)),
        "emoji": 0 if ascii_only else len(_EMOJI.findall(plain)),
        "hashtags": len(_HASHTAG.findall(plain)) if "#" in plain else 0,
        "capital_start": first[:1].isupper(),
        "sentences": max(1, len(_SENTENCE_END.findall(plain)) + (plain[-1:] not in ".!?…")),
    }


def _shape(word: str, lex: Lexicon) -> str:
    """Keep a word of a closed class; of any other keep only its capitals."""
    low = lex.lower(word)
    if low in lex.function_words or low in _MASKS:
        return low
    if word.isupper() and len(word) > 1:
        return "XX"
    return "Xx" if word[0].isupper() else "x"


def mask_topic(text: str, lang: str = "en") -> str:
    """What is left of a text when only *how* it is said may speak?

    Words outside the closed classes become their shape (``x``, ``Xx``, ``XX``), digits
    become 0, tags ``#tag``; links and handles are masked by `toolkit.normalize`.
    Names and products go with the other content words.

    Parameters
    ----------
    text : str
        Anything that somebody wrote.
    lang : {'en', 'fr', 'es', 'tr'}
        Its language.

    Returns
    -------
    str
        The masked text, function words in lower case.

    References
    ----------
    Stamatatos, E. (2017). Authorship attribution using text distortion. *EACL*.

    Examples
    --------
    >>> mask_topic("We rode 11 km with Tom, and it rained. #Kestrel")
    'we x 00 x with Xx, and it x. #tag'
    """
    lex = lexicon(lang)
    parts = _WORDS_AND_GAPS.split(_HASHTAG.sub("#tag", normalize(text)))
    parts[1::2] = [_shape(word, lex) for word in parts[1::2]]
    return _DIGIT.sub("0", "".join(parts))


def majority_language(texts: Sequence[str], *, most: int = 200) -> str:
    """In which of the four languages are most of these texts?

    Parameters
    ----------
    texts : sequence of str
        Texts of one writer.
    most : int
        How many of them, evenly spread, are looked at.

    Returns
    -------
    str
        Code of the language; English where none of the four can be told.

    Examples
    --------
    >>> majority_language(["Où est la boutique, s'il vous plaît ?"])
    'fr'
    """
    step = max(1, len(texts) // most)
    found = annotate_language(pd.DataFrame({"text": list(texts)[::step]}))["lang"]
    counts = found[found.isin(list(LANGUAGES))].value_counts()
    return str(counts.index[0]) if len(counts) else "en"


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


_MARKS = (
    "lines", "contractions", "hedges", "calls", "numbers", "questions", "exclamations", "commas",
    "colons", "dashes", "dots", "brackets", "quotes", "imperatives", "laughs", "emoji",
    "hashtags", "capital_start", "sentences",
)  # fmt: skip


def _read(texts: Iterable[str], lex: Lexicon) -> _Read:
    index: dict[str, int] = {}
    shapes: dict[str, str] = {}
    doc, word, marks, masked = [], [], [], []
    for number, raw in enumerate(texts):
        plain = normalize(raw)
        counted = _count_marks(raw, plain, WORD.findall(plain), lex)
        marks.append([float(counted[name]) for name in _MARKS])
        parts = _WORDS_AND_GAPS.split(_HASHTAG.sub("#tag", plain) if "#" in plain else plain)
        words = parts[1::2]
        for one in words:
            if one not in index:
                index[one] = len(index)
                shapes[one] = _shape(one, lex)
        parts[1::2] = [shapes[one] for one in words]
        masked.append(_DIGIT.sub("0", "".join(parts)))
        word += [index[one] for one in words]
        doc += [number] * len(words)
    return _Read(
        list(index),
        np.array(doc, dtype=np.int64),
        np.array(word, dtype=np.int64),
        np.array(marks, dtype=float).reshape(len(masked), len(_MARKS)),
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
        shapes = pd.Series([_shape(word, self.lexicon) for word in read.words])
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
        flags = np.array([_word_flags(word, self.lexicon) for word in read.words], dtype=float)
        flags = flags.reshape(len(read.words), len(_OF_ONE_WORD))
        nothing = np.zeros(len(texts))
        counted: dict[str, Any] = dict.fromkeys((*STYLE, "sentences"), nothing)
        for names, columns in ((_MARKS, read.marks), (_OF_ONE_WORD, used @ flags)):
            for place, name in enumerate(names):
                counted[name] = counted[name] + columns[:, place]
        style = np.column_stack([counted[name] for name in STYLE])
        which = [self._words.get(_shape(word, self.lexicon), -1) for word in read.words]
        known = np.flatnonzero(np.array(which, dtype=np.int64) >= 0)
        to_known = coo_matrix(
            (np.ones(len(known)), (known, np.array(which, dtype=np.int64)[known])),
            shape=(len(read.words), len(self._words)),
        ).tocsr()
        runs, n_runs = self._runs.count(read.masked)
        above = hstack([csr_matrix(style), used @ to_known, runs]).tocsr()
        sizes = [counted["words"], counted["sentences"], np.ones(len(texts)), n_runs]
        return Counts(above, np.column_stack(sizes), self.base)


_SHOWN_MARKS = {
    "questions": re.compile(r"\?"),
    "exclamations": re.compile("!"),
    "commas": re.compile(","),
    "colons": re.compile("[:;]"),
    "dashes": re.compile(r"[—–]| - "),
    "dots": re.compile(r"…|\.\.\."),
    "brackets": re.compile(r"\([^)]*\)?"),
    "quotes": re.compile('["“«‘]'),
    "numbers": _NUMBER,
    "emoji": _EMOJI,
    "hashtags": _HASHTAG,
    "links": re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE),
    "mentions": re.compile(r"@[\w.]+"),
    "imperatives": _FIRST_WORD,
    "laughs": _WINKS,
}


def spans_behind(
    text: str, feature: str, lex: Lexicon, *, is_word: bool = False
) -> list[tuple[int, int]]:
    """Where in a text, as written, are the words that count towards a feature?

    Parameters
    ----------
    text : str
        As somebody wrote it.
    feature : str
        A name of `STYLE`, or a function word.
    lex : Lexicon
        Of the text's language.
    is_word : bool
        Whether the feature is a function word or a shape.

    Returns
    -------
    list of (int, int)
        Start and end of each place, in order. Features of length have none.
    """
    if is_word:
        return [m.span() for m in WORD.finditer(text) if _shape(m.group(), lex) == feature]
    if feature in ("hedges", "calls", "contractions"):
        return [m.span() for m in lex.cues[feature].finditer(text)]
    if feature in _SHOWN_MARKS and feature != "laughs":
        found = _SHOWN_MARKS[feature].finditer(text)
        if feature == "imperatives":
            return [m.span(1) for m in found if lex.lower(m[1]) in lex.classes["imperatives"]]
        return [m.span() for m in found]
    if feature in _OF_ONE_WORD and feature not in ("words", "sentence_words", "letters"):
        place = _OF_ONE_WORD.index(feature)
        spans = [m.span() for m in WORD.finditer(text) if _word_flags(m.group(), lex)[place]]
        if feature == "laughs":
            spans = sorted(spans + [m.span() for m in _WINKS.finditer(text)])
        return spans
    return []


def words_behind(
    text: str, feature: str, lex: Lexicon, *, is_word: bool = False, most: int = 8
) -> list[str]:
    """Give the words, as written, that count towards a feature, each once."""
    spans = spans_behind(text, feature, lex, is_word=is_word)
    return list(dict.fromkeys(text[start:end] for start, end in spans))[:most]
