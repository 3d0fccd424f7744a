"""The sentence that a result allows, and not a word more."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema import NO_EFFECT, RATIOS, SchemaError, check_choice, check_columns
from toolkit.stats.results import RESULT

__all__ = ["explain"]

AUDIENCES = ("marketer", "paper")

#: How an effect is said: what it is multiplied with, its decimals, and its unit.
UNITS: dict[str, tuple[float, int, str]] = {
    "difference in shares": (100, 1, "percentage points"),
    "standardised difference": (1, 2, "standard deviations"),
    "ratio of rates": (1, 2, "times"),
    "odds ratio": (1, 2, "times the odds"),
    "probability of superiority": (100, 0, "%"),
    "share": (100, 1, "%"),
}


def explain(result: pd.DataFrame | pd.Series, audience: str = "marketer") -> str:
    """What may be said about this result, in a sentence that anybody may quote?

    The sentence is written from the row alone. It names a direction only where the
    verdict is 'different', gives the whole interval each time, and never gives a cause.

    Parameters
    ----------
    result : pandas.DataFrame or pandas.Series
        Rows of the result shape, or one of them.
    audience : {'marketer', 'paper'}
        Plain words, or numbers with the method behind them.

    Returns
    -------
    str
        One line per row.

    Raises
    ------
    SchemaError
        If a column is missing, or the audience unknown.

    Examples
    --------
    >>> posts = pd.DataFrame({
    ...     "kind": ["offer"] * 4 + ["story"] * 4, "likes": [4, 6, 5, 5, 9, 11, 10, 10]})
    >>> from toolkit.stats.groups import compare_groups
    >>> found = compare_groups(posts, outcome="likes", between="kind")
    >>> print(explain(found))
    likes: offer has 0.50 times the rate of story (anything from 0.39 to 0.64 times fits the data).
    Seen in 8 rows from 8 clusters; careful: only 4 clusters in offer; only 4 clusters in
    story. It does not say why.
    """
    check_choice("audience", audience, AUDIENCES)
    rows = result.to_frame().T if isinstance(result, pd.Series) else result
    check_columns(rows, RESULT, name="result")
    if len(rows) == 0:
        raise SchemaError("`result` has no rows; there is nothing to explain.")
    write = _for_marketers if audience == "marketer" else _for_papers
    return "\n".join(write(row) for row in rows.to_dict("records"))


def _number(value: float, name: str, *, unit: bool = True) -> str:
    scale, decimals, word = UNITS.get(name, (1, -1, ""))
    scaled = value * scale
    text = f"{scaled:.3g}" if decimals < 0 else f"{scaled:.{decimals}f}"
    if re.fullmatch(r"-0\.?0*", text):
        text = text[1:]
    if not unit or not word:
        return text
    return f"{text}%" if word == "%" else f"{text} {word}"


def _span(row: dict[str, Any], *, turn: bool = False) -> str:
    """Say an interval; turned round where the sentence says "lower by"."""
    name, low, high = row["effect_name"], row["ci_low"], row["ci_high"]
    low, high = (-high, -low) if turn else (low, high)
    return f"anything from {_number(low, name, unit=False)} to {_number(high, name)}"


def _sides(row: dict[str, Any]) -> tuple[str, str] | None:
    first, found, second = str(row["groups"]).partition(" vs ")
    return (first, second) if found else None


def _for_marketers(row: dict[str, Any]) -> str:
    outcome = "the statistic" if pd.isna(row["outcome"]) else str(row["outcome"])
    verdict = None if pd.isna(row["verdict"]) else row["verdict"]
    if verdict is None:
        groups = "" if pd.isna(row["groups"]) else f" ({row['groups']})"
        name = row["effect_name"]
        said = f"{outcome}{groups}: the {name} is {_number(row['effect'], name)}"
        said += f" ({_span(row)} fits the data)."
    elif row["effect_name"] == "largest difference":
        said = (
            f"{outcome}: {row['groups']} are not all alike."
            if verdict == "different"
            else f"{outcome}: the data do not show that any of {row['groups']} differ."
        )
    else:
        write = {"different": _different, "equivalent": _equivalent}.get(verdict, _inconclusive)
        said = f"{outcome}: {write(row)}"
    cautions = re.findall(r"caution: ([^;]+)", str(row["assumptions"]))
    clusters = f"{row['n_clusters']:,} clusters" if not pd.isna(row["n_clusters"]) else ""
    seen = f"Seen in {row['n']:,} rows from {clusters}"
    careful = f"; careful: {'; '.join(cautions)}" if cautions else ""
    why = " It does not say why." if verdict == "different" else ""
    return f"{said} {seen}{careful}.{why}"


def _different(row: dict[str, Any]) -> str:
    name, sides = row["effect_name"], _sides(row)
    up = row["effect"] > NO_EFFECT[name]
    if name in RATIOS:
        size = _number(row["effect"], name)
        if sides and name == "odds ratio":
            said = f"{sides[0]} has {size} of {sides[1]} to stand higher"
        elif sides:
            said = f"{sides[0]} has {size} the rate of {sides[1]}"
        else:
            goes = "more" if up else "fewer"
            said = f"{goes} with each unit of {row['groups']}: {size}"
        return f"{said} ({_span(row)} fits the data)."
    if name == "probability of superiority" and sides:
        size = _number(row["effect"], name)
        return (
            f"one of {sides[0]} stands above one of {sides[1]} in {size} of pairs, ties counting "
            f"half ({_span(row)} fits the data; 50% is no difference)."
        )
    if name == "rank correlation":
        way = "together with" if up else "against"
        size = _number(row["effect"], name)
        return f"it goes {way} {row['groups']}, rank correlation {size} ({_span(row)} fits)."
    size = _number(abs(row["effect"]), name)
    way = "higher" if up else "lower"
    fits = f"({_span(row, turn=not up)} fits the data)"
    if sides:
        return f"{sides[0]} is {way} than {sides[1]} by {size} {fits}."
    return f"{way} by {size} with each unit of {row['groups']} {fits}."


def _about(row: dict[str, Any]) -> str:
    sides = _sides(row)
    return f"{sides[0]} and {sides[1]}" if sides else str(row["groups"])


def _excludes_nothing(row: dict[str, Any]) -> bool:
    """Whether the interval leaves out that there is no effect."""
    null = NO_EFFECT[row["effect_name"]]
    return bool(row["ci_low"] > null or row["ci_high"] < null)


def _equivalent(row: dict[str, Any]) -> str:
    alike = f"{_about(row)} are" if _sides(row) else f"the effect of {row['groups']} is nil"
    alike += " alike" if _sides(row) else ""
    small = ", small but not nil" if _excludes_nothing(row) else ""
    return f"{alike} within the margin named beforehand: {_span(row)} fits the data{small}."


def _inconclusive(row: dict[str, Any]) -> str:
    question = (
        f"whether {_about(row)} differ" if _sides(row) else f"whether it goes with {row['groups']}"
    )
    said = f"the data do not settle {question}: {_span(row)} fits."
    if _excludes_nothing(row):
        said += (
            " Alone the interval leaves out no effect, but the other questions asked or the "
            "placebo dates do not bear it out."
        )
    if np.isfinite(row["detectable"]):
        reach = _number(row["detectable"], row["effect_name"])
        said += f" An effect of {reach} would have been found in four cases of five."
    elif np.isposinf(row["detectable"]):
        said += " Data like these could hardly have found an effect of any size."
    return said


def _p(value: float) -> str:
    return "< .001" if value < 0.001 else f"= {value:.3f}".replace("0.", ".", 1)


def _for_papers(row: dict[str, Any]) -> str:
    outcome = "statistic" if pd.isna(row["outcome"]) else row["outcome"]
    groups = "" if pd.isna(row["groups"]) else f", {row['groups']}"
    parts = [f"{row['effect_name']} = {row['effect']:.3g}"]
    if np.isfinite(row["ci_low"]) or np.isfinite(row["ci_high"]):
        parts.append(f"interval [{row['ci_low']:.3g}, {row['ci_high']:.3g}]")
    if np.isfinite(row["p_value"]):
        parts.append(f"p {_p(row['p_value'])}")
    if np.isfinite(row["p_adjusted"]):
        parts.append(f"adjusted p {_p(row['p_adjusted'])}")
    parts.append(f"n = {row['n']:,}")
    if not pd.isna(row["n_clusters"]):
        parts.append(f"{row['n_clusters']:,} clusters")
    said = f"{outcome}{groups}: {', '.join(parts)}"
    if not pd.isna(row["verdict"]):
        said += f"; {row['verdict']}"
    if np.isfinite(row["detectable"]):
        said += f"; detectable with 80% power: {row['detectable']:.3g}"
    return f"{said}. {row['test']}; {row['assumptions']}."
