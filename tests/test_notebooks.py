"""Every notebook has the lesson shape and runs from top to bottom."""

import re
from pathlib import Path

import nbformat
import pytest
from machine import ROOT, SHARED
from notebook_tools import copy_notebooks, every_notebook, pictures, run, texts

import toolkit as tk

YOUTUBE = SHARED / "formats" / "real" / "youtube" / "api_comment_threads_by_video_paged_1.json"
NAMES = [path.relative_to(ROOT / "notebooks").as_posix() for path in every_notebook()]


@pytest.fixture(params=NAMES)
def name(request):
    return request.param


def test_the_lesson_shape(name):
    notebook = nbformat.read(ROOT / "notebooks" / name, as_version=4)
    words = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert len(re.findall(r"^# ", words, flags=re.MULTILINE)) == 1
    assert re.search(r"^## What (this|it) says, and what it does not", words, flags=re.MULTILINE)
    assert re.search(r"^## On Monday", words, flags=re.MULTILINE)
    assert [cell for cell in code if "parameters" in cell.metadata.get("tags", [])] == code[:1]
    for cell in code:
        assert not cell.outputs
        assert cell.execution_count is None
        assert not re.search(r"^\s*(def|for|while|class|lambda)\b", cell.source, flags=re.MULTILINE)
        assert not re.search(r"\b_\w|\._\w", cell.source), "a private name"


def test_it_runs_on_the_sample(name, tmp_path):
    folder = copy_notebooks(tmp_path)
    done = run(folder / name)
    errors = [o for c in done.cells for o in c.get("outputs", []) if o.output_type == "error"]
    assert errors == []


def test_a_file_given_to_00_is_what_01_is_about(tmp_path):
    """Two comments of a table, through both notebooks, as a marketer would."""
    folder = copy_notebooks(tmp_path)
    rows = [
        "Comment,Date",
        "Where can I buy the green one?,2024-05-02 08:00",
        "lol,2024-06-03 09:00",
    ]
    (folder / "mine.csv").write_text("\n".join(rows), encoding="utf-8")
    first = texts(run(folder / "00_start_here.ipynb", path="mine.csv", timezone="Europe/Paris"))
    assert "Where can I buy the green one?" in first
    assert "mine.csv (2)" in first
    second = run(folder / "01_comment_intent.ipynb")
    assert "mine.csv (2)" in texts(second)
    assert pictures(second) == 4


@pytest.mark.needs_shared
def test_01_on_a_real_youtube_file(tmp_path):
    folder = copy_notebooks(tmp_path)
    done = run(folder / "01_comment_intent.ipynb", path=str(YOUTUBE))
    assert "youtube" in texts(done)
    assert Path(YOUTUBE).name in texts(done)
    assert pictures(done) == 4


@pytest.mark.needs_shared
def test_02_on_a_file_of_few_people(tmp_path):
    """Five comments: nobody can be judged, and every cell says so and goes on."""
    folder = copy_notebooks(tmp_path)
    said = texts(run(folder / "02_fans.ipynb", path=str(YOUTUBE)))
    assert "casual" in said
    assert "nothing to compare" in said
    assert "to learn and to test takes a hundred" in said


def test_09_where_no_author_is_known_compares_comments_as_wholes(tmp_path):
    """Each comment was read before and after, so there are two rows to a cluster."""
    folder = copy_notebooks(tmp_path)
    comments = tk.load_sample().comments[["comment_id", "text", "created_at"]]
    comments.to_csv(folder / "mine.csv", index=False)
    said = texts(run(folder / "09_teach_it_your_labels.ipynb", path="mine.csv", n_invented=200))
    rows, clusters = re.search(r"Seen in ([\d,]+) rows from ([\d,]+) clusters", said).groups()
    assert int(rows) == 2 * int(clusters)
