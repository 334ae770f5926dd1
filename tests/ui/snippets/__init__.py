"""Tests of the snippet library."""
