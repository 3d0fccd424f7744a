"""Agreement: against worked examples of the literature, another library, and arithmetic."""

import numpy as np
import pandas as pd
import pytest
from nltk.metrics.agreement import AnnotationTask

import toolkit as tk

# Krippendorff (2011), "Computing Krippendorff's alpha-reliability", parts A, B and C.
BINARY = ["0100000000", "1110010100"]
NOMINAL = ["aabbdcccedda", "babbbccceddd"]
FOUR_WITH_GAPS = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."]


def labels(*people):
    """One row per label; a dot is a comment that this person did not label."""
    return pd.DataFrame(
        [
            {"comment_id": f"c{place}", "annotator": f"p{person}", "intent": label}
            for person, given in enumerate(people)
            for place, label in enumerate(given)
            if label != "."
        ]
    )


def value(found, measure):
    return found.overall.set_index("measure").loc[measure, "value"]


@pytest.mark.parametrize(
    ("people", "alpha"), [(BINARY, 0.095), (NOMINAL, 0.692), (FOUR_WITH_GAPS, 0.743)]
)
def test_krippendorffs_own_examples(people, alpha):
    found = tk.agreement(labels(*people), n_draws=100)
    assert value(found, "alpha") == pytest.approx(alpha, abs=0.0005)


def test_cohens_kappa_by_hand():
    # 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: agreement 35/50 = 0.7; by chance
    # 25/50 * 30/50 + 25/50 * 20/50 = 0.5; kappa (0.7 - 0.5) / (1 - 0.5) = 0.4.
    found = tk.agreement(labels("y" * 25 + "n" * 25, "y" * 20 + "n" * 5 + "y" * 10 + "n" * 15))
    assert value(found, "agreement") == pytest.approx(0.7)
    assert value(found, "kappa") == pytest.approx(0.4)
    # Fleiss, Cohen and Everitt's (1969) standard error is 0.1275 here: +- 0.25.
    kappa = found.by_pair.set_index("measure").loc["kappa"]
    assert kappa["ci_low"] == pytest.approx(0.15, abs=0.06)
    assert kappa["ci_high"] == pytest.approx(0.65, abs=0.06)
    assert kappa[["pair", "n", "n_clusters"]].tolist() == ["p0 and p1", 50, 50]


def test_random_labels_with_gaps_agree_with_nltk():
    rng = np.random.default_rng(3)
    given = labels(*("".join(rng.choice(list("abc.."), 40)) for _ in range(3)))
    task = AnnotationTask(
        [(row.annotator, row.comment_id, row.intent) for row in given.itertuples()]
    )
    assert value(tk.agreement(given, n_draws=100), "alpha") == pytest.approx(task.alpha())
    pair = given[given["annotator"] != "p2"]
    pair = pair[pair.groupby("comment_id")["intent"].transform("size") == 2]
    task = AnnotationTask(
        [(row.annotator, row.comment_id, row.intent) for row in pair.itertuples()]
    )
    assert value(tk.agreement(pair, n_draws=100), "kappa") == pytest.approx(task.kappa())


def test_per_label_confusion_and_disputed_by_hand():
    given = labels("aaab", "aabb").assign(text="words")
    before = given.copy()
    found = tk.agreement(given, n_draws=100)
    pd.testing.assert_frame_equal(given, before)
    # 'a': 3 + 2 labels, 2 comments where both: 2*2/5. 'b': 1 + 2 labels, 1 comment: 2/3.
    by = found.by_intent.set_index("intent")
    assert by["value"].tolist() == pytest.approx([0.8, 2 / 3])
    assert by["n"].tolist() == [3, 2]
    # Of 5 labels 'a' the other said 'a' four times, and 'b' once.
    table = found.confusion.set_index(["intent", "other"])["count"]
    assert table.to_dict() == {("a", "a"): 4, ("a", "b"): 1, ("b", "a"): 1, ("b", "b"): 2}
    assert found.disputed.to_dict("records") == [
        {"comment_id": "c2", "text": "words", "p0": "a", "p1": "b"}
    ]


def test_three_people_have_three_pairs_and_no_kappa_of_their_own():
    found = tk.agreement(labels("aabb", "aaab", "bbbb"), n_draws=100)
    assert found.overall["measure"].tolist() == ["agreement", "alpha"]
    assert found.by_pair["pair"].unique().tolist() == ["p0 and p1", "p0 and p2", "p1 and p2"]
    # Pairs that agree: 3 of 4, 2 of 4 (b, b), 1 of 4: 6 of 12.
    assert value(found, "agreement") == pytest.approx(0.5)
    assert found.overall[["n", "n_clusters"]].iloc[0].tolist() == [12, 4]


def test_the_interval_of_alpha_covers_the_truth():
    # Two people copy the truth with 0.7, else guess one of four evenly: they agree on
    # 0.49 + 0.51 / 4 = 0.6175, by chance on 0.25, so alpha is 0.49.
    rng = np.random.default_rng(0)
    inside = 0
    for _ in range(20):
        truth = rng.integers(4, size=100)
        people = [
            "".join(map(str, np.where(rng.random(100) < 0.7, truth, rng.integers(4, size=100))))
            for _ in range(2)
        ]
        row = tk.agreement(labels(*people), n_draws=100).overall.set_index("measure").loc["alpha"]
        inside += row["ci_low"] <= 0.49 <= row["ci_high"]
    # Binomial(20, 0.95) is below 16 three times in 1,000.
    assert inside >= 16


def test_full_agreement_is_not_certainty():
    found = tk.agreement(labels("aabb", "aabb"), n_draws=100).overall.set_index("measure")
    assert found["value"].tolist() == [1, 1, 1]
    # Wilson's lower end for 4 of 4 with Student's t of 3 degrees of freedom.
    low = 4 / (4 + 3.182**2)
    assert found.loc["agreement", "ci_low"] == pytest.approx(low, abs=0.001)
    # By chance two people agree on 2/4 * 2/4 * 2 = 1/2; two of the eight labels, on 3/7.
    assert found.loc["kappa", "ci_low"] == pytest.approx(1 - (1 - low) / (1 / 2), abs=0.002)
    assert found.loc["alpha", "ci_low"] == pytest.approx(1 - (1 - low) / (4 / 7), abs=0.002)
    assert found["ci_high"].tolist() == [1, 1, 1]


def test_full_agreement_on_what_is_nearly_always_the_same_says_little():
    found = tk.agreement(labels("a" * 9 + "b", "a" * 9 + "b", "a" * 9 + "b"), n_draws=100)
    alpha = found.overall.set_index("measure").loc["alpha"]
    # 10 of 10, t of 9 degrees of freedom; of 30 labels 27 are a: chance agrees on
    # (27 * 26 + 3 * 2) / (30 * 29).
    low, chance = 10 / (10 + 2.262**2), (27 * 26 + 3 * 2) / (30 * 29)
    assert alpha["ci_low"] == pytest.approx(1 - (1 - low) / (1 - chance), abs=0.002)
    assert alpha["ci_high"] == 1
    assert found.by_pair.loc[found.by_pair["measure"] == "kappa", "ci_low"].between(-1, 0).all()


def test_one_who_always_says_the_same_has_a_kappa_without_an_interval():
    # Ana says a to all: she agrees as often as chance would, whatever comments are drawn.
    found = tk.agreement(labels("aaaaa", "aabab"), n_draws=100)
    kappa = found.overall.set_index("measure").loc["kappa"]
    assert kappa["value"] == pytest.approx(0)
    assert kappa[["ci_low", "ci_high"]].isna().all()
    assert "kappa 0.00 [interval not known]" in repr(found)


def test_one_label_only_leaves_nothing_to_agree_on_beyond_chance():
    found = tk.agreement(labels("aaaa", "aaaa"), n_draws=100)
    assert np.isnan(value(found, "alpha"))
    assert "alpha –" in repr(found)


def test_skipped_comments_have_no_label():
    given = labels("ab", "aa")
    given.loc[1, "intent"] = None
    found = tk.agreement(given, n_draws=100)
    assert value(found, "agreement") == 1
    assert found.overall["n"].iloc[0] == 1


def test_refusals():
    twice = pd.concat([labels("ab", "ab"), labels("b.", "..")])
    with pytest.raises(tk.SchemaError, match=r"more than one label of annotator 'p0' .* 'c0'"):
        tk.agreement(twice)
    with pytest.raises(tk.SchemaError, match="no comment that two annotators labelled"):
        tk.agreement(labels("ab"))
    with pytest.raises(tk.SchemaError, match="`labels` lacks column 'annotator'"):
        tk.agreement(labels("ab").drop(columns="annotator"))


def test_it_is_shown_with_intervals_and_escaped():
    html = tk.agreement(labels("ab", "aa").replace("b", "<b>"), n_draws=100)._repr_html_()
    assert "&lt;b&gt;" in html
    assert "0.50 [" in html
