"""auth, team, users, usergroups and bots: who is asking and who else exists."""

from desk.localslack.call import Call, RefusalError, page_of
from desk.localslack.directory import User, UserGroup
from desk.localslack.message import SLACKBOT, JsonObject
from desk.localslack.methods.registry import Method
from desk.localslack.render import bot_json, user_json


def auth_test(call: Call) -> JsonObject:
    """auth.test: team, user and, for a bot token, bot id; an app token learns its app id instead."""
    team = call.workspace.teams[call.app.team_id]
    user = call.workspace.users[call.credential.user_id]
    body: JsonObject = {
        "ok": True,
        "url": call.workspace.site(team.id) + "/",
        "team": team.name,
        "team_id": team.id,
        "is_enterprise_install": False,
    }
    if call.credential.kind == "app":
        return body | {"app_name": call.app.name, "app_id": call.app.id}
    body |= {"user": user.name, "user_id": user.id}
    if call.credential.kind == "bot":
        body["bot_id"] = call.app.bot_id
    return body


def team_info(call: Call) -> JsonObject:
    """team.info: the caller's own team, or one that shares a channel with it."""
    team_id = call.text("team") or call.app.team_id
    reachable = {
        id for channel in call.workspace.channels.values() if call.is_member(channel) for id in channel.teams
    }
    if team_id not in reachable | {call.app.team_id}:
        raise RefusalError("team_not_found")
    team = call.workspace.teams[team_id]
    icon = {"image_default": True}
    return {
        "ok": True,
        "team": {"id": team.id, "name": team.name, "domain": team.domain, "email_domain": "", "icon": icon},
    }


def users_list(call: Call) -> JsonObject:
    """users.list: the caller's own team only; people of a shared channel's other side are not in it."""
    own = [
        user
        for user in call.workspace.users.values()
        if user.team_id == call.app.team_id and not user.nameless
    ]
    members = [*(_user(call, user) for user in own), _slackbot(call)]
    return page_of(members, call, "members", default=1000)


def users_info(call: Call) -> JsonObject:
    """users.info: anyone of the own team, and anyone met in a shared channel."""
    if call.text("user") == SLACKBOT:
        return {"ok": True, "user": _slackbot(call)}
    user = call.workspace.users.get(call.text("user"))
    if user is None or user.nameless:
        raise RefusalError("user_not_found")
    met = any(user.team_id in channel.teams for channel in call.workspace.channels.values())
    if user.team_id != call.app.team_id and not met:
        raise RefusalError("user_not_visible")
    return {"ok": True, "user": _user(call, user)}


def users_lookup_by_email(call: Call) -> JsonObject:
    """users.lookupByEmail: within the own team."""
    call.require("email")
    wanted = call.text("email").lower()
    for user in call.workspace.users.values():
        if user.team_id == call.app.team_id and user.email.lower() == wanted and not user.deleted:
            return {"ok": True, "user": _user(call, user)}
    raise RefusalError("users_not_found")


def usergroups_list(call: Call) -> JsonObject:
    """usergroups.list: the own team's groups, with members when asked."""
    groups = [
        _group(group, call.flag("include_users"))
        for group in call.workspace.groups.values()
        if group.team_id == call.app.team_id
    ]
    return {"ok": True, "usergroups": groups}


def usergroups_users_list(call: Call) -> JsonObject:
    """usergroups.users.list: the member ids of one group of the own team."""
    call.require("usergroup")
    group = call.workspace.groups.get(call.text("usergroup"))
    if group is None or group.team_id != call.app.team_id:
        raise RefusalError("no_such_subteam")
    return {"ok": True, "users": list(group.users)}


def bots_info(call: Call) -> JsonObject:
    """bots.info: the app behind a bot id."""
    app = call.workspace.app_of_bot(call.text("bot"))
    if app is None:
        raise RefusalError("bot_not_found")
    return {"ok": True, "bot": bot_json(app)}


def _user(call: Call, user: User) -> JsonObject:
    return user_json(call.workspace, user, call.app, call.credential.scopes)


def _slackbot(call: Call) -> JsonObject:
    # Slackbot is in every team's list and, strangely, is no bot there.
    return _user(call, User(SLACKBOT, call.app.team_id, "slackbot", "Slackbot"))


def _group(group: UserGroup, with_users: bool) -> JsonObject:
    out: JsonObject = {
        "id": group.id,
        "team_id": group.team_id,
        "is_usergroup": True,
        "is_subteam": True,
        "is_external": False,
        "handle": group.handle,
        "name": group.name,
        "description": "",
        "date_delete": 0,
        "user_count": len(group.users),
    }
    return out | {"users": list(group.users)} if with_users else out


METHODS = (
    Method("auth.test", auth_test, tokens=("bot", "user", "app")),
    Method("team.info", team_info, ("team:read",)),
    Method("users.list", users_list, ("users:read",)),
    Method("users.info", users_info, ("users:read",)),
    Method("users.lookupByEmail", users_lookup_by_email, ("users:read.email",)),
    Method("usergroups.list", usergroups_list, ("usergroups:read",)),
    Method("usergroups.users.list", usergroups_users_list, ("usergroups:read",)),
    Method("bots.info", bots_info, ("users:read",)),
)
