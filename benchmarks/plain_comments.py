"""Are plain comments read right? Short ones with one clear intent, written to be measured on.

python benchmarks/plain_comments.py

``plain_comments.csv`` holds 428, ten or fewer per intent and language: what anybody would type to
try the engines, "Where can I buy this dress?". A language model wrote and labelled them by the
codebook (CC0); nobody but it has checked the labels, nothing learns from them, and none stands
among what was learned from. Prints the share read right with 95 % intervals (Wilson's).
"""

from pathlib import Path

import pandas as pd

from toolkit.intent import get_engine
from toolkit.intent.scoring import shares_of_true, spoken
from toolkit.schema import LANGUAGES

PLAIN = Path(__file__).with_suffix(".csv")


def main() -> None:
    rows = pd.read_csv(PLAIN, dtype="string")
    table = {}
    for name in ("accurate", "fast", "rules"):
        right = get_engine(name).predict(rows["text"].tolist()) == rows["intent"].to_numpy(str)
        read = rows.assign(right=right, language=rows["lang"].map(LANGUAGES))
        groups = [("all", read), *read.groupby("language"), *read.groupby("intent", sort=False)]
        table[name] = {f"{group} ({len(found)})": _share(found) for group, found in groups}
    print(pd.DataFrame(table).to_string())


def _share(rows: pd.DataFrame) -> str:
    shares = shares_of_true(rows, of="right", name="right", cluster=None, confidence=0.95)
    return spoken(*shares[["value", "ci_low", "ci_high"]].iloc[0], digits=2)


if __name__ == "__main__":
    main()
