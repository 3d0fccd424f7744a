"""What stays when a hit is over: newcomers, who of them returns, and the baseline after it."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.frames import comments_under, own_posts, select_audience
from toolkit.schema import SchemaError, check_choice, check_columns, check_number, check_times
from toolkit.stats.proportions import proportion_ci
from toolkit.stats.results import give_verdict, level_text, result_rows
from toolkit.virality.reach import floats

__all__ = [
    "annotate_hits",
    "compare_aftermath",
    "list_newcomers",
    "summarize_newcomers",
]

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]

DAY = pd.Timedelta(days=1)
OUTCOMES = ("comments", "newcomers", "views")
#: Below these the answer would be the luck of single posts.
FEWEST_HITS, FEWEST_ORDINARY, FEWEST_WINDOWS = 5, 20, 6
#: The chance of being found that makes an effect "detectable".
POWER = 0.8
#: Rounds in which the effect is taken out of the placebos; each halves the error or better.
ROUNDS = 3
#: Ordinary posts of like standing among which a hit's counterpart is drawn.
NEAREST = 8


def annotate_hits(
    posts: pd.DataFrame,
    *,
    value: str = "view_count",
    times: float = 3.0,
    usual_posts: int = 20,
) -> pd.DataFrame:
    """Which posts were hits, by a rule fixed before looking?

    A hit has at least `times` the median of the `usual_posts` posts before it on the same
    platform. The rule looks back only, so what came after a post cannot make it a hit; and it
    asks for a multiple, not for the top ten, as there is a top ten where nothing happened too.

    Parameters
    ----------
    posts : pandas.DataFrame
        ``platform``, ``created_at`` (datetime, UTC) and `value`. Posts of one brand: give
        ``posts[posts["is_own"]]`` where rivals' posts are in the table.
    value : str
        Column of what makes a hit.
    times : float
        How many times the usual.
    usual_posts : int
        How many posts before it say what is usual.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``usual`` (median of the posts before; NaN where fewer than half of
        `usual_posts` have been), ``times_usual``, and ``hit`` (boolean, missing where there
        is no usual yet). Of a post without a date nobody knows what came before it: all three
        are missing.

    Raises
    ------
    SchemaError
        If a column is missing, a number out of range, or times are no moments with a zone.

    Examples
    --------
    >>> posts = pd.DataFrame({"platform": "x", "view_count": [9, 10, 11, 10, 50, 12],
    ...                       "created_at": pd.date_range("2024-05-01", periods=6, tz="UTC")})
    >>> annotate_hits(posts, usual_posts=4)["hit"].tolist()
    [<NA>, <NA>, False, False, True, False]
    """
    check_columns(posts, ["platform", "created_at", value], name="posts")
    check_times(posts, ["created_at"], name="posts")
    check_number("times", times, low=1, inclusive=False)
    check_number("usual_posts", usual_posts, low=2)
    held = pd.DataFrame(
        {
            "platform": posts["platform"].astype("string").fillna("").to_numpy(),
            "at": posts["created_at"].to_numpy(),
            "value": floats(posts[value]),
        }
    ).sort_values("at", kind="stable")
    fewest = int(np.ceil(usual_posts / 2))
    before = held.groupby("platform")["value"].transform(
        lambda values: values.shift(1).rolling(int(usual_posts), min_periods=fewest).median()
    )
    # What has no date was sorted to the end, and would be held against the last posts.
    usual = before.where(held["at"].notna()).reindex(range(len(posts))).to_numpy()
    level = held["value"].reindex(range(len(posts))).to_numpy()
    ratio = np.divide(level, usual, out=np.full(len(posts), np.nan), where=usual > 0)
    hit = pd.array(ratio >= times, dtype="boolean")
    hit[np.isnan(ratio)] = pd.NA
    return posts.assign(usual=usual, times_usual=ratio, hit=hit)


def list_newcomers(
    comments: pd.DataFrame, posts: pd.DataFrame | None = None, *, burn_in_days: float = 28.0
) -> pd.DataFrame:
    """Who came with which post, and when did they come back to another?

    A newcomer is somebody whose first comment in the data falls after the first
    `burn_in_days` of the platform: before that, everybody looks new. Coming back means a
    comment under another post; going on under the same one is the same visit.

    Parameters
    ----------
    comments : pandas.DataFrame
        ``platform``, ``post_id``, ``author_id``, ``created_at`` (datetime, UTC);
        ``is_post_author`` and ``status`` as in `toolkit.select_audience`. Those of one brand:
        a comment under a rival's post would make somebody known, or count as a return.
    posts : pandas.DataFrame, optional
        ``platform``, ``post_id``: only newcomers of these posts, with their other columns as
        ``post_<column>``.
    burn_in_days : float
        Days after the first comment of each platform in which nobody counts as new.

    Returns
    -------
    pandas.DataFrame
        One row per newcomer: ``platform``, ``author_id``, ``post_id`` (that brought them),
        ``first_at``, ``days`` (until the first comment under another post, or until the end
        of the data), ``returned`` (boolean), ``watched_days`` (from the first comment to the
        end), ``comments`` (all of theirs). It is what `toolkit.survival_curve` takes, with
        ``duration="days"``, ``event="returned"``, ``cluster="post_id"``.

    Raises
    ------
    SchemaError
        If a column is missing, `burn_in_days` is negative, or times are no moments with a zone.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "platform": "x", "post_id": ["p", "p", "q"], "author_id": ["a", "b", "a"],
    ...     "created_at": pd.to_datetime(["2024-05-01", "2024-05-02", "2024-05-11"], utc=True)})
    >>> list_newcomers(comments, burn_in_days=0)[["author_id", "post_id", "days", "returned"]]
      author_id post_id  days  returned
    0         a       p  10.0      True
    1         b       p   9.0     False
    """
    check_columns(comments, ["platform", "post_id", "author_id", "created_at"], name="comments")
    check_times(comments, ["created_at"], name="comments")
    check_number("burn_in_days", burn_in_days, low=0)
    rows = _visits(comments).sort_values("created_at", kind="stable")
    who = ["platform", "author_id"]
    first = rows.drop_duplicates(who)
    person = rows.groupby(who, sort=False).ngroup().to_numpy()
    # Groups are numbered in order of appearance, as the first rows are.
    brought = first["post_id"].to_numpy()[person]
    elsewhere = (rows["post_id"] != brought).to_numpy(dtype=bool)
    back = pd.Series(rows["created_at"].to_numpy()[elsewhere]).groupby(person[elsewhere]).min()
    made = first.rename(columns={"created_at": "first_at"}).reset_index(drop=True)
    came_back = pd.to_datetime(back.reindex(range(len(made))), utc=True)
    end = rows["created_at"].max()
    watched = (end - made["first_at"]) / DAY
    made["days"] = ((came_back - made["first_at"]) / DAY).fillna(watched)
    made["returned"] = came_back.notna().astype("boolean")
    made["watched_days"] = watched
    made["comments"] = np.bincount(person, minlength=len(made))
    made = made[made["first_at"] >= _begins(rows, made["platform"], burn_in_days)]
    if posts is not None:
        key = ["platform", "post_id"]
        check_columns(posts, key, name="posts")
        known = posts.drop_duplicates(key)
        others = {name: f"post_{name}" for name in known if name not in key}
        known = known.rename(columns=others).astype(dict.fromkeys(key, "string"))
        made = made.astype(dict.fromkeys(key, "string")).merge(known, on=key, how="inner")
    return made.reset_index(drop=True)


def _visits(comments: pd.DataFrame) -> pd.DataFrame:
    """Give the audience's comments of which author, post and time are known."""
    needed = ["platform", "author_id", "post_id", "created_at"]
    return select_audience(comments)[needed].dropna()


def _begins(visits: pd.DataFrame, platform: pd.Series, burn_in_days: float) -> pd.Series:
    """Give the moment from which on somebody can be told to be new, by each row's platform."""
    first = visits["created_at"].groupby(visits["platform"].astype("string")).min()
    begins = first.reindex(platform.astype("string").to_numpy()).set_axis(platform.index)
    return pd.to_datetime(begins, utc=True) + pd.Timedelta(days=burn_in_days)


def summarize_newcomers(
    comments: pd.DataFrame,
    posts: pd.DataFrame,
    *,
    within_days: tuple[int, ...] = (30, 60, 90),
    burn_in_days: float = 28.0,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """How many new people did each post bring, and how many of them came back?

    Parameters
    ----------
    comments, burn_in_days
        As in `list_newcomers`.
    posts : pandas.DataFrame
        ``platform``, ``post_id``; ``view_count`` for the rate, and ``created_at`` (datetime,
        UTC) to tell which posts fall into the first `burn_in_days`, or before them.
    within_days : tuple of int
        Days after the first comment in which a return counts. Only those who were watched
        that long count for it, so recent posts have smaller ``_n``.
    confidence : float
        Coverage of Wilson's intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per post, its columns kept: ``newcomers``, ``newcomers_per_1000_views`` (where
        there are views), and for each number of days ``returned_30``, ``returned_30_n``
        (watched that long), ``returned_30_share``, ``returned_30_low``, ``returned_30_high``.
        Whoever came to two posts counts for the first. All are missing, not 0, for posts of
        the first `burn_in_days`: whom these brought is not known.

    Raises
    ------
    SchemaError
        As in `list_newcomers`, or if `within_days` is empty.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "platform": "x", "post_id": ["p", "p", "q"], "author_id": ["a", "b", "a"],
    ...     "created_at": pd.to_datetime(["2024-05-01", "2024-05-02", "2024-05-11"], utc=True)})
    >>> posts = pd.DataFrame({"platform": "x", "post_id": ["p", "q"], "view_count": [500, 90]})
    >>> summarize_newcomers(comments, posts, within_days=(7,), burn_in_days=0)[
    ...     ["post_id", "newcomers", "newcomers_per_1000_views", "returned_7", "returned_7_n"]]
      post_id  newcomers  newcomers_per_1000_views  returned_7  returned_7_n
    0       p          2                       4.0           0             2
    1       q          0                       0.0           0             0
    """
    if not within_days:
        raise SchemaError("`within_days` is empty; name at least one number of days.")
    for days in within_days:
        check_number("within_days", days, low=0, inclusive=False)
    key = ["platform", "post_id"]
    check_columns(posts, key, name="posts")
    people = list_newcomers(comments, posts[key], burn_in_days=burn_in_days)
    base = posts.drop_duplicates(key).reset_index(drop=True)
    index = pd.MultiIndex.from_frame(base[key].astype("string"))
    at = index.get_indexer(pd.MultiIndex.from_frame(people[key].astype("string")))
    n = len(base)
    early = np.zeros(n, dtype=bool)
    if "created_at" in base and burn_in_days:
        begins = _begins(_visits(comments), base["platform"], burn_in_days)
        early = (pd.to_datetime(base["created_at"], utc=True) < begins).to_numpy(dtype=bool)
    count = np.bincount(at, minlength=n)
    made: dict[str, Any] = {"newcomers": count}
    if "view_count" in base:
        views = floats(base["view_count"])
        made["newcomers_per_1000_views"] = np.divide(
            1000.0 * count, views, out=np.full(n, np.nan), where=views > 0
        )
    for days in within_days:
        watched = (people["watched_days"] >= days).to_numpy(dtype=bool)
        back = watched & (people["returned"] & (people["days"] <= days)).to_numpy(dtype=bool)
        total = np.bincount(at[watched], minlength=n)
        returned = np.bincount(at[back], minlength=n)
        found = proportion_ci(returned, total, confidence=confidence)
        name = f"returned_{days}"
        made |= {
            name: returned,
            f"{name}_n": total,
            f"{name}_share": found["share"].to_numpy(),
            f"{name}_low": found["ci_low"].to_numpy(),
            f"{name}_high": found["ci_high"].to_numpy(),
        }
    for name, values in made.items():
        whole = np.issubdtype(values.dtype, np.integer)
        made[name] = pd.Series(values, dtype="Int64" if whole else "float64").mask(early)
    return base.assign(**made)


def compare_aftermath(
    posts: pd.DataFrame,
    comments: pd.DataFrame | None = None,
    *,
    hit: str = "hit",
    outcome: str = "comments",
    window_days: float = 14.0,
    response_days: float = 7.0,
    burn_in_days: float = 28.0,
    n_placebo: int = 199,
    confidence: float = 0.95,
    seed: int = 0,
) -> pd.DataFrame:
    """Do ordinary posts get more after a hit than before it, beyond what chance would show?

    An interrupted series: what each ordinary post got, over what a regression (negative
    binomial: level and trend of each platform, weekdays) expects of it, in the days after a
    hit against the days before. The hits themselves do not count, as a record is always
    followed by less. Posts that lie after one hit and before another tell nothing and are
    left out.

    How far such an effect strays by itself, the data say: it is taken again for placebos,
    ordinary posts treated as if they had been hits. Once the whole pattern of hits is moved
    along the calendar, so that clumps stay clumps; once each hit gives way to an ordinary post
    before which things stood alike. The effect is that of the hits over that of the matched
    posts, since a rule that looks back finds hits after weak weeks, and weak weeks pass by
    themselves; intervals and p-values are those of either sort of placebo.

    Parameters
    ----------
    posts : pandas.DataFrame
        ``platform``, ``post_id``, ``created_at`` and the column `hit`; of one brand, or with
        ``is_own``: then only the brand's count, unless nobody said of any whose it is.
        ``view_count`` for the outcome 'views'.
    comments : pandas.DataFrame, optional
        ``platform``, ``post_id``, ``author_id``, ``created_at`` (datetime, UTC);
        ``is_post_author`` and ``status`` as in `toolkit.select_audience`; needed but for
        'views'. Those under other posts than the brand's among `posts` do not count, nor make
        they anybody known to it: give all posts of the brand, with those that only comments
        name, as `summarize_virality` does.
    hit : str
        Boolean column, fixed beforehand: see `annotate_hits`. Posts where it is missing are
        neither hits nor ordinary.
    outcome : {'comments', 'newcomers', 'views'}
        What an ordinary post gets: comments of the audience, people's first comments to the
        brand, or views.
    window_days : float
        Days before and after.
    response_days : float
        Days in which a post's comments count; posts younger than that are left out.
    burn_in_days : float
        Days at the start that are left out, in which everybody looks new.
    n_placebo : int
        Placebos of each sort, 39 or more.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    seed : int
        The same seed gives the same placebos.

    Returns
    -------
    pandas.DataFrame
        Two rows in the result shape, 'aftermath (placebo dates)' and 'aftermath (matched
        posts)'; ``n`` counts the ordinary posts compared, ``n_clusters`` the hits. Neither is
        'different' unless both are. ``detectable`` is about the ratio that would have been
        found in four cases of five.

    Raises
    ------
    SchemaError
        With the reason, if there are fewer than 6 windows of history, 5 hits or 20 ordinary
        posts with whole windows; or a column is missing, or times are no moments with a zone.

    References
    ----------
    Bernal, J. L., Cummins, S., & Gasparrini, A. (2017). Interrupted time series regression for
    the evaluation of public health interventions. *Int. J. Epidemiology* 46, 348-355.
    Abadie, A., Diamond, A., & Hainmueller, J. (2010). Synthetic control methods for
    comparative case studies. *JASA* 105, 493-505, for placebos in place of a model.

    Examples
    --------
    >>> posts = pd.DataFrame({"platform": "x", "post_id": list("pqr"), "hit": [False, True, False],
    ...                       "created_at": pd.date_range("2024-05-01", periods=3, tz="UTC"),
    ...                       "view_count": [10, 90, 12]})
    >>> compare_aftermath(posts, outcome="views")
    Traceback (most recent call last):
    ...
    toolkit.schema.SchemaError: There are 0 days of posts after the first ones and before ...
    """
    check_choice("outcome", outcome, OUTCOMES)
    check_number("window_days", window_days, low=0, inclusive=False)
    check_number("response_days", response_days, low=0)
    check_number("burn_in_days", burn_in_days, low=0)
    check_number("n_placebo", n_placebo, low=39)
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    own = _responses(
        posts, comments, hit=hit, outcome=outcome, burn=burn_in_days, response=response_days
    )
    series = _Series.of(own, window=float(window_days))
    rng = np.random.default_rng(seed)
    own = effect = series.effect(series.hits)
    # Placebos must not see what the hits did, or after a true lift every date near one would
    # stray; how much that was is what is asked, so it is found in a few rounds.
    for _ in range(ROUNDS):
        quiet = series.without(effect)
        matched = quiet.placebos(n_placebo, rng, matched=True)
        effect = own - float(np.nanmedian(matched))
    moved = quiet.placebos(n_placebo, rng, matched=False)
    counted = {
        "outcome": f"{outcome} of ordinary posts",
        "groups": "after a hit vs before",
        "n": int(sum(side.sum() for side in series.sides(series.hits))),
        "n_clusters": len(series.hits),
    }
    notes = [
        f"{window_days:g} days before and after, hits themselves left out",
        "relative to ordinary posts before which things stood alike",
        "hits defined before looking",
    ]
    rows = [
        {**counted, **_beside(effect, null, series, test=test, notes=notes, confidence=confidence)}
        for test, null in (
            ("aftermath (placebo dates)", moved),
            ("aftermath (matched posts)", matched),
        )
    ]
    agreed = {give_verdict(row, confidence=confidence) for row in rows}
    verdict = "different" if agreed == {"different"} else "inconclusive"
    return result_rows([{**row, "verdict": verdict} for row in rows])


def _beside(
    effect: float,
    placebo: Floats,
    series: _Series,
    *,
    test: str,
    notes: list[str],
    confidence: float,
) -> dict[str, Any]:
    """Hold an effect against how far placebos stray from their median."""
    from scipy import stats

    placebo = placebo[np.isfinite(placebo)]
    if not (np.isfinite(effect) and len(placebo)):
        raise SchemaError(
            "Nothing happened to ordinary posts on one side of the hits, or of all placebos; "
            "lengthen `window_days` or add history."
        )
    tail = (1 - confidence) / 2
    # An effect was taken out of them, and hits are few: as far out as Student's t would go.
    n = len(series.hits)
    wider = np.sqrt(n / (n - 1)) * stats.t.ppf(1 - tail, n - 1) / stats.norm.ppf(1 - tail)
    stray = wider * (placebo - np.median(placebo))
    lowest, highest = np.quantile(stray, [tail, 1 - tail])
    beyond = int((np.abs(stray) >= abs(effect)).sum())
    # What is found in four of five lies this much farther out than the interval reaches.
    farther = 1 + stats.norm.ppf(POWER) / stats.norm.ppf(1 - tail)
    return {
        "test": test,
        "effect": float(np.exp(effect)),
        "effect_name": "ratio of rates",
        "ci_low": float(np.exp(effect - highest)),
        "ci_high": float(np.exp(effect - lowest)),
        "p_value": (1 + beyond) / (1 + len(placebo)),
        "assumptions": "; ".join([level_text(confidence), *notes, f"{len(placebo)} placebos"]),
        "detectable": float(np.exp((highest - lowest) / 2 * farther)),
    }


def _responses(
    posts: pd.DataFrame,
    comments: pd.DataFrame | None,
    *,
    hit: str,
    outcome: str,
    burn: float,
    response: float,
) -> pd.DataFrame:
    """Give posts with the days since the start, whether a hit, and what they got."""
    key = ["platform", "post_id"]
    check_columns(posts, [*key, "created_at", hit], name="posts")
    check_times(posts, ["created_at"], name="posts")
    brand = own_posts(posts)
    own = brand.dropna(subset=[*key, "created_at"]).drop_duplicates(key)
    made = own[key].astype("string").assign(at=own["created_at"], hit=own[hit].astype("boolean"))
    if outcome == "views":
        check_columns(posts, ["view_count"], name="posts")
        made["got"] = floats(own["view_count"])
        begin, end = made["at"].min(), made["at"].max()
    else:
        if comments is None:
            raise SchemaError(f"The outcome {outcome!r} needs `comments`.")
        check_columns(comments, [*key, "author_id", "created_at"], name="comments")
        check_times(comments, ["created_at"], name="comments")
        # Who wrote to a rival is as new to the brand as before.
        rows = comments_under(select_audience(comments), brand)
        rows = rows.dropna(subset=[*key, "created_at"])
        rows = rows.sort_values("created_at", kind="stable")
        begin, end = rows["created_at"].min(), rows["created_at"].max()
        if outcome == "newcomers":
            rows = rows[rows["author_id"].notna()].drop_duplicates(["platform", "author_id"])
        index = pd.MultiIndex.from_frame(made[key])
        at = index.get_indexer(pd.MultiIndex.from_frame(rows[key].astype("string")))
        rows, at = rows[at >= 0], at[at >= 0]
        wait = (rows["created_at"].to_numpy() - made["at"].to_numpy()[at]) / DAY
        soon = np.asarray(wait, dtype=float) <= response
        made["got"] = np.bincount(at[soon], minlength=len(made)).astype(float)
    made["day"] = (made["at"] - begin) / DAY - burn
    made["last"] = (end - begin) / DAY - burn - response
    kept = (made["day"] >= 0) & (made["day"] <= made["last"]) & made["hit"].notna()
    return made[kept & made["got"].notna()].sort_values(["platform", "at"], kind="stable")


@dataclass(frozen=True)
class _Series:
    """Posts by platform and time, what each got, and what was to be expected.

    Attributes
    ----------
    place : array of float
        Platform and day as one number, ascending: platforms lie farther apart than windows.
    hits, ordinary : array of int
        Positions of the posts whose windows lie inside the data.
    got, expected : array of float
        Weighted, so that a busy platform does not drown the others; 0 for hits.
    pools : tuple of array of int
        For each hit the ordinary posts before which things stood alike.
    """

    place: Floats
    hits: Codes
    ordinary: Codes
    platform: Codes
    got: Floats
    expected: Floats
    window: float
    pools: tuple[Codes, ...] = ()

    @classmethod
    def of(cls, own: pd.DataFrame, *, window: float) -> _Series:
        last = float(own["last"].iloc[0]) if len(own) else 0.0
        _refuse_history(last, window)
        day = own["day"].to_numpy()
        platform = pd.factorize(own["platform"])[0].astype(np.int64)
        flag = own["hit"].to_numpy(dtype=bool)
        hits, ordinary = _whole(own, window)
        _refuse_few(len(hits), int(flag.sum()), len(ordinary))
        expected = _expected(own, platform, day, flag)
        weight = np.where(flag, 0.0, 1 / (1 + expected))
        made = cls(
            place=platform * (last + 3 * window) + day,
            hits=hits,
            ordinary=ordinary,
            platform=platform,
            got=weight * own["got"].to_numpy(),
            expected=weight * expected,
            window=window,
        )
        return replace(made, pools=made._pools())

    def sides(self, events: Codes) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Tell which ordinary posts lie after these events, and which before, but not both."""
        at = self.place[events]
        after = self._between(at, at + self.window)
        before = self._between(at - self.window, at)
        usable = (self.expected > 0) & ~(after & before)
        usable[events] = False
        return after & usable, before & usable

    def _between(self, low: Floats, high: Floats) -> NDArray[np.bool_]:
        """Tell which posts lie between any of these pairs, in time that grows with events."""
        steps = np.zeros(len(self.place) + 1, dtype=np.int64)
        np.add.at(steps, np.searchsorted(self.place, low, side="left"), 1)
        np.add.at(steps, np.searchsorted(self.place, high, side="right"), -1)
        return np.cumsum(steps[:-1]) > 0

    def effect(self, events: Codes) -> float:
        """Log of got over expected after these events, less that before them."""
        after, before = self.sides(events)
        with np.errstate(divide="ignore", invalid="ignore"):
            return float(
                np.log(self.got[after].sum() / self.expected[after].sum())
                - np.log(self.got[before].sum() / self.expected[before].sum())
            )

    def without(self, effect: float) -> _Series:
        """Take an effect back out of what posts got after hits."""
        if not np.isfinite(effect):
            return self
        at = self.place[self.hits]
        after = self._between(at, at + self.window)
        calm = replace(self, got=np.where(after, self.got / np.exp(effect), self.got))
        return replace(calm, pools=calm._pools())

    def placebos(self, count: int, rng: np.random.Generator, *, matched: bool) -> Floats:
        """Give the effects of posts that were no hits."""
        draw = self._matched if matched else self._moved
        return np.array([self.effect(draw(rng)) for _ in range(int(count))])

    def _pools(self) -> tuple[Codes, ...]:
        running = np.concatenate(
            [np.zeros((2, 1)), np.cumsum([self.got, self.expected], axis=1)], 1
        )
        low = np.searchsorted(self.place, self.place - self.window, side="left")
        total = running[:, np.arange(len(low))] - running[:, low]
        # Half a post's worth of the usual keeps an empty window from looking extreme.
        standing = (total[0] + 0.5) / (total[1] + 0.5)
        pools = []
        for event in self.hits:
            pool = self.ordinary[self.platform[self.ordinary] == self.platform[event]]
            gap = np.abs(np.log(standing[pool] / standing[event]))
            pools.append(pool[np.argsort(gap, kind="stable")[:NEAREST]])
        return tuple(pool for pool in pools if len(pool))

    def _moved(self, rng: np.random.Generator) -> Codes:
        """Move the pattern of hits along each platform's posts, so that clumps stay clumps."""
        chosen = []
        for platform in np.unique(self.platform[self.hits]):
            pool = self.ordinary[self.platform[self.ordinary] == platform]
            hits = self.hits[self.platform[self.hits] == platform]
            if len(pool):
                places = np.searchsorted(pool, hits) + rng.integers(len(pool))
                chosen.append(pool[places % len(pool)])
        return np.unique(np.concatenate(chosen))

    def _matched(self, rng: np.random.Generator) -> Codes:
        """Draw for each hit an ordinary post before which things stood alike."""
        return np.unique([pool[rng.integers(len(pool))] for pool in self.pools])


def _whole(own: pd.DataFrame, window: float) -> tuple[Codes, Codes]:
    """Give the hits and the ordinary posts whose windows lie inside the data."""
    whole = ((own["day"] >= window) & (own["day"] <= own["last"] - window)).to_numpy(dtype=bool)
    flag = own["hit"].to_numpy(dtype=bool)
    return np.flatnonzero(flag & whole), np.flatnonzero(~flag & whole)


@dataclass(frozen=True)
class Bearing:
    """What there is to compare after hits with, and whether `compare_aftermath` refuses it."""

    hits: int
    ordinary: int
    days: float
    needed_days: float
    refused: bool

    @property
    def enough(self) -> bool:
        """Whether posts and days are as many as are asked for."""
        many = self.hits >= FEWEST_HITS and self.ordinary >= FEWEST_ORDINARY
        return many and self.days >= self.needed_days


def bears_aftermath(
    posts: pd.DataFrame,
    comments: pd.DataFrame,
    *,
    window_days: float = 14.0,
    response_days: float = 7.0,
    burn_in_days: float = 28.0,
) -> Bearing:
    """Say what a file has for `compare_aftermath` of comments, by the very rules that refuse."""
    own = _responses(
        posts, comments, hit="hit", outcome="comments", burn=burn_in_days, response=response_days
    )
    hits, ordinary = _whole(own, window_days)
    aside = burn_in_days + response_days
    try:
        series = _Series.of(own, window=window_days)
        refused = not np.isfinite(series.effect(series.hits))
    except SchemaError:
        refused = True
    return Bearing(
        hits=len(hits),
        ordinary=len(ordinary),
        days=float(own["last"].iloc[0]) + aside if len(own) else 0.0,
        needed_days=FEWEST_WINDOWS * window_days + aside,
        refused=refused,
    )


def _refuse_history(days: float, window: float) -> None:
    if days < FEWEST_WINDOWS * window:
        raise SchemaError(
            f"There are {max(days, 0):.0f} days of posts after the first ones and before the last "
            f"ones that cannot be judged yet; windows of {window:g} days need at least "
            f"{FEWEST_WINDOWS * window:g}. Add history, or shorten `window_days`."
        )


def _refuse_few(hits: int, all_hits: int, ordinary: int) -> None:
    if hits < FEWEST_HITS:
        raise SchemaError(
            f"There are {hits} hits with whole windows around them (of {all_hits}); at least "
            f"{FEWEST_HITS} are needed to tell what hits do from what one week did. Add history, "
            "shorten `window_days`, or lower the rule before you look."
        )
    if ordinary < FEWEST_ORDINARY:
        raise SchemaError(
            f"There are {ordinary} ordinary posts with whole windows; at least "
            f"{FEWEST_ORDINARY} are needed to compare hits with."
        )


def _expected(own: pd.DataFrame, platform: Codes, day: Floats, flag: NDArray[np.bool_]) -> Floats:
    """What would an ordinary post of that platform, day and weekday get?"""
    import statsmodels.api as sm

    level = (platform[:, None] == np.arange(platform.max() + 1)).astype(float)
    trend = level * (day / max(day.max(), 1) - 0.5)[:, None]
    weekday = own["at"].dt.day_of_week.to_numpy()
    week = (weekday[:, None] == np.arange(1, 7)).astype(float)
    design = np.column_stack([level, trend, week])
    # A weekday or platform without an ordinary post has nothing to be estimated from.
    design = design[:, (design[~flag] != 0).any(axis=0)]
    got = own["got"].to_numpy()
    if not got[~flag].any():
        raise SchemaError("No ordinary post got anything; there is no baseline to change.")
    with warnings.catch_warnings():
        # A platform where nothing happens drives its level to nought, which is right.
        warnings.simplefilter("ignore")
        family = sm.families.NegativeBinomial(alpha=1.0)
        fit = sm.GLM(got[~flag], design[~flag], family=family).fit(maxiter=100)
        return np.asarray(fit.predict(design), dtype=float)
