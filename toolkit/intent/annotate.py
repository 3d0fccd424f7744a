"""Intents of comments, and what share of them wants what."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from toolkit.intent.engines import get_engine
from toolkit.intent.reading import Texts, readings
from toolkit.schema import INTENTS, SchemaError, as_list, check_columns
from toolkit.stats.clusters import FEWEST_CLUSTERS
from toolkit.stats.prevalence import correct_prevalence
from toolkit.stats.proportions import summarize_shares

__all__ = ["annotate_intent", "summarize_intent"]


def annotate_intent(
    comments: pd.DataFrame,
    *,
    engine: Any = "fast",
    text: str = "text",
    cache: str | Path | None = None,
    progress: bool | None = None,
) -> pd.DataFrame:
    """What is each commenter trying to get done?

    Each different text is read once, however often it occurs. An engine without a
    head of its own for replies (see `toolkit.intent.engines.IntentEngine`) is taken
    to say that questions, help requests, purchase intents and complaints need one.

    Parameters
    ----------
    comments : pandas.DataFrame
        One row per comment; only the column `text` is needed.
    engine : str, Path or object
        'fast', 'accurate', 'auto', 'rules', the folder or hub id of a text-classification
        model, or any object with `predict`, `predict_proba` and `classes_`.
    text : str
        The column with the words.
    cache : str or Path, optional
        A file that keeps what was read, made if it is not there. Work that was
        interrupted goes on where it stopped, and texts read before are not read again.
        It holds fingerprints of the texts, never the words.
    progress : bool, optional
        Whether to show a progress bar; by default above 2,000 different texts;
        for 'fast' and 'rules', which read thousands in a second, above 50,000.

    Returns
    -------
    pandas.DataFrame
        The same rows, order and index, with ``intent`` (string),
        ``intent_probability`` (Float64, 0 to 1: how sure the engine is of that
        intent) and ``needs_reply`` (boolean). All three are missing where the text
        is missing or blank.

    Raises
    ------
    SchemaError
        If the column is missing, `engine` is nothing that can be used, or there is a
        `cache` and the engine has no `model_id`.
    ReadError
        If `cache` is another kind of file.

    Examples
    --------
    >>> comments = pd.DataFrame({"text": ["When do you open?", "Thank you so much!", None]})
    >>> annotate_intent(comments, engine="rules")[["intent", "needs_reply"]]
         intent  needs_reply
    0  question         True
    1    praise        False
    2      <NA>         <NA>
    """
    check_columns(comments, [text], name="comments")
    reader = get_engine(engine)
    texts = Texts.of(comments[text])
    size = len(texts.different)
    label, share, reply = np.empty(size, dtype=object), np.empty(size), np.empty(size, dtype=bool)
    for here, proba, needs in readings(reader, texts.different, cache=cache, progress=progress):
        label[here] = np.asarray(reader.classes_, dtype=object)[proba.argmax(axis=1)]
        share[here] = proba.max(axis=1)
        reply[here] = needs >= 0.5
    return comments.assign(
        intent=texts.spread(label, "string", comments.index),
        intent_probability=texts.spread(share, "Float64", comments.index),
        needs_reply=texts.spread(reply, "boolean", comments.index),
    )


def summarize_intent(
    comments: pd.DataFrame,
    *,
    by: str | Sequence[str] | None = None,
    cluster: str | None = "author_id",
    confidence: float = 0.95,
    correct: bool = False,
    labelled: pd.DataFrame | None = None,
    n_draws: int = 500,
    seed: int = 0,
) -> pd.DataFrame:
    """Which intents does each group of comments show, and how sure is that?

    With `by`, one row per group; with ``by=None``, or with "intent" among `by`, one
    row per group and intent. Comments without an intent are left out. Shares are of
    what the engine said: they carry its errors besides those of the sample. With
    ``correct=True`` those errors, as `labelled` shows them, are taken out again (see
    `toolkit.correct_prevalence`), and the intervals know that doubt too. This supposes that
    in each group the engine errs on an intent as it does on the labelled rows of it.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``intent``, as `annotate_intent` gives it; ``needs_reply`` is used where
        it is there.
    by : str or list of str, optional
        Columns that make the groups, such as "post_id". Rows where one is missing are
        left out.
    cluster : str, optional
        Column of the author, as comments of one person are not independent. The default
        is used only where it is there; None takes every comment as independent.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    correct : bool
        Whether to correct the shares for the engine's errors.
    labelled : pandas.DataFrame, optional
        Needed to correct: comments that people labelled, drawn at random and not learned
        from by the engine, with ``intent`` (what people say) and ``predicted`` (what this
        engine says), as in ``evaluate_intent(engine, labels).labelled``. Each label that
        occurs needs five of them; where some have fewer, put labels together first.
    n_draws : int
        Bootstrap draws for the corrected intervals, 100 or more.
    seed : int
        The same seed gives the same draws.

    Returns
    -------
    pandas.DataFrame
        One row per group: the `by` columns, ``n`` (comments with an intent),
        ``n_clusters``, ``top_intent`` (of two equally frequent the earlier one in the
        codebook), ``top_share``, ``top_ci_low``, ``top_ci_high``,
        ``needs_reply_share`` (NaN where not known), and a share per intent of the codebook.
        The interval does not allow for the top intent being chosen because it is largest.
        In the long form: the other `by` columns, ``intent``, ``count``, ``n``,
        ``n_clusters``, ``share``, ``ci_low``, ``ci_high``. Corrected, ``count`` is still
        what the engine said, ``raw_share`` and ``n_labelled`` (rows with that true label)
        are added, an intent that nobody met has no share (NaN), and a group of fewer than
        three clusters no interval.

    Raises
    ------
    SchemaError
        If a column is missing, `confidence` is not between 0 and 1, or shares shall be
        corrected and `labelled` is missing, too small, or has rows that were sought out
        (``chosen`` is 'useful').

    Examples
    --------
    >>> comments = pd.DataFrame({"post_id": ["p1", "p1", "p1", "p2"],
    ...     "author_id": ["a", "b", "c", "a"],
    ...     "intent": ["question", "question", "praise", "vent"]})
    >>> summarize_intent(comments, by="post_id")[["post_id", "n", "top_intent", "top_share"]]
      post_id  n top_intent  top_share
    0      p1  3   question   0.666667
    1      p2  1       vent   1.000000
    """
    keys = as_list(by) if by else ["intent"]
    groups = [key for key in keys if key != "intent"]
    check_columns(comments, ["intent", *groups], name="comments")
    if cluster == "author_id" and cluster not in comments.columns:
        cluster = None
    check_columns(comments, [cluster] if cluster else [], name="comments")
    labels = comments["intent"].dropna().unique()
    intents = [*INTENTS, *sorted(label for label in labels if label not in INTENTS)]
    shares = summarize_shares(
        comments,
        of="intent",
        by=groups or None,
        cluster=cluster,
        values=intents,
        confidence=confidence,
    )
    if correct:
        shares = _corrected(
            comments,
            shares,
            groups,
            _as_checked(labelled),
            cluster=cluster,
            confidence=confidence,
            n_draws=n_draws,
            seed=seed,
        )
    if "intent" in keys:
        return shares
    return _one_row_each(comments, shares, groups, intents)


def _as_checked(labelled: pd.DataFrame | None) -> pd.DataFrame:
    """Give labelled rows the columns that the correction asks for."""
    if labelled is None:
        raise SchemaError(
            "`correct` needs `labelled`: comments of yours that people labelled, with what the "
            "engine says of them. Label some at random with label_comments(comments, "
            "order='random'), and give evaluate_intent(engine, labels).labelled."
        )
    check_columns(labelled, ["intent", "predicted"], name="labelled")
    sought = int((labelled["chosen"] == "useful").sum()) if "chosen" in labelled else 0
    if sought:
        raise SchemaError(
            f"{sought:,} of the {len(labelled):,} rows of `labelled` were chosen because they are "
            "doubtful or rare ('useful' in `chosen`). The engine errs more on such than on all "
            "comments, so they cannot correct shares. Give only the others: "
            "labelled[labelled['chosen'] == 'random']."
        )
    truth, said = (labelled[column].astype("string") for column in ("intent", "predicted"))
    return pd.DataFrame({"truth": truth, "intent": said}).dropna()


def _corrected(
    comments: pd.DataFrame,
    shares: pd.DataFrame,
    groups: list[str],
    checked: pd.DataFrame,
    **how: Any,
) -> pd.DataFrame:
    """Put corrected shares in place of those that the engine said, group by group."""
    rows = comments.dropna(subset=["intent", *groups])
    met = {*rows["intent"], *checked["truth"], *checked["intent"]}
    parts = rows.groupby(groups) if groups else [((), rows)]
    found = [
        correct_prevalence(
            part, predicted="intent", labelled=checked, truth="truth", values=sorted(met), **how
        ).assign(**dict(zip(groups, key, strict=True)))
        for key, part in parts
        if len(part)
    ]
    key = [*groups, "intent"]
    columns = ["share", "ci_low", "ci_high", "raw_share", "n_labelled"]
    plain = shares.drop(columns=["share", "ci_low", "ci_high"])
    if not found:
        return plain.assign(**dict.fromkeys(columns, np.nan))
    fixed = pd.concat(found)
    # One or two authors drawn again show no spread: no interval, rather than one of nought.
    few = fixed["n_clusters"] < FEWEST_CLUSTERS
    fixed[["ci_low", "ci_high"]] = fixed[["ci_low", "ci_high"]].mask(few)
    return plain.merge(fixed[[*key, *columns]], on=key, how="left")


def _one_row_each(
    comments: pd.DataFrame, shares: pd.DataFrame, groups: list[str], intents: list[str]
) -> pd.DataFrame:
    """Fold the long form: each group's intents lie behind each other, in order."""
    table = shares["share"].to_numpy().reshape(-1, len(intents))
    first = np.arange(len(table)) * len(intents)
    top = first + (np.nan_to_num(table, nan=-1).argmax(axis=1) if len(table) else 0)
    result = shares.iloc[first][[*groups, "n", "n_clusters"]].reset_index(drop=True)
    best = shares.iloc[top].reset_index(drop=True)
    result = result.assign(
        top_intent=best["intent"].astype("string"),
        top_share=best["share"],
        top_ci_low=best["ci_low"],
        top_ci_high=best["ci_high"],
        needs_reply_share=np.nan,
    )
    if "needs_reply" in comments.columns and len(result):
        rows = comments.loc[comments["intent"].notna(), [*groups, "needs_reply"]]
        replies = (
            rows["needs_reply"].astype("Float64").groupby([rows[key] for key in groups]).mean()
        )
        result["needs_reply_share"] = replies.to_numpy(dtype=float, na_value=np.nan)
    return result.assign(**dict(zip(intents, table.T, strict=True)))
