"""Shares and their intervals, for rows that come in clumps."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from toolkit.schema import SchemaError, as_list, check_columns, check_number
from toolkit.stats.clusters import member_codes

__all__ = ["proportion_ci", "summarize_shares"]


def proportion_ci(
    count: ArrayLike,
    n: ArrayLike,
    *,
    confidence: float = 0.95,
    design_effect: ArrayLike = 1.0,
    n_clusters: ArrayLike | None = None,
) -> pd.DataFrame:
    """Between which shares does the true one lie? (Wilson's score interval).

    With a design effect the interval is that of the effective sample size
    ``n / design_effect``; with `n_clusters` besides, Student's t on one degree
    of freedom fewer takes the place of the normal quantile.

    Parameters
    ----------
    count : array_like of float
        How many of each `n` are of the kind in question.
    n : array_like of float
        How many there are. Where it is 0 the share is unknown (NaN), not 0.
    confidence : float
        Coverage of the interval, between 0 and 1.
    design_effect : array_like of float
        Variance of the share over that of a simple random sample, 1 or more.
    n_clusters : array_like of float, optional
        Number of independent clusters; with fewer than 2 there is no interval.

    Returns
    -------
    pandas.DataFrame
        One row per share: ``share``, ``ci_low``, ``ci_high`` (fractions), ``n``.

    Raises
    ------
    SchemaError
        If a count is not between 0 and its n, or `confidence` not between 0 and 1.

    References
    ----------
    Wilson, E. B. (1927). Probable inference, the law of succession, and
    statistical inference. *JASA* 22, 209-212.
    Dean, N., & Pagano, M. (2015). Evaluating confidence interval methods for
    binomial proportions in clustered surveys. *J. Surv. Stat. Methodol.* 3, 484-503.

    Examples
    --------
    Seven of eleven, as in the fourth source document: somewhere from 35 to 85 %.

    >>> proportion_ci(7, 11).round(2)
       share  ci_low  ci_high     n
    0   0.64    0.35     0.85  11.0
    """
    from scipy import stats

    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    hits = np.atleast_1d(np.asarray(count, dtype=float))
    total = np.atleast_1d(np.asarray(n, dtype=float))
    if ((hits < 0) | (hits > total)).any():
        raise SchemaError("`count` must lie between 0 and `n`; some of its values do not.")
    tail = (1 + confidence) / 2
    quantile: NDArray[np.float64] | float
    if n_clusters is None:
        quantile = float(stats.norm.ppf(tail))
    else:
        freedom = np.atleast_1d(np.asarray(n_clusters, dtype=float)) - 1
        with np.errstate(invalid="ignore"):
            quantile = np.where(freedom > 0, stats.t.ppf(tail, np.maximum(freedom, 1)), np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = hits / total
        effective = total / np.asarray(design_effect, dtype=float)
        square = quantile**2
        centre = (share + square / (2 * effective)) / (1 + square / effective)
        half = (
            quantile
            / (1 + square / effective)
            * np.sqrt(share * (1 - share) / effective + square / (4 * effective**2))
        )
    return pd.DataFrame(
        {
            "share": share,
            "ci_low": np.clip(centre - half, 0, 1),
            "ci_high": np.clip(centre + half, 0, 1),
            "n": total,
        }
    )


def summarize_shares(
    data: pd.DataFrame,
    *,
    of: str,
    by: str | Sequence[str] | None = None,
    cluster: str | None = None,
    values: Sequence[str] | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """What share of each group's rows has each value, and how sure is that?

    Rows of one cluster (an author, a post) are not independent. Where `cluster`
    is given, the variance of each share is that of whole clusters (CR2),
    and the interval is Wilson's at the effective sample size. Where a share is 0
    or 1 the clusters show no variation to measure, so they count as one row each
    in proportion to their evenness, the most cautious reading.

    Parameters
    ----------
    data : pandas.DataFrame
        One row per comment, post, or whatever is counted.
    of : str
        The column whose values are counted. Rows where it is missing are left out.
    by : str or list of str, optional
        Columns that make the groups; None takes all rows as one group.
    cluster : str, optional
        Column of the author or post. A row without one is a cluster of its own.
    values : list of str, optional
        The values to report, in order, also those that never occur; the rows
        of any other value still count in n.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per group and value: the `by` columns, `of`, ``count``, ``n``,
        ``n_clusters``, ``share``, ``ci_low``, ``ci_high``.

    Raises
    ------
    SchemaError
        If a column is missing, or one that makes groups mixes kinds, such as numbers and words.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "author_id": ["a", "a", "a", "b", "c", "d"],
    ...     "intent": ["vent", "vent", "vent", "praise", "praise", "vent"]})
    >>> summarize_shares(comments, of="intent", cluster="author_id").round(2)
       intent  count  n  n_clusters  share  ci_low  ci_high
    0  praise      2  6           4   0.33    0.02     0.91
    1    vent      4  6           4   0.67    0.09     0.98
    """
    keys = as_list(by) if by is not None else []
    check_columns(data, [of, *keys, *([cluster] if cluster else [])], name="data")
    rows = data.loc[data[of].notna()]
    for key in keys:
        rows = rows.loc[rows[key].notna()]
    rows = rows.reset_index(drop=True)
    levels = list(values) if values is not None else sorted(rows[of].unique())
    code = pd.Index(levels, dtype=rows[of].dtype).get_indexer(rows[of])
    hits = pd.DataFrame(
        (code[:, None] == np.arange(len(levels))).astype(float),
        columns=range(len(levels)),
    ).assign(size=1.0)

    for key in keys:
        _check_sortable(rows[key], key)
    groups = (
        rows.groupby(keys, sort=True).ngroup().to_numpy()
        if keys
        else np.zeros(len(rows), dtype=np.int64)
    )
    member = member_codes(rows, cluster)
    clumps = hits.groupby([groups, member]).sum()
    group_of = clumps.index.get_level_values(0).to_numpy()
    counts = clumps.groupby(level=0).sum()
    n = counts["size"].to_numpy()[:, None]
    n_clusters = clumps.groupby(level=0).size().to_numpy()[:, None]

    x, m = clumps[range(len(levels))].to_numpy(), clumps[["size"]].to_numpy()
    total = counts[range(len(levels))].to_numpy()
    share = total / n
    position = np.searchsorted(counts.index.to_numpy(), group_of)
    with np.errstate(divide="ignore", invalid="ignore"):
        # CR2: a cluster pulls the share towards itself, by as much as it holds of the rows.
        gap = (x - share[position] * m) ** 2 / (1 - m / n[position])
    squares = pd.DataFrame(gap).groupby(group_of).sum(min_count=1).to_numpy()
    evenness = pd.Series(m[:, 0] ** 2).groupby(group_of).sum().to_numpy()[:, None] / n
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = squares / n**2
        effect = variance / (share * (1 - share) / n)
    effect = np.where((share > 0) & (share < 1), np.maximum(effect, 1.0), evenness)

    shape = share.shape
    interval = proportion_ci(
        total.ravel(),
        np.broadcast_to(n, shape).ravel(),
        confidence=confidence,
        design_effect=effect.ravel() if cluster else 1.0,
        n_clusters=np.broadcast_to(n_clusters, shape).ravel() if cluster else None,
    )
    labels = (
        rows[keys].drop_duplicates().sort_values(keys)
        if keys
        else pd.DataFrame(index=range(min(len(rows), 1)))
    )
    result = labels.loc[labels.index.repeat(len(levels))].reset_index(drop=True)
    return result.assign(
        **{
            of: levels * len(labels),
            "count": total.ravel().astype(int),
            "n": interval["n"].astype(int),
            "n_clusters": np.broadcast_to(n_clusters, shape).ravel().astype(int),
            "share": interval["share"],
            "ci_low": interval["ci_low"],
            "ci_high": interval["ci_high"],
        }
    )


def _check_sortable(values: pd.Series, name: str) -> None:
    """Refuse groups that have no order, such as 2024 and 'early'."""
    try:
        values.drop_duplicates().sort_values()
    except TypeError as error:
        kinds = ", ".join(sorted({type(value).__name__ for value in values}))
        raise SchemaError(
            f"Column {name!r} mixes kinds of values ({kinds}), so its groups have no order. Make "
            f"them one kind first, as in data.assign({name}=data[{name!r}].astype('string'))."
        ) from error
