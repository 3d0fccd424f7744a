"""Every notebook has the lesson shape and runs from top to bottom."""

import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest
from machine import ROOT, SHARED
from nbclient.exceptions import CellExecutionError
from notebook_tools import copy_notebooks, every_notebook, pictures, run, texts

import toolkit as tk
from toolkit.intent.labels import LabelStore

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


def test_09_without_labels_is_about_the_sample_and_measures_on_other_words(tmp_path):
    """Notebook 00 has read a file before, and the sample says some things twice."""
    folder = copy_notebooks(tmp_path)
    rows = "id,text,Date\n1,Where can I buy the green one?,2024-05-02 08:00\n"
    (tmp_path / "mine.csv").write_text(rows, encoding="utf-8")
    tk.read(tmp_path / "mine.csv", timezone="UTC").save(folder / "my_study")
    file = folder / "09_teach_it_your_labels.ipynb"
    notebook = nbformat.read(file, as_version=4)
    asked = "len(learn), len(aside), aside['text'].isin(learn['text']).sum().item()"
    notebook.cells.append(nbformat.v4.new_code_cell(asked))
    nbformat.write(notebook, file)
    learnt, aside, both = eval(run(file).cells[-1].outputs[0].data["text/plain"])
    assert learnt > 150
    assert aside > 100
    assert both == 0
    with pytest.raises(CellExecutionError, match="`path` needs `store`"):
        run(file, path="mine.csv")


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


def test_09_with_the_labels_of_one_person_alone(tmp_path):
    """Agreement has to wait, and all that needs one person only is there."""
    folder = copy_notebooks(tmp_path)
    sample = tk.load_sample()
    truth = sample.truth.comments[["comment_id", "intent"]]
    rows = tk.select_audience(sample.comments).merge(truth, on="comment_id")
    mine = tk.label_comments(
        rows.sample(250, random_state=2), store=folder / "mine.sqlite", order="random", n=250
    )
    said = rows.set_index("comment_id")["intent"]
    for comment in list(mine.queue):
        mine.give(said[comment])
    done = texts(run(folder / "09_teach_it_your_labels.ipynb", store="mine.sqlite"))
    assert done.count("nobody else labelled any of these comments") == 2
    assert "true_share_in_the_sample" in done
    assert "macro-F1" in done


@pytest.mark.needs_shared
def test_02_on_a_file_of_few_people(tmp_path):
    """Five comments: nobody can be judged, and every cell says so and goes on."""
    folder = copy_notebooks(tmp_path)
    said = texts(run(folder / "02_fans.ipynb", path=str(YOUTUBE)))
    assert "casual" in said
    assert "nothing to compare" in said
    assert "to learn and to test takes a hundred" in said


@pytest.mark.parametrize("n", [12, 70])
def test_04_on_few_posts_without_names(tmp_path, n):
    """Own posts alone, no author and no comment: every cell says what it lacks and goes on."""
    folder = copy_notebooks(tmp_path)
    posts = tk.load_sample("posts").query("is_own").sort_values("created_at").head(n)
    alone = posts.assign(author_name=pd.NA, author_id=pd.NA, is_own=pd.NA)
    tk.Study.of(posts=alone).save(folder / "my_study")
    done = run(folder / "04_brand_voice.ipynb")
    said = texts(done)
    assert "One brand only" in said
    assert "No picture over time: There are" in said
    assert "Nothing to compare" in said
    assert ("Fewer than 20 posts of your own" in said) == (n == 12)


def small_study():
    """Twelve posts a week apart; every post brings two people, who say something and stay away."""
    made = pd.date_range("2024-01-01", periods=12, freq="7D", tz="UTC")
    posts = pd.DataFrame(
        {
            "platform": "x",
            "post_id": [f"p{n}" for n in range(12)],
            "kind": ["guide", "guide", "cat"] * 4,
            "is_own": True,
            "text": "A new path through the wood",
            "created_at": made,
            "view_count": [100 * (n + 1) for n in range(12)],
            "like_count": 5,
        }
    )
    comments = pd.DataFrame(
        {
            "platform": "x",
            "comment_id": [f"c{n}" for n in range(24)],
            "post_id": posts["post_id"].repeat(2).to_numpy(),
            "author_id": [f"a{n}" for n in range(24)],
            "text": "Where does the path begin, and how long does it take?",
            "created_at": made.repeat(2) + pd.Timedelta(hours=5),
        }
    )
    return posts, comments


@pytest.mark.parametrize("case", ["no such kind, no words", "only one thing is ever said"])
def test_03_on_files_that_cannot_tell_all(tmp_path, case):
    """The cells that a file cannot bear say so, and the others are still there."""
    folder = copy_notebooks(tmp_path)
    posts, comments = small_study()
    if case.startswith("no such kind"):
        rival = posts.head(1).assign(post_id="r", is_own=False)
        posts = pd.concat([posts.assign(seed_views=[900] + [50] * 11), rival]).assign(text=None)
    tk.Study.of(posts=posts, comments=comments).save(tmp_path / "mine")
    kind = "viral_meme" if case.startswith("no such kind") else "cat"
    said = run(folder / "03_viral_value.ipynb", path=str(tmp_path / "mine"), kind=kind)
    if kind == "cat":
        assert "Not compared: Column 'a reaction' is the same in all 24 rows" in texts(said)
        assert "the average post among cat posts is worth cannot be said" in texts(said)
    else:
        assert "0 and 12 posts, 0 and 24 authors" in texts(said)
        assert "Not compared" not in texts(said)
    assert pictures(said) >= 2  # the map, and the newcomers


@pytest.mark.parametrize(("drawn", "written"), [(True, list("abcd")), (False, ["a", "b"])])
def test_02_writes_down_both_halves_of_a_draw(drawn, written, tmp_path):
    """Who waits stands anywhere in the list: its head alone would be a half picked by hand."""
    notebook = nbformat.read(ROOT / "notebooks" / "02_fans.ipynb", as_version=4)
    (cell,) = [c for c in notebook.cells if c.cell_type == "code" and "log_outreach" in c.source]
    assigned = ["talk", "wait", "wait", "talk"] if drawn else ["talk"] * 4
    queue = pd.DataFrame({"platform": "x", "author_id": list("abcd"), "assigned": assigned})
    given = {"tk": tk, "queue": queue, "diary": tmp_path / "d.sqlite"}
    exec(cell.source, given | {"talked_to": 0})
    assert len(tk.read_outreach(given["diary"])) == 0
    exec(cell.source, given | {"talked_to": 2})
    assert tk.read_outreach(given["diary"])["author_id"].tolist() == written


def test_05_on_a_file_without_the_brands_answers(tmp_path):
    """Sixty comments, none marked as the brand's: what cannot be told is said, cell by cell."""
    folder = copy_notebooks(tmp_path)
    said = ("Where can I buy number {}?", "Number {} broke, I am furious!")
    rows = [f"{said[at % 2].format(at)},2024-05-{1 + at // 3:02d} 08:{at:02d}" for at in range(60)]
    (folder / "mine.csv").write_text("\n".join(["Comment,Date", *rows]), encoding="utf-8")
    found = texts(run(folder / "05_care.ipynb", path="mine.csv", engine="rules"))
    assert "No comment in this file is marked as yours" in found
    assert "This file has too few answers to compare what followed them." in found
    assert found.count("This file cannot say.") >= 2


def test_05_on_the_sample_of_reddit(tmp_path):
    """Comments without posts: nobody is seen to come back under another one of a known kind."""
    folder = copy_notebooks(tmp_path)
    file = ROOT / "data_samples" / "exports" / "reddit_comments.ndjson"
    done = run(folder / "05_care.ipynb", path=str(file), engine="rules")
    assert "reddit" in texts(done)
    assert pictures(done) >= 4


def test_09_where_no_author_is_known_compares_comments_as_wholes(tmp_path):
    """Each comment was read before and after, so there are two rows to a cluster."""
    folder = copy_notebooks(tmp_path)
    sample = tk.load_sample()
    comments = sample.comments[["comment_id", "text", "created_at"]]
    comments.to_csv(folder / "mine.csv", index=False)
    # A file of one's own needs labels of one's own: without them the notebook is about the sample.
    store = LabelStore(folder / "mine.sqlite", list(tk.INTENTS))
    truth = sample.truth.comments[["comment_id", "intent"]].merge(comments, on="comment_id")
    for row in truth.dropna().sample(200, random_state=1).itertuples():
        given = {"annotator": "me", "intent": row.intent, "chosen": "random"}
        store.add(row.comment_id, row.text, **given)
    file = folder / "09_teach_it_your_labels.ipynb"
    said = texts(run(file, path="mine.csv", store="mine.sqlite"))
    rows, clusters = re.search(r"Seen in ([\d,]+) rows from ([\d,]+) clusters", said).groups()
    assert int(rows) == 2 * int(clusters)
