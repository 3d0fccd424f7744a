"""All parts of a post's worth side by side, by post and by kind, and what a file can tell."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.frames import comments_under, own_posts, select_audience
from toolkit.schema import Study, check_columns, check_number
from toolkit.stats.resampling import draw_totals, percentiles
from toolkit.virality.aftermath import (
    FEWEST_HITS,
    FEWEST_ORDINARY,
    annotate_hits,
    bears_aftermath,
    list_newcomers,
    summarize_newcomers,
)
from toolkit.virality.conversation import has_words, summarize_conversation
from toolkit.virality.reach import (
    ENGAGEMENTS,
    FEWEST_DIFFERENT,
    FEWEST_FOR_TAIL,
    Floats,
    annotate_reach,
    count_limits,
    floats,
    seed_misfits,
    summarize_rates,
)
from toolkit.virality.trees import summarize_spread

__all__ = ["check_virality", "summarize_kinds", "summarize_virality"]

_KEY = ["platform", "post_id"]
#: Of a tree's columns those that say more than the share count does.
_SPREAD = ("size", "depth", "breadth", "structural_virality", "branching_ratio", "hours_to_50")
#: Posts of a kind below which it is not compared, and has no interval; nor are fewer authors, or
#: fewer posts that brought somebody, as comparisons and bands draw those as wholes.
FEWEST_OF_A_KIND = 3
#: Posts with views that make a map.
FEWEST_ON_MAP = 4

Interval = tuple[float, float, float]
_ENDS = ("", "_low", "_high")
_COUNTS = ("view_count", "share_count", "conversations", "newcomers")
_SHARE = ("return_share", "return_low", "return_high", "return_n")
_RETURNING = ("returning", "returning_per_1000_views")


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
        only the comments name have a row as well, at the end, and are taken as the brand's.
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
    table = _brand_posts(posts, comments)
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


def _brand_posts(posts: pd.DataFrame, comments: pd.DataFrame) -> pd.DataFrame:
    """Give the brand's posts, and after them those that only the comments name."""
    own = own_posts(posts).drop_duplicates(_KEY)
    named = comments[_KEY].dropna().drop_duplicates()
    extra = named[~_keys(named).isin(_keys(posts))]
    if _some(posts, "is_own"):
        # Or whoever takes the brand's posts of this table would lose them.
        extra = extra.assign(is_own=True)
    table = pd.concat([own, extra], ignore_index=True) if len(extra) else own
    return table.reset_index(drop=True)


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


def check_virality(study: Study, *, kind: str | None = None, times: float = 3.0) -> pd.DataFrame:
    """Which questions about viral content can this file answer, and which not?

    Parameters
    ----------
    study : Study
        From `toolkit.open_study` or `toolkit.read`.
    kind : str, optional
        The kind of post that is held against all others.
    times : float
        How many times the usual views make a hit.

    Returns
    -------
    pandas.DataFrame
        Indexed by ``question`` ('map', 'lift', 'spread', 'kinds', 'tail', 'words', 'newcomers',
        'aftermath', 'worth', and with `kind` also 'kind', whether what is said under it can be
        compared, and 'returns', whether who came with it can): ``possible`` (boolean),
        ``because`` (what is there, or what is missing). What is possible is not refused by
        the function that answers it.

    Raises
    ------
    SchemaError
        If `times` is not above 1.

    Examples
    --------
    >>> check_virality(Study.of()).loc["map", "because"]
    '0 own posts with views (needs 4)'
    """
    posts = own_posts(study.posts).drop_duplicates(_KEY)
    rivals = study.posts[~_keys(study.posts).isin(_keys(posts))]
    # As `summarize_virality` does: posts that only the comments name are the brand's.
    comments = study.comments[~_keys(study.comments).isin(_keys(rivals))]
    comments = comments.dropna(subset=_KEY)
    answers = {
        **_reach_answers(posts, study.shares),
        "words": _words_answer(posts, rivals),
        "newcomers": _newcomers_answer(comments),
        "aftermath": _aftermath_answer(
            _brand_posts(study.posts, study.comments), study.comments, times=times
        ),
    }
    needed = ["map", "newcomers"]
    if kind is None:
        needed.append("kinds")
    else:
        answers |= _kind_answers(posts, comments, kind)
        needed.append("kind")
    worth = all(answers[name][0] for name in needed)
    answers["worth"] = (worth, f"needs {', '.join(needed)}")
    return pd.DataFrame(
        [(name, bool(can), why) for name, (can, why) in answers.items()],
        columns=["question", "possible", "because"],
    ).set_index("question")


# Notebooks cut a cell of a table after 50 letters, so reasons are no longer.
_Answer = tuple[bool, str]


def _keys(frame: pd.DataFrame) -> pd.MultiIndex:
    return pd.MultiIndex.from_frame(frame[_KEY].astype("string"))


def _reach_answers(posts: pd.DataFrame, shares: pd.DataFrame) -> dict[str, _Answer]:
    views = floats(posts["view_count"])
    viewed, different = int((views > 0).sum()), len(np.unique(views[views > 0]))
    kinds = int((posts["kind"].value_counts() >= FEWEST_OF_A_KIND).sum())
    seed = floats(posts["seed_views"]) if "seed_views" in posts else np.full(len(posts), np.nan)
    seeded = int(((views > 0) & (seed > 0) & ~seed_misfits(views, seed)).sum())
    shared = shares[["platform", "shared_post_id"]].set_axis(_KEY, axis=1)
    spread = int(_keys(shared).isin(_keys(posts)).sum())
    tail = viewed >= FEWEST_FOR_TAIL and different >= FEWEST_DIFFERENT
    return {
        "map": (
            viewed >= FEWEST_ON_MAP,
            f"{viewed:,} own posts with views (needs {FEWEST_ON_MAP})",
        ),
        "lift": (seeded > 0, f"{seeded:,} own posts with seed views (needs 1)"),
        "spread": (spread > 0, f"{spread:,} shares of own posts (needs 1)"),
        "kinds": (kinds >= 2, f"{kinds} kinds with {FEWEST_OF_A_KIND} posts or more (needs 2)"),
        "tail": (
            tail,
            f"{viewed:,} with views, {different:,} different "
            f"(needs {FEWEST_FOR_TAIL}, {FEWEST_DIFFERENT})",
        ),
    }


def _words_answer(posts: pd.DataFrame, rivals: pd.DataFrame) -> _Answer:
    mine, theirs = (int(has_words(side["text"]).sum()) for side in (posts, rivals))
    return bool(mine and theirs), f"{mine:,} own, {theirs:,} other posts with words (needs 1)"


def _newcomers_answer(comments: pd.DataFrame) -> _Answer:
    seen = select_audience(comments)["created_at"].dropna()
    days = (seen.max() - seen.min()).days if len(seen) else 0
    brought = list_newcomers(comments)["post_id"].nunique() if len(seen) else 0
    return (
        brought >= FEWEST_OF_A_KIND and days >= 28 + 30,
        f"{brought:,} posts brought some, {days} days (needs {FEWEST_OF_A_KIND}, 58 days)",
    )


def _aftermath_answer(posts: pd.DataFrame, comments: pd.DataFrame, *, times: float) -> _Answer:
    found = bears_aftermath(annotate_hits(posts, times=times), comments)
    needs = f"(needs {FEWEST_HITS}, {FEWEST_ORDINARY}, {found.needed_days:.0f})"
    counted = f"{found.hits} hits, {found.ordinary} others, {found.days:.0f} days"
    if found.refused and found.enough:
        return False, f"too little happened around the {found.hits} hits"
    return not found.refused, f"{counted} {needs}"


def _kind_answers(posts: pd.DataFrame, comments: pd.DataFrame, kind: str) -> dict[str, _Answer]:
    """Tell whether both sides of the question have what a comparison draws as wholes."""
    asked = posts["kind"].eq(kind).fillna(value=False).astype(bool)
    own = _keys(posts[asked])
    heard = select_audience(comments)
    people = list_newcomers(comments)
    sides = [heard[_keys(heard).isin(own)], heard[~_keys(heard).isin(own)]]
    came = [people[_keys(people).isin(own)], people[~_keys(people).isin(own)]]
    n_posts = int(asked.sum()), int((~asked).sum())
    n_authors = [int(side["author_id"].nunique()) for side in sides]
    n_brought = [int(side["post_id"].nunique()) for side in came]
    least = FEWEST_OF_A_KIND
    talk = "{:,} and {:,} posts, {:,} and {:,} authors".format(*n_posts, *n_authors)
    returns = "{:,} and {:,} posts brought somebody".format(*n_brought)
    return {
        "kind": (min(*n_posts, *n_authors) >= least, f"{talk} ({least})"),
        "returns": (min(n_brought) >= least, f"{returns} (needs {least})"),
    }
