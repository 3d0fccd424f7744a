"""All parts of a post's worth side by side, by post and by kind, and what a file can tell."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema import Study, check_columns, check_number
from toolkit.stats.resampling import draw_totals, percentiles
from toolkit.virality.aftermath import (
    FEWEST_HITS,
    FEWEST_ORDINARY,
    annotate_hits,
    summarize_newcomers,
)
from toolkit.virality.conversation import summarize_conversation
from toolkit.virality.reach import (
    ENGAGEMENTS,
    Floats,
    annotate_reach,
    count_limits,
    floats,
    summarize_rates,
)
from toolkit.virality.trees import summarize_spread

__all__ = ["check_virality", "summarize_kinds", "summarize_virality"]

_KEY = ["platform", "post_id"]
#: Of a tree's columns those that say more than the share count does.
_SPREAD = ("size", "depth", "breadth", "structural_virality", "branching_ratio", "hours_to_50")
#: Posts of a kind below which it is not compared, and has no interval.
FEWEST_OF_A_KIND = 3

Interval = tuple[float, float, float]
_ENDS = ("", "_low", "_high")
_COUNTS = ("view_count", "share_count", "conversations", "newcomers")
_SHARE = ("return_share", "return_low", "return_high", "return_n")
_RETURNING = ("returning", "returning_per_1000_views")


def own_posts(posts: pd.DataFrame) -> pd.DataFrame:
    """Leave out rivals' posts; where nobody said whose they are, all are the brand's."""
    if "is_own" not in posts or posts["is_own"].isna().all():
        return posts
    return posts[posts["is_own"].fillna(value=False).astype(bool)]


def comments_under(comments: pd.DataFrame, posts: pd.DataFrame) -> pd.DataFrame:
    """Leave out comments under other posts: who writes to a rival has not come to this brand."""
    ours = pd.MultiIndex.from_frame(posts[_KEY].astype("string"))
    return comments[pd.MultiIndex.from_frame(comments[_KEY].astype("string")).isin(ours)]


def summarize_virality(
    posts: pd.DataFrame,
    comments: pd.DataFrame,
    shares: pd.DataFrame | None = None,
    *,
    within_days: tuple[int, ...] = (30, 60, 90),
    burn_in_days: float = 28.0,
) -> pd.DataFrame:
    """What did each post bring: reach, spread, talk, and people who came back?

    Puts `annotate_reach`, `summarize_spread`, `summarize_conversation`, `summarize_newcomers`
    and `annotate_hits` side by side, each as far as the tables allow.

    Parameters
    ----------
    posts : pandas.DataFrame
        ``platform``, ``post_id``; only those with ``is_own`` where that is known. Posts that
        only the comments name have a row as well, at the end.
    comments : pandas.DataFrame
        As in `summarize_conversation`; with intents from `toolkit.annotate_intent`, and
        ``author_id`` and ``created_at`` for newcomers. A comment under a rival's post neither
        makes somebody known to the brand nor counts as a return.
    shares : pandas.DataFrame, optional
        As in `summarize_spread`.
    within_days, burn_in_days
        As in `summarize_newcomers`.

    Returns
    -------
    pandas.DataFrame
        One row per post: the columns of `posts` and of those functions, the tree's with
        ``spread_`` before them.

    Raises
    ------
    SchemaError
        As in those functions.

    Examples
    --------
    >>> posts = pd.DataFrame({"platform": "x", "post_id": ["p"], "view_count": [1000]})
    >>> comments = pd.DataFrame({"platform": "x", "post_id": ["p", "p"], "intent": "reaction"})
    >>> summarize_virality(posts, comments)[["comments_per_1000_views", "reaction_share"]]
       comments_per_1000_views  reaction_share
    0                      2.0             1.0
    """
    check_columns(posts, _KEY, name="posts")
    check_columns(comments, _KEY, name="comments")
    own = own_posts(posts).drop_duplicates(_KEY)
    known = pd.MultiIndex.from_frame(posts[_KEY].astype("string"))
    named = comments[_KEY].dropna().drop_duplicates()
    extra = named[~pd.MultiIndex.from_frame(named.astype("string")).isin(known)]
    table = pd.concat([own, extra], ignore_index=True) if len(extra) else own
    table = table.reset_index(drop=True)
    if any(name in table and table[name].notna().any() for name in ENGAGEMENTS):
        table = annotate_reach(table)
    if shares is not None and len(shares):
        spread = summarize_spread(shares, table).set_index(_KEY)[list(_SPREAD)]
        key = pd.MultiIndex.from_frame(table[_KEY])
        table = table.assign(
            **{f"spread_{name}": spread[name].reindex(key).to_numpy() for name in spread}
        )
    table = summarize_conversation(comments, table)
    if _timed(comments):
        table = summarize_newcomers(
            comments_under(comments, table),
            table,
            within_days=within_days,
            burn_in_days=burn_in_days,
        )
    if _some(table, "view_count") and _some(table, "created_at"):
        table = annotate_hits(table)
    return table


def _some(frame: pd.DataFrame, column: str) -> bool:
    return column in frame and bool(frame[column].notna().any())


def _timed(comments: pd.DataFrame) -> bool:
    return _some(comments, "author_id") and _some(comments, "created_at")


def summarize_kinds(
    posts: pd.DataFrame,
    *,
    by: str = "kind",
    days: int = 30,
    confidence: float = 0.95,
    n_draws: int = 2000,
    seed: int = 0,
) -> pd.DataFrame:
    """What does the average post of each kind bring, and who of it comes back?

    Parameters
    ----------
    posts : pandas.DataFrame
        From `summarize_virality`, with ``newcomers``, ``view_count`` and the returns within
        `days`; and the column `by`. Posts whose views or newcomers are not known are left out.
    by : str
        Column of the kinds.
    days : int
        Within how many days a return counts.
    confidence : float
        Coverage of the intervals, between 0 and 1; whole posts are drawn.
    n_draws : int
        Bootstrap draws.
    seed : int
        The same seed gives the same intervals.

    Returns
    -------
    pandas.DataFrame
        One row per kind: `by`, ``posts``, the means per post ``view_count``, ``share_count``,
        ``conversations`` (questions and stories) and ``newcomers``, as far as they are there,
        each with ``_low`` and ``_high``; ``return_share`` with ``return_low``, ``return_high``
        and ``return_n`` (newcomers watched so long); ``returning`` (newcomers times return
        share) and ``returning_per_1000_views``, with ``_low`` and ``_high``, for which newcomers,
        returns and views are drawn together. Below three posts the intervals are NaN.
        `toolkit.value_of_post` takes it.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> posts = pd.DataFrame({
    ...     "kind": "meme", "view_count": [1000, 3000, 2000], "newcomers": [2, 6, 4],
    ...     "returned_30": [1, 1, 1], "returned_30_n": [2, 6, 4]})
    >>> summarize_kinds(posts)[["view_count", "newcomers", "return_share", "returning"]]
       view_count  newcomers  return_share  returning
    0      2000.0        4.0          0.25        1.0
    """
    back, watched = f"returned_{days}", f"returned_{days}_n"
    check_columns(posts, [by, "view_count", "newcomers", back, watched], name="posts")
    check_number("days", days, low=0, inclusive=False)
    rows = posts.dropna(subset=["view_count", "newcomers", by])
    if {"questions", "stories"} <= set(rows.columns):
        rows = rows.assign(conversations=rows["questions"] + rows["stories"])
    drawn: dict[str, Any] = {"confidence": confidence, "n_draws": n_draws, "seed": seed}
    rate = summarize_rates(rows, outcome=back, per=watched, by=by, times=1, **drawn).set_index(by)
    counts = [name for name in _COUNTS if _some(rows, name)]
    lines = []
    for kind, part in rows.groupby(by):
        line = {by: kind, "posts": len(part)}
        for name in counts:
            line |= _with_ends(name, _mean(floats(part[name]), **drawn))
        share = tuple(rate.loc[kind, ["value", "ci_low", "ci_high"]])
        line |= dict(zip(_SHARE, (*share, part[watched].sum()), strict=True))
        sums = np.column_stack([floats(part[name]) for name in ("newcomers", back, watched)])
        per_post, per_view = np.ones(len(part)), floats(part["view_count"]) / 1000
        for name, per in zip(_RETURNING, (per_post, per_view), strict=True):
            line |= _with_ends(name, _returning(sums, per, share, **drawn))
        lines.append(line)
    counted, returned = (
        [f"{name}{end}" for name in names for end in _ENDS] for names in (counts, _RETURNING)
    )
    return pd.DataFrame(lines, columns=[by, "posts", *counted, *_SHARE, *returned])


def _with_ends(name: str, found: Interval) -> dict[str, float]:
    return {f"{name}{end}": value for end, value in zip(_ENDS, found, strict=True)}


def _mean(values: Floats, *, confidence: float, n_draws: int, seed: int) -> Interval:
    """Average what is known, and draw posts for the interval."""
    held = values[~np.isnan(values)]
    n = len(held)
    mean = float(held.mean()) if n else np.nan
    if n < FEWEST_OF_A_KIND:
        return mean, np.nan, np.nan
    if np.ptp(held) == 0:
        return mean, *count_limits(held.sum(), n, confidence=confidence)
    # A draw of t, as `summarize_rates` takes it, has no upper end where most posts have nothing.
    draws = _draw(held[:, None], n_draws, seed)[:, 0] / n
    return mean, *percentiles(draws, n, confidence)


def _returning(
    sums: Floats,
    per: Floats,
    share: Interval,
    *,
    confidence: float,
    n_draws: int,
    seed: int,
) -> Interval:
    """Multiply newcomers with the share of returns; posts are drawn whole, as luck is in both."""
    n, (value, lowest, highest) = len(sums), share
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = float(sums[:, 0].sum() * value / per.sum())
        if np.isnan(lowest):
            return mean, np.nan, np.nan
        # Of whom nobody knows whether they returned, they say nothing about the share.
        watched = np.where(np.isnan(sums[:, 1:]).any(axis=1, keepdims=True), 0.0, sums[:, 1:])
        drawn = _draw(np.column_stack([sums[:, 0], per, watched]), n_draws, seed)
        came, per_drawn, back, of = drawn.T
        low = high = back / of
        if np.nanmax(low) - np.nanmin(low) < 1e-12:
            # Draws of posts that are all alike in this show no spread; the share's own ends do.
            low, high = np.full((2, n_draws), [[lowest], [highest]])
        return (
            mean,
            percentiles(came * low / per_drawn, n, confidence)[0],
            percentiles(came * high / per_drawn, n, confidence)[1],
        )


def _draw(table: Floats, n_draws: int, seed: int) -> Floats:
    alike = np.zeros(len(table), dtype=np.int64)
    return draw_totals(table, alike, n_draws, np.random.default_rng(seed))


def check_virality(study: Study, *, times: float = 3.0) -> pd.DataFrame:
    """Which questions about viral content can this file answer, and which not?

    Parameters
    ----------
    study : Study
        From `toolkit.open_study` or `toolkit.read`.
    times : float
        How many times the usual views make a hit.

    Returns
    -------
    pandas.DataFrame
        Indexed by ``question`` ('map', 'lift', 'spread', 'kinds', 'tail', 'newcomers',
        'aftermath', 'worth'): ``possible`` (boolean), ``because`` (what is there, or what is
        missing).

    Raises
    ------
    SchemaError
        If `times` is not above 1.

    Examples
    --------
    >>> check_virality(Study.of()).loc["map", "because"]
    '0 own posts with views (needs 4)'
    """
    posts = own_posts(study.posts)
    viewed = int((posts["view_count"] > 0).sum())
    kinds = int((posts["kind"].value_counts() >= FEWEST_OF_A_KIND).sum())
    seeded = int(posts["seed_views"].notna().sum()) if "seed_views" in posts else 0
    seen = study.comments["created_at"].dropna()
    days = (seen.max() - seen.min()).days if len(seen) else 0
    authors = int(study.comments["author_id"].nunique())
    flag = annotate_hits(posts, times=times)["hit"] if len(posts) else pd.Series(dtype="boolean")
    hits, ordinary = int(flag.sum()), int((~flag).sum())
    # Notebooks cut a cell of a table after 50 letters.
    answers = {
        "map": (viewed >= 4, f"{viewed:,} own posts with views (needs 4)"),
        "lift": (seeded > 0, f"{seeded:,} own posts with seed views (needs 1)"),
        "spread": (len(study.shares) > 0, f"{len(study.shares):,} shares (needs 1)"),
        "kinds": (kinds >= 2, f"{kinds} kinds with {FEWEST_OF_A_KIND} posts or more (needs 2)"),
        "tail": (viewed >= 50, f"{viewed:,} own posts with views (needs 50)"),
        "newcomers": (
            authors > 0 and days >= 58,
            f"{authors:,} authors in {days} days (needs 58 days)",
        ),
        "aftermath": (
            hits >= FEWEST_HITS and ordinary >= FEWEST_ORDINARY and days >= 28 + 7 + 84,
            f"{hits} hits, {ordinary} others, {days} days "
            f"(needs {FEWEST_HITS}, {FEWEST_ORDINARY}, 119)",
        ),
    }
    worth = all(answers[name][0] for name in ("map", "kinds", "newcomers"))
    answers["worth"] = (worth, "needs the map, kinds and newcomers")
    return pd.DataFrame(
        [(name, bool(can), why) for name, (can, why) in answers.items()],
        columns=["question", "possible", "because"],
    ).set_index("question")
