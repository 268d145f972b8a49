"""What people do on the local Slack: type, edit, delete, react, upload, join, rename."""

import uuid
from dataclasses import replace

from desk.localslack import events
from desk.localslack.channel import Channel
from desk.localslack.conversations import Conversations, user_id_of
from desk.localslack.directory import App, User
from desk.localslack.formatting import colon_emoji, typed
from desk.localslack.message import JsonObject, Message
from desk.localslack.shelf import HostedFile


class Workspace(Conversations):
    """The local Slack's state with a person's verbs. Every verb takes ids or the objects themselves."""

    def post(
        self,
        channel: Channel | str,
        user: User | str,
        text: str,
        *,
        thread_ts: str = "",
        ts: str = "",
        client_msg_id: str = "",
        broadcast: bool = False,
        wire: bool = False,
        files: tuple[str, ...] = (),
    ) -> Message:
        """A person types a message; returns it as kept.

        `ts` files it in the past (ValueError when that ts is taken); `wire` takes `text` as already
        escaped. A `thread_ts` that names a reply goes under its root; naming nothing is a KeyError.
        """
        home = self.channel(channel)
        author = self.users[user_id_of(user)]
        with self.lock:
            if thread_ts:
                thread_ts = home.messages[thread_ts].thread_ts or thread_ts
            message = Message(
                ts=ts or self.next_ts(),
                text=text if wire else typed(text),
                user=author.id,
                team="" if author.nameless else author.team_id,
                thread_ts=thread_ts,
                subtype="file_share" if files else "",
                client_msg_id=client_msg_id or str(uuid.UUID(int=self.random.getrandbits(128), version=4)),
                broadcast=broadcast and bool(thread_ts),
                files=files,
            )
            return self.file_message(home, message)

    def edit(
        self, channel: Channel | str, ts: str, text: str, *, wire: bool = False, edited_ts: str = ""
    ) -> Message:
        """The author changes the text (at `edited_ts` in the past, or now); KeyError when it is gone."""
        home = self.channel(channel)
        with self.lock:
            before = self.living(home, ts)
            after = replace(
                before,
                text=text if wire else typed(text),
                blocks=(),
                edited=(before.author, edited_ts or self.next_ts()),
            )
            return self.change_message(home, after)

    def delete(self, channel: Channel | str, ts: str) -> None:
        """Deletes a message, leaving a tombstone where replies remain; KeyError when it is gone."""
        self.remove_message(self.channel(channel), ts)

    def react(self, channel: Channel | str, ts: str, user: User | str, name: str) -> bool:
        """Reacts with an emoji (":eyes:", "eyes" or the character); False when it was there already."""
        return self.add_reaction(self.channel(channel), ts, user_id_of(user), _short_name(name))

    def unreact(self, channel: Channel | str, ts: str, user: User | str, name: str) -> bool:
        """Takes a reaction back; False when that person had not made it."""
        return self.remove_reaction(self.channel(channel), ts, user_id_of(user), _short_name(name))

    def upload(
        self,
        channel: Channel | str,
        user: User | str,
        name: str,
        content: bytes,
        *,
        comment: str = "",
        thread_ts: str = "",
        ts: str = "",
        check_file_info: bool = False,
    ) -> Message:
        """A person drops one file into the channel; returns the message that carries it."""
        author = self.users[user_id_of(user)]
        file = self.keep_file(author, name, content, check_file_info=check_file_info)
        return self.post(channel, author, comment, thread_ts=thread_ts, ts=ts, files=(file.id,))

    def keep_file(
        self, author: User, name: str, content: bytes, *, check_file_info: bool = False
    ) -> HostedFile:
        """Keeps a file's bytes without sharing it yet; `post(files=(id, ...))` shares several at once."""
        file = HostedFile(
            id=self.new_id("F"),
            name=name,
            length=len(content),
            user=author.id,
            team=author.team_id,
            app_id="",
            created=self.clock() // 1_000_000,
            content=content,
            completed=True,
            check_file_info=check_file_info,
        )
        self.shelf.files[file.id] = file
        return file

    def join(self, channel: Channel | str, member: User | App | str) -> None:
        """Adds a person or an app's bot to a channel, and their team if it was not in it yet."""
        home = self.channel(channel)
        user = self.users[user_id_of(member)]
        if user.team_id not in home.teams:
            home.teams.append(user.team_id)
        if user.id not in home.members:
            home.members.append(user.id)
            kind = "member_joined_channel"
            self.emit(home, events.membership(kind, home, user.id, user.team_id, self.next_ts()))

    def leave(self, channel: Channel | str, member: User | App | str) -> None:
        """Takes a member out of a channel."""
        home = self.channel(channel)
        user = self.users[user_id_of(member)]
        if user.id in home.members:
            kind = "member_left_channel"
            self.emit(home, events.membership(kind, home, user.id, user.team_id, self.next_ts()))
            home.members.remove(user.id)

    def rename_channel(self, channel: Channel | str, name: str, *, team_id: str = "") -> None:
        """Renames a channel, for one side of a shared one when `team_id` is given."""
        home = self.channel(channel)
        if team_id:
            home.names[team_id] = name
        else:
            home.previous_names.append(home.name)
            home.name = name
        self.emit(home, events.renamed(home, self.next_ts()))

    def change_channel_id(self, channel: Channel | str, new_id: str = "") -> str:
        """Gives a channel another id, as sharing a private one does; returns the new id."""
        home = self.channel(channel)
        with self.lock:
            old = home.id
            home.id = new_id or self.new_id("C")
            self.channels[home.id] = self.channels.pop(old)
            for file in self.shelf.files.values():
                if old in file.shares:
                    file.shares[home.id] = file.shares.pop(old)
        self.emit(home, events.id_changed(old, home.id, self.next_ts()))
        return home.id

    def archive(self, channel: Channel | str, user: User | str, *, undo: bool = False) -> None:
        """Archives a channel, or takes that back."""
        home = self.channel(channel)
        home.archived = not undo
        self.emit(home, events.archived(home, user_id_of(user), self.next_ts()))

    def dump(self) -> JsonObject:
        """Everything but tokens and file bytes, for a test that wants to look."""
        return {
            "teams": {team.id: team.name for team in self.teams.values()},
            "users": {
                user.id: {"team": user.team_id, "name": user.real_name} for user in self.users.values()
            },
            "apps": {
                app.id: {"team": app.team_id, "bot_user": app.bot_user_id} for app in self.apps.values()
            },
            "channels": {channel.id: _channel_dump(channel) for channel in self.channels.values()},
            "files": {
                file.id: {"name": file.name, "shares": file.shares} for file in self.shelf.files.values()
            },
        }


def _channel_dump(channel: Channel) -> JsonObject:
    return {
        "name": channel.name,
        "teams": channel.teams,
        "members": channel.members,
        "messages": [
            {
                "ts": message.ts,
                "user": message.author,
                "text": message.text,
                "thread_ts": message.thread_ts,
                "subtype": message.subtype,
                "app_id": message.app_id,
                "metadata": message.metadata,
                "reactions": {name: list(users) for name, users in message.reactions.items()},
                "files": list(message.files),
            }
            for _, message in sorted(channel.messages.items())
        ],
    }


def _short_name(name: str) -> str:
    return colon_emoji(name).strip(":")
