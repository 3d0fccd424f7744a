"""A brand's voice in pictures: habits side by side, drift, and how many words a verdict takes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.plotting.base import INK, finish, label_of, new_axes, number
from toolkit.schema import SchemaError, check_columns, check_number

__all__ = ["plot_voice_drift", "plot_voice_styles", "plot_words_needed"]

#: Okabe and Ito's colours with a mark of its own each, so that no pair needs colour alone.
_MARKS = (
    ("#0072b2", "o"), ("#e69f00", "s"), ("#009e73", "D"), ("#cc79a7", "^"), ("#56b4e9", "v"),
    ("#d55e00", "P"),
)  # fmt: skip
_ALARM = "#c7431a"


def plot_voice_drift(chart: pd.DataFrame, *, ax: Any = None) -> Any:
    """Draw how far each period's voice is from that of the first ones.

    Parameters
    ----------
    chart : pandas.DataFrame
        From `toolkit.voice_drift`.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        Alarms are large triangles above the limit, change-points dotted lines; the title
        names the first alarm.

    Raises
    ------
    SchemaError
        If a column is missing or there is no row.
    """
    needed = ["period", "n", "drift", "limit", "alarm", "change_point"]
    check_columns(chart, needed, name="chart")
    if chart.empty:
        raise SchemaError("`chart` has no row to draw; the series is too short.")
    ax = new_axes(ax, width=8.0)
    limit = float(chart["limit"].iloc[0])
    known, watched = chart[chart["drift"].isna()], chart[chart["drift"].notna()]
    if len(known):
        ax.axvspan(known["period"].iloc[0], known["period"].iloc[-1], color="#eeeeee", lw=0)
        middle = known["period"].iloc[(len(known) - 1) // 2]
        ax.annotate(
            "learning the voice", (middle, 0.98), xycoords=("data", "axes fraction"), ha="center",
            va="top", fontsize=8, color="#666666",
        )  # fmt: skip
    ax.axhline(limit, color=_ALARM, ls="--", lw=1.2)
    ax.annotate(
        "limit", (1.0, limit), xycoords=("axes fraction", "data"), ha="right", va="bottom",
        fontsize=8, color=_ALARM,
    )  # fmt: skip
    for moment in chart.loc[chart["change_point"], "period"]:
        ax.axvline(moment, color=INK, ls=":", lw=1.2)
    ax.plot(watched["period"], watched["drift"], color="#0072b2", marker="o", ms=4, zorder=3)
    alarms = watched[watched["alarm"].astype(bool)]
    ax.scatter(alarms["period"], alarms["drift"], color=_ALARM, marker="^", s=60, zorder=4)
    ax.figure.autofmt_xdate()
    sizes = f"n {int(chart['n'].min()):,} to {int(chart['n'].max()):,} posts a period"
    return finish(
        ax,
        title=_drift_title(chart),
        y="distance from the first periods' voice\n(standard deviations of a steady one)",
        note=f"{sizes}; triangles: alarms; dotted: change-points",
    )


def _drift_title(chart: pd.DataFrame) -> str:
    alarms = chart.loc[chart["alarm"].astype(bool), "period"]
    changes = chart.loc[chart["change_point"].astype(bool), "period"]
    if alarms.empty:
        return "No alarm: nothing beyond what a steady voice does by chance"
    said = f"First alarm in the period from {alarms.iloc[0]:%d %b %Y}"
    if len(changes):
        said += f"; the voice breaks at {', '.join(f'{one:%d %b %Y}' for one in changes[:3])}"
    return said


def plot_words_needed(curve: pd.DataFrame, *, ax: Any = None) -> Any:
    """Draw how well brands are told apart against how many words are read.

    Parameters
    ----------
    curve : pandas.DataFrame
        From `toolkit.summarize_distinctiveness`.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        Filled points are enough text for a verdict, open ones are not.

    Raises
    ------
    SchemaError
        If a column is missing or there is no row.
    """
    needed = ["posts", "words", "auc", "ci_low", "ci_high", "enough", "n_brands"]
    check_columns(curve, needed, name="curve")
    if curve.empty:
        raise SchemaError("`curve` has no row to draw; the brands have too few posts.")
    ax = new_axes(ax)
    ax.fill_between(curve["words"], curve["ci_low"], curve["ci_high"], color="#0072b2", alpha=0.18)
    ax.plot(curve["words"], curve["auc"], color="#0072b2", zorder=2)
    fill = np.where(curve["enough"].astype(bool), "#0072b2", "white")
    ax.scatter(curve["words"], curve["auc"], c=fill, edgecolor="#0072b2", s=50, zorder=3)
    for row in curve.itertuples():
        words = f"{row.posts} post" + ("s" if row.posts > 1 else "")
        ax.annotate(
            words, (row.words, row.auc), xytext=(0, -14), textcoords="offset points", fontsize=8,
            ha="center", color=INK,
        )  # fmt: skip
    ax.axhline(0.5, color="#999999", ls=":", lw=1)
    ax.set_xscale("log")
    ax.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    ax.set_ylim(min(0.45, float(curve["ci_low"].min()) - 0.02), 1.02)
    enough = curve[curve["enough"].astype(bool)]
    title = (
        f"From {enough['posts'].iloc[0]} post{'s' if enough['posts'].iloc[0] > 1 else ''} on "
        f"(about {number(enough['words'].iloc[0])} words) the brands are told apart by voice"
        if len(enough)
        else "These brands cannot be told apart by voice with the text there is"
    )
    return finish(
        ax,
        title=title,
        x="words read, taken together",
        y="brands told apart (AUC; 0.5 is guessing)",
        note=f"{int(curve['n_brands'].iloc[0])} brands; band: interval; open points: too little",
    )


def plot_voice_styles(styles: pd.DataFrame, *, by: str, most: int = 10, ax: Any = None) -> Any:
    """Draw the habits in which voices differ most, side by side.

    Parameters
    ----------
    styles : pandas.DataFrame
        From `toolkit.summarize_style`: ``label``, ``rate``, ``ci_low``, ``ci_high``, ``unit``,
        ``n`` and the column `by`.
    by : str
        Column of the brands or groups, six at most.
    most : int
        How many habits, the most different first (gap between groups over the intervals).
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        Each habit has its own scale, from nought to its largest bound, which stands at the
        right; the title names the most different habit.

    Raises
    ------
    SchemaError
        If a column is missing, there are under two groups or over six.
    """
    check_columns(styles, ["label", "rate", "ci_low", "ci_high", "unit", "n", by], name="styles")
    check_number("most", most, low=1)
    groups = list(dict.fromkeys(styles[by]))
    if not 2 <= len(groups) <= len(_MARKS):
        raise SchemaError(
            f"Column {by!r} has {len(groups)} groups; side by side go 2 to {len(_MARKS)}. "
            "Filter the rows first."
        )
    width = (styles["ci_high"] - styles["ci_low"]).groupby(styles["label"]).mean()
    spread = styles.groupby("label")["rate"].agg(lambda rates: rates.max() - rates.min())
    telling = (spread / width.where(width > 0)).fillna(0).sort_values(ascending=False)
    labels = list(telling.index[:most])[::-1]
    ax = new_axes(ax, width=8.0, height=1.8 + 0.44 * len(labels))
    ax.hlines(range(len(labels)), 0, 1, color="#e5e5e5", lw=1, zorder=0)
    offsets = np.linspace(0.24, -0.24, len(groups))
    for place, label in enumerate(labels):
        rows = styles[styles["label"] == label].set_index(by)
        top = float(rows["ci_high"].max()) or 1.0
        for offset, (color, mark), group in zip(offsets, _MARKS, groups, strict=False):
            if group not in rows.index:
                continue
            row = rows.loc[group]
            ax.hlines(
                place + offset, row["ci_low"] / top, row["ci_high"] / top, color=color, lw=1.6
            )
            ax.scatter(row["rate"] / top, place + offset, color=color, marker=mark, s=34, zorder=3)
        ax.annotate(
            f"  {number(top)} {rows['unit'].iloc[0]}", (1.01, place), fontsize=8, va="center",
            color="#666666", annotation_clip=False,
        )  # fmt: skip
    ax.set_yticks(range(len(labels)), labels)
    ax.set_xlim(0, 1.01)
    ax.set_ylim(-0.6, len(labels) - 0.4)
    ax.set_xticks([0], ["0"])
    ax.grid(visible=False)
    sizes = styles.drop_duplicates(by).set_index(by)["n"]
    for (color, mark), group in zip(_MARKS, groups, strict=False):
        ax.scatter(
            [], [], color=color, marker=mark, label=f"{label_of(group)} (n {sizes[group]:,})"
        )
    # Below the note, half an inch under an axis of 0.44 inches a habit.
    ax.legend(
        fontsize=8, frameon=False, ncols=2, loc="upper left", borderaxespad=0,
        bbox_to_anchor=(0, -0.75 / (0.44 * len(labels))),
    )  # fmt: skip
    first = styles[styles["label"] == labels[-1]].sort_values("rate")
    low, high = first.iloc[0], first.iloc[-1]
    title = (
        f"{labels[-1]}: {number(high['rate'])} {high['unit']} for {label_of(high[by])}, "
        f"{number(low['rate'])} for {label_of(low[by])}"
    )
    return finish(ax, title=title, note="lines: 95 % intervals; each habit has its own scale")
