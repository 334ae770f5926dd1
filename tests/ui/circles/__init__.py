"""Tests of the window for circles."""
