"""Are the planted fans found? Brands are drawn whose people's roles are known.

    python benchmarks/community_truth.py              # 20 seeds, the planted intents
    python benchmarks/community_truth.py -n 5 --size medium
    python benchmarks/community_truth.py --engine fast   # intents as the engine reads them

Precision is of everybody; recall is of those with as many comments as the rules ask for,
since of a fan who wrote once nobody can know. Recall of all planted ones is printed too.
"""

from __future__ import annotations

import argparse

import pandas as pd

import toolkit as tk
from toolkit.community.segments import segment_commenters

AXES = ("is_true_fan", "is_evangelist")
MIN_COMMENTS = 8


def one_brand(seed: int, *, size: str | int = "small", engine: str = "truth") -> dict[str, int]:
    """Count, for one brand, who was called a fan, who is one, and how good the five are."""
    study = tk.simulate_brand(seed=seed, size=size)
    planted = study.truth.comments.set_index("comment_id")
    comments = study.comments.assign(lang=study.comments["comment_id"].map(planted["lang"]))
    if engine == "truth":
        comments["intent"] = comments["comment_id"].map(planted["intent"])
    else:
        comments = tk.annotate_intent(comments, engine=engine)
    people = tk.summarize_commenters(comments, study.posts)
    people = segment_commenters(people, comments, min_comments=MIN_COMMENTS, n_draws=100)
    truth = study.truth.people.set_index("author_id").loc[people["author_id"]]
    counts: dict[str, int] = {}
    enough = (people["n_comments"] >= MIN_COMMENTS).to_numpy()
    for axis in AXES:
        found, planted_so = people[axis].to_numpy(dtype=bool), truth[axis].to_numpy(dtype=bool)
        counts |= {
            f"{axis} found": found.sum(),
            f"{axis} right": (found & planted_so).sum(),
            f"{axis} to find": (planted_so & enough).sum(),
            f"{axis} planted": planted_so.sum(),
        }
    five = tk.cultivation_queue(people, comments, study.posts, n=5)
    fans = truth.index[truth[list(AXES)].any(axis=1)]
    counts |= {"five": len(five), "five right": five["author_id"].isin(fans).sum()}
    return {name: int(value) for name, value in counts.items()}


def rates(n: int, *, size: str | int = "small", engine: str = "truth") -> pd.DataFrame:
    """Give precision and recall pooled over `n` brands, with intervals over brands."""
    brands = pd.DataFrame([one_brand(seed, size=size, engine=engine) for seed in range(n)])
    brands["brand"] = brands.index
    asked = [
        (f"{axis}: {name}", f"{axis} right", f"{axis} {whole}")
        for axis in AXES
        for name, whole in (
            ("precision", "found"),
            ("recall", "to find"),
            ("recall of all planted", "planted"),
        )
    ]
    asked.append(("right among the five", "five right", "five"))
    rows = []
    for name, part, whole in asked:
        data = brands.loc[brands[whole] > 0, [part, whole, "brand"]]
        row = {"measure": name, "value": data[part].sum() / data[whole].sum()}
        row |= {"right": data[part].sum(), "of": data[whole].sum(), "brands": len(data)}
        # Of five there are few, and nearly all right: their interval is the share of brands.
        if len(data) >= 3 and whole != "five":
            found = tk.bootstrap_ci(
                data, statistic="rate", outcome=part, exposure=whole, cluster="brand"
            )
            row |= found.loc[0, ["ci_low", "ci_high"]].to_dict()
        rows.append(row)
    table = pd.DataFrame(rows)
    table.attrs["fours"] = float((brands["five right"] >= 4).mean())
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", type=int, default=20, help="how many brands")
    parser.add_argument("--size", default="small", help="small, medium, large, or a number")
    parser.add_argument("--engine", default="truth", help="truth, or an engine of annotate_intent")
    given = parser.parse_args()
    size = int(given.size) if given.size.isdigit() else given.size
    table = rates(given.n, size=size, engine=given.engine)
    print(table.round(3).to_string(index=False))
    print(f"brands with at least 4 of 5 right: {table.attrs['fours']:.0%}")


if __name__ == "__main__":
    main()
