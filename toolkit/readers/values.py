"""Cells into values: counts, times, ids and plain text, each column read as a whole."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from toolkit.schema import ReadError, SchemaError

__all__ = [
    "Times",
    "count_of",
    "counts",
    "epoch_micros",
    "fold",
    "iso_micros",
    "plain_text",
    "string_of",
    "times",
    "unescape_markup",
    "zone",
]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
#: 2200-01-01: an epoch beyond it is a number that is no time.
LATEST = 7_258_118_400

NOTHING = frozenset({"", "-", "--", "–", "—", "n/a", "na", "nan", "none", "null", "nil", "#n/a"})


def string_of(value: Any) -> str | None:
    """Give an id or a name as text; nothing and blank are None."""
    if isinstance(value, str):
        return value.strip() or None
    return None if value is None or isinstance(value, (dict, list)) else str(value)


def fold(name: str) -> str:
    """Give a header or a month without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i").replace("İ", "i")).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


# ---------------------------------------------------------------- text

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:a|b|i|s|em|strong|span|p|u)\b[^<>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:amp|lt|gt);")
_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt);)")


def plain_text(text: str) -> str:
    r"""Turn YouTube's HTML into what was typed, once; plain text stays as it is.

    YouTube escapes every quote and angle bracket of the text itself, so one that
    stands outside a tag proves that the file holds plain text.

    Examples
    --------
    >>> plain_text("It&#39;s <b>here</b><br>now &amp;lt;")
    "It's here\nnow &lt;"
    >>> plain_text("she said 'a &amp; b'")
    "she said 'a &amp; b'"
    """
    bare = _TAG.sub("", _BREAK.sub("\n", text))
    return text if any(mark in bare for mark in "<>\"'") else html.unescape(bare)


def unescape_markup(text: str) -> str:
    """Undo the three entities of Reddit once, unless the text shows that it has none.

    Examples
    --------
    >>> unescape_markup("&gt; 80&amp;deg;C")
    '> 80&deg;C'
    >>> unescape_markup("write &amp; to get <&>")
    'write &amp; to get <&>'
    """
    if "&" not in text or not _ENTITY.search(text):
        return text
    if "<" in text or ">" in text or _BARE_AMPERSAND.search(text):
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


# ---------------------------------------------------------------- counts

_THOUSAND, _MILLION, _BILLION = 10**3, 10**6, 10**9
#: "B" is missing on purpose: billion in English, thousand (bin) in Turkish.
SUFFIXES = {
    **dict.fromkeys(("k", "mil", "bin", "тыс", "tsd", "rb"), _THOUSAND),
    **dict.fromkeys(("m", "mn", "mio", "mill", "млн", "jt"), _MILLION),
    **dict.fromkeys(("bn", "md", "mrd", "млрд"), _BILLION),
}
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f'’]+")
_NUMBER = re.compile(r"^([+-]?)([\d.,]+)([^\W\d_]*)\.?$")
_ONE_GROUP = re.compile(r"^\d{1,3}([.,])\d{3}$")
_MANY_GROUPS = re.compile(r"^\d{1,3}([.,])\d{3}(?:\1\d{3})+$")
_FRACTION = re.compile(r"^\d+([.,])\d+$")
_BOTH = re.compile(r"^\d{1,3}(?:([.,])\d{3})+(?!\1)([.,])\d+$")


def _parts(cell: Any) -> tuple[str, int] | None:
    """Split a cell into digits with separators and multiplier; None where it is no number."""
    text = _SPACES.sub("", str(cell))
    match = _NUMBER.match(text)
    if not match or match[1] == "-" or not any(sign.isdigit() for sign in match[2]):
        return None
    suffix = match[3].casefold()
    if suffix and suffix not in SUFFIXES:
        return None
    return match[2], SUFFIXES.get(suffix, 1)


def _evidence(digits: str, scale: int) -> tuple[set[str], set[str]]:
    """Which signs this number shows to part thousands, and which to begin a fraction."""
    if match := _MANY_GROUPS.match(digits):
        return {match[1]}, set()
    if match := _BOTH.match(digits):
        return {match[1]}, {match[2]}
    if (match := _FRACTION.match(digits)) and (scale > 1 or not _ONE_GROUP.match(digits)):
        return set(), {match[1]}
    return set(), set()


def counts(cells: Sequence[Any], *, name: str) -> tuple[list[int | None], list[str]]:
    """Read one column of counts: 1.2K, 1,234, 1.234, 1 234, 1376.0, <5, --.

    A count has no fraction, so ``1.234`` is 1234, unless the column shows that its
    dot begins a fraction.

    Parameters
    ----------
    cells : sequence
        The column, as text or numbers.
    name : str
        Its header, for the message.

    Returns
    -------
    tuple
        The counts, and the cells that are no count (they are None among the counts).

    Raises
    ------
    ReadError
        If the column writes thousands and fractions with the same sign.

    Examples
    --------
    >>> counts(["1.2K", "1,234", "-", "12"], name="likes")
    ([1200, 1234, None, 12], [])
    """
    parted = [None if _is_nothing(cell) else _parts(cell) for cell in cells]
    groups: set[str] = set()
    points: set[str] = set()
    single: set[str] = set()
    for part in parted:
        if part is None:
            continue
        group, point = _evidence(*part)
        groups |= group
        points |= point
        if part[1] == 1 and (match := _ONE_GROUP.match(part[0])) and part[0][-3:] != "000":
            single.add(match[1])
    if (groups | single) & points or len(groups | single) > 1:
        shown = ", ".join(repr(str(cell)) for cell, part in zip(cells, parted, strict=True) if part)
        raise ReadError(
            f"column {name!r} writes thousands and fractions in more than one way "
            f"({shown[:120]}), so its counts cannot be told. Write them in one way, or leave the "
            f"column out with columns={{'like_count': None}} (or the schema column it feeds)."
        )
    values: list[int | None] = []
    unreadable: list[str] = []
    for cell, part in zip(cells, parted, strict=True):
        value = None if part is None else _number(*part, points=points)
        values.append(value)
        if value is None and not _is_nothing(cell):
            unreadable.append(str(cell))
    return values, unreadable


def _is_nothing(cell: Any) -> bool:
    text = "" if cell is None else str(cell).strip().casefold()
    return text in NOTHING or text.startswith("<")


def _number(digits: str, scale: int, *, points: set[str]) -> int | None:
    point = next((sign for sign in points if sign in digits), "")
    whole, _, fraction = digits.partition(point) if point else (digits, "", "")
    whole = whole.replace(".", "").replace(",", "")
    fraction = fraction.rstrip("0")
    if not (whole + fraction).isdecimal() and whole + fraction:
        return None
    total = int(whole or "0") * scale
    if fraction:
        part = int(fraction) * scale
        if part % 10 ** len(fraction) and scale == 1:
            return None
        total += part // 10 ** len(fraction)
    return total if total < 2**63 else None


def count_of(cell: Any) -> int | None:
    """Read one count that stands alone: an int, or text as platforms write it.

    Examples
    --------
    >>> count_of("1.2K"), count_of("10432"), count_of(True), count_of(None)
    (1200, 10432, None, None)
    """
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int):
        return cell if -(2**63) <= cell < 2**63 else None
    if isinstance(cell, float):
        return int(cell) if cell == cell and abs(cell) < 2**63 and cell.is_integer() else None
    if not isinstance(cell, str):
        return None
    if cell.isdecimal() and len(cell) < 19:
        return int(cell)
    try:
        return counts([cell], name="count")[0][0]
    except ReadError:
        return None


# ---------------------------------------------------------------- times


def epoch_micros(value: Any) -> int | None:
    """Give seconds since 1970, as int, float or text, in microseconds.

    Examples
    --------
    >>> epoch_micros("1714600300"), epoch_micros(1714600300.5), epoch_micros(False)
    (1714600300000000, 1714600300500000, None)
    """
    if value is None or isinstance(value, bool):
        return None
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return None
    return round(seconds * 1_000_000) if 0 <= seconds < LATEST else None


def iso_micros(value: Any) -> int | None:
    """Give an ISO-8601 time with zone (or in UTC) in microseconds since 1970."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return _micros(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _micros(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(microseconds=1)


def zone(name: str) -> tzinfo:
    """Find a time zone by its name in the IANA list.

    Raises
    ------
    SchemaError
        If there is none of that name.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise SchemaError(
            f"`timezone` cannot be {name!r}; give a name such as 'Europe/Paris' or 'UTC'."
        ) from error


_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "tr": "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
}
_SHORT = (
    "jan feb mar apr may jun jul aug sep oct nov dec sept janv fevr avr juil ene abr ago dic "
    "oca sub nis haz tem agu eyl eki kas ara"
)
_SHORT_MONTHS = (
    *range(1, 13), 9, 1, 2, 4, 7, 1, 4, 8, 12, 1, 2, 4, 6, 7, 8, 9, 10, 11, 12,
)  # fmt: skip
MONTHS = {
    **dict(zip(_SHORT.split(), _SHORT_MONTHS, strict=True)),
    **{
        word: number
        for words in _MONTHS.values()
        for number, word in enumerate(words.split(), start=1)
    },
}
#: Hours from UTC of the zone words that mean one thing in exports.
ZONE_WORDS = {
    "UTC": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "BRT": -3, "BRST": -2, "CET": 1, "CEST": 2, "TRT": 3,
}  # fmt: skip

_EPOCH_CELL = re.compile(r"^(\d{10}(?:\.\d+)?|\d{13}|\d{16})$")
_SERIAL = re.compile(r"^[2-7]\d{4}(?:\.\d+)?$")
_ISO = re.compile(r"^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(.*))?$")
_NUMERIC = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+(.*))?$")
_CLOCK = re.compile(r"(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\b\.?)?", re.I)
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})\s*$|([+-])(\d{2}):?(\d{2})(?=\s)")
_YEAR = re.compile(r"\b(19|20)\d{2}\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er)?\b")
_WORD = re.compile(r"[^\W\d_]+")
_RELATIVE = re.compile(r"\b(ago|il y a|hace|önce|vor|yesterday|today|hier|ayer|dün|now)\b", re.I)


@dataclass(frozen=True)
class Times:
    """One column of times: what was read, how exactly, and what had to be guessed.

    Attributes
    ----------
    micros : list of int or None
        Microseconds since 1970 in UTC.
    precision : list of str
        As ``created_precision`` of the schema.
    notices : list of str
        What the caller should be warned of.
    """

    micros: list[int | None]
    precision: list[str]
    notices: list[str]


@dataclass(frozen=True, slots=True)
class _Moment:
    """A time as it stands in a cell, before its zone is settled."""

    clock: datetime
    precision: str
    has_zone: bool = False


def times(
    cells: Sequence[str | None],
    *,
    name: str,
    timezone: str | None = None,
    day_first: bool | None = None,
) -> Times:
    """Read one column of times, day-first or month-first as the whole column shows.

    Parameters
    ----------
    cells : sequence of str or None
        The column.
    name : str
        Its header, for the notices.
    timezone : str, optional
        The zone of the times that name none; UTC where it is not given, and then
        their precision is 'unknown'.
    day_first : bool, optional
        Whether 02/05/2024 is the second of May.

    Returns
    -------
    Times
        Dates without a time of day stand at midnight UTC with precision 'day'.
    """
    first, notices = _day_first(cells, name=name, given=day_first)
    local = zone(timezone) if timezone else None
    micros: list[int | None] = []
    precision: list[str] = []
    tally: Counter[str] = Counter()
    for cell in cells:
        text = (cell or "").strip()
        moment = _moment(text, day_first=first) if text else None
        if moment is None:
            relative = bool(text) and bool(_RELATIVE.search(text))
            tally["unreadable"] += bool(text) and not relative and text.casefold() not in NOTHING
            micros.append(None)
            precision.append("estimated" if relative else "unknown")
            continue
        value, exact = _settle(moment, local)
        tally["gap"] += value is None
        tally["naive"] += exact == "unknown" and value is not None
        micros.append(value)
        precision.append(exact)
    if tally["naive"]:
        notices.append(
            f"the times in column {name!r} name no zone and were read as UTC; "
            "if they are local, say so with timezone='Europe/Paris' (or yours)."
        )
    if tally["gap"]:
        notices.append(
            f"{tally['gap']} times in column {name!r} fall where the clocks of {timezone} change; "
            "they do not exist or exist twice, and are left empty (timezone= may be wrong)."
        )
    if tally["unreadable"]:
        notices.append(f"{tally['unreadable']} cells in column {name!r} are no time and are empty.")
    return Times(micros, precision, notices)


def _settle(moment: _Moment, local: tzinfo | None) -> tuple[int | None, str]:
    """Give a moment in UTC, or None where the clocks of its zone skip or repeat it."""
    clock = moment.clock
    if moment.has_zone:
        return _micros(clock), moment.precision
    if moment.precision == "day":
        return _micros(clock.replace(tzinfo=UTC)), "day"
    if local is None:
        return _micros(clock.replace(tzinfo=UTC)), "unknown"
    placed = clock.replace(tzinfo=local)
    if placed.utcoffset() != placed.replace(fold=1).utcoffset():
        return None, "unknown"
    return _micros(placed), moment.precision


def _day_first(
    cells: Iterable[str | None], *, name: str, given: bool | None
) -> tuple[bool | None, list[str]]:
    """Tell from a whole column whether 02/05 is the second of May; None where it shows both."""
    if given is not None:
        return given, []
    pairs = []
    twelve_hours = False
    for cell in cells:
        if match := _NUMERIC.match((cell or "").strip()):
            pairs.append((int(match[1]), int(match[3])))
            twelve_hours |= bool(re.search(r"[ap]\.?m", match[5] or "", re.I))
    day, month = any(a > 12 for a, _ in pairs), any(b > 12 for _, b in pairs)
    if day and month:
        return None, [
            f"column {name!r} has dates with the day first and dates with the month first; those "
            "that could be either are left empty. Say which with day_first=True or False."
        ]
    if day or month or all(a == b for a, b in pairs):
        return not month, []
    order = "month" if twelve_hours else "day"
    return not twelve_hours, [
        f"the dates in column {name!r} could be day-first or month-first and were read "
        f"{order}-first; say which with day_first=True or day_first=False."
    ]


def _moment(text: str, *, day_first: bool | None) -> _Moment | None:
    """Read one time, whatever way it is written."""
    if _EPOCH_CELL.match(text):
        scale = {13: 1_000, 16: 1_000_000}.get(len(text), 1)
        seconds = float(text) / scale
        return _Moment(EPOCH + timedelta(seconds=seconds), "second", has_zone=True)
    if _SERIAL.match(text):
        return _serial(float(text))
    if match := _ISO.match(text):
        return _build(int(match[1]), int(match[2]), int(match[3]), match[4] or "")
    if match := _NUMERIC.match(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if day_first is None and first <= 12 and second <= 12 and first != second:
            return None
        day_leads = first > 12 if day_first is None else day_first
        day, month = (first, second) if day_leads else (second, first)
        return _build(year + 2000 if year < 100 else year, month, day, match[5] or "")
    return _named(text)


def _serial(days: float) -> _Moment:
    """Excel counts days from 1899-12-30."""
    clock = datetime(1899, 12, 30) + timedelta(seconds=round(days * 86_400))
    return _Moment(clock, "day" if days.is_integer() else "second")


def _named(text: str) -> _Moment | None:
    """Read a date with the month in words, in any order."""
    month = next((MONTHS[word] for word in map(fold, _WORD.findall(text)) if word in MONTHS), None)
    year = _YEAR.search(text)
    if month is None or year is None:
        return None
    rest = text[: year.start()] + " " + text[year.end() :]
    clock = _CLOCK.search(rest)
    outside = rest[: clock.start()] + " " + rest[clock.end() :] if clock else rest
    day = _DAY.search(_OFFSET.sub(" ", outside + " "))
    if day is None:
        return None
    return _build(int(year[0]), month, int(day[1]), rest)


def _build(year: int, month: int, day: int, tail: str) -> _Moment | None:
    """Put a date and what stands behind it together; None where there is no such day."""
    clock = _CLOCK.search(tail)
    try:
        if clock is None:
            return _Moment(datetime(year, month, day), "day")
        hour = int(clock[1])
        if clock[5]:
            hour = hour % 12 + (12 if clock[5][0] in "pP" else 0)
        micro = int((clock[4] or "")[:6].ljust(6, "0"))
        moment = datetime(year, month, day, hour, int(clock[2]), int(clock[3] or 0), micro)
    except ValueError:
        return None
    precision = "second" if clock[3] else "minute"
    after = tail[clock.end() :]
    if match := _OFFSET.search(after):
        sign, hours, minutes = (part for part in match.groups() if part is not None)
        ahead = timedelta(hours=int(hours), minutes=int(minutes)) * (1 if sign == "+" else -1)
        return _Moment(moment.replace(tzinfo=timezone(ahead)), precision, has_zone=True)
    word = next((word for word in _WORD.findall(after) if word in ZONE_WORDS), None)
    if word is not None:
        ahead = timedelta(hours=ZONE_WORDS[word])
        return _Moment(moment.replace(tzinfo=timezone(ahead)), precision, has_zone=True)
    return _Moment(moment, precision)
