"""Figures of results, by what they draw and say."""

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest

import toolkit as tk

mpl.use("Agg")


def title(ax):
    return ax.get_title(loc="left").replace("\n", " ")


def results(**changes):
    frame = pd.DataFrame(
        {
            "outcome": "share_rate",
            "groups": ["meme vs guide", "sell vs guide", "news vs guide"],
            "effect": [2.0, 0.5, 1.0],
            "effect_name": "ratio of rates",
            "ci_low": [1.5, 0.3, 0.4],
            "ci_high": [2.6, 0.8, 2.5],
            "n": [120, 90, 20],
            "verdict": ["different", "different", "inconclusive"],
        }
    )
    return frame.assign(**changes)


def test_effects_are_sorted_and_counted_and_ratios_are_on_a_log_scale():
    ax = tk.plot_effects(results())
    points = ax.collections[-1]
    assert points.get_offsets()[:, 0].tolist() == [0.5, 1.0, 2.0]
    assert [label.get_text().split("\n")[0] for label in ax.get_yticklabels()] == [
        "sell vs guide", "news vs guide", "meme vs guide",
    ]  # fmt: skip
    assert title(ax) == "Of 3 comparisons: 2 different, 1 inconclusive"
    assert ax.get_xscale() == "log"
    assert ax.lines[0].get_xdata()[0] == 1.0  # the line of no effect


def test_a_difference_is_on_a_plain_scale_around_nought():
    ax = tk.plot_effects(results(effect_name="difference in shares"))
    assert ax.get_xscale() == "linear"
    assert ax.lines[0].get_xdata()[0] == 0.0


def test_units_are_not_mixed_and_nothing_is_refused():
    mixed = results(effect_name=["ratio of rates", "slope", "slope"])
    with pytest.raises(
        tk.SchemaError, match="mixes 'ratio of rates', 'slope'; draw the rows of one"
    ):
        tk.plot_effects(mixed)
    with pytest.raises(tk.SchemaError, match="no row with an effect"):
        tk.plot_effects(results(effect=np.nan))


def test_distributions_show_every_row_and_the_medians_interval():
    """Of 1 to 9 the median is 5; the 2nd and 8th values bound it (binomial(9, 1/2): 96.1 %)."""
    data = pd.DataFrame({"views": [*range(1, 10), 100.0, None], "kind": ["a"] * 9 + ["b", "a"]})
    ax = tk.plot_distributions(data, value="views", by="kind")
    assert title(ax) == "Median views: 100 (100 to 100) for b, 5 (2 to 8) for a"
    assert [label.get_text() for label in ax.get_yticklabels()] == ["b\nn 1", "a\nn 9"]
    assert sum(len(c.get_offsets()) for c in ax.collections if len(c.get_offsets()) > 1) == 9


def test_a_log_axis_needs_values_above_nought():
    data = pd.DataFrame({"views": [0, 10], "kind": ["a", "a"]})
    with pytest.raises(tk.SchemaError, match="`log` needs values above 0"):
        tk.plot_distributions(data, value="views", by="kind", log=True)


def test_survival_says_when_half_are_through():
    curve = pd.DataFrame(
        {"time": [0.0, 1, 3, 0, 2], "survival": [1, 0.5, 0.2, 1, 0.9], "ci_low": 0.1,
         "ci_high": 1.0, "at_risk": [10, 8, 3, 7, 6], "kind": list("aaabb")}
    )  # fmt: skip
    ax = tk.plot_survival(curve, by="kind", unit="hours")
    assert title(ax) == "Half are through a: after 1 hours; b: not within the data"
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["a (n 10)", "b (n 7)"]


def test_the_band_has_a_width_from_the_start():
    waits = pd.DataFrame({"hours": [2.0, 3.0, 4.0, 4.0], "answered": [1, 1, 0, 0]})
    ax = tk.plot_survival(tk.survival_curve(waits, duration="hours", event="answered"))
    corners = ax.collections[0].get_paths()[0].vertices
    # None of four yet: 0.025 ** (1 / 4) = 0.398.
    assert corners[corners[:, 0] == 0][:, 1].min() == pytest.approx(0.398, abs=5e-4)


def test_a_trend_says_what_moved_beyond_its_band():
    trend = pd.DataFrame(
        {"month": pd.to_datetime(["2025-01-01", "2025-02-01"], utc=True), "rate": [0.1, 0.4],
         "ci_low": [0.05, 0.3], "ci_high": [0.15, 0.5], "n": [40, 60]}
    )  # fmt: skip
    ax = tk.plot_trend(trend, time="month", value="rate")
    assert title(ax) == "rate rose from 0.1 to 0.4"
    assert ax.lines[0].get_ydata().tolist() == [0.1, 0.4]
    wide = trend.assign(ci_high=0.9)
    assert title(tk.plot_trend(wide, time="month", value="rate")) == (
        "rate: no change beyond the intervals"
    )
