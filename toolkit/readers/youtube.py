"""YouTube: Data API pages, yt-dlp, youtube-comment-downloader, and Takeout comments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from toolkit.readers.base import Format, Options, Output, Record, Reject
from toolkit.readers.files import Content, numbered
from toolkit.readers.tables import parse_table, sheet_with
from toolkit.readers.values import count_of, epoch_micros, iso_micros, plain_text, string_of

__all__ = ["FORMATS"]


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _author(name: Any, identity: Any) -> dict[str, Any]:
    """Names that begin with @ are handles, which are unique; others are only shown."""
    shown = string_of(name)
    handle = shown if shown and shown.startswith("@") else None
    return {
        "author_id": string_of(identity) or handle,
        "author_name": shown,
        "handle": handle,
        "display_name": None if handle else shown,
    }


# ---------------------------------------------------------------- Data API


def _is_api(value: Any) -> bool:
    """Whether a value is a page, an item, or a dict of pages."""
    if not isinstance(value, dict):
        return False
    if str(value.get("kind", "")).startswith("youtube#"):
        return True
    items = value.get("items")
    if isinstance(items, list):
        return bool(items) and _is_api(items[0])
    return bool(value) and all(
        isinstance(page, dict) and ("items" in page or "kind" in page) and _is_api(page)
        for page in value.values()
    )


def _items(value: Any) -> Iterator[Any]:
    """Give every comment and video of a page, a list or dict of pages, or an item."""
    if isinstance(value, list):
        for one in value:
            yield from _items(one)
    elif not isinstance(value, dict):
        yield value
    elif isinstance(value.get("items"), list):
        for item in value["items"]:
            yield from _items(item)
    elif value.get("kind") == "youtube#commentThread":
        yield from _thread(value)
    elif "kind" not in value and "error" not in value and _is_api(value):
        for page in value.values():
            yield from _items(page)
    elif not str(value.get("kind", "")).endswith("ListResponse"):
        yield value


def _thread(thread: dict[str, Any]) -> Iterator[Any]:
    """Give the top comment, told what only its thread knows, and its replies."""
    about = _dict(thread.get("snippet"))
    top = _dict(about.get("topLevelComment"))
    context = {key: about[key] for key in ("videoId", "channelId") if about.get(key)}
    snippet = {**context, **_dict(top.get("snippet")), "replyCount": about.get("totalReplyCount")}
    yield {**top, "snippet": snippet} if top else thread
    for reply in _dict(thread.get("replies")).get("comments") or ():
        inner = {"parentId": thread.get("id"), **context, **_dict(_dict(reply).get("snippet"))}
        yield {**_dict(reply), "snippet": inner}


def _parse_api(content: Content, _options: Options) -> Iterator[Output]:
    for found in numbered(content, _items):
        if isinstance(found, Reject):
            yield found
            continue
        row, item = found
        kind = item.get("kind") if isinstance(item, dict) else None
        if kind == "youtube#comment":
            yield _comment(row, item)
        elif kind == "youtube#video":
            yield _video(row, item)
        elif kind == "youtube#commentThread":
            yield Reject(row, "a comment thread without its top comment")
        elif isinstance(item, dict) and "error" in item:
            message = _dict(item["error"]).get("message") or item["error"]
            yield Reject(row, f"the API answered with an error: {message}")
        else:
            yield Reject(row, f"{kind or 'this item'} is neither a comment nor a video")


def _comment(row: int, item: dict[str, Any]) -> Output:
    about = _dict(item.get("snippet"))
    identity = string_of(item.get("id"))
    original = about.get("textOriginal")
    raw = original if isinstance(original, str) and original else about.get("textDisplay")
    if identity is None:
        return Reject(row, "a comment without an id")
    if not isinstance(raw, str) or not raw.strip():
        return Reject(row, "no text")
    parent = string_of(about.get("parentId"))
    published, updated = about.get("publishedAt"), about.get("updatedAt")
    created, edited = iso_micros(published), iso_micros(updated)
    author = _author(
        about.get("authorDisplayName"), _dict(about.get("authorChannelId")).get("value")
    )
    owner = string_of(about.get("channelId"))
    return Record(
        "comments",
        row,
        {
            "comment_id": identity,
            "post_id": string_of(about.get("videoId")),
            "parent_id": parent,
            # YouTube nests one level only, so a reply's depth is known without its parent.
            "depth": 0 if parent is None else 1,
            "text": raw if raw is original else plain_text(raw),
            "text_raw": raw,
            **author,
            "is_post_author": owner == author["author_id"]
            if owner and author["author_id"]
            else None,
            "created_at": created,
            "created_raw": string_of(published),
            "created_precision": "unknown" if created is None else "second",
            "edited_at": edited if edited != created else None,
            "status": "ok",
            "like_count": count_of(about.get("likeCount")),
            "reply_count": count_of(about.get("replyCount")),
        },
    )


def _video(row: int, item: dict[str, Any]) -> Output:
    about, numbers = _dict(item.get("snippet")), _dict(item.get("statistics"))
    identity = string_of(item.get("id"))
    if identity is None:
        return Reject(row, "a video without an id")
    created = iso_micros(about.get("publishedAt"))
    description = about.get("description")
    return Record(
        "posts",
        row,
        {
            "post_id": identity,
            "kind": "video",
            "title": string_of(about.get("title")),
            "text": description,
            "text_raw": description,
            "url": f"https://www.youtube.com/watch?v={identity}",
            **_author(about.get("channelTitle"), about.get("channelId")),
            "created_at": created,
            "created_raw": string_of(about.get("publishedAt")),
            "created_precision": "unknown" if created is None else "second",
            "visibility": string_of(_dict(item.get("status")).get("privacyStatus")),
            "status": "ok",
            "like_count": count_of(numbers.get("likeCount")),
            "comment_count": count_of(numbers.get("commentCount")),
            "view_count": count_of(numbers.get("viewCount")),
        },
    )


# ---------------------------------------------------------------- yt-dlp


def _is_ytdlp(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and "id" in value
        and ("extractor" in value or "extractor_key" in value or value.get("_type") == "playlist")
    )


def _ytdlp_items(value: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    """Give each video, and each of its comments beside the video it belongs to."""
    if isinstance(value, dict) and value.get("_type") == "playlist":
        for entry in value.get("entries") or ():
            yield from _ytdlp_items(entry)
        return
    info = _dict(value)
    yield info, None
    for comment in info.get("comments") or ():
        yield info, _dict(comment)


def _parse_ytdlp(content: Content, _options: Options) -> Iterator[Output]:
    for found in numbered(content, _ytdlp_items):
        if isinstance(found, Reject):
            yield found
            continue
        row, (info, comment) = found
        if comment is not None:
            yield _ytdlp_comment(row, info, comment)
        elif string_of(info.get("id")) is None:
            yield Reject(row, "a video without an id")
        else:
            yield _ytdlp_video(row, info)


def _ytdlp_platform(info: dict[str, Any]) -> str:
    return str(info.get("extractor_key") or info.get("extractor") or "youtube").casefold()


def _ytdlp_video(row: int, info: dict[str, Any]) -> Record:
    created, day = epoch_micros(info.get("timestamp")), string_of(info.get("upload_date"))
    precision = "unknown" if created is None else "second"
    if created is None and day is not None:
        created = iso_micros(day)
        precision = "unknown" if created is None else "day"
    return Record(
        "posts",
        row,
        {
            "platform": _ytdlp_platform(info),
            "post_id": str(info["id"]),
            "kind": "video",
            "title": string_of(info.get("title")),
            "text": info.get("description"),
            "text_raw": info.get("description"),
            "url": string_of(info.get("webpage_url")),
            **_author(info.get("channel") or info.get("uploader"), info.get("channel_id")),
            "follower_count": count_of(info.get("channel_follower_count")),
            "created_at": created,
            "created_raw": string_of(info.get("timestamp") or day),
            "created_precision": precision,
            "visibility": string_of(info.get("availability")),
            "status": "ok",
            "like_count": count_of(info.get("like_count")),
            "comment_count": count_of(info.get("comment_count")),
            "view_count": count_of(info.get("view_count")),
            "collected_at": epoch_micros(info.get("epoch")),
        },
    )


def _ytdlp_comment(row: int, info: dict[str, Any], comment: dict[str, Any]) -> Output:
    identity, text = string_of(comment.get("id")), comment.get("text")
    if identity is None:
        return Reject(row, "a comment without an id")
    if not isinstance(text, str) or not text.strip():
        return Reject(row, "no text")
    parent = string_of(comment.get("parent"))
    parent = None if parent == "root" else parent
    created = epoch_micros(comment.get("timestamp"))
    shown = comment.get("_time_text") or comment.get("time_text") or comment.get("timestamp")
    return Record(
        "comments",
        row,
        {
            "platform": _ytdlp_platform(info),
            "comment_id": identity,
            "post_id": string_of(info.get("id")),
            "parent_id": parent,
            "depth": 0 if parent is None else 1,
            "text": text,
            "text_raw": text,
            **_author(comment.get("author"), comment.get("author_id")),
            "verified": comment.get("author_is_verified"),
            "is_post_author": comment.get("author_is_uploader"),
            "created_at": created,
            "created_raw": string_of(shown),
            # yt-dlp works it out from "4 weeks ago".
            "created_precision": "unknown" if created is None else "estimated",
            "status": "ok",
            "like_count": count_of(comment.get("like_count")),
            "collected_at": epoch_micros(info.get("epoch")),
        },
    )


# ---------------------------------------------------------------- youtube-comment-downloader


def _is_downloader(value: Any) -> bool:
    if isinstance(value, dict) and isinstance(value.get("comments"), list):
        value = next(iter(value["comments"]), None)
    return isinstance(value, dict) and {"cid", "text", "votes"} <= set(value)


def _downloader_items(value: Any) -> Iterator[Any]:
    if isinstance(value, dict) and isinstance(value.get("comments"), list):
        yield from value["comments"]
    else:
        yield value


def _parse_downloader(content: Content, _options: Options) -> Iterator[Output]:
    for found in numbered(content, _downloader_items):
        if isinstance(found, Reject):
            yield found
            continue
        row, item = found
        item = _dict(item)
        identity, text = string_of(item.get("cid")), item.get("text")
        if identity is None:
            yield Reject(row, "a comment without an id")
            continue
        if not isinstance(text, str) or not text.strip():
            yield Reject(row, "no text")
            continue
        parent = identity.partition(".")[0] if "." in identity else None
        created = epoch_micros(item.get("time_parsed"))
        yield Record(
            "comments",
            row,
            {
                "comment_id": identity,
                # The tool writes one video per file and does not name it inside.
                "post_id": content.source.stem,
                "parent_id": parent,
                "depth": 0 if parent is None else 1,
                "text": text,
                "text_raw": text,
                **_author(item.get("author"), item.get("channel")),
                "created_at": created,
                "created_raw": string_of(item.get("time")),
                "created_precision": "estimated",
                "status": "ok",
                "like_count": count_of(item.get("votes")),
                "reply_count": count_of(item.get("replies")),
            },
        )


# ---------------------------------------------------------------- Takeout

_SEGMENTS = re.compile(r'^\s*\{\s*"(?:takeoutSegments|text)"\s*:')
_TAKEOUT_COLUMNS = {
    "comment_id": re.compile(r"^Ug[\w-]{10,}(?:\.[\w-]+)?$"),
    "author_id": re.compile(r"^UC[\w-]{20,}$"),
    "post_id": re.compile(r"^[\w-]{11}$"),
    "created_at": re.compile(r"^\d{4}-\d\d-\d\dT"),
    "text": _SEGMENTS,
}


def _takeout_columns(content: Content) -> dict[str, str | None]:
    """Find Takeout's columns by what stands in them: headers and their order vary by language."""
    if content.shape != "table":
        return {}
    rows = next(iter(content.sheets.values()))
    body = [row for row in rows[1:] if len(row) == len(rows[0])]
    found: dict[str, str | None] = {}
    for place, header in enumerate(rows[0]):
        cells = [row[place].strip() for row in body if row[place].strip()]
        for column, pattern in _TAKEOUT_COLUMNS.items():
            if column not in found and cells and all(map(pattern.match, cells)):
                found[column] = header
                break
    return found


def _is_takeout(content: Content, options: Options) -> bool:
    return options.columns is None and {"text", "created_at"} <= set(_takeout_columns(content))


def _segments_text(cell: str) -> str | None:
    """Join the pieces of a Takeout comment: JSON, or JSON objects joined by commas."""
    try:
        parsed = json.loads(
            cell if cell.startswith('{"takeoutSegments"') else f"[{cell}]", strict=False
        )
    except ValueError:
        return None
    pieces = parsed.get("takeoutSegments") if isinstance(parsed, dict) else parsed
    return "".join(str(_dict(piece).get("text", "")) for piece in pieces or ()) or None


def _parse_takeout(content: Content, options: Options) -> Iterator[Output]:
    chosen = sheet_with(content, {**_takeout_columns(content), "parent_id": None})
    for output in parse_table(content, chosen, options, text_of=_segments_text):
        if isinstance(output, Record):
            identity = output.values["comment_id"]
            if "." in identity:
                output.values["parent_id"] = identity.partition(".")[0]
                output.values["depth"] = 1
            output.values["platform"] = "youtube"
        yield output


def _of_json(test: Any) -> Any:
    def matches(content: Content, _options: Options) -> bool:
        return any(map(test, content.first))

    return matches


FORMATS = (
    Format("youtube-api", "youtube", _of_json(_is_api), _parse_api),
    Format("yt-dlp", "youtube", _of_json(_is_ytdlp), _parse_ytdlp),
    Format("youtube-comment-downloader", "youtube", _of_json(_is_downloader), _parse_downloader),
    Format("youtube-takeout", "youtube", _is_takeout, _parse_takeout),
)
