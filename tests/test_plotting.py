"""Figures are checked by what is drawn: bar lengths, titles, colours."""

import itertools

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

import toolkit as tk
from toolkit.plotting.base import INTENT_COLORS
from toolkit.schema import INTENTS

mpl.use("Agg")


def shares(**columns):
    frame = pd.DataFrame(columns)
    return frame.assign(ci_low=frame["share"] - 0.05, ci_high=frame["share"] + 0.05)


def title(ax):
    return ax.get_title(loc="left").replace("\n", " ")


def test_bars_have_the_shares_lengths_and_the_intents_colours():
    ax = tk.plot_shares(shares(intent=["vent", "question", "spam"], share=[0.2, 0.7, 0.1], n=40))
    assert [bar.get_width() for bar in ax.patches] == [0.1, 0.2, 0.7]
    colors = [mpl.colors.to_hex(bar.get_facecolor()) for bar in ax.patches]
    assert colors == [INTENT_COLORS[name] for name in ("spam", "vent", "question")]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["Spam", "Vent", "Question"]
    assert title(ax) == "Question is the largest share: 70 % (65 to 75 %)"
    assert "n 40; 95 % intervals" in ax.get_xlabel()


def test_a_highlighted_share_is_what_the_title_is_about():
    table = shares(intent=["vent", "question"], share=[0.2, 0.8], n=40)
    ax = tk.plot_shares(table, highlight="vent")
    assert [bar.get_alpha() or bar.get_facecolor()[3] for bar in ax.patches] == [1.0, 0.3]
    assert title(ax) == "Vent: 20 % (15 to 25 %)"


def test_a_close_race_has_no_winner():
    ax = tk.plot_shares(shares(intent=["vent", "praise"], share=[0.48, 0.52], n=9, n_clusters=3))
    assert title(ax) == "Praise and Vent lead, too close to part: 52 % and 48 %"
    assert "n 9 in 3 clusters" in ax.get_xlabel()


def test_it_draws_on_the_axes_that_it_is_given():
    ax = plt.subplots()[1]
    assert tk.plot_shares(shares(intent=["vent"], share=[0.5], n=4), ax=ax) is ax


def test_groups_name_the_widest_gap_that_the_intervals_allow():
    table = shares(
        platform=["x", "x", "reddit", "reddit"],
        intent=["vent", "question", "vent", "question"],
        share=[0.5, 0.3, 0.1, 0.32],
        n=[50, 50, 80, 80],
    )
    ax = tk.plot_shares_by(table, by="platform")
    assert title(ax) == "Vent: 50 % on x, 10 % on reddit"
    assert [text.get_text() for text in ax.get_legend().get_texts()] == [
        "x (n 50)",
        "reddit (n 80)",
    ]
    same = table.assign(ci_low=0.0, ci_high=1.0)
    assert title(tk.plot_shares_by(same, by="platform")) == (
        "No share differs by more than its interval between platforms"
    )
    one = tk.plot_shares_by(table.iloc[:2], by="platform")
    assert title(one) == "All of it is from one platform: x"


def test_too_many_groups_are_refused():
    table = shares(post=[str(i) for i in range(9)], intent=["vent"] * 9, share=[0.5] * 9, n=9)
    with pytest.raises(tk.SchemaError, match="`by` column 'post' has 9 groups; at most 8"):
        tk.plot_shares_by(table, by="post")


def test_time_says_what_rose_or_that_nothing_did():
    month = pd.to_datetime(["2024-01-01", "2024-02-01"] * 2, utc=True)
    table = shares(
        period=month, intent=["vent", "vent", "praise", "praise"], share=[0.1, 0.4, 0.5, 0.45], n=30
    )
    ax = tk.plot_shares_over_time(table, time="period")
    assert title(ax) == "Vent rose from 01 Jan 2024 to 01 Feb 2024: 10 % to 40 %"
    assert [line.get_ydata().tolist() for line in ax.lines] == [[0.5, 0.45], [0.1, 0.4]]
    small = table.assign(n=[30, 29, 30, 29])
    assert "periods under 30 comments left out: 1" in (
        tk.plot_shares_over_time(small, time="period").get_xlabel()
    )
    none = tk.plot_shares_over_time(table.assign(n=3), time="period")
    assert title(none) == "Nothing to draw: no period has 30 comments"
    flat = tk.plot_shares_over_time(table[table["intent"] == "praise"], time="period")
    assert title(flat).startswith("No share differs by more than its interval from 01 Jan 2024")


def test_nothing_to_draw_is_said_not_raised():
    empty = shares(intent=[], share=pd.Series([], dtype=float), n=[], period=[], platform=[])
    assert title(tk.plot_shares(empty)) == "Nothing to draw: no comment was counted"
    assert title(tk.plot_shares_by(empty, by="platform")) == (
        "Nothing to draw: no comment has a platform"
    )
    assert title(tk.plot_shares_over_time(empty, time="period")) == (
        "Nothing to draw: no comment has a date"
    )


def test_a_missing_column_is_named():
    with pytest.raises(tk.SchemaError, match="`shares` lacks columns 'ci_low', 'ci_high', 'n'"):
        tk.plot_shares(pd.DataFrame({"intent": ["vent"], "share": [0.5]}))


# Machado, Oliveira & Fernandes (2009), severity 1.0, on linear RGB.
SIGHTS = {
    "normal": np.eye(3),
    "protan": [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
    "deutan": [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
    "tritan": [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
}


def lab(rgb):
    """CIE L*a*b* (D65) of a linear RGB colour."""
    to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    xyz = to_xyz @ np.clip(rgb, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("sight", SIGHTS)
def test_every_pair_of_intents_stays_apart_for_every_eye(sight):
    """A distance of about 2.3 is just noticeable; five times that is asked for."""
    assert list(INTENT_COLORS) == list(INTENTS)
    srgb = np.array([mpl.colors.to_rgb(color) for color in INTENT_COLORS.values()])
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    seen = [lab(np.array(SIGHTS[sight]) @ color) for color in linear]
    assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(seen, 2)) > 12
