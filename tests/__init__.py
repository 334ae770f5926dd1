"""The tests of deskapp, room by room."""
