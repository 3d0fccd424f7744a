"""Which comments can be read in more than one way, and what to ask their writers."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import ceil, inf, isfinite
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.frames import by_brand
from toolkit.intent.engines import get_engine
from toolkit.intent.reading import Texts, readings
from toolkit.schema import INTENTS, SchemaError, check_columns, check_number

__all__ = ["clarify_queue", "conformal_limit", "conformal_limits", "intent_set"]

Floats = NDArray[np.float64]

#: Fewer calibration rows of a language say little about a quantile; all languages then speak.
_ENOUGH = 30
_ANY = ""
_JOINED = " | "


def intent_set(
    comments: pd.DataFrame,
    *,
    error_rate: float = 0.1,
    engine: Any = "accurate",
    text: str = "text",
    cache: str | Path | None = None,
    progress: bool | None = None,
) -> pd.DataFrame:
    """Which intents can each comment have, so that the right one is rarely left out?

    Split-conformal prediction: an intent is in the set unless a comment that truly
    has it would look this strange less often than `error_rate`. How strange is
    compared among calibration comments of the same intent and language. Where there are
    fewer than 30 of those, or too few for so small an `error_rate` (below 1 in 31, 30 are),
    it is the same intent in all languages, however few. Only an intent with too few
    even there, such as fewer than nine at 0.1, is compared with all comments; its own
    share of misses is then not known. The sets hold what they promise for comments like
    the calibration ones. One member is an answer; several, or none, mean: ask (see
    `clarify_queue`).

    Parameters
    ----------
    comments : pandas.DataFrame
        With the column that `text` names. ``lang`` is used where it is there (see
        `toolkit.annotate_language`).
    error_rate : float
        Share of comments whose true intent may be left out of the set, 0.01 to 0.5.
    engine : str or object
        'accurate', or an engine with calibration rows in ``settings["calibration"]``.
    text : str
        The column with the words.
    cache : str or Path, optional
        A file that keeps what was read; see `toolkit.annotate_intent`, which may share it.
    progress : bool, optional
        Whether to show a progress bar; by default above 2,000 different texts.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``intent_set`` (string, the likeliest intent first, such as
        "complaint | help_request"; empty for no intent), ``intent_set_size`` (Int64), and
        ``first_reading`` and ``second_reading`` (string: the two likeliest intents,
        whether in the set or not). Missing where the text is missing or blank.

    Raises
    ------
    SchemaError
        If a column is missing, `error_rate` is out of range, or the engine has no
        calibration rows, or there is a `cache` and the engine has no `model_id`.
    ReadError
        If `cache` is another kind of file.

    References
    ----------
    Vovk, V., Gammerman, A., & Shafer, G. (2005). *Algorithmic learning in a random
    world*. Springer (label-conditional conformal prediction).

    Examples
    --------
    >>> comments = pd.DataFrame({"text": ["Where can I find the opening hours?"], "lang": ["en"]})
    >>> intent_set(comments)["first_reading"].item()
    'question'
    """
    check_columns(comments, [text], name="comments")
    check_number("error_rate", error_rate, low=0.01, high=0.5)
    reader = get_engine(engine)
    calibration = getattr(reader, "settings", {}).get("calibration")
    if not calibration:
        raise SchemaError(
            f"`engine` {engine!r} has no calibration rows, so it cannot say how sure is sure "
            "enough. Use 'accurate'."
        )
    texts = Texts.of(comments[text])
    classes = np.asarray(reader.classes_, dtype=object)
    once = np.empty((len(texts.different), len(classes)))
    for here, proba, _ in readings(reader, texts.different, cache=cache, progress=progress):
        once[here] = proba
    known = np.flatnonzero(texts.code >= 0)
    shares = once[texts.code[known]]
    limits = conformal_limits(calibration, list(classes), error_rate=error_rate)
    language = comments["lang"] if "lang" in comments else pd.Series(_ANY, index=comments.index)
    languages = language.astype("string").fillna(_ANY).iloc[known]
    allowed = np.array([limits.get(code, limits[_ANY]) for code in languages])
    inside = (1 - shares) <= allowed.reshape(shares.shape)
    order = np.argsort(-shares, axis=1, kind="stable")
    sets = [
        _JOINED.join(classes[place] for place in ranked if members[place])
        for ranked, members in zip(order, inside, strict=True)
    ]
    columns = {
        "intent_set": _at(known, sets, "string", comments.index),
        "intent_set_size": _at(known, inside.sum(axis=1), "Int64", comments.index),
        "first_reading": _at(known, classes[order[:, 0]], "string", comments.index),
        "second_reading": _at(known, classes[order[:, 1]], "string", comments.index),
    }
    return comments.assign(**columns)


def clarify_queue(comments: pd.DataFrame, *, n: int = 20) -> pd.DataFrame:
    """Whom should we ask what they meant, and how?

    If unsure what a comment means, ask, says David Amerland. These are the comments
    whose set is not a single intent, the brand's own left out: first those that need a
    reply, then those where two readings are left, then the wider ones. The question is
    about the two likeliest members of the set, or the two likeliest intents where it
    has none. Comments that may be spam, which is where spam is in the set or would be
    asked about, are left out, as they are for a moderator.

    Parameters
    ----------
    comments : pandas.DataFrame
        With the columns of `intent_set`. ``lang``, ``needs_reply`` and
        ``is_post_author`` are used where they are there.
    n : int
        Length of the queue at most.

    Returns
    -------
    pandas.DataFrame
        The rows in that order with ``ask`` (string: a suggested question in the
        comment's language, English for other languages), index kept. It is a draft for
        a person: the clauses are general, and the comment itself comes first.

    Raises
    ------
    SchemaError
        If a column is missing, or there is no question for a reading, as it is none of the
        codebook's intents.

    Examples
    --------
    >>> comments = pd.DataFrame({"text": ["Still waiting…"], "lang": ["en"],
    ...     "intent_set": ["help_request | vent"], "intent_set_size": [2],
    ...     "first_reading": ["help_request"], "second_reading": ["vent"]})
    >>> clarify_queue(comments)["ask"].item()
    'Thank you for your comment! Just so that we read it right: is there something that we
    should sort out for you, or did you just need to let off steam?'
    """
    needed = ["intent_set", "intent_set_size", "first_reading", "second_reading"]
    check_columns(comments, needed, name="comments")
    check_number("n", n, low=1)
    left = pd.Series(_readings_left(comments), index=comments.index, dtype=object)
    readable = left.map(lambda names: "spam" not in names).astype(bool)
    # A CSV gives numbers back as floats where some are missing.
    size = pd.to_numeric(comments["intent_set_size"]).astype("Int64")
    doubtful = size.ne(1).fillna(value=False) & readable
    chosen = doubtful.astype(bool) & ~by_brand(comments)
    queue, size = comments[chosen], size[chosen].astype(int)
    pairs = [names[:2] for names in left[chosen]]
    unknown = sorted({str(name) for pair in pairs for name in pair} - {*INTENTS})
    if unknown:
        raise SchemaError(
            f"There is no question for the reading {unknown[0]!r}, as it is no intent of the "
            f"codebook. Leave those comments out, or use its names: {', '.join(INTENTS)}."
        )
    width = size.mask(size == 0, len(INTENTS) + 1)
    reply = pd.Series(False, index=queue.index)
    if "needs_reply" in queue:
        reply = queue["needs_reply"].fillna(value=False).astype(bool)
    places = np.lexsort((width, ~reply))[:n]
    queue = queue.iloc[places]
    language = queue["lang"] if "lang" in queue else pd.Series("en", index=queue.index)
    ask = [
        _question(str(code), *pairs[place]) for code, place in zip(language, places, strict=True)
    ]
    return queue.assign(ask=pd.array(ask, dtype="string"))


def conformal_limits(
    calibration: Mapping[str, Mapping[str, Sequence[float]]],
    classes: Sequence[str],
    *,
    error_rate: float,
) -> dict[str, Floats]:
    """Give, per language, the strangeness up to which each class stays in the set.

    Parameters
    ----------
    calibration : mapping
        Language, then class, to how strange each calibration row looked: one minus the
        probability that its true class got.
    classes : list of str
        In the order wanted.
    error_rate : float
        See `intent_set`.

    Returns
    -------
    dict of str to numpy.ndarray
        One limit per class for each language, and under "" for any other: that of the
        first group with a finite one of the class in the language (from 30 rows on), the
        class in all languages, and everything; infinite where none has.
    """
    pooled = {
        name: np.concatenate([np.asarray(rows.get(name, [])) for rows in calibration.values()])
        for name in classes
    }
    everything = np.concatenate(list(pooled.values()))

    def limit(name: str, own: Sequence[float] = ()) -> float:
        # All rows say nothing of one intent, so its own, though few, come before them. A group
        # too small for the rate has no limit: its intent would be in every set.
        groups = [own] * (len(own) >= _ENOUGH) + [pooled[name], everything]
        found = (conformal_limit(group, error_rate=error_rate) for group in groups)
        return next(filter(isfinite, found), inf)

    limits = {
        language: np.array([limit(name, rows.get(name, [])) for name in classes])
        for language, rows in calibration.items()
    }
    limits[_ANY] = np.array([limit(name) for name in classes])
    return limits


def conformal_limit(strangeness: Sequence[float] | Floats, *, error_rate: float) -> float:
    """Up to which strangeness does a new row like these stay in, except at the error rate?

    Parameters
    ----------
    strangeness : array_like of float
        Of the n calibration rows.
    error_rate : float
        Share that may be left out.

    Returns
    -------
    float
        The value at rank ⌈(n + 1)(1 - error_rate)⌉; infinite where n is too small.

    Examples
    --------
    Nine rows at a rate of 0.2: the rank is ⌈10 × 0.8⌉ = 8.

    >>> conformal_limit([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], error_rate=0.2)
    0.8
    """
    # Rounding first: (n + 1)(1 - rate) must not be lifted by a floating-point hair.
    rank = ceil(round((len(strangeness) + 1) * (1 - error_rate), 9))
    if rank > len(strangeness):
        return inf
    return float(np.sort(np.asarray(strangeness, dtype=float))[rank - 1])


def _at(known: NDArray[np.intp], values: Any, dtype: str, index: pd.Index) -> pd.Series:
    """Put values at the places that have a text, and NA elsewhere."""
    column = pd.Series(pd.NA, index=range(len(index)), dtype=dtype)
    column.iloc[known] = pd.array(values, dtype=dtype)
    return column.set_axis(index)


def _readings_left(comments: pd.DataFrame) -> list[list[Any]]:
    """Give between which readings each comment leaves us: its set, or the two likeliest.

    The two likeliest need not be in the set, as each intent has a limit of its own.
    """
    sets = comments["intent_set"].astype("string").fillna("")
    likeliest = comments[["first_reading", "second_reading"]].astype("string").fillna("")
    return [
        members.split(_JOINED) if _JOINED in members else list(two)
        for members, two in zip(sets, likeliest.to_numpy(dtype=object), strict=True)
    ]


def _question(language: str, first: str, second: str) -> str:
    table = _clauses()
    clauses = table.get(language, table["en"])
    return clauses["sentence"].format(first=clauses[first], second=clauses[second])


@lru_cache(maxsize=1)
def _clauses() -> dict[str, dict[str, str]]:
    path = Path(__file__).with_name("clarify.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
