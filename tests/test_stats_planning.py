"""Power, prevalence, inequality and sentences: against tables, formulas and arithmetic."""

import numpy as np
import pandas as pd
import pytest
from statsmodels.stats.power import TTestIndPower

from toolkit.schema import NO_EFFECT, SchemaError
from toolkit.stats.explain import explain
from toolkit.stats.groups import compare_groups
from toolkit.stats.inequality import gini, lorenz
from toolkit.stats.power import (
    design_effect,
    expected_power,
    posts_needed,
    power_by_simulation,
)
from toolkit.stats.prevalence import correct_prevalence
from toolkit.stats.results import result_rows


def test_cohens_tables():
    # Cohen (1988), table 2.4.1, two-sided 0.05, power 0.80: 393, 64 and 26 a group.
    for effect, group in ((0.2, 394), (0.5, 64), (0.8, 26)):
        assert posts_needed(effect=effect, comments_per_post=1, icc=0) == 2 * group
    assert expected_power(n_posts=128, comments_per_post=1, effect=0.5, icc=0) == pytest.approx(
        TTestIndPower().power(0.5, 64, 0.05), abs=1e-6
    )


def test_design_effect_by_hand():
    # 1 + (50 - 1) * 0.1 = 5.9; with sizes varying as much as their mean 1 + (100 - 1) * 0.1.
    assert design_effect(50, icc=0.1) == pytest.approx(5.9)
    assert design_effect(50, icc=0.1, size_variation=1) == pytest.approx(10.9)
    assert design_effect(1, icc=0.9) == 1


@pytest.mark.parametrize(
    "plan",
    [
        {"n_posts": 40, "comments_per_post": 50, "effect": 0.3, "icc": 0.1},
        {"n_posts": 260, "comments_per_post": 50, "effect": 0.05, "icc": 0.1, "baseline": 0.2},
        {
            "n_posts": 200,
            "n_pages": 20,
            "comments_per_post": 20,
            "effect": 0.4,
            "icc": 0.05,
            "icc_pages": 0.05,
        },
        {"n_posts": 20, "comments_per_post": 30, "effect": 0.0, "icc": 0.2},
    ],
)
def test_simulated_power_agrees_with_the_formula(plan):
    row = power_by_simulation(**plan, n_simulations=1500, seed=2).iloc[0]
    # Three standard errors of 1,500 studies.
    error = 3 * np.sqrt(row["power"] * (1 - row["power"]) / 1500)
    assert abs(row["power"] - row["expected_power"]) < error + 0.005


def test_more_comments_under_the_same_posts_hardly_help():
    few = expected_power(n_posts=40, comments_per_post=50, effect=0.2, icc=0.1)
    many = expected_power(n_posts=40, comments_per_post=5000, effect=0.2, icc=0.1)
    posts = expected_power(n_posts=80, comments_per_post=50, effect=0.2, icc=0.1)
    assert many - few < 0.1 < posts - few


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"n_posts": 41}, "cannot make two equal groups"),
        ({"icc": 1.5}, "`icc` is 1.5"),
        ({"icc_pages": 0.1}, "`icc_pages` is 0.1"),
        ({"baseline": 0.9, "effect": 0.2}, "`baseline . effect` is 1.1"),
        ({"comments_per_post": 0}, "`comments_per_post` is 0"),
    ],
)
def test_power_refusals(change, message):
    with pytest.raises(SchemaError, match=message):
        expected_power(
            **{"n_posts": 40, "comments_per_post": 5, "effect": 0.2, "icc": 0.1} | change
        )


def test_posts_needed_refuses_nothing_and_too_much():
    with pytest.raises(SchemaError, match="`effect` is 0"):
        posts_needed(effect=0, comments_per_post=5, icc=0.1)
    with pytest.raises(SchemaError, match="More than 10,000,000 posts"):
        posts_needed(effect=1e-5, comments_per_post=5, icc=0.1)


def checked(hit=80, miss=20, wolf=10, quiet=90):
    truth = ["yes"] * (hit + miss) + ["no"] * (wolf + quiet)
    label = ["yes"] * hit + ["no"] * miss + ["yes"] * wolf + ["no"] * quiet
    return pd.DataFrame({"truth": truth, "label": label})


def test_two_labels_are_rogan_and_gladens_estimator():
    comments = pd.DataFrame({"label": ["yes"] * 310 + ["no"] * 690})
    table = correct_prevalence(comments, predicted="label", labelled=checked(), truth="truth")
    yes = table.set_index("label").loc["yes"]
    # (apparent + specificity - 1) / (sensitivity + specificity - 1) = (0.31 - 0.1) / 0.7 = 0.3
    assert yes["share"] == pytest.approx(0.3, abs=1e-6)
    # Delta method: var = [p(1-p)/n + T^2 se(1-se)/m + (1-T)^2 sp(1-sp)/m] / 0.49
    variance = 0.31 * 0.69 / 1000 + 0.09 * 0.16 / 100 + 0.49 * 0.09 / 100
    half = 1.96 * np.sqrt(variance) / 0.7
    assert yes["ci_high"] - yes["ci_low"] == pytest.approx(2 * half, rel=0.1)
    assert table["share"].sum() == pytest.approx(1)


def test_three_labels_are_unmixed_exactly():
    confusion = np.array([[80, 15, 5], [10, 85, 5], [20, 10, 70]])
    names = np.array(["a", "b", "c"])
    truth, label = (
        np.repeat(names, 100),
        np.concatenate([np.repeat(names, row) for row in confusion]),
    )
    true = np.array([0.5, 0.3, 0.2])
    raw = np.rint(10_000 * true @ (confusion / 100)).astype(int)
    comments = pd.DataFrame({"label": np.repeat(names, raw)})
    table = correct_prevalence(
        comments,
        predicted="label",
        labelled=pd.DataFrame({"truth": truth, "label": label}),
        truth="truth",
    )
    assert table["share"].tolist() == pytest.approx(true, abs=1e-6)
    assert (table["ci_low"] < true).all()
    assert (table["ci_high"] > true).all()


def test_shares_never_leave_the_possible():
    comments = pd.DataFrame({"label": ["yes"] * 20 + ["no"] * 980})
    table = correct_prevalence(comments, predicted="label", labelled=checked(), truth="truth")
    assert table.set_index("label").loc["yes", "share"] == pytest.approx(0, abs=1e-9)
    assert table["ci_low"].min() >= 0
    assert table["ci_high"].max() <= 1


def test_a_label_never_given_may_still_be_there():
    # Wilson's limit for none of 100 is z^2 / (100 + z^2) = 3.8415 / 103.8415; the classifier finds
    # 80 in 100 of them. With ten posts there are ten chances to meet it, not a hundred.
    comments = pd.DataFrame({"label": ["no"] * 100, "post": np.repeat(np.arange(10), 10)})
    ask = {"predicted": "label", "labelled": checked(), "truth": "truth"}
    alone = correct_prevalence(comments, **ask).set_index("label").loc["yes"]
    assert alone["share"] == pytest.approx(0, abs=1e-9)
    assert alone["ci_high"] == pytest.approx(3.8415 / 103.8415 / 0.8, abs=1e-4)
    posts = correct_prevalence(comments, cluster="post", **ask).set_index("label").loc["yes"]
    assert posts["ci_high"] == pytest.approx(3.8415 / 13.8415 / 0.8, abs=1e-4)


def test_five_of_five_right_is_not_a_perfect_classifier():
    # For two labels the drawn sensitivity and specificity are Beta(5 + 1/2, 0 + 1/2), and the
    # share is Rogan and Gladen's formula of them: drawn here by that formula.
    rng = np.random.default_rng(5)
    finds, spares = rng.beta(5.5, 0.5, (2, 200_000))
    apparent = rng.binomial(1_000, 0.3, 200_000) / 1_000
    shares = np.clip((apparent + spares - 1) / (finds + spares - 1), 0, 1)
    low, high = np.quantile(shares, [0.025, 0.975])
    comments = pd.DataFrame({"label": ["yes"] * 300 + ["no"] * 700})
    few = checked(hit=5, miss=0, wolf=0, quiet=5)
    table = correct_prevalence(comments, predicted="label", labelled=few, truth="truth")
    yes = table.set_index("label").loc["yes"]
    assert yes["share"] == pytest.approx(0.3, abs=1e-6)
    assert yes["ci_low"] == pytest.approx(low, abs=0.04)
    assert yes["ci_high"] == pytest.approx(high, abs=0.04)


@pytest.mark.parametrize("known", [5, 10])
def test_few_labelled_rows_still_give_intervals_that_hold_the_truth(known):
    # A tenth are "yes", and the classifier is right with 0.9. With the labelled rows as seen,
    # drawn again, 45 (5 rows) and 69 (10 rows) of 100 such intervals held the tenth.
    rng = np.random.default_rng(2)
    truth = np.repeat([True, False], known)

    def label(true):
        return np.where(np.where(rng.random(len(true)) < 0.9, true, ~true), "yes", "no")

    held = []
    for _ in range(60):
        labelled = pd.DataFrame({"truth": np.where(truth, "yes", "no"), "label": label(truth)})
        comments = pd.DataFrame({"label": label(rng.random(400) < 0.1)})
        table = correct_prevalence(
            comments, predicted="label", labelled=labelled, truth="truth", n_draws=100
        )
        low, high = table.set_index("label").loc["yes", ["ci_low", "ci_high"]]
        held.append(low <= 0.1 <= high)
    # Three standard errors of 60 studies at 0.95 are 0.085.
    assert np.mean(held) >= 0.95 - 0.085


def test_whole_clusters_widen_the_interval():
    rng = np.random.default_rng(0)
    post = np.repeat(np.arange(40), 25)
    share = rng.beta(1, 3, 40)[post]
    comments = pd.DataFrame(
        {"label": np.where(rng.random(1000) < share, "yes", "no"), "post": post}
    )
    ask = {"predicted": "label", "labelled": checked(), "truth": "truth"}
    alone = correct_prevalence(comments, **ask)
    whole = correct_prevalence(comments, cluster="post", **ask)
    assert (whole["ci_high"] - whole["ci_low"] > alone["ci_high"] - alone["ci_low"]).all()
    assert whole["n_clusters"].unique().tolist() == [40]


def test_the_labels_that_are_most_alike_are_named():
    # Rows of the confusion: a 80, 15, 5; b 10, 50, 40; c 11, 49, 40. The cosine of b and c is
    # (110 + 2450 + 1600) / (sqrt(4200) sqrt(4122)) = 0.9998, that of a and b 0.33.
    confusion = np.array([[80, 15, 5], [10, 50, 40], [11, 49, 40]])
    names = np.array(["a", "b", "c"])
    label = np.concatenate([np.repeat(names, row) for row in confusion])
    labelled = pd.DataFrame({"truth": np.repeat(names, 100), "label": label})
    ask = {"predicted": "label", "truth": "truth"}
    with pytest.raises(SchemaError, match="first of all 'b' and 'c'"):
        correct_prevalence(labelled, labelled=labelled, **ask)
    merged = labelled.replace({"c": "b"})
    assert len(correct_prevalence(merged, labelled=merged, n_draws=100, **ask)) == 2


@pytest.mark.parametrize(
    ("labelled", "options", "message"),
    [
        (checked(hit=2, miss=1), {}, "The label 'yes' has 3 labelled rows"),
        (
            checked(50, 50, 50, 50),
            {},
            "hardly tells some labels apart.* first of all 'no' and 'yes'",
        ),
        (checked(), {"values": ["yes"]}, "'no' occurs but is not among `values`"),
        (checked().drop(columns="truth"), {}, "`labelled` lacks column 'truth'"),
    ],
)
def test_prevalence_refusals(labelled, options, message):
    comments = pd.DataFrame({"label": ["yes", "no"] * 50})
    with pytest.raises(SchemaError, match=message):
        correct_prevalence(comments, predicted="label", labelled=labelled, truth="truth", **options)


def test_gini_is_half_the_mean_gap_over_the_mean_and_the_area_of_lorenz():
    x = np.array([1, 2, 3, 10.0])
    # Gaps: |1-2|+|1-3|+|1-10|+|2-3|+|2-10|+|3-10| = 28; 2 * 28 / (2 * 4 * 16) = 0.4375.
    assert gini(x) == pytest.approx(0.4375)
    curve = lorenz(x)
    area = np.trapezoid(curve["share_of_total"], curve["share_of_people"])
    assert 1 - 2 * area == pytest.approx(0.4375)
    assert gini([1, np.nan, 3]) == pytest.approx(0.25)


@pytest.mark.parametrize("values", [[-1, 2], [0, 0], [], [np.nan]])
def test_gini_refusals(values):
    with pytest.raises(SchemaError, match="`values` must be 0 or more"):
        gini(values)


def row(**columns):
    base = {
        "test": "cluster-robust t",
        "outcome": "angry",
        "groups": "offer vs story",
        "effect": 0.05,
        "effect_name": "difference in shares",
        "ci_low": 0.02,
        "ci_high": 0.08,
        "p_value": 0.003,
        "n": 1200,
        "n_clusters": 60,
        "assumptions": "95% interval; caution: only 6 clusters in offer",
        "verdict": "different",
        "detectable": 0.043,
    }
    return result_rows([base | columns])


def test_sentences_for_marketers():
    assert explain(row()) == (
        "angry: offer is higher than story by 5.0 percentage points (anything from 2.0 to 8.0 "
        "percentage points fits the data). Seen in 1,200 rows from 60 clusters; careful: only 6 "
        "clusters in offer. It does not say why."
    )
    lower = explain(row(effect=-0.05, ci_low=-0.08, ci_high=-0.02))
    assert "offer is lower than story by 5.0 percentage points (anything from 2.0 to 8.0" in lower
    open_ = explain(row(effect=0.01, ci_low=-0.02, ci_high=0.04, verdict="inconclusive"))
    assert (
        "the data do not settle whether offer and story differ: anything from -2.0 to 4.0" in open_
    )
    assert "An effect of 4.3 percentage points would have been found" in open_
    alike = explain(row(effect=0.01, ci_low=-0.02, ci_high=0.04, verdict="equivalent"))
    assert "offer and story are alike within the margin named beforehand" in alike
    adjusted = explain(row(verdict="inconclusive"))
    assert "Alone the interval leaves out no effect, but" in adjusted


@pytest.mark.parametrize("name", [n for n, null in NO_EFFECT.items() if not np.isnan(null)])
@pytest.mark.parametrize("groups", ["offer vs story", "hour"])
def test_only_a_difference_is_given_a_direction(name, groups):
    one = {"effect_name": name, "groups": groups, "effect": 0.9, "ci_low": 0.7, "ci_high": 1.4}
    for verdict in ("equivalent", "inconclusive"):
        said = explain(row(**one, verdict=verdict))
        assert not any(word in said for word in ("higher", "lower", "more with", "fewer with"))
        assert "It does not say why" not in said
    assert "anything from" in explain(row(**one, verdict="different"))


def test_sentences_for_papers():
    said = explain(row(p_adjusted=0.0001).iloc[0], audience="paper")
    assert said == (
        "angry, offer vs story: difference in shares = 0.05, interval [0.02, 0.08], p = .003, "
        "adjusted p < .001, n = 1,200, 60 clusters; different; detectable with 80% power: 0.043. "
        "cluster-robust t; 95% interval; caution: only 6 clusters in offer."
    )


def test_an_estimate_has_no_verdict():
    said = explain(row(effect_name="share", groups=pd.NA, verdict=pd.NA, detectable=np.nan))
    assert said.startswith("angry: the share is 5.0% (anything from 2.0 to 8.0% fits the data).")


def test_explain_refusals():
    with pytest.raises(SchemaError, match="`audience` cannot be 'boss'"):
        explain(row(), audience="boss")
    with pytest.raises(SchemaError, match="lacks column"):
        explain(row().drop(columns="p_value"))
    with pytest.raises(SchemaError, match="no rows"):
        explain(row().head(0))


def test_shares_cannot_differ_by_more_than_all_and_the_sentence_says_what_follows():
    """One person holds a third of one group: the error is beyond what shares can differ by."""
    author = [0] * 30 + list(range(1, 61)) + list(range(100, 300))
    data = pd.DataFrame(
        {
            "author": author,
            "complains": [True] * 30 + [False] * 60 + [i % 10 == 0 for i in range(200)],
            "under": ["news"] * 90 + ["others"] * 200,
        }
    )
    row = compare_groups(data, outcome="complains", between="under", cluster="author").iloc[0]
    assert row["ci_low"] >= -1
    assert row["ci_high"] <= 1
    assert row["detectable"] == np.inf
    assert "could hardly have found an effect of any size" in explain(row)
