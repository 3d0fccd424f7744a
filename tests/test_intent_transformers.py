"""Models in Hugging Face layout as intent engines, on one that is made here."""

import logging
import shutil

import numpy as np
import pandas as pd
import pytest

from toolkit.intent.annotate import annotate_intent
from toolkit.intent.engines import get_engine
from toolkit.intent.transformer import TransformersEngine, ZeroShotEngine
from toolkit.intent.tuner import FineTuner
from toolkit.schema import INTENTS, MissingExtraError, ReadError, SchemaError

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "when", "open", "nice", "ride", "?", "!"]
TEXTS = ["when open ?", "nice ride !", "nice nice nice nice nice nice", "when"]


@pytest.fixture(scope="module", autouse=True)
def _loud_again():
    yield
    logging.getLogger("transformers").setLevel(logging.WARNING)


@pytest.fixture(scope="module")
def save_model(tmp_path_factory):
    """Save a tiny BERT with random weights and these labels."""
    torch = pytest.importorskip("torch")
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    def save(*labels):
        folder = tmp_path_factory.mktemp("model")
        (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
        torch.manual_seed(1)
        config = BertConfig(
            vocab_size=len(WORDS),
            hidden_size=16,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=16,
            max_position_embeddings=32,
            initializer_range=1.0,
            id2label=dict(enumerate(labels)),
            label2id={label: number for number, label in enumerate(labels)},
        )
        BertForSequenceClassification(config).save_pretrained(folder)
        vocab = {word: number for number, word in enumerate(WORDS)}
        BertTokenizerFast(vocab=vocab, model_max_length=32).save_pretrained(folder)
        return folder

    return save


@pytest.fixture(scope="module")
def model(save_model):
    return save_model("praise", "question", "spam")


def by_hand(folder, texts):
    """Run the network directly, one text at a time."""
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    network = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    with torch.no_grad():
        rows = [
            network(**tokenizer(t, return_tensors="pt")).logits.softmax(-1)[0].numpy()
            for t in texts
        ]
    return np.array(rows)


@pytest.mark.needs_torch
def test_a_folder_is_an_engine(model):
    engine = get_engine(model, batch_size=3)
    # the codebook's order, not the model's
    assert engine.classes_.tolist() == ["question", "praise", "spam"]
    expected = by_hand(model, TEXTS)[:, [1, 0, 2]]
    np.testing.assert_allclose(engine.predict_proba(TEXTS), expected, atol=1e-5)
    assert engine.predict(TEXTS).tolist() == engine.classes_[expected.argmax(axis=1)].tolist()
    assert engine.predict_proba([]).shape == (0, 3)


@pytest.mark.needs_torch
def test_a_folder_annotates(model):
    result = annotate_intent(pd.DataFrame({"text": [TEXTS[0], None]}), engine=str(model))
    assert result["intent"].notna().tolist() == [True, False]
    assert result["needs_reply"].iloc[0] == (result["intent"].iloc[0] == "question")


@pytest.mark.needs_torch
def test_labels_map_to_intents_and_add_up(save_model):
    folder = save_model("LABEL_0", "LABEL_1", "vent")
    labels = {"LABEL_0": "praise", "LABEL_1": "praise"}
    engine = TransformersEngine(folder, labels=labels)
    assert engine.classes_.tolist() == ["vent", "praise"]
    expected = by_hand(folder, TEXTS)
    np.testing.assert_allclose(
        engine.predict_proba(TEXTS)[:, 1], expected[:, 0] + expected[:, 1], atol=1e-5
    )


@pytest.mark.needs_torch
def test_labels_that_do_not_map_are_named(save_model):
    folder = save_model("LABEL_0", "praise", "LABEL_2")
    with pytest.raises(SchemaError, match="labels that are no intents: 'LABEL_0', 'LABEL_2'"):
        get_engine(folder)
    # annotate_intent takes no `labels`, so it says where they go.
    comments = pd.DataFrame({"text": TEXTS})
    with pytest.raises(SchemaError, match=r"get_engine\('.*', labels={'LABEL_0': 'question'}\)"):
        annotate_intent(comments, engine=folder)
    with pytest.raises(SchemaError, match="cannot be 'LABEL_9'; choose one of 'LABEL_0', 'praise'"):
        get_engine(folder, labels={"LABEL_9": "spam"})
    with pytest.raises(SchemaError, match="cannot be 'joy'; choose one of 'question'"):
        get_engine(folder, labels={"LABEL_0": "joy"})


@pytest.mark.needs_torch
def test_own_labels_stay_where_asked_for(save_model):
    engine = TransformersEngine(save_model("LABEL_0", "praise"), own_labels=True)
    assert engine.classes_.tolist() == ["LABEL_0", "praise"]
    with pytest.raises(SchemaError, match="either `labels` or `own_labels`, not both"):
        TransformersEngine("x", own_labels=True, labels={"a": "spam"})


@pytest.mark.needs_torch
def test_a_model_that_knows_what_follows_is_asked_zero_shot(save_model):
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    folder = save_model("contradiction", "neutral", "entailment")
    phrases = {"question": "when open", "praise": "nice ride", "other": "!"}
    engine = get_engine(folder, phrases=phrases, hypothesis="{} ?", batch_size=2)
    assert isinstance(engine, ZeroShotEngine)
    assert isinstance(get_engine(folder), ZeroShotEngine)
    assert get_engine(folder).classes_.tolist() == list(INTENTS)
    # By hand: the entailment score of each pair, and a softmax over the phrases of a text.
    network = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    with torch.no_grad():
        scores = [
            [
                network(**tokenizer(t, f"{p} ?", return_tensors="pt")).logits[0, 2]
                for p in phrases.values()
            ]
            for t in TEXTS
        ]
    expected = torch.tensor(scores).softmax(-1).numpy()
    np.testing.assert_allclose(engine.predict_proba(TEXTS), expected, atol=1e-5)
    assert engine.classes_.tolist() == list(phrases)
    assert engine.predict_proba([]).shape == (0, 3)
    result = annotate_intent(pd.DataFrame({"text": TEXTS}), engine=engine)
    assert result["intent"].tolist() == [list(phrases)[best] for best in expected.argmax(axis=1)]


@pytest.mark.needs_torch
def test_what_cannot_be_asked_zero_shot_is_named(model, save_model):
    with pytest.raises(SchemaError, match=r"none of its labels \('praise', 'question', 'spam'\)"):
        get_engine(model, phrases={"a": "ask", "b": "thank"})
    nli = save_model("entailment", "neutral")
    with pytest.raises(
        SchemaError, match="give two classes or more, each with a phrase of its own"
    ):
        get_engine(nli, phrases={"a": "ask", "b": "ask"})
    with pytest.raises(SchemaError, match="'This is it' has no place for the phrase"):
        get_engine(nli, hypothesis="This is it")


@pytest.mark.needs_torch
def test_a_device_that_is_not_there_is_named(model):
    with pytest.raises(SchemaError, match=r"`device` 'cuda:7' cannot be used here.*Choose 'cpu'"):
        get_engine(model, device="cuda:7")


@pytest.mark.needs_torch
def test_a_long_text_is_cut_not_refused(model):
    assert TransformersEngine(model).predict(["nice " * 500]).shape == (1,)


@pytest.mark.needs_torch
@pytest.mark.parametrize(("kind", "places"), [("Bert", 32), ("Roberta", 34), ("MPNet", 34)])
def test_a_long_text_is_cut_also_where_the_tokenizer_does_not_say_where(kind, places, tmp_path):
    # RoBERTa's kin have two places more than tokens: they count from behind the padding, 1.
    import transformers

    config = getattr(transformers, f"{kind}Config")(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=places,
        pad_token_id=0 if kind == "Bert" else 1,
        id2label={0: "praise", 1: "question"},
        label2id={"praise": 0, "question": 1},
    )
    getattr(transformers, f"{kind}ForSequenceClassification")(config).save_pretrained(tmp_path)
    vocab = {word: number for number, word in enumerate(WORDS)}
    transformers.BertTokenizerFast(vocab=vocab).save_pretrained(tmp_path)
    engine = TransformersEngine(tmp_path)
    cut, whole = engine.predict_proba(["nice " * 500, "nice " * 30])
    # [CLS], 30 words and [SEP] are 32 tokens.
    np.testing.assert_allclose(cut, whole, atol=1e-6)
    tuner = FineTuner(tmp_path, epochs=1, progress=False)
    tuner.fit(["nice " * 500] * 10, ["a", "b"] * 5)


@pytest.mark.needs_torch
def test_a_cache_tells_models_labels_and_phrases_apart(model, save_model, tmp_path):
    labels = {"praise": "vent"}
    nli = save_model("neutral", "entailment")
    engines = [
        TransformersEngine(model),
        TransformersEngine(model, labels=labels),
        TransformersEngine(save_model("question", "praise", "spam")),
        ZeroShotEngine(nli),
        ZeroShotEngine(nli, hypothesis="It is to {}."),
        ZeroShotEngine(nli, phrases={"question": "ask", "praise": "thank"}),
    ]
    assert len({engine.model_id for engine in engines}) == len(engines)
    moved = shutil.copytree(model, tmp_path / "elsewhere")
    assert TransformersEngine(moved, batch_size=1).model_id == engines[0].model_id
    comments, kept = pd.DataFrame({"text": TEXTS}), tmp_path / "read.sqlite"
    for engine in engines:
        first = annotate_intent(comments, engine=engine, cache=kept)
        pd.testing.assert_frame_equal(first, annotate_intent(comments, engine=engine), atol=1e-5)


@pytest.mark.needs_torch
def test_half_precision_weights_have_a_name_too(model):
    engine = TransformersEngine(model)
    engine._pipeline.model.bfloat16()
    assert engine.model_id != TransformersEngine(model).model_id


@pytest.mark.needs_torch
def test_a_folder_without_weights_says_so(model, tmp_path):
    (tmp_path / "config.json").write_bytes((model / "config.json").read_bytes())
    with pytest.raises(ReadError, match="cannot be loaded as a text-classification model"):
        get_engine(tmp_path)


@pytest.mark.needs_torch
def test_an_unknown_hub_id_without_network_gives_the_choices():
    from huggingface_hub import constants

    # Whoever imported it first, the test must not depend on a network.
    assert constants.HF_HUB_OFFLINE
    with pytest.raises(ReadError, match="Choose one of 'fast', 'rules'"):
        get_engine("no-such-model")


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ReadError, match=r"There is no model folder '.*nowhere'"):
        get_engine(tmp_path / "nowhere")


def test_a_folder_that_is_no_model_is_named(tmp_path):
    with pytest.raises(ReadError, match=r"not a model folder: it has no 'config\.json'"):
        get_engine(str(tmp_path))


def test_without_torch_the_extra_is_named(tmp_path, monkeypatch):
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    monkeypatch.setitem(__import__("sys").modules, "torch", None)
    with pytest.raises(MissingExtraError, match=r'pip install "comment-toolkit\[train\]"'):
        get_engine(tmp_path)
