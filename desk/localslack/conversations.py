"""Channels over the directory: filing, changing and removing messages, and telling whoever listens."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from desk.localslack import events
from desk.localslack.channel import Channel
from desk.localslack.directory import App, Directory, Team, User
from desk.localslack.message import TOMBSTONE, JsonObject, Message
from desk.localslack.shelf import Shelf
from desk.localslack.timestamps import Clock, ShiftableClock, ts_of


@dataclass(frozen=True)
class Emission:
    """Something that happened in a channel, for each app whose bot is a member there."""

    channel: Channel
    recipients: tuple[App, ...]
    write: events.Writer


class Conversations(Directory):
    """The channels and every message in them.

    Safe to call from any thread. `clock` gives the present in microseconds; a message may be filed
    at any earlier ts, while a new one takes a ts above every ts given out before. `origin` is where
    files are served; `drops_metadata` forgets all metadata on reading, `drops_foreign_metadata`
    that of another team's app, and `names_app_on_file_share` decides an open question of the real
    service: whether an app's upload carries its bot and app ids. `page_ceiling` (0: none) makes
    pages of history hold fewer messages than asked for, as the real service may.
    """

    def __init__(self, clock: Clock | None = None, seed: int = 7) -> None:
        super().__init__(seed)
        self.clock = clock or ShiftableClock()
        self.channels: dict[str, Channel] = {}
        self.shelf = Shelf()
        self.calls: dict[str, JsonObject] = {}
        self.origin = "http://127.0.0.1"
        self.drops_metadata = False
        self.drops_foreign_metadata = False
        self.names_app_on_file_share = False
        self.page_ceiling = 0
        self.socket_address: Callable[[App], str] | None = None
        self.lock = threading.RLock()
        self._listeners: list[Callable[[Emission], None]] = []
        self._newest = 0

    def subscribe(self, listener: Callable[[Emission], None]) -> None:
        """Calls `listener` after every change, on the thread that made it."""
        self._listeners.append(listener)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Inside the block nothing is announced: for filling a channel with a long history."""
        with self.lock:
            listeners, self._listeners = self._listeners, []
            try:
                yield
            finally:
                self._listeners = listeners

    def emit(self, channel: Channel, write: events.Writer, *, to: Iterable[App] | None = None) -> None:
        """Sends one event to the apps whose bot is in the channel, or to those of `to`."""
        recipients = to if to is not None else self.apps.values()
        present = tuple(app for app in recipients if app.bot_user_id in channel.members)
        with self.lock:
            for listener in self._listeners:
                listener(Emission(channel, present, write))

    def site(self, team_id: str) -> str:
        """The web address of a team, without a trailing slash."""
        return f"https://{self.teams[team_id].domain}.slack.com"

    def next_ts(self) -> str:
        """A ts of now, above every one given out before."""
        with self.lock:
            self._newest = max(self.clock(), self._newest + 1)
            return ts_of(self._newest)

    def add_channel(
        self,
        name: str,
        teams: Iterable[Team | str],
        members: Iterable[User | App | str] = (),
        *,
        private: bool = False,
        id: str = "",
    ) -> Channel:
        """Adds a channel shared by `teams` (the first hosts it); an app as member means its bot user."""
        team_ids = [team if isinstance(team, str) else team.id for team in teams]
        created = self.clock() // 1_000_000
        channel = Channel(id or self.new_id("C"), name, team_ids, created, private=private)
        channel.members = [user_id_of(member) for member in members]
        channel.creator = channel.members[0] if channel.members else ""
        self.channels[channel.id] = channel
        return channel

    def channel(self, channel: Channel | str) -> Channel:
        """The channel of an id; KeyError when there is none."""
        return self.channels[channel] if isinstance(channel, str) else channel

    def shares_channel(self, user: User, app: App) -> bool:
        """Whether a person is in a channel that the app's bot is in too."""
        return any(
            user.id in channel.members and app.bot_user_id in channel.members
            for channel in self.channels.values()
        )

    def living(self, channel: Channel, ts: str) -> Message:
        """The message of a ts; KeyError when it is not there or only its tombstone is."""
        message = channel.messages[ts]
        if message.subtype == TOMBSTONE:
            raise KeyError(ts)
        return message

    def file_message(self, channel: Channel, message: Message) -> Message:
        """Files a new message (its ts may lie in the past) and announces it."""
        with self.lock:
            channel.add(message)
            for file_id in message.files:
                self.shelf.files[file_id].shares.setdefault(channel.id, []).append(message.ts)
        self.emit(channel, events.posted(self, channel, message))
        if message.thread_ts:
            root = channel.messages[message.thread_ts]
            self.emit(channel, events.replied(self, channel, root, message.ts))
        for file_id in message.files:
            self.emit(channel, events.file_shared(channel, message.user, file_id, message.ts))
        self._announce_metadata("message_metadata_posted", channel, message)
        return message

    def file_now(self, channel: Channel, draft: Message) -> Message:
        """Files a draft under the next ts; at top level when its thread is gone meanwhile."""
        with self.lock:
            root = channel.root_of(draft.thread_ts)
            return self.file_message(channel, replace(draft, ts=self.next_ts(), thread_ts=root))

    def change_message(self, channel: Channel, after: Message) -> Message:
        """Puts the changed message in place of the old one and announces both."""
        with self.lock:
            before = channel.messages[after.ts]
            channel.put(after)
            for file_id in set(after.files) - set(before.files):
                self.shelf.files[file_id].shares.setdefault(channel.id, []).append(after.ts)
            event_ts = self.next_ts()
        self.emit(channel, events.changed(self, channel, before, after, event_ts))
        if before.metadata != after.metadata:
            self._announce_metadata("message_metadata_updated", channel, after)
        return after

    def remove_message(self, channel: Channel, ts: str) -> None:
        """Deletes a living message (KeyError when it is gone) and announces that."""
        with self.lock:
            before = self.living(channel, ts)
            channel.remove(ts)
            for file_id in before.files:
                stamps = self.shelf.files[file_id].shares.get(channel.id, [])
                if ts in stamps:
                    stamps.remove(ts)
            event_ts = self.next_ts()
        self.emit(channel, events.deleted(self, channel, before, event_ts))
        self._announce_metadata("message_metadata_deleted", channel, before)

    def add_reaction(self, channel: Channel, ts: str, user_id: str, name: str) -> bool:
        """Adds a reaction; False when that person had made it already."""
        with self.lock:
            message = channel.messages[ts]
            users = message.reactions.get(name, ())
            if user_id in users:
                return False
            channel.put(replace(message, reactions={**message.reactions, name: (*users, user_id)}))
            event_ts = self.next_ts()
        self.emit(channel, events.reaction("reaction_added", channel, message, user_id, name, event_ts))
        return True

    def remove_reaction(self, channel: Channel, ts: str, user_id: str, name: str) -> bool:
        """Takes a reaction back; False when that person had not made it."""
        with self.lock:
            message = channel.messages[ts]
            users = message.reactions.get(name, ())
            if user_id not in users:
                return False
            reactions = dict(message.reactions)
            reactions[name] = tuple(user for user in users if user != user_id)
            left = {emoji: who for emoji, who in reactions.items() if who}
            channel.put(replace(message, reactions=left))
            event_ts = self.next_ts()
        self.emit(channel, events.reaction("reaction_removed", channel, message, user_id, name, event_ts))
        return True

    def _announce_metadata(self, kind: str, channel: Channel, message: Message) -> None:
        if message.metadata is None or self.drops_metadata:
            return
        event_type = message.metadata["event_type"]
        subscribed = [
            app
            for app in self.apps.values()
            if "metadata.message:read" in app.bot_scopes
            and (event_type in app.metadata_events or "*" in app.metadata_events)
        ]
        if subscribed:
            write = events.metadata(kind, channel, message, self.next_ts())
            self.emit(channel, write, to=subscribed)


def user_id_of(member: User | App | str) -> str:
    """The user id that a person, an app (its bot user) or an id stands for."""
    if isinstance(member, App):
        return member.bot_user_id
    return member if isinstance(member, str) else member.id
