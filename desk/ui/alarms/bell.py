"""The bell: watches the clocks on every tick, keeps strips and tray in step, and rings through the outlets."""

from collections.abc import Callable, Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.procedure.values import dataclass
from desk.ui.alarms.away import Away, Missed, What, missed
from desk.ui.alarms.ladder import SOON_WITHIN, Alarm, Rung
from desk.ui.alarms.memory import Memory
from desk.ui.alarms.preferences import NOTES_KEY, AlarmPreferences, may_disturb
from desk.ui.alarms.snooze import snooze_until
from desk.ui.alarms.strip import AlarmStrip
from desk.ui.alarms.watch import Look as Seen
from desk.ui.alarms.watch import Standing, Watch
from desk.ui.alarms.words import missed_notice, notice_words, strip_words, title, when_words
from desk.ui.book import Book
from desk.ui.ports import Me, Notes, Outlets
from desk.ui.theme.look import Look

_IN_TRAY = 3


@dataclass(frozen=True, slots=True)
class Trial:
    """What a test of the alarm came to: what a person should have noticed, and what this computer lacks."""

    done: tuple[str, ...]
    lacking: tuple[str, ...]


class Bell(QObject):
    """`opened` and `acknowledged` carry an incident's id."""

    opened = Signal(str)
    acknowledged = Signal(str)
    missed = Signal(object)
    """What happened while a person was away, a Missed, once when they are back."""
    missed_asked = Signal()

    def __init__(
        self,
        look: Look,
        book: Book,
        notes: Notes,
        me: Me,
        zone: tzinfo,
        parent: QWidget,
        read_now: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._look, self._book, self._notes, self._me, self._zone = look, book, notes, me, zone
        self._outlets: Outlets | None = None
        self._read_now = read_now
        self.preferences = AlarmPreferences.from_json(notes.get(NOTES_KEY))
        self.memory = Memory(notes)
        self.away = Away(notes)
        self.watch = Watch(me, self.memory, self.preferences.whose)
        self.strips = tuple(AlarmStrip(look, book, me.side is Side.SUPPORT) for _ in range(2))
        """One for the board, one for every other room."""
        self._now: Micros = 0
        self._changed: set[str] = set()
        self._looked_until: Micros = -1
        book.incidents_changed.connect(self._on_book_incidents_changed)
        self.started = False
        for strip in self.strips:
            strip.opened.connect(self._on_strip_opened)
            strip.acknowledged.connect(self._on_strip_acknowledged)
            strip.snoozed.connect(self._on_strip_snoozed)

    def ring_through(self, outlets: Outlets) -> None:
        """Use these ways out of the window from now on."""
        self._outlets = outlets

    # Time

    def start(self, now: Micros) -> None:
        """Ring nothing before Slack was read: what is late here may have been answered elsewhere."""
        self.started = True
        self.watch.hold(now)

    def take_over(self, other: "Bell") -> None:
        """Go on where another bell of the same window ends: what rang has rung."""
        self.watch, self.memory, self.preferences = other.watch, other.memory, other.preferences
        self.started, self.away = other.started, other.away

    def on_woke(self, now: Micros, away: Micros) -> None:
        """The computer slept: read Slack first."""
        self.away.leave(now - away)
        self.watch.wake(now, away)
        self._read_now()

    def on_health_changed(self) -> None:
        """A channel was heard: once each was since the start or the sleep, alarms may speak."""
        since = self.watch.held_since()
        heard = [health.heard_at for health in self._book.health.values()]
        if since is not None and heard and all(at is not None and at >= since for at in heard):
            self.watch.heard()

    def on_ticked(self, now: Micros) -> Seen:
        """Look at the clocks that are near or past; show what stands and ring what is new. Before the start, silently:
        the first paint has the strip where it stays."""
        self._now = now
        if not self.started:
            self.watch.hold(now)  # the board of the last run: nothing of it is known to be true yet
        seen = self._see(now)
        for strip in self.strips:
            strip.show_standing(seen.standing, now)
        if seen.ring:
            self._ring(seen, now)
        if self.started:
            self._sum_up(now, told=bool(seen.ring))
            self._show_tray(now)
        return seen

    def _sum_up(self, now: Micros, *, told: bool) -> None:
        """Back from sleep, from quiet hours or from another day, and Slack was read: say once what was missed.

        `told` where an alarm rang in this moment: then that is the one notification.
        """
        quiet = self.preferences.is_quiet(now, self._zone)
        span = self.away.back(now, here=not quiet and self.watch.held_since() is None)
        if span is None:
            return
        summed = self.what_happened(*span)
        if not summed.events:
            return
        self.missed.emit(summed)
        if self._outlets is not None and self.preferences.notify and not told:
            head, text = missed_notice(summed, self._book, self._zone)
            late = bool(summed.count(What.LATE))
            self._outlets.notify(head, text, late, self.missed_asked.emit)

    def what_happened(self, since: Micros, until: Micros) -> Missed:
        """What happened to the incidents that are for this person."""
        return missed(self._book.incidents.values(), since, until, self._me, self.preferences.whose)

    def _see(self, now: Micros) -> Seen:
        """Hand on what changed, and what came near since the last look; most of the board is neither."""
        horizon = now + SOON_WITHIN
        came_near = self._book.dues.between(self._looked_until + 1, horizon)
        self._looked_until = max(self._looked_until, horizon)
        differ, self._changed = self._changed.union(came_near), set()
        near, gone = [], []
        for incident_id in differ:
            incident = self._book.incident(incident_id)
            run = incident.next_due() if incident is not None and incident.status.is_live else None
            if incident is not None and run is not None and run.due_at <= horizon:
                near.append(incident)
            else:
                gone.append(incident_id)
        return self.watch.look(near, now, gone)

    def _on_book_incidents_changed(self, ids: object) -> None:
        if isinstance(ids, frozenset):
            self._changed |= ids

    def _ring(self, seen: Seen, now: Micros) -> None:
        chosen = self.preferences
        loud = [each for each in seen.ring if may_disturb(each.alarm, self._me, chosen, now, self._zone)]
        self._announce(seen.ring[0], now)
        if not loud:
            return
        late = any(each.alarm.rung >= Rung.DUE for each in loud)
        window = self.parent()
        assert isinstance(window, QWidget)
        if self._outlets is not None:
            if chosen.sound:
                self._outlets.play(chosen.due_sound if late else chosen.soon_sound, chosen.volume)
            if chosen.notify:
                head, text = notice_words(loud, self._book, now, self._zone)
                self._outlets.notify(head, text, late, partial(self._open, loud[0]), self._offers(loud, now))
        if chosen.attention and not window.isActiveWindow():
            QApplication.alert(window)

    def _offers(self, loud: Sequence[Standing], now: Micros) -> list[tuple[str, Callable[[], None]]]:
        """The buttons of a notification: what its one alarm allows; of several, the first can be opened."""
        first = loud[0]
        offers: list[tuple[str, Callable[[], None]]] = [(self.tr("Open"), partial(self._open, first))]
        if len(loud) > 1:
            return offers
        if self._me.side is Side.SUPPORT and first.alarm.clock is ClockName.ACKNOWLEDGE:
            acknowledge = partial(self.acknowledged.emit, first.alarm.incident)
            offers.insert(0, (self.tr("Acknowledge"), acknowledge))
        if snooze_until(first.alarm.due_at, now) is not None:
            snooze = partial(self._on_strip_snoozed, first, self.tr("Snoozed from the notification"))
            offers.append((self.tr("Snooze"), snooze))
        return offers

    def _announce(self, standing: Standing, now: Micros) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(self.strips[0], strip_words(standing, self._book, now))
        QAccessible.updateAccessibility(event)

    def _show_tray(self, now: Micros) -> None:
        if self._outlets is None:
            return
        lines, urgency, tip = [], "", self.tr("desk: nothing is due")
        for number, each in enumerate(self._book.dues.earliest(_IN_TRAY)):
            incident = self._book.incident(each)
            alarm = self._next_of(incident) if incident is not None else None
            if alarm is None:
                continue
            words = f"{alarm.level.name}  {when_words(Standing(alarm), now)}  {title(alarm)}"
            lines.append((alarm.incident, words))
            if number == 0:
                urgency = (
                    "late" if alarm.is_late(now) else "soon" if alarm.due_at - now <= SOON_WITHIN else ""
                )
                tip = f"desk: {words}"
        self._outlets.show_next(self._look, tip, urgency, lines)

    def _next_of(self, incident: Incident) -> Alarm | None:
        run = incident.next_due()
        if run is None:
            return None
        return Alarm(incident.id, incident.channel, incident.title, incident.severity.governing, incident.owner,
                     incident.reported_by.id, run.name, run.due_at, 0)  # fmt: skip

    # What a person does

    def choose(self, preferences: AlarmPreferences) -> None:
        """Keep other preferences; they hold from the next tick on."""
        self.preferences = preferences
        self.watch.whose = preferences.whose
        self.watch.refresh(self._now)
        self._notes.put(NOTES_KEY, preferences.as_json())

    def on_acts_queued(self, command: object, _op: str) -> None:
        """An act that stops a clock is on its way: its alarm has been answered; the next step speaks if it fails."""
        from desk.procedure import commands

        stopping = (
            commands.Acknowledge,
            commands.PostUpdate,
            commands.Reply,
            commands.Resolve,
            commands.Withdraw,
        )
        if isinstance(command, stopping):
            for each in self._standing():
                if each.alarm.incident == command.incident:
                    self.watch.answer(each.alarm, self._now)

    def play(self, sound: str) -> str:
        """Let a sound be heard; returns why it cannot, or empty."""
        if self._outlets is None:
            return self.tr("No sound in this window")
        return "" if self._outlets.play(sound, self.preferences.volume) else self._outlets.sound_trouble

    def test(self) -> Trial:
        """Do everything that an alarm does, and say what this computer lacks."""
        chosen, done, lacking = self.preferences, [], []
        trouble = self.play(chosen.due_sound) if chosen.sound else self.tr("Sound is off")
        lacking.append(trouble) if trouble else done.append(self.tr("A sound was played"))
        shown = False
        if chosen.notify and self._outlets is not None:
            text = self.tr("This is how an alarm of desk looks.")
            shown = self._outlets.notify(self.tr("Test of the alarm"), text, True, lambda: None)
        if shown:
            done.append(self.tr("A notification was shown"))
        else:
            why = self._outlets.notice_trouble if self._outlets is not None else ""
            lacking.append(why or self.tr("Notifications are off"))
        window = self.parent()
        assert isinstance(window, QWidget)
        QApplication.alert(window, 3_000)
        done.append(self.tr("The taskbar asked for attention"))
        return Trial(tuple(done), tuple(lacking))

    def close(self) -> None:
        """Take tray and sound away; from now on nobody is here."""
        if self.started:
            self.away.leave(self._now)
        if self._outlets is not None:
            self._outlets.close()

    def _standing(self) -> tuple[Standing, ...]:
        return self.strips[0].standing()

    def _open(self, standing: Standing) -> None:
        self.watch.answer(standing.alarm, self._now)
        self.opened.emit(standing.alarm.incident)
        self.on_ticked(self._now)

    def _on_strip_opened(self, standing: object) -> None:
        if isinstance(standing, Standing):
            self._open(standing)

    def _on_strip_acknowledged(self, standing: object) -> None:
        if isinstance(standing, Standing):
            self.acknowledged.emit(standing.alarm.incident)

    def _on_strip_snoozed(self, standing: object, why: str) -> None:
        if isinstance(standing, Standing):
            self.watch.snooze(standing.alarm, why, self._now)
            self.on_ticked(self._now)
