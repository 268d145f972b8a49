"""Fetching a file's bytes: with the token only where it may be shown, and never a login page in their place."""

from collections.abc import Callable

import aiohttp
from yarl import URL

from desk.procedure.message import File
from desk.procedure.ports import ChannelError, NotAllowed, NotSent, Rejected
from desk.slack import errors, wire
from desk.slack.addresses import may_carry_token, may_visit, parsed
from desk.slack.client import WebApi, proxy_for
from desk.slack.codec import decode_file

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_CHUNK = 256 * 1024
_TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=60)

Progress = Callable[[int], None]


async def download(web: WebApi, file: File, limit: int) -> bytes:
    """The bytes of a file, at most `limit`; a file that names no address is looked up first.

    Raises Rejected for a login page, a file kept elsewhere or one too large; NotSent where trying again helps.
    Source: docs.slack.dev, "Working with files"; a token without files:read gets HTTP 200 and a login page.
    """
    if file.size > limit:
        raise _too_large(file, limit)
    if not file.url:
        file = decode_file(wire.mapping((await web.call("files.info", file=file.id)).get("file")))
    address = parsed(file.url)
    if address is None or not may_carry_token(address, web.api):
        raise Rejected(f"{file.name or 'the file'} is kept outside Slack", "foreign_file")
    try:
        body, content_type = await _fetch(web, file, address, limit)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise NotSent(f"{file.name} could not be fetched ({type(error).__name__})", "offline") from None
    if _is_page(body, content_type) and not (_is_markup(file) and len(body) == file.size):
        raise Rejected(
            f"Slack answered with a login page instead of {file.name}: the token lacks files:read",
            "login_page",
        )
    return body


async def _fetch(web: WebApi, file: File, address: URL, limit: int) -> tuple[bytes, str]:
    for _ in range(_MOST_REDIRECTS + 1):
        headers = web.authorization() if may_carry_token(address, web.api) else {}
        async with web.session.get(
            address, headers=headers, allow_redirects=False, timeout=_TIMEOUT, proxy=proxy_for(address)
        ) as response:
            if response.status in _REDIRECTS:
                target = parsed(str(address.join(URL(response.headers.get("Location", "")))))
                if target is None or not may_visit(target, web.api):
                    raise Rejected(
                        f"{file.name} leads to an address that desk does not visit", "foreign_file"
                    )
                address = target
                continue
            if response.status != 200:
                raise _refused(file, response)
            body = bytearray()
            async for chunk in response.content.iter_chunked(_CHUNK):
                body += chunk
                if len(body) > limit:
                    raise _too_large(file, limit)
            return bytes(body), response.content_type
    raise Rejected(f"{file.name} leads from address to address", "foreign_file")


def _refused(file: File, response: aiohttp.ClientResponse) -> ChannelError:
    status = response.status
    if status == 429:
        return errors.limited("files.download", response.headers.get("Retry-After", ""))
    if status >= 500:
        return NotSent(f"{file.name} could not be fetched (HTTP {status})", "not_slack")
    if status in (401, 403):
        return NotAllowed(
            f"Slack does not hand out {file.name} (HTTP {status})", "missing_scope", "files:read"
        )
    return Rejected(f"{file.name} is no longer there (HTTP {status})", "file_not_found")


def _too_large(file: File, limit: int) -> Rejected:
    return Rejected(f"{file.name} is larger than the {limit // 1024} KiB that desk fetches", "too_large")


def _is_page(body: bytes, content_type: str) -> bool:
    start = body[:512].lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower()
    return content_type == "text/html" or start.startswith((b"<!doctype", b"<html"))


def _is_markup(file: File) -> bool:
    """Whether the file itself may begin like a page: then its announced size must be exactly what came."""
    return file.size > 0 and any(word in file.mimetype for word in ("html", "xml", "svg", "text"))
