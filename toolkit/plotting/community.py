"""People who comment: fans on two axes, how many are needed, who writes how much."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from toolkit.plotting.base import INK, finish, label_of, new_axes, number, percent
from toolkit.schema import SchemaError, check_columns

__all__ = [
    "plot_fan_axes",
    "plot_fans_needed",
    "plot_network",
    "plot_participation",
    "plot_return_prediction",
]

#: Colours and marks of the segments that the two axes make, apart under every sight.
_AXES_LOOK = {
    "true fan and evangelist": ("#cc79a7", "D"),
    "true fan": ("#0072b2", "o"),
    "evangelist": ("#e69f00", "^"),
}
_OTHER_LOOK = ("#9a9a9a", "x")


def plot_fan_axes(commenters: pd.DataFrame, *, min_comments: int = 8, ax: Any = None) -> Any:
    """Draw who buys and who brings others along: two axes, and not one score.

    Parameters
    ----------
    commenters : pandas.DataFrame
        From `toolkit.segment_commenters`: ``n_comments``, ``purchase_acts``,
        ``advocacy_acts``, ``segment``; ``segment_sure`` is used where it is known.
    min_comments : int
        People with fewer comments are left out, as their shares say nothing.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        One point per person; the title counts the fans, or says that nobody has so many
        comments.

    Raises
    ------
    SchemaError
        If a column is missing.
    """
    needed = ["n_comments", "purchase_acts", "advocacy_acts", "segment"]
    check_columns(commenters, needed, name="commenters")
    rows = commenters[commenters["n_comments"] >= min_comments]
    if rows.empty:
        ax = new_axes(ax, height=1.2)
        return finish(ax, title=f"Nobody has {min_comments} comments or more yet")
    ax = new_axes(ax, width=7.5, height=5.0)
    # Many people have the same shares of few comments: a little jitter keeps them apart.
    jitter = np.random.default_rng(0).uniform(-0.006, 0.006, (2, len(rows)))
    across = rows["purchase_acts"] / rows["n_comments"] + jitter[0]
    up = rows["advocacy_acts"] / rows["n_comments"] + jitter[1]
    looks = {"anybody else": _OTHER_LOOK, **_AXES_LOOK}
    group = rows["segment"].astype(object).where(rows["segment"].isin(_AXES_LOOK), "anybody else")
    for name, (color, marker) in looks.items():
        here = (group == name).to_numpy(dtype=bool)
        ax.scatter(
            across[here], up[here], c=color, marker=marker, s=18 if marker == "x" else 34,
            alpha=0.8, linewidths=0.8 if marker == "x" else 0, label=f"{name} ({here.sum():,})",
        )  # fmt: skip
    for axis in (ax.xaxis, ax.yaxis):
        axis.set_major_formatter(lambda value, _: percent(value))
    ax.legend(fontsize=8, frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    counts = group.value_counts()
    fans, spread = (int(counts.get(name, 0)) for name in ("true fan", "evangelist"))
    both = int(counts.get("true fan and evangelist", 0))
    return finish(
        ax,
        title=f"{fans:,} buy and come back, {spread:,} bring others along, {both:,} do both",
        x="share of a person's comments that are about buying",
        y="that bring others along",
        note=f"{len(rows):,} people with {min_comments} comments or more, one point each"
        f"{_how_sure(rows[group != 'anybody else'])}",
    )


def _how_sure(fans: pd.DataFrame) -> str:
    """Say how far the fans are sure, where that is known."""
    known = fans["segment_sure"].dropna() if "segment_sure" in fans else fans.iloc[:0, 0]
    if known.empty:
        return ""
    return f"\nfans stay what they are in {percent(known.mean())} of draws from their comments"


def plot_fans_needed(needed: pd.DataFrame, *, ax: Any = None) -> Any:
    """Draw how the number of fans that one needs hangs on what a fan leaves.

    Parameters
    ----------
    needed : pandas.DataFrame
        From `toolkit.fans_needed`, for several margins.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says from where to where the number goes.

    Raises
    ------
    SchemaError
        If a column is missing or there are fewer than two margins.
    """
    columns = ["yearly_margin_per_fan", "fans", "ci_low", "ci_high", "to_replace"]
    check_columns(needed, columns, name="needed")
    rows = needed.sort_values("yearly_margin_per_fan")
    if len(rows) < 2:
        raise SchemaError("`needed` has one margin; give `fans_needed` several to draw a curve.")
    ax = new_axes(ax)
    margin = rows["yearly_margin_per_fan"]
    ax.fill_between(margin, rows["ci_low"], rows["ci_high"], color="#0072b2", alpha=0.15, lw=0)
    ax.plot(margin, rows["fans"], color="#0072b2", marker="o", ms=4, label="fans")
    if (rows["to_replace"] > 0).any():
        ax.plot(margin, rows["to_replace"], color="#b35900", ls="--", marker="s", ms=3.5,
                label="to be won anew each year")  # fmt: skip
        ax.legend(fontsize=8, frameon=False)
    ax.set_ylim(0)
    ax.yaxis.set_major_formatter("{x:,.0f}")
    first, last = rows.iloc[0], rows.iloc[-1]
    doubt = "band: what the doubt about the margin makes of it; " * bool(
        (rows["ci_high"] > rows["ci_low"]).any()
    )
    return finish(
        ax,
        title=(
            f"{number(first['fans'])} fans if each leaves "
            f"{number(first['yearly_margin_per_fan'])} a year, "
            f"{number(last['fans'])} if {number(last['yearly_margin_per_fan'])}"
        ),
        x="left of one fan in a year, after costs",
        y="people",
        note=f"{doubt}arithmetic, not data",
    )


def plot_participation(shares: pd.DataFrame, *, ax: Any = None) -> Any:
    """Draw what part of the comments the most active people write.

    Parameters
    ----------
    shares : pandas.DataFrame
        From `toolkit.summarize_participation`.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says what the most active write.

    Raises
    ------
    SchemaError
        If a column is missing.
    """
    check_columns(shares, ["measure", "share", "ci_low", "ci_high", "n", "total"], name="shares")
    rows = shares[shares["measure"] != "gini"].iloc[::-1]
    ax = new_axes(ax, height=2.6)
    place = np.arange(len(rows))
    ax.barh(place, rows["share"], color="#5f7f95", height=0.7)
    _interval_bars(ax, rows, place)
    ax.set_yticks(place, list(rows["measure"]))
    ax.set_xlim(0, min(1.0, 1.15 * rows["ci_high"].max()))
    ax.xaxis.set_major_formatter(lambda value, _: percent(value))
    ax.grid(visible=False, axis="y")
    top = shares.iloc[0]
    said = [
        f"; Gini {one['share']:.2f} ({one['ci_low']:.2f} to {one['ci_high']:.2f})"
        for _, one in shares[shares["measure"] == "gini"].iterrows()
    ]
    return finish(
        ax,
        title=f"The {top['measure']} write {_with_interval(top)} of the comments{''.join(said)}",
        x="share of comments",
        note=f"{top['n']:,} people who comment, {top['total']:,} comments; lines: 95 % intervals",
    )


def _interval_bars(ax: Any, rows: pd.DataFrame, place: Any) -> None:
    ax.hlines(place, rows["ci_low"], rows["ci_high"], color=INK, linewidth=1.6)


def _with_interval(row: pd.Series) -> str:
    low, high = percent(row["ci_low"]), percent(row["ci_high"])
    return f"{percent(row['share'])} ({low.removesuffix(' %')} to {high})"


def plot_network(network: pd.DataFrame, *, by: str, ax: Any = None) -> Any:
    """Draw where commenters answer each other, and where only the brand.

    Parameters
    ----------
    network : pandas.DataFrame
        From `toolkit.summarize_network` with the same `by`.
    by : str
        Column of the groups.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        Groups without an answer are left out, and those whose threads are folded are pale;
        the title names the highest and lowest of the others, or says that there are none.

    Raises
    ------
    SchemaError
        If a column is missing.
    """
    needed = [by, "commenter_share", "ci_low", "ci_high", "answers", "n_clusters", "folded"]
    check_columns(network, needed, name="network")
    rows = network.dropna(subset=["commenter_share"]).sort_values("commenter_share")
    if rows.empty:
        ax = new_axes(ax, height=1.2)
        return finish(ax, title="Nobody answered anybody who is known")
    ax = new_axes(ax, height=1.4 + 0.45 * len(rows))
    place = np.arange(len(rows))
    _interval_bars(ax, rows, place)
    fill = np.where(rows["folded"], "white", "#0072b2")
    ax.scatter(rows["commenter_share"], place, c=fill, edgecolor=INK, s=46, zorder=3)
    labels = [
        f"{label_of(name)}{' (threads folded)' * bool(folded)}\n"
        f"{count:,} answers of {people:,} people"
        for name, folded, count, people in zip(
            rows[by], rows["folded"], rows["answers"], rows["n_clusters"], strict=True
        )
    ]
    ax.set_yticks(place, labels)
    ax.set_ylim(-0.6, len(rows) - 0.4)
    ax.set_xlim(0, 1.03)
    ax.xaxis.set_major_formatter(lambda value, _: percent(value))
    ax.grid(visible=False, axis="y")
    told = rows[~rows["folded"].astype(bool)]
    ends = told.iloc[[-1, 0]].drop_duplicates(by) if len(told) else told
    said = [
        f"{percent(row['commenter_share'])} on {label_of(row[by])}" for _, row in ends.iterrows()
    ]
    title = f"Answers that go to another commenter: {', '.join(said)}"
    return finish(
        ax,
        title=title if said else "Threads are folded: who answers whom cannot be told",
        x="of answers to a known person, share to another commenter and not to the brand",
        note="lines: 95 % intervals over whole people; white: folded threads tell nothing",
    )


def plot_return_prediction(predicted: pd.DataFrame, *, ax: Any = None) -> Any:
    """Draw how well two models foretell who comes back, and whether the richer is better.

    Parameters
    ----------
    predicted : pandas.DataFrame
        From `toolkit.predict_return`.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure otherwise.

    Returns
    -------
    matplotlib.axes.Axes
        The title says what the history adds, with its interval.

    Raises
    ------
    SchemaError
        If a column is missing.
    """
    needed = ["model", "auc", "ci_low", "ci_high", "n", "n_returned"]
    check_columns(predicted, needed, name="predicted")
    rows = predicted[predicted["model"] != "difference"].iloc[::-1]
    ax = new_axes(ax, height=2.4)
    place = np.arange(len(rows))
    ax.axvline(0.5, color="#999999", linewidth=1, linestyle=":")
    _interval_bars(ax, rows, place)
    ax.scatter(rows["auc"], place, color="#0072b2", s=46, zorder=3)
    ax.set_yticks(place, list(rows["model"]))
    ax.set_ylim(-0.6, len(rows) - 0.4)
    ax.set_xlim(min(0.45, rows["ci_low"].min() - 0.02), 1)
    ax.grid(visible=False, axis="y")
    change = predicted[predicted["model"] == "difference"].iloc[0]
    verb = (
        "adds nothing that can be seen"
        if change["ci_low"] <= 0 <= change["ci_high"]
        else ("foretells better" if change["auc"] > 0 else "foretells worse")
    )
    return finish(
        ax,
        title=f"History {verb}: {change['auc']:+.3f} ({change['ci_low']:+.3f} to "
        f"{change['ci_high']:+.3f})",
        x="of two people, how often the one who came back was put first (dotted: chance)",
        note=f"{change['n']:,} people, {change['n_returned']:,} came back; "
        "lines: 95 % intervals over people",
    )
