"""Any Hugging Face text-classification model as an intent engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toolkit.schema import INTENTS, ReadError, SchemaError, check_choice, check_number, require

__all__ = ["TransformersEngine"]


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
    batch_size : int
        How many texts run through the model at once.
    device : str or int, optional
        As ``transformers.pipeline`` takes it, such as 'cpu' or 'cuda:0'.

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
        batch_size: int = 32,
        device: str | int | None = None,
    ) -> None:
        check_number("batch_size", batch_size, low=1)
        _check_folder(model)
        require("torch", extra="train", purpose=f"The model '{model}'")
        self._batch_size = batch_size
        self._pipeline = _load(model, device)
        names = list(self._pipeline.model.config.id2label.values())
        self._labels = _intents_of(names, labels, model)
        self._classes = [name for name in INTENTS if name in set(self._labels.values())]

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The intents that the model knows, in the order of the codebook."""
        return np.array(self._classes)

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


def _load(model: str | Path, device: str | int | None) -> Any:
    from transformers import AutoModelForSequenceClassification, AutoTokenizer, pipeline

    local = Path(model).exists()
    try:
        network = AutoModelForSequenceClassification.from_pretrained(
            model, local_files_only=local, use_safetensors=True
        )
        tokenizer = AutoTokenizer.from_pretrained(model, local_files_only=local)
    except (OSError, ValueError, KeyError) as error:
        raise ReadError(
            f"`engine` '{model}' cannot be loaded as a text-classification model: {error} "
            "Choose one of 'fast', 'rules', 'accurate', 'auto', or the folder or hub id of a model "
            "with safetensors weights; a hub id needs the network the first time."
        ) from error
    return pipeline("text-classification", model=network, tokenizer=tokenizer, device=device)


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
            f"Give `labels`, such as {{{unknown[0]!r}: 'question'}}, with intents out of "
            f"{', '.join(map(repr, INTENTS))}."
        )
    return mapped
