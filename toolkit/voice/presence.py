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
from toolkit.text import annotate_near_duplicates
from toolkit.voice.lexicon import WORD, lexicon, majority_language, mask_topic, phrase_text

__all__ = ["annotate_presence", "summarize_presence", "voice_templates"]

#: What a merge field looks like when nothing was merged into it.
PLACEHOLDER = re.compile(
    r"\{\{?\s*[A-Za-z_][\w .]*\}?\}|\[\[?\s*[A-Z][A-Z_ ]{2,}\]?\]|<<\s*\w+\s*>>|%%\w+%%|\$\{\w+\}"
    r"|\b(?:FIRSTNAME|FIRST_NAME|LASTNAME|LAST_NAME|FNAME|STORE_NAME|CUSTOMER_NAME|PRODUCT_NAME"
    r"|CITY_NAME|INSERT [A-Z]+(?: HERE)?|lorem ipsum|TBC TBC|XX/XX)\b"
)
#: A person who signs: a dash, bracket or line break before one or two first names at the end.
SIGNED = re.compile(
    r"(?:[—–-]\s*|\n\s*|\(|\^)[A-ZÀ-ÝÇĞİÖŞÜ][\w'’]+(?:\s(?:and|&|et|y|ve)\s[A-ZÀ-ÝÇĞİÖŞÜ][\w'’]+)?\)?\s*[.!]?\s*$"
)
DISCLOSED = re.compile(
    r"#(?:ad|anzeige|sponsored|spon|gifted|pub|publicité|publi|publicidad|reklam|işbirliği)\b"
    r"|\b(?:paid partnership|sponsored by|automated (?:message|reply|response)"
    r"|collaboration commerciale|colaboración pagada|ücretli ortaklık)\b",
    re.IGNORECASE,
)
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
        ``says_i_or_we``, ``signed``, ``disclosed``, ``asks``, ``calls`` (boolean; missing
        where the text is).

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
    alone = pd.DataFrame({"text": given.map(_numberless, na_action="ignore")}, index=posts.index)
    groups = annotate_near_duplicates(alone, threshold=alike)

    def says(one: str) -> bool:
        words = [lex.lower(word) for word in WORD.findall(one)]
        ending = lex.cues.get("we")
        spoken = any(word in lex.classes["speakers"] for word in words)
        return spoken or (ending is not None and any(ending.match(word) for word in words))

    def flag(test: Any) -> pd.Series:
        return given.map(test, na_action="ignore").astype("boolean")

    return posts.assign(
        template_group=groups["duplicate_group"],
        template_count=groups["duplicate_count"],
        placeholder=given.map(_placeholder, na_action="ignore").astype("string"),
        says_i_or_we=flag(says),
        signed=flag(lambda one: bool(SIGNED.search(one))),
        disclosed=flag(lambda one: bool(DISCLOSED.search(one))),
        asks=flag(lambda one: "?" in one),
        calls=flag(lambda one: bool(lex.cues["calls"].search(phrase_text(one, lex)))),
    )


def _numberless(text: str) -> str:
    return _DIGITS.sub("0", text)


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
        With the columns that the other parameters name; `time` only where the clock counts.
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
        to expect of posting at any minute, for the clock; else missing), ``example``.

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
        if time in part.columns and part[time].notna().any():
            flags["quarter_hour"] = (part[time].dt.minute % 15 == 0)[part[time].notna()]
        if answers is not None:
            given = int(answers.reindex(part.index).fillna(0).sum())
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


def _answers(posts: pd.DataFrame, comments: pd.DataFrame | None) -> pd.Series | None:
    """Count the brand's own answers under each post."""
    if comments is None:
        return None
    check_columns(posts, ["post_id"], name="posts")
    check_columns(comments, ["post_id", "is_post_author"], name="comments")
    own = comments[comments["is_post_author"].fillna(value=False)]
    return posts["post_id"].map(own["post_id"].value_counts()).fillna(0)
