"""A mould: makes frozen values as fast as ordinary ones, for kinds of which there are hundreds of thousands."""

from collections.abc import Callable
from dataclasses import MISSING, Field, field, fields, make_dataclass
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")


def mould(kind: Callable[P, T]) -> Callable[P, T]:
    """What makes values of `kind` and is called as `kind` itself is: a frozen dataclass with slots and nothing to do
    after its making.

    A frozen dataclass takes each field by a call of its own, which is most of the work of reading a long history.
    Here an ordinary class with the same slots takes them, and the value is told its class last: CPython allows that
    between classes of one layout.
    """

    def harden(self: object) -> None:
        self.__class__ = cast(Any, kind)

    parts = fields(cast(Any, kind))
    layout = [(part.name, Any, _like(part)) for part in parts]
    return cast(
        Callable[P, T],
        make_dataclass(
            f"Soft{cast(Any, kind).__name__}",
            layout,
            namespace={"__post_init__": harden},
            slots=True,
            eq=False,
            repr=False,
        ),
    )


def _like(part: Field[Any]) -> Any:
    """A field with the same default."""
    if part.default_factory is not MISSING:
        return field(default_factory=part.default_factory)
    return field() if part.default is MISSING else field(default=part.default)
