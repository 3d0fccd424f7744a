"""Two voices side by side: what differs, and whether online sounds like offline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import SchemaError, check_columns, check_number
from toolkit.stats.results import adjust_pvalues, give_verdict, interval, level_text, result_rows
from toolkit.voice.features import Counts, FeatureSpace, Floats
from toolkit.voice.lexicon import majority_language, with_words
from toolkit.voice.profile import WEIGHTS, as_texts
from toolkit.voice.style import STYLE

__all__ = ["compare_settings", "compare_voices", "summarize_tone"]

#: Fewest different texts on a side.
FEWEST_TEXTS = 10
#: Length at which a difference between two voices is measured.
AT_WORDS = 100
#: What rounding leaves of a spread of nothing, as a share of the rate.
NOTHING = 1e-9


def compare_voices(
    texts: pd.DataFrame,
    *,
    between: str,
    text: str = "text",
    lang: str | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Which habits differ between two voices, and by how much?

    Parameters
    ----------
    texts : pandas.DataFrame
        With the columns that the other parameters name. A text that comes again counts once.
    between : str
        Column with two values: two brands, online and offline, before and after.
    text : str
        Column of the words.
    lang : str, optional
        Language of the texts.
    confidence : float
        Coverage of the intervals.

    Returns
    -------
    pandas.DataFrame
        One row per readable habit in the result shape, largest first, p-values adjusted
        (Benjamini and Hochberg); the effect is in standard deviations of single texts, so
        `toolkit.plot_effects` draws them on one axis. Besides ``first`` and ``second``, the
        rates in ``unit``. A habit that never varies and is the same on both sides is left
        out; one that all texts of one side have and none of the other is smoothed, as its
        ``assumptions`` say.

    Raises
    ------
    SchemaError
        If a column is missing, there are not two groups, or one has under ten texts.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts = load_sample("posts")
    >>> two = posts[posts["author_name"].isin(["VoltRide", "Meridian Cycles"])]
    >>> found = compare_voices(two, between="author_name", lang="en")
    >>> found.loc[found["outcome"] == "Texts that begin with a capital", "verdict"].item()
    'different'
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    rows, codes, names = _two_groups(texts, between, text)
    listed = rows[text].astype(str).tolist()
    space = FeatureSpace(lang or majority_language(listed), words=10, runs=10).fit(listed)
    counts = space.count(listed)
    style = np.arange(len(STYLE))
    above = counts.above[:, style].toarray()
    below = counts.below[:, counts.base[style]]
    found = []
    for place, (_, one) in enumerate(STYLE.items()):
        parts = [(above[codes == side, place], below[codes == side, place]) for side in (0, 1)]
        sides, note = [_side(*part) for part in parts], ""
        (first, _, spread_1, _), (second, _, spread_2, _) = sides
        if max(spread_1, spread_2) <= NOTHING * max(first, second):
            if np.isclose(first, second, rtol=NOTHING):
                continue
            sides = [_side(*part, more=1.0) for part in parts]
            note = "; varies on neither side, so each as if one text more had had one"
        found.append(_style_row(one.label, sides, names, one, confidence, note))
    table = adjust_pvalues(
        result_rows([row for row, _ in found]), method="bh", confidence=confidence
    )
    extra = pd.DataFrame([more for _, more in found])
    both = pd.concat([table, extra], axis=1)
    order = both["effect"].abs().sort_values(ascending=False, kind="stable").index
    return both.loc[order].reset_index(drop=True)


def _two_groups(
    texts: pd.DataFrame, between: str, text: str
) -> tuple[pd.DataFrame, NDArray[np.int64], list[str]]:
    check_columns(texts, [between, text], name="texts")
    rows = with_words(texts[[between, text]].dropna().drop_duplicates(), text)
    codes, names = pd.factorize(rows[between].astype(str), sort=True)
    if len(names) != 2:
        raise SchemaError(
            f"Column {between!r} has {len(names)} values here; a comparison needs two: "
            f"{', '.join(map(str, names[:6])) or 'none'}."
        )
    sizes = np.bincount(codes, minlength=2)
    if sizes.min() < FEWEST_TEXTS:
        raise SchemaError(
            f"{names[int(sizes.argmin())]!r} has {sizes.min()} different texts; a voice needs "
            f"{FEWEST_TEXTS}."
        )
    return rows, codes.astype(np.int64), [str(name) for name in names]


def _side(above: Floats, below: Floats, *, more: float = 0.0) -> tuple[float, float, float, int]:
    """Give a ratio, its standard error, the spread of a usual text, and the number of texts.

    `more` is added to the squared gaps of all texts from the ratio, in counts.
    """
    n, size = len(above), below.sum()
    ratio = above.sum() / size
    spread = np.sqrt((((above - ratio * below) ** 2).sum() + more) / max(n - 1, 1))
    return ratio, float(spread * np.sqrt(n) / size), float(spread * n / size), n


def _style_row(
    label: str, sides: list[Any], names: list[str], one: Any, confidence: float, note: str
) -> tuple[dict[str, Any], dict[str, Any]]:
    (first, error_1, spread_1, n_1), (second, error_2, spread_2, n_2) = sides
    spread = np.sqrt((spread_1**2 * (n_1 - 1) + spread_2**2 * (n_2 - 1)) / (n_1 + n_2 - 2))
    error = np.hypot(error_1, error_2)
    freedom = error**4 / (error_1**4 / (n_1 - 1) + error_2**4 / (n_2 - 1))
    row: dict[str, Any] = {
        "test": "Welch, ratio of sums",
        "outcome": label,
        "groups": " vs ".join(names),
        **interval(
            (first - second) / spread, error / spread, freedom,
            effect_name="standardised difference", confidence=confidence,
        ),
        "n": n_1 + n_2,
        "n_clusters": n_1 + n_2,
        "assumptions": f"{level_text(confidence)}; different texts taken as independent{note}",
    }  # fmt: skip
    row["verdict"] = give_verdict(row, confidence=confidence)
    rates = {"first": first * one.scale, "second": second * one.scale, "unit": one.unit}
    return row, rates


def compare_settings(
    texts: pd.DataFrame,
    *,
    setting: str = "setting",
    brand: str = "brand",
    own: str,
    text: str = "text",
    lang: str | None = None,
    confidence: float = 0.95,
    n_draws: int = 1000,
    seed: int = 0,
) -> pd.DataFrame:
    """Does the brand sound the same online and offline, closer than its rivals do?

    Letters differ from posts for everybody, so a distance means little alone: the rivals'
    distance between the same two kinds of text is what to expect. Each brand's distance is
    the quadratic Delta between its two sets of texts at a hundred words, less what chance
    alone makes of so few texts.

    Parameters
    ----------
    texts : pandas.DataFrame
        With the columns that the other parameters name; a text that comes again counts once.
    setting : str
        Column with two values, such as 'online' and 'offline'.
    brand : str
        Column of the brands.
    own : str
        The brand in question. Rivals without ten texts of each of its two settings are left
        out, and so are their texts of other settings.
    text : str
        Column of the words.
    lang : str, optional
        Language of the texts.
    confidence : float
        Coverage of the intervals.
    n_draws : int
        Shufflings of the labels, and bootstrap draws of texts.
    seed : int
        For both.

    Returns
    -------
    pandas.DataFrame
        Result rows: one per brand (a distance with its interval; the p-value of none at all
        comes from shuffling the labels of texts),
        then one per rival and, with two rivals or more, one for their mean (own distance
        less theirs; negative is closer). Without rivals only the first row, whose
        assumptions say that kind of text and voice cannot be told apart.

    Raises
    ------
    SchemaError
        If a column is missing, there are not two settings, or the brand has too few texts.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts, letters = load_sample("posts"), load_sample("offline")
    >>> both = pd.concat([posts[posts["is_own"]].assign(setting="online"),
    ...                   letters.assign(setting="offline")]).assign(brand="Harrow & Pine")
    >>> found = compare_settings(both, own="Harrow & Pine", n_draws=200, lang="en")
    >>> bool(found["p_value"].item() < 0.05)
    True
    """
    check_columns(texts, [setting, brand, text], name="texts")
    check_number("n_draws", n_draws, low=100)
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    groups = {str(name): part for name, part in texts.groupby(brand)}
    if own not in groups:
        raise SchemaError(f"Column {brand!r} does not name {own!r}; it names: {', '.join(groups)}.")
    mine = _two_groups(groups[own], setting, text)
    rivals = {name: part for name, part in groups.items() if name != own}
    sides = {own: mine}
    for name, part in rivals.items():
        # Another pair of settings would be another question.
        same = part[part[setting].astype(str).isin(mine[2])]
        if group := _fitting(same, setting, text):
            sides[name] = group
    every = [one for rows, _, _ in sides.values() for one in rows[text].astype(str)]
    space = FeatureSpace(lang or majority_language(every), words=150, runs=400).fit(every)
    gaps = {}
    for number, (name, (rows, codes, names)) in enumerate(sides.items()):
        rng = np.random.default_rng([seed, number])
        gaps[name] = _gap(space, rows[text].astype(str).tolist(), codes, n_draws, rng) | {
            "names": names
        }
    alone = len(gaps) == 1
    found = [_gap_row(name, gap, confidence, n_draws, alone=alone) for name, gap in gaps.items()]
    found += _against_rivals(own, gaps, confidence, n_draws)
    return result_rows(found)


def _fitting(part: pd.DataFrame, setting: str, text: str) -> Any:
    try:
        return _two_groups(part, setting, text)
    except SchemaError:
        return None


def _gap(
    space: FeatureSpace, texts: list[str], codes: NDArray[np.int64], n_draws: int, rng: Any
) -> dict[str, Any]:
    """Measure how far two sets of texts are apart, by chance alone, and drawn again."""
    distance = _squared_distance(space, space.count(texts))
    observed = distance(codes, np.arange(len(codes)))
    shuffled = np.array(
        [distance(rng.permutation(codes), np.arange(len(codes))) for _ in range(n_draws)]
    )
    noise = float(shuffled.mean())
    parts = [np.flatnonzero(codes == side) for side in (0, 1)]
    draws = np.empty(n_draws)
    for draw in range(n_draws):
        rows = np.concatenate([rng.choice(part, len(part)) for part in parts])
        draws[draw] = distance(codes[rows], rows)
    # Drawing again adds the noise of so few texts a second time.
    return {
        "value": float(np.sqrt(max(observed - noise, 0.0))),
        "draws": np.sqrt(np.maximum(draws - 2 * noise, 0.0)),
        "p_value": float((1 + (shuffled >= observed * (1 - 1e-12)).sum()) / (1 + n_draws)),
        "n": len(texts),
    }


def _squared_distance(
    space: FeatureSpace, counts: Counts
) -> Callable[[NDArray[np.int64], NDArray[np.int64]], float]:
    above, size = counts.above.toarray(), counts.below[:, counts.base]
    ratio = above.sum(axis=0) / np.maximum(size.sum(axis=0), 1e-12)
    scatter = (((above - ratio * size) ** 2).sum(axis=0) + 1) / np.maximum(size.sum(axis=0), 1e-12)
    blocks, inverse, sizes = np.unique(space.block, return_inverse=True, return_counts=True)
    weight = (np.array([WEIGHTS[block] for block in blocks]) / sizes)[inverse]
    per_word = size.sum(axis=0) / max(counts.words.sum(), 1.0)
    # Variance of a rate in a text of a hundred words.
    weight = weight / (scatter / np.maximum(per_word * AT_WORDS, 1e-12))

    def distance(codes: NDArray[np.int64], rows: NDArray[np.int64]) -> float:
        side = codes == 1
        share = np.zeros((2, len(above)))
        np.add.at(share, (side.astype(int), rows), 1.0)
        rates = (share @ above) / np.maximum(share @ size, 1e-12)
        return float(((rates[0] - rates[1]) ** 2 * weight).sum())

    return distance


def _gap_row(
    name: str, gap: dict[str, Any], confidence: float, n_draws: int, *, alone: bool
) -> dict[str, Any]:
    tail = (1 - confidence) / 2
    notes = [level_text(confidence), f"labels of texts shuffled and texts drawn {n_draws} times"]
    if alone:
        notes.append("caution: no rival has both settings, so kind of text and voice are one")
    return {
        "test": "permutation of texts",
        "outcome": f"voice distance of {name}",
        "groups": " and ".join(gap["names"]),
        "effect": gap["value"],
        "effect_name": "statistic",
        "ci_low": float(np.quantile(gap["draws"], tail)),
        "ci_high": float(np.quantile(gap["draws"], 1 - tail)),
        "p_value": gap["p_value"],
        "n": gap["n"],
        "n_clusters": gap["n"],
        "assumptions": "; ".join(notes),
    }


def _against_rivals(
    own: str, gaps: dict[str, Any], confidence: float, n_draws: int
) -> list[dict[str, Any]]:
    rivals = {name: gap for name, gap in gaps.items() if name != own}
    sets = {name: [gap] for name, gap in rivals.items()}
    if len(rivals) > 1:
        sets["the mean of its rivals"] = list(rivals.values())
    tail = (1 - confidence) / 2
    found = []
    for name, parts in sets.items():
        value = gaps[own]["value"] - float(np.mean([part["value"] for part in parts]))
        draws = gaps[own]["draws"] - np.mean([part["draws"] for part in parts], axis=0)
        beyond = min(int((draws >= 0).sum()), int((draws <= 0).sum()))
        size = gaps[own]["n"] + sum(part["n"] for part in parts)
        row = {
            "test": "bootstrap of texts",
            "outcome": "voice distance between settings",
            "groups": f"{own} vs {name}",
            "effect": value,
            "effect_name": "difference in means",
            "ci_low": float(np.quantile(draws, tail)),
            "ci_high": float(np.quantile(draws, 1 - tail)),
            "p_value": min(1.0, 2 * (beyond + 1) / (n_draws + 1)),
            "n": size,
            "n_clusters": size,
            "assumptions": f"{level_text(confidence)}; texts drawn {n_draws} times; the rivals "
            "named stand for themselves only",
        }
        found.append(row | {"verdict": give_verdict(row, confidence=confidence)})
    return found


#: Short texts that sound like each tone; an encoder compares, so a few are enough.
ANCHORS: dict[str, tuple[str, ...]] = {
    "warm": (
        "It was so good to see you all. Come in, the kettle is on, and take your time.",
        "Thank you for telling us. We are glad you are part of this.",
    ),
    "plain": (
        "The shop is shut on Monday. The part costs twelve pounds and takes ten minutes.",
        "We were wrong. Here is what happened and what we do now.",
    ),
    "cheeky": (
        "their ad says game changer. cute. see you at the top, bring snacks",
        "your excuse called, it wants its Sunday back 😏",
    ),
    "corporate": (
        "We are proud to deliver innovative solutions that empower our valued customers.",
        "Your feedback is important to us and has been shared with the relevant team.",
    ),
    "playful": (
        "The cat has reviewed the new saddle. Two paws up, one claw mark, no refund.",
        "Guess what fell out of a seat tube today! Hint: it squeaks.",
    ),
    "expert": (
        "Set the limit screw first, then cable tension; a quarter turn moves the cage half a "
        "millimetre.",
        "At 30 kPa less the contact patch grows and rolling resistance on gravel falls.",
    ),
}


def summarize_tone(
    texts: Sequence[str] | pd.Series,
    *,
    embed: Callable[[list[str]], Any],
    anchors: dict[str, Sequence[str]] | None = None,
) -> pd.DataFrame:
    """Which tone are these texts nearest to, as an encoder of yours sees it?

    The package ships no sentence encoder: pass one. Likeness is the cosine of each text to
    the mean of a tone's anchors, less its mean over all tones, so that only differences
    between tones speak. Encoders hear topic as well as tone: compare brands of one trade.

    Parameters
    ----------
    texts : sequence of str
        Texts of one voice.
    embed : callable
        Takes a list of texts, gives an array of shape (texts, dimensions).
    anchors : dict of str to sequence of str, optional
        Example texts for each tone; by default warm, plain, cheeky, corporate, playful, expert.

    Returns
    -------
    pandas.DataFrame
        One row per tone, nearest first: ``tone``, ``likeness``, ``ci_low``, ``ci_high``
        (95 %, texts taken as independent), ``n``.

    Raises
    ------
    SchemaError
        If there are under two texts or tones, or `embed` gives another number of rows.

    Examples
    --------
    >>> count = lambda texts: [[t.count("!") + .1, t.count(".") + .1] for t in texts]
    >>> tones = {"loud": ["Wow!!"], "quiet": ["Fine."]}
    >>> summarize_tone(["Yes!", "Now!!"], embed=count, anchors=tones)["tone"].tolist()
    ['loud', 'quiet']
    """
    from scipy import stats

    listed = [str(text) for text in as_texts(texts, name="texts").dropna()]
    tones: dict[str, Sequence[str]] = {**(anchors or ANCHORS)}
    if len(listed) < 2 or len(tones) < 2:
        raise SchemaError(
            f"There are {len(listed)} texts and {len(tones)} tones; two of each are needed."
        )
    examples = [one for some in tones.values() for one in some]
    vectors = np.asarray(embed([*listed, *examples]), dtype=float)
    if vectors.ndim != 2 or len(vectors) != len(listed) + len(examples):
        raise SchemaError(
            f"`embed` gave an array of shape {vectors.shape} for {len(listed) + len(examples)} "
            "texts; it must give one row per text."
        )
    vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    ends = np.cumsum([len(some) for some in tones.values()])[:-1]
    middle = np.array([part.mean(axis=0) for part in np.split(vectors[len(listed) :], ends)])
    middle = middle / np.maximum(np.linalg.norm(middle, axis=1, keepdims=True), 1e-12)
    likeness = vectors[: len(listed)] @ middle.T
    likeness = likeness - likeness.mean(axis=1, keepdims=True)
    error = likeness.std(axis=0, ddof=1) / np.sqrt(len(listed))
    reach = stats.t.ppf(0.975, len(listed) - 1)
    mean = likeness.mean(axis=0)
    table = pd.DataFrame(
        {
            "tone": list(tones),
            "likeness": mean,
            "ci_low": mean - reach * error,
            "ci_high": mean + reach * error,
            "n": len(listed),
        }
    )
    return table.sort_values("likeness", ascending=False, kind="stable", ignore_index=True)
