"""Tests of the team board."""
