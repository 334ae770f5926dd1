"""My requests: what I asked of others, who has it, and what they said."""
