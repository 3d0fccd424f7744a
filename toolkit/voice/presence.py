"""Robot or human: templates, placeholders, the clock, and who speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema import as_list, check_columns
from toolkit.stats.proportions import proportion_ci
from toolkit.text import annotate_near_duplicates, normalize
from toolkit.voice.lexicon import (
    WORD,
    Lexicon,
    lexicon,
    majority_language,
    mask_topic,
    phrase_text,
)

__all__ = ["annotate_presence", "has_question", "summarize_presence", "voice_templates"]

#: What fields are called: names in any case, other things only where they stand alone, as
#: "[NEW PRODUCT]" is an advert.
_NAMED = (
    r"(?i:(?:[^\W\d_]+[ _]){0,3}(?:(?:first|last|sur|user|customer)?name|prénom|nom|nombre"
    r"|apellidos?|isim|soyadı?))"
)
_THING = (
    r"(?:(?:YOUR|VOTRE|TU|SU)[ _])?(?:PRODUCT|STORE|CITY|DATE|LINK|URL|PRICE|CUSTOMER|COMPANY"
    r"|EMAIL|BRAND|LOCATION|PLACEHOLDER|PRODUIT|VILLE|PRODUCTO|CIUDAD|TIENDA|ÜRÜN|ŞEHİR|MAĞAZA)"
)
_FIELD = rf"(?:{_NAMED}|{_THING}|[A-Z]+(?:_[A-Z]+)+|(?i:insert)\b[^\[\]<>\n]{{0,40}})"
#: What a merge field looks like when nothing was merged into it.
PLACEHOLDER = re.compile(
    r"\{\{?\s*[A-Za-z_][\w .]*(?:\|[^{}\n]*)?\}?\}|%%\w+%%|\$\{\w+\}"
    rf"|\[\[?\s*{_FIELD}\s*\]?\]|<<\s*(?:{_FIELD}|[a-z]+)\s*>>"
    r"|\b(?:FIRSTNAME|FIRST_NAME|LASTNAME|LAST_NAME|FNAME|STORE_NAME|CUSTOMER_NAME|PRODUCT_NAME"
    r"|CITY_NAME|INSERT [A-Z]+(?: HERE)?|lorem ipsum|TBC TBC|XX/XX)\b"
)
_NAME = r"[A-ZÀ-ÝÇĞİÖŞÜ][\w'’]+"
#: A person who signs: a dash, caret or line break before one or two first names at the end. A
#: dash inside a word signs nothing.
SIGNED = re.compile(
    r"(?P<mark>(?:^|(?<=[\s.!?…]))[—–-]\s*|\n\s*|\^)"
    rf"(?P<first>{_NAME})(?:\s(?:and|&|et|y|ve)\s(?P<second>{_NAME}))?\s*(?P<end>[.!]?)\s*$"
)
DISCLOSED = re.compile(
    r"#(?:ad|anzeige|sponsored|spon|gifted|pub|publicité|publi|publicidad|reklam|işbirliği)\b"
    r"|\b(?:paid partnership|sponsored by|automated (?:message|reply|response)"
    r"|collaboration commerciale|colaboración pagada|ücretli ortaklık)\b",
    re.IGNORECASE,
)
#: Values of ``created_precision`` that have a time of day, and fewest moments for its sign.
_HAS_CLOCK = ("second", "minute")
FEWEST_MOMENTS = 2
_DIGITS = re.compile(r"\d+")
_OPEN = "[…]"
#: Jaccard likeness of runs of five letters from which two posts share a template.
ALIKE = 0.5


def annotate_presence(
    posts: pd.DataFrame, *, text: str = "text", lang: str | None = None, alike: float = ALIKE
) -> pd.DataFrame:
    """Is each post made from a template, and does a person show in it?

    Parameters
    ----------
    posts : pandas.DataFrame
        With the column that `text` names.
    text : str
        Column of the words.
    lang : {'en', 'fr', 'es', 'tr'}, optional
        Language of the posts; by default that of most.
    alike : float
        Likeness (Jaccard, numbers masked) from which posts count as one template.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``template_group`` (Int64) and ``template_count`` (Int64, posts of
        that template; 1 for a text of its own), ``placeholder`` (string, an unfilled field),
        ``says_i_or_we``, ``signed`` (a name after a dash or a caret, or in a last line of its
        own; a place may look the same), ``disclosed``, ``asks`` (a question mark outside
        links), ``calls`` (boolean; missing where the text is).

    Raises
    ------
    SchemaError
        If the column is not there.

    Examples
    --------
    >>> posts = pd.DataFrame({"text": ["Visit {STORE_NAME} today!", "We messed up. — Tom"]})
    >>> annotate_presence(posts, lang="en")[["placeholder", "signed"]].fillna("").values.tolist()
    [['{STORE_NAME}', False], ['', True]]
    """
    check_columns(posts, [text], name="posts")
    given = posts[text].astype("string")
    known = [str(one) for one in given.dropna()]
    lex = lexicon(lang or majority_language(known))
    common = _common_words(known, lex)
    alone = pd.DataFrame({"text": given.map(_numberless, na_action="ignore")}, index=posts.index)
    groups = annotate_near_duplicates(alone, threshold=alike)

    def flag(test: Any) -> pd.Series:
        return given.map(test, na_action="ignore").astype("boolean")

    return posts.assign(
        template_group=groups["duplicate_group"],
        template_count=groups["duplicate_count"],
        placeholder=given.map(_placeholder, na_action="ignore").astype("string"),
        says_i_or_we=flag(lambda one: _says_i_or_we(one, lex)),
        signed=flag(lambda one: _signed(one, common)),
        disclosed=flag(lambda one: bool(DISCLOSED.search(one))),
        asks=flag(has_question),
        calls=flag(lambda one: bool(lex.cues["calls"].search(phrase_text(one, lex)))),
    )


def _numberless(text: str) -> str:
    return _DIGITS.sub("0", text)


def has_question(text: str) -> bool:
    """Say whether a text asks something: a question mark in a link asks nobody."""
    return "?" in text and "?" in normalize(text)


def _says_i_or_we(text: str, lex: Lexicon) -> bool:
    words = WORD.findall(text)
    if not text.isupper():
        # A country, unless everything is in capitals.
        words = [word for word in words if word != "US"]
    low = [lex.lower(word) for word in words]
    ending = lex.cues.get("we")
    return any(
        word in lex.classes["speakers"] or (ending is not None and bool(ending.match(word)))
        for word in low
    )


def _common_words(texts: Sequence[str], lex: Lexicon) -> frozenset[str]:
    """Give the words that are no name: of closed classes, or written small in these texts."""
    small = {word for one in texts for word in WORD.findall(one) if word.islower()}
    kinds = (lex.classes["imperatives"], lex.classes["farewells"], lex.function_words)
    return frozenset(small.union(*kinds))


def _signed(text: str, common: frozenset[str]) -> bool:
    found = SIGNED.search(text)
    if found is None or found["mark"] == "^":
        return found is not None
    names = [name for name in (found["first"], found["second"]) if name]
    if any(name.isupper() for name in names):
        return False
    # A last line of one word is often no name: "Enjoy!", "Thanks".
    after_break = "\n" in found["mark"]
    return not after_break or (
        found["end"] != "!" and not any(name.lower() in common for name in names)
    )


def _placeholder(text: str) -> Any:
    found = PLACEHOLDER.search(text)
    return found.group() if found else pd.NA


def voice_templates(posts: pd.DataFrame, *, text: str = "text", most: int = 10) -> pd.DataFrame:
    """Which templates are behind the posts, and what do they leave open?

    Parameters
    ----------
    posts : pandas.DataFrame
        From `annotate_presence`, or with the column that `text` names.
    text : str
        Column of the words.
    most : int
        How many templates, the most used first.

    Returns
    -------
    pandas.DataFrame
        ``template`` (words common to its first posts, ``[…]`` where they differ), ``count``,
        ``different`` (texts among them), ``example``.

    Raises
    ------
    SchemaError
        If the column is not there.

    Examples
    --------
    >>> tips = [f"Tip of the week from our technical team: check your {part} before every ride."
    ...         for part in ("chain", "brakes", "saddle")]
    >>> voice_templates(pd.DataFrame({"text": tips}))["template"].item()
    'Tip of the week from our technical team: check your […] before every ride.'
    """
    check_columns(posts, [text], name="posts")
    marked = posts if "template_group" in posts.columns else annotate_presence(posts, text=text)
    rows = []
    for _, part in marked.dropna(subset=[text]).groupby("template_group"):
        if len(part) < 2:
            continue
        different = list(dict.fromkeys(map(str, part[text])))
        rows.append(
            {
                "template": _common(different[:6]),
                "count": len(part),
                "different": len(different),
                "example": different[-1],
            }
        )
    table = pd.DataFrame(rows, columns=["template", "count", "different", "example"])
    table = table.sort_values(["count", "different"], ascending=False, kind="stable")
    return table.head(most).reset_index(drop=True)


def _common(texts: Sequence[str]) -> str:
    """Keep the words that all texts have in the same order."""
    kept = texts[0].split()
    for other in texts[1:]:
        matcher = SequenceMatcher(None, kept, other.split(), autojunk=False)
        parts: list[str] = []
        for kind, start, end, _, _ in matcher.get_opcodes():
            if kind == "equal":
                parts += kept[start:end]
            elif parts[-1:] != [_OPEN]:
                parts.append(_OPEN)
        # A gap beside an older gap is one gap.
        kept = [
            one for at, one in enumerate(parts) if at == 0 or [one, parts[at - 1]] != [_OPEN] * 2
        ]
    return " ".join(kept)


#: The signs of `summarize_presence`: which share, and towards what it speaks.
SIGNS: Mapping[str, tuple[str, str]] = {
    "repeated": ("say the same as another post, word for word", "robot"),
    "template": ("fill in a template", "robot"),
    "placeholder": ("with an unfilled placeholder", "robot"),
    "same_opening": ("open in the commonest way", "robot"),
    "quarter_hour": ("go out on the quarter hour", "robot"),
    "says_i_or_we": ("say I or we", "human"),
    "signed": ("signed by somebody", "human"),
    "disclosed": ("disclose an advert or a machine", "human"),
    "asks": ("ask the reader something", "human"),
    "answers": ("of what the brand writes are answers to people", "human"),
}


def summarize_presence(
    posts: pd.DataFrame,
    *,
    by: str | Sequence[str] = "author_name",
    text: str = "text",
    time: str = "created_at",
    comments: pd.DataFrame | None = None,
    lang: str | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Robotic or human: how often does each sign of either show?

    Parameters
    ----------
    posts : pandas.DataFrame
        With the columns that the other parameters name; `time` only where the clock counts,
        and ``created_precision`` where it is known.
    by : str or list of str
        Columns of the brands or authors.
    text, time : str
        Columns of the words and of the moments.
    comments : pandas.DataFrame, optional
        With ``post_id`` and ``is_post_author``: the brand's answers are counted there, and
        one less their share is the broadcast ratio, posts over posts and answers.
    lang : str, optional
        Language of the posts.
    confidence : float
        Coverage of the intervals (Wilson, posts taken as independent).

    Returns
    -------
    pandas.DataFrame
        One row per group and sign: the `by` columns, ``sign``, ``label``, ``speaks_for``
        ('robot' or 'human'), ``share``, ``ci_low``, ``ci_high``, ``n``, ``by_chance`` (the share
        to expect of posting at any minute, for the clock; else missing), ``example``. A sign
        that the data cannot show is left out: the clock where only days or fewer than two
        moments are known, answers where no comment under the group's posts says whose it is.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> signs = summarize_presence(load_sample("posts"), lang="en").set_index(
    ...     ["author_name", "sign"])["share"]
    >>> bool(signs["Meridian Cycles", "says_i_or_we"] < signs["Harrow & Pine", "says_i_or_we"])
    True
    """
    keys = as_list(by)
    check_columns(posts, [text, *keys], name="posts")
    texts = [str(one) for one in posts[text].dropna()]
    lang = lang or majority_language(texts)
    answers = _answers(posts, comments)
    found = []
    for values, part in posts.dropna(subset=[text]).groupby(keys):
        marked = annotate_presence(part, text=text, lang=lang)
        plain = part[text].map(lambda one: " ".join(str(one).casefold().split()))
        opening = part[text].map(lambda one: " ".join(mask_topic(str(one), lang).split()[:4]))
        flags = {
            "repeated": plain.duplicated(keep=False),
            "template": plain.groupby(marked["template_group"]).transform("nunique") > 1,
            "placeholder": marked["placeholder"].notna(),
            "same_opening": opening == opening.mode().iloc[0],
            **{name: marked[name] for name in ("says_i_or_we", "signed", "disclosed", "asks")},
        }
        clock = _clock(part, time)
        if len(clock):
            flags["quarter_hour"] = clock.dt.minute % 15 == 0
        if answers is not None and answers.reindex(part.index).notna().any():
            given = int(answers.reindex(part.index).sum())
            flags["answers"] = pd.Series([True] * given + [False] * len(part))
        for sign, given_hits in flags.items():
            hits = given_hits.fillna(value=False).astype(bool)
            label, towards = SIGNS[sign]
            share = proportion_ci(int(hits.sum()), len(hits), confidence=confidence).iloc[0]
            rows = marked[text].head(0) if sign == "answers" else marked.loc[hits.index[hits], text]
            found.append(
                dict(zip(keys, values, strict=True))
                | {"sign": sign, "label": label, "speaks_for": towards}
                | share[["share", "ci_low", "ci_high"]].to_dict()
                | {
                    "n": len(hits),
                    "by_chance": 4 / 60 if sign == "quarter_hour" else np.nan,
                    "example": str(rows.iloc[0]) if len(rows) else pd.NA,
                }
            )
    columns = [
        *keys, "sign", "label", "speaks_for", "share", "ci_low", "ci_high", "n", "by_chance",
        "example",
    ]  # fmt: skip
    return pd.DataFrame(found, columns=columns).astype({"example": "string"})


def _clock(posts: pd.DataFrame, time: str) -> pd.Series:
    """Give the moments that have a time of day: none where only days are known."""
    if time not in posts.columns:
        return pd.Series(dtype="datetime64[ns, UTC]")
    moments = posts[time]
    if "created_precision" in posts.columns:
        moments = moments[posts["created_precision"].fillna("second").isin(_HAS_CLOCK)]
    moments = moments.dropna()
    # Dates without a time are read as midnight.
    only_days = bool((moments == moments.dt.normalize()).all())
    return moments.head(0) if only_days or len(moments) < FEWEST_MOMENTS else moments


def _answers(posts: pd.DataFrame, comments: pd.DataFrame | None) -> pd.Series | None:
    """Count the brand's own answers under each post; missing where nobody knows whose they are."""
    if comments is None:
        return None
    check_columns(posts, ["post_id"], name="posts")
    check_columns(comments, ["post_id", "is_post_author"], name="comments")
    known = comments[comments["is_post_author"].notna()]
    own = known["is_post_author"].astype(bool).groupby(known["post_id"]).sum()
    return posts["post_id"].map(own)
