"""Made-up ids and handles, in the shape that each platform gives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = ["PLATFORMS", "account_ids", "comment_ids", "handles", "post_ids", "series"]

PLATFORMS: tuple[str, ...] = ("youtube", "reddit", "instagram", "x")

_DIGITS = np.frombuffer(b"0123456789abcdefghijklmnopqrstuvwxyz", dtype=np.uint8)
_FIRST = (  # noqa: SIM905 - one word a line would fill a page
    "muddy gravel mossy rusty windy drizzly sunny sleepy wobbly nettle bramble squeaky lanky "
    "brisk chalky damp early foggy gentle hilly idle jolly knobbly leafy misty northern oaky "
    "pebbly quiet rooty slow tarmac upland valley wheelie yonder zigzag canal ferny quarry"
).split()
_SECOND = (  # noqa: SIM905
    "badger pedaller otter heron kestrel spoke saddle sprocket chainring crank derailleur hub "
    "lane gate stile puddle flask bidon helmet mitten rambler climber coaster rider tandem "
    "freewheel mudguard pannier lamp bell fox hare newt magpie wren thistle clover acorn"
).split()


def series(values: Any) -> pd.Series:
    """Give an Arrow array of text as a column of the schema's text dtype."""
    return pd.Series(pd.StringDtype("pyarrow", na_value=pd.NA).__from_arrow__(values))


def scrambled(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Map 32-bit numbers one to one onto others, so that ids do not tell the order."""
    mixed = (numbers.astype(np.uint64) + np.uint64(977)) * np.uint64(2_654_435_761)
    return (mixed % np.uint64(2**32)).astype(np.int64)


def base36(numbers: NDArray[np.int64], width: int = 7) -> Any:
    """Write numbers with digits and letters at a fixed width, as an Arrow array."""
    import pyarrow as pa

    text = np.empty((len(numbers), width), dtype=np.uint8)
    rest = numbers.copy()
    for place in range(width - 1, -1, -1):
        text[:, place] = _DIGITS[rest % 36]
        rest //= 36
    ends = np.arange(len(numbers) + 1, dtype=np.int64) * width
    return pa.LargeStringArray.from_buffers(
        len(numbers), pa.py_buffer(ends), pa.py_buffer(text.tobytes())
    )


def decimal(numbers: NDArray[np.int64]) -> Any:
    """Write numbers in decimals, as an Arrow array."""
    import pyarrow as pa

    return pa.array(numbers).cast(pa.large_string())


def joined(*parts: Any) -> Any:
    """Join Arrow arrays and constants, row by row."""
    import pyarrow as pa
    import pyarrow.compute as pc

    def large(part: Any) -> Any:
        return pa.scalar(part, pa.large_string()) if isinstance(part, str) else part

    return pc.binary_join_element_wise(*map(large, parts), large(""))


def taken(choices: Sequence[str], index: NDArray[np.int64]) -> Any:
    """Take from a list of words by position, as an Arrow array."""
    import pyarrow as pa

    return at(pa.array(list(choices), pa.large_string()), index)


def at(values: Any, rows: NDArray[np.int64]) -> Any:
    """Take rows of an Arrow array; a negative row gives a missing value."""
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.take(values, pa.array(rows, mask=rows < 0))


def either(condition: NDArray[np.bool_], yes: Any, no: Any) -> Any:
    """Take each row from one Arrow array or the other."""
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.if_else(pa.array(condition), yes, no)


def words(choices: Sequence[str], codes: NDArray[Any]) -> pd.Series:
    """Give codes as a column of the words they stand for."""
    return series(taken(choices, codes.astype(np.int64)))


def times(created: NDArray[np.int64]) -> pd.Series:
    """Give microseconds since 1970 as a column of times."""
    return pd.Series(created.astype("datetime64[us]")).dt.tz_localize("UTC")


@dataclass(frozen=True)
class Accounts:
    """Ids and handles (Arrow arrays): the people's, then each brand's on each platform."""

    ids: Any
    handles: Any
    n_people: int

    @property
    def size(self) -> int:
        """The number of accounts."""
        return len(self.ids)

    def of_brand(
        self, brand: NDArray[np.int64] | int, platform: NDArray[np.int8]
    ) -> NDArray[np.int64]:
        """Give the rows of a brand's accounts."""
        return self.n_people + brand * len(PLATFORMS) + platform.astype(np.int64)


def _per_platform(platform: NDArray[np.int8], makers: dict[str, Any]) -> Any:
    """Make each platform's ids for its rows, and put them back in the order of the rows."""
    import pyarrow as pa
    import pyarrow.compute as pc

    rows = [np.flatnonzero(platform == code) for code in range(len(PLATFORMS))]
    made = [makers[name](index) for name, index in zip(PLATFORMS, rows, strict=True)]
    place = np.empty(len(platform), dtype=np.int64)
    place[np.concatenate(rows)] = np.arange(len(platform))
    return pc.take(pa.concat_arrays(made), pa.array(place))


def handles(number: NDArray[np.int64]) -> Any:
    """Give each person a handle of two words and, once those are used up, a number."""
    mixed = scrambled(number)
    pairs = len(_FIRST) * len(_SECOND)
    return joined(
        taken(_FIRST, mixed % len(_FIRST)),
        "_",
        taken(_SECOND, mixed // len(_FIRST) % len(_SECOND)),
        "_",
        decimal(mixed // pairs),
    )


def account_ids(platform: NDArray[np.int8], number: NDArray[np.int64], handle: Any) -> Any:
    """Give each person the id that their platform would."""
    mixed = scrambled(number)
    return _per_platform(
        platform,
        {
            "youtube": lambda rows: joined("UCmadeUp", base36(mixed[rows], 16)),
            # Exports of these two know people by their names only.
            "reddit": lambda rows: at(handle, rows),
            "instagram": lambda rows: at(handle, rows),
            "x": lambda rows: decimal(1_000_000_000 + mixed[rows]),
        },
    )


def post_ids(
    platform: NDArray[np.int8], number: NDArray[np.int64], created: NDArray[np.int64]
) -> Any:
    """Give each post the id that its platform would."""
    mixed = scrambled(number)
    return _per_platform(
        platform,
        {
            "youtube": lambda rows: joined("mU", base36(mixed[rows], 9)),
            "reddit": lambda rows: joined("1", base36(mixed[rows])),
            "instagram": lambda rows: decimal(18_000_000_000_000_000 + mixed[rows]),
            "x": lambda rows: decimal(_snowflake(created[rows], number[rows])),
        },
    )


def comment_ids(
    platform: NDArray[np.int8], created: NDArray[np.int64], thread: NDArray[np.int64]
) -> Any:
    """Give each comment the id that its platform would.

    `thread` is the row of the comment that a reply on YouTube stands under, which
    is part of its id there; a top comment is its own.
    """
    rows_of_all = np.arange(len(platform), dtype=np.int64)
    mixed = scrambled(rows_of_all)

    def youtube(rows: NDArray[np.int64]) -> Any:
        top = joined("UgMadeUp", base36(mixed[thread[rows]]), "4AaABAg")
        is_reply = thread[rows] != rows
        return joined(top, either(is_reply, joined(".r", base36(mixed[rows])), ""))

    return _per_platform(
        platform,
        {
            "youtube": youtube,
            "reddit": lambda rows: joined("m", base36(mixed[rows])),
            "instagram": lambda rows: decimal(17_900_000_000_000_000 + mixed[rows]),
            "x": lambda rows: decimal(_snowflake(created[rows], rows_of_all[rows])),
        },
    )


def _snowflake(created: NDArray[np.int64], number: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number by time and then by order, as X does (microseconds in, 22 bits below the ms)."""
    return ((created // 1000 - 1_288_834_974_657) << 22) + number % 2**22
