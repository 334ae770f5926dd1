"""Confidential circles: making one, and who reads it."""
