"""The sample brand: data to hand out, and to try everything on."""

from toolkit.samples.load import list_samples, load_sample

__all__ = ["list_samples", "load_sample"]
