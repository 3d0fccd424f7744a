"""The accurate engine: a small fine-tuned encoder, read by onnxruntime; and the two together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toolkit.intent.engines import TwoHeadedEngine
from toolkit.intent.fast import FastEngine, probabilities, settings_checksum
from toolkit.schema import ReadError, check_number, require
from toolkit.text import normalize

__all__ = [
    "AccurateEngine",
    "AutoEngine",
    "Network",
    "file_checksum",
    "mixed_scores",
    "read_settings",
]

Floats = NDArray[np.float64]

NETWORK, TOKENIZER, SETTINGS = "accurate.onnx", "accurate.tokenizer.json", "accurate.json"

#: Texts are sorted by length within a chunk; memory grows with it and with nothing else.
_CHUNK = 4_096
#: Tokens per batch, padding included: what fits the caches of a laptop.
_BATCH_TOKENS = 512
WEIGHTS = Path(__file__).parent / "weights"


class AccurateEngine(TwoHeadedEngine):
    """What does a comment want, by a multilingual encoder fine-tuned on the codebook?

    Four layers of multilingual-e5-small with two heads: the intents, and whether the
    comment needs a reply. What `FastEngine` says counts a little besides, as the two
    err differently. The weights are 8-bit numbers and need no torch. Both heads are
    calibrated. What it was trained on, and where it fails, is in
    ``docs/model_card_accurate.md``. The 8-bit arithmetic scales each batch by its
    largest number, so a probability may differ by some thousandths with the company
    in which a text is read.

    Parameters
    ----------
    folder : Path, optional
        Where ``accurate.onnx``, ``accurate.tokenizer.json`` and ``accurate.json`` lie,
        and the files of `FastEngine`; the weights of the package where not given.
    threads : int
        How many processor cores to use.

    Attributes
    ----------
    settings : dict
        What was trained and how it is calibrated, as ``accurate.json`` says it.
    model_id : str
        Names these very weights and settings, for caches.

    Raises
    ------
    ReadError
        If a file is missing, or is not the one that the settings describe.
    MissingExtraError
        If onnxruntime or tokenizers is not installed.

    Examples
    --------
    >>> accurate = AccurateEngine()
    >>> accurate.predict(["Where can I find the opening hours?"]).tolist()
    ['question']
    """

    def __init__(self, folder: Path | None = None, *, threads: int = 2) -> None:
        check_number("threads", threads, low=1)
        folder = folder or WEIGHTS
        self.settings = read_settings(folder)
        self._fast = FastEngine(folder)
        if self._fast.settings["sha256"] != self.settings["fast"]["sha256"]:
            raise ReadError(
                f"The weights of 'accurate' and 'fast' in '{folder}' do not belong together: "
                "'accurate.json' was made with another 'fast.safetensors'. Install "
                "comment-toolkit again."
            )
        self.model_id = (
            f"accurate {settings_checksum(self.settings)[:16]} and {self._fast.model_id}"
        )
        self._network = Network(
            folder, self.settings["prefix"], self.settings["max_tokens"], threads
        )
        self._shift = np.append(self.settings["shift"], 0.0)

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The intents, in the order of the columns of `predict_proba`."""
        return np.array(self.settings["classes"])

    def proba_and_reply(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Give `predict_proba` and `needs_reply_proba` of one reading of the texts."""
        return self._calibrated(self._network.scores(texts), texts)

    def states_and_proba(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Give the encoder's mean states of each text, and `predict_proba`.

        What another last layer, a search or a map of comments can start from. One row
        per text; 384 columns of the middle layer and 384 of the last.
        """
        states, scores = self._network.read(texts)
        return states, self._calibrated(scores, texts)[0]

    def _calibrated(self, scores: Floats, texts: Sequence[str]) -> tuple[Floats, Floats]:
        fast = self._fast.proba_and_reply(texts)
        mixed = mixed_scores(scores, *fast, weight=self.settings["fast"]["weight"])
        return probabilities(mixed + self._shift, self.settings["temperature"])


def mixed_scores(scores: Floats, intents: Floats, reply: Floats, *, weight: float) -> Floats:
    """Mix a network's scores with what `FastEngine` says: weighted means of log-odds.

    Parameters
    ----------
    scores : numpy.ndarray
        As `Network.scores` gives them.
    intents, reply : numpy.ndarray
        As `FastEngine.proba_and_reply` gives them.
    weight : float
        What the fast engine counts, 0 to 1.

    Returns
    -------
    numpy.ndarray
        Of the shape of `scores`.
    """
    from scipy.special import log_softmax, logit

    least = 1e-6
    fast = np.column_stack(
        [np.log(np.maximum(intents, least)), logit(np.clip(reply, least, 1 - least))]
    )
    network = np.column_stack([log_softmax(scores[:, :-1], axis=1), scores[:, -1]])
    return np.asarray((1 - weight) * network + weight * fast)


class AutoEngine(TwoHeadedEngine):
    """What does a comment want, by the fast engine, and by the accurate one where that doubts?

    The limit under which `FastEngine` doubts is in ``accurate.json``: the lowest at
    which both together came within 0.008 of the accuracy of `AccurateEngine` alone on
    comments that neither had learned from.

    Parameters
    ----------
    fast : FastEngine, optional
        Reads everything.
    accurate : AccurateEngine, optional
        Reads the doubtful ones.

    Attributes
    ----------
    settings : dict
        The limit, as ``accurate.json`` says it.
    model_id : str
        Names these very weights and settings, for caches.

    Examples
    --------
    >>> AutoEngine().predict(["Where can I find the opening hours?"]).tolist()
    ['question']
    """

    def __init__(
        self, fast: FastEngine | None = None, accurate: AccurateEngine | None = None
    ) -> None:
        self._fast = fast or FastEngine()
        self._accurate = accurate or AccurateEngine()
        self.settings = {"auto": self._accurate.settings["auto"]}
        self.model_id = f"auto {self._fast.model_id} {self._accurate.model_id}"

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The intents, in the order of the columns of `predict_proba`."""
        return self._accurate.classes_

    def proba_and_reply(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Give `predict_proba` and `needs_reply_proba` of one reading of the texts."""
        intents, reply = self._fast.proba_and_reply(texts)
        limit = self.settings["auto"]["sure_from"]
        doubtful = np.flatnonzero(intents.max(axis=1) < limit).tolist()
        if doubtful:
            intents[doubtful], reply[doubtful] = self._accurate.proba_and_reply(
                [texts[row] for row in doubtful]
            )
        return intents, reply


@lru_cache(maxsize=4)
def read_settings(folder: Path) -> dict[str, Any]:
    """Read what the weights are once per process, and make sure that they are the right ones."""
    for name in (SETTINGS, TOKENIZER, NETWORK):
        if not (folder / name).is_file():
            raise ReadError(
                f"The weights of the engine 'accurate' lack '{name}' in '{folder}'. Install "
                "comment-toolkit again, or train with: python -m toolkit.intent"
            )
    settings = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
    for name, expected in settings["sha256"].items():
        found = file_checksum(folder / name)
        if found != expected:
            raise ReadError(
                f"The file '{folder / name}' is damaged or of another version: its checksum is "
                f"{found[:12]}…, '{SETTINGS}' says {expected[:12]}…. Install comment-toolkit again."
            )
    return dict(settings)


def file_checksum(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Network:
    """The network and its tokenizer: from texts to scores, before any calibration.

    Parameters
    ----------
    folder : Path
        Where ``accurate.onnx`` and ``accurate.tokenizer.json`` lie.
    prefix : str
        Put before each text.
    max_tokens : int
        Longer texts are cut.
    threads : int
        How many processor cores to use.
    """

    def __init__(self, folder: Path, prefix: str, max_tokens: int, threads: int) -> None:
        purpose = "The engine 'accurate'"
        tokenizers = require("tokenizers", extra="accurate", purpose=purpose)
        onnxruntime = require("onnxruntime", extra="accurate", purpose=purpose)
        self._prefix = prefix
        self._tokenizer = tokenizers.Tokenizer.from_file(str(folder / TOKENIZER))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_tokens)
        options = onnxruntime.SessionOptions()
        # Batches side by side, one core each: cores that share a batch wait for each other.
        options.intra_op_num_threads = 1
        self._threads = threads
        options.log_severity_level = 3
        # Threads that wait without spinning leave the machine to others.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Widen the 8-bit weights of float layers once, on loading, not for every batch.
        options.add_session_config_entry("session.disable_quant_qdq", "1")
        self._session = onnxruntime.InferenceSession(
            str(folder / NETWORK), options, providers=["CPUExecutionProvider"]
        )

    def scores(self, texts: Sequence[str]) -> Floats:
        """Give one row per text: a score per intent, then one for the reply."""
        return self._run(texts, 1)[0]

    def read(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Give the encoder's mean states of each text, and its `scores`."""
        scores, states = self._run(texts, 2)
        return states, scores

    def _run(self, texts: Sequence[str], outputs: int) -> list[Floats]:
        """Give the first outputs of the network; the states, second, are 6 KB a text."""
        wanted = self._session.get_outputs()[:outputs]
        names = [output.name for output in wanted]
        found = [np.empty((len(texts), output.shape[1])) for output in wanted]
        with ThreadPoolExecutor(self._threads) as pool:
            for start in range(0, len(texts), _CHUNK):
                whole = [self._prefix + normalize(text) for text in texts[start : start + _CHUNK]]
                tokens = [encoded.ids for encoded in self._tokenizer.encode_batch(whole)]
                batches = list(_batches([len(ids) for ids in tokens]))
                feeds = (_padded([tokens[row] for row in rows]) for rows in batches)
                parts = pool.map(partial(self._session.run, names), feeds)
                for rows, part in zip(batches, parts, strict=True):
                    for kept, values in zip(found, part, strict=True):
                        kept[start + rows] = values
        return found


def _batches(lengths: Sequence[int]) -> Iterator[NDArray[np.intp]]:
    """Put texts of like length together, as many as the tokens allow, so that little is padding."""
    order = np.argsort(lengths, kind="stable")[::-1]
    start = 0
    while start < len(order):
        rows = order[start : start + max(1, _BATCH_TOKENS // lengths[order[start]])]
        yield rows
        start += len(rows)


def _padded(tokens: Sequence[list[int]]) -> dict[str, NDArray[np.int64]]:
    """Give ids and mask of one batch; what stands behind the mask is never seen."""
    width = max(map(len, tokens))
    ids = np.zeros((len(tokens), width), dtype=np.int64)
    mask = np.zeros((len(tokens), width), dtype=np.int64)
    for row, found in enumerate(tokens):
        ids[row, : len(found)] = found
        mask[row, : len(found)] = 1
    return {"input_ids": ids, "attention_mask": mask}
