"""What is planted in the sample brand: every effect and trap, its size, and how it acts.

Each effect acts in exactly one function of this module, so that a teacher can
show it. The rest of the package only asks these functions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import check_choice, check_number

__all__ = ["EFFECTS", "Effect", "default_effects", "resolve_effects"]

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Effect:
    """One planted effect or trap.

    Attributes
    ----------
    name : str
        The key in `effects`.
    what : str
        'effect' for something that is there to be found, 'trap' for something
        that makes a naive analysis find what is not there.
    default, low, high : float
        The size if none is asked for, and the sizes allowed; 0 is always none.
    unit : str
        What a size of 1 would mean.
    meaning : str
        What is planted.
    naive : str
        Which way the obvious analysis errs.
    """

    name: str
    what: str
    default: float
    low: float
    high: float
    unit: str
    meaning: str
    naive: str


EFFECTS: Mapping[str, Effect] = MappingProxyType(
    {
        effect.name: effect
        for effect in (
            Effect(
                "viral_memes_reach", "effect", 2.0, 0.0, 10.0,
                "relative lift in views: 2 is three times as many",
                "Memes are passed on so often that they are seen more.",
                "right for views; wrong as a sign of value, since the views do not come back",
            ),
            Effect(
                "memes_low_return", "effect", 0.15, 0.0, 0.2,
                "probability lost",
                "Who first comments on a meme comes back less often.",
                "hidden in totals: memes bring more newcomers, so more returners in number",
            ),
            Effect(
                "memes_little_specificity", "effect", 0.5, 0.0, 1.0,
                "share of the comments",
                "Comments under memes turn into bare reactions.",
                "comment counts alone overstate memes",
            ),
            Effect(
                "guides_depth", "effect", 0.25, 0.0, 0.6,
                "probability added",
                "A comment under a trail guide more often answers another comment.",
                "too small if the first comment of a post is counted: it has nobody to answer",
            ),
            Effect(
                "hard_sell_fewer_shares", "effect", 0.5, 0.0, 0.95,
                "share of the shares lost, per view the brand brought itself",
                "Hard-sell posts are passed on less.",
                "too large against all other kinds, since memes are among them",
            ),
            Effect(
                "hard_sell_more_clicks", "effect", 0.8, 0.0, 10.0,
                "relative lift in clicks per view",
                "Hard-sell posts are clicked more.",
                "too small in raw clicks against memes, which have more views",
            ),
            Effect(
                "fast_reply_return", "effect", 0.15, 0.0, 0.2,
                "probability added",
                "A reply to a first comment within 60 minutes brings its author back.",
                "too large or small against the unanswered: who is answered is not random",
            ),
            Effect(
                "owning_calms", "effect", 0.3, 0.0, 0.5,
                "probability lost",
                "After a reply that owns the fault its complainer is less often hostile.",
                "none, but only complainers who write again can be seen",
            ),
            Effect(
                "deflecting_inflames", "effect", 0.35, 0.0, 0.7,
                "probability added",
                "Bystanders who answer a deflecting reply are more often hostile.",
                "none, but answers to one reply belong together",
            ),
            Effect(
                "agency_voice", "effect", 1.0, 0.0, 1.0,
                "share of the posts of months 5 and 6",
                "An agency writes the posts, and the voice breaks.",
                "partly a change of topic: the agency sells more and repairs nothing",
            ),
            Effect(
                "crowding", "effect", 1.0, 0.0, 1.0,
                "exponent e: of k > 2 posts on a day each draws (2/k)^e of the response",
                "More than two posts a day share the response that two would have had.",
                "posting less looks better per post; per day nothing is won",
            ),
            Effect(
                "evangelists_recruit", "effect", 0.8, 0.0, 3.0,
                "newcomers per comment of an evangelist",
                "A week after an evangelist's comment newcomers arrive.",
                "too large within a day: a hit draws evangelists and newcomers alike",
            ),
            Effect(
                "aligned_influencer", "effect", 1.0, 0.0, 10.0,
                "relative lift in likes and comments per view",
                "A share by the like-minded influencer brings response, the other's only views.",
                "followers mislead: the other has five times as many and brings the same views",
            ),
            Effect(
                "weekend_confounder", "trap", 0.6, 0.0, 5.0,
                "relative lift in views at weekends",
                "Weekends are seen more, and audience questions are mostly asked then.",
                "audience questions seem to bring views; within weekends they do not",
            ),
            Effect(
                "regression_to_mean", "trap", 0.75, 0.0, 1.0,
                "share of the variance of log reach that is the luck of one post",
                "Hits are partly luck; the post after one is ordinary again.",
                "whatever is done after a top post seems to have hurt",
            ),
            Effect(
                "prolific_author", "trap", 0.25, 0.0, 0.6,
                "share of the comments under news posts",
                "One person writes complaints under every news post.",
                "news seems to draw complaints, as if they were as many people",
            ),
            Effect(
                "unequal_exposure", "trap", 0.25, 0.0, 0.6,
                "share of first comments that come a week or more after the post",
                "Late comments on late posts are not in the data yet.",
                "recent posts, and people who came recently, seem to get and do less",
            ),
        )
    }
)  # fmt: skip


def default_effects() -> pd.DataFrame:
    """What is planted in the sample brand, and how large is it?

    Returns
    -------
    pandas.DataFrame
        One row per effect or trap: ``name``, ``what`` ('effect' or 'trap'),
        ``default``, ``low``, ``high`` (the sizes allowed), ``unit``,
        ``meaning``, ``naive`` (which way the obvious analysis errs).

    Examples
    --------
    >>> default_effects()[["name", "default"]].head(2)
                    name  default
    0  viral_memes_reach     2.00
    1   memes_low_return     0.15
    """
    return pd.DataFrame([asdict(effect) for effect in EFFECTS.values()])


def resolve_effects(asked: Mapping[str, float] | None) -> Mapping[str, float]:
    """Give every effect its size: the one asked for, else its default.

    Parameters
    ----------
    asked : mapping of str to float, optional
        Sizes by name; those left out keep their default.

    Returns
    -------
    mapping of str to float
        One size per effect, read-only.

    Raises
    ------
    SchemaError
        If there is no such effect, or its size is out of range.

    Examples
    --------
    >>> resolve_effects({"crowding": 0})["crowding"]
    0.0
    """
    sizes = {name: effect.default for name, effect in EFFECTS.items()}
    for name, size in (asked or {}).items():
        check_choice("effects", name, EFFECTS)
        check_number(f"effects[{name!r}]", size, low=EFFECTS[name].low, high=EFFECTS[name].high)
        sizes[name] = float(size)
    return MappingProxyType(sizes)


# How each effect acts. `e` is always what `resolve_effects` gives.


def sharing(
    e: Mapping[str, float],
    *,
    meme: Flags,
    hard_sell: Flags,
    base_rate: float,
    views_per_first_share: float,
) -> Floats:
    """Give first shares per seed view.

    A meme's views are to be (1 + size) times those of another post with as many
    seed views, so the rate solves 1 + rate k = (1 + size)(1 + base k), where k is
    what one first share and all that follow from it bring in views.
    """
    k = views_per_first_share
    viral = ((1 + e["viral_memes_reach"]) * (1 + base_rate * k) - 1) / k
    sold = base_rate * (1 - e["hard_sell_fewer_shares"])
    return np.where(meme, viral, np.where(hard_sell, sold, base_rate))


def clicking(e: Mapping[str, float], *, hard_sell: Flags, base_rate: float) -> Floats:
    """Give clicks per view."""
    return base_rate * np.where(hard_sell, 1 + e["hard_sell_more_clicks"], 1.0)


def weekend_reach(e: Mapping[str, float], *, weekend: Flags) -> Floats:
    """Give the factor on seed views."""
    return np.where(weekend, 1 + e["weekend_confounder"], 1.0)


def log_reach(e: Mapping[str, float], *, luck: Floats, wave: Floats, variance: float) -> Floats:
    """Mix the luck of one post with the brand's slow tide, at constant variance.

    `luck` is in logs with the variance given; `wave` has variance 1.
    """
    share = e["regression_to_mean"]
    return np.sqrt(share) * luck + np.sqrt((1 - share) * variance) * wave


def response(
    e: Mapping[str, float], *, posts_that_day: NDArray[np.int64], aligned: Flags
) -> Floats:
    """Give the factor on likes and comments per view."""
    crowded = np.minimum(2 / posts_that_day, 1.0) ** e["crowding"]
    return crowded * np.where(aligned, 1 + e["aligned_influencer"], 1.0)


def return_probability(
    e: Mapping[str, float], *, loyalty: Floats, on_meme: Flags, fast_reply: Flags
) -> Floats:
    """Give the probability that a first comment is followed by one on another post."""
    return loyalty - e["memes_low_return"] * on_meme + e["fast_reply_return"] * fast_reply


def answers_another(e: Mapping[str, float], *, on_guide: Flags, base: float) -> Floats:
    """Give the probability that a comment answers another rather than the post."""
    return np.where(on_guide, base + e["guides_depth"], base)


def becomes_reaction(e: Mapping[str, float], *, on_meme: Flags) -> Floats:
    """Give the probability that a comment is a bare reaction, whatever its author is like."""
    return np.where(on_meme, e["memes_little_specificity"], 0.0)


def hostile_follow_up(e: Mapping[str, float], *, owning: Flags, base: float) -> Floats:
    """Give the probability that a complainer's next word is hostile."""
    return np.where(owning, base - e["owning_calms"], base)


def hostile_bystander(e: Mapping[str, float], *, deflecting: Flags, base: float) -> Floats:
    """Give the probability that a third person's answer to a brand reply is hostile."""
    return np.where(deflecting, base + e["deflecting_inflames"], base)


def written_by_agency(
    e: Mapping[str, float], *, in_agency_months: Flags, rng: np.random.Generator
) -> Flags:
    """Say which posts the agency writes."""
    return in_agency_months & (rng.random(len(in_agency_months)) < e["agency_voice"])


def recruits(
    e: Mapping[str, float], *, n_evangelist_comments: int, rng: np.random.Generator
) -> NDArray[np.int64]:
    """Say how many newcomers each comment of an evangelist brings, a week later."""
    return rng.poisson(e["evangelists_recruit"], n_evangelist_comments)


def prolific_comments(e: Mapping[str, float], *, others: int) -> int:
    """Say how many comments make the prolific author's share of all under news posts."""
    share = e["prolific_author"]
    return round(share / (1 - share) * others)


def comes_late(e: Mapping[str, float], *, rng: np.random.Generator, n: int) -> Flags:
    """Say which first comments come a week or more after the post."""
    return rng.random(n) < e["unequal_exposure"]
