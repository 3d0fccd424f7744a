"""What a format gives and how formats are found: one file per platform, nothing to register."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.readers.files import Content

__all__ = ["Format", "Notice", "Options", "Output", "Record", "Reject", "formats"]


@dataclass(slots=True)
class Record:
    """One row that was taken.

    Attributes
    ----------
    table : str
        'posts' or 'comments'.
    row : int
        Where it stood: spreadsheet row, line of NDJSON, or position in JSON; from 1.
    values : dict
        Columns of that table and of `accounts` for its author. Times are whole
        microseconds since 1970 in UTC; what is absent or None becomes missing.
    """

    table: str
    row: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reject:
    """One row that was not taken, and why."""

    row: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that had to be guessed; becomes a `ReadWarning`, once for all files."""

    message: str


Output = Record | Reject | Notice


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller of `read` said about the files."""

    columns: Mapping[str, str | None] | None = None
    platform: str | None = None
    timezone: str | None = None
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One shape of export.

    Attributes
    ----------
    name : str
        Goes into ``source_format``.
    platform : str
        Goes into ``platform`` where a record names none.
    matches : callable
        Whether this content is of the format; looks only at what is already loaded.
    parse : callable
        Gives every row of the content as a `Record` or a `Reject`; raises `ReadError`
        with a reason that does not name the file.
    fallback : bool
        Asked only after every other format declined.
    """

    name: str
    platform: str
    matches: Callable[[Content, Options], bool]
    parse: Callable[[Content, Options], Iterator[Output]]
    fallback: bool = False


@cache
def formats() -> tuple[Format, ...]:
    """Every format of every module beside this one, the fallbacks last."""
    package = importlib.import_module("toolkit.readers")
    found: list[Format] = []
    for module in pkgutil.iter_modules(package.__path__, "toolkit.readers."):
        found += getattr(importlib.import_module(module.name), "FORMATS", ())
    return tuple(sorted(found, key=lambda one: one.fallback))
