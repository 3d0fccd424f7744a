"""All parts of a post's worth side by side, by post and by kind, and what a file can tell."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.frames import own_posts, select_audience
from toolkit.schema import Study, check_columns, check_number
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
    annotate_reach,
    floats,
    seed_misfits,
    summarize_rates,
)
from toolkit.virality.trees import summarize_spread

__all__ = ["check_virality", "summarize_kinds", "summarize_virality"]

_KEY = ["platform", "post_id"]
#: Of a tree's columns those that say more than the share count does.
_SPREAD = ("size", "depth", "breadth", "structural_virality", "branching_ratio", "hours_to_50")
#: Posts of a kind below which it is not compared; nor are fewer authors, or fewer posts that
#: brought somebody, as comparisons and bands draw those as wholes.
FEWEST_OF_A_KIND = 3
#: Posts with views that make a map.
FEWEST_ON_MAP = 4


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
        ``author_id`` and ``created_at`` for newcomers.
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
            comments, table, within_days=within_days, burn_in_days=burn_in_days
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
        `days`; and the column `by`. Posts without views are left out.
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
        ``return_share`` with ``return_low``, ``return_high`` and ``return_n`` (newcomers watched
        so long), ``returning`` (newcomers times return share) with ``returning_low`` and
        ``returning_high``, and the same per 1,000 views. `toolkit.value_of_post` takes it.

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
    rows = posts[posts["view_count"].notna() & posts[by].notna()]
    if {"questions", "stories"} <= set(rows.columns):
        rows = rows.assign(conversations=rows["questions"] + rows["stories"])
    counts = ("view_count", "share_count", "conversations", "newcomers")
    grouped = rows.groupby(by)
    means = grouped[[name for name in counts if _some(rows, name)]].mean().astype(float)
    rate = summarize_rates(
        rows, outcome=back, per=watched, by=by, times=1, confidence=confidence,
        n_draws=n_draws, seed=seed,
    ).set_index(by)  # fmt: skip
    table: dict[str, Any] = {"posts": grouped.size(), **{name: means[name] for name in means}}
    ends = {"share": rate["value"], "low": rate["ci_low"], "high": rate["ci_high"].clip(upper=1)}
    table |= {f"return_{end}": value for end, value in ends.items()}
    table["return_n"] = grouped[watched].sum()
    for suffix, end in (("", "share"), ("_low", "low"), ("_high", "high")):
        returning = means["newcomers"] * ends[end]
        table[f"returning{suffix}"] = returning
        table[f"returning_per_1000_views{suffix}"] = 1000 * returning / means["view_count"]
    return pd.DataFrame(table).reset_index()


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
        "aftermath": _aftermath_answer(posts, study.comments, times=times),
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
        f"{brought:,} posts brought some, {days} days (needs {FEWEST_OF_A_KIND}, 58)",
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
