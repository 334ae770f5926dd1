"""The snippet library: the canned answers of the house, written and tried out."""
