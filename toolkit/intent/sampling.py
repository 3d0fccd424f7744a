"""Which comments are worth a person's time: those that are doubtful and unlike the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.intent.annotate import annotate_intent
from toolkit.intent.ngrams import NgramSettings, ngram_matrix
from toolkit.text import normalize

__all__ = ["choose_to_label"]

#: Texts that are read at most, and those among them that are compared with each other.
MOST_READ = 20_000
MOST_COMPARED = 2_000


def choose_to_label(
    comments: pd.DataFrame,
    *,
    n: int,
    order: str = "useful",
    labelled: Sequence[str] = (),
    engine: Any = "fast",
    seed: int = 0,
) -> list[int]:
    """Which comments should people label next?

    'useful' takes one comment after the other, each time the one whose doubt times
    novelty is largest: doubt is how unsure the engine is of its likeliest intent, novelty
    how unlike (by words and parts of words) a text is to all taken or labelled before.
    Of very many comments a random part is looked at. Such comments are the hard ones: they
    teach a model most, and say nothing of how common anything is. For that, and to
    measure an engine, take them at 'random'.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``text``; ``intent_probability`` is added by `engine` where it is missing.
    n : int
        How many to choose at most.
    order : {'useful', 'random'}
        How they are chosen.
    labelled : list of str
        Texts that are labelled already.
    engine : str or object
        See `toolkit.annotate_intent`.
    seed : int
        The same seed gives the same comments.

    Returns
    -------
    list of int
        Places of rows, the first to label first.

    References
    ----------
    Settles, B. (2009). Active learning literature survey. University of
    Wisconsin-Madison, TR 1648.

    Examples
    --------
    >>> comments = pd.DataFrame({"text": ["so good", "so good!", "Is it open?", "so, so good"],
    ...                          "intent_probability": [0.5, 0.4, 0.5, 0.5]})
    >>> choose_to_label(comments, n=2)
    [1, 2]
    """
    rng = np.random.default_rng(seed)
    words = comments["text"].astype("string")
    there = np.flatnonzero((words.str.strip() != "").fillna(value=False))
    mixed = rng.permutation(there)
    if order == "random":
        return [int(place) for place in mixed[:n]]
    plain = words.iloc[mixed[:MOST_READ]].map(normalize).reset_index(drop=True)
    first = plain[~plain.duplicated() & ~plain.isin([normalize(text) for text in labelled])]
    pool = mixed[first.index.to_numpy()]
    read = comments.iloc[pool]
    if "intent_probability" not in read:
        read = annotate_intent(read, engine=engine)
    doubt = 1 - read["intent_probability"].fillna(0).to_numpy(dtype=float)
    most = np.argsort(-doubt, kind="stable")[: max(MOST_COMPARED, n)]
    taken = _spread_out([first.iloc[place] for place in most], doubt[most], list(labelled), n)
    return [int(pool[most[place]]) for place in taken]


def _spread_out(
    texts: list[str], doubt: NDArray[np.float64], labelled: list[str], n: int
) -> list[int]:
    """Take texts greedily by doubt times distance from the nearest that was taken."""
    if not texts:
        return []
    from sklearn.feature_extraction.text import TfidfTransformer

    matrix = ngram_matrix([*texts, *map(normalize, labelled)], NgramSettings())
    matrix = TfidfTransformer().fit_transform(matrix)
    vectors, known = matrix[: len(texts)], matrix[len(texts) :]
    nearest = np.zeros(len(texts))
    if known.shape[0]:
        nearest = (vectors @ known.T).max(axis=1).toarray().ravel()
    left = np.ones(len(texts), dtype=bool)
    taken: list[int] = []
    while left.any() and len(taken) < n:
        best = int(np.where(left, doubt * (1 - nearest), -np.inf).argmax())
        taken.append(best)
        left[best] = False
        alike = (vectors @ vectors[best].T).toarray().ravel()
        nearest = np.maximum(nearest, alike)
    return taken
