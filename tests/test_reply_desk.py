"""The desk's state without a browser: who is next, what is beside them, what the draft does."""

import re

import pandas as pd
import pytest

import toolkit as tk

HOSTILE = "<img src=x onerror='window.hacked=true'></p><script>window.hacked=true</script>"


@pytest.fixture
def comments():
    return pd.DataFrame(
        {
            "platform": "x",
            "comment_id": list("123456"),
            "parent_id": [None, "1", None, "3", None, None],
            "thread_id": ["1", "1", "3", "3", "5", "6"],
            "author_id": ["ana", "shop", "ben", "cem", "ben", None],
            "is_post_author": [False, True, False, False, False, False],
            "text": ["Is it blue?", "It is.", "Mine broke!", "Mine too", "Love it", HOSTILE],
            "intent": ["question", None, "complaint", "conversation", "praise", "question"],
            "needs_reply": pd.array([True, None, True, False, False, True], dtype="boolean"),
            "created_at": pd.to_datetime(
                [
                    "2024-05-01",
                    "2024-05-02",
                    "2024-05-03",
                    "2024-05-04",
                    "2024-05-05",
                    "2024-05-06",
                ],
                utc=True,
            ),
        },
        index=[10, 11, 12, 13, 14, 15],
    )


def test_who_waits_in_which_order(comments):
    desk = tk.reply_desk(comments)
    # The question about blue has its answer; a complaint goes before a question.
    assert desk.queue["comment_id"].tolist() == ["3", "6"]
    assert desk.status() == "1 of 2 · Complaint, waits 3 days"
    desk.turn_to(99)
    assert desk.current["comment_id"] == "6"
    desk.turn_to(-1)
    assert desk.current["comment_id"] == "3"


def test_the_thread_and_the_person(comments):
    desk = tk.reply_desk(comments)
    assert desk.thread()["comment_id"].tolist() == ["3", "4"]
    assert desk.history()["comment_id"].tolist() == ["5"]
    assert "Mine too" in desk.comment_html()
    assert "Love it" in desk.comment_html()
    desk.turn_to(1)  # nobody knows who wrote it
    assert len(desk.history()) == 0


def test_the_thread_is_found_by_parents_where_threads_are_not_given(comments):
    desk = tk.reply_desk(comments.drop(columns="thread_id"))
    assert desk.thread()["comment_id"].tolist() == ["3", "4"]


def test_advice_names_the_acts_only_where_there_is_a_grievance(comments):
    desk = tk.reply_desk(comments)
    assert "say that it was yours" in desk.advice()
    desk.turn_to(1)
    assert "No fault is named" in desk.advice()


def test_doubt_becomes_a_question(comments):
    doubt = comments.assign(
        intent_set="complaint | question", intent_set_size=2,
        first_reading="complaint", second_reading="question", lang="en",
    )  # fmt: skip
    assert tk.reply_desk(doubt).advice().startswith("It is not clear what is wanted. You might ask")


def test_the_desk_looks_for_doubt_itself_if_asked(comments):
    desk = tk.reply_desk(comments, ask=True)
    assert desk.queue["intent_set_size"].notna().all()
    assert "intent_set" not in desk.comments
    assert desk.advice()


def test_the_meter_moves_with_the_words(comments):
    desk = tk.reply_desk(comments)
    assert not desk.meter()["there"].any()
    desk.type("Unfortunately delivery is outside our control.")
    meter = desk.meter().set_index("act")
    assert meter["there"][meter["there"]].index.tolist() == ["deflection"]
    assert meter.loc["deflection", "words"] == "outside our control, unfortunately"
    desk.type("That was our mistake, sorry. A new one goes out today because ours bent.")
    there = desk.meter().query("there")["act"].tolist()
    assert there == ["ownership", "explanation", "remedy", "apology"]
    desk.turn_to(1)
    assert desk.draft == ""


def test_an_engine_may_read_the_draft(comments):
    class Owning:
        classes_ = ("owning", "deflecting")

        def predict_proba(self, texts):
            return [[0.9, 0.1]] * len(texts)

    desk = tk.reply_desk(comments, engine=Owning())
    desk.type("whatever")
    meter = desk.meter().set_index("act")
    assert meter["there"]["ownership"]
    assert meter["words"]["ownership"] == ""


def test_hostile_words_are_shown_not_obeyed(comments):
    desk = tk.reply_desk(comments)
    desk.turn_to(1)
    desk.type("our fault <script>alert(1)</script>")
    html = desk.comment_html() + desk.meter_html()
    assert "&lt;script&gt;" in html
    tags = {re.split(r"[\s>]", tag.strip("</"))[0] for tag in re.findall(r"<[^>]*>", html)}
    assert tags <= {"div", "b", "p", "i", "h4"}


def test_the_display_follows_the_state(comments):
    desk = tk.reply_desk(comments)
    view = desk._view
    view.draft.value = "Our fault"
    assert desk.draft == "Our fault"
    assert "✓ <b>ownership</b>" in view.meter.value
    desk.turn_to(1)
    assert view.draft.value == ""
    assert view.status.value.startswith("2 of 2")
    assert "✓" not in view.meter.value


def test_an_empty_queue_is_said(comments):
    desk = tk.reply_desk(comments.assign(needs_reply=False))
    assert desk.status() == "0 wait"
    assert "Nobody waits" in desk.comment_html()
    assert "Nobody waits" in desk._view.comment.value
    with pytest.raises(tk.SchemaError, match="Nobody waits"):
        desk.current  # noqa: B018


def test_what_is_missing_is_named_or_added(comments):
    with pytest.raises(tk.SchemaError, match="`comments` lacks column 'text'"):
        tk.reply_desk(comments.drop(columns="text"))

    class Always:
        classes_ = ("complaint", "praise")

        def predict(self, texts):
            return ["complaint"] * len(texts)

        def predict_proba(self, texts):
            return [[0.7, 0.3]] * len(texts)

    given = comments.drop(columns=["intent", "needs_reply"])
    assert len(tk.reply_desk(given, intents=Always()).queue) == 4
    # Somebody's own intents stay what they are; so does who needs a reply.
    own = tk.reply_desk(comments.drop(columns="needs_reply"), intents=Always()).comments
    assert own["intent"].tolist() == comments["intent"].tolist()
    assert own["needs_reply"].all()
    assert "intent_probability" not in own
    other = tk.reply_desk(comments.drop(columns="intent"), intents=Always()).comments
    assert other["needs_reply"].tolist() == comments["needs_reply"].tolist()
    assert set(other["intent"]) == {"complaint"}


def test_the_desk_says_how_many_wait_beyond_the_queue(comments):
    desk = tk.reply_desk(comments, n=1)
    assert len(desk.queue) == 1
    assert desk.status() == "1 of 1 (2 wait in all) · Complaint, waits 3 days"


def test_parents_without_ids_tell_no_thread(comments):
    desk = tk.reply_desk(comments.drop(columns=["thread_id", "comment_id"]))
    assert len(desk.thread()) == 1
    assert desk.comment_html()
