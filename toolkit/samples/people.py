"""Who comments: lasting roles, favourite topics, languages, loyalty and activity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.samples.ids import PLATFORMS
from toolkit.samples.texts import KINDS, LANGS
from toolkit.schema import INTENTS

__all__ = ["ROLES", "PostPicker", "Role", "comments_per_person", "draw_people", "special_people"]


@dataclass(frozen=True)
class Role:
    """A way of being a commenter.

    Attributes
    ----------
    share : float
        Of all people who ever comment.
    loyalty : float
        Probability that a first comment is followed by one on another post.
    per_month : float
        Comments a month from then on, on average.
    mix : mapping of str to float
        Intents of the comments, relative.
    """

    share: float
    loyalty: float
    per_month: float
    mix: Mapping[str, float]


_CASUAL = {
    "question": 16, "help_request": 10, "purchase_intent": 9, "complaint": 14, "suggestion": 7,
    "vent": 7, "praise": 12, "advocacy": 3, "conversation": 12, "reaction": 10,
}  # fmt: skip

ROLES: Mapping[str, Role] = {
    "casual": Role(0.83, 0.22, 0.25, _CASUAL),
    "true_fan": Role(
        0.035, 0.80, 5.0,
        {"question": 12, "purchase_intent": 20, "suggestion": 12, "praise": 25, "conversation": 25,
         "complaint": 4, "advocacy": 2},
    ),
    "evangelist": Role(
        0.025, 0.75, 4.0,
        {"advocacy": 50, "conversation": 25, "praise": 15, "question": 5, "suggestion": 5},
    ),
    "fan_and_evangelist": Role(
        0.010, 0.80, 5.0,
        {"advocacy": 35, "purchase_intent": 15, "conversation": 20, "praise": 20, "suggestion": 10},
    ),
    "box_ticker": Role(0.050, 0.70, 3.5, {"reaction": 90, "praise": 10}),
    "troll": Role(
        0.020, 0.50, 2.0,
        {"vent": 60, "complaint": 10, "reaction": 15, "conversation": 15},
    ),
    "spammer": Role(0.030, 0.50, 2.0, {"spam": 100}),
    "prolific_complainer": Role(0.0, 0.0, 0.0, {"complaint": 100}),
    "influencer_aligned": Role(0.0, 0.0, 0.0, {"conversation": 50, "advocacy": 30, "praise": 20}),
    "influencer_misaligned": Role(0.0, 0.0, 0.0, {"reaction": 60, "spam": 40}),
}  # fmt: skip
EVANGELISTS = ("evangelist", "fan_and_evangelist")
ROLE_CODES: Mapping[str, int] = {role: code for code, role in enumerate(ROLES)}

_LANG_SHARES = dict(zip(LANGS, (0.70, 0.10, 0.10, 0.10), strict=True))
#: How unlike people of one role are: the shape of a gamma on their activity.
_ACTIVITY_SHAPE = 1.5
_OWN_TASTE = 0.5  # the chance that the first post one comments on is of one's favourite kind


def comments_per_person(months: int, capacity: float) -> float:
    """Give how many comments a person makes or causes on average, to suit a size asked for.

    `capacity` is the share of the comments it would like to answer that the brand can.
    """
    share = np.array([role.share for role in ROLES.values()])
    loyalty = np.array([role.loyalty for role in ROLES.values()])
    rate = np.array([role.per_month for role in ROLES.values()])
    expected = float((share * (1 + loyalty * (1 + rate * months / 2))).sum())
    # Some never appear, since they would come after the end; two thirds as many
    # comments again are the brand's replies and what these call forth.
    return expected * 0.81 * (1 + 0.65 * capacity)


def draw_people(
    rng: np.random.Generator,
    *,
    first_kind: NDArray[np.int8],
    platform: NDArray[np.int8],
    role: str | None = None,
) -> pd.DataFrame:
    """Draw a personality for everyone who comments for the first time.

    Returns
    -------
    pandas.DataFrame
        One row per person: ``role``, ``platform``, ``lang``, ``favourite``
        (codes), ``loyalty`` (probability), ``rate`` (comments a month),
        ``taste`` (a number from 0 to 1 that picks the same texts again),
        ``followers``.
    """
    n = len(platform)
    roles = list(ROLES.values())
    shares = np.cumsum([one.share for one in roles])
    if role is None:
        code = np.searchsorted(shares, rng.random(n) * shares[-1], side="right")
    else:
        code = np.full(n, ROLE_CODES[role])
    rate = np.array([one.per_month for one in roles])[code]
    other = rng.integers(len(KINDS), size=n)
    langs = np.cumsum(list(_LANG_SHARES.values()))
    return pd.DataFrame(
        {
            "role": code.astype(np.int8),
            "platform": platform,
            "lang": np.searchsorted(langs, rng.random(n) * langs[-1], side="right").astype(np.int8),
            "favourite": np.where(rng.random(n) < _OWN_TASTE, first_kind, other).astype(np.int8),
            "loyalty": np.array([one.loyalty for one in roles])[code],
            "rate": rate * rng.gamma(_ACTIVITY_SHAPE, 1 / _ACTIVITY_SHAPE, size=n),
            "taste": rng.random(n),
            "followers": np.exp(4.5 + 1.4 * rng.standard_normal(n)).astype(np.int64),
        }
    )


def special_people(news_platform: int) -> pd.DataFrame:
    """Give the prolific complainer, at home where the news is, and the two influencers."""
    guides, memes, news = (KINDS.index(k) for k in ("trail_guide", "viral_meme", "news"))
    names = ["prolific_complainer", "influencer_aligned", "influencer_misaligned"]
    return pd.DataFrame(
        {
            "role": np.array([ROLE_CODES[name] for name in names], dtype=np.int8),
            "platform": np.array([news_platform] + [PLATFORMS.index("instagram")] * 2).astype(
                np.int8
            ),
            "lang": np.int8(0),
            "favourite": np.array([news, guides, memes], dtype=np.int8),
            "loyalty": 1.0,
            "rate": 0.0,
            "taste": [0.25, 0.5, 0.75],
            "followers": [140, 80_000, 400_000],
        }
    )


def draw_intents(
    rng: np.random.Generator, role: NDArray[np.int8], reaction: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Draw each comment's intent from its author's role.

    With the probability in `reaction` it is a bare reaction instead, except for
    spam, which stays what it is.
    """
    table = np.array([[one.mix.get(intent, 0) for intent in INTENTS] for one in ROLES.values()])
    edges = np.cumsum(table / table.sum(axis=1, keepdims=True), axis=1)
    intent = np.zeros(len(role), dtype=np.int64)
    chance = rng.random(len(role))
    for code in range(len(ROLES)):
        rows = np.flatnonzero(role == code)
        if len(rows):
            found = np.searchsorted(edges[code], chance[rows] * edges[code][-1], side="right")
            intent[rows] = found
    names = list(INTENTS)
    bare = (rng.random(len(role)) < reaction) & (intent != names.index("spam"))
    return np.where(bare, names.index("reaction"), intent)


class PostPicker:
    """Draws posts within a time window by how strongly they pull, inside groups of posts.

    Parameters
    ----------
    group : array of int
        The group of each post, such as its platform.
    created : array of int
        Its time in microseconds.
    pull : array of float
        Its weight.
    """

    def __init__(
        self, group: NDArray[np.int64], created: NDArray[np.int64], pull: NDArray[np.float64]
    ) -> None:
        self._order = np.lexsort((created, group))
        self._key = self._keys(group[self._order].astype(np.int64), created[self._order])
        self._edge = np.concatenate([[0.0], np.cumsum(pull[self._order])])

    @staticmethod
    def _keys(group: NDArray[np.int64], time: NDArray[np.int64]) -> NDArray[np.int64]:
        # Times of this century are below 2**52 microseconds.
        return group.astype(np.int64) * 2**52 + time

    def pick(
        self,
        group: NDArray[np.int64],
        after: NDArray[np.int64],
        before: NDArray[np.int64],
        chance: NDArray[np.float64],
    ) -> NDArray[np.int64]:
        """Draw one post for each row from those after and before; -1 where there is none."""
        low = np.searchsorted(self._key, self._keys(group, after), side="right")
        high = np.searchsorted(self._key, self._keys(group, before), side="left")
        at = self._edge[low] + chance * (self._edge[high] - self._edge[low])
        place = np.searchsorted(self._edge, at, side="right") - 1
        place = np.clip(place, low, np.maximum(high - 1, low))
        found = high > low
        return np.where(found, self._order[np.where(found, place, 0)], -1)

    def last(self, group: NDArray[np.int64], time: NDArray[np.int64]) -> NDArray[np.int64]:
        """Give the newest post at a time; -1 where there is none yet."""
        place = np.searchsorted(self._key, self._keys(group, time), side="right") - 1
        start = np.searchsorted(self._key, self._keys(group, np.zeros_like(time)), side="left")
        return np.where(place >= start, self._order[np.maximum(place, 0)], -1)
