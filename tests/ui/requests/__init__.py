"""Tests of the page "My requests"."""
