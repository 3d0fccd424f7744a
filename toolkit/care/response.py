"""How long people wait for an answer, who still waits, and how much is only broadcast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.care.threads import HOUR, NOBODY, Codes, Talk, as_text
from toolkit.frames import by_brand, own_posts, stands
from toolkit.schema import SchemaError, as_list, check_choice, check_columns, check_number
from toolkit.stats.clusters import cluster_numbers
from toolkit.stats.proportions import proportion_ci, summarize_shares
from toolkit.stats.survival import survival_curve

__all__ = [
    "OpeningHours",
    "annotate_response",
    "response_curve",
    "summarize_broadcast",
    "summarize_response",
    "summarize_waiting",
]

ANSWERED, UNANSWERED, UNCLEAR = "answered", "unanswered", "unclear"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: Waits are told apart by the minute in the first hour, then by 5 minutes up to 6 hours, then
#: by the hour up to four weeks, then by the day: as many steps as a curve needs.
_STEPS = np.concatenate(
    [
        np.arange(1, 60) / 60,
        np.arange(60, 360, 5) / 60,
        np.arange(6, 24 * 28),
        24.0 * np.arange(28, 3653),
    ]
)
_FEWEST_CLUSTERS = 3
_AGES = {"under 1 hour": 1.0, "1 to 24 hours": 24.0, "1 to 7 days": 168.0, "over 7 days": np.inf}


@dataclass(frozen=True)
class OpeningHours:
    """When the brand is there to answer, in its own local time.

    Attributes
    ----------
    days : sequence of str
        Names of the open days, in English.
    opens, closes : float
        Hours of the day, as in 8.5 for half past eight.

    Raises
    ------
    SchemaError
        If a day is unknown, or it does not close after it opens.

    Examples
    --------
    >>> OpeningHours(days=["Tuesday", "Saturday"], opens=8, closes=19)
    OpeningHours(days=['Tuesday', 'Saturday'], opens=8, closes=19)
    """

    days: Sequence[str] = WEEKDAYS[:5]
    opens: float = 9.0
    closes: float = 17.0

    def __post_init__(self) -> None:
        for day in self.days:
            check_choice("days", day, WEEKDAYS)
        check_number("opens", self.opens, low=0, high=24)
        check_number("closes", self.closes, low=self.opens, high=24, inclusive=False)
        if not self.days:
            raise SchemaError("`days` is empty; name at least one open day, such as 'Monday'.")

    def count(self, clock: Codes) -> NDArray[np.float64]:
        """Give the open hours from a Monday in 1970 to each moment of a local clock (µs)."""
        is_open = np.isin(WEEKDAYS, list(self.days))
        before = np.concatenate([[0], np.cumsum(is_open)])
        days, within = np.divmod(clock - 4 * 24 * HOUR, 24 * HOUR)  # 5 January 1970: Monday
        weeks, day = np.divmod(days, 7)
        length = self.closes - self.opens
        today = np.clip(within / HOUR - self.opens, 0, length) * is_open[day]
        return length * (weeks * before[-1] + before[day]) + today


def annotate_response(
    comments: pd.DataFrame,
    *,
    opening_hours: OpeningHours | None = None,
    timezone: str = "UTC",
) -> pd.DataFrame:
    """Has the brand answered each comment, and how long did that take?

    The brand's first later comment whose parent is the comment is its answer. YouTube,
    Instagram and others fold all answers under the top comment; there the brand's first
    comment in the thread answers the top comment if nobody else has joined in before.
    After that it cannot be told whom it answers: the state is 'unclear', and the wait is
    known only up to the moment somebody joined (censored). Comments inside a folded
    thread have no known wait; they are 'unanswered' if the brand wrote nothing after
    them, else 'unclear'.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``platform``, ``comment_id``, ``parent_id``, ``author_id`` and
        ``created_at`` (datetime, UTC); ``thread_id``, ``is_post_author``, ``status``
        and ``created_precision`` are used where they are. Moments known only to the day
        count as unknown.
    opening_hours : OpeningHours, optional
        Count only the hours in which the brand is there.
    timezone : str
        Of `opening_hours` and of the weekday, such as 'Europe/London'.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``answer_state`` (string: 'answered', 'unanswered',
        'unclear'; missing for the brand's own comments, deleted ones, and those
        without a moment), ``reply_id`` (string), ``waited_hours`` (Float64: to the
        answer, or as long as it was watched; missing where no wait is known) and
        ``asked_weekday`` (string).

    Raises
    ------
    SchemaError
        If a column is missing, ``created_at`` holds no moments with a zone, or the timezone
        is unknown.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "platform": "x", "comment_id": ["1", "2", "3"], "parent_id": [None, "1", None],
    ...     "author_id": ["ana", "shop", "ben"], "is_post_author": [False, True, False],
    ...     "created_at": pd.to_datetime(
    ...         ["2024-05-06 09:00", "2024-05-06 09:30", "2024-05-06 10:30"], utc=True)})
    >>> annotate_response(comments)[["answer_state", "reply_id", "waited_hours"]]
      answer_state reply_id  waited_hours
    0     answered        2           0.5
    1         <NA>     <NA>          <NA>
    2   unanswered     <NA>           0.0
    """
    talk = Talk.of(comments)
    reply, state, until = find_answers(talk)
    ids = comments["comment_id"].astype("string").array
    clock = _local(talk.time, comments["created_at"], timezone)
    begin, end = talk.time, until
    if opening_hours is None:
        hours = (end - begin) / HOUR
    else:
        local_end = _local_micro(end, timezone)
        hours = opening_hours.count(local_end) - opening_hours.count(clock)
    waits = pd.array(hours, dtype="Float64")
    waits[end == NOBODY] = pd.NA
    days = np.array(WEEKDAYS)[(clock // (24 * HOUR) + 3) % 7]
    weekday = pd.array(days, dtype="string")
    weekday[~talk.timed] = pd.NA
    return comments.assign(
        answer_state=as_text(state),
        reply_id=ids.take(reply, allow_fill=True),
        waited_hours=waits,
        asked_weekday=weekday,
    )


def find_answers(talk: Talk) -> tuple[Codes, NDArray[np.object_], Codes]:
    """Give for each row its reply's row, its state ('' for none), and until when it waited."""
    n = len(talk.time)
    asks = talk.timed & ~talk.brand
    answers = np.flatnonzero(talk.timed & talk.brand & (talk.parent >= 0))
    asked = np.flatnonzero(asks)
    own = np.arange(n)
    # An answer carries its parent's row as key, a comment its own.
    key = np.where(talk.brand, talk.parent, own)
    reply = np.full(n, NOBODY)
    reply[asked] = talk.first_after(answers, asked, key)

    state = np.where(reply >= 0, ANSWERED, UNANSWERED).astype(object)
    until = np.where(reply >= 0, talk.time[reply], talk.end)

    top = np.flatnonzero(asks & talk.folded & ~talk.nested)
    inside = np.flatnonzero(asks & talk.folded & talk.nested)
    # Others who join a thread, that is: anybody but the brand and who opened it.
    opener = np.full(n, NOBODY)
    linked = inside[talk.parent[inside] >= 0]
    opener[linked] = talk.author[talk.parent[linked]]
    others = linked[opener[linked] != talk.author[linked]]
    parents = np.where(talk.nested, talk.parent, own)
    joined = talk.first_after(others, top, parents)
    clouded = (joined >= 0) & (talk.time[joined] < until[top])
    answered = reply[top] >= 0
    state[top[clouded & answered]] = UNCLEAR
    reply[top[clouded]] = NOBODY
    until[top[clouded]] = talk.time[joined[clouded]]

    brand = np.flatnonzero(talk.timed & talk.brand & talk.folded & talk.nested)
    later = talk.first_after(brand, inside, talk.thread)
    state[inside] = np.where(later >= 0, UNCLEAR, UNANSWERED)
    reply[inside], until[inside] = NOBODY, NOBODY
    state[~asks], until[~asks] = "", NOBODY
    return reply, state, until


def _local(time: Codes, created: pd.Series, timezone: str) -> Codes:
    """Give the local clock of each comment in microseconds; what is unknown is at 1970."""
    return _local_micro(np.where(created.isna(), 0, time), timezone)


def _local_micro(time: Codes, timezone: str) -> Codes:
    moments = pd.Series(np.maximum(time, 0).astype("datetime64[us]")).dt.tz_localize("UTC")
    try:
        local = moments.dt.tz_convert(timezone).dt.tz_localize(None)
    except (KeyError, ValueError, OSError) as error:
        raise SchemaError(
            f"`timezone` {timezone!r} is not known; use a name such as 'Europe/London'."
        ) from error
    return local.to_numpy("datetime64[us]").astype(np.int64)


def response_curve(
    responses: pd.DataFrame,
    *,
    by: str | None = None,
    cluster: str | None = "author_id",
    horizon_hours: float = 168.0,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """What share of the comments is still without an answer after so many hours?

    Parameters
    ----------
    responses : pandas.DataFrame
        From `toolkit.annotate_response`: ``answer_state`` and ``waited_hours``.
    by : str, optional
        One curve per group, such as 'intent', 'platform' or 'asked_weekday'; groups of
        fewer than three clusters are left out, as they have no interval.
    cluster : str, optional
        Column of the person or post whose comments belong together.
    horizon_hours : float
        Longer waits count as waiting until then, in hours.
    confidence : float
        Coverage of the band, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        As `toolkit.survival_curve` gives it, with times in hours, for
        `toolkit.plot_survival`. Times are rounded up: to the minute in the first hour,
        to 5 minutes up to 6 hours, to the hour then.

    Raises
    ------
    SchemaError
        If a column is missing or no wait is known.

    Examples
    --------
    >>> responses = pd.DataFrame({"waited_hours": [0.5, 2.0, 3.0, 1.0],
    ...     "answer_state": ["answered", "answered", "unanswered", "answered"]})
    >>> response_curve(responses, cluster=None)[["time", "survival"]]
       time  survival
    0   0.0      1.00
    1   0.5      0.75
    2   1.0      0.50
    3   2.0      0.25
    4   3.0      0.25
    """
    waits = _waits(responses, by=by, cluster=cluster, horizon_hours=horizon_hours)
    return survival_curve(
        waits,
        duration="hours",
        event="answered",
        by=by,
        cluster="member" if cluster else None,
        confidence=confidence,
    )


def _waits(
    responses: pd.DataFrame,
    *,
    by: str | None,
    cluster: str | None,
    horizon_hours: float,
    within_hours: float | None = None,
) -> pd.DataFrame:
    """Give rounded waits, whether they ended in an answer, group and cluster.

    No wait is rounded across `within_hours`.
    """
    extra = [column for column in (by, cluster) if column]
    check_columns(responses, ["answer_state", "waited_hours", *extra], name="responses")
    check_number("horizon_hours", horizon_hours, low=0, inclusive=False)
    known = responses[["waited_hours", *([by] if by else [])]].notna().all(axis=1)
    rows = responses[known]
    if len(rows) == 0:
        raise SchemaError(
            "`responses` has no comment whose wait is known. Waits need comments of others, "
            "with moments to the minute, outside folded threads."
        )
    exact = rows["waited_hours"].to_numpy(dtype=float)
    within = exact <= horizon_hours
    # Rounding up never makes an answer look quicker than it was.
    grid = _STEPS if within_hours is None else np.unique(np.append(_STEPS, within_hours))
    steps = np.minimum(grid, horizon_hours)
    place = np.searchsorted(grid, np.minimum(exact, horizon_hours) - 1e-9)
    waits = pd.DataFrame(
        {
            "hours": steps[np.minimum(place, len(steps) - 1)],
            "answered": rows["answer_state"].eq(ANSWERED).fillna(False).to_numpy(bool) & within,
        }
    )
    if cluster:
        waits["member"] = cluster_numbers(rows[cluster])
    if by:
        waits[by] = rows[by].to_numpy()
        if cluster:
            people = waits.groupby(by)["member"].transform("nunique")
            waits = waits[people >= _FEWEST_CLUSTERS]
            if len(waits) == 0:
                raise SchemaError(
                    f"No group of {by!r} has {_FEWEST_CLUSTERS} clusters of {cluster!r}; "
                    "an interval needs them. Leave `by` out, or take another `cluster`."
                )
    return waits


def summarize_response(
    responses: pd.DataFrame,
    *,
    by: str | None = None,
    within_hours: float = 1.0,
    cluster: str | None = "author_id",
    horizon_hours: float = 168.0,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """How soon do people get an answer, and what share of them within the hour?

    Comments without an answer count as waiting for as long as they were watched
    (Kaplan and Meier): leaving them out would make every brand look quick. On X 64 %
    expect an answer within the hour, says one of our sources; nothing shows that
    anything special happens at 60 minutes.

    Parameters
    ----------
    responses : pandas.DataFrame
        From `toolkit.annotate_response`.
    by : str, optional
        One row per group, such as 'intent', 'platform' or 'asked_weekday'.
    within_hours : float
        The time for the share, in hours.
    cluster : str, optional
        Column of the person or post whose comments belong together.
    horizon_hours : float
        As in `response_curve`.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per group: the `by` column, ``n`` (comments whose wait is known),
        ``n_clusters``, ``answered`` (those answered within the horizon), ``within_hours``,
        ``share`` (answered within `within_hours`, a fraction, those not watched so long
        accounted for), ``ci_low``, ``ci_high``, ``median_hours``, ``median_low``,
        ``median_high`` (infinite where fewer than half were answered).

    Raises
    ------
    SchemaError
        If a column is missing or no wait is known.

    References
    ----------
    Kaplan, E. L., & Meier, P. (1958). Nonparametric estimation from incomplete
    observations. *JASA* 53, 457-481.

    Examples
    --------
    >>> responses = pd.DataFrame({"waited_hours": [0.5, 2.0, 3.0, 1.0],
    ...     "answer_state": ["answered", "answered", "unanswered", "answered"]})
    >>> summarize_response(responses, cluster=None)[["n", "answered", "share", "median_hours"]]
       n  answered  share  median_hours
    0  4         3    0.5           1.0
    """
    check_number("within_hours", within_hours, low=0, high=horizon_hours, inclusive=False)
    waits = _waits(
        responses, by=by, cluster=cluster, horizon_hours=horizon_hours, within_hours=within_hours
    )
    if not cluster:
        waits["member"] = np.arange(len(waits))
    curve = survival_curve(
        waits,
        duration="hours",
        event="answered",
        by=by,
        cluster="member" if cluster else None,
        confidence=confidence,
    )
    keys = [by] if by else [np.zeros(len(waits))]
    counts = waits.groupby(keys, observed=True)
    curves = curve.groupby((curve["time"] == 0).cumsum())
    last = curve[curve["time"] <= within_hours + 1e-9].groupby(curves.ngroup()).tail(1)
    last = last.reset_index(drop=True)
    people = counts["member"].nunique().to_numpy()
    # Where all or none were answered the curve's limits are its own; that of a share is
    # Wilson's, as all shares have, and each person counts once, the most cautious reading.
    flat = last["survival"].isin([0.0, 1.0])
    cautious = proportion_ci(people * last["survival"].round(), people, confidence=confidence)
    result = pd.DataFrame(
        {
            "n": counts.size().to_numpy(),
            "n_clusters": people,
            "answered": counts["answered"].sum().to_numpy(),
            "within_hours": float(within_hours),
            "share": 1 - last["survival"],
            "ci_low": 1 - last["ci_high"].mask(flat, cautious["ci_high"]),
            "ci_high": 1 - last["ci_low"].mask(flat, cautious["ci_low"]),
            "median_hours": curves.apply(_half, "survival").to_numpy(),
            "median_low": curves.apply(_half, "ci_low").to_numpy(),
            "median_high": curves.apply(_half, "ci_high").to_numpy(),
        }
    )
    if by:
        result.insert(0, by, last[by])
    return result


def _half(curve: pd.DataFrame, column: str) -> float:
    """Give the first time at which a column of a curve is down to one half."""
    fallen = curve.loc[curve[column] <= 0.5 + 1e-12, "time"]
    return float(fallen.iloc[0]) if len(fallen) else np.inf


def summarize_waiting(
    responses: pd.DataFrame, *, by: str = "intent", only_needed: bool = False
) -> pd.DataFrame:
    """How many are still without an answer, since when, and what did they want?

    Parameters
    ----------
    responses : pandas.DataFrame
        From `toolkit.annotate_response`, with the column `by`.
    by : str
        Column of the groups.
    only_needed : bool
        Count only comments whose ``needs_reply`` (see `toolkit.annotate_intent`) is true.

    Returns
    -------
    pandas.DataFrame
        One row per group, the longest queue first: `by`, one column of counts per age
        ('under 1 hour', '1 to 24 hours', '1 to 7 days', 'over 7 days'), and ``total``.
        The ages are counted in clock hours to the latest comment. This counts all that
        wait and estimates nothing, so there is no interval.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> responses = pd.DataFrame({"intent": ["question", "question", "praise"],
    ...     "answer_state": ["unanswered", "answered", "unanswered"],
    ...     "created_at": pd.to_datetime(["2024-05-01", "2024-05-02", "2024-05-03"], utc=True)})
    >>> summarize_waiting(responses)[["intent", "1 to 7 days", "total"]]
         intent  1 to 7 days  total
    0    praise            0      1
    1  question            1      1
    """
    extra = ["needs_reply"] if only_needed else []
    check_columns(responses, ["answer_state", "created_at", by, *extra], name="responses")
    waits = responses["answer_state"].eq(UNANSWERED).fillna(False) & responses[by].notna()
    if only_needed:
        waits &= responses["needs_reply"].fillna(False)
    rows = responses[waits.astype(bool)]
    age = (responses["created_at"].max() - rows["created_at"]) / pd.Timedelta(hours=1)
    band = pd.cut(age, [-1, *_AGES.values()], labels=list(_AGES), right=False)
    counts = pd.crosstab(rows[by].astype("string"), band, dropna=False)
    table = counts.reindex(columns=list(_AGES), fill_value=0)
    table.columns = table.columns.astype("str")
    table = table.assign(total=table.sum(axis=1))
    table = table[table["total"] > 0].sort_values("total", ascending=False, kind="stable")
    return table.rename_axis(index=by, columns=None).reset_index()


def summarize_broadcast(
    posts: pd.DataFrame,
    comments: pd.DataFrame,
    *,
    by: str | Sequence[str] | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """How much of what the brand says is news of its own, and how much is an answer?

    The broadcast ratio is posts ÷ (posts + replies): 1 is a loudspeaker.

    Parameters
    ----------
    posts : pandas.DataFrame
        With ``created_at``. Where ``is_own`` says of some whose they are, only the own
        count; else all do.
    comments : pandas.DataFrame
        With ``created_at`` and ``is_post_author``; the brand's count as replies.
    by : str or list of str, optional
        Columns that are in both tables, such as 'platform'.
    confidence : float
        Coverage of the interval, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per group: the `by` columns, ``posts``, ``replies``, ``n``,
        ``n_clusters`` (days: what is said on one day belongs together), ``share``
        (the broadcast ratio), ``ci_low``, ``ci_high``. The ratio is NaN where `posts` has
        no own one, or, with 'platform' in `by`, none of that platform: answers need a
        post, so the posts are then only missing from the file.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> day = pd.to_datetime(["2024-05-01", "2024-05-02", "2024-05-03"], utc=True)
    >>> posts = pd.DataFrame({"created_at": day})
    >>> comments = pd.DataFrame({"created_at": day, "is_post_author": [True, False, False]})
    >>> summarize_broadcast(posts, comments)[["posts", "replies", "share"]]
       posts  replies  share
    0      3        1   0.75
    """
    keys = as_list(by) if by is not None else []
    check_columns(posts, ["created_at", *keys], name="posts")
    check_columns(comments, ["created_at", "is_post_author", *keys], name="comments")
    own = own_posts(posts)
    replies = comments[by_brand(comments) & stands(comments)]
    said = pd.concat(
        [
            own[["created_at", *keys]].assign(said="post"),
            replies[["created_at", *keys]].assign(said="reply"),
        ],
        ignore_index=True,
    )
    said["day"] = said["created_at"].dt.floor("D")
    shares = summarize_shares(
        said, of="said", by=by, cluster="day", values=["post"], confidence=confidence
    )
    known = pd.Series(len(own) > 0, index=shares.index)
    if "platform" in keys:
        known = shares["platform"].isin(own["platform"])
    ratio = shares[["share", "ci_low", "ci_high"]].where(known)
    return shares[keys].assign(
        posts=shares["count"],
        replies=shares["n"] - shares["count"],
        n=shares["n"],
        n_clusters=shares["n_clusters"],
        **ratio,
    )
