"""Whole clusters are drawn and shuffled; numbers against scipy and enumeration."""

from itertools import combinations

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from toolkit.schema import SchemaError
from toolkit.stats.resampling import bootstrap_ci, permutation_test


def clumps(seed=0, posts=30):
    rng = np.random.default_rng(seed)
    size = rng.integers(3, 12, posts)
    post = np.repeat(np.arange(posts), size)
    y = rng.normal(size=posts)[post] + rng.normal(size=len(post))
    return pd.DataFrame({"y": y, "post": post, "g": np.where(post % 2, "a", "b"), "w": 2.0})


def test_independent_rows_agree_with_scipys_studentised_reach():
    rng = np.random.default_rng(1)
    y = rng.normal(size=200)
    row = bootstrap_ci(pd.DataFrame({"y": y}), statistic="mean", outcome="y", n_draws=8000).iloc[0]
    low, high = stats.t.interval(0.95, 199, y.mean(), stats.sem(y))
    assert (row["ci_low"], row["ci_high"]) == pytest.approx((low, high), abs=0.01)


def test_drawing_posts_is_wider_than_drawing_comments():
    data = clumps()
    whole = bootstrap_ci(data, statistic="mean", outcome="y", cluster="post").iloc[0]
    single = bootstrap_ci(data, statistic="mean", outcome="y").iloc[0]
    width = (whole["ci_high"] - whole["ci_low"]) / (single["ci_high"] - single["ci_low"])
    # Mean size 7, correlation 1/2: design effect about 1 + 6/2 = 4, so twice as wide.
    assert 1.6 < width < 2.6


def test_a_million_equal_rows_of_one_cluster_do_not_narrow_the_interval():
    data = clumps()
    twice = pd.concat([data] * 5)
    one = bootstrap_ci(data, statistic="mean", outcome="y", cluster="post")
    five = bootstrap_ci(twice, statistic="mean", outcome="y", cluster="post")
    assert five["ci_low"].item() == pytest.approx(one["ci_low"].item())
    assert five["ci_high"].item() == pytest.approx(one["ci_high"].item())


@pytest.mark.parametrize(
    ("statistic", "options", "value"),
    [
        ("mean", {}, lambda d: d["y"].mean()),
        ("rate", {"exposure": "w"}, lambda d: d["y"].sum() / d["w"].sum()),
        ("sum", {}, lambda d: d["y"].sum()),
        (
            "difference",
            {"between": "g"},
            lambda d: d.loc[d["g"] == "a", "y"].mean() - d.loc[d["g"] == "b", "y"].mean(),
        ),
    ],
)
def test_a_named_statistic_is_near_the_same_written_as_a_function(statistic, options, value):
    data = clumps(posts=60)
    fast = bootstrap_ci(data, statistic=statistic, outcome="y", cluster="post", **options).iloc[0]
    slow = bootstrap_ci(data, statistic=value, cluster="post", n_draws=600).iloc[0]
    assert fast["effect"] == pytest.approx(value(data))
    assert slow["effect"] == pytest.approx(value(data))
    half = (slow["ci_high"] - slow["ci_low"]) / 2
    assert abs(fast["ci_low"] - slow["ci_low"]) < 0.25 * half
    assert abs(fast["ci_high"] - slow["ci_high"]) < 0.25 * half


def test_the_same_seed_gives_the_same_interval():
    data = clumps()
    ask = {"statistic": "mean", "outcome": "y", "cluster": "post"}
    pd.testing.assert_frame_equal(
        bootstrap_ci(data, seed=4, **ask), bootstrap_ci(data, seed=4, **ask)
    )
    assert not bootstrap_ci(data, seed=5, **ask).equals(bootstrap_ci(data, seed=4, **ask))


def test_permutation_agrees_with_all_rearrangements():
    # Eight rows: all 70 ways to choose four, by Welch's t.
    y = np.array([1.0, 2.5, 3.1, 2.2, 4.0, 3.7, 5.2, 2.9])
    data = pd.DataFrame({"y": y, "g": ["a"] * 4 + ["b"] * 4})
    ts = []
    for chosen in combinations(range(8), 4):
        inside = np.isin(np.arange(8), chosen)
        ts.append(abs(stats.ttest_ind(y[inside], y[~inside], equal_var=False).statistic))
    exact = np.mean(np.array(ts) >= ts[0] - 1e-9)
    row = permutation_test(data, outcome="y", between="g", n_draws=20_000).iloc[0]
    assert row["p_value"] == pytest.approx(exact, abs=0.01)


def test_swapping_within_posts_agrees_with_all_signs():
    # Six posts with one row of each group: 64 sign patterns of the six differences.
    gap = np.array([0.5, 1.2, -0.3, 0.8, 0.9, 0.1])
    data = pd.DataFrame(
        {"y": np.r_[gap, np.zeros(6)], "g": ["a"] * 6 + ["b"] * 6, "post": list(range(6)) * 2}
    )
    signs = np.array(np.meshgrid(*[[-1, 1]] * 6)).reshape(6, -1).T * gap
    t = np.abs(signs.mean(axis=1)) / signs.std(axis=1, ddof=1)
    exact = np.mean(t >= abs(gap.mean()) / gap.std(ddof=1) - 1e-9)
    row = permutation_test(data, outcome="y", between="g", cluster="post", n_draws=20_000).iloc[0]
    assert row["p_value"] == pytest.approx(exact, abs=0.01)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"statistic": "median", "outcome": "y"}, "`statistic` cannot be 'median'"),
        ({"statistic": "rate", "outcome": "y"}, "needs `exposure`"),
        ({"statistic": "mean"}, "needs `outcome`"),
        ({"statistic": "share", "outcome": "y"}, "is not binary"),
        ({"statistic": "difference", "outcome": "y", "between": "post"}, "needs two groups"),
        ({"statistic": "mean", "outcome": "y", "cluster": "g"}, "2 cluster"),
        ({"statistic": len, "cluster": "g"}, "2 cluster"),
        ({"statistic": "mean", "outcome": "w", "cluster": "post"}, "same in every cluster"),
        ({"statistic": "mean", "outcome": "y", "n_draws": 5}, "`n_draws` is 5"),
    ],
)
def test_refusals(options, message):
    with pytest.raises(SchemaError, match=message):
        bootstrap_ci(clumps(), **options)


def test_permutation_refuses_three_groups():
    data = clumps().assign(g=lambda d: d["post"] % 3)
    with pytest.raises(SchemaError, match="needs two groups"):
        permutation_test(data, outcome="y", between="g", cluster="post")
