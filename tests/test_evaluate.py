"""Evaluation, the picture of confusion, and corrected shares."""

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import f1_score, precision_recall_fscore_support

import toolkit as tk
from toolkit.intent.evaluate import calibration_error


class Says:
    """An engine that knows what it will say of each text."""

    def __init__(self, said, classes, sure=0.8):
        self.said, self.classes_, self.sure = said, classes, sure

    def predict_proba(self, texts):
        rest = (1 - self.sure) / (len(self.classes_) - 1)
        table = np.full((len(texts), len(self.classes_)), rest)
        for row, text in enumerate(texts):
            table[row, list(self.classes_).index(self.said[text])] = self.sure
        return table

    def predict(self, texts):
        return [self.said[text] for text in texts]


def study(truth, said, **columns):
    texts = [f"text {place}" for place in range(len(truth))]
    engine = Says(dict(zip(texts, said, strict=True)), sorted({*truth, *said}))
    return engine, pd.DataFrame({"text": texts, "intent": list(truth), **columns})


def row(frame, **where):
    for column, value in where.items():
        frame = frame[frame[column] == value]
    return frame.iloc[0]


def test_measures_by_hand():
    engine, labelled = study("aaaabbbc", "aaabbbaa")
    found = tk.evaluate_intent(engine, labelled, n_draws=100)
    # Right: a a a . b b . . = 5 of 8; Wilson's interval of 5 in 8 is 0.31 to 0.86.
    accuracy = row(found.overall, measure="accuracy")
    assert accuracy[["value", "ci_low", "ci_high"]].tolist() == pytest.approx(
        [0.625, 0.306, 0.863], abs=0.001
    )
    assert accuracy["n"] == 8
    # a: said 5 times, right 3; true 4. b: said 3, right 2; true 3. c: never said, true 1.
    want = {"a": (3 / 5, 3 / 4, 6 / 9), "b": (2 / 3, 2 / 3, 4 / 6), "c": (np.nan, 0, 0)}
    for label, values in want.items():
        got = [
            row(found.by_intent, intent=label, measure=name)["value"]
            for name in ("precision", "recall", "F1")
        ]
        assert got == pytest.approx(values, nan_ok=True)
    # Macro-F1: (2/3 + 2/3 + 0) / 3. Always 0.8 sure, right in 5 of 8: off by 0.175.
    assert row(found.overall, measure="macro-F1")["value"] == pytest.approx(4 / 9)
    assert row(found.overall, measure="calibration error")["value"] == pytest.approx(0.175)
    # F1 of a: J = 3 of the 6 rows that either called a; Wilson 0.188 to 0.812, as 2J / (1 + J).
    f1 = row(found.by_intent, intent="a", measure="F1")
    assert f1["n"] == 6
    assert f1["ci_low"] == pytest.approx(2 * 0.188 / 1.188, abs=0.001)
    assert f1["ci_high"] == pytest.approx(2 * 0.812 / 1.812, abs=0.001)


def test_measures_agree_with_scikit_learn():
    rng = np.random.default_rng(1)
    truth, said = rng.choice(list("abcd"), (2, 300))
    engine, labelled = study(truth, said)
    found = tk.evaluate_intent(engine, labelled, n_draws=100)
    table = found.by_intent.pivot_table(index="intent", columns="measure", values="value")
    theirs = precision_recall_fscore_support(truth, said)[:3]
    np.testing.assert_allclose(table[["precision", "recall", "F1"]].to_numpy().T, theirs)
    macro = row(found.overall, measure="macro-F1")
    assert macro["value"] == pytest.approx(f1_score(truth, said, average="macro"))
    assert macro["ci_low"] < macro["value"] < macro["ci_high"]


def test_per_language_second_readings_and_the_wrong_ones():
    engine, labelled = study(
        "aabb", "abab", lang=["en", "en", "tr", "tr"], also=["b", "b", None, None], id=[1, 2, 3, 4]
    )
    found = tk.evaluate_intent(engine, labelled, n_draws=100)
    assert row(found.overall, measure="accuracy")["value"] == 0.5
    assert row(found.overall, measure="either reading")["value"] == 0.75
    assert row(found.by_language, lang="en", measure="either reading")["value"] == 1
    assert row(found.by_language, lang="tr", measure="accuracy")["value"] == 0.5
    assert found.wrong["id"].tolist() == [2, 3]
    assert list(found.wrong)[:4] == ["text", "intent", "predicted", "predicted_probability"]
    assert found.wrong["predicted_probability"].tolist() == [0.8, 0.8]


def test_the_surest_mistake_comes_first():
    engine, labelled = study("ab", "ba")
    table = np.array([[0.4, 0.6], [0.9, 0.1]])
    engine.predict_proba = lambda texts: table[[int(text[-1]) for text in texts]]
    assert tk.evaluate_intent(engine, labelled).wrong["text"].tolist() == ["text 1", "text 0"]


def test_authors_are_the_voices():
    truth, said = "a" * 40, ("a" * 10 + "b" * 10) * 2
    engine, labelled = study(truth, said)
    alone = row(tk.evaluate_intent(engine, labelled, n_draws=100).overall, measure="accuracy")
    few = labelled.assign(author_id=np.repeat(list("wxyz"), 10))
    whole = row(tk.evaluate_intent(engine, few, n_draws=100).overall, measure="accuracy")
    assert whole["n_clusters"] == 4
    assert whole["ci_high"] - whole["ci_low"] > 2 * (alone["ci_high"] - alone["ci_low"])


@pytest.mark.parametrize("nobody", [None, np.nan, pd.NA])
def test_who_is_not_known_is_a_voice_of_their_own(nobody):
    engine, labelled = study("aabbabab", "abababab", author_id=nobody)
    found = tk.evaluate_intent(engine, labelled, n_draws=100).overall
    alone = tk.evaluate_intent(engine, labelled, cluster=None, n_draws=100).overall
    assert found["n_clusters"].tolist() == [8, 8, 8]
    assert found["ci_low"].notna().all()
    bootstrapped = found["measure"] != "accuracy"
    pd.testing.assert_frame_equal(found[bootstrapped], alone[bootstrapped])


def test_ten_of_ten_right_is_not_certainty():
    engine, labelled = study("aaaaabbbbb", "aaaaabbbbb")
    found = tk.evaluate_intent(engine, labelled, n_draws=100)
    both = found.overall.set_index("measure")
    # Wilson's lower end for 10 of 10 is 10 / (10 + 1.96^2).
    assert both.loc["accuracy", "ci_low"] == pytest.approx(10 / (10 + 1.96**2), abs=0.001)
    assert both["value"].tolist() == pytest.approx([1, 1, 0.2])
    assert both.loc[["macro-F1", "calibration error"], ["ci_low", "ci_high"]].isna().all(axis=None)
    assert "macro-F1 1.00 [interval not known]" in repr(found)
    assert "0.20 [interval not known]" in found._repr_html_()


def test_two_labels_of_one_comment_are_one_voice():
    engine, labelled = study("aabb", "abab", comment_id=[1, 1, 2, 2])
    assert tk.evaluate_intent(engine, labelled).overall["n_clusters"].tolist() == [2, 2, 2]


def test_rows_without_words_or_label_are_left_out_and_none_left_is_said():
    engine, labelled = study("aab", "aab")
    labelled.loc[0, "intent"] = None
    labelled.loc[1, "text"] = " "
    assert len(tk.evaluate_intent(engine, labelled).labelled) == 1
    with pytest.raises(tk.SchemaError, match="no row with both a text in 'text' and an intent"):
        tk.evaluate_intent(engine, labelled.iloc[:2])
    with pytest.raises(tk.SchemaError, match="`labelled` lacks column 'intent'"):
        tk.evaluate_intent(engine, labelled[["text"]])


def test_comments_that_were_sought_out_are_cautioned():
    engine, labelled = study("ab", "ab", chosen=["useful", "random"])
    found = tk.evaluate_intent(engine, labelled)
    assert "1 of these 2 comments were chosen" in found.cautions[0]
    assert "Caution" in found._repr_html_()
    kept = labelled[labelled["chosen"] == "random"]
    assert tk.evaluate_intent(engine, kept).cautions == ()


def test_labels_that_the_engine_never_says_are_named():
    rows = pd.DataFrame(
        {"text": ["Thanks!"] * 4, "intent": ["Praise", "Praise", "<b>joy", "praise"]}
    )
    found = tk.evaluate_intent("rules", rows)
    assert found.overall["value"].iloc[0] == 0.25
    (said,) = found.cautions
    assert "never says 'Praise' (2 rows; did you mean 'praise'?), '<b>joy' (1 rows)" in said
    assert "<b>joy" not in found._repr_html_()


def test_rows_put_together_from_several_frames():
    engine, labelled = study("aabb", "abab")
    twice = pd.concat([labelled, labelled])
    found = tk.evaluate_intent(engine, twice, n_draws=100)
    assert found.confusion["n"].tolist() == [4, 4, 4, 4]
    assert len(found.wrong) == 4


def test_the_callers_frame_stays_and_html_is_escaped():
    engine, labelled = study(["<b>", "a", "a"], "aaa")
    before = labelled.copy()
    html = tk.evaluate_intent(engine, labelled, n_draws=100)._repr_html_()
    pd.testing.assert_frame_equal(labelled, before)
    assert "&lt;b&gt;" in html
    assert "<b>a" not in html
    assert repr(tk.evaluate_intent("rules", labelled)).startswith("Evaluation(rules: accuracy 0.00")


def test_calibration_error_by_hand():
    # Bins of width 0.5: two at 0.9 with one right (0.4 off), two at 0.25 with none (0.25 off).
    error = calibration_error([True, False, False, False], [0.9, 0.9, 0.25, 0.25], bins=2)
    assert error == pytest.approx((0.4 + 0.25) / 2)


def test_the_picture_names_the_commonest_mistake():
    engine, labelled = study(
        ["vent"] * 4 + ["praise"] * 6, ["complaint"] * 3 + ["vent"] + ["praise"] * 5 + ["vent"]
    )
    found = tk.evaluate_intent(engine, labelled)
    ax = tk.plot_confusion(found.confusion)
    title = ax.get_title(loc="left").replace("\n", " ")
    assert title.startswith("Most often, vent is taken for complaint: 3 of 4 (75 %; 95 % interval")
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["Vent (n 4)", "Praise (n 6)"]
    assert [tick.get_text() for tick in ax.get_xticklabels()] == ["Complaint", "Vent", "Praise"]
    assert [text.get_text() for text in ax.texts] == ["75", "25", "", "", "17", "83"]
    right = found.confusion[found.confusion["intent"] == found.confusion["predicted"]]
    ax = tk.plot_confusion(right)
    assert ax.get_title(loc="left") == "No label is taken for another"
    with pytest.raises(tk.SchemaError, match="`confusion` has no row to draw"):
        tk.plot_confusion(found.confusion.iloc[:0])


def test_reliability_sets_what_is_said_against_what_is_right():
    # Two at 0.85 of which one is right, two at 0.25 of which none is.
    class Sure:
        classes_ = np.array(["praise", "vent"])

        def predict_proba(self, texts):
            high = [{"a": 0.85, "b": 0.75}[text] for text in texts]
            return np.column_stack([high, 1 - np.array(high)])

        def predict(self, texts):
            return np.array(["praise"] * len(texts))

    rows = pd.DataFrame({"text": list("aabb"), "intent": ["praise", "vent", "praise", "praise"]})
    found = tk.evaluate_intent(Sure(), rows).reliability
    assert found["from"].tolist() == [0.7, 0.8]
    assert found["stated"].tolist() == pytest.approx([0.75, 0.85])
    assert found["value"].tolist() == [1.0, 0.5]
    assert found["n"].tolist() == [2, 2]
    ax = tk.plot_reliability(found)
    assert ax.get_title(loc="left").replace("\n", " ").startswith("As often right as it says")
    assert "n 4 comments" in ax.get_xlabel()
    ax = tk.plot_reliability(found.assign(ci_high=[1.0, 0.6]))
    title = ax.get_title(loc="left").replace("\n", " ")
    assert title.startswith("Where it says 85 % it is right in 50 %")
    with pytest.raises(tk.SchemaError, match="`reliability` has no row to draw"):
        tk.plot_reliability(found.iloc[:0])


NAMES = np.array(["complaint", "praise", "question"])
ERRS = np.array([[0.7, 0.1, 0.2], [0.05, 0.9, 0.05], [0.2, 0.2, 0.6]])


def said_of(truth, rng):
    """What a classifier that errs as ERRS says of true labels."""
    edges = ERRS.cumsum(axis=1)[truth]
    return (rng.random(len(truth))[:, None] > edges).sum(axis=1)


def checked(rng, each=60):
    truth = np.repeat(np.arange(3), each)
    return pd.DataFrame({"intent": NAMES[truth], "predicted": NAMES[said_of(truth, rng)]})


def test_corrected_shares_cover_the_truth_where_raw_ones_do_not():
    rng = np.random.default_rng(5)
    share = np.array([0.15, 0.25, 0.6])
    inside, inside_raw, rounds = np.zeros(3), np.zeros(3), 60
    for _ in range(rounds):
        # 200 authors of three comments each; a third of them writes one thing only.
        author = np.repeat(np.arange(200), 3)
        truth = rng.choice(3, 600, p=share)
        same = np.repeat(rng.random(200) < 1 / 3, 3)
        truth = np.where(same, truth[author * 3], truth)
        comments = pd.DataFrame({"intent": NAMES[said_of(truth, rng)], "author_id": author})
        ask = {"correct": True, "labelled": checked(rng), "n_draws": 150}
        fixed = tk.summarize_intent(comments, **ask).set_index("intent").loc[NAMES]
        raw = tk.summarize_intent(comments).set_index("intent").loc[NAMES]
        inside += ((fixed["ci_low"] <= share) & (share <= fixed["ci_high"])).to_numpy()
        inside_raw += ((raw["ci_low"] <= share) & (share <= raw["ci_high"])).to_numpy()
    # Binomial(60, 0.95) is below 51 once in 500; the raw shares are 0.24, 0.36 and 0.40.
    assert inside.min() >= 51
    assert inside_raw.max() <= 3


def test_corrected_shares_keep_the_shape():
    rng = np.random.default_rng(0)
    comments = pd.DataFrame(
        {
            "intent": NAMES[rng.choice(3, 90)],
            "post_id": np.repeat(["p", "q", None], 30),
            "needs_reply": True,
        }
    )
    ask = {"correct": True, "labelled": checked(rng), "n_draws": 100}
    plain = tk.summarize_intent(comments, by=["post_id", "intent"])
    fixed = tk.summarize_intent(comments, by=["post_id", "intent"], **ask)
    known = ["post_id", "intent", "count", "n", "n_clusters"]
    pd.testing.assert_frame_equal(fixed[known], plain[known])
    np.testing.assert_allclose(
        fixed["raw_share"].fillna(0), plain["share"], err_msg="what the engine said"
    )
    assert fixed.groupby("post_id")["share"].sum().tolist() == pytest.approx([1, 1])
    assert fixed.loc[fixed["intent"] == "spam", "share"].isna().all()
    wide = tk.summarize_intent(comments, by="post_id", **ask)
    assert wide["post_id"].tolist() == ["p", "q"]
    best = fixed.loc[fixed.groupby("post_id")["share"].idxmax()]
    assert wide["top_intent"].tolist() == best["intent"].tolist()
    assert wide["top_share"].tolist() == pytest.approx(best["share"].tolist())
    assert tk.summarize_intent(comments.iloc[:0], **ask).empty
    two = comments.assign(author_id=np.where(comments.index % 2, "a", "b"))
    alone = tk.summarize_intent(two, **ask).set_index("intent").loc[NAMES]
    assert alone["share"].notna().all()
    assert alone[["ci_low", "ci_high"]].isna().all(axis=None)


def test_groups_can_be_corrected_where_single_intents_cannot():
    """What README shows."""
    names = ["question", "help_request", "praise", "advocacy"]
    truth = np.repeat(names, 10)
    # Questions and help requests are told apart no better than by a coin, needs always.
    said = np.array(["question", "help_request"] * 10 + ["praise"] * 10 + ["advocacy"] * 10)
    comments = pd.DataFrame({"intent": said})
    labelled = pd.DataFrame({"intent": truth, "predicted": said})
    with pytest.raises(tk.SchemaError, match="first of all 'help_request' and 'question'"):
        tk.summarize_intent(comments, by="intent", correct=True, labelled=labelled)
    group = {name: intent.group for name, intent in tk.INTENTS.items()}
    few, labelled = comments.replace({"intent": group}), labelled.replace(group)
    found = tk.summarize_intent(few, by="intent", correct=True, labelled=labelled, n_draws=100)
    shares = found.set_index("intent").loc[["need", "affinity"], "share"]
    assert shares.tolist() == pytest.approx([0.5, 0.5])


def test_correcting_says_what_it_needs():
    comments = pd.DataFrame({"intent": ["praise"] * 20 + ["question"] * 20})
    with pytest.raises(tk.SchemaError, match=r"`correct` needs `labelled`.*label_comments"):
        tk.summarize_intent(comments, correct=True)
    with pytest.raises(tk.SchemaError, match="`labelled` lacks column 'predicted'"):
        tk.summarize_intent(comments, correct=True, labelled=comments)
    few = checked(np.random.default_rng(0), each=4)
    with pytest.raises(tk.SchemaError, match="has 4 labelled rows; at least 5"):
        tk.summarize_intent(comments, correct=True, labelled=few)
    enough = checked(np.random.default_rng(0), each=40).assign(chosen="random")
    tk.summarize_intent(comments, correct=True, labelled=enough, n_draws=100)
    enough.loc[enough.index[:3], "chosen"] = "useful"
    with pytest.raises(tk.SchemaError, match=r"3 of the [\d,]+ rows of `labelled` were chosen"):
        tk.summarize_intent(comments, correct=True, labelled=enough)
