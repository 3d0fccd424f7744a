"""A sample brand whose truth is known, and the files drawn from it."""

from toolkit.samples.effects import default_effects
from toolkit.samples.simulate import SimulatedStudy, Truth, simulate_brand

__all__ = ["SimulatedStudy", "Truth", "default_effects", "simulate_brand"]
