"""Tests of the queue: rail, list and bulk work."""
