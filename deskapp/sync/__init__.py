"""The worker that joins replica and hub: pull, merge, push."""
