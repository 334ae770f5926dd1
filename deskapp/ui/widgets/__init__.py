"""Small widgets every view is built with."""
