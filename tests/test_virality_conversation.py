"""What the talk under a post is made of, counted by hand, and whether it finds what is planted."""

import unicodedata

import numpy as np
import pandas as pd
import pytest

import toolkit as tk


def comments():
    rows = [
        # post, author, parent, intent, text
        ("p", "a", None, "reaction", "lol"),
        ("p", "b", None, "question", "Where does the hut trail start, and is it muddy now?"),
        ("p", "brand", "2", None, "At the bridge."),
        ("p", "b", "3", "conversation", "We went there last year with both kids and a dog."),
        ("p", "c", "2", "advocacy", "I told all my friends to go!!"),
        ("p", "a", None, "reaction", "😂😂"),
        ("q", "a", None, "complaint", "Too far."),
        ("elsewhere", "z", None, "reaction", "hi"),
        (None, "z", None, "reaction", "hi"),
    ]
    table = pd.DataFrame(rows, columns=["post_id", "author_id", "parent_id", "intent", "text"])
    return table.assign(
        platform="x",
        comment_id=[str(n) for n in range(1, len(rows) + 1)],
        is_post_author=table["author_id"].eq("brand"),
        depth=[0, 0, 1, 2, 1, 0, 0, 0, 0],
    )


def posts():
    return pd.DataFrame(
        {
            "platform": "x",
            "post_id": ["silent", "p", "q"],
            "view_count": pd.array([10, 500, None], dtype="Int64"),
            "share_count": [0, 2, 0],
        }
    )


def test_one_row_per_post_with_every_part():
    table = tk.annotate_substance(comments(), key_words=["trail", "hut"])
    found = tk.summarize_conversation(table, posts()).set_index("post_id")
    assert found.index.tolist() == ["silent", "p", "q"]
    p = found.loc["p"]
    assert p["comments"] == 5  # the brand's own answer is not the audience's
    assert p["comments_per_1000_views"] == 10
    assert p["comments_per_share"] == 2.5
    assert (p["participants"], p["reentered"]) == (3, 2)  # a and b came twice
    assert p["reentry_share"] == pytest.approx(2 / 3)
    assert (p["threads"], p["answers"], p["max_depth"]) == (3, 2, 2)
    assert p["substantial_share"] == pytest.approx(2 / 5)  # 11 words and 11; the others below 8
    # 0 of 1, 2 of 11, 0 of 11, 0 of 7; the emoji have no words.
    assert p["specificity"] == pytest.approx((0 + 2 / 11 + 0 + 0) / 4)
    assert p["feeling_share"] == pytest.approx(2 / 5)  # "!!" and the emoji
    assert (p["questions"], p["stories"], p["reactions"], p["advocates"]) == (1, 1, 2, 1)
    assert p["talk_share"] == 0.5
    assert p["talk_n"] == 4
    assert p["reaction_share"] == pytest.approx(2 / 5)


def test_nothing_is_not_nought():
    found = tk.summarize_conversation(comments(), posts()).set_index("post_id")
    silent, q = found.loc["silent"], found.loc["q"]
    assert silent["comments"] == 0
    assert silent["comments_per_1000_views"] == 0
    assert np.isnan(silent["comments_per_share"])  # nobody shared it
    assert np.isnan(silent["reentry_share"])
    assert np.isnan(silent["talk_share"])
    assert np.isnan(q["comments_per_1000_views"])  # views unknown
    assert "specificity" not in found  # the comments were not read for it
    assert "main_emotion" not in found


def test_few_voices_widen_the_interval():
    one = pd.DataFrame(
        {"platform": "x", "post_id": "p", "author_id": list("abcdefgh"), "intent": "reaction"}
    )
    one.loc[:3, "intent"] = "question"
    same = one.assign(author_id=["a"] * 4 + ["b"] * 4)
    many, few = (tk.summarize_conversation(table).iloc[0] for table in (one, same))
    assert many["talk_share"] == few["talk_share"] == 0.5
    # Eight voices of one comment each, or two of four: as if 8 / 4 = 2 had been asked.
    expected = tk.proportion_ci(4, 8, design_effect=4.0).iloc[0]
    assert few["talk_low"] == pytest.approx(expected["ci_low"])
    assert few["talk_high"] - few["talk_low"] > many["talk_high"] - many["talk_low"]


def test_emotions_of_another_engine_are_taken_over():
    table = comments().assign(
        emotion=["joy", None, None, "joy", "anger", None, "anger", None, None]
    )
    found = tk.summarize_conversation(table, posts()).set_index("post_id").loc["p"]
    assert found["main_emotion"] == "joy"
    assert found["main_emotion_share"] == pytest.approx(2 / 3)
    assert found["emotion_n"] == 3


def test_columns_that_would_be_overwritten_are_named():
    with pytest.raises(tk.SchemaError, match="`posts` already has 'comments'"):
        tk.summarize_conversation(comments(), posts().assign(comments=1))


def test_words_are_counted_without_addresses_and_handles():
    texts = ["@ana look https://x.example/a-b", "naïve café's", "sooo", "What?!", "", None, "12 34"]
    found = tk.annotate_substance(pd.DataFrame({"text": texts}), key_words=["CAFÉ'S"])
    assert found["n_words"].tolist()[:5] == [1, 2, 1, 1, 0]
    assert found["n_words"].isna().tolist() == [False] * 5 + [True, False]
    assert found["feeling_marked"].tolist()[:5] == [False, False, True, True, False]
    assert found["specificity"].tolist()[1] == 0.5
    assert found["specificity"].isna().tolist() == [False] * 4 + [True] * 3


def test_turkish_capitals_and_marks_of_their_own_do_not_end_a_word():
    turkish = "\u0130yi g\u00fcnler, \u0130ZM\u0130R'de var m\u0131?"
    apart = unicodedata.normalize("NFD", turkish)  # as macOS writes it
    found = tk.annotate_substance(
        pd.DataFrame({"text": [turkish, apart]}), key_words=["\u0130zmir'de", "G\u00dcNLER"]
    )
    assert found["n_words"].tolist() == [5, 5]
    assert found["specificity"].tolist() == [0.4, 0.4]
    words = tk.keyness([turkish, apart], ["one"], min_count=2)["word"]
    assert sorted(words) == ["g\u00fcnler", "iyi", "izmir'de", "m\u0131", "var"]


def test_distance_from_the_background_is_a_cosine():
    table = pd.DataFrame({"text": ["a", "b", "c", None]})
    vectors = [[1, 0], [0, 1], [-2, 0], [0, 3]]
    found = tk.annotate_substance(table, embed=vectors, background=[[3, 0], [1, 0]])
    assert found["background_distance"].tolist()[:3] == pytest.approx([0, 1, 2])
    assert found["background_distance"].isna().tolist()[3]
    by_call = tk.annotate_substance(
        table, embed=lambda texts: [[len(text), 1.0] for text in texts], background=["x"]
    )
    assert by_call["background_distance"][0] == pytest.approx(0)
    with pytest.raises(tk.SchemaError, match=r"shapes \(2, 2\) and \(1, 2\)"):
        tk.annotate_substance(table, embed=vectors[:2], background=[[1, 0]])
    with pytest.raises(tk.SchemaError, match="needs a `background`"):
        tk.annotate_substance(table, embed=vectors)


def test_keyness_by_hand():
    # "hut" 10 of 20 words here, 5 of 80 there. Expected 20 * 15/100 = 3 and 80 * 15/100 = 12:
    # 2 (10 ln(10/3) + 5 ln(5/12)) = 2 (12.0397 - 4.3773) = 15.325.
    words = tk.keyness(["hut other"] * 10, ["hut"] * 5 + ["one two three"] * 25)
    hut = words.set_index("word").loc["hut"]
    assert hut["likelihood_ratio"] == pytest.approx(15.325, abs=0.001)
    assert hut["per_1000"] == 500
    assert hut["background_per_1000"] == 62.5
    assert hut["key"]
    rarer = tk.keyness(["hut"] * 5 + ["one two three"] * 25, ["hut other"] * 10)
    assert rarer.set_index("word").loc["hut", "likelihood_ratio"] == pytest.approx(
        -15.325, abs=1e-3
    )
    assert not rarer.set_index("word").loc["hut", "key"]
    with pytest.raises(tk.SchemaError, match="0 words to look at and 1 in the background"):
        tk.keyness(["12"], ["word"])


def test_an_index_needs_your_weights():
    table = pd.DataFrame({"a": [1, 2, 3], "b": [9, None, 0]}, index=[5, 6, 7])
    found = tk.score_posts(table, weights={"a": 1, "b": -1})
    # Ranks 0, .5, 1 and 1, missing, 0: (0 - 1)/2, missing, (1 - 0)/2.
    assert found["index"].tolist() == pytest.approx([-0.5, np.nan, 0.5], nan_ok=True)
    assert found["rank_a"].tolist() == [0, 0.5, 1]
    with pytest.raises(tk.SchemaError, match="`weights` must name at least one column"):
        tk.score_posts(table, weights={"a": 0})


def test_the_sample_says_what_was_planted_under_memes():
    study = tk.load_sample()
    own = study.posts[study.posts["is_own"]]
    table = study.comments.merge(study.truth.comments[["comment_id", "intent"]], on="comment_id")
    rivals = study.posts[~study.posts["is_own"]]
    words = tk.keyness(own["text"], rivals["text"]).query("key")["word"]
    found = tk.summarize_conversation(tk.annotate_substance(table, key_words=words), own)
    memes = found["kind"].eq("viral_meme")
    pooled = found.groupby(memes)[["reactions", "questions", "stories"]].sum()
    reactions = pooled["reactions"] / pooled.sum(axis=1)
    assert reactions[True] > reactions[False] + 0.3  # half of a meme's comments are reactions
    assert found["specificity"][memes].mean() < found["specificity"][~memes].mean()
