"""What all figures share: colours, labels, a clean pair of axes."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any

import pandas as pd

from toolkit.schema import INTENTS

#: One colour per intent, everywhere. Chosen so that every pair stays apart under
#: normal, protan, deutan and tritan sight (tests/test_plotting.py measures it).
INTENT_COLORS: Mapping[str, str] = {
    "question": "#0072b2",
    "help_request": "#6fbdf2",
    "purchase_intent": "#0b2f5b",
    "complaint": "#e69f00",
    "suggestion": "#f2e366",
    "vent": "#c7431a",
    "praise": "#009e73",
    "advocacy": "#97dfc0",
    "conversation": "#b56fa5",
    "reaction": "#a9a9a9",
    "spam": "#4a4a4a",
}
INK = "#333333"


def new_axes(ax: Any, *, width: float = 7.0, height: float = 4.0) -> Any:
    """Give the caller's axes, or new ones in the house style."""
    if ax is not None:
        return ax
    import matplotlib.pyplot as plt
    import seaborn as sns

    with sns.axes_style("whitegrid", {"axes.edgecolor": "#cccccc", "grid.color": "#eeeeee"}):
        return plt.subplots(figsize=(width, height), layout="constrained")[1]


def finish(ax: Any, *, title: str, x: str = "", y: str = "", note: str = "") -> Any:
    """Set the finding as title, the axes' names, and n and interval below."""
    import seaborn as sns

    sns.despine(ax=ax, left=True)
    ax.set_title("\n".join(textwrap.wrap(title, 64)), loc="left", fontsize=11, color=INK)
    below = f"{x}\n{note}" if note else x
    ax.set_xlabel(below, loc="left", fontsize=9, color=INK)
    ax.set_ylabel(y, fontsize=9, color=INK)
    ax.tick_params(labelsize=9)
    _as_written(ax)
    return ax


def _as_written(ax: Any) -> None:
    """Let no dollar signs in people's words begin a formula; a log axis keeps its powers."""
    from matplotlib.text import Text

    numbers = [
        text
        for axis in (ax.xaxis, ax.yaxis)
        if axis.get_scale() != "linear"
        for tick in (*axis.get_major_ticks(), *axis.get_minor_ticks())
        for text in tick.findobj(Text)
    ]
    for text in ax.findobj(Text):
        text.set_parse_math(text in numbers)


def label_of(value: object) -> str:
    """Give the name that people read for a value of a column."""
    name = str(value)
    return INTENTS[name].label if name in INTENTS else name.replace("_", " ")


def color_of(value: object) -> str:
    """Give an intent its colour, anything else the colour of ink."""
    return INTENT_COLORS.get(str(value), "#5f7f95")


def percent(share: float) -> str:
    """Write a fraction as people say it, without more digits than it bears."""
    return f"{100 * share:.1f} %" if 0 < share < 0.0995 else f"{100 * share:.0f} %"


def number(value: float) -> str:
    """Write a number with three digits that count, and no exponent."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def band(
    ax: Any, rows: pd.DataFrame, *, time: str, value: str, color: str, label: str, dash: str = "-"
) -> None:
    """Draw one line with its band."""
    ax.fill_between(rows[time], rows["ci_low"], rows["ci_high"], color=color, alpha=0.18, lw=0)
    ax.plot(rows[time], rows[value], color=color, ls=dash, marker="o", ms=4, label=label)
    if pd.api.types.is_datetime64_any_dtype(rows[time]):
        ax.figure.autofmt_xdate()
