"""The queue: rail, list and bulk work."""
