"""Columns of a frame as numbers that a test can take, or a refusal in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from toolkit.schema import SchemaError, check_choice, check_columns
from toolkit.stats.clusters import Codes, Floats

#: Columns of the posts table that say how many could have reacted.
EXPOSURES = ("view_count", "impression_count", "reach_count")

#: Mean exposure of one group over another's beyond which a count needs an offset.
UNEQUAL = 1.5


def numbers(values: pd.Series, *, name: str) -> Floats:
    """Give a column as floats with NaN where missing; an ordered category by its rank."""
    if isinstance(values.dtype, pd.CategoricalDtype) and values.cat.ordered:
        codes = values.cat.codes.to_numpy(dtype=float)
        return np.where(codes < 0, np.nan, codes)
    try:
        found = np.asarray(values.to_numpy(dtype=float, na_value=np.nan), dtype=float)
    except (TypeError, ValueError) as error:
        raise SchemaError(
            f"Column {name!r} holds {values.dtype} values, which cannot be taken as numbers. "
            f"Make it a yes/no column first, as in data.assign({name}=data[{name!r}] == 'x'), "
            "or an ordered category."
        ) from error
    endless = np.isinf(found)
    if endless.any():
        raise SchemaError(
            f"Column {name!r} holds {int(endless.sum()):,} infinite values (the first in row "
            f"{int(endless.argmax())}), which no test can take. Where they come from a division "
            f"by zero, leave them out: data[~data[{name!r}].isin([np.inf, -np.inf])]."
        )
    return found


def guess_kind(values: pd.Series, outcome: Floats) -> str:
    """Say what sort of outcome a column holds, from its dtype and its values."""
    if isinstance(values.dtype, pd.CategoricalDtype):
        return "ordinal"
    if np.isin(outcome, (0.0, 1.0)).all():
        return "binary"
    if (outcome >= 0).all() and (outcome == np.round(outcome)).all():
        return "count"
    return "continuous"


def check_exposure(data: pd.DataFrame, group: Codes, names: list[str]) -> list[str]:
    """Refuse counts whose groups could be seen by very unequal numbers of people."""
    cautions = []
    for column in EXPOSURES:
        if column not in data.columns:
            continue
        values = numbers(data[column], name=column)
        if not np.nanmax(values, initial=-np.inf) > np.nanmin(values, initial=np.inf):
            continue
        seen = pd.Series(values).groupby(group).mean()
        low, high = float(seen.min()), float(seen.max())
        if high > UNEQUAL * low:
            raise SchemaError(
                f"The outcome is a count without an offset, and mean {column!r} goes from "
                f"{low:,.0f} ({names[int(seen.idxmin())]}) to {high:,.0f} "
                f"({names[int(seen.idxmax())]}): exposure is unequal. Pass exposure={column!r}, "
                "or drop that column if it says nothing about who could react."
            )
        cautions.append(f"caution: {column} varies and is no offset")
    return cautions


def read_outcome(
    data: pd.DataFrame,
    *,
    outcome: str,
    others: Sequence[str],
    cluster: str | None,
    exposure: str | None,
    kind: str | None,
    kinds: Iterable[str],
) -> tuple[pd.DataFrame, Floats, Floats | None, list[str], str]:
    """Keep the complete rows and give outcome, exposure, what was noticed, and the kind."""
    extra = [column for column in (cluster, exposure) if column]
    check_columns(data, [outcome, *others, *extra], name="data")
    needed = [outcome, *others, *([exposure] if exposure else [])]
    rows = data.loc[data[needed].notna().all(axis=1)]
    values = numbers(rows[outcome], name=outcome)
    kind = guess_kind(rows[outcome], values) if kind is None else kind
    check_choice("kind", kind, kinds)
    if exposure and kind != "count":
        raise SchemaError(f"`exposure` is for counts; {outcome!r} is taken as {kind}.")
    if kind == "binary" and not np.isin(values, (0.0, 1.0)).all():
        raise SchemaError(f"Column {outcome!r} is not binary: it holds more than 0 and 1.")
    if kind == "count" and (values < 0).any():
        raise SchemaError(f"Column {outcome!r} is not a count: it holds negative values.")
    if len(values) == 0:
        raise SchemaError(f"`data` has no row in which {', '.join(needed)} are all known.")
    if np.ptp(values) == 0:
        raise SchemaError(
            f"Column {outcome!r} is the same in all {len(values)} rows; there is nothing to test."
        )
    notes = [f"outcome taken as {kind}"]
    notes += [f"rows clustered by {cluster}"] if cluster else ["every row taken as independent"]
    weight = None
    if exposure:
        weight = numbers(rows[exposure], name=exposure)
        if (weight <= 0).any():
            raise SchemaError(f"Column {exposure!r} must be above 0 in every row that is used.")
    if kind == "count":
        notes.append(f"per unit of {exposure}" if exposure else "per row")
    if len(rows) < len(data):
        notes.append(f"{len(data) - len(rows)} rows with missing values left out")
    return rows, values, weight, notes, kind
