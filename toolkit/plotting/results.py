"""What tests found: effects side by side, distributions, waiting, and trends with bands."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.plotting.base import INK, band, finish, label_of, new_axes, number, percent
from toolkit.schema import NO_EFFECT, RATIOS, SchemaError, check_columns

__all__ = ["plot_distributions", "plot_effects", "plot_survival", "plot_trend"]

#: Okabe and Ito's colours, told apart by every eye; groups are marked by shape or dash besides.
_HUES = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#000000")
_DASHES = ("-", "--", "-.", ":")
_VERDICT_FILL = {"different": INK, "equivalent": "#009e73", "inconclusive": "white"}


def plot_effects(results: pd.DataFrame, *, ax: Any = None) -> Any:
    """Draw effects with their intervals in one forest, the largest on top.

    Parameters
    ----------
    results : pandas.DataFrame
        Rows of `toolkit.compare_groups` and its kin: ``groups``, ``outcome``,
        ``effect``, ``effect_name``, ``ci_low``, ``ci_high``, ``n``, ``verdict``;
        all of one ``effect_name``, as different units share no axis.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        A filled point is *different*, a green one *equivalent*, an open one
        *inconclusive*; the title counts them. Ratios are on a log scale.

    Raises
    ------
    SchemaError
        If a column is missing, effects of several kinds are mixed, or no row
        has an effect.
    """
    needed = ["outcome", "groups", "effect", "effect_name", "ci_low", "ci_high", "n", "verdict"]
    check_columns(results, needed, name="results")
    rows = results.dropna(subset=["effect"]).sort_values("effect", kind="stable")
    if rows.empty:
        raise SchemaError("`results` has no row with an effect to draw.")
    kinds = list(dict.fromkeys(results["effect_name"].dropna()))
    if len(kinds) > 1:
        raise SchemaError(
            f"`results` mixes {', '.join(map(repr, kinds))}; draw the rows of one effect_name "
            "at a time, as different units share no axis."
        )
    ax = new_axes(ax, height=1.4 + 0.42 * len(rows))
    place = np.arange(len(rows))
    null = NO_EFFECT.get(kinds[0], np.nan)
    if np.isfinite(null):
        ax.axvline(null, color="#999999", linewidth=1, linestyle=":")
    ax.hlines(place, rows["ci_low"], rows["ci_high"], color=INK, linewidth=1.6)
    fill = [_VERDICT_FILL.get(str(verdict), "white") for verdict in rows["verdict"]]
    ax.scatter(rows["effect"], place, c=fill, edgecolor=INK, s=52, zorder=3)
    one_outcome = len(set(rows["outcome"])) == 1
    names = rows["groups"] if one_outcome else rows["outcome"] + ": " + rows["groups"]
    labels = [f"{label_of(name)}\nn {n:,}" for name, n in zip(names, rows["n"], strict=True)]
    ax.set_yticks(place, labels)
    ax.set_ylim(-0.6, len(rows) - 0.4)
    ax.grid(visible=False, axis="y")
    if kinds[0] in RATIOS:
        ax.set_xscale("log")
        ax.xaxis.set_major_formatter("{x:g}")
        ax.xaxis.set_minor_formatter("{x:g}")
    of_what = f" of {label_of(rows['outcome'].iloc[0])}" if one_outcome else ""
    return finish(
        ax,
        title=_tally(rows["verdict"]),
        x=f"{kinds[0]}{of_what}",
        note="lines are the intervals of the results; dotted: no effect",
    )


def _tally(verdicts: pd.Series) -> str:
    counts = verdicts.value_counts()
    said = [f"{counts[name]} {name}" for name in _VERDICT_FILL if name in counts]
    total = len(verdicts)
    return f"Of {total} comparison{'s' if total > 1 else ''}: {', '.join(said) or 'no verdict'}"


def plot_distributions(
    data: pd.DataFrame, *, value: str, by: str, log: bool = False, ax: Any = None
) -> Any:
    """Draw all values of each group, with its median and the median's interval.

    Parameters
    ----------
    data : pandas.DataFrame
        One row per value; rows where one is missing are left out.
    value : str
        Column of numbers.
    by : str
        Column of the groups.
    log : bool
        Whether the axis is logarithmic, for views and the like; values must be
        above nought then.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        Groups are sorted by median; the title names the highest and the lowest.
        The interval is that of order statistics for independent rows; for clumped
        rows give one row per cluster.

    Raises
    ------
    SchemaError
        If a column is missing, no row is left, or `log` meets a value of 0 or less.
    """
    import seaborn as sns

    check_columns(data, [value, by], name="data")
    rows = data[[value, by]].dropna().astype({value: float})
    if rows.empty:
        raise SchemaError(f"`data` has no row with both {value!r} and {by!r}.")
    if log and (rows[value] <= 0).any():
        raise SchemaError(f"`log` needs values above 0, and column {value!r} has others.")
    medians = rows.groupby(by)[value].median().sort_values(ascending=False)
    ax = new_axes(ax, height=1.4 + 0.6 * len(medians))
    order = list(medians.index)
    sns.stripplot(
        rows, x=value, y=by, order=order, color="#9db8c7", size=3, alpha=0.5, jitter=0.28, ax=ax,
        zorder=1,
    )  # fmt: skip
    sizes = rows.groupby(by).size()
    said = []
    for at, group in enumerate(order):
        low, high = _median_interval(np.sort(rows.loc[rows[by] == group, value].to_numpy()))
        ax.hlines(at, low, high, color=INK, linewidth=2.2, zorder=3)
        ax.scatter(medians[group], at, color=INK, s=46, zorder=4)
        said.append(
            f"{number(medians[group])} ({number(low)} to {number(high)}) for {label_of(group)}"
        )
    if log:
        ax.set_xscale("log")
    ax.set_yticks(range(len(order)), [f"{label_of(one)}\nn {sizes[one]:,}" for one in order])
    ax.grid(visible=False, axis="y")
    ends = said[:1] if len(said) == 1 else [said[0], said[-1]]
    title = f"Median {label_of(value)}: {', '.join(ends)}"
    return finish(
        ax,
        title=title,
        x=label_of(value),
        note="each point one row; lines: 95 % intervals of the median",
    )


def _median_interval(ordered: Any) -> tuple[float, float]:
    """Between which order statistics does the median lie, in 95 % of samples?"""
    from scipy import stats

    n = len(ordered)
    below = int(stats.binom.ppf(0.025, n, 0.5))
    return float(ordered[max(below - 1, 0)]), float(ordered[min(n - below, n - 1)])


def plot_survival(
    curve: pd.DataFrame, *, by: str | None = None, unit: str = "time", ax: Any = None
) -> Any:
    """Draw how many still wait after a given time, as steps with bands.

    Parameters
    ----------
    curve : pandas.DataFrame
        From `toolkit.survival_curve`: ``time``, ``survival``, ``ci_low``,
        ``ci_high``, ``at_risk``, and the column `by`.
    by : str, optional
        Column of the groups.
    unit : str
        Name of the time axis, such as 'hours'.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says when half of each group was through.

    Raises
    ------
    SchemaError
        If a column is missing.
    """
    needed = ["time", "survival", "ci_low", "ci_high", "at_risk", *([by] if by else [])]
    check_columns(curve, needed, name="curve")
    ax = new_axes(ax)
    parts = list(curve.groupby(by)) if by else [("all", curve)]
    halves = []
    for place, (name, part) in enumerate(parts):
        color, dash = _HUES[place % len(_HUES)], _DASHES[place % len(_DASHES)]
        n = int(part["at_risk"].iloc[0])
        label = f"{label_of(name)} (n {n:,})" if by else f"n {n:,}"
        ax.step(part["time"], part["survival"], where="post", color=color, ls=dash, label=label)
        ax.fill_between(
            part["time"],
            part["ci_low"],
            part["ci_high"],
            step="post",
            color=color,
            alpha=0.15,
            lw=0,
        )
        through = part.loc[part["survival"] <= 0.5, "time"]
        when = f"after {number(through.iloc[0])} {unit}" if len(through) else "not within the data"
        halves.append(f"{label_of(name)}: {when}" if by else when)
    ax.set_ylim(0, 1.02)
    ax.yaxis.set_major_formatter(lambda value, _: percent(value))
    ax.legend(fontsize=8, frameon=False)
    return finish(
        ax, title=f"Half are through {'; '.join(halves)}", x=unit, y="still waiting",
        note="bands are 95 % intervals",
    )  # fmt: skip


def plot_trend(
    trend: pd.DataFrame, *, time: str, value: str, by: str | None = None, ax: Any = None
) -> Any:
    """Draw a measure over time with its band.

    Parameters
    ----------
    trend : pandas.DataFrame
        One row per period (and group): `time`, `value`, ``ci_low``, ``ci_high``, ``n``.
    time : str
        Column with the start of each period.
    value : str
        Column of the measure, between its ``ci_low`` and ``ci_high``.
    by : str, optional
        Column of the groups.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says whether the last period's interval parts from the first's.

    Raises
    ------
    SchemaError
        If a column is missing or no row has a value.
    """
    needed = [time, value, "ci_low", "ci_high", "n", *([by] if by else [])]
    check_columns(trend, needed, name="trend")
    rows = trend.dropna(subset=[time, value]).sort_values(time)
    if rows.empty:
        raise SchemaError(f"`trend` has no row with both {time!r} and {value!r}.")
    ax = new_axes(ax, width=8.0)
    parts = list(rows.groupby(by)) if by else [(value, rows)]
    for place, (name, part) in enumerate(parts):
        color, dash = _HUES[place % len(_HUES)], _DASHES[place % len(_DASHES)]
        band(ax, part, time=time, value=value, color=color, dash=dash, label=label_of(name))
    if by:
        ax.legend(fontsize=8, frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    changes = [_change(part, value, label_of(name)) for name, part in parts]
    moved = [change for change in changes if change]
    title = "; ".join(moved) if moved else f"{label_of(value)}: no change beyond the intervals"
    sizes = f"n {int(rows['n'].min()):,} to {int(rows['n'].max()):,} a period"
    return finish(ax, title=title, y=label_of(value), note=f"{sizes}; bands are 95 % intervals")


def _change(rows: pd.DataFrame, value: str, name: str) -> str:
    """Say from where to where a line went, if its ends' intervals do not meet."""
    first, last = rows.iloc[0], rows.iloc[-1]
    if first["ci_low"] > last["ci_high"] or first["ci_high"] < last["ci_low"]:
        verb = "rose" if last[value] > first[value] else "fell"
        return f"{name} {verb} from {number(first[value])} to {number(last[value])}"
    return ""
