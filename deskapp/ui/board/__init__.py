"""The board of a team: people with what they have open, and work that goes to other hands."""
