"""Teach a small network what a large one says of comments that nobody labelled.

The student has a few of the teacher's layers and learns, besides the labels, the
teacher's probabilities and states (Hinton et al., 2015; Sanh et al., 2019).
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from time import perf_counter
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.intent.finetune import (
    FineTuning,
    Lesson,
    build_network,
    encode,
    keep,
    learn,
    load_network,
    read,
    read_tokenizer,
)
from toolkit.intent.ngrams import NgramSettings, ngram_matrix
from toolkit.intent.training import Recipe, blend, fit_table, held_out_rows, targets
from toolkit.schema import INTENTS, require
from toolkit.text import normalize

__all__ = [
    "HALVES",
    "PLAIN_WORDS",
    "REHEARSAL",
    "REHEARSED",
    "REVISED",
    "REVISION",
    "STUDENT",
    "STUDY",
    "TEACHER",
    "average",
    "choose_unlabelled",
    "distil",
    "second_opinion",
    "study",
    "teach",
    "visits",
]

#: All layers of the encoder; what it may cost in time is spent once.
TEACHER = FineTuning(layers=0, epochs=1, rate=1.2e-4, layer_decay=0.93)
#: Four layers are what 400 short comments a second on two cores leave room for.
STUDENT = FineTuning(layers=4, prefix="", epochs=1, rate=2e-4, layer_decay=0.95)
#: How the student goes on by labels alone, once it has learned what the teacher knew.
STUDY = replace(STUDENT, epochs=2, dropout=0.0, train_embeddings=True)
#: How it goes over them once more: nearly half of the readings are conversation, which it knows
#: by then, so common intents are drawn half-way between as they are and all alike.
REVISION = replace(STUDY, evenness=0.5)
#: Then it knows most labels by heart, right or wrong. What it goes over next it sees with gaps.
REHEARSAL = replace(REVISION, epochs=3, evenness=0.9, skipped=0.15, first_pass=2)
#: Last, only what a person labelled or was written for this, the plainest comments among it.
PLAIN_WORDS = replace(REHEARSAL, epochs=0, first_pass=5, rate=1e-4)
#: Shares in an average: the weights before, after the first pass, and at the end. On held-out
#: rows the first two averages expected the right intents better than each of their parts did (log
#: loss); the third is nearly as good there as what it began with, and better at plain comments.
REVISED = (0.3, 0.0, 0.7)
REHEARSED = (0.5, 0.25, 0.25)
HALVES = (0.5, 0.0, 0.5)
_FIRST = "first_pass.safetensors"
#: What the n-grams say counts so much beside what the large network says. On held-out rows the
#: two together are right more often than the network alone, for nearly no time.
_NGRAM_WEIGHT = 0.35


def choose_unlabelled(data: Path, rows: pd.DataFrame, *, n: int, seed: int = 0) -> pd.DataFrame:
    """Choose comments for the teacher to read: as many of each language, rare intents more often.

    Parameters
    ----------
    data : Path
        Folder with ``unlabelled.csv.gz``, of which only commercially usable rows are
        taken, and ``dev.csv``, of which no text may be among them.
    rows : pandas.DataFrame
        The labelled rows, of which no text may be among them either.
    n : int
        How many.
    seed : int
        Of the draw.

    Returns
    -------
    pandas.DataFrame
        ``text``, ``lang``, ``source``: n rows, or fewer if there are no more.
    """
    from toolkit.intent.fast import FastEngine

    found = pd.read_csv(data / "unlabelled.csv.gz", dtype="string")
    found = found.loc[found["noncommercial"] == "n", ["text", "lang", "source"]]
    plain = found["text"].map(normalize)
    known = pd.concat([rows["text"], pd.read_csv(data / "dev.csv", dtype="string")["text"]])
    found = found.loc[~plain.isin(set(known.map(normalize))) & ~plain.duplicated()]
    guess = pd.Series(FastEngine().predict(found["text"].tolist()), index=found.index)
    # A square root between drawing comments alike and drawing intents alike.
    rare = 1 / np.sqrt(guess.map(guess.value_counts(normalize=True)).astype(float))
    # The smallest of exponential waits, each at its own rate, are a weighted sample.
    wait = pd.Series(np.random.default_rng(seed).exponential(1 / rare), index=found.index)
    each = -(-n // found["lang"].nunique())
    first = wait.groupby(found["lang"]).rank(method="first") <= each
    return found.loc[first].reset_index(drop=True)


def teach(texts: pd.Series, *, base: str | Path, teacher: Path) -> dict[str, NDArray[np.float32]]:
    """Read texts with a fine-tuned network.

    Parameters
    ----------
    texts : pandas.Series of str
        What is to be read.
    base : str or Path
        What the teacher was fine-tuned from.
    teacher : Path
        As `toolkit.intent.finetune.fine_tune` left it.

    Returns
    -------
    dict of numpy.ndarray
        ``scores`` and ``states``, one row per text.
    """
    network, recipe = load_network(base, teacher)
    tokens = encode(texts, read_tokenizer(base, recipe), recipe.prefix)
    scores, states = read(network, tokens, progress=True)
    return {"scores": scores, "states": states}


def second_opinion(
    scores: NDArray[np.float32], rows: pd.DataFrame, more: pd.DataFrame, recipe: FineTuning
) -> NDArray[np.float32]:
    """Mix the network's scores with those of n-grams that learned from the same labels.

    Parameters
    ----------
    scores : numpy.ndarray
        The network's, of the labelled rows and then of `more`.
    rows, more : pandas.DataFrame
        The labelled rows and the others.
    recipe : FineTuning
        The network's; the rows that it held out are held out here, too.

    Returns
    -------
    numpy.ndarray
        Weighted means of the two logarithms of probabilities, intent by intent; and of
        the two scores for the reply.
    """
    from scipy.special import log_softmax

    ngrams = NgramSettings()
    texts = [normalize(text) for text in [*rows["text"], *more["text"]]]
    matrix = ngram_matrix(texts, ngrams)
    learn = np.flatnonzero(~held_out_rows(rows, n=recipe.held_out, seed=recipe.seed))
    intents, reply = targets(rows, recipe.also_weight)
    table, bias = fit_table(
        matrix[learn], intents[learn], reply[learn], ngrams, Recipe(), recipe.seed
    )
    linear = matrix @ table + bias
    parts = [
        np.column_stack([log_softmax(part[:, :-1], axis=1), part[:, -1]])
        for part in (scores.astype(float), linear)
    ]
    mixed = (1 - _NGRAM_WEIGHT) * parts[0] + _NGRAM_WEIGHT * parts[1]
    return np.asarray(mixed, dtype=np.float32)


def distil(
    rows: pd.DataFrame,
    unlabelled: pd.DataFrame,
    taught: dict[str, NDArray[np.float32]],
    *,
    base: str | Path,
    teacher: Path,
    work: Path,
    recipe: FineTuning = STUDENT,
) -> dict[str, Any]:
    """Train a student on labels and on what the teacher said, and keep it in a folder.

    Parameters
    ----------
    rows : pandas.DataFrame
        As `toolkit.intent.training.training_rows` gives them.
    unlabelled : pandas.DataFrame
        As `choose_unlabelled` gives them.
    taught : dict of numpy.ndarray
        What `teach` says of the labelled texts, and then of the others.
    base, teacher : str or Path
        What the teacher was fine-tuned from, and where it lies.
    work : Path
        Gets the same files as from `toolkit.intent.finetune.fine_tune`.
    recipe : FineTuning
        Its `layers` says how many of the teacher's layers to begin with: the first, the
        last, and those evenly between.

    Returns
    -------
    dict
        What ``training.json`` says.
    """
    torch = require("torch", extra="train", purpose="Distilling")
    torch.manual_seed(recipe.seed)
    begin = perf_counter()
    network = _student(base, teacher, recipe)
    tokenizer = read_tokenizer(base, recipe)
    tokens = encode([*rows["text"], *unlabelled["text"]], tokenizer, recipe.prefix)
    away = held_out_rows(rows, n=recipe.held_out, seed=recipe.seed)
    intents, reply = blend(*targets(rows, recipe.also_weight), taught["scores"])
    lesson = Lesson(tokens, intents, reply, taught["states"])
    others = np.zeros(len(unlabelled), dtype=bool)
    there = np.flatnonzero(~np.append(away, others))
    last = np.flatnonzero(np.append(~away & _telling(rows), others))
    for _ in learn(network, lesson, [*[there] * recipe.epochs, last], recipe, work):
        pass
    more = {
        "unlabelled": unlabelled["lang"].value_counts().to_dict(),
        "teacher": json.loads((teacher / "training.json").read_text("utf-8")),
    }
    return keep(work, network, tokenizer, recipe, rows, base=base, begin=begin, **more)


def study(
    rows: pd.DataFrame,
    *,
    base: str | Path,
    student: Path,
    work: Path,
    recipe: FineTuning = STUDY,
) -> dict[str, Any]:
    """Let a student go on by labels alone, as most of them are better than its teacher.

    Parameters
    ----------
    rows : pandas.DataFrame
        As `toolkit.intent.training.training_rows` gives them; they may be more than the
        student has learned from so far.
    base, student : str or Path
        What the teacher was fine-tuned from, and where `distil` or this left the student.
    work : Path
        Gets the same files as from `toolkit.intent.finetune.fine_tune`, and the weights
        after the first pass.
    recipe : FineTuning
        Must have as many `layers` as the student.

    Returns
    -------
    dict
        What ``training.json`` says.
    """
    torch = require("torch", extra="train", purpose="Fine-tuning")
    from safetensors.torch import load_model

    torch.manual_seed(recipe.seed)
    begin = perf_counter()
    network = build_network(base, recipe)
    load_model(network, str(student / "model.safetensors"))
    tokenizer = read_tokenizer(base, recipe)
    tokens = encode(rows["text"], tokenizer, recipe.prefix)
    away = held_out_rows(rows, n=recipe.held_out, seed=recipe.seed)
    lesson = Lesson(tokens, *targets(rows, recipe.also_weight))
    numbers = range(recipe.first_pass, recipe.first_pass + recipe.epochs)
    times = (visits(rows, recipe, number) * ~away for number in numbers)
    passes = [np.repeat(np.arange(len(rows)), found) for found in times]
    passes.append(np.flatnonzero(~away & _telling(rows)))
    for done in learn(network, lesson, passes, recipe, work):
        if done == 0:
            copyfile(work / "model.safetensors", work / _FIRST)
    before = json.loads((student / "training.json").read_text("utf-8"))
    return keep(work, network, tokenizer, recipe, rows, base=base, begin=begin, before=before)


def average(
    rows: pd.DataFrame,
    *,
    base: str | Path,
    before: Path,
    after: Path,
    work: Path,
    shares: tuple[float, float, float],
) -> dict[str, Any]:
    """Average the weights before, half-way through and after `study`, and keep them in a folder.

    Parameters
    ----------
    rows : pandas.DataFrame
        What was learned from, to measure on those held out.
    base : str or Path
        What the teacher was fine-tuned from.
    before, after : Path
        Two folders of `study`, the second begun with the first.
    work : Path
        Gets the same files as from `toolkit.intent.finetune.fine_tune`.
    shares : tuple of float
        Of the weights before, after the first pass, and at the end.

    Returns
    -------
    dict
        What ``training.json`` says.

    References
    ----------
    Wortsman, M., et al. (2022). Robust fine-tuning of zero-shot models. *CVPR*.
    """
    from safetensors.torch import load_file, save_model

    begin = perf_counter()
    old, first = load_file(before / "model.safetensors"), load_file(after / _FIRST)
    network, recipe = load_network(base, after)
    for name, values in network.state_dict().items():
        values.copy_(shares[0] * old[name] + shares[1] * first[name] + shares[2] * values)
    tokenizer = read_tokenizer(base, recipe)
    work.mkdir(parents=True, exist_ok=True)
    save_model(network, str(work / "model.safetensors"))
    last = json.loads((after / "training.json").read_text("utf-8"))
    return keep(work, network, tokenizer, recipe, rows, base=base, begin=begin, before=last)


def visits(rows: pd.DataFrame, recipe: FineTuning, number: int) -> NDArray[np.int64]:
    """How often does one pass of `study` read each row?

    Parameters
    ----------
    rows : pandas.DataFrame
        With ``intent``, ``ours`` and ``times``.
    recipe : FineTuning
        Its `evenness` decides.
    number : int
        Of the pass: each draws anew.

    Returns
    -------
    numpy.ndarray of int
        As often as the row counts; or, where intents are to be evened out, once at most, and
        less often the more common its intent is, but always where a person labelled or a text
        was written for this.
    """
    if not recipe.evenness:
        return rows["times"].to_numpy(dtype=np.int64)
    share = rows["intent"].map(rows["intent"].value_counts(normalize=True)).to_numpy(dtype=float)
    kept = (1 / len(INTENTS) / share) ** recipe.evenness
    chance = np.random.default_rng([recipe.seed, number]).random(len(rows))
    return ((chance < kept) | _telling(rows)).astype(np.int64)


def _telling(rows: pd.DataFrame) -> NDArray[np.bool_]:
    """Which rows come once again while the rate falls to nothing?

    The annotator's labels and what was written for this, which count more.
    """
    return np.asarray(~rows["ours"] | (rows["times"] > 1), dtype=bool)


def _student(base: str | Path, teacher: Path, recipe: FineTuning) -> Any:
    """Give the teacher's network with some of its layers only."""
    network, _ = load_network(base, teacher)
    stack = network.encoder.encoder.layer
    chosen = np.linspace(0, len(stack) - 1, recipe.layers).round().astype(int)
    network.encoder.encoder.layer = type(stack)([stack[place] for place in chosen])
    network.encoder.config.num_hidden_layers = recipe.layers
    return network
