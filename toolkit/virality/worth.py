"""What a post is worth by the prices that you set, and from where on it pays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import SchemaError, check_columns, check_number
from toolkit.virality.reach import floats

__all__ = ["explain_value", "value_of_post"]

Floats = NDArray[np.float64]
Price = float | Sequence[float]


def value_of_post(
    posts: pd.DataFrame,
    *,
    worth: Mapping[str, Price],
    cost: Price | str = 0.0,
    fans: str | None = None,
    views: str = "view_count",
    confidence: float = 0.95,
    n_draws: int = 4000,
    seed: int = 0,
) -> pd.DataFrame:
    """What is each post worth, and how many must come back for it to pay?

    Amounts times prices, less the cost. The prices are yours: what a view, a share, a
    conversation or a returning fan is worth is in no export. Whatever is not known for
    certain is drawn again and again, and the answer is what the draws spread over.

    Parameters
    ----------
    posts : pandas.DataFrame
        One row per post with the columns that `worth` names. An amount whose interval
        stands beside it as ``<column>_low`` and ``<column>_high`` (95 %) is drawn from it;
        any other is taken as known. Missing amounts make the answer missing.
    worth : mapping of str to float, (low, high) or (low, likely, high)
        Column and what one of it is worth, in your currency. Two numbers are the ends of an
        even range, three a range with a likeliest value.
    cost : float, range or str
        Of a post, in the same currency; or the column that has it.
    fans : str, optional
        The column of `worth` for which the break-even is asked, such as ``'returning'``.
    views : str
        Column of views that the break-even is counted per 1,000 of.
    confidence : float
        Coverage of the intervals, between 0 and 1.
    n_draws : int
        Draws, 100 or more.
    seed : int
        The same seed gives the same draws. All posts share the draws of prices, so that
        posts can be compared.

    Returns
    -------
    pandas.DataFrame
        The same rows and index with ``value_<column>`` (median) for each part, ``value``,
        ``net`` (value less cost) with ``net_low`` and ``net_high``, ``pays`` (share of the draws in
        which net is above 0), and with `fans` ``break_even``: how many per 1,000 views make
        net 0, the other parts as they are, with ``break_even_low`` and ``break_even_high``;
        0 where the post pays without any, infinite where a fan is worth nothing.

    Raises
    ------
    SchemaError
        If a column is missing, `worth` is empty or a range out of order.

    Examples
    --------
    A post that cost 50, for 10,000 views at 0.1 cent and fans at 4 each, of whom 3 came.

    >>> post = pd.DataFrame({"view_count": [10_000], "returning": [3]})
    >>> value_of_post(post, worth={"view_count": 0.001, "returning": 4.0}, cost=50,
    ...               fans="returning")[["value", "net", "break_even"]]
       value   net  break_even
    0   22.0 -28.0         1.0
    """
    if not worth:
        raise SchemaError("`worth` is empty; say what at least one column is worth.")
    priced = [cost] if isinstance(cost, str) else []
    wanted = [*worth, *priced, *([views] if fans else [])]
    check_columns(posts, wanted, name="posts")
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    check_number("n_draws", n_draws, low=100)
    if fans is not None and fans not in worth:
        named = ", ".join(map(repr, worth))
        raise SchemaError(f"`fans` is {fans!r}, which `worth` does not price; it prices {named}.")
    draws = int(n_draws)
    rng = np.random.default_rng(seed)
    prices = {name: _prices(f"worth[{name!r}]", value, draws, rng) for name, value in worth.items()}
    amounts = {name: _Amount.of(posts, name) for name in worth}
    costs = floats(posts[cost]) if isinstance(cost, str) else None
    spent = np.zeros(draws) if isinstance(cost, str) else _prices("cost", cost, draws, rng)
    seen = floats(posts[views]) if fans else None
    ends = [(1 - confidence) / 2, (1 + confidence) / 2]
    lines = []
    for place in range(len(posts)):
        parts = {name: amounts[name].draw(place, draws, rng) * prices[name] for name in worth}
        value = np.sum(list(parts.values()), axis=0)
        net = value - (spent if costs is None else costs[place])
        line = {f"value_{name}": float(np.median(part)) for name, part in parts.items()}
        line |= {"value": float(np.median(value)), "net": float(np.median(net))}
        line["net_low"], line["net_high"] = (float(end) for end in np.quantile(net, ends))
        line["pays"] = np.nan if np.isnan(net).any() else float((net > 0).mean())
        if fans is not None and seen is not None:
            missing = np.maximum(parts[fans] - net, 0.0)
            line |= _break_even(missing, prices[fans] * seen[place] / 1000, ends)
        lines.append(line)
    made = pd.DataFrame(lines, index=posts.index) if lines else pd.DataFrame(index=posts.index)
    return posts.assign(**{name: made[name] for name in made})


@dataclass(frozen=True)
class _Amount:
    """A column of amounts, with the intervals that stand beside it."""

    value: Floats
    low: Floats | None
    high: Floats | None

    @classmethod
    def of(cls, posts: pd.DataFrame, name: str) -> _Amount:
        ends = [f"{name}_{end}" for end in ("low", "high")]
        if not set(ends) <= set(posts.columns):
            return cls(floats(posts[name]), None, None)
        low, high = (floats(posts[end]) for end in ends)
        value = floats(posts[name])
        if ((low > value) | (value > high)).any():
            raise SchemaError(f"Some {name!r} lie outside their own {ends[0]!r} to {ends[1]!r}.")
        return cls(value, low, high)

    def draw(self, place: int, draws: int, rng: np.random.Generator) -> Floats:
        """Draw from two half normals, as wide to each side as the interval is."""
        value = np.full(draws, self.value[place])
        if self.low is None or self.high is None:
            return value
        step = rng.standard_normal(draws) / 1.96
        below, above = value[0] - self.low[place], self.high[place] - value[0]
        return np.maximum(value + step * np.where(step < 0, below, above), 0.0)


def _prices(name: str, given: Price, draws: int, rng: np.random.Generator) -> Floats:
    """Give a fixed price, or draw one from its range."""
    if isinstance(given, (int, float)):
        check_number(name, given, low=0)
        return np.full(draws, float(given))
    ends = [float(end) for end in given]
    if len(ends) not in (2, 3) or ends != sorted(ends) or not np.isfinite(ends).all():
        raise SchemaError(
            f"`{name}` is {given!r}; it must be a number, (low, high) or (low, likely, high), in "
            "rising order."
        )
    check_number(name, ends[0], low=0)
    if ends[0] == ends[-1]:
        return np.full(draws, ends[0])
    if len(ends) == 2:
        return rng.uniform(ends[0], ends[1], size=draws)
    return rng.triangular(ends[0], ends[1], ends[2], size=draws)


def _break_even(missing: Floats, price: Floats, ends: list[float]) -> dict[str, float]:
    """How many per 1,000 views bring in what is missing?"""
    with np.errstate(divide="ignore", invalid="ignore"):
        # Where nothing is missing nobody need come, even if a fan is worth nothing.
        needed = np.where(missing == 0, 0.0, missing / price)
    if np.isnan(needed).any():
        return dict.fromkeys(("break_even", "break_even_low", "break_even_high"), np.nan)
    # Whole draws, as there is no value between a number and infinity.
    low, middle, high = np.quantile(needed, [ends[0], 0.5, ends[1]], method="inverted_cdf")
    return {"break_even": middle, "break_even_low": low, "break_even_high": high}


def explain_value(
    posts: pd.DataFrame | pd.Series,
    *,
    name: str | None = None,
    fans: str = "returning commenters",
    brought: str | None = None,
) -> str:
    """What may be said about what a post is worth, in a sentence?

    Parameters
    ----------
    posts : pandas.DataFrame or pandas.Series
        Rows from `value_of_post` with the break-even, or one of them.
    name : str, optional
        Column with what each post is called; 'this post' otherwise.
    fans : str
        What those are called who make it pay.
    brought : str, optional
        Column of how many of them a thousand views did bring, with ``<column>_low`` and
        ``<column>_high`` beside it, to be named in the same breath.

    Returns
    -------
    str
        One line per row: the break-even with its interval, and how sure it is that the post
        pays, by the prices that were set.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> meme = pd.DataFrame({"view_count": [10_000], "returning": [3], "post": ["this meme"]})
    >>> valued = value_of_post(meme, worth={"view_count": 0.001, "returning": 4.0}, cost=50,
    ...                        fans="returning")
    >>> print(explain_value(valued, name="post"))
    By your prices this meme pays if a thousand views bring at least 1 returning commenters
    (1 to 1). As far as they are known, it pays in 0 of 100 cases: net -28 (-28 to -28).
    """
    rows = posts.to_frame().T if isinstance(posts, pd.Series) else posts
    needed = ["break_even", "break_even_low", "break_even_high", "net", "net_low", "net_high"]
    extra = [brought, f"{brought}_low", f"{brought}_high"] if brought else []
    check_columns(rows, [*needed, "pays", *([name] if name else []), *extra], name="posts")
    return "\n".join(
        _sentence(row, str(row[name]) if name else "this post", fans, brought)
        for row in rows.to_dict("records")
    )


def _sentence(row: dict[Any, Any], name: str, fans: str, brought: str | None) -> str:
    if pd.isna(row["break_even"]) or pd.isna(row["net"]):
        return f"What {name} is worth cannot be said: an amount it needs is not known."
    if row["break_even_high"] == 0:
        said = f"By your prices {name} pays even if nobody returns."
    elif row["break_even"] == 0:
        said = (
            f"By your prices {name} most likely pays even if nobody returns; at the worst "
            f"{_worst(row['break_even_high'], fans)}."
        )
    elif np.isinf(row["break_even"]):
        said = f"By your prices {name} cannot pay through {fans}: they are worth nothing."
    else:
        said = (
            f"By your prices {name} pays if a thousand views bring at least "
            f"{_span(row, 'break_even', fans)}."
        )
    if brought:
        said += f" They brought {_span(row, brought)}."
    return (
        f"{said} As far as they are known, it pays in {100 * row['pays']:.0f} of 100 cases: "
        f"net {_span(row, 'net')}."
    )


def _worst(needed: float, fans: str) -> str:
    if np.isinf(needed):
        return f"it cannot pay through {fans}"
    return f"a thousand views must bring {_figure(needed)} {fans}"


def _span(row: dict[Any, Any], column: str, unit: str = "") -> str:
    value, low, high = (row[f"{column}{end}"] for end in ("", "_low", "_high"))
    return f"{_figure(value)}{unit and ' '}{unit} ({_figure(low)} to {_figure(high)})"


def _figure(value: float) -> str:
    """Write whole hundreds, and else two digits that count; money has no exponent."""
    if abs(value) >= 99.5:
        return f"{value:,.0f}"
    return np.format_float_positional(value, precision=2, fractional=False, trim="-")
