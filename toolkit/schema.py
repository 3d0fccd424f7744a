"""The tables that every module shares, their checks, and every error text.

This is the only module that all others may import. It knows no platform, no
statistics and no picture: only which columns exist, what they may hold, and
how to say in plain words that something is missing.
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from html import escape
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pandas as pd

__all__ = [
    "COMMENTS",
    "GROUPS",
    "INTENTS",
    "LANGUAGES",
    "TABLES",
    "Intent",
    "MissingExtraError",
    "ReadError",
    "ReadWarning",
    "SchemaError",
    "Study",
    "check_choice",
    "check_columns",
    "check_number",
    "check_times",
    "conform",
    "empty_table",
    "read_moment",
    "require",
]

TEXT = "string"
COUNT = "Int64"
FLAG = "boolean"
TIME = "datetime64[us, UTC]"
NUMBER = "Float64"

_SOURCE = {"source_format": TEXT, "source_file": TEXT, "source_row": COUNT}

POSTS: Mapping[str, str] = {
    "platform": TEXT,
    "post_id": TEXT,
    **_SOURCE,
    "kind": TEXT,
    "title": TEXT,
    "text": TEXT,
    "text_raw": TEXT,
    "lang": TEXT,
    "url": TEXT,
    "author_id": TEXT,
    "author_name": TEXT,
    "is_own": FLAG,
    "created_at": TIME,
    "created_raw": TEXT,
    "created_precision": TEXT,
    "edited_at": TIME,
    "visibility": TEXT,
    "status": TEXT,
    "like_count": COUNT,
    "comment_count": COUNT,
    "share_count": COUNT,
    "view_count": COUNT,
    "impression_count": COUNT,
    "reach_count": COUNT,
    "rating": NUMBER,
    "ref_post_id": TEXT,
    "ref_kind": TEXT,
    "collected_at": TIME,
    "extra": TEXT,
}

COMMENTS: Mapping[str, str] = {
    "platform": TEXT,
    "comment_id": TEXT,
    **_SOURCE,
    "post_id": TEXT,
    "parent_id": TEXT,
    "thread_id": TEXT,
    "depth": COUNT,
    "parent_status": TEXT,
    "text": TEXT,
    "text_raw": TEXT,
    "lang": TEXT,
    "author_id": TEXT,
    "author_name": TEXT,
    "is_post_author": FLAG,
    "created_at": TIME,
    "created_raw": TEXT,
    "created_precision": TEXT,
    "edited_at": TIME,
    "status": TEXT,
    "like_count": COUNT,
    "reply_count": COUNT,
    "collected_at": TIME,
    "extra": TEXT,
}

ACCOUNTS: Mapping[str, str] = {
    "platform": TEXT,
    "account_id": TEXT,
    "handle": TEXT,
    "display_name": TEXT,
    "follower_count": COUNT,
    "verified": FLAG,
    "collected_at": TIME,
}

SHARES: Mapping[str, str] = {
    "platform": TEXT,
    "share_id": TEXT,
    "shared_post_id": TEXT,
    "sharer_id": TEXT,
    "kind": TEXT,
    "created_at": TIME,
    "parent_share_id": TEXT,
}

REJECTS: Mapping[str, str] = {
    "source_file": TEXT,
    "source_row": COUNT,
    "status": TEXT,
    "reason": TEXT,
}

TABLES: Mapping[str, Mapping[str, str]] = {
    "posts": POSTS,
    "comments": COMMENTS,
    "accounts": ACCOUNTS,
    "shares": SHARES,
    "rejects": REJECTS,
}

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "posts": ("platform", "post_id"),
    "comments": ("platform", "comment_id", "text"),
    "accounts": ("platform", "account_id"),
    "shares": ("platform", "share_id", "shared_post_id"),
    "rejects": ("source_file", "source_row", "status", "reason"),
}

#: What a column with a closed vocabulary may hold.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "created_precision": ("second", "minute", "day", "estimated", "unknown"),
    "parent_status": ("ok", "missing", "self", "cycle"),
    "rejects.status": ("rejected", "duplicate"),
    "status": ("ok", "deleted", "removed", "unavailable"),
}

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "fr": "French",
    "es": "Spanish",
    "tr": "Turkish",
}


@dataclass(frozen=True)
class Intent:
    """One purpose of the codebook.

    Attributes
    ----------
    name : str
        The label as it stands in data.
    group : str
        One of the keys of `GROUPS`.
    label : str
        The name as people read it.
    wants : str
        What the commenter is trying to get done.
    """

    name: str
    group: str
    label: str
    wants: str


GROUPS: Mapping[str, str] = {
    "need": "A need",
    "better": "Wishes you were better",
    "vent": "Venting",
    "affinity": "Affinity",
    "talk": "Talk",
    "noise": "Noise",
}

INTENTS: Mapping[str, Intent] = {
    intent.name: intent
    for intent in (
        Intent("question", "need", "Question", "know something"),
        Intent("help_request", "need", "Help request", "have somebody act on their own case"),
        Intent("purchase_intent", "need", "Purchase intent", "get the thing"),
        Intent("complaint", "better", "Complaint", "say that something specific fell short"),
        Intent("suggestion", "better", "Suggestion", "have something changed or added"),
        Intent("vent", "vent", "Vent", "let off steam"),
        Intent("praise", "affinity", "Praise", "thank, compliment or show love"),
        Intent("advocacy", "affinity", "Advocacy", "bring others along"),
        Intent("conversation", "talk", "Conversation", "take part in the topic"),
        Intent("reaction", "talk", "Reaction", "be seen"),
        Intent("spam", "noise", "Spam", "use the thread for something else"),
    )
}


#: What an effect is called, and its value where there is none (NaN: an estimate, not a test).
NO_EFFECT: Mapping[str, float] = {
    "difference in shares": 0.0,
    "difference in means": 0.0,
    "standardised difference": 0.0,
    "ratio of rates": 1.0,
    "odds ratio": 1.0,
    "probability of superiority": 0.5,
    "slope": 0.0,
    "rank correlation": 0.0,
    "difference in mean time": 0.0,
    "largest difference": math.nan,
    "mean": math.nan,
    "share": math.nan,
    "rate": math.nan,
    "sum": math.nan,
    "statistic": math.nan,
}

#: Effects whose standard error belongs to their logarithm.
RATIOS = ("ratio of rates", "odds ratio")


class _Plain(Exception):  # noqa: N818  # a mixin, never raised by itself
    """Shows a notebook its message and not the way through our code."""

    def _render_traceback_(self) -> list[str]:
        return [f"{type(self).__name__}: {self}"]


class SchemaError(_Plain, ValueError):
    """A table or an argument is not what a function needs."""


class ReadError(_Plain, ValueError):
    """A file cannot be read; the message says which, why, and what to do."""


class ReadWarning(UserWarning):
    """A file was read, but something in it had to be guessed or left out."""


class MissingExtraError(_Plain, ImportError):
    """A library of an optional extra is not installed."""


def check_columns(frame: pd.DataFrame, columns: Iterable[str], *, name: str) -> None:
    """Raise unless `frame` has every one of `columns`.

    Parameters
    ----------
    frame : pandas.DataFrame
        The table to look at.
    columns : iterable of str
        The names that must be there.
    name : str
        What the caller calls the table, for the message.

    Raises
    ------
    SchemaError
        Naming the missing columns and those that are there.

    Examples
    --------
    >>> check_columns(pd.DataFrame({"body": ["hi"]}), ["text"], name="comments")
    Traceback (most recent call last):
    ...
    toolkit.schema.SchemaError: `comments` lacks column 'text'; it has: body.
    """
    if not isinstance(frame, pd.DataFrame):
        raise SchemaError(f"`{name}` must be a pandas DataFrame, not {type(frame).__name__}.")
    missing = [column for column in columns if column not in frame.columns]
    if missing:
        words = "column" if len(missing) == 1 else "columns"
        names = ", ".join(repr(column) for column in missing)
        present = ", ".join(map(str, frame.columns)) or "no columns at all"
        raise SchemaError(f"`{name}` lacks {words} {names}; it has: {present}.")


def check_choice(name: str, value: object, choices: Iterable[object]) -> None:
    """Raise unless `value` is one of `choices`.

    Parameters
    ----------
    name : str
        The parameter, for the message.
    value : object
        What was given.
    choices : iterable
        What may be given.

    Raises
    ------
    SchemaError
        Naming the parameter, the value and the choices.

    Examples
    --------
    >>> check_choice("by", "day", ["week", "month"])
    Traceback (most recent call last):
    ...
    toolkit.schema.SchemaError: `by` cannot be 'day'; choose one of 'week', 'month'.
    """
    options = list(choices)
    if value not in options:
        listed = ", ".join(repr(option) for option in options)
        raise SchemaError(f"`{name}` cannot be {value!r}; choose one of {listed}.")


#: A number out of a table or an array is one of numpy's.
_NUMBERS = (int, float, np.integer, np.floating)


def check_number(
    name: str,
    value: float,
    *,
    low: float | None = None,
    high: float | None = None,
    inclusive: bool = True,
) -> None:
    """Raise unless `value` is a number between `low` and `high`.

    Parameters
    ----------
    name : str
        The parameter, for the message.
    value : float
        What was given.
    low, high : float, optional
        The bounds; None leaves that side open.
    inclusive : bool
        Whether the bounds themselves are allowed.

    Raises
    ------
    SchemaError
        Naming the parameter, the value and the bounds.

    Examples
    --------
    >>> check_number("confidence", 95, low=0, high=1, inclusive=False)
    Traceback (most recent call last):
    ...
    toolkit.schema.SchemaError: `confidence` is 95; it must be more than 0 and less than 1.
    """
    more, less = ("at least", "at most") if inclusive else ("more than", "less than")
    rules = [f"{more} {low:g}"] if low is not None else []
    rules += [f"{less} {high:g}"] if high is not None else []
    wanted = " and ".join(rules) or "a number"
    if isinstance(value, bool) or not isinstance(value, _NUMBERS) or value != value:
        raise SchemaError(f"`{name}` is {value!r}; it must be {wanted}.")
    too_low = low is not None and (value < low or (not inclusive and value == low))
    too_high = high is not None and (value > high or (not inclusive and value == high))
    if too_low or too_high:
        raise SchemaError(f"`{name}` is {value:g}; it must be {wanted}.")


def check_times(frame: pd.DataFrame, columns: Iterable[str], *, name: str) -> None:
    """Raise unless every one of `columns` holds moments with a zone.

    Parameters
    ----------
    frame : pandas.DataFrame
        The table to look at, which has the columns.
    columns : iterable of str
        The columns that must hold moments.
    name : str
        What the caller calls the table, for the message.

    Raises
    ------
    SchemaError
        Naming the column, what it holds, and how to make moments of it.

    Examples
    --------
    >>> check_times(pd.DataFrame({"at": ["2024-05-01"]}), ["at"], name="comments")
    Traceback (most recent call last):
    ...
    toolkit.schema.SchemaError: `comments` column 'at' holds str values, not moments. ...
    """
    for column in columns:
        kind = frame[column].dtype
        make = f"pandas.to_datetime({name}[{column!r}], utc=True)"
        try:
            zone = frame[column].dt.tz
        except AttributeError:
            raise SchemaError(
                f"`{name}` column {column!r} holds {kind} values, not moments. Make "
                f"moments of it with {make}."
            ) from None
        if zone is None:
            raise SchemaError(
                f"`{name}` column {column!r} holds times without a zone ({kind}). If they are "
                f"UTC, say so with {make}; else give them their zone with .dt.tz_localize first."
            )


def read_moment(name: str, value: str | datetime) -> pd.Timestamp:
    """Give a moment in UTC; one without a zone is taken as UTC.

    Parameters
    ----------
    name : str
        The parameter, for the message.
    value : str or datetime
        What was given.

    Raises
    ------
    SchemaError
        If it is no moment.

    Examples
    --------
    >>> read_moment("at", "2024-05-01 08:00+02:00")
    Timestamp('2024-05-01 06:00:00+0000', tz='UTC')
    """
    try:
        moment = pd.Timestamp(value)
    except (TypeError, ValueError):
        moment = pd.NaT
    if pd.isna(moment):
        raise SchemaError(
            f"`{name}` is {value!r}, which is no moment; give one such as '2025-04-30' or "
            "'2025-04-30 18:00'."
        )
    return moment.tz_localize("UTC") if moment.tzinfo is None else moment.tz_convert("UTC")


def require(module: str, *, extra: str, purpose: str) -> ModuleType:
    """Import a library that only an extra installs, or say how to get it.

    Parameters
    ----------
    module : str
        The module to import.
    extra : str
        The extra of `comment-toolkit` that brings it.
    purpose : str
        What it is needed for, for the message.

    Returns
    -------
    module
        The imported module.

    Raises
    ------
    MissingExtraError
        With the line that installs the extra.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise MissingExtraError(
            f"{purpose} needs the package '{module}', which is not installed. "
            f'Install it with: python -m pip install "comment-toolkit[{extra}]"'
        ) from error


def empty_table(table: str) -> pd.DataFrame:
    """Give a table of the schema without rows.

    Parameters
    ----------
    table : str
        One of the names in `TABLES`.

    Returns
    -------
    pandas.DataFrame
        Every column of the table with its dtype, and no rows.

    Raises
    ------
    SchemaError
        If there is no such table.

    Examples
    --------
    >>> list(empty_table("rejects"))
    ['source_file', 'source_row', 'status', 'reason']
    """
    return conform(pd.DataFrame(), table)


def conform(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """Give `frame` every column of a table, in order, with its dtype.

    Columns that the table does not know are kept behind the known ones, so a
    researcher's own columns survive.

    Parameters
    ----------
    frame : pandas.DataFrame
        Any subset of the table's columns.
    table : str
        One of the names in `TABLES`.

    Returns
    -------
    pandas.DataFrame
        A new frame with the same rows and index.

    Raises
    ------
    SchemaError
        If there is no such table, or a column cannot be cast.

    Examples
    --------
    >>> conform(pd.DataFrame({"text": ["hi"], "like_count": [3]}), "comments")["like_count"].dtype
    Int64Dtype()
    """
    check_choice("table", table, TABLES)
    columns: dict[str, pd.Series] = {}
    for column, dtype in TABLES[table].items():
        if column not in frame.columns:
            columns[column] = pd.Series(pd.NA, index=frame.index, dtype=dtype)
            continue
        try:
            columns[column] = _cast(frame[column], dtype)
        except (TypeError, ValueError) as error:
            raise SchemaError(f"`{table}` column {column!r} cannot be {dtype}: {error}") from error
    own = frame[[column for column in frame.columns if column not in columns]]
    return pd.concat([pd.DataFrame(columns, index=frame.index), own], axis=1)


def _cast(series: pd.Series, dtype: str) -> pd.Series:
    if dtype != TIME:
        return series.astype(dtype)
    times = pd.to_datetime(series, utc=True)
    return times.astype(TIME)


@dataclass(frozen=True, repr=False)
class Study:
    """What was read: five tables that belong together.

    Attributes
    ----------
    posts, comments, accounts, shares : pandas.DataFrame
        The tables of the schema; see `TABLES` for columns and dtypes.
    rejects : pandas.DataFrame
        Every input row that was not taken, with file, row, and reason:
        ``status`` is 'rejected' or 'duplicate'.

    Examples
    --------
    >>> study = Study.of(comments=pd.DataFrame({
    ...     "platform": ["forum"], "comment_id": ["1"], "text": ["hello"]}))
    >>> len(study.comments), len(study.rejects)
    (1, 0)
    """

    posts: pd.DataFrame
    comments: pd.DataFrame
    accounts: pd.DataFrame
    shares: pd.DataFrame
    rejects: pd.DataFrame

    def __post_init__(self) -> None:
        for table in fields(self):
            check_columns(getattr(self, table.name), REQUIRED[table.name], name=table.name)

    @classmethod
    def of(cls, **tables: pd.DataFrame) -> Study:
        """Make a study from some of its tables; the others are empty."""
        for name in tables:
            check_choice("tables", name, TABLES)
        made: dict[str, Any] = {
            name: conform(tables[name], name) if name in tables else empty_table(name)
            for name in TABLES
        }
        return cls(**made)

    def save(self, folder: str | Path) -> Path:
        """Write the five tables as Parquet files, which `toolkit.read` takes again.

        Parameters
        ----------
        folder : str or Path
            Made if it is not there; tables already in it are replaced.

        Returns
        -------
        Path
            The folder.
        """
        target = Path(folder)
        target.mkdir(parents=True, exist_ok=True)
        for table in TABLES:
            getattr(self, table).to_parquet(target / f"{table}.parquet", index=False)
        return target

    def __repr__(self) -> str:
        sizes = ", ".join(
            f"{table.name}: {len(getattr(self, table.name)):,}" for table in fields(self)
        )
        return f"Study({sizes})"

    def _repr_html_(self) -> str:
        counts = "".join(
            f"<tr><th style='text-align:left'>{label}</th><td>{escape(value)}</td></tr>"
            for label, value in self.overview().items()
        )
        reasons = self.rejects.groupby(["status", "reason"]).size().sort_values(ascending=False)
        why = "".join(
            f"<tr><td>{count:,}</td><td>{escape(str(status))}</td><td>{escape(str(reason))}</td></tr>"
            for (status, reason), count in reasons.head(8).items()
        )
        table = (
            "<table><tr><th>Rows</th><th>Left out as</th>"
            f"<th style='text-align:left'>Why</th></tr>{why}</table>"
            if why
            else ""
        )
        return f"<div><table>{counts}</table>{table}</div>"

    def overview(self) -> dict[str, str]:
        """Say what the study holds: counts, platforms, dates, languages, rejects.

        Returns
        -------
        dict of str to str
            One readable value per line of the display.
        """
        both = pd.concat([self.posts["platform"], self.comments["platform"]])
        times = pd.concat([self.posts["created_at"], self.comments["created_at"]]).dropna()
        span = f"{times.min():%Y-%m-%d} to {times.max():%Y-%m-%d}" if len(times) else "unknown"
        source = "source_file" if self.comments["source_file"].notna().any() else "source_format"
        files = pd.concat([self.posts[source], self.comments[source]]).dropna()
        status = self.rejects["status"]
        return {
            "Comments": f"{len(self.comments):,}",
            "Posts": f"{len(self.posts):,}",
            "Accounts": f"{len(self.accounts):,}",
            "Shares": f"{len(self.shares):,}",
            "Platforms": _tally(both),
            "Dates (UTC)": span,
            "Languages": _tally(self.comments["lang"]),
            "Read from": _tally(files),
            "Rows left out": (
                f"{int((status == 'rejected').sum()):,} rejected, "
                f"{int((status == 'duplicate').sum()):,} duplicates"
            ),
        }


def _tally(values: pd.Series, most: int = 6) -> str:
    counts = values.value_counts()
    shown = ", ".join(f"{name} ({count:,})" for name, count in counts.head(most).items())
    more = f" and {len(counts) - most} more" if len(counts) > most else ""
    return f"{shown}{more}" if shown else "none known"


def as_list(value: str | Sequence[str]) -> list[str]:
    """Give one name or several as a list."""
    return [value] if isinstance(value, str) else list(value)
