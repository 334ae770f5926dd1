"""The page of who waits for what."""
