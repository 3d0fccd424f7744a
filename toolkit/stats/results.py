"""The one shape in which every test answers, and the verdict that it allows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import NO_EFFECT, RATIOS, SchemaError, check_choice, check_columns, check_number

__all__ = ["RESULT", "adjust_pvalues", "result_rows"]

#: The columns of a result and their dtypes: the same for every test, so rows concatenate.
RESULT: Mapping[str, str] = {
    "test": "string",
    "outcome": "string",
    "groups": "string",
    "effect": "float64",
    "effect_name": "string",
    "ci_low": "float64",
    "ci_high": "float64",
    "p_value": "float64",
    "p_adjusted": "float64",
    "n": "Int64",
    "n_clusters": "Int64",
    "assumptions": "string",
    "verdict": "string",
    "detectable": "float64",
}

#: Between which values an effect can lie at all.
BOUNDS: Mapping[str, tuple[float, float]] = {
    "difference in shares": (-1.0, 1.0),
    "probability of superiority": (0.0, 1.0),
}

#: The chance of being found that makes an effect "detectable".
POWER = 0.8


def result_rows(rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Put results into the one shape.

    Parameters
    ----------
    rows : sequence of mapping
        One mapping per test, from column to value; what is left out is missing.

    Returns
    -------
    pandas.DataFrame
        The columns of `RESULT`, in order, with their dtypes.

    Raises
    ------
    SchemaError
        If a mapping names something that is no column of a result.

    Examples
    --------
    >>> result_rows([{"test": "Welch", "n": 12}])[["test", "n", "p_value"]]
        test   n  p_value
    0  Welch  12      NaN
    """
    for row in rows:
        unknown = sorted(set(row) - set(RESULT))
        if unknown:
            raise SchemaError(
                f"A result has no column {unknown[0]!r}; it has: {', '.join(RESULT)}."
            )
    columns: dict[str, Any] = {}
    for column, dtype in RESULT.items():
        if dtype == "float64":
            columns[column] = np.array([row.get(column, np.nan) for row in rows], dtype=float)
        else:
            columns[column] = pd.array([row.get(column, pd.NA) for row in rows], dtype=dtype)
    return pd.DataFrame(columns)


def interval(
    value: float, error: float, freedom: float, *, effect_name: str, confidence: float
) -> dict[str, Any]:
    """Turn an estimate and its standard error into effect, interval, p-value and reach.

    `value` and `error` are on the scale of logarithms for ratios. The interval and
    the p-value come from the same t, so they never contradict each other.
    """
    from scipy import stats

    log_scale = effect_name in RATIOS
    null = np.log(NO_EFFECT[effect_name]) if log_scale else NO_EFFECT[effect_name]
    back = np.exp if log_scale else float
    quantile = stats.t.ppf((1 + confidence) / 2, freedom)
    reach = (quantile + stats.t.ppf(POWER, freedom)) * error
    lowest, highest = BOUNDS.get(effect_name, (-np.inf, np.inf))
    low = max(back(value - quantile * error), lowest)
    high = min(back(value + quantile * error), highest)
    found = back(null + reach)
    return {
        "effect": back(value),
        "effect_name": effect_name,
        "ci_low": low,
        "ci_high": high,
        "p_value": float(2 * stats.t.sf(abs(value - null) / error, freedom)),
        "detectable": found if found <= highest else np.inf,
    }


def level_text(confidence: float) -> str:
    """Name the level of an interval, as it stands first among the assumptions."""
    return f"{100 * confidence:.4g}% interval"


def margin_bounds(effect_name: str, margin: float) -> tuple[float, float]:
    """Give the two ends of what counts as equivalent, in units of the effect."""
    null = NO_EFFECT[effect_name]
    if effect_name in RATIOS:
        check_number("margin of a ratio", margin, low=1, inclusive=False)
        return 1 / margin, margin
    check_number("margin", margin, low=0, inclusive=False)
    return null - margin, null + margin


def give_verdict(row: Mapping[str, Any], *, confidence: float, margin: float | None = None) -> str:
    """Say 'different', 'equivalent' or 'inconclusive', never more than the interval allows.

    With a margin, an interval wholly inside it is 'equivalent', even where it leaves
    out zero: the difference is then real and too small to matter.
    """
    low, high = row["ci_low"], row["ci_high"]
    if margin is not None:
        least, most = margin_bounds(row["effect_name"], margin)
        if least < low and high < most:
            return "equivalent"
    null = NO_EFFECT[row["effect_name"]]
    outside = low > null or high < null or np.isnan([low, high, null]).any()
    return "different" if outside and row["p_value"] < 1 - confidence else "inconclusive"


def adjust_pvalues(
    results: pd.DataFrame, *, method: str = "holm", confidence: float = 0.95
) -> pd.DataFrame:
    """Which findings stand after asking so many questions at once?

    Holm's method keeps the chance of even one false finding at ``1 - confidence``:
    take it for hypotheses written down beforehand. Benjamini and Hochberg's keeps the
    share of false ones among the findings there: take it for exploring. All rows of
    `results` that have a p-value are one family.

    Parameters
    ----------
    results : pandas.DataFrame
        Rows of the result shape, concatenated as needed.
    method : {'holm', 'bh'}
        How to adjust.
    confidence : float
        One minus the level that a finding must pass.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``p_adjusted`` filled. A 'different' that no longer passes
        becomes 'inconclusive', as does an 'equivalent' of `equivalence`, whose p-value
        is about equivalence.

    Raises
    ------
    SchemaError
        If a column is missing or the method unknown.

    References
    ----------
    Holm, S. (1979). A simple sequentially rejective multiple test procedure.
    *Scandinavian Journal of Statistics* 6, 65-70.
    Benjamini, Y., & Hochberg, Y. (1995). Controlling the false discovery rate.
    *JRSS B* 57, 289-300.

    Examples
    --------
    >>> rows = result_rows([{"p_value": p} for p in (0.01, 0.04, 0.03)])
    >>> adjust_pvalues(rows)["p_adjusted"].tolist()
    [0.03, 0.06, 0.06]
    """
    check_columns(results, RESULT, name="results")
    check_choice("method", method, ["holm", "bh"])
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    tested = results["p_value"].notna().to_numpy()
    adjusted = np.full(len(results), np.nan)
    if tested.any():
        adjust = {"holm": _holm, "bh": _benjamini_hochberg}[method]
        adjusted[tested] = adjust(results["p_value"].to_numpy()[tested])
    claims = (results["verdict"] == "different") | (
        (results["verdict"] == "equivalent") & results["test"].str.startswith("equivalence")
    )
    fails = claims.fillna(False).to_numpy(dtype=bool) & ~(adjusted < 1 - confidence)
    return results.assign(
        p_adjusted=adjusted, verdict=results["verdict"].mask(fails, "inconclusive")
    )


# statsmodels' multipletests collects garbage at each call, a quarter of a second.
def _holm(p_values: NDArray[np.float64]) -> NDArray[np.float64]:
    order = np.argsort(p_values)
    steps = np.maximum.accumulate(p_values[order] * np.arange(len(order), 0, -1))
    adjusted = np.empty(len(order))
    adjusted[order] = np.minimum(steps, 1)
    return adjusted


def _benjamini_hochberg(p_values: NDArray[np.float64]) -> NDArray[np.float64]:
    from scipy import stats

    return np.asarray(stats.false_discovery_control(p_values, method="bh"))
