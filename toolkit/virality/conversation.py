"""What the talk under a post is made of: how much, how deep, by whom, and about what."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from toolkit.frames import select_audience
from toolkit.schema import SchemaError, check_columns, check_number
from toolkit.stats.proportions import proportion_ci

__all__ = [
    "annotate_substance",
    "keyness",
    "score_posts",
    "summarize_conversation",
]

Floats = NDArray[np.float64]

#: Words from which on a comment says something: "so cute, love it" does not, most sentences do.
SUBSTANTIAL_WORDS = 8
#: What people come to say, against what they come to be seen with.
TALK = ("question", "conversation")
#: Dunning's ratio beyond which a word is key: p < 0.001 on one degree of freedom.
KEY_RATIO = 10.83

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Marks that carry feeling in any language: emoji, stretched letters, piled up ! and ?.
_FEELING = re.compile(
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2764]|([^\\W\\d_])\\1{2}|[!?]{2}|[:;]['’]?-?[()D]"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|@\w+")


def _words(text: str) -> list[str]:
    return _WORD.findall(_fold(_ADDRESS.sub(" ", text)))


def _fold(text: str) -> str:
    """Lower-case with accents, as letters that a word can be made of.

    A mark that stands alone would end the word: accents are put on their letters, and the
    dot that lower-casing leaves of a Turkish capital i is dropped.
    """
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).casefold().replace("i\u0307", "i")


def has_words(texts: pd.Series) -> pd.Series:
    """Tell which texts hold a word, as `keyness` counts words."""
    return texts.fillna("").map(lambda text: bool(_words(str(text)))).astype(bool)


def keyness(texts: Iterable[str], background: Iterable[str], *, min_count: int = 3) -> pd.DataFrame:
    """Which words are used here more than anybody uses them? (Likelihood-ratio keyness.)

    Parameters
    ----------
    texts : iterable of str
        What is looked at: comments under one kind of post, a brand's own pages.
    background : iterable of str
        What it is held against: other comments, rivals' pages. In the same languages, or the
        language itself becomes the finding.
    min_count : int
        Words rarer than this in `texts` are left out.

    Returns
    -------
    pandas.DataFrame
        One row per word, the most telling first: ``word``, ``count``, ``background_count``,
        ``per_1000`` and ``background_per_1000`` words, ``log_ratio`` (base 2, half a count added
        to both), ``likelihood_ratio`` (Dunning's, negative where the word is rarer here),
        ``key`` (above 10.83: a chance of 1 in 1,000, for one word looked at).

    Raises
    ------
    SchemaError
        If either side has no words.

    References
    ----------
    Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence.
    *Computational Linguistics* 19, 61-74.

    Examples
    --------
    >>> words = keyness(["the hut trail", "trail mud", "trail!"] * 5, ["the cat", "the mud"] * 9)
    >>> words[["word", "count", "background_count", "key"]].head(2)
        word  count  background_count   key
    0  trail     15                 0  True
    1    hut      5                 0  False
    """
    check_number("min_count", min_count, low=1)
    here, there = (_count(side) for side in (texts, background))
    n_here, n_there = here.total(), there.total()
    if not (n_here and n_there):
        raise SchemaError(
            f"There are {n_here} words to look at and {n_there} in the background; keyness "
            "needs both."
        )
    words = [word for word, count in here.items() if count >= min_count]
    a = np.array([here[word] for word in words], dtype=float)
    b = np.array([there[word] for word in words], dtype=float)
    expected = (a + b) / (n_here + n_there)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = 2 * (
            a * np.log(a / (n_here * expected))
            + np.where(b > 0, b * np.log(b / (n_there * expected)), 0.0)
        )
    more = a / n_here >= b / n_there
    table = pd.DataFrame(
        {
            "word": pd.array(words, dtype="string"),
            "count": a.astype(np.int64),
            "background_count": b.astype(np.int64),
            "per_1000": 1000 * a / n_here,
            "background_per_1000": 1000 * b / n_there,
            "log_ratio": np.log2((a + 0.5) / (n_here + 0.5) * (n_there + 0.5) / (b + 0.5)),
            "likelihood_ratio": np.where(more, ratio, -ratio),
            "key": more & (ratio > KEY_RATIO),
        }
    )
    return table.sort_values(
        ["likelihood_ratio", "word"], ascending=[False, True], ignore_index=True
    )


def _count(texts: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text in texts:
        if isinstance(text, str):
            counts.update(_words(text))
    return counts


def annotate_substance(
    comments: pd.DataFrame,
    *,
    text: str = "text",
    key_words: Iterable[str] | None = None,
    embed: ArrayLike | Callable[[list[str]], ArrayLike] | None = None,
    background: ArrayLike | Sequence[str] | None = None,
) -> pd.DataFrame:
    """How much does each comment say, and is it about this brand or about anything?

    Parameters
    ----------
    comments : pandas.DataFrame
        With the column `text`.
    text : str
        The column read.
    key_words : iterable of str, optional
        Words of the brand or topic, such as the key ones of `keyness`; gives
        ``specificity``. They should not be learnt from the comments that are compared.
    embed : array (comments, dimensions) or callable, optional
        An embedding of each comment, or a function that gives them for a list of texts.
        Gives ``background_distance``, with `background`.
    background : array (texts, dimensions) or sequence of str, optional
        What anybody says: embeddings, or texts for the function.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``n_words`` (Int64, without addresses and handles),
        ``substantial`` (boolean: 8 words or more; languages written without spaces seem to
        have none), ``feeling_marked`` (boolean: emoji, stretched letters, piled up marks: a
        sign that feeling shows, not of which), and where asked for ``specificity`` (share of
        the words that are key, Float64, missing without words) and ``background_distance``
        (1 - cosine to the mean of the background, 0 to 2). All missing where the text is.

    Raises
    ------
    SchemaError
        If the column is missing, or embeddings do not fit the comments.

    Examples
    --------
    >>> comments = pd.DataFrame({"text": ["sooo cute!!", "Which boots for the wet trail today?"]})
    >>> annotate_substance(comments, key_words=["boots", "trail"])[
    ...     ["n_words", "feeling_marked", "specificity"]].round(2)
       n_words  feeling_marked  specificity
    0        2            True          0.0
    1        7           False         0.29
    """
    check_columns(comments, [text], name="comments")
    if isinstance(key_words, str):
        raise SchemaError("`key_words` must be a list of words, not one text.")
    keys = None if key_words is None else {_fold(word) for word in key_words}
    n = len(comments)
    count, key, marked = np.zeros(n, dtype=np.int64), np.zeros(n), np.zeros(n, dtype=bool)
    there = comments[text].notna().to_numpy()
    for at, value in enumerate(comments[text].tolist()):
        if there[at]:
            plain = _ADDRESS.sub(" ", value)
            words = _WORD.findall(_fold(plain))
            count[at] = len(words)
            marked[at] = _FEELING.search(plain) is not None
            if keys is not None:
                key[at] = sum(word in keys for word in words)
    made: dict[str, Any] = {
        "n_words": pd.array(np.where(there, count, -1), dtype="Int64"),
        "substantial": pd.array(count >= SUBSTANTIAL_WORDS, dtype="boolean"),
        "feeling_marked": pd.array(marked, dtype="boolean"),
    }
    if keys is not None:
        share = np.divide(key, count, out=np.zeros(n), where=count > 0)
        made["specificity"] = pd.array(share, dtype="Float64")
        made["specificity"][count == 0] = pd.NA
    if embed is not None:
        made["background_distance"] = pd.array(
            _distances(comments[text], embed, background), dtype="Float64"
        )
    for column in made.values():
        column[~there] = pd.NA
    return comments.assign(**made)


def _distances(texts: pd.Series, embed: Any, background: Any) -> Floats:
    """Give 1 - cosine of every comment to the mean direction of the background."""
    if background is None:
        raise SchemaError("`embed` needs a `background` to measure the distance from.")
    if callable(embed):
        own = np.asarray(embed(texts.fillna("").astype(str).tolist()), dtype=float)
        far = np.asarray(embed([str(one) for one in background]), dtype=float)
    else:
        own, far = np.asarray(embed, dtype=float), np.asarray(background, dtype=float)
    if own.ndim != 2 or far.ndim != 2 or len(own) != len(texts) or own.shape[1] != far.shape[1]:
        raise SchemaError(
            f"Embeddings have the shapes {own.shape} and {far.shape}; they must be "
            f"({len(texts)}, d) for the comments and (any, d) for the background."
        )
    centre = _unit(far).mean(axis=0, keepdims=True)
    distance: Floats = 1 - (_unit(own) @ _unit(centre).T)[:, 0]
    return distance


def _unit(vectors: Floats) -> Floats:
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        unit: Floats = vectors / np.where(length > 0, length, np.nan)
    return unit


def summarize_conversation(
    comments: pd.DataFrame, posts: pd.DataFrame | None = None, *, confidence: float = 0.95
) -> pd.DataFrame:
    """What did each post set off: how much talk, how deep, by how many, and of what sort?

    Every part stands in a column of its own; nothing is mixed into one score unless you do
    it with `score_posts`. Comments of the post's own author and deleted ones are left out,
    but an answer to them is still an answer.

    Parameters
    ----------
    comments : pandas.DataFrame
        ``platform``, ``post_id``. Used where they are there: ``author_id``, ``parent_id``,
        ``depth``, ``intent``, the columns of `annotate_substance`, and ``emotion`` (words for
        feelings, from any engine). ``is_post_author`` and ``status`` as in
        `toolkit.select_audience`.
    posts : pandas.DataFrame, optional
        ``platform``, ``post_id``, and ``view_count`` and ``share_count`` for the rates; its
        posts without comments have a row too, its other columns stay.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per post, in the order of `posts`: its columns, then

        - ``comments``, ``comments_per_1000_views``, ``comments_per_share`` (NaN where the
          denominator is nought or unknown);
        - ``participants`` (authors), ``reentered`` (authors who came back to the same post),
          ``reentry_share``;
        - ``threads`` (comments that answer no other: the width), ``answers``, ``max_depth``;
        - ``substantial_share``, ``specificity`` and ``background_distance`` (means over
          comments), ``feeling_share``;
        - ``questions``, ``stories`` (intent *conversation*), ``reactions``, ``complaints``,
          ``advocacy``; ``talk_share`` (questions and stories among those and reactions) with
          ``talk_low``, ``talk_high`` and ``talk_n``; ``reaction_share`` (of all comments with
          an intent) with ``reaction_low``, ``reaction_high``; ``advocates`` (authors);
        - ``main_emotion``, ``main_emotion_share``, ``emotion_n``.

        Columns for which the comments have nothing are missing, not 0. Intervals are Wilson's
        at a sample size reduced by how much of it few authors wrote.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> comments = pd.DataFrame({
    ...     "platform": "x", "post_id": "p", "author_id": ["a", "b", "a"],
    ...     "parent_id": [None, None, "2"], "intent": ["reaction", "question", "conversation"]})
    >>> posts = pd.DataFrame({"platform": "x", "post_id": ["p"], "view_count": [600]})
    >>> summarize_conversation(comments, posts)[
    ...     ["comments", "comments_per_1000_views", "participants", "reentered"]]
       comments  comments_per_1000_views  participants  reentered
    0         3                      5.0             2          1
    """
    check_columns(comments, ["platform", "post_id"], name="comments")
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    rows = select_audience(comments)
    rows = rows[rows["post_id"].notna()]
    key = ["platform", "post_id"]
    if posts is None:
        base = rows[key].drop_duplicates().reset_index(drop=True)
    else:
        check_columns(posts, key, name="posts")
        base = posts.drop_duplicates(key).reset_index(drop=True)
    index = pd.MultiIndex.from_frame(base[key].astype("string"))
    at = index.get_indexer(pd.MultiIndex.from_frame(rows[key].astype("string")))
    rows, at = rows[at >= 0], at[at >= 0].astype(np.int64)
    per = _PerPost(at, len(base))
    count = per.count()
    made: dict[str, Any] = {"comments": count.astype(np.int64)}
    for name, column, times in (
        ("comments_per_1000_views", "view_count", 1000.0),
        ("comments_per_share", "share_count", 1.0),
    ):
        if column in base:
            below = base[column].to_numpy(dtype=float, na_value=np.nan)
            made[name] = times * _divide(count, below)
    made |= _people(rows, per) | _threads(rows, per, count) | _substance(rows, per)
    made |= _intents(rows, per, confidence=confidence) | _emotions(rows, per)
    clash = [name for name in made if name in base]
    if clash:
        raise SchemaError(
            f"`posts` already has {', '.join(map(repr, clash))}; rename or drop it, as that is "
            "what the answer calls its own."
        )
    return base.assign(**made)


class _PerPost:
    """Counts and means by post, as plain arrays."""

    def __init__(self, post: NDArray[np.int64], n: int) -> None:
        self.post, self.n = post, n

    def count(self, which: Any = None) -> Floats:
        """Count rows, or those that `which` picks."""
        chosen = self.post if which is None else self.post[np.asarray(which, dtype=bool)]
        return np.bincount(chosen, minlength=self.n).astype(float)

    def mean(self, values: pd.Series) -> Floats:
        """Average what is known."""
        number = values.to_numpy(dtype=float, na_value=np.nan)
        known = ~np.isnan(number)
        total = np.bincount(self.post[known], weights=number[known], minlength=self.n)
        return _divide(total, self.count(known))

    def most(self, values: pd.Series) -> Floats:
        """Give the largest of what is known."""
        number = values.to_numpy(dtype=float, na_value=np.nan)
        known = ~np.isnan(number)
        top = np.full(self.n, -np.inf)
        np.maximum.at(top, self.post[known], number[known])
        return np.where(np.isfinite(top), top, np.nan)


def _divide(above: Any, below: Any) -> Floats:
    quotient: Floats = np.divide(above, below, out=np.full(len(above), np.nan), where=below > 0)
    return quotient


def _people(rows: pd.DataFrame, per: _PerPost) -> dict[str, Any]:
    if "author_id" not in rows:
        return {}
    pairs = _authors(rows, per)
    participants = np.bincount(pairs.index.get_level_values(0), minlength=per.n).astype(float)
    again = pairs[pairs > 1].index.get_level_values(0)
    reentered = np.bincount(again, minlength=per.n).astype(float)
    return {
        "participants": participants.astype(np.int64),
        "reentered": reentered.astype(np.int64),
        "reentry_share": _divide(reentered, participants),
    }


def _authors(rows: pd.DataFrame, per: _PerPost, which: Any = None) -> pd.Series:
    """Count comments by post and author, each unknown author left out."""
    author = pd.factorize(rows["author_id"])[0]
    held = author >= 0
    if which is not None:
        held &= np.asarray(which, dtype=bool)
    return pd.Series(1, index=range(int(held.sum()))).groupby([per.post[held], author[held]]).size()


def _threads(rows: pd.DataFrame, per: _PerPost, count: Floats) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if "parent_id" in rows:
        answers = per.count(rows["parent_id"].notna())
        made |= {
            "threads": (count - answers).astype(np.int64),
            "answers": answers.astype(np.int64),
        }
    if "depth" in rows:
        made["max_depth"] = per.most(rows["depth"])
    return made


def _substance(rows: pd.DataFrame, per: _PerPost) -> dict[str, Any]:
    names = {
        "substantial": "substantial_share",
        "specificity": "specificity",
        "background_distance": "background_distance",
        "feeling_marked": "feeling_share",
    }
    return {made: per.mean(rows[name]) for name, made in names.items() if name in rows}


def _intents(rows: pd.DataFrame, per: _PerPost, *, confidence: float) -> dict[str, Any]:
    if "intent" not in rows:
        return {}
    intent = rows["intent"].astype("string")
    told = intent.notna().to_numpy()
    counts = {
        name: per.count(intent.eq(value).fillna(value=False))
        for name, value in (
            ("questions", "question"),
            ("stories", "conversation"),
            ("reactions", "reaction"),
            ("complaints", "complaint"),
            ("advocacy", "advocacy"),
        )
    }
    talk = sum(counts[name] for name in ("questions", "stories"))
    made: dict[str, Any] = {name: value.astype(np.int64) for name, value in counts.items()}
    talked = intent.isin([*TALK, "reaction"]).to_numpy()
    among = talk + counts["reactions"]
    for name, above, below, which in (
        ("talk", talk, among, talked),
        ("reaction", counts["reactions"], per.count(told), told),
    ):
        effect = _crowding(rows, per, which) if "author_id" in rows else 1.0
        found = proportion_ci(above, below, confidence=confidence, design_effect=effect)
        made |= {
            f"{name}_share": found["share"].to_numpy(),
            f"{name}_low": found["ci_low"].to_numpy(),
            f"{name}_high": found["ci_high"].to_numpy(),
        }
    made["talk_n"] = among.astype(np.int64)
    if "author_id" in rows:
        speaking = _authors(rows, per, intent.eq("advocacy").fillna(value=False))
        made["advocates"] = np.bincount(speaking.index.get_level_values(0), minlength=per.n)
    return made


def _crowding(rows: pd.DataFrame, per: _PerPost, which: Any) -> Floats:
    """Give the design effect if all comments of an author were one voice repeated."""
    pairs = _authors(rows, per, which)
    post = pairs.index.get_level_values(0).to_numpy()
    squares = np.bincount(post, weights=pairs.to_numpy(dtype=float) ** 2, minlength=per.n)
    total = np.bincount(post, weights=pairs.to_numpy(dtype=float), minlength=per.n)
    return np.where(total > 0, _divide(squares, total), 1.0)


def _emotions(rows: pd.DataFrame, per: _PerPost) -> dict[str, Any]:
    if "emotion" not in rows:
        return {}
    held = rows["emotion"].notna().to_numpy()
    table = (
        pd.DataFrame({"at": per.post[held], "emotion": rows["emotion"].to_numpy()[held]})
        .groupby(["at", "emotion"])
        .size()
        .rename("count")
        .reset_index()
        .sort_values("count", ascending=False, kind="stable")
        .drop_duplicates("at")
        .set_index("at")
        .reindex(range(per.n))
    )
    known = per.count(held)
    return {
        "main_emotion": table["emotion"].astype("string").to_numpy(),
        "main_emotion_share": _divide(table["count"].fillna(0).to_numpy(dtype=float), known),
        "emotion_n": known.astype(np.int64),
    }


def score_posts(posts: pd.DataFrame, *, weights: Mapping[str, float]) -> pd.DataFrame:
    """Which posts come first by what *you* said matters?

    There are no weights to fall back on, because what a question is worth against a share is
    not in the data. Each part is turned into its rank among the posts (0 lowest, 1 highest),
    so that a few runaway posts do not decide alone.

    Parameters
    ----------
    posts : pandas.DataFrame
        With the columns that `weights` names.
    weights : mapping of str to float
        Column and weight; a negative weight counts against.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``rank_<column>`` for each part and ``index``, their weighted mean
        (by absolute weight); missing where a part is.

    Raises
    ------
    SchemaError
        If there are no weights, all are 0, or a column is missing.

    Examples
    --------
    >>> posts = pd.DataFrame({"talk_share": [0.2, 0.9], "complaints": [0, 5]})
    >>> score_posts(posts, weights={"talk_share": 3, "complaints": -1})["index"].tolist()
    [0.0, 0.5]
    """
    if not weights or not any(weights.values()):
        raise SchemaError("`weights` must name at least one column with a weight other than 0.")
    check_columns(posts, weights, name="posts")
    total = np.zeros(len(posts))
    made: dict[str, Any] = {}
    for column, weight in weights.items():
        check_number(f"weights[{column!r}]", weight)
        values = pd.Series(posts[column].to_numpy(dtype=float, na_value=np.nan), posts.index)
        rank = (values.rank(method="average") - 1) / max(int(values.notna().sum()) - 1, 1)
        made[f"rank_{column}"] = rank
        total = total + weight * rank
    return posts.assign(**made, index=total / sum(abs(weight) for weight in weights.values()))
