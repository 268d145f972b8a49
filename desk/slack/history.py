"""Reading a channel: pages of history and of threads, walked exactly as Slack's paging works."""

import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

from desk.procedure.instants import from_ts, is_later
from desk.procedure.message import ChannelMessage, File
from desk.procedure.ports import ChannelError, Page, Rejected
from desk.slack import wire
from desk.slack.client import Answer, WebApi
from desk.slack.codec import asks_for_look_up, decode, decode_file, decode_row
from desk.slack.errors import is_missing
from desk.slack.pages import Row, as_object

_LOG = logging.getLogger(__name__)
_MOST_PER_PAGE = 999
_REMEMBERED_FAULTS = 1000


class History:
    """Walks history and threads of one workspace.

    Slack's bounds are exclusive; inside a page of history the newest comes first; with `oldest` alone the pages
    walk forward in time, otherwise back. Source: docs.slack.dev, "Pagination" and conversations.history; measured.
    """

    def __init__(self, web: WebApi) -> None:
        self._web = web
        self._warned: set[tuple[str, str, str]] = set()
        self._files: dict[str, File] = {}

    async def history(
        self, channel: str, *, oldest: str = "", latest: str = "", limit: int = 200, patient: bool = False
    ) -> AsyncIterator[Page]:
        """Pages of top-level messages; see ChannelReader."""
        seen: set[str] = set()
        ranges = [(oldest, latest)]
        while ranges:
            low, high = ranges.pop()
            served: list[str] = []
            more, cursor, cursors = False, "", set[str]()
            while True:
                try:
                    answer = await self._web.call(
                        "conversations.history",
                        patient=patient,
                        channel=channel,
                        oldest=low or None,
                        latest=high or None,
                        limit=min(max(limit, 1), _MOST_PER_PAGE),
                        cursor=cursor or None,
                        include_all_metadata=True,
                    )
                except Rejected as error:
                    if not _is_worn_out(error, cursor, served):
                        raise
                    ranges += _what_is_left(low, high, served)
                    break
                messages, unreadable = await self._messages(channel, answer)
                served += [message.ts for message in messages]
                more, cursor = _onwards(answer, cursors)
                if more and not cursor:
                    ranges += _what_is_left(low, high, served)
                fresh = _fresh(messages, seen, oldest, latest)
                yield Page(fresh, more or bool(ranges), cursor, unreadable)
                if not (more and cursor):
                    break

    async def replies(
        self, channel: str, root_ts: str, *, oldest: str = "", patient: bool = False
    ) -> AsyncIterator[Page]:
        """Pages of a thread; see ChannelReader."""
        seen: set[str] = set()
        cursors: set[str] = set()
        served: list[str] = []
        cursor, low = "", oldest
        while True:
            try:
                answer = await self._web.call(
                    "conversations.replies",
                    patient=patient,
                    channel=channel,
                    ts=root_ts,
                    oldest=low or None,
                    limit=_MOST_PER_PAGE,
                    cursor=cursor or None,
                    include_all_metadata=True,
                )
            except Rejected as error:
                following = max(served, key=from_ts, default="")
                if following == low or not _is_worn_out(error, cursor, served):
                    raise
                cursor, low = "", following
                continue
            messages, unreadable = await self._messages(channel, answer)
            more, cursor = _onwards(answer, cursors)
            served += [message.ts for message in messages if message.ts != root_ts]
            fresh = _fresh(messages, seen, oldest, "", root_ts)
            if more and not cursor:  # a server without cursors: go on after the newest reply it gave
                following = max(served, key=from_ts, default="")
                more, low = bool(following) and following != low, following
            yield Page(fresh, more, cursor, unreadable)
            if not more:
                return

    async def _messages(self, channel: str, answer: Answer) -> tuple[list[ChannelMessage], int]:
        """The messages of an answer, and how many more of its rows could not be read."""
        raw: object = answer.get("messages")
        decoded: list[ChannelMessage] = []
        unreadable = 0
        for row in raw if isinstance(raw, list) else []:
            message, fault = decode_row(channel, row) if isinstance(row, Row) else decode(channel, row)
            if message is not None:
                if message.files and asks_for_look_up(wire.mapping(as_object(row))):
                    message = await self._looked_up(message)
                decoded.append(message)
            if fault:
                unreadable += message is None
                self._warn(channel, message.ts if message else _shape(as_object(row)), fault)
        return decoded, unreadable

    async def _looked_up(self, message: ChannelMessage) -> ChannelMessage:
        """The message with the files that Slack Connect shows only on asking for each of them.

        Source: docs.slack.dev, "Slack Connect": `file_access: check_file_info`.
        """
        files = [await self._file(file) if not file.available else file for file in message.files]
        return replace(message, files=tuple(files))

    async def _file(self, shell: File) -> File:
        if shell.id not in self._files:
            try:
                told = wire.mapping((await self._web.call("files.info", file=shell.id)).get("file"))
            except ChannelError as error:
                if not isinstance(error, Rejected) and not is_missing(error):
                    raise
                told = {}
            self._files[shell.id] = decode_file(told) if told else shell
        return self._files[shell.id]

    def _warn(self, channel: str, what: str, fault: str) -> None:
        """One line for each malformed message, however often it is read."""
        if (channel, what, fault) not in self._warned and len(self._warned) < _REMEMBERED_FAULTS:
            self._warned.add((channel, what, fault))
            _LOG.warning("a malformed message in %s (%s): %s", channel, what, fault)


def _shape(row: object) -> str:
    """What a row that is no message looks like, without anything that somebody wrote."""
    return ", ".join(sorted(map(str, row)))[:80] if isinstance(row, dict) else type(row).__name__


def _is_worn_out(error: Rejected, cursor: str, served: Sequence[str]) -> bool:
    """Whether only the cursor is refused (they do not live for ever): the walk goes on by time from what was served."""
    return error.code == "invalid_cursor" and bool(cursor and served)


def _onwards(answer: Answer, cursors: set[str]) -> tuple[bool, str]:
    """Whether there is more, and the cursor to it. Raises Rejected where the server leads in circles."""
    said = answer.get("response_metadata")
    cursor = wire.text(said.get("next_cursor")) if isinstance(said, dict) else ""
    more = wire.flag(answer["has_more"]) if "has_more" in answer else bool(cursor)
    if more and cursor:
        if cursor in cursors:
            raise Rejected("Slack's pages of messages lead in a circle", "invalid_cursor")
        cursors.add(cursor)
    return more, cursor


def _what_is_left(low: str, high: str, served: Sequence[str]) -> list[tuple[str, str]]:
    """Ranges still to read where a server says that there is more but gives no cursor.

    It may walk either way when only `oldest` was given, so both ends are asked for; the last one comes first.
    """
    if not served:
        return []
    ordered = sorted(served, key=from_ts)
    left = [(low, ordered[0])]
    both = [(ordered[-1], ""), *left] if low and not high else left
    return [bounds for bounds in both if bounds != (low, high)]


def _fresh(
    messages: list[ChannelMessage], seen: set[str], oldest: str, latest: str, root_ts: str = ""
) -> tuple[ChannelMessage, ...]:
    """Messages not yet served in this walk and inside its bounds (some servers ignore them); the root always."""
    fresh: list[ChannelMessage] = []
    for message in messages:
        ts = message.ts
        if ts in seen:
            continue
        inside = (not oldest or is_later(ts, oldest)) and (not latest or is_later(latest, ts))
        if inside or ts == root_ts:
            seen.add(ts)
            fresh.append(message)
    return tuple(fresh)
