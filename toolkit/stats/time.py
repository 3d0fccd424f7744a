"""Did something change at a date, or do dates always look like that?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema import RATIOS, SchemaError, check_columns, check_number
from toolkit.stats.clusters import Codes, Floats
from toolkit.stats.groups import Estimate, Sample, estimate, read_sample
from toolkit.stats.results import give_verdict, level_text, result_rows

__all__ = ["difference_in_time"]

#: Windows of undisturbed history below which no placebo can say anything.
FEWEST_WINDOWS = 3


def difference_in_time(
    data: pd.DataFrame,
    *,
    outcome: str,
    time: str,
    at: str | datetime | pd.Timestamp,
    window_days: float = 28.0,
    cluster: str | None = None,
    exposure: str | None = None,
    kind: str | None = None,
    n_placebo: int = 200,
    placebo_dates: Sequence[Any] | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Was it different after a date, more than after dates on which nothing happened?

    The rows in the days after the date are compared with those in the days before, twice:
    by the model of `compare_groups`, which takes the clusters as independent, and against
    the same difference at placebo dates in the history before, which asks nothing of the
    data but that the past goes on. The date must be fixed before looking: the day after a
    record is always worse than the record.

    Parameters
    ----------
    data : pandas.DataFrame
        One row per comment, post, or day. Rows with a missing value are left out.
    outcome : str
        The column compared.
    time : str
        Column of datetimes.
    at : str or datetime
        When it happened; in UTC where it names no zone and `time` has one.
    window_days : float
        Days compared on either side of a date.
    cluster, exposure, kind
        As in `compare_groups`.
    n_placebo : int
        How many dates are tried, spread evenly over the history before the window.
    placebo_dates : sequence of datetime, optional
        Dates to try instead. None may have `at` within its window.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        Two rows in the result shape, the model's and the placebos'. The model's verdict is
        'different' only where the placebos agree. A placebo p-value is never below what
        as many windows side by side could show, since overlapping dates repeat each other.

    Raises
    ------
    SchemaError
        As in `compare_groups`, or if there are rows on one side only, or fewer than three
        windows of history.

    References
    ----------
    Abadie, A., Diamond, A., & Hainmueller, J. (2010). Synthetic control methods for
    comparative case studies. *JASA* 105, 493-505, for placebos in place of a model.

    Examples
    --------
    >>> days = pd.DataFrame({"day": pd.date_range("2024-01-01", periods=300, tz="UTC")})
    >>> days["tone"] = np.random.default_rng(0).normal(size=300) + 3 * (days.index >= 270)
    >>> difference_in_time(days, outcome="tone", time="day", at="2024-09-27", window_days=10)[
    ...     ["test", "verdict"]]
                          test    verdict
    0             before/after  different
    1  before/after (placebos)  different
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    check_number("window_days", window_days, low=0, inclusive=False)
    check_number("n_placebo", n_placebo, low=FEWEST_WINDOWS)
    check_columns(data, [time], name="data")
    if not pd.api.types.is_datetime64_any_dtype(data[time]):
        raise SchemaError(f"Column {time!r} must hold datetimes; use pandas.to_datetime first.")
    moment = _same_zone(at, data[time])
    dated = data.loc[data[time].notna()]
    period = "after_or_before"
    while period in dated.columns:
        period += "_"
    labels = np.where(dated[time] >= moment, "after", "before")
    dated = dated.assign(**{period: pd.Categorical(labels, categories=["after", "before"])})
    window = pd.Timedelta(days=window_days)

    everything: dict[str, Any] = {
        "outcome": outcome,
        "between": period,
        "cluster": cluster,
        "exposure": exposure,
    }
    near = dated.loc[(dated[time] >= moment - window) & (dated[time] < moment + window)]
    for side in ("after", "before"):
        if not (near[period] == side).any():
            raise SchemaError(
                f"`data` has no rows in the {window_days:g} days {side} {moment:%Y-%m-%d}; "
                "choose another date or a wider window."
            )
    model = read_sample(near, kind=kind, **everything)
    found = estimate(model)
    columns = found.columns(confidence=confidence)

    past = dated.loc[dated[time] < moment + window]
    needed = [outcome, *([exposure] if exposure else [])]
    past = past.loc[past[needed].notna().all(axis=1)]
    whole = read_sample(past, kind=model.kind, **everything)
    windows = _windows(moment, past[time].min(), window)
    dates = _placebo_dates(placebo_dates, past[time], moment, window, n_placebo)
    track = _Track.of(whole, past[time], ratio=found.effect_name in RATIOS)
    placebo = track.effects(dates, window)
    placebo = placebo[np.isfinite(placebo)]
    if len(placebo) < FEWEST_WINDOWS:
        raise SchemaError(
            f"Only {len(placebo)} placebo dates have rows on both sides; add history."
        )
    beside = {**columns, "detectable": np.nan, **_beside(found, placebo, windows, confidence)}
    verdict = give_verdict(beside, confidence=confidence)
    agreed = give_verdict(columns, confidence=confidence) if verdict == "different" else verdict
    first = [*model.notes, *found.notes, f"placebo p {beside['p_value']:.3f}"]
    second = [
        *whole.notes,
        f"{len(placebo)} placebo dates in {windows} windows of history",
        "the past goes on unless something happened",
    ]
    if 1 / (1 + windows) >= 1 - confidence:
        second.append("caution: too little history for placebos ever to call it different")
    common = {"outcome": outcome, "groups": "after vs before"}
    return result_rows(
        [
            {
                "test": test,
                **common,
                **shown,
                "assumptions": "; ".join([level_text(confidence), *notes]),
                "verdict": said,
            }
            for test, shown, notes, said in (
                ("before/after", columns, first, agreed),
                ("before/after (placebos)", beside, second, verdict),
            )
        ]
    )


def _windows(moment: pd.Timestamp, start: pd.Timestamp, window: pd.Timedelta) -> int:
    """Count the placebo dates that fit side by side, or refuse too short a history."""
    history = moment - start
    windows = int((history - 2 * window) / window) + 1 if history >= 2 * window else 0
    if windows < FEWEST_WINDOWS:
        raise SchemaError(
            f"There are {history.days} days before {moment:%Y-%m-%d}; placebo dates need at least "
            f"{FEWEST_WINDOWS + 1} windows of {window / pd.Timedelta(days=1):g} days. Shorten "
            "`window_days` or add history."
        )
    return windows


def _beside(found: Estimate, placebo: Floats, windows: int, confidence: float) -> dict[str, float]:
    """Hold an effect against those of the placebo dates: its interval and p-value."""
    beyond = int((np.abs(placebo) >= abs(found.value)).sum())
    # Overlapping dates repeat each other, so many of them prove no more than few apart.
    least = 1 / (1 + min(windows, len(placebo)))
    tail = (1 - confidence) / 2
    low, high = found.value - np.quantile(placebo, [1 - tail, tail])
    back = np.exp if found.effect_name in RATIOS else float
    return {
        "ci_low": float(back(low)),
        "ci_high": float(back(high)),
        "p_value": max((1 + beyond) / (1 + len(placebo)), least),
    }


def _same_zone(moment: Any, times: pd.Series) -> pd.Timestamp:
    stamp = pd.Timestamp(moment)
    zone = times.dt.tz
    if zone is None:
        return (
            stamp.tz_localize(None)
            if stamp.tz is None
            else stamp.tz_convert("UTC").tz_localize(None)
        )
    return (stamp.tz_localize("UTC") if stamp.tz is None else stamp).tz_convert(zone)


def _placebo_dates(
    given: Sequence[Any] | None,
    times: pd.Series,
    moment: pd.Timestamp,
    window: pd.Timedelta,
    count: int,
) -> Codes:
    """Give the dates to try in microseconds, all with undisturbed windows."""
    if given is None:
        first, last = _micro([times.min() + window, moment - window])
        return np.linspace(first, last, int(count)).astype(np.int64)
    dates = [_same_zone(date, times) for date in given]
    for date in dates:
        if date + window > moment:
            raise SchemaError(
                f"The placebo date {date:%Y-%m-%d} has {moment:%Y-%m-%d} within its window of "
                f"{window.days} days; take earlier dates."
            )
    return _micro(dates)


def _micro(dates: Sequence[pd.Timestamp]) -> Codes:
    return pd.DatetimeIndex(dates).as_unit("us").asi8


class _Track:
    """Running totals over time, so that a thousand windows cost a thousand look-ups."""

    def __init__(self, when: Codes, total: Floats, weight: Floats, *, ratio: bool) -> None:
        self.when, self.total, self.weight, self.ratio = when, total, weight, ratio

    @classmethod
    def of(cls, sample: Sample, times: pd.Series, *, ratio: bool) -> _Track:
        when = times.dt.as_unit("us").astype("int64").to_numpy()
        order = np.argsort(when, kind="stable")
        weight = np.ones(len(order)) if sample.exposure is None else sample.exposure[order]
        start = np.zeros(1)
        return cls(
            when[order],
            np.concatenate([start, np.cumsum(sample.outcome[order])]),
            np.concatenate([start, np.cumsum(weight)]),
            ratio=ratio,
        )

    def effects(self, dates: Codes, window: pd.Timedelta) -> Floats:
        """Difference (or log ratio) after less before, NaN where a side is empty."""
        reach = int(window / pd.Timedelta(microseconds=1))
        low, middle, high = (
            np.searchsorted(self.when, dates + shift) for shift in (-reach, 0, reach)
        )
        with np.errstate(divide="ignore", invalid="ignore"):
            after = (self.total[high] - self.total[middle]) / (
                self.weight[high] - self.weight[middle]
            )
            before = (self.total[middle] - self.total[low]) / (
                self.weight[middle] - self.weight[low]
            )
            change: Floats = np.log(after / before) if self.ratio else after - before
        return change
