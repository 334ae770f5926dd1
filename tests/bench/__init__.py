"""Figures of a desk at size, each beside the least that the same work costs: `python3 resources/dev.py bench`."""
