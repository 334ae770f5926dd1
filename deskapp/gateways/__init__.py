"""The rest of the outside world: files, later mail and directory."""
