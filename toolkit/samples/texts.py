"""Which words a comment is written in: the bank's, with the light noise of real typing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toolkit.samples.bank import bank_comments, bank_replies
from toolkit.schema import INTENTS, LANGUAGES

__all__ = ["INTENT_CODES", "KINDS", "LANGS", "STANCES", "choose_bank_rows", "choose_reply_rows"]

KINDS: tuple[str, ...] = (
    "trail_guide",
    "repair_howto",
    "product_story",
    "hard_sell",
    "viral_meme",
    "behind_the_scenes",
    "customer_story",
    "audience_question",
    "news",
    "apology",
)
LANGS: tuple[str, ...] = tuple(LANGUAGES)
STANCES: tuple[str, ...] = (
    "owning",
    "deflecting",
    "answering",
    "thanking",
    "inviting",
    "clarifying",
    "templated",
)
INTENT_CODES: dict[str, int] = {intent: code for code, intent in enumerate(INTENTS)}

#: How many spellings each bank text has; the first `PLAIN` of them are as written.
SPELLINGS, PLAIN = 48, 16
#: Fewer texts than this for a kind of post, and those for other kinds are used too.
SMALLEST_POOL = 3
_ENDINGS = [
    "", " 😂", " 🙏", "!", "!!", " 🚲", " 💚", "…", " 👀", " :)", " 😅", " 🙌", " 🤷", " 👍",
    " 😉", " 🚵", " ☕", " 😬", " 🔧", " 🌧️",
]  # fmt: skip
_PLAIN_ENDING = 0.75
_VOWEL_AT_END = re.compile(r"(?<=[a-zçéèñöşü]{2})[aeiouy](?=[!?.,]*$)")
_LONG_NUMBER = re.compile(r"(?<![\d.,:@#/])(?!19\d\d\b|20\d\d\b)\d{4,6}(?![\d.,:/])")
_FIXED = re.compile(r"[@#/\d]|www|\.\w")


@dataclass(frozen=True)
class _Pools:
    """Bank rows by cell; the rows of cell c are rows[start[c] : start[c] + length[c]]."""

    rows: NDArray[np.int64]
    start: NDArray[np.int64]
    length: NDArray[np.int64]

    def draw(self, cell: NDArray[np.int64], chance: NDArray[np.float64]) -> NDArray[np.int64]:
        """Take one row from each cell, by a number from 0 to 1."""
        return self.rows[self.start[cell] + (chance * self.length[cell]).astype(np.int64)]


def _pools(cells: list[NDArray[np.int64]]) -> _Pools:
    length = np.array([len(cell) for cell in cells])
    return _Pools(np.concatenate(cells), np.cumsum(length) - length, length)


@cache
def _comment_pools() -> _Pools:
    bank = bank_comments()
    lang, intent, kind = (bank[name].to_numpy() for name in ("lang", "intent", "post_kind"))
    cells = []
    for one_lang in LANGS:
        for one_intent in INTENTS:
            right = (lang == one_lang) & (intent == one_intent)
            for one_kind in KINDS:
                fitting = np.flatnonzero(right & ((kind == one_kind) | (kind == "any")))
                wide = len(fitting) < SMALLEST_POOL
                cells.append(np.flatnonzero(right) if wide else fitting)
    return _pools(cells)


def choose_bank_rows(
    lang: NDArray[np.int64],
    intent: NDArray[np.int64],
    kind: NDArray[np.int64],
    chance: NDArray[np.float64],
) -> NDArray[np.int64]:
    """Choose a bank comment in the right language, of the right intent, for the kind of post."""
    cell = (lang * len(INTENTS) + intent) * len(KINDS) + kind
    return _comment_pools().draw(cell, chance)


@cache
def _reply_pools() -> _Pools:
    bank = bank_replies()
    intent, stance = bank["to_intent"].to_numpy(), bank["stance"].to_numpy()
    return _pools(
        [
            np.flatnonzero((intent == one_intent) & (stance == one_stance))
            for one_intent in INTENTS
            for one_stance in STANCES
        ]
    )


def choose_reply_rows(
    intent: NDArray[np.int64], stance: NDArray[np.int64], chance: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Choose a bank reply of the right stance to the right intent."""
    return _reply_pools().draw(intent * len(STANCES) + stance, chance)


def write_comments(rows: NDArray[np.int64], rng: np.random.Generator) -> Any:
    """Write out bank comments as their authors would type them, as an Arrow array."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from toolkit.samples.ids import joined, taken

    spelling = rng.integers(SPELLINGS, size=len(rows))
    text = pc.take(_spellings(), pa.array(rows * SPELLINGS + spelling))
    ending = np.where(
        rng.random(len(rows)) < _PLAIN_ENDING, 0, rng.integers(len(_ENDINGS), size=len(rows))
    )
    return joined(text, taken(_ENDINGS, ending))


@cache
def _spellings() -> Any:
    """Spell every bank comment in `SPELLINGS` ways, the same ones for every brand drawn."""
    import pyarrow as pa

    bank = bank_comments()
    rng = np.random.Generator(np.random.PCG64(1))
    shape = (len(bank), SPELLINGS, 3)
    chances = rng.random(shape).tolist()
    texts = [
        text if number < PLAIN else _misspelt(text, lang, chance)
        for text, lang, ways in zip(bank["text"], bank["lang"], chances, strict=True)
        for number, chance in enumerate(ways)
    ]
    return pa.array(texts, pa.large_string())


def _misspelt(text: str, lang: str, chance: list[float]) -> str:
    """Change one small thing, and any order number, leaving names, tags and links alone."""
    which, where, how = chance
    text = _LONG_NUMBER.sub(lambda found: _other_number(found.group(), how), text)
    way = int(which * 5)
    if way == 0 and lang != "tr":  # Turkish i has no plain lower case
        return text if _FIXED.search(text) else text.lower()
    if way == 1:
        return text.rstrip(".")
    if way == 2:
        return _VOWEL_AT_END.sub(lambda found: found.group() * (2 + int(how * 3)), text, count=1)
    return _mistyped(text, where, how)


def _other_number(number: str, chance: float) -> str:
    low = 10 ** (len(number) - 1)
    return str(low + int(chance * 9 * low))


def _mistyped(text: str, where: float, how: float) -> str:
    """Swap, drop or double one letter inside one longer word."""
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not long:
        return text
    at = long[int(where * len(long))]
    word = words[at]
    place = 1 + int((how * 997) % 1 * (len(word) - 3))
    left, a, b, right = word[:place], word[place], word[place + 1], word[place + 2 :]
    words[at] = left + (b + a, a, a + a + b)[int(how * 3)] + right
    return " ".join(words)
