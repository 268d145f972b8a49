"""What the agreement allows: a command becomes one post, or is refused with the reason.

Source: procedure, Part 2. The window and the command line both come through here.
"""

from desk.procedure.commands import Command
from desk.procedure.errors import Refused
from desk.procedure.post import Post
from desk.procedure.rules_of_the_board import RULES as BOARD
from desk.procedure.rules_of_the_charter import RULES as CHARTER
from desk.procedure.rules_of_the_rest import RULES as REST
from desk.procedure.rules_of_the_thread import RULES as THREAD
from desk.procedure.situation import Me, Situation

__all__ = ["Me", "Situation", "decide"]

_RULES = {**THREAD, **BOARD, **CHARTER, **REST}


def decide(command: Command, situation: Situation) -> Post:
    """The post that carries out a command. Raises Refused with one clear line where the agreement does not allow it."""
    me = situation.me
    if not me.user:
        raise Refused("desk does not know who you are: run `desk connect --me USER` with your Slack user id")
    if not me.side.is_party:
        raise Refused(f"The roster does not say which side {me.user} is on: ask support to classify you")
    return _RULES[type(command)](command, situation)
