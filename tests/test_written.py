"""The comments written to be learned from: whole, labelled by the codebook, and only ours."""

import pandas as pd
import pytest
from machine import ROOT, SHARED

import toolkit as tk
from toolkit.schema import INTENTS

FILES = sorted((ROOT / "toolkit" / "intent" / "written").glob("*/comments_*.csv"))


@pytest.fixture(scope="module")
def written():
    parts = [pd.read_csv(path, dtype="string", keep_default_na=False) for path in FILES]
    return pd.concat(parts, keys=[path.stem for path in FILES], names=["file"]).reset_index("file")


def test_every_row_has_a_text_and_labels_of_the_codebook(written):
    assert len(FILES) == 45
    assert written.columns.tolist() == ["file", "intent", "also", "needs_reply", "text"]
    assert written["intent"].isin(list(INTENTS)).all()
    assert written["also"].isin([*INTENTS, ""]).all()
    assert (written["also"] != written["intent"]).all()
    assert written["needs_reply"].isin(["y", "n"]).all()
    assert (written["text"].str.strip() != "").all()
    languages = written["file"].str.split("_").str[1]
    assert set(languages) == {"en", "fr", "es", "tr"}


def test_no_comment_is_written_twice(written):
    assert not written["text"].map(tk.normalize).duplicated().any()


@pytest.mark.needs_shared
def test_nothing_in_them_is_measured_on(written):
    plain = set(written["text"].map(tk.normalize))
    for name in ("dev.csv", "train.csv"):
        texts = pd.read_csv(SHARED / "intent" / name, dtype="string")["text"]
        assert not plain & set(texts.map(tk.normalize))


def test_nothing_that_plain_comments_are_measured_on_is_among_them(written):
    texts = pd.read_csv(ROOT / "benchmarks" / "plain_comments.csv", dtype="string")["text"]
    assert not set(written["text"].map(tk.normalize)) & set(texts.map(tk.normalize))
