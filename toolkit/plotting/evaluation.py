"""Which label is taken for which, and whether an engine is as sure as it is right."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.plotting.base import INK, color_of, finish, label_of, new_axes, percent
from toolkit.schema import SchemaError, check_columns

__all__ = ["plot_confusion", "plot_reliability"]

_DARK = 0.55


def plot_confusion(confusion: pd.DataFrame, *, confidence: float = 0.95, ax: Any = None) -> Any:
    """Draw what each label is taken for: true labels down, given labels across.

    Parameters
    ----------
    confusion : pandas.DataFrame
        The ``confusion`` of `toolkit.evaluate_intent` or `toolkit.agreement`: ``intent``,
        ``predicted`` or ``other``, ``count``, ``n``, ``share``, ``ci_low``, ``ci_high``.
    confidence : float
        What the intervals were made with, for the title.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        Each row of the table adds up to 100 %; the title names the commonest mistake, by
        the number of comments, with its interval.

    Raises
    ------
    SchemaError
        If a column is missing, or there is no row to draw.
    """
    import seaborn as sns

    other = "other" if "other" in confusion else "predicted"
    check_columns(
        confusion, ["intent", other, "count", "n", "share", "ci_low", "ci_high"], name="confusion"
    )
    rows = confusion.dropna(subset=["share"])
    if rows.empty:
        raise SchemaError("`confusion` has no row to draw; evaluate at least one labelled comment.")
    names = [name for name in rows[other].unique() if _occurs(rows, other, name)]
    true = [name for name in names if name in set(rows["intent"])]
    shares = rows.pivot_table(index="intent", columns=other, values="share").loc[true, names]
    sizes = rows.groupby("intent")["n"].first()
    ax = new_axes(ax, width=2.6 + 0.62 * len(names), height=2.4 + 0.4 * len(true))
    written = shares.map(lambda share: f"{100 * share:.0f}" if share >= 0.005 else "")
    sns.heatmap(
        shares, ax=ax, cmap="Blues", vmin=0, vmax=1, cbar=False, annot=written, fmt="",
        annot_kws={"fontsize": 9}, linewidths=0.5, linecolor="#eeeeee",
    )  # fmt: skip
    for written_text in ax.texts:
        x, y = written_text.get_position()
        dark = shares.iloc[int(y), int(x)] > _DARK
        written_text.set_color("white" if dark else INK)
    places = np.arange(len(names)) + 0.5
    ax.set_xticks(places, [label_of(name) for name in names], rotation=45, ha="right")
    rows_of = [f"{label_of(name)} (n {sizes[name]:,})" for name in true]
    ax.set_yticks(np.arange(len(true)) + 0.5, rows_of, rotation=0)
    said = "said by one person" if other == "other" else "said by people"
    across = "said by another" if other == "other" else "said by the engine"
    return finish(
        ax,
        title=_commonest(rows, other, confidence),
        x=across,
        y=said,
        note="% of each row",
    )


def _occurs(rows: pd.DataFrame, other: str, name: str) -> bool:
    """Whether a label was given by either side."""
    return bool((rows["intent"] == name).any() or rows.loc[rows[other] == name, "count"].any())


def _commonest(rows: pd.DataFrame, other: str, confidence: float) -> str:
    """Name the pair of different labels that stands for most comments."""
    mistakes = rows[(rows["intent"] != rows[other]) & (rows["count"] > 0)]
    if mistakes.empty:
        return "No label is taken for another"
    worst = mistakes.loc[mistakes["count"].idxmax()]
    span = f"{percent(worst['ci_low'])} to {percent(worst['ci_high'])}"
    return (
        f"Most often, {label_of(worst['intent']).lower()} is taken for "
        f"{label_of(worst[other]).lower()}: {int(worst['count']):,} of {int(worst['n']):,} "
        f"({percent(worst['share'])}; {100 * confidence:.0f} % interval {span})"
    )


def plot_reliability(reliability: pd.DataFrame, *, confidence: float = 0.95, ax: Any = None) -> Any:
    """Is an engine as often right as it says that it is?

    Parameters
    ----------
    reliability : pandas.DataFrame
        The ``reliability`` of `toolkit.evaluate_intent`: ``stated``, ``value``, ``ci_low``,
        ``ci_high``, ``n``.
    confidence : float
        What the intervals were made with, for the note.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        On the diagonal an engine says what it does; below it is too sure. The size of a
        point is the number of comments.

    Raises
    ------
    SchemaError
        If a column is missing, or there is no row to draw.
    """
    check_columns(reliability, ["stated", "value", "ci_low", "ci_high", "n"], name="reliability")
    rows = reliability.dropna(subset=["stated", "value"])
    if rows.empty:
        raise SchemaError("`reliability` has no row to draw; evaluate at least one comment.")
    ax = new_axes(ax, width=5.2, height=4.6)
    color = color_of("engine")
    ax.plot([0, 1], [0, 1], color=INK, lw=0.8, ls=":")
    ax.vlines(rows["stated"], rows["ci_low"], rows["ci_high"], color=color, lw=1.5)
    ax.scatter(rows["stated"], rows["value"], s=12 + 160 * rows["n"] / rows["n"].max(), color=color)
    ax.set(xlim=(0, 1), ylim=(0, 1))
    ax.xaxis.set_major_formatter(lambda share, _: percent(share))
    ax.yaxis.set_major_formatter(lambda share, _: percent(share))
    off = (rows["ci_low"] > rows["stated"]) | (rows["ci_high"] < rows["stated"])
    worst = rows.loc[(rows["value"] - rows["stated"]).abs().where(off, -1.0).idxmax()]
    title = "As often right as it says, as far as so few comments can tell"
    if off.any():
        title = (
            f"Where it says {percent(worst['stated'])} it is right in {percent(worst['value'])} "
            f"({percent(worst['ci_low'])} to {percent(worst['ci_high'])})"
        )
    return finish(
        ax,
        title=title,
        x="said by the engine",
        y="share that is right",
        note=f"n {int(rows['n'].sum()):,} comments; {100 * confidence:.0f} % intervals",
    )
