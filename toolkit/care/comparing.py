"""Comparing what follows answers with what follows none, like with like."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from toolkit.schema import SchemaError, as_list, check_columns, check_number
from toolkit.stats.clusters import Codes, Floats, Moments, member_codes
from toolkit.stats.columns import numbers
from toolkit.stats.groups import Measured, settle
from toolkit.stats.results import give_verdict, level_text, result_rows

__all__ = ["compare_followups", "compare_recovery"]

_HIDDEN = (
    "not matched on how bad it was, nor on who chose to write again or to stay silent: "
    "it says what goes together, not what caused it"
)


def compare_followups(
    data: pd.DataFrame,
    *,
    outcome: str,
    between: str,
    on: str | Sequence[str] = ("intent", "platform", "history"),
    reference: str | None = None,
    cluster: str | None = "author_id",
    equivalence_margin: float | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Does something follow the one kind of comment more often than the other, like for like?

    Only rows that agree in every column of `on` are compared with each other. A stratum
    counts by how much it can tell (n₁n₂/(n₁+n₂)); one that holds a single group tells
    nothing and is left out, and the row says how many comments that cost.

    Parameters
    ----------
    data : pandas.DataFrame
        From `toolkit.summarize_followups` or `toolkit.select_bystanders`, or any table
        of rows. Those with a missing value in a column that is used are left out.
    outcome : str
        What follows: a column of booleans, such as 'next_hostile', or of numbers.
    between : str
        Column with two values, such as 'answered_fast' or 'reply_ownership'. For
        'answer_state' the unclear ones are left out.
    on : str or list of str
        Columns that must be the same; an empty list compares all with all.
    reference : str, optional
        The value to compare with; False, 'unanswered', or else the later in the alphabet.
    cluster : str, optional
        Column of the person (or reply) whose rows belong together.
    equivalence_margin : float, optional
        An interval wholly inside ± this makes the verdict 'equivalent'.
    confidence : float
        Coverage of the interval, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row in the result shape: the effect is a difference in shares (or means).

    Raises
    ------
    SchemaError
        If a column is missing, `between` has not two values, no stratum holds both, the
        outcome does not vary, or a group has fewer than three clusters.

    References
    ----------
    Iacus, S. M., King, G., & Porro, G. (2012). Causal inference without balance checking:
    coarsened exact matching. *Political Analysis* 20, 1-24.
    Bell, R. M., & McCaffrey, D. F. (2002). Bias reduction in standard errors for linear
    regression with multi-stage samples. *Survey Methodology* 28, 169-181.

    Examples
    --------
    Complaints are answered more often and return less; within each intent nothing differs.

    >>> data = pd.DataFrame({
    ...     "intent": ["complaint"] * 8 + ["praise"] * 8,
    ...     "answer_state": ["answered"] * 6 + ["unanswered"] * 4 + ["answered"] * 2
    ...                     + ["unanswered"] * 4,
    ...     "returned": [True, False, False] * 2 + [True, False] * 5})
    >>> found = compare_followups(data, outcome="returned", between="answer_state",
    ...                           on="intent", cluster=None)
    >>> found[["groups", "effect_name", "n", "verdict"]]
                       groups           effect_name   n       verdict
    0  answered vs unanswered  difference in shares  16  inconclusive
    """
    keys = as_list(on)
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    extra = [cluster] if cluster else []
    check_columns(data, [outcome, between, *keys, *extra], name="data")
    complete = data[[outcome, between, *keys]].notna().all(axis=1)
    if between == "answer_state":
        complete &= data[between] != "unclear"
    rows = data[complete]
    group, names = _two_groups(rows[between], between, reference)
    strata = np.zeros(len(rows), dtype=np.int64)
    if keys:
        strata = rows.groupby(keys, sort=False).ngroup().to_numpy()
    fewest: Floats = _sizes(strata, group).min(axis=1)
    usable = (fewest > 0)[strata]
    if not usable.any():
        raise SchemaError(
            f"No rows of {names[0]!r} and {names[1]!r} agree in {', '.join(keys)}; "
            "match on fewer columns."
        )
    value = numbers(rows[outcome], name=outcome)[usable]
    if np.ptp(value) == 0:
        raise SchemaError(
            f"Column {outcome!r} is the same in all {len(value)} matched rows; "
            "there is nothing to compare."
        )
    member = member_codes(rows[usable], cluster)
    measured = _stratified(value, group[usable], strata[usable], member)
    binary = np.isin(value, (0.0, 1.0)).all()
    name = "difference in shares" if binary else "difference in means"
    found = settle(measured, names, effect_name=name)
    columns = found.columns(confidence=confidence)
    matched = f"matched on {', '.join(keys)}" if keys else "not matched on anything"
    lost = len(rows) - int(usable.sum())
    notes = [
        level_text(confidence),
        matched,
        f"{lost} of {len(rows)} rows without a match left out",
        f"rows clustered by {cluster}" if cluster else "every row taken as independent",
        *found.notes,
        _HIDDEN,
    ]
    return result_rows(
        [
            {
                "test": "stratified difference",
                "outcome": outcome,
                "groups": " vs ".join(names),
                **columns,
                "assumptions": "; ".join(notes),
                "verdict": give_verdict(columns, confidence=confidence, margin=equivalence_margin),
            }
        ]
    )


def _two_groups(values: pd.Series, between: str, reference: str | None) -> tuple[Codes, list[str]]:
    """Number the rows 0 (the group asked about) and 1 (the reference), with their names."""
    found = sorted(values.unique(), key=str)
    if len(found) != 2:
        listed = ", ".join(map(repr, map(str, found))) or "none"
        raise SchemaError(
            f"Column {between!r} has {len(found)} value(s) with data ({listed}); it needs two. "
            "Choose the rows of two first."
        )
    names = [str(value) for value in found]
    if set(names) == {"False", "True"}:
        label = between.removeprefix("reply_").replace("_", " ")
        names, against = [f"not {label}", label], f"not {label}"
    else:
        against = names[1]
    if reference is not None:
        if reference not in names:
            raise SchemaError(
                f"`reference` {reference!r} is none of {', '.join(map(repr, names))}."
            )
        against = reference
    is_reference = (values == found[names.index(against)]).to_numpy(dtype=bool)
    other = names[1 - names.index(against)]
    return is_reference.astype(np.int64), [other, against]


def _sizes(strata: Codes, group: Codes) -> Floats:
    """Count rows per stratum and group."""
    width = int(strata.max(initial=-1)) + 1
    counts = np.bincount(strata * 2 + group, minlength=2 * width)
    return counts.reshape(width, 2).astype(float)


def _stratified(value: Floats, group: Codes, strata: Codes, member: Codes) -> Measured:
    """Average the strata's differences, with the pull of each row on the average."""
    strata = np.unique(strata, return_inverse=True)[1]
    sizes = _sizes(strata, group)
    cells = strata * 2 + group
    mean = (np.bincount(cells, weights=value, minlength=sizes.size)).reshape(sizes.shape) / sizes
    weight = sizes.prod(axis=1) / sizes.sum(axis=1)
    weight /= weight.sum()
    difference = float((weight * (mean[:, 0] - mean[:, 1])).sum())

    # What one common difference and a level per stratum leave over. Each level is
    # estimated from its own rows, which shrinks what is left by 1 - 1/n.
    side = np.where(group == 0, 1.0, 0.0)
    level = np.bincount(strata, weights=value - difference * side) / sizes.sum(axis=1)
    left = value - difference * side - level[strata]
    left /= np.sqrt(1 - 1 / sizes.sum(axis=1))[strata]
    pull = (weight[:, None] / sizes)[strata, group] * np.bincount(group)[group] * left
    return Measured(difference, Moments.of(pull, group, member), np.array([1.0, -1.0]))


def compare_recovery(
    after: pd.DataFrame,
    *,
    outcome: str = "returned_90d",
    complaints: Sequence[str] = ("complaint", "help_request", "vent"),
    on: str | Sequence[str] = ("platform", "history"),
    cluster: str | None = "author_id",
    equivalence_margin: float = 0.05,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Do complainers who were put right come back more than people who never complained?

    That is the *service-recovery paradox*. A meta-analysis finds it for satisfaction,
    not for buying again, word of mouth or image. Here it stands only if the verdict is
    'different' and the effect above zero; it may well fail.

    Parameters
    ----------
    after : pandas.DataFrame
        From ``summarize_followups(comments, of=None)``, with ``created_at`` and
        ``reply_reads_as``.
    outcome : str
        A column of booleans, such as 'returned_90d'.
    complaints : list of str
        Intents that count as a complaint. A recovery is somebody's first complaint, if
        its answer reads as 'owning'; the other side is whatever people wrote before they
        ever complained. What they write later does not count, on either side: who comes
        back more often also complains some day more often, and leaving those out for what
        they did later would make the paradox out of nothing.
    on, cluster, confidence
        As in `compare_followups`.
    equivalence_margin : float
        A difference smaller than this is none that matters.

    Returns
    -------
    pandas.DataFrame
        One row in the result shape, 'recovered' against 'never complained'.

    Raises
    ------
    SchemaError
        As `compare_followups`.

    References
    ----------
    de Matos, C. A., Henrique, J. L., & Vargas Rossi, C. A. (2007). Service recovery
    paradox: a meta-analysis. *Journal of Service Research* 10, 60-77.

    Examples
    --------
    >>> after = pd.DataFrame({
    ...     "intent": ["complaint"] * 6 + ["praise"] * 6, "author_id": list("abcdefghijkl"),
    ...     "answer_state": ["answered"] * 12, "reply_reads_as": ["owning"] * 12,
    ...     "created_at": pd.date_range("2024-05-01", periods=12, tz="UTC"),
    ...     "platform": "x", "history": "first", "returned_90d": [True, False] * 6})
    >>> compare_recovery(after)[["groups", "effect"]]
                              groups  effect
    0  recovered vs never complained     0.0
    """
    needed = ["intent", "author_id", "created_at", "reply_reads_as"]
    check_columns(after, needed, name="after")
    complains = after["intent"].isin(list(complaints)).fillna(False).astype(bool)
    owned = after["reply_reads_as"].eq("owning").fillna(False).astype(bool)
    # Of an unknown author no earlier complaint can be known.
    complained_at = after["created_at"].where(complains)
    since = complained_at.groupby(after["author_id"]).transform("min")
    unhappy = (after["created_at"] > since) | ((after["created_at"] == since) & ~complains)
    side = np.select(
        [complains & owned & ~unhappy, ~complains & ~unhappy],
        ["recovered", "never complained"],
        default="",
    )
    compared = after.assign(side=pd.array(side, dtype="string"))[side != ""]
    found = compare_followups(
        compared,
        outcome=outcome,
        between="side",
        on=on,
        reference="never complained",
        cluster=cluster,
        equivalence_margin=equivalence_margin,
        confidence=confidence,
    )
    return found.assign(test=pd.array(["service-recovery paradox"], dtype="string"))
