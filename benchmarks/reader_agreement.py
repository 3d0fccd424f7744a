"""How far does the language model that labelled for training agree with the annotator?

python benchmarks/reader_agreement.py ../shared/intent toolkit/intent/readings/checks.csv

Rows of train.csv, most of them chosen for being hard, were hidden among those that it
labelled; it saw their texts and no label. Prints agreement, kappa and alpha with intervals,
and the share in which one's first reading is among the other's two.
"""

import sys
from pathlib import Path

import pandas as pd

import toolkit as tk


def main() -> None:
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    data, checks = map(Path, sys.argv[1:])
    labels = pd.read_csv(checks, dtype="string")
    known = pd.read_csv(data / "train.csv", dtype="string")
    both = known.merge(labels, on="id", suffixes=("", "_model"))
    said = {"annotator": both["intent"], "language model": both["intent_model"]}
    long = pd.concat(
        [
            pd.DataFrame({"comment_id": both["id"], "annotator": name, "intent": intents})
            for name, intents in said.items()
        ]
    )
    groups = [("all", both["id"]), *both.groupby("lang")["id"]]
    for name, ids in groups:
        found = tk.agreement(long[long["comment_id"].isin(ids)]).overall
        sys.stdout.write(f"{name}\n{found.round(3).to_string(index=False)}\n\n")
    either = both["intent_model"].eq(both["intent"]) | both["intent_model"].eq(both["also"])
    either = either.fillna(value=False).mean()
    sys.stdout.write(f"either reading of the annotator: {either:.3f}\n")
    same = both["needs_reply"].eq(both["needs_reply_model"])
    sys.stdout.write(f"needs_reply: {same.mean():.3f}\n")


if __name__ == "__main__":
    main()
