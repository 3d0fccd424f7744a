"""Do the intervals of agreement, evaluation and corrected shares cover what is so?

    python benchmarks/labels_truth.py 200

Draws that many invented studies whose truth is known, and counts. Besides, compares what a plain
model learns from 200 useful and from 200 random comments, on real ones (../shared/intent).
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

import toolkit as tk
from toolkit.intent.ngrams import NgramSettings, ngram_matrix
from toolkit.intent.sampling import choose_to_label

SHARED = Path(__file__).resolve().parents[2] / "shared" / "intent"
NAMES = np.array(list("abcd"))
SHARES = np.array([0.5, 0.3, 0.15, 0.05])


def copied(truth, right, rng):
    """Labels that are the truth with chance `right`, else a guess by how common each is."""
    return np.where(rng.random(len(truth)) < right, truth, rng.choice(4, len(truth), p=SHARES))


def agreement(n, rng):
    """Two people, each right with 0.8: they agree beyond chance in 0.64 of comments."""
    truth = rng.choice(4, n, p=SHARES)
    people = [copied(truth, 0.8, rng) for _ in range(2)]
    labels = pd.DataFrame(
        {
            "comment_id": np.tile(np.arange(n), 2),
            "annotator": np.repeat(["Ana", "Ben"], n),
            "intent": NAMES[np.concatenate(people)],
        }
    )
    rows = tk.agreement(labels, n_draws=300).overall.set_index("measure")
    chance = (SHARES**2).sum()
    true = {"agreement": 0.64 + 0.36 * chance, "alpha": 0.64, "kappa": 0.64}
    return {name: covered(rows.loc[name], value) for name, value in true.items()}


class Given:
    """An engine that says what stands in the text."""

    classes_ = NAMES

    def predict_proba(self, texts):
        return np.array([text[0] == NAMES for text in texts], dtype=float)

    def predict(self, texts):
        return [text[0] for text in texts]


def evaluation(n, rng):
    """An engine that is right with 0.7, else guesses: F1 of each label and macro-F1."""
    truth = rng.choice(4, n, p=SHARES)
    said = copied(truth, 0.7, rng)
    texts = [f"{NAMES[label]} {place}" for place, label in enumerate(said)]
    found = tk.evaluate_intent(
        Given(), pd.DataFrame({"text": texts, "intent": NAMES[truth]}), n_draws=300
    )
    # Guesses have the shares of the truth, so precision, recall and F1 are one number.
    true = 0.7 + 0.3 * SHARES
    f1 = found.by_intent[found.by_intent["measure"] == "F1"].set_index("intent")
    rows = found.overall.set_index("measure")
    got = {f"F1 of {s:.0%}": covered(f1.loc[x], t) for x, s, t in zip(NAMES, SHARES, true)}  # noqa: B905
    return got | {"macro-F1": covered(rows.loc["macro-F1"], true.mean())}


def correction(n, rng):
    """Shares of 2,000 comments, corrected by n labelled ones."""
    truth = rng.choice(4, 2_000, p=SHARES)
    comments = pd.DataFrame({"intent": NAMES[copied(truth, 0.7, rng)]})
    checked = np.concatenate([np.repeat(np.arange(4), 5), rng.choice(4, n - 20, p=SHARES)])
    labelled = pd.DataFrame(
        {"intent": NAMES[checked], "predicted": NAMES[copied(checked, 0.7, rng)]}
    )
    rows = tk.summarize_intent(comments, correct=True, labelled=labelled, n_draws=200)
    rows = rows.rename(columns={"share": "value"}).set_index("intent")
    return {
        f"corrected {share:.0%}": covered(rows.loc[name], share)
        for name, share in zip(NAMES, SHARES, strict=True)
    }


def covered(row, true):
    return row["ci_low"] <= true <= row["ci_high"]


def learning(seed):
    """Accuracy on real comments after 200 labels, chosen usefully and at random."""
    train = pd.read_csv(SHARED / "train.csv", dtype="string")
    rows = train.sample(3_000, random_state=seed)
    pool, test = rows.head(2_000), rows.tail(1_000)
    settings = NgramSettings(char_rows=24_000, word_rows=12_000, char_orders=(3, 4))
    inputs, outputs = (ngram_matrix(part["text"].tolist(), settings) for part in (pool, test))
    told = pool["intent"].to_numpy()

    def model(places):
        learnt = LogisticRegression(C=30, max_iter=100).fit(inputs[places], told[places])
        return learnt, float((learnt.predict(outputs) == test["intent"].to_numpy()).mean())

    start = choose_to_label(pool, n=100, order="random", seed=seed)
    first, before = model(start)
    rest = np.setdiff1d(np.arange(len(pool)), start)
    doubt = pool.iloc[rest].assign(intent_probability=first.predict_proba(inputs[rest]).max(axis=1))
    labelled = pool["text"].iloc[start].tolist()
    result = {"after 100 random": before}
    for order in ("random", "useful"):
        more = choose_to_label(doubt, n=100, order=order, labelled=labelled, seed=seed)
        result[f"and 100 {order} more"] = model([*start, *rest[more]])[1]
    return result


def main():
    studies = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    for measure, sizes in (
        (agreement, (50, 200)),
        (evaluation, (100, 400)),
        (correction, (150, 500)),
    ):
        for n in sizes:
            rng = np.random.default_rng(1)
            share = pd.DataFrame([measure(n, rng) for _ in range(studies)]).mean().round(3)
            print(f"{measure.__name__}, n {n}, {studies} studies, cover:", share.to_dict())
    if SHARED.is_dir():
        table = pd.DataFrame([learning(seed) for seed in range(max(studies // 10, 5))])
        print(f"accuracy, mean of {len(table)} seeds:", table.mean().round(3).to_dict())
        gain = table["and 100 useful more"] - table["and 100 random more"]
        print(f"useful less random: {gain.mean():+.3f}, standard error {gain.sem():.3f}")


if __name__ == "__main__":
    main()
