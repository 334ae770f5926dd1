"""The page "Waits for": who waits for what from whom, both directions."""
