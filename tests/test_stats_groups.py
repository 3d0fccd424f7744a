"""Comparisons against scipy, statsmodels and arithmetic, and what they refuse."""

import warnings

import numpy as np
import pandas as pd
import pytest
from scipy import stats
from statsmodels.stats.multitest import multipletests

from toolkit.schema import SchemaError
from toolkit.stats.groups import compare_groups, equivalence
from toolkit.stats.results import RESULT, adjust_pvalues, result_rows


@pytest.fixture
def clumped():
    rng = np.random.default_rng(3)
    size = rng.integers(2, 15, 24)
    post = np.repeat(np.arange(24), size)
    y = rng.normal(size=24)[post] + rng.normal(size=len(post))
    return pd.DataFrame(
        {"y": y, "group": np.where(post < 9, "a", "b"), "post": post, "yes": y > 0.5}
    )


def test_one_row_per_cluster_is_welchs_test():
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=13), rng.normal(1, 3, size=8)
    data = pd.DataFrame({"y": np.r_[a, b], "g": ["a"] * 13 + ["b"] * 8})
    row = compare_groups(data, outcome="y", between="g").iloc[0]
    welch = stats.ttest_ind(a, b, equal_var=False)
    low, high = welch.confidence_interval()
    assert row["p_value"] == pytest.approx(welch.pvalue)
    assert (row["ci_low"], row["ci_high"]) == pytest.approx((low, high))
    assert f"t with {welch.df:.1f} degrees" in row["assumptions"]


def test_superiority_is_brunner_and_munzels_test():
    rng = np.random.default_rng(1)
    a, b = rng.integers(1, 6, 15), rng.integers(2, 6, 11)
    data = pd.DataFrame({"y": np.r_[a, b], "g": ["a"] * 15 + ["b"] * 11})
    row = compare_groups(data, outcome="y", between="g", kind="ordinal").iloc[0]
    assert row["p_value"] == pytest.approx(stats.brunnermunzel(a, b).pvalue)
    wins = (a[:, None] > b).mean() + (a[:, None] == b).mean() / 2
    assert row["effect"] == pytest.approx(wins)


def test_published_example_of_brunner_and_munzel():
    # Pain scores after shoulder operations: p = 0.0057862 in R's lawstat::brunner.munzel.test.
    yes = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1]
    no = [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4]
    data = pd.DataFrame({"pain": yes + no, "drug": ["y"] * 14 + ["n"] * 11})
    row = compare_groups(data, outcome="pain", between="drug", kind="ordinal").iloc[0]
    assert row["p_value"] == pytest.approx(0.0057862, abs=1e-6)
    # Estimate P(X<Y) + .5 P(X=Y) there is 0.788961 for (yes, no); "n vs y" is the same.
    assert row["effect"] == pytest.approx(0.788961, abs=1e-6)


def cr2_by_matrices(data):
    """Bell and McCaffrey's variance, written out with the matrices of their paper."""
    x = np.column_stack([data["group"] == "a", data["group"] == "b"]).astype(float)
    y = data["y"].to_numpy()
    bread = np.linalg.inv(x.T @ x)
    residual = y - x @ (bread @ x.T @ y)
    meat = np.zeros((2, 2))
    for post in data["post"].unique():
        inside = (data["post"] == post).to_numpy()
        own = x[inside]
        values, vectors = np.linalg.eigh(np.eye(inside.sum()) - own @ bread @ own.T)
        root = vectors @ np.diag(values**-0.5) @ vectors.T
        score = own.T @ root @ residual[inside]
        meat += np.outer(score, score)
    covariance = bread @ meat @ bread
    contrast = np.array([1.0, -1.0])
    return float(np.sqrt(contrast @ covariance @ contrast))


@pytest.mark.parametrize("crossed", [False, True])
def test_clustered_error_is_cr2(clumped, crossed):
    if crossed:
        clumped = clumped.assign(group=np.where(np.arange(len(clumped)) % 3 == 0, "a", "b"))
    row = compare_groups(clumped, outcome="y", between="group", cluster="post").iloc[0]
    # Half width over the t quantile is the standard error.
    freedom = float(row["assumptions"].split("t with ")[1].split()[0])
    error = (row["ci_high"] - row["ci_low"]) / 2 / stats.t.ppf(0.975, freedom)
    assert error == pytest.approx(cr2_by_matrices(clumped), rel=2e-3)
    assert row["n_clusters"] == 24


def test_ratio_of_rates_by_hand():
    # 20 likes of 100 views and 40 of 200 against 10 of 100, 20 of 100: 60/300 over 30/200.
    data = pd.DataFrame(
        {
            "likes": [20, 40, 22, 10, 20, 14],
            "views": [100, 200, 100, 100, 100, 100],
            "kind": ["a"] * 3 + ["b"] * 3,
        }
    )
    row = compare_groups(data, outcome="likes", between="kind", exposure="views").iloc[0]
    assert row["effect"] == pytest.approx((82 / 400) / (44 / 300))
    assert row["effect_name"] == "ratio of rates"


def test_standardised_difference_agrees_with_the_textbook_error():
    # Equal spreads, large groups: se(d)^2 = 1/n1 + 1/n2 + d^2 / (2 (n1 + n2)), Hedges (1985).
    rng = np.random.default_rng(5)
    data = pd.DataFrame(
        {
            "y": np.r_[rng.normal(0.8, 1, 4000), rng.normal(0, 1, 4000)],
            "g": ["a", "b"] * 0 or ["a"] * 4000 + ["b"] * 4000,
        }
    )
    row = compare_groups(data, outcome="y", between="g", kind="standardised").iloc[0]
    d = row["effect"]
    error = (row["ci_high"] - row["ci_low"]) / 2 / 1.96
    assert error == pytest.approx(np.sqrt(2 / 4000 + d**2 / 16000), rel=0.02)


def test_a_group_all_of_one_kind_still_has_doubt():
    data = pd.DataFrame({"yes": [0] * 12 + [1, 0, 0, 1, 0, 0, 1, 0], "g": ["a"] * 12 + ["b"] * 8})
    row = compare_groups(data, outcome="yes", between="g").iloc[0]
    assert "caution: a is all of one kind" in row["assumptions"]
    plain = stats.ttest_ind(data["yes"][:12], data["yes"][12:], equal_var=False)
    assert row["p_value"] > plain.pvalue


def test_pairs_are_adjusted_by_holm():
    rng = np.random.default_rng(2)
    data = pd.DataFrame({"y": rng.normal(size=60), "g": ["a", "b", "c"] * 20})
    rows = compare_groups(data, outcome="y", between="g", overall=True)
    assert rows["groups"].tolist() == ["a, b, c", "a vs b", "a vs c", "b vs c"]
    p = sorted(rows["p_value"][1:])
    # Holm: the smallest times 3, the next times 2, each at least the one before.
    wanted = np.minimum(np.maximum.accumulate([3 * p[0], 2 * p[1], p[2]]), 1)
    assert sorted(rows["p_adjusted"][1:]) == pytest.approx(wanted)
    only = compare_groups(data, outcome="y", between="g", reference="b")
    assert only["groups"].tolist() == ["a vs b", "c vs b"]


def test_overall_of_independent_rows_is_near_the_welch_anova():
    rng = np.random.default_rng(4)
    parts = [rng.normal(m, 1, 60) for m in (0, 0.2, 0.5)]
    data = pd.DataFrame({"y": np.concatenate(parts), "g": np.repeat(["a", "b", "c"], 60)})
    row = compare_groups(data, outcome="y", between="g", overall=True).iloc[0]
    assert row["p_value"] == pytest.approx(stats.f_oneway(*parts, equal_var=False).pvalue, abs=5e-3)


def test_equivalence_is_two_one_sided_tests():
    rng = np.random.default_rng(6)
    a, b = rng.normal(size=40), rng.normal(size=35)
    data = pd.DataFrame({"y": np.r_[a, b], "g": ["a"] * 40 + ["b"] * 35})
    row = equivalence(data, outcome="y", between="g", margin=0.5).iloc[0]
    lower = stats.ttest_ind(a + 0.5, b, equal_var=False, alternative="greater").pvalue
    upper = stats.ttest_ind(a - 0.5, b, equal_var=False, alternative="less").pvalue
    assert row["p_value"] == pytest.approx(max(lower, upper))
    low, high = stats.ttest_ind(a, b, equal_var=False).confidence_interval(0.9)
    assert (row["ci_low"], row["ci_high"]) == pytest.approx((low, high))


def test_verdicts_of_equivalence():
    rng = np.random.default_rng(7)
    data = pd.DataFrame({"y": rng.normal(size=400), "g": ["a", "b"] * 200})
    wide = equivalence(data, outcome="y", between="g", margin=0.5)
    assert wide["verdict"].item() == "equivalent"
    narrow = equivalence(data, outcome="y", between="g", margin=0.01)
    assert narrow["verdict"].item() == "inconclusive"
    apart = data.assign(y=data["y"] + (data["g"] == "a"))
    assert equivalence(apart, outcome="y", between="g", margin=0.5)["verdict"].item() == "different"
    margin = compare_groups(data, outcome="y", between="g", equivalence_margin=0.5)
    assert margin["verdict"].item() == "equivalent"


def test_adjusting_as_published():
    # Benjamini and Hochberg (1995), table of 15 p-values: Holm-like methods keep 3, BH keeps 4.
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
         0.4262, 0.5719, 0.6528, 0.7590, 1.0]  # fmt: skip
    rows = result_rows([{"p_value": one, "verdict": "different"} for one in p])
    assert (adjust_pvalues(rows, method="bh")["p_adjusted"] <= 0.05).sum() == 4
    holm = adjust_pvalues(rows)
    assert (holm["p_adjusted"] <= 0.05).sum() == 3
    assert holm["verdict"].tolist() == ["different"] * 3 + ["inconclusive"] * 12


@pytest.mark.parametrize(("method", "name"), [("holm", "holm"), ("bh", "fdr_bh")])
def test_adjusting_agrees_with_statsmodels(method, name):
    p = np.random.default_rng(0).beta(0.3, 1, 40)
    rows = result_rows([{"p_value": one} for one in [*p, np.nan]])
    adjusted = adjust_pvalues(rows, method=method)["p_adjusted"]
    assert adjusted[:40].tolist() == pytest.approx(multipletests(p, method=name)[1])
    assert np.isnan(adjusted[40])


def test_results_concatenate_without_warning(clumped):
    one = compare_groups(clumped, outcome="yes", between="group", cluster="post")
    two = result_rows([{"test": "an estimate", "effect": 1.0}])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        both = pd.concat([one, two], ignore_index=True)
    assert {name: str(dtype) for name, dtype in both.dtypes.items()} == dict(RESULT)


def test_callers_frame_is_left_alone_and_rows_with_gaps_are_counted(clumped):
    clumped.loc[3, "y"] = np.nan
    before = clumped.copy()
    row = compare_groups(clumped, outcome="y", between="group", cluster="post").iloc[0]
    pd.testing.assert_frame_equal(clumped, before)
    assert "1 rows with missing values left out" in row["assumptions"]
    assert row["n"] == len(clumped) - 1


def base(**columns):
    return pd.DataFrame({"y": [1.5, 2, 3, 4, 5, 6.0], "g": list("aaabbb"), **columns})


@pytest.mark.parametrize(
    ("data", "options", "message"),
    [
        (base(c=list("ppprrs")), {"cluster": "c"}, "Group 'a' has 1 cluster"),
        (base(y=[1.5] * 6), {}, "is the same in all 6 rows"),
        (base(g=list("aaaaab")), {}, "Group 'b' of 'g' is a group of one row"),
        (base(g=["a"] * 6), {}, "has 1 group"),
        (base(y=list("uvwxyz")), {}, "cannot be taken as numbers"),
        (base(), {"exposure": "y"}, "`exposure` is for counts"),
        (base(), {"kind": "binary"}, "is not binary"),
        (base(y=[-1, 2, 3, 4, 5, 6]), {"kind": "count"}, "is not a count"),
        (base(), {"kind": "mean"}, "`kind` cannot be 'mean'"),
        (base(), {"reference": "z"}, "cannot be 'z'"),
        (base(y=[0, 0, 0, 1, 2, 3]), {}, "no events at all"),
        (base(y=[1, 2, 3, 4, 5, 6], w=[0, 1, 1, 1, 1, 1]), {"exposure": "w"}, "must be above 0"),
        (base(y=[0, 0, 0, 1, 1, 1]), {"kind": "continuous"}, "nothing to measure"),
        (base(y=[0, 0, 0, 1, 1, 1]), {"kind": "standardised"}, "there is no spread"),
        (base(y=[1, 2, np.inf, 4, 5, -np.inf]), {}, r"'y' holds 2 infinite values.* in row 2\)"),
        (
            base(y=[1, 2, 3, 4, 5, 6], view_count=[1, 2, 3, 100, 200, 300]),
            {},
            "Pass exposure='view_count'",
        ),
        (base(), {"outcome": "z"}, "`data` lacks column 'z'"),
        (base(), {"confidence": 95}, "`confidence` is 95"),
        (base(), {"equivalence_margin": -1.0}, "`margin` is -1"),
    ],
)
def test_refusals(data, options, message):
    with pytest.raises(SchemaError, match=message):
        compare_groups(data, **{"outcome": "y", "between": "g"} | options)


def test_a_dominating_cluster_is_refused_or_stays_in_the_row():
    rng = np.random.default_rng(8)

    def data(largest):
        post = np.r_[[0] * largest, np.repeat(np.arange(1, 21), 5)]
        return pd.DataFrame(
            {"y": rng.normal(size=len(post)), "post": post, "g": np.where(post <= 10, "a", "b")}
        )

    with pytest.raises(SchemaError, match="One cluster holds 67% of group 'a'"):
        compare_groups(data(100), outcome="y", between="g", cluster="post")
    row = compare_groups(data(25), outcome="y", between="g", cluster="post").iloc[0]
    assert "caution: one cluster holds 33% of a" in row["assumptions"]


def test_few_clusters_and_uneven_views_are_cautions():
    data = base(y=[1, 2, 3, 4, 5, 6], view_count=[10, 11, 12, 11, 12, 13])
    row = compare_groups(data, outcome="y", between="g").iloc[0]
    assert "caution: only 3 clusters in a" in row["assumptions"]
    assert "caution: view_count varies and is no offset" in row["assumptions"]
