"""What comments are for: engines that read intents, and summaries of what they read.

Nothing heavy is imported before it is used.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)

del lazy_loader
