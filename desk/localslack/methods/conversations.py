"""conversations.list, info, members and join: which channels there are and who is in them."""

from desk.localslack.call import Call, RefusalError, page_of
from desk.localslack.channel import Channel
from desk.localslack.message import JsonObject
from desk.localslack.methods.registry import Method
from desk.localslack.render import channel_json

_READ = ("channels:read", "groups:read")


def conversations_list(call: Call) -> JsonObject:
    """conversations.list: public channels by default; private ones only where the caller is a member."""
    kinds = set((call.text("types") or "public_channel").replace(" ", "").split(","))
    unknown = kinds - {"public_channel", "private_channel", "mpim", "im"}
    if unknown:
        raise RefusalError("invalid_types")
    listed = [
        channel_json(channel, call.app) | {"num_members": len(channel.members)}
        for channel in call.workspace.channels.values()
        if _is_listed(call, channel, kinds)
    ]
    return page_of(listed, call, "channels")


def users_conversations(call: Call) -> JsonObject:
    """users.conversations: only the channels that the caller is in."""
    kinds = set((call.text("types") or "public_channel").replace(" ", "").split(","))
    listed = [
        channel_json(channel, call.app)
        for channel in call.workspace.channels.values()
        if call.is_member(channel) and _is_listed(call, channel, kinds)
    ]
    return page_of(listed, call, "channels")


def conversations_info(call: Call) -> JsonObject:
    """conversations.info: one channel, with its member count when asked."""
    channel = call.channel()
    body = channel_json(channel, call.app) | {"is_member": call.is_member(channel)}
    if call.flag("include_num_members"):
        body["num_members"] = len(channel.members)
    return {"ok": True, "channel": body}


def conversations_members(call: Call) -> JsonObject:
    """conversations.members: user ids of both sides, in the order in which they joined."""
    return page_of(call.channel().members, call, "members")


def conversations_join(call: Call) -> JsonObject:
    """conversations.join: the caller's own user joins a public channel."""
    channel = call.channel()
    if channel.private:
        raise RefusalError("method_not_supported_for_channel_type")
    if channel.archived:
        raise RefusalError("is_archived")
    already = call.is_member(channel)
    call.workspace.join(channel, call.credential.user_id)
    body: JsonObject = {"ok": True, "channel": channel_json(channel, call.app)}
    return body | {"warning": "already_in_channel"} if already else body


def _is_listed(call: Call, channel: Channel, kinds: set[str]) -> bool:
    if call.app.team_id not in channel.teams:
        return False
    if channel.archived and call.flag("exclude_archived"):
        return False
    if channel.private:
        return "private_channel" in kinds and call.is_member(channel)
    return "public_channel" in kinds


METHODS = (
    Method("conversations.list", conversations_list, _READ),
    Method("users.conversations", users_conversations, _READ),
    Method("conversations.info", conversations_info, _READ),
    Method("conversations.members", conversations_members, _READ),
    Method("conversations.join", conversations_join, ("channels:join", "channels:write")),
)
