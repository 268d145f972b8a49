"""Frozen dataclasses as compact JSON and back, by their type hints: nothing in the file can run code."""

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast

T = TypeVar("T")


def packed(value: object) -> str:
    """The JSON text of a frozen dataclass; fields that hold their default are left out."""
    return json.dumps(_plain(value), separators=(",", ":"))


def unpacked(kind: type[T], text: str) -> T:
    """The dataclass that `packed` wrote. Unknown fields are skipped, absent ones take their default.

    Raises ValueError for a text that is not of this kind.
    """
    try:
        return cast(T, _reader(cast(Any, kind))(json.loads(text)))
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise ValueError(f"not a stored {kind.__name__}: {error}") from error


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            name: _plain(held)
            for name, default in _defaults(type(value))
            if (held := getattr(value, name)) is not default and held != default
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    return value


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    found: list[tuple[str, object]] = []
    for field in dataclasses.fields(kind):
        default: object = field.default
        if field.default_factory is not dataclasses.MISSING:
            default = field.default_factory()
        found.append((field.name, default))
    return tuple(found)


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:
    """The function that turns parsed JSON into a value of the hinted type."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if dataclasses.is_dataclass(hint):
        return _dataclass_reader(cast(type, hint), {})
    if dataclasses.is_dataclass(origin):
        parameters = getattr(origin, "__parameters__", ())
        return _dataclass_reader(cast(type, origin), dict(zip(parameters, arguments, strict=True)))
    if isinstance(hint, type) and issubclass(hint, Enum):
        members = {member.value: member for member in hint}
        return members.__getitem__
    if origin in (Union, types.UnionType):
        inner = [argument for argument in arguments if argument is not type(None)]
        if len(inner) != 1:
            return _unchanged
        read = _reader(inner[0])
        return lambda value: None if value is None else read(value)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        read = _reader(arguments[0])
        if read is _unchanged:
            return tuple
        return lambda value: tuple([read(item) for item in value])
    if origin is tuple:
        reads = tuple(_reader(argument) for argument in arguments)
        return lambda value: tuple([read(item) for read, item in zip(reads, value, strict=True)])
    return _unchanged


def _dataclass_reader(kind: type, given: Mapping[Any, Any]) -> Callable[[Any], Any]:
    """`given` says what stands for the type variables of a generic dataclass."""
    hints = {name: _filled(hint, given) for name, hint in typing.get_type_hints(kind).items()}
    reads: dict[str, Callable[[Any], Any]] = {}

    def read(value: Any) -> Any:
        if not reads:  # filled on first use: a dataclass may hold its own kind
            reads.update({field.name: _reader(hints[field.name]) for field in dataclasses.fields(kind)})
        known: dict[str, Any] = {}
        for name, item in value.items():
            reader = reads.get(name)
            if reader is not None:
                known[name] = item if reader is _unchanged else reader(item)
        return kind(**known)

    return read


def _filled(hint: Any, given: Mapping[Any, Any]) -> Any:
    """A hint with its type variables filled in; one that nothing is given for reads as it is."""
    if isinstance(hint, TypeVar):
        return given.get(hint, Any)
    parameters = getattr(hint, "__parameters__", ())
    return hint[tuple(given.get(one, Any) for one in parameters)] if parameters and given else hint


def _unchanged(value: Any) -> Any:
    return value
