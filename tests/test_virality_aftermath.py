"""Hits, newcomers and what comes after: by hand, and against planted truth."""

import runpy
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import toolkit as tk

BENCHMARK = Path(__file__).resolve().parents[1] / "benchmarks" / "virality_truth.py"
START = pd.Timestamp("2024-01-01", tz="UTC")
DAY = pd.Timedelta(days=1)


def test_a_hit_is_told_from_what_came_before_only():
    views = [10, 12, 8, 11, 40, 30, 100, 10]
    posts = pd.DataFrame(
        {"platform": "x", "view_count": views, "created_at": [START + n * DAY for n in range(8)]}
    )
    found = tk.annotate_hits(posts, times=3, usual_posts=4)
    # Two posts must have been: medians 11, 10, 10.5, 11.5, 20.5, 35.
    assert found["usual"].tolist() == pytest.approx(
        [np.nan, np.nan, 11, 10, 10.5, 11.5, 20.5, 35], nan_ok=True
    )
    assert found["hit"].tolist() == [pd.NA, pd.NA, False, False, True, False, True, False]
    later = posts.assign(view_count=[*views[:-1], 10**6])
    assert tk.annotate_hits(later, usual_posts=4)["hit"].tolist()[:7] == found["hit"].tolist()[:7]
    shuffled = posts.sample(frac=1, random_state=0)
    assert (
        tk.annotate_hits(shuffled, usual_posts=4)["hit"].sort_index().tolist()
        == found["hit"].tolist()
    )


def test_platforms_have_their_own_usual_and_the_unknown_is_no_hit():
    posts = pd.DataFrame(
        {
            "platform": ["x", "y"] * 4,
            "view_count": pd.array([10, 1000, 10, 1000, 10, 1000, None, 1000], dtype="Int64"),
            "created_at": [START + n * DAY for n in range(8)],
        }
    )
    found = tk.annotate_hits(posts, usual_posts=2)
    assert not found["hit"].fillna(False).any()
    assert found["hit"].isna().tolist() == [True, True, *[False] * 4, True, False]


def test_a_post_without_a_date_is_no_hit():
    posts = pd.DataFrame(
        {
            "platform": "x",
            "view_count": [*[10.0] * 6, 90.0],
            "created_at": [*[START + n * DAY for n in range(6)], pd.NaT],
        }
    )
    found = tk.annotate_hits(posts, usual_posts=4)
    assert found[["usual", "times_usual", "hit"]].isna().iloc[-1].all()
    assert found["hit"].tolist()[2:6] == [False] * 4
    nowhere = posts["created_at"].where(posts["created_at"].isna())
    undated = tk.annotate_hits(posts.assign(created_at=nowhere), usual_posts=4)
    assert undated["hit"].isna().all()


def visits():
    rows = [
        # author, post, day
        ("old", "p", 0),
        ("brand", "p", 1),
        ("a", "p", 10),
        ("a", "p", 11),  # the same visit
        ("b", "p", 12),
        ("a", "q", 30),
        ("b", "q", 60),
        ("c", "q", 60),
        ("d", "q", 95),
        ("old", "q", 100),
        (None, "q", 100),
    ]
    return pd.DataFrame(
        {
            "platform": "x",
            "author_id": [row[0] for row in rows],
            "post_id": [row[1] for row in rows],
            "created_at": [START + row[2] * DAY for row in rows],
            "is_post_author": [row[0] == "brand" for row in rows],
        }
    )


def own():
    return pd.DataFrame({"platform": "x", "post_id": ["p", "q"], "view_count": [1000, 500]})


def test_newcomers_by_hand():
    found = tk.list_newcomers(visits(), burn_in_days=5).set_index("author_id")
    assert found.index.tolist() == ["a", "b", "c", "d"]  # "old" was there in the first days
    assert found["post_id"].tolist() == ["p", "p", "q", "q"]
    assert found["days"].tolist() == [20, 48, 40, 5]
    assert found["returned"].tolist() == [True, True, False, False]
    assert found["watched_days"].tolist() == [90, 88, 40, 5]
    assert found["comments"].tolist() == [3, 2, 1, 1]


def test_returns_count_only_those_who_were_watched():
    found = tk.summarize_newcomers(visits(), own(), burn_in_days=5).set_index("post_id")
    p, q = found.loc["p"], found.loc["q"]
    assert (p["newcomers"], p["newcomers_per_1000_views"]) == (2, 2.0)
    assert (p["returned_30"], p["returned_30_n"]) == (1, 2)
    assert (p["returned_60"], p["returned_60_n"]) == (2, 2)
    assert (p["returned_90"], p["returned_90_n"]) == (1, 1)  # b was watched for 88 days
    assert (q["newcomers"], q["returned_30"], q["returned_30_n"]) == (2, 0, 1)
    assert q["returned_60_n"] == 0
    assert np.isnan(q["returned_60_share"])
    assert p["returned_30_low"] == pytest.approx(tk.proportion_ci(1, 2)["ci_low"][0])


def test_whom_the_first_posts_brought_is_not_known():
    posts = own().assign(created_at=[START - DAY, START + 5 * DAY])
    found = tk.summarize_newcomers(visits(), posts, burn_in_days=5).set_index("post_id")
    made = [name for name in found if name.startswith(("newcomers", "returned"))]
    assert len(made) == 17
    assert found.loc["p", made].isna().all()
    assert (found.loc["q", "newcomers"], found.loc["q", "newcomers_per_1000_views"]) == (2, 4)
    assert tk.summarize_newcomers(visits(), posts, burn_in_days=0)["newcomers"].tolist() == [3, 2]
    # Their views are no part of what a view brought.
    kinds = tk.summarize_kinds(found.reset_index().assign(kind="guide"))
    assert (kinds["posts"].item(), kinds["newcomers"].item()) == (1, 2)


def test_every_platform_has_a_first_month_of_its_own():
    later = visits().assign(platform="y", created_at=visits()["created_at"] + 50 * DAY)
    both = pd.concat([visits(), later])
    found = tk.list_newcomers(both, burn_in_days=5)
    assert found["author_id"].tolist() == ["a", "b", "c", "a", "b", "d", "c", "d"]
    posts = pd.concat([own(), own().assign(platform="y")])
    posts = posts.assign(created_at=START + 30 * DAY)
    table = tk.summarize_newcomers(both, posts, burn_in_days=5)
    assert table["newcomers"].tolist() == [2, 2, pd.NA, pd.NA]
    # Where nobody has come, nobody is new, and no post is early.
    assert tk.list_newcomers(both.head(0)).empty
    assert tk.summarize_newcomers(both.head(0), posts)["newcomers"].tolist() == [0] * 4


def test_newcomers_fit_the_survival_curve():
    people = tk.list_newcomers(visits(), own(), burn_in_days=0)
    assert people["post_view_count"].tolist() == [1000] * 3 + [500] * 2
    curve = tk.survival_curve(people, duration="days", event="returned")
    assert curve["at_risk"].iloc[0] == 5


def series(rng, *, hits_at=(), lift=1.0, days=300, every=2):
    """A post every other day with Poisson comments; more in the two weeks after a hit."""
    at = np.arange(0, days, every)
    hit = np.isin(at, hits_at)
    lifted = np.zeros(len(at), dtype=bool)
    for day in hits_at:
        lifted |= (at > day) & (at <= day + 14)
    count = rng.poisson(10 * np.where(lifted, lift, 1.0) * np.where(hit, 20, 1))
    posts = pd.DataFrame(
        {
            "platform": "x",
            "post_id": [f"p{n}" for n in range(len(at))],
            "created_at": [START + day * DAY for day in at.tolist()],
            "hit": pd.array(hit, dtype="boolean"),
            "view_count": 100 * count,
        }
    )
    comments = pd.DataFrame({"post_id": np.repeat(posts["post_id"].to_numpy(), count)})
    made = posts["created_at"].repeat(count).reset_index(drop=True)
    wait = pd.to_timedelta(rng.exponential(1, len(comments)), unit="D")
    comments = comments.assign(
        platform="x", author_id=[f"a{n}" for n in range(len(comments))], created_at=made + wait
    )
    return posts, comments


HITS = (60, 96, 130, 170, 204, 240)


def test_a_lift_after_hits_is_found_with_its_size():
    posts, comments = series(np.random.default_rng(0), hits_at=HITS, lift=1.6)
    found = tk.compare_aftermath(posts, comments)
    assert found["verdict"].tolist() == ["different", "different"]
    assert found["effect"].tolist() == pytest.approx([1.6, 1.6], abs=0.15)
    assert found["ci_low"][0] < 1.6 < found["ci_high"][0]
    assert found["n_clusters"].tolist() == [6, 6]
    assert "after a hit" in tk.explain(found.iloc[0])
    views = tk.compare_aftermath(posts, outcome="views")
    assert views["verdict"].tolist() == ["different", "different"]
    assert views["outcome"].iloc[0] == "views of ordinary posts"


def test_who_wrote_to_a_rival_is_as_new_as_before():
    """Everybody wrote to a rival a hundred days before; nothing else differs."""
    posts, comments = series(np.random.default_rng(0), hits_at=HITS, lift=1.6)
    alone = tk.compare_aftermath(posts, comments, outcome="newcomers", n_placebo=39)
    rivals = posts.assign(post_id="r" + posts["post_id"], hit=False)
    earlier = comments["created_at"] - 100 * DAY
    elsewhere = comments.assign(post_id="r" + comments["post_id"], created_at=earlier)
    both = pd.concat([elsewhere, comments])
    ask = {"outcome": "newcomers", "n_placebo": 39}
    pd.testing.assert_frame_equal(tk.compare_aftermath(posts, both, **ask), alone)
    owned = pd.concat([posts.assign(is_own=True), rivals.assign(is_own=False)])
    pd.testing.assert_frame_equal(tk.compare_aftermath(owned, both, **ask), alone)
    # Where nobody said whose they are, all are the brand's, and who was there is known.
    unsaid = owned.assign(is_own=pd.array([pd.NA] * len(owned), dtype="boolean"))
    assert tk.compare_aftermath(unsaid, both, **ask)["n"].iloc[0] > alone["n"].iloc[0]


def test_the_hit_itself_is_no_aftermath():
    """Each hit has twenty times the comments, and nothing comes of it."""
    posts, comments = series(np.random.default_rng(1), hits_at=HITS, lift=1.0)
    found = tk.compare_aftermath(posts, comments)
    assert found["verdict"].tolist() == ["inconclusive"] * 2
    assert found["effect"].between(0.85, 1.18).all()


def test_the_answer_does_not_depend_on_the_order_of_rows():
    posts, comments = series(np.random.default_rng(2), hits_at=HITS, lift=1.3)
    first = tk.compare_aftermath(posts, comments, n_placebo=39)
    again = tk.compare_aftermath(
        posts.sample(frac=1, random_state=1), comments.sample(frac=1, random_state=1), n_placebo=39
    )
    pd.testing.assert_frame_equal(first, again)


@pytest.mark.parametrize(
    ("hits", "days", "said"),
    [
        (HITS, 100, "There are 6. days of posts .* need at least 84"),
        (HITS[:4], 300, r"There are 4 hits with whole windows around them \(of 4\)"),
        ((2, 30, 60, 90, 290, 296), 300, "There are 2 hits with whole windows"),
    ],
)
def test_too_short_a_history_is_refused_with_the_reason(hits, days, said):
    posts, comments = series(np.random.default_rng(0), hits_at=hits, days=days)
    with pytest.raises(tk.SchemaError, match=said):
        tk.compare_aftermath(posts, comments)


def test_hits_without_ordinary_posts_are_refused():
    posts, comments = series(np.random.default_rng(0), hits_at=HITS)
    only = posts[posts["hit"] | posts.index.isin(range(20))]
    with pytest.raises(tk.SchemaError, match=r"There are \d ordinary posts with whole windows"):
        tk.compare_aftermath(only, comments)
    with pytest.raises(tk.SchemaError, match="'comments' needs `comments`"):
        tk.compare_aftermath(posts)


def test_the_sample_brand_over_a_few_seeds():
    """The whole of it, 50 seeds, is `python benchmarks/virality_truth.py`."""
    rates = runpy.run_path(str(BENCHMARK))["rates"]
    found = rates(range(2), months=6, lifts=(2.5,), n_placebo=99, placebos_each=3)
    assert found["placebo hits"].found <= 1  # of 6: two would happen in 3 of 100 runs at 5 %
    assert found["placebo hits"].tests == 6
    assert found["lift 2.5 planted"].found >= 1


@pytest.mark.parametrize(
    ("times", "said"), [(str, "not moments"), (lambda at: at.tz_localize(None), "without a zone")]
)
def test_times_that_are_no_moments_are_named(times, said):
    posts, comments = series(np.random.default_rng(0), hits_at=HITS)
    wrong_posts = posts.assign(created_at=posts["created_at"].map(times))
    wrong_comments = comments.assign(created_at=comments["created_at"].map(times))
    for call in (
        lambda: tk.annotate_hits(wrong_posts),
        lambda: tk.list_newcomers(wrong_comments),
        lambda: tk.compare_aftermath(wrong_posts, comments),
        lambda: tk.compare_aftermath(posts, wrong_comments),
    ):
        with pytest.raises(tk.SchemaError, match=f"column 'created_at' .*{said}"):
            call()
