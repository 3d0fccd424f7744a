"""Does a brand sound like itself: profile, consistency, rivals, drift, templates, presence."""
