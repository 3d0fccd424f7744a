"""Make a fine-tuned encoder small enough to ship, and calibrate what is shipped."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.intent.accurate import (
    NETWORK,
    SETTINGS,
    TOKENIZER,
    Network,
    file_checksum,
    mixed_scores,
)
from toolkit.intent.fast import load_fast, probabilities
from toolkit.intent.finetune import FineTuning, load_network, masked_mean, padded
from toolkit.intent.training import by_source, held_out_rows, macro_f1, targets, temperatures
from toolkit.schema import INTENTS, require

__all__ = ["calibrate", "export", "rare_shift", "ship"]

Floats = NDArray[np.float64]

_CLASSES = list(INTENTS)
#: Held-out rows are harder than a stream of comments, and few: a margin for the goal of 0.01.
_GIVEN_UP = 0.008


def export(base: str | Path, work: Path, out: Path) -> None:
    """Write the network as 8-bit ONNX with its tokenizer beside it.

    Parameters
    ----------
    base : str or Path
        What was fine-tuned.
    work : Path
        As `toolkit.intent.finetune.fine_tune` left it.
    out : Path
        Gets ``accurate.onnx`` and ``accurate.tokenizer.json``.
    """
    torch = require("torch", extra="train", purpose="Exporting")
    require("onnx", extra="train", purpose="Exporting")
    from onnxruntime.transformers.optimizer import optimize_model

    network, _ = load_network(base, work)
    network.eval()
    network.encoder.set_attn_implementation("eager")
    config = network.encoder.config
    with TemporaryDirectory() as folder:
        plain, fused = Path(folder) / "plain.onnx", Path(folder) / "fused.onnx"
        names = ["input_ids", "attention_mask"]
        torch.onnx.export(
            _with_states(network),
            padded([[0, 5, 6, 7, 2], [0, 5, 2]]),
            str(plain),
            input_names=names,
            output_names=["scores", "states"],
            dynamic_axes={name: {0: "text", 1: "token"} for name in names}
            | {name: {0: "text"} for name in ("scores", "states")},
            opset_version=17,
            dynamo=False,
        )
        optimized = optimize_model(
            str(plain),
            model_type="bert",
            num_heads=config.num_attention_heads,
            hidden_size=config.hidden_size,
            opt_level=0,
        )
        optimized.save_model_to_file(str(fused))
        out.mkdir(parents=True, exist_ok=True)
        quantize(fused, out / NETWORK)
    shutil.copyfile(work / "tokenizer.json", out / TOKENIZER)


def _with_states(network: Any) -> Any:
    """Let a network give, besides its scores, the mean states of its middle and last layer.

    What other last layers learn from: the last layer knows intents, the middle one still
    knows words. (Measured on replies, see docs/reply_acts.md.)
    """
    import torch

    class WithStates(torch.nn.Module):
        """The network as it ships."""

        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:
            layers = self.network.encoder(
                input_ids=input_ids, attention_mask=attention_mask, output_hidden_states=True
            ).hidden_states
            middle = masked_mean(layers[len(layers) // 2], attention_mask)
            last = masked_mean(layers[-1], attention_mask)
            return self.network.heads(last), torch.cat([middle, last], dim=1)

    return WithStates().eval()


def quantize(fused: Path, small: Path) -> None:
    """Store every weight in 8 bits, and compute in 8 bits where that does no harm.

    What leaves a GELU has a few very large numbers, which would leave the others no
    digits: the layers that take it compute in float, from 8-bit weights. (Measured on
    150 comments: the error of the scores falls from 0.15 to 0.06, in the same time.)
    Elsewhere weights have seven bits, as processors without VNNI add two products of
    eight in sixteen.

    Parameters
    ----------
    fused : Path
        The ONNX file after onnxruntime's fusions for BERT.
    small : Path
        The ONNX file to write.
    """
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    graph = onnx.load(str(fused)).graph
    made_by = {output: node.op_type for node in graph.node for output in node.output}
    after_gelu = [
        node.name
        for node in graph.node
        if node.op_type == "MatMul" and "Gelu" in made_by.get(node.input[0], "")
    ]
    quantize_dynamic(
        str(fused),
        str(small),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        nodes_to_exclude=after_gelu,
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    model = onnx.load(str(small))
    for name in after_gelu:
        _store_in_bytes(model.graph, name)
    onnx.save(model, str(small))


def _store_in_bytes(graph: Any, name: str) -> None:
    """Replace the weights of one multiplication by 8-bit ones and a scale per column."""
    from onnx import helper, numpy_helper

    node = next(node for node in graph.node if node.name == name)
    stored = next(kept for kept in graph.initializer if kept.name == node.input[1])
    weights = numpy_helper.to_array(stored)
    scale = (np.abs(weights).max(axis=0) / 127).astype(np.float32)
    parts = {
        f"{name}_8bit": np.round(weights / scale).astype(np.int8),
        f"{name}_scale": scale,
        f"{name}_zero": np.zeros(len(scale), dtype=np.int8),
    }
    graph.initializer.remove(stored)
    graph.initializer.extend(numpy_helper.from_array(value, key) for key, value in parts.items())
    # Nodes stand in the order of computation, so what a node needs comes before it.
    place = list(graph.node).index(node)
    node.input[1] = f"{name}_float"
    widened = helper.make_node("DequantizeLinear", [*parts], [f"{name}_float"], axis=1)
    graph.node.insert(place, widened)


def ship(
    base: str | Path, rows: pd.DataFrame, work: Path, out: Path, fast: tuple[Floats, Floats]
) -> None:
    """Write all three files of the engine `accurate`; see `export` and `calibrate`."""
    export(base, work, out)
    text = json.dumps(calibrate(rows, work, out, fast), ensure_ascii=False)
    (out / SETTINGS).write_text(text + "\n", encoding="utf-8")


def calibrate(
    rows: pd.DataFrame, work: Path, out: Path, fast: tuple[Floats, Floats]
) -> dict[str, Any]:
    """Find, on the held-out rows, what turns the shipped network's scores into probabilities.

    Parameters
    ----------
    rows : pandas.DataFrame
        All rows, as `toolkit.intent.training.training_rows` gave them for training.
    work : Path
        As `toolkit.intent.finetune.fine_tune` left it.
    out : Path
        With what `export` and `toolkit.intent.training.save_fast` wrote.
    fast : tuple of numpy.ndarray
        What a fast engine that did not learn from the held-out rows says of these, as
        `toolkit.intent.training.fit_fast` gives it: it decides what fast counts in
        `accurate`, and what the engine `auto` leaves to it.

    Returns
    -------
    dict
        What goes into ``accurate.json``.
    """
    training = json.loads((work / "training.json").read_text("utf-8"))
    recipe = FineTuning(**training["recipe"])
    away = held_out_rows(rows, n=recipe.held_out, seed=recipe.seed)
    held_out = rows.loc[away].reset_index(drop=True)
    intents, reply = targets(held_out, recipe.also_weight)
    truth = intents.argmax(axis=1)
    network = Network(out, recipe.prefix, recipe.max_tokens, threads=2)
    scores = network.scores(held_out["text"].tolist())
    alone = float((scores[:, :-1].argmax(axis=1) == truth).mean())
    # By the logarithm of the probability, as hits among so few rows go up and down by chance.
    mixed = {
        round(float(weight), 1): mixed_scores(scores, *fast, weight=weight)
        for weight in np.arange(0, 0.95, 0.1)
    }
    weight = min(mixed, key=lambda weight: surprise(mixed[weight], intents, reply))
    scores = mixed[weight]

    learned = targets(rows.loc[~away], recipe.also_weight)[0].sum(axis=0) + 1
    learned /= learned.sum()
    strength, shift = rare_shift(scores[:, :-1], truth, learned)
    scores[:, :-1] += shift
    temperature = temperatures(scores, intents, reply)
    shares, _ = probabilities(scores, temperature)
    guess = shares.argmax(axis=1)
    languages = held_out["lang"].to_numpy(dtype=str)
    strange = (1 - shares[np.arange(len(truth)), truth]).round(4)
    return {
        "engine": "accurate",
        "classes": _CLASSES,
        "prefix": recipe.prefix,
        "max_tokens": recipe.max_tokens,
        "shift": [round(float(value), 4) for value in shift],
        "temperature": temperature,
        "fast": {"weight": weight, "sha256": load_fast(out)[0]["sha256"]},
        "auto": _auto_limit(fast[0], shares, truth),
        "sha256": {name: file_checksum(out / name) for name in (NETWORK, TOKENIZER)},
        "training": {
            **training,
            "by_language": rows.loc[~away, "lang"].value_counts().to_dict(),
            "by_source": by_source(rows.loc[~away]),
            "shipped": {
                "accuracy_alone": round(alone, 4),
                "rare_shift": strength,
                "accuracy": round(float((guess == truth).mean()), 4),
                "macro_f1": round(macro_f1(truth, guess), 4),
            },
        },
        "calibration": {
            language: {
                name: sorted(strange[(languages == language) & (truth == code)].tolist())
                for code, name in enumerate(_CLASSES)
            }
            for language in sorted(set(languages))
        },
    }


def rare_shift(scores: Floats, truth: NDArray[np.intp], learned: Floats) -> tuple[float, Floats]:
    """Give rare intents a better chance, as far as accuracy and macro-F1 together gain by it.

    Parameters
    ----------
    scores : numpy.ndarray
        One row per held-out text, one column per intent.
    truth : numpy.ndarray of int
        The column of the right intent.
    learned : numpy.ndarray
        The share of each intent among what was learned from.

    Returns
    -------
    tuple of float and numpy.ndarray
        The strength, 0 to 1, and what to add to the scores: minus the strength times
        the logarithm of the share.

    References
    ----------
    Menon, A. K., et al. (2021). Long-tail learning via logit adjustment. *ICLR*.
    """
    prior = np.log(learned)

    def worth(strength: float) -> float:
        guess = (scores - strength * prior).argmax(axis=1)
        return float((guess == truth).mean()) + macro_f1(truth, guess)

    strength = round(float(max(np.arange(0, 1.05, 0.1), key=worth)), 1)
    return strength, -strength * prior


def surprise(scores: Floats, intents: Floats, reply: Floats) -> float:
    """How little do scores, once calibrated, expect the right intents?

    Parameters
    ----------
    scores : numpy.ndarray
        One row per held-out text, one column per intent, and one for the reply.
    intents, reply : numpy.ndarray
        As `toolkit.intent.training.targets` gives them.

    Returns
    -------
    float
        The mean of minus the logarithm of the probability of the right intent.
    """
    shares, _ = probabilities(scores, temperatures(scores, intents, reply))
    likely = shares[np.arange(len(shares)), intents.argmax(axis=1)]
    return -float(np.log(np.maximum(likely, 1e-12)).mean())


def _auto_limit(fast: Floats, accurate: Floats, truth: NDArray[np.intp]) -> dict[str, Any]:
    """Find how sure `fast` must be to be believed."""
    sure = fast.max(axis=1)
    alone = float((accurate.argmax(axis=1) == truth).mean())
    for limit in np.arange(0.3, 1.01, 0.02):
        guess = np.where(sure >= limit, fast.argmax(axis=1), accurate.argmax(axis=1))
        together = float((guess == truth).mean())
        if together >= alone - _GIVEN_UP:
            break
    return {
        "sure_from": round(float(limit), 2),
        "deferred": round(float((sure < limit).mean()), 4),
        "accuracy": round(together, 4),
    }
