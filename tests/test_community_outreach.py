"""Whom to talk to next, and the diary: counted by hand."""

import sqlite3

import pandas as pd
import pytest
from community_tools import day, many

import toolkit as tk

POSTS = pd.DataFrame(
    {
        "platform": "x",
        "post_id": ["post0", "post1", "post2", "post3"],
        "text": ["Gravel tyres", "Gravel again, and tubeless tyres", "Tubeless?", "Open on Sunday"],
        "is_own": pd.array([True] * 4, dtype="boolean"),
        "created_at": pd.date_range("2024-01-01", periods=4, freq="7D", tz="UTC"),
    }
)
TALK = ["conversation"]
ORDER = ["both", "herald", "asking", "fan", "regular"]


def comments():
    words = [f"number {at} was what one would call quite a ride of it" for at in range(9)]
    lives = [
        many("regular", TALK * 10),
        many("fan", ["purchase_intent"] * 9 + TALK, texts=[*words, "I love gravel tyres"]),
        many("asking", [*TALK * 5, "advocacy", "advocacy", "advocacy", "question", "question"],
             texts=[*words, "And when do you open?"]),
        many("herald", ["advocacy"] * 10, texts=["gravel gravel", "tubeless", *words[:8]]),
        many("both", ["purchase_intent", *["advocacy"] * 9]),
        many("gone", ["advocacy"] * 10, start="2023-01-01"),
        many("critic", ["vent"] * 10),
    ]  # fmt: skip
    table = pd.concat(lives, ignore_index=True).assign(lang="en")
    answers = table[
        (table["author_id"].isin(["both", "fan"])) & table["intent"].eq("purchase_intent")
    ]
    brand = answers.assign(
        comment_id="re" + answers["comment_id"],
        parent_id=answers["comment_id"],
        author_id="brand",
        is_post_author=True,
        intent=None,
        text="Here you are",
    )
    return pd.concat([table, brand], ignore_index=True)


@pytest.fixture(scope="module")
def people():
    return tk.segment_commenters(tk.summarize_commenters(comments(), POSTS), comments())


def queue(people, **options):
    return tk.cultivation_queue(people, comments(), POSTS, min_sure=0.3, **options)


def test_the_order_is_the_stated_rule(people):
    found = queue(people)
    # 'both' first; of the two evangelists who waits goes first; then the fan, the regular.
    assert found["author_id"].tolist() == ["both", "asking", "herald", "fan", "regular"]
    assert found["segment"].tolist() == [
        "true fan and evangelist", "evangelist", "evangelist", "true fan", "regular",
    ]  # fmt: skip
    assert found["why"].iloc[2].endswith("10 of 10 bring others along (at least 15 % and 2)")
    assert set(found["assigned"]) == {"talk"}


def test_who_is_waiting_and_since_when(people):
    found = queue(people).set_index("author_id")
    # asking: two questions without an answer; the last of ten weekly comments is the latest.
    assert found["waiting"].to_dict() == {
        "both": 0, "asking": 2, "herald": 0, "fan": 0, "regular": 0,
    }  # fmt: skip
    assert found.loc["asking", "waiting_since"] == day("2024-01-05") + pd.Timedelta(days=63)
    assert found.loc["asking", "ask"] == (
        "You wrote “And when do you open?” and had no answer from us. Is it still open?"
    )


def test_whom_the_brand_may_have_answered_nobody_is_told_they_had_no_answer(people):
    """In folded threads all answers hang on the top comment: the later one may be theirs."""
    waits = queue(people).set_index("author_id").loc["asking", "waiting"]
    said = comments()
    last = said.index[(said["author_id"] == "asking")][-1]
    under = said.assign(
        parent_id=said["parent_id"].mask(said.index == last, "top"),
        thread_id=said["thread_id"].mask(said.index == last, "top"),
    )
    answer = said.loc[[last]].assign(
        comment_id="answer",
        parent_id="top",
        thread_id="top",
        author_id="shop",
        is_post_author=True,
        created_at=said.loc[last, "created_at"] + pd.Timedelta(hours=1),
    )
    both = pd.concat([under, answer], ignore_index=True)
    found = tk.cultivation_queue(people, both, POSTS, min_sure=0.3).set_index("author_id")
    assert found.loc["asking", "waiting"] == waits - 1
    # An answer from before is none.
    early = answer.assign(created_at=answer["created_at"] - pd.Timedelta(hours=2))
    both = pd.concat([under, early], ignore_index=True)
    found = tk.cultivation_queue(people, both, POSTS, min_sure=0.3).set_index("author_id")
    assert found.loc["asking", "waiting"] == waits


def test_common_ground_is_words_of_both_with_the_exact_comments(people):
    found = queue(people).set_index("author_id")
    # Words in two of the brand's texts: gravel, tubeless, tyres.
    assert found.loc["fan", "common_ground"] == "gravel, tyres"
    assert found.loc["fan", "their_words"] == "I love gravel tyres"
    assert found.loc["fan", "comment_ids"] == "fan9"
    assert found.loc["herald", "their_words"] == "gravel gravel\ntubeless"
    assert found.loc["herald", "comment_ids"] == "herald0, herald1"
    assert found.loc["herald", "ask"] == "You wrote “gravel gravel”. What made you tell others?"
    assert pd.isna(found.loc["regular", "common_ground"])
    assert found.loc["regular", "ask"].startswith("You wrote “a rather different remark")


def test_the_question_is_in_the_persons_language(people):
    french = people.assign(languages="fr, en")
    assert queue(french)["ask"].iloc[2] == (
        "Vous avez écrit « gravel gravel ». Qu'est-ce qui vous a poussé à le partager ?"
    )
    unknown = people.assign(languages=pd.NA)
    assert queue(unknown)["ask"].iloc[2].endswith("What made you tell others?")


def test_who_was_not_there_lately_or_is_not_sure_is_left_out(people):
    everyone = queue(people, n=9)["author_id"].tolist()
    assert "gone" not in everyone
    assert "gone" in queue(people, n=9, seen_within_days=1000)["author_id"].tolist()
    later = day("2024-03-08") + pd.Timedelta(days=61)
    assert len(queue(people, now=later)) == 0
    unsure = people.assign(segment_sure=0.2)
    assert len(queue(unsure)) == 0
    assert "critic" in queue(people, n=9, segments=["critic"])["author_id"].tolist()
    with pytest.raises(tk.SchemaError, match="`segments` names 'fan', which no rule gives"):
        queue(people, segments=["fan"])


def test_next_months_five_are_others(people, tmp_path):
    diary = tmp_path / "notes" / "diary.sqlite"
    first = queue(people, n=2)
    written = tk.log_outreach(first, diary, note="said hello", at=day("2024-03-10"))
    assert written["author_id"].tolist() == ["both", "asking"]
    assert written["note"].tolist() == ["said hello"] * 2
    then = queue(people, n=2, contacted=tk.read_outreach(diary))
    assert then["author_id"].tolist() == ["herald", "fan"]
    late = day("2024-03-31")
    again = queue(people, contacted=written, now=late, again_after_days=20)
    assert again["author_id"].iloc[0] == "both"
    not_yet = queue(people, contacted=written, now=late, again_after_days=22)
    assert not_yet["author_id"].iloc[0] == "herald"


def test_half_waits_at_random_and_the_seed_says_which(people):
    halves = [queue(people, n=2, waiting_list=True, seed=seed) for seed in range(8)]
    assert all(half["assigned"].tolist().count("wait") == 2 for half in halves)
    assert all(len(half) == 4 for half in halves)
    firsts = [half["assigned"].iloc[0] for half in halves]
    # The chance that 8 fair draws are all alike is 1 in 128; the seeds are fixed.
    assert set(firsts) == {"talk", "wait"}
    assert firsts[3] == queue(people, n=2, waiting_list=True, seed=3)["assigned"].iloc[0]


# ------------------------------------------------------------------ the diary


def entry(author, assigned="talk"):
    return pd.DataFrame({"platform": ["x"], "author_id": [author], "assigned": [assigned]})


def test_the_diary_lasts_and_a_day_is_written_once(tmp_path):
    diary = tmp_path / "diary.sqlite"
    tk.log_outreach(entry("a"), diary, note="one", at=day("2024-05-01 08:00"))
    tk.log_outreach(entry("a"), diary, note="two", at=day("2024-05-01 20:00"))
    tk.log_outreach(entry("a"), diary, note="three", at=day("2024-05-02"))
    found = tk.read_outreach(str(diary))
    assert found["note"].tolist() == ["one", "three"]
    assert found["logged_at"].tolist() == [day("2024-05-01"), day("2024-05-02")]
    with sqlite3.connect(diary) as book:
        assert book.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    book.close()


def test_two_writers_do_not_lose_each_others_lines(tmp_path):
    diary = tmp_path / "diary.sqlite"
    tk.log_outreach(entry("a"), diary)
    # Somebody else writes, and is not through yet: the other one waits for them.
    with sqlite3.connect(diary) as other:
        other.execute("INSERT INTO outreach VALUES ('x', 'b', 'wait', '2024-05-01', '')")
    other.close()
    assert set(tk.log_outreach(entry("c"), diary)["author_id"]) == {"a", "b", "c"}


def test_hostile_names_and_notes_stay_what_they_are(tmp_path):
    diary = tmp_path / "diary.sqlite"
    name = "'); DROP TABLE outreach; --"
    assert tk.log_outreach(entry(name), diary, note=name)["author_id"].tolist() == [name]
    assert len(tk.log_outreach(entry("b"), diary)) == 2


def test_what_is_no_diary_is_refused_and_left_alone(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear diary, " * 200)
    with pytest.raises(tk.ReadError, match=r"letter\.txt cannot be used as a diary"):
        tk.log_outreach(entry("a"), letter)
    with pytest.raises(tk.ReadError, match="cannot be used as a diary"):
        tk.read_outreach(letter)
    assert letter.read_text().startswith("Dear diary")
    with pytest.raises(tk.SchemaError, match="'assigned' holds 'maybe'"):
        tk.log_outreach(entry("a", "maybe"), tmp_path / "diary.sqlite")
    assert not (tmp_path / "diary.sqlite").exists()
    none = tk.read_outreach(tmp_path / "none.sqlite")
    assert len(none) == 0
    assert none.dtypes["logged_at"] == "datetime64[us, UTC]"


def test_who_came_back_counts_from_the_day_after_and_only_once_it_is_known():
    diary = pd.DataFrame(
        {
            "platform": "x",
            "author_id": ["a", "b", "c", "a"],
            "assigned": ["talk", "wait", "talk", "talk"],
            "logged_at": [day("2024-05-01")] * 3 + [day("2024-06-15")],
        }
    )
    said = pd.DataFrame(
        {
            "platform": "x",
            "author_id": ["a", "a", "a", "b", "c", "z"],
            # On the day itself; the first and the last that count; one day too late; none.
            "created_at": [day(d) for d in ("2024-05-01 23:00", "2024-05-02", "2024-05-31 23:59",
                                            "2024-06-01", "2024-04-01", "2024-07-01")],
        }
    )  # fmt: skip
    found = tk.annotate_outreach(diary, said)
    assert found["comments_after"].tolist() == [2, 0, 0, pd.NA]
    assert found["returned"].tolist() == [True, False, False, pd.NA]


def test_the_effect_of_talking_is_measured_against_those_who_waited():
    """200 drawn to each side; half of those talked to come back, a quarter of the others."""
    n = 400
    diary = pd.DataFrame(
        {
            "platform": "x",
            "author_id": [f"p{at}" for at in range(n)],
            "assigned": ["talk", "wait"] * (n // 2),
            "logged_at": day("2024-05-01"),
        }
    )
    back = [f"p{at}" for at in range(n) if at % 4 == 0 or at % 8 == 1]
    said = pd.DataFrame(
        {
            "platform": "x",
            "author_id": [*back, "z"],
            "created_at": [day("2024-05-10")] * len(back) + [day("2024-08-01")],
        }
    )
    found = tk.annotate_outreach(diary, said)
    result = tk.compare_groups(
        found.astype({"returned": bool}), outcome="returned", between="assigned"
    ).iloc[0]
    assert result["effect"] == pytest.approx(0.5 - 0.25)
    assert result["verdict"] == "different"
