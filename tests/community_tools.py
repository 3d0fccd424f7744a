"""A brand and a few people, small enough to count by hand."""

import pandas as pd


def day(text):
    return pd.Timestamp(text, tz="UTC")


def made_posts():
    return pd.DataFrame(
        {
            "platform": ["x", "x", "x", "x", "x"],
            "post_id": ["p1", "p2", "p3", "p4", "rival"],
            "kind": ["guide", "guide", "meme", "news", "guide"],
            "title": None,
            "text": [
                "Tubeless tyres explained",
                "More on tubeless tyres and gravel",
                "A cat in the shop, gravel on the floor",
                "We open on Sunday",
                "Carbon frames and carbon wheels",
            ],
            "is_own": [True, True, True, True, False],
            "created_at": [day(d) for d in
                           ("2024-01-01", "2024-01-10", "2024-02-01", "2024-03-01", "2024-01-15")],
        }
    ).astype({"is_own": "boolean", "title": "string"})  # fmt: skip


#: id, post, parent, thread, author, text, day, intent, by the brand
ROWS = [
    ("1", "p1", None, "1", "ann", "Do tubeless tyres fit?", "2024-01-02", "question", False),
    ("2", "p1", "1", "1", "brand", "They do.", "2024-01-03", None, True),
    ("3", "p1", "1", "1", "ben", "Mine did not!", "2024-01-04", "complaint", False),
    ("4", "p1", "3", "1", "brand", "Sorry, we replace them.", "2024-01-05", None, True),
    ("5", "p1", "4", "1", "ben", "Still waiting.", "2024-01-20", "complaint", False),
    ("6", "p2", None, "6", "ann", "Bring your friends to the gravel ride", "2024-01-11",
     "advocacy", False),
    ("7", "p2", "6", "6", "ben", "Will do", "2024-01-12", "conversation", False),
    ("8", "p2", "7", "6", "ann", "Great", "2024-01-12", "reaction", False),
    ("9", "p3", None, "9", "ann", "Great", "2024-02-02", "reaction", False),
    ("10", "p3", "9", "9", "ann", "great!", "2024-02-03", "reaction", False),
    ("11", "p3", "lost", "lost", "cem", "@ann 😂", "2024-02-03", "reaction", False),
    ("12", "p3", None, "12", None, "who am I", "2024-02-04", "conversation", False),
]  # fmt: skip


def made_comments(rows=ROWS):
    names = [
        "comment_id", "post_id", "parent_id", "thread_id", "author_id", "text", "created_at",
        "intent", "is_post_author",
    ]  # fmt: skip
    table = pd.DataFrame(rows, columns=names)
    table["created_at"] = [day(d) for d in table["created_at"]]
    return table.assign(platform="x", status="ok", lang=["en"] * (len(table) - 1) + ["tr"])


def many(author, intents, *, texts=None, posts=None, start="2024-01-05", platform="x"):
    """Give one comment a week of one author."""
    n = len(intents)
    return pd.DataFrame(
        {
            "platform": platform,
            "comment_id": [f"{author}{at}" for at in range(n)],
            "post_id": posts or [f"post{at}" for at in range(n)],
            "parent_id": None,
            "thread_id": [f"{author}{at}" for at in range(n)],
            "author_id": author,
            "text": texts or ["a rather different remark " + " ".join(
                f"{word}{at}" for word in ("one", "two", "three", "four", "five", "six"))
                              for at in range(n)],
            "created_at": pd.date_range(start, periods=n, freq="7D", tz="UTC"),
            "intent": intents,
            "is_post_author": False,
        }
    ).astype({"parent_id": "string"})  # fmt: skip
