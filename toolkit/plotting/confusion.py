"""Which label is taken for which: a table of shares, coloured."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.plotting.base import INK, finish, label_of, new_axes, percent
from toolkit.schema import SchemaError, check_columns

__all__ = ["plot_confusion"]

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
