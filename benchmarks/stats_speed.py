"""How long do a million comments take? Run: python benchmarks/stats_speed.py."""

import time

import numpy as np
import pandas as pd

from toolkit.stats.groups import compare_groups
from toolkit.stats.resampling import bootstrap_ci, permutation_test

COMMENTS, POSTS, DRAWS = 1_000_000, 20_000, 2_000


def main() -> None:
    rng = np.random.default_rng(0)
    post = rng.integers(0, POSTS, COMMENTS)
    share = rng.beta(2, 8, POSTS)[post]
    data = pd.DataFrame(
        {
            "post_id": pd.Series(post).astype("string"),
            "angry": rng.random(COMMENTS) < share,
            "kind": np.where(post % 2, "offer", "story"),
        }
    )
    resample = {"outcome": "angry", "cluster": "post_id", "n_draws": DRAWS}
    pair = {"between": "kind", "cluster": "post_id"}
    runs = {
        "bootstrap_ci, share": lambda: bootstrap_ci(data, statistic="share", **resample),
        "bootstrap_ci, difference": lambda: bootstrap_ci(
            data, statistic="difference", between="kind", **resample
        ),
        "permutation_test": lambda: permutation_test(data, between="kind", **resample),
        "compare_groups": lambda: compare_groups(data, outcome="angry", **pair),
    }
    compare_groups(data.head(1000), outcome="angry", between="kind")  # imports scipy
    for name, run in runs.items():
        start = time.perf_counter()
        run()
        print(f"| {name} | {time.perf_counter() - start:.1f} s |")


if __name__ == "__main__":
    main()
