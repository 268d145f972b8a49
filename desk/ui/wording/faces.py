"""The face of a clock at an instant: its state, the words around the number and how much of the bar is left."""

from datetime import tzinfo
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desk.procedure.clocks import ClockName, ClockRun, ClockState
from desk.procedure.incident import Incident
from desk.procedure.instants import MINUTE, Micros
from desk.procedure.values import dataclass
from desk.ui.wording.durations import hhmm, late_digits, left_digits, spoken

translate = QCoreApplication.translate
SOON_WITHIN: Micros = 5 * MINUTE


class Phase(Enum):
    """What a clock looks like; each has its own shape besides its colour."""

    NONE = auto()
    RUNNING = auto()
    SOON = auto()
    LATE = auto()
    MET = auto()
    WAS_LATE = auto()
    ENDED = auto()
    WINDOW = auto()

    @property
    def counts(self) -> bool:
        """Whether its text changes with every second."""
        return self in (Phase.RUNNING, Phase.SOON, Phase.LATE, Phase.WINDOW)


@dataclass(frozen=True, slots=True)
class Face:
    """`before` and `after` stand around `number`; `fraction` is the time left of the whole; `spoken` for the ear."""

    phase: Phase
    number: str = ""
    before: str = ""
    after: str = ""
    fraction: float = 0.0
    spoken: str = ""

    @property
    def text(self) -> str:
        """The whole as one line: ``late 03:40``."""
        return " ".join(part for part in (self.before, self.number, self.after) if part)


NO_CLOCK = Face(Phase.NONE)


def clock_label(name: ClockName) -> str:
    """What a clock is called on screen."""
    return {
        ClockName.ACKNOWLEDGE: translate("clock", "Acknowledge"),
        ClockName.UPDATE: translate("clock", "Next update"),
        ClockName.POSTMORTEM: translate("clock", "Post-mortem"),
    }[name]


def face_of(run: ClockRun | None, now: Micros, zone: tzinfo) -> Face:
    """How a clock shows itself at `now`."""
    if run is None:
        return NO_CLOCK
    if run.void:
        return Face(Phase.ENDED, before=translate("clock", "ended"), spoken=translate("clock", "ended"))
    if run.stopped_at is not None:
        return _stopped(run, zone)
    if run.state(now) is ClockState.BREACHED:
        late = run.late(now)
        words = translate("clock", "late by {0}").format(spoken(_up(late)))
        return Face(Phase.LATE, late_digits(late), translate("clock", "late"), "", 1.0, words)
    left = run.left(now)
    if run.name is ClockName.POSTMORTEM:
        return _window(run, now)
    phase = Phase.SOON if left <= SOON_WITHIN else Phase.RUNNING
    words = translate("clock", "due in {0}").format(spoken(left))
    return Face(
        phase,
        left_digits(left),
        "",
        translate("clock", "left"),
        left / run.within if run.within else 0.0,
        words,
    )


def _up(late: Micros) -> Micros:
    return -(-late // 1_000_000) * 1_000_000


def _stopped(run: ClockRun, zone: tzinfo) -> Face:
    assert run.stopped_at is not None
    if run.stopped_at > run.due_at:
        late = run.stopped_at - run.due_at
        words = translate("clock", "was late by {0}").format(spoken(_up(late)))
        return Face(Phase.WAS_LATE, late_digits(late), translate("clock", "was late"), "", 0.0, words)
    if run.name is ClockName.UPDATE:
        text = translate("clock", "ended")
        return Face(
            Phase.ENDED, hhmm(run.stopped_at, zone), text, "", 0.0, f"{text} {hhmm(run.stopped_at, zone)}"
        )
    taken = run.stopped_at - run.started_at
    return Face(
        Phase.MET,
        left_digits(taken),
        translate("clock", "met"),
        "",
        0.0,
        translate("clock", "met after {0}").format(spoken(taken)),
    )


def _window(run: ClockRun, now: Micros) -> Face:
    opens = run.opens_at
    if opens is not None and now < opens:
        left, after = opens - now, translate("clock", "to open")
        whole = opens - run.started_at
    else:
        left, after = run.due_at - now, translate("clock", "to close")
        whole = run.due_at - (opens if opens is not None else run.started_at)
    words = f"{spoken(left)} {after}"
    return Face(Phase.WINDOW, left_digits(left), "", after, left / whole if whole else 0.0, words)


def second_clock(incident: Incident) -> ClockRun | None:
    """What the board's "next update or window" column shows: the update clock, or once resolved the window."""
    if incident.status.is_open:
        return incident.newest(ClockName.UPDATE)
    return incident.newest(ClockName.POSTMORTEM) or incident.newest(ClockName.UPDATE)
