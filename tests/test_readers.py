"""Platforms, archives, pseudonyms, duplicates and threads, each on files made here."""

import gzip
import json
import os
import stat
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pandas as pd
import pytest
import zstandard

from toolkit.readers import assemble, files, read
from toolkit.schema import TABLES, ReadError, ReadWarning
from toolkit.text import mask_people


@pytest.fixture
def key(tmp_path_factory):
    return tmp_path_factory.mktemp("config") / "pseudonym.key"


def comment(identity, **more):
    values = {
        "id": identity,
        "link_id": "t3_p",
        "parent_id": "t3_p",
        "author": f"writer_{identity}",
    }
    return {**values, "body": f"text {identity}", "created_utc": 1_714_600_000, "score": 1, **more}


def lines(path, values):
    path.write_text("".join(json.dumps(value) + "\n" for value in values), "utf-8")
    return path


def yt_comment(identity, **snippet):
    about = {"videoId": "vid", "textDisplay": "hi", "publishedAt": "2024-05-02T08:00:00Z"}
    about |= {"authorDisplayName": f"@a-{identity}", "authorChannelId": {"value": f"UC-{identity}"}}
    return {"kind": "youtube#comment", "id": identity, "snippet": {**about, **snippet}}


def yt_thread(identity, *replies, **snippet):
    top = yt_comment(identity, **snippet)
    about = {"videoId": "vid", "topLevelComment": top, "totalReplyCount": len(replies)}
    thread = {"kind": "youtube#commentThread", "id": identity, "snippet": about}
    return {**thread, "replies": {"comments": list(replies)}} if replies else thread


def page(*items):
    return {"kind": "youtube#commentThreadListResponse", "nextPageToken": "TOKEN", "items": items}


# ---------------------------------------------------------------- YouTube


@pytest.mark.parametrize("shape", ["page", "list", "dict", "ndjson", "items"])
def test_youtube_pages_in_every_shape(tmp_path, key, shape):
    first = page(yt_thread("A", yt_comment("A.r", parentId="A")))
    second = page(yt_thread("B"))
    if shape == "ndjson":
        path = lines(tmp_path / "pages.ndjson", [first, second])
    else:
        document = {
            "page": page(*first["items"], *second["items"]),
            "list": [first, second],
            "dict": {"1": first, "2": second},
            "items": [*first["items"], *second["items"]],
        }[shape]
        path = tmp_path / "pages.json"
        path.write_text(json.dumps(document))
    comments = read(path, key_file=key).comments
    assert comments["comment_id"].to_list() == ["A", "A.r", "B"]
    assert comments["source_row"].to_list() == ([1, 1, 2] if shape == "ndjson" else [1, 2, 3])
    assert comments["depth"].to_list() == [0, 1, 0]
    assert comments["thread_id"].to_list() == ["A", "A", "B"]
    assert comments["reply_count"].to_list() == [1, pd.NA, 0]
    assert not comments.astype("string").eq("TOKEN").any(axis=None)


def test_youtube_text_is_made_plain_once(tmp_path, key):
    items = [
        yt_thread("A", textDisplay="<b>x</b> &amp;lt; <br>it&#39;s", textOriginal=""),
        yt_thread("B", textDisplay="&lt;b&gt;", textOriginal="<b> &amp;"),
    ]
    path = tmp_path / "a.json"
    path.write_text(json.dumps(page(*items)))
    comments = read(path, key_file=key).comments
    assert comments["text"].to_list() == ["x &lt; \nit's", "<b> &amp;"]
    assert comments["text_raw"].to_list() == ["<b>x</b> &amp;lt; <br>it&#39;s", "<b> &amp;"]


def test_youtube_edits_owners_and_missing_replies(tmp_path, key):
    owner = yt_thread("A", authorChannelId={"value": "UCo"}, channelId="UCo", likeCount=3)
    owner["snippet"]["totalReplyCount"] = 4
    reply = yt_comment("A.r", parentId="A", updatedAt="2024-05-02T09:00:00Z")
    owner["replies"] = {"comments": [reply]}
    path = tmp_path / "a.json"
    path.write_text(json.dumps(page(owner)))
    with pytest.warns(ReadWarning, match="3 replies to 1 comments are announced"):
        comments = read(path, key_file=key).comments
    assert comments["is_post_author"].to_list() == [True, pd.NA]
    assert comments["edited_at"].notna().to_list() == [False, True]
    assert comments["created_precision"].to_list() == ["second", "second"]


def test_a_reply_without_its_thread_keeps_thread_and_depth(tmp_path, key):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"items": [yt_comment("A.r", parentId="A")]}))
    row = read(path, key_file=key).comments.iloc[0]
    assert (row["parent_status"], row["thread_id"], row["depth"]) == ("missing", "A", 1)


# ---------------------------------------------------------------- Reddit


def test_reddit_marks_and_times(tmp_path, key):
    path = lines(
        tmp_path / "a.ndjson",
        [
            comment("1", body="&gt; a &amp;amp; b", created_utc="1714600000", created=1),
            comment("2", body="[deleted]", author="[deleted]", created_utc=1714600000.0),
            comment("3", body="[ Removed by Reddit ]", author="[deleted]", edited=1714600700),
        ],
    )
    study = read(path, key_file=key)
    comments = study.comments
    assert comments["text"].to_list() == ["> a &amp; b", pd.NA, pd.NA]
    assert comments["status"].to_list() == ["ok", "deleted", "removed"]
    assert comments["author_id"].notna().to_list() == [True, False, False]
    assert comments["created_at"].dt.strftime("%F %T").unique().tolist() == ["2024-05-01 21:46:40"]
    assert comments["edited_at"].notna().to_list() == [False, False, True]
    assert len(study.accounts) == 1


def test_reddit_listing_with_stub_and_deep_replies(tmp_path, key):
    more = {"kind": "more", "data": {"count": 3, "id": "m", "children": ["x", "y", "z"]}}
    replies = {"kind": "Listing", "data": {"children": [more]}}
    for number in range(150, 0, -1):
        parent = f"t1_{number - 1}" if number > 1 else "t3_p"
        data = comment(str(number), parent_id=parent, replies=replies)
        replies = {"kind": "Listing", "data": {"children": [{"kind": "t1", "data": data}]}}
    post = {"id": "p", "title": "T", "selftext": "", "author": "op_1", "permalink": "/r/x/p/"}
    top = {"kind": "Listing", "data": {"children": [{"kind": "t3", "data": post}]}}
    path = tmp_path / "a.json"
    path.write_text(json.dumps([top, replies]))
    study = read(path, key_file=key)
    assert study.comments["depth"].to_list() == list(range(150))
    assert study.posts["post_id"].to_list() == ["p"]
    assert study.rejects["reason"].to_list() == [
        "placeholder for 3 comments that the export left out"
    ]


def test_reddit_crossposts_are_shares_and_not_counted(tmp_path, key):
    post = {"id": "q", "title": "T", "selftext": "", "author": "op_1", "permalink": "/r/x/q/"}
    path = lines(tmp_path / "a.ndjson", [{**post, "crosspost_parent": "t3_p"}])
    study = read(path, key_file=key)
    assert study.shares[["share_id", "shared_post_id", "kind"]].to_numpy().tolist() == [
        ["q", "p", "crosspost"]
    ]
    assert study.shares["sharer_id"].to_list() == study.posts["author_id"].to_list()
    assert len(study.posts) == 1


def test_broken_lines_are_rejected_and_the_rest_is_read(tmp_path, key):
    path = tmp_path / "a.ndjson"
    good = json.dumps(comment("1"))
    path.write_text(f'{good}\n{{"id": broken}}\n\n{"[" * 100_000}\n{good[:40]}')
    study = read(path, key_file=key)
    assert len(study.comments) == 1
    assert study.rejects["source_row"].to_list() == [2, 4, 5]
    assert study.rejects["reason"].iloc[2].endswith("the file is cut off here")


# ---------------------------------------------------------------- duplicates and parents


def test_duplicates(tmp_path, key):
    path = lines(
        tmp_path / "a.ndjson",
        [
            comment("1", score=1, retrieved_on=300),
            comment("1", score=5, retrieved_on=200),
            comment("1", body="other words"),
            comment("2"),
        ],
    )
    study = read(path, key_file=key)
    assert study.comments[["comment_id", "like_count"]].to_numpy().tolist() == [["1", 1], ["2", 1]]
    rejects = study.rejects.set_index("source_row")
    assert rejects["status"].to_dict() == {2: "duplicate", 3: "rejected"}
    assert rejects.loc[3, "reason"] == "id 1 stands for another text in a.ndjson, row 1"


def test_a_copy_fills_what_the_latest_lacks(tmp_path, key):
    bare = yt_comment("A.r", parentId="A")
    del bare["snippet"]["videoId"]
    path = tmp_path / "a.json"
    path.write_text(json.dumps([page(yt_thread("A", yt_comment("A.r"))), {"items": [bare]}]))
    study = read(path, key_file=key)
    assert study.comments["post_id"].to_list() == ["vid", "vid"]
    assert study.rejects["status"].to_list() == ["duplicate"]


def test_parents_missing_self_and_cyclic(tmp_path, key):
    parents = {"1": "2", "2": "3", "3": "1", "4": "1", "5": "5", "6": "gone", "7": "6"}
    path = lines(
        tmp_path / "a.ndjson",
        [comment(one, parent_id=f"t1_{other}") for one, other in parents.items()],
    )
    comments = read(path, key_file=key).comments.set_index("comment_id")
    assert comments["parent_status"].to_list() == [
        "cycle", "cycle", "cycle", "ok", "self", "missing", "ok",
    ]  # fmt: skip
    assert comments["parent_id"].isna().to_list() == [True] * 3 + [False, True, False, False]
    assert comments["thread_id"].to_list() == ["1", "2", "3", "1", "5", "gone", "gone"]
    assert comments["depth"].to_list() == [0, 0, 0, 1, 0, pd.NA, pd.NA]


# ---------------------------------------------------------------- folders and archives


def test_a_folder_a_zip_and_a_list_give_the_same(tmp_path, key):
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    lines(folder / "a.ndjson", [comment("1"), comment("2")])
    lines(folder / "deep" / "b.ndjson", [comment("3")])
    (folder / ".hidden.csv").write_text("id,text\n9,no\n")
    (folder / "notes.txt").write_text("nothing to see here")
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        for name in ("a.ndjson", "deep/b.ndjson", "notes.txt"):
            archive.write(folder / name, name)
        archive.writestr("../evil.ndjson", json.dumps(comment("4")))
        archive.writestr("__MACOSX/._a.ndjson", b"\x00\x05")
    whole = read(folder, key_file=key)
    packed = read(tmp_path / "in.zip", key_file=key)
    listed = read([folder / "a.ndjson", str(folder / "deep" / "b.ndjson")], key_file=key)
    assert whole.comments["comment_id"].to_list() == ["1", "2", "3"]
    assert listed.comments["comment_id"].to_list() == ["1", "2", "3"]
    assert sorted(packed.comments["comment_id"]) == ["1", "2", "3", "4"]
    assert whole.rejects["source_file"].to_list() == ["notes.txt"]
    assert packed.rejects["source_file"].to_list() == ["in.zip/notes.txt"]
    assert whole.rejects["source_row"].isna().all()
    assert not (tmp_path / "evil.ndjson").exists()
    authors = [study.comments.set_index("comment_id")["author_id"] for study in (whole, packed)]
    assert authors[0].equals(authors[1].reindex(authors[0].index))


def test_archives_that_unpack_to_too_much_are_refused(tmp_path, key, monkeypatch):
    monkeypatch.setattr(files, "UNPACKED_LIMIT", 1_000)
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", "x" * 2_000)
    with pytest.raises(ReadError, match=r"a.zip: unpacked it would be more than"):
        read(tmp_path / "a.zip", key_file=key)


def test_zst_with_a_window_of_two_gibibytes_and_gz(tmp_path, key):
    plain = lines(tmp_path / "a.ndjson", [comment(str(one)) for one in range(500)]).read_bytes()
    parameters = zstandard.ZstdCompressionParameters(window_log=31, enable_ldm=True)
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    (tmp_path / "a.zst").write_bytes(packer.compress(plain) + packer.flush())
    (tmp_path / "a.gz").write_bytes(gzip.compress(plain))
    for name in ("a.zst", "a.gz"):
        assert len(read(tmp_path / name, key_file=key).comments) == 500


def test_damage_names_the_file(tmp_path, key):
    packed = gzip.compress(os.urandom(200_000).hex().encode())
    (tmp_path / "a.gz").write_bytes(packed[: len(packed) // 2])
    with pytest.raises(ReadError, match=r"a.gz: it cannot be unpacked"):
        read(tmp_path / "a.gz", key_file=key)
    with pytest.raises(ReadError, match="there is no such file or folder"):
        read(tmp_path / "nowhere", key_file=key)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ReadError, match="empty: the folder holds no file"):
        read(tmp_path / "empty", key_file=key)


def test_nothing_readable_among_many(tmp_path, key):
    (tmp_path / "a.csv").write_text("")
    (tmp_path / "b.csv").write_text("id,text\n")
    with pytest.raises(ReadError, match=r"(?s)none of the 2 files.*a.csv: .*b.csv: "):
        read(tmp_path, key_file=key)


def test_a_saved_study_comes_back_exactly(tmp_path, key):
    post = {"id": "p", "title": "T", "selftext": "", "author": "op_1", "permalink": "/r/x/p/"}
    path = lines(tmp_path / "a.ndjson", [post, comment("1"), comment("1"), comment("2", body=" ")])
    study = read(path, key_file=key)
    again = read(study.save(tmp_path / "saved"))
    for table in TABLES:
        pd.testing.assert_frame_equal(getattr(again, table), getattr(study, table))
    (tmp_path / "saved" / "posts.parquet").write_bytes(b"PAR1 broken")
    with pytest.raises(ReadError, match="saved: the saved study is damaged"):
        read(tmp_path / "saved")


# ---------------------------------------------------------------- pseudonyms


def test_no_author_is_left_in_any_cell(tmp_path, key):
    # No name of hexadecimal digits alone, as a pseudonym may hold that by chance.
    text = "Bo_Made1 asks @ana.x, u/cy-2, /u/zee, e@mail.example, youtube.com/channel/UC" + "a" * 22
    path = lines(tmp_path / "a.ndjson", [comment("1", author="Bo_Made1", body=text)])
    (tmp_path / "b.csv").write_text("id,text,author\nat://did:plc:bo9/x/1,hi,ana.x\n")
    study = read(tmp_path, key_file=key, platform="bluesky")
    assert path.exists()
    for table in TABLES:
        strings = getattr(study, table).select_dtypes("string")
        for column in (strings[name] for name in strings):
            for secret in ("Bo_Made1", "ana.x", "cy-2", "zee", "mail.example", "UCaaa", "bo9"):
                assert not column.str.contains(secret, regex=False).any(), (table, secret)
    assert study.comments["author_name"].isna().all()
    assert study.comments["text"].iloc[0] == (
        "@user asks @user, @user, @user, email, youtube.com/channel/@user"
    )


@pytest.mark.parametrize("links", [True, False])
def test_several_readers_who_make_the_key_at_once_get_the_same(tmp_path, monkeypatch, links):
    def slow(size, draw=os.urandom):
        time.sleep(0.02)  # a busy disk: whoever looks now must not see half a key
        return draw(size)

    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "urandom", slow)
    if not links:
        monkeypatch.setattr(os, "link", refuse)

    def opened(file, barrier, _):
        barrier.wait()
        return assemble.pseudonym_key(file)

    for place in range(10):
        folder = tmp_path / str(place)
        barrier = threading.Barrier(4)
        with ThreadPoolExecutor(4) as pool:
            keys = set(pool.map(partial(opened, folder / "pseudonym.key", barrier), range(4)))
        assert [len(key) for key in keys] == [32]
        assert [file.name for file in folder.iterdir()] == ["pseudonym.key"]
        if os.name == "posix":
            assert stat.S_IMODE((folder / "pseudonym.key").stat().st_mode) == 0o600


def test_pseudonyms_are_stable_per_key_and_platform(tmp_path, key):
    path = lines(tmp_path / "a.ndjson", [comment("1", author="same_one")])
    table = tmp_path / "b.csv"
    table.write_text("id,text,author\n1,a,same_one\n")
    first = read(path, key_file=key).comments["author_id"].iloc[0]
    assert first == read([path], key_file=key).accounts["account_id"].iloc[0]
    assert first == read(table, key_file=key, platform="reddit").comments["author_id"].iloc[0]
    assert first != read(table, key_file=key, platform="x").comments["author_id"].iloc[0]
    other = key.with_name("other.key")
    assert first != read(path, key_file=other).comments["author_id"].iloc[0]
    assert first.startswith("p_")
    assert len(first) == 18


def test_the_key_is_private_and_lies_in_the_config_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "config")
    path = lines(tmp_path / "a.ndjson", [comment("1")])
    read(path)
    made = tmp_path / "config" / "pseudonym.key"
    assert len(made.read_bytes()) == 32
    if os.name == "posix":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_a_key_that_cannot_be_kept_or_is_damaged(tmp_path, monkeypatch):
    monkeypatch.setattr(assemble, "KEY_WAIT_SECONDS", 0.1)
    path = lines(tmp_path / "a.ndjson", [comment("1")])
    (tmp_path / "file").write_text("")
    with pytest.raises(ReadError, match=r"cannot be kept.*key_file=.*pseudonymize=False"):
        read(path, key_file=tmp_path / "file" / "pseudonym.key")
    with pytest.raises(ReadError, match="has 0 bytes, not 32"):
        read(path, key_file=tmp_path / "file")


def test_without_pseudonyms_everything_is_kept(tmp_path):
    path = lines(tmp_path / "a.ndjson", [comment("1", author="bo_made", body="hi @ana")])
    study = read(path, pseudonymize=False)
    assert study.comments[["author_id", "author_name", "text"]].iloc[0].to_list() == [
        "bo_made", "bo_made", "hi @ana",
    ]  # fmt: skip
    assert study.accounts["handle"].to_list() == ["bo_made"]


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("see https://www.youtube.com/@ana", "see https://www.youtube.com/@user"),
        ("reddit.com/user/bo-1 said", "reddit.com/@user said"),
        ("5 @ 3, a@b", "5 @ 3, a@b"),
        ("nothing here", "nothing here"),
    ],
)
def test_mask(text, masked):
    assert mask_people(text) == masked


def test_a_mistyped_name_is_told_what_it_may_have_been(tmp_path):
    (tmp_path / "comments.csv").write_text("text\nhello there\n", encoding="utf-8")
    with pytest.raises(ReadError, match=r"no such file.*Did you mean comments\.csv\?"):
        read(tmp_path / "coments.csv")
    with pytest.raises(ReadError, match=r"It has: comments\.csv\."):
        read(tmp_path / "export.zip")
    with pytest.raises(ReadError, match="Nor is there a folder"):
        read(tmp_path / "nowhere" / "export.zip")


def test_a_notebook_shows_the_message_and_not_the_way_through_our_code():
    shown = ReadError("mine.csv: it is empty.")._render_traceback_()
    assert shown == ["ReadError: mine.csv: it is empty."]
