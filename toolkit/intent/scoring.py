"""What engines and annotators are measured by: shares of rows, each with its interval.

Accuracy, precision and recall are shares. F1 of a label is one in disguise: of the rows
that either side gave the label, the share J to which both gave it makes F1 = 2J / (1 + J).
So all four have the interval of a share, which stays honest where a label is rare and a
bootstrap of three rows that are all wrong would be sure of nought.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import INTENTS
from toolkit.stats.clusters import member_codes
from toolkit.stats.proportions import summarize_shares
from toolkit.stats.resampling import bootstrap_ci

__all__ = [
    "MEASURES",
    "confusion_of",
    "f1_by_label",
    "in_order",
    "measure",
    "shares_of_true",
    "spoken",
    "table_of",
    "wide",
]

Counts = NDArray[np.float64]

NOTHING = "–"

#: Draws that differ by no more differ by rounding.
_NO_WIDTH = 1e-12

#: The columns that every measure comes with.
MEASURES = ["measure", "value", "ci_low", "ci_high", "n", "n_clusters"]


def in_order(labels: Iterable[str]) -> list[str]:
    """Put labels in the order of the codebook, others behind it by name."""
    found = set(labels)
    return [*(name for name in INTENTS if name in found), *sorted(found - set(INTENTS))]


def shares_of_true(
    rows: pd.DataFrame,
    *,
    of: str,
    name: str,
    cluster: str | None,
    confidence: float,
    by: str | None = None,
    groups: Sequence[Any] = (),
) -> pd.DataFrame:
    """Give the share of rows where a column is True, per group; one without rows has none."""
    keys = [by] if by else []
    yes: list[Any] = [True]
    found = summarize_shares(
        rows.reset_index(drop=True),
        of=of,
        by=by,
        cluster=cluster,
        values=yes,
        confidence=confidence,
    )
    found = found.rename(columns={"share": "value"}).assign(measure=name)[[*keys, *MEASURES]]
    if not by:
        return found
    full = found.set_index(by).reindex(list(groups))
    full = full.assign(measure=name).fillna({"n": 0, "n_clusters": 0})
    return full.astype({"n": int, "n_clusters": int}).rename_axis(by).reset_index()


def confusion_of(
    rows: pd.DataFrame,
    *,
    given: str,
    labels: Sequence[str],
    cluster: str | None,
    confidence: float,
) -> pd.DataFrame:
    """What did the column `given` make of each ``intent``, as shares that add up to 1?"""
    return summarize_shares(
        rows.reset_index(drop=True),
        of=given,
        by="intent",
        cluster=cluster,
        values=labels,
        confidence=confidence,
    )


def f1_by_label(
    rows: pd.DataFrame,
    first: str,
    second: str,
    *,
    name: str,
    labels: Sequence[Any],
    cluster: str | None,
    confidence: float,
) -> pd.DataFrame:
    """How well do two columns of labels agree on each label, not counting the others?"""
    apart = rows[first] != rows[second]
    kept = [cluster] if cluster else []
    one = rows[kept].assign(intent=rows[first], both=~apart)
    other = rows.loc[apart, kept].assign(intent=rows.loc[apart, second], both=False)
    shares = shares_of_true(
        pd.concat([one, other]),
        of="both",
        name=name,
        by="intent",
        groups=labels,
        cluster=cluster,
        confidence=confidence,
    )
    spans = ["value", "ci_low", "ci_high"]
    shares[spans] = 2 * shares[spans] / (1 + shares[spans])
    return shares


def measure(
    rows: pd.DataFrame,
    statistic: Callable[[pd.DataFrame], float],
    *,
    name: str,
    cluster: str | None,
    confidence: float,
    n_draws: int,
    seed: int,
) -> pd.DataFrame:
    """Give a number that is no share, with the interval of a bootstrap of whole clusters.

    A row without a cluster is one of its own. The limits are missing where there are too few
    clusters, and where every draw gives the same number: rows that never err do not say how
    rarely they do.
    """
    size = len(np.unique(member_codes(rows, cluster)))
    value = statistic(rows)
    # Two clusters show no spread, and where nothing varies the number may not exist at all.
    if size < 3 or np.isnan(value):
        found = [name, value, np.nan, np.nan, len(rows), size]
        return pd.DataFrame([found], columns=MEASURES)
    result = bootstrap_ci(
        rows,
        statistic=statistic,
        cluster=cluster,
        confidence=confidence,
        n_draws=n_draws,
        seed=seed,
    )
    found = result.rename(columns={"effect": "value"}).assign(measure=name)[MEASURES]
    never_varies = found["ci_high"] - found["ci_low"] <= _NO_WIDTH
    return found.assign(**{end: found[end].mask(never_varies) for end in ("ci_low", "ci_high")})


def table_of(first: Any, second: Any, size: int, weights: Any = None) -> Counts:
    """Count pairs of codes as a matrix, `first` in its rows."""
    pairs = np.asarray(first) * size + np.asarray(second)
    counts = np.bincount(pairs, weights=weights, minlength=size * size)
    return counts.reshape(size, size).astype(np.float64)


def wide(measures: pd.DataFrame, by: str, *, digits: int = 2) -> pd.DataFrame:
    """Write measures for reading: one row per group, intervals in brackets."""
    names = list(dict.fromkeys(measures["measure"]))
    groups = list(dict.fromkeys(measures[by]))
    shown = measures.assign(shown=[spoken(*row, digits=digits) for row in _spans(measures)])
    table = shown.pivot_table(index=by, columns="measure", values="shown", aggfunc="first")
    return table.reindex(index=groups, columns=names).fillna(NOTHING)


def spoken(value: float, low: float, high: float, *, digits: int = 2) -> str:
    """Write a value with its interval, or say that the interval is not known."""
    if np.isnan(value):
        return NOTHING
    if np.isnan(low):
        return f"{value:.{digits}f} [interval not known]"
    return f"{value:.{digits}f} [{low:.{digits}f}, {high:.{digits}f}]"


def _spans(measures: pd.DataFrame) -> Any:
    return measures[["value", "ci_low", "ci_high"]].itertuples(index=False)
