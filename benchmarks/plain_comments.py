"""Are plain comments read right? Short ones with one clear intent, written to be measured on.

python benchmarks/plain_comments.py

``plain_comments.csv`` holds 428, ten or fewer per intent and language: what anybody would type to
try the engines, "Where can I buy this dress?". A language model wrote and labelled them by the
codebook (CC0); nobody but it has checked the labels, nothing learns from them, and none stands
among what was learned from. Prints the accuracy, of all and by language, and the recall of each
intent, with 95 % intervals (Wilson's).
"""

from pathlib import Path

import pandas as pd

import toolkit as tk
from toolkit.intent.scoring import wide
from toolkit.schema import LANGUAGES

PLAIN = Path(__file__).with_suffix(".csv")


def main() -> None:
    rows = pd.read_csv(PLAIN, dtype="string")
    table = {}
    for name in ("accurate", "fast", "rules"):
        found = tk.evaluate_intent(name, rows)
        table[name] = pd.concat(
            [
                wide(found.overall.assign(what="all"), "what")["accuracy"],
                wide(found.by_language, "lang")["accuracy"].rename(LANGUAGES),
                wide(found.by_intent, "intent")["recall"],
            ]
        )
    counts = [rows[column].value_counts() for column in ("lang", "intent")]
    counts = pd.concat([pd.Series({"all": len(rows)}), counts[0].rename(LANGUAGES), counts[1]])
    print(pd.DataFrame({"n": counts, **table}).reindex(table["accurate"].index).to_string())


if __name__ == "__main__":
    main()
