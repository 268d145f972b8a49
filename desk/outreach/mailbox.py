"""Mailboxes: a person's name and e-mail address, checked so that they can stand in a header and an envelope."""

import re
from dataclasses import dataclass
from email.headerregistry import Address

from desk.outreach.single_line import header_words, one_line

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)")


class AddressInvalid(ValueError):
    """An e-mail address that cannot be written to; the text is one clear line."""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One mailbox. `address` is in the form `checked_address` gives; `name` may be any words, or empty."""

    address: str
    name: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "address", checked_address(self.address))
        object.__setattr__(self, "name", one_line(self.name, 120))

    @property
    def header(self) -> Address:
        """The mailbox as a header holds it."""
        local, _, domain = self.address.rpartition("@")
        return Address(display_name=header_words(self.name), username=local, domain=domain)

    @property
    def domain(self) -> str:
        """What stands right of the @."""
        return self.address.rpartition("@")[2]


def checked_address(text: str) -> str:
    """An address (``anna@example.org``) ready for an envelope: its domain in ASCII and lower case.

    Raises AddressInvalid. Quoted and non-ASCII local parts are refused: few servers carry them (RFC 5321, 4.1.2;
    RFC 6531), and a header cannot show them safely.
    """
    local, at, domain = text.strip().rpartition("@")
    shown = one_line(text, 80)
    if not at or not _LOCAL.fullmatch(local) or len(local) > 64:
        raise AddressInvalid(f"{shown!r} is no e-mail address that desk can write to")
    try:
        ascii_domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        raise AddressInvalid(f"{shown!r}: what stands after the @ is no domain") from None
    labels = ascii_domain.split(".")
    if not all(_LABEL.fullmatch(label) for label in labels) or len(local) + 1 + len(ascii_domain) > 254:
        raise AddressInvalid(f"{shown!r}: what stands after the @ is no domain")
    return f"{local}@{ascii_domain}"
