"""The people involved in a message: whose side it may turn upon, and which news of them can change a verdict."""

import re

from desk.procedure.message import ChannelMessage, Person

_MENTIONED = re.compile(r"<@([UW][A-Z0-9_]+)")


def people_of(message: ChannelMessage) -> set[str]:
    """Users whose side a message may turn upon: its author, whom it was posted for or names, and who reacted."""
    users = {message.user}
    if "<@" in message.text:
        users.update(_MENTIONED.findall(message.text))
    for reaction in message.reactions:
        users.update(reaction.users)
    users.discard("")
    return users


def decides(before: Person | None, after: Person) -> bool:
    """Whether news of a person can change a verdict: their team, whether they are a bot, whether Slack knows them."""
    if before is None:
        return bool(after.team) or after.is_bot or not after.known
    return (before.team, before.is_bot, before.known) != (after.team, after.is_bot, after.known)
