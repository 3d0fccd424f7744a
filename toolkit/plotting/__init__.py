"""Every figure: a frame and `ax=None` in, Axes out; titles say the finding."""
