"""Any table: CSV, TSV, XLSX, or JSON of flat records, with columns named or guessed."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from toolkit.readers.base import Format, Notice, Options, Output, Record, Reject
from toolkit.readers.files import Content, json_values
from toolkit.readers.values import NOTHING, counts, fold, times
from toolkit.schema import ReadError, check_choice

__all__ = ["FORMATS", "Chosen", "parse_table", "sheet_with"]

#: Header names as `fold` leaves them, the surest first: English, French, Spanish, Turkish.
GUESSES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "commenttext", "commentbody", "comment", "fulltext", "text", "body", "message",
        "reviewtext", "review", "content", "hitsentence", "snippet",
        "textecommentaire", "textecomm", "commentaire", "texte", "corps", "avis",
        "textodelcomentario", "comentario", "texto", "mensaje", "cuerpo", "resena",
        "yorummetni", "yorum", "metin", "mesaj", "icerik",
    ),
    "comment_id": (
        "commentid", "cid", "objectid", "reviewid", "id", "resourceid", "tweetid",
        "idcommentaire", "identifiant", "idcomentario", "iddelcomentario", "yorumid", "kimlik",
    ),
    "post_id": (
        "postid", "videoid", "mediaid", "submissionid", "awemeid", "linkid", "facebookid",
        "idpublication", "idpost", "idpublicacion", "gonderiid", "paylasimid",
    ),
    "parent_id": (
        "parentid", "parentcommentid", "isreplyto", "isreplytoid", "replytoid", "repliestoid",
        "inreplyto", "inreplytoid", "replytocommentid", "idparent", "idpadre", "ustyorumid",
    ),
    "author_id": (
        "authorid", "authorchannelid", "userid", "profileid", "uid", "accountid", "idauteur",
        "idutilisateur", "idautor", "idusuario", "yazarid", "kullaniciid",
    ),
    "author_name": (
        "username", "authorname", "author", "user", "profilename", "uniqueid", "screenname",
        "reviewernickname", "name", "auteur", "utilisateur", "nomutilisateur", "nom", "autor",
        "usuario", "nombre", "nombredeusuario", "yazar", "kullanici", "kullaniciadi", "isim",
    ),
    "created_at": (
        "createdat", "createdtime", "createtimeiso", "unixtimestamp", "timestamp", "publishedat",
        "published", "createtime", "created", "postedat", "commentdate", "datetime", "date",
        "time", "at", "reviewsubmitdateandtime", "datedecreation", "datepublication", "heure",
        "fecha", "fechadecreacion", "fechayhora", "hora", "tarih", "olusturulmatarihi", "zaman",
    ),
    "edited_at": ("editedat", "updatedat", "updated", "reviewlastupdatedateandtime", "modifiele"),
    "like_count": (
        "likecount", "likescount", "likes", "diggcount", "thumbsupcount", "score", "votes",
        "upvotes", "reactions", "reactionssummarytotalcount", "jaime", "mentionsjaime",
        "megusta", "begeni", "begenisayisi", "begeniler",
    ),
    "reply_count": (
        "replycount", "repliescount", "replies", "totalreplycount", "replycommenttotal",
        "commentscount", "reponses", "nombredereponses", "respuestas", "yanit", "yanitlar",
        "yanitsayisi",
    ),
    "platform": ("platform", "plateforme", "plataforma"),
}  # fmt: skip
#: Names that also head a column of ids: taken for text only where some cell has two words.
_DOUBTFUL_TEXT = frozenset({"content", "review", "comment", "message", "body"})
#: Headers that count what only posts have.
_OF_POSTS = frozenset({
    "views", "impressions", "reach", "shares", "shared", "pagelikes", "followersatposting",
    "totalinteractions", "engagementrate", "retweets", "reposts",
})  # fmt: skip

_HEADER_SEARCH = 30
_GUARD = re.compile(r'^=?"+(.*?)"+$', re.DOTALL)
_DESTROYED = re.compile(r"^\d(?:[.,]\d+)?e\+\d+$|^[1-9]\d{9,}00000$", re.IGNORECASE)
_ENTITIES = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6}|#x[0-9a-f]{2,5});", re.IGNORECASE)
_LINK = re.compile(r"^https?://\S*?(\d{8,})\D*$")
_DELETED = {
    "[deleted]": "deleted",
    "[deleted by user]": "deleted",
    "[removed]": "removed",
    "[ removed by reddit ]": "removed",
}


@dataclass(frozen=True)
class Chosen:
    """A sheet with the row of its header, its headers, and the place of each schema column."""

    sheet: str
    header_row: int
    headers: list[str]
    places: dict[str, int]


def _headers(row: list[str]) -> list[str]:
    """Name every column, those of the same name by their number too."""
    seen: Counter[str] = Counter()
    names = []
    for place, cell in enumerate(row, start=1):
        name = cell.strip() or f"column {place}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def _header_row(rows: list[list[str]], wanted: set[str]) -> int:
    """Find the header: of the first rows the one with the most names that mean something."""
    known = {name for names in GUESSES.values() for name in names} | wanted
    scores = [sum(fold(cell) in known for cell in row) for row in rows[:_HEADER_SEARCH]]
    if max(scores, default=0):
        return scores.index(max(scores))
    return next((place for place, row in enumerate(rows) if any(row)), 0)


def _places(
    headers: list[str], body: list[list[str]], columns: Mapping[str, str | None]
) -> dict[str, int]:
    """Give every schema column the place of the file's column that feeds it."""
    folded = [fold(header) for header in headers]
    places: dict[str, int] = {}
    for column, header in columns.items():
        if header is None:
            continue
        if header not in headers:
            raise ReadError(
                f"it has no column {header!r}, which columns= names for {column!r}; "
                f"it has: {', '.join(headers)}."
            )
        places[column] = headers.index(header)
    for column, names in GUESSES.items():
        if column in columns:
            continue
        for name in names:
            if name in folded and folded.index(name) not in places.values():
                place = folded.index(name)
                if column == "text" and not _reads_as_text(name, place, body):
                    continue
                places[column] = place
                break
    if "author_id" not in places and "author_name" in places and "author_id" not in columns:
        places["author_id"] = places["author_name"]
    return places


def _reads_as_text(name: str, place: int, body: list[list[str]]) -> bool:
    cells = [row[place].strip() for row in body[:1_000] if len(row) > place]
    if name not in _DOUBTFUL_TEXT:
        return True
    return any(len(cell.split()) > 1 for cell in cells) and not all(
        cell.replace(" ", "").isdecimal() for cell in cells if cell
    )


def sheet_with(content: Content, columns: Mapping[str, str | None]) -> Chosen:
    """Choose the first sheet that has a column of text.

    Raises
    ------
    ReadError
        If no sheet has rows under a header, or none has a column of text.
    """
    seen: dict[str, int] = {}
    for sheet, rows in content.sheets.items():
        wanted = {fold(header) for header in columns.values() if header}
        start = _header_row(rows, wanted)
        headers, body = _headers(rows[start]), [row for row in rows[start + 1 :] if any(row)]
        if not body:
            continue
        for place, header in enumerate(headers):
            seen[header] = sum(len(row[place]) for row in body[:100] if len(row) > place)
        try:
            places = _places(headers, body, columns)
        except ReadError:
            if len(content.sheets) == 1:
                raise
            continue
        if "text" in places:
            return Chosen(sheet, start, headers, places)
    if not seen:
        raise ReadError("it has a header but no rows under it. Export it again.")
    named = next((header for header in columns.values() if header), None)
    example = max(seen, key=lambda header: seen[header])
    raise ReadError(
        (f"no sheet has the column {named!r}. " if named else "no column of it is known as text. ")
        + f"It has: {', '.join(list(seen)[:40])}. If one of them holds what people wrote, name it: "
        f"columns={{'text': {example!r}}}."
    )


def _parse_sheets(content: Content, options: Options) -> Iterator[Output]:
    chosen = sheet_with(content, options.columns or {})
    yield from parse_table(content, chosen, options)
    for sheet in content.sheets:
        if sheet != chosen.sheet:
            yield Reject(None, f"sheet {sheet!r} was not read: only {chosen.sheet!r} was")


def parse_table(
    content: Content,
    chosen: Chosen,
    options: Options,
    *,
    text_of: Callable[[str], str | None] | None = None,
) -> Iterator[Output]:
    """Give every row of a table as a comment.

    Parameters
    ----------
    content : Content
        The table.
    chosen : Chosen
        Which sheet, where its header is, and what feeds what.
    options : Options
        What the caller said.
    text_of : callable, optional
        Turns a cell of text into what was typed; None leaves the row out.
    """
    rows = content.sheets[chosen.sheet]
    noted = {note.row for note in content.notes}
    yield from content.notes
    width = len(chosen.headers)
    kept: list[list[str]] = []
    numbers: list[int] = []
    for number, row in enumerate(rows, start=1):
        if not row or number == chosen.header_row + 1 or number in noted:
            continue
        if number <= chosen.header_row:
            if any(row):
                yield Reject(number, "line before the header")
        elif not any(cell.strip() for cell in row):
            if content.delimited:
                yield Reject(number, "no cell of the row holds anything")
        elif (cells := _fit(row, width, delimited=content.delimited)) is None:
            yield Reject(number, f"the row has {len(row)} cells where the header has {width}")
        else:
            kept.append(cells)
            numbers.append(number)
    yield from _records(kept, numbers, chosen.headers, chosen.places, options, text_of)


def _fit(row: list[str], width: int, *, delimited: bool) -> list[str] | None:
    """Bring a row to the header's width where nothing is lost or made up by that."""
    if len(row) > width and not any(cell.strip() for cell in row[width:]):
        return row[:width]
    if len(row) < width and not delimited:
        return row + [""] * (width - len(row))
    return row if len(row) == width else None


def _clean(cell: str) -> str | None:
    """Take off the guards that keep a spreadsheet from changing an id."""
    text = cell.strip()
    guarded = _GUARD.match(text)
    return (guarded[1] if guarded else text) or None


def _records(
    rows: list[list[str]],
    numbers: list[int],
    headers: list[str],
    places: Mapping[str, int],
    options: Options,
    text_of: Callable[[str], str | None] | None,
) -> Iterator[Output]:
    """Read each column as a whole, then give the rows."""
    columns: dict[str, list[Any]] = {
        column: [_clean(row[place]) for row in rows]
        for column, place in places.items()
        if column != "text"
    }
    for column in ("comment_id", "parent_id", "post_id"):
        if column in columns:
            _check_ids(columns[column], headers, places[column])
            columns[column] = [_identity(cell) for cell in columns[column]]
    for column in ("author_id", "author_name"):
        columns[column] = [_person(cell) for cell in columns.get(column, [None] * len(rows))]
    for column in ("like_count", "reply_count"):
        if column in columns:
            name = headers[places[column]]
            columns[column], unreadable = counts(columns[column], name=name)
            if unreadable:
                yield Notice(
                    f"{len(unreadable)} cells in column {name!r} are no count and are empty, "
                    f"for example {unreadable[0]!r}."
                )
    for column in ("created_at", "edited_at"):
        if column in columns:
            read = times(
                columns[column],
                name=headers[places[column]],
                timezone=options.timezone,
                day_first=options.day_first,
            )
            if column == "created_at":
                columns["created_raw"] = columns[column]
                columns["created_precision"] = read.precision
            columns[column] = read.micros
            yield from map(Notice, read.notices)
    about_posts = [header for header in headers if fold(header) in _OF_POSTS]
    if about_posts and fold(headers[places.get("comment_id", 0)]) not in {"commentid", "cid"}:
        yield Notice(
            f"the columns {', '.join(about_posts[:4])} suggest that each row is a post; "
            "the rows were read as comments."
        )
    place = places["text"]
    for index, row in enumerate(rows):
        values = {column: cells[index] for column, cells in columns.items()}
        yield _record(values, row, row[place], numbers[index], text_of)


def _record(
    values: dict[str, Any],
    row: list[str],
    raw: str,
    number: int,
    text_of: Callable[[str], str | None] | None,
) -> Output:
    if not raw.strip():
        return Reject(number, "no text")
    text = text_of(raw) if text_of else html.unescape(raw) if _ENTITIES.search(raw) else raw
    if text is None:
        return Reject(number, "the cell of text cannot be understood")
    status = _DELETED.get(raw.strip().casefold(), "ok")
    if not values.get("comment_id"):
        content = "\x1f".join([str(number), *row])
        values["comment_id"] = f"row_{sha256(content.encode(errors='replace')).hexdigest()[:16]}"
    if values.get("parent_id") is not None and values["parent_id"] == values.get("post_id"):
        values["parent_id"] = None
    values["text"] = text if status == "ok" else None
    values["text_raw"] = raw
    values["status"] = status
    if values.get("created_precision") is None:
        values["created_precision"] = "unknown"
    values["platform"] = (values.get("platform") or "").casefold() or None
    return Record("comments", number, values)


def _identity(cell: str | None) -> str | None:
    """Give an id; of a link, the last long number, which names no person."""
    if cell is None or cell.casefold() in NOTHING:
        return None
    link = _LINK.match(cell)
    return link[1] if link else cell.removesuffix(".0")


def _person(cell: str | None) -> str | None:
    if cell is None or cell.casefold() in NOTHING or cell.casefold() in _DELETED:
        return None
    return cell


def _check_ids(cells: list[str | None], headers: list[str], place: int) -> None:
    """Refuse ids that a spreadsheet rounded."""
    given = [cell for cell in cells if cell]
    destroyed = sum(bool(_DESTROYED.match(cell)) for cell in given)
    if destroyed * 2 <= len(given):
        return
    links = [header for header in headers if re.search("link|url|permalink", header, re.IGNORECASE)]
    way = (
        f"Take the ids from the links: columns={{'comment_id': {links[0]!r}}}."
        if links
        else "Export again and open the file as text, or add the column of links and name it: "
        "columns={'comment_id': 'Permalink'}."
    )
    raise ReadError(
        f"column {headers[place]!r} holds ids that a spreadsheet rounded "
        f"(such as {next(cell for cell in given if _DESTROYED.match(cell))!r}); they cannot be "
        f"told apart. {way}"
    )


# ---------------------------------------------------------------- JSON of flat records


def _flat(record: Any, *, strict: bool) -> dict[str, str] | None:
    """Give a record's values as cells, or None where it holds more than values."""
    if not isinstance(record, dict):
        return None
    cells: dict[str, str] = {}
    for key, value in record.items():
        if isinstance(value, dict) and not strict:
            inner = _flat(value, strict=False) or {}
            cells |= {f"{key}.{name}": cell for name, cell in inner.items()}
        elif isinstance(value, (dict, list)):
            if strict and value:
                return None
        else:
            cells[key] = "" if value is None else str(value)
    return cells


def _is_flat(content: Content, options: Options) -> bool:
    if content.shape == "table":
        return True
    records = [_flat(value, strict=options.columns is None) for value in content.first]
    if not records or any(record is None for record in records):
        return False
    if options.columns is not None:
        return True
    names = {fold(key) for record in records if record for key in record}
    is_answer = isinstance(content.document, dict) and names & {"error", "errors", "code", "status"}
    return bool(names & set(GUESSES["text"])) and not is_answer


def _parse(content: Content, options: Options) -> Iterator[Output]:
    for column in options.columns or ():
        check_choice("columns", column, GUESSES)
    if content.shape == "table":
        yield from _parse_sheets(content, options)
        return
    records: list[dict[str, str]] = []
    numbers: list[int] = []
    for position, value in enumerate(json_values(content), start=1):
        if isinstance(value, Reject):
            yield value
            continue
        line, record = value
        cells = _flat(record, strict=options.columns is None)
        if cells is None:
            yield Reject(line or position, "the record is no flat list of values")
            continue
        records.append(cells)
        numbers.append(line or position)
    headers = list(dict.fromkeys(key for record in records for key in record))
    rows = [[record.get(header, "") for header in headers] for record in records]
    places = _places(headers, rows, options.columns or {})
    if "text" not in places:
        raise ReadError(
            f"no key of its records is known as text; they have: {', '.join(headers)}. "
            f"Name the one that holds what people wrote: columns={{'text': '...'}}."
        )
    yield from _records(rows, numbers, headers, places, options, None)


FORMATS = (Format("table", "unknown", _is_flat, _parse, fallback=True),)
