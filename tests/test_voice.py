"""Voices: measures against hand arithmetic, planted breaks, and voices that never change."""

import numpy as np
import pandas as pd
import pytest
from sklearn.base import clone

import toolkit as tk
from toolkit.voice.distinct import verification_scores
from toolkit.voice.features import FeatureSpace
from toolkit.voice.lexicon import lexicon, majority_language
from toolkit.voice.profile import FEWEST_WORDS
from toolkit.voice.style import spans_behind


@pytest.fixture(scope="module")
def posts():
    return tk.load_sample("posts")


@pytest.fixture(scope="module")
def own(posts):
    return posts[posts["is_own"]]


@pytest.fixture(scope="module")
def steady(own):
    return own[own["created_at"] < "2025-05-01"]


@pytest.fixture(scope="module")
def profile(steady):
    return tk.VoiceProfile(lang="en").fit(steady["text"])


# ---- Delta, against the literature and by hand -------------------------------------------

#: Rates per thousand words of the marker words in Mosteller and Wallace's study, as printed
#: by Francis (1966), "An exposition of a statistical approach to the Federalist dispute":
#: the known papers of each author, and the twelve disputed ones taken together.
FEDERALIST = pd.DataFrame(
    {
        "enough": [0.59, 0.00, 0.00],
        "while": [0.26, 0.00, 0.00],
        "whilst": [0.00, 0.47, 0.34],
        "upon": [2.93, 0.16, 0.08],
    },
    index=["Hamilton", "Madison", "disputed"],
)


@pytest.mark.parametrize("method", ["burrows", "cosine"])
def test_the_disputed_federalist_papers_go_to_madison(method):
    delta = tk.voice_delta(FEDERALIST, method=method).set_index(["first", "second"])["delta"]
    assert delta["Madison", "disputed"] < 0.5 * delta["Hamilton", "disputed"]


def test_delta_is_the_hand_arithmetic():
    # "the": 2/4, 1/4, 0/4; mean 1/4, sd (n-1) 1/4, so z = 1, 0, -1.
    # "of":  0/4, 1/4, 2/4; the same the other way: z = -1, 0, 1.
    texts = pd.Series({"a": "the the red fox", "b": "the of red fox", "c": "of of red fox"})
    rates = tk.word_rates(texts, words=["the", "of", "red"])
    assert rates.loc["a"].tolist() == [0.5, 0.0, 0.25]
    burrows = tk.voice_delta(rates)
    # |1-0| and |-1-0| mean 1; |1-(-1)| and |-1-1| mean 2; "red" never varies and is left out.
    assert burrows["delta"].tolist() == pytest.approx([1.0, 2.0, 1.0])
    assert burrows["n_words"].tolist() == [2, 2, 2]
    # a = (1, -1), c = (-1, 1): cosine -1, distance 2; b is the zero vector: no direction, 1.
    cosine = tk.voice_delta(rates, method="cosine")
    assert cosine["delta"].tolist() == pytest.approx([1.0, 2.0, 1.0])


def test_word_rates_take_the_commonest_words():
    rates = tk.word_rates(pd.Series(["b b a", "a b c"]), words=2)
    assert rates.columns.tolist() == ["b", "a"]


def test_delta_needs_two_texts_and_words():
    with pytest.raises(tk.SchemaError, match="needs two texts; `rates` has 1"):
        tk.voice_delta(FEDERALIST.head(1))
    with pytest.raises(tk.SchemaError, match="text 'x' has no word"):
        tk.word_rates(pd.Series({"x": "12 !"}))


# ---- What is counted ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text", "masked"),
    [
        ("en", "The KESTREL is ours, Tom!", "the XX is ours, Xx!"),
        ("fr", "L'équipe n'est pas à Lyon", "l'x n'est pas à Xx"),
        ("es", "Nos vemos en Madrid mañana", "nos x en Xx mañana"),
        ("tr", "IŞIK çok güzel ve bizim İstanbul", "XX çok x ve bizim Xx"),
        ("en", "see https://x.org/a @ana 12:30 #Fun", "x http @user 00:00 #tag"),
        ("en", "Each user can tag it, USER @ana #x", "each x can x it, XX @user #tag"),
    ],
)
def test_topic_and_names_are_masked(lang, text, masked):
    assert tk.mask_topic(text, lang) == masked


def test_style_is_counted_as_a_reader_would():
    text = "We're late, sorry! Is it Tom? Maybe (a bit).\nBuy now: #sale #now @shop 😂 http://x.org"
    space = FeatureSpace("en").fit([text, "plain words here"])
    counts = space.count([text])
    found = dict(zip(space.names, counts.above.toarray()[0], strict=True))
    wanted = {
        "we": 1, "contractions": 1, "exclamations": 1, "questions": 1, "hedges": 2, "brackets": 1,
        "lines": 1, "calls": 1, "imperatives": 1, "hashtags": 2, "mentions": 1, "emoji": 1,
        "laughs": 1, "links": 1, "commas": 1, "colons": 1, "capital_start": 1, "shouting": 0,
    }  # fmt: skip
    assert {name: found[name] for name in wanted} == wanted


@pytest.mark.parametrize(
    ("lang", "text", "feature", "shown"),
    [
        ("en", "Each user can tag the user interface, @ana", "mentions", ["@ana"]),
        ("en", "Mail me@example.org or www.example.org", "links", ["www.example.org"]),
        ("en", "Mail me@example.org, @ana.b!", "mentions", ["@ana.b"]),
        ("en", "Don\u2019t miss our range. It\u2019s here", "calls", ["Don\u2019t miss"]),
        ("en", "Don\u2019t! It\u2019s here", "contractions", ["n\u2019t", "It\u2019s"]),
        ("en", "You can buy\nnow", "calls", ["buy\nnow"]),
        ("tr", "SATIN AL, TIKLA", "calls", ["SATIN AL", "TIKLA"]),
        ("en", "👋🏽 or 👨\u200d👩\u200d👧", "emoji", ["👋🏽", "👨\u200d👩\u200d👧"]),
        ("en", "🇫🇷🇩🇪 and ❤️\u200d🔥", "emoji", ["🇫🇷", "🇩🇪", "❤️\u200d🔥"]),
    ],
)
def test_what_is_counted_is_what_is_shown(lang, text, feature, shown):
    space = FeatureSpace(lang).fit([text])
    counts = space.count([text])
    places = spans_behind(text, feature, lexicon(lang))
    assert [text[start:end] for start, end in places] == shown
    assert counts.above.toarray()[0][space.names.index(feature)] == len(shown)


def test_a_mask_among_the_words_is_shown_as_it_was_written():
    text = "Ask @ana or me@example.org, #fun on https://x.org; a user, a tag"
    shown = {
        mask: [text[a:b] for a, b in spans_behind(text, mask, lexicon("en"), is_word=True)]
        for mask in ("user", "email", "tag", "http")
    }
    assert shown == {
        "user": ["@ana"], "email": ["me@example.org"], "tag": ["#fun"], "http": ["https://x.org;"],
    }  # fmt: skip


def test_turkish_says_we_in_its_endings():
    space = FeatureSpace("tr").fit(["Bugün geliyoruz, yarın geleceğiz, dün geldik."])
    counts = space.count(["Bugün geliyoruz, yarın geleceğiz, dün geldik."])
    assert counts.above.toarray()[0][space.names.index("we")] == 3


def test_counts_add_up():
    texts = ["We rode. It rained!", "You are here, (all) of you."]
    space = FeatureSpace("en").fit(texts)
    alone = space.count(texts)
    pooled = alone.pool(np.zeros(2, dtype=int), 1)
    assert (pooled.above.toarray()[0] == alone.above.toarray().sum(axis=0)).all()
    assert pooled.words[0] == 10


@pytest.mark.parametrize(
    "text", ["", "   ", "😂😂", "a", "\x00", "\ud83d", "#", "....", "x" * 10_000, "日本語 の 文"]
)
def test_any_text_can_be_counted(profile, text):
    row = profile.score([text]).iloc[0]
    assert row["verdict"] in ("too little text", "like you", "unlike you")


def test_the_language_is_that_of_most_texts():
    assert majority_language(["Où est la boutique ?", "Je ne sais pas du tout", "so nice"]) == "fr"
    assert majority_language(["😂"]) == "en"
    with pytest.raises(tk.SchemaError, match="`lang` cannot be 'de'"):
        lexicon("de")
    german = ["Wir haben am Samstag leider geschlossen und sind am Montag wieder für euch da."]
    with pytest.raises(tk.SchemaError, match="Most of these texts are in 'de'"):
        majority_language([*german, "We are shut on Saturday, come back on Monday."][:1])


# ---- The profile -------------------------------------------------------------------------


def test_the_agency_is_told_and_the_own_voice_is_not(own, profile):
    agency = own.loc[own["created_at"] >= "2025-05-01", "text"].drop_duplicates()
    assert (profile.score(agency)["verdict"] == "unlike you").mean() > 0.9
    assert profile.distance(agency.tolist())["verdict"] == "unlike you"


def test_new_texts_of_the_own_voice_stay_inside_the_band(steady):
    texts = steady["text"].drop_duplicates().reset_index(drop=True)
    kept = tk.VoiceProfile(lang="en").fit(texts.iloc[::2])
    left = kept.score(texts.iloc[1::2])
    told = left[left["words"] >= FEWEST_WORDS]
    # 5 % are expected outside; of about 90 texts 14 % or more has a chance under 1 in 1,000.
    assert (told["verdict"] == "unlike you").mean() < 0.14


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_much_new_text_of_the_own_voice_is_no_stranger(steady, own, seed):
    texts = steady["text"].drop_duplicates().sample(frac=1, random_state=seed).tolist()
    kept = tk.VoiceProfile(lang="en").fit(texts[:40])
    # A centre learnt from 40 posts is itself off, which 100 pooled ones would show.
    assert kept.distance(texts[40:140])["verdict"] != "unlike you"
    agency = own.loc[own["created_at"] >= "2025-05-01", "text"].drop_duplicates()
    assert kept.distance(agency.tolist()[:40])["verdict"] == "unlike you"


def test_too_little_text_gives_no_number(profile):
    row = profile.distance("Nice ride.")
    assert row["verdict"] == "too little text"
    assert np.isnan(row["distance"])
    assert np.isnan(row["closer"])


def test_rivals_settle_how_many_words_a_verdict_takes(posts, steady):
    rivals = posts.loc[~posts["is_own"], "text"]
    settled = tk.VoiceProfile(lang="en").fit(steady["text"], rivals=rivals)
    power = settled.power_
    assert power["share_outside"].iloc[-1] > 0.95
    assert power.loc[power["words"] >= settled.min_words_, "share_outside"].min() >= 0.8
    assert 50 < settled.min_words_ < 600


def test_a_voice_is_not_told_from_itself_at_any_length(steady):
    texts = steady["text"].drop_duplicates()
    same = tk.VoiceProfile(lang="en").fit(texts, rivals=texts)
    assert same.min_words_ > texts.str.split().str.len().sum() / 3


def test_explaining_names_the_planted_habits_and_their_words(profile):
    draft = (
        "Sign up today!! Unlock EXCLUSIVE savings now!! Our solutions empower riders!! "
        "Don't miss it!! Shop now!!"
    )
    why = profile.explain(draft)
    assert len(why) == 3
    assert set(why["feature"]) <= {"exclamations", "calls", "shouting", "imperatives"}
    calls = profile.explain(draft, most=10).set_index("feature").loc["calls", "shown"]
    assert [word.lower() for word in calls] == ["sign up", "don't miss", "shop now"]
    assert (why["pull"].abs().diff().dropna() <= 1e-9).all()


def test_what_is_lacking_is_named_without_words(profile):
    why = profile.explain("Bicycle maintenance appointments require confirmation. " * 6, most=10)
    assert why.loc[why["pull"] < 0, "shown"].map(len).eq(0).all()
    assert "contractions" in set(why["feature"])


def test_style_gives_rates_with_intervals(profile, steady):
    style = profile.style().set_index("feature")
    hashtags = steady["text"].str.count(r"#\w+").mean() * 100
    assert style.loc["hashtags", "rate"] == pytest.approx(hashtags)
    assert (style["ci_low"] <= style["rate"]).all()
    assert (style["ci_high"] >= style["rate"]).all()
    lix = style.loc["sentence_words", "rate"] + style.loc["long_words", "rate"]
    assert style.loc["readability", "rate"] == pytest.approx(lix)


def test_nearest_gives_own_texts_once(profile, steady):
    text = steady["text"].iloc[0]
    found = profile.nearest(text)
    assert found["text"].iloc[0] == text
    assert found["likeness"].iloc[0] == pytest.approx(1.0)
    assert found["text"].is_unique


def test_missing_and_unfitted_are_said():
    with pytest.raises(tk.SchemaError, match="learnt no voice yet"):
        tk.VoiceProfile().distance("hello")
    with pytest.raises(tk.SchemaError, match="holds 2 texts with words; at least 20"):
        tk.VoiceProfile().fit(["one text", None, "two texts", "!!"])
    with pytest.raises(tk.SchemaError, match="`texts` is one text"):
        tk.VoiceProfile().fit("hello")


def test_a_table_or_one_text_is_no_list_of_texts(profile, posts):
    with pytest.raises(
        tk.SchemaError, match=r"`texts` is a whole table.*It has: platform, post_id"
    ):
        tk.VoiceProfile().fit(posts)
    for given, wrong in ((posts, "a whole table"), ("Buy now", "one text")):
        with pytest.raises(tk.SchemaError, match=f"`texts` is {wrong}"):
            profile.score(given)
        with pytest.raises(tk.SchemaError, match=f"`texts` is {wrong}"):
            tk.word_rates(given)
    with pytest.raises(tk.SchemaError, match="`text` is a whole table"):
        profile.distance(posts)


def test_a_missing_text_is_not_the_word_none(profile):
    assert profile.distance(["We ride.", None, float("nan"), pd.NA])["words"] == 2
    assert profile.explain([None, "We ride!!!"])["shown"].explode().dropna().isin(["!", "We"]).all()
    rates = tk.word_rates(pd.Series(["to be", None, "to go"]), words=["to", "none", "nan"])
    assert rates.index.tolist() == [0, 2]
    assert rates.loc[0].tolist() == [0.5, 0.0, 0.0]


def test_many_texts_are_scored_in_parts_as_in_one(profile, steady, monkeypatch):
    texts = steady["text"].head(25)
    whole = profile.score(texts)
    monkeypatch.setattr("toolkit.voice.profile.CHUNK", 10)
    pd.testing.assert_frame_equal(profile.score(texts), whole)
    assert profile.score([]).columns.tolist() == whole.columns.tolist()


def test_a_profile_can_be_copied_unfitted_and_set():
    given = tk.VoiceProfile(lang="fr", min_words=80, confidence=0.9, seed=3)
    copy = clone(given)
    assert copy.get_params() == {"lang": "fr", "min_words": 80, "confidence": 0.9, "seed": 3}
    assert copy.set_params(min_words=None).min_words is None
    with pytest.raises(tk.SchemaError, match="`params` cannot be 'words'"):
        copy.set_params(words=1)


def test_no_verdict_of_likeness_below_what_was_measured(steady):
    # Rivals of 80 words each, wholly unlike: shorter texts of theirs were never seen.
    rivals = ["ACT NOW!! " * 40] * 12
    settled = tk.VoiceProfile(lang="en").fit(steady["text"], rivals=rivals)
    assert settled.power_["share_outside"].min() == 1
    assert settled.min_words_ == 80


def test_the_verifier_says_what_it_cannot_do(posts):
    known = posts.dropna(subset=["author_name", "text"])
    with pytest.raises(tk.SchemaError, match="knows no brand yet"):
        tk.VoiceVerifier().predict_proba(["We ride."])
    with pytest.raises(tk.SchemaError, match="`texts` is one text"):
        tk.VoiceVerifier().fit("We ride.", "a")
    with pytest.raises(tk.SchemaError, match="There are 2 texts and 1 brands"):
        tk.VoiceVerifier().fit(["a", "b"], ["x"])
    whole = tk.VoiceVerifier(lang="en").fit(known["text"], known["author_name"])
    more_texts, more_names = [*known["text"], "No brand.", None], [*known["author_name"], None, "x"]
    again = tk.VoiceVerifier(lang="en").fit(more_texts, more_names)
    assert again.brands_ == whole.brands_
    pools = ["We ride on Saturday.", ["Buy now!", None]]
    pd.testing.assert_frame_equal(again.predict_proba(pools), whole.predict_proba(pools))
    assert whole.predict_proba([]).shape == (0, len(whole.brands_))
    with pytest.raises(tk.SchemaError, match="Pool 0 of `pools` holds no text"):
        whole.predict_proba([[], ["We ride."]])
    with pytest.raises(tk.SchemaError, match="`pools` is one text"):
        whole.predict_proba("We ride.")


@pytest.mark.parametrize("said", ["😂", None])
def test_texts_without_words_are_said(own, said):
    bare = own.assign(text=said, side=np.where(np.arange(len(own)) % 2, "a", "b"))
    with pytest.raises(tk.SchemaError, match="There are 0 periods with posts"):
        tk.voice_drift(bare, lang="en")
    with pytest.raises(tk.SchemaError, match="'side' has 0 values here"):
        tk.compare_voices(bare, between="side")
    with pytest.raises(tk.SchemaError, match="`texts` holds 0 texts with words"):
        tk.summarize_consistency(bare, by="kind")
    with pytest.raises(tk.SchemaError, match="'author_name' names 0 brand"):
        tk.summarize_distinctiveness(bare)
    styles = tk.summarize_style(own.head(20))
    for few in (bare, own.groupby("author_name").head(4)):
        found = tk.summarize_style(few)
        assert found.empty
        assert found.columns.tolist() == styles.columns.tolist()


def test_pools_that_no_brand_can_fill_are_named(posts):
    few = posts.drop_duplicates("text").groupby("author_name").head(25)
    with pytest.raises(tk.SchemaError, match=r"`pools` is \[100\], but a brand has only 25"):
        tk.summarize_distinctiveness(few, pools=[100], lang="en")


# ---- Consistency and distinctiveness ----------------------------------------------------


def test_scores_of_verification_by_hand():
    # Two brands, four pools; the chance of the right brand is .9, .8, .55 and .3.
    chances = np.array([[0.9, 0.1], [0.8, 0.2], [0.45, 0.55], [0.7, 0.3]])
    truth = np.array([0, 0, 1, 1])
    found = verification_scores(chances, truth)
    # Right answers .9 .8 .55 .3 against wrong ones .1 .2 .45 .7: of 16 pairs .9 and .8 beat
    # all four, .55 beats three, .3 beats two: (4 + 4 + 3 + 2) / 16.
    assert found["auc"] == pytest.approx(13 / 16)
    # Both answers of pool 3 are open; 4 of 8 right, 2 of 8 open: 1/2 + 1/4 * 1/2.
    assert found["c_at_1"] == pytest.approx(0.5 + 0.25 * 0.5)
    # Hits 2, missed: pool 4 and both open ones 3, false alarm 1: 2.5 / (2.5 + .75 + 1).
    assert found["f05u"] == pytest.approx(2.5 / 4.25)
    # Two brands: each error counts twice. (.01 + .04 + .2025 + .49) / 4.
    assert found["brier"] == pytest.approx(0.7425 / 4)


def test_brands_are_told_apart_and_shuffled_labels_are_not(posts):
    rows = posts.drop_duplicates("text")
    found = tk.summarize_distinctiveness(rows, pools=[1, 10], folds=2, n_draws=100, lang="en")
    assert found.loc[found["posts"] == 10, "auc"].item() > 0.95
    assert found["words"].is_monotonic_increasing
    labels = np.random.default_rng(0).permutation(rows["author_name"])
    shuffled = rows.assign(author_name=labels)
    null = tk.summarize_distinctiveness(shuffled, pools=[1], folds=2, n_draws=100, lang="en")
    assert null["ci_low"].item() < 0.5 < null["ci_high"].item()
    assert not null["enough"].item()


def test_intervals_of_shuffled_labels_cover_a_half(posts):
    texts = posts["text"].drop_duplicates().to_numpy()
    inside = 0
    for seed in range(10):
        rng = np.random.default_rng(seed)
        rows = pd.DataFrame({"text": rng.permutation(texts)[:160], "author_name": ["a", "b"] * 80})
        found = tk.summarize_distinctiveness(rows, pools=[5], folds=2, n_draws=100, lang="en")
        inside += found["ci_low"].item() <= 0.5 <= found["ci_high"].item()
    # Of ten at 95 % seven or fewer have a chance of 1 %.
    assert inside >= 8


def test_too_few_texts_to_tell_brands_apart(posts):
    with pytest.raises(tk.SchemaError, match="names 1 brand"):
        tk.summarize_distinctiveness(posts[posts["is_own"]])
    few = posts.groupby("author_name").head(10)
    with pytest.raises(tk.SchemaError, match="5 folds need 20"):
        tk.summarize_distinctiveness(few)


def test_consistency_sees_the_agency_months(own):
    by = tk.summarize_consistency(tk.annotate_period(own), by="period", lang="en", n_draws=200)
    steady, agency = by.iloc[:4], by.iloc[4:]
    assert by["n"].sum() == len(own)
    assert agency["spread"].min() > steady["spread"].max()
    assert (by["ci_low"] < by["spread"]).all()


# ---- Settings and voices -----------------------------------------------------------------


def test_identical_corpora_have_no_distance(steady):
    texts = steady["text"].drop_duplicates()
    same = pd.concat([pd.DataFrame({"text": texts, "setting": s}) for s in ("online", "offline")])
    found = tk.compare_settings(same.assign(brand="b"), own="b", n_draws=100, lang="en")
    assert found["effect"].item() == 0
    assert found["p_value"].item() == 1
    habits = tk.compare_voices(same, between="setting", lang="en")
    assert habits["effect"].abs().max() == 0


def test_a_brand_is_held_against_rivals_in_the_same_settings(posts):
    rng = np.random.default_rng(1)
    volt = posts[posts["author_name"] == "VoltRide"].drop_duplicates("text")
    meridian = posts[posts["author_name"] == "Meridian Cycles"].drop_duplicates("text")
    kindred = posts[posts["author_name"] == "Kindred Spokes"].drop_duplicates("text")
    # Kindred is itself in both settings; the rival's letters are written by somebody else.
    half = np.where(rng.random(len(kindred)) < 0.5, "online", "offline")
    both = pd.concat(
        [
            kindred.assign(brand="Kindred", setting=half),
            volt.assign(brand="Rival", setting="online"),
            meridian.assign(brand="Rival", setting="offline"),
            meridian.head(3).assign(brand="Tiny", setting="online"),
        ]
    )
    found = tk.compare_settings(both, own="Kindred", n_draws=200, lang="en")
    assert found["groups"].tolist() == [
        "offline and online", "offline and online", "Kindred vs Rival",
    ]  # fmt: skip
    assert found["p_value"].iloc[0] > 0.05 > found["p_value"].iloc[1]
    assert found["verdict"].iloc[2] == "different"
    assert found["effect"].iloc[2] < 0


def test_what_differs_is_in_the_units_of_the_rates(posts):
    two = posts[posts["author_name"].isin(["Meridian Cycles", "VoltRide"])]
    found = tk.compare_voices(two, between="author_name", lang="en").set_index("outcome")
    row = found.loc["Texts that begin with a capital"]
    plain = two.drop_duplicates(["author_name", "text"])
    volt = plain.loc[plain["author_name"] == "VoltRide", "text"]
    capital = volt.str.extract(r"([^\W\d_])")[0].str.isupper().mean() * 100
    assert row["second"] == pytest.approx(capital)
    assert row["verdict"] == "different"


def test_a_habit_that_every_text_of_one_side_has_is_a_difference():
    body = "way past hill number {} before the rain came over".format
    texts = [body(letter * 3) for letter in "bcdefghijkl"]
    two = pd.DataFrame(
        {
            "text": ["Our " + one for one in texts] + ["our " + one for one in texts],
            "voice": ["loud"] * 11 + ["quiet"] * 11,
        }
    )
    found = tk.compare_voices(two, between="voice", lang="en").set_index("outcome")
    row = found.loc["Texts that begin with a capital"]
    assert row[["first", "second"]].tolist() == [100.0, 0.0]
    # One more text on each side: a variance of 1 / (11 - 1), so the gap of 1 is sqrt(10) of it,
    # and its error the root of 2 / 11.
    assert row["effect"] == pytest.approx(np.sqrt(10))
    assert row["ci_low"] == pytest.approx(np.sqrt(10) - 2.0860 * np.sqrt(2 / 11), abs=1e-4)
    assert row["verdict"] == "different"
    assert "as if one text more had had one" in row["assumptions"]
    # What is the same in every text is no finding.
    assert "Exclamation marks" not in found.index
    assert "Words in a text" not in found.index


def test_only_rivals_in_the_same_two_settings_are_held_against(steady):
    texts = steady["text"].drop_duplicates()
    half = np.where(np.arange(len(texts)) % 2, "online", "offline")
    mine = pd.DataFrame({"text": texts, "brand": "me", "setting": half})
    other = mine.assign(brand="other", setting=np.where(half == "online", "radio", "print"))
    found = tk.compare_settings(pd.concat([mine, other]), own="me", n_draws=100, lang="en")
    assert found["outcome"].tolist() == ["voice distance of me"]
    assert "no rival has both settings" in found["assumptions"].item()
    # A third setting of a rival is put aside, and the two that count are held against.
    both = pd.concat([mine, mine.assign(brand="rival"), other.head(20).assign(brand="rival")])
    found = tk.compare_settings(both, own="me", n_draws=100, lang="en")
    assert found["groups"].tolist()[1:] == ["offline and online", "me vs rival"]
    assert found["n"].tolist()[:2] == [len(mine), len(mine)]


def test_settings_that_cannot_be_compared_are_named(posts):
    with pytest.raises(tk.SchemaError, match="does not name 'nobody'"):
        tk.compare_settings(posts.assign(brand="b", setting="online"), own="nobody")
    with pytest.raises(tk.SchemaError, match="has 1 values here; a comparison needs two"):
        tk.compare_settings(posts.assign(brand="b", setting="online"), own="b")


def test_tone_needs_an_encoder_that_keeps_rows():
    with pytest.raises(tk.SchemaError, match=r"gave an array of shape \(1, 2\)"):
        tk.summarize_tone(["a", "b"], embed=lambda texts: [[0.0, 1.0]])


# ---- Drift -------------------------------------------------------------------------------


def test_the_agency_is_found_within_two_weeks(own):
    chart = tk.voice_drift(own, lang="en")
    first = chart.loc[chart["alarm"], "period"].min()
    began = pd.Timestamp("2025-05-01", tz="UTC")
    # A period is judged at its end.
    assert began < first + pd.Timedelta(days=7) <= began + pd.Timedelta(days=14)
    change = chart.loc[chart["change_point"], "period"]
    assert (change - began).abs().min() <= pd.Timedelta(days=14)


def test_it_is_found_with_kind_and_platform_held_equal(own):
    chart = tk.voice_drift(own, within=["kind", "platform"], n_draws=200, lang="en")
    assert str(chart.loc[chart["alarm"], "period"].min())[:10] == "2025-05-05"


def test_a_voice_that_never_changes_raises_no_alarm(steady):
    texts = steady["text"].drop_duplicates().to_numpy()
    days = pd.date_range("2024-01-01", periods=364, freq="D", tz="UTC")
    alarms = 0
    for seed in range(3):
        rng = np.random.default_rng(seed)
        year = pd.DataFrame({"text": rng.choice(texts, 364), "created_at": days})
        chart = tk.voice_drift(year, lang="en", false_alarm=0.02, n_draws=100, seed=seed)
        alarms += bool(chart["alarm"].any())
    # One alarm in fifty years is stated; benchmarks/voice_truth.py draws 200.
    assert alarms == 0


def test_the_same_words_every_week_do_not_drift(steady):
    texts = steady["text"].drop_duplicates().head(5).tolist()
    weeks = pd.date_range("2024-01-01", periods=20, freq="7D", tz="UTC")
    rows = [(text, week) for week in weeks for text in texts]
    same = pd.DataFrame(rows, columns=["text", "created_at"])
    chart = tk.voice_drift(same, lang="en", n_draws=200)
    assert not chart["alarm"].any()
    assert not chart["change_point"].any()


def test_too_short_a_series_is_said(own):
    with pytest.raises(tk.SchemaError, match="There are 6 periods with posts; a chart"):
        tk.voice_drift(own, every="month")
    with pytest.raises(tk.SchemaError, match="`n_draws` is 50; it must be at least 200"):
        tk.voice_drift(own, n_draws=50)


def test_times_that_are_no_moments_are_named(own):
    with pytest.raises(tk.SchemaError, match="'created_at' holds times without a zone"):
        tk.voice_drift(own.assign(created_at=own["created_at"].dt.tz_localize(None)))
    with pytest.raises(tk.SchemaError, match=r"'created_at' holds .* values, not moments"):
        tk.voice_drift(own.assign(created_at=own["created_at"].astype(str)))
