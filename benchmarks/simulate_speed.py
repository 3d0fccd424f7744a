"""How long does a brand of a million comments take to draw, and how much memory?

python benchmarks/simulate_speed.py [comments]
"""

import sys
import threading
import time
from pathlib import Path

from toolkit.samples import simulate_brand


def peak_mib() -> float:
    """Give the most memory this process ever held; NaN where the system does not say."""
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    before = peak_mib()
    start = time.perf_counter()
    study = simulate_brand(size=size)
    seconds = time.perf_counter() - start
    texts = study.comments["text"].nunique()
    print(f"{Path(__file__).name}: asked for {size:,}, {threading.active_count()} Python thread")
    print(f"drawn: {len(study.comments):,} comments with {texts:,} different texts,")
    print(f"       {len(study.accounts):,} accounts, {len(study.shares):,} shares")
    print(f"time {seconds:.1f} s, peak memory {peak_mib():,.0f} MiB ({before:,.0f} before)")


if __name__ == "__main__":
    main()
