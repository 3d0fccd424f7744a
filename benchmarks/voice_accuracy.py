"""How well are accounts told apart by voice, beside two baselines in the same run?

Run: python benchmarks/voice_accuracy.py FILE [final]

FILE is a CSV with ``account``, ``created_at`` and ``text``, such as
../shared/voice/fr_media_2022.csv. Accounts with 180 posts or more are cut by a fixed draw
into tuning accounts (the default; every choice was made on them) and final ones (`final`,
looked at once). Each account's 80 earliest posts are the reference; pools are drawn from its
later posts. Every pool is scored against every account. faststylometry must be installed
(python -m pip install faststylometry; it is no dependency of the toolkit).

Baselines: Burrows' Delta of faststylometry on pooled references (300 commonest words);
Cosine Delta over 300 words; and TF-IDF of characters 2-5 with logistic regression, both as it
is mostly used (a pool is one long text) and in its strongest form known to us (mean log
probability over posts). With content words masked every method reads text in which all but
function words are shapes; the toolkit masks in any case.
"""

import re
import sys

import numpy as np
import pandas as pd
from faststylometry import Corpus
from faststylometry.burrows_delta import calculate_burrows_delta
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

import toolkit as tk
from toolkit.voice.distinct import verification_scores

POOLS = (1, 5, 10, 20, 50, 100)
DRAWS, REFERENCE, FEWEST, SEED = 40, 80, 180, 2022
WORDS = re.compile(r"[^\W\d_]+")


def load(path, look):
    """Give the accounts of one look, hashtags masked, in order of time."""
    posts = pd.read_csv(path).sort_values("created_at", kind="stable")
    posts["text"] = posts["text"].str.replace(r"#\w+", "#tag", regex=True)
    posts = posts[posts.groupby("account")["text"].transform("size") >= FEWEST]
    names = sorted(posts["account"].unique())
    order = np.random.default_rng(SEED).permutation(len(names))
    half = len(names) // 2
    chosen = order[half:] if look == "final" else order[:half]
    posts = posts[posts["account"].isin([names[i] for i in chosen])].reset_index(drop=True)
    place = posts.groupby("account").cumcount()
    return posts.assign(known=place < REFERENCE)


def draw_pools(posts, size):
    """Draw the same pools for every method."""
    rng = np.random.default_rng([SEED, size])
    codes, names = pd.factorize(posts["account"], sort=True)
    later = ~posts["known"].to_numpy()
    rows, truth = [], []
    for code in range(len(names)):
        own = np.flatnonzero((codes == code) & later)
        for _ in range(DRAWS):
            rows.append(rng.choice(own, size, replace=False))
            truth.append(code)
    return np.array(rows), np.array(truth)


def softmax(scores):
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def ours(posts):
    known = posts[posts["known"]]
    verifier = tk.VoiceVerifier(lang="fr").fit(known["text"], known["account"])
    evidence = verifier.evidence(verifier.space_.count(posts["text"].tolist()))
    return lambda rows: verifier.chances(
        evidence[rows].sum(axis=1), np.full(len(rows), rows.shape[1])
    )


def profile(posts):
    """Score by the one-class profile alone, which has seen no rival."""
    names = sorted(posts["account"].unique())
    fitted = [
        tk.VoiceProfile(lang="fr").fit(posts.loc[posts["known"] & (posts["account"] == n), "text"])
        for n in names
    ]
    texts = posts["text"].tolist()
    counts = [one.space_.count(texts) for one in fitted]

    def score(rows):
        size = rows.shape[1]
        member = np.full((len(rows), len(texts)), 0.0)
        for at, row in enumerate(rows):
            member[at, row] = 1.0
        far = np.column_stack(
            [
                one._distances(
                    count.take(rows.ravel()).pool(np.repeat(np.arange(len(rows)), size), len(rows))
                )
                for one, count in zip(fitted, counts, strict=True)
            ]
        )
        return softmax(-far * 4)

    return score


def characters(posts, *, whole):
    vectors = TfidfVectorizer(
        analyzer="char", ngram_range=(2, 5), min_df=2, lowercase=False, sublinear_tf=True
    )
    known = posts["known"].to_numpy()
    texts = posts["text"].to_numpy()
    codes = pd.factorize(posts["account"], sort=True)[0]
    model = LogisticRegression(C=10, max_iter=300)
    model.fit(vectors.fit_transform(texts[known]), codes[known])
    if whole:
        return lambda rows: model.predict_proba(
            vectors.transform(["\n".join(texts[row]) for row in rows])
        )
    evidence = model.predict_log_proba(vectors.transform(texts))
    return lambda rows: softmax(evidence[rows].mean(axis=1))


def cosine_delta(posts, *, words=300, piece=10):
    """Cosine Delta on pieces of ten reference posts; z-scores over all pieces."""
    counter = CountVectorizer(token_pattern=r"\w+(?:['’]\w+)?|[^\w\s]", max_features=words)
    known = posts["known"].to_numpy()
    counted = counter.fit(posts["text"][known]).transform(posts["text"]).toarray().astype(float)
    length = posts["text"].str.count(r"\w+(?:['’]\w+)?|[^\w\s]").to_numpy(dtype=float)
    codes = pd.factorize(posts["account"], sort=True)[0]
    pieces = [
        counted[part].sum(axis=0) / length[part].sum()
        for code in np.unique(codes)
        for part in np.array_split(np.flatnonzero((codes == code) & known), REFERENCE // piece)
    ]
    mean, spread = np.mean(pieces, axis=0), np.std(pieces, axis=0) + 1e-9
    own = np.array(
        [
            (counted[(codes == c) & known].sum(axis=0) / length[(codes == c) & known].sum() - mean)
            / spread
            for c in np.unique(codes)
        ]
    )

    def score(rows):
        rates = counted[rows].sum(axis=1) / length[rows].sum(axis=1)[:, None]
        return softmax(10 * normalize((rates - mean) / spread) @ normalize(own).T)

    return score


def stylometry(posts, *, words=300):
    """Burrows' Delta of the package faststylometry."""
    known = posts[posts["known"]]
    train = Corpus()
    for name, part in known.groupby("account"):
        train.add_book(name, "known", " ".join(part["text"]))
    train.tokenise(tokens)
    texts = posts["text"].to_numpy()

    def score(rows):
        test = Corpus()
        for number, row in enumerate(rows):
            test.add_book(f"{number:06d}", "pool", " ".join(texts[row]))
        test.tokenise(tokens)
        delta = calculate_burrows_delta(
            train, test, vocab_size=words, tok_match_pattern=r"^[^\W\d_]+$"
        )
        table = delta.loc[sorted(delta.index), sorted(delta.columns)]
        return softmax(-10 * table.to_numpy().T)

    return score


def tokens(text):
    return WORDS.findall(text.lower())


METHODS = {
    "toolkit (verifier)": ours,
    "toolkit (profile, no rival seen)": profile,
    "characters + LR, mean over posts": lambda posts: characters(posts, whole=False),
    "characters + LR, pool as one text": lambda posts: characters(posts, whole=True),
    "Cosine Delta, 300 words": cosine_delta,
    "faststylometry, Burrows' Delta": stylometry,
}


def main():
    path, look = sys.argv[1], "final" if "final" in sys.argv else "tuning"
    posts = load(path, look)
    print(f"{look}: {posts['account'].nunique()} accounts, {len(posts):,} posts")
    pools = {size: draw_pools(posts, size) for size in POOLS}
    masked = posts.assign(text=[tk.mask_topic(text, "fr") for text in posts["text"]])
    for kind, table in (("as written", posts), ("content words masked", masked)):
        rows = []
        for name, make in METHODS.items():
            score = make(table)
            for size, (drawn, truth) in pools.items():
                found = verification_scores(score(drawn), truth)
                rows.append({"method": name, "posts": size, **found})
        found = pd.DataFrame(rows)
        print(f"\n== {kind}")
        for column in ("auc", "c_at_1", "f05u", "brier"):
            print(f"\n{column}")
            wide = found.pivot_table(index="method", columns="posts", values=column)
            print(wide.loc[list(METHODS)].round(4).to_string())


if __name__ == "__main__":
    main()
