"""The widget's state without a browser, and hostile posts."""

import re

import numpy as np
import pandas as pd
import pytest

import toolkit as tk

HOSTILE = "<script>window.hacked = true</script><img src=x onerror='window.hacked = true'>"
START = pd.Timestamp("2024-01-01", tz="UTC")
DAY = pd.Timedelta(days=1)


def study():
    posts = pd.DataFrame(
        {
            "platform": "x",
            "post_id": [f"p{n}" for n in range(8)],
            "kind": ["meme"] * 4 + ["guide"] * 4,
            "title": ["A cat", HOSTILE, *["more"] * 6],
            "view_count": [4000, 3000, 2000, 900, 800, 1500, 300, 200],
            "share_count": [30, 4, 3, 2, 1, 1, 0, 0],
            "created_at": [START + n * DAY for n in range(8)],
        }
    )
    rows = [("p0", "a", 40), ("p0", "b", 41), ("p1", "a", 45), ("p4", "c", 42), ("p4", "d", 43)]
    rows += [("p4", "c", 44), ("p5", "early", 1), ("p6", "e", 90), ("p7", "b", 80)]
    comments = pd.DataFrame(
        {
            "platform": "x",
            "comment_id": [str(n) for n in range(len(rows))],
            "post_id": [row[0] for row in rows],
            "author_id": [row[1] for row in rows],
            "created_at": [START + row[2] * DAY for row in rows],
            "text": ["lol", HOSTILE, *["Where is the trail?"] * 7],
            "intent": ["reaction", "reaction", *["question"] * 7],
            "like_count": [1, 5, *[0] * 7],
        }
    )
    shares = pd.DataFrame(
        {
            "platform": "x",
            "share_id": ["s", "t"],
            "shared_post_id": "p0",
            "sharer_id": ["u", "v"],
            "parent_share_id": [None, "s"],
        }
    )
    return tk.Study.of(posts=posts, comments=comments, shares=shares)


@pytest.fixture
def explorer():
    return tk.explore_virality(study())


def test_a_kind_and_a_corner_choose_posts(explorer):
    # Medians of the eight: 1,200 views, and between 0.5 (p0) and 0.67 (p5) comments.
    explorer.set(kind="guide")
    assert explorer.listed["post_id"].tolist() == ["p5", "p4", "p6", "p7"]
    assert explorer.posts.loc[explorer.view.post, "post_id"] == "p5"
    explorer.set(kind="all", corner="community")
    assert explorer.listed["post_id"].tolist() == ["p4", "p6", "p7"]
    explorer.set(kind="meme")
    assert explorer.listed.empty
    assert explorer.view.post == -1
    assert "Choose another" in explorer.post_html()
    assert explorer.tree_html() == ""
    assert len(explorer.selected) == 0


def test_a_post_shows_its_words_tree_comments_and_newcomers(explorer):
    assert "A cat" in explorer.post_html()  # the most seen comes first
    assert "2 shares, at most 2 steps from the post" in explorer.tree_html()
    assert explorer.selected["comment_id"].tolist() == ["0", "1"]
    cards = explorer.comments_html()
    assert cards.index("onerror") < cards.index("lol")  # the most liked first
    # a came back after 5 days and b after 39; both wrote under another post.
    said = "2 newcomers; 2 of them wrote under another post since, half of these within 22 days."
    assert explorer.newcomers_html() == f"<p>{said}</p>"
    explorer.set(post=4)
    # c and d came on days 42 and 43 of 90.
    assert (
        "0 of them wrote under another post since. The others were not seen again in 47 to 48 days"
        in (explorer.newcomers_html())
    )
    explorer.set(post=5)
    assert "Nobody's first comment stands here" in explorer.newcomers_html()


def test_nobody_is_named_and_nothing_is_obeyed(explorer):
    explorer.set(post=1)
    html = "".join(
        [explorer.post_html(), explorer.comments_html(), explorer.newcomers_html(),
         explorer.map_html(), explorer.compare_html()]
    )  # fmt: skip
    assert "<script" not in html
    assert "onerror='" not in html
    assert not re.search(r"\bearly\b", html)


def test_two_kinds_with_intervals(explorer):
    rows = explorer.compare().set_index(["measure", "kind"])
    reacting = rows.loc["comments that only react"]
    assert reacting.loc["meme", "value"] == pytest.approx(2 / 3)
    assert reacting.loc["guide", "value"] == 0
    assert reacting.loc["guide", "n"] == 6
    talk = rows.loc["comments per 1,000 views"]
    assert talk.loc["meme", "value"] == pytest.approx(1000 * 3 / 9900)
    assert talk["ci_low"].le(talk["value"]).all()
    html = explorer.compare_html()
    assert "0.67 (" in html
    assert html.count("<th>") == 3
    explorer.set(second="meme", first="meme")
    assert "Choose two kinds" in explorer.compare_html()


def test_only_the_audience_reacts():
    given = study()
    extra = given.comments.iloc[[0, 0, 0]].assign(
        comment_id=["b1", "b2", "gone"],
        author_id=["brand", "brand", "x"],
        is_post_author=[True, True, False],
        status=["ok", "ok", "deleted"],
        intent="conversation",
    )
    comments = pd.concat([given.comments.assign(intent=given.comments["intent"]), extra])
    comments = comments.assign(kind="a column of the comments")
    explorer = tk.explore_virality(given, comments=comments.reset_index(drop=True))
    rows = explorer.compare().set_index(["measure", "kind"])
    reacting = rows.loc["comments that only react"]
    assert reacting.loc["meme", ["value", "n"]].tolist() == pytest.approx([2 / 3, 3])


def test_a_comment_under_a_rivals_post_is_no_return():
    given = study()
    theirs = given.posts.iloc[[0]].assign(post_id="theirs", is_own=False)
    own = given.posts.assign(is_own=True)
    extra = given.comments.iloc[[3]].assign(
        post_id="theirs", comment_id="t", created_at=START + 70 * DAY
    )
    comments = pd.concat([given.comments, extra], ignore_index=True)
    explorer = tk.explore_virality(
        tk.Study.of(posts=pd.concat([own, theirs]), comments=comments, shares=given.shares)
    )
    explorer.set(post=4)
    assert "2 newcomers; 0 of them wrote under another post" in explorer.newcomers_html()


def test_comments_alone_have_no_map_and_say_so():
    comments = pd.DataFrame({"comment_id": ["1", "2"], "parent_id": [None, "1"], "text": "hi"})
    only = tk.Study.of(comments=comments.assign(platform="x", post_id="p"))
    explorer = tk.explore_virality(only, engine="rules")
    assert "No map: `posts` has 0 rows" in explorer.map_html()
    assert "2 replies, at most 2 steps" in explorer.tree_html()
    assert "Without authors and times" in explorer.newcomers_html()
    assert "Choose two kinds" in explorer.compare_html()


def test_what_is_not_there_is_named(explorer):
    with pytest.raises(tk.SchemaError, match="`view` cannot be 'mood'; choose one of 'kind'"):
        explorer.set(mood="good")
    with pytest.raises(tk.SchemaError, match="`post` cannot be 99"):
        explorer.set(post=99)
    with pytest.raises(tk.SchemaError, match="`most_comments` is 0"):
        tk.explore_virality(study(), most_comments=0)


def test_the_display_follows_the_state(explorer):
    shown = explorer._display
    before = shown.map.value
    shown.kind.value = "guide"
    assert explorer.view.kind == "guide"
    assert len(shown.post.options) == 4
    assert shown.map.value != before
    shown.post.value = 4
    assert explorer.view.post == 4
    assert "Where is the trail?" in shown.comments.value
    chart = shown.map.value
    explorer.set(first="guide", second="meme")
    assert shown.map.value is chart  # comparing draws no new map
    shown.corner.value = "broadcast"
    assert explorer.view.post == -1
    assert shown.post.value is None


def test_what_is_done_with_the_selection_does_not_change_it(explorer):
    taken = explorer.selected
    taken["text"] = "overwritten"
    assert "lol" in explorer.selected["text"].tolist()
    assert np.array_equal(explorer.comments["text"], study().comments["text"])
