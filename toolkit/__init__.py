"""What comments are for, what viral content is worth, whether a brand sounds like itself.

The way of a row: read, clean, annotate, summarize, test, plot or explain.
Nothing is imported before it is used: `__init__.pyi` says where each name lives.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)

del lazy_loader
