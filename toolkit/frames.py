"""Putting beside a comment what other columns and tables know: its period, its post."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from toolkit.schema import as_list, check_choice, check_columns, check_number, check_times

__all__ = ["annotate_period", "annotate_post", "select_audience", "top_groups"]

_PERIODS = {"day": "D", "week": "W", "month": "M"}
NOT_KNOWN = "not known"


def annotate_period(
    data: pd.DataFrame, *, every: str = "month", time: str = "created_at"
) -> pd.DataFrame:
    """In which day, week or month does each row fall?

    Parameters
    ----------
    data : pandas.DataFrame
        With the column that `time` names (datetime, UTC).
    every : {'day', 'week', 'month'}
        Length of a period; weeks start on Monday.
    time : str
        Column of the moments.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``period`` (datetime, UTC: the period's first
        midnight; missing where the moment is).

    Raises
    ------
    SchemaError
        If the column is not there or holds no moments with a zone, or the period is unknown.

    Examples
    --------
    >>> data = pd.DataFrame({"created_at": pd.to_datetime(["2024-05-17 08:30"], utc=True)})
    >>> annotate_period(data, every="week")["period"].dt.strftime("%a %d %b").item()
    'Mon 13 May'
    """
    check_columns(data, [time], name="data")
    check_choice("every", every, _PERIODS)
    check_times(data, [time], name="data")
    moments = data[time].dt.tz_convert("UTC").dt.tz_localize(None)
    starts = moments.dt.to_period(_PERIODS[every]).dt.start_time
    return data.assign(period=starts.dt.tz_localize("UTC"))


def annotate_post(
    comments: pd.DataFrame, posts: pd.DataFrame, columns: str | Sequence[str] = "kind"
) -> pd.DataFrame:
    """What is known of the post that each comment stands under?

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``platform`` and ``post_id``.
    posts : pandas.DataFrame
        With ``platform``, ``post_id`` and `columns`.
    columns : str or list of str
        Columns of `posts` to put beside the comments.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``post_<column>`` for each; text that is missing, or
        whose post is not among `posts`, reads 'not known', so that such rows
        stay visible in every count.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> comments = pd.DataFrame({"platform": "x", "post_id": ["1", "2"]})
    >>> posts = pd.DataFrame({"platform": ["x"], "post_id": ["1"], "kind": ["meme"]})
    >>> annotate_post(comments, posts)["post_kind"].tolist()
    ['meme', 'not known']
    """
    wanted = as_list(columns)
    key = ["platform", "post_id"]
    check_columns(comments, key, name="comments")
    check_columns(posts, [*key, *wanted], name="posts")
    known = posts.drop_duplicates(key).set_index(key)[wanted].add_prefix("post_")
    found = comments[key].join(known, on=key)[known.columns]
    texts = [name for name in found.columns if pd.api.types.is_string_dtype(found[name])]
    found[texts] = found[texts].fillna(NOT_KNOWN)
    return comments.assign(**{name: found[name] for name in found.columns})


def by_brand(comments: pd.DataFrame) -> pd.Series:
    """Tell which comments whoever wrote the post wrote; what is not known is the audience's."""
    if "is_post_author" not in comments:
        return pd.Series(data=False, index=comments.index)
    return comments["is_post_author"].fillna(value=False).astype(bool)


def stands(comments: pd.DataFrame) -> pd.Series:
    """Tell which comments were neither deleted nor removed; what is not known stands."""
    if "status" not in comments:
        return pd.Series(data=True, index=comments.index)
    return comments["status"].fillna("ok").eq("ok").astype(bool)


def may_be_answered(comments: pd.DataFrame) -> pd.Series:
    """Tell which comments the brand answered, or may have answered for all that can be known.

    Some platforms fold all answers under the top comment. There, where no answer to an
    answer is ever seen, whatever the brand wrote in a thread may be meant for any earlier
    comment in it. Without ``comment_id`` and ``parent_id`` nothing is known to be answered.
    """
    if not {"comment_id", "parent_id"} <= set(comments.columns):
        return pd.Series(data=False, index=comments.index)
    own = by_brand(comments)
    # Ids are only unique on their platform.
    platform = comments["platform"].astype("string").fillna("") if "platform" in comments else ""

    def named(column: str) -> pd.Series:
        return platform + "\x1f" + comments[column].astype("string")

    ids, above = named("comment_id"), named("parent_id")
    nested = above.notna()
    answered = ids.isin(above[own & nested])
    place = ids.str.split("\x1f", n=1).str[0]
    chained = nested & above.isin(ids[nested])
    folded = nested & ~place.isin(place[chained])
    thread = named("thread_id").fillna(above) if "thread_id" in comments else above
    theirs = own & folded & stands(comments)
    perhaps = folded & thread.isin(thread[theirs])
    if "created_at" in comments:
        last = comments["created_at"][theirs].groupby(thread[theirs]).max()
        later = pd.Series(last.reindex(thread).array, index=comments.index)
        perhaps &= ~(later < comments["created_at"])
    return (answered | perhaps).astype(bool)


def is_own(posts: pd.DataFrame) -> pd.Series:
    """Tell which posts are the brand's, the one rule of all measures.

    Where nobody said of any whose it is, all are the brand's; where somebody did, those of
    which it is not known are not. (Of posts that are in no table it cannot tell:
    `toolkit.summarize_virality` takes those that comments name for the brand's.)
    """
    if "is_own" not in posts or posts["is_own"].isna().all():
        return pd.Series(data=True, index=posts.index, dtype=bool)
    return posts["is_own"].fillna(value=False).astype(bool)


def own_posts(posts: pd.DataFrame) -> pd.DataFrame:
    """Leave out posts that are not the brand's, as `is_own` tells them."""
    return posts[is_own(posts)]


def comments_under(comments: pd.DataFrame, posts: pd.DataFrame) -> pd.DataFrame:
    """Leave out comments under other posts: who writes to a rival has not come to this brand."""
    key = ["platform", "post_id"]
    ours = pd.MultiIndex.from_frame(posts[key].astype("string"))
    return comments[pd.MultiIndex.from_frame(comments[key].astype("string")).isin(ours)]


def select_audience(comments: pd.DataFrame) -> pd.DataFrame:
    """Which comments are other people's, and still stand?

    Answers of whoever wrote the post say what the brand does, not what people
    want of it; deleted and removed comments have no words.

    Parameters
    ----------
    comments : pandas.DataFrame
        ``is_post_author`` and ``status`` are used where they are there; what is
        not known counts as the audience's, and as standing.

    Returns
    -------
    pandas.DataFrame
        Some of the rows.

    Examples
    --------
    >>> comments = pd.DataFrame({"text": ["Is it open?", "It is."],
    ...                          "is_post_author": [False, True]})
    >>> select_audience(comments)["text"].tolist()
    ['Is it open?']
    """
    return comments[~by_brand(comments) & stands(comments)]


def top_groups(data: pd.DataFrame, *, by: str, most: int = 5) -> pd.DataFrame:
    """Which rows belong to the largest groups, the only ones a picture has room for?

    Parameters
    ----------
    data : pandas.DataFrame
        With the column `by`.
    by : str
        Column of the groups.
    most : int
        How many groups are kept.

    Returns
    -------
    pandas.DataFrame
        The rows of the largest groups.

    Raises
    ------
    SchemaError
        If the column is not there or `most` is below 1.

    Examples
    --------
    >>> top_groups(pd.DataFrame({"kind": list("aaabbc")}), by="kind", most=2)["kind"].tolist()
    ['a', 'a', 'a', 'b', 'b']
    """
    check_columns(data, [by], name="data")
    check_number("most", most, low=1)
    return data[data[by].isin(data[by].value_counts().head(most).index)]
