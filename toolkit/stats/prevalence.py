"""How common is a label really, when a machine that errs gave the labels?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema import SchemaError, check_columns, check_number
from toolkit.stats.clusters import Codes, Floats, member_codes, sums
from toolkit.stats.proportions import proportion_ci

__all__ = ["correct_prevalence"]

#: Error of a share per error of a raw share beyond which the classifier cannot be corrected.
WORST_CONDITION = 100.0

#: Rows labelled by people that each label needs.
FEWEST_LABELLED = 5


def correct_prevalence(
    data: pd.DataFrame,
    *,
    predicted: str,
    labelled: pd.DataFrame,
    truth: str,
    cluster: str | None = None,
    values: Sequence[str] | None = None,
    confidence: float = 0.95,
    n_draws: int = 1000,
    seed: int = 0,
) -> pd.DataFrame:
    """What share of the comments truly has each label, given how the classifier errs?

    The shares of given labels are a mixture of the true ones through the confusion matrix
    that `labelled` shows; the mixture is undone by least squares among shares that are
    not negative and add up to 1. The interval draws whole clusters of `data` again and,
    apart from them, how the classifier errs on each label, from a Dirichlet distribution
    of its labelled rows and one row more, spread over all labels. So it knows both doubts,
    and five of five right are not taken for a classifier that never errs. The interval of
    a label which was never given reaches as far as Wilson's limit for none among the
    clusters, over the label's recall. It supposes that the classifier errs here as it does
    on the labelled rows.

    Parameters
    ----------
    data : pandas.DataFrame
        One row per comment with the classifier's label.
    predicted : str
        The column of the classifier's label, in `data` and in `labelled`. Rows without
        one are left out.
    labelled : pandas.DataFrame
        Comments that people labelled and the classifier did too, which it was not
        trained on.
    truth : str
        The column of `labelled` with the people's label.
    cluster : str, optional
        Column of `data` with the post or author to draw.
    values : list of str, optional
        The labels in order; all that `labelled` or `data` holds where not given.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    n_draws : int
        Number of bootstrap draws, 100 or more.
    seed : int
        The same seed gives the same draws.

    Returns
    -------
    pandas.DataFrame
        One row per label: the `predicted` column, ``raw_share`` as the classifier says,
        ``share`` corrected, ``ci_low``, ``ci_high`` (fractions), ``n``, ``n_clusters``,
        ``n_labelled`` (rows of that true label).

    Raises
    ------
    SchemaError
        If a column is missing, a label has fewer than five labelled rows, or the
        classifier hardly tells some labels apart.

    References
    ----------
    Rogan, W. J., & Gladen, B. (1978). Estimating prevalence from the results of a
    screening test. *American Journal of Epidemiology* 107, 71-76.
    Brown, L. D., Cai, T. T., & DasGupta, A. (2001). Interval estimation for a binomial
    proportion. *Statistical Science* 16, 101-133 (Jeffreys' prior).
    Forman, G. (2008). Quantifying counts and costs via classification. *Data Mining and
    Knowledge Discovery* 17, 164-206.

    Examples
    --------
    The classifier finds 8 of 10 complaints and calls 1 of 10 others one. Where it says
    24 %, the truth is (0.24 - 0.1) / (0.8 - 0.1) = 20 %.

    >>> labelled = pd.DataFrame({
    ...     "truth": ["complaint"] * 10 + ["other"] * 10,
    ...     "label": ["complaint"] * 8 + ["other"] * 2 + ["complaint"] + ["other"] * 9})
    >>> comments = pd.DataFrame({"label": ["complaint"] * 24 + ["other"] * 76})
    >>> correct_prevalence(comments, predicted="label", labelled=labelled, truth="truth")[
    ...     ["label", "raw_share", "share"]].round(2)
           label  raw_share  share
    0  complaint       0.24    0.2
    1      other       0.76    0.8
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    check_number("n_draws", n_draws, low=100)
    check_columns(data, [predicted, *([cluster] if cluster else [])], name="data")
    check_columns(labelled, [predicted, truth], name="labelled")
    rows = data.loc[data[predicted].notna()]
    checked = labelled.dropna(subset=[predicted, truth])
    if len(rows) == 0:
        raise SchemaError(f"`data` has no row with a label in {predicted!r}.")
    levels = _levels(rows[predicted], checked[predicted], checked[truth], values)
    size = len(levels)
    given = _codes(rows[predicted], levels)
    member = np.unique(member_codes(rows, cluster), return_inverse=True)[1]
    clusters = int(member.max()) + 1
    table = sums(np.ones(len(rows)), member * size + given, (clusters, size))
    pairs = _codes(checked[truth], levels) * size + _codes(checked[predicted], levels)
    confusion = sums(np.ones(len(checked)), pairs, (size, size))
    known = confusion.sum(axis=1)
    _check_confusion(confusion, levels)

    raw = table.sum(axis=0) / len(rows)
    share = _unmix(confusion / known[:, None], raw)
    # Five of five right, drawn again, are always five of five: the rows themselves would call
    # such a classifier perfect. One row more, spread over all labels, lets it err (for two
    # labels that is Jeffreys' prior).
    believed = confusion + 1 / size
    rng = np.random.default_rng(seed)
    draws = np.empty((int(n_draws), size))
    for draw in range(int(n_draws)):
        total = table[rng.integers(clusters, size=clusters)].sum(axis=0)
        # Rows of one true label replace each other: how it errs does not hang on how
        # many of each were chosen for labelling.
        again = np.stack([rng.dirichlet(row) for row in believed])
        draws[draw] = _unmix(again, total / total.sum())
    tail = (1 - confidence) / 2
    low, high = np.quantile(draws, [tail, 1 - tail], axis=0)
    unseen = _most_unseen(confusion, clusters, confidence)
    high = np.where(raw == 0, np.maximum(high, unseen), high)
    return pd.DataFrame(
        {
            predicted: levels,
            "raw_share": raw,
            "share": share,
            "ci_low": np.minimum(low, share),
            "ci_high": np.maximum(high, share),
            "n": len(rows),
            "n_clusters": clusters,
            "n_labelled": known.astype(np.int64),
        }
    )


def _levels(
    given: pd.Series, checked: pd.Series, truth: pd.Series, values: Sequence[str] | None
) -> list[Any]:
    seen = set(given.unique()) | set(checked.unique()) | set(truth.unique())
    if values is None:
        return sorted(seen)
    unknown = sorted(seen - set(values))
    if unknown:
        raise SchemaError(f"The label {unknown[0]!r} occurs but is not among `values`.")
    return list(values)


def _codes(values: pd.Series, levels: list[Any]) -> Codes:
    return np.asarray(pd.Categorical(values, categories=levels).codes, dtype=np.int64)


def _check_confusion(confusion: Floats, levels: list[Any]) -> None:
    known = confusion.sum(axis=1)
    if known.min() < FEWEST_LABELLED:
        raise SchemaError(
            f"The label {levels[int(known.argmin())]!r} has {int(known.min())} labelled rows; "
            f"at least {FEWEST_LABELLED} are needed to know how the classifier errs on it. Label "
            "more, or merge it with another label."
        )
    if np.linalg.cond(confusion / known[:, None]) > WORST_CONDITION:
        length = np.sqrt((confusion**2).sum(axis=1))
        alike = np.tril(confusion @ confusion.T / np.outer(length, length), -1)
        one, other = (levels[place] for place in np.divmod(int(alike.argmax()), len(levels))[::-1])
        raise SchemaError(
            "The classifier hardly tells some labels apart, so their shares cannot be "
            f"recovered. Merge those that it confuses, first of all {one!r} and {other!r}."
        )


def _most_unseen(confusion: Floats, clusters: int, confidence: float) -> Floats:
    """Give the largest share of each label at which the classifier might well never give it.

    Drawing again from comments that lack a label never brings it back, so the bootstrap
    would be sure that it is not there.
    """
    most = proportion_ci(0, clusters, confidence=confidence)["ci_high"].iloc[0]
    recall = np.diag(confusion) / confusion.sum(axis=1)
    return np.minimum(1, most / np.maximum(recall, most))


def _unmix(confusion: Floats, raw: Floats) -> Floats:
    """Find the shares that the classifier would turn into `raw`."""
    from scipy import optimize

    # A heavy last equation makes the shares add up to 1.
    heavy = 1e4
    system = np.vstack([confusion.T, np.full(len(raw), heavy)])
    found, _ = optimize.nnls(system, np.append(raw, heavy))
    total = found.sum()
    result: Floats = found / total
    return result
