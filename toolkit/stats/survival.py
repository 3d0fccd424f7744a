"""How long until something happens, when for some it has not happened yet."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema import SchemaError, check_columns, check_number
from toolkit.stats.clusters import Codes, Floats, Moments, member_codes
from toolkit.stats.columns import numbers
from toolkit.stats.groups import Measured, settle
from toolkit.stats.results import adjust_pvalues, give_verdict, level_text, result_rows

__all__ = ["compare_survival", "summarize_survival", "survival_curve"]

#: Numbers held at once while adding up clusters by time: about 64 MB.
CHUNK = 8_000_000


def _read(
    data: pd.DataFrame, *, duration: str, event: str, by: str | None, cluster: str | None
) -> tuple[pd.DataFrame, list[Any]]:
    """Keep complete rows as duration, event, group and cluster numbers."""
    extra = [column for column in (by, cluster) if column]
    check_columns(data, [duration, event, *extra], name="data")
    rows = data.loc[data[[duration, event, *([by] if by else [])]].notna().all(axis=1)]
    waited, happened = numbers(rows[duration], name=duration), numbers(rows[event], name=event)
    if len(rows) == 0:
        raise SchemaError("`data` has no row with both a duration and an event.")
    if (waited < 0).any():
        raise SchemaError(f"Column {duration!r} holds negative durations; correct or drop them.")
    if not np.isin(happened, (0.0, 1.0)).all():
        raise SchemaError(f"Column {event!r} must be 1 (it happened) or 0 (not yet), or booleans.")
    groups = pd.Categorical(rows[by]).remove_unused_categories() if by else None
    frame = pd.DataFrame(
        {
            "duration": waited,
            "event": happened,
            "group": 0 if groups is None else groups.codes.astype(np.int64),
            "member": member_codes(rows, cluster),
        }
    )
    return frame, [] if groups is None else list(groups.categories)


def survival_curve(
    data: pd.DataFrame,
    *,
    duration: str,
    event: str,
    by: str | None = None,
    cluster: str | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """What share is still waiting after a given time? (Kaplan and Meier's curve.)

    Rows whose event has not happened count as waiting for as long as they were seen
    (censored); leaving them out would make every answer look too quick. With `cluster`
    the band is that of whole clusters, otherwise Greenwood's; both on the scale of
    log(-log), so that it stays between 0 and 1. Neither knows a width while nothing has
    happened; there the lower limit is exact (Clopper and Pearson's) for the clusters, or rows,
    still watched, each counted once, or a later one's where that is higher: with 60 of them an
    event that 6 % had already is still seen by none in one case of 40. Where it has happened
    to all, the upper limit is that of the step before, or exact where that knows none.

    Parameters
    ----------
    data : pandas.DataFrame
        One row per waiting. Rows with a missing duration, event or group are left out.
    duration : str
        Time until the event, or until it was last seen not to have happened; 0 or more,
        in any unit.
    event : str
        1 or True where it happened, 0 or False where not yet.
    by : str, optional
        One curve per group.
    cluster : str, optional
        Column of the post, author or page whose rows belong together.
    confidence : float
        Coverage of the band at each point, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per group and time: the `by` column, ``time``, ``survival``, ``ci_low``,
        ``ci_high`` (fractions), ``at_risk``, ``events``, ``censored``. Each curve starts
        at time 0, and each row holds until the next.

    Raises
    ------
    SchemaError
        If a column is missing, a duration negative, or fewer than three clusters there.

    References
    ----------
    Kaplan, E. L., & Meier, P. (1958). Nonparametric estimation from incomplete
    observations. *JASA* 53, 457-481.
    Clopper, C. J., & Pearson, E. S. (1934). The use of confidence or fiducial limits
    illustrated in the case of the binomial. *Biometrika* 26, 404-413.
    Williams, R. L. (1995). Product-limit survival functions with correlated survival
    times. *Lifetime Data Analysis* 1, 171-186.

    Examples
    --------
    >>> replies = pd.DataFrame({"hours": [1, 2, 2, 5], "answered": [1, 1, 0, 1]})
    >>> survival_curve(replies, duration="hours", event="answered")[["time", "survival"]]
       time  survival
    0   0.0      1.00
    1   1.0      0.75
    2   2.0      0.50
    3   5.0      0.00
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    rows, names = _read(data, duration=duration, event=event, by=by, cluster=cluster)
    curves = []
    for group, part in rows.groupby("group"):
        curve = _curve(part, clustered=cluster is not None, confidence=confidence)
        if by:
            curve.insert(0, by, [names[int(group)]] * len(curve))
        curves.append(curve)
    return pd.concat(curves, ignore_index=True)


def _curve(rows: pd.DataFrame, *, clustered: bool, confidence: float) -> pd.DataFrame:
    from lifelines import KaplanMeierFitter

    fit = KaplanMeierFitter(alpha=1 - confidence).fit(rows["duration"], rows["event"])
    table = fit.event_table
    survival = fit.survival_function_.iloc[:, 0].to_numpy()
    band = fit.confidence_interval_survival_function_.to_numpy()
    low, high = band[:, 0], band[:, 1]
    if clustered:
        low, high = _clustered_band(rows, table, survival, confidence)
    low, high = _exact_ends(rows, table, survival, (low, high), confidence)
    return pd.DataFrame(
        {
            "time": table.index.to_numpy(dtype=float),
            "survival": survival,
            "ci_low": low,
            "ci_high": high,
            "at_risk": table["at_risk"].to_numpy(dtype=np.int64),
            "events": table["observed"].to_numpy(dtype=np.int64),
            "censored": table["censored"].to_numpy(dtype=np.int64),
        }
    )


def _exact_ends(
    rows: pd.DataFrame,
    table: pd.DataFrame,
    survival: Floats,
    band: tuple[Floats, Floats],
    confidence: float,
) -> tuple[Floats, Floats]:
    """Put limits where the curve is 1 or 0, and its spread, which is 0 there, says nothing."""
    low, high = (np.array(side, dtype=float) for side in band)
    last = np.sort(rows.groupby("member")["duration"].max().to_numpy())
    watched = len(last) - np.searchsorted(last, table.index.to_numpy(dtype=float))
    # What has a chance above this was seen by none, or missed by none, of so many too rarely.
    furthest = ((1 - confidence) / 2) ** (1 / watched)
    none, everybody = survival == 1, survival == 0
    # What a later time is above, an earlier one is, too: the spread may know more than the count.
    later = np.fmax.accumulate(np.where(none, furthest, low)[::-1])[::-1]
    low[none], high[none] = later[none], 1.0
    # A curve only falls, so the limit before holds; all are gone in its last step, or never.
    before = np.append(1.0, high[:-1])
    low[everybody] = 0.0
    high[everybody] = np.where(before < 1, before, 1 - furthest)[everybody]
    return low, high


def _clustered_band(
    rows: pd.DataFrame, table: pd.DataFrame, survival: Floats, confidence: float
) -> tuple[Floats, Floats]:
    """Add up what each cluster adds to the curve, and take the spread of those sums."""
    from scipy import stats

    time = table.index.to_numpy(dtype=float)
    member = np.unique(rows["member"].to_numpy(), return_inverse=True)[1]
    clusters = int(member.max()) + 1
    if clusters < 3:
        raise SchemaError(f"There are {clusters} cluster(s); a band needs at least 3.")
    place = np.searchsorted(time, rows["duration"].to_numpy())
    happened = rows["event"].to_numpy()
    at_risk = table["at_risk"].to_numpy(dtype=float)
    observed = table["observed"].to_numpy(dtype=float)
    # The divisor of Greenwood's formula; the last event of all leaves none behind.
    left = np.maximum(at_risk - observed, 1)
    spread = np.zeros(len(time))
    step = max(1, CHUNK // len(time))
    for start in range(0, clusters, step):
        inside = (member >= start) & (member < start + step)
        shape = (min(step, clusters - start), len(time))
        gone, events = np.zeros(shape), np.zeros(shape)
        cells = (member[inside] - start, place[inside])
        np.add.at(gone, cells, 1)
        np.add.at(events, cells, happened[inside])
        waiting = np.cumsum(gone[:, ::-1], axis=1)[:, ::-1]
        share = np.cumsum(events / left - waiting * observed / (at_risk * left), axis=1)
        spread += (share**2).sum(axis=0)
    error = np.sqrt(clusters / (clusters - 1) * spread)
    quantile = stats.t.ppf((1 + confidence) / 2, clusters - 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        reach = np.exp(quantile * error / np.abs(np.log(survival)))
        return survival**reach, survival ** (1 / reach)


def summarize_survival(
    data: pd.DataFrame,
    *,
    duration: str,
    event: str,
    by: str | None = None,
    cluster: str | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """After what time has it happened for half of them?

    Parameters
    ----------
    data, duration, event, by, cluster, confidence
        As in `survival_curve`.

    Returns
    -------
    pandas.DataFrame
        One row per group: the `by` column, ``median``, ``ci_low``, ``ci_high`` (in the
        unit of `duration`; infinite where the curve or its band never falls to one half),
        ``n``, ``n_clusters``, ``events``.

    Raises
    ------
    SchemaError
        As in `survival_curve`.

    References
    ----------
    Brookmeyer, R., & Crowley, J. (1982). A confidence interval for the median survival
    time. *Biometrics* 38, 29-41.

    Examples
    --------
    >>> replies = pd.DataFrame({"hours": [1, 2, 2, 5], "answered": [1, 1, 0, 1]})
    >>> summarize_survival(replies, duration="hours", event="answered")[["median", "n", "events"]]
       median  n  events
    0     2.0  4       3
    """
    rows, names = _read(data, duration=duration, event=event, by=by, cluster=cluster)
    curves = survival_curve(
        data, duration=duration, event=event, by=by, cluster=cluster, confidence=confidence
    )
    start = (curves["time"] == 0).cumsum() - 1
    summary = []
    for group, part in rows.groupby("group"):
        curve = curves.loc[start == group]
        line = {by: names[int(group)]} if by else {}
        for name, column in (("median", "survival"), ("ci_low", "ci_low"), ("ci_high", "ci_high")):
            fallen = curve.loc[curve[column] <= 0.5 + 1e-12, "time"]
            line[name] = float(fallen.iloc[0]) if len(fallen) else np.inf
        line["n"] = len(part)
        line["n_clusters"] = part["member"].nunique()
        line["events"] = int(part["event"].sum())
        summary.append(line)
    return pd.DataFrame(summary)


def compare_survival(
    data: pd.DataFrame,
    *,
    duration: str,
    event: str,
    between: str,
    cluster: str | None = None,
    horizon: float | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """How much longer does one group wait than another, on average, up to a horizon?

    The effect is the difference in restricted mean time: the area between two curves, in
    hours (or whatever the unit is), which needs no proportional hazards.

    Parameters
    ----------
    data, duration, event, cluster
        As in `survival_curve`.
    between : str
        The column that makes the groups.
    horizon : float, optional
        Waiting beyond it counts as waiting until it; in the unit of `duration`. The
        longest time that every group was watched, where not given.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per pair of groups in the result shape; more than one is adjusted by
        Holm's method.

    Raises
    ------
    SchemaError
        As in `survival_curve`, or if the horizon lies beyond what a group was watched.

    References
    ----------
    Royston, P., & Parmar, M. K. B. (2013). Restricted mean survival time. *BMC Medical
    Research Methodology* 13, 152.

    Examples
    --------
    >>> replies = pd.DataFrame({
    ...     "hours": [1, 2, 2, 5, 6, 7, 7, 9], "answered": [1, 1, 0, 1, 1, 1, 0, 1],
    ...     "team": ["day"] * 4 + ["night"] * 4})
    >>> compare_survival(replies, duration="hours", event="answered", between="team",
    ...                  horizon=5)[["groups", "effect", "effect_name"]]
              groups  effect             effect_name
    0  day vs night   -1.75  difference in mean time
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    rows, names = _read(data, duration=duration, event=event, by=between, cluster=cluster)
    if len(names) < 2:
        raise SchemaError(f"Column {between!r} has {len(names)} group(s) with data; it needs two.")
    watched = float(rows.groupby("group")["duration"].max().min())
    end = watched if horizon is None else horizon
    check_number("horizon", end, low=0, high=watched)
    results = []
    parts = dict(iter(rows.groupby("group")))
    areas = {group: _area(part, end) for group, part in parts.items()}
    for first, second in combinations(range(len(names)), 2):
        pair = pd.concat([parts[first], parts[second]])
        (one, residual_one), (two, residual_two) = areas[first], areas[second]
        group: Codes = (pair["group"].to_numpy() == second).astype(np.int64)
        moments = Moments.of(
            np.concatenate([residual_one, residual_two]), group, pair["member"].to_numpy()
        )
        labels = [str(names[first]), str(names[second])]
        found = settle(
            Measured(one - two, moments, np.array([1.0, -1.0])),
            labels,
            effect_name="difference in mean time",
        )
        columns = found.columns(confidence=confidence)
        clusters = f"rows clustered by {cluster}" if cluster else "every row taken as independent"
        notes = [level_text(confidence), f"up to {end:.4g}", clusters, *found.notes]
        results.append(
            {
                "test": "difference in restricted mean time",
                "outcome": duration,
                "groups": " vs ".join(labels),
                **columns,
                "assumptions": "; ".join(notes),
                "verdict": give_verdict(columns, confidence=confidence),
            }
        )
    frame = result_rows(results)
    return adjust_pvalues(frame, confidence=confidence) if len(results) > 1 else frame


def _area(rows: pd.DataFrame, end: float) -> tuple[float, Floats]:
    """Area under a curve up to `end`, and how far each row pulls it, summing to zero."""
    from lifelines import KaplanMeierFitter

    waited = np.minimum(rows["duration"].to_numpy(), end)
    happened = np.where(rows["duration"].to_numpy() <= end, rows["event"].to_numpy(), 0.0)
    fit = KaplanMeierFitter().fit(waited, happened)
    table = fit.event_table
    time = table.index.to_numpy(dtype=float)
    survival = fit.survival_function_.iloc[:, 0].to_numpy()
    steps = survival * np.diff(np.append(time, end))
    ahead = np.cumsum(steps[::-1])[::-1]
    at_risk = table["at_risk"].to_numpy(dtype=float)
    observed = table["observed"].to_numpy(dtype=float)
    left = np.maximum(at_risk - observed, 1)
    passed = np.cumsum(ahead * observed / (at_risk * left))
    place = np.searchsorted(time, waited)
    pull = passed[place] - happened * (ahead / left)[place]
    return float(ahead[0]), len(rows) * pull
