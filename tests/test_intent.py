"""Engines, annotation and summaries of intents, by hand-worked cases."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from machine import SHARED

from toolkit.intent.annotate import annotate_intent, summarize_intent
from toolkit.intent.engines import get_engine
from toolkit.intent.fast import FastEngine
from toolkit.intent.ngrams import CUES, NgramSettings, ngram_matrix, ngrams
from toolkit.intent.rules import RulesEngine
from toolkit.intent.training import blend, fit_fast, training_rows
from toolkit.schema import INTENTS, ReadError, SchemaError

MEASURED_ON_DEV = 0.682
WEIGHTS = Path(sys.modules["toolkit.intent.fast"].__file__).parent / "weights"


class Double:
    """Says `question` to texts with a question mark, else `praise`; counts what it reads."""

    classes_ = np.array(["praise", "question"])

    def __init__(self):
        self.read = []

    def predict_proba(self, texts):
        self.read.extend(texts)
        asks = np.array([0.9 if "?" in text else 0.2 for text in texts])
        return np.column_stack([1 - asks, asks])

    def predict(self, texts):
        return self.classes_[self.predict_proba(texts).argmax(axis=1)]


class DoubleWithReply(Double):
    def needs_reply_proba(self, texts):
        return np.array([0.5 if "!" in text else 0.49 for text in texts])


def comments(*texts):
    return pd.DataFrame({"text": pd.array(texts, dtype="string")})


# ---- engines


def test_a_test_double_is_an_engine():
    double = Double()
    assert get_engine(double) is double


def test_named_engines_are_made_once():
    assert get_engine("fast") is get_engine("fast")
    assert isinstance(get_engine("rules"), RulesEngine)


@pytest.mark.parametrize(
    ("engine", "message"),
    [
        (object(), "a object lacks 'predict', 'predict_proba', 'classes_'"),
        (None, "a NoneType lacks 'predict'"),
        (Double, "it is a class, not an object"),
    ],
)
def test_what_is_no_engine_is_named_with_the_choices(engine, message):
    with pytest.raises(SchemaError, match=message):
        get_engine(engine)
    with pytest.raises(SchemaError, match="Choose one of 'fast', 'rules'"):
        get_engine(engine)


@pytest.mark.parametrize(
    ("engine", "meant"),
    [("Fast", "fast"), ("fastt", "fast"), (" rules", "rules"), ("ACCURATE", "accurate")],
)
def test_a_slip_in_a_name_is_no_model_to_look_for(engine, meant):
    with pytest.raises(SchemaError, match=f"cannot be '{engine}': did you mean '{meant}'"):
        get_engine(engine)


def test_a_folder_may_be_called_nearly_like_an_engine(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("Fast").mkdir()
    with pytest.raises(ReadError, match="'Fast' is not a model folder"):
        get_engine("Fast")


def test_named_engines_take_no_options():
    with pytest.raises(SchemaError, match="takes no options, so 'batch_size' cannot be used"):
        get_engine("fast", batch_size=3)


def test_wrong_shape_of_probabilities_is_named():
    class Short(Double):
        def predict_proba(self, texts):
            return np.ones((1, 2))

    with pytest.raises(
        SchemaError, match=r"Short gave probabilities of shape \(1, 2\) for 2 texts"
    ):
        annotate_intent(comments("a", "b"), engine=Short())


# ---- annotate_intent


def test_annotate_adds_three_typed_columns_and_keeps_the_rest():
    frame = comments("Open?", "Nice work!", None, "   ").assign(own=[1, 2, 3, 4])
    frame.index = [7, 7, 3, 1]
    before = frame.copy(deep=True)
    result = annotate_intent(frame, engine=Double())

    pd.testing.assert_frame_equal(frame, before)
    assert list(result.columns) == ["text", "own", "intent", "intent_probability", "needs_reply"]
    assert list(result.index) == [7, 7, 3, 1]
    assert result["intent"].tolist()[:2] == ["question", "praise"]
    # 0.9 for the question; the other text is 1 - 0.2 = 0.8 praise
    assert result["intent_probability"].tolist()[:2] == pytest.approx([0.9, 0.8])
    # no head for replies, so the intent decides: question yes, praise no
    assert result["needs_reply"].tolist()[:2] == [True, False]
    added = result[["intent", "intent_probability", "needs_reply"]]
    assert added.iloc[2:].isna().all(axis=None)
    assert added.dtypes.astype(str).tolist() == ["string", "Float64", "boolean"]


def test_each_different_text_is_read_once():
    double = Double()
    annotate_intent(comments("a", "b", "a", "a", None), engine=double)
    assert double.read == ["a", "b"]


def test_a_head_for_replies_decides_from_one_half():
    result = annotate_intent(comments("wow!", "why?"), engine=DoubleWithReply())
    assert result["needs_reply"].tolist() == [True, False]


@pytest.mark.parametrize("texts", [(), (None, "")])
def test_nothing_to_read_keeps_the_dtypes(texts):
    result = annotate_intent(comments(*texts), engine="rules")
    assert len(result) == len(texts)
    dtypes = result[["intent", "intent_probability", "needs_reply"]].dtypes.astype(str)
    assert dtypes.tolist() == ["string", "Float64", "boolean"]


def test_annotate_names_the_missing_column():
    with pytest.raises(SchemaError, match=r"`comments` lacks column 'text'; it has: body\."):
        annotate_intent(pd.DataFrame({"body": ["a"]}))


def test_the_text_column_can_have_another_name():
    result = annotate_intent(pd.DataFrame({"body": ["Open?"]}), engine=Double(), text="body")
    assert result["intent"].tolist() == ["question"]


def test_progress_shows_only_when_asked_or_long(capfd):
    annotate_intent(comments("a"), engine=Double())
    assert capfd.readouterr().err == ""
    annotate_intent(comments("a"), engine=Double(), progress=True)
    assert "Reading comments" in capfd.readouterr().err
    # 2,000 different texts, also where each is there twice, are not long yet; 2,001 are.
    texts = [str(number) for number in range(2_001)]
    annotate_intent(comments(*texts[1:], *texts[1:]), engine=Double())
    assert capfd.readouterr().err == ""
    annotate_intent(comments(*texts), engine=Double())
    assert "Reading comments" in capfd.readouterr().err
    annotate_intent(comments(*texts), engine=Double(), progress=False)
    annotate_intent(comments(*texts), engine="fast")
    annotate_intent(comments(*texts), engine="rules")
    assert capfd.readouterr().err == ""


def test_a_slow_engine_gets_few_texts_at_a_time_and_a_quick_one_many():
    class Counting(Double):
        def __init__(self):
            super().__init__()
            self.given = []

        def predict_proba(self, texts):
            self.given.append(len(texts))
            return super().predict_proba(texts)

    texts = comments(*[str(number) for number in range(1_300)])
    slow, fast = Counting(), Counting()
    fast.quick = True
    said = annotate_intent(texts, engine=slow)
    pd.testing.assert_frame_equal(said, annotate_intent(texts, engine=fast))
    # 1,300 = 2 x 512 + 276: at some hundred texts a second the bar moves every few seconds.
    assert slow.given == [512, 512, 276]
    assert fast.given == [1_300]


# ---- summarize_intent


def ten_comments():
    return pd.DataFrame(
        {
            "post_id": ["p1"] * 6 + ["p2"] * 4,
            "author_id": ["a", "a", "b", "c", "d", "e", "a", "b", "c", "d"],
            "intent": pd.array(
                [
                    *["question", "question", "question", "praise", "vent", None],
                    *["praise", "question", "praise", "question"],
                ],
                dtype="string",
            ),
            "needs_reply": pd.array([1, 1, 0, 0, 0, None, 0, 1, 0, 1], dtype="boolean"),
        }
    )


def test_summary_per_post_by_hand():
    result = summarize_intent(ten_comments(), by="post_id")
    assert list(result.columns) == [
        *["post_id", "n", "n_clusters", "top_intent", "top_share", "top_ci_low", "top_ci_high"],
        *["needs_reply_share", *INTENTS],
    ]
    first, second = result.to_dict("records")
    # p1: five with an intent (one missing) by four authors; 3 of 5 ask; 2 of 5 need a reply
    assert (first["n"], first["n_clusters"], first["top_intent"]) == (5, 4, "question")
    assert first["top_share"] == first["question"] == pytest.approx(3 / 5)
    assert first["needs_reply_share"] == pytest.approx(2 / 5)
    assert first["vent"] == first["praise"] == pytest.approx(1 / 5)
    assert first["spam"] == 0
    # p2: two and two; the codebook names question before praise
    assert (second["n"], second["top_intent"], second["top_share"]) == (4, "question", 0.5)
    assert result["top_ci_low"].between(0, result["top_share"]).all()
    assert result["top_ci_high"].between(result["top_share"], 1).all()


def test_interval_is_wilsons_when_every_comment_is_its_own_cluster():
    result = summarize_intent(ten_comments(), by="post_id", cluster=None)
    # 3 of 5, z = 1.96: (0.6 + 3.8415/10) / (1 + 3.8415/5) -+ ..., published Wilson: 0.231, 0.882
    assert result.loc[0, ["top_ci_low", "top_ci_high"]].tolist() == pytest.approx(
        [0.2307, 0.8824], abs=1e-3
    )


@pytest.mark.parametrize("by", [None, "intent", ["intent"]])
def test_the_long_form_of_the_whole_table(by):
    result = summarize_intent(ten_comments(), by=by)
    assert result["intent"].tolist() == list(INTENTS)
    assert list(result.columns) == [
        *["intent", "count", "n", "n_clusters", "share", "ci_low", "ci_high"]
    ]
    assert result.set_index("intent").loc["question", ["count", "n"]].tolist() == [5, 9]


def test_the_long_form_per_post():
    result = summarize_intent(ten_comments(), by=["post_id", "intent"])
    assert len(result) == 2 * len(INTENTS)
    assert result.groupby("post_id")["count"].sum().tolist() == [5, 4]


def test_summary_without_needs_reply_or_authors():
    frame = ten_comments()[["post_id", "intent"]]
    result = summarize_intent(frame, by="post_id")
    assert result["needs_reply_share"].isna().all()
    assert result["n_clusters"].tolist() == [5, 4]


def test_summary_of_nothing_has_its_columns():
    result = summarize_intent(ten_comments().head(0), by="post_id")
    assert len(result) == 0
    assert {"top_intent", "needs_reply_share", "question"} <= set(result.columns)


def test_summary_keeps_labels_outside_the_codebook():
    frame = pd.DataFrame({"post_id": ["p", "p"], "intent": ["gift idea", "praise"]})
    assert summarize_intent(frame, by="post_id")["gift idea"].tolist() == [0.5]


def test_summary_names_missing_columns():
    with pytest.raises(SchemaError, match="lacks column 'month'"):
        summarize_intent(ten_comments(), by="month")
    with pytest.raises(SchemaError, match="lacks column 'shop'"):
        summarize_intent(ten_comments(), by="post_id", cluster="shop")
    with pytest.raises(SchemaError, match="lacks column 'intent'"):
        summarize_intent(pd.DataFrame({"post_id": ["p"]}), by="post_id")


# ---- rules


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Where can I buy the green one?", "purchase_intent"),
        ("Still waiting for my order, can you check?", "help_request"),
        ("You should offer a smaller size", "suggestion"),
        ("Is the gate locked on Sundays?", "question"),
        ("The zip broke after two rides", "complaint"),
        ("Highly recommend this pump, people", "advocacy"),
        ("Thanks for a lovely morning", "praise"),
        ("We rode the same loop last spring", "conversation"),
        ("😂😂 @user", "reaction"),
        ("Check out my page for cheap shoes, follow me", "spam"),
        ("Où acheter ce vélo ?", "purchase_intent"),
        ("Mon colis n'est pas là", "help_request"),
        ("Il faudrait un modèle plus petit", "suggestion"),
        ("La sonnette ne marche plus depuis hier", "complaint"),
        ("Je vous recommande cette boutique", "advocacy"),
        ("merci, c'était magique", "praise"),
        ("Mi pedido sigue sin salir", "help_request"),
        ("Estaría bien tener más colores", "suggestion"),
        ("La luz no funciona bajo la lluvia", "complaint"),
        ("¿Abren los lunes?", "question"),
        ("Me encanta este color", "praise"),
        ("Siparişim nerede kaldı", "help_request"),
        ("Keşke daha küçük bedeni olsa", "suggestion"),
        ("Zil bozuk çıktı", "complaint"),
        ("Bunu nereden alabilirim", "purchase_intent"),
        ("Çok güzel olmuş, ellerinize sağlık", "praise"),
    ],
)
def test_rules_on_clear_texts(text, intent):
    assert RulesEngine().predict([text]).tolist() == [intent]


def test_rules_ignore_accents_and_capitals():
    assert RulesEngine().predict(["OU ACHETER CA"]).tolist() == ["purchase_intent"]


def test_rules_say_which_cue_decided():
    found = RulesEngine().explain("Thanks! But my parcel never arrived?")
    assert found.iloc[0].to_dict() == {
        "intent": "help_request",
        "language": "en",
        "cue": "my parcel",
        "found": "my parcel",
    }
    assert found["intent"].tolist() == ["help_request", "help_request", "question", "praise"]
    assert RulesEngine().explain("we rode home").empty


def test_rules_probabilities_add_up_and_agree():
    rules = RulesEngine()
    shares = rules.predict_proba(["Thanks a lot", "we rode home late"])
    assert shares.sum(axis=1) == pytest.approx([1, 1])
    assert shares.max(axis=1) == pytest.approx([0.44, 0.44])
    assert rules.classes_[shares.argmax(axis=1)].tolist() == ["praise", "conversation"]


def test_every_intent_of_the_table_is_in_the_codebook_and_has_four_languages():
    from toolkit.intent.rules import _cues

    table = pd.DataFrame(_cues(), columns=["intent", "language", "cue"])
    assert set(table["intent"]) <= set(INTENTS)
    languages = table[table["language"] != "any"].groupby("intent")["language"].nunique()
    assert (languages == 4).all()


# ---- n-grams


def spelled(text, settings):
    table = ngrams([text], settings)
    letters = "".join(map(chr, table.letters))
    return [
        letters[start:stop]
        for start, stop in zip(table.start, table.stop, strict=True)
        if stop > start
    ]


def test_ngrams_of_a_text_by_hand():
    only_pairs = NgramSettings(char_orders=(2,), word_orders=())
    assert spelled("Ab!", only_pairs) == [" a", "ab", "b!", "! "]
    only_words = NgramSettings(char_orders=(), word_orders=(1, 2))
    assert spelled("Ça va, 42?", only_words) == [
        *["ca", "va", ",", "00", "?"],
        *["ca va", "va,", ", 00", "00?"],
    ]


def test_long_runs_and_white_space_shrink():
    settings = NgramSettings(char_orders=(), word_orders=(1,))
    assert spelled("soooooo  \n good", settings) == ["sooo", "good"]


def test_no_ngram_crosses_from_one_text_to_the_next():
    settings = NgramSettings()
    together = ngram_matrix(["ab cd", "ef", "", "ab cd"], settings).toarray()
    alone = np.vstack([ngram_matrix([t], settings).toarray() for t in ["ab cd", "ef", "", "ab cd"]])
    np.testing.assert_array_equal(together, alone)
    np.testing.assert_allclose((together**2).sum(axis=1), 1, rtol=1e-5)


def test_a_hash_by_hand():
    """Whole-number arithmetic without numpy: the shipped weights hang on these rows."""
    mask, base, mix = 2**64 - 1, 0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93
    a, b = ((ord(letter) + 1) * mix & mask for letter in "ab")
    raw = (a * base + b + 2) & mask
    row = (((raw ^ (raw >> 31)) * mix & mask) >> 32) * 180_000 >> 32
    table = ngrams(["ab"], NgramSettings(char_orders=(2,), word_orders=()))
    assert table.number[1] == row  # " a", "ab", "b "


def test_cues_by_hand():
    settings = NgramSettings(char_orders=(), word_orders=())
    table = ngrams(["@ana WOW 😂😂😂 see http 7!!", "why ?", ""], settings)
    first = settings.rows - len(CUES)
    shown = [
        {CUES[number - first] for number in table.number[table.text == text]} for text in range(3)
    ]
    assert shown[0] == {
        *["about 5 words", "has !", "several !", "has a link", "has @user"],
        *["starts with @user", "has emoji", "many emoji", "has digits"],
    }
    assert shown[1] == {"about 2 words", "has ?", "ends with ?"}
    assert shown[2] == {"about 1 words"}


def test_odd_texts_do_not_break():
    odd = ["\ud800", "\x00", "İIıi", "👩‍👩‍👧", "a" * 20_000, " "]
    assert ngram_matrix(odd, NgramSettings()).shape[0] == len(odd)


# ---- fast


def test_fast_gives_probabilities_over_the_codebook():
    fast = FastEngine()
    shares = fast.predict_proba(["How much is it?", ""])
    assert fast.classes_.tolist() == list(INTENTS)
    assert shares.sum(axis=1) == pytest.approx([1, 1])
    assert fast.predict(["How much is it?"]).tolist() == ["question"]
    assert fast.needs_reply_proba(["How much is it?"])[0] > 0.5
    assert fast.predict_proba([]).shape == (0, len(INTENTS))


def test_fast_does_not_depend_on_the_chunk(monkeypatch):
    texts = [f"text {number}, how are you?" for number in range(7)]
    whole = FastEngine().predict_proba(texts)
    monkeypatch.setattr("toolkit.intent.fast._CHUNK", 3)
    np.testing.assert_allclose(FastEngine().predict_proba(texts), whole)


def test_fast_explains_with_pieces_of_the_text():
    found = FastEngine().explain("Is the shop open on Sunday?", n=4)
    assert found["intent"].unique().tolist() == ["question"]
    assert len(found) == 4
    assert (found["push"] > 0).all()
    assert found["push"].is_monotonic_decreasing
    assert found["piece"].str.contains("?", regex=False).any()


def test_damaged_weights_are_refused(tmp_path):
    for name in ("fast.json", "fast.safetensors"):
        shutil.copy(WEIGHTS / name, tmp_path / name)
    settings = json.loads((tmp_path / "fast.json").read_text(encoding="utf-8"))
    settings["sha256"] = "0" * 64
    (tmp_path / "fast.json").write_text(json.dumps(settings), encoding="utf-8")
    with pytest.raises(ReadError, match=r"damaged or of another version: their checksum is .*0000"):
        FastEngine(tmp_path)


def test_another_temperature_is_another_model(tmp_path):
    for name in ("fast.json", "fast.safetensors"):
        shutil.copy(WEIGHTS / name, tmp_path / name)
    same = FastEngine(tmp_path / ".." / tmp_path.name)
    assert same.model_id == FastEngine().model_id
    settings = json.loads((tmp_path / "fast.json").read_text(encoding="utf-8"))
    settings["temperature"]["intent"] *= 2
    (tmp_path / "fast.json").write_text(json.dumps(settings), encoding="utf-8")
    assert FastEngine(tmp_path).model_id != FastEngine().model_id


def test_missing_weights_say_how_to_get_them(tmp_path):
    with pytest.raises(ReadError, match=r"lack 'fast\.json' in .*python -m toolkit\.intent"):
        FastEngine(tmp_path)


def test_weights_stay_small():
    assert (WEIGHTS / "fast.safetensors").stat().st_size <= 6_000_000


def test_training_learns_from_commercial_rows_only(tmp_path):
    rows = pd.DataFrame(
        {
            "text": [f"{word} number {n}" for n in range(12) for word in ("why", "thanks", "no")],
            "intent": ["question", "praise", "vent"] * 12,
            "also": [None, None, "complaint"] * 12,
            "needs_reply": ["y", "n", "n"] * 12,
            "lang": "en",
            "source": "made up",
            "license": "CC0",
            "noncommercial": ["n", "n", "y"] * 12,
        }
    )
    rows.to_csv(tmp_path / "train.csv", index=False)
    usable = training_rows(tmp_path)
    assert len(usable) == 24
    small = NgramSettings(char_rows=500, word_rows=500, char_orders=(2,))
    settings, arrays, held_out = fit_fast(usable, ngrams=small, held_out=8)
    assert settings["training"]["by_source"] == [
        {"source": "made up", "license": "CC0", "rows": 24}
    ]
    assert settings["training"]["held_out"] == {"rows": 8, "accuracy": 1.0, "macro_f1": 1.0}
    assert [part.shape for part in held_out] == [(8, len(INTENTS)), (8,)]
    assert arrays["table"].dtype == np.int8
    assert arrays["table"].shape == (small.rows, len(INTENTS) + 1)


def test_a_student_learns_half_the_label_and_half_the_teacher():
    # Two intents. The teacher's scores are equal: 1/2 each. The labelled row is surely the first:
    # (1 + 1/2) / 2. A reply is sure, the teacher says expit(0) = 1/2: 3/4. The other row has no
    # label, so the teacher's word stands: softmax(ln 3, 0) = 3/4, expit(ln 4) = 4/5.
    taught = np.array([[0, 0, 0], [np.log(3), 0, np.log(4)]], dtype=np.float32)
    intents, reply = blend(np.array([[1.0, 0.0]]), np.array([1.0]), taught)
    np.testing.assert_allclose(intents, [[0.75, 0.25], [0.75, 0.25]], atol=1e-6)
    np.testing.assert_allclose(reply, [0.75, 0.8], atol=1e-6)


def test_fast_learns_labels_and_what_a_teacher_says_of_the_others():
    """The teacher says 'vent' of what has no label."""
    zig, zag = ([f"{word} {n}" for n in range(20)] for word in ("zig", "zag"))
    rows = pd.DataFrame({"text": [*(f"why {n}" for n in range(20)), *zig], "lang": "en"})
    rows = rows.assign(also=None, needs_reply="n", source="made up", license="CC0")
    rows = rows.assign(
        intent=["question"] * 20 + ["spam"] * 20, ours=[False] * 20 + [True] * 20, times=1
    )
    names = list(INTENTS)
    taught = np.zeros((20, len(names) + 1), dtype=np.float32)
    taught[:, names.index("vent")] = 9
    small = NgramSettings(char_rows=500, word_rows=500, char_orders=(2,))
    more = pd.DataFrame({"text": zag, "lang": "en"})
    _, arrays, _ = fit_fast(rows, more=more, taught=taught, ngrams=small, held_out=4)
    scores = ngram_matrix(["zig 3", "zag 3", "why 3"], small) @ arrays["table"] * arrays["scale"]
    found = (scores + arrays["bias"])[:, :-1].argmax(axis=1)
    assert [names[place] for place in found] == ["spam", "vent", "question"]


def test_training_names_the_missing_file(tmp_path):
    with pytest.raises(ReadError, match=r"There is no '.*train\.csv'"):
        training_rows(tmp_path)


@pytest.mark.needs_shared
def test_fast_is_as_good_as_its_card_says():
    dev = pd.read_csv(SHARED / "intent" / "dev.csv", dtype="string")
    result = annotate_intent(dev[["text"]])
    assert (result["intent"] == dev["intent"]).mean() >= MEASURED_ON_DEV - 0.02
    assert (result["needs_reply"] == (dev["needs_reply"] == "y")).mean() >= 0.7


def test_importing_the_package_loads_nothing_heavy():
    code = (
        "import sys, toolkit.intent as i; i.annotate_intent; i.FastEngine; "
        "print([m for m in ('sklearn', 'scipy', 'torch', 'transformers', 'safetensors') "
        "if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
