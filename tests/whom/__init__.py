"""Questions to "Whom do I ask?" and how well they are answered."""
