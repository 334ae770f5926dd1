"""Words of the matrix, of its gaps and clashes, and of whom to ask."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deskapp.services import matters
from deskapp.services.whom import TEAM
from deskapp.ui import i18n
from deskapp.ui.i18n import translate

if TYPE_CHECKING:
    from deskapp.domain.load import Hours
    from deskapp.services.whom import Answer, Contact


def category(answer: Answer) -> str:
    """The matter of an answer; a team that was asked for by its name is its own."""
    return name(answer.first) if answer.category.startswith(TEAM) else matters.name(answer.category, i18n.code())


def name(one: Contact) -> str:
    """The name of somebody, or of a team in the person's language."""
    return one.text(i18n.code())


def hours(found: Hours) -> str:
    """Until when somebody is there, or when again; "" where nobody knows."""
    if found.until:
        return translate("Whom", "Here until {time}").format(time=i18n.moment(found.until))
    if found.back:
        return translate("Whom", "Back {time}").format(time=i18n.moment(found.back))
    return ""


def roles() -> dict[str, str]:
    """What somebody can be in a row of the matrix."""
    return {
        "responsible": translate("Matrix", "Does it"),
        "accountable": translate("Matrix", "Answers for it"),
        "consulted": translate("Matrix", "Asked before"),
        "informed": translate("Matrix", "Told after"),
    }


def kinds() -> dict[str, str]:
    """Kinds of customers."""
    return {
        "employee": translate("Matrix", "Employees"),
        "supplier": translate("Matrix", "Suppliers"),
        "partner": translate("Matrix", "Partners"),
        "stakeholder": translate("Matrix", "Stakeholders"),
        "shareholder": translate("Matrix", "Shareholders"),
        "external": translate("Matrix", "External people"),
    }


def kind_of_person() -> dict[str, str]:
    """What somebody is to the house, for who does not work in it."""
    return {
        "supplier": translate("Matrix", "Supplier"),
        "partner": translate("Matrix", "Partner"),
        "stakeholder": translate("Matrix", "Stakeholder"),
        "shareholder": translate("Matrix", "Shareholder"),
        "external": translate("Matrix", "From outside the house"),
    }


def gap_kinds() -> dict[str, str]:
    """What can be amiss, in a sentence with {matter} and {people}."""
    return {
        "declined": translate("Matrix", "{matter}: {people} says it is not theirs"),
        "loop": translate("Matrix", "{people}: each leads the other"),
        "left": translate("Matrix", "{people} has left but is still named"),
        "two": translate("Matrix", "{matter}: several answer for it, {people}"),
        "nobody": translate("Matrix", "{matter}: nobody answers for it"),
        "manager": translate("Matrix", "{people}: the manager is not here any more"),
        "alone": translate("Matrix", "{matter}: only {people} does it"),
        "statement": translate("Matrix", "{people} has not said what the role is for"),
        "teamless": translate("Matrix", "{people} is in no unit and no team"),
        "review": translate("Matrix", "{matter}: should be looked at again"),
    }


def deeds() -> dict[str, str]:
    """The one deed that mends each."""
    return {
        "declined": translate("Matrix", "Choose who takes it"),
        "loop": translate("Matrix", "Choose who leads"),
        "left": translate("Matrix", "Choose who follows"),
        "two": translate("Matrix", "Choose who answers for it"),
        "nobody": translate("Matrix", "Name somebody"),
        "manager": translate("Matrix", "Choose a manager"),
        "alone": translate("Matrix", "Choose who stands in"),
        "statement": translate("Matrix", "Write it"),
        "teamless": translate("Matrix", "Choose a team"),
        "review": translate("Matrix", "It is still right"),
    }


class Months(QObject):
    """Months with their plurals; a QObject only because plurals need `tr`."""

    def after(self, count: int) -> str:
        return self.tr("In %Ln month(s)", "", count)


@cache
def months() -> Months:
    """The words of months."""
    return Months()
