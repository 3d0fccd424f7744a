"""How often is an engine right, on what, and in which language?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any

import numpy as np
import pandas as pd

from toolkit.intent.annotate import annotate_intent
from toolkit.intent.engines import get_engine
from toolkit.intent.scoring import (
    MEASURES,
    confusion_of,
    f1_by_label,
    in_order,
    measure,
    shares_of_true,
    spoken,
    table_of,
    wide,
)
from toolkit.schema import SchemaError, check_columns, check_number

__all__ = ["Evaluation", "calibration_error", "evaluate_intent"]

_BINS = 10


@dataclass(frozen=True, repr=False)
class Evaluation:
    """How an engine did on comments that people labelled.

    Each measure has ``value``, ``ci_low``, ``ci_high``, ``n`` (rows it is a share of) and
    ``n_clusters``.

    Attributes
    ----------
    engine : str
        What the engine is called.
    overall : pandas.DataFrame
        One row per ``measure``: 'accuracy', 'either reading' (where there is a column
        ``also``), 'macro-F1' (mean F1 of the labels that occur) and 'calibration error'
        (how far the stated probability lies from the share that is right).
    by_intent : pandas.DataFrame
        With ``intent``: 'precision' (of those called so, how many are?), 'recall' (of those
        that are, how many are called so?) and 'F1'.
    by_language : pandas.DataFrame
        With ``lang``: 'accuracy', 'either reading' and 'macro-F1'; no rows where the language
        is not known.
    confusion : pandas.DataFrame
        What each true label was read as: ``intent``, ``predicted``, ``count``, ``n``,
        ``share``, ``ci_low``, ``ci_high``; `toolkit.plot_confusion` draws it.
    reliability : pandas.DataFrame
        The share that is right among comments read with a like probability, in tenths:
        ``from`` (of the tenth), ``stated`` (mean probability), and the columns of a measure;
        `toolkit.plot_reliability` draws it.
    wrong : pandas.DataFrame
        The rows it got wrong, the surest first, with ``text``, ``intent``, ``predicted`` and
        ``predicted_probability`` in front.
    labelled : pandas.DataFrame
        All rows that were measured, with ``predicted``; `toolkit.summarize_intent` takes it
        to correct shares.
    cautions : tuple of str
        What keeps these figures from being those of your comments.
    """

    engine: str
    overall: pd.DataFrame
    by_intent: pd.DataFrame
    by_language: pd.DataFrame
    confusion: pd.DataFrame
    reliability: pd.DataFrame
    wrong: pd.DataFrame
    labelled: pd.DataFrame
    cautions: tuple[str, ...]

    def __repr__(self) -> str:
        shown = [
            f"{row.measure} {spoken(row.value, row.ci_low, row.ci_high)}"
            for row in self.overall.itertuples()
        ]
        return f"Evaluation({self.engine}: {', '.join(shown)}; n {len(self.labelled):,})"

    def _repr_html_(self) -> str:
        parts = [wide(self.overall.assign(engine=self.engine), "engine")]
        for by, measures in {"lang": self.by_language, "intent": self.by_intent}.items():
            if len(measures):
                counts = self.labelled[by].value_counts()
                shown = wide(measures, by)
                parts.append(shown.assign(n=counts.reindex(shown.index, fill_value=0)))
        head = f"<p>{len(self.labelled):,} labelled comments; intervals in brackets</p>"
        notes = "".join(f"<p><b>Caution:</b> {escape(said)}</p>" for said in self.cautions)
        return head + notes + "".join(part.to_html(escape=True) for part in parts)


def evaluate_intent(
    engine: Any,
    labelled: pd.DataFrame,
    *,
    text: str = "text",
    cluster: str | None = "author_id",
    confidence: float = 0.95,
    n_draws: int = 500,
    seed: int = 0,
) -> Evaluation:
    """How often is this engine right on comments that people labelled?

    The figures hold for comments like the labelled ones: label a random sample of your
    own (``label_comments(..., order="random")``), and none that the engine learned from.

    Parameters
    ----------
    engine : str, Path or object
        See `toolkit.annotate_intent`.
    labelled : pandas.DataFrame
        One row per labelled comment with `text` and ``intent``, which may hold labels of
        your own; ``also`` (a second reading that fits) and ``lang`` are used where they
        are there. Rows without a text or an intent are left out.
    text : str
        The column with the words.
    cluster : str, optional
        Column of the author, as comments of one person are not independent. The default
        is used only where it is there; ``comment_id`` is then, as several people may have
        labelled one comment. None takes every row as independent.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    n_draws : int
        Bootstrap draws of whole clusters for macro-F1 and the calibration error, whose
        limits are missing where every draw gives the same number (all right, say). All other
        measures are shares, with Wilson's interval over whole clusters.
    seed : int
        The same seed gives the same draws.

    Returns
    -------
    Evaluation
        With frames ``overall``, ``by_intent``, ``by_language``, ``confusion``,
        ``reliability``, ``wrong`` and ``labelled``.

    Raises
    ------
    SchemaError
        If a column is missing, or no row has both a text and an intent.

    Examples
    --------
    >>> labelled = pd.DataFrame({
    ...     "text": ["Thank you so much!", "When do you open?", "Worst. Company. Ever."],
    ...     "intent": ["praise", "question", "complaint"]})
    >>> found = evaluate_intent("rules", labelled)
    >>> found.overall[["measure", "value", "n"]].head(1).round(2)
        measure  value  n
    0  accuracy   0.67  3
    >>> found.wrong[["intent", "predicted"]]
          intent predicted
    2  complaint      vent
    """
    check_columns(labelled, [text, "intent"], name="labelled")
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    if cluster == "author_id" and cluster not in labelled.columns:
        cluster = "comment_id" if "comment_id" in labelled.columns else None
    check_columns(labelled, [cluster] if cluster else [], name="labelled")
    reader = get_engine(engine)
    rows = _read(reader, labelled, text)
    names = in_order({*rows["intent"], *rows["predicted"]})
    span: dict[str, Any] = {"cluster": cluster, "confidence": confidence}
    draws = {**span, "n_draws": n_draws, "seed": seed}
    coded = _coded(rows, names, cluster)
    find_f1 = partial(_macro_f1, size=len(names))
    labels: dict[str, Any] = {"by": "intent", "groups": names}
    by_intent = [
        shares_of_true(
            coded.assign(intent=coded["predicted"]), of="right", name="precision", **labels, **span
        ),
        shares_of_true(coded, of="right", name="recall", **labels, **span),
        f1_by_label(rows, "intent", "predicted", name="F1", labels=names, **span),
    ]
    # Drawing rows again costs by the column.
    few = ["truth", "guess", "right", "sure", *([cluster] if cluster else [])]
    overall = [
        *_shares(coded, span),
        measure(coded[few], find_f1, name="macro-F1", **draws),
        measure(coded[few], _error, name="calibration error", **draws),
    ]
    by_language = [pd.DataFrame(columns=["lang", *MEASURES])]
    if "lang" in rows:
        by_language = [
            found.assign(lang=lang)[["lang", *MEASURES]]
            for lang, part in coded.groupby("lang")
            for found in [
                *_shares(part, span),
                measure(part[few], find_f1, name="macro-F1", **draws),
            ]
        ] or by_language
    wrong = rows[rows["intent"] != rows["predicted"]]
    front = [text, "intent", "predicted", "predicted_probability"]
    return Evaluation(
        engine=engine if isinstance(engine, str) else type(engine).__name__,
        overall=pd.concat(overall, ignore_index=True),
        by_intent=pd.concat(by_intent, ignore_index=True)[["intent", *MEASURES]],
        by_language=pd.concat(by_language, ignore_index=True),
        confusion=confusion_of(rows, given="predicted", labels=names, **span),
        reliability=_reliability(coded, span),
        wrong=wrong.sort_values("predicted_probability", ascending=False, kind="stable")[
            [*front, *(column for column in wrong if column not in front)]
        ],
        labelled=rows,
        cautions=(*_never_said(rows, reader), *_sought_out(rows)),
    )


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
    right, sure = np.asarray(correct, dtype=float), np.asarray(confidence, dtype=float)
    place = np.minimum((sure * bins).astype(np.int64), bins - 1)
    # The number of predictions cancels out of mean distance times weight.
    return float(np.abs(np.bincount(place, right - sure)).sum() / len(right))


def _read(engine: Any, labelled: pd.DataFrame, text: str) -> pd.DataFrame:
    """Let the engine read the rows that have a text and a label."""
    said = annotate_intent(labelled[[text]], engine=engine, text=text)
    rows = labelled.assign(
        intent=labelled["intent"].astype("string"),
        predicted=said["intent"],
        predicted_probability=said["intent_probability"],
    ).dropna(subset=["intent", "predicted"])
    if rows.empty:
        raise SchemaError(
            f"`labelled` has no row with both a text in {text!r} and an intent; label some "
            "comments first, see `label_comments`."
        )
    return rows


def _coded(rows: pd.DataFrame, names: list[str], cluster: str | None) -> pd.DataFrame:
    """Give what the measures count: codes of the labels, and whether each row is right."""
    right = (rows["intent"] == rows["predicted"]).astype(bool)
    code = {name: place for place, name in enumerate(names)}
    kept = ["intent", "predicted", *(["lang"] if "lang" in rows else [])]
    kept += [cluster] if cluster and cluster not in kept else []
    coded = rows[kept].assign(
        right=right,
        truth=rows["intent"].map(code).astype(int),
        guess=rows["predicted"].map(code).astype(int),
        sure=rows["predicted_probability"].astype(float),
    )
    if "also" in rows:
        coded["either"] = right | (rows["also"] == rows["predicted"]).fillna(value=False)
        coded["either"] = coded["either"].astype(bool)
    return coded


def _shares(coded: pd.DataFrame, span: dict[str, Any]) -> list[pd.DataFrame]:
    names = {"right": "accuracy", "either": "either reading"}
    return [
        shares_of_true(coded, of=column, name=name, **span)
        for column, name in names.items()
        if column in coded
    ]


def _reliability(coded: pd.DataFrame, span: dict[str, Any]) -> pd.DataFrame:
    tenth = np.minimum((coded["sure"] * _BINS).astype(int), _BINS - 1) / _BINS
    stated = coded["sure"].groupby(tenth).mean().rename_axis("from")
    right = shares_of_true(
        coded.assign(**{"from": tenth}),
        of="right", name="right", by="from", groups=stated.index, **span,
    )  # fmt: skip
    return right.assign(stated=stated.to_numpy())[["from", "stated", *MEASURES]]


def _macro_f1(coded: pd.DataFrame, size: int) -> float:
    table = table_of(coded["truth"], coded["guess"], size)
    marked = table.sum(axis=0) + table.sum(axis=1)
    occurs = marked > 0
    return float((2 * np.diag(table)[occurs] / marked[occurs]).mean())


def _error(coded: pd.DataFrame) -> float:
    return calibration_error(coded["right"], coded["sure"])


def _never_said(rows: pd.DataFrame, reader: Any) -> tuple[str, ...]:
    """Name the labels that the engine does not know, so that it is wrong on all of them."""
    known = [str(name) for name in reader.classes_]
    unknown = rows.loc[~rows["intent"].isin(known), "intent"].value_counts()
    if unknown.empty:
        return ()
    plain = {name.casefold(): name for name in known}
    meant = {label: plain.get(label.strip().casefold()) for label in unknown.index}
    listed = ", ".join(
        f"{label!r} ({count:,} rows{f'; did you mean {meant[label]!r}?' if meant[label] else ''})"
        for label, count in unknown.items()
    )
    return (
        f"The engine never says {listed}: it counts as wrong on each of those rows. Write labels "
        "as the engine does, or leave out what it cannot know.",
    )


def _sought_out(rows: pd.DataFrame) -> tuple[str, ...]:
    if "chosen" not in rows:
        return ()
    sought = int((rows["chosen"] == "useful").sum())
    if not sought:
        return ()
    return (
        f"{sought:,} of these {len(rows):,} comments were chosen for labelling because they are "
        "doubtful or rare, so the engine does better on your comments than on these. Keep the "
        "rows where `chosen` is 'random' to know how much.",
    )
