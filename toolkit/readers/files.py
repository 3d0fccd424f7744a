"""From a path to content: folders, archives, compression, encodings, and what shape it has."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, Literal

from toolkit.readers.base import Reject
from toolkit.schema import ReadError

__all__ = ["Content", "Source", "inspect", "json_values", "numbered", "sources"]

#: An archive or workbook that unpacks to more than this is refused: 8 GiB.
UNPACKED_LIMIT = 8 * 2**30
MEMBER_LIMIT = 100_000
#: Arctic Shift and Pushshift dumps are written with a 2 GiB window.
ZSTD_WINDOW = 2**31
HEAD = 65_536
#: Parts nothing, for files whose lines are whole comments.
ONE_COLUMN = "\x1f"
PEEK = 20

_MAGIC = {
    b"PAR1": "a Parquet file; a saved study is read by the name of its folder",
    b"\xd0\xcf\x11\xe0": "an old .xls workbook; open it and save it as .xlsx or CSV",
    b"%PDF": "a PDF; export a table instead",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"SQLite format 3": "a database; export the table of comments as CSV",
    b"PK": "an archive inside an archive; unpack it first",
    b"7z\xbc\xaf": "a 7z archive; unpack it first",
    b"Rar!": "a RAR archive; unpack it first",
}
_HTML = re.compile(r"\s*<(?:!doctype|html|head|body|\?xml)", re.IGNORECASE)
_UNREADABLE = (
    OSError, EOFError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError,
)  # fmt: skip


@dataclass(frozen=True)
class Source:
    """One file, wherever it lies.

    Attributes
    ----------
    name : str
        How tables and messages call it: never a full path.
    opener : callable
        Opens it for reading bytes.
    """

    name: str
    opener: Callable[[], BinaryIO]

    @property
    def stem(self) -> str:
        """The file's own name without its endings."""
        return PurePosixPath(self.name).name.split(".")[0]


@dataclass
class Content:
    """A source that was looked into.

    Attributes
    ----------
    source : Source
        Where it came from.
    shape : str
        'json' (one document), 'ndjson' (one value per line) or 'table'.
    first : list
        The first values of JSON; of a document that is a list, its first members.
    document : object
        The whole document, for 'json'.
    sheets : dict of str to list of list of str
        The cells as text, for 'table'; a text file has one sheet named ''.
    delimited : bool
        Whether the cells came from text, where a short row is a broken row.
    notes : list of Reject
        Lines that are no part of any row.
    """

    source: Source
    shape: Literal["json", "ndjson", "table"]
    first: list[Any] = field(default_factory=list)
    document: Any = None
    sheets: dict[str, list[list[str]]] = field(default_factory=dict)
    delimited: bool = False
    notes: list[Reject] = field(default_factory=list)


def sources(path: str | Path | Sequence[str | Path]) -> list[Source]:
    """List every file that a path, or several, leads to, in a steady order.

    Raises
    ------
    ReadError
        If there is no such path, a folder is empty, or an archive cannot be opened.
    """
    paths = [Path(path)] if isinstance(path, (str, Path)) else [Path(one) for one in path]
    names = [one.name for one in paths]
    found: list[Source] = []
    for one in paths:
        label = one.name if names.count(one.name) == 1 else one.as_posix()
        if one.is_dir():
            inside = sorted(
                file
                for file in one.rglob("*")
                if file.is_file()
                and not any(part.startswith(".") for part in file.relative_to(one).parts)
            )
            if not inside:
                raise ReadError(f"{label}: the folder holds no file. Put the export into it.")
            for file in inside:
                found += _file(file, file.relative_to(one).as_posix())
        elif one.is_file():
            found += _file(one, label)
        else:
            raise ReadError(_not_there(one))
    return found


def _not_there(path: Path) -> str:
    """Say that a path leads nowhere, and what stands beside it."""
    message = f"{path}: there is no such file or folder."
    if not path.parent.is_dir():
        return f"{message} Nor is there a folder '{path.parent}'. Check the path."
    beside = sorted(each.name for each in path.parent.iterdir() if not each.name.startswith("."))
    close = get_close_matches(path.name, beside, n=3)
    names = f"Did you mean {' or '.join(close)}?" if close else f"It has: {', '.join(beside[:8])}."
    return f"{message} The folder is '{path.parent.resolve()}'. {names}"


def _file(path: Path, name: str) -> list[Source]:
    with path.open("rb") as stream:
        magic = stream.read(4)
    if magic != b"PK\x03\x04":
        return [Source(name, lambda: path.open("rb"))]
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
    except _UNREADABLE as error:
        raise ReadError(
            f"{name}: the archive is broken ({error}). Download or pack it again."
        ) from error
    if sum(member.file_size for member in members) > UNPACKED_LIMIT or len(members) > MEMBER_LIMIT:
        raise ReadError(
            f"{name}: unpacked it would be more than {UNPACKED_LIMIT // 2**30} GiB or "
            f"{MEMBER_LIMIT:,} files. Unpack what you need and read that."
        )
    if any(member.filename == "xl/workbook.xml" for member in members):
        return [Source(name, lambda: path.open("rb"))]
    shown = [m for m in members if not _hidden(m.filename)]
    return [
        Source(f"{name}/{member.filename}", lambda m=member: _member(path, m))  # type: ignore[misc]
        for member in sorted(shown, key=lambda member: member.filename)
    ]


def _hidden(name: str) -> bool:
    """Hidden files, and the resource forks that macOS packs beside every file."""
    return any(p.startswith(".") or p == "__MACOSX" for p in PurePosixPath(name).parts if p != "..")


class _Member(io.BufferedReader):
    """A member of an archive, which keeps the archive open as long as itself."""

    def __init__(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
        super().__init__(archive.open(member))  # type: ignore[arg-type]
        self._archive = archive

    def close(self) -> None:
        super().close()
        self._archive.close()


def _member(path: Path, member: zipfile.ZipInfo) -> BinaryIO:
    archive = zipfile.ZipFile(path)
    try:
        return _Member(archive, member)
    except BaseException:
        archive.close()
        raise


def _bytes(source: Source) -> BinaryIO:
    """Open a source, unpacking gzip and Zstandard as it is read."""
    stream = source.opener()
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream)  # type: ignore[type-var]
    magic = buffered.peek(4)[:4]
    if magic.startswith(b"\x1f\x8b"):
        return io.BufferedReader(gzip.GzipFile(fileobj=buffered))
    if magic == b"\x28\xb5\x2f\xfd":
        import zstandard

        unpacker = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW)
        unpacked = unpacker.stream_reader(buffered, read_across_frames=True, closefd=True)
        return io.BufferedReader(unpacked)
    return buffered


def _guard(source: Source, work: Callable[[BinaryIO], Any]) -> Any:
    """Do something with the open bytes; damage becomes a `ReadError`."""
    try:
        with _bytes(source) as stream:
            return work(stream)
    except ReadError:
        raise
    except _UNREADABLE as error:
        raise _damaged(error) from error
    except Exception as error:
        if type(error).__name__ != "ZstdError":
            raise
        raise _damaged(error) from error


def _damaged(error: Exception) -> ReadError:
    return ReadError(f"it cannot be unpacked ({error}). Download it again, or unpack it yourself.")


def inspect(source: Source) -> Content:
    """Look into a source: is it JSON, one value per line, or a table?

    Raises
    ------
    ReadError
        If it is none of these; the reason does not name the file.
    """
    head: bytes = _guard(source, lambda stream: stream.read(HEAD))
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        raise ReadError("the file is empty. Export it again.")
    if head.startswith(b"PK\x03\x04") and (b"xl/" in head or b"[Content_Types]" in head):
        return Content(source, "table", sheets=_guard(source, _workbook))
    for magic, what in _MAGIC.items():
        if head.startswith(magic):
            raise ReadError(f"it is {what}.")
    start = _decode(head, _encoding(head), whole=False).lstrip("\ufeff \t\r\n")
    if _HTML.match(start):
        raise ReadError(
            "it is a web page, perhaps an error page of the site, and no export. Export it again."
        )
    if start.startswith("window.YTD"):
        raise ReadError(
            "it is part of an X (Twitter) archive, which is not supported yet. Convert the list "
            "to a CSV with a text column and read that."
        )
    if start.startswith(("{", "[")):
        return _json(source)
    return _delimited(source)


# ---------------------------------------------------------------- text


def _encoding(head: bytes) -> str:
    """Tell the encoding from the first bytes; cp1252 shows only later, line by line."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) > 0.4 * len(head) / 2:
        raise ReadError(
            "it looks like UTF-16 without its byte-order mark. Open it in an editor or "
            "spreadsheet and save it as UTF-8."
        )
    control = sum(byte < 32 and byte not in (0, 9, 10, 12, 13, 27) for byte in head)
    if control > 0.05 * len(head):
        raise ReadError("it is neither text nor a workbook. Export it as CSV, XLSX or JSON.")
    return "utf-8"


def _decode(data: bytes, encoding: str, *, whole: bool = True) -> str:
    """Turn bytes into text; lines that are not UTF-8 are read as Windows wrote them."""
    if encoding == "utf-16":
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig").replace("\x00", "")
    except UnicodeDecodeError:
        lines = data.split(b"\n")
    if not whole:
        lines = lines[:-1] or lines
    return "\n".join(map(_line, lines)).removeprefix("\ufeff").replace("\x00", "")


def _line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")


def _lines(source: Source) -> Iterator[str]:
    """Give the lines of a source one by one, so that a dump of any size can be read."""
    try:
        with _bytes(source) as stream:
            head = stream.peek(4)[:2]  # type: ignore[attr-defined]
            if head in (b"\xff\xfe", b"\xfe\xff"):
                yield from io.TextIOWrapper(stream, encoding="utf-16", errors="replace")
                return
            first = True
            for line in stream:
                text = _line(line)
                yield text.removeprefix("\ufeff") if first else text
                first = False
    except _UNREADABLE as error:
        raise _damaged(error) from error
    except Exception as error:
        if type(error).__name__ != "ZstdError":
            raise
        raise _damaged(error) from error


# ---------------------------------------------------------------- JSON


def _json(source: Source) -> Content:
    """Tell one document from one value per line by the first two lines that are not blank."""
    lines = [line for line in islice(_lines(source), PEEK) if line.strip()]
    parsed = [_loads(line) for line in lines]
    whole = [value for value in parsed if not isinstance(value, Reject)]
    opens_document = lines[0].rstrip().endswith(("{", "[", ","))
    if len(lines) > 1 and whole and not opens_document and isinstance(whole[0], (dict, list)):
        return Content(source, "ndjson", first=whole)
    text = _guard(source, lambda stream: stream.read())
    try:
        document = json.loads(_decode(text, _encoding(text[:HEAD])))
    except RecursionError:
        raise ReadError("its JSON is nested too deep to be an export. Export it again.") from None
    except json.JSONDecodeError as error:
        raise ReadError(
            f"its JSON breaks off or is damaged at line {error.lineno}, column {error.colno} "
            f"({error.msg}). Export or download it again."
        ) from None
    return Content(
        source,
        "json",
        first=document[:PEEK] if isinstance(document, list) else [document],
        document=document,
    )


def _loads(line: str) -> Any:
    """Parse one line; what is no JSON becomes a `Reject`."""
    try:
        return json.loads(line)
    except RecursionError:
        return Reject(None, "the JSON of the line is nested too deep")
    except ValueError:
        if "\x00" in line:
            return _loads(line.replace("\x00", ""))
        cut = "" if line.endswith("\n") else "; the file is cut off here"
        return Reject(None, f"the line is no whole JSON{cut}")


def json_values(content: Content) -> Iterator[tuple[int | None, Any] | Reject]:
    """Give the values of JSON one by one: lines with their number, members of a list without."""
    if content.shape == "json":
        document = content.document
        for value in document if isinstance(document, list) else [document]:
            yield None, value
        return
    for number, line in enumerate(_lines(content.source), start=1):
        if not line.strip():
            continue
        value = _loads(line)
        yield Reject(number, value.reason) if isinstance(value, Reject) else (number, value)


def numbered(
    content: Content, items: Callable[[Any], Iterator[Any]]
) -> Iterator[tuple[int, Any] | Reject]:
    """Give every item of every value with its row: the line of NDJSON, else its position."""
    position = 0
    for value in json_values(content):
        if isinstance(value, Reject):
            yield value
            continue
        line, whole = value
        for item in items(whole):
            position += 1
            yield (position if line is None else line), item


# ---------------------------------------------------------------- tables


def _delimited(source: Source) -> Content:
    data: bytes = _guard(source, lambda stream: stream.read())
    text = _decode(data, _encoding(data[:HEAD]))
    delimiter, escape = _dialect(text)
    rows: list[list[str]] = []
    notes: list[Reject] = []
    # Not `splitlines`: it also breaks at signs that people put into a comment.
    lines = list(io.StringIO(text, newline=""))
    limit = csv.field_size_limit(2**31 - 1)  # a process-wide limit: put back below
    try:
        start = 0
        while start < len(lines):
            start = _parse(lines, start, rows, notes, delimiter, escape)
    finally:
        csv.field_size_limit(limit)
    return Content(source, "table", sheets={"": rows}, delimited=True, notes=notes)


def _parse(
    lines: list[str],
    start: int,
    rows: list[list[str]],
    notes: list[Reject],
    delimiter: str,
    escape: str | None,
) -> int:
    """Read rows from a line on; give the line to go on with after a quote that never closes."""
    reader = csv.reader(
        lines[start:], delimiter=delimiter, escapechar=escape, doublequote=escape is None
    )
    opened = 0
    for row in reader:
        raw = lines[start + opened : start + reader.line_num]
        if start + reader.line_num >= len(lines) and _unclosed(raw, delimiter, escape):
            rows.append([])
            notes.append(Reject(len(rows), "a quote opens in this row and never closes"))
            return start + opened + 1
        rows.append(row)
        opened = reader.line_num
    return len(lines)


def _unclosed(raw: list[str], delimiter: str, escape: str | None) -> bool:
    """Whether the last row ends inside a quote: the strict reader says so."""
    try:
        for _ in csv.reader(
            raw, delimiter=delimiter, escapechar=escape, doublequote=escape is None, strict=True
        ):
            pass
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _dialect(text: str) -> tuple[str, str | None]:
    """Choose the delimiter, and whether quotes are escaped by a backslash, by what fits best."""
    sample = list(io.StringIO(text[:HEAD], newline=""))
    if len(text) > HEAD:
        sample = sample[:-1] or sample
    escapes: list[str | None] = [None, "\\"] if '\\"' in text else [None]
    best: tuple[float, str, str | None] = (0.0, ",", None)
    for escape in escapes:
        for delimiter in (",", "\t", ";", "|"):
            reader = csv.reader(
                sample, delimiter=delimiter, escapechar=escape, doublequote=escape is None
            )
            widths = [len(row) for row in reader if row]
            wide = [width for width in widths if width > 1]
            if not wide:
                continue
            common = max(set(wide), key=lambda width: (wide.count(width), width))
            score = wide.count(common) / len(widths) + common / 1_000
            if score > best[0]:
                best = (score, delimiter, escape)
    if best[0] < 0.5 and not any(mark in sample[0] for mark in ",\t;|"):
        return ONE_COLUMN, None
    return best[1], best[2]


def _workbook(stream: BinaryIO) -> dict[str, list[list[str]]]:
    """Read every sheet of an XLSX file as text."""
    import openpyxl

    data = io.BytesIO(stream.read())
    try:
        with zipfile.ZipFile(data) as archive:
            if sum(member.file_size for member in archive.infolist()) > UNPACKED_LIMIT:
                raise ReadError("the workbook unpacks to more than 8 GiB. Save it as CSV.")
        book = openpyxl.load_workbook(data, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        raise ReadError(f"the workbook is broken ({error}). Save it again as .xlsx.") from error
    sheets: dict[str, list[list[str]]] = {}
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        rows = [[_cell(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        while rows and not any(rows[-1]):
            rows.pop()
        if rows:
            sheets[sheet.title] = rows
    book.close()
    if not sheets:
        raise ReadError("the workbook is empty. Export it again.")
    return sheets


def _cell(value: Any) -> str:
    """Write a cell of a workbook as its CSV would."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        is_day = (value.hour, value.minute, value.second, value.microsecond) == (0, 0, 0, 0)
        return value.date().isoformat() if is_day else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
