"""How fast are posts profiled, and how fast does the draft coach answer?

Run: python benchmarks/voice_speed.py [POSTS]

Posts are those of the sample brand and its peers, each made different by a number at its
end, so that nothing is saved by repetition. The goals: 100,000 posts profiled in under 60 s
on two cores, and under 150 ms from a keystroke to the page for a draft of 100 words.
"""

import os
import sys
import time

import numpy as np

import toolkit as tk

POSTS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
KEYSTROKES = 21


def main():
    posts = tk.load_sample("posts")["text"].to_numpy()
    texts = [f"{posts[at % len(posts)]} {at}" for at in range(POSTS)]
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    start, busy = time.perf_counter(), time.process_time()
    profile = tk.VoiceProfile(lang="en").fit(texts)
    print(
        f"profile of {POSTS:,} posts: {time.perf_counter() - start:.1f} s, "
        f"of which {time.process_time() - busy:.1f} s on a processor"
    )
    start = time.perf_counter()
    profile.score(texts[:10_000])
    print(f"scores of 10,000 posts: {time.perf_counter() - start:.1f} s")

    own = tk.VoiceProfile(lang="en").fit(posts[:340])
    coach = tk.draft_coach(own)
    draft = " ".join(" ".join(posts).split()[:100])
    field = coach._view.text
    times = []
    for number in range(KEYSTROKES):
        start = time.perf_counter()
        field.value = f"{draft} {number}"
        times.append(1000 * (time.perf_counter() - start))
    middle, slow = np.median(times[1:]), np.max(times[1:])
    print(f"draft of 100 words: median {middle:.0f} ms, slowest {slow:.0f} ms of {KEYSTROKES - 1}")


if __name__ == "__main__":
    main()
