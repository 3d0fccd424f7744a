"""The same rows as the platforms would export them: files to practise reading on."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.samples.bank import BRANDS
from toolkit.schema import Study

__all__ = ["EXPORTS", "write_exports"]

_NAME = BRANDS["harrow_pine"][0]
_CHANNEL, _SUBREDDIT = "https://www.youtube.com/channel/", "harrowandpine"
#: X cuts longer posts short in tweets.js, and keeps them whole in note-tweet.js.
_TWEET_LETTERS = 279

_META_COLUMNS = (
    "Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)",
    "Publish time", "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes",
    "Shares", "Follows", "Comments", "Saves",
)  # fmt: skip


def _youtube_threads(study: Study) -> str:
    """Write all comments as one page of `commentThreads.list`, replies under their thread."""
    posts, comments = _of(study, "youtube")
    owner = posts["author_id"].iloc[0] if len(posts) else ""
    items = {
        row.comment_id: {
            "kind": "youtube#commentThread",
            "etag": "made-up",
            "id": row.comment_id,
            "snippet": {
                "channelId": owner,
                "videoId": row.post_id,
                "topLevelComment": _youtube_comment(row, owner),
                "canReply": True,
                "totalReplyCount": 0,
                "isPublic": True,
            },
        }
        for row in comments[comments["parent_id"].isna()].itertuples()
    }
    for row in comments[comments["parent_id"].notna()].itertuples():
        thread: dict[str, Any] = items[row.parent_id]
        thread["snippet"]["totalReplyCount"] += 1
        thread.setdefault("replies", {"comments": []})["comments"].append(
            _youtube_comment(row, owner)
        )
    return _page("youtube#commentThreadListResponse", list(items.values()))


def _youtube_comment(row: Any, owner: str) -> dict[str, Any]:
    written = _iso(row.created_at)
    snippet = {
        "channelId": owner,
        "videoId": row.post_id,
        "textDisplay": escape(row.text).replace("&#x27;", "&#39;").replace("\n", "<br>"),
        "textOriginal": row.text,
        "authorDisplayName": f"@{row.author_name}",
        "authorChannelUrl": _CHANNEL + row.author_id,
        "authorChannelId": {"value": row.author_id},
        "canRate": True,
        "viewerRating": "none",
        "likeCount": int(row.like_count),
        "publishedAt": written,
        "updatedAt": written,
    }
    if pd.notna(row.parent_id):
        snippet["parentId"] = row.parent_id
    return {"kind": "youtube#comment", "etag": "made-up", "id": row.comment_id, "snippet": snippet}


def _youtube_videos(study: Study) -> str:
    """Write all videos as one page of `videos.list`; counts are text there."""
    posts, _ = _of(study, "youtube")
    items = [
        {
            "kind": "youtube#video",
            "etag": "made-up",
            "id": row.post_id,
            "snippet": {
                "publishedAt": _iso(row.created_at),
                "channelId": row.author_id,
                "title": row.title,
                "description": row.text,
                "channelTitle": _NAME,
                "categoryId": "17",
            },
            "contentDetails": {"duration": "PT4M10S"},
            "statistics": {
                "viewCount": str(row.view_count),
                "likeCount": str(row.like_count),
                "favoriteCount": "0",
                "commentCount": str(row.comment_count),
            },
        }
        for row in posts.itertuples()
    ]
    return _page("youtube#videoListResponse", items)


def _reddit_comments(study: Study) -> str:
    _, comments = _of(study, "reddit")
    return _lines(
        {
            "id": row.comment_id,
            "link_id": f"t3_{row.post_id}",
            "parent_id": f"t3_{row.post_id}" if pd.isna(row.parent_id) else f"t1_{row.parent_id}",
            "body": _markup(row.text),
            "author": row.author_name,
            "created_utc": _seconds(row.created_at),
            "score": int(row.like_count),
            "controversiality": 0,
            "edited": False,
            "is_submitter": bool(row.is_post_author),
            "subreddit": _SUBREDDIT,
            "subreddit_id": "t5_madeup",
            "distinguished": None,
            "stickied": False,
            "gilded": 0,
            "retrieved_on": _seconds(row.collected_at),
        }
        for row in comments.itertuples()
    )


def _reddit_submissions(study: Study) -> str:
    posts, _ = _of(study, "reddit")
    return _lines(
        {
            "id": row.post_id,
            "name": f"t3_{row.post_id}",
            "title": _markup(row.title),
            "selftext": _markup(row.text),
            "author": row.author_id,
            "created_utc": _seconds(row.created_at),
            "score": int(row.like_count),
            "upvote_ratio": 0.94,
            "num_comments": int(row.comment_count),
            "num_crossposts": int(row.share_count),
            "is_self": True,
            "url": f"https://www.reddit.com/r/{_SUBREDDIT}/comments/{row.post_id}/",
            "permalink": f"/r/{_SUBREDDIT}/comments/{row.post_id}/made_up/",
            "subreddit": _SUBREDDIT,
            "over_18": False,
            "edited": False,
            "removed_by_category": None,
            "retrieved_on": _seconds(row.collected_at),
        }
        for row in posts.itertuples()
    )


def _instagram_posts(study: Study) -> str:
    """Write the posts as Meta Business Suite does: with a byte-order mark, to the minute."""
    posts, _ = _of(study, "instagram")
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(_META_COLUMNS)
    for row in posts.itertuples():
        written = f"{row.created_at:%m/%d/%Y %H:%M}"
        link = f"https://www.instagram.com/p/MADEUP{row.post_id[-6:]}/"
        writer.writerow(
            [row.post_id, "17840000000000001", row.author_id, _NAME, row.text, 0, written, link,
             "IG image", "", "Lifetime", row.view_count, row.reach_count, row.like_count,
             row.share_count, 0, row.comment_count, 0]
        )  # fmt: skip
    return "\ufeff" + target.getvalue()


def _x_account(study: Study) -> str:
    posts, _ = _of(study, "x")
    account = {
        "username": "harrowandpine",
        "accountId": posts["author_id"].iloc[0] if len(posts) else "0",
        "createdAt": "2020-01-01T00:00:00.000Z",
        "accountDisplayName": _NAME,
    }
    return _archive("account", [{"account": account}])


def _x_tweets(study: Study) -> str:
    """Write the brand's own posts and replies; an archive holds nobody else's."""
    posts, comments = _of(study, "x")
    people = comments.set_index("comment_id")[["author_id", "author_name"]]
    tweets = [
        _tweet(row.post_id, row.text, row) | {"retweet_count": str(row.share_count)}
        for row in posts.itertuples()
    ]
    for row in comments[comments["is_post_author"]].itertuples():
        to_id, to_name = people.loc[row.parent_id]
        tweets.append(
            _tweet(row.comment_id, row.text, row)
            | {
                "in_reply_to_status_id": row.parent_id,
                "in_reply_to_status_id_str": row.parent_id,
                "in_reply_to_user_id": to_id,
                "in_reply_to_user_id_str": to_id,
                "in_reply_to_screen_name": to_name,
            }
        )
    tweets.sort(key=lambda tweet: int(tweet["id_str"]), reverse=True)
    return _archive("tweets", [{"tweet": tweet} for tweet in tweets])


def _tweet(identity: str, text: str, row: Any) -> dict[str, Any]:
    whole = text if len(text) <= _TWEET_LETTERS + 1 else text[:_TWEET_LETTERS] + "…"
    return {
        "edit_info": {"initial": {"editTweetIds": [identity], "editsRemaining": "5"}},
        "retweeted": False,
        "source": '<a href="https://mobile.twitter.com">Twitter Web App</a>',
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "display_text_range": ["0", str(len(whole))],
        "favorite_count": str(row.like_count),
        "id_str": identity,
        "id": identity,
        "truncated": False,
        "retweet_count": "0",
        "created_at": f"{row.created_at:%a %b %d %H:%M:%S +0000 %Y}",
        "favorited": False,
        "full_text": _markup(whole),
        "lang": "en",
    }


def _x_notes(study: Study) -> str:
    """Write the long posts whole, under ids of their own."""
    posts, comments = _of(study, "x")
    own = [*posts.itertuples(), *comments[comments["is_post_author"]].itertuples()]
    long = [row for row in own if len(row.text) > _TWEET_LETTERS + 1]
    notes = [
        {
            "noteTweetId": str(1_700_000_000_000_000_000 + number),
            "createdAt": f"{row.created_at:%Y-%m-%dT%H:%M:%S.000Z}",
            "updatedAt": f"{row.created_at:%Y-%m-%dT%H:%M:%S.000Z}",
            "core": {"text": row.text, "urls": [], "mentions": [], "hashtags": []},
        }
        for number, row in enumerate(long)
    ]
    return _archive("note_tweet", [{"noteTweet": note} for note in notes])


#: What each file is called, and what writes it.
EXPORTS: dict[str, Callable[[Study], str]] = {
    "youtube_comment_threads.json": _youtube_threads,
    "youtube_videos.json": _youtube_videos,
    "reddit_comments.ndjson": _reddit_comments,
    "reddit_submissions.ndjson": _reddit_submissions,
    "instagram_business_suite.csv": _instagram_posts,
    "x_archive/data/account.js": _x_account,
    "x_archive/data/tweets.js": _x_tweets,
    "x_archive/data/note-tweet.js": _x_notes,
}


def write_exports(study: Study, folder: str | Path) -> list[Path]:
    """What files would the platforms have given for this study?

    YouTube and Reddit give posts and all comments; Instagram's Business Suite
    gives posts, to the minute; an archive from X gives the brand's own posts and
    replies. Made for samples: all rows of a platform are held in memory.

    Parameters
    ----------
    study : Study
        A simulated one; its posts with ``is_own`` and their comments are written.
    folder : str or Path
        Made if it is not there; files of the same names are replaced.

    Returns
    -------
    list of Path
        The files written.

    Examples
    --------
    >>> import tempfile
    >>> from toolkit.samples import simulate_brand
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     [file.name for file in write_exports(simulate_brand(size=300), folder)][:2]
    ['youtube_comment_threads.json', 'youtube_videos.json']
    """
    written = []
    for name, write in EXPORTS.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(write(study).encode("utf-8"))
        written.append(path)
    return written


def _of(study: Study, platform: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    posts, comments = study.posts, study.comments
    own = (posts["platform"] == platform) & posts["is_own"].fillna(False)
    return posts[own], comments[comments["platform"] == platform]


def _iso(time: pd.Timestamp) -> str:
    return f"{time:%Y-%m-%dT%H:%M:%SZ}"


def _seconds(time: pd.Timestamp) -> int:
    return int(time.timestamp())


def _markup(text: str) -> str:
    return escape(text, quote=False)


def _page(kind: str, items: list[dict[str, Any]]) -> str:
    info = {"totalResults": len(items), "resultsPerPage": len(items)}
    page = {"kind": kind, "etag": "made-up", "pageInfo": info, "items": items}
    return json.dumps(page, ensure_ascii=False, separators=(",", ":")) + "\n"


def _lines(rows: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _archive(name: str, entries: list[dict[str, Any]]) -> str:
    return f"window.YTD.{name}.part0 = " + json.dumps(entries, ensure_ascii=False, indent=1)
