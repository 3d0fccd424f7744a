"""How people are answered: the wait, the first hour, the queue, and what replies do."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.plotting.base import INK, color_of, finish, label_of, new_axes, percent
from toolkit.schema import SchemaError, check_columns, check_number

__all__ = ["plot_first_hour", "plot_reply_acts", "plot_response", "plot_waiting"]

_HUES = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#000000")
_DASHES = ("-", "--", "-.", ":")
#: The longer they wait, the darker.
_AGE_HUES = ("#fde0c5", "#f2a65a", "#c4572b", "#6b1d1d")
#: The two acts that the picture is about.
_ACT_HUES = {"Ownership": "#0072b2", "Deflection": "#d55e00"}
_TICKS = {
    1 / 60: "1 min",
    0.1: "6 min",
    1: "1 h",
    6: "6 h",
    24: "1 day",
    168: "7 days",
    720: "30 days",
}


def plot_response(
    curve: pd.DataFrame, *, by: str | None = None, within_hours: float = 1.0, ax: Any = None
) -> Any:
    """Draw what share has an answer after how long, on a clock that widens the first hour.

    Parameters
    ----------
    curve : pandas.DataFrame
        From `toolkit.response_curve`: ``time`` in hours, ``survival``, ``ci_low``,
        ``ci_high``, ``at_risk``, and the column `by`.
    by : str, optional
        Column of the groups, seven at most.
    within_hours : float
        The moment that the title reads off, in hours.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says what share had an answer by then: of all, or of the quickest
        group and the slowest.

    Raises
    ------
    SchemaError
        If a column is missing or there are too many groups.
    """
    needed = ["time", "survival", "ci_low", "ci_high", "at_risk", *([by] if by else [])]
    check_columns(curve, needed, name="curve")
    check_number("within_hours", within_hours, low=0, inclusive=False)
    parts = list(curve.groupby(by)) if by else [("all", curve)]
    if len(parts) > len(_HUES):
        raise SchemaError(
            f"`by` column {by!r} has {len(parts)} groups; at most {len(_HUES)} lines can be told "
            "apart. Keep the largest with toolkit.top_groups before response_curve."
        )
    ax = new_axes(ax, width=7.6)
    reached = {}
    for place, (name, part) in enumerate(parts):
        time = np.maximum(part["time"].to_numpy(dtype=float), 1 / 60)
        color, dash = _HUES[place], _DASHES[place % len(_DASHES)]
        label = f"{label_of(name)} (n {int(part['at_risk'].iloc[0]):,})"
        ax.step(time, 1 - part["survival"], where="post", color=color, ls=dash, label=label)
        ax.fill_between(
            time,
            1 - part["ci_high"],
            1 - part["ci_low"],
            step="post",
            color=color,
            alpha=0.13,
            lw=0,
        )
        reached[name] = float(1 - part.loc[part["time"] <= within_hours, "survival"].iloc[-1])
    ax.axvline(within_hours, color="#999999", lw=1, ls=":")
    ax.set_xscale("log")
    longest = float(curve["time"].max())
    ticks = {at: said for at, said in _TICKS.items() if at <= longest}
    ax.set_xticks(list(ticks), list(ticks.values()))
    ax.minorticks_off()
    ax.set_xlim(1 / 60, max(longest, 1.0))
    ax.set_ylim(0, 1)
    ax.yaxis.set_major_formatter(lambda value, _: percent(value))
    ax.legend(fontsize=8, frameon=False, loc="upper left")
    ends = sorted(reached, key=reached.__getitem__)[:: max(len(reached) - 1, 1)][::-1]
    said = ", ".join(f"{label_of(name)} {percent(reached[name])}" for name in ends)
    return finish(
        ax, title=f"Answered {_within(within_hours)}: {said}", x="time since the comment",
        y="share answered",
        note="bands: 95 % intervals; who has no answer counts for as long as it was watched",
    )  # fmt: skip


def plot_first_hour(summary: pd.DataFrame, *, by: str, ax: Any = None) -> Any:
    """Draw what share of each group has an answer in time, with intervals.

    Parameters
    ----------
    summary : pandas.DataFrame
        From `toolkit.summarize_response`: `by`, ``share``, ``ci_low``, ``ci_high``, ``n``,
        ``within_hours``.
    by : str
        Column of the groups.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title names the time and the ends. Where the time is one hour a dotted line
        stands at the 64 % who, by one source, expect an answer within it.

    Raises
    ------
    SchemaError
        If a column is missing, there is no row, or the rows are of different times.
    """
    check_columns(summary, ["within_hours"], name="summary")
    rows = _checked(summary, by).sort_values("share", kind="stable")
    times = rows["within_hours"].unique()
    if len(times) > 1:
        listed = ", ".join(f"{time:g}" for time in times)
        raise SchemaError(
            f"`summary` column 'within_hours' holds {listed}; draw one time at a time."
        )
    within = _within(times[0])
    ax = _bars(rows, by, [color_of(name) for name in rows[by]], ax)
    note = f"{_sizes(rows)}; lines are 95 % intervals"
    # What is said of the hour says nothing of another time.
    if times[0] == 1:
        ax.axvline(0.64, color="#999999", lw=1, ls=":")
        note += "; dotted: the 64 % said to expect it"
    ax.set_xlim(0, 1)
    first, last = rows.iloc[-1], rows.iloc[0]
    title = f"Answered {within}: {_said(first, by)}"
    if len(rows) > 1:
        title += f"; {_said(last, by)}"
    return finish(ax, title=title, x=f"share answered {within}", note=note)


def plot_reply_acts(summary: pd.DataFrame, *, ax: Any = None) -> Any:
    """Draw what replies do, as shares of replies with intervals.

    Parameters
    ----------
    summary : pandas.DataFrame
        From `toolkit.summarize_reply_acts`: ``act``, ``share``, ``ci_low``, ``ci_high``,
        ``n``.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title sets ownership beside deflection.

    Raises
    ------
    SchemaError
        If a column is missing or there is no row.
    """
    rows = _checked(summary, "act").sort_values("share", kind="stable")
    rows = rows.assign(act=rows["act"].str.replace("_", " ").str.capitalize())
    colors = [_ACT_HUES.get(name, "#9db8c7") for name in rows["act"]]
    ax = _bars(rows, "act", colors, ax)
    ax.set_xlim(0, min(1.0, rows["ci_high"].max() * 1.15 + 0.04))
    pair = rows[rows["act"].isin(list(_ACT_HUES))].sort_values("act", ascending=False)
    said = "; ".join(_said(row, "act") for _, row in pair.iterrows())
    return finish(
        ax, title=f"Of the replies: {said}" if said else "What replies do", x="share of replies",
        note=f"{_sizes(rows)} replies; one may do several things; lines are 95 % intervals",
    )  # fmt: skip


def plot_waiting(table: pd.DataFrame, *, by: str = "intent", ax: Any = None) -> Any:
    """Draw who waits without an answer, the oldest darkest.

    Parameters
    ----------
    table : pandas.DataFrame
        From `toolkit.summarize_waiting`: `by`, one column of counts per age, ``total``.
    by : str
        Column of the groups.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title counts those who wait and the oldest among them. All are counted, so
        there is no interval.

    Raises
    ------
    SchemaError
        If a column is missing.
    """
    check_columns(table, [by, "total"], name="table")
    ages = [column for column in table.columns if column not in (by, "total")]
    rows = table.iloc[::-1]
    ax = new_axes(ax, height=1.6 + 0.34 * max(len(rows), 1))
    place, left = np.arange(len(rows)), np.zeros(len(rows))
    for age, color in zip(ages, _AGE_HUES, strict=False):
        counts = rows[age].to_numpy(dtype=float)
        ax.barh(place, counts, left=left, color=color, height=0.7, label=age, ec="white", lw=0.6)
        left += counts
    for at, total in zip(place, rows["total"], strict=True):
        ax.text(total, at, f"  {total:,}", va="center", fontsize=9, color=INK)
    ax.set_yticks(place, [label_of(name) for name in rows[by]])
    ax.grid(visible=False, axis="y")
    ax.margins(x=0.1)
    if len(rows):
        ax.legend(fontsize=8, frameon=False, loc="lower right")
    total, oldest = int(table["total"].sum()), int(table[ages[-1]].sum()) if ages else 0
    title = f"{total:,} wait for an answer, {oldest:,} of them {ages[-1] if ages else ''}"
    return finish(ax, title=title, x="comments without an answer", note="all are counted")


def _checked(summary: pd.DataFrame, by: str) -> pd.DataFrame:
    check_columns(summary, [by, "share", "ci_low", "ci_high", "n"], name="summary")
    if summary.empty:
        raise SchemaError("`summary` has no row to draw.")
    return summary


def _bars(rows: pd.DataFrame, by: str, colors: list[str], ax: Any) -> Any:
    ax = new_axes(ax, height=1.4 + 0.34 * len(rows))
    place = np.arange(len(rows))
    ax.barh(place, rows["share"], color=colors, height=0.68)
    ax.hlines(place, rows["ci_low"], rows["ci_high"], color=INK, lw=1.6)
    for at, share, high in zip(place, rows["share"], rows["ci_high"], strict=True):
        ax.text(max(share, high) + 0.01, at, percent(share), va="center", fontsize=9, color=INK)
    ax.set_yticks(place, [label_of(name) for name in rows[by]])
    ax.xaxis.set_major_formatter(lambda value, _: percent(value))
    ax.grid(visible=False, axis="y")
    return ax


def _said(row: Any, by: str) -> str:
    span = f"{100 * row['ci_low']:.0f} to {100 * row['ci_high']:.0f} %"
    return f"{label_of(row[by])} {percent(row['share'])} ({span})"


def _within(hours: float) -> str:
    return f"within {hours:g} {'hour' if hours == 1 else 'hours'}"


def _sizes(rows: pd.DataFrame) -> str:
    low, high = int(rows["n"].min()), int(rows["n"].max())
    return f"n {low:,}" if low == high else f"n {low:,} to {high:,}"
