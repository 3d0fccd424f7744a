"""Write what was drawn as the tables of the schema, and as the tables of the truth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.samples.bank import BRANDS, bank_offline, bank_posts
from toolkit.samples.comment_tables import comment_tables, in_order_of_time
from toolkit.samples.ids import (
    PLATFORMS,
    Accounts,
    account_ids,
    at,
    base36,
    either,
    handles,
    joined,
    post_ids,
    scrambled,
    series,
    times,
    words,
)
from toolkit.samples.people import EVANGELISTS, ROLE_CODES, ROLES
from toolkit.samples.texts import KINDS, LANGS
from toolkit.samples.world import Span
from toolkit.schema import conform, empty_table

__all__ = ["Drawn", "write_tables"]

_HANDLES = {
    "harrow_pine": "harrowandpine",
    "kindred_spokes": "kindredspokes",
    "meridian_cycles": "meridiancycles",
    "voltride": "voltride",
}
_FOLLOWERS = (14_200, 9_100, 88_000, 61_000)


@dataclass(frozen=True)
class Drawn:
    """Everything drawn, as numbers; see the functions that draw each."""

    posts: pd.DataFrame
    shares: pd.DataFrame
    people: pd.DataFrame
    comments: pd.DataFrame
    parent: NDArray[np.int64]
    follow_ups: pd.DataFrame
    peers: pd.DataFrame | None
    span: Span


def write_tables(
    drawn: Drawn, rng: np.random.Generator, text_rng: np.random.Generator
) -> tuple[dict[str, pd.DataFrame], dict[str, pd.DataFrame]]:
    """Give the tables of the study, and those of the truth."""
    accounts, account_table = _accounts(drawn)
    posts, truth_posts, ids = _posts(drawn, accounts)
    comments, truth = comment_tables(
        drawn.posts,
        drawn.people,
        in_order_of_time(drawn.posts, drawn.comments, drawn.parent, drawn.follow_ups, accounts),
        accounts,
        ids,
        rng=rng,
        text_rng=text_rng,
        collected=drawn.span.end,
    )
    counted = posts["post_id"].map(comments["post_id"].value_counts()).fillna(0).astype("Int64")
    posts["comment_count"] = posts["comment_count"].where(~posts["is_own"], counted)
    tables = {
        "posts": posts,
        "comments": comments,
        "accounts": account_table,
        "shares": _shares(drawn, accounts, ids, rng),
        "rejects": empty_table("rejects"),
    }
    truth |= {
        "posts": truth_posts,
        "people": _people(drawn, accounts),
        "peers": _peers(drawn, accounts),
        "offline": bank_offline(),
    }
    return tables, truth


def _accounts(drawn: Drawn) -> tuple[Accounts, pd.DataFrame]:
    """Give everybody's ids, people first and then each brand on each platform."""
    import pyarrow as pa

    n, each = len(drawn.people), len(PLATFORMS)
    brands = list(BRANDS) if drawn.peers is not None else list(BRANDS)[:1]
    codes = np.tile(np.arange(each), len(brands))
    platform = np.concatenate([drawn.people["platform"], codes]).astype(np.int8)
    number = np.arange(len(platform))
    names = [_HANDLES[brand] for brand in brands for _ in PLATFORMS]
    handle = pa.concat_arrays([handles(number[:n]), pa.array(names, pa.large_string())])
    accounts = Accounts(account_ids(platform, number, handle), handle, n)
    shown = [BRANDS[brand][0] for brand in brands for _ in PLATFORMS]
    followers = np.repeat(_FOLLOWERS[: len(brands)], each)
    table = pd.DataFrame(
        {
            "platform": words(PLATFORMS, platform),
            "account_id": series(accounts.ids),
            "handle": series(handle),
            "display_name": series(
                pa.concat_arrays(
                    [pa.nulls(n, pa.large_string()), pa.array(shown, pa.large_string())]
                )
            ),
            "follower_count": np.concatenate([drawn.people["followers"], followers]),
            "verified": number >= n,
            "collected_at": times(np.full(len(number), drawn.span.end)),
        }
    )
    return accounts, conform(table, "accounts")


def _posts(drawn: Drawn, accounts: Accounts) -> tuple[pd.DataFrame, pd.DataFrame, Any]:
    """Give the table of posts, the truth about the brand's own, and the ids of these."""
    posts, n, bank = drawn.posts, len(drawn.posts), bank_posts()
    own = posts.assign(brand=0).rename(columns={"share_count": "shares"})
    both = own if drawn.peers is None else pd.concat([own, drawn.peers], ignore_index=True)
    platform = both["platform"].to_numpy(dtype=np.int8)
    created, brand = both["created"].to_numpy(), both["brand"].to_numpy()
    ids = post_ids(platform, np.arange(len(both)), created)
    written = bank.iloc[both["bank_row"].to_numpy()].reset_index(drop=True)
    is_own = pd.Series(brand == 0)
    instagram = platform == PLATFORMS.index("instagram")
    count = both[["views", "likes", "shares"]].round().astype("Int64")
    # What a rival's post got beyond the public counts cannot be seen.
    inside = both[["impressions", "seed_views", "social_views", "clicks"]].astype("Int64")
    table = pd.DataFrame(
        {
            "platform": words(PLATFORMS, platform),
            "post_id": series(ids),
            "source_format": "simulated",
            "kind": written["kind"],
            "title": _titles(written["text"], platform),
            "text": written["text"],
            "text_raw": written["text"],
            "lang": "en",
            "author_id": series(at(accounts.ids, accounts.of_brand(brand, platform))),
            "author_name": words(tuple(BRANDS[name][0] for name in BRANDS), brand),
            "is_own": is_own,
            "created_at": times(created),
            "created_precision": "second",
            "visibility": "public",
            "status": "ok",
            "like_count": count["likes"],
            "comment_count": both.get("comments", pd.Series(pd.NA, index=both.index)),
            "share_count": count["shares"],
            "view_count": count["views"],
            "impression_count": inside["impressions"],
            "reach_count": (count["views"] * 4 // 5).where(is_own & instagram),
            "collected_at": times(np.full(len(both), drawn.span.end)),
            "seed_views": inside["seed_views"],
            "social_views": inside["social_views"],
            "click_count": inside["clicks"],
            "phase": written["phase"].where(is_own),
            "bank_id": written["bank_id"],
        }
    )
    drawn_columns = ["agency_month", "weekend", "posts_that_day", "luck", "wave", "response"]
    truth = pd.concat(
        [table[["post_id", "kind", "phase", "bank_id"]].iloc[:n], posts[drawn_columns]], axis=1
    )
    influencer = posts["influencer"].map({1: "aligned", 2: "misaligned"}).astype("string")
    return conform(table, "posts"), truth.assign(influencer=influencer), ids.slice(0, n)


def _titles(text: pd.Series, platform: NDArray[np.int8]) -> pd.Series:
    """Give posts on YouTube and Reddit their first sentence as a title, at most 90 letters."""
    first = text.str.extract(r"^\s*([^\n]{1,90}?)(?:[.!?](?:\s|$)|\n|$)", expand=False)
    title = first.fillna(text.str.slice(0, 90)).str.strip().astype("string")
    titled = [PLATFORMS.index("youtube"), PLATFORMS.index("reddit")]
    return title.where(np.isin(platform, titled))


def _shares(drawn: Drawn, accounts: Accounts, ids: Any, rng: np.random.Generator) -> pd.DataFrame:
    shares, people = drawn.shares, drawn.people
    n = len(shares)
    post = shares["post"].to_numpy()
    platform = drawn.posts["platform"].to_numpy()[post]
    # Those who pass posts on are mostly people who never comment.
    number = accounts.size + np.arange(n)
    lurkers = account_ids(platform, number, handles(number))
    share_id = joined("s", base36(scrambled(np.arange(n))))
    known = _known_sharers(rng, people, platform)
    influencer = shares["influencer"].to_numpy().astype(np.int64)
    known = np.where(influencer > 0, len(people) - 3 + influencer, known)
    kinds = np.where(platform == PLATFORMS.index("reddit"), 2, 0)
    kinds = np.where((platform == PLATFORMS.index("x")) & (rng.random(n) < 0.3), 1, kinds)
    table = pd.DataFrame(
        {
            "platform": words(PLATFORMS, platform),
            "share_id": series(share_id),
            "shared_post_id": series(at(ids, post)),
            "sharer_id": series(either(known >= 0, at(accounts.ids, known), lurkers)),
            "kind": words(("repost", "quote", "crosspost"), kinds),
            "created_at": times(shares["created"].to_numpy()),
            "parent_share_id": series(at(share_id, shares["parent"].to_numpy())),
        }
    )
    return conform(table, "shares").sort_values("created_at", kind="stable", ignore_index=True)


def _known_sharers(
    rng: np.random.Generator, people: pd.DataFrame, platform: NDArray[np.int8]
) -> NDArray[np.int64]:
    """Say which shares an evangelist of the platform made; -1 for the others."""
    evangelist = np.isin(people["role"], [ROLE_CODES[name] for name in EVANGELISTS])
    known = np.full(len(platform), -1)
    for code in range(len(PLATFORMS)):
        pool = np.flatnonzero(evangelist & (people["platform"].to_numpy() == code))
        rows = np.flatnonzero((platform == code) & (rng.random(len(platform)) < 0.3))
        if len(pool):
            known[rows] = rng.choice(pool, size=len(rows))
    return known


def _people(drawn: Drawn, accounts: Accounts) -> pd.DataFrame:
    people = drawn.people
    role = words(tuple(ROLES), people["role"].to_numpy())
    return pd.DataFrame(
        {
            "author_id": series(accounts.ids.slice(0, len(people))),
            "platform": words(PLATFORMS, people["platform"].to_numpy()),
            "role": role,
            "is_true_fan": role.isin(["true_fan", "fan_and_evangelist"]),
            "is_evangelist": role.isin(EVANGELISTS),
            "favourite_kind": words(KINDS, people["favourite"].to_numpy()),
            "lang": words(LANGS, people["lang"].to_numpy()),
            "loyalty": people["loyalty"],
            "comments_per_month": people["rate"],
            "recruited": people["recruited"],
        }
    )


def _peers(drawn: Drawn, accounts: Accounts) -> pd.DataFrame:
    brands = list(BRANDS)[1:] if drawn.peers is not None else []
    codes = np.tile(np.arange(len(PLATFORMS)), len(brands)).astype(np.int8)
    brand = np.repeat(np.arange(1, len(brands) + 1), len(PLATFORMS))
    name = words(tuple(BRANDS), brand)
    return pd.DataFrame(
        {
            "account_id": series(at(accounts.ids, accounts.of_brand(brand, codes))),
            "platform": words(PLATFORMS, codes),
            "brand": name.map({key: shown for key, (shown, _) in BRANDS.items()}),
            "voice": name.map({key: voice for key, (_, voice) in BRANDS.items()}),
        }
    ).astype("string")
