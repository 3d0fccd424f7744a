"""The public names keep their promises: listed, documented, and gentle with the caller's data."""

import inspect
import re

import numpy as np
import pandas as pd
import pytest

import toolkit as tk

FUNCTIONS = sorted(name for name in tk.__all__ if inspect.isroutine(getattr(tk, name)))


def test_every_name_of_the_stub_is_there():
    assert len(FUNCTIONS) > 20
    for name in tk.__all__:
        assert getattr(tk, name) is not None


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_parameter_is_named_typed_and_documented(name):
    function = getattr(tk, name)
    signature = inspect.signature(function)
    doc = inspect.getdoc(function)
    assert doc, f"{name} has no docstring"
    for section in ("Returns", "Examples"):
        assert re.search(rf"^{section}\n---", doc, flags=re.MULTILINE) or name.startswith(
            "plot_"
        ), f"{name} lacks the section {section}"
    for parameter in signature.parameters.values():
        assert parameter.kind is not inspect.Parameter.VAR_KEYWORD, f"{name} takes **kwargs"
        assert parameter.annotation is not inspect.Parameter.empty
        # A line of its own, with a type, or several names that refer to another function.
        named = rf"^(\w+, )*{parameter.name}(, \w+)*( : .+)?$"
        assert re.search(named, doc, flags=re.MULTILINE), (
            f"{name}: parameter {parameter.name} is not documented"
        )
    assert signature.return_annotation is not inspect.Signature.empty


def comments():
    return pd.DataFrame(
        {
            "platform": ["x"] * 4,
            "comment_id": list("1234"),
            "post_id": ["p", "p", "q", None],
            "author_id": ["a", "b", "a", None],
            "text": ["Where can I buy it?", "so good &amp; @ana", None, "ne kadar güzel olmuş"],
            "created_at": pd.to_datetime(
                ["2024-05-01", "2024-05-02", None, "2024-06-01"], utc=True
            ),
            "intent": ["question", "praise", None, "praise"],
            "intent_probability": [0.9, 0.8, np.nan, 0.7],
            "needs_reply": pd.array([True, False, None, False], dtype="boolean"),
        },
        index=[4, 2, 9, 7],
    )


def posts():
    return pd.DataFrame({"platform": ["x"], "post_id": ["p"], "kind": ["guide"]})


CALLS = {
    "annotate_hits": lambda c: tk.annotate_hits(c, value="intent_probability"),
    "annotate_intent": lambda c: tk.annotate_intent(c, engine="rules"),
    "annotate_language": tk.annotate_language,
    "annotate_near_duplicates": tk.annotate_near_duplicates,
    "annotate_period": tk.annotate_period,
    "annotate_presence": lambda c: tk.annotate_presence(c, lang="en"),
    "annotate_post": lambda c: tk.annotate_post(c, posts()),
    "annotate_substance": lambda c: tk.annotate_substance(c, key_words=["buy"]),
    "annotate_reply_acts": tk.annotate_reply_acts,
    "annotate_response": lambda c: tk.annotate_response(c.assign(parent_id=None)),
    "clean_comments": tk.clean_comments,
    "explore_intent": tk.explore_intent,
    "reply_desk": tk.reply_desk,
    "reply_queue": tk.reply_queue,
    "list_newcomers": lambda c: tk.list_newcomers(c, burn_in_days=0),
    "select_bystanders": lambda c: tk.select_bystanders(c.assign(parent_id=None)),
    "summarize_followups": lambda c: tk.summarize_followups(c.assign(parent_id=None)),
    "select_audience": tk.select_audience,
    "summarize_conversation": tk.summarize_conversation,
    "summarize_intent": lambda c: tk.summarize_intent(c, by="post_id"),
    "summarize_replies": lambda c: tk.summarize_replies(c.assign(parent_id=None)),
    "summarize_shares": lambda c: tk.summarize_shares(c, of="intent", cluster="author_id"),
    "summarize_presence": lambda c: tk.summarize_presence(c, by="author_id", lang="en"),
    "summarize_style": lambda c: tk.summarize_style(c, by="author_id", lang="en"),
    "voice_templates": tk.voice_templates,
    "top_groups": lambda c: tk.top_groups(c, by="post_id"),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_callers_frame_is_never_changed(name):
    given = comments()
    CALLS[name](given)
    pd.testing.assert_frame_equal(given, comments())


@pytest.mark.parametrize("name", [n for n in CALLS if n.startswith(("annotate_", "clean_"))])
def test_annotating_keeps_rows_order_and_index(name):
    given = comments()
    result = CALLS[name](given)
    assert result.index.tolist() == [4, 2, 9, 7]
    assert result["comment_id"].tolist() == list("1234")
    assert set(given.columns) <= set(result.columns)


@pytest.mark.parametrize("name", [n for n in CALLS if n not in ("explore_intent", "reply_desk")])
def test_no_rows_are_no_error(name):
    result = CALLS[name](comments().iloc[:0])
    assert len(result) == 0
