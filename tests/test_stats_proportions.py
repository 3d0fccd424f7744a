"""Intervals of shares against published numbers, arithmetic, and simulation."""

import numpy as np
import pandas as pd
import pytest
from statsmodels.stats.proportion import proportion_confint

from toolkit.schema import SchemaError
from toolkit.stats.proportions import proportion_ci, summarize_shares


@pytest.mark.parametrize(("count", "n"), [(0, 10), (7, 11), (81, 263), (10, 10), (1, 1)])
@pytest.mark.parametrize("confidence", [0.9, 0.95])
def test_wilson_equals_statsmodels(count, n, confidence):
    row = proportion_ci(count, n, confidence=confidence).iloc[0]
    low, high = proportion_confint(count, n, alpha=1 - confidence, method="wilson")
    assert row["ci_low"] == pytest.approx(low, abs=1e-12)
    assert row["ci_high"] == pytest.approx(high, abs=1e-12)


def test_wilson_equals_newcombes_table():
    """Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3."""
    found = proportion_ci([81, 15, 0, 1], [263, 148, 20, 29]).round(4)
    assert found["ci_low"].tolist() == [0.2553, 0.0624, 0.0, 0.0061]
    assert found["ci_high"].tolist() == [0.3662, 0.1605, 0.1611, 0.1718]


def test_nothing_of_nothing_is_unknown():
    assert proportion_ci(0, 0)[["share", "ci_low", "ci_high"]].isna().all(axis=None)


def test_a_count_beyond_its_n_is_refused():
    with pytest.raises(SchemaError, match="`count` must lie between 0 and `n`"):
        proportion_ci(3, 2)


def test_clustered_interval_by_hand():
    """Author a wrote three rows, all x; b, c, d one each: y, y, x. n 6, share of x 4/6.

    CR2 variance over authors: [(3 - 2)^2 / (1 - 3/6) + 2 * (0 - 2/3)^2 / (1 - 1/6)
    + (1 - 2/3)^2 / (1 - 1/6)] / 36 = 3.2 / 36 = 0.0889; simple random: (2/3)(1/3)/6 = 0.0370;
    design effect 2.4, so n is worth 2.5. Wilson at n 2.5 with t(3) = 3.1824: centre
    (2/3 + 10.128/5) / (1 + 10.128/2.5) = 0.5330, half 3.1824/5.0512 *
    sqrt(0.2222/2.5 + 10.128/25) = 0.4428.
    """
    data = pd.DataFrame({"author": list("aaabcd"), "kind": list("xxxyyx")})
    row = summarize_shares(data, of="kind", cluster="author").set_index("kind").loc["x"]
    assert (row["count"], row["n"], row["n_clusters"]) == (4, 6, 4)
    assert row["ci_low"] == pytest.approx(0.5330 - 0.4428, abs=2e-4)
    assert row["ci_high"] == pytest.approx(0.5330 + 0.4428, abs=2e-4)


def test_clusters_of_one_row_give_wilson_with_t():
    data = pd.DataFrame({"author": range(200), "kind": ["x"] * 60 + ["y"] * 140})
    clustered = summarize_shares(data, of="kind", cluster="author")
    plain = summarize_shares(data, of="kind")
    assert np.allclose(clustered[["ci_low", "ci_high"]], plain[["ci_low", "ci_high"]], atol=2e-3)


def test_a_missing_author_is_somebody_each_time():
    data = pd.DataFrame({"author": ["a", None, None, "b"], "kind": list("xxyy")})
    assert summarize_shares(data, of="kind", cluster="author")["n_clusters"].tolist() == [4, 4]


def test_groups_values_and_missing_rows():
    data = pd.DataFrame(
        {"post": ["p", "p", "q", "q", None], "kind": ["x", None, "y", "y", "x"]},
        index=[9, 8, 7, 6, 5],
    )
    found = summarize_shares(data, of="kind", by="post", values=["x", "y", "z"])
    assert found[["post", "kind", "count", "n"]].to_numpy().tolist() == [
        ["p", "x", 1, 1], ["p", "y", 0, 1], ["p", "z", 0, 1],
        ["q", "x", 0, 2], ["q", "y", 2, 2], ["q", "z", 0, 2],
    ]  # fmt: skip


def test_groups_of_mixed_kinds_are_refused():
    data = pd.DataFrame({"of": list("xyxy"), "year": [2024, "early", 2024, None]})
    with pytest.raises(SchemaError, match=r"'year' mixes kinds of values \(int, str\)"):
        summarize_shares(data, of="of", by="year")
    found = summarize_shares(data.astype({"year": "string"}), of="of", by="year")
    assert found["n"].tolist() == [2, 2, 1, 1]


def test_no_rows_give_no_shares():
    empty = pd.DataFrame(
        {"post": pd.Series([], dtype="string"), "kind": pd.Series([], dtype="string")}
    )
    assert len(summarize_shares(empty, of="kind", by="post")) == 0
    assert len(summarize_shares(empty, of="kind", values=["x"])) == 0


def test_coverage_under_clumps_where_the_plain_interval_fails():
    """60 authors, 1 to 40 comments each, shares that differ by author (Beta(2, 6), mean 1/4)."""
    rng = np.random.default_rng(4)
    draws, authors = 2_000, 60
    sizes = rng.geometric(0.1, draws * authors).clip(max=40)
    share = rng.beta(2, 6, draws * authors)
    author = np.repeat(np.arange(draws * authors), sizes)
    says = np.where(rng.random(len(author)) < share[author], "yes", "no")
    data = pd.DataFrame({"draw": author // authors, "author": author, "says": says})
    covered = {}
    for cluster in ("author", None):
        rows = summarize_shares(data, of="says", by="draw", cluster=cluster, values=["yes"])
        covered[cluster] = ((rows["ci_low"] <= 0.25) & (rows["ci_high"] >= 0.25)).mean()
    assert 0.93 <= covered["author"] <= 0.97
    assert covered[None] < 0.8


def test_rows_put_together_from_several_frames_may_share_an_index():
    one = pd.DataFrame({"kind": ["a", "b"], "intent": ["vent", "praise"]})
    both = summarize_shares(pd.concat([one, one]), of="intent", by="kind", cluster=None)
    assert both["n"].tolist() == [2, 2, 2, 2]
