"""The texts: every hand-written comment, post, reply and offline piece, with its bank id."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

import pandas as pd

from toolkit.schema import LANGUAGES, ReadError

__all__ = ["BRANDS", "bank_comments", "bank_offline", "bank_posts", "bank_replies", "data_folder"]

#: The brand and its peers: key of the bank file, name, and how each speaks.
BRANDS: dict[str, tuple[str, str]] = {
    "harrow_pine": ("Harrow & Pine", "warm, plain, dry-humoured, honest about mistakes"),
    "kindred_spokes": ("Kindred Spokes", "a caring co-operative"),
    "meridian_cycles": ("Meridian Cycles", "corporate, automated, templated"),
    "voltride": ("VoltRide", "cheeky, roasts rivals"),
}


def data_folder() -> Path:
    """Find the sample files: inside the installed package, else beside it in a checkout.

    Raises
    ------
    ReadError
        If neither is there.
    """
    package = Path(str(resources.files("toolkit")))
    for folder in (package / "data_samples", package.parent / "data_samples"):
        if (folder / "bank").is_dir():
            return folder
    raise ReadError(
        f"The sample files are neither in {package / 'data_samples'} nor beside the package; "
        "install comment-toolkit again, or take data_samples/ from the repository."
    )


@cache
def bank_comments() -> pd.DataFrame:
    """Read all comments: ``bank_id``, ``intent``, ``post_kind``, ``lang``, ``text``."""
    parts = [
        _read(name).assign(lang=name.split("_")[1])
        for name in ("comments_en_a", "comments_en_b", *_other_languages())
    ]
    return pd.concat(parts, ignore_index=True)[["bank_id", "intent", "post_kind", "lang", "text"]]


def _other_languages() -> list[str]:
    return [f"comments_{lang}" for lang in LANGUAGES if lang != "en"]


@cache
def bank_posts() -> pd.DataFrame:
    """Read all posts: ``bank_id``, ``brand``, ``kind``, ``phase``, ``text``."""
    parts = [_read(f"posts_{brand}").assign(brand=brand) for brand in BRANDS]
    return pd.concat(parts, ignore_index=True)[["bank_id", "brand", "kind", "phase", "text"]]


@cache
def bank_replies() -> pd.DataFrame:
    """Read the brand's replies: ``bank_id``, ``to_intent``, ``stance``, ``text``."""
    return _read("replies_harrow_pine")[["bank_id", "to_intent", "stance", "text"]]


@cache
def bank_offline() -> pd.DataFrame:
    """Read what the brand writes off line: ``bank_id``, ``kind``, ``text``."""
    return _read("offline_harrow_pine")[["bank_id", "kind", "text"]]


def _read(name: str) -> pd.DataFrame:
    path = data_folder() / "bank" / f"{name}.csv"
    # A text such as "NA" or "null" is a text.
    frame = pd.read_csv(path, dtype="string", keep_default_na=False, encoding="utf-8")
    numbers = pd.Series(range(1, len(frame) + 1)).map("{:04d}".format)
    return frame.assign(bank_id=(f"{name}-" + numbers).astype("string"))
