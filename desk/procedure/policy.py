"""The policy: the agreement's numbers, versioned, as TOML in a message that both sides accept.

Source: procedure, Part 1 for the defaults and Part 2, "Resolution time, credits, policy".
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.procedure.durations import instant_words
from desk.procedure.errors import PolicyError
from desk.procedure.instants import HOUR, MINUTE, Micros
from desk.procedure.severity import Severity
from desk.procedure.signature import sign, without_signature
from desk.procedure.slacktext import escape, mention, plain

_FIRST_LINE = re.compile(r"Policy (\d{1,6})", re.ASCII)
_BLOCK = re.compile(r"```\n?(.*?)\n?```", re.DOTALL)


@dataclass(frozen=True)
class Policy:
    """What was agreed. Durations in microseconds; version 0 is the default that holds until one is accepted.

    `acknowledging_emoji` names, by level (P3 and P4 only), reactions of support that acknowledge.
    `reviewed` are the levels that owe a post-mortem, `phoned` those that want the phone step at once.
    """

    version: int = 0
    acknowledge_within: Micros = 15 * MINUTE
    update_within: Micros = 30 * MINUTE
    review_opens_after: Micros = 24 * HOUR
    review_closes_after: Micros = 48 * HOUR
    reviewed: tuple[Severity, ...] = (Severity.P1, Severity.P2)
    phoned: tuple[Severity, ...] = (Severity.P1,)
    acknowledging_emoji: Mapping[Severity, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    zone: str = "UTC"

    @property
    def name(self) -> str:
        """How a sentence names it."""
        return f"policy {self.version}"


DEFAULT_POLICY = Policy()

_DURATIONS = {
    "acknowledge_minutes": ("acknowledge_within", MINUTE),
    "update_minutes": ("update_within", MINUTE),
    "review_opens_hours": ("review_opens_after", HOUR),
    "review_closes_hours": ("review_closes_after", HOUR),
}
_LEVELS = ("reviewed", "phoned")


def parse_policy_toml(text: str, version: int) -> Policy:
    """A policy from TOML; absent keys keep the default. Raises PolicyError naming the key and what it wants."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"the policy is not TOML: {error}") from error
    values: dict[str, object] = {"version": version}
    for key, value in table.items():
        if key in _DURATIONS:
            name, unit = _DURATIONS[key]
            values[name] = _whole(key, value) * unit
        elif key in _LEVELS:
            values[key] = tuple(_level(key, item) for item in _list(key, value))
        elif key == "zone":
            values[key] = _zone(value)
        elif key == "acknowledging_emoji":
            values[key] = _emoji(value)
        else:
            known = ", ".join([*_DURATIONS, *_LEVELS, "zone", "acknowledging_emoji"])
            raise PolicyError(f"the policy has an unknown key {key!r}; known keys: {known}")
    policy = Policy(**values)  # type: ignore[arg-type]
    if policy.review_closes_after <= policy.review_opens_after:
        raise PolicyError("review_closes_hours must be more than review_opens_hours")
    return policy


def _whole(key: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 10_000:
        raise PolicyError(f"{key} must be a whole number from 1 to 10000, not {value!r}")
    return value


def _list(key: str, value: object) -> list[object]:
    if not isinstance(value, list):
        raise PolicyError(f"{key} must be a list, not {value!r}")
    return value


def _level(key: str, value: object) -> Severity:
    if not isinstance(value, str) or value not in Severity.__members__:
        raise PolicyError(f"{key} takes P1, P2, P3 or P4, not {value!r}")
    return Severity[value]


def _zone(value: object) -> str:
    try:
        return ZoneInfo(str(value)).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise PolicyError(f"zone must be a name such as Europe/Berlin, not {value!r}") from error


def _emoji(value: object) -> Mapping[Severity, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise PolicyError(f"acknowledging_emoji must be a table of P3 and P4, not {value!r}")
    found: dict[Severity, tuple[str, ...]] = {}
    for key, names in value.items():
        level = _level("acknowledging_emoji", key)
        if level not in (Severity.P3, Severity.P4):
            raise PolicyError(f"a reaction may acknowledge P3 and P4 only, not {key}")
        listed = _list(f"acknowledging_emoji.{key}", names)
        if not all(isinstance(name, str) and name.strip(":") for name in listed):
            raise PolicyError(f"acknowledging_emoji.{key} takes names of emoji such as 'white_check_mark'")
        found[level] = tuple(str(name).strip(":") for name in listed)
    return MappingProxyType(found)


def policy_toml(policy: Policy) -> str:
    """The TOML of a policy, every key stated."""
    lines = [f"{key} = {getattr(policy, name) // unit}" for key, (name, unit) in _DURATIONS.items()]
    lines += [f"{key} = {_toml_list(level.name for level in getattr(policy, key))}" for key in _LEVELS]
    lines.append(f'zone = "{policy.zone}"')
    if policy.acknowledging_emoji:
        lines.append("[acknowledging_emoji]")
        for level, names in sorted(policy.acknowledging_emoji.items()):
            lines.append(f"{level.name} = {_toml_list(names)}")
    return "\n".join(lines)


def _toml_list(words: Iterable[str]) -> str:
    return "[" + ", ".join(f'"{word}"' for word in words) + "]"


def format_policy(
    policy: Policy, author: str, op: str, since: Micros | None = None, agreed_by: Iterable[str] = ()
) -> str:
    """The text of a policy's message: whole, in a code block, and signed.

    A repeat says `since` when it has been in force and by whom of both sides it was agreed.
    """
    standing = ["In force once a person of the other side answers this message with: agreed"]
    if since is not None:
        names = " ".join(mention(user) for user in agreed_by)
        standing = [f"*In force since:* {instant_words(since)}", f"*Agreed by:* {names}"]
    return "\n".join(
        [
            f"Policy {policy.version}",
            *standing,
            f"```\n{escape(policy_toml(policy))}\n```",
            sign(author, op),
        ]
    )


def parse_policy(text: str) -> Policy | None:
    """The policy that a message states, or None where it is no policy.

    Raises PolicyError where it begins like one and cannot be read.
    """
    first, _, rest = without_signature(text).strip().partition("\n")
    match = _FIRST_LINE.fullmatch(plain(first).strip())
    if match is None:
        return None
    block = _BLOCK.search(rest)
    if block is None:
        raise PolicyError("the policy message has no code block with its TOML")
    return parse_policy_toml(plain(block[1]), int(match[1]))


def same_terms(one: Policy, other: Policy) -> bool:
    """Whether two versions say the same but for their number."""
    return replace(one, version=other.version) == other


def numbered(policy: Policy, version: int) -> Policy:
    """The same terms as another version."""
    return replace(policy, version=version)
