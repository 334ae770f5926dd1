"""Tests of the page "Kept aside"."""
