"""Figures of people and fans, by what they draw and say."""

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest

import toolkit as tk

mpl.use("Agg")


def title(ax):
    return ax.get_title(loc="left").replace("\n", " ")


def people(**changes):
    frame = pd.DataFrame(
        {
            "n_comments": [10, 10, 20, 8, 3],
            "purchase_acts": [5, 0, 4, 0, 3],
            "advocacy_acts": [0, 4, 8, 0, 0],
            "segment": ["true fan", "evangelist", "true fan and evangelist", "regular", "casual"],
            "segment_sure": [1.0, 0.8, 0.6, 0.1, np.nan],
        }
    )
    return frame.assign(**changes)


def test_fans_stand_on_two_axes_and_who_wrote_little_is_left_out():
    ax = tk.plot_fan_axes(people())
    points = [one.get_offsets() for one in ax.collections]
    assert [len(one) for one in points] == [1, 1, 1, 1]
    # Anybody else, both, true fan, evangelist: shares, give or take the jitter of .006.
    expected = [(0, 0), (0.2, 0.4), (0.5, 0), (0, 0.4)]
    assert np.allclose(np.vstack(points), expected, atol=0.006)
    assert title(ax) == "1 buy and come back, 1 bring others along, 1 do both"
    below = ax.get_xlabel()
    assert "4 people with 8 comments or more" in below
    assert "in 80 % of draws" in below  # (1 + .8 + .6) / 3
    assert "draws" not in tk.plot_fan_axes(people(segment_sure=np.nan)).get_xlabel()
    nobody = tk.plot_fan_axes(people(), min_comments=50)
    assert title(nobody) == "Nobody has 50 comments or more yet"


def test_the_curve_of_fans_says_its_ends_and_that_it_is_no_data():
    ax = tk.plot_fans_needed(tk.fans_needed(60_000, [50, 100, 300], churn=0.3, uncertainty=0.2))
    assert title(ax) == "1,200 fans if each leaves 50 a year, 200 if 300"
    assert ax.lines[0].get_ydata().tolist() == [1200, 600, 200]
    assert ax.lines[1].get_ydata().tolist() == pytest.approx([360, 180, 60])
    assert "arithmetic, not data" in ax.get_xlabel()
    assert "doubt" in ax.get_xlabel()
    sure = tk.plot_fans_needed(tk.fans_needed(60_000, [50, 100]))
    assert len(sure.lines) == 1
    assert "doubt" not in sure.get_xlabel()
    with pytest.raises(tk.SchemaError, match="give `fans_needed` several"):
        tk.plot_fans_needed(tk.fans_needed(60_000, 50))


def test_participation_says_what_the_most_active_write():
    table = tk.summarize_participation(pd.DataFrame({"n_comments": [50] + [1] * 99}))
    ax = tk.plot_participation(table)
    # 50 of 149 comments are a third.
    assert title(ax).startswith("The most active 1 % write 34 % (")
    assert "Gini 0.33 (" in title(ax)
    assert "100 people who comment, 149 comments" in ax.get_xlabel()
    assert [label.get_text() for label in ax.get_yticklabels()] == [
        "other 90 %", "next 9 %", "most active 1 %",
    ]  # fmt: skip
    assert "Gini" not in title(tk.plot_participation(table.iloc[:3]))


def network(**changes):
    frame = pd.DataFrame(
        {
            "platform": ["reddit", "youtube", "x"],
            "commenter_share": [0.7, 1.0, 0.4],
            "ci_low": [0.6, 0.9, 0.2],
            "ci_high": [0.8, 1.0, 0.6],
            "answers": [90, 200, 40],
            "n_clusters": [50, 90, 30],
            "folded": [False, True, False],
        }
    )
    return frame.assign(**changes)


def test_folded_threads_are_drawn_and_not_spoken_of():
    ax = tk.plot_network(network(), by="platform")
    assert title(ax) == "Answers that go to another commenter: 70 % on reddit, 40 % on x"
    assert (
        ax.get_yticklabels()[2].get_text() == "youtube (threads folded)\n200 answers of 90 people"
    )
    assert title(tk.plot_network(network(folded=True), by="platform")).startswith("Threads are fol")
    one = network().iloc[:1]
    assert title(tk.plot_network(one, by="platform")).endswith(": 70 % on reddit")
    nothing = tk.plot_network(network(commenter_share=np.nan), by="platform")
    assert title(nothing) == "Nobody answered anybody who is known"


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(-0.01, 0.02, "adds nothing that can be seen: +0.005"), (0.001, 0.02, "foretells better"),
     (-0.03, -0.01, "foretells worse")],
)  # fmt: skip
def test_what_history_adds_is_said_by_its_interval(low, high, said):
    change = (low + high) / 2
    table = pd.DataFrame(
        {
            "model": ["recency and frequency", "history", "difference"],
            "auc": [0.8, 0.8 + change, change],
            "ci_low": [0.75, 0.75, low],
            "ci_high": [0.85, 0.85, high],
            "n": 300,
            "n_returned": 40,
        }
    )
    ax = tk.plot_return_prediction(table)
    assert title(ax).startswith(f"History {said}")
    assert "300 people, 40 came back" in ax.get_xlabel()
    assert len(ax.collections[-1].get_offsets()) == 2
