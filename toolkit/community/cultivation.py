"""Whom to talk to next, what about, and a diary of it that shows whether it helped."""

from __future__ import annotations

import sqlite3
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import numpy as np
import pandas as pd

from toolkit.community.histories import NEEDED, PERSON, key, read_rows
from toolkit.community.segments import SEGMENTS
from toolkit.community.words import is_content, read_words, topic_words
from toolkit.schema import (
    ReadError,
    SchemaError,
    check_columns,
    check_number,
    check_times,
    read_moment,
)

__all__ = ["annotate_outreach", "cultivation_queue", "log_outreach", "read_outreach"]

#: Whom to talk to first: whoever is nearest to what a brand lives on.
WORTH_TALKING_TO = ("true fan and evangelist", "evangelist", "true fan", "regular")
#: Comments that somebody expects an answer to.
_EXPECTS = ("question", "help_request", "purchase_intent", "complaint")
_TOPICS = 3
#: Letters of a comment that are quoted back.
_QUOTED = 90
_CUT = " …"

#: How a conversation may begin, by language and by what the person does; what they said is
#: quoted. Only a beginning: a person writes the rest.
_QUESTIONS = {
    "en": {
        "waiting": "You wrote “{said}” and had no answer from us. Is it still open?",
        "advocacy": "You wrote “{said}”. What made you tell others?",
        "buying": "You wrote “{said}”. What decides it for you when you buy?",
        "talk": "You wrote “{said}”. What would you like to know or see next?",
    },
    "fr": {
        "waiting": "Vous avez écrit « {said} » et nous n'avons pas répondu. Est-ce encore "
        "d'actualité ?",
        "advocacy": "Vous avez écrit « {said} ». Qu'est-ce qui vous a poussé à le partager ?",
        "buying": "Vous avez écrit « {said} ». Qu'est-ce qui vous décide quand vous achetez ?",
        "talk": "Vous avez écrit « {said} ». Qu'aimeriez-vous savoir ou voir ensuite ?",
    },
    "es": {
        "waiting": "Escribiste «{said}» y no te contestamos. ¿Sigue pendiente?",
        "advocacy": "Escribiste «{said}». ¿Qué te llevó a contárselo a otros?",
        "buying": "Escribiste «{said}». ¿Qué te decide cuando compras?",
        "talk": "Escribiste «{said}». ¿Qué te gustaría saber o ver después?",
    },
    "tr": {
        "waiting": "“{said}” yazmıştınız, yanıt veremedik. Konu hâlâ açık mı?",
        "advocacy": "“{said}” yazmıştınız. Bunu başkalarına anlatmaya sizi ne yöneltti?",
        "buying": "“{said}” yazmıştınız. Satın alırken kararınızı ne belirler?",
        "talk": "“{said}” yazmıştınız. Bundan sonra neyi bilmek ya da görmek istersiniz?",
    },
}

_SCHEMA = """
CREATE TABLE IF NOT EXISTS outreach (
    platform TEXT NOT NULL,
    author_id TEXT NOT NULL,
    assigned TEXT NOT NULL CHECK (assigned IN ('talk', 'wait')),
    logged_at TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (platform, author_id, logged_at)
)
"""
_DIARY = {
    "platform": "string", "author_id": "string", "assigned": "string",
    "logged_at": "datetime64[us, UTC]", "note": "string",
}  # fmt: skip


def cultivation_queue(
    commenters: pd.DataFrame,
    comments: pd.DataFrame,
    posts: pd.DataFrame,
    *,
    n: int = 5,
    contacted: pd.DataFrame | None = None,
    segments: Sequence[str] = WORTH_TALKING_TO,
    min_sure: float = 0.5,
    seen_within_days: float = 60.0,
    again_after_days: float | None = None,
    waiting_list: bool = False,
    now: datetime | None = None,
    seed: int = 0,
) -> pd.DataFrame:
    """Who are the next five to talk to, about what, and what could one ask them?

    The rule is the whole score. Those come into question who are of one of the
    `segments`, surely enough, were there lately, and are not in the diary. They are
    ordered by the order of `segments`; within one, who waits for an answer goes first,
    then whose segment is surer, then who was there last.

    Parameters
    ----------
    commenters : pandas.DataFrame
        From `toolkit.segment_commenters`.
    comments, posts : pandas.DataFrame
        Those that `commenters` was made from.
    n : int
        How many to talk to.
    contacted : pandas.DataFrame, optional
        The diary, from `toolkit.read_outreach`; who is in it is left out.
    segments : list of str
        Segments that come into question, first ones first.
    min_sure : float
        Least ``segment_sure``, from 0 to 1; people without one are left out unless it is 0.
        `toolkit.segment_commenters` gives it only where it is given the comments too.
    seen_within_days : float
        Days before `now` within which they were last seen.
    again_after_days : float, optional
        Days after which somebody in the diary may come again; None is never.
    waiting_list : bool
        Whether to take twice as many, and draw at random which half waits. Only against
        people who wait can be measured what talking does: see `toolkit.annotate_outreach`.
    now : datetime, optional
        Default: the last comment in the file. A time without a zone is UTC.
    seed : int
        For the drawing of the waiting list.

    Returns
    -------
    pandas.DataFrame
        One row per person, in order: ``platform``, ``author_id``, ``segment``,
        ``assigned`` ('talk' or 'wait'), ``why`` (the reasons), ``segment_sure``,
        ``last_seen``, ``waiting`` (comments that expect an answer and surely have none from
        the brand: not those of folded threads in which it wrote later) and
        ``waiting_since`` (the latest such), ``common_ground`` (words of theirs that
        stand in the brand's posts too, at most three), ``their_words`` (the latest
        comment with each, exactly, one a line), ``comment_ids`` (of these, in order,
        with commas) and ``ask``: a question to begin with, in their language
        where it is English, French, Spanish or Turkish. All text is string; missing
        where there is no common ground, and `ask` where they wrote no word to quote.

    Raises
    ------
    SchemaError
        If a column is missing or holds no moments with a zone, an argument is out of range,
        or of the people of the `segments` none has a ``segment_sure`` while `min_sure` asks
        for one.

    Examples
    --------
    >>> import toolkit as tk
    >>> study = tk.simulate_brand(seed=1)
    >>> comments = tk.annotate_intent(study.comments, engine="rules")
    >>> people = tk.summarize_commenters(comments, study.posts)
    >>> people = tk.segment_commenters(people, comments)
    >>> tk.cultivation_queue(people, comments, study.posts)["assigned"].tolist()
    ['talk', 'talk', 'talk', 'talk', 'talk']
    """
    needed = [*PERSON, "segment", "reasons", "segment_sure", "last_seen", "languages"]
    check_columns(commenters, needed, name="commenters")
    check_columns(comments, NEEDED, name="comments")
    check_columns(posts, ["platform", "post_id", "text", "created_at"], name="posts")
    check_times(commenters, ["last_seen"], name="commenters")
    check_times(comments, ["created_at"], name="comments")
    check_number("n", n, low=1)
    check_number("min_sure", min_sure, low=0, high=1)
    check_number("seen_within_days", seen_within_days, low=0, inclusive=False)
    for segment in segments:
        if segment not in SEGMENTS:
            raise SchemaError(
                f"`segments` names {segment!r}, which no rule gives; there are: "
                f"{', '.join(SEGMENTS)}."
            )
    moment = comments["created_at"].max() if now is None else read_moment("now", now)
    rank = commenters["segment"].map({name: at for at, name in enumerate(segments)})
    if (
        min_sure > 0
        and rank.notna().any()
        and commenters.loc[rank.notna(), "segment_sure"].isna().all()
    ):
        raise SchemaError(
            "`commenters` has no 'segment_sure' for anybody of the `segments`, and `min_sure` is "
            f"{min_sure:g}. Give segment_commenters the comments too, as in "
            "segment_commenters(commenters, comments), or set min_sure=0."
        )
    fits = (
        rank.notna()
        & (commenters["segment_sure"].fillna(0) >= min_sure)
        & (commenters["last_seen"] >= moment - pd.Timedelta(days=seen_within_days))
        & ~_in_diary(commenters, contacted, moment, again_after_days)
    )
    people = commenters.loc[fits].assign(rank=rank[fits]).reset_index(drop=True)
    theirs = _comments_of(people, comments, posts)
    people = people.assign(**_waiting(theirs, len(people)))
    people["is_waiting"] = people["waiting"] > 0
    people = people.sort_values(
        ["rank", "is_waiting", "segment_sure", "last_seen"],
        ascending=[True, False, False, False], kind="stable",
    ).head(2 * n if waiting_list else n)  # fmt: skip
    ground = _common_ground(people.index, theirs, topic_words(posts))
    queue = people.rename(columns={"reasons": "why"}).assign(
        assigned=_assign(len(people), waiting_list=waiting_list, seed=seed), **ground
    )
    queue["ask"] = _ask(queue, theirs)
    return queue[list(_QUEUE)].reset_index(drop=True)


_QUEUE = (
    *PERSON, "segment", "assigned", "why", "segment_sure", "last_seen", "waiting",
    "waiting_since", "common_ground", "their_words", "comment_ids", "ask",
)  # fmt: skip


def _in_diary(
    commenters: pd.DataFrame,
    contacted: pd.DataFrame | None,
    moment: pd.Timestamp,
    again_after_days: float | None,
) -> pd.Series:
    """Tell who is in the diary, and not so long ago that they may come again."""
    if contacted is None:
        return pd.Series(data=False, index=commenters.index)
    check_columns(contacted, [*PERSON, "logged_at"], name="contacted")
    if again_after_days is not None:
        check_number("again_after_days", again_after_days, low=0)
        since = moment - pd.Timedelta(days=again_after_days)
        contacted = contacted[contacted["logged_at"] > since]
    return key(commenters, "author_id").isin(key(contacted, "author_id"))


def _comments_of(people: pd.DataFrame, comments: pd.DataFrame, posts: pd.DataFrame) -> pd.DataFrame:
    """Give these people's comments, oldest first, with their row in `people`."""
    everybody, facts = read_rows(comments, posts)
    place = pd.Index(key(people, "author_id")).get_indexer(pd.Index(key(everybody, "author_id")))
    who = place[facts["person"].to_numpy()]
    theirs = facts.assign(who=who)
    return theirs[who >= 0].sort_values("created_at", kind="stable")


def _waiting(theirs: pd.DataFrame, n: int) -> dict[str, pd.Series]:
    """Count each person's comments that expect an answer of the brand and surely have none."""
    open_ones = theirs[theirs["intent"].isin(_EXPECTS) & theirs["unanswered"]]
    last = open_ones.drop_duplicates("who", keep="last").set_index("who").reindex(range(n))
    return {
        "waiting": open_ones.groupby("who").size().reindex(range(n), fill_value=0).astype("Int64"),
        "waiting_since": last["created_at"],
        "waiting_words": last["text"],
    }


def _assign(n: int, *, waiting_list: bool, seed: int) -> pd.array:
    """Draw which half waits."""
    assigned = np.full(n, "talk", dtype=object)
    if waiting_list:
        assigned[np.random.default_rng(seed).permutation(n)[: n // 2]] = "wait"
    return pd.array(assigned, dtype="string")


def _common_ground(
    people: pd.Index, theirs: pd.DataFrame, topics: pd.Series
) -> dict[str, pd.Series]:
    """Find the words that each person and the brand share, and the comments they stand in."""
    theirs = theirs[theirs["who"].isin(people)]
    words = read_words(theirs["text"])
    shared = np.isin(words.names, topics.index.to_numpy(dtype=object)) & is_content(words.names)
    kept = shared[words.word]
    uses = pd.DataFrame(
        {
            "who": theirs["who"].to_numpy()[words.row[kept]],
            "word": words.names[words.word[kept]],
            "row": words.row[kept],
        }
    )
    found = uses.groupby(["who", "word"], as_index=False).agg(n=("row", "size"), row=("row", "max"))
    # What they say often and the brand in few of its texts tells most of a person.
    found["weight"] = found["n"] / np.log1p(found["word"].map(topics).astype(float))
    best = found.sort_values(["weight", "word"], ascending=[False, True], kind="stable")
    best = best.groupby("who").head(_TOPICS)
    said = best.drop_duplicates(["who", "row"])
    said = said.assign(
        text=theirs["text"].to_numpy(dtype=object)[said["row"]],
        comment_id=theirs["comment_id"].to_numpy(dtype=object)[said["row"]],
    )

    def joined(rows: pd.DataFrame, column: str, between: str) -> pd.Series:
        return rows.groupby("who")[column].agg(between.join).reindex(people).astype("string")

    return {
        "common_ground": joined(best, "word", ", "),
        "their_words": joined(said, "text", "\n"),
        "comment_ids": joined(said, "comment_id", ", "),
    }


def _ask(queue: pd.DataFrame, theirs: pd.DataFrame) -> pd.Series:
    """Begin a conversation, in the person's language, from what they last did.

    Without a word to quote there is nothing to begin with.
    """
    worded = theirs[theirs["text"].str.strip().fillna("") != ""]
    last = worded.drop_duplicates("who", keep="last").set_index("who")["text"]
    asked: list[str | None] = []
    for row in queue.assign(last=last).itertuples():
        kind, said = "talk", row.last if pd.isna(row.their_words) else row.their_words
        if row.waiting > 0 and not pd.isna(row.waiting_words):
            kind, said = "waiting", row.waiting_words
        elif "evangelist" in row.segment:
            kind = "advocacy"
        elif row.segment == "true fan":
            kind = "buying"
        language = str(row.languages).split(",")[0]
        question = _QUESTIONS.get(language, _QUESTIONS["en"])[kind]
        asked.append(None if pd.isna(said) else question.format(said=_short(said)))
    return pd.Series(asked, index=queue.index, dtype="string")


def _short(text: str) -> str:
    """Quote the first line, cut between words, or between letters where there are no spaces."""
    line = text.strip().split("\n", maxsplit=1)[0]
    short = textwrap.shorten(line, _QUOTED, placeholder=_CUT)
    if len(short) < min(len(line), _QUOTED) // 2:
        return line[: _QUOTED - len(_CUT)].rstrip() + _CUT
    return short


@contextmanager
def _open(diary: Path) -> Iterator[sqlite3.Connection]:
    """Open a diary, or an empty file that may become one, and write nothing into it yet."""
    try:
        with closing(sqlite3.connect(diary, timeout=30)) as book:
            columns = _columns(book)
            if columns != set(_DIARY):
                (tables,) = book.execute("SELECT count(*) FROM sqlite_master").fetchone()
                if tables:
                    raise sqlite3.DatabaseError("it is a database of something else")
            yield book
    except sqlite3.DatabaseError as error:
        raise ReadError(
            f"{diary} cannot be used as a diary: {error}. Name another file; this one stays."
        ) from error


def _columns(book: sqlite3.Connection) -> set[str]:
    """Name the columns of the table of the diary; none where it is not there."""
    return {row[1] for row in book.execute("PRAGMA table_info(outreach)")}


def log_outreach(
    people: pd.DataFrame, diary: str | Path, *, note: str = "", at: datetime | None = None
) -> pd.DataFrame:
    """Whom did we talk to, or let wait, and when? (Written down, to last.)

    The diary is one small SQLite file that only this machine has. It holds pseudonyms and
    your notes, none of the comments. The same people on the same day are written once,
    however often a notebook runs.

    Parameters
    ----------
    people : pandas.DataFrame
        With ``platform``, ``author_id`` and ``assigned`` ('talk' or 'wait'), as
        `toolkit.cultivation_queue` gives them.
    diary : str or Path
        The file; made, with its folder, if it is not there.
    note : str
        What to remember about them.
    at : datetime, optional
        When; default: now. A time without a zone is UTC; only the day (UTC) is kept.

    Returns
    -------
    pandas.DataFrame
        The whole diary, see `read_outreach`.

    Raises
    ------
    SchemaError
        If a column is missing, ``assigned`` holds anything else, or `at` is no moment.
    ReadError
        If the file is something else than a diary.

    Examples
    --------
    >>> import tempfile
    >>> people = pd.DataFrame({"platform": ["x"], "author_id": ["a"], "assigned": ["talk"]})
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     log_outreach(people, Path(folder) / "diary.sqlite", note="asked about tyres")[
    ...         ["author_id", "assigned", "note"]]
      author_id assigned               note
    0         a     talk  asked about tyres
    """
    check_columns(people, [*PERSON, "assigned"], name="people")
    wrong = people.loc[~people["assigned"].isin(["talk", "wait"]), "assigned"]
    if len(wrong):
        raise SchemaError(
            f"`people` column 'assigned' holds {wrong.iloc[0]!r}; it must be 'talk' or 'wait'."
        )
    moment = pd.Timestamp.now("UTC") if at is None else read_moment("at", at)
    file = Path(diary)
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = people[[*PERSON, "assigned"]].astype(object).itertuples(index=False)
    with _open(file) as book:
        # What is written stays, also if the machine stops.
        book.execute("PRAGMA journal_mode=WAL")
        book.execute("PRAGMA synchronous=FULL")
        with book:
            book.execute(_SCHEMA)
            book.executemany(
                "INSERT OR IGNORE INTO outreach VALUES (?, ?, ?, ?, ?)",
                [(*map(str, row), moment.strftime("%Y-%m-%d"), note) for row in rows],
            )
    return read_outreach(file)


def read_outreach(diary: str | Path) -> pd.DataFrame:
    """Whom did we talk to so far, and who was left waiting?

    Parameters
    ----------
    diary : str or Path
        The file that `log_outreach` keeps; where there is none the diary is empty.

    Returns
    -------
    pandas.DataFrame
        One row per person and day, oldest first: ``platform``, ``author_id``,
        ``assigned`` ('talk' or 'wait'), ``note`` (string), ``logged_at`` (datetime,
        UTC: midnight of the day).

    Raises
    ------
    ReadError
        If the file is something else.

    Examples
    --------
    >>> len(read_outreach("no_diary_yet.sqlite"))
    0
    """
    rows: list[tuple[str, ...]] = []
    if Path(diary).exists():
        with _open(Path(diary)) as book:
            names = ", ".join(_DIARY)
            query = f"SELECT {names} FROM outreach ORDER BY logged_at, rowid"
            rows = book.execute(query).fetchall() if _columns(book) else []
    table = pd.DataFrame(rows, columns=list(_DIARY))
    table["logged_at"] = pd.to_datetime(table["logged_at"], utc=True)
    return table.astype(_DIARY)


def annotate_outreach(
    diary: pd.DataFrame, comments: pd.DataFrame, *, within_days: float = 30.0
) -> pd.DataFrame:
    """Who wrote again after we talked to them, and who after being left to wait?

    Parameters
    ----------
    diary : pandas.DataFrame
        From `read_outreach`.
    comments : pandas.DataFrame
        All comments so far, with ``platform``, ``author_id``, ``created_at``.
    within_days : float
        Days from the day after the entry within which a comment counts.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``comments_after`` (Int64) and ``returned`` (boolean); both
        missing while `comments` does not reach to the end of the days. Compare with
        ``toolkit.compare_groups(..., outcome="returned", between="assigned")``: who
        waited was drawn at random, so the difference is what talking did.

    Raises
    ------
    SchemaError
        If a column is missing or holds no moments with a zone.

    Examples
    --------
    >>> diary = pd.DataFrame({"platform": ["x"], "author_id": ["a"], "assigned": ["talk"],
    ...     "logged_at": pd.to_datetime(["2024-05-01"], utc=True)})
    >>> comments = pd.DataFrame({"platform": "x", "author_id": ["a", "b"],
    ...     "created_at": pd.to_datetime(["2024-05-09", "2024-07-01"], utc=True)})
    >>> annotate_outreach(diary, comments)[["comments_after", "returned"]]
       comments_after  returned
    0               1      True
    """
    check_columns(diary, [*PERSON, "logged_at"], name="diary")
    check_columns(comments, [*PERSON, "created_at"], name="comments")
    check_times(diary, ["logged_at"], name="diary")
    check_times(comments, ["created_at"], name="comments")
    check_number("within_days", within_days, low=0, inclusive=False)
    begin = diary["logged_at"] + pd.Timedelta(days=1)
    end = begin + pd.Timedelta(days=within_days)
    entries = pd.DataFrame(
        {"key": key(diary, "author_id"), "begin": begin, "end": end, "row": range(len(diary))}
    )
    said = pd.DataFrame({"key": key(comments, "author_id"), "created_at": comments["created_at"]})
    met = entries.merge(said, on="key")
    inside = met[(met["created_at"] >= met["begin"]) & (met["created_at"] < met["end"])]
    count = pd.Series(np.bincount(inside["row"], minlength=len(diary)), index=diary.index)
    watched = end <= comments["created_at"].max()
    after = count.astype("Int64").where(watched)
    return diary.assign(comments_after=after, returned=(after > 0).astype("boolean"))
