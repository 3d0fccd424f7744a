"""The fresh-eyes audit, and whether voice goes with what people do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from toolkit.frames import own_posts
from toolkit.schema import SchemaError, Study, check_columns, check_number, check_times
from toolkit.stats.models import associate
from toolkit.stats.proportions import proportion_ci
from toolkit.stats.results import adjust_pvalues
from toolkit.text import normalize
from toolkit.voice.lexicon import WORD, lexicon, majority_language
from toolkit.voice.presence import annotate_presence, has_question
from toolkit.voice.profile import VoiceProfile

__all__ = ["annotate_voice", "associate_voice", "audit_presence"]

CONVINCE, PEOPLE, CARE, WANT = (
    "Does it convince?",
    "Are there people behind it?",
    "Do they care?",
    "Do they want me?",
)
FOR, AGAINST = "for", "against"
_DIGIT = re.compile(r"\d")
#: Words in which a brand owns a fault or says what it will do.
_FIXES = {
    "en": r"\b(?:sorry|our (?:fault|mistake)|we got (?:it|that) wrong|hands? up|we'll|refund)\b",
    "fr": r"\b(?:désolés?|pardon|notre (?:faute|erreur)|nous allons|on va|rembours\w+)\b",
    "es": r"\b(?:perdón|lo sentimos|culpa nuestra|nuestro error|vamos a|reembols\w+)\b",
    "tr": r"\b(?:özür|kusura bakma\w*|bizim hatamız|hata bizde|iade)\b",
}


def audit_presence(
    study: Study, *, lang: str | None = None, confidence: float = 0.95
) -> pd.DataFrame:
    """With fresh eyes: does it convince, are there people, do they care, do they want me?

    No score: each question has its evidence, counted, with words to read beside it.

    Parameters
    ----------
    study : Study
        With posts that are the brand's own (``is_own``; where it is missing for all posts, all
        are; where it is missing for some, these are left out) and, for the last two questions,
        comments with ``is_post_author`` and ``parent_id``.
    lang : {'en', 'fr', 'es', 'tr'}, optional
        Language of the posts.
    confidence : float
        Coverage of the intervals (Wilson, rows taken as independent).

    Returns
    -------
    pandas.DataFrame
        One row per piece of evidence: ``question``, ``evidence``, ``speaks`` ('for',
        'against'), ``share``, ``ci_low``, ``ci_high``, ``n``, ``example`` (missing where
        nothing was found). Where data are missing a row says so, with ``n`` 0.

    Raises
    ------
    SchemaError
        If the study has no own post with words.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> audit_presence(load_sample(), lang="en")["question"].unique().tolist()
    ['Does it convince?', 'Are there people behind it?', 'Do they care?', 'Do they want me?']
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    own = own_posts(study.posts).dropna(subset=["text"])
    if own.empty:
        raise SchemaError(
            "The study has no own post with words to look at: `is_own` says so of "
            f"{len(own_posts(study.posts))} of {len(study.posts)} posts. Mark yours there, or "
            "leave it empty where all are yours."
        )
    lang = lang or majority_language([str(one) for one in own["text"]])
    marked = annotate_presence(own, lang=lang)
    comments = study.comments.dropna(subset=["text"])
    under = comments[comments["post_id"].isin(own["post_id"])]
    found = [
        *_looks(marked),
        *_cares(under, lang, threaded=bool(study.comments["parent_id"].notna().any())),
        *_wants(marked, under, lang),
    ]
    rows = [_counted(confidence, *one) for one in found]
    return pd.DataFrame(rows).astype({"example": "string"})


def _looks(own: pd.DataFrame) -> list[tuple[Any, ...]]:
    # A number in a link names nothing.
    numbers = own["text"].map(lambda one: bool(_DIGIT.search(normalize(str(one)))))
    return [
        (CONVINCE, "posts name a number: a price, a distance, a date", FOR, numbers, own),
        (CONVINCE, "posts call to buy, click or follow", AGAINST, own["calls"], own),
        (
            CONVINCE,
            "posts say nearly the same as another post",
            AGAINST,
            own["template_count"] > 1,
            own,
        ),
        (CONVINCE, "posts hold an unfilled placeholder", AGAINST, own["placeholder"].notna(), own),
        (PEOPLE, "posts say I or we", FOR, own["says_i_or_we"], own),
        (PEOPLE, "posts are signed by somebody", FOR, own["signed"], own),
        (PEOPLE, "posts disclose an advert or a machine", FOR, own["disclosed"], own),
    ]


def _split(under: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Split the comments under own posts into people's and the brand's."""
    brand = under["is_post_author"].fillna(value=False)
    return under[~brand], under[brand]


def _lacking(under: pd.DataFrame) -> str:
    """Say why nothing can be told from the comments under own posts; empty where it can."""
    if under.empty:
        return "no comments under the posts: nothing can be said"
    if under["is_post_author"].isna().all():
        return "which comments are the brand's is not known: nothing can be said"
    return ""


def _cares(under: pd.DataFrame, lang: str, *, threaded: bool) -> list[tuple[Any, ...]]:
    nothing, nobody = pd.Series(dtype="boolean"), under.head(0)
    people, answers = _split(under)
    lacking = _lacking(under)
    if not lacking and people.empty:
        lacking = "no comments by others under the posts: nothing can be said"
    if lacking:
        return [(CARE, lacking, FOR, nothing, nobody)]
    found: list[tuple[Any, ...]] = []
    # A brand that wrote nothing answered nobody, whatever is known of threads.
    if threaded or answers.empty:
        answered = people["comment_id"].isin(answers["parent_id"].dropna())
        asked = people["text"].map(lambda one: has_question(str(one)))
        found += [
            (CARE, "comments with a question are answered", FOR, answered[asked], people[asked]),
            (CARE, "comments are answered", FOR, answered, people),
        ]
    else:
        lacking = "which comments are answered is not known: nothing can be said"
        found.append((CARE, lacking, FOR, nothing, nobody))
    if len(answers):
        same = annotate_presence(answers, lang=lang, alike=0.8)["template_count"] > 1
        fixes = answers["text"].str.contains(_FIXES[lang], case=False, regex=True)
        found += [
            (CARE, "answers own a fault or say what will be done", FOR, fixes, answers),
            (CARE, "answers repeat another answer", AGAINST, same, answers),
        ]
    return found


def _wants(own: pd.DataFrame, under: pd.DataFrame, lang: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = [
        (WANT, "posts ask the reader something", FOR, own["asks"], own),
        (WANT, "posts speak to the reader as you", FOR, _says_you(own["text"], lang), own),
    ]
    if lacking := _lacking(under):
        return [*found, (WANT, lacking, FOR, pd.Series(dtype="boolean"), under.head(0))]
    answers = _split(under)[1]
    asks = answers["text"].map(lambda one: has_question(str(one)))
    both = pd.concat([own[["text"]], answers[["text"]]], ignore_index=True)
    answering = pd.Series(both.index >= len(own), index=both.index)
    return [
        *found,
        (WANT, "answers ask something back", FOR, asks, answers),
        (WANT, "texts of the brand are answers, not broadcasts", FOR, answering, both),
    ]


def _says_you(texts: pd.Series, lang: str) -> pd.Series:
    lex = lexicon(lang)
    ending = lex.cues.get("you")

    def says(text: str) -> bool:
        words = [lex.lower(word) for word in WORD.findall(text)]
        return any(
            word in lex.classes["you"] or (ending is not None and bool(ending.match(word)))
            for word in words
        )

    return texts.map(lambda one: says(str(one)))


def _counted(
    confidence: float,
    question: str,
    evidence: str,
    speaks: str,
    hits: pd.Series,
    rows: pd.DataFrame,
) -> dict[str, Any]:
    """Count one kind of evidence and give words that show it."""
    flag = hits.fillna(value=False).astype(bool)
    share = proportion_ci(int(flag.sum()), len(flag), confidence=confidence).iloc[0]
    shown = rows.loc[flag[flag].index, "text"]
    # A short text that is still a sentence reads best beside a number.
    whole = shown[shown.str.len() > 40]
    best = whole.loc[[whole.str.len().idxmin()]] if len(whole) else shown
    return {
        "question": question,
        "evidence": evidence,
        "speaks": speaks,
        **share[["share", "ci_low", "ci_high"]].to_dict(),
        "n": len(flag),
        "example": best.iloc[0] if len(best) else pd.NA,
    }


def annotate_voice(
    posts: pd.DataFrame, profile: VoiceProfile, *, text: str = "text"
) -> pd.DataFrame:
    """How far does each post lie from the brand's voice?

    Parameters
    ----------
    posts : pandas.DataFrame
        With the column that `text` names.
    profile : VoiceProfile
        Fitted on texts that the brand calls its own.
    text : str
        Column of the words.

    Returns
    -------
    pandas.DataFrame
        The same rows with ``voice_gap`` (Float64: how many times as far as the brand's own
        texts of like length; 1 is usual; missing below 12 words) and ``voice_verdict``
        (string, see `VoiceProfile.score`).

    Raises
    ------
    SchemaError
        If the column is not there or the profile is not fitted.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts = load_sample("posts").query("is_own")
    >>> profile = VoiceProfile(lang="en").fit(posts["text"].head(200))
    >>> annotate_voice(posts, profile)["voice_gap"].head(200).median().round(1)
    np.float64(1.0)
    """
    check_columns(posts, [text], name="posts")
    found = profile.score(posts[text])
    return posts.assign(
        voice_gap=found["gap"].astype("Float64"), voice_verdict=found["verdict"].astype("string")
    )


def associate_voice(
    posts: pd.DataFrame,
    comments: pd.DataFrame,
    profile: VoiceProfile,
    *,
    controls: Sequence[str] = ("platform", "kind"),
    exposure: str | None = None,
    trend: bool = True,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Do posts that sound less like the brand get fewer shares, answers, advocates, new fans?

    A negative binomial model for each outcome, other things held equal, with errors of whole
    weeks, as posts of one week share its luck. It says what goes together, not what causes
    it: whoever changes the voice mostly changes more than the voice.

    Parameters
    ----------
    posts : pandas.DataFrame
        Own posts with ``post_id``, ``text``, ``created_at``, the `controls` and, where there,
        ``share_count`` and `exposure`.
    comments : pandas.DataFrame
        With ``post_id``, ``author_id``, ``created_at``, ``is_post_author`` and, for
        evangelism, ``intent``.
    profile : VoiceProfile
        Fitted on texts from before what is tested, or the answer is circular.
    controls : sequence of str
        Columns of posts held equal.
    exposure : str, optional
        Column of views that the brand brought itself; zero and missing are left out.
    trend : bool
        Whether a steady rise or fall over the months is held equal too, as an audience
        grows whatever the voice does.
    confidence : float
        Coverage of the intervals.

    Returns
    -------
    pandas.DataFrame
        Result rows, p-values adjusted (Benjamini and Hochberg): ratio of rates for a voice
        twice as far as usual against one as usual. Outcomes: ``shares``, ``answers``
        (comments by others), ``advocacy`` (with intents only), ``new_fans`` (people whose
        first comment in the data is here). An outcome that never happens is left out.

    Raises
    ------
    SchemaError
        If a column is missing, nothing ever happens, or the weeks are too few for the model.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> study = load_sample()
    >>> own = study.posts[study.posts["is_own"]]
    >>> profile = VoiceProfile(lang="en").fit(own.loc[own["created_at"] < "2025-03-01", "text"])
    >>> associate_voice(own, study.comments, profile)["outcome"].tolist()
    ['shares', 'answers', 'new_fans']
    """
    needed = ["post_id", "text", "created_at", *controls, *([exposure] if exposure else [])]
    check_columns(posts, needed, name="posts")
    check_columns(
        comments, ["post_id", "author_id", "created_at", "is_post_author"], name="comments"
    )
    check_times(posts, ["created_at"], name="posts")
    others = comments[~comments["is_post_author"].fillna(value=False)]
    first = others.sort_values("created_at", kind="stable").drop_duplicates("author_id")
    first = first[first["author_id"].notna()]
    rows = annotate_voice(posts, profile).reset_index(drop=True)
    rows["week"] = rows["created_at"].dt.strftime("%G-%V")
    rows["answers"] = rows["post_id"].map(others["post_id"].value_counts()).fillna(0)
    rows["new_fans"] = rows["post_id"].map(first["post_id"].value_counts()).fillna(0)
    outcomes = ["answers", "new_fans"]
    if "share_count" in rows and rows["share_count"].notna().any():
        rows["shares"] = rows["share_count"].astype("Float64")
        outcomes.insert(0, "shares")
    if "intent" in others:
        advocates = others.loc[others["intent"] == "advocacy", "post_id"].value_counts()
        rows["advocacy"] = rows["post_id"].map(advocates).fillna(0)
        outcomes.insert(-1, "advocacy")
    if exposure:
        rows = rows[rows[exposure].astype("Float64").fillna(0) > 0]
    kept = [one for one in controls if rows[one].nunique() > 1]
    if trend:
        rows["months"] = (rows["created_at"] - rows["created_at"].min()) / pd.Timedelta(days=30)
        kept.append("months")
    happened = [outcome for outcome in outcomes if rows[outcome].sum() > 0]
    if not happened:
        raise SchemaError(
            f"None of {', '.join(outcomes)} ever happens under these {len(rows)} posts; there is "
            "nothing that voice could go with."
        )
    columns = ["voice_gap", "week", *kept, *([exposure] if exposure else [])]
    found = [
        associate(
            rows[[outcome, *columns]], outcome=outcome, predictors="voice_gap", controls=kept,
            cluster="week", exposure=exposure, family="count", confidence=confidence,
        )
        for outcome in happened
    ]  # fmt: skip
    return adjust_pvalues(pd.concat(found, ignore_index=True), method="bh", confidence=confidence)
