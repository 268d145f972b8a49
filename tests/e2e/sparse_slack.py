"""A Slack that has next to nothing: five methods, no scopes header, no metadata, no app ids, no names of people."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

CHANNEL, TEAM, BOT_TOKEN = "C0SPARSE01", "T0SPARSE01", "xoxb-sparse-0001"
BOT_USER, BOT = "U0SPARSEBT", "B0SPARSE01"
Message = dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """An HTTP answer. `dated` is whether it has a Date header."""

    status: int
    body: str
    dated: bool = True


@dataclass
class SparseSlack:
    """What the server holds. `missing` methods answer unknown_method, `refused` ones the code given."""

    url: str = ""
    messages: list[Message] = field(default_factory=list)
    missing: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)
    team_named: bool = True
    bot_named: bool = True
    calls: list[str] = field(default_factory=list)
    clock: int = 1_795_000_000
    answering: threading.Event = field(default_factory=threading.Event)
    """While clear, connections are taken and nothing is ever answered."""

    def __post_init__(self) -> None:
        self.answering.set()

    def say(self, user: str, text: str, thread_ts: str = "", **more: Any) -> str:
        """A person types; the ts."""
        self.clock += 1
        message: Message = {
            "type": "message",
            "user": user,
            "text": text,
            "ts": f"{self.clock}.000100",
            **more,
        }
        if thread_ts:
            message["thread_ts"] = thread_ts
        self.messages.append(message)
        ts: str = message["ts"]
        return ts

    def reply(self, method: str, sent: dict[str, str]) -> Reply:
        """The whole HTTP answer to a call."""
        return Reply(200, json.dumps(self.answer(method, sent)))

    def answer(self, method: str, sent: dict[str, str]) -> dict[str, Any]:
        """The body for a call."""
        self.calls.append(method)
        if method in self.refused:
            return {"ok": False, "error": self.refused[method]}
        known = getattr(self, "_" + method.replace(".", "_"), None)
        if known is None or method in self.missing:
            return {"ok": False, "error": "unknown_method"}
        if sent.get("channel", CHANNEL) != CHANNEL:
            return {"ok": False, "error": "channel_not_found"}
        return {"ok": True, **known(sent)}

    def _auth_test(self, _: dict[str, str]) -> dict[str, Any]:
        team = {"team_id": TEAM} if self.team_named else {}
        bot = {"bot_id": BOT} if self.bot_named else {}
        return {"user_id": BOT_USER, **team, **bot}

    def _conversations_info(self, _: dict[str, str]) -> dict[str, Any]:
        return {"channel": {"id": CHANNEL, "name": "sparse"}}

    def _conversations_history(self, sent: dict[str, str]) -> dict[str, Any]:
        roots = [m for m in self.messages if m.get("thread_ts", m["ts"]) == m["ts"]]
        oldest, latest = sent.get("oldest") or "0", sent.get("latest") or "9999999999"
        chosen = [m for m in roots if oldest < str(m["ts"]) < latest]
        return {"messages": [self._with_replies(m) for m in reversed(chosen)], "has_more": False}

    def _conversations_replies(self, sent: dict[str, str]) -> dict[str, Any]:
        thread = [m for m in self.messages if sent["ts"] in (m["ts"], m.get("thread_ts"))]
        return {"messages": [self._with_replies(m) for m in thread], "has_more": False}

    def _chat_postMessage(self, sent: dict[str, str]) -> dict[str, Any]:
        bot = {"bot_id": BOT} if self.bot_named else {}
        ts = self.say(BOT_USER, sent["text"], sent.get("thread_ts") or "", **bot)
        return {"channel": CHANNEL, "ts": ts, "message": self.messages[-1]}

    def _with_replies(self, message: Message) -> Message:
        replies = [m for m in self.messages if m.get("thread_ts") == message["ts"] and m is not message]
        if not replies:
            return message
        counted = {"thread_ts": message["ts"], "reply_count": len(replies), "latest_reply": replies[-1]["ts"]}
        return {**message, **counted}


@contextmanager
def sparse_slack(kind: type[SparseSlack] = SparseSlack) -> Iterator[SparseSlack]:
    """Serve one on loopback while the block runs."""
    slack = kind()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            is_json = "json" in self.headers.get("Content-Type", "")
            where = urlsplit(self.path)
            sent = json.loads(body) if is_json else dict(parse_qsl(where.query + "&" + body))
            if self.headers.get("Authorization") != f"Bearer {BOT_TOKEN}":
                answer = Reply(200, json.dumps({"ok": False, "error": "invalid_auth"}))
            else:
                slack.answering.wait()
                answer = slack.reply(where.path.rsplit("/", 1)[-1], sent)
            said = answer.body.encode()
            self.send_response_only(answer.status)
            if answer.dated:
                self.send_header("Date", self.date_time_string())
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        do_GET = do_POST  # noqa: N815 -- http.server asks for these names

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        slack.url = f"http://127.0.0.1:{server.server_address[1]}/api/"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield slack
        finally:
            slack.answering.set()
            server.shutdown()
            thread.join(timeout=10)
