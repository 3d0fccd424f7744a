"""From export files to a `Study`: one module per platform, found by what a file holds."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd

from toolkit.readers.assemble import Assembler, pseudonym_key
from toolkit.readers.base import Format, Options, formats
from toolkit.readers.files import Content, Source, inspect, sources
from toolkit.readers.values import zone
from toolkit.schema import TABLES, ReadError, ReadWarning, Study

__all__ = ["read"]


def read(
    path: str | Path | Sequence[str | Path],
    *,
    columns: Mapping[str, str | None] | None = None,
    platform: str | None = None,
    timezone: str | None = None,
    day_first: bool | None = None,
    pseudonymize: bool = True,
    key_file: str | Path | None = None,
) -> Study:
    r"""What did people write, in these export files?

    The format is told by what a file holds, not by its name: YouTube (Data API,
    yt-dlp, youtube-comment-downloader, Takeout comments), Reddit (API listings,
    Pushshift and Arctic Shift dumps), any CSV, TSV, XLSX or JSON of flat records
    with a column of text, plain or packed (.gz, .zst), and folders that
    `Study.save` wrote. Every row is accounted for: rows in the files = posts +
    comments + rejects, where ``rejects`` names file, row and reason.

    Parameters
    ----------
    path : str, Path, or list of them
        Files, folders (read to the bottom, hidden files left out), or zip archives
        (read in place; refused if they unpack to more than 8 GiB).
    columns : dict of str to str, optional
        For tables: which of the file's columns feeds which column of the schema, as
        in ``{"text": "Comment", "created_at": "Posted"}``; None switches a guess off.
        The schema columns are text, comment_id, post_id, parent_id, author_id,
        author_name, created_at, edited_at, like_count, reply_count and platform.
    platform : str, optional
        What to call the platform of a file that does not tell; otherwise 'unknown'.
    timezone : str, optional
        Zone of the times in tables that name none, such as 'Europe/Paris'.
    day_first : bool, optional
        Whether 02/05/2024 in a table is the second of May.
    pseudonymize : bool
        Whether authors are replaced by keyed pseudonyms (HMAC-SHA-256), their names
        dropped, and handles and e-mail addresses in texts masked. A saved study is
        given as it was saved.
    key_file : str or Path, optional
        Where the key of the pseudonyms lies; made on first use. By default one per
        user, so that an author keeps the same pseudonym from file to file.

    Returns
    -------
    Study
        The tables of `toolkit.schema.TABLES`. Texts of deleted and removed comments
        are missing; their ``text_raw`` and ``status`` say what stood there.

    Raises
    ------
    ReadError
        If a file given alone, or every file of several, cannot be read; the message
        names the file, what it looks like, and what to do. One of several files that
        cannot be read becomes a row of ``rejects``.
    SchemaError
        If there is no such time zone, or `columns` names an unknown schema column.

    Warns
    -----
    ReadWarning
        Where times, dates or counts had to be guessed, or replies are missing.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "export.csv").write_text("Comment,Likes\nWhere can I buy it?,1.2K\n")
    >>> study = read(folder / "export.csv", key_file=folder / "pseudonym.key")
    >>> study.comments[["text", "like_count"]]
                      text  like_count
    0  Where can I buy it?        1200
    """
    if isinstance(path, (str, Path)) and _is_saved(Path(path)):
        return _saved(Path(path))
    if timezone is not None:
        zone(timezone)
    options = Options(columns, platform, timezone, day_first)
    alone = isinstance(path, (str, Path)) and Path(path).is_file()
    found = sources(path)
    assembler = Assembler(pseudonym_key(key_file) if pseudonymize else None)
    refused: list[str] = []
    for source in found:
        try:
            _take(source, options, assembler)
        except ReadError as error:
            refused.append(f"{source.name}: {error}")
            if alone and len(found) == 1:
                raise ReadError(refused[0]) from error
            assembler.reject(source.name, None, str(error))
    if len(refused) == len(found):
        shown = "\n".join(refused[:5])
        raise ReadError(f"none of the {len(found)} files could be read:\n{shown}")
    study = assembler.study()
    for message, files in assembler.notices.items():
        where = f"{', '.join(files[:3])}{' and others' if len(files) > 3 else ''}: "
        warnings.warn(f"{where if files else ''}{message}", ReadWarning, stacklevel=2)
    return study


def _take(source: Source, options: Options, assembler: Assembler) -> None:
    """Read one file into the assembler."""
    content = inspect(source)
    chosen = next((one for one in formats() if one.matches(content, options)), None)
    if chosen is None:
        raise ReadError(_unknown(content))
    assembler.add(
        chosen.parse(content, options),
        file=source.name,
        format_name=chosen.name,
        platform=_platform(chosen, options),
    )


def _platform(chosen: Format, options: Options) -> str:
    """A format that knows its platform is believed before the caller."""
    return (options.platform or chosen.platform) if chosen.fallback else chosen.platform


def _unknown(content: Content) -> str:
    """Say what JSON looks like that no format knows."""
    value = content.first[0] if content.first else None
    if isinstance(value, dict) and value.get("error"):
        error = value["error"]
        message = error.get("message") if isinstance(error, dict) else error
        if message:
            return f"it is an error message of the platform ({message}), no export. Export again."
    if content.shape == "json" and content.document in ([], {}):
        return "it is JSON without any content. Export it again."
    keys = list(value) if isinstance(value, dict) else []
    seen = f"keys: {', '.join(map(str, keys[:12]))}" if keys else f"it begins with {value!r:.60}"
    return (
        f"it is JSON of a kind that is not supported yet ({seen}). YouTube, Reddit and flat lists "
        "of records are; for others convert it to a CSV with one comment per row and read that."
    )


def _is_saved(folder: Path) -> bool:
    return all((folder / f"{table}.parquet").is_file() for table in TABLES)


def _saved(folder: Path) -> Study:
    """Read the five tables that `Study.save` wrote."""
    try:
        return Study(**{table: pd.read_parquet(folder / f"{table}.parquet") for table in TABLES})
    except (OSError, ValueError) as error:
        raise ReadError(
            f"{folder.name}: the saved study is damaged ({error}). Save it again."
        ) from error
