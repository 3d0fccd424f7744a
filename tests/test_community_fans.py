"""How many fans, how long they stay, who brings them, how evenly people write, who answers whom."""

import runpy
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from community_tools import day, made_comments, many
from machine import SHARED

import toolkit as tk

BENCHMARK = Path(__file__).resolve().parents[1] / "benchmarks" / "community_truth.py"

# ------------------------------------------------------------------ fans needed


def test_kelly_and_the_interview():
    found = tk.fans_needed(100_000, [100, 150])
    assert found["fans"].tolist() == pytest.approx([1000, 666.6667], rel=1e-6)
    assert found["ci_low"].tolist() == found["fans"].tolist()
    assert found["to_replace"].tolist() == [0, 0]


def test_numbers_out_of_a_table_are_numbers():
    found = tk.fans_needed(np.int64(60_000), np.int64(100))
    assert found["fans"].tolist() == [600]
    margins = pd.Series([100, 150])
    assert tk.fans_needed(60_000, margins.to_numpy())["fans"].tolist() == [600, 400]
    assert tk.fans_needed(60_000, margins)["fans"].tolist() == [600, 400]


def test_churn_and_doubt_by_hand():
    found = tk.fans_needed(90_000, 90, churn=0.2, uncertainty=0.3).iloc[0]
    assert found["fans"] == 1000
    assert found["to_replace"] == pytest.approx(200)
    # Those who leave evenly through the year are there for half of it: 1000 / (1 - .2 / 2).
    assert found["fans_at_start"] == pytest.approx(1000 / 0.9)
    # Lognormal: sigma = sqrt(log(1 + .09)) = .29356, times 1.95996 is .57537.
    assert found["ci_low"] == pytest.approx(1000 * np.exp(-0.57537), rel=1e-4)
    assert found["ci_high"] == pytest.approx(1000 * np.exp(0.57537), rel=1e-4)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"yearly_income": 0}, "`yearly_income` is 0; it must be more than 0"),
        ({"yearly_margin_per_fan": [100, -1]}, "`yearly_margin_per_fan` is -1"),
        ({"churn": 1.0}, "`churn` is 1; it must be at least 0 and at most 0.999"),
        ({"uncertainty": -0.1}, "`uncertainty` is -0.1"),
    ],
)
def test_what_cannot_be_is_refused(changed, message):
    given = {"yearly_income": 1000.0, "yearly_margin_per_fan": 10.0} | changed
    with pytest.raises(tk.SchemaError, match=message):
        tk.fans_needed(**given)


# ------------------------------------------------------------------ how long they stay


def staying():
    comments = pd.concat(
        [
            many("a", ["praise"] * 3, start="2024-01-05"),  # 5, 12, 19 January
            many("b", ["praise"] * 3, start="2024-03-01"),  # 1, 8, 15 March
            many("c", ["praise"], start="2024-02-10"),
            many("d", ["praise"], start="2024-04-01"),
        ]
    )
    return pd.DataFrame({"platform": "x", "author_id": list("abcd")}), comments


def test_who_is_silent_at_the_end_has_left_and_the_others_are_censored():
    found = tk.annotate_departure(*staying(), quiet_days=30)
    # The file ends on 1 April; whether somebody is gone can be told until 2 March.
    assert found["cohort"].tolist() == ["2024-01", "2024-03", "2024-02", pd.NA]
    assert found["left"].tolist() == [True, False, True, pd.NA]
    # b came on 1 March and was seen after the 2nd: one day watched, and not gone.
    assert found["days_stayed"].tolist() == [14, 1, 0, pd.NA]


def test_the_clock_of_fans_starts_when_they_could_be_known():
    found = tk.annotate_departure(*staying(), from_comment=2, quiet_days=20)
    # a from the second comment, 12 January, to the last, the 19th; b from 8 March, seen
    # again on the 15th, watched until the 12th; c and d never came twice.
    assert found["days_stayed"].tolist() == [7, 4, pd.NA, pd.NA]
    assert found["left"].tolist() == [True, False, pd.NA, pd.NA]
    curve = tk.survival_curve(found, duration="days_stayed", event="left")
    nobody = tk.annotate_departure(*staying(), from_comment=9)
    assert nobody[["cohort", "days_stayed", "left"]].isna().all(axis=None)
    # At 7 days only a is still watched, and leaves: of one, none.
    assert curve[["time", "survival"]].values.tolist() == [[0, 1], [4, 1], [7, 0]]


# ------------------------------------------------------------------ who brings them


def test_newcomers_stand_beside_the_month_before():
    people = pd.DataFrame(
        {
            "platform": "x",
            "author_id": list("abcd"),
            "first_seen": [
                day(d) for d in ("2024-01-03", "2024-01-20", "2024-02-03", "2024-04-01")
            ],
            "is_true_fan": [False, True, True, False],
            "is_evangelist": [True, False, False, False],
        }
    )
    comments = pd.concat(
        [
            many("a", ["advocacy", "advocacy", "praise"], start="2024-01-03"),
            many("b", ["advocacy", "praise"], start="2024-01-20"),
            many("c", ["praise"], start="2024-02-03"),
            many("d", ["praise"], start="2024-04-01"),
        ]
    )
    found = tk.summarize_arrivals(people, comments)
    assert found["period"].dt.strftime("%Y-%m").tolist() == ["2024-02", "2024-03", "2024-04"]
    assert found["newcomers"].tolist() == [1, 0, 1]
    assert found["new_fans"].tolist() == [1, 0, 0]
    # January: one evangelist with two acts; b's advocacy is not an evangelist's.
    assert found["evangelists_before"].tolist() == [1, 0, 0]
    assert found["advocacy_before"].tolist() == [2, 0, 0]
    assert found["comments_before"].tolist() == [5, 1, 0]
    two = tk.summarize_arrivals(people, comments, lag=2)
    assert two["advocacy_before"].tolist() == [2, 0]


# ------------------------------------------------------------------ how evenly


def test_ninety_nine_one():
    # 100 people: one wrote 10, nine 2 each, ninety 1 each: 118 in all.
    people = pd.DataFrame({"n_comments": [10] + [2] * 9 + [1] * 90})
    found = tk.summarize_participation(people).set_index("measure")
    assert found["share"].tolist()[:3] == pytest.approx([10 / 118, 18 / 118, 90 / 118])
    assert found.loc["gini", "share"] == pytest.approx(tk.gini(people["n_comments"]))
    assert (found["ci_low"] <= found["share"]).all()
    assert (found["share"] <= found["ci_high"]).all()
    assert found.loc["gini", ["n", "total"]].tolist() == [100, 118]


def test_the_interval_of_gini_holds_the_truth():
    """Of an exponential Gini's coefficient is one half."""
    rng = np.random.default_rng(5)
    held = 0
    for _ in range(100):
        people = pd.DataFrame({"n_comments": rng.exponential(20, 300)})
        row = tk.summarize_participation(people, n_draws=200).iloc[3]
        held += row["ci_low"] <= 0.5 <= row["ci_high"]
    # 95 less three standard errors of 100 studies, and less what percentiles lose.
    assert held >= 88


def test_nothing_to_share_out_is_refused():
    with pytest.raises(tk.SchemaError, match="'n_comments' must hold counts of 0 or more"):
        tk.summarize_participation(pd.DataFrame({"n_comments": [0, 0]}))


# ------------------------------------------------------------------ who answers whom


def test_edges_leave_out_the_brand_oneself_and_the_unknown():
    edges = tk.summarize_reply_edges(made_comments())
    pairs = edges.set_index(["from_author", "to_author"])["answers"].to_dict()
    assert pairs == {("ben", "ann"): 2, ("ann", "ben"): 1}
    graph = tk.reply_network(made_comments())
    assert graph[("x", "ben")][("x", "ann")] == {"answers": 2}


def test_the_network_by_hand():
    found = tk.summarize_network(made_comments()).iloc[0]
    # Answers to somebody else who is known: 3, 7 (ben to ann), 8 (ann to ben), 5 (to the brand).
    assert found["answers"] == 4
    assert found["commenter_share"] == 0.75
    assert 0 <= found["ci_low"] <= 0.75 <= found["ci_high"] <= 1
    assert found[["people", "pairs", "reciprocity", "n_clusters"]].tolist() == [2, 2, 1, 2]
    assert found[["core", "core_people"]].tolist() == [1, 2]


def test_the_core_of_a_clique_with_a_tail():
    """Four people who all answer each other are a 3-core; the fifth, who answers one, is not."""
    pairs = [(a, b) for a in "abcd" for b in "abcd" if a != b] + [("e", "a")]
    posts = [(f"top-{one}", None, one) for one in "abcde"]
    rows = posts + [(f"{a}{b}", f"top-{b}", a) for a, b in pairs]
    comments = pd.DataFrame(rows, columns=["comment_id", "parent_id", "author_id"])
    found = tk.summarize_network(comments.assign(platform="x")).iloc[0]
    assert found[["people", "pairs", "core", "core_people"]].tolist() == [5, 13, 3, 4]
    assert found["reciprocity"] == pytest.approx(12 / 13)
    assert found["commenter_share"] == 1
    # Nobody answers an answer, so this may be a platform that folds its threads.
    assert found["folded"]
    assert not tk.summarize_network(made_comments())["folded"].item()


def test_one_platform_that_folds_makes_the_whole_unclear():
    open_ = made_comments()
    folds = open_.assign(
        platform="y", parent_id=open_["parent_id"].where(open_["parent_id"].isin(["1", "6", "9"]))
    )
    both = pd.concat([open_, folds], ignore_index=True)
    assert tk.summarize_network(both)["folded"].item()
    apart = tk.summarize_network(both, by="platform").set_index("platform")
    assert apart["folded"].to_dict() == {"x": False, "y": True}
    # A day without an answer to an answer does not make a platform one that folds.
    daily = tk.summarize_network(open_.assign(day=open_["created_at"]), by="day")
    assert len(daily) > 1
    assert not daily["folded"].any()


def threads(seed):
    """A hundred threads of two strangers each: in a fifth of them the answer is answered."""
    rng = np.random.default_rng(seed)
    rows = []
    for i in range(100):
        rows += [(f"t{i}", None, f"a{i}"), (f"u{i}", f"t{i}", f"b{i}")]
        if rng.random() < 0.2:
            rows.append((f"v{i}", f"u{i}", f"a{i}"))
    return pd.DataFrame(rows, columns=["comment_id", "parent_id", "author_id"])


def test_the_interval_of_reciprocity_holds_the_truth():
    """Both directions of a mutual pair are one event; .2 x 2 of 1.2 pairs are answered back."""
    held, halves = 0, []
    for seed in range(100):
        row = tk.summarize_network(threads(seed).assign(platform="x")).iloc[0]
        held += row["reciprocity_low"] <= 1 / 3 <= row["reciprocity_high"]
        halves.append((row["reciprocity_high"] - row["reciprocity_low"]) / 2)
    # 95 less two standard errors of 100 studies.
    assert held >= 91
    # By the delta method: 2q / (1 + q) has the derivative 2 / (1 + q)^2, times the standard
    # error of q, which is sqrt(.2 x .8 / 100) = .04, is .0556; times 1.97 is .109.
    assert np.mean(halves) == pytest.approx(0.109, rel=0.1)


def test_one_person_who_answers_everybody_back_makes_reciprocity_less_sure():
    """Of 40 people who wrote to one of two, 20 have an answer: from one, or from all."""
    pairs = [(f"p{i}", "one" if i < 20 else "two") for i in range(40)]
    pairs += [("one", f"p{i}") for i in range(20)]
    rows = [(f"top-{who}", None, who) for who in sorted({who for pair in pairs for who in pair})]
    rows += [(f"{a}-{b}", f"top-{b}", a) for a, b in pairs]
    table = pd.DataFrame(rows, columns=["comment_id", "parent_id", "author_id"])
    row = tk.summarize_network(table.assign(platform="x")).iloc[0]
    # 40 of 60. Of two people all is decided by one: nothing near a half to four fifths.
    assert row["reciprocity"] == pytest.approx(40 / 60)
    assert row["reciprocity_high"] - row["reciprocity_low"] > 0.5


def test_groups_and_nothing_answered():
    both = pd.concat([made_comments(), made_comments().assign(platform="y")])
    found = tk.summarize_network(both, by="platform")
    assert found["platform"].tolist() == ["x", "y"]
    assert found["answers"].tolist() == [4, 4]
    alone = tk.summarize_network(made_comments().assign(parent_id=None)).iloc[0]
    assert alone["answers"] == 0
    assert np.isnan(alone["commenter_share"])
    assert len(tk.summarize_network(made_comments().iloc[:0], by="platform")) == 0


# ------------------------------------------------------------------ does history foretell


@pytest.fixture(scope="module")
def brand():
    study = tk.simulate_brand(seed=3, size=8_000, peers=False)
    planted = study.truth.comments.set_index("comment_id")["intent"]
    return study.comments.assign(intent=study.comments["comment_id"].map(planted)), study.posts


def test_only_the_past_is_known(brand):
    comments, posts = brand
    at = day("2025-05-01")
    found = tk.summarize_return(comments, posts, at="2025-05-01")
    assert (found["last_seen"] < at).all()
    without = comments[comments["created_at"] < at + pd.Timedelta(days=30)]
    pd.testing.assert_frame_equal(found, tk.summarize_return(without, posts, at=at))
    after = comments[
        (comments["created_at"] >= at)
        & (comments["created_at"] < at + pd.Timedelta(days=30))
        & ~comments["is_post_author"].astype(bool)
    ]
    assert found["returned"].tolist() == found["author_id"].isin(after["author_id"]).tolist()


def test_history_and_recency_frequency_on_held_out_time(brand):
    found = tk.predict_return(
        *brand, learn_at="2025-04-01", test_at="2025-05-01", n_draws=100
    ).set_index("model")
    # People's rates are planted, so who came often and lately comes again.
    assert found.loc["recency and frequency", "ci_low"] > 0.6
    difference = found.loc["history", "auc"] - found.loc["recency and frequency", "auc"]
    assert found.loc["difference", "auc"] == pytest.approx(difference)
    assert (found["ci_low"] < found["auc"]).all()
    assert (found["auc"] < found["ci_high"]).all()


def test_shuffled_returns_cannot_be_foretold():
    """Everybody writes at the same rate, so no history says who comes back."""
    rng = np.random.default_rng(2)
    n = 6000
    comments = pd.DataFrame(
        {
            "platform": "x",
            "comment_id": [str(at) for at in range(n)],
            "post_id": "p",
            "parent_id": None,
            "thread_id": [str(at) for at in range(n)],
            "author_id": pd.Series(rng.integers(0, 2000, n)).astype(str),
            "text": "words",
            "created_at": day("2024-01-01") + pd.to_timedelta(rng.random(n) * 120, unit="D"),
            "intent": "praise",
        }
    )
    posts = pd.DataFrame(
        {"platform": "x", "post_id": ["p"], "text": ["words"], "created_at": [day("2024-01-01")]}
    )
    found = tk.predict_return(
        comments, posts, learn_at="2024-02-01", test_at="2024-03-20", n_draws=100
    ).set_index("model")
    assert abs(found.loc["history", "auc"] - 0.5) < 0.06
    row = found.loc["difference"]
    assert row["ci_low"] - 0.02 <= 0 <= row["ci_high"] + 0.02


def test_a_moment_without_a_zone_is_utc(brand):
    given = tk.predict_return(*brand, learn_at="2025-04-01", n_draws=100)
    zoned = tk.predict_return(*brand, learn_at="2025-04-01 03:00+03:00", n_draws=100)
    pd.testing.assert_frame_equal(given, zoned)


def test_moments_that_cannot_be_are_refused(brand):
    with pytest.raises(tk.SchemaError, match="`at` is '2025-13-01', which is no moment"):
        tk.summarize_return(*brand, at="2025-13-01")
    with pytest.raises(tk.SchemaError, match="`learn_at` is '2025-04-31', which is no moment"):
        tk.predict_return(*brand, learn_at="2025-04-31")
    naive = brand[0].assign(created_at=brand[0]["created_at"].dt.tz_localize(None))
    with pytest.raises(tk.SchemaError, match="'created_at' holds times without a zone"):
        tk.summarize_return(naive, brand[1], at="2025-04-01")
    with pytest.raises(tk.SchemaError, match="`test_at` must be at least 30 days after"):
        tk.predict_return(*brand, learn_at="2025-04-01", test_at="2025-04-20")
    with pytest.raises(tk.SchemaError, match="The file ends on 2025-06-30, before the 30 days"):
        tk.summarize_return(*brand, at="2025-06-20")
    with pytest.raises(tk.SchemaError, match="Nobody commented before 2020-01-01"):
        tk.summarize_return(*brand, at="2020-01-01")
    few = brand[0].head(300)
    with pytest.raises(tk.SchemaError, match="at least 10 of each are needed"):
        tk.predict_return(few, brand[1], learn_at=few["created_at"].median(),
                          test_at=few["created_at"].median() + pd.Timedelta(hours=2),
                          within_days=0.01)  # fmt: skip


# ------------------------------------------------------------------ the planted truth


def test_planted_fans_are_found_over_brands():
    """20 brands and more: python benchmarks/community_truth.py."""
    table = runpy.run_path(str(BENCHMARK))["rates"](5)
    value = table.set_index("measure")["value"]
    for axis in ("is_true_fan", "is_evangelist"):
        assert value[f"{axis}: precision"] >= 0.8
        assert value[f"{axis}: recall"] >= 0.8
    assert table.attrs["fours"] >= 0.8


@pytest.mark.needs_shared
def test_a_real_forum_goes_through():
    study = tk.read(SHARED / "threads")
    comments = tk.annotate_intent(study.comments, engine="rules")
    people = tk.segment_commenters(tk.summarize_commenters(comments, study.posts), comments)
    assert people["n_comments"].sum() == len(tk.select_audience(comments)[
        lambda rows: rows["author_id"].notna()
    ])  # fmt: skip
    network = tk.summarize_network(comments).iloc[0]
    assert network["commenter_share"] > 0.5
    assert people["segment"].notna().all()
