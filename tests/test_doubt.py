"""Conformal sets by hand-worked arithmetic, and the queue of comments to ask about."""

import json
import tomllib
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import toolkit.intent.doubt as doubt
from toolkit.intent.annotate import annotate_intent
from toolkit.intent.doubt import clarify_queue, conformal_limit, conformal_limits, intent_set
from toolkit.schema import INTENTS, LANGUAGES, SchemaError


class Double:
    """Gives each text the probabilities that it spells, for question, praise and vent."""

    classes_ = np.array(["question", "praise", "vent"])

    def __init__(self, calibration):
        self.settings = {"calibration": calibration}
        self.model_id, self.read = "double", []

    def predict_proba(self, texts):
        self.read.extend(texts)
        return np.array([[float(word) for word in text.split()] for text in texts]).reshape(-1, 3)

    def predict(self, texts):
        return self.classes_[self.predict_proba(texts).argmax(axis=1)]


# ---- the arithmetic


@pytest.mark.parametrize(
    ("n", "error_rate", "expected"),
    [
        (19, 0.1, 18),  # ceil(20 * 0.9) = 18
        (20, 0.1, 19),  # ceil(21 * 0.9) = ceil(18.9) = 19
        (9, 0.1, 9),  # ceil(10 * 0.9) = 9, the largest
        (9, 0.3, 7),  # ceil(10 * 0.7) = 7, though 10 * 0.7 is 7.000000000000001 in places
    ],
)
def test_the_limit_is_the_value_at_its_rank(n, error_rate, expected):
    backwards = list(range(n, 0, -1))
    assert conformal_limit(backwards, error_rate=error_rate) == expected


def test_too_few_rows_leave_everything_in():
    # ceil(9 * 0.9) = 9 of 8 rows: no finite limit can promise 0.9.
    assert conformal_limit(range(8), error_rate=0.1) == float("inf")


def test_a_small_group_borrows_from_the_next_wider_one():
    calibration = {
        "en": {"question": [0.1] * 30, "praise": [0.2] * 29, "vent": [0.9]},
        "tr": {"question": [0.3] * 5, "praise": [0.4] * 29},
    }
    limits = conformal_limits(calibration, ["question", "praise", "vent"], error_rate=0.1)
    # English questions: 30 of their own. Praise: 29 + 29 of both languages, rank
    # ceil(59 * 0.9) = 54 of 58, 0.4. Vent: one row, so all 94, rank ceil(95 * 0.9) = 86 of
    # (30 x 0.1, 29 x 0.2, 5 x 0.3, 29 x 0.4, 1 x 0.9): 0.4.
    assert limits["en"].tolist() == [0.1, 0.4, 0.4]
    # Turkish questions: 5, so 35 of both, rank ceil(36 * 0.9) = 33, above the thirty 0.1: 0.3.
    assert limits["tr"].tolist() == [0.3, 0.4, 0.4]
    assert limits[""].tolist() == [0.3, 0.4, 0.4]


def test_a_rare_intent_keeps_its_own_limit():
    calibration = {
        "en": {"question": [0.1] * 200, "vent": [0.1] * 9, "praise": [0.5] * 4 + [0.9] * 4},
        "tr": {"question": [0.1] * 200, "vent": [0.5] * 9 + [0.9] * 2},
    }
    limits = conformal_limits(calibration, ["question", "vent", "praise"], error_rate=0.1)
    # Vents: 20 in all, rank ceil(21 * 0.9) = 19, of (9 x 0.1, 9 x 0.5, 2 x 0.9): 0.9. All 428
    # rows would say 0.1 and leave out 11 of these 20. Praise: 8 rows have no limit at 0.1 (rank
    # 9), so all: rank ceil(429 * 0.9) = 387 of (409 x 0.1, ...), 0.1.
    assert limits["en"].tolist() == limits["tr"].tolist() == [0.1, 0.9, 0.1]
    assert limits[""].tolist() == [0.1, 0.9, 0.1]


def test_a_group_too_small_for_the_rate_borrows_too():
    calibration = {"en": {"question": [0.1] * 60}, "tr": {"question": [0.3] * 60}}
    # At 0.01 sixty rows have no limit (rank ceil(61 * 0.99) = 61), 120 have the largest of
    # them (rank ceil(121 * 0.99) = 120): 0.3.
    limits = conformal_limits(calibration, ["question"], error_rate=0.01)
    assert limits["en"].tolist() == limits["tr"].tolist() == limits[""].tolist() == [0.3]
    # Sixty and no more, in all: whatever the limit, it could not promise 0.99.
    alone = conformal_limits({"en": {"question": [0.1] * 60}}, ["question"], error_rate=0.01)
    assert alone["en"].tolist() == [float("inf")]


def test_the_shipped_limits_hold_the_share_of_each_intent_that_they_promise():
    # On the rows that set it, a limit at rank ceil((n + 1) 0.9) holds that rank over n: 0.9 or
    # more of each intent over all languages, whatever the weights.
    path = Path(doubt.__file__).with_name("weights") / "accurate.json"
    calibration = json.loads(path.read_text(encoding="utf-8"))["calibration"]
    limits = conformal_limits(calibration, list(INTENTS), error_rate=0.1)
    for name, limit in zip(INTENTS, limits[""], strict=True):
        rows = np.concatenate([rows.get(name, []) for rows in calibration.values()])
        assert len(rows) >= 9, name
        assert np.mean(rows <= limit) >= 0.9, name


def test_sets_cover_what_they_promise_when_rows_are_alike():
    rng = np.random.default_rng(3)
    covered = []
    for _ in range(200):
        limit = conformal_limit(rng.random(99), error_rate=0.1)
        covered.append(np.mean(rng.random(200) <= limit))
    # Expected exactly 0.9; the mean of 200 repetitions has a standard error near 0.002.
    assert np.mean(covered) == pytest.approx(0.9, abs=0.008)


# ---- the sets


def test_sets_by_hand():
    # One limit for all: 0.6, so an intent is in from a probability of 0.4.
    double = Double({"en": {name: [0.6] * 40 for name in Double.classes_}})
    comments = pd.DataFrame(
        {"text": ["0.9 0.06 0.04", "0.45 0.05 0.5", "0.34 0.33 0.33", None, "  "]},
        index=[5, 3, 8, 1, 2],
    )
    found = intent_set(comments, engine=double)
    assert found.index.tolist() == [5, 3, 8, 1, 2]
    assert found["intent_set"].tolist()[:3] == ["question", "vent | question", ""]
    assert found["intent_set_size"].tolist()[:3] == [1, 2, 0]
    assert found["first_reading"].tolist()[:3] == ["question", "vent", "question"]
    assert found["second_reading"].tolist()[:3] == ["praise", "question", "praise"]
    assert found.iloc[3:, 1:].isna().all(axis=None)
    assert list(comments.columns) == ["text"]


def test_the_language_chooses_the_limit():
    calibration = {
        "en": {name: [0.6] * 40 for name in Double.classes_},
        "tr": {name: [0.8] * 40 for name in Double.classes_},
    }
    comments = pd.DataFrame({"text": ["0.7 0.25 0.05"] * 3, "lang": ["en", "tr", None]})
    # In from 0.4 in English, from 0.2 in Turkish; of unknown language: 80 rows of both,
    # rank ceil(81 * 0.9) = 73, so 0.8.
    sets = intent_set(comments, engine=Double(calibration))["intent_set"].tolist()
    assert sets == ["question", "question | praise", "question | praise"]


def test_each_different_text_is_read_once_and_kept(tmp_path, capfd):
    calibration = {"en": {name: [0.6] * 40 for name in Double.classes_}}
    first, second = Double(calibration), Double(calibration)
    comments = pd.DataFrame({"text": ["0.9 0.06 0.04", "0.45 0.05 0.5", None, "0.9 0.06 0.04"]})
    cache = tmp_path / "read.sqlite"
    found = intent_set(comments, engine=first, cache=cache)
    assert first.read == ["0.9 0.06 0.04", "0.45 0.05 0.5"]
    assert found["intent_set"].tolist()[::3] == ["question", "question"]
    assert found["intent_set"].iloc[1] == "vent | question"
    assert capfd.readouterr().err == ""
    # What annotate_intent reads it need not read again, and the other way round.
    annotate_intent(comments, engine=second, cache=cache)
    again = intent_set(comments, engine=second, cache=cache, progress=True)
    assert second.read == []
    pd.testing.assert_frame_equal(again, found)
    assert "Reading comments" in capfd.readouterr().err


def test_no_comments_no_sets():
    double = Double({"en": {name: [0.6] * 40 for name in Double.classes_}})
    found = intent_set(pd.DataFrame({"text": pd.array([], dtype="string")}), engine=double)
    assert len(found) == 0
    assert "intent_set" in found


def test_an_engine_without_calibration_is_refused():
    with pytest.raises(SchemaError, match="'rules' has no calibration rows"):
        intent_set(pd.DataFrame({"text": ["hi"]}), engine="rules")


def test_the_error_rate_is_checked():
    with pytest.raises(SchemaError, match=r"`error_rate` is 10; it must be at least 0\.01"):
        intent_set(pd.DataFrame({"text": ["hi"]}), error_rate=10)


# ---- the queue


def doubtful():
    return pd.DataFrame(
        {
            "text": list("abcdefg"),
            "lang": ["en", "fr", "es", "tr", "de", "en", "en"],
            "intent_set": [
                "vent | question",
                "vent | praise | advocacy",
                None,  # an empty set, as a CSV gives it back
                "praise",
                "complaint | vent",
                "spam | vent",
                "vent | praise",
            ],
            "intent_set_size": pd.array([2, 3, 0, 1, 2, 2, 2], dtype="Int64"),
            "first_reading": ["vent", "vent", "question", "praise", "complaint", "spam", "vent"],
            "second_reading": ["question", "praise", "vent", "vent", "vent", "vent", "praise"],
            "needs_reply": pd.array([False, False, True, True, True, True, True], dtype="boolean"),
            "is_post_author": [False] * 6 + [True],
        }
    )


def test_the_queue_holds_doubt_in_order():
    # d is a single intent, f may be spam, g is the brand's own. Those that need a reply come
    # first (e with two readings before c with none), then a with two before b with three.
    assert clarify_queue(doubtful())["text"].tolist() == ["e", "c", "a", "b"]
    assert clarify_queue(doubtful(), n=2)["text"].tolist() == ["e", "c"]


def test_comments_that_may_be_spam_are_not_asked_about():
    # Until November 2026 only the two likeliest readings were looked at, so that a set with
    # spam as its third member was asked about, against what the docstring says.
    rows = doubtful()
    rows.loc[1, "intent_set"] = "vent | praise | spam"
    assert clarify_queue(rows)["text"].tolist() == ["e", "c", "a"]
    # In doubt without any set, what would be asked about decides.
    rows.loc[2, "second_reading"] = "spam"
    assert clarify_queue(rows)["text"].tolist() == ["e", "a"]
    # Spam may be the second likeliest and yet not in the set, as its limit is another.
    rows.loc[0, "second_reading"] = "spam"
    assert clarify_queue(rows)["text"].tolist() == ["e", "a"]


def test_the_question_is_about_what_the_set_leaves_open():
    # Conversation is the second likeliest, but its own limit leaves it out.
    row = pd.DataFrame(
        {
            "intent_set": ["complaint | help_request | vent"],
            "intent_set_size": [3],
            "first_reading": ["complaint"],
            "second_reading": ["conversation"],
        }
    )
    asked = clarify_queue(row)["ask"].item()
    assert "did something go wrong, or is there something that we should sort out" in asked


def test_the_queue_names_a_reading_that_has_no_question():
    rows = doubtful().replace({"complaint | vent": "grumble | vent"})
    with pytest.raises(SchemaError, match="no question for the reading 'grumble'"):
        clarify_queue(rows)
    # One that is not asked about is none of the queue's business.
    rows["is_post_author"] = True
    assert len(clarify_queue(rows)) == 0


def test_the_queue_from_a_csv_is_the_same(tmp_path):
    rows = doubtful()
    rows.loc[7] = ["h", "en", None, pd.NA, None, None, pd.NA, False]  # a comment without words
    rows.to_csv(tmp_path / "sets.csv", index=False)
    again = pd.read_csv(tmp_path / "sets.csv")
    assert str(again["intent_set_size"].dtype) == "float64"
    assert clarify_queue(again)["text"].tolist() == ["e", "c", "a", "b"]
    assert clarify_queue(again)["ask"].tolist() == clarify_queue(rows)["ask"].tolist()


def test_a_comment_without_words_is_not_asked_about():
    sets = intent_set(pd.DataFrame({"text": ["", "why", pd.NA], "lang": "en"}))
    assert sets["first_reading"].isna().tolist() == [True, False, True]
    assert clarify_queue(sets)["text"].isin(["why"]).all()


def test_the_question_is_in_the_language_of_the_comment():
    ask = clarify_queue(doubtful()).set_index("lang")["ask"]
    assert ask["fr"].endswith(
        "aviez-vous juste besoin de vider votre sac, ou est-ce que cela vous a plu ?"
    )
    assert "¿quieres saber algo, o solo necesitabas desahogarte?" in ask["es"]
    assert "did something go wrong, or did you just need to let off steam?" in ask["de"]


def test_every_language_has_a_clause_for_every_intent_but_spam():
    table = tomllib.loads(Path(doubt.__file__).with_name("clarify.toml").read_text("utf-8"))
    assert set(table) == set(LANGUAGES)
    for clauses in table.values():
        assert set(clauses) == {"sentence", *INTENTS} - {"spam"}
        assert "{first}" in clauses["sentence"]
        assert "{second}" in clauses["sentence"]


def test_the_queue_names_what_is_missing():
    with pytest.raises(SchemaError, match="`comments` lacks columns 'intent_set'"):
        clarify_queue(pd.DataFrame({"text": ["hi"]}))
