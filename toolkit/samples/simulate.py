"""Draw the sample brand: from posts and people to the tables of a study, with the truth beside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

import numpy as np
import pandas as pd

from toolkit.samples import effects as acts
from toolkit.samples import talk
from toolkit.samples.comment_tables import STAGES
from toolkit.samples.effects import default_effects, resolve_effects
from toolkit.samples.people import (
    EVANGELISTS,
    ROLE_CODES,
    PostPicker,
    comments_per_person,
    draw_people,
    special_people,
)
from toolkit.samples.spread import draw_audience, draw_shares
from toolkit.samples.tables import Drawn, write_tables
from toolkit.samples.texts import KINDS
from toolkit.samples.world import DAY, HOUR, SECOND, Span, draw_peer_posts, draw_posts
from toolkit.schema import TABLES, SchemaError, Study, check_choice, check_number

__all__ = ["SIZES", "SimulatedStudy", "Truth", "simulate_brand"]

#: About how many comments a size stands for.
SIZES: Mapping[str, int] = {"small": 4_000, "medium": 40_000, "large": 1_000_000}
_SMALLEST, _LARGEST = 200, 4_000_000

# Every stage has its own stream of random numbers, so that one effect set to zero
# leaves the draws of all other stages as they were. New stages go at the end.
_STAGES = (
    "posts", "spread", "audience", "peers", "first", "people", "intents", "answers", "returns",
    "recruits", "special", "parents", "follow_ups", "tables", "texts",
)  # fmt: skip

Streams = Mapping[str, np.random.Generator]


@dataclass(frozen=True, eq=False)
class Truth(Mapping[str, pd.DataFrame]):
    """What is so about a simulated study, table by table; also a mapping of their names.

    Attributes
    ----------
    effects : pandas.DataFrame
        What `default_effects` gives, with ``size``, the size planted.
    people : pandas.DataFrame
        ``author_id``, ``platform``, ``role``, ``is_true_fan``,
        ``is_evangelist``, ``favourite_kind``, ``lang``, ``loyalty`` (chance to
        return after a first comment), ``comments_per_month``, ``recruited``.
    comments : pandas.DataFrame
        ``comment_id``, ``intent``, ``lang``, ``bank_id``, ``stage`` ('first',
        'later', 'recruited', 'special', 'follow_up' or 'bystander') and
        ``answers_id``, the comment truly answered, also where the platform
        shows only the thread. Brand replies are in `replies`.
    posts : pandas.DataFrame
        ``post_id``, ``kind``, ``phase``, ``agency_month``, ``weekend``,
        ``posts_that_day``, ``influencer`` ('aligned', 'misaligned' or missing),
        ``luck`` and ``wave`` (log reach), ``response`` (factor), ``bank_id``.
    replies : pandas.DataFrame
        ``comment_id`` of the brand's reply, ``to_comment_id``, ``to_intent``,
        ``stance``, ``delay_minutes``, ``bank_id``.
    peers : pandas.DataFrame
        ``account_id``, ``platform``, ``brand``, ``voice``.
    offline : pandas.DataFrame
        What the brand wrote off line: ``bank_id``, ``kind``, ``text``.
    """

    effects: pd.DataFrame
    people: pd.DataFrame
    comments: pd.DataFrame
    posts: pd.DataFrame
    replies: pd.DataFrame
    peers: pd.DataFrame
    offline: pd.DataFrame

    def __getitem__(self, name: str) -> pd.DataFrame:
        check_choice("truth", name, list(self))
        return getattr(self, name)

    def __iter__(self) -> Iterator[str]:
        return iter([table.name for table in fields(self)])

    def __len__(self) -> int:
        return len(fields(self))


@dataclass(frozen=True, repr=False)
class SimulatedStudy(Study):
    """A study whose truth is known.

    Attributes
    ----------
    truth : Truth
        Who everybody is, what every comment is for, and what is planted.
    """

    truth: Truth

    def __post_init__(self) -> None:
        Study(**{table: getattr(self, table) for table in TABLES})


def simulate_brand(
    *,
    months: int = 6,
    seed: int = 7,
    size: str | int = "small",
    effects: Mapping[str, float] | None = None,
    peers: bool = True,
) -> SimulatedStudy:
    """What would a brand's data look like if we knew everything about it?

    Draws *Harrow & Pine*, a trail-bike shop: posts of ten kinds on four
    platforms, their spread, who comments, in four languages, and the brand's
    replies. The generating model is in ``docs/sample_brand.md``.

    Parameters
    ----------
    months : int
        Calendar months from January 2025, 1 to 24. The agency has months 5 and 6.
    seed : int
        The same seed gives the same study.
    size : {'small', 'medium', 'large'} or int
        About how many comments, the brand's replies among them: 4,000, 40,000,
        1,000,000, or a number. Effects that bring people back bring more.
    effects : mapping of str to float, optional
        Sizes of the planted effects and traps by name; see `default_effects`.
        Those left out keep their default; 0 is none.
    peers : bool
        Whether the posts of three rival brands are added (``is_own`` False).
        Their comments are counted, not given.

    Returns
    -------
    SimulatedStudy
        The five tables, and `truth`. Posts have the extra columns
        ``seed_views``, ``social_views``, ``click_count``, ``phase`` ('own' or
        'agency') and ``bank_id``. ``comments.lang`` is missing, as in most
        exports; `truth.comments` has it.

    Raises
    ------
    SchemaError
        If an argument or an effect is out of range, or there is no such effect.

    Examples
    --------
    >>> study = simulate_brand(size=500, seed=1)
    >>> study.truth.comments["intent"].isna().sum()
    np.int64(0)
    """
    n_comments = _check(months, seed, size)
    e = resolve_effects(effects)
    children = np.random.SeedSequence(int(seed)).spawn(len(_STAGES))
    streams = {
        stage: np.random.Generator(np.random.PCG64(child))
        for stage, child in zip(_STAGES, children, strict=True)
    }
    span = Span.of(int(months))

    posts = draw_posts(streams["posts"], span, n_comments=n_comments, months=months, e=e)
    shares = draw_shares(streams["spread"], posts, end=span.end, e=e)
    posts = draw_audience(streams["audience"], posts, shares, e=e)
    people, comments = _draw_comments(streams, posts, span, n_comments=n_comments, e=e)

    comments = comments.sort_values(["post", "created"], kind="stable", ignore_index=True)
    parent = talk.draw_parents(streams["parents"], comments, posts, e=e)
    follow_ups = talk.draw_follow_ups(streams["follow_ups"], comments, people, end=span.end, e=e)
    usual = float(posts["seed_views"].median())
    rivals = draw_peer_posts(streams["peers"], span, usual_views=usual) if peers else None
    drawn = Drawn(posts, shares, people, comments, parent, follow_ups, rivals, span)
    tables, truth = write_tables(drawn, streams["tables"], streams["texts"])
    planted = default_effects().assign(size=list(e.values()))
    return SimulatedStudy(**tables, truth=Truth(effects=planted, **truth))


def _check(months: int, seed: int, size: str | int) -> int:
    """Check the arguments, and give the number of comments asked for."""
    check_number("months", months, low=1, high=24)
    check_number("seed", seed, low=0)
    for name, value in (("months", months), ("seed", seed)):
        if value != int(value):
            raise SchemaError(f"`{name}` is {value!r}; it must be a whole number.")
    if isinstance(size, str):
        check_choice("size", size, SIZES)
        return SIZES[size]
    check_number("size", size, low=_SMALLEST, high=_LARGEST)
    return int(size)


def _draw_comments(
    streams: Streams, posts: pd.DataFrame, span: Span, *, n_comments: int, e: Mapping[str, float]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Draw everybody and what they write of their own accord, with the brand's answers."""
    capacity = talk.capacity(n_comments)
    n_people = round(n_comments / comments_per_person(round(span.days / 30.4), capacity))
    first = talk.draw_first(streams["first"], posts, n=n_people, end=span.end, e=e)
    people, comments = _wave(streams, posts, span, first, capacity=capacity, e=e)

    evangelist = np.isin(
        people["role"].to_numpy()[comments["person"]],
        [ROLE_CODES[name] for name in EVANGELISTS],
    )
    brought = _recruited(streams["recruits"], posts, span, comments[evangelist], e=e)
    recruits, theirs = _wave(streams, posts, span, brought, capacity=capacity, e=e, role="casual")
    theirs["person"] += len(people)

    everyone = pd.concat([comments, theirs], ignore_index=True)
    stars = special_people(_news_platform(posts, everyone))
    known = pd.concat([people, recruits, stars], ignore_index=True)
    special = _special(streams["special"], posts, span, everyone, stars, e=e)
    special["person"] += len(known) - len(stars)
    special = talk.add_intents(streams["intents"], special, known, posts, e={**e, _BARE: 0.0})
    special = talk.add_answers(streams["answers"], special, capacity=capacity, end=span.end)
    known["recruited"] = np.repeat([False, True, False], [len(people), len(recruits), 3])
    return known, pd.concat([everyone, special], ignore_index=True)


_RECRUIT_WOBBLE_HOURS = 1.0
_BARE = "memes_little_specificity"
#: Comments of the aligned influencer and of the other.
_INFLUENCER_COMMENTS = (25, 10)


def _wave(
    streams: Streams,
    posts: pd.DataFrame,
    span: Span,
    first: pd.DataFrame,
    *,
    capacity: float,
    e: Mapping[str, float],
    role: str | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Draw people for first comments, and all that follows from these."""
    rows = first["post"].to_numpy()
    people = draw_people(
        streams["people"],
        first_kind=posts["kind"].to_numpy()[rows],
        platform=posts["platform"].to_numpy()[rows],
        role=role,
    )
    first = first.assign(person=np.arange(len(first)))

    def complete(comments: pd.DataFrame) -> pd.DataFrame:
        read = talk.add_intents(streams["intents"], comments, people, posts, e=e)
        return talk.add_answers(streams["answers"], read, capacity=capacity, end=span.end)

    first = complete(first)
    later = talk.draw_returns(streams["returns"], first, people, posts, end=span.end, e=e)
    both = pd.concat([first, complete(later)], ignore_index=True)
    opening = "first" if role is None else "recruited"
    codes = [STAGES.index(opening), STAGES.index("later")]
    return people, both.assign(stage=np.repeat(codes, [len(first), len(later)]))


def _recruited(
    rng: np.random.Generator,
    posts: pd.DataFrame,
    span: Span,
    evangelism: pd.DataFrame,
    *,
    e: Mapping[str, float],
) -> pd.DataFrame:
    """Draw first comments of newcomers, a week after each evangelist's, on the newest post."""
    brought = acts.recruits(e, n_evangelist_comments=len(evangelism), rng=rng)
    where = np.repeat(evangelism["post"].to_numpy(), brought)
    wobble = (_RECRUIT_WOBBLE_HOURS * 3600 * rng.standard_normal(len(where))).astype(
        np.int64
    ) * SECOND
    created = np.repeat(evangelism["created"].to_numpy(), brought) + 7 * DAY + wobble
    platform = posts["platform"].to_numpy()
    newest = PostPicker(platform, posts["created"].to_numpy(), posts["pull"].to_numpy()).last(
        platform[where], created
    )
    seen = (created < span.end) & (newest >= 0)
    return pd.DataFrame({"post": newest[seen], "created": created[seen]})


def _news_platform(posts: pd.DataFrame, comments: pd.DataFrame) -> int:
    """Find the platform where most is said under news posts: small brands have few of them."""
    said = posts[["platform", "kind"]].take(comments["post"].to_numpy())
    counts = np.bincount(said.loc[said["kind"] == KINDS.index("news"), "platform"], minlength=1)
    return int(counts.argmax())


def _special(
    rng: np.random.Generator,
    posts: pd.DataFrame,
    span: Span,
    comments: pd.DataFrame,
    stars: pd.DataFrame,
    *,
    e: Mapping[str, float],
) -> pd.DataFrame:
    """Draw the comments of the prolific complainer and the two influencers."""
    kind, platform = posts["kind"].to_numpy(), posts["platform"].to_numpy()
    home = stars["platform"].to_numpy()
    news = np.flatnonzero((kind == KINDS.index("news")) & (platform == home[0]))
    news_comments = int((kind == KINDS.index("news"))[comments["post"]].sum())
    pools = [news, *[np.flatnonzero(platform == code) for code in home[1:]]]
    wanted = [acts.prolific_comments(e, others=news_comments), *_INFLUENCER_COMMENTS]
    counts = [count if len(pool) else 0 for pool, count in zip(pools, wanted, strict=True)]
    post = np.concatenate(
        [
            pool[rng.integers(max(len(pool), 1), size=n)]
            for pool, n in zip(pools, counts, strict=True)
        ]
    )
    wait = rng.integers(HOUR // SECOND, 5 * DAY // SECOND, size=len(post)) * SECOND
    special = pd.DataFrame(
        {
            "person": np.repeat(np.arange(len(stars)), counts),
            "post": post,
            "created": posts["created"].to_numpy()[post] + wait,
            "stage": STAGES.index("special"),
        }
    )
    return special[special["created"] < span.end].reset_index(drop=True)
