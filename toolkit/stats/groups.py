"""Do groups differ, and if not, is that shown? Comparisons that know about clumps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema import NO_EFFECT, RATIOS, SchemaError, check_choice, check_number
from toolkit.stats.clusters import Codes, Floats, Moments, member_codes
from toolkit.stats.columns import check_exposure, read_outcome
from toolkit.stats.results import (
    adjust_pvalues,
    give_verdict,
    interval,
    level_text,
    margin_bounds,
    result_rows,
)

__all__ = ["compare_groups", "equivalence"]

#: What an outcome may be, and what its comparison is called.
KINDS = {
    "binary": "difference in shares",
    "count": "ratio of rates",
    "continuous": "difference in means",
    "standardised": "standardised difference",
    "ordinal": "probability of superiority",
}


@dataclass(frozen=True)
class Sample:
    """Rows that can be compared: numbers, groups, clusters, and what was noticed."""

    outcome: Floats
    group: Codes
    names: list[str]
    member: Codes
    exposure: Floats | None
    kind: str
    notes: tuple[str, ...]

    def pair(self, first: int, second: int) -> Sample:
        """Keep two groups, in this order."""
        kept = (self.group == first) | (self.group == second)
        return replace(
            self,
            outcome=self.outcome[kept],
            group=(self.group[kept] == second).astype(np.int64),
            names=[self.names[first], self.names[second]],
            member=self.member[kept],
            exposure=None if self.exposure is None else self.exposure[kept],
        )


def read_sample(
    data: pd.DataFrame,
    *,
    outcome: str,
    between: str,
    cluster: str | None,
    exposure: str | None,
    kind: str | None,
) -> Sample:
    """Check the columns and reduce them to arrays."""
    rows, values, weight, notes, kind = read_outcome(
        data,
        outcome=outcome,
        others=[between],
        cluster=cluster,
        exposure=exposure,
        kind=kind,
        kinds=KINDS,
    )
    groups = pd.Categorical(rows[between])
    groups = groups.remove_unused_categories()
    names = [str(name) for name in groups.categories]
    if len(names) < 2:
        raise SchemaError(f"Column {between!r} has {len(names)} group(s) with data; it needs two.")
    codes = np.asarray(groups.codes, dtype=np.int64)
    counts = np.bincount(codes)
    if counts.min() < 2:
        raise SchemaError(
            f"Group {names[int(counts.argmin())]!r} of {between!r} is a group of one row. "
            "Merge it with another or leave it out."
        )
    if kind == "count" and not exposure:
        notes += check_exposure(rows, codes, names)
    return Sample(values, codes, names, member_codes(rows, cluster), weight, kind, tuple(notes))


@dataclass(frozen=True)
class Measured:
    """A measure with what is needed for its error: residuals and a contrast."""

    value: float
    moments: Moments
    contrast: Floats


def _means(sample: Sample) -> Measured:
    n = np.bincount(sample.group)
    mean = np.bincount(sample.group, weights=sample.outcome) / n
    residual = sample.outcome - mean[sample.group]
    value = float(mean[0] - mean[1])
    if sample.kind == "standardised":
        spread = float(np.sqrt((residual**2).sum() / (n.sum() - 2)))
        if spread == 0:
            raise SchemaError(
                f"Neither {sample.names[0]!r} nor {sample.names[1]!r} varies, so there is no "
                "spread to measure the difference in; leave out kind='standardised'."
            )
        value /= spread
        sign = np.where(sample.group == 0, 1.0, -1.0)
        # The spread is estimated too: its part of the influence of each row.
        drift = value / 2 * (n / n.sum())[sample.group] * ((residual / spread) ** 2 - 1)
        residual = residual / spread - sign * drift
    return Measured(value, Moments.of(residual, sample.group, sample.member), np.array([1.0, -1.0]))


def _rates(sample: Sample) -> Measured:
    weight = np.ones(len(sample.outcome)) if sample.exposure is None else sample.exposure
    total = np.bincount(sample.group, weights=sample.outcome)
    if (total == 0).any():
        raise SchemaError(
            f"Group {sample.names[int(total.argmin())]!r} has no events at all, so a ratio of "
            "rates is undefined. Compare shares (kind='binary' of outcome > 0) or means "
            "(kind='continuous')."
        )
    rate = total / np.bincount(sample.group, weights=weight)
    residual = sample.outcome - rate[sample.group] * weight
    return Measured(
        float(np.log(rate[0] / rate[1])),
        Moments.of(residual, sample.group, sample.member, weight=weight),
        np.array([1 / rate[0], -1 / rate[1]]),
    )


def _superiority(sample: Sample) -> Measured:
    levels, code = np.unique(sample.outcome, return_inverse=True)
    table = np.zeros((2, len(levels)))
    np.add.at(table, (sample.group, code), 1)
    shares = table / table.sum(axis=1, keepdims=True)
    # Share of the other group that lies below each value, ties counting half.
    below = (np.cumsum(shares, axis=1) - shares / 2)[1 - sample.group, code]
    place = np.where(sample.group == 0, below, 1 - below)
    value = float(place[sample.group == 0].mean())
    residual = np.where(sample.group == 0, 1.0, -1.0) * (place - value)
    return Measured(value, Moments.of(residual, sample.group, sample.member), np.array([1.0, -1.0]))


MEASURES = {
    "binary": _means,
    "continuous": _means,
    "standardised": _means,
    "count": _rates,
    "ordinal": _superiority,
}


def _constant_group(sample: Sample, moments: Moments) -> tuple[float, list[str]]:
    """Give variance to a share of exactly 0 or 1, which shows none of its own."""
    extra, cautions = 0.0, []
    for position in np.flatnonzero(moments.square == 0):
        rows = moments.rows[:, position]
        # Clusters at one extreme are counted as one row each, by their evenness.
        effective = float(rows.sum() ** 2 / (rows**2).sum())
        share = 1 / (effective + 2)
        extra += share * (1 - share) / effective
        cautions.append(f"caution: {sample.names[position]} is all of one kind")
    return extra, cautions


@dataclass(frozen=True)
class Estimate:
    """A comparison of two groups, on the scale of its standard error."""

    value: float
    error: float
    freedom: float
    effect_name: str
    n: int
    n_clusters: int
    notes: tuple[str, ...]

    def columns(self, *, confidence: float) -> dict[str, Any]:
        """Give effect, interval, p-value, reach and sizes, as columns of a result."""
        found = interval(
            self.value,
            self.error,
            self.freedom,
            effect_name=self.effect_name,
            confidence=confidence,
        )
        return {**found, "n": self.n, "n_clusters": self.n_clusters}


def settle(
    found: Measured, names: list[str], *, effect_name: str, extra_variance: float = 0.0
) -> Estimate:
    """Give a measure its error, or refuse where its clusters cannot carry one."""
    cautions = found.moments.check(names)
    error, freedom = found.moments.error(found.contrast)
    error = float(np.hypot(error, np.sqrt(extra_variance)))
    if error == 0:
        raise SchemaError(
            f"Neither {names[0]!r} nor {names[1]!r} varies from cluster to cluster; "
            "there is nothing to measure the difference against."
        )
    return Estimate(
        found.value,
        error,
        freedom,
        effect_name,
        int(found.moments.rows.sum()),
        len(found.moments.rows),
        (f"CR2 variance, t with {freedom:.1f} degrees of freedom", *cautions),
    )


def estimate(sample: Sample) -> Estimate:
    """Compare the two groups of a sample, or refuse where nothing can be compared."""
    found = MEASURES[sample.kind](sample)
    extra = 0.0
    cautions: list[str] = []
    if sample.kind == "binary" and found.moments.square.sum() > 0:
        extra, cautions = _constant_group(sample, found.moments)
    settled = settle(found, sample.names, effect_name=KINDS[sample.kind], extra_variance=extra)
    return replace(settled, notes=(*settled.notes, *cautions))


def compare_groups(
    data: pd.DataFrame,
    *,
    outcome: str,
    between: str,
    cluster: str | None = None,
    exposure: str | None = None,
    kind: str | None = None,
    reference: str | None = None,
    overall: bool = False,
    equivalence_margin: float | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Do the groups differ, by how much, and how sure is that?

    Every pair of groups is one row; the effect is that of the first against the second
    group named. More than two groups are adjusted by Holm's method. With `cluster`, the
    error is that of whole posts or authors, whether each lies in one group or in both.

    ============ ========================== ======================================
    kind         effect                     outcome
    ============ ========================== ======================================
    binary       difference in shares       0 and 1, or booleans
    count        ratio of rates             whole numbers, with `exposure` if unequal
    continuous   difference in means        any other numbers
    standardised standardised difference    numbers whose unit means nothing
    ordinal      probability of superiority ordered categories, ratings
    ============ ========================== ======================================

    Parameters
    ----------
    data : pandas.DataFrame
        One row per comment, post, or author. Rows with a missing outcome, group or
        exposure are left out, and the row says how many.
    outcome, between : str
        The column compared, and the column that makes the groups.
    cluster : str, optional
        Column of the post or author whose rows belong together. A row without one is a
        cluster of its own. Without it every row counts as independent.
    exposure : str, optional
        For counts: how many could have reacted (views, followers, days), above 0.
    kind : {'binary', 'count', 'continuous', 'standardised', 'ordinal'}, optional
        What the outcome is; guessed from its dtype and values, and said in the row.
    reference : str, optional
        Compare the other groups with this one only.
    overall : bool
        Add a row that asks whether the groups are alike at all (not for ordinal).
    equivalence_margin : float, optional
        In units of the effect (for a ratio, above 1). An interval wholly inside it
        makes the verdict 'equivalent'. `equivalence` tests it.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per pair in the result shape. ``detectable`` is the smallest effect that
        such data would have found in four cases of five.

    Raises
    ------
    SchemaError
        If a column is missing, a group has one row, or fewer than three clusters, or
        half its weight in one cluster; if the outcome does not vary; if counts have
        groups of unequal exposure and no offset.

    References
    ----------
    Bell & McCaffrey (2002) and Imbens & Kolesar (2016) for the variance;
    Brunner, E., & Munzel, U. (2000). The nonparametric Behrens-Fisher problem.
    *Biometrical Journal* 42, 17-25, for the probability of superiority.

    Examples
    --------
    >>> posts = pd.DataFrame({
    ...     "kind": ["offer"] * 4 + ["story"] * 4, "likes": [4, 6, 5, 5, 9, 11, 10, 10]})
    >>> compare_groups(posts, outcome="likes", between="kind").round(3)[
    ...     ["groups", "effect", "effect_name", "ci_low", "ci_high", "verdict"]]
               groups  effect     effect_name  ci_low  ci_high    verdict
    0  offer vs story     0.5  ratio of rates   0.392    0.638  different
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    sample = read_sample(
        data, outcome=outcome, between=between, cluster=cluster, exposure=exposure, kind=kind
    )
    rows = [
        _pair_row(sample.pair(*pair), outcome, margin=equivalence_margin, confidence=confidence)
        for pair in _pairs(sample.names, reference, between)
    ]
    results = result_rows(rows)
    if len(rows) > 1:
        results = adjust_pvalues(results, confidence=confidence)
    if overall and len(sample.names) > 2:
        first = result_rows([_overall_row(sample, outcome, confidence=confidence)])
        results = pd.concat([first, results], ignore_index=True)
    return results


def _pairs(names: Sequence[str], reference: str | None, between: str) -> list[tuple[int, int]]:
    if reference is None:
        return list(combinations(range(len(names)), 2))
    check_choice(f"reference (of {between!r})", str(reference), names)
    position = list(names).index(str(reference))
    return [(other, position) for other in range(len(names)) if other != position]


def _pair_row(
    sample: Sample, outcome: str, *, margin: float | None, confidence: float
) -> dict[str, Any]:
    found = estimate(sample)
    columns = found.columns(confidence=confidence)
    notes = [level_text(confidence), *sample.notes, *found.notes]
    if margin is not None:
        low, high = margin_bounds(columns["effect_name"], margin)
        notes.append(f"equivalent means within {low:.4g} and {high:.4g}")
    return {
        "test": "cluster-robust t" if len(set(sample.member)) < len(sample.member) else "Welch t",
        "outcome": outcome,
        "groups": " vs ".join(sample.names),
        **columns,
        "assumptions": "; ".join(notes),
        "verdict": give_verdict(columns, confidence=confidence, margin=margin),
    }


def _overall_row(sample: Sample, outcome: str, *, confidence: float) -> dict[str, Any]:
    """Test all groups at once: Wald's statistic, scaled as Hotelling's for few clusters."""
    from scipy import stats

    if sample.kind == "ordinal":
        raise SchemaError("`overall` is not for ordinal outcomes; leave it out and read the pairs.")
    k = len(sample.names)
    weight = np.ones(len(sample.outcome)) if sample.exposure is None else sample.exposure
    mean = np.bincount(sample.group, weights=sample.outcome) / np.bincount(
        sample.group, weights=weight
    )
    residual = sample.outcome - mean[sample.group] * weight
    moments = Moments.of(residual, sample.group, sample.member, weight=weight, n_groups=k)
    cautions = moments.check(sample.names)
    contrasts = np.eye(k)[:-1] - np.eye(k)[1:]
    gap = contrasts @ mean
    variance = contrasts @ moments.covariance() @ contrasts.T
    if np.linalg.matrix_rank(variance) < k - 1:
        raise SchemaError("A group does not vary at all; leave out `overall` and read the pairs.")
    freedom = min(moments.error(contrast)[1] for contrast in contrasts)
    tail = freedom - k + 2
    if tail < 1:
        raise SchemaError("Too few clusters to test all groups at once; leave out `overall`.")
    statistic = float(gap @ np.linalg.solve(variance, gap))
    p_value = float(stats.f.sf(statistic * tail / (freedom * (k - 1)), k - 1, tail))
    columns = {
        "effect": float(mean.max() - mean.min()),
        "effect_name": "largest difference",
        "ci_low": np.nan,
        "ci_high": np.nan,
        "p_value": p_value,
    }
    return {
        "test": f"all {k} groups alike",
        "outcome": outcome,
        "groups": ", ".join(sample.names),
        **columns,
        "n": len(sample.outcome),
        "n_clusters": len(moments.rows),
        "assumptions": "; ".join([*sample.notes, "CR2 variance, Hotelling's T", *cautions]),
        "verdict": give_verdict(columns, confidence=confidence),
    }


def equivalence(
    data: pd.DataFrame,
    *,
    outcome: str,
    between: str,
    margin: float,
    cluster: str | None = None,
    exposure: str | None = None,
    kind: str | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Are two groups alike, up to a margin named beforehand? (Two one-sided tests.)

    Parameters
    ----------
    data, outcome, between, cluster, exposure, kind
        As in `compare_groups`.
    margin : float
        The largest effect that would not matter, in units of the effect: 0.05 for five
        points of share, 1.2 for a ratio of rates between 1/1.2 and 1.2.
    confidence : float
        One minus the level of each one-sided test.

    Returns
    -------
    pandas.DataFrame
        One row per pair in the result shape, whose p-value is that of *not* being
        equivalent and whose interval has the coverage that belongs to it (90 % at a
        confidence of 0.95). The verdict is 'equivalent' where p is small; 'different'
        where the wider interval of `compare_groups` leaves out no effect.

    Raises
    ------
    SchemaError
        As in `compare_groups`, or if the margin is none.

    References
    ----------
    Schuirmann, D. J. (1987). A comparison of the two one-sided tests procedure and the
    power approach. *J. Pharmacokinet. Biopharm.* 15, 657-680.

    Examples
    --------
    >>> posts = pd.DataFrame({
    ...     "kind": ["offer"] * 4 + ["story"] * 4, "tone": [4.1, 6, 5, 5, 5.1, 4, 6, 5]})
    >>> equivalence(posts, outcome="tone", between="kind", margin=2)["verdict"].item()
    'equivalent'
    """
    check_number("confidence", confidence, low=0.5, high=1, inclusive=False)
    sample = read_sample(
        data, outcome=outcome, between=between, cluster=cluster, exposure=exposure, kind=kind
    )
    pairs = combinations(range(len(sample.names)), 2)
    rows = [
        _equivalence_row(sample.pair(*pair), outcome, margin, confidence=confidence)
        for pair in pairs
    ]
    results = result_rows(rows)
    return adjust_pvalues(results, confidence=confidence) if len(rows) > 1 else results


def _equivalence_row(
    sample: Sample, outcome: str, margin: float, *, confidence: float
) -> dict[str, Any]:
    from scipy import stats

    low, high = margin_bounds(KINDS[sample.kind], margin)
    found = estimate(sample)
    wide = found.columns(confidence=confidence)
    columns = found.columns(confidence=2 * confidence - 1)
    ends = np.log([low, high]) if found.effect_name in RATIOS else np.array([low, high])
    nearest = min(found.value - ends[0], ends[1] - found.value) / found.error
    columns["p_value"] = float(stats.t.sf(nearest, found.freedom))
    verdict = "equivalent" if columns["p_value"] < 1 - confidence else "inconclusive"
    null = NO_EFFECT[found.effect_name]
    if verdict == "inconclusive" and not wide["ci_low"] <= null <= wide["ci_high"]:
        verdict = "different"
    notes = [level_text(2 * confidence - 1), *sample.notes, *found.notes]
    notes.append(f"equivalent means within {low:.4g} and {high:.4g}")
    return {
        "test": "equivalence (two one-sided t)",
        "outcome": outcome,
        "groups": " vs ".join(sample.names),
        **columns,
        "assumptions": "; ".join(notes),
        "verdict": verdict,
    }
