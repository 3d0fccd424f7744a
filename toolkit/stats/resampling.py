"""Intervals and tests by drawing whole posts or authors again, never single comments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import SchemaError, check_choice, check_columns, check_number
from toolkit.stats.clusters import Codes, Floats, member_codes, sums
from toolkit.stats.columns import numbers
from toolkit.stats.groups import estimate, read_sample
from toolkit.stats.results import give_verdict, level_text, result_rows

__all__ = ["bootstrap_ci", "permutation_test"]

#: Statistics that need no more than one line of sums per cluster.
STATISTICS = ("mean", "share", "rate", "sum", "difference")

#: Numbers held at once while drawing: about 64 MB.
CHUNK = 8_000_000


def bootstrap_ci(
    data: pd.DataFrame,
    *,
    statistic: str | Callable[[pd.DataFrame], float],
    outcome: str | None = None,
    cluster: str | None = None,
    between: str | None = None,
    exposure: str | None = None,
    confidence: float = 0.95,
    n_draws: int = 2000,
    seed: int = 0,
) -> pd.DataFrame:
    """How far could this number lie from the true one? (Bootstrap of whole clusters.)

    The named statistics are reduced to one line of sums per cluster, so a million
    comments cost little more than their posts. A function of a frame is called once per
    draw on the drawn rows, however long that takes. Intervals are studentised for the
    named statistics, which keeps their coverage with skewed outcomes and few clusters;
    for a callable they are percentiles, widened as Student's t on so few clusters.

    Parameters
    ----------
    data : pandas.DataFrame
        One row per comment or post. Rows with a missing `outcome`, `between` or
        `exposure` are left out.
    statistic : {'mean', 'share', 'rate', 'sum', 'difference'} or callable
        'share' wants 0 and 1; 'rate' is the sum of `outcome` over that of `exposure`;
        'difference' is the mean of the first group of `between` less the second's. A
        callable gets a frame like `data` and gives one number.
    outcome : str, optional
        The column of numbers; only a callable goes without.
    cluster : str, optional
        Column of the post or author to draw. Without it rows are drawn as independent.
    between, exposure : str, optional
        Needed by 'difference' (two groups) and by 'rate'.
    confidence : float
        Coverage of the interval, between 0 and 1.
    n_draws : int
        Number of bootstrap draws, 100 or more.
    seed : int
        The same seed gives the same draws.

    Returns
    -------
    pandas.DataFrame
        One row in the result shape; only 'difference' has a verdict.

    Raises
    ------
    SchemaError
        If a column or an argument is missing, or there are fewer than three clusters.

    References
    ----------
    Field, C. A., & Welsh, A. H. (2007). Bootstrapping clustered data. *JRSS B* 69, 369-390.
    Hesterberg, T. (2015). What teachers should know about the bootstrap. *The American
    Statistician* 69, 371-386, for the widening.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "post_id": list("aabbccddee"), "angry": [1, 1, 0, 0, 1, 0, 0, 0, 0, 1]})
    >>> bootstrap_ci(comments, statistic="share", outcome="angry", cluster="post_id")[
    ...     ["effect", "ci_low", "ci_high", "n", "n_clusters"]].round(2)
       effect  ci_low  ci_high   n  n_clusters
    0     0.4     0.0     0.96  10           5
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    check_number("n_draws", n_draws, low=100)
    rng = np.random.default_rng(seed)
    name = statistic if isinstance(statistic, str) else "statistic"
    method = "studentised" if isinstance(statistic, str) else "widened percentiles"
    p_value = np.nan
    if callable(statistic):
        columns = [c for c in (outcome, cluster) if c]
        check_columns(data, columns, name="data")
        member = member_codes(data, cluster)
        n, n_clusters, groups = len(data), int(member.max(initial=-1)) + 1, pd.NA
        _check_clusters(n_clusters)
        value = float(statistic(data))
        draws = _draw_frames(data, member, statistic, n_draws, rng)
        low, high = percentiles(draws, n_clusters, confidence)
    else:
        check_choice("statistic", statistic, STATISTICS)
        table, stratum, groups, n = _cluster_table(
            data,
            statistic=statistic,
            outcome=outcome,
            cluster=cluster,
            between=between,
            exposure=exposure,
        )
        n_clusters = len(table)
        _check_clusters(n_clusters)
        value, low, high, p_value = _studentised_interval(
            table, stratum, statistic, n_draws=n_draws, confidence=confidence, rng=rng
        )
    effect_name = "difference in means" if name == "difference" else name
    row: dict[str, Any] = {
        "test": "cluster bootstrap" if cluster else "bootstrap",
        "outcome": outcome if outcome else pd.NA,
        "groups": groups,
        "effect": value,
        "effect_name": effect_name,
        "ci_low": low,
        "ci_high": high,
        "n": n,
        "n_clusters": n_clusters,
    }
    if name == "difference":
        row["p_value"] = p_value
        row["verdict"] = give_verdict(row, confidence=confidence)
    drawn = f"whole {cluster} drawn" if cluster else "every row taken as independent"
    row["assumptions"] = "; ".join([level_text(confidence), f"{drawn}, {n_draws} draws, {method}"])
    return result_rows([row])


def _check_clusters(count: int) -> None:
    if count < 3:
        raise SchemaError(
            f"There are {count} cluster(s) to draw from; a bootstrap needs at least 3."
        )


def percentiles(draws: Floats, n_clusters: int, confidence: float) -> tuple[float, float]:
    """Take percentiles as far out as Student's t on so few clusters would."""
    from scipy import stats

    reach = np.sqrt(n_clusters / (n_clusters - 1)) * stats.t.ppf(
        (1 + confidence) / 2, n_clusters - 1
    )
    tail = float(stats.norm.cdf(-reach))
    low, high = np.nanquantile(draws, [tail, 1 - tail])
    return float(low), float(high)


def _cluster_table(
    data: pd.DataFrame,
    *,
    statistic: str,
    outcome: str | None,
    cluster: str | None,
    between: str | None,
    exposure: str | None,
) -> tuple[Floats, Codes, Any, int]:
    """Reduce rows to sums per cluster, and say which clusters may replace each other."""
    needed = {"outcome": outcome}
    needed |= {"between": between} if statistic == "difference" else {}
    needed |= {"exposure": exposure} if statistic == "rate" else {}
    for argument, column in needed.items():
        if column is None:
            raise SchemaError(f"statistic={statistic!r} needs `{argument}`, a column of `data`.")
    columns = [str(column) for column in needed.values()]
    check_columns(data, [*columns, *([cluster] if cluster else [])], name="data")
    rows = data.loc[data[columns].notna().all(axis=1)]
    values = numbers(rows[columns[0]], name=columns[0])
    if statistic == "share" and not np.isin(values, (0.0, 1.0)).all():
        raise SchemaError(f"Column {columns[0]!r} is not binary: it holds more than 0 and 1.")
    member = np.unique(member_codes(rows, cluster), return_inverse=True)[1]
    weight = np.ones(len(rows))
    if statistic == "rate":
        weight = numbers(rows[columns[1]], name=columns[1])
    group, names = np.zeros(len(rows), dtype=np.int64), []
    if statistic == "difference":
        categories = pd.Categorical(rows[columns[1]]).remove_unused_categories()
        group, names = np.asarray(categories.codes, dtype=np.int64), list(categories.categories)
        if len(names) != 2:
            raise SchemaError(
                f"'difference' needs two groups in {between!r}; it has {len(names)}: {names}."
            )
    shape = (int(member.max(initial=-1)) + 1, max(len(names), 1))
    cells = member * shape[1] + group
    weights = sums(weight, cells, shape)
    table = np.hstack([sums(values, cells, shape), weights])
    # Only clusters that hold the same groups are exchanged, so no draw loses a group.
    stratum = (weights > 0) @ (1 << np.arange(shape[1]))
    return table, stratum, " vs ".join(map(str, names)) if names else pd.NA, len(rows)


def _studentised_interval(
    table: Floats,
    stratum: Codes,
    statistic: str,
    *,
    n_draws: int,
    confidence: float,
    rng: np.random.Generator,
) -> tuple[float, float, float, float]:
    """Give a statistic, its bootstrap-t interval, and the p-value of zero."""
    columns = table[:, :1] if statistic == "sum" else table
    width = columns.shape[1]
    pairs = np.triu_indices(width)
    # Sums of squares and products, so that every draw knows its own standard error.
    wide = np.hstack([columns, columns[:, pairs[0]] * columns[:, pairs[1]]])
    value, error = _value_and_error(wide.sum(axis=0)[None, :], width, len(table))
    if error[0] == 0:
        raise SchemaError("The statistic is the same in every cluster; nothing can be resampled.")
    draws, errors = _value_and_error(draw_totals(wide, stratum, n_draws, rng), width, len(table))
    with np.errstate(divide="ignore", invalid="ignore"):
        # A draw without spread is infinitely far out, which is the cautious reading.
        t = np.nan_to_num((draws - value) / errors, nan=0.0, posinf=np.inf, neginf=-np.inf)
    tail = (1 - confidence) / 2
    least = float(np.quantile(t, tail, method="lower"))
    most = float(np.quantile(t, 1 - tail, method="higher"))
    low, high = value[0] - most * error[0], value[0] - least * error[0]
    if statistic == "share":
        low, high = max(low, 0.0), min(high, 1.0)
    observed = value[0] / error[0]
    beyond = min(int((t >= observed).sum()), int((t <= observed).sum()))
    return float(value[0]), float(low), float(high), min(1.0, 2 * (beyond + 1) / (n_draws + 1))


def _value_and_error(total: Floats, width: int, n_clusters: int) -> tuple[Floats, Floats]:
    """Give a sum, a ratio or a difference of ratios, and its linearised standard error.

    `total` holds `width` sums (one: a sum; two: numerator and denominator; four: two of
    each) and, behind them, the sums of their products.
    """
    plain = total[:, :width]
    with np.errstate(divide="ignore", invalid="ignore"):
        if width == 1:
            value, slope = plain[:, 0], np.ones_like(plain)
        elif width == 2:
            value = plain[:, 0] / plain[:, 1]
            slope = np.stack([np.ones_like(value), -value], axis=1) / plain[:, 1:]
        else:
            mean = plain[:, :2] / plain[:, 2:]
            value = mean[:, 0] - mean[:, 1]
            sign = np.array([1.0, -1.0])
            slope = np.hstack([sign / plain[:, 2:], -sign * mean / plain[:, 2:]])
    first, second = np.triu_indices(width)
    twice = np.where(first == second, 1.0, 2.0)
    square = (total[:, width:] * slope[:, first] * slope[:, second] * twice).sum(axis=1)
    centre = (slope * plain).sum(axis=1) ** 2 / n_clusters
    spread = square - centre
    # What is left of two equal sums by rounding is no spread.
    return value, np.sqrt(np.where(spread > 1e-12 * square, spread, 0.0))


def draw_totals(table: Floats, stratum: Codes, n_draws: int, rng: np.random.Generator) -> Floats:
    """Add up whole clusters drawn with replacement, once per draw."""
    total = np.zeros((n_draws, table.shape[1]))
    for kind in np.unique(stratum):
        part = np.ascontiguousarray(table[stratum == kind].T)
        size = part.shape[1]
        step = max(1, CHUNK // size)
        for start in range(0, n_draws, step):
            count = min(step, n_draws - start)
            picked = rng.integers(size, size=(count, size))
            for column, values in enumerate(part):
                total[start : start + count, column] += values[picked].sum(axis=1)
    return total


def _draw_frames(
    data: pd.DataFrame,
    member: Codes,
    statistic: Callable[[pd.DataFrame], float],
    n_draws: int,
    rng: np.random.Generator,
) -> Floats:
    order = np.argsort(member, kind="stable")
    edges = np.searchsorted(member[order], np.arange(member.max() + 2))
    size = len(edges) - 1
    draws = np.empty(n_draws)
    for draw in range(n_draws):
        picked = rng.integers(size, size=size)
        rows = np.concatenate([order[edges[one] : edges[one + 1]] for one in picked])
        draws[draw] = statistic(data.iloc[rows])
    return draws


def permutation_test(
    data: pd.DataFrame,
    *,
    outcome: str,
    between: str,
    cluster: str | None = None,
    confidence: float = 0.95,
    n_draws: int = 2000,
    seed: int = 0,
) -> pd.DataFrame:
    """Would shuffled labels show as large a difference? (Whole clusters are shuffled.)

    Clusters that lie in one group exchange their labels; a cluster with rows in both
    has its two labels swapped as one. The statistic is the difference in means over its
    clustered standard error, which keeps the test honest where groups vary unequally.

    Parameters
    ----------
    data : pandas.DataFrame
        One row per comment or post. Rows with a missing `outcome` or `between` are
        left out.
    outcome, between : str
        The column compared, and the column that makes the two groups.
    cluster : str, optional
        Column of the post or author to shuffle. Without it rows are shuffled.
    confidence : float
        Coverage of the interval, which is that of `compare_groups`.
    n_draws : int
        Number of shufflings, 100 or more.
    seed : int
        The same seed gives the same shufflings.

    Returns
    -------
    pandas.DataFrame
        One row in the result shape. The p-value counts the data as one shuffling, so it
        is never below ``1 / (n_draws + 1)``.

    Raises
    ------
    SchemaError
        As in `compare_groups`, or if there are not exactly two groups.

    References
    ----------
    Chung, E., & Romano, J. P. (2013). Exact and asymptotically robust permutation
    tests. *Annals of Statistics* 41, 484-507.

    Examples
    --------
    >>> posts = pd.DataFrame({
    ...     "kind": ["offer"] * 5 + ["story"] * 5, "tone": [1, 2, 3, 2, 1.5, 7, 8, 9, 8, 7.5]})
    >>> permutation_test(posts, outcome="tone", between="kind")["verdict"].item()
    'different'
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    check_number("n_draws", n_draws, low=100)
    sample = read_sample(
        data, outcome=outcome, between=between, cluster=cluster, exposure=None, kind="continuous"
    )
    if len(sample.names) != 2:
        raise SchemaError(
            f"A permutation test needs two groups in {between!r}; it has {len(sample.names)}."
        )
    row: dict[str, Any] = {
        "test": "cluster permutation" if cluster else "permutation",
        "outcome": outcome,
        "groups": " vs ".join(sample.names),
        **estimate(sample).columns(confidence=confidence),
    }
    member = np.unique(sample.member, return_inverse=True)[1]
    shape = (int(member.max()) + 1, 2)
    cells = member * 2 + sample.group
    total = sums(sample.outcome, cells, shape)
    size = sums(np.ones(len(cells)), cells, shape)
    rng = np.random.default_rng(seed)
    observed = _studentised(total, size, np.zeros((1, len(size)), dtype=bool))[0]
    step = max(1, CHUNK // (8 * len(size)))
    beyond = 0
    for start in range(0, n_draws, step):
        swaps = _swaps(size, min(step, n_draws - start), rng)
        beyond += int((_studentised(total, size, swaps) >= observed * (1 - 1e-12)).sum())
    row["p_value"] = (1 + beyond) / (1 + n_draws)
    shuffled = f"labels of whole {cluster} shuffled" if cluster else "rows shuffled"
    row["assumptions"] = "; ".join(
        [
            level_text(confidence),
            *sample.notes,
            f"{shuffled} {n_draws} times",
            *estimate(sample).notes,
        ]
    )
    row["verdict"] = give_verdict(row, confidence=confidence)
    return result_rows([row])


def _swaps(size: Floats, count: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Say for each shuffling which clusters change their labels."""
    both = (size > 0).all(axis=1)
    swaps = np.empty((count, len(size)), dtype=bool)
    swaps[:, both] = rng.random((count, int(both.sum()))) < 0.5
    label = (size[~both, 1] > 0).astype(np.int8)
    shuffled = rng.permuted(np.broadcast_to(label, (count, len(label))), axis=1)
    swaps[:, ~both] = shuffled != label
    return swaps


def _studentised(total: Floats, size: Floats, swaps: NDArray[np.bool_]) -> Floats:
    """Absolute difference in means over its clustered error, for each shuffling."""
    y = [np.where(swaps, total[:, 1 - side], total[:, side]) for side in (0, 1)]
    n = [np.where(swaps, size[:, 1 - side], size[:, side]) for side in (0, 1)]
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = [y[side].sum(axis=1) / n[side].sum(axis=1) for side in (0, 1)]
        score = np.zeros_like(y[0])
        for side, sign in ((0, 1.0), (1, -1.0)):
            all_rows = n[side].sum(axis=1, keepdims=True)
            lever = n[side] / all_rows
            score += (
                sign * (y[side] - mean[side][:, None] * n[side]) / all_rows / np.sqrt(1 - lever)
            )
        ratio: Floats = np.abs(mean[0] - mean[1]) / np.sqrt((score**2).sum(axis=1))
    return np.nan_to_num(ratio, nan=0.0, posinf=np.inf)
