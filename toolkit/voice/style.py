"""The habits of writing that a person can read: what they are, how often, and where in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from toolkit.voice.lexicon import MASKS, WORD, Lexicon, phrase_text, word_shape

__all__ = [
    "MARKS", "STYLE", "STYLE_OF_ONE_WORD", "StyleFeature", "count_marks", "spans_behind",
    "word_flags", "words_behind",
]  # fmt: skip

_HASHTAG = re.compile(r"#\w+")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$|[\"'”»)])")
_FIRST_WORD = re.compile(r"(?:^|[.!?…]\s)\W*([^\W\d_]+)")
# A tone of skin or the joined parts of a family belong to one emoji, two letters to one flag.
_ONE_EMOJI = (
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]"
    "[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
)
_EMOJI = re.compile(f"[\U0001f1e6-\U0001f1ff]{{1,2}}|{_ONE_EMOJI}(?:\u200d{_ONE_EMOJI})*")
_WINKS = re.compile("[😂🤣😅😉🙃]")
_LONG_LETTERS = 6


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
#: The style features that are properties of single words, in the order of `word_flags`.
STYLE_OF_ONE_WORD = (
    "words", "sentence_words", "letters", "long_words", "i", "we", "you", "others", "articles",
    "prepositions", "adverbs", "negations", "abstract", "links", "mentions", "shouting",
    "laughs",
)  # fmt: skip


def word_flags(word: str, lex: Lexicon) -> list[float]:
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
        word == "http",
        word == "user",
        len(word) > 2 and word.isupper(),
        bool(cues["laughs"].fullmatch(low)),
    ]


def count_marks(raw: str, plain: str, words: list[str], lex: Lexicon) -> dict[str, float]:
    """Count in one text what is more than a property of its words."""
    first = words[0] if words else ""
    ascii_only = plain.isascii()
    low = phrase_text(plain, lex)
    elided = "'" in low or lex.lang == "tr"

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


MARKS = (
    "lines", "contractions", "hedges", "calls", "numbers", "questions", "exclamations", "commas",
    "colons", "dashes", "dots", "brackets", "quotes", "imperatives", "laughs", "emoji",
    "hashtags", "capital_start", "sentences",
)  # fmt: skip


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
    "links": re.compile(r"(?i:https?://|www\.)\S+|\bhttp\b"),
    "mentions": re.compile(r"(?<![\w@])@[\w.·-]*\w|(?<!\w)/?u/[\w-]{3,}"),
    "imperatives": _FIRST_WORD,
    "laughs": _WINKS,
}


_SHOWN_MASKS = {
    "http": _SHOWN_MARKS["links"],
    "user": _SHOWN_MARKS["mentions"],
    "tag": _HASHTAG,
    "email": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bemail\b"),
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
    if is_word and feature in MASKS:
        return [m.span() for m in _SHOWN_MASKS[feature].finditer(text)]
    if is_word:
        return [m.span() for m in WORD.finditer(text) if word_shape(m.group(), lex) == feature]
    if feature in ("hedges", "calls", "contractions"):
        return [m.span() for m in lex.cues[feature].finditer(phrase_text(text, lex))]
    if feature in _SHOWN_MARKS and feature != "laughs":
        found = _SHOWN_MARKS[feature].finditer(text)
        if feature == "imperatives":
            return [m.span(1) for m in found if lex.lower(m[1]) in lex.classes["imperatives"]]
        return [m.span() for m in found]
    if feature in STYLE_OF_ONE_WORD and feature not in ("words", "sentence_words", "letters"):
        place = STYLE_OF_ONE_WORD.index(feature)
        spans = [m.span() for m in WORD.finditer(text) if word_flags(m.group(), lex)[place]]
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
