"""Who was answered, how soon, and who still waits: worked by hand."""

import numpy as np
import pandas as pd
import pytest
from machine import ROOT

import toolkit as tk
from toolkit.care.threads import Talk
from toolkit.frames import may_be_answered


def moment(text):
    return pd.to_datetime(text, utc=True)


def comments(rows, **columns):
    """A table from (id, parent, author, 'HH:MM' of Monday 6 May 2024), 'shop' being the brand."""
    frame = pd.DataFrame(rows, columns=["comment_id", "parent_id", "author_id", "clock"])
    frame["created_at"] = moment("2024-05-06 " + frame["clock"])
    frame["is_post_author"] = frame["author_id"] == "shop"
    frame["post_id"] = "p"
    # One answer to an answer elsewhere: this platform keeps who answers whom.
    return frame.assign(platform="x", **columns).drop(columns="clock")


CHAIN = [("c1", None, "z1", "00:00"), ("c2", "c1", "z2", "00:01"), ("c3", "c2", "z3", "00:02")]


def states(found, *ids):
    by_id = found.set_index("comment_id")
    return [by_id.loc[each, "answer_state"] for each in ids]


def test_the_first_answer_to_the_comment_itself_counts():
    table = comments(
        [
            *CHAIN,
            ("1", None, "ana", "09:00"),
            ("2", "1", "ben", "09:05"),
            ("3", "2", "shop", "09:15"),  # answers Ben
            ("4", "1", "shop", "09:45"),  # answers Ana after 45 minutes
            ("5", "1", "shop", "09:50"),
            ("6", None, "cem", "11:00"),
        ]
    )
    found = tk.annotate_response(table).set_index("comment_id")
    assert found.loc["1", "reply_id"] == "4"
    assert found.loc["1", "waited_hours"] == pytest.approx(0.75)
    assert found.loc["2", "reply_id"] == "3"
    assert found.loc["2", "waited_hours"] == pytest.approx(10 / 60)
    assert found.loc["6", "answer_state"] == "unanswered"
    assert found.loc["6", "waited_hours"] == 0  # the table ends with it
    assert pd.isna(found.loc["3", "answer_state"])
    assert found.loc["1", "asked_weekday"] == "Monday"


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (lambda times: times.dt.tz_localize(None), "holds times without a zone"),
        (lambda times: times.astype(str), "holds str values, not moments"),
    ],
)
def test_what_is_no_moment_is_named(made, message):
    table = comments(CHAIN)
    with pytest.raises(tk.SchemaError, match=f"`comments` column 'created_at' {message}"):
        tk.annotate_response(table.assign(created_at=made(table["created_at"])))


def test_a_folded_thread_is_clear_until_somebody_joins():
    """No answer to an answer is ever seen, so the platform folds."""
    table = comments(
        [
            ("1", None, "ana", "09:00"),
            ("2", "1", "shop", "09:10"),  # nobody else yet: answers Ana
            ("3", "1", "ben", "09:20"),  # no brand after him
            ("4", None, "cem", "10:00"),
            ("5", "4", "dora", "10:30"),  # joins
            ("6", "4", "shop", "10:40"),  # to Cem or to Dora?
            ("7", None, "ela", "11:00"),
            ("8", "7", "ela", "11:20"),  # speaks again herself
            ("9", "7", "shop", "12:00"),
        ]
    )
    found = tk.annotate_response(table)
    ids = ["1", "3", "4", "5", "7", "8"]
    assert states(found, *ids) == [
        "answered", "unanswered", "unclear", "unclear", "answered", "unclear",
    ]  # fmt: skip
    waits = found.set_index("comment_id")["waited_hours"]
    assert waits["1"] == pytest.approx(1 / 6)
    assert waits["4"] == pytest.approx(0.5)  # watched until Dora joined
    assert waits["7"] == pytest.approx(1.0)
    assert waits[["3", "5", "8"]].isna().all()


def test_what_may_be_answered_is_what_is_not_surely_unanswered():
    """`frames.may_be_answered` and `annotate_response` read the same threads apart."""
    study = tk.simulate_brand(size=1_000, seed=3, peers=False)
    found = tk.annotate_response(study.comments)
    known = found["answer_state"].notna()
    may_be = may_be_answered(study.comments)
    assert set(found["answer_state"].dropna()) == {"answered", "unanswered", "unclear"}
    assert (may_be[known] == (found.loc[known, "answer_state"] != "unanswered")).all()
    queue = tk.reply_queue(
        found.assign(intent="question", needs_reply=True, text="?"), n=len(found)
    )
    assert set(queue["answer_state"].dropna()) == {"unanswered"}


def test_the_same_id_on_two_platforms_is_two_comments():
    one = comments([*CHAIN, ("1", None, "ana", "09:00"), ("2", "1", "shop", "10:00")])
    two = comments([*CHAIN, ("1", None, "ben", "09:00")], post_id="q").assign(platform="forum")
    found = tk.annotate_response(pd.concat([one, two], ignore_index=True))
    assert found.loc[found["comment_id"] == "1", "answer_state"].tolist() == [
        "answered", "unanswered",
    ]  # fmt: skip


def test_a_day_is_no_moment_and_a_deleted_comment_asks_nothing():
    table = comments(
        [*CHAIN, ("1", None, "a", "09:00"), ("2", "1", "shop", "10:00"), ("3", None, "b", "11:00")]
    )
    table["created_precision"] = ["second"] * 3 + ["day", "second", "minute"]
    table["status"] = ["ok"] * 5 + ["deleted"]
    found = tk.annotate_response(table).set_index("comment_id")
    assert found.loc[["1", "3"], ["answer_state", "waited_hours"]].isna().all(axis=None)


def test_an_answer_from_before_is_none():
    table = comments([*CHAIN, ("1", None, "ana", "09:00"), ("2", "1", "shop", "08:00")])
    assert states(tk.annotate_response(table), "1") == ["unanswered"]


@pytest.mark.parametrize(
    ("asked", "answered", "hours"),
    [
        ("2024-05-06 10:00", "2024-05-06 12:30", 2.5),  # a Monday
        ("2024-05-06 16:00", "2024-05-07 10:00", 2.0),  # 1 h today, 1 h tomorrow
        ("2024-05-06 20:00", "2024-05-07 10:00", 1.0),  # counts from nine
        ("2024-05-10 16:30", "2024-05-13 09:30", 1.0),  # over the weekend
        ("2024-05-11 12:00", "2024-05-12 12:00", 0.0),  # all of it closed
        ("2024-05-06 09:00", "2024-05-20 09:00", 80.0),  # two weeks of 40 h
    ],
)
def test_only_open_hours_count(asked, answered, hours):
    table = comments([*CHAIN, ("1", None, "ana", "00:00"), ("2", "1", "shop", "00:00")])
    table["created_at"] = [
        *table["created_at"][:3] - pd.Timedelta(days=9),
        *moment([asked, answered]),
    ]
    found = tk.annotate_response(table, opening_hours=tk.OpeningHours())
    assert found["waited_hours"].iloc[3] == pytest.approx(hours)


def test_open_hours_are_those_of_the_clock_on_the_wall():
    """09:00 in London is 08:00 UTC in May and 09:00 UTC in January."""
    table = comments([*CHAIN, ("1", None, "ana", "07:00"), ("2", "1", "shop", "08:30")])
    hours = tk.OpeningHours(opens=9, closes=17)
    summer = tk.annotate_response(table, opening_hours=hours, timezone="Europe/London")
    assert summer["waited_hours"].iloc[3] == pytest.approx(0.5)
    table["created_at"] -= pd.Timedelta(weeks=17)  # 8 January 2024
    winter = tk.annotate_response(table, opening_hours=hours, timezone="Europe/London")
    assert winter["waited_hours"].iloc[3] == 0


def test_what_is_wrong_with_hours_is_named():
    with pytest.raises(tk.SchemaError, match="`closes` is 8; it must be more than 9"):
        tk.OpeningHours(opens=9, closes=8)
    with pytest.raises(tk.SchemaError, match="`days` cannot be 'Mon'"):
        tk.OpeningHours(days=["Mon"])
    with pytest.raises(tk.SchemaError, match="'Mars/Olympus' is not known"):
        tk.annotate_response(comments(CHAIN), timezone="Mars/Olympus")
    with pytest.raises(tk.SchemaError, match="`comments` lacks columns 'parent_id', 'author_id'"):
        tk.annotate_response(comments(CHAIN).drop(columns=["parent_id", "author_id"]))


def waits():
    return pd.DataFrame(
        {
            "waited_hours": [0.2, 0.5, 0.9, 2.0, 30.0, 0.4, None],
            "answer_state": ["answered"] * 4 + ["unanswered"] * 2 + ["unclear"],
            "author_id": list("abcdefg"),
            "platform": ["x"] * 5 + ["y"] * 2,
        }
    )


def test_who_was_not_watched_so_long_is_accounted_for():
    # At 0.2 one of 6, at 0.5 one of the 4 left (0.4 is censored), at 0.9 one of 3:
    # still waiting 5/6 x 3/4 x 2/3 = 5/12, so 7/12 within the hour; then 1/2 at 2 h.
    found = tk.summarize_response(waits(), cluster=None).iloc[0]
    assert found["share"] == pytest.approx(7 / 12)
    assert found["ci_low"] < 7 / 12 < found["ci_high"]
    assert found["median_hours"] == pytest.approx(0.9 + 1e-9, abs=0.02)
    assert (found["n"], found["answered"]) == (6, 4)


def test_none_within_the_hour_is_no_certainty():
    # None of 5 people: Wilson's interval goes up to z²/(n + z²) = 3.84/8.84 = 0.435.
    slow = pd.DataFrame({"waited_hours": [9.0] * 5, "answer_state": "answered"})
    found = tk.summarize_response(slow, cluster=None).iloc[0]
    assert (found["share"], found["ci_low"]) == (0, 0)
    assert found["ci_high"] == pytest.approx(3.8415 / 8.8415, abs=1e-3)


def test_rounding_up_never_hides_the_hour():
    exact = pd.DataFrame({"waited_hours": [1.0] * 3 + [1.0001] * 3, "answer_state": "answered"})
    found = tk.summarize_response(exact, cluster=None).iloc[0]
    assert found["share"] == pytest.approx(0.5)  # an hour and a fraction is not within the hour


@pytest.mark.parametrize(("within", "share"), [(7.5, 1.0), (7.2, 1.0), (7.1, 0.0), (8, 1.0)])
def test_any_time_may_be_asked_for(within, share):
    """Longer waits are rounded to the hour, but not across the time that is asked for."""
    waits = pd.DataFrame(
        {"waited_hours": [7.2] * 6, "answer_state": "answered", "author_id": list("abcdef")}
    )
    found = tk.summarize_response(waits, within_hours=within).iloc[0]
    assert found["share"] == share
    # The median is rounded up to the next step: the hour, or what was asked for.
    assert found["median_hours"] == (within if within > 7.1 else 8)


def test_groups_without_an_interval_are_left_out():
    found = tk.summarize_response(waits(), by="platform")
    assert found["platform"].tolist() == ["x"]
    with pytest.raises(tk.SchemaError, match="No group of 'platform' has 3 clusters"):
        tk.summarize_response(waits().iloc[5:], by="platform")
    with pytest.raises(tk.SchemaError, match="no comment whose wait is known"):
        tk.summarize_response(waits().iloc[6:])


def test_the_curve_is_what_the_summary_says():
    curve = tk.response_curve(waits(), cluster=None, horizon_hours=24)
    assert curve["time"].max() == 24  # the one that waits for 30 hours
    assert curve["survival"].iloc[-1] == pytest.approx(5 / 12 * 1 / 2)


def test_the_queue_by_age_and_intent():
    table = pd.DataFrame(
        {
            "created_at": moment(
                ["2024-05-01 12:00", "2024-05-08 11:59", "2024-05-09 11:30", "2024-05-09 12:00"]
            ),
            "intent": ["question", "question", "complaint", "question"],
            "answer_state": ["unanswered", "unanswered", "unanswered", "answered"],
        }
    )
    found = tk.summarize_waiting(table).set_index("intent")
    assert found.loc["question"].tolist() == [0, 0, 1, 1, 2]
    assert found.loc["complaint"].tolist() == [1, 0, 0, 0, 1]
    flagged = table.assign(needs_reply=[False, True, True, True])
    needed = tk.summarize_waiting(flagged, only_needed=True)
    assert needed["total"].tolist() == [1, 1]


def test_broadcast_ratio_by_platform():
    day = moment(["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04"])
    posts = pd.DataFrame(
        {"created_at": day, "platform": list("xxyy"), "is_own": [True] * 3 + [False]}
    )
    said = pd.DataFrame(
        {"created_at": day, "platform": list("xxxx"), "is_post_author": [True, True, True, False]}
    )
    found = tk.summarize_broadcast(posts, said, by="platform").set_index("platform")
    assert found.loc["x", ["posts", "replies", "share"]].tolist() == [2, 3, 0.4]
    assert found.loc["y", ["posts", "replies", "share"]].tolist() == [1, 0, 1.0]


def test_posts_whose_owner_no_export_names_are_the_brands():
    """YouTube and Reddit say who wrote a comment's post, and not which posts are own."""
    exports = ROOT / "data_samples" / "exports"
    study = tk.read(
        [exports / "youtube_comment_threads.json", exports / "youtube_videos.json"],
        pseudonymize=False,
    )
    assert study.posts["is_own"].isna().all()
    found = tk.summarize_broadcast(study.posts, study.comments).iloc[0]
    replies = int(study.comments["is_post_author"].fillna(value=False).sum())
    assert found[["posts", "replies"]].tolist() == [len(study.posts), replies]
    assert found["share"] == pytest.approx(len(study.posts) / (len(study.posts) + replies))


def test_without_posts_there_is_no_broadcast_ratio():
    day = moment(["2024-05-01", "2024-05-02"])
    posts = pd.DataFrame({"created_at": day, "platform": "x"})
    said = pd.DataFrame({"created_at": day, "platform": ["x", "y"], "is_post_author": True})
    by_platform = tk.summarize_broadcast(posts, said, by="platform").set_index("platform")
    assert by_platform.loc["x", "share"] == pytest.approx(2 / 3)
    assert by_platform.loc["y", ["posts", "replies"]].tolist() == [0, 1]
    assert by_platform.loc["y", ["share", "ci_low", "ci_high"]].isna().all()
    assert tk.summarize_broadcast(posts.iloc[:0], said)["share"].isna().all()
    # On a day without a post all that is said are answers: that is known.
    daily = tk.summarize_broadcast(
        posts.iloc[:1].assign(day="a"), said.assign(day=["a", "b"]), by="day"
    )
    assert daily["share"].tolist() == [0.5, 0.0]


def test_circles_and_unknown_parents_do_not_hang():
    table = comments(
        [("1", "2", "a", "09:00"), ("2", "1", "b", "09:01"), ("3", "gone", "c", "10:00")]
    )
    talk = Talk.of(table)
    assert talk.parent.tolist() == [1, 0, -1]
    assert len(tk.annotate_response(table)) == 3


def test_the_sample_brand_answers_in_45_open_minutes():
    """The planted wait is lognormal with a median of 45 minutes of open time."""
    study = tk.simulate_brand(size=4_000, seed=11, peers=False)
    shop = tk.OpeningHours(
        days=["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"], opens=8, closes=19
    )
    found = tk.annotate_response(study.comments, opening_hours=shop)
    answered = found[found["answer_state"] == "answered"]
    true = study.truth.replies.set_index("to_comment_id")["comment_id"]
    right = answered["reply_id"] == answered["comment_id"].map(true)
    assert right.mean() > 0.99
    kept = answered[answered["platform"].isin(["x", "reddit"])]
    # Standard error of the median: 1.25 x 1 / sqrt(n), about 6 % of n = 400.
    assert np.log(kept["waited_hours"].median() * 60 / 45) == pytest.approx(0, abs=0.2)
