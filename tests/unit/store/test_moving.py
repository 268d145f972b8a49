"""A channel goes on under another id, with all that was kept of it."""

from __future__ import annotations

from desk.procedure.message import ChannelMessage
from desk.procedure.post import Lane, Post
from desk.store.moving import move
from desk.store.store import Store
from desk.store.threads import Said

OLD, NEW = "C0OLD00001", "C0NEW00001"
ROOT = ChannelMessage(OLD, "1790000000.000100", user="U1", text="Title: frozen")
POST = Post("1a2b3c4d", OLD, "update", "Update", Lane.UPDATE, thread_ts=ROOT.ts, incident=f"{OLD}:{ROOT.ts}")


def test_log_threads_posts_and_notes_follow(store: Store):
    store.messages.append([ROOT], 1)
    store.threads.hear(OLD, [Said(ROOT.ts, 2, "1790000002.000100")])
    store.outbox.put(POST, 1)
    store.notes.put(f"gaps:{OLD}", {"open": []})
    store.notes.put("drafts", {f"{OLD}:{ROOT.ts}": "still typing"})
    move(store.database, OLD, NEW)
    assert [message.text for message in store.messages.current(NEW)] == [ROOT.text]
    assert list(store.messages.current(OLD)) == []
    assert [mark.said_count for mark in store.threads.unread(NEW)] == [2]
    (waiting,) = store.outbox.pending()
    assert (waiting.post.channel, waiting.post.incident) == (NEW, f"{NEW}:{ROOT.ts}")
    assert store.notes.get(f"gaps:{NEW}") == {"open": []}
    assert store.notes.get(f"gaps:{OLD}") is None
    assert store.notes.get("drafts") == {f"{NEW}:{ROOT.ts}": "still typing"}


def test_a_log_that_knows_the_new_id_already_is_left_as_it_is(store: Store):
    store.messages.append([ROOT, ChannelMessage(NEW, ROOT.ts, user="U1", text="Title: frozen")], 1)
    store.outbox.put(POST, 1)
    move(store.database, OLD, NEW)
    assert len(list(store.messages.current(OLD))) == len(list(store.messages.current(NEW))) == 1
    assert store.outbox.pending()[0].post.channel == NEW
