"""Shares with their intervals: as bars, by group, over time."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.plotting.base import INK, band, color_of, finish, label_of, new_axes, percent
from toolkit.schema import SchemaError, check_columns, check_number

__all__ = ["plot_shares", "plot_shares_by", "plot_shares_over_time"]

_NEEDED = ("share", "ci_low", "ci_high", "n")


def plot_shares(
    shares: pd.DataFrame,
    *,
    of: str = "intent",
    highlight: str | None = None,
    confidence: float = 0.95,
    ax: Any = None,
) -> Any:
    """Draw which values are common, as bars with intervals, the largest on top.

    Parameters
    ----------
    shares : pandas.DataFrame
        One row per value: `of`, ``share``, ``ci_low``, ``ci_high`` (fractions)
        and ``n``, as from `toolkit.summarize_intent` or `toolkit.summarize_shares`.
    of : str
        The column that names the values.
    highlight : str, optional
        The value that the picture is about; the others step back.
    confidence : float
        What the intervals were made with, for the note.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says the share of `highlight`, or else the largest, and its
        interval.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> shares = pd.DataFrame({"intent": ["question", "praise"], "share": [.75, .25],
    ...     "ci_low": [.5, .1], "ci_high": [.9, .5], "n": [20, 20]})
    >>> plot_shares(shares).get_title(loc="left")
    'Question is the largest share: 75 % (50 to 90 %)'
    """
    rows = _checked(shares, of).sort_values("share", kind="stable")
    if rows.empty:
        return _nothing(ax, "no comment was counted")
    ax = new_axes(ax, height=1.2 + 0.32 * len(rows))
    place = np.arange(len(rows))
    alphas = [1.0 if highlight in (None, value) else 0.3 for value in rows[of]]
    colors = [(color_of(value), alpha) for value, alpha in zip(rows[of], alphas, strict=True)]
    ax.barh(place, rows["share"], color=colors, height=0.72)
    _whiskers(ax, rows, place)
    for at, row in zip(place, rows.itertuples(), strict=True):
        ax.text(row.ci_high + 0.01, at, percent(row.share), va="center", fontsize=9, color=INK)
    ax.set_yticks(place, [label_of(value) for value in rows[of]])
    ax.set_xlim(0, min(1.0, rows["ci_high"].max() * 1.15 + 0.02))
    _percent_axis(ax.xaxis)
    ax.grid(visible=False, axis="y")
    return finish(
        ax, title=_leader(rows, of, highlight), x="share of comments", note=_note(rows, confidence)
    )


def plot_shares_by(
    shares: pd.DataFrame,
    *,
    by: str,
    of: str = "intent",
    top: int = 6,
    confidence: float = 0.95,
    ax: Any = None,
) -> Any:
    """Draw how the shares differ between groups, as points with intervals.

    Parameters
    ----------
    shares : pandas.DataFrame
        One row per group and value: `by`, `of`, ``share``, ``ci_low``,
        ``ci_high`` (fractions) and ``n``.
    by : str
        The column that names the groups, at most eight of them.
    of : str
        The column that names the values.
    top : int
        How many values are drawn, those with the largest mean share first.
    confidence : float
        What the intervals were made with, for the note.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title names the widest gap whose intervals do not meet, or says
        that there is none.

    Raises
    ------
    SchemaError
        If a column is missing or there are too many groups.
    """
    rows = _checked(shares, of, by)
    if rows.empty:
        return _nothing(ax, f"no comment has a {label_of(by)}")
    groups = list(dict.fromkeys(rows[by]))
    markers = "osD^vP*X"
    if len(groups) > len(markers):
        raise SchemaError(
            f"`by` column {by!r} has {len(groups)} groups; at most {len(markers)} can be told "
            "apart. Keep the largest, or put the others together."
        )
    chosen = rows.groupby(of)["share"].mean().sort_values().tail(top).index
    height = 1.4 + 0.16 * len(chosen) * (len(groups) + 1)
    ax = new_axes(ax, height=height)
    offsets = np.linspace(0.32, -0.32, len(groups)) if len(groups) > 1 else np.array([0.0])
    for group, marker, offset in zip(groups, markers, offsets, strict=False):
        part = rows[rows[by] == group].set_index(of).reindex(chosen)
        place = np.arange(len(chosen)) + offset
        colors = [color_of(value) for value in chosen]
        ax.hlines(place, part["ci_low"], part["ci_high"], color=colors, linewidth=1.6)
        ax.scatter(
            part["share"],
            place,
            c=colors,
            marker=marker,
            s=42,
            edgecolor=INK,
            linewidth=0.6,
            zorder=3,
        )
        n = int(part["n"].max()) if part["n"].notna().any() else 0
        ax.scatter(
            [], [], c="white", edgecolor=INK, marker=marker, label=f"{label_of(group)} (n {n:,})"
        )
    ax.set_yticks(np.arange(len(chosen)), [label_of(value) for value in chosen])
    ax.set_xlim(left=0)
    _percent_axis(ax.xaxis)
    ax.legend(fontsize=8, frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return finish(
        ax,
        title=_widest_gap(rows[rows[of].isin(chosen)], of, by),
        x="share of the group's comments",
        note=_note(rows, confidence),
    )


def plot_shares_over_time(
    shares: pd.DataFrame,
    *,
    time: str,
    of: str = "intent",
    top: int = 4,
    least: int = 30,
    confidence: float = 0.95,
    ax: Any = None,
) -> Any:
    """Draw how the shares move, as lines with bands.

    Parameters
    ----------
    shares : pandas.DataFrame
        One row per period and value: `time` (dates), `of`, ``share``,
        ``ci_low``, ``ci_high`` (fractions) and ``n``.
    time : str
        The column with the start of each period.
    of : str
        The column that names the values.
    top : int
        How many values are drawn, the most frequent first.
    least : int
        A period of fewer comments is left out, and the note says how many were.
    confidence : float
        What the intervals were made with, for the note.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title names the change from the first to the last period that is
        wider than the intervals, or says that there is none.

    Raises
    ------
    SchemaError
        If a column is missing.
    """
    check_number("top", top, low=1)
    dated = _checked(shares, of, time).sort_values(time)
    rows = dated[dated["n"] >= least]
    if rows.empty:
        why = f"no period has {least} comments" if len(dated) else "no comment has a date"
        return _nothing(ax, why)
    ax = new_axes(ax, width=8.0)
    chosen = (rows["share"] * rows["n"]).groupby(rows[of]).sum().sort_values().tail(top).index[::-1]
    for value in chosen:
        line = rows[rows[of] == value]
        band(ax, line, time=time, value="share", color=color_of(value), label=label_of(value))
    ax.set_ylim(bottom=0)
    _percent_axis(ax.yaxis)
    ax.legend(fontsize=8, frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    first, last = rows[time].iloc[0], rows[time].iloc[-1]
    ends = rows[rows[time].isin([first, last]) & rows[of].isin(chosen)]
    title = _widest_gap(ends, of, time, between=f"from {_readable(first)} to {_readable(last)}")
    gone = dated[time].nunique() - rows[time].nunique()
    left_out = f"; periods under {least} comments left out: {gone}" if gone else ""
    note = f"{_note(rows, confidence)}{left_out}"
    return finish(ax, title=title, y="share of comments", note=note)


def _checked(shares: pd.DataFrame, *columns: str) -> pd.DataFrame:
    check_columns(shares, [*columns, *_NEEDED], name="shares")
    return shares.dropna(subset=["share", *columns])


def _nothing(ax: Any, what: str) -> Any:
    """Say on the picture that there is nothing, so that a notebook can go on."""
    ax = new_axes(ax, height=1.2)
    ax.set_axis_off()
    return finish(ax, title=f"Nothing to draw: {what}")


def _whiskers(ax: Any, rows: pd.DataFrame, place: Any) -> None:
    ax.hlines(place, rows["ci_low"], rows["ci_high"], color=INK, linewidth=1.2)


def _percent_axis(axis: Any) -> None:
    from matplotlib.ticker import PercentFormatter

    axis.set_major_formatter(PercentFormatter(xmax=1, decimals=0))


def _leader(rows: pd.DataFrame, of: str, highlight: str | None) -> str:
    """Name the highlighted share, or the largest, or the two that the intervals do not part."""
    chosen = rows[rows[of] == highlight]
    if len(chosen):
        return f"{label_of(highlight)}: {_with_interval(chosen.iloc[0])}"
    first = rows.iloc[-1]
    close = rows[(rows["ci_high"] > first["ci_low"])].iloc[:-1]
    if close.empty:
        return f"{label_of(first[of])} is the largest share: {_with_interval(first)}"
    second = close.iloc[-1]
    return (
        f"{label_of(first[of])} and {label_of(second[of])} lead, too close to part: "
        f"{percent(first['share'])} and {percent(second['share'])}"
    )


def _with_interval(row: Any) -> str:
    span = f"{100 * row['ci_low']:.0f} to {100 * row['ci_high']:.0f} %"
    return f"{percent(row['share'])} ({span})"


def _note(rows: pd.DataFrame, confidence: float) -> str:
    """Say how much stands behind the picture."""
    smallest, largest = int(rows["n"].min()), int(rows["n"].max())
    size = f"n {largest:,}" if smallest == largest else f"n {smallest:,} to {largest:,}"
    clusters = ""
    if "n_clusters" in rows and (rows["n_clusters"] < rows["n"]).any():
        clusters = f" in {int(rows['n_clusters'].max()):,} clusters"
    return f"{size}{clusters}; {100 * confidence:.0f} % intervals"


def _readable(value: object) -> str:
    return f"{value:%d %b %Y}" if isinstance(value, pd.Timestamp) else label_of(value)


def _widest_gap(rows: pd.DataFrame, of: str, by: str, *, between: str | None = None) -> str:
    """Name the widest gap between two groups whose intervals do not meet."""
    if rows[by].nunique() == 1:
        return f"All of it is from one {label_of(by)}: {_readable(rows[by].iloc[0])}"
    pairs = rows.merge(rows, on=of, suffixes=("", "_b"))
    apart = pairs[pairs["ci_low"] > pairs["ci_high_b"]]
    if apart.empty:
        return f"No share differs by more than its interval {between or f'between {label_of(by)}s'}"
    best = apart.loc[(apart["share"] - apart["share_b"]).idxmax()]
    name = label_of(best[of])
    if between is not None:
        start, end = sorted([(best[by], best["share"]), (best[f"{by}_b"], best["share_b"])])
        verb = "rose" if end[1] > start[1] else "fell"
        return f"{name} {verb} {between}: {percent(start[1])} to {percent(end[1])}"
    return (
        f"{name}: {percent(best['share'])} on {label_of(best[by])}, "
        f"{percent(best['share_b'])} on {label_of(best[f'{by}_b'])}"
    )
