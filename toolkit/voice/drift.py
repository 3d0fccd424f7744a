"""Has the voice changed? Control chart and change-points with a stated false-alarm rate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.frames import annotate_period
from toolkit.schema import SchemaError, as_list, check_columns, check_number
from toolkit.voice.features import Counts, FeatureSpace, Floats
from toolkit.voice.lexicon import majority_language, with_words

__all__ = ["voice_drift"]

#: Fewest periods before the watch begins, and after it.
FEWEST_PERIODS = 4
#: Fewest posts to know the voice by.
FEWEST_POSTS = 20


def voice_drift(
    posts: pd.DataFrame,
    *,
    text: str = "text",
    time: str = "created_at",
    every: str = "week",
    baseline: int = 8,
    within: str | Sequence[str] = (),
    memory: float = 0.4,
    false_alarm: float = 0.01,
    n_draws: int = 500,
    lang: str | None = None,
    seed: int = 0,
) -> pd.DataFrame:
    """When did the brand stop sounding like itself?

    Each period's habits are held against those of the first periods, in standard errors,
    and smoothed over periods (an exponentially weighted moving average of all habits at
    once). The limit comes from shuffling the posts over time, within the groups of
    `within`: a voice that never changes crosses it anywhere in the whole series in a share
    `false_alarm` of series. Change-points split the periods where a shuffled series would
    hardly ever be split (binary segmentation of `ruptures`).

    Parameters
    ----------
    posts : pandas.DataFrame
        One brand's posts, with the columns that the other parameters name. Rows without
        text or time are left out.
    text, time : str
        Columns of the words and of the moments (datetime, UTC).
    every : {'day', 'week', 'month'}
        Length of a period.
    baseline : int
        So many first periods are what the brand sounds like.
    within : str or list of str
        Columns held equal: posts change places only with others of the same kind, author
        or platform, so that another mix of those is not taken for another voice.
    memory : float
        Weight of the newest period, above 0 to 1; small finds slow drift, large a break.
    false_alarm : float
        Chance of any alarm in the whole series of a steady voice; of any change-point too.
    n_draws : int
        Shufflings, at least ``2 / false_alarm``.
    lang : str, optional
        Language of the texts.
    seed : int
        For shuffling.

    Returns
    -------
    pandas.DataFrame
        One row per period with posts: ``period``, ``n`` (posts), ``words``, ``drift`` (in
        standard deviations of a steady voice; missing in the baseline), ``limit``,
        ``alarm`` (boolean), ``change_point`` (a new voice begins with this period).

    Raises
    ------
    SchemaError
        If a column is missing, an option out of range or the series too short.

    Notes
    -----
    Posts are taken as exchangeable over time within their group. Where posts come in
    series that repeat each other (a campaign of ten alike), put the series into `within`
    or expect more alarms than stated.

    References
    ----------
    Lowry, C. A., et al. (1992). A multivariate exponentially weighted moving average
    control chart. *Technometrics* 34, 46-53.
    Truong, C., Oudre, L., & Vayatis, N. (2020). Selective review of offline change point
    detection methods. *Signal Processing* 167.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts = load_sample("posts")
    >>> chart = voice_drift(posts[posts["is_own"]], lang="en")
    >>> chart.loc[chart["alarm"], "period"].min().strftime("%Y-%m")  # an agency began on 1 May
    '2025-05'
    """
    keys = as_list(within)
    check_columns(posts, [text, time, *keys], name="posts")
    check_number("baseline", baseline, low=FEWEST_PERIODS)
    check_number("memory", memory, low=0, high=1)
    check_number("memory", memory, low=0, inclusive=False)
    check_number("false_alarm", false_alarm, low=0, high=0.5, inclusive=False)
    check_number("n_draws", n_draws, low=2 / false_alarm)
    rows = posts.loc[posts[text].notna() & posts[time].notna()].sort_values(time, kind="stable")
    rows = with_words(rows, text)
    periods = annotate_period(rows, every=every, time=time)["period"]
    place, starts = pd.factorize(periods, sort=True)
    if len(starts) < baseline + FEWEST_PERIODS:
        raise SchemaError(
            f"There are {len(starts)} periods with posts; a chart with baseline={baseline} needs "
            f"{baseline + FEWEST_PERIODS}. Take a shorter `every` or `baseline`."
        )
    if (place < baseline).sum() < FEWEST_POSTS:
        raise SchemaError(
            f"The first {baseline} periods hold {(place < baseline).sum()} posts; to know a voice "
            f"takes {FEWEST_POSTS}. Take a longer `baseline`."
        )
    texts = rows[text].astype(str).tolist()
    space = FeatureSpace(lang or majority_language(texts), words=100, runs=200).fit(texts)
    series = _Series(space.count(texts), place, len(starts), baseline, memory)
    stratum = rows.groupby(keys, dropna=False).ngroup().to_numpy() if keys else np.zeros_like(place)
    rng = np.random.default_rng(seed)
    seen, gain = series.measure(np.arange(len(texts)))
    shuffled = [series.measure(_shuffle(stratum, rng)) for _ in range(n_draws)]
    charts = np.array([chart for chart, _ in shuffled])
    gains = np.array([best for _, best in shuffled])
    # Each period has its own number of posts, so its own usual level and spread.
    level, spread = charts.mean(axis=0), charts.std(axis=0) + 1e-12
    watched = np.arange(len(starts)) >= baseline
    highest = ((charts - level) / spread)[:, watched].max(axis=1)
    limit = float(np.quantile(highest, 1 - false_alarm, method="higher"))
    drift = np.where(watched, (seen - level) / spread, np.nan)
    penalty = float(np.quantile(gains, 1 - false_alarm, method="higher"))
    changes = series.change_points(penalty) if gain > penalty else []
    return pd.DataFrame(
        {
            "period": starts,
            "n": np.bincount(place, minlength=len(starts)),
            "words": series.words,
            "drift": drift,
            "limit": limit,
            "alarm": watched & (np.nan_to_num(drift, nan=-np.inf) > limit),
            "change_point": np.isin(np.arange(len(starts)), changes),
        }
    )


class _Series:
    """Posts as counts, with what a chart and a split of any order of them would show."""

    def __init__(
        self, counts: Counts, place: NDArray[np.int64], periods: int, baseline: int, memory: float
    ) -> None:
        self._above = np.ascontiguousarray(counts.above.toarray())
        self._below, self._base = counts.below, counts.base
        self._baseline, self._periods = baseline, periods
        # Rows are sorted by period and every period has some.
        self._starts = np.searchsorted(place, np.arange(periods))
        whole = np.maximum(self._below.sum(axis=0)[self._base], 1e-12)
        size = self._below[:, self._base]
        gap = ((self._above - self._above.sum(axis=0) / whole * size) ** 2).sum(axis=0)
        self._scatter = gap / whole
        _, inverse, sizes = np.unique(counts.base, return_inverse=True, return_counts=True)
        self._weight = np.where(self._scatter > 0, 1 / (len(sizes) * sizes[inverse]), 0.0)
        back = np.arange(periods)[:, None] - np.arange(periods)[None, :]
        counting = (back >= 0) & (np.arange(periods) >= baseline)
        self._smooth = np.where(counting, memory * (1 - memory) ** np.maximum(back, 0.0), 0.0)
        self.words = np.add.reduceat(counts.words, self._starts).astype(int)

    def _z(self, order: NDArray[np.int64]) -> tuple[Floats, Floats]:
        """Give each period's habits in standard errors, from the first ones and from all."""
        above = np.add.reduceat(self._above[order], self._starts, axis=0)
        below = np.add.reduceat(self._below[order], self._starts, axis=0)[:, self._base]
        error = np.sqrt(np.maximum(self._scatter * below, 1e-12))
        known = slice(0, self._baseline)
        parts = [
            (above[rows].sum(axis=0), below[rows].sum(axis=0)) for rows in (known, slice(None))
        ]
        first, every = (
            (above - up / np.maximum(down, 1e-12) * below) / error * np.sqrt(self._weight)
            for up, down in parts
        )
        return first, every

    def measure(self, order: NDArray[np.int64]) -> tuple[Floats, float]:
        """Give the moving average's size at each period, and what the best single cut explains."""
        first, signal = self._z(order)
        chart = np.sqrt(((self._smooth @ first) ** 2).sum(axis=1))
        left = np.cumsum(signal, axis=0)[1:-2]
        before = np.arange(2, self._periods - 1)[:, None]
        whole = signal.sum(axis=0)
        explained = left**2 / before + (whole - left) ** 2 / (self._periods - before)
        return chart, float((explained.sum(axis=1) - (whole**2 / self._periods).sum()).max())

    def change_points(self, penalty: float) -> list[int]:
        """Give the first period of each new voice."""
        import ruptures

        signal = self._z(np.arange(len(self._above)))[1]
        found = ruptures.Binseg(model="l2", min_size=2, jump=1).fit(signal).predict(pen=penalty)
        return [int(one) for one in found if one < self._periods]


def _shuffle(stratum: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    """Give a random order of rows that keeps each stratum in its places."""
    order: NDArray[Any] = np.arange(len(stratum))
    for one in np.unique(stratum):
        rows = np.flatnonzero(stratum == one)
        order[rows] = rng.permutation(rows)
    return order
