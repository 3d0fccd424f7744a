"""The widget's state without a browser, and hostile comments."""

import re
from datetime import date

import pandas as pd
import pytest

import toolkit as tk
from toolkit.widgets.rendering import comment_cards, safe_text

HOSTILE = [
    "<script>window.hacked = true</script>",
    "<img src=x onerror='window.hacked = true'>",
    "</p></div><h1>out</h1>",
    "**bold** [link](javascript:alert(1)) $x^2$",
    "\x1b[31mred\x1b[0m \x07",
    "\u202egnirts desrever\u202c \u2067rtl",
    "w" * 10_000,
    "&lt;b&gt; stays as written",
    "' onmouseover='window.hacked = true",
]


@pytest.fixture
def comments():
    return pd.DataFrame(
        {
            "text": ["Where is it?", "Wo ist es?", "lol", "LOL again", None],
            "intent": ["question", "question", "reaction", "reaction", pd.NA],
            "intent_probability": [0.9, 0.4, 0.8, 0.7, pd.NA],
            "lang": ["en", "de", "en", None, "en"],
            "platform": ["x", "x", "reddit", "reddit", "x"],
            "created_at": pd.to_datetime(
                ["2024-05-01T23:59Z", "2024-05-02T00:00Z", "2024-05-03T12:00Z", None, None],
                utc=True,
            ),
        }
    )


@pytest.mark.parametrize(
    ("changes", "rows"),
    [
        ({}, [0, 1, 2, 3, 4]),
        ({"lang": "en"}, [0, 2, 4]),
        ({"platform": "reddit"}, [2, 3]),
        ({"intent": "question"}, [0, 1]),
        ({"since": date(2024, 5, 2)}, [1, 2]),
        ({"until": date(2024, 5, 2)}, [0, 1]),
        ({"low": 0.75}, [0, 2]),
        ({"high": 0.4}, [1]),
        ({"search": "LOL"}, [2, 3]),
        ({"search": "is it?"}, [0]),  # a question mark is a question mark
        ({"intent": "question", "low": 0.5, "lang": "de"}, []),
    ],
)
def test_filters(comments, changes, rows):
    explorer = tk.explore_intent(comments)
    explorer.set(**changes)
    assert explorer.selected.index.tolist() == rows


def test_pages_and_their_ends(comments):
    explorer = tk.explore_intent(comments, page_size=2)
    assert explorer.status() == "5 of 5 comments · page 1 of 3"
    explorer.turn_to(99)
    assert explorer.page == 2
    explorer.turn_to(-1)
    assert explorer.page == 0
    explorer.turn_to(1)
    explorer.set(platform="x")
    assert explorer.status() == "3 of 5 comments · page 1 of 2"


def test_what_is_done_with_the_selection_does_not_change_it(comments):
    explorer = tk.explore_intent(comments)
    taken = explorer.selected
    taken["text"] = "overwritten"
    assert explorer.selected["text"].tolist()[0] == "Where is it?"


def test_an_unknown_filter_is_named(comments):
    with pytest.raises(tk.SchemaError, match="`filter` cannot be 'mood'; choose one of 'lang'"):
        tk.explore_intent(comments).set(mood="good")


def test_the_chosen_intent_keeps_its_place_among_the_others(comments):
    explorer = tk.explore_intent(comments)
    explorer.set(intent="question")
    assert "alt='Question: 50 % " in explorer.chart_html()  # 2 of the 4 that have an intent


def test_no_comment_left_is_said_and_not_raised(comments):
    explorer = tk.explore_intent(comments)
    explorer.set(search="no such words")
    assert "No comment passes these filters" in explorer.chart_html()
    assert explorer.comments_html() == ""
    assert explorer.status() == "0 of 5 comments · page 1 of 1"


def test_the_chart_says_its_finding_to_those_who_do_not_see_it(comments):
    assert re.match(
        r"<img [^>]*alt='[^']*Question[^']*' src='data:image/png;base64,",
        tk.explore_intent(comments).chart_html(),
    )


def test_the_display_follows_the_state(comments):
    explorer = tk.explore_intent(comments)
    view = explorer._view
    dropdowns = {child.description: child for child in view.box.children[0].children}
    dropdowns["Intent"].value = "reaction"
    assert explorer.filter.intent == "reaction"
    assert view.status.value.startswith("2 of 5")
    assert "LOL again" in view.words.value
    assert "Where is it" not in view.words.value
    chart = view.chart.value
    explorer.turn_to(1)
    assert view.chart.value is chart  # turning a page draws nothing anew


def test_missing_intents_are_added_by_the_engine_that_is_given():
    class Always:
        classes_ = ("vent", "praise")

        def predict(self, texts):
            return ["vent"] * len(texts)

        def predict_proba(self, texts):
            return [[0.7, 0.3]] * len(texts)

    explorer = tk.explore_intent(pd.DataFrame({"text": ["a", "b"]}), engine=Always())
    assert explorer.comments["intent"].tolist() == ["vent", "vent"]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_shown_not_obeyed(text):
    html = comment_cards(pd.DataFrame({"text": [text], "lang": [text], "platform": [text]}))
    tags = re.findall(r"<[^>]*>", html)
    assert {re.split(r"[\s>]", tag.strip("</"))[0] for tag in tags} == {"div", "b", "p"}
    assert len(tags) == 8
    assert "\x1b" not in html
    assert "onerror='" not in html
    assert "unicode-bidi:isolate" in html
    assert "overflow-wrap:anywhere" in html


def test_words_survive_escaping():
    assert safe_text("a < b & 'c'") == "a &lt; b &amp; &#x27;c&#x27;"
    assert safe_text("&lt;") == "&amp;lt;"
    assert safe_text("\x1b[1m\x85") == "␛[1m�"
    assert safe_text(None) == ""


def test_no_text_column_is_named():
    with pytest.raises(tk.SchemaError, match="`comments` lacks column 'text'"):
        tk.explore_intent(pd.DataFrame({"body": ["x"]}))
