"""The log: append-only, every revision kept."""

from __future__ import annotations

import json
from contextlib import closing, suppress
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.procedure.message import ChannelMessage, File, Reaction
from desk.store.message_rows import content, message_of
from desk.store.messages import Messages
from desk.store.store import Store, open_store

ROOT = ChannelMessage("C1", "1790000000.000100", user="U1", text="Title: Odds frozen")
REPLY = ChannelMessage("C1", "1790000001.000100", thread_ts=ROOT.ts, user="U2", text="on it")


def test_only_what_is_new_or_differs_is_returned(store: Store):
    assert [change.before for change in store.messages.append([ROOT, REPLY], 1)] == [None, None]
    assert store.messages.append([ROOT, REPLY], 2) == []
    edited = replace(ROOT, text="Title: Odds thawed")
    (change,) = store.messages.append([edited, REPLY], 3)
    assert (change.before, change.after) == (ROOT, edited)


def test_every_revision_is_kept_with_the_instant_it_was_first_seen(store: Store):
    edited = replace(ROOT, text="Title: Odds thawed")
    for at, message in enumerate((ROOT, ROOT, edited, ROOT), start=1):
        store.messages.append([message], at)
    assert store.messages.revisions("C1", ROOT.ts) == [(1, ROOT), (3, edited), (4, ROOT)]
    assert list(store.messages.current("C1")) == [ROOT]


def test_a_new_reply_is_no_revision_of_its_root(store: Store):
    store.messages.append([ROOT], 1)
    assert store.messages.append([replace(ROOT, reply_count=3, latest_reply=REPLY.ts)], 2) == []


def test_a_thread_is_its_root_and_replies_by_time(store: Store):
    other = ChannelMessage("C1", "1790000002.000100", text="Title: Other")
    store.messages.append([other, REPLY, ROOT], 1)
    assert store.messages.thread("C1", ROOT.ts) == [ROOT, REPLY]


def test_channels_do_not_mix(store: Store):
    elsewhere = replace(ROOT, channel="C2", text="Title: Elsewhere")
    store.messages.append([ROOT, elsewhere], 1)
    assert list(store.messages.current("C2")) == [elsewhere]
    assert store.messages.newest_ts("C3") == ""


def test_since_gives_what_was_written_after_a_number(store: Store):
    store.messages.append([ROOT], 1)
    seq = store.messages.last_seq()
    assert store.messages.since(seq, "C1") == (seq, [])
    store.messages.append([REPLY, replace(ROOT, text="edited")], 2)
    newest, messages = store.messages.since(seq, "C1")
    assert newest == seq + 2
    assert [message.text for message in messages] == ["edited", "on it"]


def test_since_tells_what_another_process_wrote_beside_ones_own(store: Store):
    seq = store.messages.last_seq()
    store.messages.append([ROOT], 1)
    with closing(open_store(store.folder)) as other:
        other.messages.append([REPLY], 2)
    assert store.messages.since(seq, "C1") == (seq + 2, [ROOT, REPLY])


def test_since_tells_what_another_process_wrote_in_the_place_of_what_was_undone(store: Store):
    seq = store.messages.last_seq()
    with suppress(KeyError), store.database.writing():
        store.messages.append([ROOT], 1)
        raise KeyError
    with closing(open_store(store.folder)) as other:
        other.messages.append([REPLY], 2)
    assert store.messages.since(seq, "C1") == (seq + 1, [REPLY])


def test_since_gives_each_channel_its_own(store: Store):
    elsewhere = replace(ROOT, channel="C2", text="Title: Elsewhere")
    store.messages.append([ROOT, elsewhere], 1)
    assert store.messages.since(0, "C1") == (2, [ROOT])
    assert store.messages.since(0, "C2") == (2, [elsewhere])


def test_revised_since_gives_what_was_known_before_and_only_that(store: Store):
    store.messages.append([ROOT], 1)
    seq = store.messages.last_seq()
    store.messages.append([replace(ROOT, text="second"), REPLY], 2)
    store.messages.append([replace(ROOT, text="third")], 3)
    ((before, change),) = store.messages.revised_since(seq, "C1")
    assert (change.before, change.after.text) == (ROOT, "third")
    assert store.messages.revision(before) == ROOT


def test_a_thousand_messages_of_one_page_are_one_transaction(store: Store):
    page = [replace(ROOT, ts=f"1790000000.{number:06d}") for number in range(1_000)]
    assert len(store.messages.append(page, 1)) == 1_000
    assert len(list(store.messages.current("C1"))) == 1_000


words = st.text(max_size=30)
files = st.builds(File, id=words, name=words, size=st.integers(0, 2**40), url=words, available=st.booleans())
reactions = st.builds(Reaction, name=words, users=st.lists(words, max_size=3).map(tuple))
flat = st.dictionaries(words, st.one_of(words, st.integers(-(2**50), 2**50), st.booleans()), max_size=3)
messages = st.builds(
    ChannelMessage,
    channel=st.just("C1"),
    ts=st.just(ROOT.ts),
    thread_ts=st.sampled_from(["", ROOT.ts]),
    user=words,
    app=words,
    text=words,
    subtype=words,
    files=st.lists(files, max_size=2).map(tuple),
    reactions=st.lists(reactions, max_size=2).map(tuple),
    tombstone=st.booleans(),
    gone=st.booleans(),
    metadata=st.one_of(st.none(), st.fixed_dictionaries({"event_type": words, "event_payload": flat})),
)


@given(messages)
def test_any_message_reads_back_as_it_was(message: ChannelMessage):
    text, _, body = content(message)
    assert message_of(message.channel, message.ts, text, body) == message


def test_words_alone_are_written_as_the_encoder_writes_them(store: Store):
    odd = replace(REPLY, user='U"2\\', username="Zoë \x01\u2028", app="A1", text="Zoë")
    words = {"app": odd.app, "thread_ts": ROOT.ts, "user": odd.user, "username": odd.username}
    assert content(odd)[2] == json.dumps(words, separators=(",", ":"), sort_keys=True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(message=messages)
def test_what_was_just_written_is_given_as_it_reads_back(store: Store, message: ChannelMessage):
    said = replace(message, channel="C2", reply_count=2, latest_reply=REPLY.ts)
    for revision in (message, said, replace(message, channel="C2")):
        before = store.messages.last_seq()
        store.messages.append([revision], 1)
        assert store.messages.since(before, revision.channel) == Messages(store.database).since(
            before, revision.channel
        )


def test_a_page_that_is_undone_is_not_given_later(store: Store):
    with suppress(KeyError), store.database.writing():
        store.messages.append([ROOT], 1)
        raise KeyError
    store.messages.append([replace(ROOT, text="Title: Odds thawed")], 2)
    assert [message.text for message in store.messages.since(0, "C1")[1]] == ["Title: Odds thawed"]


def test_half_a_surrogate_pair_from_a_hostile_sender_is_stored_and_seen_only_once(store: Store):
    hostile = replace(ROOT, text="half \ud83d", user="U\ud83d", files=(File("F1", "\udc00.png"),))
    assert len(store.messages.append([hostile], 1)) == 1
    assert store.messages.append([hostile], 2) == []
    assert next(iter(store.messages.current("C1"))).text == "half ?"
