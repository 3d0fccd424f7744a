"""What the sample's exports hold, the readers take again, row by row and word by word."""

import pandas as pd
import pytest

import toolkit as tk

#: What both sides know; ids of people are pseudonyms on neither side here.
COLUMNS = {
    "youtube": ["post_id", "parent_id", "text", "author_id", "created_at", "like_count"],
    "reddit": ["post_id", "parent_id", "parent_status", "text", "created_at", "like_count"],
}
FILES = {
    "youtube": ["youtube_comment_threads.json", "youtube_videos.json"],
    "reddit": ["reddit_comments.ndjson", "reddit_submissions.ndjson"],
}


@pytest.mark.parametrize("platform", COLUMNS)
def test_comments_come_back_as_they_were_written(platform):
    sample = tk.load_sample("harrow_pine_small")
    read = tk.read([tk.sample_path(name) for name in FILES[platform]], pseudonymize=False)
    assert len(read.rejects) == 0
    written = sample.comments[sample.comments["platform"] == platform]
    assert len(written) > 400
    pair = [
        frame.set_index("comment_id").sort_index()[COLUMNS[platform]]
        for frame in (read.comments, written)
    ]
    pd.testing.assert_frame_equal(*pair, check_dtype=False)


@pytest.mark.parametrize("platform", COLUMNS)
def test_posts_come_back_as_they_were_written(platform):
    read = tk.read([tk.sample_path(name) for name in FILES[platform]], pseudonymize=False)
    posts = tk.load_sample("posts")
    written = posts[(posts["platform"] == platform) & posts["is_own"]]
    columns = ["created_at", "like_count", "comment_count"]
    pair = [frame.set_index("post_id").sort_index()[columns] for frame in (read.posts, written)]
    pd.testing.assert_frame_equal(*pair, check_dtype=False)


def test_the_authors_of_a_read_export_are_the_samples_people_under_other_names():
    sample = tk.load_sample("comments")
    read = tk.read(tk.sample_path("reddit_comments.ndjson")).comments
    written = sample[sample["platform"] == "reddit"].set_index("comment_id")["author_id"]
    both = pd.DataFrame({"read": read.set_index("comment_id")["author_id"], "written": written})
    assert not set(both["read"]) & set(both["written"])
    assert both.drop_duplicates().groupby("written").size().eq(1).all()
    assert both["read"].nunique() == both["written"].nunique()
