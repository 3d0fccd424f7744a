"""The shipped files are there, say what is in them, and can be rebuilt."""

import csv
import json
from pathlib import Path

import pandas as pd
import pytest

from toolkit.samples import (
    SimulatedStudy,
    default_effects,
    list_samples,
    load_sample,
    sample_path,
    simulate_brand,
    write_exports,
)
from toolkit.samples.bank import data_folder
from toolkit.samples.build import build_samples
from toolkit.schema import SchemaError

SHIPPED = data_folder()


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory):
    return build_samples(tmp_path_factory.mktemp("samples"))


@pytest.fixture(scope="module")
def study():
    return load_sample("harrow_pine_small")


def files(folder):
    return {path.relative_to(folder).as_posix(): path for path in Path(folder).rglob("*.*")}


def test_rebuilding_gives_the_shipped_files(rebuilt):
    new, old = files(rebuilt), files(SHIPPED)
    by_hand = ("bank/", "README.md")
    made = {name for name in old if not name.startswith(by_hand)}
    assert set(new) == made
    for name, path in new.items():
        if path.suffix == ".parquet":  # its bytes also hold the version of the library
            found, shipped = pd.read_parquet(path), pd.read_parquet(old[name])
            pd.testing.assert_frame_equal(found, shipped)
        else:
            assert path.read_bytes() == old[name].read_bytes(), name


def test_every_sample_loads_with_the_rows_listed():
    listed = list_samples()
    assert list(listed.columns) == ["name", "rows", "what", "licence"]
    assert set(listed["licence"]) == {"CC0-1.0"}
    for row in listed.itertuples():
        if "." in row.name:
            assert sample_path(row.name).is_file()
        else:
            sample = load_sample(row.name)
            table = sample.comments if isinstance(sample, SimulatedStudy) else sample
            assert len(table) == row.rows, row.name


def test_the_shipped_study_is_the_one_drawn(study):
    drawn = simulate_brand()
    for name in ("posts", "comments", "accounts", "shares", "rejects"):
        pd.testing.assert_frame_equal(getattr(study, name), getattr(drawn, name))
    for name in drawn.truth:
        pd.testing.assert_frame_equal(study.truth[name], drawn.truth[name])
    pd.testing.assert_frame_equal(load_sample("comments"), drawn.comments)


def test_csv_files_hold_the_same_rows(study):
    for name in ("posts", "comments", "accounts", "shares"):
        table = pd.read_csv(
            SHIPPED / "harrow_pine_small" / f"{name}.csv", dtype="string", keep_default_na=False
        )
        shown = getattr(study, name)[list(table.columns)]
        assert len(table) == len(shown)
        for column in shown.columns:
            if shown[column].dtype == "string":
                assert (table[column] == shown[column].fillna("")).all(), (name, column)


def test_a_sample_is_nobody_elses(study):
    bank = load_sample("text_bank")
    bank["text"] = "changed"
    assert not (load_sample("text_bank")["text"] == "changed").any()
    assert load_sample() is not study


def test_errors_name_the_samples():
    with pytest.raises(
        SchemaError, match=r"`name` cannot be 'coments'; choose one of .*'comments'"
    ):
        load_sample("coments")
    with pytest.raises(SchemaError, match=r"choose one of .*'reddit_comments\.ndjson'"):
        sample_path("reddit.json")


def test_the_folder_is_small_and_every_file_has_its_card():
    size = sum(path.stat().st_size for path in files(SHIPPED).values())
    assert size <= 6_000_000
    card = (SHIPPED / "README.md").read_text(encoding="utf-8")
    for name in set(files(SHIPPED)) - {"README.md"}:
        assert Path(name).name in card, name
    for effect in default_effects()["name"]:
        assert effect in card, effect


# ------------------------------------------------------------------ exports


def own(study, platform):
    posts = study.posts[study.posts["is_own"] & (study.posts["platform"] == platform)]
    return posts, study.comments[study.comments["platform"] == platform]


def archive(name):
    text = (sample_path("x_archive") / "data" / name).read_text(encoding="utf-8")
    return json.loads(text.split(" = ", 1)[1])


def test_youtube_export_holds_every_comment(study):
    posts, comments = own(study, "youtube")
    page = json.loads(sample_path("youtube_comment_threads.json").read_text(encoding="utf-8"))
    found = {}
    for thread in page["items"]:
        replies = thread.get("replies", {"comments": []})["comments"]
        assert thread["snippet"]["totalReplyCount"] == len(replies)
        for comment in [thread["snippet"]["topLevelComment"], *replies]:
            found[comment["id"]] = comment["snippet"]["textOriginal"]
    assert found == dict(zip(comments["comment_id"], comments["text"], strict=True))
    videos = json.loads(sample_path("youtube_videos.json").read_text(encoding="utf-8"))["items"]
    views = {video["id"]: int(video["statistics"]["viewCount"]) for video in videos}
    assert views == dict(zip(posts["post_id"], posts["view_count"], strict=True))


def test_reddit_export_holds_every_comment(study):
    posts, comments = own(study, "reddit")
    lines = sample_path("reddit_comments.ndjson").read_text(encoding="utf-8").splitlines()
    parents = {row["id"]: row["parent_id"] for row in map(json.loads, lines)}
    assert list(parents) == list(comments["comment_id"])
    kept = comments[comments["parent_id"].notna()]
    assert all(parents[row.comment_id] == f"t1_{row.parent_id}" for row in kept.itertuples())
    lines = sample_path("reddit_submissions.ndjson").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == list(posts["post_id"])


def test_instagram_export_holds_every_post(study):
    posts, _ = own(study, "instagram")
    path = sample_path("instagram_business_suite.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Description"] for row in rows] == list(posts["text"])
    assert [int(row["Views"]) for row in rows] == list(posts["view_count"])


def test_x_archive_holds_what_the_brand_wrote(study):
    posts, comments = own(study, "x")
    replies = comments[comments["is_post_author"]]
    whole = {note["noteTweet"]["createdAt"]: note["noteTweet"]["core"]["text"]
             for note in archive("note-tweet.js")}  # fmt: skip
    texts = dict(zip(posts["post_id"], posts["text"], strict=True))
    texts |= dict(zip(replies["comment_id"], replies["text"], strict=True))
    tweets = [entry["tweet"] for entry in archive("tweets.js")]
    assert {tweet["id_str"] for tweet in tweets} == set(texts)
    for tweet in tweets:
        said, text = tweet["full_text"], texts[tweet["id_str"]]
        said = said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        assert len(said) <= 280
        assert said == text or (said[-1] == "…" and text.startswith(said[:-1]))
        assert said == text or text in whole.values()
    account = archive("account.js")[0]["account"]
    assert set(posts["author_id"]) == {account["accountId"]}


def test_a_brand_without_a_platform_still_exports(tmp_path):
    drawn = simulate_brand(size=300, months=1)
    none = type(drawn)(
        posts=drawn.posts[drawn.posts["platform"] == "reddit"],
        comments=drawn.comments[drawn.comments["platform"] == "reddit"],
        accounts=drawn.accounts,
        shares=drawn.shares,
        rejects=drawn.rejects,
        truth=drawn.truth,
    )
    written = write_exports(none, tmp_path)
    assert json.loads(written[0].read_text(encoding="utf-8"))["items"] == []


def test_the_shipped_sample_holds_its_prolific_complainer():
    """A quarter of all comments under news posts, by one person, complaints but for follow-ups."""
    study = load_sample()
    truth = study.truth.comments.set_index("comment_id")
    posts = study.posts.set_index("post_id")["kind"]
    said = study.comments[~study.comments["is_post_author"]]
    under_news = said[said["post_id"].map(posts) == "news"]
    people = study.truth.people.set_index("author_id")["role"]
    mine = under_news[under_news["author_id"].map(people) == "prolific_complainer"]
    assert 0.2 < len(mine) / len(under_news) < 0.3
    own = truth.loc[mine["comment_id"]]
    assert set(own.loc[own["stage"] == "special", "intent"]) == {"complaint"}
    assert (own["stage"] == "special").mean() > 0.7
