"""What a brand does in a reply: apologise, own the fault, explain, mend, deflect, ..."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
import pandas as pd

from toolkit.cues import CueTable
from toolkit.frames import by_brand
from toolkit.schema import SchemaError, check_columns, check_number
from toolkit.stats.proportions import summarize_shares
from toolkit.text import annotate_near_duplicates

__all__ = ["ACTS", "annotate_reply_acts", "explain_reply_acts", "summarize_reply_acts"]

#: The acts and what each means, in the order of the table of cues.
ACTS = {
    "apology": "says sorry, without an if",
    "ownership": "names the fault as one's own",
    "explanation": "says how it came about",
    "remedy": "says what is done to mend it",
    "deflection": "puts it on others, on rules or on the customer",
    "move_to_private": "asks to go on elsewhere",
    "thanks": "thanks",
    "question": "asks something",
    "templated": "reads as a form letter, or stands elsewhere almost word for word",
}


def annotate_reply_acts(
    replies: pd.DataFrame,
    *,
    text: str = "text",
    template_repeats: int = 3,
    similarity: float = 0.8,
    engine: Any = None,
) -> pd.DataFrame:
    """What does each reply do: own the fault, mend it, explain, deflect?

    A reply may do several things. Each act is found by the cues of
    ``care/reply_acts.toml`` (English, French, Spanish, Turkish), which
    `explain_reply_acts` shows for one text; nothing is learned. Rules miss most ways to
    own a fault or to deflect that nobody thought of: with `toolkit.stance_engine` these
    two are read from learned weights, and far better. How often either agrees with the
    labels is in ``docs/reply_acts.md``.

    Parameters
    ----------
    replies : pandas.DataFrame
        With the column that `text` names. Where ``is_post_author`` is there, only
        those rows are read and all others stay missing, so a whole table of comments
        may be given.
    text : str
        Column of the texts.
    template_repeats : int
        From how many replies on that are almost the same each counts as templated.
    similarity : float
        See `toolkit.annotate_near_duplicates`; between 0 and 1.
    engine : object, optional
        With ``classes_`` ('owning' and 'deflecting' among them) and ``predict_proba``
        over a list of texts, such as `toolkit.stance_engine`. It decides
        ``act_ownership``, ``act_deflection`` and ``reply_reads_as``, and adds to
        ``act_templated``; the rules decide the other acts.

    Returns
    -------
    pandas.DataFrame
        The same rows with one boolean column per act: ``act_apology``,
        ``act_ownership``, ``act_explanation``, ``act_remedy``, ``act_deflection``,
        ``act_move_to_private``, ``act_thanks``, ``act_question``, ``act_templated``;
        ``acts`` (string: their names, "none" without any); and ``reply_reads_as``
        (string): 'owning' if it owns or mends and does not deflect, 'deflecting' if
        it deflects and does neither, 'mixed' if both, else 'other'. With an `engine`
        it is the likeliest of its classes, with ``reply_probability`` (Float64).

    Raises
    ------
    SchemaError
        If the column is not there, a number out of range, or the engine does not know
        'owning' and 'deflecting'.

    Examples
    --------
    >>> replies = pd.DataFrame({"text": [
    ...     "That's our mistake, sorry. A new one goes out today.",
    ...     "Delivery times are outside our control."]})
    >>> annotate_reply_acts(replies)[["acts", "reply_reads_as"]]
                             acts reply_reads_as
    0  apology, ownership, remedy         owning
    1                  deflection     deflecting
    """
    check_columns(replies, [text], name="replies")
    check_number("template_repeats", template_repeats, low=2)
    known = replies[text].notna()
    if "is_post_author" in replies:
        known &= by_brand(replies)
    own = replies.loc[known, [text]]
    codes, different = pd.factorize(own[text])
    found = cue_table().matches([str(each) for each in different])[codes]
    columns = {f"act_{act}": found[:, place] for place, act in enumerate(cue_table().labels)}
    alike = annotate_near_duplicates(own, text=text, threshold=similarity)["duplicate_count"]
    columns["act_templated"] |= alike.ge(template_repeats).to_numpy(dtype=bool)
    read = pd.DataFrame(columns, index=own.index).astype("boolean")
    if engine is None:
        read["reply_reads_as"] = _reads_as(read)
    else:
        read = _add_stances(read, engine, [str(each) for each in different], codes)
    read["acts"] = _named(read)
    # Joined by place, as an index may hold a row twice.
    place = np.flatnonzero(known.to_numpy())
    at = np.full(len(replies), -1)
    at[place] = np.arange(len(place))
    added = {name: read[name].array.take(at, allow_fill=True) for name in read}
    return replies.assign(**added)


def explain_reply_acts(text: str) -> pd.DataFrame:
    """Which words make this reply read as an apology, a deflection, ...?

    Parameters
    ----------
    text : str
        One reply, or as much of it as there is yet.

    Returns
    -------
    pandas.DataFrame
        One row per cue found: ``act``, ``language`` ('any' for all), ``cue`` as it
        stands in ``care/reply_acts.toml``, ``found`` (the words of the text, folded).

    Examples
    --------
    >>> explain_reply_acts("Sorry, our mistake!")[["act", "cue"]]
             act          cue
    0    apology        sorry
    1  ownership  our mistake
    """
    return cue_table().explain(text).rename(columns={"label": "act"})


def summarize_reply_acts(
    replies: pd.DataFrame, *, cluster: str | None = "post_id", confidence: float = 0.95
) -> pd.DataFrame:
    """What share of the replies owns, mends, deflects, ...?

    Parameters
    ----------
    replies : pandas.DataFrame
        From `annotate_reply_acts`; rows that were not read are left out.
    cluster : str, optional
        Column of the post (or person) whose replies belong together.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per act: ``act``, ``count``, ``n``, ``n_clusters``, ``share``,
        ``ci_low``, ``ci_high`` (fractions). A reply may do several things, so shares do
        not add up to 1.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> replies = annotate_reply_acts(pd.DataFrame({"text": ["Sorry!", "Thanks!", "Hi"]}))
    >>> summarize_reply_acts(replies, cluster=None).query("count > 0")[["act", "count", "n"]]
           act  count  n
    0  apology      1  3
    6   thanks      1  3
    """
    columns = [f"act_{act}" for act in ACTS]
    check_columns(replies, [*columns, *([cluster] if cluster else [])], name="replies")
    said = replies.assign(**{column: replies[column].astype("string") for column in columns})
    parts = [
        summarize_shares(
            said, of=column, values=["True"], cluster=cluster, confidence=confidence
        ).drop(columns=column)
        for column in columns
    ]
    table = pd.concat(parts, ignore_index=True)
    names = list(ACTS) if len(table) else []
    table.insert(0, "act", pd.array(names, dtype="string"))
    return table


@lru_cache(maxsize=1)
def cue_table() -> CueTable:
    """Read the table of cues once."""
    toml = files(__package__).joinpath("reply_acts.toml").read_text(encoding="utf-8")
    return CueTable.from_toml(toml)


def _reads_as(acts: pd.DataFrame) -> pd.Series:
    """Say of each reply as a whole whether it owns, deflects, does both or neither."""
    owns = (acts["act_ownership"] | acts["act_remedy"]).to_numpy(dtype=bool)
    deflects = acts["act_deflection"].to_numpy(dtype=bool)
    whole = np.select(
        [owns & deflects, owns, deflects], ["mixed", "owning", "deflecting"], default="other"
    )
    return pd.Series(whole, index=acts.index, dtype="string")


def _add_stances(
    read: pd.DataFrame, engine: Any, texts: list[str], codes: np.ndarray[Any, Any]
) -> pd.DataFrame:
    """Let an engine say what each reply is as a whole."""
    known = [str(name) for name in engine.classes_]
    if not {"owning", "deflecting"} <= set(known):
        raise SchemaError(
            f"`engine` knows {', '.join(map(repr, known))}; it must know 'owning' and "
            "'deflecting', such as toolkit.stance_engine()."
        )
    proba = np.asarray(engine.predict_proba(texts), dtype=float) if texts else np.zeros((0, 1))
    best = np.array(known)[proba.argmax(axis=1)] if texts else np.array([], dtype=str)
    stance = pd.Series(best[codes], index=read.index, dtype="string")
    return read.assign(
        act_ownership=stance.eq("owning"),
        act_deflection=stance.eq("deflecting"),
        act_templated=read["act_templated"] | stance.eq("templated"),
        reply_reads_as=stance,
        reply_probability=pd.Series(
            proba.max(axis=1, initial=0)[codes], index=read.index, dtype="Float64"
        ),
    )


def _named(read: pd.DataFrame) -> pd.Series:
    """Name the acts of each reply, in order."""
    table = read[[f"act_{act}" for act in ACTS]].to_numpy(dtype=bool)
    # At most 2^9 mixtures occur: each is named once.
    mixtures, codes = np.unique(table, axis=0, return_inverse=True)
    names = np.array(list(ACTS))
    said = [", ".join(names[row]) or "none" for row in mixtures]
    return pd.Series(pd.array(said, dtype="string").take(codes.ravel()), index=read.index)
