"""What tickets are called while a hand carries them from one view to another."""

from __future__ import annotations

TICKETS = "application/x-deskapp-queue"
"""Only that tickets come: which ones, the queue knows."""
