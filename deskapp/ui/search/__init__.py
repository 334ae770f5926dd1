"""Quick search over tickets, people and snippets."""
