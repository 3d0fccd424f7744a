"""What follows an answer, or its absence: the next word, the bystanders, the return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.care.acts import ACTS
from toolkit.care.response import ANSWERED, UNANSWERED, find_answers
from toolkit.care.threads import HOUR, Codes, Flags, Talk, as_text, pairs
from toolkit.schema import INTENTS, check_choice, check_columns, check_number

__all__ = ["GRIEVANCES", "HOSTILE", "KIND", "select_bystanders", "summarize_followups"]

#: Intents that ask the brand to make something good.
GRIEVANCES = ("complaint", "help_request", "vent")
#: Intents that count as hostile, and as kind.
HOSTILE = ("complaint", "vent")
KIND = ("praise", "advocacy")

#: How many earlier comments of the same person make which history.
_HISTORY = ("first", "2nd to 4th", "5th or later")
_GROWTH = 2
#: Two exclamation marks, or two words in capitals.
_LOUD = r"!\s*!|\b[A-ZÀ-ÖØ-ÞĞİŞ]{4,}\b.*\b[A-ZÀ-ÖØ-ÞĞİŞ]{4,}\b"


@dataclass(frozen=True)
class _Heard:
    """A table of comments with, for each row, its answer, its state and its tone."""

    talk: Talk
    reply: Codes
    state: NDArray[np.object_]
    tone: NDArray[np.object_]

    @classmethod
    def of(cls, comments: pd.DataFrame, *, hostile: Sequence[str], kind: Sequence[str]) -> _Heard:
        check_columns(comments, ["intent"], name="comments")
        for name, intents in (("hostile", hostile), ("kind", kind)):
            for each in intents:
                check_choice(name, each, INTENTS)
        talk = Talk.of(comments)
        reply, state, _ = find_answers(talk)
        intent = comments["intent"].astype("string")
        tone = np.select(
            [intent.isin(list(hostile)), intent.isin(list(kind)), intent.notna()],
            ["hostile", "kind", "neutral"],
            default="",
        )
        return cls(talk, reply, state, tone.astype(object))

    @property
    def said(self) -> Flags:
        """Tell the rows of the audience that stand and have a moment."""
        return self.talk.timed & ~self.talk.brand


def summarize_followups(
    comments: pd.DataFrame,
    *,
    of: Sequence[str] | None = GRIEVANCES,
    hostile: Sequence[str] = HOSTILE,
    kind: Sequence[str] = KIND,
    fast_hours: float = 1.0,
    return_days: Sequence[int] = (30, 90),
    spiral_hours: float = 72.0,
) -> pd.DataFrame:
    """What came after each comment: the answer, the next word, the bystanders, the return?

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``platform``, ``comment_id``, ``parent_id``, ``author_id``, ``created_at``
        and ``intent``; ``is_post_author`` tells the brand's. ``post_id`` is needed for
        returns. The acts of replies are taken over where `toolkit.annotate_reply_acts`
        has added them.
    of : list of str, optional
        Intents of the comments to look at; None for all.
    hostile, kind : list of str
        Intents that count as hostile, and as kind, in what follows.
    fast_hours : float
        An answer within so many hours is fast.
    return_days : list of int
        Within how many days a comment under another post counts as a return.
    spiral_hours : float
        How long others' hostile comments in the thread are counted, in hours.

    Returns
    -------
    pandas.DataFrame
        One row per comment, in their order, index kept: ``platform``, ``comment_id``,
        ``post_id``, ``author_id``, ``created_at``, ``intent``; ``loud`` (boolean: two
        exclamation marks or two words in capitals, all that is known of severity),
        ``history`` (string: 'first', '2nd to 4th' or '5th or later' comment of this
        person in the data); ``answer_state``, ``reply_id``, ``waited_hours`` as
        `toolkit.annotate_response` gives them; ``answered_fast`` (boolean, missing
        without an answer); ``reply_<act>`` and ``reply_reads_as`` of the answer;
        ``wrote_again`` (boolean), ``next_id``, ``next_intent``, ``next_tone`` (string:
        'hostile', 'kind', 'neutral') and ``next_hostile`` (boolean) of the person's next
        comment in the thread, after the answer where there is one; ``returned_30d``,
        ``returned_90d`` (boolean; missing where the data end before); ``hostile_before``
        and ``hostile_after`` (Int64: hostile comments by others in the thread in the
        `spiral_hours` before and after the comment, answered or not: most hostility
        follows at once, so to count from a late answer would miss it) and ``spiral``
        (boolean: two or more after, and more than before; missing where the data end
        before).

    Raises
    ------
    SchemaError
        If a column is missing, an intent unknown, or a number out of range.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "platform": "x", "comment_id": ["1", "2", "3", "4"], "post_id": ["p", "p", "p", "q"],
    ...     "parent_id": [None, "1", "2", None], "author_id": ["ana", "shop", "ana", "ana"],
    ...     "is_post_author": [False, True, False, False],
    ...     "intent": ["complaint", None, "praise", "question"],
    ...     "created_at": pd.to_datetime(["2024-05-06 09:00", "2024-05-06 09:30",
    ...                                   "2024-05-06 10:30", "2024-05-20 08:00"], utc=True)})
    >>> after = summarize_followups(comments, return_days=[7])
    >>> after[["answer_state", "next_tone", "returned_7d"]]
      answer_state next_tone  returned_7d
    0     answered      kind        False
    """
    for name, value in (("fast_hours", fast_hours), ("spiral_hours", spiral_hours)):
        check_number(name, value, low=0, inclusive=False)
    for days in return_days:
        check_number("return_days", days, low=1)
    for intent in of or ():
        check_choice("of", intent, INTENTS)
    heard = _Heard.of(comments, hostile=hostile, kind=kind)
    talk = heard.talk
    wanted = heard.said
    if of is not None:
        wanted &= comments["intent"].isin(list(of)).fillna(False).to_numpy(dtype=bool)
    rows = np.flatnonzero(wanted)
    reply = heard.reply[rows]
    answered = reply >= 0
    since = np.where(answered, talk.time[reply], talk.time[rows])
    hours = np.where(answered, since - talk.time[rows], talk.end - talk.time[rows]) / HOUR

    picked = comments.iloc[rows]
    kept = ["platform", "comment_id", "post_id", "author_id", "created_at", "intent"]
    result = picked[[column for column in kept if column in picked]].copy()
    if "text" in picked:
        result["loud"] = picked["text"].str.contains(_LOUD).astype("boolean")
    place = np.searchsorted([1, 4], _earlier(heard)[rows], side="right")
    result["history"] = pd.array(np.array(_HISTORY)[place], dtype="string")
    result["answer_state"] = as_text(heard.state[rows])
    ids = comments["comment_id"].astype("string").array
    result["reply_id"] = ids.take(reply, allow_fill=True)
    # Where the answer is unclear, so is the wait.
    result["waited_hours"] = pd.Series(hours, index=result.index, dtype="Float64").where(
        result["answer_state"] != "unclear"
    )
    fast = pd.array(hours <= fast_hours, dtype="boolean")
    fast[~answered] = pd.NA
    result["answered_fast"] = fast
    for column in _act_columns(comments):
        name = column.removeprefix("act_").removeprefix("reply_")
        result[f"reply_{name}"] = comments[column].array.take(reply, allow_fill=True)

    following = talk.first_since(
        np.flatnonzero(heard.said), rows, pairs(talk.thread, talk.author), since
    )
    again = following >= 0
    result["wrote_again"] = pd.array(again, dtype="boolean")
    result["next_id"] = ids.take(following, allow_fill=True)
    intents = comments["intent"].astype("string").array
    result["next_intent"] = intents.take(following, allow_fill=True)
    tone = np.where(again, heard.tone[following], "")
    result["next_tone"] = as_text(tone)
    result["next_hostile"] = (result["next_tone"] == "hostile").astype("boolean")

    away = _hours_to_other_post(heard)[rows]
    for days in return_days:
        came = pd.array(away <= 24 * days, dtype="boolean")
        came[(talk.end - talk.time[rows] < 24 * days * HOUR) | (talk.post[rows] < 0)] = pd.NA
        result[f"returned_{days}d"] = came
    return _add_spiral(result, heard, rows, int(spiral_hours * HOUR))


def _act_columns(comments: pd.DataFrame) -> list[str]:
    columns = [*(f"act_{act}" for act in ACTS), "reply_reads_as"]
    return [column for column in columns if column in comments]


def _earlier(heard: _Heard) -> Codes:
    """Count each person's earlier comments in the data."""
    rows = np.flatnonzero(heard.said)
    order = rows[np.lexsort((heard.talk.time[rows], heard.talk.author[rows]))]
    author = heard.talk.author[order]
    start = np.searchsorted(author, author, side="left")
    earlier = np.zeros(len(heard.reply), dtype=np.int64)
    earlier[order] = np.arange(len(order)) - start
    return earlier


def _hours_to_other_post(heard: _Heard) -> NDArray[np.float64]:
    """Give the hours until each person's first later comment under another post."""
    talk = heard.talk
    hours = np.full(len(heard.reply), np.inf)
    rows = np.flatnonzero(heard.said & (talk.post >= 0))
    if len(rows) == 0:
        return hours
    order = rows[np.lexsort((talk.time[rows], talk.author[rows]))]
    author, post = talk.author[order], talk.post[order]
    # A person's comments in a row under one post are a stay; the next stay is the return.
    begins = np.append(True, (author[1:] != author[:-1]) | (post[1:] != post[:-1]))
    stay = np.cumsum(begins) - 1
    heads = np.append(np.flatnonzero(begins), len(order))
    head = heads[stay + 1]
    there = head < len(order)
    there[there] &= author[head[there]] == author[there]
    gap = talk.time[order[head[there]]] - talk.time[order[there]]
    hours[order[there]] = gap / HOUR
    return hours


def _add_spiral(result: pd.DataFrame, heard: _Heard, rows: Codes, span: int) -> pd.DataFrame:
    """Count others' hostile comments in the thread before and after each comment."""
    talk = heard.talk
    # The same clock for all: one that begins with the answer would compare late with early.
    since = talk.time[rows]
    hostile = np.flatnonzero(heard.said & (heard.tone == "hostile"))
    # Thread (or thread and person) and moment as one number, from ranks: small enough.
    bounds = np.concatenate([since - span, since, since + span])
    moments = np.unique(np.concatenate([talk.time[hostile], bounds]))
    ranks = np.searchsorted(moments, bounds).reshape(3, -1)
    width = len(moments) + 1

    def counted(key: Codes) -> Codes:
        """Count hostile comments with the row's key up to each of the three bounds."""
        line = np.sort(key[hostile] * width + np.searchsorted(moments, talk.time[hostile]))
        return np.searchsorted(line, key[rows] * width + ranks, side="right")

    of_all = counted(pd.factorize(talk.thread)[0].astype(np.int64))
    before, after = np.diff(of_all - counted(pairs(talk.thread, talk.author)), axis=0)
    spiral = pd.array((after >= _GROWTH) & (after > before), dtype="boolean")
    spiral[talk.end - since < span] = pd.NA
    return result.assign(
        hostile_before=pd.array(before, dtype="Int64"),
        hostile_after=pd.array(after, dtype="Int64"),
        spiral=spiral,
    )


def select_bystanders(
    comments: pd.DataFrame,
    *,
    of: Sequence[str] | None = GRIEVANCES,
    hostile: Sequence[str] = HOSTILE,
    kind: Sequence[str] = KIND,
) -> pd.DataFrame:
    """Who else spoke up after an answer, or beside a comment that got none, and in what tone?

    Where platforms keep who answers whom, these are third persons' direct answers to the
    brand's reply, or to the unanswered comment. In folded threads they are the comments
    of third persons after the brand's reply and before its next, so some of them may be
    about something else.

    Parameters
    ----------
    comments, of, hostile, kind
        As in `summarize_followups`.

    Returns
    -------
    pandas.DataFrame
        The bystanders' rows of `comments` with ``about_id`` (string: the comment that it
        began with), ``about_intent``, ``answer_state`` of that comment ('answered' or
        'unanswered'), ``to_reply_id``, ``direct`` (boolean: whether it surely answers
        that reply or comment; False in folded threads), ``tone`` (string), ``hostile`` and
        ``supportive`` (boolean; missing without an intent), and ``reply_<act>`` and
        ``reply_reads_as`` of the reply where `toolkit.annotate_reply_acts` has added
        acts. People answer one reply together: give ``about_id`` as `cluster`.

    Raises
    ------
    SchemaError
        If a column is missing or an intent unknown.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "platform": "x", "comment_id": ["1", "2", "3"], "parent_id": [None, "1", "2"],
    ...     "author_id": ["ana", "shop", "ben"], "is_post_author": [False, True, False],
    ...     "intent": ["complaint", None, "vent"],
    ...     "created_at": pd.to_datetime(["2024-05-06", "2024-05-07", "2024-05-08"], utc=True)})
    >>> select_bystanders(comments)[["comment_id", "about_id", "tone"]]
      comment_id about_id     tone
    2          3        1  hostile
    """
    for intent in of or ():
        check_choice("of", intent, INTENTS)
    heard = _Heard.of(comments, hostile=hostile, kind=kind)
    talk = heard.talk
    rows = np.flatnonzero(heard.said & (talk.parent >= 0))
    above = talk.parent[rows]
    to_brand = talk.brand[above] & (talk.parent[above] >= 0) & ~talk.folded[rows]
    about = np.where(to_brand, talk.parent[above], above)
    reply = heard.reply[about]
    direct = np.where(to_brand, reply == above, (heard.state[about] == UNANSWERED) & (reply < 0))
    # In a folded thread: after the reply, and before whatever the brand wrote next.
    brand = np.flatnonzero(talk.timed & talk.brand)
    second = talk.first_since(brand, about, talk.thread, talk.time[reply])
    until = np.where(second >= 0, talk.time[second], talk.end)
    after = (talk.time[rows] > talk.time[reply]) & (talk.time[rows] <= until)
    inside = talk.folded[rows] & (heard.state[about] == ANSWERED) & after
    keep = (direct | inside) & (talk.author[rows] != talk.author[about]) & heard.said[about]
    if of is not None:
        keep &= comments["intent"].isin(list(of)).fillna(False).to_numpy(dtype=bool)[about]
    rows, about = rows[keep], about[keep]
    reply = heard.reply[about]
    ids = comments["comment_id"].astype("string").array
    tone = as_text(heard.tone[rows])
    chosen = comments.iloc[rows]
    chosen = chosen.drop(columns=[c for c in _act_columns(comments) if c in chosen])
    taken = {
        f"reply_{column.removeprefix('act_').removeprefix('reply_')}": comments[column].array.take(
            reply, allow_fill=True
        )
        for column in _act_columns(comments)
    }
    return chosen.assign(
        about_id=ids.take(about),
        about_intent=comments["intent"].astype("string").array.take(about),
        answer_state=as_text(heard.state[about]),
        to_reply_id=ids.take(reply, allow_fill=True),
        direct=pd.array(~talk.folded[rows], dtype="boolean"),
        tone=tone,
        hostile=(tone == "hostile"),
        supportive=(tone == "kind"),
        **taken,
    )
