"""One row per person who comments: how often, where, of what, and answered by whom."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.community.words import (
    Words,
    different,
    has_twin,
    is_content,
    read_words,
    topic_words,
)
from toolkit.frames import by_brand, is_own, may_be_answered, stands
from toolkit.schema import check_columns
from toolkit.stats.clusters import cluster_numbers

__all__ = ["summarize_commenters"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

PERSON = ["platform", "author_id"]
NEEDED = (
    "platform", "comment_id", "post_id", "parent_id", "thread_id", "author_id", "text",
    "created_at", "intent",
)  # fmt: skip
#: Wanting something put right: what a critic's comments are for.
GRIEVANCES = ("complaint", "vent")
QUESTIONS = ("question", "help_request")


def summarize_commenters(
    comments: pd.DataFrame, posts: pd.DataFrame, *, topic: str = "kind"
) -> pd.DataFrame:
    """Who comments, since when, how often, of what, and who answers them?

    Only what other people wrote counts, and what still stands; the brand's own comments
    are its answers. An author on two platforms is two people, since nobody can know.
    Nothing is scored: every column is a count, a time, or a share that can be checked.

    Parameters
    ----------
    comments : pandas.DataFrame
        All comments, the brand's too, with ``platform``, ``comment_id``, ``post_id``,
        ``parent_id``, ``thread_id``, ``author_id``, ``text``, ``created_at``, and
        ``intent`` as `toolkit.annotate_intent` gives it; ``is_post_author``, ``status``
        and ``lang`` are used where they are there. Rows without an author are left out.
    posts : pandas.DataFrame
        With ``platform``, ``post_id``, ``text``, ``created_at``; ``title`` and
        ``is_own`` are used where they are there: a rival's posts are nobody's to comment
        on here, nor are those of which it is not known whose they are, unless that is not
        known of any; then all are the brand's. Leave comments under rivals' posts out.
    topic : str
        The column of `posts` whose values are topics, for ``topic_entropy``, which is NaN
        where there is none.

    Returns
    -------
    pandas.DataFrame
        One row per person, most comments first. Shares are fractions; what a person gave
        no occasion for is NaN.

        - ``platform``, ``author_id`` (string); ``first_seen``, ``last_seen``
          (datetime, UTC); ``n_comments``, ``posts_commented``, ``active_months`` (months
          of the calendar with a comment).
        - ``posts_while_active``: the brand's posts on that platform from the first one
          commented on to the last comment; ``exposure``: the share of these commented on.
        - ``words_per_comment``, ``different_words`` (in all comments together),
          ``self_similarity``: of the words of one comment, the share that comes back in another
          of the same person's, on average over all pairs: higher in short comments;
          ``repeat_share``: of the comments, the share that the person wrote again, or nearly:
          there is another of theirs, and of the different words of both half or more are
          in both (1 is the same comment everywhere, however short or long).
        - ``topic_entropy`` (bits, over `topic`: 0 is one topic only),
          ``topic_specificity``: of the content words of a person, the share that stands
          in at least two of the brand's texts. The brand's texts are in its languages:
          compare people who write in the same one.
        - ``questions``, ``purchase_acts``, ``advocacy_acts``, ``reactions``,
          ``spam_acts``, ``complaints``, ``vents`` (counts of intents) and
          ``complaint_harshness``: the share of complaints and vents that name nothing to
          put right (0 all name it, 1 none does).
        - ``grievances_answered``: complaints and vents that the brand answered directly;
          ``grievances_settled``: of these, those after which the person complained or
          vented no more in the thread. Silence may be satisfaction or leaving.
        - ``answers_to_others``, ``answers_to_brand``, ``answered_by_others``,
          ``answered_by_brand``; ``reciprocity``: the smaller of given to and received
          from others over the larger (1 even, 0 one-sided).
        - ``languages`` (string, most frequent first; missing where not known).

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> posts = pd.DataFrame({"platform": "x", "post_id": ["p", "q"], "kind": ["guide", "meme"],
    ...     "text": "Tubeless tyres", "created_at": pd.to_datetime(["2024-05-01"] * 2, utc=True)})
    >>> comments = pd.DataFrame({"platform": "x", "comment_id": ["1", "2", "3"],
    ...     "post_id": ["p", "q", "q"], "parent_id": [None, None, "2"],
    ...     "thread_id": ["1", "2", "2"], "author_id": ["a", "a", "b"],
    ...     "text": ["so nice", "so nice", "Why?"],
    ...     "created_at": pd.to_datetime(["2024-05-02", "2024-06-02", "2024-06-03"], utc=True),
    ...     "intent": ["reaction", "reaction", "question"]})
    >>> people = summarize_commenters(comments, posts)
    >>> people[["author_id", "n_comments", "active_months", "self_similarity", "questions"]]
      author_id  n_comments  active_months  self_similarity  questions
    0         a           2              2              1.0          0
    1         b           1              1              NaN          1
    """
    check_columns(comments, NEEDED, name="comments")
    check_columns(posts, ["platform", "post_id", "text", "created_at"], name="posts")
    people, facts = read_rows(comments, posts)
    n = len(people)
    if facts.empty:
        return _empty()
    topics = set(topic_words(posts).index)
    columns = {
        **_presence(people, facts, posts),
        **_substance(read_words(facts["text"]), facts["person"].to_numpy(), n, topics),
        "topic_entropy": _entropy(facts, posts, topic, n),
        **_acts(facts, n),
        **_answers(facts, n),
        "languages": _languages(facts, n),
    }
    full = people.assign(**columns)[list(_COLUMNS)]
    return full[full["n_comments"] > 0].sort_values(
        ["n_comments", "last_seen"], ascending=False, kind="stable", ignore_index=True
    )


_COLUMNS = (
    *PERSON, "first_seen", "last_seen", "n_comments", "posts_commented", "active_months",
    "posts_while_active", "exposure", "words_per_comment", "different_words", "self_similarity",
    "repeat_share", "topic_entropy", "topic_specificity", "questions",
    "purchase_acts", "advocacy_acts", "reactions", "spam_acts", "complaints", "vents",
    "complaint_harshness", "grievances_answered", "grievances_settled", "answers_to_others",
    "answers_to_brand", "answered_by_others", "answered_by_brand", "reciprocity", "languages",
)  # fmt: skip


def _empty() -> pd.DataFrame:
    """Give the table without people, with the dtypes of one that has some."""
    texts = [*PERSON, "languages"]
    times = ["first_seen", "last_seen"]
    floats = [
        "exposure", "posts_while_active", "words_per_comment", "self_similarity", "repeat_share",
        "topic_entropy", "topic_specificity", "complaint_harshness", "reciprocity",
    ]  # fmt: skip
    kinds = dict.fromkeys(_COLUMNS, "int64") | dict.fromkeys(texts, "string")
    kinds |= dict.fromkeys(times, "datetime64[us, UTC]") | dict.fromkeys(floats, "float64")
    return pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in kinds.items()})


def read_rows(comments: pd.DataFrame, posts: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Set the audience's standing comments beside their posts, parents and answers.

    Returns
    -------
    people : pandas.DataFrame
        ``platform`` and ``author_id`` by number of the person, the brand among them.
    facts : pandas.DataFrame
        One row per comment of the audience, in order and with the index of `comments`:
        ``comment_id``, ``person``, ``post`` (row of `posts`, -1 where not known),
        ``post_key``, ``text``, ``intent``, ``lang``, ``created_at``, ``thread``, ``parent``
        (the other person answered, -1 nobody known), ``to_brand``, how often
        ``brand_answers`` and ``others_answer`` it, and whether it is ``unanswered`` for
        certain.
    """
    has_author = comments["author_id"].notna().to_numpy()
    said = comments[has_author]
    brand = by_brand(said).to_numpy()
    person, _ = pd.factorize(key(said, "author_id"))
    parent_row = _find(key(said, "comment_id"), key(said, "parent_id"))
    known = parent_row >= 0
    # With no rows there is no last one for -1 to stand for.
    to_brand = known & np.append(brand, False)[parent_row]
    to_other = known & ~to_brand & (np.append(person, -1)[parent_row] != person)
    n = len(said)
    facts = pd.DataFrame(
        {
            "comment_id": said["comment_id"].astype("string"),
            "person": person,
            "post": _find(key(posts, "post_id"), key(said, "post_id")),
            "post_key": pd.factorize(key(said, "post_id"))[0],
            "text": said["text"].astype("string"),
            "intent": said["intent"].astype("string"),
            "lang": said["lang"].astype("string") if "lang" in said else pd.NA,
            "created_at": said["created_at"],
            "thread": cluster_numbers(key(said, "thread_id")),
            "parent": np.where(to_other, np.append(person, -1)[parent_row], -1),
            "to_brand": to_brand,
            "brand_answers": _count(parent_row[known & brand & ~to_brand], n),
            "others_answer": _count(parent_row[to_other & ~brand], n),
            "unanswered": ~may_be_answered(comments).to_numpy()[has_author],
        },
        index=said.index,
    )
    people = said[~pd.Series(person, index=said.index).duplicated()][PERSON]
    return people.astype("string").reset_index(drop=True), facts[~brand & stands(said).to_numpy()]


def key(rows: pd.DataFrame, column: str) -> pd.Series:
    """Ids are only unique on their platform."""
    return rows["platform"].astype("string") + "\x1f" + rows[column].astype("string")


def _find(ids: pd.Series, wanted: pd.Series) -> Codes:
    """Give the row of the first of `ids` that each wanted one is, or -1."""
    first = np.flatnonzero(~ids.duplicated().to_numpy())
    found = pd.Index(ids.iloc[first]).get_indexer(pd.Index(wanted))
    return np.where(wanted.isna().to_numpy(), -1, np.append(first, -1)[found])


def _count(person: Codes, n: int, weight: NDArray[np.generic] | None = None) -> Codes:
    return np.bincount(person, weights=weight, minlength=n).astype(np.int64)


def _ratio(part: Codes | Floats, whole: Codes | Floats) -> Floats:
    """Divide, where there is something to divide by."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, part / whole, np.nan)


def _pairs(person: Codes, value: Codes, n: int) -> Codes:
    """Count the different values of each person; -1 is none."""
    real = value >= 0
    size = int(value.max(initial=0)) + 1
    return _count(different(person[real] * size + value[real]) // size, n)


def _presence(
    people: pd.DataFrame, facts: pd.DataFrame, posts: pd.DataFrame
) -> dict[str, pd.Series | Codes | Floats]:
    """When and where each person was there, and what they could have commented on."""
    n = len(people)
    person, created = facts["person"].to_numpy(), facts["created_at"]
    times = created.groupby(person).agg(["min", "max"]).reindex(np.arange(n))
    month = (created.dt.year * 12 + created.dt.month).fillna(-1).to_numpy(dtype=np.int64)
    commented = _pairs(person, facts["post_key"].to_numpy(), n)
    could, did = _posts_while_active(people, facts, posts, times["max"])
    return {
        "first_seen": times["min"],
        "last_seen": times["max"],
        "n_comments": _count(person, n),
        "posts_commented": commented,
        "active_months": _pairs(person, month, n),
        "posts_while_active": could,
        "exposure": _ratio(did, could),
    }


def _posts_while_active(
    people: pd.DataFrame, facts: pd.DataFrame, posts: pd.DataFrame, last: pd.Series
) -> tuple[Floats, Codes]:
    """Count the brand's posts on each person's platform, from their first post to their last.

    Beside them: those of these that the person commented on.
    """
    n = len(people)
    counts = (is_own(posts) & posts["created_at"].notna()).to_numpy(dtype=bool)
    person, post = facts["person"].to_numpy(), facts["post"].to_numpy()
    # With no posts there is no last one for -1 to stand for.
    under = (post >= 0) & np.append(counts, False)[post]
    person, post = person[under], post[under]
    made = posts["created_at"].iloc[post].reset_index(drop=True)
    first = made.groupby(person).min().reindex(np.arange(n))
    known = (first.notna() & last.notna()).to_numpy()
    # A clock that runs ahead may date a post after the comments under it.
    in_time = (made <= last.iloc[person].reset_index(drop=True)).to_numpy(dtype=bool)
    did = _pairs(person[in_time], post[in_time], n)
    own = posts[counts]
    count = np.full(n, np.nan)
    for platform, part in own.groupby(own["platform"].astype("string")):
        here = known & (people["platform"] == platform).to_numpy(dtype=bool)
        times = np.sort(_micros(part["created_at"]))
        upto = np.searchsorted(times, _micros(last[here]), side="right")
        count[here] = upto - np.searchsorted(times, _micros(first[here]), side="left")
    return count, did


def _micros(times: pd.Series) -> Codes:
    return times.dt.as_unit("us").astype("int64").to_numpy()


def _substance(
    words: Words, person: Codes, n: int, topics: set[str]
) -> dict[str, pd.Series | Codes | Floats]:
    """How much each person says, how much of it again, and how much of it on topic."""
    speaker = person[words.row]
    vocabulary, similar = own_words(words, person)
    again = pd.Series(has_twin(words, person).astype(float)).where(~np.isnan(similar))
    content = is_content(words.names)
    on_topic = np.array([name in topics for name in words.names], dtype=bool)
    said_content = content[words.word]
    return {
        "words_per_comment": _ratio(_count(person, n, words.length), _count(person, n)),
        "different_words": _count(vocabulary, n),
        "self_similarity": pd.Series(similar).groupby(person).mean().reindex(range(n)),
        "repeat_share": again.groupby(person).mean().reindex(range(n)),
        "topic_specificity": _ratio(
            _count(speaker, n, on_topic[words.word] & said_content),
            _count(speaker, n, said_content),
        ),
    }


def own_words(words: Words, person: Codes) -> tuple[Codes, Floats]:
    """Tell whose each different word of somebody is, and how much of a comment is met again.

    The second is, per comment, the mean share of its words that stand in another one of
    the person's; NaN for a comment without words, or of a person with no other. It is
    exact without looking at pairs, since a word in k of n comments is met in k - 1 of the
    n - 1 others.
    """
    size = max(len(words.names), 1)
    each, place, held = np.unique(
        person[words.row] * size + words.word, return_inverse=True, return_counts=True
    )
    met = np.bincount(words.row, weights=held[place] - 1, minlength=len(person))
    length = words.different
    speaks = length > 0
    comments = np.bincount(person[speaks], minlength=int(person.max(initial=-1)) + 1)[person]
    return each // size, _ratio(met, length * (comments - 1.0))


def _entropy(facts: pd.DataFrame, posts: pd.DataFrame, topic: str, n: int) -> Floats:
    """Over how many topics are a person's comments spread, in bits?"""
    if topic not in posts or len(posts) == 0:
        return np.full(n, np.nan)
    code = pd.factorize(posts[topic])[0]
    of_comment = np.append(code, -1)[facts["post"].to_numpy()]
    known = of_comment >= 0
    person = facts["person"].to_numpy()[known]
    size = int(code.max(initial=0)) + 1
    cell, count = np.unique(person * size + of_comment[known], return_counts=True)
    total = np.bincount(person, minlength=n)
    share = count / total[cell // size]
    bits = np.bincount(cell // size, weights=-share * np.log2(share), minlength=n)
    return np.where(total > 0, np.maximum(bits, 0.0), np.nan)


def _acts(facts: pd.DataFrame, n: int) -> dict[str, pd.Series | Codes | Floats]:
    """What each person's comments are for, and what became of complaints."""
    person, intent = facts["person"].to_numpy(), facts["intent"]

    def count(*names: str) -> Codes:
        return _count(person[intent.isin(names).to_numpy()], n)

    grieved = intent.isin(GRIEVANCES).to_numpy()
    answered = grieved & (facts["brand_answers"].to_numpy() > 0)
    settled = answered & ~_followed_by_another(facts, grieved)
    complaints, vents = count("complaint"), count("vent")
    return {
        "questions": count(*QUESTIONS),
        "purchase_acts": count("purchase_intent"),
        "advocacy_acts": count("advocacy"),
        "reactions": count("reaction"),
        "spam_acts": count("spam"),
        "complaints": complaints,
        "vents": vents,
        "complaint_harshness": _ratio(vents, complaints + vents),
        "grievances_answered": _count(person[answered], n),
        "grievances_settled": _count(person[settled], n),
    }


def _followed_by_another(facts: pd.DataFrame, grieved: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell which grievances have a later one of the same person in the same thread."""
    rows = facts.loc[grieved, ["person", "thread", "created_at"]]
    last = rows.groupby(["person", "thread"])["created_at"].transform("max")
    followed = np.zeros(len(facts), dtype=bool)
    followed[grieved] = (rows["created_at"] < last).to_numpy()
    return followed


def _answers(facts: pd.DataFrame, n: int) -> dict[str, pd.Series | Codes | Floats]:
    """Who answers whom: the brand, and other people."""
    person = facts["person"].to_numpy()
    given = _count(person[facts["parent"].to_numpy() >= 0], n)
    received = _count(person, n, facts["others_answer"].to_numpy())
    return {
        "answers_to_others": given,
        "answers_to_brand": _count(person[facts["to_brand"].to_numpy()], n),
        "answered_by_others": received,
        "answered_by_brand": _count(person, n, facts["brand_answers"].to_numpy()),
        "reciprocity": _ratio(np.minimum(given, received), np.maximum(given, received)),
    }


def _languages(facts: pd.DataFrame, n: int) -> pd.Series:
    """Name the languages of each person, most frequent first."""
    known = facts[facts["lang"].notna() & (facts["lang"] != "unknown")]
    if known.empty:
        return pd.Series(pd.NA, index=range(n), dtype="string")
    code, names = pd.factorize(known["lang"])
    cell, count = np.unique(known["person"].to_numpy() * len(names) + code, return_counts=True)
    person, lang = np.divmod(cell, len(names))
    order = np.lexsort((-count, person))
    listed = pd.Series(np.asarray(names, dtype=object)[lang[order]], index=person[order])
    several = listed.index.duplicated(keep=False)
    joined = listed[several].groupby(level=0).agg(", ".join)
    return pd.concat([listed[~several], joined]).reindex(range(n)).astype("string")
