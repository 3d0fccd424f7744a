"""How something spread: trees of shares or of replies, in one pass however deep they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from toolkit.schema import SchemaError, check_choice, check_columns, check_number, check_times
from toolkit.stats.resampling import bootstrap_ci

__all__ = [
    "structural_virality",
    "summarize_generations",
    "summarize_replies",
    "summarize_spread",
    "summarize_trees",
    "tree_of",
]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

HOUR = pd.Timedelta(hours=1)
#: Shares below which the busiest hour, and so the half-life after it, is chance.
FEWEST_FOR_HALF_LIFE = 10
#: Trees below which an interval over trees says nothing.
FEWEST_TREES = 3


@dataclass(frozen=True)
class Forest:
    """Every node's place in its tree.

    Attributes
    ----------
    parent : array of int
        Position of each node's parent, -1 at a root or where it is not known.
    root : array of int
        Position of the root above each node; -1 on and below a cycle, where there is none.
    depth : array of int
        Steps from the root.
    size : array of int
        Nodes in the subtree of each node, itself among them; 1 where there is no root.
    unknown : array of bool
        Whose parent is named, but not there; such a node is taken as a root.
    """

    parent: Codes
    root: Codes
    depth: Codes
    size: Codes
    unknown: NDArray[np.bool_]

    @classmethod
    def of(cls, parents: ArrayLike) -> Forest:
        """Walk from the roots once in breadth, then back: two steps per node, in any shape."""
        from scipy.sparse import csr_array
        from scipy.sparse.csgraph import breadth_first_order

        given = _positions(parents)
        n = len(given)
        unknown = (given < -1) | (given >= n)
        parent = np.where(unknown, -1, given)
        above_all = np.where(parent < 0, n, parent)
        edges = csr_array((np.ones(n, dtype=np.int8), (above_all, np.arange(n))), (n + 1, n + 1))
        order, _ = breadth_first_order(edges, n)
        order = order[1:]
        rank = np.full(n + 1, -1, dtype=np.int64)
        rank[order] = np.arange(len(order))
        # A chain has as many generations as nodes, so numpy by generation would crawl there;
        # in breadth-first order plain lists are read nearly in sequence.
        up = np.where(parent[order] < 0, -1, rank[parent[order]]).tolist()
        size, root, depth = [1] * len(up), list(range(len(up))), [0] * len(up)
        for node, above in enumerate(up):
            if above >= 0:
                root[node] = root[above]
                depth[node] = depth[above] + 1
        for node in range(len(up) - 1, -1, -1):
            if up[node] >= 0:
                size[up[node]] += size[node]
        found = np.full((3, n), [[-1], [0], [1]], dtype=np.int64)
        found[:, order] = [order[np.asarray(root, dtype=np.int64)], depth, size]
        return cls(parent, found[0], found[1], found[2], unknown)

    @property
    def rootless(self) -> NDArray[np.bool_]:
        """Tell which nodes lie on a cycle, or below one."""
        return self.root < 0

    def distances(self) -> Floats:
        """Sum, for every node that is a root, the distances of all pairs in its tree."""
        inner = (self.parent >= 0) & ~self.rootless
        below = self.size[inner].astype(np.float64)
        root = self.root[inner]
        # An edge lies on the path of every pair that it parts.
        parted = below * (self.size[root] - below)
        return np.bincount(root, weights=parted, minlength=len(self.root)).astype(np.float64)


def _positions(parents: ArrayLike) -> Codes:
    values = np.asarray(pd.Series(parents).to_numpy(dtype=float, na_value=np.nan))
    if np.isnan(values).any() or (values != np.round(values)).any():
        raise SchemaError(
            "`parents` must hold one whole number per node: the position of its parent, -1 at a "
            "root. For ids use `toolkit.summarize_spread`."
        )
    return values.astype(np.int64)


def structural_virality(parents: ArrayLike) -> float:
    """Was it one broadcast, or did it go from one to the next? (Mean distance of two nodes.)

    A star of n nodes has 2 (1 - 1/n), a chain (n + 1) / 3. With several trees the mean goes
    over all pairs that lie in one tree; `summarize_trees` gives each tree its own.

    Parameters
    ----------
    parents : array_like of int
        One per node: the position of its parent, -1 at a root.

    Returns
    -------
    float
        In steps; NaN where no two nodes are joined.

    Raises
    ------
    SchemaError
        If a parent is not there or nodes go round in a circle; `summarize_trees` counts both
        and takes the rest.

    References
    ----------
    Goel, S., Anderson, A., Hofman, J., & Watts, D. J. (2016). The structural virality of
    online diffusion. *Management Science* 62, 180-196.

    Examples
    --------
    >>> structural_virality([-1, 0, 0, 0]), structural_virality([-1, 0, 1, 2])
    (1.5, 1.6666666666666667)
    """
    forest = Forest.of(parents)
    unknown, lost = int(forest.unknown.sum()), int(forest.rootless.sum())
    if unknown or lost:
        raise SchemaError(
            f"`parents` has {unknown} node(s) whose parent is not there and {lost} on or below a "
            "cycle; `toolkit.summarize_trees` counts them and measures the rest."
        )
    size = forest.size[forest.parent < 0].astype(np.float64)
    pairs = float((size * (size - 1)).sum())
    return 2 * float(forest.distances().sum()) / pairs if pairs else float("nan")


def summarize_trees(parents: ArrayLike) -> pd.DataFrame:
    """How large, deep and broad is each tree of a forest?

    A node whose parent is named but not there becomes the root of a tree of its own and is
    counted; nodes on or below a cycle belong to no tree, and their number stands in each
    row's ``rootless_in_forest``.

    Parameters
    ----------
    parents : array_like of int
        One per node: the position of its parent, -1 at a root.

    Returns
    -------
    pandas.DataFrame
        One row per tree: ``root`` (position), ``size`` (nodes), ``depth`` (steps to the
        farthest node), ``breadth`` (most nodes at one depth), ``leaves``,
        ``structural_virality`` (NaN for a single node), ``unknown_parent`` (whether the root
        names a parent that is not there), ``rootless_in_forest``.

    Raises
    ------
    SchemaError
        If a parent is not a whole number.

    Examples
    --------
    Two trees, the second under a parent that is not there, and a cycle of two.

    >>> trees = summarize_trees([-1, 0, 0, 99, 3, 6, 5])
    >>> trees[["root", "size", "depth", "unknown_parent", "rootless_in_forest"]]
       root  size  depth  unknown_parent  rootless_in_forest
    0     0     3      1           False                   2
    1     3     2      1            True                   2
    """
    forest = Forest.of(parents)
    return _tree_rows(forest, np.flatnonzero((forest.parent < 0) & ~forest.rootless))


def _tree_rows(forest: Forest, roots: Codes) -> pd.DataFrame:
    n = len(forest.root)
    held = np.flatnonzero(~forest.rootless)
    number = np.full(n, -1, dtype=np.int64)
    number[roots] = np.arange(len(roots))
    tree, level = number[forest.root[held]], forest.depth[held]
    deepest = np.zeros(len(roots), dtype=np.int64)
    np.maximum.at(deepest, tree, level)
    # Each tree gets as many places as it has levels, so together no more than nodes.
    start = np.concatenate([[0], np.cumsum(deepest + 1)]).astype(np.int64)
    per_level = np.bincount(start[tree] + level, minlength=start[-1])
    breadth = np.maximum.reduceat(per_level, start[:-1]) if len(roots) else per_level
    leaf = np.bincount(forest.parent[forest.parent >= 0], minlength=n) == 0
    leaves = np.bincount(tree, weights=leaf[held], minlength=len(roots)).astype(np.int64)
    size = forest.size[roots].astype(np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        virality = 2 * forest.distances()[roots] / (size * (size - 1))
    return pd.DataFrame(
        {
            "root": roots,
            "size": forest.size[roots],
            "depth": deepest,
            "breadth": breadth.astype(np.int64),
            "leaves": leaves,
            "structural_virality": virality,
            "unknown_parent": forest.unknown[roots],
            "rootless_in_forest": int(forest.rootless.sum()),
        }
    )


def summarize_spread(shares: pd.DataFrame, posts: pd.DataFrame | None = None) -> pd.DataFrame:
    """How did each post spread, from sharer to sharer?

    The post is the root of its tree; a share without a parent, or whose parent is the post's
    own id, was made from the post itself. A share whose parent is not in the table, or was made
    from another post, hangs on the post, the shortest way that fits, and is counted; shares that
    go round in a circle are counted and left out of the tree.

    Parameters
    ----------
    shares : pandas.DataFrame
        ``platform``, ``share_id``, ``shared_post_id``, ``parent_share_id``; ``created_at``
        (datetime, UTC) for the times.
    posts : pandas.DataFrame, optional
        ``platform``, ``post_id`` and ``created_at``: times count from the post, otherwise
        from its first share, and posts that nobody shared have a row too.

    Returns
    -------
    pandas.DataFrame
        One row per post: ``platform``, ``post_id``, ``tree`` ('shares'), ``size`` (shares),
        ``depth``, ``breadth``, ``structural_virality`` (of the post and its shares),
        ``branching_ratio`` (shares made from a share, per share), ``unknown_parents``,
        ``in_cycles``, ``hours_to_50``, ``hours_to_90`` (until that share of all that came),
        ``half_life_hours`` (after the busiest hour, until half of what was still to come had
        come; needs 10 shares), ``watched_hours`` (from the start to the last share of the
        whole table: what would come later is not in these figures).

    Raises
    ------
    SchemaError
        If a column is missing, or times are no moments with a zone.

    References
    ----------
    Goel, S., Anderson, A., Hofman, J., & Watts, D. J. (2016). The structural virality of
    online diffusion. *Management Science* 62, 180-196.

    Examples
    --------
    >>> shares = pd.DataFrame({
    ...     "platform": "x", "shared_post_id": "p", "share_id": ["a", "b", "c"],
    ...     "parent_share_id": [None, "a", "gone"]})
    >>> summarize_spread(shares)[["post_id", "size", "depth", "unknown_parents"]]
      post_id  size  depth  unknown_parents
    0       p     3      2                1
    """
    needed = ["platform", "share_id", "shared_post_id", "parent_share_id"]
    check_columns(shares, needed, name="shares")
    return _summarize(shares, posts, tree="shares")


def summarize_replies(comments: pd.DataFrame, posts: pd.DataFrame | None = None) -> pd.DataFrame:
    """How did the talk under each post branch, from comment to answer?

    The measures of `summarize_spread` on trees of replies. Exports seldom hold who shared
    from whom, so this is what most people can look at; it is talk, not spread, and its
    figures are not those of shares.

    Parameters
    ----------
    comments : pandas.DataFrame
        ``platform``, ``comment_id``, ``post_id``, ``parent_id``; ``created_at`` (datetime,
        UTC) for the times.
    posts : pandas.DataFrame, optional
        As in `summarize_spread`.

    Returns
    -------
    pandas.DataFrame
        As `summarize_spread`, with ``tree`` 'replies' and ``size`` in comments.

    Raises
    ------
    SchemaError
        If a column is missing, or times are no moments with a zone.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "platform": "x", "post_id": "p", "comment_id": ["a", "b"], "parent_id": [None, "a"]})
    >>> summarize_replies(comments)[["tree", "size", "depth", "structural_virality"]].round(2)
          tree  size  depth  structural_virality
    0  replies     2      2                 1.33
    """
    check_columns(comments, ["platform", "comment_id", "post_id", "parent_id"], name="comments")
    return _summarize(comments, posts, tree="replies")


def tree_of(
    table: pd.DataFrame, *, platform: str, post_id: str, tree: str = "shares"
) -> NDArray[np.int64]:
    """Which share was made from which, under one post? (For a picture.)

    Parameters
    ----------
    table : pandas.DataFrame
        Shares as in `summarize_spread`, or comments as in `summarize_replies`.
    platform, post_id : str
        The post.
    tree : {'shares', 'replies'}
        What `table` holds.

    Returns
    -------
    numpy.ndarray of int
        One per node: the position of its parent, -1 at the post itself, which comes first;
        then the rows of the post in their order. `structural_virality` and
        `toolkit.plot_spread` take it.

    Raises
    ------
    SchemaError
        If a column is missing or `tree` unknown.

    Examples
    --------
    >>> shares = pd.DataFrame({
    ...     "platform": "x", "shared_post_id": "p", "share_id": ["a", "b", "c"],
    ...     "parent_share_id": [None, "a", "b"]})
    >>> tree_of(shares, platform="x", post_id="p").tolist()
    [-1, 0, 1, 2]
    """
    check_choice("tree", tree, _COLUMNS)
    columns = _COLUMNS[tree]
    check_columns(table, ["platform", *columns.values()], name=tree)
    mine = (table["platform"] == platform) & (table[columns["post"]] == post_id)
    post = pd.DataFrame({"platform": [platform], "post_id": [post_id]})
    return _Rooted.of(table[mine.fillna(value=False)], post, **columns).forest.parent


_COLUMNS = {
    "shares": {"post": "shared_post_id", "node": "share_id", "up": "parent_share_id"},
    "replies": {"post": "post_id", "node": "comment_id", "up": "parent_id"},
}


@dataclass(frozen=True)
class _Rooted:
    """Rows of a table as a forest: first one node per post, then one per row."""

    forest: Forest
    posts: pd.DataFrame
    rows: pd.DataFrame
    post: Codes
    unknown: NDArray[np.bool_]

    @classmethod
    def of(
        cls, table: pd.DataFrame, posts: pd.DataFrame | None, *, post: str, node: str, up: str
    ) -> _Rooted:
        rows = table[table[post].notna()]
        named = rows[["platform", post]].set_axis(["platform", "post_id"], axis=1)
        known = None
        if posts is not None:
            check_columns(posts, ["platform", "post_id"], name="posts")
            known = posts[["platform", "post_id"]]
            named = pd.concat([known, named])
        codes, _ = _numbers(named["platform"], named["post_id"])
        first = pd.Series(codes).drop_duplicates().index
        roots = named.iloc[first].reset_index(drop=True)
        at = codes[len(known) if known is not None else 0 :]

        own, lookup = _numbers(rows["platform"], rows[node])
        above = lookup.get_indexer(_keys(rows["platform"], rows[up]))
        # Some exports name the post itself as the parent of what was made from it.
        from_post = rows[up].astype("string").eq(rows[post].astype("string")).fillna(value=False)
        made_from_it = from_post.to_numpy(dtype=bool) & (above < 0)
        has_parent = rows[up].notna().to_numpy() & ~made_from_it
        unknown = has_parent & (above < 0)
        place = np.full(len(lookup), -1, dtype=np.int64)
        # Where an id stands twice its first row is the one that others answered.
        place[own[::-1]] = np.arange(len(own))[::-1]
        # A parent under another post would take the row to that post's tree.
        unknown |= has_parent & (at[place[above]] != at)
        inside = has_parent & ~unknown
        parent = at.copy()
        parent[inside] = len(roots) + place[above[inside]]
        parents = np.concatenate([np.full(len(roots), -1), parent])
        return cls(Forest.of(parents), roots, rows, at, unknown)


def _keys(platform: pd.Series, identity: pd.Series) -> pd.MultiIndex:
    return pd.MultiIndex.from_arrays([platform.astype("string"), identity.astype("string")])


def _numbers(platform: pd.Series, identity: pd.Series) -> tuple[Codes, pd.Index]:
    codes, unique = pd.factorize(_keys(platform, identity))
    return codes.astype(np.int64), pd.Index(unique)


def _summarize(table: pd.DataFrame, posts: pd.DataFrame | None, *, tree: str) -> pd.DataFrame:
    for frame, name in ((table, "comments" if tree == "replies" else tree), (posts, "posts")):
        if frame is not None and "created_at" in frame and frame["created_at"].notna().any():
            check_times(frame, ["created_at"], name=name)
    grown = _Rooted.of(table, posts, **_COLUMNS[tree])
    n = len(grown.posts)
    forest = grown.forest
    made = _tree_rows(forest, np.arange(n))
    rootless = forest.rootless[n:]
    unknown = np.bincount(grown.post[grown.unknown], minlength=n)
    lost = np.bincount(grown.post[rootless], minlength=n)
    size = made["size"].to_numpy() - 1
    first = np.bincount(grown.post[(forest.depth[n:] == 1) & ~rootless], minlength=n)
    with np.errstate(invalid="ignore", divide="ignore"):
        branching = (size - first) / size
    return pd.DataFrame(
        {
            **grown.posts,
            "tree": tree,
            "size": size,
            "depth": made["depth"],
            # The post itself is no share: a post that nobody passed on has no breadth.
            "breadth": np.where(size > 0, made["breadth"], 0),
            "structural_virality": made["structural_virality"],
            "branching_ratio": branching,
            "unknown_parents": unknown,
            "in_cycles": lost,
            **_times(grown, posts),
        }
    )


def _times(grown: _Rooted, posts: pd.DataFrame | None) -> dict[str, Floats]:
    """Give hours from the start until half and nine tenths had come, and after the peak."""
    n = len(grown.posts)
    names = ("hours_to_50", "hours_to_90", "half_life_hours", "watched_hours")
    empty: dict[str, Floats] = {name: np.full(n, np.nan) for name in names}
    if "created_at" not in grown.rows or grown.rows["created_at"].isna().all():
        return empty
    came = grown.rows["created_at"].reset_index(drop=True)
    start = came.groupby(grown.post).min().reindex(range(n))
    if posts is not None and "created_at" in posts:
        on = ["platform", "post_id"]
        begun = posts.drop_duplicates(on).set_index(on)["created_at"]
        made = begun.reindex(pd.MultiIndex.from_frame(grown.posts)).reset_index(drop=True)
        start = made.fillna(start)
    hours = ((came - start.reindex(grown.post).reset_index(drop=True)) / HOUR).dropna()
    by = hours.groupby(grown.post[hours.index])
    empty["hours_to_50"] = by.quantile(0.5, interpolation="lower").reindex(range(n)).to_numpy()
    empty["hours_to_90"] = by.quantile(0.9, interpolation="higher").reindex(range(n)).to_numpy()
    empty["half_life_hours"] = _half_life(hours, grown.post[hours.index], n)
    empty["watched_hours"] = ((came.max() - start) / HOUR).to_numpy()
    return empty


def _half_life(hours: pd.Series, post: Codes, n: int) -> Floats:
    """Give the median wait after the start of each post's busiest hour."""
    ticks = pd.DataFrame({"post": post, "hours": hours.to_numpy(), "bin": np.floor(hours)})
    counts = ticks.groupby(["post", "bin"]).size().rename("count").reset_index()
    # Of equally busy hours the first; sorting is stable.
    peak = counts.sort_values("count", ascending=False, kind="stable").drop_duplicates("post")
    ticks["peak"] = ticks["post"].map(peak.set_index("post")["bin"])
    after = ticks[ticks["hours"] >= ticks["peak"]]
    wait = (after["hours"] - after["peak"]).groupby(after["post"]).median().reindex(range(n))
    enough = ticks.groupby("post").size().reindex(range(n)) >= FEWEST_FOR_HALF_LIFE
    return wait.where(enough).to_numpy(dtype=float)


def summarize_generations(
    shares: pd.DataFrame,
    *,
    by: str | None = None,
    confidence: float = 0.95,
    n_draws: int = 1000,
    seed: int = 0,
) -> pd.DataFrame:
    """How many further shares does a share lead to, in each generation?

    Below 1 a spread dies out by itself; a broadcast has a large first generation and little
    after it. Posts are drawn as wholes, so one runaway post widens the interval.

    Parameters
    ----------
    shares : pandas.DataFrame
        As in `summarize_spread`; and the column `by`.
    by : str, optional
        Column of `shares` that makes groups, such as the kind of post.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    n_draws : int
        Bootstrap draws for each interval.
    seed : int
        The same seed gives the same intervals.

    Returns
    -------
    pandas.DataFrame
        One row per group and generation: the `by` column, ``generation`` (1: shares of the
        post itself), ``shares``, ``led_to`` (shares made from these), ``branching_ratio``,
        ``ci_low``, ``ci_high`` (NaN where the posts are too few), ``n_posts``. Shares on a
        cycle are left out. What comes after the end of the data is not counted, so the last shares
        seem to lead to less.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> shares = pd.DataFrame({
    ...     "platform": "x", "shared_post_id": "p", "share_id": ["a", "b", "c"],
    ...     "parent_share_id": [None, "a", "a"]})
    >>> summarize_generations(shares)[["generation", "shares", "led_to", "branching_ratio"]]
       generation  shares  led_to  branching_ratio
    0           1       1       2              2.0
    1           2       2       0              0.0
    """
    needed = ["platform", "share_id", "shared_post_id", "parent_share_id", *([by] if by else [])]
    check_columns(shares, needed, name="shares")
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    grown = _Rooted.of(shares, None, **_COLUMNS["shares"])
    n = len(grown.posts)
    forest = grown.forest
    children = np.bincount(forest.parent[forest.parent >= 0], minlength=len(forest.parent))[n:]
    nodes = pd.DataFrame(
        {
            "group": grown.rows[by].to_numpy() if by else "all",
            "generation": forest.depth[n:],
            "post": grown.post,
            "led_to": children,
            "shares": 1,
        }
    )[~forest.rootless[n:]]
    cells = nodes.groupby(["group", "generation", "post"], as_index=False)[
        ["led_to", "shares"]
    ].sum()
    lines = []
    for (group, generation), part in cells.groupby(["group", "generation"]):
        total = part[["led_to", "shares"]].sum()
        low = high = np.nan
        if len(part) >= FEWEST_TREES and part["led_to"].any():
            drawn = bootstrap_ci(
                part, statistic="rate", outcome="led_to", exposure="shares",
                confidence=confidence, n_draws=n_draws, seed=seed,
            ).iloc[0]  # fmt: skip
            if np.isfinite([drawn["ci_low"], drawn["ci_high"]]).all():
                low, high = max(drawn["ci_low"], 0.0), drawn["ci_high"]
        lines.append(
            {
                **({by: group} if by else {}),
                "generation": int(generation),
                "shares": int(total["shares"]),
                "led_to": int(total["led_to"]),
                "branching_ratio": total["led_to"] / total["shares"],
                "ci_low": low,
                "ci_high": high,
                "n_posts": len(part),
            }
        )
    columns = [*([by] if by else []), "generation", "shares", "led_to", "branching_ratio"]
    return pd.DataFrame(lines, columns=[*columns, "ci_low", "ci_high", "n_posts"])
