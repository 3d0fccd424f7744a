"""Reach and lift: the ten rows of the source, undefined cases, tails and concentration."""

import warnings

import numpy as np
import pandas as pd
import pytest
from scipy import stats

import toolkit as tk

# The metrics table at the end of the fourth source document.
TABLE = pd.DataFrame(
    [
        (82, 11, 63.64, 36, 4, 134),
        (59, 2, 0, 12, 2, 23),
        (88, 0, 0, 6, 0, 15),
        (79, 1, 0, 6, 1, 15),
        (2, 1, 0, 4, 1, 9),
        (3, 1, 0, 4, 1, 5),
        (67, 2, 50, 2, 1, 13),
        (107, 2, 0, 2, 2, 26),
        (1, 1, 100, 1, 0, 2),
        (99, 4, 50, 1, 2, 24),
    ],
    columns=["impressions", "views", "viral", "clicks", "seed", "mouse_overs"],
)


def test_the_ten_rows_of_the_source():
    found = tk.viral_share(TABLE["views"], TABLE["seed"])
    shown = TABLE["viral"].where(TABLE["views"] > 0)  # the source prints 0/0 as 0
    assert (100 * found["viral_share"]).round(2).tolist() == pytest.approx(
        shown.tolist(), nan_ok=True
    )
    assert np.isnan(found["viral_share"][2])
    # 11/4 = 2.75; the ninth row has no seed, so no lift, though all of its view is viral.
    assert found["lift"][0] == 2.75
    assert np.isnan(found["lift"][8])
    assert np.isnan(found["lift"][2])


def test_pooled_is_not_the_mean_of_the_rows():
    pooled = tk.viral_share(TABLE["views"].sum(), TABLE["seed"].sum())
    assert round(100 * pooled["viral_share"][0], 1) == 44.0  # (25 - 14) / 25
    rows = tk.viral_share(TABLE["views"], TABLE["seed"])["viral_share"]
    assert round(100 * rows.fillna(0).mean(), 1) == 26.4  # as the source counts 0/0
    assert round(100 * rows.mean(), 1) == 29.3  # 263.64 / 9: unknown is left out


def test_wilson_intervals_of_shares_and_lifts():
    # 7 of 11, z = 1.96: centre (7 + 1.9207) / (11 + 3.8415) = .601, half .246: 35 to 85 %.
    row = tk.viral_share([11], [4]).round(3).iloc[0]
    assert (row["viral_low"], row["viral_high"]) == (0.354, 0.848)
    assert row["lift_low"] == pytest.approx(1 / (1 - 0.354), abs=0.005)
    assert row["lift_high"] == pytest.approx(1 / (1 - 0.848), abs=0.05)
    assert tk.viral_share([1], [0])["viral_low"][0] == pytest.approx(0.207, abs=0.001)  # 1/1


def test_the_columns_are_no_funnel():
    nested = tk.check_nested(TABLE, ["impressions", "views", "clicks"])
    assert nested["exceeding"].tolist() == [0, 6]
    assert nested["nested"].tolist() == [True, False]
    # 4 clicks on 2 impressions, and on 3.
    assert tk.check_nested(TABLE, ["impressions", "clicks"])["exceeding"].item() == 2
    assert tk.check_nested(TABLE, ["impressions", "mouse_overs"])["exceeding"].item() == 4


def test_a_seed_larger_than_the_whole_is_refused():
    with pytest.raises(tk.SchemaError, match=r"1 row\(s\) have more seed views than views"):
        tk.viral_share([3, 5], [4, 5])


def test_rates_name_their_denominator_and_leave_nought_open():
    posts = pd.DataFrame(
        {
            "platform": ["x", "x"],
            "author_id": ["a", "b"],
            "like_count": pd.array([3, 4], dtype="Int64"),
            "comment_count": pd.array([1, None], dtype="Int64"),
            "share_count": pd.array([None, None], dtype="Int64"),
            "view_count": [100, 0],
            "impression_count": [200, 50],
            "seed_views": [80, 0],
        },
        index=[7, 3],
    )
    accounts = pd.DataFrame({"platform": ["x"], "account_id": ["a"], "follower_count": [40]})
    found = tk.annotate_reach(posts, accounts)
    assert found.index.tolist() == [7, 3]
    # No row has shares, so they are no part of it; the second row's comments are not known.
    assert found["engagements"].tolist() == pytest.approx([4, np.nan], nan_ok=True)
    assert found["engagements_per_view"].tolist() == pytest.approx([0.04, np.nan], nan_ok=True)
    assert found.loc[7, "engagements_per_impression"] == 0.02
    assert found.loc[7, "engagements_per_follower"] == 0.1
    assert "engagements_per_reach" not in found
    assert found.loc[7, "viral_share"] == pytest.approx(0.2)
    assert np.isnan(found.loc[3, "lift"])
    with pytest.raises(tk.SchemaError, match="`posts` has none of like_count"):
        tk.annotate_reach(posts[["view_count"]])


def test_a_rate_is_that_of_sums_with_posts_drawn_whole():
    posts = pd.DataFrame(
        {
            "kind": ["a"] * 4 + ["b"] * 2,
            "comment_count": [1, 2, 9, 0, 5, None],
            "view_count": [100, 100, 300, 0, 1000, 10],
        }
    )
    found = tk.summarize_rates(posts, outcome="comment_count", by="kind")
    assert found["rate"].unique().tolist() == ["comment_count per 1,000 view_count"]
    assert found["value"].tolist() == pytest.approx([24.0, 5.0])  # 12/500, 5/1000
    assert found["n"].tolist() == [3, 1]
    assert found["left_out"].tolist() == [1, 1]
    assert found["ci_low"][0] < 24 < found["ci_high"][0]
    assert np.isnan(found["ci_low"][1])  # one post has no interval


def test_equal_rates_have_the_width_of_their_counts():
    # Of 8 per 2 the exact ends are where 8 or more, and 8 or fewer, come in 25 of 1,000 cases.
    posts = pd.DataFrame({"kind": ["a"] * 4, "came": [2.0] * 4, "hours": [0.5] * 4})
    found = tk.summarize_rates(posts, outcome="came", per="hours", times=1).iloc[0]
    assert found["value"] == 4
    assert stats.poisson.sf(7, 2 * found["ci_low"]) == pytest.approx(0.025)
    assert stats.poisson.cdf(8, 2 * found["ci_high"]) == pytest.approx(0.025)
    # A part of a whole: 8 of 16.
    share = tk.summarize_rates(posts.assign(hours=4), outcome="came", per="hours", times=1).iloc[0]
    ends = stats.binomtest(8, 16).proportion_ci(method="exact")
    assert (share["ci_low"], share["ci_high"]) == pytest.approx((ends.low, ends.high))
    none = tk.summarize_rates(posts.assign(came=0), outcome="came", per="hours", times=1).iloc[0]
    assert (none["value"], none["ci_low"]) == (0, 0)
    assert none["ci_high"] == pytest.approx(1 - 0.025 ** (1 / 2))
    # Authors who are alike, though their posts are not.
    authors = pd.DataFrame({"who": list("aabbcc"), "came": [1, 3] * 3, "hours": 1})
    found = tk.summarize_rates(authors, outcome="came", per="hours", cluster="who", times=1).iloc[0]
    assert found["ci_low"] < found["value"] == 2 < found["ci_high"]


def test_concentration():
    posts = pd.DataFrame({"view_count": [0] * 150 + [1] * 48 + [26, 26]})
    found = tk.summarize_concentration(posts).iloc[0]
    assert found["n_top"] == 2  # 1 % of 200
    assert found["top_share"] == 0.52  # 52 of 100
    assert found["gini"] == pytest.approx(tk.gini(posts["view_count"]))
    assert found["gini_low"] < found["gini"] < found["gini_high"]


def test_the_tail_of_a_power_law_has_its_exponent():
    rng = np.random.default_rng(0)
    found = tk.fit_tail(100 * (1 - rng.random(3000)) ** (-1 / 1.3)).iloc[0]  # exponent 2.3
    assert found["ci_low"] < 2.3 < found["ci_high"]
    assert found["verdict"] in ("power law", "cannot tell")
    assert found["n"] == 3000


def test_the_tail_begins_about_where_the_package_would_begin_it():
    import powerlaw

    rng = np.random.default_rng(4)
    body, tail = rng.uniform(5, 100, 60), 100 * (1 - rng.random(140)) ** (-1 / 1.2)
    values = np.concatenate([body, tail])
    found = tk.fit_tail(values).iloc[0]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fit = powerlaw.Fit(values, verbose=False)
    assert found["tail_from"] == pytest.approx(fit.xmin, rel=0.01)
    assert found["exponent"] == pytest.approx(fit.power_law.alpha, rel=0.01)


def test_a_lognormal_is_not_called_a_power_law():
    rng = np.random.default_rng(1)
    values = [*np.exp(rng.normal(7, 0.4, 4000)), 0.0, np.nan]
    found = tk.fit_tail(values).iloc[0]
    assert found["verdict"] != "power law"
    assert found["left_out"] == 2
    uniform = tk.fit_tail(rng.normal(1000, 50, 2000)).iloc[0]
    assert uniform["verdict"] != "power law"


def test_too_few_values_have_no_tail():
    with pytest.raises(tk.SchemaError, match="There are 49 values above 0"):
        tk.fit_tail(range(50))
    with pytest.raises(tk.SchemaError, match="2 of them different"):
        tk.fit_tail([1, 2] * 50)


def test_a_wrong_seed_costs_its_own_row_only():
    posts = pd.DataFrame(
        {"like_count": 1, "view_count": [10, 20, 30, 40], "seed_views": [5, 21, None, -1]}
    )
    with pytest.warns(tk.ReadWarning, match="2 of 4 posts have more seed views than views"):
        found = tk.annotate_reach(posts)
    assert found["lift"].tolist() == pytest.approx([2.0, np.nan, np.nan, np.nan], nan_ok=True)
    assert found["engagements_per_view"].notna().all()
    assert found["seed_views"].tolist() == pytest.approx([5, 21, np.nan, -1], nan_ok=True)


def test_what_is_no_number_is_named():
    with pytest.raises(tk.SchemaError, match=r"The values hold '1,234', which is no number"):
        tk.viral_share(["1,234"], ["4"])
    posts = pd.DataFrame({"views": ["7", "many"]})
    with pytest.raises(tk.SchemaError, match="Column 'views' holds 'many'"):
        tk.check_nested(posts, ["views", "views"])


def test_concentration_where_nearly_all_have_none():
    """Of 100 draws of 100 posts some 37 miss the only one that has any."""
    found = tk.summarize_concentration(pd.DataFrame({"view_count": [0] * 99 + [5]})).iloc[0]
    assert (found["gini"], found["top_share"]) == (pytest.approx(0.99), 1.0)
    assert found["top_high"] == 1.0
    assert 0.9 < found["gini_low"] <= found["gini_high"] <= 0.99
    kinds = pd.DataFrame({"view_count": [0, 0, 3], "kind": ["a", "a", "b"]})
    with pytest.raises(tk.SchemaError, match="'view_count' of the group 'a' must hold"):
        tk.summarize_concentration(kinds, by="kind")
