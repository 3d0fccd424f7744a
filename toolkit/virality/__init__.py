"""What viral content is worth: reach, spread, talk, what stays behind, and its price."""
