"""How unevenly something is spread: a few who write most, or all a little."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from toolkit.schema import SchemaError
from toolkit.stats.clusters import Floats

__all__ = ["gini", "lorenz"]


def _sorted_values(values: ArrayLike) -> Floats:
    numbers = np.sort(np.asarray(pd.Series(values).to_numpy(dtype=float, na_value=np.nan)))
    numbers = numbers[~np.isnan(numbers)]
    if len(numbers) == 0 or numbers[0] < 0 or numbers[-1] == 0:
        raise SchemaError(
            "`values` must be 0 or more, with at least one above 0, to be shared out."
        )
    return numbers


def gini(values: ArrayLike) -> float:
    """How unevenly is a total spread, from 0 (all alike) to nearly 1 (one has all)?

    Parameters
    ----------
    values : array_like of float
        One value per person, such as comments per author, 0 or more. Missing ones are
        left out. Those who wrote nothing count only if they are there as 0.

    Returns
    -------
    float
        Gini's coefficient, at most ``1 - 1 / n``.

    Raises
    ------
    SchemaError
        If a value is negative, or all are 0.

    References
    ----------
    Gini, C. (1912). *Variabilita e mutabilita*.

    Examples
    --------
    >>> gini([1, 1, 1, 1]), gini([0, 0, 0, 4])
    (0.0, 0.75)
    """
    numbers = _sorted_values(values)
    n = len(numbers)
    rank = np.arange(1, n + 1)
    return float(((2 * rank - n - 1) * numbers).sum() / (n * numbers.sum()))


def lorenz(values: ArrayLike) -> pd.DataFrame:
    """What share of the total belongs to the lowest share of the people?

    Parameters
    ----------
    values : array_like of float
        As in `gini`.

    Returns
    -------
    pandas.DataFrame
        ``share_of_people`` and ``share_of_total``, from 0 to 1, lowest first.

    Raises
    ------
    SchemaError
        As in `gini`.

    References
    ----------
    Lorenz, M. O. (1905). Methods of measuring the concentration of wealth.
    *Publications of the American Statistical Association* 9, 209-219.

    Examples
    --------
    >>> lorenz([1, 3])
       share_of_people  share_of_total
    0              0.0            0.00
    1              0.5            0.25
    2              1.0            1.00
    """
    numbers = _sorted_values(values)
    total = np.concatenate([[0.0], np.cumsum(numbers)])
    return pd.DataFrame(
        {
            "share_of_people": np.arange(len(total)) / len(numbers),
            "share_of_total": total / total[-1],
        }
    )
