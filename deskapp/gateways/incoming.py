"""Foreign files as people and tickets: read whole, with everything that is wrong listed, nothing imported here."""

from __future__ import annotations

from deskapp.gateways.people_file import PeopleFile, PersonIn, read_people
from deskapp.gateways.ticket_file import StepIn, TicketFile, TicketIn, read_tickets

__all__ = ["PeopleFile", "PersonIn", "StepIn", "TicketFile", "TicketIn", "read_people", "read_tickets"]
