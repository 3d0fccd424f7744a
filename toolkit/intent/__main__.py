"""Train the shipped engines: a teacher, its small student `accurate`, `fast`, and stances.

python -m toolkit.intent --base ../shared/base --data ../shared/intent \
    --bank ../shared/textbank toolkit/intent/written/first toolkit/intent/readings/first \
    --late toolkit/intent/written/second toolkit/intent/readings/second \
    --last toolkit/intent/written/third toolkit/intent/written/fourth \
    toolkit/intent/written/fifth toolkit/intent/written/sixth \
    toolkit/intent/readings/third toolkit/intent/readings/fourth \
    toolkit/intent/readings/fifth toolkit/intent/readings/sixth \
    toolkit/intent/readings/seventh

The teacher learns from the rows of --bank. The student learns what the teacher thinks of
those and of the rows of --late; then it goes over all labels alone, seven times, those of
--last among them, and once more over what a person labelled or was written for this; `fast`
learns from the same. Each stage leaves its result in the folder `--work`; what is there is not
done again, so that interrupted work goes on with the stage it was in. Needs the extra `train`
(torch and onnx), and about seven and a half hours on two cores: reckoned, as the stages were
not all run over the same rows.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pandas as pd

from toolkit.intent.accurate import AccurateEngine
from toolkit.intent.distil import (
    HALVES,
    PLAIN_WORDS,
    REHEARSAL,
    REHEARSED,
    REVISED,
    REVISION,
    STUDENT,
    STUDY,
    TEACHER,
    average,
    choose_unlabelled,
    distil,
    second_opinion,
    study,
    teach,
)
from toolkit.intent.export import ship
from toolkit.intent.finetune import fine_tune
from toolkit.intent.training import HELD_OUT, fit_fast, save_fast, training_rows
from toolkit.intent.tuner import STANCES, TunedHead
from toolkit.schema import ReadError, require

_LEARNED = ["text", "intent", "also", "needs_reply", "times"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the stages that are not done yet."""
    parser = argparse.ArgumentParser(
        prog="python -m toolkit.intent",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--base", required=True, help="folder or hub id of the encoder")
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled rows")
    parser.add_argument(
        "--bank",
        type=Path,
        nargs="+",
        default=[],
        help="folders of texts written, or of labels given, for this",
    )
    parser.add_argument(
        "--late",
        type=Path,
        nargs="+",
        default=[],
        help="such folders that the teacher does not learn from",
    )
    parser.add_argument(
        "--last",
        type=Path,
        nargs="+",
        default=[],
        help="such folders that the teacher does not read",
    )
    parser.add_argument("--work", type=Path, default=Path("build/intent"))
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "weights")
    parser.add_argument(
        "--unlabelled", type=int, default=3_000, help="comments without labels, read by the teacher"
    )
    parser.add_argument("--layers", type=int, default=STUDENT.layers, help="of the student")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--held-out", type=int, default=HELD_OUT, help="rows to calibrate on")
    parser.add_argument("--rows", type=int, help="all learn from so many rows, for a quick look")
    parser.add_argument("--epochs", type=int, help="of each network, for a quick look")
    given = parser.parse_args(arguments)
    torch = require("torch", extra="train", purpose="Training")
    from safetensors.numpy import load_file, save_file

    torch.set_num_threads(given.threads)
    rows = training_rows(given.data, [*given.bank, *given.late])
    if given.rows:
        rows = rows.sample(given.rows, random_state=given.seed, ignore_index=True)
    common = {"seed": given.seed, "held_out": given.held_out}
    if given.epochs:
        common["epochs"] = given.epochs
    large, small = replace(TEACHER, **common), replace(STUDENT, layers=given.layers, **common)

    teacher, student, studied, revised, averaged, rehearsed, again, plain, final = (
        given.work / name
        for name in (
            "teacher",
            "student",
            "study",
            "revision",
            "average",
            "rehearsal",
            "second_average",
            "plain_words",
            "third_average",
        )
    )
    if not (teacher / "training.json").is_file():
        # Finding the labelled texts among all takes a while, and only a new teacher needs it.
        early = rows if given.rows else training_rows(given.data, given.bank)
        fine_tune(early, base=given.base, work=teacher, recipe=large)
    chosen, taught = given.work / "unlabelled.parquet", given.work / "taught.safetensors"
    if not chosen.is_file():
        choose_unlabelled(given.data, rows, n=given.unlabelled, seed=given.seed).to_parquet(chosen)
    more = pd.read_parquet(chosen)
    texts = pd.concat([rows["text"], more["text"]], ignore_index=True)
    if not taught.is_file():
        found = teach(texts, base=given.base, teacher=teacher)
        found["scores"] = second_opinion(found["scores"], rows, more, large)
        save_file(found, taught, metadata={"texts": _named(texts)})
    said = load_file(taught)
    if _texts_of(taught) != _named(texts):
        raise ReadError(
            f"What the teacher says in '{taught}' is of other rows than these. Give the folders "
            "it was made with, or another --work."
        )
    if not (student / "training.json").is_file():
        options = {"base": given.base, "teacher": teacher, "work": student}
        distil(rows, more, said, recipe=small, **options)
    last = training_rows(given.data, given.last)
    most = pd.concat([rows, last[last["ours"]]], ignore_index=True)
    stages = (
        (student, studied, STUDY, None),
        (studied, revised, REVISION, (averaged, REVISED)),
        (averaged, rehearsed, REHEARSAL, (again, REHEARSED)),
        (again, plain, PLAIN_WORDS, (final, HALVES)),
    )
    for before, after, recipe, mean in stages:
        _keep_to(most, before, after)
        if not (after / "training.json").is_file():
            by_labels = replace(recipe, layers=given.layers, **common)
            study(most, base=given.base, student=before, work=after, recipe=by_labels)
        if mean and not _made_from(after, mean[0]):
            kept, shares = mean
            average(most, base=given.base, before=before, after=after, work=kept, shares=shares)
    # A comment without a label for the others may have one here.
    fresh = ~more["text"].isin(last["text"]).to_numpy()
    settings, arrays, fast = fit_fast(
        most,
        more=more[fresh],
        taught=said["scores"][len(rows) :][fresh],
        held_out=given.held_out,
        seed=given.seed,
    )
    save_fast(given.out, settings, arrays)
    ship(given.base, most, final, given.out, fast)
    replies = sorted(path for bank in given.bank for path in bank.glob("replies_*.csv"))
    if replies:
        coded = pd.concat([pd.read_csv(path, dtype="string") for path in replies])
        head = TunedHead.learn(
            coded["text"].tolist(),
            coded["stance"].to_numpy(dtype=str),
            seed=given.seed,
            base=AccurateEngine(given.out),
        )
        head.save(given.out / STANCES)


def _named(texts: Iterable[str]) -> str:
    """Name a list of texts, in its order."""
    return sha256("\0".join(texts).encode()).hexdigest()


def _keep_to(rows: pd.DataFrame, before: Path, work: Path) -> None:
    """Refuse to go on in a folder where another network learned, or from other rows."""
    learned = rows[_LEARNED].astype("string").fillna("").agg("\t".join, axis=1)
    named = _named([*learned, (before / "training.json").read_text("utf-8")])
    written = work / "rows.sha256"
    if written.is_file() and written.read_text("utf-8") == named:
        return
    if work.is_dir():
        raise ReadError(
            f"The network in '{work}' learned from other rows than these, or began as another than "
            f"the one in '{before}'. Give the folders it was made with, remove it, or give another "
            "--work."
        )
    work.mkdir(parents=True, exist_ok=True)
    written.write_text(named, encoding="utf-8")


def _made_from(before: Path, work: Path) -> bool:
    """Whether a folder holds what was made from the network that is in another now."""
    said = work / "training.json"
    if not said.is_file():
        return False
    last = json.loads((before / "training.json").read_text("utf-8"))
    return bool(json.loads(said.read_text("utf-8"))["before"] == last)


def _texts_of(taught: Path) -> str:
    from safetensors import safe_open

    with safe_open(taught, framework="np") as file:
        return str((file.metadata() or {}).get("texts"))


if __name__ == "__main__":
    main()
