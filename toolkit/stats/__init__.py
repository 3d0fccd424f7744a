"""Numbers with their doubt: one row per test, or per share, always with interval and n."""
