"""Kept aside: what the hub could not take, why, and what can be done with it."""
