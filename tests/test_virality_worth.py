"""Amounts times your prices: exact where all is known, honest where it is not."""

import numpy as np
import pandas as pd
import pytest

import toolkit as tk

POST = pd.DataFrame({"view_count": [20_000], "returning": [6.0]})


def test_what_is_known_is_exact():
    # 20,000 x 0.001 + 6 x 5 = 50; cost 60. Views bring 20, so 40 are missing: 8 fans per
    # 20,000 views, 0.4 per 1,000.
    found = tk.value_of_post(
        POST, worth={"view_count": 0.001, "returning": 5}, cost=60, fans="returning"
    ).iloc[0]
    assert (found["value_view_count"], found["value_returning"]) == (20, 30)
    assert (found["value"], found["net"], found["pays"]) == (50, -10, 0)
    assert (found["net_low"], found["net_high"]) == (-10, -10)
    assert found["break_even"] == found["break_even_low"] == pytest.approx(0.4)


def test_prices_and_amounts_spread_the_answer():
    post = POST.assign(returning_low=2.0, returning_high=12.0)
    found = tk.value_of_post(
        post, worth={"view_count": (0.0, 0.002), "returning": 5}, cost=60, fans="returning"
    ).iloc[0]
    # Views are worth 0 to 40, even odds; fans about 30, from 10 to 60 in 95 of 100 cases.
    assert found["value"] == pytest.approx(52, abs=3)
    assert -45 < found["net_low"] < -25
    assert 25 < found["net_high"] < 45
    assert 0 < found["pays"] < 0.5
    # The break-even does not depend on how many came: (60 - 0..40) / (5 x 20), 0.2 to 0.6.
    assert found["break_even"] == pytest.approx(0.4, abs=0.02)
    assert found["break_even_low"] == pytest.approx(0.21, abs=0.01)
    assert found["break_even_high"] == pytest.approx(0.59, abs=0.01)


def test_draws_repeat_and_posts_share_their_prices():
    two = pd.concat([POST, POST.assign(view_count=40_000)], ignore_index=True)
    worth = {"view_count": (0.001, 0.002, 0.01)}
    first, again = (tk.value_of_post(two, worth=worth, seed=3) for _ in range(2))
    pd.testing.assert_frame_equal(first, again)
    assert first["net_low"][1] == pytest.approx(2 * first["net_low"][0])
    assert list(tk.value_of_post(two.iloc[:0], worth=worth)["view_count"]) == []


def test_break_even_at_its_ends():
    def row(**given):
        return tk.value_of_post(POST, fans="returning", **given).iloc[0]

    paid = row(worth={"view_count": 0.01, "returning": 5}, cost=60)
    assert paid["break_even"] == 0
    assert "pays even if nobody returns" in tk.explain_value(paid)
    never = row(worth={"view_count": 0.0, "returning": 0.0}, cost=60)
    assert np.isinf(never["break_even"])
    assert "cannot pay through returning commenters" in tk.explain_value(never)
    free = row(worth={"view_count": 0.0, "returning": 0.0}, cost=0)
    assert free["break_even"] == 0


def test_the_cost_may_be_a_column_and_the_unknown_stays_unknown():
    two = pd.concat([POST, POST.assign(returning=np.nan)], ignore_index=True)
    two["spent"] = [10.0, 20.0]
    found = tk.value_of_post(
        two, worth={"returning": 5}, cost="spent", fans="returning", views="view_count"
    )
    assert found["net"].tolist() == pytest.approx([20, np.nan], nan_ok=True)
    assert np.isnan(found["pays"][1])
    assert "cannot be said" in tk.explain_value(found.iloc[1])


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"worth": {}}, "`worth` is empty"),
        ({"worth": {"likes": 1}}, "lacks column 'likes'"),
        ({"worth": {"returning": (3, 1)}}, "in rising order"),
        ({"worth": {"returning": (1, 2, 3, 4)}}, "in rising order"),
        ({"worth": {"returning": -1}}, "at least 0"),
        ({"worth": {"returning": 1}, "fans": "view_count"}, "`worth` does not price"),
        ({"worth": {"returning": 1}, "cost": (-5, 5)}, "`cost` is -5"),
    ],
)
def test_what_cannot_be_multiplied_is_named(given, said):
    with pytest.raises(tk.SchemaError, match=said):
        tk.value_of_post(POST, **given)


def test_amounts_outside_their_interval_are_refused():
    post = POST.assign(returning_low=7.0, returning_high=9.0)
    with pytest.raises(tk.SchemaError, match="'returning' lie outside their own"):
        tk.value_of_post(post, worth={"returning": 1})


def test_one_sentence_per_row_with_what_was_brought():
    two = pd.concat([POST, POST], ignore_index=True).assign(
        post=["the meme", "the guide"], per=0.3, per_low=0.1, per_high=0.5
    )
    valued = tk.value_of_post(two, worth={"returning": 5}, cost=60, fans="returning")
    lines = tk.explain_value(valued, name="post", brought="per").split("\n")
    # 60 / 5 = 12 fans per 20,000 views.
    assert lines[1] == (
        "By your prices the guide pays if a thousand views bring at least 0.6 returning "
        "commenters (0.6 to 0.6). They brought 0.3 (0.1 to 0.5). As far as they are known, it "
        "pays in 0 of 100 cases: net -30 (-30 to -30)."
    )
    assert len(lines) == 2
    with pytest.raises(tk.SchemaError, match="lacks column 'break_even'"):
        tk.explain_value(
            tk.value_of_post(POST, worth={"returning": 1})
            .assign(break_even_low=0)
            .assign(break_even_high=0)
        )


def test_money_has_no_exponents_and_a_break_even_of_nought_its_own_sentence():
    post = pd.DataFrame({"view_count": [1_000_000], "returning": [6.0]})
    rich = tk.value_of_post(
        post, worth={"view_count": 0.00165, "returning": 5}, cost=20, fans="returning"
    )
    # 1,650 + 30 - 20.
    assert tk.explain_value(rich).endswith("net 1,660 (1,660 to 1,660).")
    # Views bring 0 to 40, the cost is 10: three times of four they pay it alone; at the worst
    # 10 / (5 x 20) = 0.1 per 1,000 views are missing.
    maybe = tk.value_of_post(
        POST, worth={"view_count": (0.0, 0.002), "returning": 5}, cost=10, fans="returning"
    )
    assert maybe["break_even"].item() == 0
    assert tk.explain_value(maybe).startswith(
        "By your prices this post most likely pays even if nobody returns; at the worst a "
        "thousand views must bring 0.09"
    )
    never = maybe.assign(break_even_high=np.inf)
    assert "at the worst it cannot pay through returning commenters." in tk.explain_value(never)
    tiny = maybe.assign(break_even=0.0000123, break_even_low=0.00001, break_even_high=99.6)
    assert "at least 0.000012 returning commenters (0.00001 to 100)" in tk.explain_value(tiny)
