"""The board of all channels as the engine has it, brought up to date by what one channel's fold touched."""

from collections.abc import Iterable

from desk.procedure.board import Board, BoardChange, TriageItem, UnknownAuthor
from desk.procedure.incident import Incident
from desk.procedure.roster import Party
from desk.sync.line import ChannelFold


class Picture:
    """Costs what changed, however much is on it: nothing here walks all incidents but `board`."""

    def __init__(self) -> None:
        self._incidents: dict[str, Incident] = {}
        self._triage: dict[str, TriageItem] = {}
        self._unknown: dict[str, tuple[UnknownAuthor, ...]] = {}
        self._operators: dict[str, str] = {}
        self._support: dict[str, Party] = {}

    def board(self) -> Board:
        """Everything, for deciding and for a first showing. A copy: it does not move under whoever holds it."""
        return Board(
            dict(self._incidents),
            dict(self._triage),
            self._all_unknown(),
            dict(self._operators),
            dict(self._support),
        )

    def everything(self, shown: Board) -> BoardChange:
        """All of it as one change, for whoever has `shown` on the screen."""
        return BoardChange(
            dict(self._incidents),
            dict(self._triage),
            frozenset(shown.incidents) - frozenset(self._incidents),
            frozenset(shown.triage) - frozenset(self._triage),
            self._all_unknown(),
            dict(self._operators),
            dict(self._support),
        )

    def update(self, channel: str, fold: ChannelFold, touched: Iterable[str]) -> BoardChange:
        """What differs on the board now that the fold of a channel touched some ids."""
        incidents: dict[str, Incident] = {}
        triage: dict[str, TriageItem] = {}
        gone_incidents: set[str] = set()
        gone_triage: set[str] = set()
        for key in touched:
            entry = fold.entry(key)
            if isinstance(entry, Incident):
                if self._incidents.get(key) != entry:
                    incidents[key] = self._incidents[key] = entry
            elif self._incidents.pop(key, None) is not None:
                gone_incidents.add(key)
            if isinstance(entry, TriageItem):
                if self._triage.get(key) != entry:
                    triage[key] = self._triage[key] = entry
            elif self._triage.pop(key, None) is not None:
                gone_triage.add(key)
        return BoardChange(
            incidents,
            triage,
            frozenset(gone_incidents),
            frozenset(gone_triage),
            self._news_of_unknown(channel, fold.unknown_authors()),
            self._news_of_operator(channel, fold.charter.roster.operator_name),
            self._news_of_support(channel, fold.charter.roster.support),
        )

    def _news_of_unknown(
        self, channel: str, unknown: tuple[UnknownAuthor, ...]
    ) -> tuple[UnknownAuthor, ...] | None:
        if self._unknown.get(channel, ()) == unknown:
            return None
        self._unknown[channel] = unknown
        return self._all_unknown()

    def _news_of_operator(self, channel: str, name: str) -> dict[str, str] | None:
        if self._operators.get(channel, "") == name:
            return None
        self._operators[channel] = name
        return dict(self._operators)

    def _news_of_support(self, channel: str, support: Party) -> dict[str, Party] | None:
        if self._support.get(channel, Party()) == support:
            return None
        self._support[channel] = support
        return dict(self._support)

    def _all_unknown(self) -> tuple[UnknownAuthor, ...]:
        return tuple(author for authors in self._unknown.values() for author in authors)
