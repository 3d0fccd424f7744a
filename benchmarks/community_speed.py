"""How long do a million comments take, and how much memory? Run on Linux or macOS:

python benchmarks/community_speed.py
"""

from __future__ import annotations

import argparse
import resource
import sys
import time

import toolkit as tk


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=1_000_000, help="how many comments")
    given = parser.parse_args()
    study = tk.simulate_brand(size=given.n, peers=False)
    planted = study.truth.comments.set_index("comment_id")[["intent", "lang"]]
    found = planted.reindex(study.comments["comment_id"]).set_index(study.comments.index)
    comments, posts = study.comments.assign(**found), study.posts
    del study, planted, found
    print(f"{len(comments):,} comments, {memory():.1f} GB before")
    total = 0.0

    def timed(name: str, run):
        nonlocal total
        start, used = time.perf_counter(), time.process_time()
        result = run()
        spent, busy = time.perf_counter() - start, time.process_time() - used
        total += busy
        print(f"| {name} | {spent:.1f} s ({busy:.1f} s of processor) |", flush=True)
        return result

    people = timed("summarize_commenters", lambda: tk.summarize_commenters(comments, posts))
    people = timed("segment_commenters", lambda: tk.segment_commenters(people, comments))
    timed("cultivation_queue", lambda: tk.cultivation_queue(people, comments, posts))
    timed("annotate_departure", lambda: tk.annotate_departure(people, comments, from_comment=8))
    timed("summarize_arrivals", lambda: tk.summarize_arrivals(people, comments, every="week"))
    timed("summarize_participation", lambda: tk.summarize_participation(people))
    timed("summarize_network", lambda: tk.summarize_network(comments))
    print(f"{len(people):,} people; {total:.0f} s of processor in all; {memory():.1f} GB at most")


def memory() -> float:
    """Give the most memory that this process held so far, in GB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9


if __name__ == "__main__":
    main()
