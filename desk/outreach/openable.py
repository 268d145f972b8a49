"""Which links desk may hand to the operating system to open."""

from urllib.parse import urlsplit

SCHEMES = frozenset({"https", "mailto", "slack", "tel"})
LONGEST = 8_000


class LinkTooLong(ValueError):
    """More addresses than one link holds; the text is one clear line."""


def may_open(url: str) -> bool:
    """Whether a link can be opened without danger: one of SCHEMES, printable ASCII, and a host where it needs one.

    Everything else (``file:``, ``javascript:``, ``ms-msdt:`` and whatever a system will learn) stays text.
    """
    if not url or len(url) > LONGEST or not url.isascii() or not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
        host, named = parts.hostname, "@" in parts.netloc
    except ValueError:
        return False
    if parts.scheme not in SCHEMES or "\\" in url:
        return False
    if parts.scheme == "https":
        return bool(host) and not named
    return bool(parts.path or parts.netloc) and (parts.scheme == "slack" or not parts.netloc)
