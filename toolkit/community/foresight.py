"""Does a person's history foretell whether they come back?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from toolkit.community.histories import PERSON, key, summarize_commenters
from toolkit.frames import select_audience
from toolkit.schema import SchemaError, check_columns, check_number, check_times, read_moment
from toolkit.stats.resampling import bootstrap_ci

__all__ = ["predict_return", "summarize_return"]

_BASELINE = ("recency_days", "n_comments")
#: What a history adds: counts by their logarithm, shares as they are.
_COUNTS = (
    "posts_commented", "active_months", "words_per_comment", "different_words", "questions",
    "purchase_acts", "advocacy_acts", "reactions", "spam_acts", "complaints", "vents",
    "grievances_answered", "grievances_settled", "answers_to_others", "answers_to_brand",
    "answered_by_others", "answered_by_brand", "known_days",
)  # fmt: skip
_SHARES = (
    "exposure", "self_similarity", "topic_entropy", "topic_specificity", "complaint_harshness",
    "reciprocity",
)  # fmt: skip
#: People that must have come back, and stayed away, for a model to learn from.
_FEWEST = 10
#: Columns of recency and frequency, and how much more freely than others they are used.
_N_BASELINE, _FREEDOM = 3, 10.0
#: How far a model may trust its columns (inverse of the penalty), from hardly to fully.
_STRENGTHS = (0.0001, 0.001, 0.01, 0.1, 1.0, 10.0)
_ROWS = ("recency and frequency", "history", "difference")


def summarize_return(
    comments: pd.DataFrame, posts: pd.DataFrame, *, at: Any, within_days: float = 30.0
) -> pd.DataFrame:
    """What was known of each person at a moment, and did they come back after it?

    Parameters
    ----------
    comments, posts : pandas.DataFrame
        As for `toolkit.summarize_commenters`. Only what was there before `at` makes the
        history; only what came after makes the outcome.
    at : datetime or str
        The moment; a time without a zone is UTC.
    within_days : float
        Days after it within which a comment counts as coming back.

    Returns
    -------
    pandas.DataFrame
        One row per person seen before `at`: the columns of `summarize_commenters`, and
        ``recency_days``, ``known_days`` (since they were last and first seen) and
        ``returned`` (bool).

    Raises
    ------
    SchemaError
        If a column is missing or holds no moments with a zone, `at` is no moment, nobody
        was there before, or the file ends before the days.

    Examples
    --------
    >>> import toolkit as tk
    >>> study = tk.simulate_brand(seed=1)
    >>> comments = tk.annotate_intent(study.comments, engine="rules")
    >>> known = summarize_return(comments, study.posts, at="2025-05-01")
    >>> bool(known["last_seen"].max() < pd.Timestamp("2025-05-01", tz="UTC"))
    True
    """
    check_columns(comments, [*PERSON, "created_at"], name="comments")
    check_columns(posts, ["created_at"], name="posts")
    for name, table in (("comments", comments), ("posts", posts)):
        check_times(table, ["created_at"], name=name)
    check_number("within_days", within_days, low=0, inclusive=False)
    moment = read_moment("at", at)
    end = moment + pd.Timedelta(days=within_days)
    last = comments["created_at"].max()
    if not last >= end - pd.Timedelta(days=1):
        raise SchemaError(
            f"The file ends on {last:%Y-%m-%d}, before the {within_days:g} days after "
            f"{moment:%Y-%m-%d}; who came back is not known. Take an earlier moment or fewer days."
        )
    before = comments[comments["created_at"] < moment]
    known = summarize_commenters(before, posts[posts["created_at"] < moment])
    if known.empty:
        raise SchemaError(f"Nobody commented before {moment:%Y-%m-%d}; take a later moment.")
    after = comments[(comments["created_at"] >= moment) & (comments["created_at"] < end)]
    after = select_audience(after)
    day = pd.Timedelta(days=1)
    return known.assign(
        recency_days=(moment - known["last_seen"]) / day,
        known_days=(moment - known["first_seen"]) / day,
        returned=key(known, "author_id").isin(key(after, "author_id")).to_numpy(dtype=bool),
    )


def predict_return(
    comments: pd.DataFrame,
    posts: pd.DataFrame,
    *,
    learn_at: Any = None,
    test_at: Any = None,
    within_days: float = 30.0,
    confidence: float = 0.95,
    most_people: int = 20_000,
    n_draws: int = 300,
    seed: int = 0,
) -> pd.DataFrame:
    """Does history foretell who comes back better than how lately and often they came?

    Two logistic models learn from what was known at `learn_at` and who came back after
    it; both foretell who comes back after `test_at`, later, which neither has seen. One
    knows recency and frequency and their product; the other the whole history besides.
    What history adds is held back by a ridge penalty, chosen by cross-validation on what
    the model learns from.

    Parameters
    ----------
    comments, posts : pandas.DataFrame
        As for `toolkit.summarize_commenters`.
    learn_at, test_at : datetime or str, optional
        Two moments, `test_at` at least `within_days` after `learn_at`. Where they are not
        given: as late as the file allows. A time without a zone is UTC.
    within_days : float
        Days within which a comment counts as coming back.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    most_people : int
        If more are known at `test_at`, so many are drawn for the test.
    n_draws : int
        Bootstrap draws of whole people, 100 or more.
    seed : int
        The same seed gives the same draws.

    Returns
    -------
    pandas.DataFrame
        Three rows: ``model`` ('recency and frequency', 'history', 'difference'), ``auc``
        (the chance that of two people the one who came back was put first; for
        'difference' the second minus the first), ``ci_low``, ``ci_high``, ``n`` (people),
        ``n_returned``. An interval of the difference that holds 0 says that history adds
        nothing that can be seen.

    Raises
    ------
    SchemaError
        If a time is no moment, the two overlap, or fewer than ten people came back or
        stayed away.

    References
    ----------
    Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). RFM and CLV: using iso-value
    curves for customer base analysis. *Journal of Marketing Research* 42, 415-430.

    Examples
    --------
    >>> import toolkit as tk
    >>> study = tk.simulate_brand(seed=1)
    >>> comments = tk.annotate_intent(study.comments, engine="rules")
    >>> found = predict_return(comments, study.posts, n_draws=100)
    >>> found["model"].tolist()
    ['recency and frequency', 'history', 'difference']
    """
    check_number("most_people", most_people, low=100)
    check_number("within_days", within_days, low=0, inclusive=False)
    check_columns(comments, ["created_at"], name="comments")
    check_times(comments, ["created_at"], name="comments")
    window = pd.Timedelta(days=within_days)
    last = comments["created_at"].max() - window
    test_at = last if test_at is None else read_moment("test_at", test_at)
    learn_at = test_at - window if learn_at is None else read_moment("learn_at", learn_at)
    if test_at < learn_at + window:
        raise SchemaError(
            f"`test_at` must be at least {within_days:g} days after `learn_at`, or the test "
            "would hold what was learned."
        )
    learned = summarize_return(comments, posts, at=learn_at, within_days=within_days)
    test = summarize_return(comments, posts, at=test_at, within_days=within_days)
    for name, table in (("learn_at", learned), ("test_at", test)):
        fewest = min(int(table["returned"].sum()), int((~table["returned"]).sum()))
        if fewest < _FEWEST:
            raise SchemaError(
                f"After `{name}` only {fewest} people came back, or stayed away; at least "
                f"{_FEWEST} of each are needed. Take more days, or a file with more people."
            )
    if len(test) > most_people:
        test = test.sample(most_people, random_state=seed)
    scored = pd.DataFrame(
        {
            "person": np.arange(len(test)),
            "returned": test["returned"].to_numpy(),
            _ROWS[0]: _foretell(learned, test, _recency_frequency),
            _ROWS[1]: _foretell(learned, test, _history),
        }
    )
    asked: list[Callable[[pd.DataFrame], float]] = [
        lambda rows: _auc(rows, _ROWS[0]),
        lambda rows: _auc(rows, _ROWS[1]),
        lambda rows: _auc(rows, _ROWS[1]) - _auc(rows, _ROWS[0]),
    ]
    results = pd.concat(
        [
            bootstrap_ci(
                scored, statistic=one, cluster="person", confidence=confidence,
                n_draws=n_draws, seed=seed,
            )
            for one in asked
        ]
    )  # fmt: skip
    return pd.DataFrame(
        {
            "model": pd.array(_ROWS, dtype="string"),
            "auc": results["effect"].to_numpy(),
            "ci_low": results["ci_low"].to_numpy(),
            "ci_high": results["ci_high"].to_numpy(),
            "n": len(scored),
            "n_returned": int(scored["returned"].sum()),
        }
    )


def _recency_frequency(people: pd.DataFrame) -> np.ndarray:
    recency, frequency = (np.log1p(people[name].to_numpy(dtype=float)) for name in _BASELINE)
    return np.column_stack([recency, frequency, recency * frequency])


def _history(people: pd.DataFrame) -> np.ndarray:
    counts = np.log1p(people[list(_COUNTS)].to_numpy(dtype=float))
    shares = people[list(_SHARES)].to_numpy(dtype=float)
    # Where a share cannot be known that itself says something, so it is a column too.
    unknown = np.isnan(shares)
    return np.column_stack(
        [_recency_frequency(people), counts, np.where(unknown, 0.0, shares), unknown]
    )


def _foretell(
    learned: pd.DataFrame, test: pd.DataFrame, columns: Callable[[pd.DataFrame], np.ndarray]
) -> np.ndarray:
    """Learn from one moment, and give each person of another a probability."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GridSearchCV

    known, asked = columns(learned), columns(test)
    centre, spread = known.mean(axis=0), known.std(axis=0)
    scale = np.where(spread > 0, spread, 1.0)
    # Thirty columns and twenty returns overfit unless the data say how far to hold back;
    # the baseline's are hardly held back, so that no history can make a model worse by much.
    scale[:_N_BASELINE] /= _FREEDOM
    model = GridSearchCV(
        LogisticRegression(max_iter=1000), {"C": _STRENGTHS}, scoring="neg_log_loss"
    )
    model.fit((known - centre) / scale, learned["returned"].to_numpy())
    return model.predict_proba((asked - centre) / scale)[:, 1]


def _auc(rows: pd.DataFrame, score: str) -> float:
    """Give the chance that of a pair the one who came back was put first (Mann-Whitney)."""
    from scipy.stats import rankdata

    returned = rows["returned"].to_numpy()
    hits, others = int(returned.sum()), int((~returned).sum())
    ranks = rankdata(rows[score].to_numpy())[returned].sum()
    return (ranks - hits * (hits + 1) / 2) / (hits * others) if hits * others else np.nan
