"""What fans are worth and how they come and go: how many, how long, through whom, how evenly."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from toolkit.community.histories import PERSON, key
from toolkit.frames import annotate_period, select_audience
from toolkit.schema import SchemaError, check_choice, check_columns, check_number

__all__ = [
    "annotate_departure",
    "fans_needed",
    "summarize_arrivals",
    "summarize_participation",
]


def fans_needed(
    yearly_income: float,
    yearly_margin_per_fan: float | Sequence[float],
    *,
    churn: float = 0.0,
    uncertainty: float = 0.0,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """How many true fans does it take to live on?

    Income over margin per fan: Kelly's essay puts 100 dollars of profit a year, the
    interview that this notebook follows says 150. Margin is what is left after costs, not
    the price. Fans leave: `churn` says how many have to be won anew each year to stay.

    Parameters
    ----------
    yearly_income : float
        What is needed in a year, in any money.
    yearly_margin_per_fan : float or list of float
        What one fan leaves in a year after costs, in the same money, above 0.
    churn : float
        Share of fans that are lost in a year, from 0 to below 1.
    uncertainty : float
        Standard deviation of the margin as a share of it (0.3: give or take 30 %), taken
        as lognormal; 0 is no doubt.
    confidence : float
        Coverage of the interval, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per margin: ``yearly_margin_per_fan``, ``fans`` (on average through the
        year), ``ci_low``, ``ci_high`` (what `uncertainty` makes of that), ``to_replace``
        (fans to be won a year to keep that number) and ``fans_at_start`` (to begin with if
        none is won and those who leave do so evenly through the year). Fractions of fans
        are not rounded.

    Raises
    ------
    SchemaError
        If an argument is out of range.

    References
    ----------
    Kelly, K. (2008). 1,000 true fans. *The Technium*.

    Examples
    --------
    >>> fans_needed(100_000, [100, 150], churn=0.3)[
    ...     ["yearly_margin_per_fan", "fans", "to_replace"]].round(1)
       yearly_margin_per_fan    fans  to_replace
    0                  100.0  1000.0       300.0
    1                  150.0   666.7       200.0
    """
    from scipy import stats

    check_number("yearly_income", yearly_income, low=0, inclusive=False)
    one = np.ndim(yearly_margin_per_fan) == 0
    margins = [yearly_margin_per_fan] if one else list(yearly_margin_per_fan)  # type: ignore[arg-type]
    for each in margins:
        check_number("yearly_margin_per_fan", each, low=0, inclusive=False)  # type: ignore[arg-type]
    check_number("churn", churn, low=0, high=0.999)
    check_number("uncertainty", uncertainty, low=0)
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    margin = np.array(margins, dtype=float)
    fans = yearly_income / margin
    spread = np.exp(stats.norm.ppf((1 + confidence) / 2) * np.sqrt(np.log1p(uncertainty**2)))
    return pd.DataFrame(
        {
            "yearly_margin_per_fan": margin,
            "fans": fans,
            "ci_low": fans / spread,
            "ci_high": fans * spread,
            "to_replace": fans * churn,
            "fans_at_start": fans / (1 - churn / 2),
        }
    )


def annotate_departure(
    commenters: pd.DataFrame,
    comments: pd.DataFrame,
    *,
    from_comment: int = 1,
    quiet_days: float = 60.0,
    every: str = "month",
) -> pd.DataFrame:
    """How long did each person stay, and have they left?

    Someone has left who is silent for the last `quiet_days` of the file; who left in these
    cannot be known yet, so everybody else is watched until they begin (censored). Fans are
    known as such only after some comments, and whoever is a fan cannot have left before
    them: start their clock at that comment, or every fan looks faithful.

    Parameters
    ----------
    commenters : pandas.DataFrame
        One row per person, with ``platform``, ``author_id``.
    comments : pandas.DataFrame
        With ``platform``, ``author_id``, ``created_at``.
    from_comment : int
        The comment at which the clock starts: 1, or the ``min_comments`` of
        `toolkit.segment_commenters`.
    quiet_days : float
        Days of silence after which somebody counts as gone.
    every : {'day', 'week', 'month'}
        Length of a cohort.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``cohort`` (string: the day, week or month in which the clock
        started), ``days_stayed`` (Float64, from there to the last comment; for those not
        gone, to where the last `quiet_days` begin) and ``left`` (boolean); missing for
        people with fewer comments, and whose clock starts in the last `quiet_days`. Give
        them to `toolkit.survival_curve`.

    Raises
    ------
    SchemaError
        If a column is missing or an argument out of range.

    Examples
    --------
    >>> people = pd.DataFrame({"platform": ["x", "x"], "author_id": ["a", "b"]})
    >>> comments = pd.DataFrame({"platform": "x", "author_id": ["a", "a", "b"],
    ...     "created_at": pd.to_datetime(["2024-01-01", "2024-01-11", "2024-06-01"], utc=True)})
    >>> annotate_departure(people, comments)[["cohort", "days_stayed", "left"]]
        cohort  days_stayed  left
    0  2024-01         10.0  True
    1     <NA>         <NA>  <NA>
    """
    check_columns(commenters, PERSON, name="commenters")
    check_columns(comments, [*PERSON, "created_at"], name="comments")
    check_number("from_comment", from_comment, low=1)
    check_number("quiet_days", quiet_days, low=0, inclusive=False)
    said = select_audience(comments)
    said = pd.DataFrame({"key": key(said, "author_id"), "created_at": said["created_at"]}).dropna()
    said = said.sort_values("created_at", kind="stable")
    nth = said.groupby("key").cumcount() == from_comment - 1
    who = key(commenters, "author_id")
    watched_until = said["created_at"].max() - pd.Timedelta(days=quiet_days)
    # Not `map`, which fails on times where nobody is found.
    start = said[nth].set_index("key")["created_at"].reindex(who).set_axis(commenters.index)
    start = start.where(start < watched_until)
    last = said.groupby("key")["created_at"].max().reindex(who).set_axis(commenters.index)
    left = last < watched_until
    stayed = last.where(left, watched_until) - start
    period = annotate_period(pd.DataFrame({"created_at": start}), every=every)["period"]
    pattern = "%Y-%m" if every == "month" else "%Y-%m-%d"
    return commenters.assign(
        cohort=period.dt.strftime(pattern).astype("string"),
        days_stayed=(stayed / pd.Timedelta(days=1)).astype("Float64"),
        left=left.astype("boolean").where(start.notna()),
    )


def summarize_arrivals(
    commenters: pd.DataFrame, comments: pd.DataFrame, *, every: str = "month", lag: int = 1
) -> pd.DataFrame:
    """Do more people come after evangelists were busy?

    A table for a look and a lagged model, not a proof. What draws newcomers (a campaign, a
    season, a post that travels) stirs evangelists too, so both rise together without the
    one bringing the other; and who becomes a fan is known only later, so late newcomers
    had less time to. Adjust for ``comments_before``, and believe an experiment before this.

    Parameters
    ----------
    commenters : pandas.DataFrame
        From `toolkit.segment_commenters`.
    comments : pandas.DataFrame
        Those that `commenters` was made from, with ``intent``.
    every : {'day', 'week', 'month'}
        Length of a period.
    lag : int
        How many periods before are looked at, 1 or more.

    Returns
    -------
    pandas.DataFrame
        One row per platform and period that has one before it by `lag`: ``platform``,
        ``period`` (datetime, UTC), ``newcomers`` (people first seen), ``new_fans`` (of
        these, who are true fans by today's rule), and of the period before:
        ``evangelists_before`` (people), ``advocacy_before`` (their comments that bring
        others along), ``comments_before`` (everybody's).

    Raises
    ------
    SchemaError
        If a column is missing or an argument out of range.

    Examples
    --------
    >>> people = pd.DataFrame({"platform": "x", "author_id": ["a", "b"],
    ...     "first_seen": pd.to_datetime(["2024-01-05", "2024-02-05"], utc=True),
    ...     "is_true_fan": [False, True], "is_evangelist": [True, False]})
    >>> comments = pd.DataFrame({"platform": "x", "author_id": ["a", "b"],
    ...     "intent": ["advocacy", "purchase_intent"],
    ...     "created_at": pd.to_datetime(["2024-01-05", "2024-02-05"], utc=True)})
    >>> summarize_arrivals(people, comments)[["new_fans", "advocacy_before"]]
       new_fans  advocacy_before
    0         1                1
    """
    check_columns(
        commenters, [*PERSON, "first_seen", "is_true_fan", "is_evangelist"], name="commenters"
    )
    check_columns(comments, [*PERSON, "created_at", "intent"], name="comments")
    check_number("lag", lag, low=1)
    check_choice("every", every, ["day", "week", "month"])
    said = select_audience(comments)
    said = annotate_period(said[said["created_at"].notna()], every=every)
    if said.empty:
        raise SchemaError("`comments` has no comment of the audience with a time.")
    evangelists = key(commenters, "author_id")[commenters["is_evangelist"].fillna(value=False)]
    theirs = said[key(said, "author_id").isin(evangelists)]
    people = annotate_period(commenters, every=every, time="first_seen")
    fans = people[people["is_true_fan"].fillna(value=False).astype(bool)]

    by = ["platform", "period"]
    step = {"day": "D", "week": "W-MON", "month": "MS"}[every]
    periods = pd.date_range(said["period"].min(), said["period"].max(), freq=step, unit="us")
    grid = pd.MultiIndex.from_product([sorted(said["platform"].unique()), periods], names=by)

    def count(rows: pd.DataFrame) -> pd.Series:
        return rows.groupby(by).size().reindex(grid, fill_value=0)

    now = pd.DataFrame({"newcomers": count(people), "new_fans": count(fans)})
    before = pd.DataFrame(
        {
            "evangelists_before": theirs.groupby(by)["author_id"]
            .nunique()
            .reindex(grid, fill_value=0),
            "advocacy_before": count(theirs[theirs["intent"] == "advocacy"]),
            "comments_before": count(said),
        }
    )
    before = before.groupby(level="platform").shift(int(lag))
    table = now.join(before).dropna().astype("int64")
    return table.reset_index()


_TOP = {"most active 1 %": 0.01, "next 9 %": 0.10, "other 90 %": 1.0}


def summarize_participation(
    commenters: pd.DataFrame,
    *,
    of: str = "n_comments",
    confidence: float = 0.95,
    n_draws: int = 500,
    seed: int = 0,
) -> pd.DataFrame:
    """Do a few people write most of it, as the rule of 90-9-1 would have it?

    Of those who comment at all: who only reads is not in the file. Where the 1 % falls
    inside people with equal counts, they are split in proportion.

    Parameters
    ----------
    commenters : pandas.DataFrame
        One row per person, with the column `of`.
    of : str
        Column of the counts, 0 or more.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    n_draws : int
        Bootstrap draws of whole people, 100 or more.
    seed : int
        The same seed gives the same draws.

    Returns
    -------
    pandas.DataFrame
        Four rows: ``measure`` ('most active 1 %', 'next 9 %', 'other 90 %': share of all
        comments; 'gini', see `toolkit.gini`), ``share``, ``ci_low``, ``ci_high``, ``n``
        (people), ``total`` (comments).

    Raises
    ------
    SchemaError
        If the column is missing, or nobody has a count above 0.

    References
    ----------
    Nielsen, J. (2006). *The 90-9-1 rule for participation inequality in social media and
    online communities*.

    Examples
    --------
    >>> people = pd.DataFrame({"n_comments": [91] + [1] * 99})
    >>> summarize_participation(people)[["measure", "share"]].round(2)
               measure  share
    0  most active 1 %   0.48
    1         next 9 %   0.05
    2       other 90 %   0.47
    3             gini   0.47
    """
    check_columns(commenters, [of], name="commenters")
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    check_number("n_draws", n_draws, low=100)
    counts = commenters[of].dropna().to_numpy(dtype=float)
    if len(counts) == 0 or counts.min() < 0 or counts.max() == 0:
        raise SchemaError(
            f"Column {of!r} must hold counts of 0 or more, with at least one above 0."
        )
    # Few different counts stand for many people: a draw is then a draw of their numbers.
    value, people = np.unique(counts, return_counts=True)
    found = _participation(value, people[None, :].astype(float))[0]
    rng = np.random.default_rng(seed)
    drawn = rng.multinomial(len(counts), people / len(counts), size=n_draws)
    draws = _participation(value, drawn.astype(float))
    low, high = np.nanquantile(draws, [(1 - confidence) / 2, (1 + confidence) / 2], axis=0)
    return pd.DataFrame(
        {
            "measure": pd.array([*_TOP, "gini"], dtype="string"),
            "share": found,
            "ci_low": low,
            "ci_high": high,
            "n": len(counts),
            "total": int(counts.sum()),
        }
    )


def _participation(value: np.ndarray, people: np.ndarray) -> np.ndarray:
    """Give the shares of the most active and Gini's coefficient, for each row of numbers."""
    held = people * value
    n = people.sum(axis=1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        # Lorenz's curve, from the least active: x of the people hold y of the comments.
        x = np.cumsum(people, axis=1) / n
        y = np.cumsum(held, axis=1) / held.sum(axis=1, keepdims=True)
    x = np.hstack([np.zeros_like(n), x])
    y = np.hstack([np.zeros_like(n), y])
    gini = 1 - ((x[:, 1:] - x[:, :-1]) * (y[:, 1:] + y[:, :-1])).sum(axis=1)
    edges = 1 - np.array([0.0, *_TOP.values()])
    at = np.array([np.interp(edges, one_x, one_y) for one_x, one_y in zip(x, y, strict=True)])
    return np.column_stack([at[:, :-1] - at[:, 1:], gini])
