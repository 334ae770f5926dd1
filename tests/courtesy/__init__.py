"""How good the courtesy rules are: a corpus written by another hand, and the figures."""
