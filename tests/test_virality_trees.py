"""Trees: exact on known shapes, equal to networkx, and robust to broken parents."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from machine import SHARED

import toolkit as tk

CASCADES = SHARED / "cascades" / "retweet_trees.csv.gz"


def random_tree(rng, n, *, shuffled=True):
    """A tree whose later nodes hang on any earlier one, under random names."""
    parents = np.array([-1, *(int(rng.integers(0, k)) for k in range(1, n))])
    if not shuffled:
        return parents
    name = rng.permutation(n)
    renamed = np.full(n, -1)
    renamed[name] = np.where(parents < 0, -1, name[parents])
    return renamed


@pytest.mark.parametrize("n", [2, 3, 10, 999])
def test_stars_and_chains_are_exact(n):
    assert tk.structural_virality([-1] + [0] * (n - 1)) == pytest.approx(2 * (1 - 1 / n), abs=1e-13)
    assert tk.structural_virality(range(-1, n - 1)) == pytest.approx((n + 1) / 3, rel=1e-13)


def test_equal_to_networkx_on_random_trees():
    rng = np.random.default_rng(0)
    for _ in range(300):
        parents = random_tree(rng, int(rng.integers(2, 30)))
        graph = nx.Graph((child, up) for child, up in enumerate(parents) if up >= 0)
        expected = nx.average_shortest_path_length(graph)
        assert tk.structural_virality(parents) == pytest.approx(expected, rel=1e-12)


def test_single_nodes_have_no_distance():
    assert np.isnan(tk.structural_virality([-1]))
    assert np.isnan(tk.structural_virality([]))
    assert np.isnan(tk.structural_virality([-1, -1]))


def test_a_forest_pools_joined_pairs_and_each_tree_has_its_own():
    # A pair (1 step) and a star of three (1, 1, 2 steps): 5 steps over 4 pairs.
    parents = [-1, 0, -1, 2, 2]
    assert tk.structural_virality(parents) == 5 / 4
    trees = tk.summarize_trees(parents)
    assert trees["structural_virality"].tolist() == pytest.approx([1, 4 / 3])
    assert trees["size"].tolist() == [2, 3]
    assert trees["breadth"].tolist() == [1, 2]
    assert trees["leaves"].tolist() == [1, 2]


def test_cycles_and_unknown_parents_are_counted():
    #          root  -     unknown  -  cycle of two, and one on it; itself
    parents = [-1, 0, 42, 2, 5, 4, 5, 7, -9]
    with pytest.raises(
        tk.SchemaError, match=r"2 node\(s\) whose parent is not there and 4 on or below a cycle"
    ):
        tk.structural_virality(parents)
    trees = tk.summarize_trees(parents)
    assert trees["root"].tolist() == [0, 2, 8]
    assert trees["unknown_parent"].tolist() == [False, True, True]
    assert trees["rootless_in_forest"].unique().tolist() == [4]
    assert trees["size"].sum() + 4 == len(parents)


def test_parents_must_be_positions():
    for wrong in ([0.5, -1], [None, 0]):
        with pytest.raises(tk.SchemaError, match="one whole number per node"):
            tk.structural_virality(wrong)


@pytest.mark.parametrize("shape", ["chain", "star", "random"])
def test_a_deep_or_broad_tree_is_no_trouble(shape):
    n = 100_000
    rng = np.random.default_rng(0)
    parents = {
        "chain": np.arange(-1, n - 1),
        "star": np.concatenate([[-1], np.zeros(n - 1, dtype=int)]),
        "random": np.concatenate([[-1], (rng.random(n - 1) * np.arange(1, n)).astype(int)]),
    }[shape]
    name = rng.permutation(n)
    renamed = np.full(n, -1)
    renamed[name] = np.where(parents < 0, -1, name[parents])
    assert tk.structural_virality(renamed) == pytest.approx(tk.structural_virality(parents))


def shares():
    at = pd.Timestamp("2024-05-01", tz="UTC")
    hour = pd.Timedelta(hours=1)
    rows = [
        # share, parent, post, hours
        ("a", None, "p", 1),
        ("b", "a", "p", 2),
        ("c", "a", "p", 3),
        ("d", "gone", "p", 10),
        ("e", "f", "p", 11),
        ("f", "e", "p", 11),
        ("g", None, "q", 5),
    ]
    return pd.DataFrame(
        {
            "platform": "x",
            "share_id": [row[0] for row in rows],
            "parent_share_id": [row[1] for row in rows],
            "shared_post_id": [row[2] for row in rows],
            "created_at": [at + row[3] * hour for row in rows],
        }
    )


def posts():
    return pd.DataFrame(
        {
            "platform": "x",
            "post_id": ["none", "p", "q"],
            "created_at": pd.Timestamp("2024-05-01", tz="UTC"),
        }
    )


def test_spread_by_hand():
    found = tk.summarize_spread(shares(), posts()).set_index("post_id")
    assert found.index.tolist() == ["none", "p", "q"]
    p = found.loc["p"]
    # The post, a and d below it, b and c below a: 10 pairs. To the post 1+1+2+2, a-d 2,
    # a-b 1, a-c 1, d-b 3, d-c 3, b-c 2: 18 steps.
    assert p["structural_virality"] == pytest.approx(1.8)
    assert (p["size"], p["depth"], p["breadth"]) == (4, 2, 2)
    assert (p["unknown_parents"], p["in_cycles"]) == (1, 2)
    assert p["branching_ratio"] == 0.5  # two of four were made from a share
    # Six came at 1, 2, 3, 10, 11, 11 hours: half by the third, nine tenths by the last.
    assert (p["hours_to_50"], p["hours_to_90"]) == (3, 11)
    assert np.isnan(p["half_life_hours"])  # needs ten
    assert p["watched_hours"] == 11
    none = found.loc["none"]
    assert (none["size"], none["depth"], none["breadth"]) == (0, 0, 0)
    assert np.isnan(none["structural_virality"])


def test_a_parent_under_another_post_is_unknown():
    # g was made from q; b says that it was made from g.
    moved = shares().assign(parent_share_id=[None, "g", "a", "gone", "f", "e", None])
    found = tk.summarize_spread(moved, posts()).set_index("post_id")
    assert found["size"].tolist() == [0, 4, 1]
    assert found["unknown_parents"].tolist() == [0, 2, 0]
    # As `tree_of`, which sees one post alone, has it.
    tree = tk.tree_of(moved, platform="x", post_id="p")
    assert tree.tolist() == [-1, 0, 0, 1, 0, 6, 5]


def test_half_life_is_the_wait_after_the_busiest_hour():
    at = pd.Timestamp("2024-05-01", tz="UTC")
    hours = [0.5, 3.1, 3.2, 3.3, 3.4, 5, 6, 7, 9, 20, 30]
    table = pd.DataFrame(
        {
            "platform": "x",
            "share_id": [str(n) for n in range(len(hours))],
            "parent_share_id": None,
            "shared_post_id": "p",
            "created_at": [at + pd.Timedelta(hours=h) for h in hours],
        }
    )
    start = pd.DataFrame({"platform": ["x"], "post_id": ["p"], "created_at": [at]})
    # The hour from 3 to 4 is the busiest; of the ten from then on the median is (5 + 6) / 2.
    found = tk.summarize_spread(table, start)["half_life_hours"].item()
    assert found == pytest.approx(2.5)


def test_ids_of_two_platforms_are_not_mixed_up():
    table = shares().query("shared_post_id == 'q'")
    both = pd.concat([table, table.assign(platform="y", parent_share_id="g2")])
    found = tk.summarize_spread(both)
    assert found["size"].tolist() == [1, 1]
    assert found["unknown_parents"].tolist() == [0, 1]


def test_trees_of_replies_are_named_as_such():
    comments = pd.DataFrame(
        {"platform": "x", "post_id": "p", "comment_id": list("abc"), "parent_id": [None, "a", "b"]}
    )
    found = tk.summarize_replies(comments).iloc[0]
    assert found["tree"] == "replies"
    assert found["structural_virality"] == pytest.approx(5 / 3)  # a chain of four
    assert "hours_to_50" in found.index


def test_branching_by_generation():
    table = shares().query("share_id not in ['e', 'f']").assign(kind="meme")
    found = tk.summarize_generations(table, by="kind")
    # First generation: a, d (whose parent is gone) and g; they led to b and c.
    assert found["generation"].tolist() == [1, 2]
    assert found["shares"].tolist() == [3, 2]
    assert found["branching_ratio"].tolist() == pytest.approx([2 / 3, 0])
    assert found["n_posts"].tolist() == [2, 1]
    assert found["ci_low"].isna().all()  # two posts have no interval


def test_the_samples_branching_is_found():
    study = tk.load_sample()
    found = tk.summarize_generations(study.shares).iloc[0]
    assert found["ci_low"] < 0.5 < found["ci_high"]  # as docs/sample_brand.md plants it


@pytest.mark.needs_shared
def test_all_real_cascades():
    rows = pd.read_csv(CASCADES)
    first = rows.reset_index().drop_duplicates(["tree", "child"]).set_index(["tree", "child"])
    wanted = pd.MultiIndex.from_frame(rows[["tree", "parent"]])
    parents = first["index"].reindex(wanted).fillna(-1).astype(int).to_numpy()
    trees = tk.summarize_trees(parents)
    assert len(rows) == 363_536
    assert len(trees) == rows["tree"].nunique() == 818
    assert trees["size"].sum() + trees["rootless_in_forest"].iloc[0] == len(rows)
    # One tree, by an independent walk.
    sizes = rows.groupby("tree").size()
    smallest = rows["tree"] == sizes.idxmin()
    at = np.flatnonzero(smallest)
    graph = nx.Graph((int(child), int(parents[child])) for child in at if parents[child] >= 0)
    root = int(at[parents[at] < 0][0])
    joined = graph.subgraph(nx.node_connected_component(graph, root))
    expected = nx.average_shortest_path_length(joined)
    row = trees.set_index("root").loc[root]
    assert row["structural_virality"] == pytest.approx(expected)


def test_the_post_named_as_the_parent_is_no_unknown_parent():
    table = pd.DataFrame(
        {
            "platform": "x",
            "share_id": ["a", "b", "c"],
            "shared_post_id": ["p", "p", "p"],
            "parent_share_id": ["p", "a", "elsewhere"],
        }
    )
    found = tk.summarize_spread(table).iloc[0]
    assert (found["unknown_parents"], found["depth"], found["size"]) == (1, 2, 3)
    assert tk.tree_of(table, platform="x", post_id="p").tolist() == [-1, 0, 1, 0]


def test_times_without_a_zone_are_named():
    table = shares().assign(created_at="2024-05-01")
    with pytest.raises(tk.SchemaError, match=r"`shares` column 'created_at' holds .*not moments"):
        tk.summarize_spread(table)
    naive = posts().assign(created_at=pd.Timestamp("2024-05-01"))
    with pytest.raises(tk.SchemaError, match=r"`posts` column 'created_at' holds .*without a zone"):
        tk.summarize_spread(shares(), naive)
