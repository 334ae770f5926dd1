"""This computer's encrypted databases."""
