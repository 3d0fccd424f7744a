"""Which comments to answer first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pandas as pd

from toolkit.frames import by_brand, may_be_answered, stands
from toolkit.schema import INTENTS, check_choice, check_columns, check_number, read_moment

__all__ = ["reply_queue"]

#: Somebody's own open case first, then what can still be won, then the rest.
URGENCY = (
    "help_request",
    "complaint",
    "purchase_intent",
    "question",
    "suggestion",
    "vent",
    "advocacy",
    "praise",
    "conversation",
    "reaction",
    "spam",
)


def reply_queue(
    comments: pd.DataFrame,
    *,
    n: int = 20,
    order: Sequence[str] = URGENCY,
    now: datetime | None = None,
) -> pd.DataFrame:
    """Whom should we answer first, and why?

    A comment is in the queue if it needs a reply, stands as it was written, is
    not the brand's own, and the brand has not answered it. Where a platform folds
    all answers under the top comment, whatever the brand wrote later in the thread
    may have been the answer, so such comments are left out too. The rule is the
    whole score: first by `order` of intents, then the longest wait.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``text``, ``intent`` and ``needs_reply`` (see
        `toolkit.annotate_intent`). ``platform``, ``comment_id``, ``parent_id``,
        ``thread_id``, ``is_post_author``, ``status`` and ``created_at`` are used
        where they are.
    n : int
        Length of the queue at most.
    order : list of str
        Intents, the most urgent first; others are left out.
    now : datetime, optional
        Moment up to which waits are counted, in UTC where it has no zone; the latest
        comment by default, as an export tells nothing of what came after.

    Returns
    -------
    pandas.DataFrame
        The rows in order of urgency with ``waiting_days`` (Float64) and ``why``
        (string) added, index kept.

    Raises
    ------
    SchemaError
        If a column is missing, an intent unknown, or `now` no moment.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "text": ["What does it weigh?", "My parcel never came!"],
    ...     "intent": ["question", "help_request"], "needs_reply": [True, True]})
    >>> reply_queue(comments)["why"].tolist()
    ['Help request', 'Question']
    """
    check_columns(comments, ["text", "intent", "needs_reply"], name="comments")
    check_number("n", n, low=1)
    for intent in order:
        check_choice("order", intent, INTENTS)
    waiting = comments[_unanswered(comments) & comments["intent"].isin(list(order))]
    days = pd.Series(pd.NA, index=waiting.index, dtype="Float64")
    if "created_at" in comments:
        until = comments["created_at"].max() if now is None else read_moment("now", now)
        days = ((until - waiting["created_at"]) / pd.Timedelta(days=1)).astype("Float64")
    names = waiting["intent"].map({name: intent.label for name, intent in INTENTS.items()})
    waits = days.round().astype("Int64").astype("string")
    why = (names + ", waits " + waits + " days").fillna(names).astype("string")
    why = why.str.replace(r"\b1 days$", "1 day", regex=True)
    rank = waiting["intent"].map({intent: place for place, intent in enumerate(order)})
    queue = waiting.assign(waiting_days=days, why=why, rank=rank)
    by_urgency = queue.sort_values(
        ["rank", "waiting_days"], ascending=[True, False], kind="stable", na_position="last"
    )
    return by_urgency.drop(columns="rank").head(n)


def _unanswered(comments: pd.DataFrame) -> pd.Series:
    """Tell which comments ask for an answer of the brand's and have none."""
    needs = comments["needs_reply"].fillna(value=False).astype(bool)
    return needs & stands(comments) & ~by_brand(comments) & ~may_be_answered(comments)
