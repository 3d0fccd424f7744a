"""Fine-tune an encoder on labelled comments: the training behind the engine `accurate`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.intent.training import HELD_OUT, held_out_rows, macro_f1, targets
from toolkit.schema import INTENTS, ReadError, require
from toolkit.text import normalize

__all__ = [
    "FineTuning",
    "Lesson",
    "build_network",
    "encode",
    "fine_tune",
    "keep",
    "learn",
    "load_network",
    "masked_mean",
    "padded",
    "read",
    "read_tokenizer",
]

_CLASSES = list(INTENTS)


@dataclass(frozen=True)
class FineTuning:
    """The choices behind a fine-tuned encoder.

    Attributes
    ----------
    layers : int
        How many layers to keep, the lowest ones; 0 keeps all.
    frozen_layers : int
        How many of the lowest layers stay as they were.
    train_embeddings : bool
        Whether the embeddings learn, too, slower than the lowest layer.
    prefix : str
        Put before each text, as the encoder was pre-trained with it.
    max_tokens : int
        Longer texts are cut.
    also_weight : float
        Share of a row's label that goes to its second reading, if it has one.
    reply_weight : float
        Weight of the loss of `needs_reply` beside that of the intents.
    state_weight : float
        Weight of the distance from a teacher's states, where there is a teacher.
    epochs : int
        How often all rows are seen; none where `toolkit.intent.distil.study` is to go over those
        alone that come last.
    evenness : float
        How far `toolkit.intent.distil.study` thins out the readings of common intents: 0 not
        at all, 1 until all intents are alike.
    batch : int
        Rows per step.
    rate, head_rate : float
        Peak learning rates of AdamW for the top layer and for the two heads.
    layer_decay : float
        How much slower each layer learns than the one above it.
    warm_up : float
        Share of the steps during which the rate rises; it falls to zero after.
    weight_decay : float
        Of AdamW.
    dropout : float
        Share of the states that are left out at random. Where each text is seen only twice or
        so, there is nothing to guard against, and doing without saves a seventh of the time.
    skipped : float
        Share of the tokens of each text that are left out at random, so that a text seen before
        is not the same text again.
    first_pass : int
        Number of the first pass, where others went before: each number draws anew.
    held_out : int
        Real rows left out of training, to calibrate on.
    seed : int
        Of the held-out rows, the order of the others, dropout and the heads.
    """

    layers: int = 6
    frozen_layers: int = 0
    train_embeddings: bool = False
    prefix: str = "query: "
    max_tokens: int = 128
    also_weight: float = 0.3
    reply_weight: float = 0.5
    state_weight: float = 1.0
    epochs: int = 3
    evenness: float = 0.0
    batch: int = 32
    rate: float = 1e-4
    head_rate: float = 1e-3
    layer_decay: float = 0.9
    warm_up: float = 0.1
    weight_decay: float = 0.01
    dropout: float = 0.1
    skipped: float = 0.0
    first_pass: int = 0
    held_out: int = HELD_OUT
    seed: int = 0


def read_tokenizer(base: str | Path, recipe: FineTuning) -> Any:
    """Give the fast tokenizer of a base, set to cut long texts."""
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(base, local_files_only=Path(base).exists())
    plain = tokenizer.backend_tokenizer
    plain.no_padding()
    plain.enable_truncation(recipe.max_tokens)
    return plain


def build_network(base: str | Path, recipe: FineTuning) -> Any:
    """Give the encoder with its two heads: one score per intent, then one for the reply.

    Parameters
    ----------
    base : str or Path
        A folder in Hugging Face layout, or the id of an encoder on the hub.
    recipe : FineTuning
        Its `layers` and `frozen_layers` decide.

    Returns
    -------
    torch.nn.Module
        From token ids and mask to scores of shape (texts, intents + 1), and the mean
        state of each text that they were read from.

    Raises
    ------
    ReadError
        If the base cannot be cut to fewer layers.
    """
    torch = require("torch", extra="train", purpose="Fine-tuning")
    from transformers import AutoConfig, AutoModel

    local = Path(base).exists()
    config = AutoConfig.from_pretrained(base, local_files_only=local)
    config.hidden_dropout_prob = config.attention_probs_dropout_prob = recipe.dropout
    encoder = AutoModel.from_pretrained(
        base, config=config, local_files_only=local, dtype=torch.float32, use_safetensors=True
    )
    if hasattr(encoder, "pooler"):
        encoder.pooler = None
    stack = getattr(getattr(encoder, "encoder", None), "layer", None)
    if stack is None:
        raise ReadError(
            f"`base` '{base}' is a {type(encoder).__name__}, whose layers are not at "
            "'encoder.layer'. Choose a BERT, RoBERTa or XLM-RoBERTa encoder."
        )
    if recipe.layers:
        encoder.encoder.layer = stack[: recipe.layers]
        encoder.config.num_hidden_layers = len(encoder.encoder.layer)

    class Network(torch.nn.Module):  # type: ignore[name-defined]
        """Masked mean of the last layer, dropout, one linear layer for both heads."""

        def __init__(self) -> None:
            super().__init__()
            self.encoder = encoder
            self.dropout = torch.nn.Dropout(recipe.dropout)
            self.heads = torch.nn.Linear(encoder.config.hidden_size, len(_CLASSES) + 1)

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:
            states = self.encoder(
                input_ids=input_ids, attention_mask=attention_mask
            ).last_hidden_state
            mean = masked_mean(states, attention_mask)
            return self.heads(self.dropout(mean)), mean

    network = Network()
    encoder.embeddings.requires_grad_(recipe.train_embeddings)
    for part in encoder.encoder.layer[: recipe.frozen_layers]:
        part.requires_grad_(requires_grad=False)
    return network


def masked_mean(states: Any, attention_mask: Any) -> Any:
    """Average a layer's states over the tokens of each text, padding left out."""
    mask = attention_mask.unsqueeze(-1).to(states.dtype)
    return (states * mask).sum(1) / mask.sum(1).clamp(min=1)


def load_network(base: str | Path, work: Path) -> tuple[Any, FineTuning]:
    """Give the network that `learn` left in `work`, and the recipe it was made by."""
    from safetensors.torch import load_model

    recipe = FineTuning(**json.loads((work / "training.json").read_text("utf-8"))["recipe"])
    network = build_network(base, recipe)
    load_model(network, str(work / "model.safetensors"))
    return network, recipe


def fine_tune(
    rows: pd.DataFrame, *, base: str | Path, work: Path, recipe: FineTuning | None = None
) -> dict[str, Any]:
    """Fine-tune `base` on labelled comments and keep what was learned in a folder.

    Parameters
    ----------
    rows : pandas.DataFrame
        As `training_rows` gives them. Rows without ``needs_reply`` teach only the intent.
    base : str or Path
        A folder in Hugging Face layout, or the id of an encoder on the hub.
    work : Path
        Gets ``model.safetensors``, ``tokenizer.json`` and ``training.json``.
    recipe : FineTuning, optional
        What to do other than the default.

    Returns
    -------
    dict
        What ``training.json`` says.
    """
    torch = require("torch", extra="train", purpose="Fine-tuning")

    recipe = recipe or FineTuning()
    torch.manual_seed(recipe.seed)
    begin = perf_counter()
    tokenizer = read_tokenizer(base, recipe)
    network = build_network(base, recipe)
    tokens = encode(rows["text"], tokenizer, recipe.prefix)
    away = held_out_rows(rows, n=recipe.held_out, seed=recipe.seed)
    lesson = Lesson(tokens, *targets(rows, recipe.also_weight))
    passes = [np.flatnonzero(~away)] * recipe.epochs
    for _ in learn(network, lesson, passes, recipe, work):
        pass
    return keep(work, network, tokenizer, recipe, rows, base=base, begin=begin)


def score_held_out(
    network: Any, tokenizer: Any, prefix: str, held_out: pd.DataFrame
) -> dict[str, float]:
    """Measure a network on the rows that it did not learn from."""
    scores, _ = read(network, encode(held_out["text"], tokenizer, prefix))
    truth = held_out["intent"].to_numpy(dtype=str)
    guess = np.array(_CLASSES)[scores[:, :-1].argmax(axis=1)]
    return {
        "rows": len(held_out),
        "accuracy": round(float((guess == truth).mean()), 4),
        "macro_f1": round(macro_f1(truth, guess), 4),
    }


def keep(
    work: Path,
    network: Any,
    tokenizer: Any,
    recipe: FineTuning,
    rows: pd.DataFrame,
    *,
    base: str | Path,
    begin: float,
    **more: Any,
) -> dict[str, Any]:
    """Measure what was learned since `begin`, and write it and the tokenizer beside the weights."""
    away = held_out_rows(rows, n=recipe.held_out, seed=recipe.seed)
    summary = {
        "base": Path(base).name,
        "recipe": asdict(recipe),
        "rows": int((~away).sum()),
        "held_out": score_held_out(network, tokenizer, recipe.prefix, rows[away]),
        "minutes": round((perf_counter() - begin) / 60, 1),
        **more,
    }
    tokenizer.save(str(work / "tokenizer.json"), pretty=False)
    (work / "training.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    return summary


def encode(texts: Sequence[str], tokenizer: Any, prefix: str) -> list[list[int]]:
    """Give the token ids of each text, normalised and behind the prefix."""
    whole = [prefix + normalize(text) for text in texts]
    return [found.ids for found in tokenizer.encode_batch(whole)]


def read(
    network: Any, tokens: Sequence[list[int]], *, batch: int = 64, progress: bool = False
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Give the network's scores and mean states of tokenised texts, in their order."""
    import torch
    from tqdm.auto import tqdm

    network.eval()
    order = np.argsort([len(ids) for ids in tokens], kind="stable")
    scores = np.empty((len(tokens), len(_CLASSES) + 1), dtype=np.float32)
    states = np.empty((len(tokens), network.encoder.config.hidden_size), dtype=np.float32)
    starts = range(0, len(order), batch)
    with torch.inference_mode():
        for first in tqdm(starts, desc="Reading", disable=not progress, mininterval=10):
            rows = order[first : first + batch]
            scores[rows], states[rows] = network(*padded([tokens[row] for row in rows]))
    return scores, states


def padded(tokens: Sequence[list[int]]) -> tuple[Any, Any]:
    """Give ids and mask of one batch as tensors; what stands behind the mask is never seen."""
    import torch

    width = max(map(len, tokens))
    ids = torch.zeros((len(tokens), width), dtype=torch.long)
    mask = torch.zeros((len(tokens), width), dtype=torch.long)
    for row, found in enumerate(tokens):
        ids[row, : len(found)] = torch.tensor(found)
        mask[row, : len(found)] = 1
    return ids, mask


@dataclass(frozen=True)
class Lesson:
    """What is learned from each text.

    Attributes
    ----------
    tokens : list of list of int
        The texts.
    intents : numpy.ndarray
        The share of each intent, one row per text.
    reply : numpy.ndarray
        How likely it needs a reply, NaN where not known.
    states : numpy.ndarray, optional
        The mean state that a teacher had of each text.
    """

    tokens: Sequence[list[int]]
    intents: NDArray[np.float64]
    reply: NDArray[np.float64]
    states: NDArray[np.float32] | None = None


def learn(
    network: Any,
    lesson: Lesson,
    passes: Sequence[NDArray[np.int64]],
    recipe: FineTuning,
    work: Path,
) -> Iterator[int]:
    """Run AdamW over the rows: softmax over the intents, a sigmoid for the reply.

    The weights are kept in `work` after each pass, and what is kept there is where the
    work goes on, so that a machine that stops half-way has not worked for nothing. Each
    finished pass is given back; `passes` says which rows each of them reads.
    """
    import torch
    from safetensors.torch import load_model, save_model
    from tqdm.auto import tqdm

    weights, progress = work / "model.safetensors", work / "progress.json"
    done = 0
    if progress.is_file():
        done = json.loads(progress.read_text("utf-8"))["epochs"]
        load_model(network, str(weights))
    optimizer = torch.optim.AdamW(
        _groups(network, recipe), weight_decay=recipe.weight_decay, fused=True
    )
    each = [-(-len(rows) // recipe.batch) for rows in passes]
    steps, before = sum(each), sum(each[:done])
    rising = max(1, int(recipe.warm_up * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min(
            (before + step + 1) / rising, (steps - before - step) / max(1, steps - rising)
        ),
    )
    lengths = np.array([len(ids) for ids in lesson.tokens])
    work.mkdir(parents=True, exist_ok=True)
    with tqdm(
        total=steps, initial=before, desc="Fine-tuning", unit=" steps", mininterval=10
    ) as bar:
        for epoch in range(done, len(passes)):
            network.train()
            rng = np.random.default_rng([recipe.seed, recipe.first_pass + epoch])
            for batch in _batches(passes[epoch], lengths, recipe.batch, rng):
                texts = [_skip(lesson.tokens[row], recipe.skipped, rng) for row in batch]
                loss = _loss(network, lesson, batch, texts, recipe)
                loss.backward()
                torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
                optimizer.step()
                optimizer.zero_grad()
                schedule.step()
                bar.update(1)
                bar.set_postfix(loss=f"{float(loss.detach()):.3f}", refresh=False)
            save_model(network, str(weights))
            yield epoch
            # Not before: who is to do something with these weights must have done it, or the
            # pass counts as not done.
            progress.write_text(json.dumps({"epochs": epoch + 1}), encoding="utf-8")


def _skip(ids: list[int], share: float, rng: np.random.Generator) -> list[int]:
    """Leave out so many of a text's tokens, but neither the first nor the last."""
    if not share:
        return ids
    kept = rng.random(len(ids)) >= share
    kept[[0, -1]] = True
    return [token for token, stays in zip(ids, kept, strict=True) if stays]


def _loss(
    network: Any,
    lesson: Lesson,
    batch: NDArray[np.int64],
    texts: Sequence[list[int]],
    recipe: FineTuning,
) -> Any:
    import torch
    from torch.nn.functional import binary_cross_entropy_with_logits as sigmoid_loss
    from torch.nn.functional import cosine_similarity, cross_entropy

    scores, states = network(*padded(texts))
    soft = torch.tensor(lesson.intents[batch], dtype=torch.float32)
    loss = cross_entropy(scores[:, :-1], soft)
    reply = torch.tensor(lesson.reply[batch], dtype=torch.float32)
    known = ~reply.isnan()
    if bool(known.any()):
        loss = loss + recipe.reply_weight * sigmoid_loss(scores[known, -1], reply[known])
    if lesson.states is not None:
        taught = torch.tensor(lesson.states[batch])
        loss = loss + recipe.state_weight * (1 - cosine_similarity(states, taught)).mean()
    return loss


def _groups(network: Any, recipe: FineTuning) -> list[dict[str, Any]]:
    """Give each layer its own rate, the lower the slower, and the heads theirs."""
    layers = network.encoder.encoder.layer
    groups = [
        {"params": list(layer.parameters()), "lr": recipe.rate * recipe.layer_decay**depth}
        for depth, layer in enumerate(reversed(layers))
        if len(layers) - 1 - depth >= recipe.frozen_layers
    ]
    if recipe.train_embeddings:
        lowest = recipe.rate * recipe.layer_decay ** len(layers)
        groups.append({"params": list(network.encoder.embeddings.parameters()), "lr": lowest})
    return [*groups, {"params": list(network.heads.parameters()), "lr": recipe.head_rate}]


def _batches(
    rows: NDArray[np.int64], lengths: NDArray[np.int64], batch: int, rng: np.random.Generator
) -> Iterator[NDArray[np.int64]]:
    """Put texts of like length together, as padding costs time, in an order left to chance."""
    noisy = lengths[rows] * rng.uniform(0.9, 1.1, len(rows))
    order = rows[np.argsort(noisy, kind="stable")]
    starts = rng.permutation(np.arange(0, len(order), batch))
    for start in starts:
        yield order[start : start + batch]
