"""What the dispatcher must know of a method before it runs: tokens it takes and scopes it needs."""

from collections.abc import Callable
from dataclasses import dataclass

from desk.localslack.call import Call
from desk.localslack.message import JsonObject


@dataclass(frozen=True)
class Method:
    """A served method. One of `scopes` suffices; none means any valid token may call it."""

    name: str
    run: Callable[[Call], JsonObject]
    scopes: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ("bot", "user")
