"""Every planted effect is there to be found, at its size, and nothing else is.

Each estimate below is a plain textbook one on the tables of the study. The
truth gives only what a careful coder would add by hand: intents, stances, and
which comment a reply answers.
"""

from functools import cache, cached_property
from typing import NamedTuple

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from toolkit.samples import SimulatedStudy, default_effects, simulate_brand

# The studies are drawn once per process: keep these tests together.
pytestmark = pytest.mark.xdist_group("samples_effects")

SEEDS = range(50)
Z = 1.96
ZERO = dict.fromkeys(default_effects()["name"], 0.0)
SIZES = default_effects().set_index("name")["default"]


class Estimate(NamedTuple):
    value: float
    low: float
    high: float

    def covers(self, size):
        return self.low <= size <= self.high


# ------------------------------------------------------------------ textbook


def regression(y, columns):
    """Ordinary least squares with HC3 errors: coefficients and standard errors, by name."""
    names = ["one", *columns]
    x = np.column_stack([np.ones(len(y)), *(np.asarray(c, dtype=float) for c in columns.values())])
    y = np.asarray(y, dtype=float)
    bread = np.linalg.pinv(x.T @ x)
    beta = bread @ x.T @ y
    leverage = np.einsum("ij,jk,ik->i", x, bread, x)
    residual = (y - x @ beta) / np.maximum(1 - leverage, 1e-6)
    cov = bread @ (x.T * residual**2) @ x @ bread
    return {n: (b, s) for n, b, s in zip(names, beta, np.sqrt(np.diag(cov)), strict=True)}


def around(value_and_error, change=lambda value: value):
    value, error = value_and_error
    ends = sorted([change(value - Z * error), change(value + Z * error)])
    return Estimate(change(value), *ends)


def lift(value):
    return np.exp(value) - 1


def one_share(hits):
    """Wilson's interval."""
    n, p = len(hits), np.mean(hits)
    centre = (p + Z**2 / (2 * n)) / (1 + Z**2 / n)
    half = Z * np.sqrt(p * (1 - p) / n + Z**2 / (4 * n**2)) / (1 + Z**2 / n)
    return Estimate(p, centre - half if p > 0 else 0.0, centre + half if p < 1 else 1.0)


def difference(a, b):
    """Newcombe's interval for the share in `a` less that in `b`."""
    one, two = one_share(a), one_share(b)
    gap = one.value - two.value
    down = np.hypot(one.value - one.low, two.high - two.value)
    up = np.hypot(one.high - one.value, two.value - two.low)
    return Estimate(gap, gap - down, gap + up)


def log_ratio(a, b, weight_a=None, weight_b=None):
    """Log of the ratio of two weighted means, with its error by the delta method (HC3).

    The error is widened as Student's t is, on the smaller group's effective number.
    """
    total, squares, smallest = 0.0, 0.0, np.inf
    for sign, values, weights in ((1, a, weight_a), (-1, b, weight_b)):
        values = np.asarray(values, dtype=float)
        w = np.ones(len(values)) if weights is None else np.asarray(weights, dtype=float)
        w = w / w.sum()
        mean = (w * values).sum()
        smallest = min(smallest, 1 / (w**2).sum())
        total += sign * np.log(mean)
        squares += ((w * (values - mean) / (1 - w)) ** 2).sum() / mean**2
    return total, np.sqrt(squares) * stats.t.ppf(0.975, smallest - 1) / Z


# ------------------------------------------------------------------ the study, seen


class Seen:
    """A study's own posts and its audience's comments, joined with what a coder would add."""

    def __init__(self, study: SimulatedStudy):
        self.study = study
        truth = study.truth
        posts = study.posts[study.posts["is_own"]].reset_index(drop=True)
        extra = truth.posts[["agency_month", "posts_that_day", "influencer"]]
        self.posts = posts.join(extra).assign(
            weekend=posts["created_at"].dt.day_of_week >= 5,
            log_views=np.log(posts["view_count"].astype(float)),
            log_seeds=np.log(posts["seed_views"].astype(float)),
        )
        comments = study.comments[~study.comments["is_post_author"]]
        comments = comments.merge(
            truth.comments[["comment_id", "intent", "stage", "answers_id"]], on="comment_id"
        )
        about = self.posts[["post_id", "kind", "created_at"]]
        about = about.rename(columns={"created_at": "posted_at"})
        comments = comments.merge(about, on="post_id").sort_values("created_at", kind="stable")
        waits = truth.replies.set_index("to_comment_id")["delay_minutes"]
        self.comments = comments.assign(
            wait=waits.reindex(comments["comment_id"]).to_numpy(dtype=float),
            delay=comments["created_at"] - comments["posted_at"],
            opens=~comments.duplicated("author_id"),
            own_accord=~comments["stage"].isin(["follow_up", "bystander"]),
        )
        self.end = study.posts["collected_at"].iloc[0]

    def platforms(self, frame):
        return {name: frame["platform"] == name for name in ("reddit", "instagram", "x")}

    @cached_property
    def firsts(self):
        """Everybody's first comment, where there was time to come back, and whether they did."""
        comments = self.comments
        firsts = comments[comments["opens"]]
        joined = comments[["author_id", "post_id", "created_at"]].merge(
            firsts[["author_id", "post_id", "created_at"]], on="author_id", suffixes=("", "_0")
        )
        soon = joined["created_at"] - joined["created_at_0"] <= pd.Timedelta(days=35)
        came = joined[(joined["post_id"] != joined["post_id_0"]) & soon]["author_id"]
        firsts = firsts[firsts["created_at"] < self.end - pd.Timedelta(days=35)]
        return firsts.assign(returned=firsts["author_id"].isin(came))

    @cached_property
    def answers_to_replies(self):
        """What people answered to the brand's replies to grievances, where parents are kept."""
        replies = self.study.truth.replies[["comment_id", "to_comment_id", "stance", "to_intent"]]
        replies = replies.rename(columns={"comment_id": "parent_id"})
        found = self.comments[self.comments["platform"].isin(["reddit", "x"])].merge(
            replies, on="parent_id"
        )
        author = self.comments.set_index("comment_id")["author_id"]
        grieved = found["to_intent"].isin(["complaint", "help_request", "vent"])
        return found[grieved].assign(
            same=found["author_id"] == found["to_comment_id"].map(author),
            hostile=found["intent"].isin(["vent", "complaint"]),
        )


# ------------------------------------------------------------------ one estimate per effect


def viral_memes_reach(seen):
    posts = seen.posts[seen.posts["kind"] != "hard_sell"]
    fit = regression(
        posts["log_views"],
        {"meme": posts["kind"] == "viral_meme", "we": posts["weekend"], **seen.platforms(posts)},
    )
    return around(fit["meme"], lift)


def memes_low_return(seen):
    firsts = seen.firsts
    meme, fast = firsts["kind"] == "viral_meme", firsts["wait"] <= 60
    fit = regression(firsts["returned"], {"meme": meme, "fast": fast})
    return around(fit["meme"], lambda value: -value)


def fast_reply_return(seen):
    firsts = seen.firsts
    answered = firsts[firsts["wait"].notna()]
    meme, fast = answered["kind"] == "viral_meme", answered["wait"] <= 60
    return around(regression(answered["returned"], {"meme": meme, "fast": fast})["fast"])


def memes_little_specificity(seen):
    firsts = seen.comments[seen.comments["opens"] & (seen.comments["intent"] != "spam")]
    specific = (firsts["intent"] != "reaction").astype(float)
    meme = firsts["kind"] == "viral_meme"
    return around(log_ratio(specific[meme], specific[~meme]), lambda value: 1 - np.exp(value))


def guides_depth(seen):
    comments = seen.comments[seen.comments["own_accord"]]
    comments = comments[comments.duplicated("post_id")]  # the first has nobody to answer
    answers, guide = comments["parent_id"].notna(), comments["kind"] == "trail_guide"
    return difference(answers[guide], answers[~guide])


def _rates(seen, count):
    """Rates per view that no passing-on changed; no post weighs more than the median."""
    posts = seen.posts[seen.posts["influencer"].isna() & (seen.posts["kind"] != "viral_meme")]
    views = posts["seed_views" if count == "share_count" else "view_count"].astype(float)
    rate, weight = posts[count] / views, views.clip(upper=views.median())
    sells = posts["kind"] == "hard_sell"
    return log_ratio(rate[sells], rate[~sells], weight[sells], weight[~sells])


def hard_sell_fewer_shares(seen):
    return around(_rates(seen, "share_count"), lambda value: 1 - np.exp(value))


def hard_sell_more_clicks(seen):
    return around(_rates(seen, "click_count"), lift)


def owning_calms(seen):
    found = seen.answers_to_replies
    own = found[found["same"]]
    owning = own["stance"] == "owning"
    return difference(own["hostile"][~owning], own["hostile"][owning])


def deflecting_inflames(seen):
    found = seen.answers_to_replies
    others = found[~found["same"]]
    deflecting = others["stance"] == "deflecting"
    return difference(others["hostile"][deflecting], others["hostile"][~deflecting])


def agency_voice(seen):
    posts = seen.posts[seen.posts["agency_month"]]
    return one_share(posts["phase"] == "agency")


def _response(seen):
    posts = seen.posts
    crowd = np.log(np.minimum(2 / posts["posts_that_day"], 1.0))
    return regression(
        np.log((posts["like_count"].astype(float) + 0.5) / posts["view_count"].astype(float)),
        {
            "crowd": crowd,
            "aligned": (posts["influencer"] == "aligned").fillna(False),
            "other": (posts["influencer"] == "misaligned").fillna(False),
        },
    )


def crowding(seen):
    return around(_response(seen)["crowd"])


def aligned_influencer(seen):
    return around(_response(seen)["aligned"], lift)


def evangelists_recruit(seen):
    """Newcomers a day on each platform, against evangelists' comments a week before."""
    people, comments = seen.study.truth.people, seen.comments
    evangelists = people["author_id"][people["is_evangelist"]]
    days = pd.date_range("2025-01-01", seen.end.tz_localize(None), freq="D", tz="UTC")[:-1]
    cells = pd.MultiIndex.from_product([["youtube", "reddit", "instagram", "x"], days])

    def per_day(rows, time="created_at", of=None):
        keys = [rows["platform"], rows[time].dt.floor("D")]
        sums = rows.groupby(keys).size() if of is None else rows[of].groupby(keys).sum()
        return sums.reindex(cells, fill_value=0).astype(float)

    spoke = comments["author_id"].isin(evangelists) & comments["own_accord"]
    views = per_day(seen.posts, of="view_count")
    table = pd.DataFrame(
        {
            "new": per_day(comments[comments["opens"]]),
            "week_ago": per_day(comments[spoke]).groupby(level=0).shift(7),
            "views": views,
            "views_1": views.groupby(level=0).shift(1),
            "views_2": views.groupby(level=0).shift(2),
        }
    ).dropna()
    named = table.index.get_level_values(0)
    columns = {name: table[name] for name in ("week_ago", "views", "views_1", "views_2")}
    columns |= {name: named == name for name in ("reddit", "instagram", "x")}
    return around(regression(table["new"], columns)["week_ago"])


def weekend_confounder(seen):
    posts = seen.posts
    fit = regression(posts["log_seeds"], {"we": posts["weekend"], **seen.platforms(posts)})
    return around(fit["we"], lift)


def regression_to_mean(seen):
    """What the next post loses of a post's lead over others of its platform and weekday."""
    posts = seen.posts
    groups = posts.groupby(["platform", "weekend"])["log_seeds"]
    lead = (posts["log_seeds"] - groups.transform("mean")).to_numpy()
    fit = regression(lead[1:], {"before": lead[:-1]})
    return around(fit["before"], lambda slope: 1 - slope)


def prolific_author(seen):
    people = seen.study.truth.people
    who = people["author_id"][people["role"] == "prolific_complainer"]
    news = seen.comments[(seen.comments["kind"] == "news") & seen.comments["own_accord"]]
    return one_share(news["author_id"].isin(who))


def unequal_exposure(seen):
    old = seen.comments["posted_at"] < seen.end - pd.Timedelta(days=100)
    firsts = seen.comments[old & (seen.comments["stage"] == "first")]
    return one_share(firsts["delay"] >= pd.Timedelta(days=7))


# ------------------------------------------------------------------ what the naive would find


def questions_bring_views(seen):
    """Audience questions against other posts, weekends forgotten."""
    fit = regression(
        seen.posts["log_seeds"],
        {"asks": seen.posts["kind"] == "audience_question", **seen.platforms(seen.posts)},
    )
    return around(fit["asks"])


def next_post_is_hurt(seen):
    """The fall of log reach from a post of the top tenth to the next one."""
    reach = seen.posts["log_seeds"].to_numpy()
    top = np.flatnonzero(reach[:-1] > np.quantile(reach, 0.9))
    fall = reach[top] - reach[top + 1]
    return around((fall.mean(), fall.std(ddof=1) / len(fall) ** 0.5))


def news_draws_complaints(seen):
    """Complaints among comments under news, as if each were another person's."""
    comments = seen.comments[seen.comments["own_accord"] & (seen.comments["kind"] != "viral_meme")]
    complains, news = comments["intent"] == "complaint", comments["kind"] == "news"
    return difference(complains[news], complains[~news])


def recent_posts_get_less(seen):
    """First comments per view on posts of the last fortnight against those before, lost."""
    posts = seen.posts
    firsts = seen.comments.loc[seen.comments["stage"] == "first", "post_id"].value_counts()
    firsts = firsts.reindex(posts["post_id"], fill_value=0).to_numpy(dtype=float)
    views = posts["view_count"].to_numpy(dtype=float)
    recent = (posts["created_at"] > seen.end - pd.Timedelta(days=14)).to_numpy()
    rate, weight = firsts / views, np.minimum(views, np.quantile(views, 0.9))
    found = log_ratio(rate[~recent], rate[recent], weight[~recent], weight[recent])
    return around(found)


NAIVE = {
    "next_post_is_hurt": next_post_is_hurt,
    "questions_bring_views": questions_bring_views,
    "news_draws_complaints": news_draws_complaints,
    "recent_posts_get_less": recent_posts_get_less,
}
ESTIMATES = {name: globals()[name] for name in SIZES.index}
# With no luck at all the next post keeps the lead but for the tide; see its own test.
NULLS = [name for name in SIZES.index if name != "regression_to_mean"]


@cache
def estimates(zero):
    """Every estimate for every seed, with all effects at their defaults or at zero."""
    rows = []
    for seed in SEEDS:
        seen = Seen(simulate_brand(seed=seed, effects=ZERO if zero else None, peers=False))
        rows.append({name: estimate(seen) for name, estimate in ESTIMATES.items()})
        rows[-1] |= {name: estimate(seen) for name, estimate in NAIVE.items()}
    return pd.DataFrame(rows)


@pytest.mark.parametrize("name", SIZES.index)
def test_planted_effect_is_recovered(name):
    found = estimates(False)[name]
    covered = sum(estimate.covers(SIZES[name]) for estimate in found)
    # 47.5 are expected of 50 at 95 %; fewer than 42 come once in a thousand times.
    assert covered >= 42, f"{name}: {covered} of {len(found)} intervals hold {SIZES[name]}"


@pytest.mark.parametrize("name", NULLS)
def test_nothing_is_found_where_nothing_is(name):
    found = estimates(True)[name]
    missed = sum(not estimate.covers(0) for estimate in found)
    # 2.5 are expected of 50 at 5 %; more than 8 come once in a thousand times.
    assert missed <= 8, f"{name}: {missed} of {len(found)} intervals leave out 0"


def test_intervals_hold_as_often_as_they_say():
    held = [e.covers(SIZES[name]) for name in SIZES.index for e in estimates(False)[name]]
    found = [not e.covers(0) for name in NULLS for e in estimates(True)[name]]
    # Of some 800 each, where estimates of one seed hang together a little.
    assert 0.93 <= np.mean(held) <= 0.99
    assert np.mean(found) <= 0.07


def test_without_luck_the_next_post_keeps_its_lead():
    lost = [estimate.value for estimate in estimates(True)["regression_to_mean"]]
    assert np.median(lost) < 0.06  # what the tide itself turns from post to post


@pytest.mark.parametrize("name", SIZES.index)
def test_estimates_centre_on_the_size(name):
    values = np.array([estimate.value for estimate in estimates(False)[name]])
    half = np.array([(e.high - e.low) / 2 for e in estimates(False)[name]])
    # The estimate may lean by a third of its own interval's half-width at most.
    assert abs(np.median(values) - SIZES[name]) <= max(half.mean() / 3, 0.01)


@pytest.mark.parametrize("name", NAIVE)
def test_trap_leads_the_naive_astray_and_not_without_it(name):
    trapped = np.array([estimate.value for estimate in estimates(False)[name]])
    without = np.array([estimate.value for estimate in estimates(True)[name]])
    error = trapped.std() / len(trapped) ** 0.5
    # There is nothing there: whatever is found more often in one direction is the trap.
    assert trapped.mean() > 4 * error, f"{name}: {trapped.mean():.3f}, error {error:.3f}"
    assert abs(without.mean()) < trapped.mean() / 2
