"""Templates, placeholders, people; the audit; and whether voice goes with what people do."""

import numpy as np
import pandas as pd
import pytest

import toolkit as tk


@pytest.fixture(scope="module")
def study():
    return tk.load_sample()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Happy Monday from {STORE_NAME}!", "{STORE_NAME}"),
        ("Dear FIRSTNAME, thank you", "FIRSTNAME"),
        ("Hi {{ first_name }}, welcome", "{{ first_name }}"),
        ("[INSERT PRODUCT] is here", "[INSERT PRODUCT]"),
        ("Hello %%NAME%%", "%%NAME%%"),
        ("lorem ipsum dolor", "lorem ipsum"),
        ("[Image: a bench]", None),
        ("We {really} mean it... {1}", "{really}"),
        ("Sizes [S, M, L] in stock", None),
        ("[VIDEO] Our new bench", None),
        ("[SOLD OUT] Our new bench", None),
        ("[EN DIRECT] La course", None),
        ("[NEW PRODUCT] Our new bench", None),
        ("Il dit << bonjour tout le monde >>", None),
        ("Dear [Customer Name], thank you", "[Customer Name]"),
        ("Dear [Name], thank you", "[Name]"),
        ("Bonjour [Prénom], merci", "[Prénom]"),
        ("See you in [YOUR CITY]", "[YOUR CITY]"),
        ("Dear <<First Name>>, thank you", "<<First Name>>"),
        ("Hi {{ first_name | default: 'friend' }}", "{{ first_name | default: 'friend' }}"),
    ],
)
def test_placeholders(text, found):
    marked = tk.annotate_presence(pd.DataFrame({"text": [text]}), lang="en")
    assert (
        marked["placeholder"].astype(object).where(marked["placeholder"].notna(), None).item()
        == found
    )


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Stay roughly dry,\nMabli and Tom", True),
        ("We'll fix it. — Tom", True),
        ("Back at ten. ^Nia", True),
        ("We are shut on Monday", False),
        ("Ask for Tom", False),
        ("Sorry. —Tom", True),
        ("All fixed.—Tom", True),
        ("See you there\nMabli", True),
        ("Have a look at our new e-Bike", False),
        ("A cold Coca-Cola", False),
        ("The shop is in Stratford-upon-Avon.", False),
        ("New store (Leeds)", False),
        ("The race is off (AFP)", False),
        ("The race is off - AFP", False),
        ("Great weekend.\nEnjoy!", False),
        ("Great weekend.\nThanks", False),
        ("A bench for riders.\nBench", False),
    ],
)
def test_who_signs(text, signed):
    marked = tk.annotate_presence(pd.DataFrame({"text": [text]}), lang="en")
    assert marked["signed"].item() == signed


@pytest.mark.parametrize(
    ("lang", "text", "says"),
    [
        ("en", "We messed up", True),
        ("en", "Our team is available", False),
        ("fr", "Nous sommes là", True),
        ("es", "Abrimos a las diez y os esperamos", True),
        ("tr", "Sizi bekliyoruz", True),
        ("tr", "Mağaza açık", False),
        ("en", "Free shipping in the US", False),
        ("en", "COME AND RIDE WITH US", True),
        ("es", "Los últimos días y los próximos préstamos", False),
        ("es", "Ayer reímos y habíamos ganado", True),
        ("tr", "Artık plastik ve lastik pratik", False),
        ("tr", "Dün geldik", True),
        ("tr", "Çok çalıştık", True),
    ],
)
def test_who_speaks(lang, text, says):
    marked = tk.annotate_presence(pd.DataFrame({"text": [text]}), lang=lang)
    assert marked["says_i_or_we"].item() == says


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Will you come?", True),
        ("Tickets: https://x.org/shop?id=7", False),
        ("Tickets? https://x.org/shop?id=7", True),
    ],
)
def test_a_link_asks_nobody(text, asks):
    marked = tk.annotate_presence(pd.DataFrame({"text": [text]}), lang="en")
    assert marked["asks"].item() == asks


def test_a_call_with_a_curly_apostrophe_is_a_call():
    posts = pd.DataFrame({"text": ["Don\u2019t miss our range.", "We ride on Saturday."]})
    assert tk.annotate_presence(posts, lang="en")["calls"].tolist() == [True, False]


def test_missing_text_stays_missing():
    given = pd.DataFrame({"text": [None, "We ride."]}, index=[5, 3])
    marked = tk.annotate_presence(given, lang="en")
    assert marked.index.tolist() == [5, 3]
    assert marked["says_i_or_we"].isna().tolist() == [True, False]
    assert marked["template_count"].isna().tolist() == [True, False]


def test_templates_show_what_they_leave_open():
    texts = [
        "Thank you to Ann for your 5-star review of our Leeds store! #Happy",
        "Thank you to Bob for your 5-star review of our York store! #Happy",
        "Thank you to Cat for your 4-star review of our Hull store! #Happy",
        "Something else entirely happened here today.",
    ]
    found = tk.voice_templates(pd.DataFrame({"text": texts}))
    assert found["template"].tolist() == [
        "Thank you to […] for your […] review of our […] store! #Happy"
    ]
    assert found["count"].tolist() == [3]


def test_the_automated_rival_shows_most_templates(study):
    signs = tk.summarize_presence(study.posts, lang="en").set_index(["sign", "author_name"])
    template = signs.loc["template", "share"]
    assert template.idxmax() == "Meridian Cycles"
    assert signs.loc[("placeholder", "Meridian Cycles"), "share"] > 0
    assert "_NAME}" in signs.loc[("placeholder", "Meridian Cycles"), "example"]
    inside = signs["share"].between(signs["ci_low"] - 1e-12, signs["ci_high"] + 1e-12)
    assert inside.all()


def test_the_clock_and_the_broadcasts_by_hand():
    posts = pd.DataFrame(
        {
            "post_id": list("abcd"),
            "author_name": "b",
            "text": ["one two", "three four", "five six", "seven eight"],
            "created_at": pd.to_datetime(
                ["2024-01-01 09:00", "2024-01-02 09:15", "2024-01-03 09:07", "2024-01-04 10:30"],
                utc=True,
            ),
        }
    )
    comments = pd.DataFrame(
        {"post_id": ["a", "a", "b"], "is_post_author": pd.array([True, False, True])}
    )
    signs = tk.summarize_presence(posts, comments=comments, lang="en").set_index("sign")
    assert signs.loc["quarter_hour", "share"] == 0.75
    # Two answers beside four posts: broadcast ratio 4 of 6.
    assert signs.loc["answers", "share"] == pytest.approx(2 / 6)


@pytest.mark.parametrize(
    ("times", "precision"),
    [
        (["2024-01-01", "2024-01-02", "2024-01-03"], None),
        (["2024-01-01 09:00", "2024-01-02 09:15", "2024-01-03 09:30"], "day"),
        (["2024-01-01 09:00", None, None], "second"),
    ],
)
def test_days_without_a_clock_make_nobody_a_robot(times, precision):
    posts = pd.DataFrame(
        {
            "author_name": "b",
            "text": ["one two", "three four", "five six"],
            "created_at": pd.to_datetime(pd.Series(times), utc=True, format="ISO8601"),
        }
    )
    if precision:
        posts["created_precision"] = precision
    signs = tk.summarize_presence(posts, lang="en")
    assert len(signs)
    assert "quarter_hour" not in set(signs["sign"])


def test_answers_of_nobody_knows_whom_are_no_sign():
    posts = pd.DataFrame(
        {"post_id": ["a", "b"], "author_name": ["x", "y"], "text": ["one two", "three four"]}
    )
    comments = pd.DataFrame(
        {"post_id": ["a", "b"], "is_post_author": pd.array([False, None], dtype="boolean")}
    )
    signs = tk.summarize_presence(posts, comments=comments, lang="en")
    answers = signs[signs["sign"] == "answers"].set_index("author_name")
    assert answers["share"].to_dict() == {"x": 0.0}


def test_the_audit_answers_with_evidence(study):
    audit = tk.audit_presence(study, lang="en")
    assert audit["question"].nunique() == 4
    assert not audit.columns.str.contains("score").any()
    row = audit.set_index("evidence").loc["comments are answered"]
    comments = study.comments
    brand = comments["is_post_author"].fillna(False)
    answered = comments.loc[~brand, "comment_id"].isin(comments.loc[brand, "parent_id"])
    assert row["share"] == pytest.approx(answered.mean())
    assert row["n"] == (~brand).sum()
    assert audit.loc[audit["share"] > 0, "example"].notna().all()


def test_the_audit_says_what_it_cannot_know(study):
    alone = tk.Study.of(posts=study.posts)
    audit = tk.audit_presence(alone, lang="en").set_index("question")
    assert audit.loc["Do they care?", "n"] == 0
    assert "nothing can be said" in audit.loc["Do they care?", "evidence"]
    with pytest.raises(tk.SchemaError, match="no own post with words"):
        tk.audit_presence(tk.Study.of())


def test_the_audit_does_not_count_what_is_missing(study):
    own = study.posts[study.posts["is_own"]].head(40)
    comments = study.comments[study.comments["post_id"].isin(own["post_id"])]

    def audit(**changed):
        given = tk.Study.of(posts=own, comments=comments.assign(**changed))
        return tk.audit_presence(given, lang="en").set_index("evidence")

    whole = audit()
    assert whole.loc["comments are answered", "n"] > 0
    nobody = audit(is_post_author=pd.NA, parent_id=pd.NA)
    row = nobody.loc["which comments are the brand's is not known: nothing can be said"]
    assert row["question"].tolist() == ["Do they care?", "Do they want me?"]
    assert row["n"].tolist() == [0, 0]
    flat = audit(parent_id=pd.NA)
    assert flat.loc["which comments are answered is not known: nothing can be said", "n"] == 0
    # What the brand's own answers say can be read without threads.
    kept = "answers own a fault or say what will be done"
    assert flat.loc[kept, "share"] == whole.loc[kept, "share"]
    for table in (nobody, flat):
        assert not table.index.str.contains("^comments (?:are answered|with)").any()
    assert not nobody.index.str.contains("not broadcasts").any()


def test_the_audit_looks_at_no_posts_of_which_it_is_not_known_whose_they_are():
    text = ["Mine is 5 km.", "Mine too is long.", "Theirs is 7 km.", "Whose is this, 9 km?"]
    posts = pd.DataFrame({"post_id": list("abcd"), "text": text})

    def counted(*is_own):
        given = posts.assign(is_own=pd.array(is_own, dtype="boolean"))
        audit = tk.audit_presence(tk.Study.of(posts=given), lang="en").set_index("evidence")
        return audit.loc[
            "posts name a number: a price, a distance, a date", ["share", "n"]
        ].tolist()

    assert counted(True, True, False, None) == [1 / 2, 2]
    assert counted(None, None, None, None) == [3 / 4, 4]
    # Rivals' posts alone are no reason to take them for the brand's.
    with pytest.raises(tk.SchemaError, match="no own post with words"):
        counted(False, False, False, None)


def test_a_number_in_a_link_names_nothing():
    posts = pd.DataFrame({"post_id": ["a", "b"], "text": ["See https://x.org/77", "It is 5 km."]})
    given = tk.Study.of(posts=posts)
    audit = tk.audit_presence(given, lang="en").set_index("evidence")
    assert audit.loc["posts name a number: a price, a distance, a date", "share"] == 0.5


def test_voice_does_not_move_shares_where_none_is_planted(study):
    own = study.posts[study.posts["is_own"]]
    profile = tk.VoiceProfile(lang="en").fit(own.loc[own["created_at"] < "2025-03-01", "text"])
    later = own[own["created_at"] >= "2025-03-01"]
    comments = study.comments.assign(intent="advocacy")
    found = tk.associate_voice(later, comments, profile, exposure="seed_views")
    assert found["outcome"].tolist() == ["shares", "answers", "advocacy", "new_fans"]
    assert found["p_adjusted"].notna().all()
    # Hard sell and memes are shared otherwise, and kinds are held equal: nothing is left.
    assert found.set_index("outcome").loc["shares", "verdict"] == "inconclusive"


def test_a_planted_association_is_found(study):
    own = study.posts[study.posts["is_own"]]
    profile = tk.VoiceProfile(lang="en").fit(own.loc[own["created_at"] < "2025-03-01", "text"])
    later = tk.annotate_voice(own[own["created_at"] >= "2025-03-01"], profile)
    # Shares fall by a factor e^-.5 for each further step of the gap: .607 at twice as far.
    expected = 20 * np.exp(-0.5 * (later["voice_gap"].fillna(1) - 1).astype(float))
    planted = later.assign(share_count=np.random.default_rng(0).poisson(expected))
    found = tk.associate_voice(planted, study.comments, profile).set_index("outcome").loc["shares"]
    assert found["ci_low"] < np.exp(-0.5) < found["ci_high"]
    assert found["ci_high"] < 0.75
    assert found["verdict"] == "different"


def test_nothing_that_happens_is_said(study):
    own = study.posts[study.posts["is_own"]].assign(share_count=pd.NA)
    profile = tk.VoiceProfile(lang="en").fit(own["text"].head(200))
    with pytest.raises(tk.SchemaError, match="None of answers, new_fans ever happens under these"):
        tk.associate_voice(own, study.comments.head(0), profile)


def test_a_voice_gap_of_one_is_usual(study):
    own = study.posts[study.posts["is_own"]]
    steady = own[own["created_at"] < "2025-05-01"]
    profile = tk.VoiceProfile(lang="en").fit(steady["text"])
    marked = tk.annotate_voice(own, profile)
    agency = marked["created_at"] >= "2025-05-01"
    assert marked.loc[~agency, "voice_gap"].median() == pytest.approx(1.0, abs=0.05)
    assert marked.loc[agency, "voice_gap"].median() > 1.3
