"""Which addresses may be spoken to, and which of them may be shown a token."""

import ipaddress

from yarl import URL

from desk.procedure.ports import Rejected

DEFAULT_API_URL = "https://slack.com/api/"

_SLACK_DOMAINS = ("slack.com", "slack-files.com", "slack-gov.com")


def api_address(text: str) -> URL:
    """The Web API's address with a closing slash; empty text means Slack's own.

    Raises Rejected for anything but https, or http on this machine: a token would travel in the clear.
    """
    address = parsed(text.strip() or DEFAULT_API_URL)
    if address is None or not (
        address.scheme == "https" or (address.scheme == "http" and is_loopback(address))
    ):
        raise Rejected(
            f"slack.api_url must be an https address (or http on this machine), not {text!r}", "bad_url"
        )
    return address if address.path.endswith("/") else address.with_path(address.path + "/")


def parsed(text: str) -> URL | None:
    """An http(s) address as aiohttp will read it, or None. Names and passwords inside an address are refused."""
    if "\\" in text or not text.isprintable():
        return None
    try:
        address = URL(text)
        usable = address.scheme in ("http", "https") and bool(address.host) and address.port is not None
    except (ValueError, TypeError):
        return None
    return address if usable and address.user is None and address.password is None else None


def is_loopback(address: URL) -> bool:
    """Whether an address is on this machine."""
    host = (address.host or "").rstrip(".").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def may_carry_token(address: URL, api: URL) -> bool:
    """Whether a file's address may be asked with our token: Slack over https, or the local Slack we talk to."""
    if is_loopback(api) and (address.scheme, address.host, address.port) == (api.scheme, api.host, api.port):
        return True
    host = (address.host or "").lower()
    known = any(host == domain or host.endswith("." + domain) for domain in _SLACK_DOMAINS)
    return address.scheme == "https" and known and not is_loopback(api)


def may_visit(address: URL, api: URL) -> bool:
    """Whether an address may be asked without a token: https anywhere, or this machine if Slack is local too."""
    return address.scheme == "https" or (is_loopback(address) and is_loopback(api))
