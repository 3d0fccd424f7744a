"""Comments as numbers: who answers whom, under which post, and when."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.frames import by_brand, stands
from toolkit.schema import check_columns, check_times

Codes = NDArray[np.int64]
Flags = NDArray[np.bool_]

NEEDED = ["platform", "comment_id", "parent_id", "author_id", "created_at"]
NOBODY = -1
HOUR = 3_600_000_000  # in microseconds, as all times here
#: Times that say no more than the day cannot tell how long an answer took.
_PRECISE = ("second", "minute")


@dataclass(frozen=True)
class Talk:
    """All comments of a table, by row; -1 is 'none' throughout.

    Attributes
    ----------
    time : array of int
        Microseconds since 1970.
    parent : array of int
        Row of the comment that is answered.
    nested : array of bool
        Whether some comment is answered, be it in the table or not.
    thread, author, post, platform : array of int
        Who and what is the same has the same number. Unknown authors are all different.
    brand, timed : array of bool
        Whether the brand wrote it; whether it stands and its moment is known.
    """

    time: Codes
    parent: Codes
    nested: Flags
    thread: Codes
    author: Codes
    post: Codes
    platform: Codes
    brand: Flags
    timed: Flags

    @classmethod
    def of(cls, comments: pd.DataFrame) -> Talk:
        """Read a table; `post_id` and `thread_id` are used where they are."""
        check_columns(comments, NEEDED, name="comments")
        check_times(comments, ["created_at"], name="comments")
        platform = pd.factorize(comments["platform"].fillna(""))[0]
        width = int(platform.max(initial=0)) + 1

        def coded(*columns: pd.Series) -> list[Codes]:
            """Number the values of several columns together, apart by platform."""
            codes = pd.factorize(pd.concat([c.astype("string") for c in columns]))[0]
            parts = np.split(codes.astype(np.int64), len(columns))
            return [np.where(part < 0, NOBODY, part * width + platform) for part in parts]

        unknown = pd.Series(pd.NA, index=comments.index, dtype="string")
        threads = comments.get("thread_id", unknown)
        own, above, top = coded(comments["comment_id"], comments["parent_id"], threads)
        parent = _rows_of(above, own)
        root = _root(parent)
        post = coded(comments.get("post_id", unknown))[0]
        author = coded(comments["author_id"])[0]
        stranger = author == NOBODY
        author[stranger] = author.max(initial=0) + 1 + np.flatnonzero(stranger)
        created = comments["created_at"]
        timed = (created.notna() & stands(comments)).to_numpy(dtype=bool)
        if "created_precision" in comments:
            precise = comments["created_precision"].fillna("second").isin(_PRECISE)
            timed = timed & precise.to_numpy(dtype=bool)
        micro = created.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy("datetime64[us]")
        return cls(
            time=np.where(created.notna(), micro.astype(np.int64), NOBODY),
            parent=parent,
            nested=above != NOBODY,
            thread=np.where(top == NOBODY, own[root], top),
            author=author,
            post=post,
            platform=platform.astype(np.int64),
            brand=by_brand(comments).to_numpy(dtype=bool),
            timed=timed,
        )

    @cached_property
    def folded(self) -> Flags:
        """Tell which rows are of a platform that hides who answers whom below a top comment.

        Where no answer to an answer is ever seen, answers are taken to be folded: a
        platform that keeps them shows some sooner or later.
        """
        inner = self.nested & (self.parent >= 0)
        chain = np.zeros(len(self.nested), dtype=bool)
        chain[inner] = self.nested[self.parent[inner]]
        keeps = np.zeros(int(self.platform.max(initial=0)) + 1, dtype=bool)
        keeps[self.platform[chain]] = True
        return ~keeps[self.platform]

    @cached_property
    def end(self) -> int:
        """The latest moment of the table: what came after, nobody saw."""
        return int(self.time.max(initial=NOBODY))

    def first_after(self, rows: Codes, asked: Codes, key: Codes) -> Codes:
        """Find, for each row of `asked`, the first of `rows` with its key at a later time.

        Parameters
        ----------
        rows : array of int
            Rows to choose from.
        asked : array of int
            Rows to look from.
        key : array of int
            A number per row of the table; equal ones belong together.
        """
        return self.first_since(rows, asked, key, self.time[asked])

    def first_since(self, rows: Codes, asked: Codes, key: Codes, since: Codes) -> Codes:
        """Do as `first_after`, counting from moments given instead of each row's own."""
        found = np.full(len(asked), NOBODY)
        if len(rows) == 0 or len(asked) == 0:
            return found
        # Both lists in one order of key and time; what comes next in it is what is sought.
        keys = np.concatenate([key[rows], key[asked]])
        times = np.concatenate([self.time[rows], since])
        is_asked = np.arange(len(keys)) >= len(rows)
        # At the same moment the one that asks comes last, so that only later ones are found.
        order = np.lexsort((is_asked, times, keys))
        place = np.where(is_asked[order], len(keys), np.arange(len(keys)))
        following = np.minimum.accumulate(place[::-1])[::-1]
        there = is_asked[order] & (following < len(keys))
        at, then = order[there], order[following[there]]
        same = keys[at] == keys[then]
        found[at[same] - len(rows)] = rows[then[same]]
        return found


def _rows_of(wanted: Codes, ids: Codes) -> Codes:
    """Find the (first) row of each id; -1 where it is not in the table."""
    order = np.argsort(ids, kind="stable")
    place = np.minimum(np.searchsorted(ids[order], wanted), max(len(ids) - 1, 0))
    rows = order[place] if len(ids) else wanted
    return np.where((wanted != NOBODY) & (ids[rows] == wanted), rows, NOBODY)


def _root(parent: Codes) -> Codes:
    """Climb to the top comment, twice as far with each step; circles end where they are."""
    up = np.where(parent >= 0, parent, np.arange(len(parent)))
    for _ in range(max(1, len(parent)).bit_length()):
        further = up[up]
        if (further == up).all():
            break
        up = further
    return up


def pairs(first: Codes, second: Codes) -> Codes:
    """Number the pairs of two codes."""
    return pd.factorize(first * (int(second.max(initial=0)) + 2) + second)[0].astype(np.int64)


def as_text(values: NDArray[np.object_]) -> Any:
    """Give words as an array of strings, missing where they are empty."""
    words = pd.array(values, dtype="string")
    words[values == ""] = pd.NA
    return words
