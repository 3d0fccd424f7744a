"""The model card of the fast engine, measured anew each time it is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.intent.fast import FastEngine
from toolkit.intent.rules import RulesEngine
from toolkit.schema import INTENTS, LANGUAGES

__all__ = ["calibration_error", "write_card"]

_RESAMPLES = 1_000
_BINS = 10
_SPEED_TEXTS = 20_000

_METHOD = """\
Multinomial logistic regression (AdaGrad, few passes) on hashed n-grams (2 to 6 characters, 1 and 2
words) and a few cues (length, question and exclamation marks, links, handles, emoji, digits,
capitals). Each n-gram counts once per comment; rows have length 1. AdaGrad lets rare n-grams move
further, so telling words may weigh more than common ones. A comment with a second reading teaches
both, 0.7 and 0.3. A second head on the same features learns `needs_reply`. Temperatures are set by
cross-validation on the training rows. Texts are normalised and handles and links masked
(`toolkit.text.normalize`), capitals, accents and digits folded. The weights are 8-bit numbers.
The recipe was chosen among some thirty on one fold of the training rows, so the cross-validated
figure above is slightly kind to it. Dev decided nothing; it was looked at once, for this card."""

_FAILURES = """\
The examples are made up, and were read by the engine as said.

- **Customer service in English**: nearly all such rows have a non-commercial licence and were left
  out of training. In English, prefer `rules` or a model of your own, and compare on your comments.
- **Sarcasm**: "Brilliant, only four hours on hold, best service ever" reads as praise.
- **Blame dressed as a question**: "How hard can it be to answer a phone?" reads as a question.
- **Specific or only heat?** "You lot never answer" is a complaint; it reads as vent.
- **An open case without the usual words**: "Day nine. Nothing." reads as conversation.
- **Rare intents** are mostly missed: "Where can I buy this jacket?" reads as a question, "Guys, get
  this one, mine has lasted six years" as conversation.
- **Context**: an answer to another person reads the same as a comment to the brand.
- **Length**: a word with content of its own ("Kestrel!") reads as a reaction.
- **Other languages** than English, French, Spanish and Turkish: not trained, not measured."""

_NOT_FOR = """\
- Deciding about a person: blocking, ranking or profiling commenters, employment, credit, law.
- Answering anybody without a human reading the comment first.
- Prevalence without care: shares of predicted labels carry the errors below. The rarer an intent,
  the less its share says. The dev rows were partly chosen for being hard or rare, so neither their
  shares nor these figures are those of a random stream.
- Detecting hate, threats or risk of self-harm: that is another task."""


def write_card(data: Path, out: Path) -> None:
    """Measure the shipped engine on ``dev.csv`` and write the card.

    Parameters
    ----------
    data : Path
        Folder with ``train.csv`` and ``dev.csv``.
    out : Path
        The Markdown file to write.
    """
    train = pd.read_csv(data / "train.csv", dtype="string")
    dev = pd.read_csv(data / "dev.csv", dtype="string")
    engine = FastEngine()
    sections = [
        "# Model card: the intent engine `fast`\n\n"
        "Written by `python -m toolkit.intent.training card`; every figure is measured anew.",
        _data_section(engine, train),
        f"## Method\n\n{_METHOD}",
        *_figures(engine, train, dev),
        f"## Speed\n\n{_speed(engine, dev['text'])}",
        f"## Known failures\n\n{_FAILURES}",
        f"## Not for\n\n{_NOT_FOR}",
    ]
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def calibration_error(correct: Any, confidence: Any, *, bins: int = _BINS) -> float:
    """How far does stated confidence lie from the share that is right? (ECE, equal-width bins)

    Parameters
    ----------
    correct : array_like of bool
        Whether each prediction was right.
    confidence : array_like of float
        The probability given to it, 0 to 1.
    bins : int
        How many bins of equal width.

    Returns
    -------
    float
        Mean distance over the bins, weighted by their number of predictions.

    Examples
    --------
    Two at 0.9 of which one is right, two at 0.5 of which one is right: (0.4 + 0) / 2.

    >>> round(calibration_error([True, False, True, False], [0.9, 0.9, 0.55, 0.45], bins=2), 3)
    0.2
    """
    frame = pd.DataFrame(
        {"right": np.asarray(correct, dtype=float), "sure": np.asarray(confidence, dtype=float)}
    )
    place = np.minimum((frame["sure"] * bins).astype(int), bins - 1)
    means = frame.groupby(place).agg(right=("right", "mean"), sure=("sure", "mean"))
    weight = place.value_counts(normalize=True).reindex(means.index)
    return float(((means["right"] - means["sure"]).abs() * weight).sum())


def _data_section(engine: FastEngine, train: pd.DataFrame) -> str:
    training = engine.settings["training"]
    sources = pd.DataFrame(training["by_source"]).sort_values("rows", ascending=False)
    left_out = train.loc[train["noncommercial"] == "y"]
    languages = ", ".join(f"{lang} {count:,}" for lang, count in training["by_language"].items())
    cross = training["cross_validation"]
    missing = left_out.groupby(["source", "license"]).size().rename("rows").reset_index()
    return (
        f"## Data\n\n{training['rows']:,} labelled comments ({languages}), one careful annotator, "
        "codebook of eleven intents. The texts belong to others and are not in this repository; "
        "the text bank is this project's own.\n\n"
        f"{_table(sources)}\n\n"
        f"Left out: {len(left_out):,} rows whose licence forbids commercial use.\n\n"
        f"{_table(missing)}\n\n"
        f"Cross-validation on the training rows ({cross['folds']} folds): accuracy "
        f"{cross['accuracy']:.3f}, macro-F1 {cross['macro_f1']:.3f}."
    )


def _figures(engine: FastEngine, train: pd.DataFrame, dev: pd.DataFrame) -> list[str]:
    texts = dev["text"].tolist()
    shares, reply = engine.proba_and_reply(texts)
    guess = engine.classes_[shares.argmax(axis=1)]
    floor = RulesEngine().predict(texts)
    truth = dev["intent"].to_numpy(dtype=str)
    either = (guess == truth) | (guess == dev["also"].fillna("").to_numpy(dtype=str))
    either_floor = (floor == truth) | (floor == dev["also"].fillna("").to_numpy(dtype=str))
    known = set(train.loc[train["noncommercial"] == "n", "source"])
    seen = np.where(dev["source"].isin(known), "source seen in training", "source not seen")
    needs = (dev["needs_reply"] == "y").to_numpy(dtype=bool)

    rows = [
        _row("fast, all", truth, guess, either),
        _row("rules, all", truth, floor, either_floor),
    ]
    for code, language in LANGUAGES.items():
        at = np.flatnonzero(dev["lang"] == code)
        rows.append(_row(f"fast, {language}", truth[at], guess[at], either[at]))
        rows.append(_row(f"rules, {language}", truth[at], floor[at], either_floor[at]))
    for kind in np.unique(seen):
        at = np.flatnonzero(seen == kind)
        rows.append(_row(f"fast, {kind}", truth[at], guess[at], either[at]))

    error = calibration_error(guess == truth, shares.max(axis=1))
    low, high = _bootstrap(
        len(dev), lambda at: calibration_error((guess == truth)[at], shares.max(axis=1)[at])
    )
    reply_f1 = _binary_f1(needs, reply >= 0.5)
    reply_low, reply_high = _bootstrap(
        len(dev), lambda at: _binary_f1(needs[at], (reply >= 0.5)[at])
    )
    return [
        f"## Figures on dev\n\n{len(dev):,} rows that training never saw, with 95 % bootstrap "
        f"intervals ({_RESAMPLES:,} resamples of rows). *Either reading* counts the second reading "
        "of the annotator as right too. Macro-F1 is over the intents that occur.\n\n"
        f"{_table(pd.DataFrame(rows))}\n\n"
        "The sources not seen are those whose licence forbids commercial use. They differ from "
        "the others (mostly English customer service), so that row mixes the cost of leaving "
        "them out with that of new material.\n\n"
        f"Calibration error of the stated probability (ECE, {_BINS} bins): {error:.3f} "
        f"[{low:.3f}, {high:.3f}]. Needs a reply: F1 {reply_f1:.3f} [{reply_low:.3f}, "
        f"{reply_high:.3f}], accuracy {np.mean(needs == (reply >= 0.5)):.3f}, share that needs "
        f"one {needs.mean():.3f}.",
        f"### By intent\n\n{_table(_by_intent(truth, guess))}",
    ]


def _row(what: str, truth: NDArray[Any], guess: NDArray[Any], either: NDArray[Any]) -> Any:
    n = len(truth)

    def shown(measure: Callable[[NDArray[np.int64]], float]) -> str:
        low, high = _bootstrap(n, measure)
        return f"{measure(np.arange(n)):.3f} [{low:.3f}, {high:.3f}]"

    return {
        "what": what,
        "n": n,
        "accuracy": shown(lambda at: float(np.mean(truth[at] == guess[at]))),
        "macro-F1": shown(lambda at: _macro_f1(truth[at], guess[at])),
        "either reading": shown(lambda at: float(np.mean(either[at]))),
    }


def _by_intent(truth: NDArray[Any], guess: NDArray[Any]) -> pd.DataFrame:
    rows = []
    for intent in INTENTS:
        is_it, said = truth == intent, guess == intent
        low, high = _bootstrap(len(truth), partial(_f1_at, is_it, said))
        rows.append(
            {
                "intent": intent,
                "n": int(is_it.sum()),
                "precision": f"{(is_it & said).sum() / max(said.sum(), 1):.3f}",
                "recall": f"{(is_it & said).sum() / max(is_it.sum(), 1):.3f}",
                "F1": f"{_binary_f1(is_it, said):.3f} [{low:.3f}, {high:.3f}]",
            }
        )
    return pd.DataFrame(rows)


def _bootstrap(
    n: int, measure: Callable[[NDArray[np.int64]], float], seed: int = 0
) -> tuple[float, float]:
    rng = np.random.default_rng(seed)
    values = [measure(rng.integers(0, n, n)) for _ in range(_RESAMPLES)]
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)


def _binary_f1(truth: NDArray[Any], guess: NDArray[Any]) -> float:
    return float(2 * (truth & guess).sum() / max(truth.sum() + guess.sum(), 1))


def _f1_at(truth: NDArray[Any], guess: NDArray[Any], at: NDArray[np.int64]) -> float:
    return _binary_f1(truth[at], guess[at])


def _macro_f1(truth: NDArray[Any], guess: NDArray[Any]) -> float:
    """Average F1 over the intents that occur, as scikit-learn does, a thousand times faster."""
    occurring = np.unique(np.concatenate([truth, guess]))
    return float(np.mean([_binary_f1(truth == label, guess == label) for label in occurring]))


def _speed(engine: FastEngine, texts: pd.Series) -> str:
    many = (texts.tolist() * (_SPEED_TEXTS // len(texts) + 1))[:_SPEED_TEXTS]
    begin = perf_counter()
    engine.proba_and_reply(many)
    rate = _SPEED_TEXTS / (perf_counter() - begin)
    return (
        f"About {round(rate, -2):,.0f} comments a second on one core of the machine that wrote "
        f"this card ({_SPEED_TEXTS:,} comments of {texts.str.len().mean():.0f} characters on "
        "average); "
        "`benchmarks/intent_speed.py` measures it on other texts, with memory."
    )


def _table(frame: pd.DataFrame) -> str:
    """Write a frame as Markdown."""
    lines = ["| " + " | ".join(map(str, frame.columns)) + " |", "|" + " --- |" * frame.shape[1]]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in frame.itertuples(index=False)]
    return "\n".join(lines)
