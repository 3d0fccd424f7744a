"""Waiting times against published curves; changes at a date against planted ones."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import binomtest

from toolkit.schema import SchemaError
from toolkit.stats.survival import compare_survival, summarize_survival, survival_curve
from toolkit.stats.time import difference_in_time

# Freireich et al. (1963): weeks in remission, 6-MP against placebo; "+" is 0 in the second row.
WEEKS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
RELAPSE = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]
PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]


@pytest.fixture
def remission():
    return pd.DataFrame(
        {
            "weeks": WEEKS + PLACEBO,
            "relapse": RELAPSE + [1] * 21,
            "drug": ["6-MP"] * 21 + ["placebo"] * 21,
            "pair": list(range(21)) * 2,
        }
    )


def test_published_curve_of_6_mp(remission):
    curve = survival_curve(remission, duration="weeks", event="relapse", by="drug")
    treated = curve[curve["drug"] == "6-MP"].set_index("time")["survival"]
    # Gehan (1965) and Kleinbaum & Klein, table 2.2.
    published = {6: 0.8571, 7: 0.8067, 10: 0.7529, 13: 0.6902, 16: 0.6275, 22: 0.5378, 23: 0.4482}
    for week, share in published.items():
        assert treated[week] == pytest.approx(share, abs=1e-4)


def test_published_medians(remission):
    table = summarize_survival(remission, duration="weeks", event="relapse", by="drug")
    table = table.set_index("drug")
    # R: survfit(Surv(time, status) ~ treat, conf.type = "log-log"): 23 (13, NA) and 8 (4, 11).
    assert table.loc["6-MP", ["median", "ci_low", "ci_high"]].tolist() == [23, 13, np.inf]
    assert table.loc["placebo", ["median", "ci_low", "ci_high"]].tolist() == [8, 4, 11]
    assert table["events"].tolist() == [9, 21]


def test_leaving_out_the_censored_would_look_too_quick(remission):
    treated = remission[remission["drug"] == "6-MP"]
    naive = treated.loc[treated["relapse"] == 1, "weeks"].median()
    honest = summarize_survival(treated, duration="weeks", event="relapse")["median"].item()
    assert naive == 10
    assert honest == 23


def test_clustered_band_of_single_rows_is_near_greenwoods_and_wider_for_copies():
    rng = np.random.default_rng(0)
    data = pd.DataFrame({"t": rng.exponential(10, 800).round(1), "e": rng.random(800) < 0.7})
    data["row"] = range(800)
    ask = {"duration": "t", "event": "e"}
    plain = survival_curve(data, **ask)
    single = survival_curve(data, cluster="row", **ask)
    middle = plain["survival"].between(0.05, 0.95)
    assert (plain["ci_low"] - single["ci_low"])[middle].abs().max() < 2e-3
    # Four copies of each row hold no more than the row itself.
    copied = survival_curve(pd.concat([data] * 4), cluster="row", **ask)
    assert (copied["ci_low"] - single["ci_low"])[middle].abs().max() < 2e-3


def test_where_nothing_has_happened_the_lower_limit_is_that_of_the_binomial():
    quiet = pd.DataFrame({"t": [1, 2, 3, 4, 5], "e": 0, "post": list("aabbc")})
    ask = {"duration": "t", "event": "e"}
    curve = survival_curve(quiet, **ask)
    assert curve["at_risk"].tolist() == [5, 5, 4, 3, 2, 1]
    # Were it less, none of n would be seen in fewer than one case of 40: p ** n = 0.025.
    assert (curve["ci_low"] ** curve["at_risk"]).tolist() == pytest.approx([0.025] * 6)
    exact = [1 - binomtest(0, n).proportion_ci().high for n in curve["at_risk"]]
    assert curve["ci_low"].tolist() == pytest.approx(exact)
    assert (curve[["survival", "ci_high"]] == 1).all(axis=None)
    # Posts a, b and c count once each; a is watched until 2 and b until 4.
    held = survival_curve(quiet, cluster="post", **ask)
    assert held["ci_low"].tolist() == pytest.approx([0.025 ** (1 / n) for n in (3, 3, 3, 2, 2, 1)])
    wide = survival_curve(quiet, confidence=0.8, **ask)
    assert wide["ci_low"].iloc[0] == pytest.approx(0.1 ** (1 / 5))


def test_before_anything_happens_no_less_is_known_than_after_it():
    """Three posts by themselves would say 0.025 ** (1 / 3) = 0.29; their 600 rows say more."""
    rng = np.random.default_rng(0)
    rows = pd.DataFrame({"t": rng.integers(1, 5, 600), "e": 1, "post": list("abc") * 200})
    low = survival_curve(rows, duration="t", event="e", cluster="post")["ci_low"]
    assert low.iloc[0] == low.iloc[1] > 0.5


def test_where_it_has_happened_to_all_the_upper_limit_is_not_nought(remission):
    ask = {"duration": "weeks", "event": "relapse"}
    curve = survival_curve(remission[remission["drug"] == "placebo"], **ask)
    assert curve["survival"].iloc[-1] == 0
    # Fewer than were left in the step before cannot be shown by one last row.
    assert curve["ci_high"].iloc[-1] == curve["ci_high"].iloc[-2] > 0
    at_once = survival_curve(pd.DataFrame({"weeks": [3] * 4, "relapse": 1}), **ask)
    assert at_once["ci_high"].tolist() == pytest.approx([1, binomtest(0, 4).proportion_ci().high])
    # So no median is known better than n rows allow: below 6, no interval of 95 % ends in them.
    few = pd.DataFrame({"weeks": [1, 2, 3, 4, 5], "relapse": 1})
    assert summarize_survival(few, **ask).loc[0, "ci_low"] == 0


def test_restricted_means_by_hand_and_by_jackknife(remission):
    row = compare_survival(
        remission, duration="weeks", event="relapse", between="drug", horizon=20
    ).iloc[0]
    placebo = np.minimum(PLACEBO, 20).mean()  # no censoring: a plain mean
    steps = [6 * 1, 1 * 0.857143, 3 * 0.806723, 3 * 0.752941, 3 * 0.690196, 4 * 0.627451]
    assert row["effect"] == pytest.approx(sum(steps) - placebo, abs=1e-4)

    def area(kept):
        curve = survival_curve(kept, duration="weeks", event="relapse")
        curve = curve[curve["time"] < 20]
        return float((curve["survival"] * np.diff(np.append(curve["time"], 20))).sum())

    total = 0.0
    for _, part in remission.groupby("drug"):
        left = np.array([area(part.drop(index)) for index in part.index])
        total += 20 / 21 * ((left - left.mean()) ** 2).sum()
    # The detectable effect is (t.975 + t.80) standard errors; about 40 degrees of freedom.
    assert row["detectable"] == pytest.approx((2.02 + 0.851) * np.sqrt(total), rel=0.05)
    assert row["verdict"] == "different"


@pytest.mark.parametrize(
    ("change", "options", "message"),
    [
        ({"weeks": -1}, {}, "negative durations"),
        ({"weeks": np.inf}, {}, "'weeks' holds 42 infinite values"),
        ({"relapse": 2}, {}, "must be 1"),
        ({"drug": "6-MP"}, {}, "it needs two"),
        ({}, {"horizon": 30}, "`horizon` is 30; it must be at least 0 and at most 23"),
        ({"pair": 1}, {"cluster": "pair"}, "has 1 cluster"),
        ({"relapse": pd.NA}, {}, "no row with both"),
    ],
)
def test_survival_refusals(remission, change, options, message):
    with pytest.raises(SchemaError, match=message):
        compare_survival(
            remission.assign(**change), duration="weeks", event="relapse", between="drug", **options
        )


def days(n=400, seed=0, jump=0.0, last=28):
    rng = np.random.default_rng(seed)
    day = pd.date_range("2023-01-01", periods=n, tz="UTC")
    y = rng.normal(size=n) + jump * (np.arange(n) >= n - last)
    return pd.DataFrame({"day": day, "y": y, "likes": rng.poisson(20, n)}), day[n - last]


def test_a_planted_jump_is_found_by_model_and_placebos():
    data, at = days(n=800, jump=1.5)
    rows = difference_in_time(data, outcome="y", time="day", at=at)
    assert rows["verdict"].tolist() == ["different", "different"]
    after, before = data["y"][-28:], data["y"][-56:-28]
    assert rows["effect"].tolist() == pytest.approx([after.mean() - before.mean()] * 2)
    # Its standard error is sqrt(2 / 28) = 0.27.
    assert abs(rows["effect"] - 1.5).max() < 3 * 0.27


def test_placebo_p_value_by_counting():
    data, _ = days(n=100)
    dates = list(data["day"][10:90:10])
    rows = difference_in_time(
        data, outcome="y", time="day", at=data["day"][99 - 4], window_days=5, placebo_dates=dates
    )
    y = data["y"].to_numpy()
    change = [y[d : d + 5].mean() - y[d - 5 : d].mean() for d in range(10, 90, 10)]
    real = y[95:100].mean() - y[90:95].mean()
    count = sum(abs(one) >= abs(real) for one in change)
    assert rows["p_value"].iloc[1] == pytest.approx((1 + count) / 9)


def test_a_trend_fools_the_model_and_not_the_placebos():
    data, at = days(n=900)
    data["y"] = data["y"] * 0.2 + np.arange(900) * 0.01
    rows = difference_in_time(data, outcome="y", time="day", at=at)
    assert rows["p_value"].iloc[0] < 0.001
    assert rows["p_value"].iloc[1] > 0.05
    assert rows["verdict"].tolist() == ["inconclusive", "inconclusive"]


def test_counts_compare_by_ratio_and_short_history_is_said():
    data, at = days(n=200)
    rows = difference_in_time(data, outcome="likes", time="day", at=str(at.date()))
    assert rows["effect_name"].tolist() == ["ratio of rates"] * 2
    ratio = data["likes"][-28:].sum() / data["likes"][-56:-28].sum()
    assert rows["effect"].iloc[0] == pytest.approx(ratio)
    assert "caution: too little history" in rows["assumptions"].iloc[1]
    # Five windows side by side allow no p-value below 1/6.
    assert rows["p_value"].iloc[1] >= 1 / 6


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"at": "2023-03-01"}, "placebo dates need at least"),
        ({"at": "2022-01-01"}, "no rows in the 28 days after 2022-01-01"),
        ({"time": "y"}, "must hold datetimes"),
        ({"placebo_dates": ["2024-01-01"]}, "within its window"),
        ({"window_days": 0}, "`window_days` is 0"),
    ],
)
def test_time_refusals(options, message):
    data, at = days()
    with pytest.raises(SchemaError, match=message):
        difference_in_time(data, **{"outcome": "y", "time": "day", "at": at} | options)
