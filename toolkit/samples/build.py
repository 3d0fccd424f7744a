"""Rebuild every sample file: ``python -m toolkit.samples.build [folder]``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pandas as pd

from toolkit.samples.bank import bank_comments, bank_offline, bank_replies, data_folder
from toolkit.samples.exports import write_exports
from toolkit.samples.load import STUDY, TRUTH
from toolkit.samples.simulate import SimulatedStudy, simulate_brand
from toolkit.schema import TABLES

__all__ = ["build_samples"]

#: What the shipped study is drawn with.
SEED, SIZE, MONTHS = 7, "small", 6

_WHAT = {
    STUDY: "the sample brand, six months: all tables, and the truth about them",
    "comments": "its comments, the brand's replies among them",
    "posts": "its posts, and those of three rivals (is_own False)",
    "accounts": "who commented, and the brands' accounts",
    "shares": "who passed posts on, with the share each was made from",
    "text_bank": "hand-written comments in four languages, with intent and kind of post",
    "replies": "hand-written brand replies, with the intent answered and the stance",
    "offline": "what the brand writes off line: newsletters, signs, receipts, speeches",
    "youtube_comment_threads.json": "YouTube Data API, commentThreads.list: top comments",
    "youtube_videos.json": "YouTube Data API, videos.list",
    "reddit_comments.ndjson": "Reddit comments, one JSON object a line",
    "reddit_submissions.ndjson": "Reddit posts, one JSON object a line",
    "instagram_business_suite.csv": "Meta Business Suite: Instagram posts",
    "x_archive/data/account.js": "archive from X: the brand's account",
    "x_archive/data/tweets.js": "archive from X: the brand's posts and replies",
    "x_archive/data/note-tweet.js": "archive from X: its long posts, whole",
}


def build_samples(folder: str | Path | None = None) -> Path:
    """Draw the sample brand again and write every file that is made from it.

    Parameters
    ----------
    folder : str or Path, optional
        Where; by default the folder of the shipped files.

    Returns
    -------
    Path
        The folder.
    """
    target = Path(folder) if folder is not None else data_folder()
    study = simulate_brand(months=MONTHS, seed=SEED, size=SIZE)
    study.save(target / STUDY)
    for table in TABLES:
        if table != "rejects":
            _csv(getattr(study, table), target / STUDY / f"{table}.csv")
    truth = target / f"{STUDY}_truth"
    truth.mkdir(exist_ok=True)
    for table in TRUTH:
        study.truth[table].to_parquet(truth / f"{table}.parquet", index=False)
    write_exports(study, target / "exports")
    listed = [
        {"name": name, "rows": rows, "what": _WHAT[name]} for name, rows in _rows(study).items()
    ]
    (target / "samples.json").write_bytes((json.dumps(listed, indent=1) + "\n").encode())
    return target


def _csv(frame: pd.DataFrame, path: Path) -> None:
    """Write what is not empty; `text_raw` is the same as `text` here and is left out."""
    filled = frame.drop(columns="text_raw", errors="ignore").dropna(axis="columns", how="all")
    path.write_bytes(filled.to_csv(index=False, lineterminator="\n").encode())


def _rows(study: SimulatedStudy) -> dict[str, int]:
    posts, comments = study.posts[study.posts["is_own"]], study.comments
    n_posts, n_comments = posts["platform"].value_counts(), comments["platform"].value_counts()
    tops = comments["parent_id"].isna()
    on_x = comments["platform"] == "x"
    replies = comments[on_x & comments["is_post_author"]]
    long = pd.concat([posts[posts["platform"] == "x"]["text"], replies["text"]]).str.len() > 280
    return {
        STUDY: len(comments),
        "comments": len(comments),
        "posts": len(study.posts),
        "accounts": len(study.accounts),
        "shares": len(study.shares),
        "text_bank": len(bank_comments()),
        "replies": len(bank_replies()),
        "offline": len(bank_offline()),
        "youtube_comment_threads.json": int((tops & (comments["platform"] == "youtube")).sum()),
        "youtube_videos.json": int(n_posts["youtube"]),
        "reddit_comments.ndjson": int(n_comments["reddit"]),
        "reddit_submissions.ndjson": int(n_posts["reddit"]),
        "instagram_business_suite.csv": int(n_posts["instagram"]),
        "x_archive/data/account.js": 1,
        "x_archive/data/tweets.js": int(n_posts["x"] + len(replies)),
        "x_archive/data/note-tweet.js": int(long.sum()),
    }


if __name__ == "__main__":
    build_samples(sys.argv[1] if len(sys.argv) > 1 else None)
