"""The brand's calendar: which posts, of what kind, when, and how many people see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.samples import effects as acts
from toolkit.samples.bank import BRANDS, bank_posts
from toolkit.samples.ids import PLATFORMS
from toolkit.samples.texts import KINDS

__all__ = [
    "BODY_SIGMA",
    "DAY",
    "HOUR",
    "TAIL_EXPONENT",
    "TAIL_SHARE",
    "Span",
    "draw_luck",
    "draw_peer_posts",
    "draw_posts",
]

SECOND = 1_000_000  # microseconds, the unit of all times here
HOUR = 3600 * SECOND
DAY = 24 * HOUR
START = pd.Timestamp("2025-01-01")

#: Reach in logs: a normal body, and above its 90 % quantile a Pareto tail.
BODY_SIGMA = 0.9
TAIL_SHARE = 0.1
TAIL_EXPONENT = 1.8
_TAIL_FROM = 1.2815515655446004  # the normal quantile at 1 - TAIL_SHARE

#: The brand's tide of attention, four whole weeks long so that weekdays share it evenly.
WAVE_DAYS = 28

VIEWS_PER_COMMENT = 250
LIKES_PER_VIEW = 0.04
CLICKS_PER_VIEW = 0.02
#: Standard deviation in logs of each rate from post to post.
RATE_SIGMA = 0.25
#: Times the influencers share the brand's posts.
INFLUENCER_SHARES = 12
INFLUENCER_LIFT = 0.5


@dataclass(frozen=True)
class Rhythm:
    """When a platform's posts appear and who is there to see them."""

    posts_per_day: float
    weekdays: tuple[float, ...]  # Monday to Sunday, relative
    hours: tuple[int, ...]  # UTC
    reach: float  # factor on views
    hours_to_comment: float  # median, of the comments that do not come late


RHYTHMS: Mapping[str, Rhythm] = {
    "youtube": Rhythm(0.25, (0.5, 0.6, 0.8, 1.2, 1.5, 1.4, 1.0), (16, 17, 18, 19), 2.0, 9.0),
    "reddit": Rhythm(0.30, (1.1, 1.0, 1.0, 1.0, 0.9, 1.0, 1.0), (12, 13, 18, 20, 21), 0.8, 4.0),
    "instagram": Rhythm(
        0.60, (0.9, 1.0, 1.0, 1.0, 1.1, 1.0, 1.0), (7, 8, 12, 18, 19, 20), 1.0, 3.0
    ),
    "x": Rhythm(0.65, (1.2, 1.2, 1.2, 1.2, 1.1, 0.6, 0.5), (8, 9, 10, 11, 13, 15, 16), 0.7, 1.0),
}

#: How often each kind is posted by the brand itself; weekends belong to questions.
_OWN_MIX = dict(
    zip(KINDS, (0.15, 0.14, 0.12, 0.12, 0.13, 0.12, 0.10, 0.0, 0.08, 0.04), strict=True)
)
_QUESTIONS_WEEKEND, _QUESTIONS_WEEKDAY = 0.20, 0.03


@dataclass(frozen=True)
class Span:
    """The time that the study covers, in microseconds since 1970."""

    start: int
    end: int
    agency_start: int
    agency_end: int

    @classmethod
    def of(cls, months: int) -> Span:
        """Cover whole months from the start; the agency has months 5 and 6."""
        days = [START + pd.DateOffset(months=count) for count in (0, months, 4, 6)]
        start, end, agency_start, agency_end = (int(day.timestamp()) * SECOND for day in days)
        return cls(start, end, agency_start, agency_end)

    @property
    def days(self) -> int:
        """The number of days."""
        return (self.end - self.start) // DAY


def draw_luck(rng: np.random.Generator, n: int) -> NDArray[np.float64]:
    """Draw log reach: normal below the 90 % quantile, exponential (so Pareto) above."""
    body = rng.standard_normal(n)
    tail = rng.standard_exponential(n) / TAIL_EXPONENT
    return np.where(body > _TAIL_FROM, BODY_SIGMA * _TAIL_FROM + tail, BODY_SIGMA * body)


def luck_variance() -> float:
    """Give the variance of what `draw_luck` draws."""
    q, s, p, z = TAIL_SHARE, BODY_SIGMA, 1 / TAIL_EXPONENT, _TAIL_FROM
    density = np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
    mean = -s * density + q * (s * z + p)
    square = s * s * (1 - q - z * density) + q * ((s * z) ** 2 + 2 * s * z * p + 2 * p * p)
    return float(square - mean**2)


def draw_posts(
    rng: np.random.Generator, span: Span, *, n_comments: int, months: int, e: Mapping[str, float]
) -> pd.DataFrame:
    """Draw the brand's posts, in order of time, with how many saw each on the brand's account.

    Returns
    -------
    pandas.DataFrame
        One row per post: ``platform``, ``kind`` (codes), ``created`` (µs),
        ``weekend``, ``posts_that_day``, ``agency_month``, ``agency``,
        ``influencer`` (0 none, 1 the aligned one, 2 the other), ``luck``,
        ``wave``, ``seed_views``, ``response``, ``bank_row``.
    """
    posts = _calendar(rng, span)
    created = posts["created"].to_numpy()
    posts["weekend"] = posts["weekday"].to_numpy() >= 5
    posts["agency_month"] = (created >= span.agency_start) & (created < span.agency_end)
    posts["agency"] = acts.written_by_agency(
        e, in_agency_months=posts["agency_month"].to_numpy(), rng=rng
    )
    posts["kind"] = _kinds(rng, posts)
    posts["bank_row"] = _texts(rng, posts)

    day = (created - span.start) // DAY
    posts["posts_that_day"] = np.bincount(day)[day]
    posts["influencer"] = _influencers(rng, len(posts))
    posts["luck"] = draw_luck(rng, len(posts))
    phase = rng.random() * 2 * np.pi
    posts["wave"] = np.sqrt(2) * np.sin(2 * np.pi * created / (WAVE_DAYS * DAY) + phase)
    reach = acts.log_reach(
        e,
        luck=posts["luck"].to_numpy(),
        wave=posts["wave"].to_numpy(),
        variance=luck_variance(),
    )
    platform_reach = np.array([RHYTHMS[name].reach for name in PLATFORMS])
    usual = _usual_views(n_comments, months)
    expected = (
        usual
        * platform_reach[posts["platform"]]
        * np.exp(reach)
        * acts.weekend_reach(e, weekend=posts["weekend"].to_numpy())
    )
    posts["seed_views"] = np.maximum(np.rint(expected), 1).astype(np.int64)
    posts["response"] = acts.response(
        e,
        posts_that_day=posts["posts_that_day"].to_numpy(),
        aligned=posts["influencer"].to_numpy() == 1,
    )
    return posts.drop(columns="weekday")


def _usual_views(n_comments: int, months: int) -> float:
    """Give the median seed views that suit a brand with so many comments."""
    per_day = sum(rhythm.posts_per_day for rhythm in RHYTHMS.values())
    return max(n_comments * VIEWS_PER_COMMENT / (per_day * 30.4 * months) / 2.5, 40.0)


def _calendar(rng: np.random.Generator, span: Span) -> pd.DataFrame:
    """Draw when posts appear, platform by platform."""
    first = pd.Timestamp(span.start, unit="us").weekday()
    weekday = (first + np.arange(span.days)) % 7
    parts = []
    for code, name in enumerate(PLATFORMS):
        rhythm = RHYTHMS[name]
        weights = np.array(rhythm.weekdays)
        rate = rhythm.posts_per_day * weights[weekday] / weights.mean()
        day = np.repeat(np.arange(span.days), rng.poisson(rate))
        hour = rng.choice(np.array(rhythm.hours), size=len(day))
        created = span.start + day * DAY + hour * HOUR
        created += rng.integers(3600, size=len(day)) * SECOND
        parts.append(pd.DataFrame({"platform": code, "created": created, "weekday": weekday[day]}))
    posts = pd.concat(parts, ignore_index=True).astype({"platform": np.int8})
    return posts.sort_values("created", kind="stable", ignore_index=True)


def _kinds(rng: np.random.Generator, posts: pd.DataFrame) -> NDArray[np.int8]:
    """Draw kinds: the brand's mix, with questions at weekends; or the agency's."""
    own = np.array([_OWN_MIX[kind] for kind in KINDS])
    bank = bank_posts()
    bank = bank[bank["phase"] == "agency"]
    agency = bank["kind"].value_counts().reindex(list(KINDS), fill_value=0).to_numpy(dtype=float)
    question = KINDS.index("audience_question")

    def mix(weights: NDArray[np.float64], questions: float) -> NDArray[np.float64]:
        others = np.where(np.arange(len(KINDS)) == question, 0.0, weights)
        others = others / others.sum() * (1 - questions)
        others[question] = questions
        return np.cumsum(others)

    tables = np.stack(
        [mix(w, q) for w in (own, agency) for q in (_QUESTIONS_WEEKDAY, _QUESTIONS_WEEKEND)]
    )
    which = 2 * posts["agency"].to_numpy().astype(int) + posts["weekend"].to_numpy()
    edges = tables[which]
    chance = rng.random(len(posts))[:, None] * edges[:, -1:]
    return (chance >= edges).sum(axis=1).astype(np.int8)


def _texts(rng: np.random.Generator, posts: pd.DataFrame) -> NDArray[np.int64]:
    """Choose each post's text; none comes twice before all of its kind have come."""
    bank = bank_posts()
    bank = bank[bank["brand"] == "harrow_pine"]
    pools = bank.reset_index().groupby(["phase", "kind"])["index"].apply(np.array)
    kind, agency = posts["kind"].to_numpy(), posts["agency"].to_numpy()
    chosen = np.zeros(len(posts), dtype=np.int64)
    for (phase, name), pool in pools.items():
        rows = np.flatnonzero((kind == KINDS.index(name)) & (agency == (phase == "agency")))
        chosen[rows] = rng.permutation(pool)[np.arange(len(rows)) % len(pool)]
    return chosen


def _influencers(rng: np.random.Generator, n: int) -> NDArray[np.int8]:
    """Choose the posts that the two influencers share, at random."""
    shared = np.zeros(n, dtype=np.int8)
    each = min(INFLUENCER_SHARES, n // 4)
    rows = rng.permutation(n)[: 2 * each]
    shared[rows[:each]], shared[rows[each:]] = 1, 2
    return shared


def draw_peer_posts(rng: np.random.Generator, span: Span, *, usual_views: float) -> pd.DataFrame:
    """Draw what the peers post: their own texts, at their own rate, with ordinary reach."""
    bank = bank_posts()
    parts = []
    for number, brand in enumerate(list(BRANDS)[1:], start=1):
        pool = np.flatnonzero((bank["brand"] == brand).to_numpy())
        n = int(rng.poisson(0.55 * span.days))
        day = np.sort(rng.integers(span.days, size=n))
        created = span.start + day * DAY + rng.integers(8 * 3600, 19 * 3600, size=n) * SECOND
        row = rng.permutation(pool)[np.arange(n) % len(pool)]
        views = np.rint(usual_views * np.exp(draw_luck(rng, n))).astype(np.int64) + 1
        parts.append(
            pd.DataFrame(
                {
                    "brand": number,
                    "platform": rng.integers(len(PLATFORMS), size=n).astype(np.int8),
                    "created": created,
                    "bank_row": row,
                    "views": views,
                    "likes": rng.poisson(views * LIKES_PER_VIEW),
                    "comments": rng.poisson(views / VIEWS_PER_COMMENT),
                    "shares": rng.poisson(views * 0.002),
                }
            )
        )
    return pd.concat(parts, ignore_index=True)
