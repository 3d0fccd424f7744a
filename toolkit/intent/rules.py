"""The rules engine: cues anybody can read, as a floor and for teaching."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.cues import cue_pattern, fold
from toolkit.schema import INTENTS

__all__ = ["RulesEngine"]

_FEW_WORDS = 3
#: A rule cannot say how sure it is; this share of its calls on the training rows is right.
_SHARE_OF_CHOSEN = 0.44
_NOT_CONTENT = re.compile(r"@\w+|\bhttp\w*|#")


class RulesEngine:
    """What does a comment want, going by telling words alone?

    The first intent of the table ``rules.toml``, in the order of the codebook's
    rules for ties, with a cue in the text wins. A comment without any is
    ``reaction`` where fewer than three words are left beside handles and links,
    else ``conversation``. Nothing is learned, so there is no ``fit``.

    Attributes
    ----------
    quick : bool
        That it reads thousands of texts in a second; see `IntentEngine`.

    Examples
    --------
    >>> rules = RulesEngine()
    >>> rules.predict(["Where can I buy this?", "Il faudrait un mode sombre", "çok güzel olmuş"])
    array(['purchase_intent', 'suggestion', 'praise'], dtype='<U15')
    >>> rules.explain("Where can I buy this?")[["intent", "language", "cue"]]
                intent language               cue
    0  purchase_intent       en   where can i buy
    1         question      any                 ?
    """

    quick = True

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The intents of the codebook, in its order."""
        return np.array(list(INTENTS))

    def predict(self, texts: Sequence[str]) -> NDArray[np.str_]:
        """Give the intent of each text."""
        return np.array([_decide(fold(text)) for text in texts], dtype=self.classes_.dtype)

    def predict_proba(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Give the chosen intent 0.44, the share that proved right, and the others the rest."""
        chosen = self.predict(texts)[:, None] == self.classes_[None, :]
        return np.where(chosen, _SHARE_OF_CHOSEN, (1 - _SHARE_OF_CHOSEN) / (len(INTENTS) - 1))

    def explain(self, text: str) -> pd.DataFrame:
        """Which cues stand in this text?

        Parameters
        ----------
        text : str
            One comment.

        Returns
        -------
        pandas.DataFrame
            One row per cue found, the deciding one first: ``intent``, ``language``
            ('any' for all), ``cue`` as it stands in the table, ``found`` (the words of
            the text, folded). Empty where no cue decided.
        """
        folded = fold(text)
        rows = [
            (intent, language, cue, match.group().strip())
            for intent, language, cue in _cues()
            if (match := re.search(cue_pattern([cue]), folded))
        ]
        return pd.DataFrame(rows, columns=["intent", "language", "cue", "found"], dtype="string")


def _decide(folded: str) -> str:
    for intent, pattern in _intent_patterns().items():
        if pattern.search(folded):
            return intent
    words = re.findall(r"[^\W\d_]{2,}", _NOT_CONTENT.sub(" ", folded))
    return "reaction" if len(words) < _FEW_WORDS else "conversation"


@lru_cache(maxsize=1)
def _cues() -> tuple[tuple[str, str, str], ...]:
    """Read the table: intent, language, cue, in order of precedence."""
    table = tomllib.loads(files(__package__).joinpath("rules.toml").read_text(encoding="utf-8"))
    return tuple(
        (intent, language, cue)
        for intent, languages in table.items()
        for language, cues in languages.items()
        for cue in cues
    )


@lru_cache(maxsize=1)
def _intent_patterns() -> dict[str, re.Pattern[str]]:
    """Give one pattern per intent, in order of precedence."""
    grouped: dict[str, list[str]] = {}
    for intent, _, cue in _cues():
        grouped.setdefault(intent, []).append(cue)
    return {intent: re.compile(cue_pattern(cues)) for intent, cues in grouped.items()}
