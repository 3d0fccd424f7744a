"""What happens under the posts: first comments, returns, the brand's replies, threads."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.samples import effects as acts
from toolkit.samples.ids import PLATFORMS
from toolkit.samples.people import PostPicker, draw_intents
from toolkit.samples.texts import INTENT_CODES, KINDS, LANGS, STANCES
from toolkit.samples.world import DAY, HOUR, RHYTHMS, SECOND

__all__ = [
    "FAST_MINUTES",
    "LATE_DAYS",
    "RETURN_DAYS",
    "add_answers",
    "add_intents",
    "capacity",
    "delay_after_post",
    "draw_first",
    "draw_follow_ups",
    "draw_parents",
    "draw_returns",
]

#: Comments come within a week of the post, or late: a week and then this many days on average.
LATE_DAYS = 7
_MEAN_DAYS_LATER = 14
SIGMA_TO_COMMENT = 1.2
#: Who returns does so on a post of the next four weeks, so at most five weeks later.
RETURN_DAYS = 35
FAST_MINUTES = 60
#: Chance that a later comment is on a post of the favourite kind.
_LOVES_FAVOURITE = 0.5
_SPEAKS_OWN_LANGUAGE = 0.93

#: Chance that the brand answers, by intent, while it has no more than `_CAPACITY` comments.
_ANSWERED = {
    "question": 0.75, "help_request": 0.85, "purchase_intent": 0.70, "complaint": 0.75,
    "suggestion": 0.45, "vent": 0.40, "praise": 0.45, "advocacy": 0.40, "conversation": 0.25,
    "reaction": 0.02, "spam": 0.0,
}  # fmt: skip
_CAPACITY = 20_000
_TO_GRIEVANCE = {"owning": 0.40, "deflecting": 0.30, "templated": 0.20, "clarifying": 0.10}
_STANCE_MIX = {
    "question": {"answering": 0.9, "clarifying": 0.1},
    "help_request": _TO_GRIEVANCE,
    "purchase_intent": {"answering": 0.9, "clarifying": 0.1},
    "complaint": _TO_GRIEVANCE,
    "suggestion": {"clarifying": 1.0},
    "vent": _TO_GRIEVANCE,
    "praise": {"thanking": 0.95, "clarifying": 0.05},
    "advocacy": {"thanking": 0.95, "clarifying": 0.05},
    "conversation": {"inviting": 0.95, "clarifying": 0.05},
    "reaction": {"clarifying": 1.0},
    "spam": {"clarifying": 1.0},
}
#: The brand reads comments from Tuesday to Saturday, 8 to 19 h; the shop is shut on Monday.
_OPEN_DAYS = np.array([1, 2, 3, 4, 5])
_OPENS, _OPEN_HOURS = 8, 11
MINUTES_TO_REPLY = 45.0  # median, of open time
_SIGMA_TO_REPLY = 1.0

_ANSWERS_BASE = 0.20
_NEAREST = 0.2  # chance that a comment answers the one just before, else the one before that...
MISSING_SHARE = 0.02  # of answers whose parent has been deleted
#: Platforms that keep who answers whom, and those that fold all answers under the top comment.
DEEP = np.array([name in ("reddit", "x") for name in PLATFORMS])
_KEEPS_GAPS = DEEP

_WRITES_AGAIN = 0.45
_HOSTILE_BASE = 0.5
_BYSTANDERS = 0.6  # third persons who answer a reply to a grievance, on average
_BYSTANDER_BASE = 0.2
_GRIEVANCES = np.array([INTENT_CODES[name] for name in ("complaint", "help_request", "vent")])
_HOSTILE = np.array([INTENT_CODES[name] for name in ("vent", "complaint")])
_FRIENDLY_AUTHOR = np.array([INTENT_CODES[name] for name in ("praise", "conversation")])
_FRIENDLY_OTHER = np.array([INTENT_CODES[name] for name in ("conversation", "advocacy")])


def delay_after_post(
    rng: np.random.Generator, platform: NDArray[np.int8], late: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Draw how long after the post a comment comes, in microseconds.

    The hours of those that are not late are lognormal, cut off at a week.
    """
    median = np.array([RHYTHMS[name].hours_to_comment for name in PLATFORMS])[platform]
    hours = median * np.exp(SIGMA_TO_COMMENT * rng.standard_normal(len(platform)))
    hours = np.minimum(hours, 24 * LATE_DAYS - 1)
    days = LATE_DAYS + _MEAN_DAYS_LATER * rng.standard_exponential(len(platform))
    seconds = np.where(late, days * 86_400, hours * 3600)
    return seconds.astype(np.int64) * SECOND + SECOND


def draw_first(
    rng: np.random.Generator, posts: pd.DataFrame, *, n: int, end: int, e: Mapping[str, float]
) -> pd.DataFrame:
    """Draw each person's first comment: ``post``, ``created``; those after the end are not seen."""
    edges = np.cumsum(posts["pull"].to_numpy())
    post = np.searchsorted(edges, rng.random(n) * edges[-1], side="right")
    late = acts.comes_late(e, rng=rng, n=n)
    delay = delay_after_post(rng, posts["platform"].to_numpy()[post], late)
    created = posts["created"].to_numpy()[post] + delay
    seen = created < end
    return pd.DataFrame({"post": post[seen], "created": created[seen]})


def draw_returns(
    rng: np.random.Generator,
    first: pd.DataFrame,
    people: pd.DataFrame,
    posts: pd.DataFrame,
    *,
    end: int,
    e: Mapping[str, float],
) -> pd.DataFrame:
    """Draw what people write after their first comment, on other posts.

    Parameters
    ----------
    first : pandas.DataFrame
        First comments, with ``person``, ``post``, ``created`` and the brand's
        answer (``answered_at``, 0 if none).
    people : pandas.DataFrame
        The same persons in the same order.
    """
    kind, platform = posts["kind"].to_numpy(), posts["platform"].to_numpy()
    created = first["created"].to_numpy()
    wait = first["answered_at"].to_numpy() - created
    probability = acts.return_probability(
        e,
        loyalty=people["loyalty"].to_numpy(),
        on_meme=kind[first["post"]] == KINDS.index("viral_meme"),
        fast_reply=(wait > 0) & (wait <= FAST_MINUTES * 60 * SECOND),
    )
    came = np.flatnonzero(rng.random(len(first)) < probability)
    by_platform = PostPicker(platform, posts["created"].to_numpy(), posts["pull"].to_numpy())
    by_kind = PostPicker(
        platform.astype(np.int64) * len(KINDS) + kind,
        posts["created"].to_numpy(),
        posts["pull"].to_numpy(),
    )
    at = people["platform"].to_numpy()

    window = (RETURN_DAYS - LATE_DAYS) * DAY
    post = by_platform.pick(at[came], created[came], created[came] + window, rng.random(len(came)))
    returns = _timed(rng, came[post >= 0], post[post >= 0], posts)

    months_left = (end - returns["created"].to_numpy()) / (30.4 * DAY)
    again = rng.poisson(people["rate"].to_numpy()[returns["who"]] * np.maximum(months_left, 0))
    who = np.repeat(returns["who"].to_numpy(), again)
    since = np.repeat(returns["created"].to_numpy(), again)
    until = np.full(len(who), end)
    chance = rng.random(len(who))
    loved = by_kind.pick(
        at[who].astype(np.int64) * len(KINDS) + people["favourite"].to_numpy()[who],
        since,
        until,
        chance,
    )
    any_kind = by_platform.pick(at[who], since, until, chance)
    takes_loved = (rng.random(len(who)) < _LOVES_FAVOURITE) & (loved >= 0)
    post = np.where(takes_loved, loved, any_kind)
    later = _timed(rng, who[post >= 0], post[post >= 0], posts)
    both = pd.concat([returns, later], ignore_index=True)
    both = both[both["created"] < end]
    return pd.DataFrame(
        {
            "person": first["person"].to_numpy()[both["who"]],
            "post": both["post"].to_numpy(),
            "created": both["created"].to_numpy(),
        }
    )


def _timed(
    rng: np.random.Generator, who: NDArray[np.int64], post: NDArray[np.int64], posts: pd.DataFrame
) -> pd.DataFrame:
    prompt = np.zeros(len(post), dtype=bool)
    delay = delay_after_post(rng, posts["platform"].to_numpy()[post], prompt)
    created = posts["created"].to_numpy()[post] + delay
    return pd.DataFrame({"who": who, "post": post, "created": created})


def add_intents(
    rng: np.random.Generator,
    comments: pd.DataFrame,
    people: pd.DataFrame,
    posts: pd.DataFrame,
    *,
    e: Mapping[str, float],
) -> pd.DataFrame:
    """Add ``intent`` and ``lang`` codes: what each comment is for, and its language."""
    person = comments["person"].to_numpy()
    meme = posts["kind"].to_numpy()[comments["post"]] == KINDS.index("viral_meme")
    intent = draw_intents(
        rng, people["role"].to_numpy()[person], acts.becomes_reaction(e, on_meme=meme)
    )
    return comments.assign(intent=intent.astype(np.int8), lang=_language(rng, person, people))


def _language(
    rng: np.random.Generator, person: NDArray[np.int64], people: pd.DataFrame
) -> NDArray[np.int8]:
    own = people["lang"].to_numpy()[person]
    speaks_own = rng.random(len(person)) < _SPEAKS_OWN_LANGUAGE
    return np.where(speaks_own, own, LANGS.index("en")).astype(np.int8)


def capacity(n_comments: int) -> float:
    """Give the share of the comments it would like to answer that the brand can."""
    return min(1.0, (_CAPACITY / n_comments) ** 0.5)


def add_answers(
    rng: np.random.Generator, comments: pd.DataFrame, *, capacity: float, end: int
) -> pd.DataFrame:
    """Add the brand's answer: ``answered_at`` (µs, 0 if none) and ``stance`` (code, -1 if none)."""
    chance = np.array([_ANSWERED[name] for name in INTENT_CODES])
    table = np.array(
        [[_STANCE_MIX[name].get(stance, 0.0) for stance in STANCES] for name in INTENT_CODES]
    )
    edges = np.cumsum(table, axis=1)
    intent = comments["intent"].to_numpy()
    answered = rng.random(len(comments)) < capacity * chance[intent]
    draw = rng.random(len(comments)) * edges[intent, -1]
    stance = np.zeros(len(comments), dtype=np.int8)
    for column in range(len(STANCES) - 1):
        stance += draw >= edges[intent, column]
    at = after_open_time(
        comments["created"].to_numpy(),
        MINUTES_TO_REPLY * np.exp(_SIGMA_TO_REPLY * rng.standard_normal(len(comments))),
    )
    answered &= at < end
    return comments.assign(
        answered_at=np.where(answered, at, 0), stance=np.where(answered, stance, -1).astype(np.int8)
    )


def after_open_time(created: NDArray[np.int64], minutes: NDArray[np.float64]) -> NDArray[np.int64]:
    """Give the time when so many minutes of open hours have passed."""
    open_day = _OPEN_HOURS * HOUR
    monday = created - (created // DAY + 3) % 7 * DAY - created % DAY  # 1 January 1970: Thursday
    weekday, clock = (created - monday) // DAY, (created - monday) % DAY
    days_before = np.searchsorted(_OPEN_DAYS, weekday, side="left")
    is_open_day = np.isin(weekday, _OPEN_DAYS)
    today = np.clip(clock - _OPENS * HOUR, 0, open_day) * is_open_day
    wait = np.maximum((minutes * 60).astype(np.int64), 60) * SECOND
    total = days_before * open_day + today + wait
    week, rest = np.divmod(total, len(_OPEN_DAYS) * open_day)
    day, within = np.divmod(rest, open_day)
    return monday + (7 * week + _OPEN_DAYS[day]) * DAY + _OPENS * HOUR + within


def draw_parents(
    rng: np.random.Generator, comments: pd.DataFrame, posts: pd.DataFrame, *, e: Mapping[str, float]
) -> NDArray[np.int64]:
    """Draw which row each comment answers: -1 for the post, -2 for one that is gone.

    `comments` must be in order of post and time. The nearest before is the likeliest.
    """
    post = comments["post"].to_numpy()
    row = np.arange(len(post))
    place = row - np.searchsorted(post, post, side="left")
    guide = posts["kind"].to_numpy()[post] == KINDS.index("trail_guide")
    probability = acts.answers_another(e, on_guide=guide, base=_ANSWERS_BASE)
    answers = (rng.random(len(post)) < probability) & (place > 0)
    back = rng.geometric(_NEAREST, len(post))
    anyone = 1 + (rng.random(len(post)) * place).astype(np.int64)
    parent = row - np.where(back <= place, back, np.minimum(anyone, place))
    keeps_gaps = _KEEPS_GAPS[posts["platform"].to_numpy()[post]]
    gone = (rng.random(len(post)) < MISSING_SHARE) & keeps_gaps
    return np.where(answers, np.where(gone, -2, parent), -1)


def draw_follow_ups(
    rng: np.random.Generator,
    comments: pd.DataFrame,
    people: pd.DataFrame,
    *,
    end: int,
    e: Mapping[str, float],
) -> pd.DataFrame:
    """Draw who answers the brand's replies to grievances: the complainer, and bystanders.

    `comments` must be in order of post and time. Bystanders have written under
    the same post before.

    Returns
    -------
    pandas.DataFrame
        ``person``, ``post``, ``created``, ``intent``, ``lang`` and ``to``: the row
        of the comment whose reply is answered.
    """
    answered = (comments["answered_at"].to_numpy() > 0) & np.isin(comments["intent"], _GRIEVANCES)
    rows = np.flatnonzero(answered)
    stance = comments["stance"].to_numpy()

    again = rows[rng.random(len(rows)) < _WRITES_AGAIN]
    owning = stance[again] == STANCES.index("owning")
    author = comments["person"].to_numpy()[again]
    hostile = acts.hostile_follow_up(e, owning=owning, base=_HOSTILE_BASE)
    parts = [_reply_rows(rng, comments, people, again, author, hostile, _FRIENDLY_AUTHOR)]

    crowd = np.repeat(rows, rng.poisson(_BYSTANDERS, len(rows)))
    post = comments["post"].to_numpy()
    first = np.searchsorted(post, post[crowd], side="left")
    picked = first + (rng.random(len(crowd)) * (crowd - first)).astype(np.int64)
    bystander = comments["person"].to_numpy()[picked]
    other = bystander != comments["person"].to_numpy()[crowd]
    crowd, bystander = crowd[other], bystander[other]
    deflecting = stance[crowd] == STANCES.index("deflecting")
    hostile = acts.hostile_bystander(e, deflecting=deflecting, base=_BYSTANDER_BASE)
    parts.append(_reply_rows(rng, comments, people, crowd, bystander, hostile, _FRIENDLY_OTHER))
    both = pd.concat(parts, ignore_index=True)
    return both[both["created"] < end].reset_index(drop=True)


def _reply_rows(
    rng: np.random.Generator,
    comments: pd.DataFrame,
    people: pd.DataFrame,
    to: NDArray[np.int64],
    person: NDArray[np.int64],
    hostile: NDArray[np.float64],
    friendly: NDArray[np.int64],
) -> pd.DataFrame:
    is_hostile = rng.random(len(to)) < hostile
    sour = _HOSTILE[(rng.random(len(to)) < 0.4).astype(int)]
    sweet = friendly[rng.integers(len(friendly), size=len(to))]
    minutes = 90 * np.exp(1.1 * rng.standard_normal(len(to))) + 1
    return pd.DataFrame(
        {
            "person": person,
            "post": comments["post"].to_numpy()[to],
            "created": comments["answered_at"].to_numpy()[to]
            + (minutes * 60).astype(np.int64) * SECOND,
            "intent": np.where(is_hostile, sour, sweet).astype(np.int8),
            "lang": _language(rng, person, people),
            "to": to,
        }
    )
