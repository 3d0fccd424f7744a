"""Who comments: histories, segments by stated rules, whom to talk to next, fans and the network."""
