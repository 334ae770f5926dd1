"""Tests of this computer's databases."""
