"""Do the measures of care find what is planted in the sample brand, and nothing else?

python benchmarks/care_truth.py [seeds] [rules | weights]

Draws as many brands with all effects at their defaults and as many with none, estimates
the three planted effects of replies as notebook 05 does, and counts the 95 % intervals
that hold the planted size (or 0). Intents are the true ones, as a careful coder would add
them; so are the stances of replies, unless 'rules' or 'weights' reads them from the words.
"""

import sys
import time
from pathlib import Path
from typing import ClassVar

import numpy as np
import pandas as pd

import toolkit as tk

ZERO = dict.fromkeys(tk.default_effects()["name"], 0.0)
#: What is planted, with its sign: owning takes hostility away.
PLANTED = {"owning_calms": -0.30, "deflecting_inflames": 0.35, "fast_reply_return": 0.15}
STANCES = ("truth", "rules", "weights")


class Remembering:
    """The same 300 replies stand in every brand: read each once."""

    read: ClassVar[dict[str, np.ndarray]] = {}

    def __init__(self, engine):
        self.engine, self.classes_ = engine, engine.classes_

    def predict_proba(self, texts):
        new = [text for text in set(texts) if text not in self.read]
        if new:
            self.read.update(zip(new, self.engine.predict_proba(new), strict=True))
        return np.array([self.read[text] for text in texts])


def coded(study, stances: str) -> pd.DataFrame:
    """Comments with true intents, kinds of post, and what each reply does."""
    truth = study.truth
    intent = truth.comments.set_index("comment_id")["intent"]
    comments = study.comments.assign(intent=study.comments["comment_id"].map(intent))
    comments = tk.annotate_post(comments, study.posts, columns="kind")
    if stances != "truth":
        engine = Remembering(tk.stance_engine()) if stances == "weights" else None
        return tk.annotate_reply_acts(comments, engine=engine)
    stance = comments["comment_id"].map(truth.replies.set_index("comment_id")["stance"])
    return comments.assign(
        act_ownership=(stance == "owning").astype("boolean"),
        act_deflection=(stance == "deflecting").astype("boolean"),
    )


def estimates(study, stances: str = "truth") -> dict[str, pd.Series]:
    """One row of a result per planted effect."""
    comments = coded(study, stances)
    grieved = tk.summarize_followups(comments)
    calms = tk.compare_followups(
        grieved, outcome="next_hostile", between="reply_ownership", on=["intent", "platform"]
    )
    inflames = tk.compare_followups(
        tk.select_bystanders(comments), outcome="hostile", between="reply_deflection",
        on="about_intent", cluster="about_id",
    )  # fmt: skip
    everybody = tk.summarize_followups(comments, of=None, return_days=[35])
    everybody = everybody.assign(kind=comments["post_kind"])
    firsts = everybody[everybody["history"] == "first"]
    returns = tk.compare_followups(
        firsts, outcome="returned_35d", between="answered_fast", on=["intent", "kind"]
    )
    found = {
        "owning_calms": calms,
        "deflecting_inflames": inflames,
        "fast_reply_return": returns,
    }
    return {name: result.iloc[0] for name, result in found.items()}


def tally(seeds: int, *, stances: str = "truth") -> pd.DataFrame:
    """How many intervals hold the planted size, and how many leave out 0 where nothing is."""
    rows = []
    for seed in range(seeds):
        for effects, sizes in ((None, PLANTED), (ZERO, dict.fromkeys(PLANTED, 0.0))):
            study = tk.simulate_brand(seed=seed, effects=effects, peers=False)
            rows += [
                {
                    "effect": name,
                    "planted": "default" if effects is None else "none",
                    "holds": row["ci_low"] <= sizes[name] <= row["ci_high"],
                    "found": row["verdict"] == "different",
                    "estimate": row["effect"],
                    "half width": (row["ci_high"] - row["ci_low"]) / 2,
                    "n": row["n"],
                }
                for name, row in estimates(study, stances).items()
            ]
    table = pd.DataFrame(rows)
    return table.groupby(["planted", "effect"]).agg(
        seeds=("holds", "size"),
        holds=("holds", "sum"),
        found=("found", "sum"),
        mean_estimate=("estimate", "mean"),
        half_width=("half width", "mean"),
        rows=("n", "mean"),
    )


def main() -> None:
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    stances = sys.argv[2] if len(sys.argv) > 2 else "truth"
    if stances not in STANCES:
        raise SystemExit(__doc__)
    start = time.perf_counter()
    table = tally(seeds, stances=stances)
    print(f"{Path(__file__).name}: {seeds} seeds, stances by {stances}")
    print(table.round(3).to_string())
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
