"""Any Hugging Face model as an intent engine: one fine-tuned for it, or one asked zero-shot."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toolkit.intent.fast import array_checksum
from toolkit.schema import INTENTS, ReadError, SchemaError, check_choice, check_number, require

__all__ = [
    "TUNED_ENCODER",
    "TransformersEngine",
    "ZeroShotEngine",
    "load_engine",
    "new_classifier",
]

#: The file by which a folder shows that `FineTuner` made the encoder in it.
TUNED_ENCODER = "tuned_encoder.json"

_HYPOTHESIS = "The writer wants to {}."


def load_engine(model: str | Path, **options: Any) -> TransformersEngine | ZeroShotEngine:
    """Give the engine that fits a model: zero-shot if it tells what follows from what.

    Parameters
    ----------
    model : str or Path
        A folder in Hugging Face layout, or the id of a model on the hub.
    **options
        See `TransformersEngine` and `ZeroShotEngine`; `phrases` and `hypothesis` are of
        the second and make it that one.

    Returns
    -------
    TransformersEngine or ZeroShotEngine
        A model that has a label 'entailment' was trained to say what follows from a
        text, and is asked about each intent; any other says the intent itself. One that
        `FineTuner` saved says the labels that it learned, unless `labels` maps them.

    Raises
    ------
    MissingExtraError, ReadError, SchemaError
        See `TransformersEngine`.
    """
    _check_folder(model)
    require("torch", extra="train", purpose=f"The model '{model}'")
    if {"phrases", "hypothesis"} & set(options):
        return ZeroShotEngine(model, **options)
    if (Path(model) / TUNED_ENCODER).is_file():
        return TransformersEngine(model, **{"own_labels": not options.get("labels"), **options})
    if _entails(_config_of(model)):
        return ZeroShotEngine(model, **options)
    return TransformersEngine(model, **options)


class TransformersEngine:
    """What does a comment want, by a model of one's own?

    Parameters
    ----------
    model : str or Path
        A folder with a text-classification model in Hugging Face layout, or the id of
        one on the hub. A folder never touches the network.
    labels : mapping of str to str, optional
        From the model's labels to intents of the codebook, where the model does not
        use their names. Several labels may map to one intent; their probabilities add up.
    own_labels : bool
        Keep the model's labels as they are, intents or not.
    batch_size : int
        How many texts run through the model at once.
    device : str or int, optional
        As ``transformers.pipeline`` takes it, such as 'cpu' or 'cuda:0'.

    Attributes
    ----------
    model_id : str
        Names these very weights and these labels, for caches; wherever the folder lies.

    Raises
    ------
    MissingExtraError
        If torch is not installed.
    ReadError
        If there is no such folder, or no model in it.
    SchemaError
        If labels are left that are no intents.
    """

    def __init__(
        self,
        model: str | Path,
        *,
        labels: Mapping[str, str] | None = None,
        own_labels: bool = False,
        batch_size: int = 32,
        device: str | int | None = None,
    ) -> None:
        check_number("batch_size", batch_size, low=1)
        if own_labels and labels:
            raise SchemaError("Give either `labels` or `own_labels`, not both.")
        self._batch_size = batch_size
        self._pipeline = _load(model, device, task="text-classification")
        names = list(self._pipeline.model.config.id2label.values())
        if own_labels:
            self._labels = {name: name for name in names}
            self._classes = names
        else:
            self._labels = _intents_of(names, labels, model)
            self._classes = [name for name in INTENTS if name in set(self._labels.values())]

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The intents that the model knows, in the order of the codebook; or its own labels."""
        return np.array(self._classes)

    @cached_property
    def model_id(self) -> str:
        """Names these very weights and these labels, for caches."""
        return _named_by(self._pipeline, self._labels, self._classes)

    def predict(self, texts: Sequence[str]) -> NDArray[np.str_]:
        """Give the likeliest intent of each text."""
        return self.classes_[self.predict_proba(texts).argmax(axis=1)]

    def predict_proba(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Give the probability of each intent, one row per text."""
        shares = np.zeros((len(texts), len(self._classes)))
        if not len(texts):
            return shares
        outputs = self._pipeline(
            list(texts),
            top_k=None,
            batch_size=self._batch_size,
            truncation=True,
            function_to_apply="softmax",
        )
        column = {name: self._classes.index(intent) for name, intent in self._labels.items()}
        for row, output in enumerate(outputs):
            for entry in output:
                shares[row, column[entry["label"]]] += entry["score"]
        return shares


class ZeroShotEngine:
    """What does a comment want, by a model that never saw the codebook?

    Each text is put beside one sentence per intent, such as "The writer wants to know
    something.", and the model says how well that sentence follows from the text. It
    needs no labels at all, and eleven readings of each comment: hundreds of times the
    time of `FastEngine`. Its probabilities are not calibrated.

    Parameters
    ----------
    model : str or Path
        A folder with a model for natural language inference in Hugging Face layout, or
        the id of one on the hub. A folder never touches the network.
    phrases : mapping of str to str, optional
        From each class to what its writers want, as it reads in `hypothesis`. The
        intents and phrases of the codebook where not given; other classes may be asked
        for, too.
    hypothesis : str
        The sentence; ``{}`` stands for the phrase.
    batch_size : int
        How many pairs of a text and a sentence run through the model at once.
    device : str or int, optional
        As ``transformers.pipeline`` takes it, such as 'cpu' or 'cuda:0'.

    Attributes
    ----------
    model_id : str
        Names these very weights, phrases and hypothesis, for caches.

    Raises
    ------
    MissingExtraError
        If torch is not installed.
    ReadError
        If there is no such folder, or no model in it.
    SchemaError
        If the model has no label 'entailment', there is only one phrase or one twice,
        or `hypothesis` has no ``{}``.

    References
    ----------
    Yin, W., Hay, J., & Roth, D. (2019). Benchmarking zero-shot text classification.
    *EMNLP-IJCNLP*, 3914-3923.
    """

    def __init__(
        self,
        model: str | Path,
        *,
        phrases: Mapping[str, str] | None = None,
        hypothesis: str = _HYPOTHESIS,
        batch_size: int = 32,
        device: str | int | None = None,
    ) -> None:
        check_number("batch_size", batch_size, low=1)
        given = phrases or {intent.name: intent.wants for intent in INTENTS.values()}
        if len(set(given.values())) < max(2, len(given)):
            raise SchemaError(
                f"`phrases` is {dict(given)}; give two classes or more, each with a phrase of its "
                "own, such as {'question': 'know something', 'praise': 'say thanks'}."
            )
        if "{}" not in hypothesis:
            raise SchemaError(
                f"`hypothesis` {hypothesis!r} has no place for the phrase; write {{}} where it "
                f"goes, as in {_HYPOTHESIS!r}."
            )
        self._phrases = dict(given)
        self._hypothesis = hypothesis
        self._batch_size = batch_size
        self._pipeline = _load(model, device, task="zero-shot-classification")
        if not _entails(self._pipeline.model.config):
            names = ", ".join(map(repr, self._pipeline.model.config.id2label.values()))
            raise SchemaError(
                f"The model '{model}' cannot be asked zero-shot: none of its labels ({names}) is "
                "'entailment'. Choose a model for natural language inference, or leave out "
                "`phrases` and `hypothesis`."
            )

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The classes that were asked for, in their order."""
        return np.array(list(self._phrases))

    @cached_property
    def model_id(self) -> str:
        """Names these very weights, phrases and hypothesis, for caches."""
        return _named_by(self._pipeline, self._phrases, self._hypothesis)

    def predict(self, texts: Sequence[str]) -> NDArray[np.str_]:
        """Give the likeliest class of each text."""
        return self.classes_[self.predict_proba(texts).argmax(axis=1)]

    def predict_proba(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Give how well each class follows, as shares that add up to 1, one row per text."""
        shares = np.zeros((len(texts), len(self._phrases)))
        if not len(texts):
            return shares
        outputs = self._pipeline(
            list(texts),
            candidate_labels=list(self._phrases.values()),
            hypothesis_template=self._hypothesis,
            batch_size=self._batch_size,
        )
        column = {phrase: place for place, phrase in enumerate(self._phrases.values())}
        for row, output in enumerate(outputs):
            for phrase, share in zip(output["labels"], output["scores"], strict=True):
                shares[row, column[phrase]] = share
        return shares


def _check_folder(model: str | Path) -> None:
    """Say what is wrong with a folder before a heavy library says it less clearly."""
    folder = Path(model)
    looks_local = isinstance(model, Path) or str(model).startswith((".", "/", "~"))
    if not folder.exists() and (looks_local or len(folder.parts) > 2):
        raise ReadError(f"There is no model folder '{model}'. Give a folder or the id of a model.")
    if folder.exists() and not (folder / "config.json").is_file():
        raise ReadError(
            f"'{model}' is not a model folder: it has no 'config.json'. A model saved with "
            "save_pretrained has one beside its weights and tokenizer."
        )


def new_classifier(base: str | Path, classes: Sequence[str]) -> tuple[Any, Any]:
    """Give an encoder with a new last layer for these classes, and its tokenizer.

    Parameters
    ----------
    base : str or Path
        A folder in Hugging Face layout, or the id of an encoder on the hub.
    classes : list of str
        The labels that it is to learn.

    Returns
    -------
    tuple
        The network and its tokenizer, as ``transformers`` gives them.

    Raises
    ------
    MissingExtraError, ReadError
        See `TransformersEngine`.
    """
    names = dict(enumerate(classes))
    return _read(base, id2label=names, label2id={name: code for code, name in names.items()})


def _config_of(model: str | Path) -> Any:
    from transformers import AutoConfig

    try:
        return AutoConfig.from_pretrained(model, local_files_only=Path(model).exists())
    except (OSError, ValueError, KeyError) as error:
        raise _no_model(model, error) from error


def _entails(config: Any) -> bool:
    """Was the model trained to say what follows from a text?"""
    return any(str(label).lower().startswith("entail") for label in config.label2id)


def _read(model: str | Path, **options: Any) -> tuple[Any, Any]:
    _check_folder(model)
    require("torch", extra="train", purpose=f"The model '{model}'")
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    local = Path(model).exists()
    try:
        network = AutoModelForSequenceClassification.from_pretrained(
            model, local_files_only=local, use_safetensors=True, **options
        )
        tokenizer = AutoTokenizer.from_pretrained(model, local_files_only=local)
    except (OSError, ValueError, KeyError) as error:
        raise _no_model(model, error) from error
    # Many a tokenizer does not say how long a text its model can take.
    tokenizer.model_max_length = min(tokenizer.model_max_length, _most_tokens(network))
    return network, tokenizer


def _most_tokens(network: Any) -> int:
    """Say how many tokens a network has places for."""
    most = int(getattr(network.config, "max_position_embeddings", None) or -1)
    for name, part in network.named_modules():
        # RoBERTa and its kin count places from behind that of the padding.
        if name.endswith("position_embeddings") and getattr(part, "padding_idx", None) is not None:
            most = part.num_embeddings - part.padding_idx - 1
    return most if most > 0 else sys.maxsize


def _load(model: str | Path, device: str | int | None, *, task: Any) -> Any:
    network, tokenizer = _read(model)
    from transformers import pipeline

    try:
        return pipeline(task, model=network, tokenizer=tokenizer, device=device)
    except (AssertionError, RuntimeError, ValueError) as error:
        # Torch says that it lacks a kind of device in as many ways as there are kinds.
        raise SchemaError(
            f"`device` {device!r} cannot be used here: {str(error).splitlines()[0]} "
            "Choose 'cpu', or leave it out."
        ) from error


def _named_by(pipeline: Any, *options: Any) -> str:
    """Name a model by all that its answers hang on: weights, words that it knows, options."""
    import torch

    weights = {
        # Half-precision numbers have no counterpart in numpy, but bytes have.
        name: part.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy()
        for name, part in pipeline.model.state_dict().items()
    }
    words = pipeline.tokenizer
    vocabulary = sorted(words.get_vocab().items())
    known = [array_checksum(weights), vocabulary, words.model_max_length, *options]
    return f"{pipeline.task} {hashlib.sha256(json.dumps(known).encode()).hexdigest()[:16]}"


def _no_model(model: str | Path, error: Exception) -> ReadError:
    return ReadError(
        f"`engine` '{model}' cannot be loaded as a text-classification model: {error} "
        "Choose one of 'fast', 'rules', 'accurate', 'auto', or the folder or hub id of a model "
        "with safetensors weights; a hub id needs the network the first time."
    )


def _intents_of(
    names: Sequence[str], labels: Mapping[str, str] | None, model: str | Path
) -> dict[str, str]:
    """Map each label of the model to an intent, or name those that do not map."""
    given = dict(labels or {})
    for name, intent in given.items():
        check_choice("labels", name, names)
        check_choice("labels", intent, INTENTS)
    mapped = {name: given.get(name, name) for name in names}
    unknown = [name for name, intent in mapped.items() if intent not in INTENTS]
    if unknown:
        raise SchemaError(
            f"The model '{model}' has labels that are no intents: {', '.join(map(repr, unknown))}. "
            "Say what they stand for, and give the result as `engine`: "
            f"toolkit.intent.get_engine({str(model)!r}, labels={{{unknown[0]!r}: 'question'}}), "
            f"with intents out of {', '.join(map(repr, INTENTS))}; or own_labels=True in place of "
            "`labels` to keep them."
        )
    return mapped
