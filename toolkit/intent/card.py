"""The model cards of the shipped engines, measured anew each time they are written."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import pandas as pd

from toolkit.intent.annotate import annotate_intent
from toolkit.intent.doubt import intent_set
from toolkit.intent.engines import get_engine
from toolkit.intent.evaluate import Evaluation, evaluate_intent
from toolkit.intent.scoring import f1_by_label, shares_of_true, spoken, wide
from toolkit.schema import LANGUAGES, check_choice

__all__ = ["write_card"]

_SPAN = ["value", "ci_low", "ci_high"]

_FAST_METHOD = """\
Multinomial logistic regression (AdaGrad, few passes) on hashed n-grams (2 to 6 characters, 1 and 2
words) and a few cues (length, question and exclamation marks, links, handles, emoji, digits,
capitals). It learns from labels, 172,400 of them given for this project by a language model that is
checked (see the card of `accurate`), and from a few comments without labels what the teachers of
`accurate` say of them. Of labelled comments half the teachers' word, too, made it worse (held out
.624 instead of .634, with 66,400). Each n-gram counts once per comment; rows have length 1. AdaGrad
lets rare n-grams move further, so telling words may weigh more than common ones. A comment with a
second reading teaches both, 0.7 and 0.3. A second head on the same features learns `needs_reply`.
Temperatures are set on the held-out rows; the shipped fit learned from these too. Texts are
normalised and handles and links masked (`toolkit.text.normalize`), capitals, accents and digits
folded. The weights are 8-bit numbers. Dev decided nothing, but earlier versions were measured on it
for their cards."""

_ACCURATE_METHOD = """\
A teacher, its student, and labels. The teacher is multilingual-e5-small (MIT), its vocabulary cut
to 40,369 pieces: all twelve layers, the mean of the last one, and one linear layer for eleven
intents and `needs_reply`. Its embeddings stay as they were; the layers learn with AdamW (1.2e-4 at
the top, 0.93 of it per layer downwards, warm-up and linear decay, one pass, batches of 32 of like
length, at most 128 tokens). A comment with a second reading teaches both, 0.7 and 0.3. The student
starts from four of the teacher's layers, evenly spread, and learns half the label and half what the
teachers say, and the teacher's mean states: one pass over the rows of `--bank` and `--late` (2e-4
at the top). Then it goes on by labels alone, embeddings and all, without dropout: two passes over
every row, those that were written for this three times each, and one over the annotator's labels
and the written texts while the rate falls to nothing; and once more in the same way, each row once
a pass, readings of common intents less often (by the root of what would make all intents alike),
the weights after that averaged with those before, .7 to .3. By then it knew its labels by heart,
wrong ones too (right in .87 of the readings and .94 of the annotator's rows that it had learned
from, .67 of held-out ones). So three passes more followed, rare intents favoured further (.9
instead of the root), each token of a text left out with a chance of .15, and the weights averaged:
half of those before that, a quarter of those after the first of these passes and a quarter of those
at the end. Last came one pass (1e-4 at the top) over the annotator's labels and the written texts,
among them the plainest comments (the written `sixth`), which had been missing; what ships is the
mean of the weights before and after it. (The run that ships had not all rows from the beginning:
the readings of `fourth` and the written `third` came for the second of these passes over labels,
`fifth` of the readings for the third, `sixth` and the written `fourth` for the fourth, and
`seventh` and the written `fifth` for the sixth; the embeddings did not learn in the first; the
written `fourth` came twice in the fourth, without one in five of the older readings, and the fifth
was thinned by the root. Of the written texts 13 short reactions that stand elsewhere too, such as
"@user same", were learned and have been taken out since. The command repeats the recipe, not that.)
What n-grams fitted on the labels say is mixed into the teacher's word (.35), and what the engine
`fast` says into the student's (as much as makes the right intents of held-out rows likeliest).
Scores are shifted in favour of rare intents (logit adjustment) as far as accuracy and macro-F1
together gain by it. Those two choices, the temperatures, the limits of the conformal sets and the
limit of `auto` are set on the held-out rows. Shipped as 8-bit numbers (weights in 7 bits, as
processors without VNNI overflow with 8); on dev the float weights are right in .730.

Labels decide. A language model that had read the codebook and some forty labelled examples of a
language agrees with the annotator on .825 [.804, .844] of 1,400 rows hidden among those that it
labelled, most of them chosen for being hard (`python benchmarks/reader_agreement.py`); its labels
of other people's comments are in `toolkit/intent/readings`, without the texts. On the held-out
rows, accuracy and macro-F1, each trained once: `fast` .579 (accuracy) without them, .626/.562 with
66,400, .651/.591 with 151,400, .644/.584 with all and the plain comments; the twelve-layer teacher
.609/.565 without them, in three passes, and .629/.580 with 21,600, in one; the student .604/.553
with half the teachers' word, .651/.618 after the labels alone, .666/.640 once more, .666/.632
averaged, .650/.613 after the three passes with gaps, which were too many, .685/.659 averaged,
.667/.639 after the last pass and .680/.660 averaged; as shipped .606/.548, .648/.600, .693/.663,
.696/.673, .698/.671 and now .698/.669. Texts written count three times: with the readings alone in
greater number, the rows left out for their licence were read right in .490, with this in .565, with
the next 2,400 and longer training in .598, with 4,758 more and the revision in .626, now in .619.
Of 428 plain comments that nothing learned from (`python benchmarks/plain_comments.py`) `accurate`
read .89 right before the last pass and reads .96 now, `fast` .75 and .91; on dev it cost both a
point (.738 and .692 before), which may be chance. What single choices bring, over seeds,
docs/decisions.md says. Dev decided nothing, but earlier versions were measured on it for their
cards."""

_FAILURES = """\
- **Sarcasm**, and blame dressed as a question: the words say one thing, the writer another.
- **Complaint or vent, complaint or help wanted**: the codebook's own borders, and people's.
- **Rare intents** are missed more often than common ones; see the table by intent.
- **Context**: an answer to another person reads the same as a comment to the brand.
- **Comments to brands in English** were learned from made-up ones, as nearly all real ones have a
  non-commercial licence; see the figures on those rows. Label some of yours, and see
  `toolkit.FineTuner`.
- **Other languages** than English, French, Spanish and Turkish: not trained, not measured."""

#: Made-up comments of the kinds that go wrong, with what was meant.
_HARD = [
    ("Brilliant, only four hours on hold, best service ever", "complaint"),
    ("How hard can it be to answer a phone?", "complaint"),
    ("You lot never answer", "complaint"),
    ("Day nine. Nothing.", "help_request"),
    ("Where is my order?", "help_request"),
    ("Where can I buy this jacket?", "purchase_intent"),
    ("Take my money!", "purchase_intent"),
    ("I NEED this jacket", "purchase_intent"),
    ("Guys, get this one, mine has lasted six years", "advocacy"),
    ("wish it came in green", "suggestion"),
    ("Kestrel!", "conversation"),
    ("Encore un colis perdu, bravo les champions", "complaint"),
    ("¿Para cuándo en talla 46?", "question"),
    ("Se rompió a los dos días.", "complaint"),
    ("Kargom hâlâ gelmedi, dokuzuncu gün", "help_request"),
    ("Bu firmadan bir daha alışveriş yapmam", "complaint"),
]

_NOT_FOR = """\
- Deciding about a person: blocking, ranking or profiling commenters, employment, credit, law.
- Answering anybody without a human reading the comment first.
- Prevalence without care: shares of predicted labels carry the errors below. The rarer an intent,
  the less its share says. The dev rows were partly chosen for being hard or rare, so neither their
  shares nor these figures are those of a random stream.
- Detecting hate, threats or risk of self-harm: that is another task."""


@dataclass(frozen=True)
class _Card:
    """What a card says that cannot be measured.

    Attributes
    ----------
    beside : str
        The simpler engine that the figures are compared with.
    method : str
        Markdown.
    speed_texts, cores : int
        How many comments the speed is measured on, and on how many cores.
    """

    beside: str
    method: str
    speed_texts: int
    cores: str


_CARDS = {
    "fast": _Card("rules", _FAST_METHOD, 40_000, "two cores"),
    "accurate": _Card("fast", _ACCURATE_METHOD, 5_000, "two cores"),
}


def write_card(name: str, data: Path, out: Path) -> None:
    """Measure a shipped engine on ``dev.csv`` and write its card.

    Parameters
    ----------
    name : str
        'fast' or 'accurate'.
    data : Path
        Folder with ``train.csv`` and ``dev.csv``.
    out : Path
        The Markdown file to write.
    """
    check_choice("name", name, _CARDS)
    train = pd.read_csv(data / "train.csv", dtype="string")
    dev = pd.read_csv(data / "dev.csv", dtype="string")
    card, engine = _CARDS[name], get_engine(name)
    sections = [
        f"# Model card: the intent engine `{name}`\n\n"
        f"Written by `python -m toolkit.intent.card --engine {name}`; the figures of "
        "its tables, of doubt, speed and failures are measured anew.",
        _data_section(engine, train),
        f"## Method\n\n{card.method}",
        *_figures(name, train, dev),
        *([_doubt_section(dev)] if "calibration" in engine.settings else []),
        f"## Speed\n\n{_speed(engine, card, dev['text'])}",
        f"## Known failures\n\n{_FAILURES}\n\n{_hard_ones(engine)}",
        f"## Not for\n\n{_NOT_FOR}",
    ]
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _data_section(engine: Any, train: pd.DataFrame) -> str:
    training = engine.settings["training"]
    sources = pd.DataFrame(training["by_source"]).sort_values("rows", ascending=False)
    left_out = train.loc[train["noncommercial"] == "y"]
    languages = ", ".join(f"{lang} {count:,}" for lang, count in training["by_language"].items())
    missing = left_out.groupby(["source", "license"]).size().rename("rows").reset_index()
    return (
        f"## Data\n\n{training['rows']:,} labelled comments ({languages}), codebook of eleven "
        "intents. Real ones were labelled by one careful annotator; they belong to others and are "
        "not in this repository. Those labelled for this project were labelled by a language "
        "model; the labels are in `toolkit/intent/readings`. Those written for this project are in "
        "`data_samples/bank` (by hand) and `toolkit/intent/written` (by a language model, which "
        "labelled them too).\n\n"
        f"{_table(sources)}\n\n"
        f"Left out: {len(left_out):,} rows whose licence forbids commercial use.\n\n"
        f"{_table(missing)}\n\n"
        f"{_measured_in_training(training)}"
    )


def _measured_in_training(training: Mapping[str, Any]) -> str:
    stages = [training]
    while "before" in stages[0]:
        stages.insert(0, stages[0]["before"])
    student = stages[0]
    held_out, more = training["held_out"], student["unlabelled"]
    languages = ", ".join(f"{lang} {count:,}" for lang, count in more.items())
    said = (
        f"Besides, {sum(more.values()):,} comments without labels ({languages}), commercially "
        "usable and none of them in dev, were read by the teacher.\n\n"
        f"{held_out['rows']:,} real rows were held out of learning, to choose and calibrate on. On "
        f"them: accuracy {held_out['accuracy']:.3f}, macro-F1 {held_out['macro_f1']:.3f}"
    )
    if "shipped" not in training:
        return said + "."
    shipped, teacher = training["shipped"], student["teacher"]
    return (
        f"{said} in floats and alone; in 8-bit numbers {shipped['accuracy_alone']:.3f}; as "
        f"shipped, accuracy {shipped['accuracy']:.3f}, macro-F1 {shipped['macro_f1']:.3f} (the "
        f"shift has strength {shipped['rare_shift']}). The teacher: {_spoken_score(teacher)}; the "
        f"student, stage by stage: {', '.join(map(_spoken_score, stages))}. On two cores the "
        f"teacher took {teacher['minutes']:.0f} minutes, the stages of the student "
        f"{', '.join(format(stage['minutes'], '.0f') for stage in stages)}."
    )


def _spoken_score(training: Mapping[str, Any]) -> str:
    score = training["held_out"]
    return f"{score['accuracy']:.3f} and {score['macro_f1']:.3f}"


def _figures(name: str, train: pd.DataFrame, dev: pd.DataFrame) -> list[str]:
    beside = _CARDS[name].beside
    found = evaluate_intent(name, dev)
    known = set(train.loc[train["noncommercial"] == "n", "source"])
    seen = np.where(dev["source"].isin(known), "source seen in training", "source not seen")
    both = [_languages(name, found), _languages(beside, evaluate_intent(beside, dev))]
    by_source = [
        _everything(f"{name}, {kind}", evaluate_intent(name, dev[seen == kind]))
        for kind in np.unique(seen)
    ]
    forbidden = evaluate_intent(name, train[train["noncommercial"] == "y"])
    by_source.append(_everything(f"{name}, not dev: rows of train left out", forbidden))
    # Each engine's row beside the other's.
    rows = pd.concat([pd.concat(both).sort_index(kind="stable"), *by_source])
    rows = rows[["what", "n", "accuracy", "macro-F1", "either reading"]]
    error = found.overall.set_index("measure").loc["calibration error", _SPAN]

    replies = pd.DataFrame(
        {
            "needed": dev["needs_reply"] == "y",
            "said": annotate_intent(dev, engine=name)["needs_reply"],
        }
    ).dropna()
    reply = f1_by_label(
        replies, "needed", "said", name="F1", labels=[True], cluster=None, confidence=0.95
    )
    right = (replies["needed"] == replies["said"]).mean()
    return [
        f"## Figures on dev\n\n{len(dev):,} rows that training never saw, with 95 % intervals "
        "(Wilson's for shares and F1; for macro-F1 and the calibration error those of a bootstrap "
        "of rows). *Either reading* counts the second reading of the annotator as right too. "
        "Macro-F1 is over the intents that occur.\n\n"
        f"{_table(rows)}\n\n"
        "The sources not seen are those whose licence forbids commercial use, mostly English "
        "comments to brands. The last row holds all rows of theirs in train, which nothing learned "
        "from; what went wrong on them was looked at before the comments of "
        "`toolkit/intent/written` were asked for, and again before the fourth part of these; the "
        "model that wrote those saw none of them.\n\n"
        f"Calibration error of the stated probability (ECE, 10 bins): {spoken(*error, digits=3)}. "
        f"Needs a reply: F1 {spoken(*reply[_SPAN].iloc[0], digits=3)}, accuracy {right:.3f}, share "
        f"that needs one {replies['needed'].mean():.3f}.",
        f"### By intent\n\n{_table(_by_intent(found))}",
    ]


def _everything(what: str, found: Evaluation) -> pd.DataFrame:
    shown = wide(found.overall.assign(what=what), "what", digits=3)
    return shown.assign(n=len(found.labelled)).reset_index()


def _languages(name: str, found: Evaluation) -> pd.DataFrame:
    """Give the row of all and the row of each language."""
    counts = found.labelled["lang"].value_counts()
    shown = wide(found.by_language, "lang", digits=3)
    shown = shown.assign(n=counts).reindex(list(LANGUAGES)).reset_index()
    shown = shown.assign(what=[f"{name}, {LANGUAGES[code]}" for code in shown["lang"]])
    return pd.concat([_everything(f"{name}, all", found), shown], ignore_index=True)


def _by_intent(found: Evaluation) -> pd.DataFrame:
    shown = wide(found.by_intent, "intent", digits=3)
    counts = found.labelled["intent"].value_counts().reindex(shown.index, fill_value=0)
    return shown.assign(n=counts)[["n", "precision", "recall", "F1"]].reset_index()


def _doubt_section(dev: pd.DataFrame) -> str:
    """Measure the conformal sets, and the two engines together, on rows nothing was fitted on."""
    sets = intent_set(dev[["text", "lang"]])
    covered = [
        truth in found.split(" | ")
        for truth, found in zip(dev["intent"], sets["intent_set"], strict=True)
    ]
    rows = pd.DataFrame(
        {
            "language": dev["lang"].map(LANGUAGES),
            "covered": covered,
            "size": sets["intent_set_size"].astype(int),
            "one": sets["intent_set_size"].eq(1).astype(float),
        }
    )
    groups = [("all", rows), *rows.groupby("language")]
    table = [
        {
            "language": language,
            "n": len(group),
            "coverage": _share(group, "covered"),
            "intents in the set": f"{group['size'].mean():.2f}",
            "single intent": f"{group['one'].mean():.3f}",
        }
        for language, group in groups
    ]
    auto = get_engine("auto")
    rows["right"] = auto.predict(dev["text"].tolist()) == dev["intent"].to_numpy(dtype=str)
    limit = auto.settings["auto"]["sure_from"]
    deferred = (get_engine("fast").predict_proba(dev["text"].tolist()).max(axis=1) < limit).mean()
    return (
        "## Doubt\n\nSets of `intent_set` at an error rate of 0.1, on dev:\n\n"
        f"{_table(pd.DataFrame(table))}\n\n"
        f"The engine `auto` leaves {deferred:.3f} of dev to `accurate`; its accuracy there is "
        f"{_share(rows, 'right')}."
    )


def _share(rows: pd.DataFrame, column: str) -> str:
    shares = shares_of_true(rows, of=column, name=column, cluster=None, confidence=0.95)
    return spoken(*shares[_SPAN].iloc[0], digits=3)


def _speed(engine: Any, card: _Card, texts: pd.Series) -> str:
    many = (texts.tolist() * (card.speed_texts // len(texts) + 1))[: card.speed_texts]
    begin = perf_counter()
    engine.proba_and_reply(many)
    rate = card.speed_texts / (perf_counter() - begin)
    return (
        f"About {float(f'{rate:.2g}'):,.0f} comments a second on {card.cores} of the machine that "
        f"wrote this card ({card.speed_texts:,} comments of {texts.str.len().mean():.0f} "
        "characters on average); `benchmarks/intent_speed.py` measures it on other texts, with "
        "memory."
    )


def _hard_ones(engine: Any) -> str:
    said = engine.predict([text for text, _ in _HARD])
    rows = [
        {"comment, made up": text, "meant": meant, "read as": read}
        for (text, meant), read in zip(_HARD, said, strict=True)
    ]
    return _table(pd.DataFrame(rows))


def _table(frame: pd.DataFrame) -> str:
    """Write a frame as Markdown."""
    lines = ["| " + " | ".join(map(str, frame.columns)) + " |", "|" + " --- |" * frame.shape[1]]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in frame.itertuples(index=False)]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure a shipped engine and write its card."""
    parser = argparse.ArgumentParser(prog="python -m toolkit.intent.card", description=__doc__)
    parser.add_argument("--engine", choices=tuple(_CARDS), required=True)
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled rows")
    parser.add_argument("--out", type=Path, help="docs/model_card_ENGINE.md where not given")
    given = parser.parse_args(arguments)
    write_card(given.engine, given.data, given.out or Path(f"docs/model_card_{given.engine}.md"))


if __name__ == "__main__":
    main()
