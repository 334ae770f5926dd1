"""Tests of the page "Needs a decision"."""
