"""Do the tests keep what they promise? Thousands of invented studies with known truth.

    python benchmarks/stats_truth.py                    # print the figures
    python benchmarks/stats_truth.py --write            # and put them into docs/statistics.md
    python benchmarks/stats_truth.py --only binary -n 200

Every study is clustered: posts of very unequal size, comments of one post alike. Where
there is no effect, a test at 0.05 may call out in at most 6 of 100 studies; where there is
one, intervals must hold it in 93 to 97 of 100.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from toolkit.schema import SchemaError
from toolkit.stats.groups import compare_groups, equivalence
from toolkit.stats.models import associate, mixed_model
from toolkit.stats.power import power_by_simulation
from toolkit.stats.prevalence import correct_prevalence
from toolkit.stats.proportions import summarize_shares
from toolkit.stats.resampling import bootstrap_ci, permutation_test
from toolkit.stats.survival import compare_survival
from toolkit.stats.time import difference_in_time

DOCS = Path(__file__).resolve().parents[1] / "docs" / "statistics.md"


class Outcome(NamedTuple):
    """What one invented study showed."""

    found: float = np.nan
    naive: float = np.nan
    covered: float = np.nan


def comments(
    rng: np.random.Generator,
    *,
    kind: str,
    posts: tuple[int, int] = (20, 20),
    icc: float = 0.1,
    effect: float = 0.0,
    crossed: bool = False,
) -> pd.DataFrame:
    """Invent comments under posts of two groups; sizes are lognormal, from 3 to 100."""
    count = sum(posts)
    size = np.clip(rng.lognormal(2.7, 0.7, count), 3, 100).astype(int)
    post = np.repeat(np.arange(count), size)
    group = rng.integers(0, 2, len(post)) if crossed else (post >= posts[0]).astype(int)
    mood = rng.normal(size=count)[post] * np.sqrt(icc)
    noise = rng.normal(size=len(post)) * np.sqrt(1 - icc)
    if kind == "binary":
        share = 0.2 + effect * (np.arange(count) < posts[0])
        drawn = rng.beta(share * (1 / icc - 1), (1 - share) * (1 / icc - 1))
        drawn = np.clip(drawn[post] + (effect * (group == 0) if crossed else 0), 0, 1)
        y = (rng.random(len(post)) < drawn).astype(float)
    elif kind == "count":
        rate = 2 * np.exp(np.log1p(effect) * (group == 0) + mood - icc / 2)
        y = rng.negative_binomial(2, 2 / (2 + rate)).astype(float)
    elif kind == "ordinal":
        y = np.digitize(mood + noise, [-1.0, 0.0, 0.7, 1.5]).astype(float)
    elif kind == "skewed":
        y = np.exp(0.7 * (mood + noise)) + effect * (group == 0)
    else:
        y = mood + noise + effect * (group == 0)
    names = np.array(["a", "b"])[group]
    return pd.DataFrame({"y": y, "group": names, "post": post, "x": group.astype(float)})


def _row(row: pd.DataFrame, truth: float | None, naive: pd.DataFrame | None = None) -> Outcome:
    first = row.iloc[0]
    return Outcome(
        found=float(first["p_value"] < 0.05) if truth is None else np.nan,
        naive=np.nan if naive is None else float(naive["p_value"].iloc[0] < 0.05),
        covered=np.nan if truth is None else float(first["ci_low"] < truth < first["ci_high"]),
    )


def groups(
    rng: np.random.Generator, *, kind: str, truth: float | None = None, **options: object
) -> Outcome:
    data = comments(rng, kind=kind, **options)
    kind = "continuous" if kind == "skewed" else kind
    ask = partial(compare_groups, data, outcome="y", between="group", kind=kind)
    return _row(ask(cluster="post"), truth, ask() if truth is None else None)


def models(rng: np.random.Generator, *, kind: str, family: str) -> Outcome:
    data = comments(rng, kind=kind)
    ask = partial(associate, data, outcome="y", predictors="x", family=family)
    return _row(ask(cluster="post"), None, ask())


def all_groups(rng: np.random.Generator) -> Outcome:
    data = comments(rng, kind="binary", posts=(45, 0))
    data["group"] = np.array(["a", "b", "c"])[data["post"] % 3]
    ask = partial(compare_groups, data, outcome="y", between="group", kind="binary", overall=True)
    return _row(ask(cluster="post"), None, ask())


def family_of_pairs(rng: np.random.Generator) -> Outcome:
    data = comments(rng, kind="continuous", posts=(45, 0))
    data["group"] = np.array(["a", "b", "c"])[data["post"] % 3]
    ask = partial(compare_groups, data, outcome="y", between="group", kind="continuous")
    right, naive = ask(cluster="post"), ask()
    return Outcome(
        found=float((right["p_adjusted"] < 0.05).any()),
        naive=float((naive["p_value"] < 0.05).any()),
    )


def permuted(rng: np.random.Generator, *, crossed: bool = False) -> Outcome:
    data = comments(rng, kind="continuous", posts=(10, 10), crossed=crossed)
    ask = partial(permutation_test, data, outcome="y", between="group", n_draws=400)
    return _row(ask(cluster="post"), None, ask())


def mixed(rng: np.random.Generator) -> Outcome:
    data = comments(rng, kind="continuous")
    naive = compare_groups(data, outcome="y", between="group", kind="continuous")
    return _row(mixed_model(data, outcome="y", predictors="x", cluster="post"), None, naive)


def borderline(rng: np.random.Generator) -> Outcome:
    """A true difference exactly at the margin: to call it equivalent is the error."""
    data = comments(rng, kind="continuous", posts=(40, 40), effect=0.3)
    ask = partial(equivalence, data, outcome="y", between="group", kind="continuous", margin=0.3)
    return _row(ask(cluster="post"), None, ask())


def waiting(rng: np.random.Generator, *, coverage: bool = False) -> Outcome:
    """Hours until a reply, alike within pages, a third of them censored."""
    size = rng.integers(5, 30, 40)
    page = np.repeat(np.arange(40), size)
    group = page >= 20
    pace = np.exp(rng.normal(size=40)[page] * 0.5)
    scale = np.where(group & coverage, 16.0, 10.0) * pace
    hours, watched = rng.exponential(scale), rng.uniform(5, 45, len(page))
    data = pd.DataFrame(
        {
            "hours": np.minimum(hours, watched),
            "answered": hours <= watched,
            "group": np.where(group, "b", "a"),
            "page": page,
        }
    )
    ask = partial(
        compare_survival, data, duration="hours", event="answered", between="group", horizon=20
    )
    truth = WAITED_A - WAITED_B if coverage else None
    return _row(ask(cluster="page"), truth, None if coverage else ask())


def _mean_wait(scale: float) -> float:
    """Restricted mean of a frailty mixture up to 20, by quadrature over the frailty."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(60)
    mean = scale * np.exp(0.5 * nodes)
    return float((weights * mean * (1 - np.exp(-20 / mean))).sum() / weights.sum())


WAITED_A, WAITED_B = _mean_wait(10.0), _mean_wait(16.0)


def dates(rng: np.random.Generator, *, days: int = 1200) -> Outcome:
    """A daily series with a memory (AR 0.5) in which nothing happens; row 1 is the placebos'."""
    shocks = rng.normal(size=days + 50)
    series = np.zeros(days + 50)
    for day in range(1, days + 50):
        series[day] = 0.5 * series[day - 1] + shocks[day]
    data = pd.DataFrame(
        {"day": pd.date_range("2020-01-01", periods=days, tz="UTC"), "y": series[50:]}
    )
    at = data["day"].iloc[days - 28]
    rows = difference_in_time(data, outcome="y", time="day", at=at, kind="continuous")
    return Outcome(
        found=float(rows["p_value"].iloc[1] < 0.05), naive=float(rows["p_value"].iloc[0] < 0.05)
    )


def drawn_again(rng: np.random.Generator, *, statistic: str, kind: str, truth: float) -> Outcome:
    data = comments(rng, kind=kind, posts=(40, 0) if statistic != "difference" else (20, 20))
    ask = partial(
        bootstrap_ci, data, statistic=statistic, outcome="y", cluster="post", n_draws=1000
    )
    seed = int(rng.integers(2**31))
    between = "group" if statistic == "difference" else None
    return _row(ask(seed=seed, between=between), truth)


def shares(rng: np.random.Generator) -> Outcome:
    data = comments(rng, kind="binary", posts=(40, 0))
    table = summarize_shares(data, of="y", cluster="post").set_index("y").loc[1.0]
    return Outcome(covered=float(table["ci_low"] < 0.2 < table["ci_high"]))


def prevalence(rng: np.random.Generator) -> Outcome:
    """Complaints are 20 %; the classifier finds 80 % of them and cries wolf in 10 %."""

    def label(truth: np.ndarray) -> np.ndarray:
        return np.where(rng.random(len(truth)) < np.where(truth == 1, 0.8, 0.1), "yes", "no")

    data = comments(rng, kind="binary", posts=(60, 0), icc=0.05)
    data["label"] = label(data["y"].to_numpy())
    truth = (rng.random(400) < 0.3).astype(int)
    labelled = pd.DataFrame({"label": label(truth), "truth": np.where(truth == 1, "yes", "no")})
    table = correct_prevalence(
        data,
        predicted="label",
        labelled=labelled,
        truth="truth",
        cluster="post",
        n_draws=400,
        seed=int(rng.integers(2**31)),
    ).set_index("label")
    low, high = table.loc["yes", ["ci_low", "ci_high"]]
    raw = table.loc["yes", "raw_share"]
    naive = summarize_shares(data, of="label", cluster="post").set_index("label").loc["yes"]
    missed = not naive["ci_low"] < 0.2 < naive["ci_high"]
    return Outcome(naive=float(missed and raw > 0), covered=float(low < 0.2 < high))


SKEWED_MEAN = float(np.exp(0.7**2 / 2))

SCENARIOS: dict[str, tuple[str, Callable[..., Outcome]]] = {
    "binary": ("compare_groups, shares, 20 + 20 posts", partial(groups, kind="binary")),
    "count": ("compare_groups, rates, 20 + 20 posts", partial(groups, kind="count")),
    "continuous": ("compare_groups, means, 20 + 20 posts", partial(groups, kind="continuous")),
    "standardised": ("compare_groups, standardised", partial(groups, kind="standardised")),
    "ordinal": ("compare_groups, superiority, 20 + 20 posts", partial(groups, kind="ordinal")),
    "skewed": ("compare_groups, skewed means", partial(groups, kind="skewed")),
    "few": ("compare_groups, shares, 6 + 6 posts", partial(groups, kind="binary", posts=(6, 6))),
    "uneven": (
        "compare_groups, means, 6 + 30 posts",
        partial(groups, kind="continuous", posts=(6, 30)),
    ),
    "crossed": (
        "compare_groups, shares, groups within 20 posts",
        partial(groups, kind="binary", posts=(20, 0), crossed=True),
    ),
    "overall": ("compare_groups, overall, 3 groups", all_groups),
    "pairs": ("compare_groups, any of 3 pairs after Holm", family_of_pairs),
    "permutation": ("permutation_test, 10 + 10 posts", permuted),
    "permutation crossed": (
        "permutation_test, groups within posts",
        partial(permuted, crossed=True),
    ),
    "logistic": ("associate, logistic", partial(models, kind="binary", family="binary")),
    "negative binomial": (
        "associate, negative binomial",
        partial(models, kind="count", family="count"),
    ),
    "linear": ("associate, linear", partial(models, kind="continuous", family="continuous")),
    "rank": ("associate, rank", partial(models, kind="skewed", family="rank")),
    "cumulative": (
        "associate, cumulative logit",
        partial(models, kind="ordinal", family="ordinal"),
    ),
    "mixed": ("mixed_model", mixed),
    "equivalence": ("equivalence, true effect at the margin", borderline),
    "survival": ("compare_survival, 20 + 20 pages", waiting),
    "dates": ("difference_in_time, placebos (naive: model alone)", dates),
    "binary effect": (
        "compare_groups, shares 30 % and 20 %",
        partial(groups, kind="binary", effect=0.1, truth=0.1),
    ),
    "count effect": (
        "compare_groups, ratio of rates 1.5",
        partial(groups, kind="count", effect=0.5, truth=1.5),
    ),
    "mean effect": (
        "compare_groups, difference in means 0.4",
        partial(groups, kind="continuous", effect=0.4, truth=0.4),
    ),
    "standardised effect": (
        "compare_groups, standardised difference 0.4",
        partial(groups, kind="standardised", effect=0.4, truth=0.4),
    ),
    "survival effect": ("compare_survival, true difference", partial(waiting, coverage=True)),
    "bootstrap mean": (
        "bootstrap_ci, skewed mean, 40 posts",
        partial(drawn_again, statistic="mean", kind="skewed", truth=SKEWED_MEAN),
    ),
    "bootstrap share": (
        "bootstrap_ci, share, 40 posts",
        partial(drawn_again, statistic="share", kind="binary", truth=0.2),
    ),
    "bootstrap difference": (
        "bootstrap_ci, difference, 20 + 20 posts",
        partial(drawn_again, statistic="difference", kind="continuous", truth=0.0),
    ),
    "shares": ("summarize_shares, 40 posts", shares),
    "prevalence": ("correct_prevalence (naive: raw share misses)", prevalence),
}


#: Scenarios run in full; the others, which are slower or say less, at half the number.
FULL = frozenset(list(SCENARIOS)[: list(SCENARIOS).index("permutation")])


def _study(task: tuple[str, int]) -> Outcome:
    """Run one study; one that is refused for a dominating cluster is invented anew."""
    name, seed = task
    rng = np.random.default_rng([seed, sum(map(ord, name))])
    while True:
        try:
            return SCENARIOS[name][1](rng)
        except SchemaError as error:
            if "One cluster holds" not in str(error):
                raise


def rates(name: str, n: int, pool: object | None = None) -> Outcome:
    """Run a scenario `n` times and give the shares found, found naively, and covered."""
    tasks = [(name, seed) for seed in range(n)]
    studies = map(_study, tasks) if pool is None else pool.imap_unordered(_study, tasks, 20)
    columns = np.array(list(studies)).T
    return Outcome(*(float(column.mean()) for column in columns))


def _percent(value: float) -> str:
    return "" if np.isnan(value) else f"{100 * value:.1f} %"


def power_table(n: int) -> str:
    lines = [
        "| posts | comments each | effect | icc | pages | by simulation | by formula |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    plans = [
        {"n_posts": 40, "comments_per_post": 50, "effect": 0.3, "icc": 0.1},
        {"n_posts": 100, "comments_per_post": 20, "effect": 0.2, "icc": 0.05},
        {"n_posts": 12, "comments_per_post": 30, "effect": 0.6, "icc": 0.1},
        {"n_posts": 260, "comments_per_post": 50, "effect": 0.05, "icc": 0.1, "baseline": 0.2},
        {
            "n_posts": 200,
            "n_pages": 20,
            "comments_per_post": 20,
            "effect": 0.4,
            "icc": 0.05,
            "icc_pages": 0.05,
        },
        {"n_posts": 40, "comments_per_post": 50, "effect": 0.0, "icc": 0.1},
    ]
    for plan in plans:
        row = power_by_simulation(**plan, n_simulations=n, seed=1).iloc[0]
        unit = "points of share" if "baseline" in plan else "sd"
        lines.append(
            f"| {plan['n_posts']} | {plan['comments_per_post']} | {plan['effect']:g} {unit} "
            f"| {plan['icc']:g} | {plan.get('n_pages', '')} | {_percent(row['power'])} "
            f"({_percent(row['ci_low'])} to {_percent(row['ci_high'])}) "
            f"| {_percent(row['expected_power'])} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", type=int, default=2000, help="studies per scenario (slow ones: half)")
    parser.add_argument("--only", help="one scenario, by name")
    parser.add_argument("--write", action="store_true", help=f"put the figures into {DOCS.name}")
    given = parser.parse_args()
    start = time.perf_counter()
    lines = [
        "| what is asked | studies | called different | naively | interval holds the truth |",
        "| --- | --- | --- | --- | --- |",
    ]
    # A fresh process each: forking one whose libraries hold threads can hang.
    with get_context("spawn").Pool(2) as pool:
        for name in [given.only] if given.only else SCENARIOS:
            n = given.n if name in FULL else given.n // 2
            shown = rates(name, n, pool)
            cells = " | ".join(_percent(value) for value in shown)
            lines.append(f"| {SCENARIOS[name][0]} | {n:,} | {cells} |")
            print(lines[-1], f"{time.perf_counter() - start:.0f} s", flush=True)
    if given.only:
        return
    figures = "\n".join(
        [
            f"{time.perf_counter() - start:.0f} s on two cores.",
            "",
            *lines,
            "",
            f"Power, {given.n:,} studies a line, with 95 % intervals of the simulation:",
            "",
            power_table(given.n),
        ]
    )
    print(figures)
    if given.write:
        text = DOCS.read_text(encoding="utf-8")
        block = f"<!-- figures -->\n{figures}\n<!-- end of figures -->"
        text = re.sub(
            r"<!-- figures -->.*<!-- end of figures -->", lambda _: block, text, flags=re.S
        )
        DOCS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
