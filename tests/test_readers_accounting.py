"""Rows in = rows taken + rejected + duplicates, over every example and real file."""

import csv
import io
import json
import re
import warnings
from collections import Counter

import pandas as pd
import pytest
from machine import SHARED

from toolkit.readers import read
from toolkit.schema import ReadError, ReadWarning

FORMATS = SHARED / "formats"

#: What is refused, with words of the advice that its message must give.
REFUSED = {
    "examples/INDEX.txt": "columns=",
    "examples/bad/api_error_payload.json": "quotaExceeded",
    "examples/bad/deeply_nested.json": "too deep",
    "examples/bad/empty.csv": "empty",
    "examples/bad/excel_ids.csv": "Permalink",
    "examples/bad/header_only.csv": "no rows",
    "examples/bad/html_error_page.json": "web page",
    "examples/bad/numbers.csv": "columns=",
    "examples/bad/timestamps.csv": "columns=",
    "examples/bad/truncated.json": "breaks off",
    "examples/bad/utf16_no_bom.csv": "save it as UTF-8",
    "examples/bluesky/thread.json": "keys: thread",
    "examples/linkedin/Shares.csv": "columns=",
    "examples/linkedin/company_all_posts_as_csv.csv": "columns=",
    "examples/mastodon/context.json": "keys: ancestors",
    "examples/mastodon/outbox.json": "not supported yet",
    "examples/mastodon/statuses.json": "not supported yet",
    "examples/meta/apify_instagram_comments.json": "not supported yet",
    "examples/meta/business_suite_facebook_posts.csv": "columns=",
    "examples/meta/business_suite_instagram_posts.csv": "columns=",
    "examples/meta/dyi_facebook/your_facebook_activity/comments_and_reactions/comments.json": (
        "keys: comments_v2"
    ),
    "examples/meta/dyi_facebook/your_facebook_activity/posts/"
    "your_posts__check_ins__photos_and_videos_1.json": "not supported yet",
    "examples/meta/dyi_instagram/comments/post_comments.json": "not supported yet",
    "examples/meta/dyi_instagram/content/posts_1.json": "not supported yet",
    "examples/meta/dyi_instagram/your_instagram_activity/comments/post_comments_1.json": (
        "not supported yet"
    ),
    "examples/meta/graph_ig_media_comments.json": "keys: data, paging",
    "examples/meta/graph_post_with_comments.json": "not supported yet",
    "examples/meta/page_insights_two_header_rows.csv": "columns=",
    "examples/reviews/appstore_connect.json": "not supported yet",
    "examples/reviews/appstore_rss.json": "keys: feed",
    "examples/tiktok/research_api_comments.json": "not supported yet",
    "examples/tiktok/user_data_old.json": "not supported yet",
    "examples/tiktok/user_data_tiktok.json": "not supported yet",
    "examples/tiktok/zeeschuimer_comments.ndjson": "not supported yet",
    "examples/x/api_v1_timeline.json": "not supported yet",
    "examples/x/api_v2_page.json": "not supported yet",
    "examples/x/archive/data/account.js": "archive",
    "examples/x/archive/data/note-tweet.js": "archive",
    "examples/x/archive/data/tweets.js": "archive",
    "examples/x/snscrape.jsonl": "not supported yet",
    "examples/youtube/studio_tableau_fr.csv": "columns=",
    "real/INDEX.tsv": "columns=",
    "real/bluesky/thread_view_post_with_embed_media.json": "not supported yet",
    "real/facebook/graph_comments_p1.json": "not supported yet",
    "real/facebook/graph_comments_p2.json": "not supported yet",
    "real/facebook/graph_multi_posts_data.json": "not supported yet",
    "real/instagram/graph_comments_p1.json": "not supported yet",
    "real/instagram/graph_medias_p1.json": "not supported yet",
    "real/mastodon/api_status_and_replies.json": "not supported yet",
    "real/tiktok/scraper_v2_nested_replies.json": "not supported yet",
    "real/twitter/analytics_classic_twotweets_updated.csv": "columns=",
    "real/twitter/v1_get_user_timeline.json": "not supported yet",
    "real/twitter/v2_timeline_tweets.json": "not supported yet",
    "real/twitter/v2_twarc_kpop.jsonl": "not supported yet",
}
#: Rows that a plain counter cannot count, counted by hand.
BY_HAND = {
    # Three rows; the third opens where the second's quote never closes.
    "examples/bad/embedded_newlines_unclosed_quote.csv": 3,
    "examples/linkedin/Comments.csv": 1,
    "examples/tools/crowdtangle_pt.csv": 1,
    # Five label lines before the header and one mention.
    "examples/tools/brandwatch_bulk_mentions.csv": 6,
}


def files():
    if not FORMATS.is_dir():
        return []
    return sorted(
        path.relative_to(FORMATS).as_posix()
        for folder in ("examples", "real")
        for path in (FORMATS / folder).rglob("*")
        if path.is_file()
    )


def text_of(path):
    data = path.read_bytes()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(encoding, errors="replace")


def things(value):
    """Count the t1, t3 and more objects of a Reddit answer."""
    if isinstance(value, list):
        return sum(map(things, value))
    if not isinstance(value, dict):
        return 0
    own = value.get("kind") in {"t1", "t3", "more"}
    return own + sum(map(things, value.values()))


def rows_in(name):
    """Count the rows of a file, by its name and the simplest means."""
    if name in BY_HAND:
        return BY_HAND[name]
    text = text_of(FORMATS / name)
    lines = [line for line in text.split("\n") if line.strip()]
    if "youtube#" in text:
        return len(re.findall(r'"kind": ?"youtube#(?:comment|video)"', text))
    if '"Listing"' in text:
        return things(json.loads(text))
    if "ytdlp" in name:
        return 1 + len(json.loads(text)["comments"])
    if name.endswith(".ndjson") or "pushshift" in name:
        return len(lines)
    if name.endswith(".json"):
        return len(json.loads(text))
    delimiter = next(mark for mark in "\t;," if mark in lines[0])
    records = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if row]
    return len(records) - 1


@pytest.fixture
def key(tmp_path):
    return tmp_path / "pseudonym.key"


@pytest.fixture(autouse=True)
def _guesses_are_fine():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReadWarning)
        yield


@pytest.mark.needs_shared
def test_every_refused_file_is_there():
    assert set(REFUSED) | set(BY_HAND) <= set(files())


@pytest.mark.needs_shared
@pytest.mark.parametrize("name", files())
def test_rows_in_are_rows_out(name, key):
    path = FORMATS / name
    if name in REFUSED:
        with pytest.raises(ReadError) as caught:
            read(path, key_file=key)
        message = str(caught.value)
        assert message.startswith(path.name + ": ")
        assert REFUSED[name] in message
        return
    study = read(path, key_file=key)
    assert len(study.posts) + len(study.comments) + len(study.rejects) == rows_in(name)
    assert set(study.rejects["status"]) <= {"rejected", "duplicate"}


@pytest.mark.needs_shared
@pytest.mark.parametrize("folder", ["examples/youtube", "examples/reddit", "real"])
def test_a_folder_accounts_for_every_row_and_every_file(folder, key):
    names = [name for name in files() if name.startswith(folder + "/")]
    expected = sum(1 if name in REFUSED else rows_in(name) for name in names)
    study = read(FORMATS / folder, key_file=key)
    assert len(study.posts) + len(study.comments) + len(study.rejects) == expected
    refused = study.rejects.loc[study.rejects["source_row"].isna(), "source_file"]
    inside = {name.removeprefix(folder + "/") for name in names if name in REFUSED}
    assert set(refused) == inside


@pytest.mark.needs_shared
def test_a_real_forum(key):
    study = read(sorted((SHARED / "threads").glob("reddit_*.ndjson")), key_file=key)
    raw = [
        json.loads(line)
        for line in (SHARED / "threads/reddit_comments.ndjson").read_text("utf-8").splitlines()
    ]
    assert (len(study.comments), len(study.posts), len(study.rejects)) == (1_431, 20, 0)
    parents = {one["id"]: one["parent_id"] for one in raw}

    def depth(one):
        parent, steps = parents[one], 0
        while parent.startswith("t1_"):
            if parent[3:] not in parents:
                return None
            parent, steps = parents[parent[3:]], steps + 1
        return steps

    expected = Counter(depth(one) for one in parents)
    found = Counter(None if pd.isna(value) else int(value) for value in study.comments["depth"])
    assert found == expected
    assert set(study.comments["post_id"]) <= set(study.posts["post_id"])
    authors = {one["author"] for one in raw if one["author"] != "[deleted]"}
    assert study.comments["author_id"].nunique() == len(authors)


def names_in(value, keys):
    """Give every value that stands under one of `keys` anywhere in JSON."""
    if isinstance(value, list):
        return set().union(*(names_in(one, keys) for one in value)) if value else set()
    if not isinstance(value, dict):
        return set()
    own = {one for key, one in value.items() if key in keys and isinstance(one, str) and one}
    return own.union(*(names_in(one, keys) for one in value.values()))


@pytest.mark.needs_shared
@pytest.mark.parametrize(
    "name",
    [name for name in files() if re.match(r".*/(youtube|reddit)/.*json$", name)],
)
def test_no_author_leaks(name, key):
    text = text_of(FORMATS / name)
    lines = [line for line in text.split("\n") if line.strip()]
    many = name.endswith(".ndjson") or "pushshift" in name
    document = [json.loads(line) for line in lines] if many else json.loads(text)
    people = names_in(
        document, {"author", "author_id", "authorDisplayName", "channel", "channel_id", "value"}
    ) - {"[deleted]"}
    study = read(FORMATS / name, key_file=key)
    for table in ("posts", "comments", "accounts", "shares", "rejects"):
        frame = getattr(study, table)
        for column in frame.select_dtypes("string"):
            for cell in frame[column].dropna():
                leaked = {
                    one for one in people if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", cell)
                }
                assert not leaked, (table, column, cell)
