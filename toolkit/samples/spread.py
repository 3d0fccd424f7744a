"""How posts are passed on: a branching tree of shares under every post."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.samples import effects as acts
from toolkit.samples.texts import KINDS
from toolkit.samples.world import (
    CLICKS_PER_VIEW,
    HOUR,
    INFLUENCER_LIFT,
    LIKES_PER_VIEW,
    RATE_SIGMA,
    SECOND,
)

__all__ = ["BRANCHING", "draw_audience", "draw_shares"]

#: Shares that each share leads to, on average: a Galton-Watson tree that dies out.
BRANCHING = 0.5
VIEWS_PER_SHARE = 90
#: First shares per view on the brand's own account.
BASE_RATE = 0.25 * (1 - BRANCHING) / VIEWS_PER_SHARE
HOURS_TO_SHARE = 6.0  # median, from the post or from the share before
_SIGMA_TO_SHARE = 1.2


def rate_noise(rng: np.random.Generator, n: int) -> NDArray[np.float64]:
    """Draw how a rate differs from post to post: lognormal with mean 1."""
    return np.exp(RATE_SIGMA * rng.standard_normal(n) - RATE_SIGMA**2 / 2)


def draw_shares(
    rng: np.random.Generator, posts: pd.DataFrame, *, end: int, e: Mapping[str, float]
) -> pd.DataFrame:
    """Draw every share of every post, generation by generation.

    Returns
    -------
    pandas.DataFrame
        One row per share, parents before children: ``post``, ``parent`` (row of
        the share it was made from, -1 for the post itself), ``created`` (µs),
        ``generation``, ``influencer`` (0, 1 or 2).
    """
    kind = posts["kind"].to_numpy()
    rate = acts.sharing(
        e,
        meme=kind == KINDS.index("viral_meme"),
        hard_sell=kind == KINDS.index("hard_sell"),
        base_rate=BASE_RATE,
        views_per_first_share=VIEWS_PER_SHARE / (1 - BRANCHING),
    )
    seeds = posts["seed_views"].to_numpy()
    starts = rng.poisson(seeds * rate * rate_noise(rng, len(posts)))
    parts = [_influencer_shares(rng, posts)]
    post, generation = np.repeat(np.arange(len(posts)), starts), 1
    parent = np.full(len(post), -1)
    before = posts["created"].to_numpy()[post]
    known = len(parts[0])
    while len(post):
        created = before + _delay(rng, len(post))
        seen = created < end
        post, parent, created = post[seen], parent[seen], created[seen]
        parts.append(
            pd.DataFrame(
                {
                    "post": post,
                    "parent": parent,
                    "created": created,
                    "generation": np.int8(generation),
                    "influencer": np.int8(0),
                }
            )
        )
        children = rng.poisson(BRANCHING, len(post))
        parent = np.repeat(np.arange(known, known + len(post)), children)
        known += len(post)
        before, post = np.repeat(created, children), np.repeat(post, children)
        generation += 1
    return pd.concat(parts, ignore_index=True)


def _delay(rng: np.random.Generator, n: int) -> NDArray[np.int64]:
    hours = HOURS_TO_SHARE * np.exp(_SIGMA_TO_SHARE * rng.standard_normal(n))
    return (hours * 3600).astype(np.int64) * SECOND + SECOND


def _influencer_shares(rng: np.random.Generator, posts: pd.DataFrame) -> pd.DataFrame:
    rows = np.flatnonzero(posts["influencer"].to_numpy())
    wait = rng.integers(1, 4 * HOUR // SECOND, size=len(rows)) * SECOND
    return pd.DataFrame(
        {
            "post": rows,
            "parent": -1,
            "created": posts["created"].to_numpy()[rows] + wait,
            "generation": np.int8(1),
            "influencer": posts["influencer"].to_numpy()[rows],
        }
    )


def draw_audience(
    rng: np.random.Generator, posts: pd.DataFrame, shares: pd.DataFrame, *, e: Mapping[str, float]
) -> pd.DataFrame:
    """Add to the posts what follows from their views.

    Returns
    -------
    pandas.DataFrame
        The posts with ``share_count``, ``social_views``, ``views``,
        ``impressions``, ``likes``, ``clicks`` and ``pull``: how strongly each
        draws comments.
    """
    n = len(posts)
    # Streams of their own, so that more clicks do not change who likes what.
    for_social, for_likes, for_clicks = rng.spawn(3)
    seeds = posts["seed_views"].to_numpy()
    passed_on = np.bincount(shares["post"][shares["influencer"] == 0], minlength=n)
    lifted = seeds * INFLUENCER_LIFT * (posts["influencer"].to_numpy() > 0)
    social = for_social.poisson(passed_on * VIEWS_PER_SHARE + lifted)
    views = seeds + social
    answer = posts["response"].to_numpy()
    clicking = acts.clicking(
        e,
        hard_sell=posts["kind"].to_numpy() == KINDS.index("hard_sell"),
        base_rate=CLICKS_PER_VIEW,
    )
    liking, following, pulling = (rate_noise(rng, n) for _ in range(3))
    return posts.assign(
        share_count=np.bincount(shares["post"], minlength=n),
        social_views=social,
        views=views,
        impressions=np.rint(views * rng.uniform(1.2, 1.8, n)).astype(np.int64),
        likes=for_likes.poisson(views * LIKES_PER_VIEW * answer * liking),
        clicks=for_clicks.poisson(views * clicking * following),
        pull=views * answer * pulling,
    )
