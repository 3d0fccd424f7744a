"""Figures of virality: their titles are findings, and what they cannot draw they refuse."""

import numpy as np
import pandas as pd
import pytest

import toolkit as tk


def posts():
    return pd.DataFrame(
        {
            "view_count": [100, 200, 1000, 2000, 3000, None],
            "comments_per_1000_views": [5.0, 0.0, 9.0, 1.0, 1.5, 2.0],
            "kind": ["guide", "guide", "guide", "meme", "meme", "meme"],
        },
        index=list("abcdef"),
    )


def title(ax):
    return ax.get_title(loc="left").replace("\n", " ")


def test_the_map_names_the_corner_with_its_interval():
    ax = tk.plot_reach_map(posts(), by="kind", show="meme", highlight="e")
    # Medians 1,000 and 1.5: both memes are above the one and not above the other.
    ci = tk.proportion_ci(2, 2).iloc[0]
    assert title(ax) == f"Meme: most often broadcast, 2 of 2 ({100 * ci.ci_low:.0f} % to 100 %)"
    corners = {text.get_text() for text in ax.texts}
    assert corners == {"BROADCAST", "CHATTER", "COMMUNITY", "LIGHTNING"}
    legend = [text.get_text() for text in ax.get_legend().get_texts()]
    assert legend == ["meme (n 2)", "others (n 3)"]
    assert len(ax.collections) == 3  # two groups and the ring
    assert "all posts" in title(tk.plot_reach_map(posts())).lower()


def test_posts_of_no_known_kind_stay_on_the_map():
    table = posts().assign(kind=["guide", None, None, "meme", "meme", "meme"])
    ax = tk.plot_reach_map(table, by="kind", show="meme", highlight="b")
    # The corners meet where they did with all kinds known, and the chosen post has its ring.
    assert ax.lines[0].get_xdata()[0] == 1000
    assert ax.lines[1].get_ydata()[0] == 1.5
    assert "most often broadcast, 2 of 2" in title(ax)
    legend = [text.get_text() for text in ax.get_legend().get_texts()]
    assert legend == ["meme (n 2)", "others (n 3)"]
    assert ax.collections[-1].get_offsets().tolist() == [[200, 0]]
    every = tk.plot_reach_map(table, by="kind")
    legend = [text.get_text() for text in every.get_legend().get_texts()]
    assert legend == ["meme (n 2)", "guide (n 1)", "others (n 2)"]
    assert "of 5 (" in title(every)


def test_a_map_of_three_posts_is_refused():
    with pytest.raises(tk.SchemaError, match="`posts` has 3 rows with 'view_count'"):
        tk.plot_reach_map(posts().head(3))


def test_small_trees_are_trees_and_large_ones_profiles():
    small = tk.plot_spread([-1, 0, 0, 1])
    assert title(small) == "3 shares, at most 2 steps from the post, 2 straight from it"
    assert len(small.lines) == 3
    assert small.get_ylabel() == "steps from the post"
    large = tk.plot_spread(np.arange(-1, 200), what="replies", most_nodes=50)
    assert len(large.patches) == 200
    assert "more than 50 nodes" in large.get_xlabel()
    assert title(tk.plot_spread([-1])) == "No shares"
    lost = tk.plot_spread([-1, 0, 3, 2])
    assert "2 on a cycle left out" in lost.get_xlabel()
    with pytest.raises(tk.SchemaError, match="2 roots; draw one tree at a time"):
        tk.plot_spread([-1, -1])


def test_a_deep_tree_does_not_exhaust_the_stack():
    ax = tk.plot_spread(np.arange(-1, 1500), most_nodes=1)
    assert "at most 1500 steps" in title(ax)
    assert not ax.texts  # so many levels are not labelled one by one


def test_returns_speak_only_of_those_watched_long_enough():
    people = pd.DataFrame(
        {
            "days": [5, 20, 60, 60, 10, 10],
            "returned": [True, True, False, False, False, False],
            "kind": ["guide"] * 4 + ["meme"] * 2,
        }
    )
    curve = tk.survival_curve(people, duration="days", event="returned", by="kind")
    ax = tk.plot_returns(curve, by="kind")
    assert "guide 50 % (" in title(ax)  # two of four
    assert "meme" not in title(ax)  # nobody was watched for 30 days
    nobody = tk.plot_returns(curve[curve["kind"] == "meme"], by="kind")
    assert "nobody was watched so long" in title(nobody)


def test_rank_and_size_say_what_the_tail_allows():
    values = np.exp(np.random.default_rng(0).normal(5, 1, 300))
    ax = tk.plot_rank_size([*values, 0, None], what="views")
    share = np.sort(values)[-30:].sum() / values.sum()
    assert title(ax) == f"The largest tenth of 300 posts has {100 * share:.0f} % of all views"
    fit = tk.fit_tail(values)
    with_fit = tk.plot_rank_size(values, fit)
    assert "tail" in title(with_fit)
    assert "exponent" in with_fit.get_xlabel()
    assert len(with_fit.lines) == 3
    with pytest.raises(tk.SchemaError, match="none above 0"):
        tk.plot_rank_size([0, None])


def test_a_map_on_which_most_posts_have_no_comment_starts_at_the_least_talk():
    quiet = posts().assign(comments_per_1000_views=[0.0, 0.0, 0.0, 0.0, 2.5, 4.0])
    scale = tk.plot_reach_map(quiet).yaxis.get_transform()
    assert scale.linthresh == 2.5
    silent = tk.plot_reach_map(quiet.assign(comments_per_1000_views=0.0))
    assert silent.yaxis.get_transform().linthresh == 1.0


def test_dollar_signs_are_no_formulas():
    """A kind such as '$\\bad$' ended in matplotlib's parser."""
    priced = posts().replace({"kind": {"meme": r"$\bad$", "guide": "from $5 to $9"}})
    ax = tk.plot_reach_map(priced, by="kind")
    ax.figure.canvas.draw()
    legend = ax.get_legend().get_texts()
    assert legend[0].get_text() == "from $5 to $9 (n 3)"
    assert not any(text.get_parse_math() for text in [*legend, ax.xaxis.label, *ax.texts])
    tk.plot_reach_map(priced, by="kind", show=r"$\bad$").figure.canvas.draw()
    kinds = tk.summarize_shares(pd.DataFrame({"kind": [r"$\bad$", "b"]}), of="kind")
    bars = tk.plot_shares(kinds, of="kind")
    bars.figure.canvas.draw()
