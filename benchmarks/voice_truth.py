"""Does the drift chart find the agency, and does it leave a steady voice alone?

Run: python benchmarks/voice_truth.py [YEARS] [BRANDS]

A steady year is 416 posts (eight a week) drawn with replacement from the sample brand's own
posts of the bank. Stated: one alarm in a hundred such years. The agency's months are drawn
anew for each brand with `toolkit.simulate_brand`; found means an alarm within two weeks of
the first of month 5, and none before.
"""

import sys

import numpy as np
import pandas as pd

import toolkit as tk

YEARS = int(sys.argv[1]) if len(sys.argv) > 1 else 200
BRANDS = int(sys.argv[2]) if len(sys.argv) > 2 else 10
WEEKS, A_WEEK = 52, 8


def steady_year(texts, seed):
    rng = np.random.default_rng(seed)
    start = pd.Timestamp("2024-01-01", tz="UTC")
    days = np.sort(rng.uniform(0, 7, (WEEKS, A_WEEK)), axis=1) + 7 * np.arange(WEEKS)[:, None]
    when = start + pd.to_timedelta(days.ravel(), unit="D")
    return pd.DataFrame({"text": rng.choice(texts, WEEKS * A_WEEK), "created_at": when})


def main():
    posts = tk.load_sample("posts")
    own = posts[posts["is_own"] & (posts["created_at"] < "2025-05-01")]
    texts = own["text"].drop_duplicates().to_numpy()
    alarms = changes = 0
    for seed in range(YEARS):
        chart = tk.voice_drift(steady_year(texts, seed), lang="en", n_draws=200, seed=seed)
        alarms += bool(chart["alarm"].any())
        changes += bool(chart["change_point"].any())
        if (seed + 1) % 50 == 0:
            print(f"{seed + 1} years: {alarms} with an alarm, {changes} with a change", flush=True)
    quiet = tk.proportion_ci(YEARS - alarms, YEARS).iloc[0]
    print(
        f"steady years without alarm: {YEARS - alarms} of {YEARS} "
        f"({quiet['ci_low']:.1%} to {quiet['ci_high']:.1%}); without change-point: "
        f"{YEARS - changes}"
    )
    found = before = 0
    delays = []
    for seed in range(BRANDS):
        drawn = tk.simulate_brand(seed=seed, peers=False).posts
        chart = tk.voice_drift(drawn[drawn["is_own"]], lang="en", n_draws=200, seed=seed)
        began = drawn["created_at"].min().normalize().replace(month=5, day=1)
        ends = chart.loc[chart["alarm"], "period"] + pd.Timedelta(days=7)
        before += bool((ends <= began).any())
        delay = (ends[ends > began].min() - began).days if (ends > began).any() else 999
        delays.append(delay)
        found += delay <= 14
    print(
        f"agency found within two weeks: {found} of {BRANDS} (median {np.median(delays):.0f} days, "
        f"to the end of the week); alarms before it: {before}"
    )


if __name__ == "__main__":
    main()
