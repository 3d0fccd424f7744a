"""Put all comments in order of time, and write them out: threads, ids, words, and the truth."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.samples.bank import bank_comments, bank_replies
from toolkit.samples.ids import (
    PLATFORMS,
    Accounts,
    at,
    base36,
    comment_ids,
    decimal,
    either,
    joined,
    scrambled,
    series,
    times,
    words,
)
from toolkit.samples.people import ROLE_CODES
from toolkit.samples.talk import DEEP
from toolkit.samples.texts import (
    STANCES,
    choose_bank_rows,
    choose_reply_rows,
    write_comments,
)
from toolkit.samples.world import SECOND
from toolkit.schema import INTENTS, conform

__all__ = ["STAGES", "comment_tables", "in_order_of_time"]

#: How a comment came about; the brand's replies are the last.
STAGES: tuple[str, ...] = (
    "first", "later", "recruited", "special", "follow_up", "bystander", "brand",
)  # fmt: skip
_FOLLOW_UP, _BYSTANDER, _BRAND = (STAGES.index(s) for s in ("follow_up", "bystander", "brand"))


def in_order_of_time(
    posts: pd.DataFrame,
    audience: pd.DataFrame,
    parent: NDArray[np.int64],
    follow_ups: pd.DataFrame,
    accounts: Accounts,
) -> pd.DataFrame:
    """Join the audience's comments, the brand's replies and the answers to those.

    Parameters
    ----------
    posts : pandas.DataFrame
        With ``platform``.
    audience : pandas.DataFrame
        With ``person``, ``post``, ``created``, ``intent``, ``lang``, ``stage``,
        ``answered_at``, ``stance``.
    parent : array of int
        The row of the comment each one answers, or -1 (the post), -2 (gone).
    follow_ups : pandas.DataFrame
        With ``to``, the row of the comment whose reply is answered.

    Returns
    -------
    pandas.DataFrame
        By time: ``person`` (row of the account), ``post``, ``created``,
        ``intent`` (of a brand reply: the intent it answers), ``lang``,
        ``stage``, ``stance``, ``answers`` (row in this order, or -1, -2),
        ``wait`` (µs from comment to reply).
    """
    replied = np.flatnonzero(audience["answered_at"].to_numpy() > 0)
    heard = audience.iloc[replied]
    platform = posts["platform"].to_numpy()[heard["post"]]
    replies = heard.assign(
        person=accounts.of_brand(0, platform),
        created=heard["answered_at"],
        wait=heard["answered_at"] - heard["created"],
        stage=_BRAND,
        answers=replied,
    )
    to = follow_ups["to"].to_numpy()
    same = audience["person"].to_numpy()[to] == follow_ups["person"].to_numpy()
    follow_ups = follow_ups.assign(
        stance=np.int8(-1),
        stage=np.where(same, _FOLLOW_UP, _BYSTANDER),
        answers=len(audience) + np.searchsorted(replied, to),
        wait=0,
    )
    said = audience.assign(answers=parent, wait=0)
    columns = ["person", "post", "created", "intent", "lang", "stage", "stance", "answers", "wait"]
    rows = pd.concat([part[columns] for part in (said, replies, follow_ups)], ignore_index=True)
    order = np.argsort(rows["created"].to_numpy(), kind="stable")
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    rows = rows.iloc[order].reset_index(drop=True)
    answers = rows["answers"].to_numpy()
    return rows.assign(answers=np.where(answers >= 0, place[answers], answers))


def comment_tables(
    posts: pd.DataFrame,
    people: pd.DataFrame,
    rows: pd.DataFrame,
    accounts: Accounts,
    post_ids: Any,
    *,
    rng: np.random.Generator,
    text_rng: np.random.Generator,
    collected: int,
) -> tuple[pd.DataFrame, dict[str, pd.DataFrame]]:
    """Give the table of comments, and the truth about comments and about the brand's replies."""
    n = len(rows)
    post, created = rows["post"].to_numpy(), rows["created"].to_numpy()
    answers = rows["answers"].to_numpy()
    is_brand = rows["stage"].to_numpy() == _BRAND
    platform = posts["platform"].to_numpy()[post]
    parent, depth, top = _threads(answers, DEEP[platform])
    gone = parent == -2
    ids = comment_ids(platform, created, top)
    parent_ids = either(gone, _lost_ids(platform, created), at(ids, np.maximum(parent, -1)))
    text, bank_id, lang = _texts(posts, people, rows, is_brand, text_rng)

    def same(word: str) -> pd.Series:
        return words([word], np.zeros(n, dtype=np.int64))

    table = pd.DataFrame(
        {
            "platform": words(PLATFORMS, platform),
            "comment_id": series(ids),
            "source_format": same("simulated"),
            "post_id": series(at(post_ids, post)),
            "parent_id": series(parent_ids),
            "thread_id": series(either(gone[top], at(parent_ids, top), at(ids, top))),
            # How deep below a deleted comment a thread goes on, nobody can know.
            "depth": pd.Series(depth, dtype="Int64").mask(gone[top]),
            "parent_status": words(["ok", "missing"], gone.astype(np.int64)),
            "text": series(text),
            "text_raw": series(text),
            "author_id": series(at(accounts.ids, rows["person"].to_numpy())),
            "author_name": series(at(accounts.handles, rows["person"].to_numpy())),
            "is_post_author": is_brand,
            "created_at": times(created),
            "created_precision": same("second"),
            "status": same("ok"),
            "like_count": rng.geometric(0.4, n) - 1,
            "reply_count": np.bincount(parent[parent >= 0], minlength=n),
            "collected_at": times(np.full(n, collected)),
        }
    )
    truly = at(ids, np.maximum(answers, -1))
    intent = words(tuple(INTENTS), rows["intent"].to_numpy())
    truth = pd.DataFrame(
        {
            "comment_id": series(ids),
            "intent": intent,
            "lang": series(lang),
            "bank_id": series(bank_id),
            "stage": words(STAGES, rows["stage"].to_numpy()),
            "answers_id": series(truly),
        }
    )
    replies = pd.DataFrame(
        {
            "comment_id": series(ids),
            "to_comment_id": series(truly),
            "to_intent": intent,
            "stance": words(STANCES, rows["stance"].to_numpy()),
            "delay_minutes": rows["wait"] / (60 * SECOND),
            "bank_id": series(bank_id),
        }
    )
    return conform(table, "comments"), {
        "comments": truth[~is_brand].reset_index(drop=True),
        "replies": replies[is_brand].reset_index(drop=True),
    }


def _threads(
    answers: NDArray[np.int64], deep: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Give each comment's parent as its platform shows it, its depth, and its top comment.

    By pointer doubling: each pass looks twice as far up, so the passes are few.
    """
    own = np.arange(len(answers))
    up = np.where(answers >= 0, answers, own)
    depth = (answers >= 0).astype(np.int64)
    while True:
        further = up[up]
        if (further == up).all():
            break
        depth = depth + depth[up]
        up = further
    folded = (answers >= 0) & ~deep
    return np.where(folded, up, answers), np.where(folded, 1, depth), up


def _lost_ids(platform: NDArray[np.int8], created: NDArray[np.int64]) -> Any:
    """Give ids that no comment has, for parents that were deleted."""
    number = scrambled(np.arange(len(platform)))
    return either(
        platform == PLATFORMS.index("reddit"),
        joined("z", base36(number)),
        decimal(created // 1000 * 10_000 + 9),
    )


def _texts(
    posts: pd.DataFrame,
    people: pd.DataFrame,
    rows: pd.DataFrame,
    is_brand: NDArray[np.bool_],
    rng: np.random.Generator,
) -> tuple[Any, Any, Any]:
    """Give what each comment says, the id of the bank's text, and its language."""
    import pyarrow as pa

    said, replied = np.flatnonzero(~is_brand), np.flatnonzero(is_brand)
    intent = rows["intent"].to_numpy().astype(np.int64)
    person = rows["person"].to_numpy()[said]
    kind = posts["kind"].to_numpy().astype(np.int64)[rows["post"].to_numpy()[said]]
    chance = rng.random(len(said))
    # Who ticks a box writes the same three things everywhere, whatever the post.
    ticks = people["role"].to_numpy()[person] == ROLE_CODES["box_ticker"]
    taste = people["taste"].to_numpy()[person]
    chance = np.where(ticks, (taste + 0.2 * np.floor(3 * chance)) % 1, chance)
    kind = np.where(ticks, people["favourite"].to_numpy()[person], kind)
    lang = np.where(ticks, people["lang"].to_numpy()[person], rows["lang"].to_numpy()[said])
    comment_rows = choose_bank_rows(lang.astype(np.int64), intent[said], kind, chance)
    stance = rows["stance"].to_numpy().astype(np.int64)[replied]
    reply_rows = choose_reply_rows(intent[replied], stance, rng.random(len(replied)))

    comments, replies = bank_comments(), bank_replies().assign(lang="en")
    place = np.empty(len(rows), dtype=np.int64)
    place[np.concatenate([said, replied])] = np.arange(len(rows))

    def column(frame: pd.DataFrame, name: str) -> Any:
        return pa.array(frame[name].tolist(), pa.large_string())

    def both(name: str) -> Any:
        written = at(column(comments, name), comment_rows)
        return at(pa.concat_arrays([written, at(column(replies, name), reply_rows)]), place)

    text = [write_comments(comment_rows, rng), at(column(replies, "text"), reply_rows)]
    return at(pa.concat_arrays(text), place), both("bank_id"), both("lang")
