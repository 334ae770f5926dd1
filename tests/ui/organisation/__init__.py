"""Tests of the org chart."""
