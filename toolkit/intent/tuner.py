"""Teach an engine one's own labels: its last layer, or a whole encoder."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray
from pandas.api.types import is_scalar

from toolkit.intent.accurate import WEIGHTS
from toolkit.intent.engines import get_engine, read_texts
from toolkit.intent.fast import array_checksum
from toolkit.intent.transformer import TUNED_ENCODER, TransformersEngine, new_classifier
from toolkit.schema import ReadError, SchemaError, check_number, require

__all__ = ["FineTuner", "TunedHead", "stance_engine"]

Floats = NDArray[np.float64]

#: The folder beside the weights of 'accurate' with the layer that reads replies.
STANCES = "stances"

_SETTINGS, _ARRAYS = "tuned.json", "tuned.safetensors"
#: How strongly the new weights are held at nought, from hardly to almost not learning.
_RIDGES = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1_000.0)
_FOLDS = 5
_FEWEST = 5


class FineTuner:
    """Can a few hundred labels of one's own make a better reader of these comments?

    With ``base="accurate"`` the shipped encoder stays as it is and its last layer
    learns: seconds, no torch, and for intents of the codebook it starts from what the
    shipped engine already says. With a folder or hub id as base, all layers of that
    encoder learn: minutes, better from many hundreds of labels upwards, needs the
    extra `train`. The result is an engine like any other.

    Parameters
    ----------
    base : str or Path
        'accurate', or a folder in Hugging Face layout, or the id of an encoder on the hub.
    epochs : int
        How often all labels are seen. Only for an encoder, as are the next four.
    batch_size : int
        Comments per step.
    rate : float
        Peak learning rate of AdamW.
    max_tokens : int
        Longer texts are cut.
    progress : bool, optional
        Whether to show a progress bar; by default yes.
    seed : int
        Of the folds, the order of the labels, dropout and the new layer.

    Attributes
    ----------
    classes_ : numpy.ndarray of str
        The labels that were given, sorted. After `fit`.

    Raises
    ------
    SchemaError
        If a number is out of range.

    Examples
    --------
    >>> texts = ["Is it open?", "When do you open?", "Where is it?", "How much is it?", "Why?",
    ...     "Lovely!", "Thank you!", "Great work", "So nice", "Beautiful"]
    >>> tuner = FineTuner().fit(texts, ["ask"] * 5 + ["cheer"] * 5)
    >>> tuner.predict(["Do you have it in blue?"]).tolist()
    ['ask']
    """

    def __init__(
        self,
        base: str | Path = "accurate",
        *,
        epochs: int = 4,
        batch_size: int = 16,
        rate: float = 5e-5,
        max_tokens: int = 128,
        progress: bool = True,
        seed: int = 0,
    ) -> None:
        check_number("epochs", epochs, low=1)
        check_number("batch_size", batch_size, low=1)
        check_number("rate", rate, low=0)
        check_number("max_tokens", max_tokens, low=8)
        self.base = base
        self.epochs = epochs
        self.batch_size = batch_size
        self.rate = rate
        self.max_tokens = max_tokens
        self.progress = progress
        self.seed = seed
        self._engine: Any = None

    def fit(self, texts: Sequence[str], labels: ArrayLike) -> FineTuner:
        """Learn from labelled comments.

        Parameters
        ----------
        texts : list of str
            One text per comment.
        labels : array_like of str
            Their labels: intents of the codebook, or any others; a number counts as its name.

        Returns
        -------
        FineTuner
            Itself, ready to predict.

        Raises
        ------
        SchemaError
            If the lengths differ, a text or a label is missing, there are fewer than two
            labels, or one of them has fewer than five comments.
        MissingExtraError
            If the base is an encoder and torch is not installed.
        ReadError
            If the base cannot be loaded.
        """
        words, found = _checked(texts, labels)
        self.classes_ = np.unique(found)
        if str(self.base) == "accurate":
            self._engine = TunedHead.learn(words, found, seed=self.seed)
        else:
            self._folder = TemporaryDirectory(prefix="comment-toolkit-")
            _tune_encoder(self, words, found, Path(self._folder.name))
            self._engine = TransformersEngine(self._folder.name, own_labels=True)
        return self

    def predict(self, texts: Sequence[str]) -> NDArray[np.str_]:
        """Give the likeliest label of each text."""
        return np.asarray(self._fitted().predict(texts))

    def predict_proba(self, texts: Sequence[str]) -> Floats:
        """Give the probability of each label, one row per text, in the order of `classes_`."""
        return np.asarray(self._fitted().predict_proba(texts))

    def proba_and_reply(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Give the probability of each label, and of needing a reply, as the saved folder does."""
        return read_texts(self._fitted(), texts)

    @property
    def model_id(self) -> str:
        """Names what was learned, for caches. After `fit`."""
        return str(self._fitted().model_id)

    def save(self, folder: str | Path) -> Path:
        """Keep what was learned in a folder that can be given as ``engine=``.

        Parameters
        ----------
        folder : str or Path
            Made if it is not there. What a FineTuner saved there before is replaced.

        Returns
        -------
        Path
            The folder.

        Raises
        ------
        SchemaError
            If nothing was learned yet, or the folder holds something else.
        """
        engine, folder = self._fitted(), Path(folder)
        if folder.exists() and any(folder.iterdir()) and not _is_ours(folder):
            raise SchemaError(
                f"`folder` '{folder}' holds other files, or an encoder that an earlier version of "
                "FineTuner saved. Give a new folder."
            )
        if isinstance(engine, TunedHead):
            # The encoder that was saved there before stays, and answers no more.
            engine.save(folder)
        else:
            shutil.copytree(self._folder.name, folder, dirs_exist_ok=True)
            # A head that was saved there before would go on answering in its stead.
            for name in (_SETTINGS, _ARRAYS):
                (folder / name).unlink(missing_ok=True)
        return folder

    def _fitted(self) -> Any:
        if self._engine is None:
            raise SchemaError(
                "This FineTuner has learned nothing yet. Call fit(texts, labels) first."
            )
        return self._engine


class TunedHead:
    """What does a comment want, by the shipped encoder and a last layer of one's own?

    Multinomial logistic regression on the encoder's mean state. Where a label is an
    intent of the codebook, its score starts from the log-probability that the shipped
    engine gives, so that few labels change little; that of any other label beside them
    starts from the logarithm of its share among the labels. The ridge that says how little
    is chosen by five-fold cross-validation.

    Parameters
    ----------
    settings : dict
        ``classes``, ``ridge``, ``labels`` (how many were learned from), ``encoder``
        (the checksum of the weights underneath).
    arrays : dict of numpy.ndarray
        ``weights`` (features, classes), ``bias``, ``center`` and ``scale`` of the features,
        ``start`` of the scores (NaN for what the shipped engine says).
    base : AccurateEngine, optional
        The encoder underneath; the shipped one where not given.

    Raises
    ------
    ReadError
        If the encoder is not the one that the head was learned on.
    """

    def __init__(
        self, settings: dict[str, Any], arrays: dict[str, NDArray[Any]], *, base: Any = None
    ) -> None:
        self._base = base or get_engine("accurate")
        if settings["encoder"] != self._base.model_id:
            raise ReadError(
                f"This model was tuned on the weights '{settings['encoder']}', the installed ones "
                f"are '{self._base.model_id}'. Tune it again with FineTuner().fit(texts, labels)."
            )
        self.settings = settings
        self._arrays = arrays
        self._start = arrays["start"]
        self.model_id = f"tuned {array_checksum(arrays)[:16]} on {settings['encoder']}"

    @classmethod
    def learn(
        cls, texts: Sequence[str], labels: NDArray[np.str_], *, seed: int, base: Any = None
    ) -> TunedHead:
        """Fit the last layer, and the ridge that it needs."""
        base = base or get_engine("accurate")
        classes, codes = np.unique(labels, return_inverse=True)
        start = _start(base, classes, np.bincount(codes) / len(codes))
        states, offset = _features(base, texts, classes, start)
        center, scale = states.mean(axis=0), states.std(axis=0) + 1e-6
        inputs = (states - center) / scale
        ridge = _best_ridge(inputs, offset, codes, seed)
        weights, bias = _regress(inputs, offset, codes, ridge)
        settings = {
            "engine": "tuned",
            "classes": classes.tolist(),
            "ridge": ridge,
            "labels": len(texts),
            "encoder": base.model_id,
        }
        parts = {"weights": weights, "bias": bias, "center": center, "scale": scale}
        parts["start"] = start
        arrays = {name: part.astype(np.float32) for name, part in parts.items()}
        return cls(settings, arrays, base=base)

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The labels, in the order of the columns of `predict_proba`."""
        return np.array(self.settings["classes"])

    def predict(self, texts: Sequence[str]) -> NDArray[np.str_]:
        """Give the likeliest label of each text."""
        return self.classes_[self.predict_proba(texts).argmax(axis=1)]

    def predict_proba(self, texts: Sequence[str]) -> Floats:
        """Give the probability of each label, one row per text."""
        from scipy.special import softmax

        states, offset = _features(self._base, texts, self.classes_, self._start)
        inputs = (states - self._arrays["center"]) / self._arrays["scale"]
        scores = offset + inputs @ self._arrays["weights"] + self._arrays["bias"]
        return np.asarray(softmax(scores, axis=1))

    def needs_reply_proba(self, texts: Sequence[str]) -> Floats:
        """Give the probability that each text needs a reply, as the shipped engine sees it."""
        return np.asarray(self._base.needs_reply_proba(texts))

    def save(self, folder: Path) -> None:
        """Write settings and arrays."""
        from safetensors.numpy import save

        folder.mkdir(parents=True, exist_ok=True)
        (folder / _ARRAYS).write_bytes(save(self._arrays))
        text = json.dumps(self.settings, indent=2, ensure_ascii=False) + "\n"
        (folder / _SETTINGS).write_text(text, encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> TunedHead:
        """Read what `save` wrote."""
        from safetensors.numpy import load_file

        settings = json.loads((folder / _SETTINGS).read_text(encoding="utf-8"))
        return cls(settings, load_file(folder / _ARRAYS))

    @staticmethod
    def is_in(folder: Path) -> bool:
        """Does this folder hold what `save` writes?"""
        return (folder / _SETTINGS).is_file() and (folder / _ARRAYS).is_file()


def stance_engine() -> TunedHead:
    """Does a reply own the fault, deflect, answer, thank, invite, ask, or recite a form?

    The encoder of the engine 'accurate' with a last layer learned from the 300 labelled
    replies of the text bank: all English, one brand, one manner of writing. It carries over
    badly: short replies by others are often misread, see ``docs/reply_acts.md``. For replies
    of your own label some: ``FineTuner().fit(texts, stances)``.

    Returns
    -------
    TunedHead
        An engine, for `toolkit.annotate_reply_acts`.

    Raises
    ------
    MissingExtraError
        If onnxruntime or tokenizers is not installed.

    Examples
    --------
    >>> own = "That was our mistake: we sent the wrong size, and the right one goes out today."
    >>> deflect = "Nothing we can do, our policy is clear and it is on the website."
    >>> stance_engine().predict([own, deflect]).tolist()
    ['owning', 'deflecting']
    """
    return TunedHead.load(WEIGHTS / STANCES)


def _checked(texts: Sequence[str], labels: ArrayLike) -> tuple[list[str], NDArray[np.str_]]:
    """Give texts and labels as they can be learned from, or say why they cannot."""
    words, given = list(texts), list(np.asarray(labels, dtype=object))
    if len(words) != len(given):
        raise SchemaError(
            f"There are {len(words):,} texts and {len(given):,} labels; give one label per text."
        )
    bad = [row for row, text in enumerate(words) if not isinstance(text, str)]
    bad += [row for row, label in enumerate(given) if not is_scalar(label) or pd.isna(label)]
    if bad:
        raise SchemaError(
            f"Row {bad[0]} has no text or no label ({words[bad[0]]!r}, {given[bad[0]]!r}). Leave "
            "out such rows with dropna(subset=['text', 'intent'])."
        )
    found = np.array([str(label) for label in given])
    names, counts = np.unique(found, return_counts=True)
    if len(names) < 2 or counts.min() < _FEWEST:
        few = ", ".join(f"{name!r} {n}" for name, n in zip(names.tolist(), counts, strict=True))
        raise SchemaError(
            f"Learning needs two labels or more, each with at least {_FEWEST} comments; there are: "
            f"{few}. Label more, or leave the rare ones out."
        )
    return words, found


def _start(base: Any, classes: NDArray[np.str_], shares: Floats) -> Floats:
    """Say what the score of each label starts from: NaN for what the shipped engine says.

    Beside intents, whose log-probabilities are below nought, a label that starts from nought
    would be taken for certain. So it starts from its share among the labels. Where no label
    is an intent there is nothing to be measured against, and all start alike.
    """
    known = np.isin(classes, base.classes_)
    return np.where(known, np.nan, np.log(shares) if known.any() else 0.0)


def _features(
    base: Any, texts: Sequence[str], classes: NDArray[np.str_], start: Floats
) -> tuple[Floats, Floats]:
    """Give the encoder's states, and the scores that the labels start from."""
    states, shares = base.states_and_proba(texts)
    column = {name: place for place, name in enumerate(base.classes_)}
    offset = np.tile(start, (len(shares), 1)).astype(float)
    for place in np.flatnonzero(np.isnan(start)):
        offset[:, place] = np.log(np.maximum(shares[:, column[classes[place]]], 1e-6))
    return states, offset


def _best_ridge(inputs: Floats, offset: Floats, codes: NDArray[np.intp], seed: int) -> float:
    """Choose the ridge under which labels that were left out are likeliest."""
    from scipy.special import log_softmax

    fold = np.random.default_rng(seed).permutation(len(codes)) % _FOLDS

    def surprise(ridge: float) -> float:
        total = 0.0
        for number in range(_FOLDS):
            away = fold == number
            weights, bias = _regress(inputs[~away], offset[~away], codes[~away], ridge)
            likely = log_softmax(offset[away] + inputs[away] @ weights + bias, axis=1)
            total -= likely[np.arange(away.sum()), codes[away]].sum()
        return total

    return min(_RIDGES, key=surprise)


def _regress(
    inputs: Floats, offset: Floats, codes: NDArray[np.intp], ridge: float
) -> tuple[Floats, Floats]:
    """Fit a multinomial logistic regression whose scores start from `offset`."""
    from scipy.optimize import minimize
    from scipy.special import log_softmax

    features, classes = inputs.shape[1], offset.shape[1]
    truth = np.eye(classes)[codes]

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights, bias = np.split(flat, [features * classes])
        weights = weights.reshape(features, classes)
        likely = log_softmax(offset + inputs @ weights + bias, axis=1)
        error = np.exp(likely) - truth
        value = -(truth * likely).sum() + ridge * ((weights**2).sum() + (bias**2).sum()) / 2
        slope = np.append(inputs.T @ error + ridge * weights, error.sum(axis=0) + ridge * bias)
        return float(value), slope

    start = np.zeros((features + 1) * classes)
    flat = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    weights, bias = np.split(flat, [features * classes])
    return weights.reshape(features, classes), bias


def _tune_encoder(
    tuner: FineTuner, texts: list[str], labels: NDArray[np.str_], folder: Path
) -> None:
    """Run AdamW over all layers but the embeddings, and save the model."""
    torch = require("torch", extra="train", purpose=f"Tuning '{tuner.base}'")
    from tqdm.auto import tqdm

    torch.manual_seed(tuner.seed)
    network, tokenizer = new_classifier(tuner.base, tuner.classes_.tolist())
    network.get_input_embeddings().requires_grad_(requires_grad=False)
    learning = [part for part in network.parameters() if part.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=tuner.rate, weight_decay=0.01)
    steps = tuner.epochs * -(-len(texts) // tuner.batch_size)
    rising = max(1, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / rising, (steps - step) / max(1, steps - rising))
    )
    codes = torch.tensor(np.searchsorted(tuner.classes_, labels))
    rng = np.random.default_rng(tuner.seed)
    network.train()
    with tqdm(total=steps, desc="Tuning", unit=" steps", disable=not tuner.progress) as bar:
        for _ in range(tuner.epochs):
            order = rng.permutation(len(texts))
            for first in range(0, len(order), tuner.batch_size):
                rows = order[first : first + tuner.batch_size]
                inputs = tokenizer(
                    [texts[row] for row in rows],
                    padding=True,
                    truncation=True,
                    max_length=min(tuner.max_tokens, tokenizer.model_max_length),
                    return_tensors="pt",
                )
                network(**inputs, labels=codes[rows]).loss.backward()
                torch.nn.utils.clip_grad_norm_(learning, 1.0)
                optimizer.step()
                optimizer.zero_grad()
                schedule.step()
                bar.update(1)
    network.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    about = {"engine": "tuned encoder", "base": str(tuner.base), "labels": len(texts)}
    text = json.dumps(about, indent=2, ensure_ascii=False) + "\n"
    (folder / TUNED_ENCODER).write_text(text, encoding="utf-8")


def _is_ours(folder: Path) -> bool:
    """Was all that matters in this folder written by a FineTuner?"""
    if (folder / TUNED_ENCODER).is_file():
        return True
    # A head beside an encoder that is not ours does not make the encoder ours.
    return TunedHead.is_in(folder) and not (folder / "config.json").exists()
