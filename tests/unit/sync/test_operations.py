"""Whose operation a message carries out, by whatever the server gives of its author."""

from __future__ import annotations

import pytest

from desk.procedure.message import ChannelMessage
from desk.sync.operations import operation_of

SIGNED = "Acknowledged\n- <@U0ADA> · desk 1a2b3c4d"


@pytest.mark.parametrize(("app", "bot", "user"), [("A1", "", ""), ("", "B1", ""), ("", "", "UBOT")])
def test_a_signed_post_is_known_by_app_bot_or_bot_user(app: str, bot: str, user: str):
    message = ChannelMessage("C1", "1.000001", app=app, bot=bot, user=user, text=SIGNED)
    assert operation_of(message) == "1a2b3c4d"


@pytest.mark.parametrize(("user", "client_msg_id"), [("U0OLGA", "x"), ("U0ADA", "")])
def test_what_a_person_typed_is_no_operation(user: str, client_msg_id: str):
    typed = ChannelMessage("C1", "1.000001", user=user, text=SIGNED, client_msg_id=client_msg_id)
    assert operation_of(typed) == ""


def test_a_message_that_is_gone_is_no_operation():
    assert operation_of(ChannelMessage("C1", "1.000001", app="A1", text=SIGNED, gone=True)) == ""


def test_metadata_names_it_before_the_text_does():
    message = ChannelMessage(
        "C1", "1.000001", app="A1", text=SIGNED, metadata={"event_payload": {"op": "ffffffff"}}
    )
    assert operation_of(message) == "ffffffff"
