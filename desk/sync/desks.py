"""All channels of this desk on one store: the engine and the command line build the same parts here."""

import logging
import secrets
from collections.abc import Sequence
from dataclasses import replace

from desk.outreach import card_notes
from desk.outreach.card_numbers import holds_number_of, without_numbers_of
from desk.procedure.board import Board
from desk.procedure.commands import Command, LogContact, LogContacts
from desk.procedure.errors import Refused
from desk.procedure.instants import DAY, Micros
from desk.procedure.post import Delivery, Post
from desk.store.store import Store
from desk.sync.backup import Backup
from desk.sync.channel import ChannelDesk
from desk.sync.clock import Clock
from desk.sync.events import BackupChanged, CommandRefused
from desk.sync.holds import Holds
from desk.sync.line import Line
from desk.sync.moving import Moves
from desk.sync.pace import Pace
from desk.sync.picture import Picture
from desk.sync.teller import Listener, Teller

_LOG = logging.getLogger(__name__)
_REMEMBERED: Micros = 30 * DAY
"""How long a delivered post stays in the outbox: long enough for any late copy of it to be told as ours."""


class Desks:
    """The channels that this desk works in. Belongs to the thread that opened the store."""

    def __init__(
        self, store: Store, lines: Sequence[Line], listener: Listener, clock: Clock, fastest_s: float
    ) -> None:
        self.store = store
        self._clock = clock
        self.new_operation = _new_operation
        self.teller = Teller(store, listener)
        self.backup = Backup(store.notes, lambda state: self.teller.tell(BackupChanged(state)))
        self._picture = Picture()
        holds: dict[str, Holds] = {}
        shared = {line.app: sum(other.app == line.app for other in lines) for line in lines}
        self.channels = [
            ChannelDesk(
                line,
                store,
                self._picture,
                self.teller,
                clock,
                holds.setdefault(line.app, Holds(clock)),
                Pace(line.crowd, shared[line.app], fastest_s),
                self.backup,
            )
            for line in lines
        ]
        self.moves = Moves(store, self.channels, clock, self.take_delivery)

    def load(self) -> None:
        """Fold what the log holds and tell it, as one change."""
        shown = self.store.snapshot.board()
        for channel in self.channels:
            channel.load()
        self.teller.first_board(self._picture.everything(shown))
        self.teller.outbox()
        for channel in self.channels:
            channel.tell_health()

    def now(self) -> Micros:
        """The time on Slack's clock, as near as this desk knows it."""
        return self.channels[0].now() if self.channels else self._clock.now()

    def board(self) -> Board:
        """Every incident and triage item of all channels, as folded now."""
        return self._picture.board()

    def pull(self) -> None:
        """Take in what another process wrote."""
        self.backup.reload()
        for channel in self.channels:
            channel.pull()
        self.teller.outbox()

    def submit(self, command: Command) -> Delivery:
        """Decide a command and write it down, safe before this returns. Raises Refused, with the reason."""
        channel = self.channel_of(command)
        delivery = self.store.outbox.put(self._decided(channel, command), channel.now())
        self.teller.outbox()
        return delivery

    def keep(self, command: LogContact) -> bool:
        """Keep a contact while Slack does not answer; False where it should be submitted. Raises Refused."""
        if not self.backup.takes(command):
            return False
        channel = self.channel_of(command)
        self._decided(channel, command)
        self.backup.keep(command, channel.now())
        return True

    def _decided(self, channel: ChannelDesk, command: Command) -> Post:
        """The post of a command. Raises Refused, also where a number of the operator's contact card would go out.

        Source: procedure, "Backup channels": phone numbers never go to the channel.
        """
        post = channel.line.decide(command, self.board(), channel.fold, self.new_operation(), channel.now())
        kept = self.store.notes.get(card_notes.note_key(channel.line.channel))
        try:
            card = card_notes.from_json(kept) if kept is not None else None
        except card_notes.CardUnreadable as error:
            _LOG.info("%s: its numbers cannot be looked for: %s", channel.line.channel, error)
            card = None
        if card is None or not holds_number_of(card, post.text):
            return post
        if isinstance(
            command, LogContacts
        ):  # said long ago by several people: nobody is there to say it again
            return replace(post, text=without_numbers_of(card, post.text))
        raise Refused(
            "A phone number of the contact card stands in it, and those never go to the channel: take it out"
        )

    def record_elsewhere(self, *, at_once: bool = True) -> bool:
        """Queue the one message per incident that says what happened elsewhere, where Slack is back and this process
        delivers; whether there was any. Not `at_once`, desks that come back together take turns by chance."""
        done = False
        for channel in self.channels:
            owed = self.backup.owed(channel.line.channel, channel.now(), at_once=at_once)
            if owed and channel.is_current and self.take_delivery():
                for key in owed:
                    done = self._record(channel, key) or done
        return done

    def _record(self, channel: ChannelDesk, key: str) -> bool:
        incident = self.board().incidents.get(key)
        if incident is None:
            return False  # its report is not in this desk's log yet
        commands = self.backup.records(incident, channel.now())
        try:
            for command in commands:
                self.submit(command)
        except Refused as refusal:
            self.backup.refused(key)
            self.teller.tell(CommandRefused(0, commands[0], str(refusal)))
            return False
        self.backup.recorded(key, channel.now())
        return bool(commands)

    def take_delivery(self) -> bool:
        """Whether this process may deliver. What was being sent when the last one stopped is looked after first."""
        if self.store.lock.held:
            return True
        if not self.store.lock.acquire():
            return False
        for channel in self.channels:
            channel.deliveries.recover()
            self.store.outbox.forget_settled(channel.now() - _REMEMBERED)
        self.teller.outbox()
        return True

    def channel_of(self, command: Command) -> ChannelDesk:
        """The channel a command is about. Raises Refused where this desk is not connected to it, or it names none."""
        item = getattr(command, "item", "")
        key = item or getattr(command, "incident", "")
        named = getattr(command, "channel", "") or key.rpartition(":")[0]
        for channel in self.channels:
            if channel.line.channel == named:
                return channel
        if item and not named:
            raise Refused(f"There is no message {item} to triage; `desk triage` lists them")
        if not named:
            raise Refused(f"There is no incident {key}; `desk incidents --all` lists them")
        raise Refused("This desk is not connected to that operator's channel. Connect it first.")


def _new_operation() -> str:
    """Eight hex digits that no other operation has."""
    return secrets.token_hex(4)


def listening_to_nothing(_: object) -> None:
    """A listener for where nobody listens."""
