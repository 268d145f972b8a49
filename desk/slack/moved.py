"""A channel that answers under another id: sharing it with an organisation, or ending that, may change the id.

Source: docs.slack.dev, "Slack Connect": the old id answers `channel_not_found`.
"""

from collections.abc import Collection, Sequence

from desk.procedure.message import ChannelMessage
from desk.procedure.ports import ChannelError
from desk.slack.checks import channels
from desk.slack.workspace_client import SlackChannelClient


async def find_moved(
    client: SlackChannelClient, witnesses: Sequence[ChannelMessage], known: Collection[str]
) -> str:
    """The id of the channel that holds one of the messages, whose `ts` stay as they were; empty where none does.

    Channels in `known` are not looked at. Raises ChannelError where the channels cannot be listed.
    """
    for channel in await channels(client):
        if channel.joined and not channel.archived and channel.id not in known:
            for witness in witnesses:
                if await _holds(client, channel.id, witness):
                    return channel.id
    return ""


async def _holds(client: SlackChannelClient, channel: str, witness: ChannelMessage) -> bool:
    try:
        async for page in client.replies(channel, witness.ts, patient=True):
            return any((m.ts, m.user) == (witness.ts, witness.user) for m in page.messages)
    except ChannelError:
        return False
    return False
