"""How long do the measures of care take on a million comments, and how much memory?

python benchmarks/care_speed.py [comments]

The brand is drawn in a process of its own, so that the memory is that of the measures
and of the table they read.
"""

import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pandas as pd

import toolkit as tk

DRAW = """
import sys, toolkit as tk
study = tk.simulate_brand(size=int(sys.argv[1]), peers=False)
intent = study.truth.comments.set_index("comment_id")["intent"]
comments = study.comments.assign(intent=study.comments["comment_id"].map(intent))
comments.to_parquet(sys.argv[2] + "/comments.parquet")
study.posts.to_parquet(sys.argv[2] + "/posts.parquet")
"""


def peak_mib() -> float:
    """Give the most memory this process ever held; NaN where the system does not say."""
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


class Clock:
    """Add up the seconds of each step and say them."""

    def __init__(self):
        self.total = 0.0

    def time(self, name, function):
        start, begun = time.perf_counter(), time.process_time()
        result = function()
        wall, own = time.perf_counter() - start, time.process_time() - begun
        self.total += wall
        print(f"{name:28} {wall:6.1f} s wall, {own:6.1f} s of processor, {len(result):,} rows")
        return result


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-c", DRAW, str(size), folder], check=True)
        comments = pd.read_parquet(Path(folder) / "comments.parquet")
        posts = pd.read_parquet(Path(folder) / "posts.parquet")
    print(
        f"{Path(__file__).name}: {len(comments):,} comments, {threading.active_count()} thread(s)"
    )
    tk.annotate_response(comments.head(1000))  # imports
    print(f"memory with the table read: {peak_mib():,.0f} MiB")
    clock = Clock()
    comments = clock.time("annotate_reply_acts", lambda: tk.annotate_reply_acts(comments))
    comments = clock.time("annotate_response", lambda: tk.annotate_response(comments))
    clock.time("summarize_response", lambda: tk.summarize_response(comments, by="intent"))
    clock.time("summarize_waiting", lambda: tk.summarize_waiting(comments))
    clock.time("summarize_broadcast", lambda: tk.summarize_broadcast(posts, comments))
    after = clock.time(
        "summarize_followups, all", lambda: tk.summarize_followups(comments, of=None)
    )
    clock.time("select_bystanders, all", lambda: tk.select_bystanders(comments, of=None))
    clock.time(
        "compare_followups",
        lambda: tk.compare_followups(after, outcome="returned_30d", between="answer_state"),
    )
    print(f"all: {clock.total:.1f} s, peak memory {peak_mib():,.0f} MiB")


if __name__ == "__main__":
    main()
