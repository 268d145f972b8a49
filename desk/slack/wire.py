"""Slack's JSON read with suspicion: whatever stands there becomes a value of the kind asked for, never an error."""

import math
import re

from desk.procedure.message import Json

_TS = re.compile(r"[0-9]{1,11}(?:\.[0-9]{1,9})?", re.ASCII)
_LONGEST_TEXT = 40_000  # Slack cuts texts here itself
_LARGEST = 2**53
_DEEPEST = 8


def text(value: object) -> str:
    """A string without NULs and lone surrogates (neither can be stored), at most 40,000 characters."""
    if not isinstance(value, str):
        return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
    if len(value) > _LONGEST_TEXT:
        value = value[:_LONGEST_TEXT]
    if "\0" in value:
        value = value.replace("\0", "\ufffd")
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def ts(value: object) -> str:
    """A Slack `ts` exactly as received, a number as Slack would have written it, or empty."""
    if isinstance(value, str):
        return value if _TS.fullmatch(value) else ""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 10**11:
        return ""
    return f"{value:.6f}"


def whole(value: object) -> int:
    """A whole number from 0 to 2**53, whether it came as number or string; 0 for anything else."""
    if isinstance(value, str):
        value = int(value) if value.isascii() and value.isdigit() and len(value) < 17 else 0
    if isinstance(value, float):
        value = int(value) if math.isfinite(value) else 0
    return min(max(value, 0), _LARGEST) if isinstance(value, int) else 0


def flag(value: object) -> bool:
    """A truth value, also where it came as 1 or "true"."""
    return value is True or (value in (1, "1", "true", "True") and not isinstance(value, bool))


def mapping(value: object) -> dict[str, Json]:
    """An object, or an empty one."""
    return value if isinstance(value, dict) else {}


def rows(value: object) -> list[dict[str, Json]]:
    """The objects of a list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def texts(value: object) -> tuple[str, ...]:
    """The non-empty strings of a list."""
    return (
        tuple(text(item) for item in value if isinstance(item, str) and item)
        if isinstance(value, list)
        else ()
    )


def json_value(value: object, depth: int = _DEEPEST) -> Json:
    """JSON that can be stored and compared: no NaN (it differs from itself), no lone surrogates, not too deep."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return text(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if depth == 0:
        return None
    if isinstance(value, dict):
        return {text(key): json_value(item, depth - 1) for key, item in value.items()}
    return [json_value(item, depth - 1) for item in value] if isinstance(value, list) else None
