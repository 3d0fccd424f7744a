"""Who answers whom: an audience around a brand, or a community of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.community.histories import PERSON, key
from toolkit.frames import by_brand, stands
from toolkit.schema import as_list, check_columns, check_number
from toolkit.stats.proportions import proportion_ci, summarize_shares

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["reply_network", "summarize_network", "summarize_reply_edges"]

_NEEDED = (*PERSON, "comment_id", "parent_id")


def summarize_reply_edges(comments: pd.DataFrame) -> pd.DataFrame:
    """Which commenter answered which other commenter, and how often?

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``platform``, ``comment_id``, ``parent_id``, ``author_id``;
        ``is_post_author`` and ``status`` are used where they are there.

    Returns
    -------
    pandas.DataFrame
        One row per pair: ``platform``, ``from_author``, ``to_author`` (string),
        ``answers`` (int), most first. Answers to the brand, to oneself, and to
        comments that are not in the file are no edges.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> comments = pd.DataFrame({"platform": "x", "comment_id": list("123"),
    ...     "parent_id": [None, "1", "2"], "author_id": ["a", "b", "a"]})
    >>> summarize_reply_edges(comments)[["from_author", "to_author", "answers"]]
      from_author to_author  answers
    0           a         b        1
    1           b         a        1
    """
    answers = _answers(comments)
    between = answers[answers["to"] == "commenter"]
    edges = between.groupby(["platform", "from_author", "to_author"], as_index=False).size()
    edges = edges.rename(columns={"size": "answers"})
    return edges.sort_values("answers", ascending=False, kind="stable", ignore_index=True)


def _answers(comments: pd.DataFrame) -> pd.DataFrame:
    """Give each comment of the audience that answers a known one, and whom it answers."""
    check_columns(comments, _NEEDED, name="comments")
    known = comments[comments["author_id"].notna()]
    about = pd.DataFrame(
        {
            "id": key(known, "comment_id"),
            "to_author": known["author_id"].astype("string"),
            "to_brand": by_brand(known),
            "to_answer": known["parent_id"].notna(),
        }
    ).drop_duplicates("id")
    said = known[~by_brand(known) & stands(known) & known["parent_id"].notna()]
    found = about.set_index("id").reindex(key(said, "parent_id"))
    answers = said.assign(
        from_author=said["author_id"].astype("string"),
        to_author=found["to_author"].to_numpy(dtype=object),
        to_answer=found["to_answer"].fillna(value=False).to_numpy(dtype=bool),
        to=np.where(
            found["to_brand"].fillna(value=False).to_numpy(dtype=bool), "brand", "commenter"
        ),
    )
    answers["to_author"] = answers["to_author"].astype("string")
    return answers[answers["to_author"].notna() & (answers["to_author"] != answers["from_author"])]


def reply_network(comments: pd.DataFrame) -> nx.DiGraph:
    """What does the web of answers between commenters look like, as a graph?

    Parameters
    ----------
    comments : pandas.DataFrame
        As for `summarize_reply_edges`.

    Returns
    -------
    networkx.DiGraph
        A node per (platform, author), an edge from who answers to who is answered, with
        ``answers``, how often. Whoever neither answered nor was answered is not in it.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> comments = pd.DataFrame({"platform": "x", "comment_id": list("123"),
    ...     "parent_id": [None, "1", "2"], "author_id": ["a", "b", "a"]})
    >>> reply_network(comments).number_of_edges()
    2
    """
    import networkx as nx

    edges = summarize_reply_edges(comments)
    graph = nx.DiGraph()
    platform = edges["platform"].astype("string").tolist()
    graph.add_edges_from(
        ((here, a), (here, b), {"answers": times})
        for here, a, b, times in zip(
            platform, edges["from_author"], edges["to_author"], edges["answers"], strict=True
        )
    )
    return graph


def summarize_network(
    comments: pd.DataFrame, *, by: str | None = None, confidence: float = 0.95
) -> pd.DataFrame:
    """Do commenters talk with each other, or only with the brand?

    An audience answers the brand; a community answers one another. YouTube and Instagram
    fold threads, so an answer there seems to go to whoever began the thread: on a platform
    where nothing answers an answer (``folded``), who talks with whom cannot be told. Take
    such platforms apart with `by`, or leave them out.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``platform``, ``comment_id``, ``parent_id``, ``author_id``;
        ``is_post_author`` and ``status`` are used where they are there.
    by : str, optional
        Column of groups, such as 'platform' or 'period'; an answer belongs to the group
        that it stands in.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per group: the `by` column; ``answers`` (of commenters, to somebody else
        who is known), ``commenter_share`` (of these, to another commenter and not to the
        brand) with ``ci_low``, ``ci_high``, ``n_clusters`` (people who answer); ``folded``
        (bool: some of the answers stand on a platform that folds); ``people`` and ``pairs``
        in the network; ``reciprocity`` (share of pairs that are answered back) with
        ``reciprocity_low``, ``reciprocity_high``; ``core`` (the largest k for which some
        people each have k partners among themselves) and ``core_people``. NaN where
        nothing was answered.

    Raises
    ------
    SchemaError
        If a column is missing or `confidence` is not between 0 and 1.

    References
    ----------
    Aronow, P. M., Samii, C., & Assenova, V. A. (2015). Cluster-robust variance estimation
    for dyadic data. *Political Analysis* 23, 564-577.
    Seidman, S. B. (1983). Network structure and minimum degree. *Social Networks* 5,
    269-287.

    Examples
    --------
    >>> comments = pd.DataFrame({"platform": "x", "comment_id": list("1234"),
    ...     "parent_id": [None, "1", "2", "1"], "author_id": ["a", "b", "a", "c"]})
    >>> summarize_network(comments)[["answers", "pairs", "reciprocity", "core"]].round(2)
       answers  pairs  reciprocity  core
    0        3      3         0.67     1
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    check_columns(comments, as_list(by) if by else [], name="comments")
    answers = _answers(comments)
    keeps = answers.loc[answers["to_answer"], "platform"]
    answers = answers.assign(folded=~answers["platform"].isin(keeps))
    groups = list(answers.groupby(by)) if by else [(None, answers)]
    rows = []
    for name, part in groups:
        line = {} if by is None else {by: name}
        rows.append(line | _network_row(part, confidence))
    return pd.DataFrame(rows, columns=[*([by] if by else []), *_ROW])


_ROW = (
    "answers", "commenter_share", "ci_low", "ci_high", "n_clusters", "folded", "people", "pairs",
    "reciprocity", "reciprocity_low", "reciprocity_high", "core", "core_people",
)  # fmt: skip


def _network_row(answers: pd.DataFrame, confidence: float) -> dict[str, float]:
    """Summarise one group's answers."""
    import networkx as nx

    between = answers["to"] == "commenter"
    giver, taker = key(answers, "from_author"), key(answers, "to_author")
    pairs = pd.DataFrame({"from": giver, "to": taker})[between].drop_duplicates()
    number, people = pd.factorize(pd.concat([pairs["from"], pairs["to"]]))
    a, b = number[: len(pairs)], number[len(pairs) :]
    # Numbers in place of names, and each pair once: networkx counts them in a tenth of the time.
    mutual = np.isin(a * len(people) + b, b * len(people) + a)
    core = nx.core_number(nx.Graph(zip(a.tolist(), b.tolist(), strict=True)))
    deepest = max(core.values(), default=0)
    to = _share(answers["to"], "commenter", giver, confidence)
    back = _reciprocity(a, b, mutual, confidence)
    return {
        "answers": len(answers),
        "commenter_share": to["share"],
        "ci_low": to["ci_low"],
        "ci_high": to["ci_high"],
        "n_clusters": int(giver.nunique()),
        "folded": bool(answers.empty or answers["folded"].any()),
        "people": len(people),
        "pairs": len(pairs),
        "reciprocity": back["share"],
        "reciprocity_low": back["ci_low"],
        "reciprocity_high": back["ci_high"],
        "core": deepest,
        "core_people": sum(depth == deepest for depth in core.values()),
    }


def _reciprocity(
    a: NDArray[np.int64], b: NDArray[np.int64], mutual: NDArray[np.bool_], confidence: float
) -> pd.Series:
    """Give the share of pairs that are answered back, and its interval.

    The two directions of a pair are one event, and what one person does, or what is done
    to them, belongs together: all pairs that share a person count as dependent.
    """
    if len(a) == 0:
        return pd.Series(np.nan, ["share", "ci_low", "ci_high"])
    n, width = len(a), int(max(a.max(), b.max())) + 1
    couple = np.unique(np.minimum(a, b) * width + np.maximum(a, b), return_inverse=True)[1]
    share = mutual.mean()
    apart = mutual - share
    of_person = np.bincount(a, apart, width) + np.bincount(b, apart, width)
    of_couple = (np.bincount(couple, apart) ** 2).sum()
    # Each couple's own part stands in the sums of both.
    squares = max((of_person**2).sum() - of_couple, of_couple)
    spread = n * share * (1 - share)
    # Where nothing varies, each couple counts once.
    effect = squares / spread if spread > 0 else (np.bincount(couple) ** 2).sum() / n
    found = proportion_ci(
        mutual.sum(),
        n,
        confidence=confidence,
        design_effect=max(effect, 1.0),
        n_clusters=min(width, int(couple.max()) + 1),
    )
    return found.iloc[0]


def _share(values: pd.Series, value: str, who: pd.Series, confidence: float) -> pd.Series:
    """Give a share and its interval over whole people; NaN without rows."""
    rows = pd.DataFrame({"value": values.to_numpy(dtype=object), "who": who.to_numpy()})
    found = summarize_shares(rows, of="value", cluster="who", values=[value], confidence=confidence)
    return found.iloc[0] if len(found) else pd.Series(np.nan, ["share", "ci_low", "ci_high"])
