"""How long do a million comments and a million-node tree take?

Run: python benchmarks/virality_speed.py [comments]. Ratios are against the plain way, measured
in the same run on a part that it can manage.
"""

import resource
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

import toolkit as tk

POSTS = 20_000
CASCADES = Path(__file__).resolve().parents[2] / "shared" / "cascades" / "retweet_trees.csv.gz"
WORDS = ["the", "trail", "hut", "mud", "where", "is", "nice", "cat", "lol", "love", "us", "shop"]


def clock(name, call):
    start, cpu = time.perf_counter(), time.process_time()
    result = call()
    wall, cpu = time.perf_counter() - start, time.process_time() - cpu
    print(f"| {name} | {wall:.2f} s ({cpu:.2f} s of one core) |", flush=True)
    return result, cpu


def tables(n):
    rng = np.random.default_rng(0)
    start = pd.Timestamp("2024-01-01", tz="UTC")
    at = start + pd.to_timedelta(np.sort(rng.uniform(0, 300, POSTS)), unit="D")
    posts = pd.DataFrame(
        {
            "platform": rng.choice(["x", "instagram"], POSTS),
            "post_id": [f"p{n}" for n in range(POSTS)],
            "kind": rng.choice(["meme", "guide", "offer"], POSTS),
            "created_at": at,
            "view_count": np.exp(rng.normal(8, 1, POSTS)).astype(int) + 1,
            "share_count": rng.poisson(5, POSTS),
            "like_count": rng.poisson(50, POSTS),
        }
    )
    under = np.sort(rng.choice(POSTS, n, p=posts["view_count"] / posts["view_count"].sum()))
    answer = (rng.random(n) < 0.3) & np.concatenate([[False], np.diff(under) == 0])
    before = np.concatenate([["c0"], [f"c{k}" for k in range(n - 1)]]).astype(object)
    lines = [" ".join(rng.choice(WORDS, size)) for size in rng.integers(1, 20, 5000)]
    comments = pd.DataFrame(
        {
            "platform": posts["platform"].to_numpy()[under],
            "comment_id": [f"c{k}" for k in range(n)],
            "post_id": posts["post_id"].to_numpy()[under],
            "parent_id": np.where(answer, before, None),
            "author_id": [f"a{k}" for k in rng.integers(0, n // 4, n)],
            "created_at": at[under] + pd.to_timedelta(rng.exponential(1, n), unit="D"),
            "depth": answer.astype(int),
            "text": np.array(lines, dtype=object)[rng.integers(0, len(lines), n)],
            "intent": rng.choice(list(tk.INTENTS), n),
        }
    )
    return posts, comments


def by_hand(comments):
    """Go through the posts one by one, as one would at first."""
    rows = []
    for post_id, part in comments.groupby("post_id"):
        people = part["author_id"].value_counts()
        rows.append((post_id, len(part), len(people), (people > 1).sum(), part["depth"].max()))
    return rows


def main() -> None:
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    posts, comments = tables(n)
    print(f"{n:,} comments on {len(posts):,} posts\n\n| step | time |\n| --- | --- |")
    read, first = clock(
        "annotate_substance", lambda: tk.annotate_substance(comments, key_words=["hut", "trail"])
    )
    _, second = clock("summarize_virality", lambda: tk.summarize_virality(posts, read))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"| together | {first + second:.1f} s of one core; the process peaked at {peak:.2f} GB |")
    clock("summarize_replies", lambda: tk.summarize_replies(comments, posts))
    _, plain = clock("five columns, post by post", lambda: by_hand(comments))
    _, quick = clock("summarize_conversation", lambda: tk.summarize_conversation(read, posts))
    print(f"| ratio | {plain / quick:.1f} times, for 5 columns against all |")

    rng = np.random.default_rng(0)
    size = 1_000_000
    shapes = {
        "chain": np.arange(-1, size - 1),
        "star": np.concatenate([[-1], np.zeros(size - 1, dtype=np.int64)]),
        "random": np.concatenate([[-1], (rng.random(size - 1) * np.arange(1, size)).astype(int)]),
    }
    name = rng.permutation(size)
    shapes["random, shuffled"] = np.full(size, -1)
    shapes["random, shuffled"][name] = np.where(shapes["random"] < 0, -1, name[shapes["random"]])
    for shape, parents in shapes.items():
        clock(
            f"structural_virality, {size:,} nodes, {shape}",
            lambda p=parents: tk.structural_virality(p),
        )

    import networkx as nx

    trees = []
    for _ in range(10_000):
        count = int(rng.integers(2, 40))
        trees.append(np.array([-1, *(int(rng.integers(0, k)) for k in range(1, count))]))
    ours, fast = clock("10,000 random trees", lambda: [tk.structural_virality(t) for t in trees])

    def walk():
        graphs = (nx.Graph((c, up) for c, up in enumerate(t) if up >= 0) for t in trees)
        return [nx.average_shortest_path_length(graph) for graph in graphs]

    theirs, slow = clock("networkx on the same", walk)
    print(f"| largest difference | {np.abs(np.subtract(ours, theirs)).max():.1e} |")
    middle = shapes["random"][:2000]
    _, fast = clock("2,000 nodes", lambda: tk.structural_virality(middle))
    graph = nx.Graph((c, up) for c, up in enumerate(middle) if up >= 0)
    _, slow = clock("networkx, 2,000 nodes", lambda: nx.average_shortest_path_length(graph))
    print(f"| ratio | {slow / fast:,.0f} times |")

    if CASCADES.is_file():
        clock("all real cascades, with reading", cascades)


def cascades():
    rows = pd.read_csv(CASCADES)
    first = rows.reset_index().drop_duplicates(["tree", "child"]).set_index(["tree", "child"])
    wanted = pd.MultiIndex.from_frame(rows[["tree", "parent"]])
    return tk.summarize_trees(first["index"].reindex(wanted).fillna(-1).astype(int).to_numpy())


if __name__ == "__main__":
    main()
