"""Content lines, the text of which vCards are made: folded, escaped, with parameters.

Source: RFC 6350, sections 3.2 to 3.4; RFC 6868 for what quotes and line ends become in a parameter.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

_LONGEST_OCTETS = 75
_HEAD = re.compile(r"(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)")
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?')
_CARETS = {"^n": "\n", "^^": "^", "^'": '"'}


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property: its name in capitals, parameters (names in capitals, several values each), the raw value."""

    name: str
    value: str
    parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def types(self) -> frozenset[str]:
        """The values of its TYPE parameters, in lower case."""
        listed = ",".join(self.parameters.get("TYPE", ()))
        return frozenset(word.strip().casefold() for word in listed.split(",") if word.strip())


def read_lines(text: str) -> list[ContentLine]:
    """The properties of a text, in order; lines that are none are left out."""
    found = (_read_line(line) for line in _unfolded(text))
    return [line for line in found if line is not None]


def write_lines(lines: Iterable[ContentLine]) -> str:
    """Properties as text: CRLF line ends, folded at 75 octets and never inside a character."""
    return "".join(f"{_folded(_written(line))}\r\n" for line in lines)


def escaped(text: str) -> str:
    """A text value (or one component of a structured one)."""
    even = text.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"([\\,;])", r"\\\1", even).replace("\n", "\\n")


def unescaped(value: str) -> str:
    """The text that `escaped` wrote."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value, flags=re.DOTALL)


def components(value: str, separator: str = ";") -> list[str]:
    """The parts of a structured value, each unescaped; an escaped separator parts nothing."""
    parts, escapes = [""], False
    for char in value:
        if char == separator and not escapes:
            parts.append("")
            continue
        parts[-1] += char
        escapes = char == "\\" and not escapes
    return [unescaped(part) for part in parts]


def _unfolded(text: str) -> list[str]:
    even = text.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"\n[ \t]", "", even).split("\n")


def _read_line(line: str) -> ContentLine | None:
    head = _HEAD.match(line)
    if head is None:
        return None
    place, parameters = head.end(), dict[str, tuple[str, ...]]()
    while found := _PARAMETER.match(line, place):
        # vCard 3 writes TYPE=HOME;TYPE=VOICE; a parameter without a value (vCard 2.1) is a type
        name, listed = (found[1].upper(), found[2]) if found[2] is not None else ("TYPE", found[1])
        parameters[name] = (*parameters.get(name, ()), *_values(listed))
        place = found.end()
    if line[place : place + 1] != ":":
        return None
    return ContentLine(head[2].upper(), line[place + 1 :], parameters)


def _values(listed: str) -> list[str]:
    return [
        re.sub(r"\^[n^']", lambda found: _CARETS[found[0]], part.strip('"'))
        for part in re.findall(r'"[^"]*"|[^,"]+', listed)
    ]


def _written(line: ContentLine) -> str:
    parameters = "".join(
        f";{name}={','.join(_quoted(value) for value in values)}" for name, values in line.parameters.items()
    )
    return f"{line.name}{parameters}:{line.value}"


def _quoted(value: str) -> str:
    safe = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{safe}"' if re.search(r"[;:,]", safe) else safe


def _folded(line: str) -> str:
    pieces, room, piece = [], _LONGEST_OCTETS, ""
    for char in line:
        octets = len(char.encode())
        if octets > room:
            pieces.append(piece)
            piece, room = " ", _LONGEST_OCTETS - 1
        piece += char
        room -= octets
    return "\r\n".join([*pieces, piece])
