"""How far do people agree on what comments are for?"""

from __future__ import annotations

from collections.abc import Callable
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
        pairs of labels; their intervals are Wilson's over whole comments. Where all agree,
        every draw would say 1: alpha and kappa then have the lower end of the agreement's
        interval, chance taken out.
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
    chances: dict[str, Any] = {
        "kappa": partial(_kappa_parts, size=len(names)),
        "alpha": partial(_alpha_parts, size=len(names)),
    }

    def both_of(rows: pd.DataFrame, name: str) -> list[pd.DataFrame]:
        share = shares_of_true(rows, of="same", name="agreement", **span)
        return [share, _beyond_chance(rows, chances[name], share, name=name, **draws)]

    by_pair = [
        pd.concat(both_of(rows, "kappa")).assign(pair=pair)[["pair", *MEASURES]]
        for pair, rows in pairs.groupby("pair")
    ]
    overall = both_of(pairs, "alpha")
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


def _beyond_chance(
    pairs: pd.DataFrame,
    parts: Callable[[pd.DataFrame], tuple[float, float]],
    share: pd.DataFrame,
    **how: Any,
) -> pd.DataFrame:
    """How much of the agreement that chance leaves open is there?

    Where nobody ever disagrees, no draw does, and a bootstrap would be sure of 1. The interval
    is then that of plain agreement, with what chance gives taken out of its lower end.
    """
    columns = ["comment_id", "a", "b", "weight"]
    found = measure(pairs[columns], lambda rows: _beyond(*parts(rows)), **how)
    if pairs["same"].all() and found["value"].notna().all():
        low = _beyond(float(share["ci_low"].iloc[0]), parts(pairs)[1])
        found = found.assign(ci_low=max(low, -1.0), ci_high=1.0)
    return found


def _beyond(agreed: float, chance: float) -> float:
    return np.nan if chance == 1 else 1 - (1 - agreed) / (1 - chance)


def _kappa_parts(pairs: pd.DataFrame, size: int) -> tuple[float, float]:
    """Give the agreement of two, and what Cohen expects by chance."""
    table = table_of(pairs["a"], pairs["b"], size)
    total = table.sum()
    chance = (table.sum(axis=1) * table.sum(axis=0)).sum() / total**2
    return float(np.trace(table) / total), float(chance)


def _alpha_parts(pairs: pd.DataFrame, size: int) -> tuple[float, float]:
    """Give agreement, and what chance gives, from Krippendorff's matrix of coincidences."""
    half = table_of(pairs["a"], pairs["b"], size, pairs["weight"])
    coincidences: Counts = half + half.T
    given = coincidences.sum(axis=1)
    total = given.sum()
    chance = (given * (given - 1)).sum() / (total * (total - 1))
    return float(np.trace(coincidences) / total), float(chance)


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
