"""What kind of commenter somebody is: rules that can be read, moved and checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.community.histories import PERSON, key
from toolkit.community.words import has_twin, read_words
from toolkit.frames import select_audience
from toolkit.schema import check_columns, check_number

__all__ = ["SEGMENTS", "segment_commenters"]

#: In the order in which the rules are asked; the first that fits names the segment.
SEGMENTS = (
    "spammer", "critic", "true fan and evangelist", "true fan", "evangelist", "box-ticker",
    "regular", "casual",
)  # fmt: skip
_FITS_ALL = len(SEGMENTS) - 1

Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]

_INTENTS: Mapping[str, tuple[str, ...]] = {
    "purchase_acts": ("purchase_intent",),
    "advocacy_acts": ("advocacy",),
    "grievances": ("complaint", "vent"),
    "spam_acts": ("spam",),
}


@dataclass(frozen=True)
class _Limits:
    """The thresholds of the rules, as `segment_commenters` documents them."""

    min_comments: int
    min_posts: int
    min_months: int
    purchase_share: float
    min_purchases: int
    advocacy_share: float
    min_advocacy: int
    critic_share: float
    spam_share: float
    repeat_share: float

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name.endswith("_share"):
                check_number(field.name, value, low=0, high=1)
            else:
                check_number(field.name, value, low=1)


def segment_commenters(
    commenters: pd.DataFrame,
    comments: pd.DataFrame | None = None,
    *,
    min_comments: int = 8,
    min_posts: int = 3,
    min_months: int = 2,
    purchase_share: float = 0.05,
    min_purchases: int = 1,
    advocacy_share: float = 0.15,
    min_advocacy: int = 2,
    critic_share: float = 0.4,
    spam_share: float = 0.5,
    repeat_share: float = 0.5,
    n_draws: int = 200,
    seed: int = 0,
) -> pd.DataFrame:
    """Which people are true fans, evangelists, regulars, and why does the rule say so?

    A true fan comes back and buys; an evangelist comes back and brings others along, and
    may never buy: two questions, asked apart. The first of these rules that fits names
    the segment; a person with fewer than `min_comments` comments is 'casual'.

    1. 'spammer': `spam_share` of the comments, or more, are spam.
    2. 'critic': `critic_share` or more are complaints or vents.
    3. Who comes back (`min_posts` posts, in `min_months` months of the calendar) is a
       'true fan' if `purchase_share` of the comments, and at least `min_purchases`, are
       about buying; an 'evangelist' if `advocacy_share`, and at least `min_advocacy`,
       bring others along; 'true fan and evangelist' if both.
    4. 'box-ticker': `repeat_share` of the comments, or more, were written again, or nearly
       (``repeat_share`` of `toolkit.summarize_commenters`).
    5. Who else comes back is a 'regular', and everybody else 'casual'.

    Numbers of followers are not asked for: they say nothing of these things.

    Parameters
    ----------
    commenters : pandas.DataFrame
        One row per person, from `toolkit.summarize_commenters`.
    comments : pandas.DataFrame, optional
        The comments that `commenters` was made from, to say how sure each segment is.
    min_comments, min_posts, min_months : int
        Below these nobody is called a fan or a regular.
    purchase_share, advocacy_share, critic_share, spam_share, repeat_share : float
        Shares of a person's comments, from 0 to 1.
    min_purchases, min_advocacy : int
        Numbers of comments, besides the shares.
    n_draws : int
        Bootstrap draws, 1 or more.
    seed : int
        The same seed gives the same draws.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``segment`` (string), ``reasons`` (string: the rule with this
        person's figures), ``is_true_fan`` and ``is_evangelist`` (boolean: the two axes)
        and ``segment_sure`` (Float64): in what share of draws from the person's own
        comments the same rules give the same segment, their posts and months staying as
        they are. It is missing without `comments`, and for people too rarely there to be
        judged. It says what chance in *these comments* does, not how often intents are
        misread.

    Raises
    ------
    SchemaError
        If a column is missing or a threshold cannot be.

    References
    ----------
    Kelly, K. (2008). 1,000 true fans. *The Technium*.
    Efron, B. (1979). Bootstrap methods. *Annals of Statistics* 7, 1-26.

    Examples
    --------
    >>> people = pd.DataFrame({"n_comments": [9, 1], "posts_commented": [8, 1],
    ...     "active_months": [4, 1], "purchase_acts": [0, 1], "advocacy_acts": [4, 0],
    ...     "complaints": [1, 0], "vents": [0, 0], "spam_acts": [0, 0],
    ...     "repeat_share": [.1, np.nan]})
    >>> found = segment_commenters(people)
    >>> found["segment"].tolist()
    ['evangelist', 'casual']
    >>> found["reasons"].iloc[0]
    '9 comments on 8 posts in 4 months; 4 of 9 bring others along (at least 15 % and 2)'
    """
    limits = _Limits(
        min_comments, min_posts, min_months, purchase_share, min_purchases, advocacy_share,
        min_advocacy, critic_share, spam_share, repeat_share,
    )  # fmt: skip
    check_number("n_draws", n_draws, low=1)
    needed = [
        "n_comments", "posts_commented", "active_months", "purchase_acts", "advocacy_acts",
        "complaints", "vents", "spam_acts", "repeat_share",
    ]  # fmt: skip
    check_columns(commenters, needed, name="commenters")
    seen = {name: commenters[name].to_numpy(dtype=float, na_value=np.nan) for name in needed}
    seen["grievances"] = seen["complaints"] + seen["vents"]
    buys, spreads, code = _judge(seen, limits)
    sure = pd.Series(pd.NA, index=commenters.index, dtype="Float64")
    if comments is not None:
        sure = _sureness(commenters, comments, seen, code, limits, n_draws=n_draws, seed=seed)
    return commenters.assign(
        segment=pd.Series(np.array(SEGMENTS)[code], index=commenters.index, dtype="string"),
        reasons=_reasons(seen, code, limits, commenters.index),
        is_true_fan=pd.array(buys, dtype="boolean"),
        is_evangelist=pd.array(spreads, dtype="boolean"),
        segment_sure=sure,
    )


def _judge(seen: Mapping[str, Any], at: _Limits) -> tuple[Flags, Flags, NDArray[np.int64]]:
    """Apply the rules: who is a true fan, who an evangelist, and each one's segment."""
    n = seen["n_comments"]
    enough = n >= at.min_comments
    comes_back = (
        enough
        & (seen["posts_commented"] >= at.min_posts)
        & (seen["active_months"] >= at.min_months)
    )
    spam = enough & (seen["spam_acts"] >= at.spam_share * n)
    critic = enough & (seen["grievances"] >= at.critic_share * n)
    ticks = enough & (seen["repeat_share"] >= at.repeat_share)
    good = comes_back & ~spam & ~critic
    buys = good & _often(seen["purchase_acts"], n, at.purchase_share, at.min_purchases)
    spreads = good & _often(seen["advocacy_acts"], n, at.advocacy_share, at.min_advocacy)
    rules = [spam, critic, buys & spreads, buys, spreads, ticks, good]
    return buys, spreads, np.select(rules, range(_FITS_ALL), default=_FITS_ALL)


def _often(acts: Floats, n: Floats, share: float, least: int) -> Flags:
    return (acts >= share * n) & (acts >= least)


def _reasons(
    seen: Mapping[str, Floats], code: NDArray[np.int64], at: _Limits, index: pd.Index
) -> pd.Series:
    """Say each rule in words with a person's figures, once per different set of figures."""
    figures = pd.DataFrame({**seen, "code": code})
    # Nobody's reasons need more digits, and equal figures are then told once.
    figures["repeat_share"] = figures["repeat_share"].round(2)
    few = figures["n_comments"] < at.min_comments
    figures.loc[few, [c for c in figures if c not in ("n_comments", "code")]] = 0.0
    alike, different = pd.factorize(pd.MultiIndex.from_frame(figures))
    told = [_reason(dict(zip(figures.columns, values, strict=True)), at) for values in different]
    return pd.Series(np.array(told, dtype=object)[alike], index=index, dtype="string")


def _reason(row: Mapping[str, float], at: _Limits) -> str:
    """Tell one person's rule."""
    n = int(row["n_comments"])
    segment = SEGMENTS[int(row["code"])]
    if n < at.min_comments:
        return f"{_many(n, 'comment')}, fewer than {at.min_comments}: too few to say more"
    there = (
        f"{_many(n, 'comment')} on {_many(row['posts_commented'], 'post')} "
        f"in {_many(row['active_months'], 'month')}"
    )
    if segment == "casual":
        return f"{there}: fewer than {at.min_posts} posts or {at.min_months} months"

    def some(column: str, share: float, what: str, least: int = 0) -> str:
        floor = f"at least {share:.0%}".replace("%", " %") + (f" and {least}" if least else "")
        return f"{row[column]:.0f} of {n} {what} ({floor})"

    rules: Mapping[str, Callable[[], str]] = {
        "spammer": lambda: some("spam_acts", at.spam_share, "are spam"),
        "box-ticker": lambda: (
            f"{row['repeat_share']:.0%} of the comments were written again, or nearly "
            f"(at least {at.repeat_share:.0%})"
        ).replace("%", " %"),
        "critic": lambda: some("grievances", at.critic_share, "complain or vent"),
        "true fan": lambda: some(
            "purchase_acts", at.purchase_share, "are about buying", at.min_purchases
        ),
        "evangelist": lambda: some(
            "advocacy_acts", at.advocacy_share, "bring others along", at.min_advocacy
        ),
        "regular": lambda: "comes back, but buys and brings others along too rarely for more",
    }
    return "; ".join([there, *[rules[name]() for name in segment.split(" and ")]])


def _many(count: float, thing: str) -> str:
    return f"{count:,.0f} {thing}{'' if count == 1 else 's'}"


def _sureness(
    commenters: pd.DataFrame,
    comments: pd.DataFrame,
    seen: Mapping[str, Floats],
    code: NDArray[np.int64],
    limits: _Limits,
    *,
    n_draws: int,
    seed: int,
) -> pd.Series:
    """Draw each judged person's comments again, and count how often the segment stays."""
    check_columns(commenters, PERSON, name="commenters")
    sure = np.full(len(commenters), np.nan)
    judged = np.flatnonzero(code < _FITS_ALL)
    drawn, start, size = _drawn_columns(comments, commenters.iloc[judged])
    known = size > 0
    judged, start, size = judged[known], start[known], size[known]
    if len(judged) == 0:
        return pd.Series(sure, index=commenters.index, dtype="Float64")
    fixed = {name: values[judged] for name, values in seen.items()}
    rng = np.random.default_rng(seed)
    first, room = np.repeat(start, size), np.repeat(size, size)
    edges = np.cumsum(size) - size
    same = np.zeros(len(judged))
    for _ in range(n_draws):
        picked = first + (rng.random(len(first), dtype=np.float32) * room).astype(np.int64)
        # The largest single-precision number below 1 times a large n may round up to n.
        picked = np.minimum(picked, first + room - 1)
        total = {name: np.add.reduceat(values[picked], edges) for name, values in drawn.items()}
        again = fixed | {name: total[name] for name in _INTENTS}
        with np.errstate(invalid="ignore", divide="ignore"):
            again["repeat_share"] = total["again"] / total["speaks"]
        # Somebody whose comments were not all found is judged on those that were.
        again["n_comments"] = size.astype(float)
        same += _judge(again, limits)[2] == code[judged]
    sure[judged] = same / n_draws
    return pd.Series(sure, index=commenters.index, dtype="Float64")


def _drawn_columns(
    comments: pd.DataFrame, judged: pd.DataFrame
) -> tuple[dict[str, Floats], NDArray[np.int64], NDArray[np.int64]]:
    """Give what each comment of the judged adds, person by person, and where each begins."""
    check_columns(comments, [*PERSON, "text", "intent"], name="comments")
    said = select_audience(comments)
    person = pd.Index(key(judged, "author_id")).get_indexer(pd.Index(key(said, "author_id")))
    rows = np.flatnonzero(person >= 0)
    rows = rows[np.argsort(person[rows], kind="stable")]
    said, person = said.iloc[rows], person[rows]
    words = read_words(said["text"])
    intent = said["intent"].astype("string")
    columns = {name: intent.isin(wanted).to_numpy(dtype=float) for name, wanted in _INTENTS.items()}
    columns |= {
        "again": has_twin(words, person).astype(float),
        "speaks": (words.different > 0).astype(float),
    }
    size = np.bincount(person, minlength=len(judged))
    return columns, np.cumsum(size) - size, size
