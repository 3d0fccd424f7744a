"""A sample brand whose truth is known, and the files drawn from it."""

from toolkit.samples.effects import default_effects
from toolkit.samples.exports import write_exports
from toolkit.samples.load import list_samples, load_sample, sample_path
from toolkit.samples.simulate import SimulatedStudy, Truth, simulate_brand

__all__ = [
    "SimulatedStudy",
    "Truth",
    "default_effects",
    "list_samples",
    "load_sample",
    "sample_path",
    "simulate_brand",
    "write_exports",
]
