"""The shared database: one protocol, a SQLite file or Postgres."""
