"""From records to the five tables: pseudonyms, duplicates, parents, threads, accounts, shares."""

from __future__ import annotations

import hmac
import os
import re
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.readers.base import Notice, Output, Record, Reject
from toolkit.schema import TABLES, ReadError, Study, conform, empty_table
from toolkit.text import mask_people

__all__ = ["Assembler", "pseudonym_key"]

#: Records turned into columns at a time: memory stays flat while a dump streams by.
CHUNK = 50_000
KEY_BYTES = 32
#: How long to wait for a key that somebody else is writing at this moment.
KEY_WAIT_SECONDS = 5.0
DIGITS = 16

_DID = re.compile(r"did:[a-z]+:[\w.:%-]*[\w-]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

#: A name that is no word of any language: it has a digit, a joint, or a capital inside.
_DISTINCT = re.compile(r"[\d_. -]|[a-z][A-Z]")

_KEYS = {"posts": "post_id", "comments": "comment_id"}
#: What may differ between two copies of one row, which were read at different times.
_FIXED = ("text_raw", "title")


def pseudonym_key(file: str | Path | None) -> bytes:
    """Read the key of this user's pseudonyms; make it on first use.

    Parameters
    ----------
    file : str or Path, optional
        Where it lies; by default in the user's configuration folder.

    Returns
    -------
    bytes
        At least 32 bytes.

    Raises
    ------
    ReadError
        If it cannot be read or written, or is too short.
    """
    if file is None:
        import platformdirs

        folder = platformdirs.user_config_path("comment-toolkit", appauthor=False)
        path = folder / "pseudonym.key"
    else:
        path = Path(file)
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _make_key(path)
        key = _read_key(path)
    except OSError as error:
        raise ReadError(
            f"the key of the pseudonyms cannot be kept at {path} ({error.strerror}). Name a file "
            "that can be written with key_file=, or read with pseudonymize=False."
        ) from error
    if len(key) < KEY_BYTES:
        raise ReadError(
            f"the key of the pseudonyms at {path} has {len(key)} bytes, not {KEY_BYTES}. Delete "
            "it to get a new one (authors then get new pseudonyms), or name another with key_file=."
        )
    return key


def _make_key(path: Path) -> None:
    """Write a new key, unless somebody else does so first.

    It is written beside its place and then given its name, so whoever finds it finds all of it.
    """
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        _fill(handle)
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        except OSError:
            # A disk without hard links: whoever comes second has to wait, see `_read_key`.
            with suppress(FileExistsError):
                _fill(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    finally:
        Path(draft).unlink()


def _fill(handle: int) -> None:
    with os.fdopen(handle, "wb") as stream:
        stream.write(os.urandom(KEY_BYTES))
        stream.flush()
        os.fsync(handle)


def _read_key(path: Path) -> bytes:
    """Read a key; one that is short may be on its way to the disk."""
    deadline = time.monotonic() + KEY_WAIT_SECONDS
    while True:
        key = path.read_bytes()
        if len(key) >= KEY_BYTES or time.monotonic() > deadline:
            return key
        time.sleep(0.01)


def _hide_name(values: dict[str, Any], name: str | None) -> None:
    """Mask the author's own name where it signs the author's own text."""
    if name is None or len(name) < 5:
        return
    for column in ("text", "text_raw", "title"):
        text = values.get(column)
        if text and name in text and _DISTINCT.search(name):
            values[column] = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "@user", text)


class Assembler:
    """Takes what formats give and makes a study of it.

    Parameters
    ----------
    key : bytes or None
        The key of the pseudonyms; None keeps authors as they are.
    """

    def __init__(self, key: bytes | None) -> None:
        self.notices: dict[str, list[str]] = {}
        self._key = key
        self._known: dict[tuple[str, str], str] = {}
        self._open: dict[str, list[tuple[str, str, Record]]] = {"posts": [], "comments": []}
        self._frames: dict[str, list[pd.DataFrame]] = {"posts": [], "comments": [], "accounts": []}
        self._rejects: list[tuple[str, int | None, str, str]] = []

    def add(self, outputs: Iterable[Output], *, file: str, format_name: str, platform: str) -> None:
        """Take the rows of one file."""
        for output in outputs:
            if isinstance(output, Record):
                if output.values.get("platform") is None:
                    output.values["platform"] = platform
                waiting = self._open[output.table]
                waiting.append((file, format_name, output))
                if len(waiting) >= CHUNK:
                    self._flush(output.table)
            elif isinstance(output, Reject):
                self.reject(file, output.row, output.reason)
            else:
                self._note(output, file)

    def reject(self, file: str, row: int | None, reason: str, status: str = "rejected") -> None:
        """Write down a row, or a whole file, that was not taken."""
        self._rejects.append((file, row, status, reason))

    def _note(self, notice: Notice, file: str) -> None:
        files = self.notices.setdefault(notice.message, [])
        if file not in files:
            files.append(file)

    def study(self) -> Study:
        """Make the five tables of everything taken so far."""
        tables = {}
        for table, key in _KEYS.items():
            self._flush(table)
            parts = self._frames[table]
            frame = pd.concat(parts, ignore_index=True) if parts else empty_table(table)
            parts.clear()
            tables[table] = self._unique(frame, table, key)
        posts = tables["posts"]
        comments = _threaded(tables["comments"], posts)
        self._warn_of_missing_replies(comments)
        parts = self._frames["accounts"]
        accounts = pd.concat(parts, ignore_index=True) if parts else empty_table("accounts")
        rejects = pd.DataFrame(self._rejects, columns=list(TABLES["rejects"]))
        return Study.of(
            posts=posts,
            comments=comments,
            accounts=_one_per_account(accounts),
            shares=_shares(posts),
            rejects=rejects,
        )

    # ------------------------------------------------------------ columns

    def _flush(self, table: str) -> None:
        """Turn the records that wait into columns."""
        waiting = self._open[table]
        if not waiting:
            return
        if self._key is not None:
            for _, _, record in waiting:
                self._hide(record.values, record.values["platform"])
        records = [record.values for _, _, record in waiting]
        columns = {
            "source_file": _column([file for file, _, _ in waiting], "string"),
            "source_format": _column([name for _, name, _ in waiting], "string"),
            "source_row": _column([record.row for _, _, record in waiting], "Int64"),
        }
        given = set().union(*records)
        for column, dtype in TABLES[table].items():
            if column in given:
                columns[column] = _column([values.get(column) for values in records], dtype)
            elif column not in columns:
                columns[column] = _column([None] * len(records), dtype)
        frame = pd.DataFrame(columns, copy=False)[list(TABLES[table])]
        self._frames[table].append(frame)
        people = {
            column: _column([values.get(column) for values in records], dtype)
            for column, dtype in TABLES["accounts"].items()
            if column not in {"platform", "account_id"}
        }
        people |= {"platform": frame["platform"], "account_id": frame["author_id"]}
        accounts = pd.DataFrame(people)[list(TABLES["accounts"])].dropna(subset=["account_id"])
        self._frames["accounts"].append(_one_per_account(accounts))
        waiting.clear()

    def _hide(self, values: dict[str, Any], platform: str) -> None:
        """Replace who wrote a row by a pseudonym, and mask people in its text."""
        author = values.get("author_id")
        if author is not None:
            values["author_id"] = self._pseudonym(platform, author)
        for name in {author, values.get("author_name")}:
            _hide_name(values, name)
        values["author_name"] = values["handle"] = values["display_name"] = None
        for column in ("text", "text_raw", "title", "url", "extra"):
            text = values.get(column)
            if text:
                values[column] = mask_people(text)
        for column in ("comment_id", "post_id", "parent_id", "url"):
            text = values.get(column)
            if text and "did:" in text:
                values[column] = _DID.sub(lambda did: self._pseudonym(platform, did[0]), text)

    def _pseudonym(self, platform: str, author: str) -> str:
        known = self._known.get((platform, author))
        if known is None:
            message = f"{platform}\0{author}".encode(errors="replace")
            known = "p_" + hmac.digest(self._key or b"", message, "sha256").hex()[:DIGITS]
            self._known[platform, author] = known
        return known

    # ------------------------------------------------------------ duplicates

    def _unique(self, frame: pd.DataFrame, table: str, key: str) -> pd.DataFrame:
        """Keep one row per id: the latest, filled up from its copies; others are written down."""
        identity = ["platform", key]
        repeated = frame.duplicated(identity, keep=False)
        if not repeated.any():
            return frame
        copies = frame[repeated]
        groups = copies.groupby(identity, sort=False)
        first = groups.transform("first")
        differs = pd.Series(False, index=copies.index)
        for column in _FIXED:
            if column in copies.columns:
                now, then = copies[column], first[column]
                differs |= ((now != then) & now.notna() & then.notna()).fillna(False)
        for file, row, identifier, (other, line) in zip(
            copies["source_file"][differs],
            copies["source_row"][differs],
            copies[key][differs],
            first.loc[differs, ["source_file", "source_row"]].to_numpy(),
            strict=True,
        ):
            reason = f"id {identifier} stands for another text in {other}, row {line}"
            self.reject(file, int(row), reason)
        same = copies[~differs]
        order = same["collected_at"].fillna(pd.Timestamp(0, tz="UTC"))
        same = same.iloc[np.argsort(order.to_numpy(), kind="stable")]
        filled = same.groupby(identity, sort=False).ffill()
        same = same.assign(**{column: filled[column] for column in filled.columns})
        last = ~same.duplicated(identity, keep="last")
        for file, row in zip(same["source_file"][~last], same["source_row"][~last], strict=True):
            what = "post" if table == "posts" else "comment"
            self.reject(file, int(row), f"the same {what} stands in a later row", "duplicate")
        return pd.concat([frame[~repeated], same[last]]).sort_index().reset_index(drop=True)

    def _warn_of_missing_replies(self, comments: pd.DataFrame) -> None:
        """Say how many replies the files announce and do not hold."""
        if comments["parent_id"].isna().all():
            return
        held = comments.groupby(["platform", "parent_id"]).size().rename("held").reset_index()
        announced = comments.loc[
            comments["reply_count"].fillna(0) > 0, ["platform", "comment_id", "reply_count"]
        ]
        both = announced.merge(
            held, how="left", left_on=["platform", "comment_id"], right_on=["platform", "parent_id"]
        )
        gap = (both["reply_count"] - both["held"].fillna(0)).clip(lower=0)
        if gap.sum():
            message = (
                f"{int(gap.sum()):,} replies to {int((gap > 0).sum()):,} comments are announced "
                "but not in the files; threads are incomplete (YouTube's commentThreads.list "
                "gives only some replies: fetch the others with comments.list)."
            )
            self.notices.setdefault(message, [])


def _column(cells: Sequence[Any], dtype: str) -> pd.Series:
    """Make one column of a chunk."""
    if dtype.startswith("datetime64"):
        empty = np.iinfo(np.int64).min
        micros = np.fromiter(
            (empty if cell is None else cell for cell in cells), np.int64, len(cells)
        )
        return pd.Series(micros.view("datetime64[us]")).dt.tz_localize("UTC")
    if dtype == "string":
        try:
            return pd.Series(pd.array(cells, dtype="string"))
        except UnicodeEncodeError:
            whole = [cell if cell is None else _SURROGATE.sub("\ufffd", cell) for cell in cells]
            return pd.Series(pd.array(whole, dtype="string"))
    if dtype == "boolean":
        cells = [cell if isinstance(cell, bool) else None for cell in cells]
    return pd.Series(pd.array(cells, dtype=dtype))


def _one_per_account(accounts: pd.DataFrame) -> pd.DataFrame:
    """Keep one row per person: what each column last said."""
    identity = ["platform", "account_id"]
    if not accounts.duplicated(identity).any():
        return accounts.reset_index(drop=True)
    details = [column for column in accounts.columns if column not in identity]
    if accounts[details].isna().all(axis=None):
        return accounts.drop_duplicates(identity).reset_index(drop=True)
    latest = accounts.groupby(identity, sort=False)[details].last().reset_index()
    return conform(latest, "accounts")


def _shares(posts: pd.DataFrame) -> pd.DataFrame:
    """Every post that hands on another one."""
    handed_on = posts[posts["ref_post_id"].notna()]
    return pd.DataFrame(
        {
            "platform": handed_on["platform"],
            "share_id": handed_on["post_id"],
            "shared_post_id": handed_on["ref_post_id"],
            "sharer_id": handed_on["author_id"],
            "kind": handed_on["ref_kind"],
            "created_at": handed_on["created_at"],
        }
    ).reset_index(drop=True)


# ---------------------------------------------------------------- threads


def _threaded(comments: pd.DataFrame, posts: pd.DataFrame) -> pd.DataFrame:
    """Settle parents, threads and depth, and what comments take from their thread or post."""
    if comments.empty:
        return comments
    comments = comments.reset_index(drop=True)
    size = len(comments)
    own = pd.MultiIndex.from_frame(comments[["platform", "comment_id"]])
    wanted = pd.MultiIndex.from_frame(comments[["platform", "parent_id"]])
    named = comments["parent_id"].notna().to_numpy()
    place = np.where(named, own.get_indexer(wanted), -1)
    here = np.arange(size)
    is_self = named & (place == here)
    missing = named & (place < 0)
    up = np.where((place < 0) | is_self, here, place)
    cyclic = _on_cycles(up)
    up = np.where(cyclic, here, up)
    root, steps = _climb(up)

    status = np.full(size, "ok", dtype=object)
    status[missing], status[is_self], status[cyclic] = "missing", "self", "cycle"
    broken = is_self | cyclic
    parent = comments["parent_id"].mask(broken)
    identity = comments["comment_id"]
    # Comments whose parent is not here still belong together if they answer the same one.
    thread = identity.where(~pd.Series(missing), parent).take(root).reset_index(drop=True)
    told = comments["depth"].take(root).reset_index(drop=True)
    start = told.where(pd.Series(missing).take(root).reset_index(drop=True), 0)
    post = comments["post_id"].fillna(comments["post_id"].take(root).reset_index(drop=True))
    comments = comments.assign(
        post_id=post,
        parent_id=parent,
        thread_id=thread.astype("string"),
        depth=(start + steps).astype("Int64"),
        parent_status=pd.Series(status, dtype="string"),
    )
    return comments.assign(is_post_author=_by_post_author(comments, posts))


def _on_cycles(up: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Mark what leads back to itself in more than one step.

    Where every step of 2^k >= n upward has been taken, only roots and cycles are left.
    """
    here = np.arange(len(up))
    far = up
    for _ in range(len(up).bit_length()):
        far = far[far]
    reached = np.zeros(len(up), dtype=bool)
    reached[far] = True
    return reached & (up != here)


def _climb(up: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the root of every node and the number of steps to it, doubling the stride."""
    here = np.arange(len(up))
    root, steps = up.copy(), (up != here).astype(np.int64)
    while True:
        further = root[root]
        if (further == root).all():
            return root, steps
        steps = steps + steps[root]
        root = further


def _by_post_author(comments: pd.DataFrame, posts: pd.DataFrame) -> pd.Series:
    """Whether who wrote the post wrote the comment, as far as that is known."""
    if posts.empty:
        return comments["is_post_author"]
    index = pd.MultiIndex.from_frame(posts[["platform", "post_id"]])
    place = index.get_indexer(pd.MultiIndex.from_frame(comments[["platform", "post_id"]]))
    writer = posts["author_id"].take(np.maximum(place, 0)).reset_index(drop=True)
    writer = writer.mask(pd.Series(place < 0))
    same = (comments["author_id"] == writer).astype("boolean")
    return comments["is_post_author"].fillna(same)
