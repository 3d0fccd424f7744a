"""How many posts are enough? Asked before the study, answered by simulation and formula."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from toolkit.schema import SchemaError, check_number
from toolkit.stats.clusters import Floats
from toolkit.stats.proportions import proportion_ci

__all__ = ["design_effect", "expected_power", "posts_needed", "power_by_simulation"]

#: Posts beyond which a study is called out of reach.
MOST_POSTS = 10_000_000

#: Posts invented at once while simulating.
CHUNK = 2_000_000


def design_effect(cluster_size: float, *, icc: float, size_variation: float = 0.0) -> float:
    """How many clumped comments are worth one independent one? (Kish: 1 + (m - 1) rho.)

    Parameters
    ----------
    cluster_size : float
        Mean number of comments per post, 1 or more.
    icc : float
        Correlation of two comments under one post, 0 to 1.
    size_variation : float
        Standard deviation of the cluster sizes over their mean.

    Returns
    -------
    float
        The factor by which clumping inflates a variance; divide n by it for the
        effective number of comments.

    Raises
    ------
    SchemaError
        If a number is out of range.

    References
    ----------
    Kish, L. (1965). *Survey Sampling*. Wiley.
    Eldridge, S. M., Ashby, D., & Kerry, S. (2006). Sample size for cluster randomized
    trials: effect of coefficient of variation of cluster size. *Int. J. Epidemiol.* 35,
    1292-1300.

    Examples
    --------
    >>> design_effect(50, icc=0.1)
    5.9
    """
    check_number("cluster_size", cluster_size, low=1)
    check_number("icc", icc, low=0, high=1)
    check_number("size_variation", size_variation, low=0)
    return 1 + ((1 + size_variation**2) * cluster_size - 1) * icc


@dataclass(frozen=True)
class _Plan:
    """A study of two equal groups: pages (or posts alone), posts, comments."""

    clusters: int
    posts_each: int
    comments: int
    effect: float
    icc: float
    icc_pages: float
    baseline: float | None

    @classmethod
    def of(
        cls,
        n_posts: int,
        comments_per_post: int,
        *,
        effect: float,
        icc: float,
        n_pages: int | None,
        icc_pages: float,
        baseline: float | None,
    ) -> _Plan:
        clusters = n_posts if n_pages is None else n_pages
        check_number("n_posts", n_posts, low=4)
        check_number("comments_per_post", comments_per_post, low=1)
        check_number("icc", icc, low=0, high=1)
        check_number("icc + icc_pages", icc + icc_pages, low=0, high=1)
        check_number("icc_pages", icc_pages, low=0, high=0 if n_pages is None else 1)
        if clusters % 2 or clusters < 4 or n_posts % clusters:
            raise SchemaError(
                f"{n_posts} posts on {clusters} clusters cannot make two equal groups; give an "
                "even number, at least 4, and as many posts on each page."
            )
        if baseline is not None:
            check_number("baseline", baseline, low=0, high=1, inclusive=False)
            check_number("baseline + effect", baseline + effect, low=0, high=1, inclusive=False)
        return cls(
            clusters,
            n_posts // clusters,
            int(comments_per_post),
            effect,
            icc,
            icc_pages,
            baseline,
        )

    @property
    def inflation(self) -> float:
        """Variance of a group's mean over that of as many independent comments."""
        rows = self.posts_each * self.comments
        return 1 + (self.comments - 1) * self.icc + (rows - 1) * self.icc_pages

    def variance(self, group: int) -> float:
        """Variance of one comment of a group."""
        if self.baseline is None:
            return 1.0
        share = self.baseline + group * self.effect
        return share * (1 - share)

    def power(self, confidence: float) -> float:
        """Chance that Welch's test on cluster means finds the effect (noncentral t)."""
        from scipy import stats

        half = self.clusters // 2
        rows = half * self.posts_each * self.comments
        parts = np.array([self.variance(0), self.variance(1)]) * self.inflation / rows
        freedom = parts.sum() ** 2 * (half - 1) / (parts**2).sum()
        shift = abs(self.effect) / np.sqrt(parts.sum())
        limit = stats.t.ppf((1 + confidence) / 2, freedom)
        return float(stats.nct.sf(limit, freedom, shift) + stats.nct.cdf(-limit, freedom, shift))

    def draw(self, group: int, count: int, rng: np.random.Generator) -> Floats:
        """Draw the mean of each cluster of one group, for `count` studies."""
        shape = (count, self.clusters // 2, self.posts_each)
        if self.baseline is None:
            rest = max(1 - self.icc - self.icc_pages, 0) / self.comments
            page = rng.normal(size=(*shape[:2], 1)) * np.sqrt(self.icc_pages)
            post = rng.normal(size=shape) * np.sqrt(self.icc + rest)
            return np.asarray((page + post).mean(axis=2) + group * self.effect)
        share = np.full((*shape[:2], 1), self.baseline + group * self.effect)
        share = np.broadcast_to(_scatter(share, self.icc_pages, rng), shape)
        within = self.icc / (1 - self.icc_pages) if self.icc_pages < 1 else 0.0
        share = _scatter(share, within, rng)
        return np.asarray((rng.binomial(self.comments, share) / self.comments).mean(axis=2))


def _scatter(share: Floats, icc: float, rng: np.random.Generator) -> Floats:
    """Let shares vary around a mean so that two draws correlate by `icc` (beta)."""
    if icc <= 0:
        return share
    if icc >= 1:
        return (rng.random(share.shape) < share).astype(float)
    scale = 1 / icc - 1
    tiny = 1e-12
    inside = np.clip(share, tiny, 1 - tiny)
    return rng.beta(inside * scale, (1 - inside) * scale)


def expected_power(
    *,
    n_posts: int,
    comments_per_post: int,
    effect: float,
    icc: float,
    n_pages: int | None = None,
    icc_pages: float = 0.0,
    baseline: float | None = None,
    confidence: float = 0.95,
) -> float:
    """With how much chance will a study of this size find an effect that is there?

    Parameters
    ----------
    n_posts, comments_per_post, effect, icc, n_pages, icc_pages, baseline, confidence
        As in `power_by_simulation`.

    Returns
    -------
    float
        The power, 0 to 1, by the noncentral t distribution.

    Raises
    ------
    SchemaError
        If a number is out of range or the groups cannot be equal.

    Examples
    --------
    Sixty-four a group find half a standard deviation in four cases of five (Cohen, 1988,
    table 2.3.5).

    >>> round(expected_power(n_posts=128, comments_per_post=1, effect=0.5, icc=0), 2)
    0.8
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    plan = _Plan.of(
        n_posts,
        comments_per_post,
        effect=effect,
        icc=icc,
        n_pages=n_pages,
        icc_pages=icc_pages,
        baseline=baseline,
    )
    return plan.power(confidence)


def power_by_simulation(
    *,
    n_posts: int,
    comments_per_post: int,
    effect: float,
    icc: float,
    n_pages: int | None = None,
    icc_pages: float = 0.0,
    baseline: float | None = None,
    confidence: float = 0.95,
    n_simulations: int = 2000,
    seed: int = 0,
) -> pd.DataFrame:
    """In how many of many invented studies of this size is the effect found?

    Half of the posts (of the pages, where there are pages) are in each group, and each
    invented study is tested on its cluster means by Welch's t, which is what
    `compare_groups` does with clusters of equal size.

    Parameters
    ----------
    n_posts : int
        Posts in both groups together.
    comments_per_post : int
        Comments under each post.
    effect : float
        The true difference: in standard deviations, or in shares with `baseline`. With 0
        the power is the rate of false findings.
    icc : float
        Correlation of two comments under one post, beyond that of their page; 0 to 1.
    n_pages : int, optional
        Pages that hold the posts; then whole pages belong to a group.
    icc_pages : float
        Correlation of two comments under different posts of one page.
    baseline : float, optional
        The share in one group, for a yes/no outcome.
    confidence : float
        One minus the level of the test; also the coverage of the interval.
    n_simulations : int
        Number of invented studies, 100 or more.
    seed : int
        The same seed gives the same studies.

    Returns
    -------
    pandas.DataFrame
        One row: ``n_posts``, ``n_pages``, ``comments_per_post``, ``effect``, ``icc``,
        ``design_effect``, ``power`` with ``ci_low`` and ``ci_high`` (of the simulation),
        ``expected_power`` by formula, ``n_simulations``.

    Raises
    ------
    SchemaError
        If a number is out of range or the groups cannot be equal.

    Examples
    --------
    >>> power_by_simulation(n_posts=40, comments_per_post=50, effect=0.3, icc=0.1)[
    ...     ["design_effect", "power", "expected_power"]].round(1)
       design_effect  power  expected_power
    0            5.9    0.8             0.8
    """
    from scipy import stats

    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    check_number("n_simulations", n_simulations, low=100)
    plan = _Plan.of(
        n_posts,
        comments_per_post,
        effect=effect,
        icc=icc,
        n_pages=n_pages,
        icc_pages=icc_pages,
        baseline=baseline,
    )
    rng = np.random.default_rng(seed)
    found = 0
    step = max(1, CHUNK // n_posts)
    for start in range(0, int(n_simulations), step):
        count = min(step, int(n_simulations) - start)
        first, second = (plan.draw(group, count, rng) for group in (0, 1))
        # Without any spread there is no test, so nothing is found.
        tested = (np.ptp(first, axis=1) > 0) | (np.ptp(second, axis=1) > 0)
        welch = stats.ttest_ind(first[tested], second[tested], axis=1, equal_var=False)
        found += int((welch.pvalue < 1 - confidence).sum())
    interval = proportion_ci(found, n_simulations, confidence=confidence)
    return pd.DataFrame(
        {
            "n_posts": [n_posts],
            "n_pages": pd.array([n_pages], dtype="Int64"),
            "comments_per_post": [comments_per_post],
            "effect": [float(effect)],
            "icc": [float(icc)],
            "design_effect": [plan.inflation],
            "power": [found / n_simulations],
            "ci_low": interval["ci_low"],
            "ci_high": interval["ci_high"],
            "expected_power": [plan.power(confidence)],
            "n_simulations": [n_simulations],
        }
    )


def posts_needed(
    *,
    effect: float,
    comments_per_post: int,
    icc: float,
    power: float = 0.8,
    baseline: float | None = None,
    confidence: float = 0.95,
) -> int:
    """How many posts, in both groups together, find an effect of this size?

    Parameters
    ----------
    effect, comments_per_post, icc, baseline, confidence
        As in `power_by_simulation`; the effect may not be 0.
    power : float
        The chance of finding it, between 0 and 1.

    Returns
    -------
    int
        The smallest even number of posts.

    Raises
    ------
    SchemaError
        If a number is out of range, or ten million posts would not do.

    Examples
    --------
    >>> posts_needed(effect=0.5, comments_per_post=1, icc=0)
    128
    >>> posts_needed(effect=0.05, comments_per_post=50, icc=0.1, baseline=0.2)
    260
    """
    check_number("power", power, low=0, high=1, inclusive=False)
    if effect == 0:
        raise SchemaError("`effect` is 0; no number of posts finds what is not there.")

    def enough(half: int) -> bool:
        reached = expected_power(
            n_posts=2 * half,
            comments_per_post=comments_per_post,
            effect=effect,
            icc=icc,
            baseline=baseline,
            confidence=confidence,
        )
        return reached >= power

    high = 2
    while not enough(high):
        high *= 2
        if 2 * high > MOST_POSTS:
            raise SchemaError(f"More than {MOST_POSTS:,} posts would be needed for {effect:g}.")
    low = max(high // 2, 1)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return 2 * high
