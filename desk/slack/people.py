"""Who people are: users, members of groups and of the channel, kept for a while."""

import time
from collections.abc import Callable

from desk.procedure.message import Json, Person
from desk.procedure.ports import ChannelError, Rejected
from desk.slack import wire
from desk.slack.client import WebApi
from desk.slack.errors import is_missing

_KNOWN_FOR_S = 3600.0
_UNKNOWN_FOR_S = 600.0
_GROUP_FOR_S = 300.0
_PER_PAGE = 999


class People:
    """Names behind ids. A name is asked for again after an hour, an unknown one after ten minutes."""

    def __init__(self, web: WebApi, clock: Callable[[], float] = time.monotonic) -> None:
        self._web = web
        self._clock = clock
        self._people: dict[str, tuple[float, Person]] = {}
        self._groups: dict[str, tuple[float, tuple[str, ...]]] = {}

    async def person(self, user: str) -> Person:
        """Who a user is; `known` is false for whom Slack cannot name, and all but the id empty where the server (or
        the token's rights) names nobody."""
        until, person = self._people.get(user, (0.0, None))
        if person is not None and self._clock() < until:
            return person
        try:
            told = wire.mapping((await self._web.call("users.info", user=user)).get("user"))
            person = decode_person(user, told) if told else Person(user, known=False)
        except ChannelError as error:
            if is_missing(error):
                person = Person(user)  # this server names nobody, which says nothing against anybody
            elif isinstance(error, Rejected):
                person = Person(user, known=False)
            else:
                raise
        self._people[user] = (self._clock() + (_KNOWN_FOR_S if person.known else _UNKNOWN_FOR_S), person)
        return person

    async def group_members(self, group: str) -> tuple[str, ...]:
        """User ids of a user group. Raises NotAllowed or Rejected where groups cannot be read."""
        until, members = self._groups.get(group, (0.0, ()))
        if self._clock() < until:
            return members
        answer = await self._web.call("usergroups.users.list", usergroup=group)
        members = wire.texts(answer.get("users"))
        self._groups[group] = (self._clock() + _GROUP_FOR_S, members)
        return members

    async def members(self, channel: str) -> tuple[str, ...]:
        """User ids in a channel, in Slack's order."""
        found: dict[str, None] = {}
        cursor, cursors = "", set[str]()
        while True:
            answer = await self._web.call(
                "conversations.members", channel=channel, limit=_PER_PAGE, cursor=cursor or None
            )
            found.update(dict.fromkeys(wire.texts(answer.get("members"))))
            cursor = wire.text(wire.mapping(answer.get("response_metadata")).get("next_cursor"))
            if not cursor or cursor in cursors:
                return tuple(found)
            cursors.add(cursor)


def decode_person(user: str, raw: dict[str, Json]) -> Person:
    """A user object as a Person. The name is the real name, else the display name, else the handle.

    Two companies read it, and a first name or nickname says too little to the other one.
    """
    profile = wire.mapping(raw.get("profile"))
    names = (profile.get("real_name"), raw.get("real_name"), profile.get("display_name"), raw.get("name"))
    return Person(
        id=wire.text(raw.get("id")) or user,
        name=next((name for value in names if (name := wire.text(value).strip())), ""),
        team=wire.text(raw.get("team_id")) or wire.text(profile.get("team")),
        zone=wire.text(raw.get("tz")),
        is_bot=wire.flag(raw.get("is_bot")),
        email=wire.text(profile.get("email")),
    )
