"""Tables of telling words that anybody can read and change, and the search for them."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import SchemaError

__all__ = ["CueTable", "cue_pattern", "fold"]

_BETWEEN = r"(?:\W+\w+){0,4}?\W+"
_UNLESS = "unless"


class CueTable:
    """Which labels does a text carry, going by telling words alone?

    A table has one section per label and one list of cues per language. A cue is words
    in a row, accents and capitals aside; ``car*`` is any word that begins so, and between
    ``my .. broke`` up to four words may stand. Signs such as ``?`` may stand anywhere.
    What a section lists under ``unless`` is set aside before its cues are looked for.

    Parameters
    ----------
    table : mapping
        Label, then language (or 'unless'), to a list of cues.

    Examples
    --------
    >>> cues = CueTable({"apology": {"en": ["sorry"], "unless": ["sorry you feel"]}})
    >>> cues.matches(["So sorry!", "Sorry you feel that way."])[:, 0].tolist()
    [True, False]
    """

    def __init__(self, table: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._table = table
        self._found = {
            label: re.compile(cue_pattern([cue for _, cue in _listed(languages)]))
            for label, languages in table.items()
        }
        self._unless = {
            label: re.compile(cue_pattern(languages[_UNLESS]))
            for label, languages in table.items()
            if languages.get(_UNLESS)
        }

    @classmethod
    def from_toml(cls, text: str) -> CueTable:
        """Read a table as it stands in a file."""
        try:
            return cls(tomllib.loads(text))
        except tomllib.TOMLDecodeError as error:
            raise SchemaError(f"The table of cues cannot be read: {error}") from error

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels, in the order of the table."""
        return tuple(self._table)

    def matches(self, texts: Sequence[str]) -> NDArray[np.bool_]:
        """Say for each text (row) and label (column) whether a cue stands in it."""
        hits = np.zeros((len(texts), len(self._table)), dtype=bool)
        for row, text in enumerate(texts):
            folded = fold(text)
            for column, label in enumerate(self._table):
                hits[row, column] = self._search(label, folded) is not None
        return hits

    def explain(self, text: str) -> pd.DataFrame:
        """Which cues stand in this text?

        Returns
        -------
        pandas.DataFrame
            One row per cue found: ``label``, ``language``, ``cue`` as the table has it,
            ``found`` (the words of the text, folded).
        """
        folded = fold(text)
        rows = [
            (label, language, cue, match.group().strip())
            for label, languages in self._table.items()
            for language, cue in _listed(languages)
            if (match := re.search(cue_pattern([cue]), self._without(label, folded)))
        ]
        return pd.DataFrame(rows, columns=["label", "language", "cue", "found"], dtype="string")

    def _search(self, label: str, folded: str) -> re.Match[str] | None:
        return self._found[label].search(self._without(label, folded))

    def _without(self, label: str, folded: str) -> str:
        unless = self._unless.get(label)
        return unless.sub(" | ", folded) if unless else folded


def _listed(languages: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for language, cues in languages.items():
        if language != _UNLESS:
            yield from ((language, cue) for cue in cues)


def cue_pattern(cues: Sequence[str]) -> str:
    """Give one pattern for several cues that must stand alone; signs may stand anywhere."""
    words = [_words(cue) for cue in cues if any(map(str.isalnum, cue))]
    signs = [re.escape(cue) for cue in cues if not any(map(str.isalnum, cue))]
    return "|".join([*signs, *([rf"\b(?:{'|'.join(words)})\b"] if words else [])])


def _words(cue: str) -> str:
    pieces = []
    for part in fold(cue).split(" .. "):
        words = [re.escape(word).replace(r"\*", r"\w*") for word in part.split()]
        pieces.append(r"\W+".join(words))
    return _BETWEEN.join(pieces)


def fold(text: str) -> str:
    """Lower-case without accents: people leave them out, and so does the table's match."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", text.replace("ı", "i").replace("’", "'").lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
