"""Figures of care, by what they draw and say."""

import matplotlib as mpl
import pandas as pd
import pytest

import toolkit as tk

mpl.use("Agg")


def title(ax):
    return ax.get_title(loc="left").replace("\n", " ")


def curve():
    """Complaints: half within the hour. Praise: one in ten."""
    parts = []
    for intent, left in (("complaint", [1, 0.5, 0.2]), ("praise", [1, 0.9, 0.6])):
        parts.append(
            pd.DataFrame(
                {
                    "intent": intent, "time": [0.0, 1.0, 24.0], "survival": left,
                    "ci_low": [1, 0.1, 0.1], "ci_high": [1, 0.95, 0.7], "at_risk": [40, 30, 5],
                }
            )
        )  # fmt: skip
    return pd.concat(parts, ignore_index=True)


def test_the_curve_of_answers_rises_and_names_both_ends():
    ax = tk.plot_response(curve(), by="intent")
    assert title(ax) == "Answered within 1 hour: Complaint 50 %, Praise 10 %"
    drawn = ax.lines[0].get_ydata()
    assert drawn.tolist() == [0, 0.5, 0.8]
    assert [text.get_text() for text in ax.get_legend().get_texts()] == [
        "Complaint (n 40)", "Praise (n 40)",
    ]  # fmt: skip
    assert ax.get_xscale() == "log"


def test_another_moment_and_no_groups():
    one = curve().query("intent == 'praise'")
    assert title(tk.plot_response(one, within_hours=24)) == "Answered within 24 hours: all 40 %"


def test_too_many_lines_are_refused():
    many = pd.concat([curve().assign(intent=str(i)) for i in range(8)])
    with pytest.raises(tk.SchemaError, match="'intent' has 8 groups; at most 7"):
        tk.plot_response(many, by="intent")


def shares(**columns):
    frame = pd.DataFrame(
        {"share": [0.1, 0.5], "ci_low": [0.05, 0.4], "ci_high": [0.2, 0.6], "n": [30, 50]}
    )
    return frame.assign(**columns)


def test_the_first_hour_has_its_intervals_and_the_expectation():
    table = shares(intent=["praise", "complaint"], within_hours=1.0)
    ax = tk.plot_first_hour(table, by="intent")
    ends = "Complaint 50 % (40 to 60 %); Praise 10 % (5 to 20 %)"
    assert title(ax) == f"Answered within 1 hour: {ends}"
    assert ax.lines[0].get_xdata()[0] == 0.64
    assert "n 30 to 50" in ax.get_xlabel()
    # What is said of the hour is not said of a day.
    ax = tk.plot_first_hour(table.assign(within_hours=24.0), by="intent")
    assert title(ax) == f"Answered within 24 hours: {ends}"
    assert len(ax.lines) == 0
    assert "64 %" not in ax.get_xlabel()
    with pytest.raises(tk.SchemaError, match="'within_hours' holds 1, 24; draw one time"):
        tk.plot_first_hour(table.assign(within_hours=[1.0, 24.0]), by="intent")


def test_acts_set_ownership_beside_deflection():
    table = shares(act=pd.array(["deflection", "ownership"], dtype="string"))
    ax = tk.plot_reply_acts(table)
    assert title(ax) == "Of the replies: Ownership 50 % (40 to 60 %); Deflection 10 % (5 to 20 %)"
    first, second = (patch.get_facecolor() for patch in ax.patches)
    assert first != second


def test_the_queue_stacks_ages():
    table = pd.DataFrame(
        {"intent": ["question", "praise"], "under 1 hour": [1, 0], "over 7 days": [2, 1]}
    ).assign(total=[3, 1])
    ax = tk.plot_waiting(table)
    assert title(ax) == "4 wait for an answer, 3 of them over 7 days"
    assert [patch.get_width() for patch in ax.patches] == [0, 1, 1, 2]  # praise is below


def test_nothing_to_draw_is_said():
    with pytest.raises(tk.SchemaError, match="`summary` has no row to draw"):
        tk.plot_reply_acts(shares(act=["a", "b"]).iloc[:0])
    empty = pd.DataFrame({"intent": [], "over 7 days": [], "total": []})
    assert title(tk.plot_waiting(empty)).startswith("0 wait")
