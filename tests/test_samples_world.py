"""The world of the sample brand has the distributions that it says it has."""

import hashlib

import numpy as np
import pandas as pd
import pytest

from toolkit.samples import Truth, default_effects, simulate_brand, talk, world
from toolkit.samples.bank import bank_comments
from toolkit.samples.people import ROLES
from toolkit.samples.spread import BRANCHING
from toolkit.samples.talk import after_open_time
from toolkit.schema import TABLES, SchemaError, conform

ZERO = dict.fromkeys(default_effects()["name"], 0.0)


@pytest.fixture(scope="module")
def medium():
    return simulate_brand(seed=3, size=40_000, months=12)


@pytest.fixture(scope="module")
def small():
    return simulate_brand()


def audience(study):
    said = study.comments[~study.comments["is_post_author"]]
    said = said.merge(study.truth.comments, on="comment_id", suffixes=("", "_true"))
    posts = study.posts[["post_id", "kind", "created_at"]]
    return said.merge(posts.rename(columns={"created_at": "posted_at"}), on="post_id")


# ------------------------------------------------------------------ reach


def test_tail_of_reach_has_the_exponent_stated():
    luck = world.draw_luck(np.random.default_rng(1), 200_000)
    tail = np.sort(luck)[-10_000:]  # 5 %, inside the 10 % that are Pareto
    # Hill's estimate: the mean excess in logs is 1 / exponent, error 1 / sqrt(n).
    hill = 1 / (tail - tail[0])[1:].mean()
    assert hill == pytest.approx(world.TAIL_EXPONENT, rel=0.04)


def test_body_of_reach_is_lognormal():
    luck = world.draw_luck(np.random.default_rng(2), 200_000)
    # Quantiles of a normal: -1.2816 at 10 %, -0.6745 at 25 %, 0.6745 at 75 %.
    found = np.quantile(luck, [0.1, 0.25, 0.5, 0.75, 0.9]) / world.BODY_SIGMA
    assert found == pytest.approx([-1.2816, -0.6745, 0, 0.6745, 1.2816], abs=0.02)


def test_variance_of_luck_is_the_one_worked_out():
    luck = world.draw_luck(np.random.default_rng(3), 400_000)
    assert luck.var() == pytest.approx(world.luck_variance(), rel=0.02)


def test_views_add_up_and_impressions_cover_them(small):
    own = small.posts[small.posts["is_own"]]
    assert (own["seed_views"] + own["social_views"] == own["view_count"]).all()
    assert (own["impression_count"] >= own["view_count"]).all()
    rivals = small.posts[~small.posts["is_own"]]
    assert rivals["seed_views"].isna().all()
    assert rivals["author_id"].isin(small.truth.peers["account_id"]).all()


# ------------------------------------------------------------------ spread


def test_each_share_leads_to_as_many_as_stated(medium):
    shares = medium.shares
    old = shares["created_at"] < shares["created_at"].max() - pd.Timedelta(days=14)
    children = shares["parent_share_id"].value_counts()
    mean = shares.loc[old, "share_id"].map(children).fillna(0).mean()
    assert mean == pytest.approx(BRANCHING, abs=0.02)


def test_shares_come_after_what_they_share(small):
    shares = small.shares.merge(
        small.posts[["post_id", "created_at"]],
        left_on="shared_post_id",
        right_on="post_id",
        suffixes=("", "_post"),
    )
    assert (shares["created_at"] > shares["created_at_post"]).all()
    times = shares.set_index("share_id")["created_at"]
    linked = shares[shares["parent_share_id"].notna()]
    before = linked["parent_share_id"].map(times)
    assert before.notna().all()
    assert (linked["created_at"] > before).all()
    counted = small.posts[small.posts["is_own"]].set_index("post_id")["share_count"]
    found = shares["shared_post_id"].value_counts().reindex(counted.index, fill_value=0)
    assert (found == counted).all()


# ------------------------------------------------------------------ threads and times


def test_depth_of_threads_is_geometric(medium):
    said = audience(medium)
    said = said[said["platform"].isin(["reddit", "x"])]
    said = said[~said["stage"].isin(["follow_up", "bystander"]) & (said["kind"] != "trail_guide")]
    said = said[said["depth"].notna()]
    answers = (said["depth"] > 0).mean()
    assert answers == pytest.approx(0.20, abs=0.02)
    # One whose chance to answer is q, as is its parent's: P(depth = d) = (1 - q) q^d.
    shares = said["depth"].value_counts(normalize=True)
    for depth in (1, 2, 3):
        assert shares[depth] == pytest.approx((1 - answers) * answers**depth, abs=0.015)


def test_threads_hang_together(small):
    comments = small.comments.set_index("comment_id")
    linked = comments[comments["parent_id"].notna() & (comments["parent_status"] == "ok")]
    parent = comments.loc[linked["parent_id"]]
    for column in ("post_id", "thread_id", "platform"):
        assert (parent[column].array == linked[column].array).all(), column
    assert (parent["created_at"].array < linked["created_at"].array).all()
    known = linked["depth"].notna().array
    assert (parent["depth"].array[known] + 1 == linked["depth"].array[known]).all()
    lost = comments[comments["parent_status"] == "missing"]
    assert len(lost)
    assert not lost["parent_id"].isin(comments.index).any()
    folded = comments["platform"].isin(["youtube", "instagram"])
    assert comments.loc[folded, "depth"].max() == 1
    assert comments["depth"].max() > 1


def test_comments_come_as_long_after_the_post_as_stated(medium):
    said = audience(medium)
    said = said[said["stage"] == "first"]
    hours = (said["created_at"] - said["posted_at"]) / pd.Timedelta(hours=1)
    prompt = hours < 24 * talk.LATE_DAYS
    for platform, rhythm in world.RHYTHMS.items():
        here = np.log(hours[prompt & (said["platform"] == platform)].astype(float))
        # Lognormal: median and spread in logs; the cut at a week takes little off.
        assert np.median(here) == pytest.approx(np.log(rhythm.hours_to_comment), abs=0.1)
        assert here.std() == pytest.approx(talk.SIGMA_TO_COMMENT, rel=0.08)


def test_gaps_between_posts_are_those_of_the_rhythm():
    study = simulate_brand(seed=11, months=24, size=4000, peers=False)
    for platform, rhythm in world.RHYTHMS.items():
        days = study.posts.loc[study.posts["platform"] == platform, "created_at"]
        gap = days.sort_values().diff().dropna() / pd.Timedelta(days=1)
        mean = 1 / rhythm.posts_per_day
        assert gap.mean() == pytest.approx(mean, abs=3 * mean / len(gap) ** 0.5)
        assert set(days.dt.hour) <= set(rhythm.hours)


# ------------------------------------------------------------------ the brand's replies


def test_open_time_skips_nights_sunday_and_monday():
    def after(start, minutes):
        micros = np.array([pd.Timestamp(start).value // 1000])
        return pd.Timestamp(after_open_time(micros, np.array([minutes]))[0], unit="us")

    # Tuesday 10 h and 30 minutes; Tuesday 18.50 h and 30 minutes: 10 that day, 20 on Wednesday.
    assert after("2025-01-07 10:00", 30.0) == pd.Timestamp("2025-01-07 10:30")
    assert after("2025-01-07 18:50", 30.0) == pd.Timestamp("2025-01-08 08:20")
    # Saturday evening, Sunday and Monday all wait for Tuesday 8 h.
    for closed in ("2025-01-04 19:30", "2025-01-05 12:00", "2025-01-06 09:00"):
        assert after(closed, 15.0) == pd.Timestamp("2025-01-07 08:15")
    # Five open days of 11 hours are a week.
    assert after("2025-01-07 10:00", 55 * 60.0) == pd.Timestamp("2025-01-14 10:00")


def test_brand_replies_answer_in_time_and_in_kind(small):
    replies = small.truth.replies
    truth = small.truth.comments.set_index("comment_id")
    assert (truth.loc[replies["to_comment_id"], "intent"].array == replies["to_intent"].array).all()
    comments = small.comments.set_index("comment_id")
    written = comments.loc[replies["comment_id"], "created_at"]
    asked = comments.loc[replies["to_comment_id"], "created_at"]
    minutes = (written.array - asked.array) / pd.Timedelta(minutes=1)
    assert np.allclose(minutes, replies["delay_minutes"])
    assert (replies["delay_minutes"] > 0).all()
    assert not written.dt.day_of_week.isin([6, 0]).any()
    assert written.dt.hour.between(8, 19).all()
    assert comments.loc[replies["comment_id"], "is_post_author"].all()


# ------------------------------------------------------------------ people and texts


def test_roles_are_as_common_as_stated(medium):
    people = medium.truth.people
    people = people[~people["recruited"]]
    found = people["role"].value_counts(normalize=True)
    for role, stated in ROLES.items():
        error = (stated.share * (1 - stated.share) / len(people)) ** 0.5
        assert found[role] == pytest.approx(stated.share, abs=4 * error + 1 / len(people)), role


def test_histories_show_who_people_are(medium):
    said = audience(medium).merge(medium.truth.people, on="author_id", suffixes=("", "_person"))
    told = said.groupby("role")["intent"].value_counts(normalize=True)
    assert told.loc["spammer", "spam"] == pytest.approx(1, abs=0.1)  # bystanders talk, too
    assert told.loc["box_ticker", "reaction"] > 0.8
    assert told.loc["evangelist", "advocacy"] > 3 * told.loc["casual", "advocacy"]
    regulars = said[said["stage"] == "later"]
    assert (regulars["kind"] == regulars["favourite_kind"]).mean() > 0.4
    assert (said["lang_true"] == said["lang_person"]).mean() > 0.9
    # A box-ticker has three texts for each of two intents, however often they write.
    ticks = said[(said["role"] == "box_ticker") & (said["stage"] == "later")]
    assert ticks.groupby("author_id")["bank_id"].nunique().max() <= 6


def test_every_text_keeps_its_bank_id_and_its_meaning(small):
    bank = bank_comments().set_index("bank_id")
    truth = small.truth.comments
    row = bank.loc[truth["bank_id"]]
    assert (row["intent"].array == truth["intent"].array).all()
    assert (row["lang"].array == truth["lang"].array).all()
    said = small.comments.set_index("comment_id").loc[truth["comment_id"], "text"]
    same = np.array([text.startswith(plain) for text, plain in zip(said, row["text"], strict=True)])
    assert 0.4 < same.mean() < 0.9  # the others have a slip of the finger or two
    longer = said.str.len().to_numpy() - row["text"].str.len().to_numpy()
    assert longer.max() <= 8
    assert longer.min() >= -3


def test_large_sizes_are_not_copies(medium):
    truth = medium.truth.comments.set_index("comment_id")
    said = medium.comments.set_index("comment_id").loc[truth.index, "text"]
    assert said.nunique() > 5 * truth["bank_id"].nunique()


# ------------------------------------------------------------------ the whole


def test_tables_are_those_of_the_schema(small):
    for name in TABLES:
        table = getattr(small, name)
        pd.testing.assert_frame_equal(table, conform(table, name))
    for name, key in (("posts", "post_id"), ("comments", "comment_id"), ("shares", "share_id")):
        assert getattr(small, name)[key].is_unique
    known = set(small.accounts["account_id"])
    assert set(small.comments["author_id"]) <= known
    assert not small.accounts.duplicated(["platform", "account_id"]).any()
    assert set(small.comments["post_id"]) <= set(small.posts["post_id"])
    counts = small.posts[small.posts["is_own"]].set_index("post_id")["comment_count"]
    found = small.comments["post_id"].value_counts().reindex(counts.index, fill_value=0)
    assert (counts == found).all()


def test_agency_writes_months_five_and_six_only(small):
    posts = small.posts[small.posts["is_own"]]
    by_month = (posts["phase"] == "agency").groupby(posts["created_at"].dt.month).mean()
    assert by_month.to_list() == [0, 0, 0, 0, 1, 1]
    # The shop never shouts; the agency nearly always does.
    shouts = posts["text"].str.contains("!", regex=False).groupby(posts["phase"]).mean()
    assert shouts["own"] < 0.1 < 0.8 < shouts["agency"]


def test_size_asked_for_is_about_what_comes():
    for size, months in ((1000, 6), (4000, 3), (4000, 12), (40_000, 6)):
        study = simulate_brand(size=size, months=months, peers=False)
        assert len(study.comments) == pytest.approx(size, rel=0.2), (size, months)


def test_truth_is_a_mapping_that_cannot_be_set(small):
    assert isinstance(small.truth, Truth)
    assert set(small.truth) == {
        "effects", "people", "comments", "posts", "replies", "peers", "offline"
    }  # fmt: skip
    assert small.truth["people"] is small.truth.people
    with pytest.raises(SchemaError, match="`truth` cannot be 'person'"):
        small.truth["person"]
    with pytest.raises(AttributeError):
        small.truth.people = None
    planted = small.truth.effects.set_index("name")
    assert (planted["size"] == planted["default"]).all()


def test_one_effect_leaves_the_draws_of_the_others(small):
    without = simulate_brand(effects={"hard_sell_more_clicks": 0})
    pd.testing.assert_frame_equal(without.comments, small.comments)
    others = small.posts.columns.drop("click_count")
    pd.testing.assert_frame_equal(without.posts[others], small.posts[others])
    sells = small.posts["is_own"] & (small.posts["kind"] == "hard_sell")
    assert without.posts["click_count"][sells].sum() < small.posts["click_count"][sells].sum()


def test_zero_effects_are_recorded():
    study = simulate_brand(size=300, effects=ZERO)
    assert (study.truth.effects["size"] == 0).all()
    assert (study.posts["phase"].dropna() == "own").all()


def test_errors_say_what_to_do():
    with pytest.raises(SchemaError, match="`effects` cannot be 'viral'; choose one of"):
        simulate_brand(effects={"viral": 1})
    with pytest.raises(SchemaError, match=r"`effects\['crowding'\]` is 2; .* at most 1"):
        simulate_brand(effects={"crowding": 2})
    with pytest.raises(SchemaError, match="`size` cannot be 'huge'"):
        simulate_brand(size="huge")
    with pytest.raises(SchemaError, match="`size` is 10; it must be at least 200"):
        simulate_brand(size=10)
    with pytest.raises(SchemaError, match="`months` is 0; it must be at least 1"):
        simulate_brand(months=0)
    with pytest.raises(SchemaError, match=r"`seed` is 1.5; it must be a whole number"):
        simulate_brand(seed=1.5)


def test_one_month_without_peers_works():
    study = simulate_brand(months=1, size=300, peers=False)
    assert study.posts["is_own"].all()
    assert study.truth.peers.empty


# ------------------------------------------------------------------ the same for everyone


def digest(study):
    """Hash what was drawn, in text, so that no file format or float comes into it."""
    lines = []
    for name in ("posts", "comments", "accounts", "shares"):
        table = getattr(study, name)
        keep = [c for c in table.columns if c not in ("collected_at", "extra")]
        lines.append(table[keep].astype("string").fillna("").to_csv(index=False))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def test_same_seed_gives_the_same_study():
    one, two = simulate_brand(size=500, seed=5), simulate_brand(size=500, seed=5)
    assert digest(one) == digest(two)
    for name in one.truth:
        pd.testing.assert_frame_equal(one.truth[name], two.truth[name])
    assert digest(simulate_brand(size=500, seed=6)) != digest(one)


def test_the_study_is_the_one_it_has_always_been():
    # If you mean to change what is drawn, put the new digest here and rebuild
    # data_samples: python -m toolkit.samples.build
    assert digest(simulate_brand(size=500, seed=5)) == DIGEST


DIGEST = "eeece092647091934be278a00f095dfc6ef3ab1c5e0d570b1d12d30750064236"
