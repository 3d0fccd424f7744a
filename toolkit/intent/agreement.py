"""How far do people agree on what comments are for?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from toolkit.intent.scoring import (
    MEASURES,
    Counts,
    confusion_of,
    f1_by_label,
    in_order,
    measure,
    shares_of_true,
    table_of,
    wide,
)
from toolkit.schema import SchemaError, check_columns, check_number

__all__ = ["Agreement", "agreement"]


@dataclass(frozen=True, repr=False)
class Agreement:
    """How far annotators agree, and where they do not.

    Attributes
    ----------
    overall : pandas.DataFrame
        One row per measure: ``measure`` ('agreement', 'alpha', and 'kappa' where there
        are just two annotators), ``value``, ``ci_low``, ``ci_high``, ``n`` (pairs of
        labels on one comment), ``n_clusters`` (comments).
    by_pair : pandas.DataFrame
        The same with ``pair``, one row per two annotators and measure ('agreement' and
        'kappa').
    by_intent : pandas.DataFrame
        The same with ``intent``: of the labels given to comments that got this one, how
        many did the other annotator give too (positive agreement, as F1)?
    confusion : pandas.DataFrame
        Which label stands against which: ``intent``, ``other``, ``count``, ``n``,
        ``share``, ``ci_low``, ``ci_high``; `toolkit.plot_confusion` draws it.
    disputed : pandas.DataFrame
        The comments that are not agreed on, one row each: ``comment_id``, ``text``
        where it is known, and a column per annotator.
    """

    overall: pd.DataFrame
    by_pair: pd.DataFrame
    by_intent: pd.DataFrame
    confusion: pd.DataFrame
    disputed: pd.DataFrame

    def __repr__(self) -> str:
        shown = wide(self.overall.assign(of="all"), "of").loc["all"]
        said = ", ".join(f"{name} {value}" for name, value in shown.items())
        return f"Agreement({said}; {self.overall['n_clusters'].max():,} comments)"

    def _repr_html_(self) -> str:
        several = self.by_pair["pair"].nunique() > 1
        pairs = [self.overall.assign(pair="all"), *([self.by_pair] if several else [])]
        parts = [wide(pd.concat(pairs), "pair"), wide(self.by_intent, "intent")]
        head = f"<p>{self.overall['n_clusters'].max():,} comments that more than one labelled</p>"
        return head + "".join(part.to_html(escape=True) for part in parts)


def agreement(
    labels: pd.DataFrame, *, confidence: float = 0.95, n_draws: int = 1000, seed: int = 0
) -> Agreement:
    """Do people who read the same comments see the same intents?

    Counts only comments that at least two annotators labelled; skipped ones have no
    label. Plain agreement is flattered by frequent labels: kappa (two annotators) and
    Krippendorff's alpha (any number, gaps allowed) take out what chance would give. They
    are 1 where all agree and 0 where nobody does better than chance; where only one label
    was ever given they are not defined. As a rule of thumb of Krippendorff's, rely on 0.80
    and above, and draw tentative conclusions from 0.67.

    Parameters
    ----------
    labels : pandas.DataFrame
        One row per comment and annotator: ``comment_id``, ``annotator``, ``intent`` (any
        labels), as `toolkit.read_labels` gives them; ``text`` is used where it is there.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    n_draws : int
        Bootstrap draws of whole comments for alpha and kappa. Agreements are shares of
        pairs of labels; their intervals are Wilson's over whole comments.
    seed : int
        The same seed gives the same draws.

    Returns
    -------
    Agreement
        With frames ``overall``, ``by_pair``, ``by_intent``, ``confusion``, ``disputed``.

    Raises
    ------
    SchemaError
        If a column is missing, somebody labelled a comment twice, or no comment has two
        labels.

    References
    ----------
    Cohen, J. (1960). A coefficient of agreement for nominal scales. *Educational and
    Psychological Measurement* 20, 37-46.
    Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of
    Pennsylvania.

    Examples
    --------
    >>> labels = pd.DataFrame({
    ...     "comment_id": list("abcd") * 2, "annotator": ["Ana"] * 4 + ["Ben"] * 4,
    ...     "intent": ["praise", "vent", "vent", "praise", "praise", "vent", "praise", "praise"]})
    >>> agreement(labels).overall[["measure", "value", "n"]].round(2)
         measure  value  n
    0  agreement   0.75  4
    1      alpha   0.53  4
    2      kappa   0.50  4
    """
    check_columns(labels, ["comment_id", "annotator", "intent"], name="labels")
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    pairs = _pairs(labels)
    names = in_order({*pairs["intent"], *pairs["other"]})
    code = {name: place for place, name in enumerate(names)}
    pairs = pairs.assign(a=pairs["intent"].map(code), b=pairs["other"].map(code))
    span: dict[str, Any] = {"cluster": "comment_id", "confidence": confidence}
    draws = {**span, "n_draws": n_draws, "seed": seed}
    find_kappa = partial(_kappa, size=len(names))

    coded = ["comment_id", "a", "b", "weight"]
    alpha = measure(pairs[coded], partial(_alpha, size=len(names)), name="alpha", **draws)
    by_pair = []
    for pair, rows in pairs.groupby("pair"):
        kappa = measure(rows[coded], find_kappa, name="kappa", **draws)
        share = shares_of_true(rows, of="same", name="agreement", **span)
        by_pair.append(pd.concat([share, kappa]).assign(pair=pair)[["pair", *MEASURES]])
    overall = [shares_of_true(pairs, of="same", name="agreement", **span), alpha]
    if len(by_pair) == 1:
        overall.append(by_pair[0].iloc[1:][MEASURES])
    # Each pair is read both ways, as none of the two is the truth.
    turned = pairs.rename(columns={"intent": "other", "other": "intent"})
    both = pd.concat([pairs, turned])
    return Agreement(
        overall=pd.concat(overall, ignore_index=True),
        by_pair=pd.concat(by_pair, ignore_index=True),
        by_intent=f1_by_label(pairs, "intent", "other", name="agreement", labels=names, **span),
        confusion=confusion_of(both, given="other", labels=names, **span),
        disputed=_disputed(labels, pairs),
    )


def _pairs(labels: pd.DataFrame) -> pd.DataFrame:
    """Put every two labels of one comment in a row."""
    given = labels.dropna(subset=["comment_id", "annotator", "intent"])
    given = given[["comment_id", "annotator", "intent"]].astype("string")
    twice = given[given.duplicated(["comment_id", "annotator"])]
    if len(twice):
        raise SchemaError(
            f"`labels` has more than one label of annotator {twice['annotator'].iloc[0]!r} for "
            f"comment_id {twice['comment_id'].iloc[0]!r}; keep one of them."
        )
    count = given.groupby("comment_id")["intent"].transform("size")
    shared = given.assign(weight=1 / (count - 1).where(count > 1)).dropna(subset=["weight"])
    if shared.empty:
        raise SchemaError(
            "`labels` has no comment that two annotators labelled, so there is nothing to agree "
            "on. Let a second person label with the same `store` and another `annotator`."
        )
    pairs = shared.merge(shared[["comment_id", "annotator", "intent"]], on="comment_id")
    pairs = pairs[pairs["annotator_x"] < pairs["annotator_y"]].reset_index(drop=True)
    pairs = pairs.rename(columns={"intent_x": "intent", "intent_y": "other"})
    same = (pairs["intent"] == pairs["other"]).astype(bool)
    return pairs.assign(pair=pairs["annotator_x"] + " and " + pairs["annotator_y"], same=same)


def _kappa(pairs: pd.DataFrame, size: int) -> float:
    table = table_of(pairs["a"], pairs["b"], size)
    total = table.sum()
    chance = float((table.sum(axis=1) * table.sum(axis=0)).sum() / total**2)
    return np.nan if chance == 1 else float((np.trace(table) / total - chance) / (1 - chance))


def _alpha(pairs: pd.DataFrame, size: int) -> float:
    """Krippendorff's alpha for nominal data, from his matrix of coincidences."""
    half = table_of(pairs["a"], pairs["b"], size, pairs["weight"])
    coincidences: Counts = half + half.T
    given = coincidences.sum(axis=1)
    total = given.sum()
    chance = float(total**2 - (given**2).sum())
    apart = float(total - np.trace(coincidences))
    return np.nan if chance == 0 else 1 - (total - 1) * apart / chance


def _disputed(labels: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """Lay the labels of each comment side by side, where they are not all one."""
    ids = pairs.loc[~pairs["same"], "comment_id"].unique()
    rows = labels.astype({"comment_id": "string"})
    rows = rows[rows["comment_id"].isin(ids) & rows["intent"].notna()]
    table = rows.pivot_table(
        index="comment_id", columns="annotator", values="intent", aggfunc="first"
    ).reindex(ids)
    table = table.rename_axis(columns=None, index="comment_id").reset_index()
    if "text" in rows:
        words = rows.drop_duplicates("comment_id").set_index("comment_id")["text"]
        table.insert(1, "text", table["comment_id"].map(words))
    return table
