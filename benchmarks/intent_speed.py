"""How many comments a second, and does memory stay flat?

python benchmarks/intent_speed.py ../shared/intent/unlabelled.csv.gz --rows 100000
"""

import argparse
import resource
from pathlib import Path
from time import perf_counter

import numpy as np
import pandas as pd

from toolkit.intent import annotate_intent, summarize_intent


def peak_mib() -> float:
    """Give the most memory this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def made_up(rows: int, posts: int, seed: int = 0) -> pd.DataFrame:
    """Make annotated comments on posts, as many authors as half the rows."""
    rng = np.random.default_rng(seed)
    intents = np.array(["question", "praise", "conversation", "complaint"])
    return pd.DataFrame(
        {
            "post_id": pd.array(rng.integers(0, posts, rows)).astype("string"),
            "author_id": pd.array(rng.integers(0, rows // 2, rows)).astype("string"),
            "intent": pd.array(intents[rng.integers(0, len(intents), rows)], dtype="string"),
            "needs_reply": pd.array(rng.random(rows) < 0.3, dtype="boolean"),
        }
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("comments", type=Path, help="CSV with a column `text`")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--engine", default="fast")
    parser.add_argument("--summary-rows", type=int, default=1_000_000)
    given = parser.parse_args()

    comments = pd.read_csv(given.comments, usecols=["text"], dtype="string").head(given.rows)
    annotate_intent(comments.head(1_000), engine=given.engine)
    for rows in (given.rows // 4, given.rows):
        begin = perf_counter()
        annotate_intent(comments.head(rows), engine=given.engine, progress=False)
        rate = rows / (perf_counter() - begin)
        print(
            f"{given.engine}: {rows:,} comments, {rate:,.0f} a second, peak {peak_mib():,.0f} MiB"
        )
    many = made_up(given.summary_rows, posts=given.summary_rows // 50)
    begin = perf_counter()
    summarize_intent(many, by="post_id")
    print(f"summarize_intent: {len(many):,} comments in {perf_counter() - begin:.1f} s")


if __name__ == "__main__":
    main()
