"""Invented studies with known truth, at a size for every day.

The whole of it, 2,000 studies a line, is `python benchmarks/stats_truth.py --write`; its
figures are in docs/statistics.md. Bounds here are those plus three standard errors.
"""

import runpy
from pathlib import Path

import numpy as np
import pytest

BENCHMARK = Path(__file__).resolve().parents[1] / "benchmarks" / "stats_truth.py"


@pytest.fixture(scope="module")
def rates():
    return runpy.run_path(str(BENCHMARK))["rates"]


def three_errors(share, n):
    return 3 * np.sqrt(share * (1 - share) / n)


@pytest.mark.parametrize(
    ("scenario", "n"),
    [("binary", 400), ("count", 200), ("few", 200), ("logistic", 100), ("permutation", 100)],
)
def test_no_effect_is_rarely_called_one_where_the_naive_test_often_does(rates, scenario, n):
    shown = rates(scenario, n)
    assert shown.found <= 0.05 + three_errors(0.05, n)
    assert shown.naive > 0.15


@pytest.mark.parametrize(
    ("scenario", "n"),
    [("binary effect", 300), ("count effect", 200), ("bootstrap share", 200), ("prevalence", 60)],
)
def test_intervals_hold_the_truth(rates, scenario, n):
    assert abs(rates(scenario, n).covered - 0.95) <= 0.02 + three_errors(0.05, n)
