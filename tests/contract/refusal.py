"""How a refused call is looked at in the contract tests."""

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse


def error_of(call: Callable[..., SlackResponse], *args: Any, **arguments: Any) -> str:
    """The error code of a call that must be refused."""
    with pytest.raises(SlackApiError) as refused:
        call(*args, **arguments)
    return str(refused.value.response["error"])
