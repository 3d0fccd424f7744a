"""What viral content brought: the map of reach and talk, trees, returns, and rank and size."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.plotting.base import INK, finish, label_of, new_axes, number, percent
from toolkit.schema import SchemaError, check_columns, check_number

__all__ = ["plot_rank_size", "plot_reach_map", "plot_returns", "plot_spread"]

Codes = NDArray[np.int64]

#: Okabe and Ito's colours, told apart by every eye; groups are marked by shape or dash besides.
_HUES = ("#d55e00", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
_MARKS = ("o", "s", "^", "D", "v", "P")
_DASHES = ("-", "--", "-.", ":")
_FAINT = "#b8c4cc"

#: The corners of the map: reach low or high, talk low or high.
CORNERS = {
    (True, False): "broadcast",
    (False, False): "chatter",
    (False, True): "community",
    (True, True): "lightning",
}
_TAILS = {
    "power law": "; its tail is nearer to a power law than to a lognormal",
    "lognormal": "; its tail is nearer to a lognormal than to a power law",
    "cannot tell": "; whether its tail is a power law or a lognormal, the data cannot tell",
}
#: Nodes up to which a tree is drawn as a tree.
MOST_NODES = 80
#: Levels of a tree up to which each is labelled.
MOST_LABELS = 30


def plot_reach_map(
    posts: pd.DataFrame,
    *,
    reach: str = "view_count",
    talk: str = "comments_per_1000_views",
    by: str | None = None,
    show: str | None = None,
    highlight: object = None,
    ax: Any = None,
) -> Any:
    """Draw posts by how far they were seen and how much was said, in four corners.

    Parameters
    ----------
    posts : pandas.DataFrame
        One row per post with `reach` (above 0), `talk` (0 or more) and `by`; rows where one of
        the first two is missing are left out, those of no known kind are among the others.
    reach, talk : str
        Columns of the two axes. The corners meet at their medians: *broadcast* is seen by many
        and talked about little, *community* the reverse, *lightning* is high in both,
        *chatter* low in both.
    by : str, optional
        Column of kinds of post.
    show : str, optional
        The kind that is told apart from all others; each of up to six kinds otherwise.
    highlight : object, optional
        Index label of one post to be ringed.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says in which corner the shown kind, or all, mostly lies, with its interval.

    Raises
    ------
    SchemaError
        If a column is missing, or fewer than four posts have both values.
    """
    check_columns(posts, [reach, talk, *([by] if by else [])], name="posts")
    rows = posts[[reach, talk, *([by] if by else [])]].dropna(subset=[reach, talk])
    rows = rows.assign(corner=corners(rows, reach=reach, talk=talk)).dropna(subset="corner")
    rows = rows.assign(x=rows[reach].astype(float), y=rows[talk].astype(float))
    if len(rows) < 4:
        raise SchemaError(
            f"`posts` has {len(rows)} rows with {reach!r} and {talk!r}; a map needs 4."
        )
    far, much = rows["x"].median(), rows["y"].median()
    ax = new_axes(ax, width=7.6, height=5.2)
    groups = _groups(rows, by, show)
    for place, (name, part) in enumerate(groups):
        shown = name is not None
        ax.scatter(
            part["x"], part["y"], s=34 if shown else 22,
            color=_HUES[place % len(_HUES)] if shown else _FAINT,
            marker=_MARKS[place % len(_MARKS)] if shown else "o",
            alpha=0.8, edgecolor="white", linewidth=0.4, zorder=3 if shown else 2,
            label=f"{label_of(name)} (n {len(part):,})" if shown else f"others (n {len(part):,})",
        )  # fmt: skip
    ax.axvline(far, color="#888888", lw=1, ls=":")
    ax.axhline(much, color="#888888", lw=1, ls=":")
    ax.set_xscale("log")
    # Where most posts have no comment the median is 0, and the scale starts at the least talk.
    talked = rows["y"][rows["y"] > 0]
    least = float(talked.min()) if len(talked) else 1.0
    ax.set_yscale("symlog", linthresh=float(much) if much > 0 else least)
    ax.set_ylim(0, float(rows["y"].max()) * 1.6 or least)
    for axis in (ax.xaxis, ax.yaxis):
        axis.set_major_formatter(lambda value, _: number(value) if value else "0")
    _name_corners(ax)
    if highlight is not None and highlight in rows.index:
        one = rows.loc[[highlight]]
        ax.scatter(one["x"], one["y"], s=230, facecolor="none", edgecolor="black", lw=2, zorder=5)
    if by and len(groups) > 1:
        ax.legend(
            fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=3
        )
    told = rows if show is None else groups[0][1]
    who = "all posts" if show is None else label_of(show)
    return finish(
        ax,
        title=_corner_title(told, who),
        x=f"{label_of(reach)} (log scale)",
        y=label_of(talk),
        note="each point one post; dotted: medians of all posts",
    )


def corners(posts: pd.DataFrame, *, reach: str, talk: str) -> pd.Series:
    """Say in which corner of the map each post lies; missing where it is not on the map."""
    far = pd.Series(posts[reach].to_numpy(dtype=float, na_value=np.nan), posts.index)
    much = pd.Series(posts[talk].to_numpy(dtype=float, na_value=np.nan), posts.index)
    there = (far > 0) & much.notna()
    wide, deep = far > far[there].median(), much > much[there].median()
    named = [CORNERS[bool(a), bool(b)] for a, b in zip(wide, deep, strict=True)]
    return pd.Series(named, posts.index, dtype="string").where(there)


def _groups(rows: pd.DataFrame, by: str | None, show: str | None) -> list[tuple[Any, pd.DataFrame]]:
    if by is None:
        return [("posts", rows)]
    if show is not None:
        chosen = rows[by].eq(show).fillna(value=False).astype(bool)
        return [(show, rows[chosen]), (None, rows[~chosen])]
    largest = list(rows[by].value_counts().head(len(_HUES)).index)
    made: list[tuple[Any, pd.DataFrame]] = [(name, rows[rows[by] == name]) for name in largest]
    rest = rows[~rows[by].isin(largest)]
    return [*made, (None, rest)] if len(rest) else made


def _name_corners(ax: Any) -> None:
    for (wide, deep), name in CORNERS.items():
        ax.text(
            0.99 if wide else 0.01, 0.985 if deep else 0.02, name.upper(),
            ha="right" if wide else "left", va="top" if deep else "bottom",
            transform=ax.transAxes, fontsize=9, color="#777777", weight="bold", zorder=1,
        )  # fmt: skip


def _corner_title(rows: pd.DataFrame, who: str) -> str:
    if rows.empty:
        return f"No post of the kind {who} has both values"
    corner = rows["corner"].mode().iloc[0]
    count, n = int((rows["corner"] == corner).sum()), len(rows)
    low, high = _wilson(count, n)
    return (
        f"{who[0].upper()}{who[1:]}: most often {corner}, {count} of {n} "
        f"({percent(low)} to {percent(high)})"
    )


def _wilson(count: int, n: int) -> tuple[float, float]:
    from scipy.stats import binomtest

    found = binomtest(count, n).proportion_ci(method="wilson")
    return float(found.low), float(found.high)


def plot_spread(
    parents: Any, *, what: str = "shares", most_nodes: int = MOST_NODES, ax: Any = None
) -> Any:
    """Draw how one post spread: a small tree as a tree, a large one as nodes by depth.

    Parameters
    ----------
    parents : array_like of int
        One per node: the position of its parent, -1 at the root. Nodes that hang on nothing
        are left out and counted.
    what : str
        What the nodes are: 'shares' or 'replies'.
    most_nodes : int
        Trees larger than this are drawn by depth.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says how many nodes there are, how deep, and how many hang on the root.

    Raises
    ------
    SchemaError
        If there is not exactly one root.
    """
    above = np.asarray(parents, dtype=np.int64)
    roots = np.flatnonzero(above < 0)
    if len(roots) != 1:
        raise SchemaError(f"`parents` has {len(roots)} roots; draw one tree at a time.")
    check_number("most_nodes", most_nodes, low=1)
    order, depth, children = _walk(above, int(roots[0]))
    n, lost = len(order) - 1, len(above) - len(order)
    per_level = np.bincount(depth[order])
    direct = int(per_level[1]) if len(per_level) > 1 else 0
    ax = new_axes(ax, width=7.0, height=4.2)
    if n <= most_nodes:
        _draw_tree(ax, order, depth, children)
        note = "the large dot on top is the post"
    else:
        _draw_levels(ax, per_level)
        note = f"more than {most_nodes} nodes are shown by depth"
    note += f"; {lost} on a cycle left out" if lost else ""
    far = f"at most {len(per_level) - 1} steps from the post, {direct:,} straight from it"
    title = f"{n:,} {what}, {far}" if n else f"No {what}"
    counted = what if n > most_nodes else ""
    return finish(ax, title=title, x=counted, y="steps from the post", note=note)


def _walk(parents: Codes, root: int) -> tuple[list[int], Codes, dict[int, list[int]]]:
    """Give the nodes that hang on the root, each behind its parent, depths, and children."""
    children: dict[int, list[int]] = {}
    for node, up in enumerate(parents.tolist()):
        children.setdefault(up, []).append(node)
    order, depth = [root], np.zeros(len(parents), dtype=np.int64)
    for node in order:
        for child in children.get(node, []):
            depth[child] = depth[node] + 1
            order.append(child)
    return order, depth, children


def _draw_tree(ax: Any, order: list[int], depth: Codes, children: dict[int, list[int]]) -> None:
    """Put leaves side by side in the order of a walk, and every parent above its children."""
    place = np.zeros(len(depth))
    stack, free = [order[0]], 0
    while stack:
        node = stack.pop()
        if node not in children:
            place[node], free = free, free + 1
        stack += children.get(node, [])[::-1]
    for node in reversed(order):
        if node in children:
            place[node] = np.mean(place[children[node]])
    for node in order:
        for child in children.get(node, []):
            ends = [place[node], place[child]], [-depth[node], -depth[child]]
            ax.plot(*ends, color="#9aa7b0", lw=0.9, zorder=1)
    rest = order[1:]
    ax.scatter(place[rest], -depth[rest], s=26, color="#0072b2", zorder=2)
    ax.scatter(place[order[0]], 0, s=90, color="#d55e00", zorder=3)
    deepest = int(depth.max())
    ax.set_yticks([-level for level in range(deepest + 1)], ["post", *range(1, deepest + 1)])
    ax.set_xticks([])
    ax.grid(visible=False)


def _draw_levels(ax: Any, per_level: Codes) -> None:
    levels = np.arange(1, len(per_level))
    ax.barh(levels, per_level[1:], color="#0072b2", height=0.7)
    if len(levels) <= MOST_LABELS:
        for level in levels:
            said = f" {per_level[level]:,}"
            ax.text(per_level[level], level, said, va="center", fontsize=8, color=INK)
        ax.set_yticks(levels)
    ax.invert_yaxis()
    ax.margins(x=0.12)
    ax.grid(visible=False, axis="y")


def plot_returns(
    curve: pd.DataFrame, *, by: str | None = None, at_days: float = 30.0, ax: Any = None
) -> Any:
    """Draw how many newcomers have come back so many days after their first comment.

    Parameters
    ----------
    curve : pandas.DataFrame
        From `toolkit.survival_curve` on `toolkit.list_newcomers`, with ``duration="days"`` and
        ``event="returned"``: ``time``, ``survival``, ``ci_low``, ``ci_high``, ``at_risk`` and
        the column `by`.
    by : str, optional
        Column of the groups.
    at_days : float
        The day that the title speaks of.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        Steps rise as people return; the bands are the curve's intervals. The title has the
        share back by `at_days`, with its interval, for each group that was watched so long.

    Raises
    ------
    SchemaError
        If a column is missing.
    """
    needed = ["time", "survival", "ci_low", "ci_high", "at_risk", *([by] if by else [])]
    check_columns(curve, needed, name="curve")
    ax = new_axes(ax)
    said, top = [], 0.05
    for place, (name, part) in enumerate(list(curve.groupby(by)) if by else [("newcomers", curve)]):
        color, dash = _HUES[place % len(_HUES)], _DASHES[place % len(_DASHES)]
        back, low, high = (1 - part[c] for c in ("survival", "ci_high", "ci_low"))
        label = f"{label_of(name)} (n {int(part['at_risk'].iloc[0]):,})"
        ax.step(part["time"], back, where="post", color=color, ls=dash, label=label)
        ax.fill_between(part["time"], low, high, step="post", color=color, alpha=0.15, lw=0)
        until = part["time"] <= at_days
        top = max(top, float(high[high < 1].max()) if (high < 1).any() else 1.0)
        if part["time"].max() >= at_days:
            ends = f"{percent(low[until].iloc[-1])} to {percent(high[until].iloc[-1])}"
            said.append(f"{label_of(name)} {percent(back[until].iloc[-1])} ({ends})")
    ax.axvline(at_days, color="#999999", lw=1, ls=":")
    ax.set_ylim(0, min(1.05, 1.3 * top))
    ax.set_xlim(0, None)
    ax.yaxis.set_major_formatter(lambda value, _: percent(value))
    ax.legend(fontsize=8, frameon=False, loc="upper left")
    found = "; ".join(said) if said else "nobody was watched so long"
    return finish(
        ax,
        title=f"Back within {at_days:g} days: {found}",
        x="days after the first comment",
        y="have come back",
        note="a return is a comment under another post; bands are 95 % intervals",
    )


def plot_rank_size(
    values: Any, fit: pd.DataFrame | None = None, *, what: str = "views", ax: Any = None
) -> Any:
    """Draw each post's size against its rank, both on log scales, with the fits of its tail.

    Parameters
    ----------
    values : array_like of float
        Views, shares or comments per post; those not above 0 are left out.
    fit : pandas.DataFrame, optional
        One row from `toolkit.fit_tail`: ``tail_from``, ``n_tail``, ``exponent``, ``ci_low``,
        ``ci_high``, ``lognormal_mu``, ``lognormal_sigma``, ``verdict``.
    what : str
        What is counted, for the axis.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says which fit the data prefer, or that they cannot tell, and how much of
        the whole the largest tenth has.

    Raises
    ------
    SchemaError
        If no value is above 0, or a column of `fit` is missing.
    """
    given = pd.Series(values).to_numpy(dtype=float, na_value=np.nan)
    ordered = np.sort(given[given > 0])[::-1]
    if len(ordered) == 0:
        raise SchemaError("`values` has none above 0; there is nothing to rank.")
    ax = new_axes(ax)
    rank = np.arange(1, len(ordered) + 1)
    ax.plot(rank, ordered, ls="", marker="o", ms=3.5, color="#5f7f95", alpha=0.7, label="posts")
    ax.set_xscale("log")
    ax.set_yscale("log")
    tenth = max(1, round(len(ordered) / 10))
    share = percent(ordered[:tenth].sum() / ordered.sum())
    title = f"The largest tenth of {len(ordered):,} posts has {share} of all {what}"
    note = "both axes on log scales"
    if fit is not None:
        note = _draw_fits(ax, fit, ordered)
        title += _TAILS[str(fit["verdict"].iloc[0])]
        ax.legend(fontsize=8, frameon=False, loc="lower left")
    for axis in (ax.xaxis, ax.yaxis):
        axis.set_major_formatter(lambda value, _: number(value))
    return finish(ax, title=title, x="rank", y=what, note=note)


def _draw_fits(ax: Any, fit: pd.DataFrame, ordered: NDArray[np.float64]) -> str:
    from scipy import stats

    needed = ["tail_from", "n_tail", "exponent", "ci_low", "ci_high", "lognormal_mu"]
    check_columns(fit, [*needed, "lognormal_sigma", "verdict"], name="fit")
    row = fit.iloc[0]
    size = np.geomspace(row["tail_from"], ordered[0], 80)
    power = row["n_tail"] * (size / row["tail_from"]) ** (1 - row["exponent"])
    mu, sigma = row["lognormal_mu"], row["lognormal_sigma"]
    beyond = stats.norm.logsf((np.log(size) - mu) / sigma)
    normal = row["n_tail"] * np.exp(beyond - stats.norm.logsf((np.log(size[0]) - mu) / sigma))
    ax.plot(power, size, color="#d55e00", lw=1.6, label="power law")
    ax.plot(normal, size, color="#009e73", lw=1.6, ls="--", label="lognormal")
    ax.set_xlim(0.8, len(ordered) * 1.3)
    return (
        f"fitted to the {row['n_tail']:,} posts from {number(row['tail_from'])} up; exponent "
        f"{row['exponent']:.2f} ({row['ci_low']:.2f} to {row['ci_high']:.2f})"
    )
