"""Slack's error codes and broken connections, sorted by what a careful client may do next."""

import math
from collections.abc import Mapping

import aiohttp

from desk.procedure.ports import (
    ChannelError,
    ChannelGone,
    NotAllowed,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    Rejected,
    TokenDead,
)
from desk.slack import wire
from desk.slack.methods import writes

NO_RETRY_AFTER_S = 5.0
"""How long to wait after a 429 that does not say."""

_SHORTEST_RETRY_S, _LONGEST_RETRY_S = 0.5, 3600.0
"""Slack names whole seconds; a server that asks for none at all would be asked again without end."""

UNKNOWN_CODES = frozenset({
    "fatal_error", "internal_error", "request_timeout", "service_unavailable", "team_added_to_org",
})  # fmt: skip
LATER_CODES = frozenset({"accesslimited", "external_channel_migrating", "message_limit_exceeded"})
LIMIT_CODES = frozenset({"rate_limited", "ratelimited"})
DEAD_CODES = frozenset({
    "account_inactive", "invalid_auth", "not_authed", "org_login_required", "token_expired", "token_revoked",
    "two_factor_setup_required",
})  # fmt: skip
RIGHT_CODES = frozenset({
    "access_denied", "ekm_access_denied", "enterprise_is_restricted", "metadata_must_be_sent_from_app",
    "missing_scope", "no_permission", "not_allowed_token_type", "team_access_not_granted",
})  # fmt: skip
GONE_CODES = frozenset({
    "cannot_reply_to_message", "channel_not_found", "is_archived", "is_inactive", "message_not_found",
    "not_in_channel", "thread_not_found",
})  # fmt: skip
_MISSING_CODES = frozenset({
    "method_deprecated", "method_not_found", "method_not_supported_for_channel_type", "not_implemented",
    "unknown_method",
})  # fmt: skip
_NO_SUCH_PAGE = frozenset({404, 405, 501})

_WORDS = {
    "account_inactive": "the token's user was deactivated: connect again with another token",
    "cant_delete_message": "Slack does not let this app take that message back",
    "channel_not_found": "the channel cannot be found: invite the app to it, or its id has changed",
    "file_type_not_allowed": "Slack does not take files of this type here",
    "file_upload_size_restricted": "the file is larger than this workspace allows",
    "file_uploads_disabled": "this workspace does not take files",
    "invalid_auth": "Slack does not know the token: connect again with a new one",
    "is_archived": "the channel is archived",
    "message_not_found": "the message is no longer in the channel",
    "msg_too_long": "the message is longer than Slack takes",
    "no_text": "the message is empty",
    "not_authed": "no token was sent: connect again",
    "not_in_channel": "the app is not in the channel: type /invite with its name there",
    "storage_limit_reached": "the workspace has no room left for files",
    "thread_not_found": "the thread is no longer in the channel",
    "token_expired": "the token has expired: connect again, and switch token rotation off for a shared app",
    "token_revoked": "the token was revoked: connect again with a new one",
    "unknown_method": "this server does not have the method",
}


def refusal(method: str, code: str, answer: Mapping[str, object], retry_after: str = "") -> ChannelError:
    """The error for an answer of ``ok: false``. A code nobody has heard of was not executed and stays a refusal.

    Source: docs.slack.dev, error tables of chat.postMessage, chat.update and files.completeUploadExternal.
    """
    words = f"Slack refused {method}: {_WORDS.get(code, code)}"
    if code in _WORDS:
        words += f" ({code})"
    if code in LIMIT_CODES:
        return limited(method, retry_after)
    if code in UNKNOWN_CODES:
        words = f"Slack had an error of its own in {method} ({code})"
        return OutcomeUnknown(words, code) if writes(method) else NotSent(words, code)
    if code in LATER_CODES:
        return NotSent(words, code)
    if code in DEAD_CODES:
        return TokenDead(words, code)
    if code in RIGHT_CODES:
        needed = wire.text(answer.get("needed"))
        return NotAllowed(f"{words}, needs {needed}" if needed else words, code, needed)
    if code in GONE_CODES or code.startswith("restricted_action"):
        return ChannelGone(words, code)
    details = wire.texts(wire.mapping(answer.get("response_metadata")).get("messages"))
    return Rejected(f"{words}: {details[0]}" if details else words, code)


def limited(method: str, retry_after: str) -> RateLimited:
    """A 429: nothing was executed. `retry_after` is the header as it came."""
    try:
        seconds = float(retry_after)
    except ValueError:
        seconds = NO_RETRY_AFTER_S
    if not math.isfinite(seconds) or seconds < 0:
        seconds = NO_RETRY_AFTER_S
    seconds = min(max(seconds, _SHORTEST_RETRY_S), _LONGEST_RETRY_S)
    return RateLimited(f"Slack asks to wait {seconds:.0f} s before {method}", method, seconds)


def not_slack(method: str, status: int) -> ChannelError:
    """An answer that is no JSON of Slack's (a proxy's page, a captive portal, an error of 500 and above)."""
    words = f"the answer to {method} was not Slack's (HTTP {status})"
    if status in _NO_SUCH_PAGE and method != "chat.postMessage":
        # A message is looked for even then; whatever else a server has no page for, it did not do.
        return Rejected(words, "unknown_method")
    return OutcomeUnknown(words, "not_slack") if writes(method) else NotSent(words, "not_slack")


def is_missing(error: ChannelError) -> bool:
    """Whether the server (or the token's rights) simply lacks something that desk can do without."""
    return isinstance(error, NotAllowed) or error.code in _MISSING_CODES


def broken(method: str, error: Exception) -> ChannelError:
    """A connection that failed. Only where none was ever made is it sure that a write was not executed.

    Source: measured with aiohttp: a ClientConnectorError is raised before anything is sent; ServerDisconnectedError,
    ClientOSError and TimeoutError may come after the server has acted.
    """
    never_connected = (
        aiohttp.ClientConnectorError,
        aiohttp.ConnectionTimeoutError,
        aiohttp.ClientHttpProxyError,
    )
    kind = type(error).__name__
    if isinstance(error, never_connected):
        return NotSent(f"no connection to Slack ({kind})", "offline")
    if isinstance(error, ValueError):  # aiohttp's word for addresses (a proxy's too) that it cannot use
        return Rejected(f"Slack's address or the proxy's cannot be used ({kind})", "bad_url")
    words = f"the connection broke during {method} ({kind})"
    return OutcomeUnknown(words, "broken") if writes(method) else NotSent(words, "offline")
