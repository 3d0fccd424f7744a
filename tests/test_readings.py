"""The labels given to other people's comments: by the codebook, without their texts, checked."""

from collections import Counter
from pathlib import Path

import pandas as pd
import pytest
from machine import SHARED

from toolkit.intent.training import held_out_rows, text_key, training_rows
from toolkit.schema import INTENTS, ReadError

FOLDER = Path(__file__).resolve().parents[1] / "toolkit" / "intent" / "readings"
FILES = sorted(FOLDER.glob("*/labels_*.csv"))


@pytest.fixture(scope="module")
def labels():
    parts = [pd.read_csv(path, dtype="string", keep_default_na=False) for path in FILES]
    return pd.concat(parts, ignore_index=True)


def test_every_row_has_a_key_and_labels_of_the_codebook_and_no_text(labels):
    assert len(FILES) == 26
    assert labels.columns.tolist() == ["text_key", "intent", "also", "needs_reply"]
    assert labels["text_key"].str.fullmatch("[0-9a-f]{12}").all()
    assert labels["text_key"].is_unique
    assert labels["intent"].isin(list(INTENTS)).all()
    assert labels["also"].isin([*INTENTS, ""]).all()
    assert (labels["also"] != labels["intent"]).all()
    assert labels["needs_reply"].isin(["y", "n"]).all()


@pytest.mark.needs_shared
def test_they_are_of_usable_comments_that_nothing_is_measured_on(labels):
    data = SHARED / "intent"
    rows = training_rows(data, sorted(path for path in FOLDER.iterdir() if path.is_dir()))
    ours = rows[rows["ours"]]
    assert len(ours) == len(labels)
    assert ours["text"].map(text_key).tolist() == labels["text_key"].tolist()
    assert not (ours["license"].isna() | ours["lang"].isna()).any()
    measured = pd.read_csv(data / "dev.csv", dtype="string")["text"]
    calibrated = rows.loc[held_out_rows(rows), "text"]
    assert not set(labels["text_key"]) & {*measured.map(text_key), *calibrated.map(text_key)}


@pytest.mark.needs_shared
def test_hidden_rows_of_the_annotator_were_read_alike():
    checks = pd.read_csv(FOLDER / "checks.csv", dtype="string")
    known = pd.read_csv(SHARED / "intent" / "train.csv", dtype="string").set_index("id")
    given = known.loc[checks["id"], "intent"].to_numpy()
    assert len(checks) > 1_000
    rows = training_rows(SHARED / "intent")
    assert set(checks["id"]) <= set(rows.loc[held_out_rows(rows), "id"])
    agreed = float((given == checks["intent"].to_numpy()).mean())
    # The majority's intent alone would agree on a third.
    assert max(Counter(given).values()) / len(given) < 0.4
    assert agreed > 0.78


def test_labels_of_texts_that_are_not_there_are_an_error(tmp_path):
    columns = {"id": ["a"], "lang": "en", "text": "Hello there", "source": "somewhere"}
    pd.DataFrame({**columns, "noncommercial": "n"}).to_csv(tmp_path / "unlabelled.csv.gz")
    train = {**columns, "intent": "praise", "also": None, "needs_reply": "n", "license": "CC0"}
    pd.DataFrame({**train, "noncommercial": "n"}).to_csv(tmp_path / "train.csv", index=False)
    found = {"text_key": [text_key("Hello there"), text_key("Not there")], "intent": "vent"}
    pd.DataFrame(found).to_csv(tmp_path / "labels_en.csv", index=False)
    with pytest.raises(ReadError, match="1 of 2 labels belong to no text"):
        training_rows(tmp_path, [tmp_path])
    twice = pd.DataFrame(found).iloc[[0, 0]]
    twice.to_csv(tmp_path / "labels_en.csv", index=False)
    with pytest.raises(ReadError, match="have two labels in"):
        training_rows(tmp_path, [tmp_path])
    pd.DataFrame(found).head(1).to_csv(tmp_path / "labels_en.csv", index=False)
    rows = training_rows(tmp_path, [tmp_path])
    assert rows["intent"].tolist() == ["praise", "vent"]
    assert rows["ours"].tolist() == [False, True]
    assert rows["license"].tolist() == ["CC0", "CC0"]
