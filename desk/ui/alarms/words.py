"""What an alarm says: in the strip, in a notification, in the tray."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desk.procedure.instants import Micros
from desk.ui.alarms.away import Event, Missed, What
from desk.ui.alarms.ladder import Alarm
from desk.ui.alarms.watch import Standing
from desk.ui.book import Book
from desk.ui.wording.counts import counted
from desk.ui.wording.durations import hhmm, hhmmss, late_digits, left_digits, when, zone_word
from desk.ui.wording.faces import clock_label

translate = QCoreApplication.translate
_LINES = 3


def when_words(standing: Standing, now: Micros) -> str:
    """``04:12 left``, ``late 03:40``, or ``due 15:50 ago, while asleep``."""
    alarm = standing.alarm
    if not alarm.is_late(now):
        return translate("alarm", "{0} left").format(left_digits(alarm.due_at - now))
    late = late_digits(now - alarm.due_at)
    if standing.asleep:
        return translate("alarm", "due {0} ago, while asleep").format(late)
    return translate("alarm", "late {0}").format(late)


def strip_words(standing: Standing, book: Book, now: Micros) -> str:
    """The strip's line: ``Acknowledge 04:12 left · Live odds frozen · Aurelio DE``."""
    alarm = standing.alarm
    head = f"{clock_label(alarm.clock)} {when_words(standing, now)}"
    return " · ".join((head, title(alarm), book.operator(alarm.channel)))


def title(alarm: Alarm) -> str:
    """The incident's title, or that there is none."""
    return alarm.title or translate("alarm", "(no title)")


def notice_words(ring: Sequence[Standing], book: Book, now: Micros, zone: tzinfo) -> tuple[str, str]:
    """Title and text of the one notification for everything that rings."""
    first = ring[0]
    alarm = first.alarm
    if len(ring) == 1:
        head = f"{alarm.level.name} {clock_label(alarm.clock)} {when_words(first, now)}"
        due = f"{hhmmss(alarm.due_at, zone)} {zone_word(alarm.due_at, zone)}"
        text = translate("alarm", "{0} · {1}\nDue {2}").format(
            title(alarm), book.operator(alarm.channel), due
        )
        return head, text
    late = sum(each.alarm.is_late(now) for each in ring)
    head = counted.tr("%n clocks need you", "", len(ring))
    if late == len(ring):
        head = counted.tr("%n clocks are late", "", late)
    lines = [
        f"{each.alarm.level.name} {clock_label(each.alarm.clock)} {when_words(each, now)} · {title(each.alarm)}"
        for each in ring[:3]
    ]
    if len(ring) > 3:
        lines.append(counted.tr("and %n more", "", len(ring) - 3))
    return head, "\n".join(lines)


def event_words(event: Event) -> str:
    """What happened to an incident: ``Acknowledge was late``, ``reported``, ``resolved``."""
    if event.what is What.LATE and event.clock is not None:
        return translate("missed", "{0} was late").format(clock_label(event.clock))
    return translate("missed", "resolved") if event.what is What.RESOLVED else translate("missed", "reported")


def missed_words(missed: Missed) -> str:
    """How much happened: ``1 late, 3 reported, 2 resolved``; empty for nothing."""
    late, came, gone = (missed.count(what) for what in (What.LATE, What.REPORTED, What.RESOLVED))
    parts = [
        counted.tr("%n clocks late", "", late) if late else "",
        counted.tr("%n reported", "", came) if came else "",
        counted.tr("%n resolved", "", gone) if gone else "",
    ]
    return ", ".join(part for part in parts if part)


def span_words(missed: Missed, zone: tzinfo) -> str:
    """From when to when, with the zone."""
    first, last = when(missed.since, missed.until, zone), hhmm(missed.until, zone)
    return translate("missed", "{0} to {1} {2}").format(first, last, zone_word(missed.until, zone))


def missed_notice(missed: Missed, book: Book, zone: tzinfo) -> tuple[str, str]:
    """Title and text of the one notification after coming back."""
    head = translate("missed", "While you were away: {0}").format(missed_words(missed))
    lines = [
        f"{event.level.name}  {event_words(event)} · {event.title} · {book.operator(event.channel)}"
        for event in missed.events[:_LINES]
    ]
    more = len(missed.events) - _LINES
    if more > 0:
        lines.append(translate("alarm", "and {0} more").format(more))
    return head, "\n".join([span_words(missed, zone), *lines])
