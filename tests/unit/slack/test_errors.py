"""Every failure is sorted by what may be done next."""

from __future__ import annotations

import aiohttp
import pytest

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
from desk.slack import errors
from desk.slack.methods import METHODS

WRITE, READ = "chat.postMessage", "conversations.history"

TABLE: list[tuple[str, type[ChannelError]]] = [
    ("internal_error", OutcomeUnknown),
    ("fatal_error", OutcomeUnknown),
    ("service_unavailable", OutcomeUnknown),
    ("request_timeout", OutcomeUnknown),
    ("team_added_to_org", OutcomeUnknown),
    ("ratelimited", RateLimited),
    ("rate_limited", RateLimited),
    ("message_limit_exceeded", NotSent),
    ("external_channel_migrating", NotSent),
    ("accesslimited", NotSent),
    ("invalid_auth", TokenDead),
    ("not_authed", TokenDead),
    ("token_revoked", TokenDead),
    ("token_expired", TokenDead),
    ("account_inactive", TokenDead),
    ("two_factor_setup_required", TokenDead),
    ("org_login_required", TokenDead),
    ("missing_scope", NotAllowed),
    ("not_allowed_token_type", NotAllowed),
    ("no_permission", NotAllowed),
    ("team_access_not_granted", NotAllowed),
    ("ekm_access_denied", NotAllowed),
    ("enterprise_is_restricted", NotAllowed),
    ("access_denied", NotAllowed),
    ("metadata_must_be_sent_from_app", NotAllowed),
    ("channel_not_found", ChannelGone),
    ("not_in_channel", ChannelGone),
    ("is_archived", ChannelGone),
    ("is_inactive", ChannelGone),
    ("restricted_action_read_only_channel", ChannelGone),
    ("cannot_reply_to_message", ChannelGone),
    ("thread_not_found", ChannelGone),
    ("message_not_found", ChannelGone),
    ("invalid_blocks", Rejected),
    ("msg_too_long", Rejected),
    ("no_text", Rejected),
    ("metadata_too_large", Rejected),
    ("cant_delete_message", Rejected),
    ("file_upload_size_restricted", Rejected),
    ("unknown_method", Rejected),
    ("a_code_that_nobody_has_heard_of", Rejected),
]


@pytest.mark.parametrize(("code", "kind"), TABLE)
def test_code_of_a_write_has_its_place(code: str, kind: type[ChannelError]):
    error = errors.refusal(WRITE, code, {})
    assert type(error) is kind
    assert "\n" not in str(error)


@pytest.mark.parametrize(("code", "kind"), TABLE)
def test_reads_are_never_unknown(code: str, kind: type[ChannelError]):
    error = errors.refusal(READ, code, {})
    assert type(error) is (NotSent if kind is OutcomeUnknown else kind)


def test_missing_scope_names_the_scope():
    error = errors.refusal(WRITE, "missing_scope", {"needed": "chat:write", "provided": "channels:read"})
    assert isinstance(error, NotAllowed)
    assert error.needed == "chat:write"
    assert "chat:write" in str(error)


def test_refusal_carries_slacks_own_words_and_survives_odd_ones():
    answer = {"response_metadata": {"messages": ["[ERROR] missing required field: channel"]}}
    assert "missing required field" in str(errors.refusal(WRITE, "invalid_arguments", answer))
    for odd in ({"response_metadata": 5}, {"response_metadata": {"messages": 5}}, {"needed": 5}):
        assert errors.refusal(WRITE, "invalid_arguments", odd).code == "invalid_arguments"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("30", 30.0),
        ("0.5", 0.5),
        ("0", 0.5),
        ("", 5.0),
        ("soon", 5.0),
        ("nan", 5.0),
        ("-4", 5.0),
        ("1e9", 3600.0),
    ],
)
def test_retry_after_is_read_with_suspicion(header: str, seconds: float):
    assert errors.limited(READ, header).retry_after == seconds


@pytest.mark.parametrize(
    ("error", "of_write", "of_read"),
    [
        (aiohttp.ServerDisconnectedError(), OutcomeUnknown, NotSent),
        (aiohttp.ClientOSError(104, "reset"), OutcomeUnknown, NotSent),
        (aiohttp.ClientPayloadError("cut"), OutcomeUnknown, NotSent),
        (TimeoutError(), OutcomeUnknown, NotSent),
        (aiohttp.SocketTimeoutError(), OutcomeUnknown, NotSent),
        (aiohttp.ConnectionTimeoutError(), NotSent, NotSent),
        (aiohttp.InvalidURL("x"), Rejected, Rejected),
    ],
)
def test_broken_connections(error: Exception, of_write: type[ChannelError], of_read: type[ChannelError]):
    assert type(errors.broken(WRITE, error)) is of_write
    assert type(errors.broken(READ, error)) is of_read


def test_page_in_place_of_an_answer():
    assert type(errors.not_slack(WRITE, 200)) is OutcomeUnknown
    assert type(errors.not_slack(READ, 502)) is NotSent
    assert errors.is_missing(errors.not_slack(READ, 404))
    assert type(errors.not_slack("chat.delete", 404)) is Rejected
    assert type(errors.not_slack("chat.postMessage", 404)) is OutcomeUnknown


def test_methods_that_change_the_channel_are_writes():
    assert {name for name, method in METHODS.items() if method.writes} == {
        "chat.delete",
        "chat.postMessage",
        "files.completeUploadExternal",
        "pins.add",
    }
