"""How often is the aftermath of hits found where there is none, and where it was planted?

Run: python benchmarks/virality_truth.py [seeds] [months]. Each seed draws the sample brand anew.
"""

import sys
from dataclasses import dataclass

import numpy as np
import pandas as pd

import toolkit as tk
from toolkit.virality.aftermath import annotate_hits, compare_aftermath

WINDOW_DAYS = 14.0
DAY = pd.Timedelta(days=1)


@dataclass
class Tally:
    tests: int = 0
    found: int = 0
    covered: int = 0
    refused: int = 0

    def add(self, result, truth):
        first = result.iloc[0]
        self.tests += 1
        self.found += bool((result["verdict"] == "different").all())
        self.covered += bool(first["ci_low"] <= truth <= first["ci_high"])

    def line(self, name):
        ci = tk.proportion_ci(self.found, self.tests).iloc[0]
        return (
            f"| {name} | {self.tests} | {self.found / self.tests:.3f} "
            f"({ci.ci_low:.3f} to {ci.ci_high:.3f}) | {self.covered / self.tests:.3f} | "
            f"{self.refused} |"
        )


def draw(seed, months):
    study = tk.simulate_brand(months=months, seed=seed, peers=False)
    posts = annotate_hits(study.posts[study.posts["is_own"]])
    return study, posts, study.comments


def without_hits(posts, comments, rng):
    """Take the hits out and call as many ordinary posts hits, at random."""
    hit = posts["hit"].fillna(False).to_numpy(dtype=bool)
    rest = posts[~hit]
    comments = comments[~comments["post_id"].isin(posts.loc[hit, "post_id"])]
    known = np.flatnonzero(rest["hit"].notna())
    fake = np.zeros(len(rest), dtype=bool)
    fake[rng.choice(known, size=hit.sum(), replace=False)] = True
    label = pd.array(fake, dtype="boolean")
    label[rest["hit"].isna().to_numpy()] = pd.NA
    return rest.assign(hit=label), comments


def plant(posts, comments, lift, rng):
    """Copy comments under ordinary posts of the two weeks after a hit, to `lift` times as many."""
    hit = posts["hit"].fillna(False).to_numpy(dtype=bool)
    at = posts["created_at"].to_numpy()
    lifted = np.zeros(len(posts), dtype=bool)
    for place in np.flatnonzero(hit):
        same = (posts["platform"] == posts["platform"].iloc[place]).to_numpy(dtype=bool)
        lifted |= same & ~hit & (at > at[place]) & (at <= at[place] + WINDOW_DAYS * DAY)
    under = comments["post_id"].isin(posts["post_id"][lifted]).to_numpy(dtype=bool)
    more = rng.random(len(comments)) < (lift - 1)
    copies = comments[under & more]
    copies = copies.assign(
        comment_id=copies["comment_id"] + "-copy", author_id=copies["author_id"] + "-copy"
    )
    return pd.concat([comments, copies], ignore_index=True)


def meme_lift(study):
    """Views per seed view of memes over those of other posts; planted: three times as many."""
    # Hard sell has its own, smaller sharing planted.
    own = study.posts[study.posts["is_own"] & study.posts["kind"].ne("hard_sell")]
    named = np.where(own["kind"] == "viral_meme", "memes", "others")
    return tk.compare_groups(
        own.assign(what=named), outcome="view_count", between="what", exposure="seed_views"
    )


def rates(seeds, months=12, lifts=(1.5, 2.0), n_placebo=199, placebos_each=4):
    """Tally placebo hits, the sample as it is, and planted lifts.

    In the sample newcomers come back, so after hits a little more does go on than before.
    """
    tallies = {"placebo hits": Tally(), "as simulated": Tally()}
    tallies["views of memes, 3 planted"] = Tally()
    tallies |= {f"lift {lift:g} planted": Tally() for lift in lifts}
    for seed in seeds:
        rng = np.random.default_rng(seed)
        study, posts, comments = draw(seed, months)
        tallies["views of memes, 3 planted"].add(meme_lift(study), 3.0)
        cases = [("as simulated", posts, comments, 1.0)]
        cases += [
            ("placebo hits", *without_hits(posts, comments, rng), 1.0) for _ in range(placebos_each)
        ]
        cases += [
            (f"lift {lift:g} planted", posts, plant(posts, comments, lift, rng), lift)
            for lift in lifts
        ]
        for name, some_posts, some_comments, truth in cases:
            try:
                result = compare_aftermath(
                    some_posts, some_comments, window_days=WINDOW_DAYS, n_placebo=n_placebo,
                    seed=seed,
                )  # fmt: skip
            except tk.SchemaError:
                tallies[name].refused += 1
            else:
                tallies[name].add(result, truth)
    return tallies


def main() -> None:
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    months = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    print("| case | tests | found (95 %) | truth inside the interval | refused |")
    print("| --- | --- | --- | --- | --- |")
    for name, tally in rates(range(seeds), months).items():
        print(tally.line(name))


if __name__ == "__main__":
    main()
