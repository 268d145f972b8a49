"""The manifest asks for exactly what the code uses, in the shape that Slack's schema takes."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import desk.slack
from desk.slack.manifest import APP_PAGE, EVENTS, bot_scopes, create_link, manifest
from desk.slack.methods import METHODS

# The keys that Slack's manifest schema (version 2) knows, of those that desk fills in.
_SCHEMA = {
    "": {"_metadata", "display_information", "features", "oauth_config", "settings"},
    "_metadata": {"major_version", "minor_version"},
    "display_information": {"name", "description", "background_color", "long_description"},
    "features": {"bot_user", "app_home", "shortcuts", "slash_commands", "unfurl_domains"},
    "oauth_config": {"scopes", "redirect_urls", "pkce_enabled", "token_management_enabled"},
    "settings": {
        "event_subscriptions",
        "interactivity",
        "org_deploy_enabled",
        "socket_mode_enabled",
        "token_rotation_enabled",
        "allowed_ip_address_ranges",
    },
}


def _called() -> set[str]:
    """Names of methods that any module passes to `call`."""
    found: set[str] = set()
    for path in Path(desk.slack.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "call":
                first = node.args[0]
                assert isinstance(first, ast.Constant), f"{path.name}: a method that is not spelt out"
                found.add(str(first.value))
    return found


def test_methods_listed_are_exactly_those_called():
    assert _called() == set(METHODS)


def test_scopes_are_exactly_those_of_methods_and_events():
    needed = {scope for method in METHODS.values() for scope in method.scopes}
    needed |= {scope for scopes in EVENTS.values() for scope in scopes}
    assert set(bot_scopes()) == needed
    assert "chat:write.customize" not in needed
    assert "connections:write" not in needed


def test_manifest_has_only_keys_of_the_schema_and_its_lengths():
    made = manifest("desk for a provider with a very long name indeed")
    for part, keys in _SCHEMA.items():
        section = made if not part else made[part]
        assert isinstance(section, dict)
        assert set(section) <= keys, part
    shown = made["display_information"]
    assert isinstance(shown, dict)
    assert len(str(shown["name"])) <= 35
    assert len(str(shown["description"])) <= 140
    assert len(EVENTS) <= 100


def test_rotation_stays_off_and_sockets_on():
    settings = manifest()["settings"]
    assert isinstance(settings, dict)
    assert settings["token_rotation_enabled"] is False
    assert settings["socket_mode_enabled"] is True


def test_link_carries_the_whole_manifest():
    link = create_link("desk & co")
    assert link.startswith(APP_PAGE + "?")
    asked = parse_qs(urlsplit(link).query, strict_parsing=True)
    assert asked["new_app"] == ["1"]
    assert json.loads(asked["manifest_json"][0]) == manifest("desk & co")
