"""Finding the shipped samples, in a checkout or in an installed package."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from toolkit.schema import SchemaError, Study, check_choice, conform

__all__ = ["list_samples", "load_sample"]

STUDY = "harrow_pine_small"
_TABLES = {
    "comments": "comments under the posts of Harrow & Pine, in four languages",
    "posts": "the posts of Harrow & Pine",
}


def samples_folder() -> Path:
    """Find the folder of the samples: beside the package's modules, or in the checkout."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "data_samples", package.parent / "data_samples"):
        if folder.is_dir():
            return folder
    raise SchemaError("The samples are not installed: install comment-toolkit again.")


def list_samples() -> pd.DataFrame:
    """Which samples are there?

    Returns
    -------
    pandas.DataFrame
        One row per sample: ``name``, ``what``, ``licence``.

    Examples
    --------
    >>> list_samples()["name"].tolist()
    ['comments', 'posts', 'harrow_pine_small']
    """
    both = {**_TABLES, STUDY: "a study of both tables"}
    return pd.DataFrame(
        [(name, what, "CC0") for name, what in both.items()], columns=["name", "what", "licence"]
    )


def load_sample(name: str = STUDY) -> pd.DataFrame | Study:
    """Load a sample by name.

    Parameters
    ----------
    name : {'comments', 'posts', 'harrow_pine_small'}
        A table, or the study of both.

    Returns
    -------
    pandas.DataFrame or Study
        In the columns and dtypes of `toolkit.schema`.

    Raises
    ------
    SchemaError
        If there is no such sample; the message lists them.

    Examples
    --------
    >>> len(load_sample("comments")) > 1000
    True
    """
    check_choice("name", name, list_samples()["name"])
    if name == STUDY:
        return Study.of(**{table: load_sample(table) for table in _TABLES})
    return conform(pd.read_parquet(samples_folder() / f"{name}.parquet"), name)
