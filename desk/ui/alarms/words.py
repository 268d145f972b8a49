"""What an alarm says: in the strip, in a notification, in the tray."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desk.procedure.instants import Micros
from desk.ui.alarms.ladder import Alarm
from desk.ui.alarms.watch import Standing
from desk.ui.book import Book
from desk.ui.wording.counts import counted
from desk.ui.wording.durations import hhmmss, late_digits, left_digits, zone_word
from desk.ui.wording.faces import clock_label

translate = QCoreApplication.translate


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
