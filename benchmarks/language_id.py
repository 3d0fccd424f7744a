"""How often is the language right, and how often is it left open?

    python benchmarks/language_id.py ../shared/intent/train.csv

Gold is the language that the row's collection was gathered under, so its own
noise (Spanish under English videos, one-word comments) counts as error here.
"""

import argparse
import time

import pandas as pd

from toolkit.text import annotate_language, normalize

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("labelled")
rows = pd.read_csv(parser.parse_args().labelled)
start = time.perf_counter()
found = annotate_language(rows[["text"]])
seconds = time.perf_counter() - start
result = pd.DataFrame(
    {
        "gold": rows["lang"],
        "known": found["lang"] != "unknown",
        "right": found["lang"] == rows["lang"],
        "length": pd.cut(
            rows["text"].map(normalize).str.len(),
            [0, 20, 40, 10_000],
            labels=["1-20", "21-40", "41+"],
        ),
    }
)
for key in ("gold", "length"):
    table = result.groupby(key, observed=True).agg(n=("known", "size"), known=("known", "mean"))
    table["right_where_known"] = result[result["known"]].groupby(key, observed=True)["right"].mean()
    print(table.round(4), "\n")
print(
    f"all: n {len(result)}, known {result['known'].mean():.4f}, right where known "
    f"{result.loc[result['known'], 'right'].mean():.4f}, right of all {result['right'].mean():.4f}"
)
print(f"{1000 * seconds / len(rows):.3f} s per 1,000")
