"""Reddit: API listings, and the one-object-per-line dumps of Pushshift and Arctic Shift."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from toolkit.readers.base import Format, Options, Output, Record, Reject
from toolkit.readers.files import Content, numbered
from toolkit.readers.values import count_of, epoch_micros, string_of, unescape_markup

__all__ = ["FORMATS"]

_DELETED = frozenset({"[deleted]", "[deleted by user]"})
_REMOVED = frozenset({"[removed]", "[ removed by reddit ]", "[removed by reddit]"})
_EXTRA = ("subreddit", "distinguished", "stickied", "link_flair_text", "over_18")


def _kind(value: dict[str, Any]) -> str | None:
    """Tell a comment (t1) from a submission (t3), wrapped in its kind or bare."""
    if isinstance(value.get("kind"), str) and isinstance(value.get("data"), dict):
        return value["kind"]
    if "link_id" in value and "body" in value:
        return "t1"
    if "title" in value and ("selftext" in value or "permalink" in value) and "author" in value:
        return "t3"
    return None


def _is_reddit(value: Any) -> bool:
    if isinstance(value, list):
        return any(map(_is_reddit, value[:2]))
    return isinstance(value, dict) and (
        _kind(value) in {"t1", "t3", "more", "Listing"} or "things" in _things(value)
    )


def _things(value: dict[str, Any]) -> dict[str, Any]:
    """The flat answer of `morechildren`."""
    inner = value.get("json")
    data = inner.get("data") if isinstance(inner, dict) else None
    return data if isinstance(data, dict) else {}


def _items(value: Any) -> Iterator[tuple[str | None, Any]]:
    """Give every thing of a listing with its kind, replies right after what they answer.

    A thread may be thousands of replies deep, so this keeps its own stack.
    """
    stack: list[Any] = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, list):
            stack.extend(reversed(one))
            continue
        if not isinstance(one, dict):
            yield None, one
            continue
        kind = _kind(one)
        data = one["data"] if isinstance(one.get("data"), dict) and "kind" in one else one
        if kind == "Listing":
            stack.append(data.get("children") or [])
        elif "things" in _things(one):
            stack.append(_things(one)["things"])
        else:
            yield kind, data
            if isinstance(data.get("replies"), dict):
                stack.append(data["replies"])


def _parse(content: Content, _options: Options) -> Iterator[Output]:
    for found in numbered(content, _items):
        if isinstance(found, Reject):
            yield found
            continue
        row, (kind, data) = found
        if kind == "t1":
            yield _comment(row, data)
        elif kind == "t3":
            yield _submission(row, data)
        elif kind == "more":
            left = data.get("count") or 0
            what = f"{left:,} comment{'s' * (left > 1)}" if left else "the rest of a thread"
            yield Reject(row, f"placeholder for {what} that the export left out")
        else:
            yield Reject(row, "neither a Reddit comment nor a submission")


def _bare(name: Any) -> str | None:
    """Take the kind off a fullname: t1_abc is the comment abc."""
    text = string_of(name)
    return text[3:] if text and text[:1] == "t" and text[2:3] == "_" else text


def _status(body: str, data: dict[str, Any]) -> str:
    mark = body.strip().casefold()
    if mark in _DELETED:
        return "deleted"
    if mark in _REMOVED:
        return "removed"
    gone = data.get("removed_by_category")
    if gone and not mark:
        return "deleted" if gone == "deleted" else "removed"
    return "ok"


@lru_cache(maxsize=1_000)
def _extra(*values: str | None) -> str | None:
    """Write down what has no column, as JSON; most rows of a file say the same."""
    told = {key: value for key, value in zip(_EXTRA, values, strict=True) if value}
    return json.dumps(told, ensure_ascii=False) if told else None


def _common(data: dict[str, Any], raw: str) -> dict[str, Any]:
    """The columns that comments and submissions share."""
    # The name, not `author_fullname`: old dumps and API pages lack the latter, and one
    # person must not become two.
    name = string_of(data.get("author"))
    author = None if name is None or name.casefold() in _DELETED | _REMOVED else name
    status = _status(raw, data)
    created = epoch_micros(data.get("created_utc"))
    edited = data.get("edited")
    return {
        "text": unescape_markup(raw) if status == "ok" else None,
        "text_raw": raw,
        "author_id": author,
        "author_name": author,
        "handle": author,
        "created_at": created,
        "created_raw": string_of(data.get("created_utc")),
        "created_precision": "unknown" if created is None else "second",
        "edited_at": epoch_micros(edited) if edited else None,
        "status": status,
        "like_count": count_of(data.get("score")),
        "collected_at": epoch_micros(data.get("retrieved_on")),
        "extra": _extra(*[string_of(data.get(key) or None) for key in _EXTRA]),
    }


def _comment(row: int, data: dict[str, Any]) -> Output:
    identity, body = _bare(data.get("id") or data.get("name")), data.get("body")
    if identity is None:
        return Reject(row, "a comment without an id")
    if not isinstance(body, str) or not body.strip():
        return Reject(row, "no text")
    parent = string_of(data.get("parent_id"))
    values = _common(data, body)
    values["comment_id"] = identity
    values["post_id"] = _bare(data.get("link_id"))
    values["parent_id"] = None if parent is None or parent.startswith("t3_") else _bare(parent)
    values["is_post_author"] = data.get("is_submitter")
    values["depth"] = data.get("depth")
    return Record("comments", row, values)


def _submission(row: int, data: dict[str, Any]) -> Output:
    identity = _bare(data.get("id") or data.get("name"))
    if identity is None:
        return Reject(row, "a submission without an id")
    raw = data.get("selftext")
    values = _common(data, raw if isinstance(raw, str) else "")
    permalink = string_of(data.get("permalink"))
    origin = _bare(data.get("crosspost_parent"))
    title = string_of(data.get("title"))
    values |= {
        "post_id": identity,
        "kind": "video" if data.get("is_video") else "text" if data.get("is_self") else "link",
        "title": unescape_markup(title) if title else None,
        "url": f"https://www.reddit.com{permalink}" if permalink else None,
        "comment_count": count_of(data.get("num_comments")),
        "share_count": count_of(data.get("num_crossposts")),
        "ref_post_id": origin,
        "ref_kind": "crosspost" if origin else None,
    }
    if "is_self" not in data:
        values["kind"] = "text" if raw else None
    return Record("posts", row, values)


def _matches(content: Content, _options: Options) -> bool:
    return any(map(_is_reddit, content.first))


FORMATS = (Format("reddit", "reddit", _matches, _parse),)
