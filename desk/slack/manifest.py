"""The manifest of desk's Slack app, made from what the code calls and hears."""

import json
from urllib.parse import quote

from desk.procedure.message import Json
from desk.slack.methods import METHODS

APP_PAGE = "https://api.slack.com/apps"

EVENTS: dict[str, tuple[str, ...]] = {
    "app_uninstalled": (),
    "channel_archive": ("channels:read",),
    "channel_id_changed": ("channels:read", "groups:read"),
    "channel_rename": ("channels:read",),
    "channel_unarchive": ("channels:read",),
    "file_change": ("files:read",),
    "file_deleted": ("files:read",),
    "file_shared": ("files:read",),
    "group_archive": ("groups:read",),
    "group_rename": ("groups:read",),
    "group_unarchive": ("groups:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "member_left_channel": ("channels:read", "groups:read"),
    "message.channels": ("channels:history",),
    "message.groups": ("groups:history",),
    "pin_added": ("pins:read",),
    "pin_removed": ("pins:read",),
    "reaction_added": ("reactions:read",),
    "reaction_removed": ("reactions:read",),
    "tokens_revoked": (),
}
"""Events that are hints to read again, each with the scopes it takes. Source: docs.slack.dev, event pages."""


def bot_scopes() -> tuple[str, ...]:
    """Every scope that the bot token needs, sorted."""
    called = {scope for method in METHODS.values() for scope in method.scopes}
    heard = {scope for scopes in EVENTS.values() for scope in scopes}
    return tuple(sorted(called | heard))


def manifest(name: str = "desk") -> dict[str, Json]:
    """The manifest as Slack's schema (major version 2) takes it. `name` is cut to the 35 characters allowed.

    Token rotation stays off: a bot token shared by several desks would be revoked by each of them in turn.
    """
    scopes: list[Json] = list(bot_scopes())
    events: list[Json] = [*sorted(EVENTS)]
    return {
        "_metadata": {"major_version": 2},
        "display_information": {
            "name": name[:35],
            "description": "Runs a support escalation procedure over one shared channel",
            "background_color": "#1f3a5f",
        },
        "features": {"bot_user": {"display_name": name[:35], "always_online": False}},
        "oauth_config": {"scopes": {"bot": scopes}},
        "settings": {
            "event_subscriptions": {"bot_events": events},
            "interactivity": {"is_enabled": False},
            "org_deploy_enabled": False,
            "socket_mode_enabled": True,
            "token_rotation_enabled": False,
        },
    }


def create_link(name: str = "desk") -> str:
    """Slack's page for a new app, with the manifest filled in."""
    return f"{APP_PAGE}?new_app=1&manifest_json={quote(json.dumps(manifest(name), separators=(',', ':')), safe='')}"
