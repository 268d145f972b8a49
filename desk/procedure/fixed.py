"""Messages with a fixed first line: rosters, policies, classifications and records, told by how they begin.

Source: procedure, "Acts typed by hand": they are whole in their text and are nothing else, whatever levels they name.
"""

import re

from desk.procedure.message import ChannelMessage
from desk.procedure.records import FIRST_WORD

_STANDING = re.compile(r"\s*(Roster \d|Policy \d|Classification: )")


def begins_like_standing(message: ChannelMessage) -> bool:
    """Whether a message begins like one of the charter's: from a desk it is nothing else."""
    return _STANDING.match(message.text) is not None and message.is_content


def begins_like_record(message: ChannelMessage) -> bool:
    """Whether a message begins like a record."""
    return message.text.startswith(FIRST_WORD) and message.is_content


def is_standing(message: ChannelMessage) -> bool:
    """Whether a message begins like one of the charter's and stands at top level, where it may count."""
    return begins_like_standing(message) and message.is_root
