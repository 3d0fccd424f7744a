"""The accurate engine, the two together, the cache, and the training behind them."""

import json
import shutil
import sqlite3
import subprocess
import sys
import tracemalloc
from itertools import pairwise
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from machine import ROOT, SHARED

from toolkit.intent.accurate import (
    AccurateEngine,
    AutoEngine,
    Network,
    mixed_scores,
    read_settings,
)
from toolkit.intent.annotate import annotate_intent
from toolkit.intent.cache import CachedEngine
from toolkit.intent.doubt import intent_set
from toolkit.intent.engines import get_engine
from toolkit.schema import INTENTS, MissingExtraError, ReadError, SchemaError

WEIGHTS = Path(sys.modules["toolkit.intent.accurate"].__file__).parent / "weights"
MEASURED_ON_DEV = 0.728
FILES = ("accurate.json", "accurate.tokenizer.json", "accurate.onnx")
#: What torch said with the float weights before they became 8-bit numbers, calibrated alike.
UNQUANTISED = {
    "Where can I find the opening hours?": ("question", 0.954),
    "My order never arrived, can you check?": ("help_request", 0.996),
    "Check out my channel for free followers": ("spam", 0.995),
    "Merci beaucoup, livraison parfaite !": ("praise", 0.950),
    "¿Cuánto cuesta el envío a Canarias?": ("question", 0.842),
    "Siparişim hala gelmedi, yardımcı olur musunuz?": ("help_request", 0.994),
    "lol so true": ("reaction", 0.989),
}


@pytest.fixture(scope="module")
def accurate():
    return get_engine("accurate")


# ---- the engine


def test_plain_comments_are_read_right():
    rows = pd.read_csv(ROOT / "benchmarks" / "plain_comments.csv", dtype="string")
    for name, least in (("accurate", 0.93), ("fast", 0.88)):
        right = get_engine(name).predict(rows["text"].tolist()) == rows["intent"].to_numpy(str)
        assert right.mean() >= least
        assert right[rows["lang"] == "tr"].mean() >= least - 0.1


def test_probabilities_add_up_and_say_what_predict_says(accurate):
    texts = ["When do you open?", "😂", "", "çok teşekkürler, harika olmuş"]
    shares, reply = accurate.proba_and_reply(texts)
    assert list(accurate.classes_) == list(INTENTS)
    assert shares.shape == (4, 11)
    assert shares.sum(axis=1) == pytest.approx(1)
    assert ((reply >= 0) & (reply <= 1)).all()
    assert accurate.predict(texts).tolist() == accurate.classes_[shares.argmax(axis=1)].tolist()


def test_eight_bits_say_what_floats_said(accurate):
    shares = accurate.predict_proba(list(UNQUANTISED))
    assert accurate.classes_[shares.argmax(axis=1)].tolist() == [
        intent for intent, _ in UNQUANTISED.values()
    ]
    expected = [probability for _, probability in UNQUANTISED.values()]
    assert shares.max(axis=1) == pytest.approx(expected, abs=0.1)


def test_no_texts_no_rows(accurate):
    shares, reply = accurate.proba_and_reply([])
    assert shares.shape == (0, 11)
    assert reply.shape == (0,)


def test_company_and_order_hardly_matter(accurate):
    texts = ["Where can I buy this?", "Worst. Company. Ever.", "lovely " * 300, "Merci beaucoup !"]
    together = accurate.predict_proba(texts)
    alone = np.vstack([accurate.predict_proba([text]) for text in texts])
    assert np.abs(accurate.predict_proba(texts[::-1])[::-1] - together).max() < 1e-6
    # 8-bit arithmetic scales a batch by its largest number, hence not equal to the last digit.
    assert np.abs(alone - together).max() < 0.1


def test_scores_alone_hold_no_states():
    # The states of 2,000 texts are 768 numbers of 8 bytes each: 12 MB, the scores 0.2 MB.
    settings = read_settings(WEIGHTS)
    network = Network(WEIGHTS, settings["prefix"], settings["max_tokens"], threads=2)
    texts = ["hi"] * 2_000
    tracemalloc.start()
    scores = network.scores(texts)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 6e6
    np.testing.assert_array_equal(scores, network.read(texts)[1])


def test_the_weights_are_small_enough_to_ship():
    assert sum((WEIGHTS / name).stat().st_size for name in FILES) < 25e6


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(tmp_path, name):
    for other in FILES:
        if other != name:
            (tmp_path / other).write_text("{}")
    with pytest.raises(ReadError, match=f"engine 'accurate' lack '{name}'"):
        AccurateEngine(tmp_path)


def test_damaged_weights_are_refused(tmp_path):
    for name in FILES[:2]:
        shutil.copyfile(WEIGHTS / name, tmp_path / name)
    (tmp_path / "accurate.onnx").write_bytes(b"not the weights")
    with pytest.raises(ReadError, match=r"accurate\.onnx' is damaged or of another version"):
        AccurateEngine(tmp_path)


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("shift", lambda old: [old[0] + 0.1, *old[1:]]),
        ("temperature", lambda old: {**old, "intent": old["intent"] * 2}),
        ("fast", lambda old: {**old, "weight": 0.0}),
        ("auto", lambda old: {**old, "sure_from": 0.99}),
        ("max_tokens", lambda old: old - 1),
    ],
)
def test_what_changes_the_answers_changes_the_name(accurate, tmp_path, part, change):
    # Caches keep answers under it: those of other settings must not be taken for these.
    for name in (*FILES, "fast.json", "fast.safetensors"):
        shutil.copyfile(WEIGHTS / name, tmp_path / name)
    settings = json.loads((tmp_path / "accurate.json").read_text(encoding="utf-8"))
    settings[part] = change(settings[part])
    (tmp_path / "accurate.json").write_text(json.dumps(settings), encoding="utf-8")
    other = AccurateEngine(tmp_path)
    assert other.model_id != accurate.model_id
    assert AutoEngine(accurate=other).model_id != AutoEngine(accurate=accurate).model_id


def test_what_changes_no_answer_keeps_the_name(accurate, tmp_path):
    for name in (*FILES, "fast.json", "fast.safetensors"):
        shutil.copyfile(WEIGHTS / name, tmp_path / name)
    for name in ("accurate.json", "fast.json"):
        settings = json.loads((tmp_path / name).read_text(encoding="utf-8"))
        settings["training"] = settings["calibration"] = {"other": "words"}
        backwards = dict(reversed(settings.items()))
        (tmp_path / name).write_text(json.dumps(backwards), encoding="utf-8")
    assert AccurateEngine(tmp_path).model_id == accurate.model_id


def test_weights_that_do_not_belong_together_are_refused(tmp_path):
    for name in (*FILES, "fast.json", "fast.safetensors"):
        shutil.copyfile(WEIGHTS / name, tmp_path / name)
    settings = (tmp_path / "accurate.json").read_text(encoding="utf-8")
    mine = get_engine("fast").settings["sha256"]
    (tmp_path / "accurate.json").write_text(settings.replace(mine, "0" * 64), encoding="utf-8")
    with pytest.raises(ReadError, match=r"'accurate' and 'fast' in .* do not belong together"):
        AccurateEngine(tmp_path)


def test_a_missing_runtime_names_the_line_that_installs_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(MissingExtraError, match="needs the package 'onnxruntime'"):
        AccurateEngine()


def test_threads_are_checked():
    with pytest.raises(SchemaError, match="`threads` is 0; it must be at least 1"):
        AccurateEngine(threads=0)


def test_importing_and_choosing_load_nothing_heavy_before_use():
    code = (
        "import sys, toolkit.intent.accurate, toolkit.intent.doubt, toolkit.intent.cache; "
        "print([m for m in ('onnxruntime', 'tokenizers', 'torch', 'onnx') "
        "if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.needs_shared
def test_dev_is_read_as_well_as_the_card_says(accurate):
    dev = pd.read_csv(SHARED / "intent" / "dev.csv", dtype="string")
    sets = intent_set(dev[["text", "lang"]])
    assert (sets["first_reading"] == dev["intent"]).mean() >= MEASURED_ON_DEV - 0.02
    held = [
        intent in found for intent, found in zip(dev["intent"], sets["intent_set"], strict=True)
    ]
    # Promised is 0.9. A share of 600 comments has a standard error of 0.012, one of the 150 of a
    # language 0.024, so the bounds are some two and a half of those to either side: sets that
    # hold too much keep no promise either, they say nothing.
    assert 0.87 <= np.mean(held) <= 0.94
    assert pd.Series(held).groupby(dev["lang"]).mean().between(0.84, 0.97).all()
    assert sets["intent_set_size"].mean() < 3


# ---- the two together


class Said:
    """Says what it is told to, and remembers what it was asked."""

    classes_ = np.array(["praise", "question"])
    model_id = "said"

    def __init__(self, first, reply, limit=None):
        self.first, self.reply, self.asked = first, reply, []
        self.settings = {"auto": {"sure_from": limit}}

    def proba_and_reply(self, texts):
        self.asked.extend(texts)
        first = np.array([self.first[text] for text in texts], dtype=float)
        return np.column_stack([first, 1 - first]), np.full(len(texts), self.reply)


def test_auto_asks_the_accurate_one_only_where_the_fast_one_doubts():
    fast = Said({"a": 0.9, "b": 0.55, "c": 0.2, "d": 0.6}, reply=0.1)
    slow = Said({"b": 0.3, "d": 0.7}, reply=0.8, limit=0.7)
    # Sure from 0.7: a (0.9) and c (1 - 0.2 = 0.8) stay, b (0.55) and d (0.6) are asked.
    shares, reply = AutoEngine(fast, slow).proba_and_reply(["a", "b", "c", "d"])
    assert slow.asked == ["b", "d"]
    assert shares[:, 0].tolist() == [0.9, 0.3, 0.2, 0.7]
    assert reply.tolist() == [0.1, 0.8, 0.1, 0.8]


def test_named_engines_share_their_parts(accurate):
    assert get_engine("accurate") is accurate
    assert isinstance(get_engine("auto"), AutoEngine)
    assert get_engine("auto").predict([]).tolist() == []


# ---- the cache


class Reader:
    """Reads with the length of a text, and stops after so many texts."""

    classes_ = np.array(["praise", "question"])

    def __init__(self, model_id="reader 1", stop_after=10**9):
        self.model_id, self.left, self.read = model_id, stop_after, []

    def predict(self, texts):
        return self.classes_[self.predict_proba(texts).argmax(axis=1)]

    def predict_proba(self, texts):
        if self.left < len(texts):
            raise KeyboardInterrupt
        self.left -= len(texts)
        self.read.extend(texts)
        praise = np.array([1 / (1 + len(text)) for text in texts])
        return np.column_stack([praise, 1 - praise])


def many(n):
    return pd.DataFrame({"text": [f"comment {number}" for number in range(n)]})


def test_interrupted_work_goes_on_where_it_stopped(tmp_path):
    comments, cache = many(2_000), tmp_path / "read.sqlite"
    first, second = Reader(stop_after=1_100), Reader()
    with pytest.raises(KeyboardInterrupt):
        annotate_intent(comments, engine=first, cache=cache)
    done = annotate_intent(comments, engine=second, cache=cache)
    assert first.read
    assert not set(first.read) & set(second.read)
    assert len(first.read) + len(second.read) == 2_000
    pd.testing.assert_frame_equal(done, annotate_intent(comments, engine=Reader()))


def test_another_model_reads_anew(tmp_path):
    comments, cache = many(3), tmp_path / "read.sqlite"
    annotate_intent(comments, engine=Reader(), cache=cache)
    other = Reader(model_id="reader 2")
    annotate_intent(comments, engine=other, cache=cache)
    assert len(other.read) == 3


def test_the_cache_holds_no_words(tmp_path):
    cache = tmp_path / "read.sqlite"
    CachedEngine(Reader(), cache).proba_and_reply(["something private \ud83d"])
    assert b"private" not in cache.read_bytes()


def test_a_cache_needs_a_model_id(tmp_path):
    with pytest.raises(SchemaError, match=r"RulesEngine has none\. Use 'fast'"):
        annotate_intent(many(1), engine="rules", cache=tmp_path / "read.sqlite")


def test_another_file_is_no_cache(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("text,intent\n" * 100)
    with pytest.raises(ReadError, match=r"`cache` '.*table\.csv' cannot be used: file is not"):
        annotate_intent(many(1), engine=Reader(), cache=path)
    assert path.read_text().startswith("text,intent")


def test_a_cache_in_no_folder_is_named(tmp_path):
    with pytest.raises(ReadError, match="Name a new file in a folder that is there"):
        annotate_intent(many(1), engine=Reader(), cache=tmp_path / "no" / "read.sqlite")


def test_one_reading_is_one_row(tmp_path):
    cache = tmp_path / "read.sqlite"
    shares, reply = CachedEngine(Reader(), cache).proba_and_reply(["aa", "aa", "bbb"])
    # 1 / (1 + 2) for "aa", 1 / (1 + 3) for "bbb"; both are questions, which need a reply.
    assert shares[:, 0].tolist() == pytest.approx([1 / 3, 1 / 3, 1 / 4])
    assert reply.tolist() == [1, 1, 1]
    database = sqlite3.connect(cache)
    assert database.execute("SELECT count(*) FROM reading").fetchone() == (2,)
    database.close()


# ---- training


def test_two_opinions_are_mixed_by_hand():
    # The network: odds 3 to 1, so log-probabilities ln(3/4), ln(1/4); the fast engine 1/2 each.
    # A weight of 1/4 gives 3/4 ln(3/4) + 1/4 ln(1/2), and the like; a difference of 3/4 ln 3.
    # The reply: 3/4 of the score 2, and 1/4 of logit(1/2) = 0.
    mixed = mixed_scores(
        np.array([[np.log(3), 0.0, 2.0]]), np.array([[0.5, 0.5]]), np.array([0.5]), weight=0.25
    )
    first = 0.75 * np.log(0.75) + 0.25 * np.log(0.5)
    assert mixed[0] == pytest.approx([first, first - 0.75 * np.log(3), 1.5])


def test_rare_intents_get_what_the_formula_says():
    from toolkit.intent.export import rare_shift

    # Two intents, nine to one. Without a shift the first always wins: accuracy 3/4, macro-F1
    # (6/7 + 0) / 2. From strength s the second gains s ln 9 = 2.197 s on the first; the text that
    # truly has it lacks 0.5, so 0.3 (0.659) makes all right, while 0.2 (0.439) does not.
    scores = np.array([[2.0, 0.0], [2.0, 0.0], [2.0, 0.0], [0.5, 0.0]])
    strength, shift = rare_shift(scores, np.array([0, 0, 0, 1]), np.array([0.9, 0.1]))
    assert strength == 0.3
    assert shift == pytest.approx([0.3 * 0.105361, 0.3 * 2.302585], abs=1e-5)


def test_made_up_rows_are_never_held_out():
    from toolkit.intent.training import held_out_rows

    rows = pd.DataFrame({"ours": [False, True] * 50})
    away = held_out_rows(rows, n=20)
    assert away.sum() == 20
    assert not away[1::2].any()


def save_tiny_encoder(folder):
    """A two-layer BERT with a vocabulary of a few words, in Hugging Face layout."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    words = ["<s>", "<pad>", "</s>", "<unk>", "query", ":", "where", "thanks", "awful", "?", "!"]
    plain = Tokenizer(models.WordLevel({word: i for i, word in enumerate(words)}, "<unk>"))
    plain.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    plain.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=plain, pad_token="<pad>", unk_token="<unk>", cls_token="<s>"
    )
    tokenizer.save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=32,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=64,
        pad_token_id=1,
    )
    BertModel(config).save_pretrained(folder)


LABELLED = {"where ?": "question", "thanks !": "praise", "awful": "vent"}


def labelled(times):
    return (
        pd.DataFrame(
            {
                "text": list(LABELLED) * times,
                "intent": list(LABELLED.values()) * times,
                "also": None,
                "needs_reply": ["y", "n", "n"] * times,
                "lang": "en",
                "source": "made up",
                "license": "CC0",
                "noncommercial": "n",
            }
        )
        .astype("string")
        .assign(ours=False, times=1)
    )


@pytest.mark.needs_torch
@pytest.mark.filterwarnings("ignore")
def test_eight_bits_keep_what_was_learned(tmp_path):
    pytest.importorskip("onnx")
    import torch

    from toolkit.intent.distil import teach
    from toolkit.intent.export import export
    from toolkit.intent.finetune import FineTuning, fine_tune

    torch.manual_seed(0)
    base, work = tmp_path / "base", tmp_path / "work"
    save_tiny_encoder(base)
    recipe = FineTuning(layers=2, epochs=8, batch=8, rate=1e-3, head_rate=1e-2, held_out=30)
    summary = fine_tune(labelled(40), base=base, work=work, recipe=recipe)
    assert summary["held_out"] == {"rows": 30, "accuracy": 1.0, "macro_f1": 1.0}
    assert json.loads((work / "training.json").read_text())["recipe"]["layers"] == 2

    export(base, work, tmp_path / "out")
    states, scores = Network(tmp_path / "out", recipe.prefix, recipe.max_tokens, 1).read(
        list(LABELLED)
    )
    expected = teach(pd.Series(list(LABELLED)), base=base, teacher=work)
    assert np.abs(scores - expected["scores"]).max() < 0.2
    # The middle layer's states come first, 32 of them here.
    assert np.abs(states[:, 32:] - expected["states"]).max() < 0.2


@pytest.mark.needs_torch
@pytest.mark.filterwarnings("ignore")
def test_a_pass_whose_weights_were_not_copied_is_done_again(tmp_path, monkeypatch):
    import torch
    from safetensors.numpy import load_file

    from toolkit.intent import distil
    from toolkit.intent.finetune import FineTuning, fine_tune

    torch.manual_seed(0)
    base, before = tmp_path / "base", tmp_path / "before"
    save_tiny_encoder(base)
    recipe = FineTuning(layers=2, epochs=1, batch=8, held_out=30)
    fine_tune(labelled(40), base=base, work=before, recipe=recipe)

    def stop(*paths):
        raise KeyboardInterrupt

    def study(name):
        work = tmp_path / name
        distil.study(labelled(40), base=base, student=before, work=work, recipe=recipe)
        names = ("first_pass.safetensors", "model.safetensors")
        return [load_file(work / name) for name in names]

    with monkeypatch.context() as patch:
        patch.setattr(distil, "copyfile", stop)
        with pytest.raises(KeyboardInterrupt):
            study("stopped")
    for stopped, whole in zip(study("stopped"), study("whole"), strict=True):
        for one, other in zip(stopped.values(), whole.values(), strict=True):
            assert np.array_equal(one, other)


@pytest.mark.needs_torch
@pytest.mark.filterwarnings("ignore")
def test_one_command_trains_all_engines_and_does_nothing_twice(tmp_path, monkeypatch):
    pytest.importorskip("onnx")
    from dataclasses import replace

    import torch
    from safetensors.numpy import load_file

    import toolkit.intent.__main__ as command
    from toolkit.intent.fast import FastEngine
    from toolkit.intent.training import text_key

    torch.manual_seed(0)
    save_tiny_encoder(tmp_path / "base")
    labelled(40).to_csv(tmp_path / "train.csv", index=False)
    labelled(1).to_csv(tmp_path / "dev.csv", index=False)
    more = [f"{word} {word}" for word in ("late", "last", "where", "thanks", "awful")]
    unlabelled = pd.DataFrame({"text": more, "lang": "en", "source": "", "noncommercial": "n"})
    unlabelled.to_csv(tmp_path / "unlabelled.csv.gz", index=False)
    quick = {"epochs": 8, "batch": 8, "rate": 1e-3, "head_rate": 1e-2}
    monkeypatch.setattr(command, "TEACHER", replace(command.TEACHER, **quick))
    monkeypatch.setattr(command, "STUDENT", replace(command.STUDENT, **quick))
    for name in ("STUDY", "REVISION", "REHEARSAL"):
        recipe = replace(getattr(command, name), **quick | {"epochs": 2})
        monkeypatch.setattr(command, name, recipe)
    given = ["--base", "base", "--data", "", "--work", "work", "--out", "out"]
    given = [f"{tmp_path}/{word}" if not word.startswith("--") else word for word in given]
    given += ["--layers", "2", "--held-out", "30", "--unlabelled", "3"]
    for folder, known in (("late", 0), ("last", 1)):
        (tmp_path / folder).mkdir()
        label = {"text_key": [text_key(unlabelled["text"][known])], "intent": "vent"}
        pd.DataFrame(label).to_csv(tmp_path / folder / "labels_en.csv", index=False)
        given += [f"--{folder}", f"{tmp_path}/{folder}"]
    command.main(given)

    for engine in (AccurateEngine(tmp_path / "out"), FastEngine(tmp_path / "out")):
        assert engine.predict(list(LABELLED)).tolist() == list(LABELLED.values())
    stages = ["study", "revision", "average", "rehearsal", "second_average"]
    stages += ["plain_words", "third_average"]
    files = [tmp_path / "work" / name / "training.json" for name in ["student", *stages]]
    summary, *later = [json.loads(path.read_text()) for path in files]
    for before, after in pairwise([summary, *later]):
        assert after["before"] == before
    assert [said["rows"] for said in later] == [3 * 40 - 30 + 2] * 7
    assert summary["unlabelled"] == {"en": 3}
    assert summary["teacher"]["recipe"]["layers"] == 0
    assert summary["teacher"]["rows"] == 3 * 40 - 30
    assert summary["rows"] == 3 * 40 - 30 + 1
    assert FastEngine(tmp_path / "out").settings["training"]["rows"] == 3 * 40 + 2
    assert summary["recipe"]["layers"] == 2
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "work").rglob("*.*")}
    assert len(times) == 43
    kept = [load_file(tmp_path / "work" / name / "model.safetensors") for name in stages]
    for one, two, mean in zip(*(part.values() for part in kept[:3]), strict=True):
        assert np.allclose(0.3 * one + 0.7 * two, mean, atol=1e-6)
    first = load_file(tmp_path / "work" / "rehearsal" / "first_pass.safetensors")
    parts = [kept[2], first, *kept[3:5]]
    for one, half, two, mean in zip(*(part.values() for part in parts), strict=True):
        assert np.allclose(0.5 * one + 0.25 * half + 0.25 * two, mean, atol=1e-6)
    for one, two, mean in zip(*(part.values() for part in kept[4:]), strict=True):
        assert np.allclose(0.5 * one + 0.5 * two, mean, atol=1e-6)
    command.main(given)
    assert times == {path: path.stat().st_mtime_ns for path in times}
    with pytest.raises(ReadError, match=r"taught\.safetensors' is of other rows than these"):
        command.main(given[: given.index("--late")])
    with pytest.raises(ReadError, match=r"study' learned from other rows than these"):
        command.main(given[: given.index("--last")])
    files[0].write_text(json.dumps({**summary, "minutes": 9.0}))
    with pytest.raises(ReadError, match=r"or began as another than the one in '.*student'"):
        command.main(given)
    files[0].write_text(json.dumps(summary, indent=2) + "\n")
    files[-1].write_text(json.dumps({**later[-1], "before": {}}))
    command.main(given)
    assert json.loads(files[-1].read_text())["before"] == later[-2]
    with pytest.raises(ReadError, match=r"There is no folder '.*nowhere'"):
        command.main([*given, str(tmp_path / "nowhere")])


def test_a_revision_thins_out_what_is_common_and_keeps_what_was_labelled_by_hand():
    from toolkit.intent.distil import REVISION, STUDY, visits

    intents = ["conversation"] * 9_000 + ["question"] * 900 + ["vent"] * 100
    rows = pd.DataFrame({"intent": intents, "ours": True, "times": 1})
    rows.loc[::10, "ours"] = False
    rows.loc[1::100, "times"] = 3
    assert (visits(rows, STUDY, 0) == rows["times"]).all()
    read = visits(rows, REVISION, 0)
    assert set(read) == {0, 1}
    assert read[~rows["ours"] | (rows["times"] > 1)].all()
    thinned = rows["ours"] & (rows["times"] == 1)
    shares = pd.Series(read)[thinned].groupby(rows["intent"]).mean()
    # One eleventh would be alike; the root of its ratio to nine tenths is .318.
    assert shares["conversation"] == pytest.approx(0.318, abs=0.02)
    assert shares[["question", "vent"]].tolist() == [1, 1]
    assert (read != visits(rows, REVISION, 1)).any()
    assert (read == visits(rows, REVISION, 0)).all()


def test_a_rehearsal_leaves_gaps_in_texts_but_never_at_their_ends():
    from toolkit.intent.finetune import _skip

    text = list(range(1_000))
    assert _skip(text, 0.0, np.random.default_rng(0)) == text
    found = _skip(text, 0.15, np.random.default_rng(0))
    assert found == sorted(set(found))
    assert [found[0], found[-1]] == [0, 999]
    assert len(found) == pytest.approx(850, abs=40)
    assert found != _skip(text, 0.15, np.random.default_rng(1))
    assert _skip([7, 8], 1.0, np.random.default_rng(0)) == [7, 8]
    assert _skip([7], 1.0, np.random.default_rng(0)) == [7]


@pytest.mark.needs_torch
def test_an_encoder_of_another_shape_is_named(tmp_path):
    from transformers import DistilBertConfig, DistilBertModel

    from toolkit.intent.finetune import FineTuning, build_network

    config = DistilBertConfig(vocab_size=20, dim=16, n_layers=1, n_heads=2, hidden_dim=16)
    DistilBertModel(config).save_pretrained(tmp_path)
    with pytest.raises(ReadError, match="is a DistilBertModel, whose layers are not at"):
        build_network(tmp_path, FineTuning())
