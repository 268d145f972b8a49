"""Servers that speak Slack's language with accents of their own: each breaks other habits of the real one."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tests.e2e.sparse_slack import BOT, BOT_USER, CHANNEL, Message, Reply, SparseSlack

Answer = dict[str, Any]


@dataclass
class Bare(SparseSlack):
    """Four methods; all others are HTTP 404. Ascending, limits ignored, threads not counted, no Date, no echo."""

    known: frozenset[str] = frozenset(
        {"auth.test", "conversations.history", "conversations.replies", "chat.postMessage"}
    )

    def reply(self, method: str, sent: dict[str, str]) -> Reply:
        if method not in self.known:
            return Reply(404, json.dumps({"detail": "Not Found"}), dated=False)
        return Reply(200, json.dumps(self.answer(method, sent)), dated=False)

    def _conversations_history(self, sent: dict[str, str]) -> Answer:
        return {"messages": [m for m in self.messages if not m.get("thread_ts")]}

    def _conversations_replies(self, sent: dict[str, str]) -> Answer:
        return {"messages": [m for m in self.messages if sent["ts"] in (m["ts"], m.get("thread_ts"))]}

    def _chat_postMessage(self, sent: dict[str, str]) -> Answer:
        return {"ts": super()._chat_postMessage(sent)["ts"]}


@dataclass
class TwoByTwo(SparseSlack):
    """Pages of two without any cursor, roots that do not say they are roots, and `ts` as numbers."""

    def answer(self, method: str, sent: dict[str, str]) -> Answer:
        answer: Answer = super().answer(method, sent)
        if "messages" in answer:
            page = answer["messages"][:2]
            if method == "conversations.replies":
                after = sent.get("oldest") or "0"
                thread = answer["messages"]
                left = [m for m in thread[1:] if str(m["ts"]) > after]
                answer = {"ok": True, "messages": [*thread[:1], *left[:2]], "has_more": len(left) > 2}
            else:
                answer = {"ok": True, "messages": page, "has_more": len(answer["messages"]) > 2}
            answer["messages"] = [self._numbered(message) for message in answer["messages"]]
        return answer

    def _numbered(self, message: Message) -> Message:
        return {**message, "ts": float(message["ts"])}

    def _with_replies(self, message: Message) -> Message:
        counted = dict(super()._with_replies(message))
        if counted.get("thread_ts") == counted["ts"]:
            del counted["thread_ts"]
            counted["reply_count"] = str(counted["reply_count"])
        return counted


@dataclass
class Strict(SparseSlack):
    """Refuses what it does not know (metadata, lists of channels), and limits without saying how long."""

    limited: list[str] = field(default_factory=list)

    def reply(self, method: str, sent: dict[str, str]) -> Reply:
        if method == "chat.postMessage" and sent.get("metadata"):
            return Reply(400, json.dumps({"ok": False, "error": "invalid_arguments"}))
        if method in ("conversations.list", "conversations.info", "users.info"):
            return Reply(200, json.dumps({"ok": False, "error": "not_allowed_token_type"}))
        if method == "conversations.replies" and not self.limited:
            self.limited.append(method)
            return Reply(429, "")
        return super().reply(method, sent)


@dataclass
class Nulls(SparseSlack):
    """Says null where it has nothing, adds fields nobody knows, and names its own posts by a username alone."""

    def answer(self, method: str, sent: dict[str, str]) -> Answer:
        answer = super().answer(method, sent)
        if "messages" in answer:
            answer["messages"] = [self._odd(message) for message in answer["messages"]]
            answer |= {"response_metadata": None, "has_more": None, "pin_count": None, "futures": [None, 1]}
        return answer

    def _odd(self, message: Message) -> Message:
        odd = {
            "subtype": None, "edited": None, "files": None, "reactions": None, "metadata": None, "blocks": None,
            "reply_count": None, "attachments": [None], "x_new": {"deep": [[[]]]}, **message,
        }  # fmt: skip
        if message["user"] == BOT_USER:
            odd |= {"user": None, "username": "desk", "subtype": "bot_message", "bot_id": BOT}
        return odd

    def _conversations_list(self, _: dict[str, str]) -> Answer:
        return {"channels": [{"id": CHANNEL, "name": "sparse"}, None, {"name": "no id"}]}


@dataclass
class Seconds(SparseSlack):
    """`ts` as Python's clock prints them, with seven digits; a thread's replies without its root."""

    def say(self, user: str, text: str, thread_ts: str = "", **more: Any) -> str:
        ts = super().say(user, text, thread_ts, **more) + "7"
        self.messages[-1]["ts"] = ts
        return ts

    def _conversations_replies(self, sent: dict[str, str]) -> Answer:
        return {"messages": [m for m in self.messages if sent["ts"] == m.get("thread_ts")], "has_more": False}


@dataclass
class Flat(SparseSlack):
    """History with the replies in it, every page promising more; threads told by `parent_user_id` and all."""

    def _conversations_history(self, sent: dict[str, str]) -> Answer:
        latest = sent.get("latest") or "9999999999"
        chosen = [m for m in reversed(self.messages) if str(m["ts"]) < latest][:4]
        return {"messages": [self._with_replies(m) for m in chosen], "has_more": True}

    def _chat_postMessage(self, sent: dict[str, str]) -> Answer:
        answer: Answer = super()._chat_postMessage(sent)
        return {"ok": True, "message_ts": answer["ts"], "message": {"ts": answer["ts"], "text": sent["text"]}}


KINDS: tuple[type[SparseSlack], ...] = (Bare, TwoByTwo, Strict, Nulls, Seconds, Flat)
