"""The people involved in a message: whose side it may turn upon, and which news of them can change a verdict."""

import re

from desk.procedure.message import ChannelMessage, Person

_MENTIONED = re.compile(r"<@([UW][A-Z0-9_]+)")


def people_in(message: ChannelMessage) -> list[str]:
    """Users beside its author whose side a message may turn upon: whom it was posted for or names, and who reacted."""
    users = _MENTIONED.findall(message.text) if "<@" in message.text else []
    for reaction in message.reactions:
        users += reaction.users
    return users


def decides(before: Person | None, after: Person) -> bool:
    """Whether news of a person can change a verdict: their team, whether they are a bot, whether Slack knows them."""
    if before is None:
        return bool(after.team) or after.is_bot or not after.known
    return (before.team, before.is_bot, before.known) != (after.team, after.is_bot, after.known)
