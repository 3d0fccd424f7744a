"""Which words say how, which say what: closed classes of four languages, and masking by them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import numpy as np
import pandas as pd

from toolkit.schema import LANGUAGES, SchemaError, check_choice
from toolkit.text import UNKNOWN, annotate_language, normalize

__all__ = [
    "MASKS",
    "WORD",
    "Lexicon",
    "lexicon",
    "majority_language",
    "mask_topic",
    "mask_words",
    "phrase_text",
    "plain_text",
    "with_words",
    "word_shape",
]

WORD = re.compile(r"[^\W\d_]+")
_WORDS_AND_GAPS = re.compile(r"([^\W\d_]+)")
_HASHTAG = re.compile(r"#\w+")
_DIGIT = re.compile(r"\d")
#: Masks as words. Links and addresses are often masked before we read them, so that "http" and
#: "email" cannot be told from somebody's own; "user" and "tag" are masks only after their sign.
MASKS = frozenset(("http", "user", "tag", "email"))
_NO_MASK = re.compile(r"(?<![\w@])user\b|(?<![\w#])tag\b")
#: Letters that people hardly write, in place of those of a word that is no mask.
_OTHER_LETTERS = str.maketrans("ut", "\u0173\u0163")
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
        for name in (*_CLASSES, "negations", "imperatives", "speakers", "farewells")
    }
    # A phrase may run over a line break.
    phrase = {name: own[name].replace(" ", r"\s+") for name in ("calls", "hedges")}
    cues = {name: re.compile(rf"\b(?:{one})\b", re.IGNORECASE) for name, one in phrase.items()}
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


def plain_text(text: str) -> str:
    """Normalise a text, so that "user" and "tag" as somebody's own words are no masks.

    Parameters
    ----------
    text : str
        Anything that somebody wrote.

    Returns
    -------
    str
        As `toolkit.normalize` gives it, but for those two words, which keep their length.

    Examples
    --------
    >>> plain_text("Thanks @ana, each user can #tag")
    'Thanks @user, each ųser can #tag'
    """
    plain = normalize(text)
    # Looking for a few letters first costs less than a search that finds nothing.
    if "user" in plain or "tag" in plain:
        plain = _NO_MASK.sub(lambda found: found[0].translate(_OTHER_LETTERS), plain)
    return plain


def phrase_text(text: str, lex: Lexicon) -> str:
    """Fold case and apostrophes as cues are written; every letter keeps its place."""
    return lex.lower(text.replace("\u2019", "'"))


def with_words(rows: pd.DataFrame, text: str) -> pd.DataFrame:
    """Keep the rows whose text holds a word."""
    # As an array of truths: an empty list would choose columns, none of them.
    return rows[np.array([bool(WORD.search(str(one))) for one in rows[text]], dtype=bool)]


def word_shape(word: str, lex: Lexicon) -> str:
    """Keep a word of a closed class; of any other keep only its capitals."""
    low = lex.lower(word)
    if low in lex.function_words:
        return low
    # Masks are in small letters: "Email" and "USER" are words.
    if word in MASKS:
        return word
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
    return mask_words(plain_text(text), lexicon(lang), {})[0]


def mask_words(plain: str, lex: Lexicon, shapes: dict[str, str]) -> tuple[str, list[str]]:
    """Mask a normalised text, and give the words that it had.

    Parameters
    ----------
    plain : str
        As `plain_text` gives it.
    lex : Lexicon
        Of its language.
    shapes : dict of str to str
        The shapes of words met before; gains those of this text, so that each word of
        many texts is looked at once.

    Returns
    -------
    tuple of str and list of str
        The masked text, and the words as written, in order.
    """
    parts = _WORDS_AND_GAPS.split(_HASHTAG.sub("#tag", plain) if "#" in plain else plain)
    words = parts[1::2]
    for one in words:
        if one not in shapes:
            shapes[one] = word_shape(one, lex)
    parts[1::2] = [shapes[one] for one in words]
    return _DIGIT.sub("0", "".join(parts)), words


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
        Code of the language; English where none can be told.

    Raises
    ------
    SchemaError
        If most texts are in a language whose small words are not known here.

    Examples
    --------
    >>> majority_language(["Où est la boutique, s'il vous plaît ?"])
    'fr'
    """
    step = max(1, len(texts) // most)
    found = annotate_language(pd.DataFrame({"text": list(texts)[::step]}))["lang"]
    other = found[~found.isin([*LANGUAGES, UNKNOWN])].value_counts()
    if len(other) and other.iloc[0] > len(found) / 2:
        raise SchemaError(
            f"Most of these texts are in {other.index[0]!r}; the small words of "
            f"{', '.join(LANGUAGES.values())} are known here. To read the texts as one of those "
            f"all the same, give `lang`: {', '.join(map(repr, LANGUAGES))}."
        )
    counts = found[found.isin(list(LANGUAGES))].value_counts()
    return str(counts.index[0]) if len(counts) else "en"
