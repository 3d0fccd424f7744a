"""Tables, checks and the words of errors."""

import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

import toolkit as tk
from toolkit import schema


def one_comment(**values):
    return pd.DataFrame([{"platform": "forum", "comment_id": "1", "text": "hi", **values}])


def test_missing_columns_are_named_beside_those_that_are_there():
    frame = pd.DataFrame({"body": ["x"], "id": [1]})
    with pytest.raises(
        schema.SchemaError, match="`comments` lacks columns 'text', 'post_id'; it has: body, id"
    ):
        schema.check_columns(frame, ["text", "id", "post_id"], name="comments")


def test_something_else_than_a_frame_is_named():
    with pytest.raises(schema.SchemaError, match="`comments` must be a pandas DataFrame, not list"):
        schema.check_columns(["hi"], ["text"], name="comments")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (-1, "`n` is -1; it must be at least 0 and at most 5"),
        (6, "`n` is 6; it must be at least 0 and at most 5"),
        (float("nan"), "`n` is nan; it must be"),
        ("three", "`n` is 'three'; it must be"),
        (True, "`n` is True; it must be"),
        (np.int64(6), "`n` is 6; it must be at least 0 and at most 5"),
        (np.float64("nan"), r"`n` is np.float64\(nan\); it must be"),
        (np.True_, r"`n` is np.True_; it must be"),
    ],
)
def test_numbers_out_of_range(value, message):
    with pytest.raises(schema.SchemaError, match=message):
        schema.check_number("n", value, low=0, high=5)


@pytest.mark.parametrize("value", [np.int64(3), np.float32(0.5), np.uint8(5)])
def test_a_number_out_of_an_array_is_a_number(value):
    schema.check_number("n", value, low=0, high=5)


def test_times_need_a_zone_and_the_way_to_one_is_said():
    naive = pd.DataFrame({"created_at": pd.to_datetime(["2024-05-01"])})
    with pytest.raises(schema.SchemaError, match=r"column 'created_at' holds times without a zone"):
        schema.check_times(naive, ["created_at"], name="comments")
    text = pd.DataFrame({"created_at": ["2024-05-01"]})
    with pytest.raises(schema.SchemaError, match="'created_at' holds str values, not moments"):
        schema.check_times(text, ["created_at"], name="comments")
    # What the message says to do is what helps, and any zone will do.
    comments = text
    made = pd.DataFrame({"created_at": pd.to_datetime(comments["created_at"], utc=True)})
    schema.check_times(made, ["created_at"], name="comments")
    paris = made.assign(created_at=made["created_at"].dt.tz_convert("Europe/Paris"))
    schema.check_times(paris, ["created_at"], name="comments")


def test_a_moment_is_utc_unless_it_says_otherwise():
    expected = pd.Timestamp("2024-05-01 06:00", tz="UTC")
    assert schema.read_moment("at", "2024-05-01 06:00") == expected
    assert schema.read_moment("at", pd.Timestamp("2024-05-01 08:00", tz="Europe/Paris")) == expected
    for wrong in ("2025-13-01", "soon", None, ["2025-01-01"]):
        with pytest.raises(schema.SchemaError, match=r"`at` is .* which is no moment; give one"):
            schema.read_moment("at", wrong)


def test_conform_casts_completes_and_keeps_own_columns():
    given = one_comment(like_count=3.0, created_at="2024-05-02T08:00:00+02:00", mine="kept")
    table = schema.conform(given, "comments")
    assert list(table.columns) == [*schema.COMMENTS, "mine"]
    assert {name: str(table[name].dtype) for name in schema.COMMENTS} == {
        name: ("string" if dtype == "string" else dtype) for name, dtype in schema.COMMENTS.items()
    }
    assert table["like_count"].item() == 3
    assert table["created_at"].item() == pd.Timestamp("2024-05-02T06:00:00Z")
    assert list(given.columns) == [
        "platform",
        "comment_id",
        "text",
        "like_count",
        "created_at",
        "mine",
    ]


def test_a_column_that_cannot_be_cast_is_named():
    with pytest.raises(schema.SchemaError, match="`comments` column 'like_count' cannot be Int64"):
        schema.conform(one_comment(like_count="many"), "comments")


def test_a_study_shows_what_it_holds_and_escapes_it():
    rejects = pd.DataFrame(
        {
            "source_file": ["a"] * 3,
            "source_row": [1, 2, 3],
            "status": ["rejected", "duplicate", "duplicate"],
            "reason": ["no text <b>", "seen before", "seen before"],
        }
    )
    study = tk.Study.of(
        comments=one_comment(platform="<i>forum</i>", created_at="2024-05-02T08:00:00Z", lang="en"),
        rejects=rejects,
    )
    facts = study.overview()
    assert facts["Comments"] == "1"
    assert facts["Dates (UTC)"] == "2024-05-02 to 2024-05-02"
    assert facts["Languages"] == "en (1)"
    assert facts["Rows left out"] == "1 rejected, 2 duplicates"
    assert repr(study) == "Study(posts: 0, comments: 1, accounts: 0, shares: 0, rejects: 3)"
    page = study._repr_html_()
    assert "&lt;i&gt;forum" in page
    assert "no text &lt;b&gt;" in page
    assert "<i>" not in page


def test_an_empty_study_shows_itself_too():
    page = tk.Study.of()._repr_html_()
    assert "none known" in page
    assert "unknown" in page


def test_a_study_cannot_lack_a_required_column():
    with pytest.raises(schema.SchemaError, match="`comments` lacks column 'text'"):
        tk.Study(
            **{**vars(tk.Study.of()), "comments": pd.DataFrame({"platform": [], "comment_id": []})}
        )


def test_a_missing_library_comes_with_its_install_line():
    with pytest.raises(schema.MissingExtraError, match=r'pip install "comment-toolkit\[train\]"'):
        schema.require("no_such_library_here", extra="train", purpose="Training")


def test_importing_the_package_loads_no_heavy_library():
    heavy = [
        "torch",
        "transformers",
        "onnxruntime",
        "seaborn",
        "matplotlib",
        "ipywidgets",
        "sklearn",
        "scipy",
        "nltk",
        "statsmodels",
    ]
    code = f"import sys, toolkit; print([name for name in {heavy} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
