"""What widgets share: a state that tests read, and a display that follows it if there is one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import Any

__all__ = ["Shown"]


class Shown(ABC):
    """A state that shows itself in a notebook.

    A subclass gives `_make_view`: an object with a ``box`` of ipywidgets and a method
    ``refresh``. It is made when first shown, so that tests of the state need no display.
    """

    @abstractmethod
    def _make_view(self) -> Any:
        """Build the ipywidgets around this state."""

    @cached_property
    def _view(self) -> Any:
        return self._make_view()

    def _show(self) -> None:
        """Bring the display up to date, if there is one."""
        if "_view" in self.__dict__:
            self._view.refresh()

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self._view.box)
