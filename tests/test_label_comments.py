"""Labelling without a browser: what is on disk, what comes next, and hostile comments."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
import pandas as pd
import pytest

import toolkit as tk
from toolkit.intent.labels import LabelStore, codebook
from toolkit.intent.sampling import choose_to_label
from toolkit.widgets.label_comments import KEYS, SKIP, UNDO

HOSTILE = "<img src=x onerror='window.hacked=true'><script>window.hacked=true</script>"


@pytest.fixture
def comments():
    return pd.DataFrame(
        {
            "comment_id": list("abcdef"),
            "text": ["Is it open?", "so good", "lol", HOSTILE, "never again", "buy followers"],
            "intent_probability": [0.9, 0.8, 0.7, 0.6, 0.5, 0.4],
        },
        index=[3, 1, 4, 1, 5, 9],
    )


@pytest.fixture
def store(tmp_path):
    return tmp_path / "labels.sqlite"


def test_an_answer_is_on_disk_before_the_next_comment_shows(comments, store):
    before = comments.copy()
    mine = tk.label_comments(comments, store=store, annotator="Ana")
    shown = []
    mine._show = lambda: shown.append((len(tk.read_labels(store)), mine.text))
    words = mine.text
    mine.give("spam", note="  odd ")
    pd.testing.assert_frame_equal(comments, before)
    assert shown == [(1, mine.text)]
    row = tk.read_labels(store).iloc[0]
    assert row[["annotator", "intent", "note", "text", "chosen"]].tolist() == [
        "Ana", "spam", "odd", words, "useful",
    ]  # fmt: skip
    assert abs(row["labelled_at"] - pd.Timestamp.now("UTC")) < pd.Timedelta(minutes=1)


def test_the_frame_has_types_also_when_nothing_was_labelled(comments, store):
    tk.label_comments(comments, store=store)
    empty = tk.read_labels(store)
    assert list(empty) == [
        "comment_id", "annotator", "intent", "note", "labelled_at", "text", "chosen",
    ]  # fmt: skip
    assert str(empty["labelled_at"].dtype) == "datetime64[us, UTC]"
    assert str(empty["intent"].dtype) == "string"


def test_skip_undo_and_the_status(comments, store):
    mine = tk.label_comments(comments, store=store, annotator="Ana", order="random")
    first, second = mine.queue[:2]
    mine.give("praise")
    mine.skip()
    assert mine.status() == "Ana: 1 labelled, 1 skipped, 4 to go"
    assert tk.read_labels(store)["intent"].isna().tolist() == [False, True]
    mine.undo()
    assert mine.queue[0] == second
    mine.undo()
    assert mine.queue[0] == first
    mine.undo()  # nothing is left to take back
    assert mine.status() == "Ana: 0 labelled, 6 to go"
    mine.give("vent")
    assert mine.labels[["intent", "chosen"]].to_numpy().tolist() == [["vent", "random"]]


def test_going_on_after_a_restart(comments, store):
    first = tk.label_comments(comments, store=store)
    done = first.queue[:2]
    first.give("praise")
    first.give("praise")
    again = tk.label_comments(comments, store=store)
    assert set(again.queue) == set("abcdef") - set(done)
    again.undo()
    assert again.queue[0] == done[1]
    assert len(tk.label_comments(comments, store=store, n=3).queue) == 2


def test_a_second_person_gets_what_the_first_labelled_before_anything_new(comments, store):
    ana = tk.label_comments(comments, store=store, annotator="Ana")
    seen = ana.queue[:3]
    for _ in seen:
        ana.give("praise")
    ben = tk.label_comments(comments, store=store, annotator="Ben", order="random")
    assert ben.queue[:3] == seen
    assert len(ben.queue) == 6
    for label in ("praise", "vent", "praise"):
        ben.give(label)
    # How a comment was chosen stays with it, whoever labels it.
    assert ben.labels["chosen"].tolist() == ["useful"] * 6
    found = tk.agreement(ben.labels, n_draws=100)
    assert found.overall["value"].iloc[0] == pytest.approx(2 / 3)
    assert found.disputed["comment_id"].tolist() == [seen[1]]
    few = tk.label_comments(comments, store=store, annotator="Cem", shared=1)
    assert few.queue[0] == seen[0]
    assert few.queue[1] not in seen


@pytest.mark.parametrize("old", [False, True])
def test_two_people_under_one_name_overwrite_nothing(comments, store, old):
    if old:  # as files were made before: the table itself says REPLACE
        tk.label_comments(comments, store=store)
        with sqlite3.connect(store) as database:
            (made,) = database.execute(
                "SELECT sql FROM sqlite_master WHERE name='label'"
            ).fetchone()
            database.execute("DROP TABLE label")
            unique = "UNIQUE (comment_id, annotator)"
            assert unique in made
            database.execute(made.replace(unique, f"{unique} ON CONFLICT REPLACE"))
        database.close()
    one, two = (tk.label_comments(comments, store=store, order="random") for _ in range(2))
    first, second = one.queue[:2]
    assert two.queue[0] == first
    one.give("praise")
    refused = f"Comment '{first}' has an answer of 'me' already.*`annotator` a name of your own"
    with pytest.raises(tk.SchemaError, match=refused):
        two.skip()
    two._view.keys.value = "1"
    assert "<b>Not done:</b> Comment" in two._view.status.value
    assert two.queue[0] == first
    assert two.labels[["comment_id", "intent"]].to_numpy().tolist() == [[first, "praise"]]
    # Undone in the other window, it comes there once, and can be answered there.
    two.undo()
    assert two.queue[:2] == [first, second]
    two.give("vent")
    assert two.labels[["comment_id", "intent"]].to_numpy().tolist() == [[first, "vent"]]


def test_random_ones_after_useful_ones_are_a_fair_sample_of_all(tmp_path):
    # 10 of 30 comments are doubtful and were labelled as useful. 10 more come at random: were
    # they drawn from the rest, none of the random ones would be doubtful; truly it is a third.
    ids = [str(number) for number in range(30)]
    doubtful = set(ids[:10])
    comments = pd.DataFrame({"comment_id": ids, "text": [f"so good {name}" for name in ids]})
    comments["intent_probability"] = [0.1 if name in doubtful else 1.0 for name in ids]
    useful = tk.label_comments(comments, store=tmp_path / "one.sqlite", n=10)
    assert set(useful.queue) == doubtful
    while useful.queue:
        useful.give("praise")
    shares = []
    for seed in range(4):
        store = tmp_path / f"{seed}.sqlite"
        shutil.copy(tmp_path / "one.sqlite", store)
        chance = tk.label_comments(comments, store=store, order="random", n=20, seed=seed)
        while chance.queue:
            chance.give("praise")
        kept = tk.read_labels(store)
        sample = kept.loc[kept["chosen"] == "random", "comment_id"]
        assert len(kept) == 20
        # The same comments as somebody gets who never looked for useful ones.
        plain = tk.label_comments(
            comments, store=tmp_path / f"{seed} plain.sqlite", order="random", seed=seed
        )
        assert set(sample) == set(plain.queue[: len(sample)])
        shares.append(sample.isin(doubtful).mean())
        # Taking the random answers back takes back what they said of the useful ones.
        for _ in range(10):
            chance.undo()
        assert tk.read_labels(store)["chosen"].tolist() == ["useful"] * 10
    assert np.mean(shares) == pytest.approx(1 / 3, abs=0.15)


def test_what_others_labelled_says_nothing_of_how_far_chance_came(comments, store):
    ana = tk.label_comments(comments, store=store, annotator="Ana", order="random", seed=1)
    last = ana.queue[-1]
    ana.queue = [last]
    ana.give("praise")
    ben = tk.label_comments(comments[comments["comment_id"] != last], store=store, annotator="Ben")
    ben.give("praise")
    # Ana's comes first, and stands late in the order of chance: Ben's stays a useful one.
    again = tk.label_comments(comments, store=store, annotator="Ben", order="random", seed=1)
    assert again.queue[0] == last
    again.give("praise")
    assert again.labels["chosen"].tolist() == ["random", "useful", "random"]


def test_labels_of_ones_own(comments, store):
    own = {"yes": "it is", "no": ""}
    mine = tk.label_comments(comments, store=store, labels=own)
    mine.give("yes")
    with pytest.raises(tk.SchemaError, match="`label` cannot be 'praise'; choose one of 'yes'"):
        mine.give("praise")
    html = mine.codebook_html()
    assert "it is" in html
    assert "In doubt" not in html
    with pytest.raises(tk.SchemaError, match="was made with the labels 'no', 'yes', not 'maybe'"):
        tk.label_comments(comments, store=store, labels=["maybe", "yes"])
    tk.label_comments(comments, store=store, labels=["no", "yes"])


def test_labels_that_are_numbers_can_be_opened_again(comments, store):
    tk.label_comments(comments, store=store, labels=[1, 2, 3]).give("3")
    again = tk.label_comments(comments, store=store, labels=[1, 2, 3])
    assert list(again.choices) == ["1", "2", "3"]
    again.type_key("1")
    assert again.labels["intent"].tolist() == ["3", "1"]


def test_undo_leaves_answers_about_other_comments(comments, store):
    first = tk.label_comments(comments.iloc[:3], store=store)
    first.give("praise")
    second = tk.label_comments(comments.iloc[3:], store=store)
    with pytest.raises(tk.SchemaError, match="Nothing was taken back: the last answer of 'me'"):
        second.undo()
    second._view.keys.value = UNDO
    assert "<b>Not done:</b> Nothing was taken back" in second._view.status.value
    assert len(second.labels) == 1
    # Each gets its own back, and the file is not left locked.
    second.give("vent")
    second.undo()
    first.undo()
    assert second.labels.empty


@pytest.mark.parametrize("labels", ["praise", ["one"], [str(n) for n in range(35)]])
def test_labels_that_are_no_choice(comments, store, labels):
    with pytest.raises(tk.SchemaError, match="give a list of 2 to 34 different labels"):
        tk.label_comments(comments, store=store, labels=labels)


def test_keys(comments, store):
    mine = tk.label_comments(comments, store=store)
    assert not {SKIP, UNDO} & set(KEYS)
    assert len(set(KEYS)) == len(KEYS) == 34
    for key in ("1", "A", SKIP, "ß", "9"):
        mine.type_key(key)
    # 1 is the first intent of the codebook, a the eleventh, 9 the ninth; ß is no key.
    names = list(tk.INTENTS)
    given = mine.labels["intent"]
    assert given[[0, 1, 3]].tolist() == [names[0], names[10], names[8]]
    assert given.isna().tolist() == [False, False, True, False]
    mine.type_key(UNDO.upper())
    assert len(mine.labels) == 3


def test_typing_fast_gives_each_key_once(comments, store):
    view = tk.label_comments(comments, store=store)._view
    view.keys.value = "1"
    view.keys.value = "123"  # two keys within one message
    view.keys.value = ""  # cleared by hand: that is no answer
    view.keys.value = "4"
    names = list(tk.INTENTS)
    assert view.state.labels["intent"].tolist() == names[:4]


def test_the_display_follows_the_state(comments, store):
    mine = tk.label_comments(comments, store=store)
    view = mine._view
    buttons = {made.description: made for made in view.buttons}
    view.note.value = "why"
    buttons["7  Praise"].click()
    assert view.note.value == ""
    assert mine.labels[["intent", "note"]].iloc[0].tolist() == ["praise", "why"]
    assert (view.done.value, view.done.max) == (1, 6)
    assert "1 labelled, 5 to go" in view.status.value
    buttons["u  Undo"].click()
    assert view.done.value == 0
    for _ in range(6):
        buttons["s  Skip"].click()
    assert "All done" in view.comment.value
    buttons["7  Praise"].click()  # nothing shows, so nothing is labelled
    assert len(mine.labels) == 6


def test_what_cannot_be_written_is_said_and_the_comment_stays(comments, store, monkeypatch):
    mine = tk.label_comments(comments, store=store)
    view, words = mine._view, mine.text

    def full(*_, **__):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("toolkit.intent.labels.sqlite3.connect", full)
    view.keys.value = "1"
    assert "<b>Not saved:</b>" in view.status.value
    assert "disk is full" in view.status.value
    assert mine.text == words
    monkeypatch.undo()
    assert tk.read_labels(store).empty


def test_keys_after_one_that_failed_are_not_obeyed(comments, store, monkeypatch):
    mine = tk.label_comments(comments, store=store)
    view, words, calls = mine._view, mine.text, []
    connect = sqlite3.connect

    def locked_once(*given, **options):
        calls.append(given)
        if len(calls) == 1:
            raise sqlite3.OperationalError("database is locked")
        return connect(*given, **options)

    monkeypatch.setattr("toolkit.intent.labels.sqlite3.connect", locked_once)
    view.keys.value = "12"  # 2 was meant for the comment after this one
    assert mine.text == words
    assert "<b>Not saved:</b>" in view.status.value
    assert tk.read_labels(store).empty
    view.keys.value = "123"  # it is saved now, and only what was typed since counts
    assert tk.read_labels(store)["intent"].tolist() == [list(tk.INTENTS)[2]]


@pytest.mark.parametrize("order", ["useful", "random"])
def test_half_a_character_does_not_stop_the_labelling(store, order):
    words = ["cut off \ud83d", "split \ud83d\ude00", "whole \U0001f600", None]
    comments = pd.DataFrame({"comment_id": list("abcd"), "text": pd.Series(words, dtype=object)})
    comments["intent_probability"] = 0.5
    mine = tk.label_comments(comments, store=store, order=order)
    while mine.queue:
        mine.give("praise", note="so \udc00")
    kept = mine.labels.set_index("comment_id")
    assert kept["text"].sort_index().tolist() == [
        "cut off \ufffd", "split \U0001f600", "whole \U0001f600",
    ]  # fmt: skip
    assert set(kept["note"]) == {"so \ufffd"}


def test_hostile_comments_are_shown_not_obeyed(comments, store):
    hostile = comments[comments["text"] == HOSTILE]
    mine = tk.label_comments(hostile, store=store, labels={"<b>x": "<i>y", "no": ""})
    shown = mine.comment_html()
    assert "&lt;img src=x onerror=" in shown
    assert set(re.findall(r"<(\w+)", shown)) == {"p"}
    assert "&lt;b&gt;x" in mine.codebook_html()
    assert "<i>y" not in mine.codebook_html()


def test_the_codebook_stands_beside_it(comments, store):
    html = tk.label_comments(comments, store=store).codebook_html()
    assert set(codebook()) == {"rules", *tk.INTENTS}
    for intent in tk.INTENTS.values():
        assert intent.label in html
        assert intent.wants in html
    assert "Spam wins over everything" in html


def test_refusals(comments, store, tmp_path):
    with pytest.raises(tk.SchemaError, match="lacks column 'comment_id'"):
        tk.label_comments(comments[["text"]], store=store)
    with pytest.raises(tk.SchemaError, match=r"1 rows whose .* \(the first in row 6\)"):
        tk.label_comments(pd.concat([comments, comments.head(1)]), store=store)
    with pytest.raises(tk.SchemaError, match="`annotator` is empty"):
        tk.label_comments(comments, store=store, annotator=" ")
    with pytest.raises(tk.SchemaError, match="`annotator` is None; give the name"):
        tk.label_comments(comments, store=store, annotator=None)
    with pytest.raises(tk.SchemaError, match="`order` cannot be 'doubt'"):
        tk.label_comments(comments, store=store, order="doubt")
    other = tmp_path / "notes.txt"
    other.write_text("no database at all, but words " * 50)
    with pytest.raises(tk.ReadError, match=r"notes.txt' cannot be used: file is not a database"):
        tk.label_comments(comments, store=other)
    with pytest.raises(tk.ReadError, match="no such file"):
        tk.read_labels(tmp_path / "none.sqlite")


WORKER = """
import sys
import pandas as pd
import toolkit as tk
comments = pd.DataFrame({"comment_id": [str(n) for n in range(5000)], "text": "so good"})
comments["intent_probability"] = 0.5
mine = tk.label_comments(comments, store=sys.argv[1], annotator=sys.argv[2], order="random", n=5000)
while mine.queue:
    current = mine.queue[0]
    mine.give("praise")
    print(current, flush=True)
"""


def test_killing_the_kernel_midway_loses_nothing(tmp_path):
    store = tmp_path / "labels.sqlite"
    script = tmp_path / "worker.py"
    script.write_text(WORKER)
    people = [
        subprocess.Popen(
            [sys.executable, script, store, name],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        for name in ("Ana", "Ben")
    ]
    said = [[], []]
    for person, lines in zip(people, said, strict=True):
        lines += [person.stdout.readline().decode().strip() for _ in range(30)]
    time.sleep(0.2)
    for person, lines in zip(people, said, strict=True):
        person.kill()  # SIGKILL: no handler, no goodbye
        lines += person.stdout.read().decode().split()
        person.wait()
        person.stdout.close()
    labels = tk.read_labels(store)
    for name, lines in zip(("Ana", "Ben"), said, strict=True):
        kept = labels.loc[labels["annotator"] == name, "comment_id"].tolist()
        assert len(lines) >= 30
        assert all(lines)
        # What was said to be labelled is there; at most the one being said is there besides.
        assert kept[: len(lines)] == lines
        assert len(kept) <= len(lines) + 1
    with sqlite3.connect(store) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    database.close()


def test_several_people_may_open_a_new_file_at_the_same_moment(tmp_path):
    people = ["Ana", "Ben", "Caz", "Dee"]

    def opened(store, barrier, name):
        barrier.wait()
        kept = LabelStore(store, ["want", "praise"])
        kept.add("1", "so good", annotator=name, intent="praise", chosen="random")

    for place in range(20):
        store = tmp_path / f"{place}.sqlite"
        barrier = threading.Barrier(len(people))
        with ThreadPoolExecutor(len(people)) as pool:
            list(pool.map(partial(opened, store, barrier), people))
        assert sorted(tk.read_labels(store)["annotator"]) == people


TOPICS = ["delivery late again", "lovely colour scheme", "opening hours today", "battery poor"]


def test_useful_comments_are_doubtful_and_unlike_each_other():
    rng = np.random.default_rng(0)
    topic = rng.integers(4, size=400)
    texts = [f"{TOPICS[t]} {rng.choice(list('abcdefgh'))}" for t in topic]
    sure = np.where(topic == 3, 0.99, rng.uniform(0.3, 0.5, 400))
    comments = pd.DataFrame({"text": texts, "intent_probability": sure})
    places = choose_to_label(comments, n=3)
    assert sorted(topic[places]) == [0, 1, 2]  # one of each that is doubtful, none that is not
    # Labelled already: the other two doubtful topics come first.
    after = choose_to_label(comments, n=2, labelled=[texts[places[0]]])
    assert topic[places[0]] not in topic[after]
    assert choose_to_label(comments, n=3) == places
    assert len(set(comments["text"].iloc[choose_to_label(comments, n=400)])) == len(set(texts))


def test_random_is_random_and_leaves_out_only_what_has_no_words():
    comments = pd.DataFrame({"text": ["so good"] * 50 + [" ", None], "intent_probability": 0.5})
    assert sorted(choose_to_label(comments, n=99, order="random")) == list(range(50))
    one, two = (choose_to_label(comments, n=5, order="random", seed=seed) for seed in (1, 2))
    assert one != two
    assert choose_to_label(comments.iloc[:0], n=5) == []


def test_choosing_among_a_hundred_thousand_is_quick():
    rng = np.random.default_rng(0)
    words = [f"word{n}" for n in range(2000)]
    texts = [" ".join(line) for line in rng.choice(words, (100_000, 8))]
    comments = pd.DataFrame({"text": texts, "intent_probability": rng.random(100_000)})
    begin = time.process_time()
    assert len(choose_to_label(comments, n=200)) == 200
    assert time.process_time() - begin < 20  # some 5 s on a free core
