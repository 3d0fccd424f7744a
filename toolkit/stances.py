"""What a brand's reply does as a whole, read by the shipped encoder and a few learned weights."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toolkit.intent.accurate import NETWORK, TOKENIZER, read_settings
from toolkit.schema import SchemaError, check_number, require
from toolkit.text import normalize

__all__ = ["StanceEngine"]

Floats = NDArray[np.float64]

_HEAD = "stances.safetensors"
_PURPOSE = "Reading the stance of replies"
#: The network's mean over the words of a text, before the heads for intents.
_MEANING = "/Div_output_0"


class StanceEngine:
    """Does a reply own the fault, deflect, answer, thank, invite, ask, or recite a form?

    The encoder is that of the engine 'accurate' for intents, as shipped; on its 384
    numbers per text stands one layer of weights (logistic regression), learned from the
    300 labelled replies of the text bank: all English, one brand. The encoder knows four
    languages; how far the weights carry over is in ``docs/reply_acts.md``. `fit` learns
    new ones from your own labels.

    Parameters
    ----------
    head : Path, optional
        A file that `save` wrote; the weights of the package where not given.

    Attributes
    ----------
    classes_ : numpy.ndarray of str
        The stances, in the order of the columns of `predict_proba`.

    Raises
    ------
    MissingExtraError
        If onnxruntime or tokenizers is not installed.

    Examples
    --------
    >>> stances = StanceEngine()
    >>> stances.predict(["We packed that badly, and a new one goes out today. Sorry.",
    ...                  "Delivery times are outside our control."]).tolist()
    ['owning', 'deflecting']
    """

    def __init__(self, head: Path | None = None) -> None:
        from safetensors.numpy import load

        source = files("toolkit").joinpath(_HEAD) if head is None else head
        tensors = load(source.read_bytes())
        self._set(tensors["weight"], tensors["bias"], tensors["classes"])

    def _set(self, weight: Floats, bias: Floats, classes: NDArray[Any]) -> None:
        self._weight, self._bias = weight.astype(np.float64), bias.astype(np.float64)
        self.classes_ = np.array(bytes(classes).decode("utf-8").split("\n"))

    def predict(self, texts: Sequence[str]) -> NDArray[np.str_]:
        """Give the stance of each text."""
        return self.classes_[self.predict_proba(texts).argmax(axis=1)]

    def predict_proba(self, texts: Sequence[str]) -> Floats:
        """Give the probability of each stance; every different text is read once."""
        different, codes = np.unique(np.asarray(texts, dtype=str), return_inverse=True)
        scores = _meanings(different.tolist()) @ self._weight + self._bias
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        return (odds / odds.sum(axis=1, keepdims=True))[codes]

    def fit(
        self, texts: Sequence[str], stances: Sequence[str], *, strength: float = 0.01
    ) -> StanceEngine:
        """Learn new weights from labelled replies; gives itself.

        Parameters
        ----------
        texts, stances : list of str
            Replies, and one stance for each. 'owning' and 'deflecting' must be among them
            if `toolkit.annotate_reply_acts` is to use the engine.
        strength : float
            How far the data may pull the weights from nought (C of the logistic
            regression); 0.01 was best by cross-validation on half of the text bank.

        Returns
        -------
        StanceEngine
            This engine.

        Raises
        ------
        SchemaError
            If there are fewer than two stances, or not one for each text.
        """
        from sklearn.linear_model import LogisticRegression

        check_number("strength", strength, low=0, inclusive=False)
        if len(texts) != len(stances) or len(set(stances)) < 2:
            raise SchemaError(
                f"`stances` has {len(stances)} labels of {len(set(stances))} kind(s) for "
                f"{len(texts)} texts; give one for each text, of two kinds at least."
            )
        features = _meanings(list(texts))
        centre, spread = features.mean(axis=0), features.std(axis=0) + 1e-6
        model = LogisticRegression(C=strength, class_weight="balanced", max_iter=5000)
        model.fit((features - centre) / spread, np.asarray(stances, dtype=str))
        # Two classes share one column of coefficients; the other is its mirror.
        both = len(model.classes_) == 2
        coefficients = np.vstack([-model.coef_, model.coef_]) / 2 if both else model.coef_
        level = np.append(-model.intercept_, model.intercept_) / 2 if both else model.intercept_
        weight = (coefficients / spread).T
        names = "\n".join(map(str, model.classes_)).encode("utf-8")
        self._set(weight, level - centre @ weight, np.frombuffer(names, dtype=np.uint8))
        return self

    def save(self, file: Path) -> Path:
        """Write the weights, so that ``StanceEngine(file)`` reads them again."""
        from safetensors.numpy import save_file

        names = np.frombuffer("\n".join(self.classes_).encode("utf-8"), dtype=np.uint8)
        # The file holds the bytes as they lie in memory, so they must lie in order.
        tensors: dict[str, NDArray[Any]] = {
            "weight": np.ascontiguousarray(self._weight, dtype=np.float32),
            "bias": self._bias.astype(np.float32),
            "classes": names,
        }
        save_file(tensors, file)
        return file


def _meanings(texts: Sequence[str]) -> Floats:
    """Give what the encoder makes of each text, one at a time: nothing depends on the company."""
    session, tokenizer, prefix = _encoder()
    rows = np.empty((len(texts), 384))
    for row, text in enumerate(texts):
        ids = np.array([tokenizer.encode(prefix + normalize(text)).ids], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        rows[row] = session.run([_MEANING], feed)[0][0]
    return rows


@lru_cache(maxsize=1)
def _encoder() -> tuple[Any, Any, str]:
    """Open the network of the engine 'accurate' to give what lies before its heads too."""
    onnxruntime = require("onnxruntime", extra="accurate", purpose=_PURPOSE)
    tokenizers = require("tokenizers", extra="accurate", purpose=_PURPOSE)
    folder = Path(str(files("toolkit"))) / "intent" / "weights"
    settings = read_settings(folder)
    tokenizer = tokenizers.Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.no_padding()
    tokenizer.enable_truncation(settings["max_tokens"])
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    network = (folder / NETWORK).read_bytes() + _one_more_output(_MEANING)
    session = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    return session, tokenizer, settings["prefix"]


def _one_more_output(name: str) -> bytes:
    """Write an ONNX model that holds one output only.

    Protocol buffers that follow each other are merged, so behind another model this adds
    the output to it: field 7 of a model is its graph, field 12 of a graph an output,
    field 1 of an output its name.
    """
    content = name.encode("ascii")
    for field in (1, 12, 7):
        content = bytes([field << 3 | 2, len(content)]) + content
    return content
