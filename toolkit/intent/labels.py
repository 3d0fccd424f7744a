"""Labels that people give, kept in one SQLite file: a label is on disk or it was not given."""

from __future__ import annotations

import sqlite3
import time
import tomllib
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.schema import TIME, ReadError, SchemaError

__all__ = ["LabelStore", "codebook", "read_labels"]

_LABEL_SET = """
CREATE TABLE IF NOT EXISTS label_set (place INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)
"""
_LABEL = """
CREATE TABLE IF NOT EXISTS label (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    comment_id TEXT NOT NULL, annotator TEXT NOT NULL, intent TEXT, note TEXT,
    labelled_at TEXT NOT NULL, text TEXT NOT NULL, chosen TEXT NOT NULL,
    UNIQUE (comment_id, annotator)
)
"""
_COLUMNS = ["comment_id", "annotator", "intent", "note", "labelled_at", "text", "chosen"]
_WAIT_SECONDS = 30


class LabelStore:
    """A file of labels that several people, in several kernels, may write to at once.

    Each change is a transaction of its own in SQLite's write-ahead log, flushed to disk
    before the call returns: killing the process afterwards loses nothing.

    Parameters
    ----------
    path : Path
        The SQLite file, made if it is not there.
    labels : list of str
        The labels to choose from; a file keeps to those it was made with.

    Raises
    ------
    SchemaError
        If the file was made with other labels.
    ReadError
        If `path` is another kind of file, or its folder is missing.
    """

    def __init__(self, path: Path, labels: Sequence[str]) -> None:
        # The file keeps names, so 1 comes back as "1" and must not look like another label.
        labels = [str(label) for label in labels]
        self.path = path
        with _open(path) as database:
            _write_ahead(database)
            # Two people may open a new file at once: the second waits here until the first
            # has written its labels, and then finds them.
            database.execute("BEGIN IMMEDIATE")
            database.execute(_LABEL_SET)
            database.execute(_LABEL)
            kept = [name for (name,) in database.execute("SELECT name FROM label_set")]
            if not kept:
                database.executemany("INSERT INTO label_set VALUES (?, ?)", enumerate(labels))
        if kept and set(kept) != set(labels):
            raise SchemaError(
                f"`store` '{path}' was made with the labels {', '.join(map(repr, sorted(kept)))}, "
                f"not {', '.join(map(repr, sorted(labels)))}. Use those, or a new file: labels of "
                "two sets cannot be compared."
            )

    def add(
        self,
        comment_id: str,
        text: str,
        *,
        annotator: str,
        intent: str | None,
        note: str = "",
        chosen: str,
        passed: Collection[str] = (),
    ) -> None:
        """Write a label, or None for a skipped comment; it is on disk when this returns.

        Parameters
        ----------
        comment_id, text : str
            What is labelled.
        annotator : str
            Who labels.
        intent : str, optional
            The label.
        note : str
            Whatever is worth remembering.
        chosen : {'random', 'useful'}
            How the comment was chosen.
        passed : collection of str
            Ids of comments that chance drew before this one, though this annotator had them
            already, as useful: their labels count as random ones from now on.

        Raises
        ------
        SchemaError
            If the comment has an answer of this annotator; that answer stays.
        ReadError
            If it cannot be written.
        """
        moment = datetime.now(UTC).isoformat()
        row = [comment_id, annotator, intent, note.strip() or None, moment, text, chosen]
        with _open(self.path) as database:
            try:
                # Files made by earlier versions say REPLACE in their table; ABORT overrides that.
                database.execute(
                    f"INSERT OR ABORT INTO label ({', '.join(_COLUMNS)}) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    row,
                )
            except sqlite3.IntegrityError as error:
                raise SchemaError(
                    f"Comment {comment_id!r} has an answer of {annotator!r} already, given since "
                    "these comments were opened; it stays. If that was you, in another window, run "
                    "`label_comments` again to go on. If it was somebody else, give `annotator` a "
                    "name of your own."
                ) from error
            database.executemany(
                "UPDATE label SET chosen = 'random' WHERE comment_id = ? AND annotator = ?",
                [(before, annotator) for before in passed],
            )

    def take_back(
        self,
        annotator: str,
        *,
        among: Container[str],
        passed: Mapping[str, Collection[str]] | None = None,
    ) -> tuple[str, str] | None:
        """Remove an annotator's last label, if any; gives the comment's id and ``chosen``.

        Parameters
        ----------
        annotator : str
            Whose label.
        among : container of str
            Ids of the comments at hand: a label of any other is left where it is.
        passed : mapping of str to collection of str, optional
            What was ``passed`` when each comment was added: what only the removed label had
            passed is useful again.

        Raises
        ------
        SchemaError
            If the last label is of a comment that is not among them.
        """
        last = "SELECT max(place) FROM label WHERE annotator = ?"
        query = f"SELECT place, comment_id, chosen FROM label WHERE place = ({last})"
        with _open(self.path) as database:
            # Nobody may write between the look and the removal.
            database.execute("BEGIN IMMEDIATE")
            row = database.execute(query, [annotator]).fetchone()
            if row is None:
                return None
            place, comment, chosen = row
            if comment not in among:
                raise SchemaError(
                    f"Nothing was taken back: the last answer of {annotator!r} is about comment "
                    f"{comment!r}, which is not among these. Undo it where those comments show."
                )
            database.execute("DELETE FROM label WHERE place = ?", [place])
            mine = "SELECT comment_id FROM label WHERE annotator = ?"
            passed = passed or {}
            still = [passed.get(kept, ()) for (kept,) in database.execute(mine, [annotator])]
            database.executemany(
                "UPDATE label SET chosen = 'useful' WHERE comment_id = ? AND annotator = ?",
                [(one, annotator) for one in set(passed.get(comment, ())).difference(*still)],
            )
        return comment, chosen

    def read(self) -> pd.DataFrame:
        """Give every label, in the order given; see `read_labels`."""
        return read_labels(self.path)


def read_labels(store: str | Path) -> pd.DataFrame:
    """Which labels did people give so far?

    Parameters
    ----------
    store : str or Path
        The file that `toolkit.label_comments` wrote.

    Returns
    -------
    pandas.DataFrame
        One row per comment and annotator, in the order given: ``comment_id``,
        ``annotator``, ``intent`` (missing where the comment was skipped), ``note``,
        ``labelled_at`` (UTC), ``text``, and ``chosen`` ('random', or 'useful' for a
        comment that was sought out because it is doubtful or rare, and that no random
        order has come by since).

    Raises
    ------
    ReadError
        If there is no such file, or it holds no labels.

    Examples
    --------
    >>> read_labels("nowhere.sqlite")
    Traceback (most recent call last):
    ...
    toolkit.schema.ReadError: There are no labels in 'nowhere.sqlite': no such file. ...
    """
    path = Path(store)
    if not path.is_file():
        raise ReadError(
            f"There are no labels in '{path}': no such file. Label some comments first, see "
            "`toolkit.label_comments`, or name the file that it wrote."
        )
    with _open(path) as database:
        rows = database.execute(f"SELECT {', '.join(_COLUMNS)} FROM label ORDER BY place")
        frame = pd.DataFrame(rows.fetchall(), columns=_COLUMNS, dtype="string")
    moments = pd.to_datetime(frame["labelled_at"], utc=True, format="ISO8601")
    return frame.assign(labelled_at=moments.astype(TIME))


@contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for one transaction: all of it is on disk after, or nothing."""
    try:
        with closing(sqlite3.connect(path, timeout=_WAIT_SECONDS)) as database, database:
            database.execute("PRAGMA synchronous=FULL")
            yield database
    except sqlite3.DatabaseError as error:
        raise ReadError(
            f"`store` '{path}' cannot be used: {error}. Name a new file in a folder that is "
            "there and can be written to, or a file of labels that was made before."
        ) from error


def _write_ahead(database: sqlite3.Connection) -> None:
    """Turn the write-ahead log on, waiting for whoever is turning it on at this moment.

    SQLite's own time-out does not cover this: of two connections that change the mode of a
    new file, one is told at once that it is locked.
    """
    deadline = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            database.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


@lru_cache(maxsize=1)
def codebook() -> Mapping[str, Any]:
    """Give the codebook's ``rules``, and what is ``typical`` of each intent and ``not_this``."""
    path = Path(__file__).with_name("codebook.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
