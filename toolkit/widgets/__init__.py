"""Widgets: state first, then how it is shown. The only part that knows ipywidgets."""
