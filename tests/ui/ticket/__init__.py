"""Tests of the ticket pane."""
