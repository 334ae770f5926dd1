"""deskapp: a native service desk that works offline and loses nothing."""

__version__ = "0.1.0"
