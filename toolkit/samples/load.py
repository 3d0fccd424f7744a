"""Load the sample files that come with the toolkit."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd

from toolkit.samples.bank import bank_comments, bank_offline, bank_replies, data_folder
from toolkit.samples.exports import EXPORTS
from toolkit.samples.simulate import SimulatedStudy, Truth
from toolkit.schema import TABLES, check_choice

__all__ = ["list_samples", "load_sample", "sample_path"]

STUDY = "harrow_pine_small"
LICENCE = "CC0-1.0"
_TABLES = ("comments", "posts", "accounts", "shares")
_TEXTS = {"offline": bank_offline, "text_bank": bank_comments, "replies": bank_replies}
#: The tables of the truth that are not in the text bank.
TRUTH = ("effects", "people", "comments", "posts", "replies", "peers")


def list_samples() -> pd.DataFrame:
    """Which samples are there, and what is in them?

    Returns
    -------
    pandas.DataFrame
        One row per sample: ``name``, ``rows``, ``what``, ``licence``. Those that
        end in a file type are export files: `sample_path` says where they are.

    Examples
    --------
    >>> list_samples()["name"].head(3).to_list()
    ['harrow_pine_small', 'comments', 'posts']
    """
    listed = json.loads((data_folder() / "samples.json").read_text(encoding="utf-8"))
    return pd.DataFrame(listed).assign(licence=LICENCE)


def load_sample(name: str = STUDY) -> pd.DataFrame | SimulatedStudy:
    """Give a sample by its name.

    Parameters
    ----------
    name : str
        'harrow_pine_small' for the whole study with its truth; 'comments',
        'posts', 'accounts' or 'shares' for one of its tables; 'text_bank',
        'replies' or 'offline' for the hand-written texts.

    Returns
    -------
    pandas.DataFrame or SimulatedStudy
        The sample. It is read anew each time, so change it as you like.

    Raises
    ------
    SchemaError
        If there is no such sample; the message names those there are.

    Examples
    --------
    >>> load_sample("text_bank").groupby("lang").size()["tr"]
    np.int64(323)
    """
    check_choice("name", name, [STUDY, *_TABLES, *_TEXTS])
    if name in _TEXTS:
        return _TEXTS[name]().copy()
    if name in _TABLES:
        return _table(STUDY, name)
    truth = {table: _table(f"{STUDY}_truth", table) for table in TRUTH}
    tables = {table: _table(STUDY, table) for table in TABLES}
    return SimulatedStudy(**tables, truth=Truth(offline=bank_offline().copy(), **truth))


def _table(folder: str, table: str) -> pd.DataFrame:
    return pd.read_parquet(data_folder() / folder / f"{table}.parquet")


def sample_path(name: str) -> Path:
    """Where is a sample's file, to practise reading it?

    Parameters
    ----------
    name : str
        An export file as `list_samples` names it, such as
        'reddit_comments.ndjson', 'exports' for the folder of all of them, or
        'x_archive' for the folder of the archive from X.

    Returns
    -------
    Path
        The file or folder.

    Raises
    ------
    SchemaError
        If there is no such file; the message names those there are.

    Examples
    --------
    >>> sample_path("reddit_comments.ndjson").suffix
    '.ndjson'
    """
    check_choice("name", name, ["exports", "x_archive", *EXPORTS])
    folder = data_folder() / "exports"
    return folder if name == "exports" else folder / name
