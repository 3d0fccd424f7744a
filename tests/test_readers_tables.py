"""Tables: headers, cells, numbers, dates, ids, each rule on a file made here."""

import json
import warnings
from datetime import UTC, datetime

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.readers import read
from toolkit.readers.values import counts, times
from toolkit.schema import ReadError, ReadWarning, SchemaError


@pytest.fixture
def made(tmp_path):
    """Write a file and read it, with pseudonyms off unless asked for."""

    def made(content, name="export.csv", **options):
        data = content if isinstance(content, bytes) else content.encode()
        (tmp_path / name).write_bytes(data)
        options = {"pseudonymize": False, **options}
        if options["pseudonymize"]:
            options["key_file"] = tmp_path / "pseudonym.key"
        return read(tmp_path / name, **options)

    return made


def utc(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1_000_000)


# ---------------------------------------------------------------- headers and columns


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Comment;Author;Likes", "why so late;ana;3"),
        ("Commentaire\tAuteur\tJ'aime", "why so late\tana\t3"),
        ("Comentario,Autor,Me gusta", "why so late,ana,3"),
        ("Yorum|Kullanıcı adı|Beğeni", "why so late|ana|3"),
    ],
)
def test_headers_are_guessed_in_four_languages(made, header, row):
    comments = made(f"{header}\n{row}\n").comments
    assert comments[["text", "author_id", "like_count"]].iloc[0].to_list() == [
        "why so late",
        "ana",
        3,
    ]


def test_columns_names_what_feeds_what_and_switches_guesses_off(made):
    study = made(
        "Verbatim,likes,id\nso good,1.5,7\n", columns={"text": "Verbatim", "like_count": None}
    )
    assert study.comments["text"].to_list() == ["so good"]
    assert study.comments["comment_id"].to_list() == ["7"]
    assert study.comments["like_count"].isna().all()


def test_a_column_that_is_not_there_is_named(made):
    with pytest.raises(ReadError, match=r"no column 'Verbatim'.*it has: id, text"):
        made("id,text\n1,a\n", columns={"text": "Verbatim"})
    with pytest.raises(SchemaError, match="`columns` cannot be 'words'"):
        made("id,text\n1,a\n", columns={"words": "text"})


def test_no_text_column_shows_the_columns_and_an_example(made):
    with pytest.raises(ReadError, match=r"(?s)It has: id, Verbatim.*columns=\{'text': 'Verbatim'"):
        made("id,Verbatim\n1,so good\n")


def test_video_ids_under_content_are_no_text(made):
    with pytest.raises(ReadError, match="no column of it is known as text"):
        made("Content,Views\nmadeUpVid01,10\nmadeUpVid02,20\n")


def test_lines_before_the_header_are_rejected_one_by_one(made):
    study = made('Report:,Mentions\nFrom:,May\n\n"One sentence, alone"\nid,text,likes\n1,hi,2\n')
    assert study.comments["text"].to_list() == ["hi"]
    assert study.comments["source_row"].to_list() == [6]
    assert study.rejects["source_row"].to_list() == [1, 2, 4]
    assert set(study.rejects["reason"]) == {"line before the header"}


def test_workbook_with_banner_serial_dates_and_numbers_as_text(made, tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    book.active.append(["made for", "a test"])
    sheet = book.create_sheet("Comments")
    for row in (
        ["Exported by a tool"],
        [None],
        ["Comment ID", "Comment", "Date", "Likes", None],
        ["1790000000000000011", "first words", datetime(2024, 5, 2, 8, 30), 3, None],
        ["1790000000000000012", "second words", 45414.5, 4],
        ["1790000000000000013", None, None, None],
    ):
        sheet.append(row)
    book.save(tmp_path / "book.bin")
    with pytest.warns(ReadWarning, match="timezone="):
        study = read(tmp_path / "book.bin", pseudonymize=False)
    comments = study.comments
    assert comments["comment_id"].to_list() == ["1790000000000000011", "1790000000000000012"]
    assert comments["like_count"].to_list() == [3, 4]
    # Excel counts from 1899-12-30: day 45414 is 2024-05-02, and half of it is noon.
    assert comments["created_at"].astype(str).str[:16].to_list() == [
        "2024-05-02 08:30",
        "2024-05-02 12:00",
    ]
    assert study.rejects["reason"].to_list() == [
        "line before the header",
        "no text",
        "sheet 'Notes' was not read: only 'Comments' was",
    ]


def test_duplicate_headers_are_numbered(made):
    study = made("id,text,likes,likes\n1,a,3,4\n", columns={"like_count": "likes (2)"})
    assert study.comments["like_count"].to_list() == [4]


def test_flat_json_with_and_without_columns(made):
    rows = [{"id": 1, "text": "one two", "user": {"name": "ana"}}]
    with pytest.raises(ReadError, match=r"not supported yet \(keys: id, text, user\)"):
        made(json.dumps(rows), "a.json")
    study = made(json.dumps(rows), "a.json", columns={"text": "text", "author_id": "user.name"})
    assert study.comments[["text", "author_id"]].iloc[0].to_list() == ["one two", "ana"]


def test_posts_are_read_as_comments_only_with_a_word_about_it(made):
    with pytest.warns(ReadWarning, match="Reach suggest that each row is a post"):
        made("id,Message,Reach\n1,spring tins,9\n")


# ---------------------------------------------------------------- bytes


def test_windows_lines_inside_utf8_are_repaired(made):
    study = made(b"id,text\n1,caf\xc3\xa9\n2,caf\xe9 au lait\n3,th\xe9 \x96 noir\n")
    assert study.comments["text"].to_list() == ["café", "café au lait", "thé – noir"]


def test_utf16_needs_its_mark(made):
    text = "id\ttext\r\n1\tcafé noir\r\n"
    study = made(text.encode("utf-16"))
    assert study.comments["text"].to_list() == ["café noir"]
    with pytest.raises(ReadError, match=r"export.csv: it looks like UTF-16.*save it as UTF-8"):
        made(text.encode("utf-16-le"))


def test_nul_bytes_and_lone_surrogates(made):
    assert made(b"id,text\n1,he\x00llo\n").comments["text"].to_list() == ["hello"]
    study = made(r'[{"id":"1","text":"half \ud83d end"}]', "a.json")
    assert study.comments["text"].to_list() == ["half \ufffd end"]


def test_backslash_quotes(made):
    study = made('Date,Message\n2024-05-02,"He said \\"tea\\", twice\n\nand left"\n')
    assert study.comments["text"].to_list() == ['He said "tea", twice\n\nand left']


def test_ragged_rows_name_their_counts(made):
    study = made("id,text,likes\n1,a,3\n2,b\n3,c,4,5,6\n4,d,5,,\n")
    assert study.comments["text"].to_list() == ["a", "d"]
    assert study.rejects["reason"].to_list() == [
        "the row has 2 cells where the header has 3",
        "the row has 5 cells where the header has 3",
    ]
    assert study.rejects["source_row"].to_list() == [3, 4]


def test_one_column_needs_no_quotes(made):
    study = made("comment\nfine, but late\nwhy so late\nok\n")
    assert study.comments["text"].to_list() == ["fine, but late", "why so late", "ok"]


def test_only_line_ends_end_a_row(made):
    study = made("id,text\r\n1,one\u2028two\x0bthree\r\n2,b\r\n")
    assert study.comments["text"].to_list() == ["one\u2028two\x0bthree", "b"]


def test_an_unclosed_quote_costs_one_row(made):
    study = made('id,text\n1,"line one\nline two"\n2,"never closed\n3,next\n')
    assert study.comments["text"].to_list() == ["line one\nline two", "next"]
    assert study.rejects["reason"].to_list() == ["a quote opens in this row and never closes"]
    assert study.rejects["source_row"].to_list() == [3]


def test_guards_and_entities(made):
    study = made('id,text\n="0012",fish &amp; chips\n"""34""",\t\n')
    assert study.comments["comment_id"].to_list() == ["0012"]
    assert study.comments["text"].to_list() == ["fish & chips"]
    assert study.comments["text_raw"].to_list() == ["fish &amp; chips"]
    assert study.rejects["reason"].to_list() == ["no text"]


def test_rounded_ids_are_refused_and_links_are_offered(made):
    table = (
        "id,text,Permalink\n"
        "1.79E+18,a,https://x.example/bo/status/1790000000000000011\n"
        "1790000000000000000,b,https://x.example/bo/status/1790000000000000012\n"
    )
    with pytest.raises(ReadError, match=r"rounded.*columns=\{'comment_id': 'Permalink'\}"):
        made(table)
    study = made(table, columns={"comment_id": "Permalink"})
    assert study.comments["comment_id"].to_list() == ["1790000000000000011", "1790000000000000012"]


def test_rows_without_an_id_get_a_steady_one(made):
    first, again = made("text\nsame\nsame\n"), made("text\nsame\nsame\n")
    assert first.comments["comment_id"].is_unique
    assert first.comments["comment_id"].to_list() == again.comments["comment_id"].to_list()


def test_platform_is_the_callers_or_the_tables(made):
    assert made("id,text\n1,a\n").comments["platform"].to_list() == ["unknown"]
    assert made("id,text\n1,a\n", platform="forum").comments["platform"].to_list() == ["forum"]
    study = made("platform,id,text\nTikTok,1,a\n", platform="forum")
    assert study.comments["platform"].to_list() == ["tiktok"]


def test_deleted_rows_keep_their_place_without_text_or_author(made):
    study = made("id,author,text\n1,[deleted],[removed]\n2,ana,the word [deleted]\n")
    assert study.comments["status"].to_list() == ["removed", "ok"]
    assert study.comments["author_id"].isna().to_list() == [True, False]
    assert study.comments["text"].isna().to_list() == [True, False]


# ---------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["1.2K", "3M", "12"], [1_200, 3_000_000, 12]),
        (["1,234", "12"], [1_234, 12]),
        (["1.234", "12"], [1_234, 12]),
        (["1.234.567", "1.000"], [1_234_567, 1_000]),
        (["1376.0", "12.0", "1.000"], [1_376, 12, 1]),
        (["1,234.0", "5,678"], [1_234, 5_678]),
        (["1\u202f234", "10 432", "1'000"], [1_234, 10_432, 1_000]),
        (["1,2 mil", "3"], [1_200, 3]),
        (["1,2 тыс."], [1_200]),
        (["--", "-", "", "N/A", "<5", None], [None] * 6),
        (["+7", "0"], [7, 0]),
    ],
)
def test_counts(cells, expected):
    assert counts(cells, name="likes") == (expected, [])


def test_what_is_no_count_is_told():
    assert counts(["many", "3", "2.5", "-4"], name="likes") == (
        [None, 3, None, None],
        ["many", "2.5", "-4"],
    )


@pytest.mark.parametrize(
    "cells", [["1,234", "1.234"], ["1376.0", "1.234"], ["1.2K", "1.234"], ["1.234.567", "2.5K"]]
)
def test_a_column_with_two_conventions_asks(cells, made):
    with pytest.raises(ReadError, match=r"column 'likes' writes thousands .* columns="):
        counts(cells, name="likes")


@given(
    st.lists(st.integers(0, 10**12), min_size=1), st.sampled_from([",", ".", " ", "\u202f", "'"])
)
def test_grouped_numbers_come_back(numbers, group):
    cells = [f"{number:,}".replace(",", group) for number in numbers]
    assert counts(cells, name="likes") == (numbers, [])


@given(st.lists(st.integers(0, 10**12), min_size=1), st.sampled_from([".0", ",0", ".00"]))
def test_whole_decimals_come_back(numbers, tail):
    assert counts([f"{number}{tail}" for number in numbers], name="likes") == (numbers, [])


@given(st.lists(st.text()))
def test_no_cell_breaks_a_column(cells):
    try:
        values, _ = counts(cells, name="likes")
    except ReadError:
        return
    assert len(values) == len(cells)


# ---------------------------------------------------------------- times


@pytest.mark.parametrize(
    ("cell", "micros", "precision"),
    [
        ("2024-05-02T08:00:00Z", utc(2024, 5, 2, 8), "second"),
        ("2024-05-02T08:00:00.25+02:00", utc(2024, 5, 2, 6) + 250_000, "second"),
        ("2020-02-04 19:19 +0000", utc(2020, 2, 4, 19, 19), "minute"),
        ("1714636800", utc(2024, 5, 2, 8), "second"),
        ("1714636800000", utc(2024, 5, 2, 8), "second"),
        ("Thu May 02 08:00:00 +0000 2024", utc(2024, 5, 2, 8), "second"),
        ("Wed May 01 00:00:00 UTC 2024", utc(2024, 5, 1), "second"),
        ("Thu, 02 May 2024 08:00:00 -0300", utc(2024, 5, 2, 11), "second"),
        ("2024-05-02 05:00:00 BRT", utc(2024, 5, 2, 8), "second"),
        ("Sun, Nov 9, 2025", utc(2025, 11, 9), "day"),
        ("2 mai 2024", utc(2024, 5, 2), "day"),
        ("1er août 2024", utc(2024, 8, 1), "day"),
        ("2 de mayo de 2024", utc(2024, 5, 2), "day"),
        ("2 Mayıs 2024", utc(2024, 5, 2), "day"),
        ("14 Şubat 2024", utc(2024, 2, 14), "day"),
        ("1970-01-01", 0, "day"),
        ("45414", utc(2024, 5, 2), "day"),
        ("3 weeks ago", None, "estimated"),
        ("il y a 3 semaines", None, "estimated"),
        ("hace 2 días", None, "estimated"),
        ("3 hafta önce", None, "estimated"),
        ("", None, "unknown"),
        ("31 February 2024", None, "unknown"),
    ],
)
def test_times(cell, micros, precision):
    read_times = times([cell], name="date")
    assert (read_times.micros, read_times.precision) == ([micros], [precision])


def test_naive_times_take_the_zone_that_is_given():
    # Paris is two hours ahead in May.
    found = times(["2024-05-02 08:00:00"], name="date", timezone="Europe/Paris")
    assert (found.micros, found.precision, found.notices) == ([utc(2024, 5, 2, 6)], ["second"], [])


def test_naive_times_without_a_zone_are_doubted_once(made):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        study = made("id,text,date\n1,a,2024-05-02 08:00\n2,b,2024-05-03 08:00\n3,c,2024-05-04\n")
    assert [str(one.message) for one in caught] == [
        "export.csv: the times in column 'date' name no zone and were read as UTC; if they are "
        "local, say so with timezone='Europe/Paris' (or yours)."
    ]
    assert study.comments["created_precision"].to_list() == ["unknown", "unknown", "day"]
    assert study.comments["created_at"].notna().all()


def test_hours_that_clocks_skip_or_repeat_are_left_empty():
    # Paris: 02:30 does not exist on 31 March 2024 and exists twice on 27 October 2024.
    found = times(
        ["2024-03-31 02:30:00", "2024-10-27 02:30:00", "2024-03-31 03:30:00"],
        name="date",
        timezone="Europe/Paris",
    )
    assert found.micros == [None, None, utc(2024, 3, 31, 1, 30)]
    assert "2 times in column 'date' fall where the clocks" in found.notices[0]


def test_a_whole_column_tells_the_order_of_day_and_month():
    assert times(["02/05/2024", "13/05/2024"], name="d").micros[0] == utc(2024, 5, 2)
    assert times(["02/05/2024", "02/13/2024"], name="d").micros[0] == utc(2024, 2, 5)
    assert times(["02/05/2024"], name="d", day_first=False).micros[0] == utc(2024, 2, 5)
    both = times(["13/05/2024", "05/13/2024", "02/05/2024"], name="d")
    assert both.micros == [utc(2024, 5, 13), utc(2024, 5, 13), None]
    assert "day_first=" in both.notices[0]


def test_an_ambiguous_column_warns(made):
    with pytest.warns(ReadWarning, match="read day-first.*day_first=True or day_first=False"):
        study = made("id,text,date\n1,a,02/05/2024\n")
    assert study.comments["created_at"].iloc[0] == pd.Timestamp("2024-05-02", tz="UTC")


def test_an_unknown_zone_is_named(made):
    with pytest.raises(SchemaError, match="`timezone` cannot be 'Mars/Base'"):
        made("id,text\n1,a\n", timezone="Mars/Base")


@given(st.lists(st.one_of(st.none(), st.text())))
def test_no_cell_breaks_a_column_of_times(cells):
    assert len(times(cells, name="date").micros) == len(cells)


# ---------------------------------------------------------------- refused


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf \n", "the file is empty"),
        (b"id,text\n", "no rows under it"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b'{"error": {"message": "quotaExceeded"}}', r"error message of the platform \(quotaExc"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"items": [{"a": 1}, ', "breaks off or is damaged at line 1"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "save it as .xlsx"),
        (b"PK\x03\x04broken", "archive is broken"),
        (b"\x28\xb5\x2f\xfdbroken", "cannot be unpacked"),
        (b"\x1f\x8bbroken", "cannot be unpacked"),
        (bytes(range(1, 9)) * 50, "neither text nor a workbook"),
        (b"[]", "without any content"),
    ],
)
def test_what_cannot_be_read_says_why(made, content, message):
    with pytest.raises(ReadError, match=f"^export.csv: .*{message}"):
        made(content)
