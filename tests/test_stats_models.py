"""Models against statsmodels called directly and against textbook arithmetic."""

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from scipy import stats
from statsmodels.miscmodels.ordinal_model import OrderedModel

from toolkit.schema import SchemaError
from toolkit.stats.models import associate, mixed_model


@pytest.fixture(scope="module")
def data():
    rng = np.random.default_rng(0)
    page = np.repeat(np.arange(40), 15)
    level = rng.normal(size=40)[page] * 0.4
    x = rng.normal(size=len(page))
    views = rng.uniform(0.5, 2, len(page))
    return pd.DataFrame(
        {
            "x": x,
            "word": rng.choice(["p", "q", "s"], len(page)),
            "page": page,
            "views": views,
            "count": rng.negative_binomial(2, 2 / (2 + views * np.exp(0.3 * x + level))),
            "yes": rng.random(len(page)) < 1 / (1 + np.exp(1 - 0.5 * x - level)),
            "stars": np.digitize(0.5 * x + level + rng.logistic(size=len(page)), [-1, 0, 1]),
            "y": 0.3 * x + level + rng.normal(size=len(page)),
        }
    )


def design(data):
    words = pd.get_dummies(data[["x", "word"]], drop_first=True).astype(float)
    return sm.add_constant(words)


def clustered(data):
    return {"cov_type": "cluster", "cov_kwds": {"groups": data["page"]}, "disp": 0}


def width(row):
    return row["ci_high"] - row["ci_low"]


def test_negative_binomial_is_that_of_statsmodels(data):
    rows = associate(
        data, outcome="count", predictors=["x", "word"], cluster="page", exposure="views"
    )
    direct = sm.NegativeBinomial(data["count"], design(data), exposure=data["views"]).fit(
        **clustered(data)
    )
    assert np.log(rows["effect"]).tolist() == pytest.approx(direct.params.iloc[1:4], abs=2e-3)
    # CR3 is a little wider than statsmodels' CR1, by about one cluster in forty.
    error = np.log(rows["ci_high"] / rows["effect"]) / stats.t.ppf(0.975, 39)
    ratio = error.to_numpy() / direct.bse.iloc[1:4].to_numpy()
    assert ((ratio > 0.98) & (ratio < 1.1)).all()
    assert rows["groups"].tolist() == ["x", "word: q vs p", "word: s vs p"]


def test_logistic_gives_the_average_marginal_effect(data):
    rows = associate(data, outcome="yes", predictors=["x", "word"], cluster="page")
    direct = sm.Logit(data["yes"].astype(float), design(data)).fit(**clustered(data))
    margins = direct.get_margeff().summary_frame()
    assert rows["effect"].iloc[0] == pytest.approx(margins["dy/dx"].iloc[0], abs=1e-6)
    error = width(rows.iloc[0]) / 2 / stats.t.ppf(0.975, 39)
    assert error == pytest.approx(margins["Std. Err."].iloc[0], rel=0.08)


def test_one_step_is_the_difference_in_shares(data):
    # Alone, a yes/no predictor in a logistic model reproduces the two observed shares.
    data = data.assign(q=data["word"] == "q")
    row = associate(data, outcome="yes", predictors="q", cluster="page").iloc[0]
    shares = data.groupby("q")["yes"].mean()
    assert row["effect"] == pytest.approx(shares[True] - shares[False], abs=1e-6)


def test_words_reproduce_the_differences_between_their_shares(data):
    rows = associate(data, outcome="yes", predictors="word", cluster="page")
    shares = data.groupby("word")["yes"].mean()
    wanted = [shares["q"] - shares["p"], shares["s"] - shares["p"]]
    assert rows["effect"].tolist() == pytest.approx(wanted, abs=1e-6)


def test_linear_error_is_the_jackknife_over_pages(data):
    row = associate(data, outcome="y", predictors="x", cluster="page").iloc[0]
    slopes = [
        np.polyfit(kept["x"], kept["y"], 1)[0]
        for kept in (data[data["page"] != page] for page in range(40))
    ]
    full = np.polyfit(data["x"], data["y"], 1)[0]
    error = np.sqrt(39 / 40 * ((np.array(slopes) - full) ** 2).sum())
    assert row["effect"] == pytest.approx(full)
    assert width(row) / 2 == pytest.approx(stats.t.ppf(0.975, 39) * error)


def test_rank_is_spearmans_correlation(data):
    row = associate(data, outcome="y", predictors="x", cluster="page", family="rank").iloc[0]
    assert row["effect"] == pytest.approx(stats.spearmanr(data["x"], data["y"]).statistic)


def test_cumulative_logit_is_that_of_statsmodels(data):
    rows = associate(data, outcome="stars", predictors="x", family="ordinal")
    direct = OrderedModel(data["stars"], data[["x"]], distr="logit").fit(method="bfgs", disp=0)
    assert np.log(rows["effect"].item()) == pytest.approx(direct.params["x"], abs=1e-4)
    # Rows alone: the jackknife agrees with the likelihood's own error.
    error = np.log(rows["ci_high"] / rows["effect"]).item() / stats.t.ppf(0.975, len(data) - 1)
    assert error == pytest.approx(direct.bse["x"], rel=0.08)
    assert rows["effect_name"].item() == "odds ratio"


def test_zero_inflation_needs_a_reason_which_stays_in_the_row(data):
    rng = np.random.default_rng(1)
    closed = data.assign(count=np.where(rng.random(len(data)) < 0.3, 0, data["count"]))
    row = associate(
        closed,
        outcome="count",
        predictors="x",
        cluster="page",
        exposure="views",
        zero_inflated_reason="comments were closed",
    ).iloc[0]
    assert row["test"] == "zero-inflated negative binomial"
    assert "zero-inflated because comments were closed" in row["assumptions"]
    assert np.log(row["effect"]) == pytest.approx(0.3, abs=0.12)


def test_mixed_model_of_balanced_pages_is_the_analysis_of_variance():
    # Balanced: a page-level effect has the error of a t-test on page means, df = G - 2.
    rng = np.random.default_rng(2)
    page = np.repeat(np.arange(20), 6)
    data = pd.DataFrame({"page": page, "new": page >= 10})
    data["y"] = rng.normal(size=20)[page] + rng.normal(size=120)
    row = mixed_model(data, outcome="y", predictors="new", cluster="page").iloc[0]
    means = data.groupby("page")["y"].mean()
    classic = stats.ttest_ind(means[10:], means[:10])
    assert row["effect"] == pytest.approx(means[10:].mean() - means[:10].mean())
    assert row["p_value"] == pytest.approx(classic.pvalue, rel=1e-3)


def test_controls_give_no_rows_and_are_named(data):
    rows = associate(data, outcome="y", predictors="x", controls="word", cluster="page")
    assert len(rows) == 1
    assert "held equal: word" in rows["assumptions"].item()


@pytest.mark.parametrize(
    ("change", "options", "message"),
    [
        ({}, {"predictors": []}, "`predictors` is empty"),
        ({"x": 1.0}, {}, "Predictor 'x' is the same in every row"),
        ({"word": "p"}, {"controls": "word"}, "Predictor 'word' is the same"),
        ({"page": lambda d: d["x"] > 0}, {}, "2 clusters cannot carry 2 coefficients"),
        ({"page": lambda d: d["page"].where(d["page"] > 25, 0)}, {}, "One cluster holds 65%"),
        ({"x2": lambda d: 2 * d["x"]}, {"controls": "x2"}, "repeat each other"),
        ({"x": lambda d: (d["page"] == 3) * 1.0}, {}, "varies in one cluster only"),
        ({}, {"exposure": "views"}, "`exposure` is for counts"),
        ({}, {"zero_inflated_reason": "closed"}, "is for counts"),
        ({}, {"family": "gamma"}, "cannot be 'gamma'"),
        ({}, {"outcome": "yes", "family": "ordinal"}, "three values or more"),
        ({"yes": lambda d: d["x"] > 0}, {"outcome": "yes"}, "separate|settle|No standard error"),
    ],
)
def test_refusals(data, change, options, message):
    with pytest.raises(SchemaError, match=message):
        associate(
            data.assign(**change),
            **{"outcome": "y", "predictors": "x", "cluster": "page"} | options,
        )


def test_mixed_model_refuses_single_rows(data):
    with pytest.raises(SchemaError, match="has one row"):
        mixed_model(data.assign(row=range(len(data))), outcome="y", predictors="x", cluster="row")
