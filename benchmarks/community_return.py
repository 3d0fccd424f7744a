"""Does history foretell who comes back, better than recency and frequency do?

python benchmarks/community_return.py                      # a drawn brand of 40,000 comments
python benchmarks/community_return.py ../shared/threads    # and a real forum
"""

from __future__ import annotations

import sys

import toolkit as tk

#: The forum's twenty threads are of one month: learn after two days, test three days on.
FORUM = {"learn_at": "2018-10-09", "test_at": "2018-10-12", "within_days": 3}


def main() -> None:
    study = tk.simulate_brand(size="medium", peers=False)
    comments = tk.annotate_intent(study.comments)
    print("sample, next 30 days\n", tk.predict_return(comments, study.posts).round(3))
    for folder in sys.argv[1:]:
        forum = tk.read(folder)
        comments = tk.annotate_intent(forum.comments)
        print(f"{folder}, next 3 days")
        print(tk.predict_return(comments, forum.posts, **FORUM).round(3))
        people = tk.summarize_commenters(comments, forum.posts)
        print(tk.segment_commenters(people, comments)["segment"].value_counts())


if __name__ == "__main__":
    main()
