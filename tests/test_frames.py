"""Periods and posts beside comments."""

import pandas as pd
import pytest

import toolkit as tk
from toolkit.frames import is_own, own_posts


def test_periods_start_at_their_first_midnight_in_utc():
    # 2024-05-05 was a Sunday; 23:30 in New York that day is Monday the 6th, 03:30 UTC.
    times = pd.to_datetime(["2024-05-05T23:59:59Z", "2024-05-05T23:30:00-04:00", None], utc=True)
    data = pd.DataFrame({"created_at": times}, index=[5, 3, 9])
    weeks = tk.annotate_period(data, every="week")["period"]
    assert weeks.dt.strftime("%Y-%m-%d").fillna("-").tolist() == ["2024-04-29", "2024-05-06", "-"]
    assert weeks.index.tolist() == [5, 3, 9]
    assert str(tk.annotate_period(data, every="day")["period"].dt.tz) == "UTC"
    with pytest.raises(
        tk.SchemaError, match="`every` cannot be 'year'; choose one of 'day', 'week', 'month'"
    ):
        tk.annotate_period(data, every="year")


def test_a_comment_takes_its_own_platforms_post():
    posts = pd.DataFrame(
        {
            "platform": ["x", "reddit", "x"],
            "post_id": ["1", "1", "2"],
            "kind": ["meme", "guide", None],
            "like_count": [4, 5, 6],
        }
    )
    comments = pd.DataFrame(
        {"platform": ["reddit", "x", "x", "x"], "post_id": ["1", "1", "2", None]}
    )
    with_post = tk.annotate_post(comments, posts, columns=["kind", "like_count"])
    assert with_post["post_kind"].tolist() == ["guide", "meme", "not known", "not known"]
    assert with_post["post_like_count"].fillna(-1).tolist() == [5, 4, 6, -1]
    assert list(comments.columns) == ["platform", "post_id"]


def test_only_the_largest_groups_stay():
    data = pd.DataFrame({"kind": ["b", "a", "b", "c", "a", "b", None]})
    assert tk.top_groups(data, by="kind", most=2)["kind"].tolist() == ["b", "a", "b", "a", "b"]


def test_what_is_not_known_beside_known_ones_is_not_the_brands():
    posts = pd.DataFrame({"post_id": list("abc")}, index=[7, 7, 9])
    for given, wanted in (
        ([True, False, None], [True, False, False]),
        ([None, False, None], [False, False, False]),
        ([None, None, None], [True, True, True]),
    ):
        marked = posts.assign(is_own=pd.array(given, dtype="boolean"))
        assert is_own(marked).tolist() == wanted
        assert own_posts(marked)["post_id"].tolist() == [
            name for name, kept in zip("abc", wanted, strict=True) if kept
        ]
    assert is_own(posts).tolist() == [True] * 3
    assert is_own(posts.head(0)).dtype == bool


def test_the_audience_is_everybody_but_the_brand_and_the_deleted():
    comments = pd.DataFrame(
        {
            "is_post_author": pd.array([True, False, None, False], dtype="boolean"),
            "status": pd.array(["ok", "ok", None, "deleted"], dtype="string"),
        },
        index=[8, 6, 4, 2],
    )
    assert tk.select_audience(comments).index.tolist() == [6, 4]
    assert len(tk.select_audience(comments[["status"]])) == 3
