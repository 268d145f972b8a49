"""What a waiting post says, and what a person can do about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.procedure.post import Delivery, PostState

if TYPE_CHECKING:
    from desk.procedure.report import Report

translate = QCoreApplication.translate
CANCEL = "cancel:"
"""Begins the name of what gives one file up; its hash, a colon and its name follow."""


def own_words(text: str) -> str:
    """What the person wrote: a post without its first line (the act) and its signature."""
    lines = text.splitlines()
    body = [line for line in lines[1:] if "· desk " not in line]
    return "\n".join(body).strip() or (lines[0] if lines else "")


def delivery_words(delivery: Delivery) -> str:
    """What a waiting post says: a report by its title, anything else in its own words."""
    report = report_of(delivery)
    return report.title if report is not None else own_words(delivery.post.text)


def report_of(delivery: Delivery) -> "Report | None":
    """The report in a post, or None where it is none."""
    if delivery.post.kind != "report":
        return None
    # Reading the template is not needed for a first picture.
    from desk.procedure.report import parse_report

    return parse_report(delivery.post.text, reported_at=delivery.made_at)


def ways_on(delivery: Delivery) -> list[tuple[str, str]]:
    """What a person can do about a waiting post. What Slack has of it cannot be taken back, only completed."""
    buttons = [("retry", translate("delivery", "Try now"))]
    if delivery.state is not PostState.DELIVERED:
        buttons.append(("edit", translate("delivery", "Edit")))
        buttons.append(("take_back", translate("delivery", "Take back")))
    return buttons
