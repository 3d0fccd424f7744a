"""Consistency and distinctiveness: two numbers, and how many words each takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import SchemaError, as_list, check_columns, check_number
from toolkit.stats.resampling import bootstrap_ci
from toolkit.voice.features import Counts, FeatureSpace, Floats
from toolkit.voice.lexicon import WORD, majority_language, with_words
from toolkit.voice.profile import VoiceProfile, as_texts, style_table

__all__ = [
    "VoiceVerifier",
    "summarize_consistency",
    "summarize_distinctiveness",
    "summarize_style",
    "verification_scores",
]

#: Runs of letters that the verifier looks at, and what style counts beside them.
RUNS, STYLE_WEIGHT = 4000, 0.5
#: Odd style counts no more than this many standard deviations.
CLIP = 4.0
#: Posts of one brand repeat each other: their evidence is shrunk by one of these.
SHRINKS = np.array([0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0])
#: A probability this near a half is an answer left open (c@1 and F0.5u).
OPEN = 0.1
#: Fewest texts of a group whose habits are shown.
FEWEST_TEXTS = 5
#: From this lower bound of the AUC on, a number of posts is enough for a verdict.
ENOUGH = 0.95
#: Times that the folds are cut elsewhere, and pools dealt in each, for the interval of the AUC.
CUTS, DEALS = 5, 5


class VoiceVerifier:
    """Which of these brands does a text sound like? (Trained on texts of all of them.)

    Topic and names are masked; what is left, runs of one to four letters and the readable
    style, goes into one logistic regression. Evidence of several posts adds up, shrunk by a
    factor learnt on folds of the training texts, because posts of a brand repeat each other.

    Parameters
    ----------
    lang : {'en', 'fr', 'es', 'tr'}, optional
        Language of the texts; by default that of most of them.

    Attributes
    ----------
    brands_ : list
        The brands, in the order of the columns of `evidence`.

    References
    ----------
    Stamatatos, E. (2017). Authorship attribution using text distortion. *EACL*.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts = load_sample("posts").dropna(subset=["author_name"])
    >>> verifier = VoiceVerifier(lang="en").fit(posts["text"], posts["author_name"])
    >>> chances = verifier.predict_proba([["oi", "your legs are not an engine. get a Racket ⚡"]])
    >>> chances.idxmax(axis="columns").item()
    'VoltRide'
    """

    def __init__(self, *, lang: str | None = None) -> None:
        self.lang = lang

    def fit(
        self, texts: Sequence[str] | pd.Series, brands: Sequence[Any] | pd.Series
    ) -> VoiceVerifier:
        """Learn to tell brands by how they write.

        Parameters
        ----------
        texts, brands : sequence
            One text and its brand; at least two brands of ten texts. Where either is missing,
            the pair is left out.

        Returns
        -------
        VoiceVerifier
            Itself.

        Raises
        ------
        SchemaError
            If there are too few brands or texts, or not as many of one as of the other.
        """
        given = as_texts(texts, name="texts").to_numpy(), as_texts(brands, name="brands").to_numpy()
        if len(given[0]) != len(given[1]):
            raise SchemaError(
                f"There are {len(given[0])} texts and {len(given[1])} brands; give one brand for "
                "each text."
            )
        pairs = pd.DataFrame({"text": given[0], "brand": given[1]}).dropna()
        listed = pairs["text"].astype(str).tolist()
        codes, names = pd.factorize(pairs["brand"], sort=True)
        sizes = np.bincount(codes, minlength=len(names))
        if len(names) < 2 or sizes.min() < 10:
            raise SchemaError(
                f"Telling brands apart needs two or more with ten texts each; here: "
                f"{dict(zip(map(str, names), sizes.tolist(), strict=True))}."
            )
        space = FeatureSpace(self.lang or majority_language(listed), runs=RUNS).fit(listed)
        return self.learn(space, space.count(listed), codes, list(names))

    def learn(
        self,
        space: FeatureSpace,
        counts: Counts,
        codes: NDArray[np.int64],
        names: list[Any],
        *,
        shrink: float | None = None,
    ) -> VoiceVerifier:
        """Learn from texts that are counted already, by the number of each text's brand.

        A `shrink` that is known already is not learnt, which is most of the work.
        """
        self.brands_, self.space_ = names, space
        self._learn_scales(counts)
        matrix = self._matrix(counts)
        self._model = _model().fit(matrix, codes)
        self.shrink_ = self._learn_shrink(matrix, codes) if shrink is None else shrink
        return self

    def evidence(self, counts: Counts) -> Floats:
        """Give log probabilities, one row per text, one column per brand."""
        return np.asarray(self._model.predict_log_proba(self._matrix(counts)), dtype=float)

    def predict_proba(self, pools: Sequence[str | Sequence[str]]) -> pd.DataFrame:
        """How probable is each brand for each text, or each several texts taken together?

        Parameters
        ----------
        pools : sequence of str or of sequences of str
            A text, or texts of one writer.

        Returns
        -------
        pandas.DataFrame
            One row per pool, one column per brand; rows add up to 1. Somebody who is
            none of these brands is not foreseen.

        Raises
        ------
        SchemaError
            If nothing has been learnt yet, or a pool holds no text.
        """
        if not hasattr(self, "brands_"):
            raise SchemaError("This verifier knows no brand yet; call `.fit(texts, brands)` first.")
        parts = [
            [pool] if isinstance(pool, str) else as_texts(pool, name="pools").dropna().tolist()
            for pool in as_texts(pools, name="pools")
        ]
        if not parts:
            return pd.DataFrame(columns=self.brands_, dtype=float)
        empty = [place for place, part in enumerate(parts) if not part]
        if empty:
            raise SchemaError(f"Pool {empty[0]} of `pools` holds no text; leave it out.")
        evidence = self.evidence(self.space_.count([text for part in parts for text in part]))
        starts = np.cumsum([0, *map(len, parts)])[:-1]
        summed = np.add.reduceat(evidence, starts, axis=0)
        sizes = np.array([len(part) for part in parts])
        return pd.DataFrame(self.chances(summed, sizes), columns=self.brands_)

    def chances(self, summed: Floats, sizes: NDArray[np.int64]) -> Floats:
        """Turn summed evidence of so many texts into probabilities."""
        return _softmax(summed * _shrunk(self.shrink_, sizes)[:, None])

    def _learn_scales(self, counts: Counts) -> None:
        letters = self.space_.block == "letters"
        seen = counts.above[:, letters].getnnz(axis=0)
        self._rarity = np.log((len(counts) + 1) / (1 + seen)) + 1
        style = _style(counts, self.space_)
        self._mean, self._spread = style.mean(axis=0), style.std(axis=0) + 1e-9

    def _matrix(self, counts: Counts) -> Any:
        from scipy.sparse import csr_matrix, hstack
        from sklearn.preprocessing import normalize as unit

        letters = counts.above[:, self.space_.block == "letters"].tocsr(copy=True)
        letters.data = 1 + np.log(letters.data)
        style = np.clip((_style(counts, self.space_) - self._mean) / self._spread, -CLIP, CLIP)
        style *= STYLE_WEIGHT / np.sqrt(style.shape[1])
        return hstack([unit(letters.multiply(self._rarity).tocsr()), csr_matrix(style)]).tocsr()

    def _learn_shrink(self, matrix: Any, codes: NDArray[np.int64]) -> float:
        """Choose by how much evidence is shrunk, on texts that the model has not seen."""
        fold = _fold_of(codes, 2)
        held = np.empty((len(codes), len(self.brands_)))
        for one in range(2):
            model = _model().fit(matrix[fold != one], codes[fold != one])
            held[fold == one] = model.predict_log_proba(matrix[fold == one])
        size = max(2, min(10, int(np.bincount(codes).min()) // 4))
        rows, truth = _disjoint_pools(codes, size, np.random.default_rng(0))
        summed = held[rows].sum(axis=1)
        right = np.arange(len(truth))
        losses = [
            -np.log(
                np.maximum(
                    _softmax(summed * _shrunk(shrink, np.full(len(truth), size))[:, None])[
                        right, truth
                    ],
                    1e-12,
                )
            ).mean()
            for shrink in SHRINKS
        ]
        return float(SHRINKS[int(np.argmin(losses))])


def _model() -> Any:
    from sklearn.linear_model import LogisticRegression

    # Balanced, so that no brand is likelier beforehand because it posts more.
    return LogisticRegression(C=10, max_iter=300, tol=1e-3, class_weight="balanced")


def _style(counts: Counts, space: FeatureSpace) -> Floats:
    style = np.flatnonzero(space.block == "style")
    return Counts(counts.above[:, style], counts.below, counts.base[style]).rates()


def _shrunk(shrink: float, sizes: NDArray[np.int64]) -> Floats:
    """A first text counts in full, each further one by the factor."""
    return (1 + (sizes - 1) * shrink) / sizes


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=float)


def _fold_of(codes: NDArray[np.int64], folds: int, *, shift: float = 0.0) -> NDArray[np.int64]:
    """Cut each brand's rows, in their order, into blocks: neighbours share their topic.

    `shift` moves every cut by this share of a block, round the end to the beginning.
    """
    order = pd.Series(codes).groupby(codes).cumcount().to_numpy()
    size = np.bincount(codes)[codes]
    moved = (order + np.floor(shift * size / folds).astype(np.int64)) % size
    return (moved * folds // size).astype(np.int64)


def _held_out(
    space: FeatureSpace,
    counts: Counts,
    codes: NDArray[np.int64],
    fold: NDArray[np.int64],
    *,
    shrink: float | None = None,
) -> tuple[Floats, float]:
    """Give each text's evidence by a verifier that has not seen its fold, and the shrinking."""
    names = list(np.unique(codes))
    evidence = np.empty((len(codes), len(names)))
    shrinks = []
    for one in np.unique(fold):
        seen = fold != one
        verifier = VoiceVerifier().learn(
            space, counts.take(seen), codes[seen], names, shrink=shrink
        )
        evidence[~seen] = verifier.evidence(counts.take(~seen))
        shrinks.append(verifier.shrink_)
    return evidence, float(np.median(shrinks))


def _disjoint_pools(
    codes: NDArray[np.int64], size: int, rng: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Deal each brand's rows into as many pools of `size`, leaving out what is over.

    Unequal numbers would let a brand that is often named look recognised by chance.
    """
    rows, truth = [], []
    pools = int(np.bincount(codes).min()) // size
    for code in np.unique(codes):
        mixed = rng.permutation(np.flatnonzero(codes == code))
        dealt = mixed[: pools * size].reshape(-1, size)
        rows.append(dealt)
        truth += [int(code)] * len(dealt)
    return np.concatenate(rows), np.array(truth, dtype=np.int64)


def verification_scores(chances: Floats, truth: NDArray[np.int64]) -> dict[str, float]:
    """How well do these chances answer "is it this brand?", as at PAN?

    Each pool is asked about every brand. The AUC ranks all answers; the others count
    the true brand and all rivals together with equal weight, and a probability within
    0.1 of a half is an answer left open.

    Parameters
    ----------
    chances : array of shape (pools, brands)
        Probability of each brand, all brands being equally likely beforehand.
    truth : array of int
        The column of each pool's own brand.

    Returns
    -------
    dict of str to float
        ``auc``, ``c_at_1``, ``f05u``, ``brier`` (mean squared error, 0 is best).

    References
    ----------
    Kestemont, M., et al. (2020). Overview of the cross-domain authorship verification task
    at PAN 2020. *CLEF*.
    """
    brands = chances.shape[1]
    same = np.arange(brands)[None, :] == truth[:, None]
    rest = np.maximum(1 - chances, 1e-12)
    # As probable as all rivals together beforehand, not as one of them.
    odds = chances * (brands - 1) / rest
    answer = odds / (1 + odds)
    weight = np.where(same, 1.0, 1.0 / (brands - 1))
    weight = weight / weight.sum()
    opened = np.abs(answer - 0.5) < OPEN
    right = (answer > 0.5) == same
    share_right = float(weight[right & ~opened].sum())
    share_open = float(weight[opened].sum())
    yes = (answer > 0.5) & ~opened
    hit = float(weight[yes & same].sum())
    false_alarm = float(weight[yes & ~same].sum())
    missed = float(weight[~yes & same].sum() + weight[opened & ~same].sum())
    return {
        "auc": _auc(odds[same], odds[~same]),
        "c_at_1": share_right + share_open * share_right,
        "f05u": 1.25 * hit / max(1.25 * hit + 0.25 * missed + false_alarm, 1e-12),
        "brier": float((weight * (answer - same) ** 2).sum()),
    }


def _auc(positive: Floats, negative: Floats) -> float:
    from scipy.stats import rankdata

    ranks = rankdata(np.concatenate([positive, negative]))[: len(positive)].sum()
    n = len(positive)
    return float((ranks - n * (n + 1) / 2) / (n * len(negative)))


def summarize_distinctiveness(
    posts: pd.DataFrame,
    *,
    brand: str = "author_name",
    text: str = "text",
    pools: Sequence[int] = (1, 5, 10, 20, 50, 100),
    folds: int = 5,
    n_draws: int = 200,
    lang: str | None = None,
    confidence: float = 0.95,
    seed: int = 0,
) -> pd.DataFrame:
    """Could the brands be told apart by voice alone, and how much text would that take?

    Cross-validated verification: each post is judged by a `VoiceVerifier` that has seen
    other posts only, evidence of several posts is added up, and each pool is asked about
    every brand. The rows are the words-needed curve.

    Parameters
    ----------
    posts : pandas.DataFrame
        With the columns that `brand` and `text` name, in order of time: folds are blocks.
        Texts that come more than once within a brand count once, as a text seen in
        training proves nothing.
    brand, text : str
        Columns of who wrote it and of the words.
    pools : sequence of int
        Numbers of posts taken together; those that some brand cannot fill are left out.
    folds : int
        Parts that each brand's posts are cut into.
    n_draws : int
        Bootstrap draws of posts (within brands) for the intervals, which hold besides how
        much the AUC varies over models trained with the folds cut elsewhere.
    lang : str, optional
        Language of the texts.
    confidence : float
        Coverage of the intervals.
    seed : int
        For dealing pools and drawing.

    Returns
    -------
    pandas.DataFrame
        One row per pool size: ``posts``, ``words`` (median), ``auc``, ``ci_low``,
        ``ci_high`` (of the AUC), ``c_at_1``, ``f05u``, ``brier``, ``n`` (pools dealt without
        overlap), ``n_brands``, ``enough`` (lower bound of the AUC at least 0.95).

    Raises
    ------
    SchemaError
        If a column is missing, there are too few brands or posts, or no brand but one can
        fill any of `pools`.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts = load_sample("posts")
    >>> posts = posts[posts["created_at"] < "2025-05-01"]
    >>> found = summarize_distinctiveness(posts, pools=[10], folds=3, n_draws=100, lang="en")
    >>> bool(found["auc"].item() > 0.9)
    True
    """
    check_columns(posts, [brand, text], name="posts")
    check_number("folds", folds, low=2)
    check_number("n_draws", n_draws, low=100)
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    rows = with_words(posts[[brand, text]].dropna().drop_duplicates(), text)
    codes, names = pd.factorize(rows[brand], sort=True)
    texts = rows[text].astype(str).to_numpy()
    if len(names) < 2:
        raise SchemaError(f"Column {brand!r} names {len(names)} brand; a comparison needs two.")
    if np.bincount(codes).min() < 4 * folds:
        raise SchemaError(
            f"A brand has {np.bincount(codes).min()} different texts; {folds} folds need "
            f"{4 * folds} of each. Take fewer `folds`, or leave small brands out."
        )
    smallest = int(np.bincount(codes).min())
    sizes = [size for size in pools if size <= smallest]
    if not sizes:
        raise SchemaError(
            f"`pools` is {list(pools)}, but a brand has only {smallest} different texts; give a "
            "smaller number of posts too."
        )
    # Which runs of letters are counted is chosen by frequency alone, blind to the brands.
    space = FeatureSpace(lang or majority_language(list(texts)), runs=RUNS).fit(list(texts))
    counts = space.count(list(texts))
    evidence, shrink = _held_out(space, counts, codes, _fold_of(codes, folds))
    # Models trained on other texts would have judged otherwise: cut elsewhere, ask again.
    others = [
        _held_out(space, counts, codes, _fold_of(codes, folds, shift=cut), shrink=shrink)[0]
        for cut in np.arange(1, CUTS + 1) / (CUTS + 1)
    ]
    words = np.array([len(WORD.findall(one)) for one in texts])
    found = [
        _pooled_row(evidence, others, codes, words, size, shrink, n_draws, confidence, seed)
        for size in sizes
    ]
    return pd.DataFrame(found).assign(n_brands=len(names), enough=lambda t: t["ci_low"] >= ENOUGH)


def _pooled_row(
    evidence: Floats,
    others: Sequence[Floats],
    codes: NDArray[np.int64],
    words: NDArray[np.int64],
    size: int,
    shrink: float,
    n_draws: int,
    confidence: float,
    seed: int,
) -> dict[str, float]:
    """Score pools of one size, dealt anew several times.

    The interval joins two errors: of the posts judged, which are drawn again, and of the
    models that judged them, which are trained again with the folds cut elsewhere (`others`).
    """
    from scipy.stats import norm

    rng = np.random.default_rng([seed, size])

    def scored(rows: NDArray[np.int64], evidence: Floats = evidence) -> dict[str, float]:
        dealt, truth = _disjoint_pools(codes[rows], size, rng)
        sizes = np.full(len(truth), size)
        summed = evidence[rows][dealt].sum(axis=1)
        return verification_scores(_softmax(summed * _shrunk(shrink, sizes)[:, None]), truth)

    every = np.arange(len(codes))
    mean = pd.DataFrame([scored(every) for _ in range(20)]).mean()
    draws = []
    for _ in range(n_draws):
        again = np.concatenate(
            [
                rng.choice(np.flatnonzero(codes == c), int((codes == c).sum()))
                for c in np.unique(codes)
            ]
        )
        draws.append(scored(again)["auc"])
    tail = (1 - confidence) / 2
    low, high = np.quantile(draws, [tail, 1 - tail])
    auc = float(mean["auc"])
    trained = [
        float(np.mean([scored(every, other)["auc"] for _ in range(DEALS)])) for other in others
    ]
    reach = norm.ppf(1 - tail) * np.std([auc, *trained], ddof=1)
    dealt, truth = _disjoint_pools(codes, size, np.random.default_rng(seed))
    return {
        "posts": size,
        "words": float(np.median(words[dealt].sum(axis=1))),
        "auc": auc,
        "ci_low": max(auc - float(np.hypot(max(auc - low, 0.0), reach)), 0.0),
        "ci_high": min(auc + float(np.hypot(max(high - auc, 0.0), reach)), 1.0),
        "c_at_1": mean["c_at_1"],
        "f05u": mean["f05u"],
        "brier": mean["brier"],
        "n": len(truth),
    }


def summarize_consistency(
    posts: pd.DataFrame,
    *,
    by: str | Sequence[str] | None = None,
    text: str = "text",
    cluster: str | None = None,
    lang: str | None = None,
    n_draws: int = 500,
    confidence: float = 0.95,
    seed: int = 0,
) -> pd.DataFrame:
    """Does the brand sound the same everywhere: on each platform, in each month?

    Every post is measured against all the others (leave-one-out). The spread is the mean
    of these distances; a group whose spread is larger lies away from the rest or is less
    of one piece. Small is consistent. It says nothing of whether rivals sound alike.

    Parameters
    ----------
    posts : pandas.DataFrame
        One brand's posts, with the column that `text` names.
    by : str or list of str, optional
        Columns of the groups: platform, period, kind, author, online or offline.
    text : str
        Column of the words.
    cluster : str, optional
        Column of what repeats, such as the author; by default a text that comes again is one
        cluster with itself.
    lang : str, optional
        Language of the texts.
    n_draws : int
        Bootstrap draws for the intervals.
    confidence : float
        Coverage of the intervals.
    seed : int
        For the draws.

    Returns
    -------
    pandas.DataFrame
        One row per group: the `by` columns, ``spread``, ``ci_low``, ``ci_high``, ``typical``
        (the spread to expect of posts so long), ``n`` (posts), ``words``. Groups of fewer than
        five different texts have no interval.

    Raises
    ------
    SchemaError
        If a column is missing or there are fewer than 20 posts with words.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts = load_sample("posts")
    >>> own = posts[posts["is_own"]]
    >>> int(summarize_consistency(own, by="platform", lang="en")["n"].sum())
    338
    """
    keys = as_list(by) if by is not None else []
    check_columns(posts, [text, *keys, *([cluster] if cluster else [])], name="posts")
    rows = with_words(posts.loc[posts[text].notna()], text)
    profile = VoiceProfile(lang=lang, confidence=confidence, seed=seed).fit(rows[text])
    far, typical = profile.leave_one_out()
    measured = rows[keys].assign(
        distance=far,
        typical=typical,
        words=profile.counts_.words,
        clump=rows[cluster].astype(str) if cluster else rows[text].astype(str),
    )
    parts = list(measured.groupby(keys, dropna=False)) if keys else [((), measured)]
    found = []
    for values, part in parts:
        row = dict(zip(keys, values, strict=True)) | {
            "spread": part["distance"].mean(),
            "ci_low": np.nan,
            "ci_high": np.nan,
            "typical": part["typical"].mean(),
            "n": len(part),
            "words": int(part["words"].sum()),
        }
        if part["clump"].nunique() >= 5:
            drawn = bootstrap_ci(
                part, statistic="mean", outcome="distance", cluster="clump",
                confidence=confidence, n_draws=n_draws, seed=seed,
            ).iloc[0]  # fmt: skip
            row |= {"ci_low": drawn["ci_low"], "ci_high": drawn["ci_high"]}
        found.append(row)
    return pd.DataFrame(found)


def summarize_style(
    posts: pd.DataFrame,
    *,
    by: str = "author_name",
    text: str = "text",
    lang: str | None = None,
) -> pd.DataFrame:
    """How does each brand sound, in habits that a person can read?

    Parameters
    ----------
    posts : pandas.DataFrame
        With the columns that `by` and `text` name.
    by : str
        Column of the brands, months, platforms or whatever is put side by side.
    text : str
        Column of the words.
    lang : {'en', 'fr', 'es', 'tr'}, optional
        Language of the texts; by default that of most.

    Returns
    -------
    pandas.DataFrame
        One row per group and habit: `by`, ``feature``, ``label``, ``rate``, ``ci_low``,
        ``ci_high`` (95 %, texts taken as independent), ``unit``, ``n`` (texts). Groups of
        fewer than five texts with words are left out.

    Raises
    ------
    SchemaError
        If a column is missing.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> styles = summarize_style(load_sample("posts"), lang="en").set_index(
    ...     ["author_name", "feature"])["rate"]
    >>> bool(styles["Meridian Cycles", "hashtags"] > styles["VoltRide", "hashtags"])
    True
    """
    check_columns(posts, [by, text], name="posts")
    rows = with_words(posts[[by, text]].dropna(), text)
    nothing = style_table(None)
    nothing.insert(0, by, pd.Series(dtype=posts[by].dtype))
    if rows.empty:
        return nothing
    texts = rows[text].astype(str).tolist()
    space = FeatureSpace(lang or majority_language(texts), words=10, runs=10).fit(texts)
    counts = space.count(texts)
    parts = []
    for group, places in rows.groupby(by).indices.items():
        if len(places) >= FEWEST_TEXTS:
            table = style_table(counts.take(places))
            table.insert(0, by, group)
            parts.append(table)
    return pd.concat(parts, ignore_index=True) if parts else nothing
