"""What an intent engine is, and how to get one by name."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.schema import SchemaError

__all__ = [
    "ENGINES",
    "REPLY_INTENTS",
    "IntentEngine",
    "TwoHeadedEngine",
    "get_engine",
    "read_texts",
]

Floats = NDArray[np.float64]

ENGINES = ("fast", "rules", "accurate", "auto")

#: Intents that a good community manager usually answers; used where an engine has no head for it.
REPLY_INTENTS = ("question", "help_request", "purchase_intent", "complaint")


@runtime_checkable
class IntentEngine(Protocol):
    """Scikit-learn's classifier protocol over a list of texts.

    Besides these, an engine that can learn has ``fit(texts, labels)``; one that
    knows which comments need a reply has ``needs_reply_proba(texts)``, a
    probability per text; one that finds both at once may offer
    ``proba_and_reply(texts)``, which gives the pair; one whose answers may be
    kept in a cache has a ``model_id``, a string that changes when its answers do;
    and one that reads thousands of texts in a second has ``quick = True``, so that it
    is given many at once and no progress bar shows for some seconds of work.

    Attributes
    ----------
    classes_ : array_like of str
        The labels, in the order of the columns of `predict_proba`.
    """

    @property
    def classes_(self) -> ArrayLike:
        """The labels, in the order of the columns of `predict_proba`."""

    def predict(self, texts: Sequence[str], /) -> ArrayLike:
        """Give one label per text."""

    def predict_proba(self, texts: Sequence[str], /) -> ArrayLike:
        """Give one row per text and one column per label, each row adding up to 1."""


class TwoHeadedEngine(ABC):
    """An engine that finds the intents and the need of a reply in one reading.

    What a subclass gives is `classes_` and `proba_and_reply`; the rest of the
    protocol follows from these.
    """

    @property
    @abstractmethod
    def classes_(self) -> NDArray[np.str_]:
        """The intents, in the order of the columns of `predict_proba`."""

    @abstractmethod
    def proba_and_reply(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Give `predict_proba` and `needs_reply_proba` of one reading of the texts."""

    def predict(self, texts: Sequence[str]) -> NDArray[np.str_]:
        """Give the likeliest intent of each text."""
        return self.classes_[self.predict_proba(texts).argmax(axis=1)]

    def predict_proba(self, texts: Sequence[str]) -> Floats:
        """Give the calibrated probability of each intent, one row per text."""
        return self.proba_and_reply(texts)[0]

    def needs_reply_proba(self, texts: Sequence[str]) -> Floats:
        """Give the calibrated probability that each text needs a reply."""
        return self.proba_and_reply(texts)[1]


def get_engine(engine: Any, **options: Any) -> Any:
    """Give the engine that a name, a model folder, a hub id or an object stands for.

    Parameters
    ----------
    engine : str, Path or object
        'accurate', 'auto' (fast, and accurate where that doubts), 'fast' or 'rules'; an
        object with `predict`, `predict_proba` and `classes_`
        (see `IntentEngine`), which is given back as it is; or the folder or hub id of
        a model, run through ``transformers``: one for text classification, or one for
        natural language inference, which is asked zero-shot.
    **options
        For a model: see `TransformersEngine` and `ZeroShotEngine`.

    Returns
    -------
    IntentEngine
        The engine, ready to predict.

    Raises
    ------
    SchemaError
        If `engine` is none of these.
    MissingExtraError
        If a model is asked for and torch is not installed.

    Examples
    --------
    >>> get_engine("rules").predict(["Thank you so much!"]).tolist()
    ['praise']
    """
    if isinstance(engine, (str, Path)):
        if str(engine) in ENGINES:
            if options:
                raise SchemaError(
                    f"`engine` {engine!r} takes no options, so {', '.join(map(repr, options))} "
                    "cannot be used; options are for the folder or hub id of a model."
                )
            return _named(str(engine))
        from toolkit.intent.tuner import TunedHead

        if TunedHead.is_in(Path(engine)):
            return TunedHead.load(Path(engine))
        _check_spelling(engine)
        from toolkit.intent.transformer import load_engine

        return load_engine(engine, **options)
    lacking = [
        name for name in ("predict", "predict_proba", "classes_") if not hasattr(engine, name)
    ]
    if lacking or isinstance(engine, type):
        names = ", ".join(map(repr, ENGINES))
        why = "it is a class, not an object" if isinstance(engine, type) else ""
        why = why or f"a {type(engine).__name__} lacks {', '.join(map(repr, lacking))}"
        raise SchemaError(
            f"`engine` cannot be {engine!r}: {why}. Choose one of {names}, the folder or hub id "
            "of a model, or an object with 'predict', 'predict_proba' and 'classes_'."
        )
    return engine


def read_texts(engine: Any, texts: Sequence[str]) -> tuple[Floats, Floats]:
    """Give an engine's probabilities of the intents, and of needing a reply.

    An engine without a head for replies is taken to mean that the likeliest intent
    decides: 1 for those in `REPLY_INTENTS`, else 0.

    Parameters
    ----------
    engine : IntentEngine
        See `get_engine`.
    texts : list of str
        One text per comment.

    Returns
    -------
    tuple of numpy.ndarray
        One row per text and one column per class; one number per text.

    Raises
    ------
    SchemaError
        If the engine gives another shape than one row per text and a column per class.
    """
    if hasattr(engine, "proba_and_reply"):
        proba, reply = engine.proba_and_reply(texts)
    else:
        proba = engine.predict_proba(texts)
        reply = engine.needs_reply_proba(texts) if hasattr(engine, "needs_reply_proba") else None
    classes = np.asarray(engine.classes_)
    shares = np.asarray(proba, dtype=float)
    if shares.shape != (len(texts), len(classes)):
        raise SchemaError(
            f"`engine` {type(engine).__name__} gave probabilities of shape {shares.shape} for "
            f"{len(texts)} texts and {len(classes)} classes; 'predict_proba' must give one row per "
            "text and one column per class."
        )
    if reply is None:
        reply = np.isin(classes[shares.argmax(axis=1)], REPLY_INTENTS)
    return shares, np.asarray(reply, dtype=float)


def _check_spelling(engine: str | Path) -> None:
    """Refuse what is nearly a name before it is looked for on the hub."""
    if isinstance(engine, Path) or "/" in engine or Path(engine).exists():
        return
    meant = get_close_matches(engine.strip().lower(), ENGINES, n=1, cutoff=0.8)
    if meant:
        raise SchemaError(
            f"`engine` cannot be {engine!r}: did you mean {meant[0]!r}? A model's folder of that "
            f"name would be './{engine}'."
        )


@lru_cache(maxsize=len(ENGINES))
def _named(name: str) -> Any:
    """Make a named engine once per process."""
    if name == "rules":
        from toolkit.intent.rules import RulesEngine

        return RulesEngine()
    if name == "accurate":
        from toolkit.intent.accurate import AccurateEngine

        return AccurateEngine()
    if name == "auto":
        from toolkit.intent.accurate import AutoEngine

        return AutoEngine(get_engine("fast"), get_engine("accurate"))
    from toolkit.intent.fast import FastEngine

    return FastEngine()
