"""All parts side by side, and what a file without views or dates can tell."""

import numpy as np
import pandas as pd
import pytest

import toolkit as tk


@pytest.fixture(scope="module")
def study():
    return tk.load_sample()


def test_one_row_per_own_post_with_every_part(study):
    found = tk.summarize_virality(study.posts, study.comments, study.shares)
    own = study.posts[study.posts["is_own"]]
    assert found["post_id"].tolist() == own["post_id"].tolist()
    wanted = {
        "engagements_per_view", "viral_share", "lift", "spread_structural_virality", "comments",
        "threads", "newcomers", "returned_90_share", "hit",
    }  # fmt: skip
    assert wanted <= set(found.columns)
    # Two of them by another way.
    audience = tk.select_audience(study.comments)
    assert found["comments"].sum() == audience["post_id"].isin(own["post_id"]).sum()
    largest = found.loc[found["spread_size"].idxmax()]
    assert largest["spread_size"] == (study.shares["shared_post_id"] == largest["post_id"]).sum()
    parents = tk.tree_of(study.shares, platform=largest["platform"], post_id=largest["post_id"])
    assert tk.structural_virality(parents) == pytest.approx(largest["spread_structural_virality"])


def test_comments_alone_are_enough_for_their_part():
    comments = pd.DataFrame({"platform": "x", "post_id": ["p", "q", "q"], "text": "hi"})
    found = tk.summarize_virality(tk.Study.of().posts, comments)
    assert found["comments"].tolist() == [1, 2]
    assert "newcomers" not in found


def test_posts_that_only_comments_name_are_there_and_rivals_are_not():
    posts = pd.DataFrame(
        {"platform": "x", "post_id": ["mine", "theirs"], "is_own": [True, False], "view_count": 10}
    )
    comments = pd.DataFrame({"platform": "x", "post_id": ["theirs", "mine", "lost"]})
    found = tk.summarize_virality(posts, comments)
    assert found["post_id"].tolist() == ["mine", "lost"]
    assert found["comments_per_1000_views"].tolist() == pytest.approx([100, np.nan], nan_ok=True)
    assert found["is_own"].tolist() == [True, True]  # so that no later step takes one for a rival's
    unsaid = tk.summarize_virality(posts.assign(is_own=pd.NA), comments)
    assert unsaid["is_own"].isna().tolist() == [True] * 3


def test_who_wrote_to_a_rival_is_new_and_has_not_returned():
    day = pd.Timestamp("2024-01-01", tz="UTC") + pd.to_timedelta(range(0, 60, 10), unit="D")
    comments = pd.DataFrame(
        {
            "platform": "x",
            "post_id": ["mine", "theirs", "mine", "mine", "theirs", "mine"],
            "author_id": ["early", "a", "a", "b", "b", "c"],
            "created_at": day,
        }
    )
    posts = pd.DataFrame(
        {"platform": "x", "post_id": ["mine", "theirs"], "is_own": [True, False], "view_count": 10}
    )
    found = tk.summarize_virality(posts, comments, burn_in_days=15).iloc[0]
    # a was seen at a rival's before; b went there after.
    assert (found["newcomers"], found["returned_30"]) == (3, 0)


def test_kinds_by_hand():
    posts = pd.DataFrame(
        {
            "kind": ["meme"] * 3 + ["guide"],
            "view_count": [1000, 2000, None, 500],
            "newcomers": [4, 2, 9, 1],
            "questions": [1, 2, 0, 3],
            "stories": [0, 1, 0, 1],
            "returned_30": [1, 0, 5, 1],
            "returned_30_n": [4, 1, 9, 1],
        }
    )
    found = tk.summarize_kinds(posts).set_index("kind")
    meme = found.loc["meme"]
    # The third has no views: 2 posts, 1,500 views, 3 newcomers, 1 of 5 back.
    assert (meme["posts"], meme["view_count"], meme["newcomers"]) == (2, 1500, 3)
    assert meme["conversations"] == 2
    assert (meme["return_share"], meme["return_n"]) == (0.2, 5)
    assert meme["returning"] == pytest.approx(0.6)
    assert meme["returning_per_1000_views"] == pytest.approx(0.4)
    # Two posts have no interval.
    assert meme[["return_low", "returning_low", "view_count_low"]].isna().all()


def test_an_interval_of_returning_is_as_wide_as_luck():
    """Views, newcomers and returns all vary from post to post; 40 posts each of 80 brands."""
    rng = np.random.default_rng(5)
    n = 80 * 40
    views = rng.lognormal(7, 0.7, n)
    newcomers = rng.poisson(0.004 * views * rng.gamma(1.5, 1 / 1.5, n))
    watched = rng.binomial(newcomers, 0.8)
    posts = pd.DataFrame(
        {
            "brand": np.repeat(np.arange(80), 40),
            "view_count": views,
            "newcomers": newcomers,
            "returned_30": rng.binomial(watched, 0.3),
            "returned_30_n": watched,
        }
    )
    found = tk.summarize_kinds(posts, by="brand", n_draws=400)
    mean_views = np.exp(7 + 0.7**2 / 2)
    truth = {
        "view_count": mean_views,
        "newcomers": 0.004 * mean_views,
        "returning": 0.3 * 0.004 * mean_views,
        "returning_per_1000_views": 1000 * 0.3 * 0.004,
    }
    for name, true in truth.items():
        covered = found[f"{name}_low"].le(true) & found[f"{name}_high"].ge(true)
        # 95 % promised; of 80, chance alone leaves fewer than 69 once in 1,000.
        assert covered.mean() >= 0.86, name
        assert (found[f"{name}_high"] - found[f"{name}_low"]).median() < 1.2 * true, name


def test_nobody_back_of_three_is_not_nobody_ever():
    posts = pd.DataFrame(
        {
            "kind": "meme",
            "view_count": [10, 20, 30],
            "newcomers": 1,
            "returned_30": 0,
            "returned_30_n": 1,
        }
    )
    found = tk.summarize_kinds(posts).iloc[0]
    # Clopper and Pearson: with a share s nobody is back with probability (1 - s)^3 = 0.025.
    most = 1 - 0.025 ** (1 / 3)
    assert (found["return_low"], found["returning_low"]) == (0, 0)
    assert found["return_high"] == pytest.approx(most)
    assert found["returning_high"] == pytest.approx(most)
    valued = tk.value_of_post(found.to_frame().T, worth={"returning": 10}, cost=2)
    assert 0 < valued["pays"].item() < 1


def test_the_sample_can_tell_all_and_a_list_of_texts_nearly_nothing(study):
    assert tk.check_virality(study)["possible"].all()
    bare = tk.Study.of(
        comments=pd.DataFrame({"platform": ["x"], "comment_id": ["1"], "text": ["hi"]})
    )
    told = tk.check_virality(bare)
    assert not told["possible"].any()
    assert told["because"].str.len().max() <= 50
    assert "needs 3, 58 days" in told.loc["newcomers", "because"]


def test_memes_bring_people_who_return_less(study):
    people = tk.summarize_virality(study.posts, study.comments)
    kinds = tk.summarize_kinds(people.assign(meme=people["kind"].eq("viral_meme")), by="meme")
    kinds = kinds.set_index("meme")
    assert kinds.loc[True, "return_high"] < kinds.loc[False, "return_low"]
    assert kinds.loc[True, "view_count"] > kinds.loc[False, "view_count"]


def weekly(*, hits_at=(), n=60):
    """A post every third day with one comment; views of 100 to 111, and hits of 1,000."""
    made = pd.Series(pd.date_range("2024-01-01", periods=n, freq="3D", tz="UTC"))
    posts = pd.DataFrame(
        {
            "platform": "x",
            "post_id": [f"p{at}" for at in range(n)],
            "kind": ["guide", "cat"] * (n // 2),
            "created_at": made,
            "view_count": [1000 if at in hits_at else 100 + at % 12 for at in range(n)],
        }
    )
    comments = pd.DataFrame(
        {
            "platform": "x",
            "comment_id": posts["post_id"],
            "post_id": posts["post_id"],
            "author_id": [f"a{at}" for at in range(n)],
            "text": "a",
            "created_at": made + pd.Timedelta(hours=3),
        }
    )
    return tk.Study.of(posts=posts, comments=comments)


def test_what_is_possible_is_not_refused():
    study = weekly(hits_at=(20, 26, 32, 38, 44))
    can = tk.check_virality(study, kind="cat")
    assert can.loc["aftermath", "because"].startswith("5 hits,")
    assert can.loc[["aftermath", "kind", "returns", "worth", "tail"], "possible"].all()
    hits = tk.annotate_hits(study.posts)
    assert len(tk.compare_aftermath(hits, study.comments, n_placebo=39)) == 2
    tk.fit_tail(study.posts["view_count"])


@pytest.mark.parametrize(
    ("change", "question", "said"),
    [
        # Day 174 of 177: its window is not over.
        ({"hits_at": (20, 26, 32, 38, 58)}, "aftermath", "4 hits, "),
        ({"undated": True}, "aftermath", "0 hits, 0 others"),
        ({"elsewhere": True}, "aftermath", "too little happened around the 5 hits"),
        ({"alike": 9}, "tail", "60 with views, 9 different (needs 50, 10)"),
        ({"kind": "dog"}, "kind", "0 and 60 posts, 0 and 60 authors (3)"),
        ({"kind": "dog"}, "returns", "0 and 50 posts brought somebody (needs 3)"),
        ({"one_voice": True}, "kind", "30 and 30 posts, 1 and 30 authors (3)"),
        ({"seed": 5000}, "lift", "0 own posts with seed views (needs 1)"),
        ({}, "words", "0 own, 0 other posts with words (needs 1)"),
        ({}, "spread", "0 shares of own posts (needs 1)"),
    ],
)
def test_what_would_be_refused_is_not_promised(change, question, said):
    study = weekly(hits_at=change.get("hits_at", (20, 26, 32, 38, 44)))
    posts, comments = study.posts, study.comments
    if change.get("undated"):
        posts = posts.assign(created_at=pd.NaT)
    if change.get("elsewhere"):
        comments = comments.assign(post_id="another")
    if "alike" in change:
        posts = posts.assign(view_count=[100 + at % change["alike"] for at in range(60)])
    if change.get("one_voice"):
        under_cats = comments["post_id"].isin(posts.loc[posts["kind"].eq("cat"), "post_id"])
        comments = comments.assign(author_id=comments["author_id"].mask(under_cats, "me"))
    if "seed" in change:
        posts = posts.assign(seed_views=change["seed"])
    study = tk.Study.of(posts=posts, comments=comments)
    row = tk.check_virality(study, kind=change.get("kind", "cat")).loc[question]
    assert not row["possible"]
    assert row["because"].startswith(said)
    assert len(row["because"]) <= 50
