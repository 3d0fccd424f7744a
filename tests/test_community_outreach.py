"""Whom to talk to next, and the diary: counted by hand."""

import sqlite3
import threading

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


def test_people_whose_segment_was_never_tried_are_not_left_out_in_silence(people):
    untried = tk.segment_commenters(tk.summarize_commenters(comments(), POSTS))
    with pytest.raises(tk.SchemaError, match=r"no 'segment_sure' .* `min_sure` is 0\.3\. Give"):
        queue(untried)
    found = tk.cultivation_queue(untried, comments(), POSTS, min_sure=0)
    assert found["author_id"].tolist() == queue(people)["author_id"].tolist()
    # Where nobody is of these segments there is nobody to be sure of.
    nobody = tk.cultivation_queue(untried.assign(segment="casual"), comments(), POSTS)
    assert len(nobody) == 0


def test_tables_put_together_and_numbers_for_ids_are_read_as_well(people):
    table = comments()
    halves = [part.reset_index(drop=True) for part in (table.iloc[:40], table.iloc[40:])]
    again = tk.cultivation_queue(people, pd.concat(halves), POSTS, min_sure=0.3)
    pd.testing.assert_frame_equal(again, queue(people))
    number = {name: at for at, name in enumerate(table["comment_id"])}
    numbered = table.assign(
        comment_id=table["comment_id"].map(number),
        parent_id=table["parent_id"].map(number).astype("Int64"),
    )
    found = tk.cultivation_queue(people, numbered, POSTS, min_sure=0.3).set_index("author_id")
    assert found.loc["herald", "comment_ids"] == f"{number['herald0']}, {number['herald1']}"


def test_who_wrote_no_word_is_asked_nothing(people):
    table = comments()
    silent = table.assign(text=table["text"].mask(table["author_id"].isin(["herald", "fan"])))
    silent.loc[silent["comment_id"] == "fan3", "text"] = "Fits my bike"
    found = tk.cultivation_queue(people, silent, POSTS, min_sure=0.3).set_index("author_id")
    assert pd.isna(found.loc["herald", "ask"])
    assert found.loc["fan", "ask"].startswith("You wrote “Fits my bike”.")


def test_a_long_line_is_quoted_up_to_its_end_between_words_or_between_letters(people):
    def asked(text):
        table = comments().assign(text=text, intent="praise")
        return tk.cultivation_queue(people, table, POSTS, min_sure=0.3)["ask"].iloc[-1]

    # Ninety letters at most: 88 of a language without spaces, or 17 words of 5 letters.
    assert asked("あ" * 200).startswith(f"You wrote “{'あ' * 88} …”.")
    assert asked("@a " + "あ" * 200).startswith(f"You wrote “@a {'あ' * 85} …”.")
    assert asked("word " * 40).startswith(f"You wrote “{' '.join(['word'] * 17)} …”.")
    assert asked("\n Yes!\nNo").startswith("You wrote “Yes!”.")


def test_times_without_a_zone_are_named_and_a_moment_without_one_is_utc(people):
    naive = comments().assign(created_at=lambda table: table["created_at"].dt.tz_localize(None))
    with pytest.raises(tk.SchemaError, match="'created_at' holds times without a zone"):
        tk.cultivation_queue(people, naive, POSTS)
    with pytest.raises(tk.SchemaError, match="`now` is 'one day', which is no moment"):
        queue(people, now="one day")
    assert len(queue(people, now=pd.Timestamp("2024-03-31"))) == 5


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
    other = sqlite3.connect(diary, check_same_thread=False)
    other.execute("INSERT INTO outreach VALUES ('x', 'b', 'wait', '2024-05-01', '')")
    assert other.in_transaction
    through = threading.Timer(0.3, other.commit)
    through.start()
    assert set(tk.log_outreach(entry("c"), diary)["author_id"]) == {"a", "b", "c"}
    through.join()
    other.close()


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
    with pytest.raises(tk.SchemaError, match="`at` is 'soon', which is no moment"):
        tk.log_outreach(entry("a"), tmp_path / "diary.sqlite", at="soon")
    assert not (tmp_path / "diary.sqlite").exists()
    none = tk.read_outreach(tmp_path / "none.sqlite")
    assert len(none) == 0
    assert none.dtypes["logged_at"] == "datetime64[us, UTC]"


@pytest.mark.parametrize(
    "table", ["CREATE TABLE customer (name TEXT)", "CREATE TABLE outreach (name TEXT, note TEXT)"]
)
def test_a_database_of_something_else_keeps_every_byte(tmp_path, table):
    other = tmp_path / "customers.sqlite"
    book = sqlite3.connect(other)
    book.execute(table)
    book.commit()
    book.close()
    before = other.read_bytes()
    for use in (tk.read_outreach, lambda file: tk.log_outreach(entry("a"), file)):
        with pytest.raises(tk.ReadError, match=r"customers\.sqlite cannot .* of something else"):
            use(other)
    assert other.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["customers.sqlite"]


def test_reading_writes_nothing_and_an_empty_file_becomes_a_diary(tmp_path):
    diary = tmp_path / "diary.sqlite"
    diary.touch()
    assert len(tk.read_outreach(diary)) == 0
    assert diary.read_bytes() == b""
    assert len(tk.log_outreach(entry("a"), diary)) == 1
    before = diary.read_bytes()
    assert len(tk.read_outreach(diary)) == 1
    assert diary.read_bytes() == before


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
