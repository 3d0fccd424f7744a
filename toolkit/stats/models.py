"""What goes with what, other things held equal, when rows come in clumps."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema import SchemaError, as_list, check_number
from toolkit.stats.clusters import DOMINANT, FEW_CLUSTERS, HEAVY, Codes, Floats, member_codes
from toolkit.stats.columns import check_exposure, numbers, read_outcome
from toolkit.stats.results import adjust_pvalues, give_verdict, interval, level_text, result_rows

__all__ = ["associate", "mixed_model"]

#: Families of outcome, and what the effect of one unit of a predictor is called.
FAMILIES = {
    "count": "ratio of rates",
    "binary": "difference in shares",
    "ordinal": "odds ratio",
    "continuous": "slope",
    "rank": "rank correlation",
}

#: Clusters beyond the number of coefficients that a model must leave.
SPARE_CLUSTERS = 3


@dataclass(frozen=True)
class Design:
    """Rows ready for a model: outcome, columns of numbers, clusters, what was noticed.

    `wanted` gives the label of each column that becomes a result, and `steps` the source
    of each column that goes from 0 to 1.
    """

    outcome: Floats
    columns: pd.DataFrame
    wanted: dict[str, str]
    steps: dict[str, str]
    member: Codes
    exposure: Floats | None
    family: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Fitted:
    """Coefficients with a clustered covariance, and how to read an effect off them."""

    coefficients: Floats
    covariance: Floats
    freedom: float
    note: str


def _read_design(
    data: pd.DataFrame,
    *,
    outcome: str,
    predictors: Sequence[str],
    controls: Sequence[str],
    cluster: str | None,
    exposure: str | None,
    family: str | None,
) -> Design:
    chosen = [*predictors, *controls]
    if not predictors:
        raise SchemaError("`predictors` is empty; name at least one column.")
    rows, values, weight, notes, family = read_outcome(
        data,
        outcome=outcome,
        others=chosen,
        cluster=cluster,
        exposure=exposure,
        kind=family,
        kinds=FAMILIES,
    )
    columns, wanted, steps = _columns(rows, chosen, set(predictors), ranked=family == "rank")
    if family == "count" and not exposure:
        everyone = np.zeros(len(rows), dtype=np.int64)
        notes += check_exposure(rows.drop(columns=chosen), everyone, ["all rows"])
    if controls:
        notes.append(f"held equal: {', '.join(controls)}")
    member = np.unique(member_codes(rows, cluster), return_inverse=True)[1]
    sizes = np.bincount(member)
    spare = len(sizes) - columns.shape[1]
    if spare < SPARE_CLUSTERS:
        raise SchemaError(
            f"{len(sizes)} clusters cannot carry {columns.shape[1]} coefficients; leave out "
            f"controls, or add data until {SPARE_CLUSTERS} clusters are to spare."
        )
    share = float(sizes.max() / sizes.sum())
    if share > DOMINANT:
        raise SchemaError(
            f"One cluster holds {share:.0%} of the rows; more than {DOMINANT:.0%} makes it a "
            "study of that cluster. Leave it out, or aggregate to one row per cluster."
        )
    if share > HEAVY:
        notes.append(f"caution: one cluster holds {share:.0%} of the rows")
    if spare < FEW_CLUSTERS:
        notes.append(f"caution: only {len(sizes)} clusters")
    return Design(values, columns, wanted, steps, member, weight, family, tuple(notes))


def _columns(
    rows: pd.DataFrame, chosen: Sequence[str], predictors: set[str], *, ranked: bool
) -> tuple[pd.DataFrame, dict[str, str], dict[str, str]]:
    """Turn predictors into columns of numbers; words become steps from their first value."""
    made: dict[str, Floats] = {"(start)": np.ones(len(rows))}
    wanted: dict[str, str] = {}
    steps: dict[str, str] = {}
    for column in chosen:
        values = rows[column]
        if pd.api.types.is_numeric_dtype(values):
            number = numbers(values, name=column)
            if np.ptp(number) == 0:
                raise SchemaError(f"Predictor {column!r} is the same in every row.")
            both = np.isin(number, (0.0, 1.0)).all()
            made[column] = _ranks(number) if ranked and not both else number
            wanted |= {column: column} if column in predictors else {}
            steps |= {column: column} if both else {}
            continue
        category = pd.Categorical(values).remove_unused_categories()
        levels = list(category.categories)
        if len(levels) < 2:
            raise SchemaError(f"Predictor {column!r} is the same in every row.")
        for position, level in enumerate(levels[1:], start=1):
            key = f"{column}: {level}"
            made[key] = (category.codes == position).astype(float)
            wanted |= {key: f"{column}: {level} vs {levels[0]}"} if column in predictors else {}
            steps[key] = column
    frame = pd.DataFrame(made)
    if np.linalg.matrix_rank(frame.to_numpy()) < frame.shape[1]:
        raise SchemaError(
            f"Predictors and controls repeat each other ({', '.join(frame.columns[1:])}); "
            "leave one out."
        )
    return frame, wanted, steps


def _ranks(values: Floats) -> Floats:
    from scipy import stats

    ranks = stats.rankdata(values)
    return np.asarray((ranks - ranks.mean()) / ranks.std(), dtype=float)


def associate(
    data: pd.DataFrame,
    *,
    outcome: str,
    predictors: str | Sequence[str],
    controls: str | Sequence[str] = (),
    cluster: str | None = None,
    exposure: str | None = None,
    family: str | None = None,
    zero_inflated_reason: str | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Does the outcome go with the predictor, other columns held equal?

    ========== =========================================== =============================
    family     model                                       effect of one unit more
    ========== =========================================== =============================
    count      negative binomial, log of exposure as offset ratio of rates
    binary     logistic                                    average difference in shares
    ordinal    cumulative logit                            odds ratio of standing higher
    continuous linear                                      slope
    rank       linear on ranks                             (partial) rank correlation
    ========== =========================================== =============================

    Parameters
    ----------
    data : pandas.DataFrame
        One row per comment, post, or author. Rows with a missing value are left out.
    outcome : str
        The column to be explained.
    predictors, controls : str or list of str
        Columns of numbers, booleans or words; each predictor gives rows, a control none.
        Words are compared with their first value.
    cluster : str, optional
        Column of the post or author whose rows belong together.
    exposure : str, optional
        For counts: how many could have reacted, above 0.
    family : {'count', 'binary', 'ordinal', 'continuous', 'rank'}, optional
        Guessed from the outcome where it is not given, and said in the row.
    zero_inflated_reason : str, optional
        Why some rows *cannot* have a count (such as "comments were closed"). Only then
        a zero-inflated negative binomial is fitted; many zeros alone are no reason. The
        reason stays in the row.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per predictor, or per value of a predictor of words, in the result
        shape; more than one is adjusted by Holm's method.

    Raises
    ------
    SchemaError
        If a column is missing or constant, columns repeat each other, the clusters are
        too few for the coefficients, one holds half of the rows, or the model does not
        settle.

    References
    ----------
    Cameron, A. C., & Trivedi, P. K. (2013). *Regression Analysis of Count Data*.
    MacKinnon, J. G., Nielsen, M. O., & Webb, M. D. (2023). Fast and reliable jackknife
    and bootstrap methods for cluster-robust inference. *J. Appl. Econometrics* 38, 671-694.

    Examples
    --------
    >>> posts = pd.DataFrame({"hour": range(12), "tone": [5, 4, 6, 5, 7, 6, 8, 7, 8, 9, 8, 10.5]})
    >>> associate(posts, outcome="tone", predictors="hour").round(2)[
    ...     ["groups", "effect", "effect_name", "verdict"]]
      groups  effect effect_name    verdict
    0   hour    0.47       slope  different
    """
    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    design = _read_design(
        data,
        outcome=outcome,
        predictors=as_list(predictors),
        controls=as_list(controls),
        cluster=cluster,
        exposure=exposure,
        family=family,
    )
    if zero_inflated_reason is not None and design.family != "count":
        raise SchemaError(f"`zero_inflated_reason` is for counts, not for {design.family}.")
    name, fit, read = _choose_model(design, zero_inflated_reason)
    rows = []
    for column, label in design.wanted.items():
        value, error = read(column)
        if not (np.isfinite([value, error]).all() and error > 0):
            raise SchemaError(
                f"No standard error could be had for {column!r}; it may separate the outcome "
                "perfectly, or hardly vary between clusters."
            )
        columns = interval(
            value,
            error,
            fit.freedom,
            effect_name=FAMILIES[design.family],
            confidence=confidence,
        )
        notes = [level_text(confidence), *design.notes, fit.note]
        notes += [f"zero-inflated because {zero_inflated_reason}"] if zero_inflated_reason else []
        rows.append(
            {
                "test": name,
                "outcome": outcome,
                "groups": label,
                **columns,
                "n": len(design.outcome),
                "n_clusters": int(design.member.max()) + 1,
                "assumptions": "; ".join(notes),
                "verdict": give_verdict(columns, confidence=confidence),
            }
        )
    results = result_rows(rows)
    return adjust_pvalues(results, confidence=confidence) if len(rows) > 1 else results


Reader = Callable[[str], tuple[float, float]]


def _choose_model(design: Design, zero_inflated_reason: str | None) -> tuple[str, Fitted, Reader]:
    """Fit the model of a family; the reader gives an effect and its error by column."""
    with warnings.catch_warnings():
        # A fit that does not settle is refused below, with words; warnings say it twice.
        warnings.simplefilter("ignore")
        if design.family == "ordinal":
            name, fit = "cumulative logit", _fit_ordinal(design)
        elif zero_inflated_reason is not None:
            name, fit = "zero-inflated negative binomial", _fit_zero_inflated(design)
        else:
            name, fit = _fit_linear_predictor(design)
    place = {column: position for position, column in enumerate(design.columns)}
    if design.family == "ordinal":
        place = {column: position - 1 for column, position in place.items()}
    if design.family == "binary":
        return name, fit, lambda column: _average_difference(design, fit, place[column])

    def read(column: str) -> tuple[float, float]:
        at = place[column]
        return float(fit.coefficients[at]), float(np.sqrt(fit.covariance[at, at]))

    return name, fit, read


def _fit_linear_predictor(design: Design) -> tuple[str, Fitted]:
    """Fit a generalised linear model and take its error from leaving out each cluster."""
    import statsmodels.api as sm

    x = design.columns.to_numpy()
    y = _ranks(design.outcome) if design.family == "rank" else design.outcome
    offset = None if design.exposure is None else np.log(design.exposure)
    name = {"binary": "logistic", "rank": "linear on ranks"}.get(design.family, "linear")
    family: Any = sm.families.Binomial() if design.family == "binary" else sm.families.Gaussian()
    if design.family == "count":
        name = "negative binomial"
        family = sm.families.NegativeBinomial(alpha=_dispersion(y, x, offset))
    model = sm.GLM(y, x, family=family, offset=offset)
    result = model.fit()
    if not result.converged or not np.isfinite(result.params).all():
        raise SchemaError(f"The {name} model does not settle; use fewer predictors or more data.")
    mean = np.asarray(result.mu)
    score = x * np.asarray(model.score_factor(result.params))[:, None]
    weight = -np.asarray(model.hessian_factor(result.params, observed=False))
    weight = np.abs(weight)
    if design.family == "binary" and ((mean < 1e-8) | (mean > 1 - 1e-8)).any():
        raise SchemaError("The predictors separate the outcome perfectly; compare groups instead.")
    information = (x * weight[:, None])[:, :, None] * x[:, None, :]
    return name, _jackknifed(np.asarray(result.params), score, information, design.member)


def _dispersion(y: Floats, x: Floats, offset: Floats | None) -> float:
    """Estimate by maximum likelihood how much counts vary beyond Poisson (NB2's alpha)."""
    import statsmodels.api as sm

    start = sm.GLM(y, x, family=sm.families.Poisson(), offset=offset).fit()
    excess = ((y - start.mu) ** 2 - start.mu) / start.mu**2
    guess = np.append(start.params, max(float(np.mean(excess)), 0.05))
    fit = sm.NegativeBinomial(y, x, offset=offset).fit(
        start_params=guess, disp=False, maxiter=500, method="bfgs"
    )
    alpha = float(fit.params[-1])
    # Counts that vary no more than Poisson's sit at the border of the family.
    return alpha if np.isfinite(alpha) and alpha > 1e-6 else 1e-6


def _jackknife(score: Floats, information: Floats, member: Codes) -> tuple[Floats, int]:
    """Covariance of coefficients from leaving out one cluster after another, in one step.

    `score` has a row, and `information` a matrix, for each row of the data.
    """
    clusters, width = int(member.max()) + 1, score.shape[1]
    order = np.argsort(member, kind="stable")
    starts = np.searchsorted(member[order], np.arange(clusters))
    by_cluster = np.add.reduceat(information[order], starts)
    scores = np.add.reduceat(score[order], starts)
    left = by_cluster.sum(axis=0) - by_cluster
    if (np.linalg.matrix_rank(left) < width).any():
        raise SchemaError(
            "A predictor varies in one cluster only, so its effect cannot be told from that "
            "cluster's. Leave the predictor out, or add clusters."
        )
    shifts = np.linalg.solve(left, scores[:, :, None])[:, :, 0]
    # Cluster scores add up to zero at the fit, so the shifts need no centring.
    covariance: Floats = (clusters - 1) / clusters * shifts.T @ shifts
    return covariance, clusters


def _jackknifed(coefficients: Floats, score: Floats, information: Floats, member: Codes) -> Fitted:
    covariance, clusters = _jackknife(score, information, member)
    return Fitted(
        coefficients,
        covariance,
        clusters - 1,
        f"jackknife over clusters (CR3), t with {clusters - 1} degrees of freedom",
    )


def _average_difference(design: Design, fit: Fitted, at: int) -> tuple[float, float]:
    """Average change of the predicted share: from 0 to 1 for a step, per unit for a number."""
    x = design.columns.to_numpy()
    column = design.columns.columns[at]

    def curve(matrix: Floats) -> tuple[Floats, Floats]:
        share = 1 / (1 + np.exp(-(matrix @ fit.coefficients)))
        return share, share * (1 - share)

    if column in design.steps:
        # Other values of the same word column are switched off on both sides.
        siblings = [
            position
            for position, name in enumerate(design.columns.columns)
            if design.steps.get(name) == design.steps[column]
        ]
        high, low = x.copy(), x.copy()
        low[:, siblings] = 0
        high[:, siblings] = 0
        high[:, at] = 1
        (p1, d1), (p0, d0) = curve(high), curve(low)
        value = float((p1 - p0).mean())
        gradient = (d1[:, None] * high - d0[:, None] * low).mean(axis=0)
    else:
        share, slope = curve(x)
        value = float(slope.mean() * fit.coefficients[at])
        bend = slope * (1 - 2 * share)
        gradient = fit.coefficients[at] * (bend[:, None] * x).mean(axis=0)
        gradient[at] += slope.mean()
    return value, float(np.sqrt(gradient @ fit.covariance @ gradient))


def _fit_ordinal(design: Design) -> Fitted:
    from statsmodels.miscmodels.ordinal_model import OrderedModel

    levels = np.unique(design.outcome, return_inverse=True)[1]
    if levels.max() < 2:
        raise SchemaError("An ordinal outcome needs three values or more; use family='binary'.")
    x = design.columns.to_numpy()[:, 1:]
    model = OrderedModel(levels, x, distr="logit")
    result = model.fit(method="bfgs", disp=False, maxiter=500)
    params = np.asarray(result.params)
    if not result.mle_retvals["converged"] or not np.isfinite(params).all():
        raise SchemaError(
            "The cumulative logit model does not settle; use fewer predictors or more data."
        )
    width = x.shape[1]
    cuts = model.transform_threshold_params(params)[1:-1]
    score, information = _cumulative_logit_pieces(levels, x, params[:width], cuts)
    return _jackknifed(np.append(params[:width], cuts), score, information, design.member)


def _cumulative_logit_pieces(
    levels: Codes, x: Floats, slopes: Floats, cuts: Floats
) -> tuple[Floats, Floats]:
    """Score and expected information of each row, in slopes and cut points."""
    n, width, inner = len(x), x.shape[1], len(cuts)
    below = 1 / (1 + np.exp(-(cuts - (x @ slopes)[:, None])))
    density = below * (1 - below)
    # Derivative of each cumulative share; the share of a level is what lies between two.
    turned = np.zeros((n, inner + 2, width + inner))
    turned[:, 1:-1, :width] = -density[:, :, None] * x[:, None, :]
    at = np.arange(inner)
    turned[:, at + 1, width + at] = density
    share = np.diff(below, axis=1, prepend=0.0, append=1.0)
    slope = np.diff(turned, axis=1)
    rows = np.arange(n)
    score = slope[rows, levels] / share[rows, levels][:, None]
    information = np.einsum("njk,njl,nj->nkl", slope, slope, 1 / share)
    return score, information


def _fit_zero_inflated(design: Design) -> Fitted:
    import statsmodels.api as sm
    from statsmodels.discrete.count_model import ZeroInflatedNegativeBinomialP

    if (design.outcome > 0).all():
        raise SchemaError("There are no zeros, so no zero-inflated model is needed.")
    x = design.columns.to_numpy()
    offset = None if design.exposure is None else np.log(design.exposure)
    model = ZeroInflatedNegativeBinomialP(
        design.outcome, x, exog_infl=np.ones((len(x), 1)), offset=offset
    )
    plain = sm.GLM(design.outcome, x, family=sm.families.Poisson(), offset=offset).fit()
    start = np.concatenate([[-1.0], plain.params, [0.5]])
    result = model.fit(start_params=start, method="bfgs", maxiter=1000, disp=False)
    params = np.asarray(result.params)
    if not result.mle_retvals["converged"]:
        raise SchemaError(
            "The zero-inflated negative binomial model does not settle; use fewer predictors "
            "or more data."
        )
    score = np.asarray(model.score_obs(params))
    clusters = int(design.member.max()) + 1
    by_cluster = np.zeros((clusters, score.shape[1]))
    np.add.at(by_cluster, design.member, score)
    bread = np.linalg.inv(-np.asarray(model.hessian(params)))
    covariance = clusters / (clusters - 1) * bread @ (by_cluster.T @ by_cluster) @ bread
    # The first coefficient is that of the zeros; the effect is read from the counts.
    return Fitted(
        params[1:],
        covariance[1:, 1:],
        clusters - 1,
        f"clustered sandwich (CR1), t with {clusters - 1} degrees of freedom",
    )


def mixed_model(
    data: pd.DataFrame,
    *,
    outcome: str,
    predictors: str | Sequence[str],
    cluster: str,
    controls: str | Sequence[str] = (),
    confidence: float = 0.95,
) -> pd.DataFrame:
    """How large is the effect when each cluster has a level of its own? (Random intercept.)

    Best for continuous outcomes of which clusters have unequal numbers of rows and a
    believable common spread; `associate` asks less of the data.

    Parameters
    ----------
    data : pandas.DataFrame
        One row per comment or post. Rows with a missing value are left out.
    outcome : str
        A column of numbers.
    predictors, controls : str or list of str
        As in `associate`.
    cluster : str
        Column of the post or author that has a level of its own.
    confidence : float
        Coverage of the intervals, between 0 and 1.

    Returns
    -------
    pandas.DataFrame
        One row per predictor in the result shape; the correlation within clusters is
        among the assumptions. Intervals take Student's t on as many degrees of freedom
        as there are clusters beyond the coefficients, which is cautious for predictors
        that vary within clusters.

    Raises
    ------
    SchemaError
        As in `associate`.

    References
    ----------
    Laird, N. M., & Ware, J. H. (1982). Random-effects models for longitudinal data.
    *Biometrics* 38, 963-974.

    Examples
    --------
    >>> rng = np.random.default_rng(1)
    >>> posts = pd.DataFrame({"page": np.repeat(range(12), 5), "hour": list(range(5)) * 12})
    >>> posts["tone"] = posts["hour"] + np.repeat(rng.normal(size=12), 5) + rng.normal(size=60)
    >>> mixed_model(posts, outcome="tone", predictors="hour", cluster="page")["verdict"].item()
    'different'
    """
    from statsmodels.regression.mixed_linear_model import MixedLM

    check_number("confidence", confidence, low=0, high=1, inclusive=False)
    design = _read_design(
        data,
        outcome=outcome,
        predictors=as_list(predictors),
        controls=as_list(controls),
        cluster=cluster,
        exposure=None,
        family="continuous",
    )
    clusters = int(design.member.max()) + 1
    if clusters == len(design.outcome):
        raise SchemaError(
            f"Every {cluster!r} has one row, so its level cannot be told apart; use associate."
        )
    x = design.columns.to_numpy()
    with warnings.catch_warnings():
        # A variance of zero is a fair answer (clusters are alike), not a failure.
        warnings.simplefilter("ignore")
        result = MixedLM(design.outcome, x, groups=design.member).fit(reml=True)
    between, within = float(np.asarray(result.cov_re).ravel()[0]), float(result.scale)
    freedom = clusters - x.shape[1]
    rows = []
    for column, label in design.wanted.items():
        at = list(design.columns).index(column)
        value, error = float(result.fe_params[at]), float(result.bse_fe[at])
        if not (np.isfinite([value, error]).all() and error > 0):
            raise SchemaError(f"The mixed model does not settle for {column!r}; use associate.")
        columns = interval(value, error, freedom, effect_name="slope", confidence=confidence)
        notes = [
            level_text(confidence),
            *design.notes,
            f"a level for each {cluster}, correlation within {between / (between + within):.2f}",
            f"t with {freedom} degrees of freedom",
        ]
        rows.append(
            {
                "test": "mixed model",
                "outcome": outcome,
                "groups": label,
                **columns,
                "n": len(design.outcome),
                "n_clusters": clusters,
                "assumptions": "; ".join(notes),
                "verdict": give_verdict(columns, confidence=confidence),
            }
        )
    results = result_rows(rows)
    return adjust_pvalues(results, confidence=confidence) if len(rows) > 1 else results
