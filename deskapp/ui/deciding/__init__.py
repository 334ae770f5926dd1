"""Needs a decision: two values side by side, and what a person makes of them."""
