"""What a person chose about alarms: whose, how loud, when quiet. Quiet hours never silence a P1 or one's own breach."""

from dataclasses import fields, replace
from datetime import tzinfo
from enum import StrEnum
from typing import Any, Self

from desk.procedure.instants import Micros, to_datetime
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.procedure.values import dataclass
from desk.ui.alarms.ladder import Alarm, Rung
from desk.ui.ports import Me

NOTES_KEY = "alarms.preferences"
_DAY_MINUTES = 24 * 60


class Whose(StrEnum):
    """Which incidents ring."""

    MINE = "mine"
    MINE_AND_NOBODYS = "unowned"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class AlarmPreferences:
    """`volume` in percent; `quiet_from` and `quiet_to` in minutes after local midnight, equal for no quiet hours."""

    whose: Whose = Whose.MINE_AND_NOBODYS
    sound: bool = True
    soon_sound: str = "chime"
    due_sound: str = "bell"
    volume: int = 70
    notify: bool = True
    attention: bool = True
    quiet: bool = False
    quiet_from: int = 22 * 60
    quiet_to: int = 7 * 60

    @classmethod
    def from_json(cls, raw: object) -> Self:
        """What was written down; a value that is missing or of another kind is the default."""
        given = raw if isinstance(raw, dict) else {}
        values: dict[str, Any] = {}
        for each in fields(cls):
            value, plain = given.get(each.name), getattr(cls(), each.name)
            if each.name == "whose":
                values["whose"] = Whose(value) if value in tuple(Whose) else plain
            else:
                values[each.name] = value if type(value) is type(plain) else plain
        made = cls(**values)
        return replace(
            made,
            volume=min(100, max(0, made.volume)),
            quiet_from=made.quiet_from % _DAY_MINUTES,
            quiet_to=made.quiet_to % _DAY_MINUTES,
        )

    def as_json(self) -> dict[str, Any]:
        """What is written down."""
        return {each.name: getattr(self, each.name) for each in fields(self)} | {"whose": str(self.whose)}

    def is_quiet(self, now: Micros, zone: tzinfo) -> bool:
        """Whether `now` lies in the quiet hours on the wall of `zone`; they may run over midnight."""
        if not self.quiet or self.quiet_from == self.quiet_to:
            return False
        moment = to_datetime(now).astimezone(zone)
        minute = moment.hour * 60 + moment.minute
        if self.quiet_from < self.quiet_to:
            return self.quiet_from <= minute < self.quiet_to
        return minute >= self.quiet_from or minute < self.quiet_to


def is_mine(alarm: Alarm, me: Me) -> bool:
    """Whether a clock is one's own: for support the incident that one has, for an operator the one reported."""
    if not me.user:
        return False
    return alarm.owner == me.user if me.side is Side.SUPPORT else alarm.reported_by == me.user


def concerns(alarm: Alarm, me: Me, whose: Whose) -> bool:
    """Whether an alarm is for this person."""
    match whose:
        case Whose.ALL:
            return True
        case Whose.MINE_AND_NOBODYS:
            return not alarm.owner or is_mine(alarm, me)
        case Whose.MINE:
            return is_mine(alarm, me)


def may_disturb(alarm: Alarm, me: Me, preferences: AlarmPreferences, now: Micros, zone: tzinfo) -> bool:
    """Whether an alarm may make a noise or a notification now."""
    if not preferences.is_quiet(now, zone) or alarm.level is Severity.P1:
        return True
    return alarm.rung >= Rung.DUE and is_mine(alarm, me)
