"""The fold: a function of the messages as they are now and of the people Slack can name, thread by thread."""

from dataclasses import replace

from desk.procedure.board import BoardChange, diff
from desk.procedure.fold import Fold
from desk.procedure.instants import to_ts
from desk.procedure.message import Person
from desk.procedure.roster import Party, Roster
from desk.procedure.side import Side
from tests.unit.procedure.channel import (
    CHANNEL,
    GHOST,
    OLA,
    PEOPLE,
    ROSTER,
    SAM,
    STRANGER,
    SUE,
    App,
    Channel,
    clock,
    key,
)  # fmt: skip


def test_a_message_taken_in_again_changes_nothing() -> None:
    channel = Channel()
    channel.report("10:00")
    fold = channel.fold()
    assert fold.apply(channel.messages.values()) == frozenset()
    assert fold.learn(PEOPLE) == frozenset()


def test_a_new_message_touches_its_own_incident_alone() -> None:
    channel = Channel()
    one, other = channel.report("10:00"), channel.report("10:01")
    fold = channel.fold()
    reply = channel.say("on it", SAM, "10:05", other)
    assert fold.apply([channel.messages[reply]]) == {key(other)}
    assert fold.entry(key(other)) == channel.incident(other)
    assert fold.entry(key(one)) == channel.incident(one)
    assert fold.entry("C1:1.000000") is None


def test_a_standing_message_touches_everything_only_where_it_decides_something() -> None:
    channel = Channel()
    report = channel.report("10:00")
    fold = channel.fold()
    news = channel.put_roster(replace(ROSTER, version=2), at="11:00", by=OLA)
    assert fold.apply([channel.messages[news]]) == {key(news)}
    answer = channel.say("agreed", SAM, "11:10", news)
    assert fold.apply([channel.messages[answer]]) >= {key(report)}


def test_learning_who_somebody_is_touches_where_they_spoke() -> None:
    by_team = Roster(1, "Bets Ltd", Party(teams=frozenset({"T1"}), apps=frozenset({"ASUP"})))
    channel = Channel(by_team, directory=[])
    report, other = channel.report("10:00"), channel.report("10:01")
    channel.say("on it", "UNEW", "10:05", report)
    fold = channel.fold()
    assert fold.wants_people() == {"UNEW", OLA, SAM, "USUPBOT", "UOTTO"}
    assert fold.learn([Person("UNEW", team="T1")]) == {key(report)}
    assert fold.learn([Person("UNEW", name="New", team="T1")]) == frozenset()
    assert fold.learn([Person("UNEW", name="New", team="T2")]) == {key(report)}
    assert fold.side_of("UNEW") is Side.UNKNOWN
    assert key(other) in fold.board().incidents


def test_learning_who_accepted_a_roster_can_touch_everything() -> None:
    by_team = Roster(1, "Bets Ltd", Party(teams=frozenset({"T1"}), apps=frozenset({"ASUP"})))
    channel = Channel(by_team, directory=[])
    report = channel.report("10:00", by=STRANGER)
    grown = replace(by_team, version=2, operator=Party(frozenset({STRANGER})))
    roster = channel.put_roster(grown, at="09:00", by=OLA, desk=App("AOTHER", team="T2"))
    channel.say("agreed", "UNEW", "09:30", roster)
    fold = channel.fold()
    assert fold.learn([Person("UNEW", team="T1")]) >= {key(report)}
    channel.directory = [Person("UNEW", team="T1")]
    assert fold.board() == channel.board()
    assert fold.board().incidents[key(report)].reported_by.side is Side.OPERATOR


def test_the_side_of_a_person_is_the_newest_rosters() -> None:
    channel = Channel()
    channel.put_roster(replace(ROSTER, version=2, support=Party(frozenset({STRANGER}))), at="10:00")
    fold = channel.fold()
    assert (fold.side_of(STRANGER), fold.side_of(SAM)) == (Side.SUPPORT, Side.UNKNOWN)
    assert Fold(CHANNEL).side_of(SAM) is Side.UNKNOWN


def test_live_incidents_are_what_is_read_again() -> None:
    channel = Channel()
    live, gone = channel.report("10:00"), channel.report("10:01")
    channel.say("good morning", OLA, "10:02")
    channel.post("Withdrawn: a drill", OLA, "10:05", gone)
    assert channel.fold().open_roots() == (live,)


def test_unknown_authors_are_counted_with_their_first_message() -> None:
    channel = Channel()
    said = [
        channel.say("hello", by, at) for by, at in ((GHOST, "10:01"), (STRANGER, "10:00"), (GHOST, "10:02"))
    ]
    listed = [(one.id, one.first_ts, one.messages) for one in channel.board().unknown]
    assert listed == [(STRANGER, said[1], 1), (GHOST, said[0], 2)]


def test_what_a_stranger_said_first_is_found_anew_once_it_is_gone() -> None:
    channel = Channel()
    said = [channel.say("hello", STRANGER, at) for at in ("10:00", "10:02", "10:01")]
    fold = channel.fold()
    for ts, first, left in ((said[2], said[0], 2), (said[0], said[1], 1)):
        channel.messages[ts] = replace(channel.messages[ts], gone=True)
        fold.apply([channel.messages[ts]])
        assert [(one.first_ts, one.messages) for one in fold.unknown_authors()] == [(first, left)]
        assert fold.board() == channel.board()
    fold.apply([replace(channel.messages[said[1]], gone=True)])
    assert fold.unknown_authors() == ()


def test_small_talk_is_folded_anew_only_for_another_side_of_who_wrote_it() -> None:
    channel = Channel()
    hers, strangers = channel.say("good morning", OLA, "10:00"), channel.say("and to you", STRANGER, "10:01")
    fold = channel.fold()
    channel.post(f"Classification: <@{STRANGER}> is operator", SAM, "10:02")
    touched = fold.apply(channel.messages.values())
    assert key(strangers) in touched
    assert key(hers) not in touched
    assert fold.board() == channel.board()


def test_small_talk_of_who_turns_out_to_be_an_app_is_not_triaged() -> None:
    channel = Channel()
    said = channel.say("build 7 failed", STRANGER, "10:00")
    fold = channel.fold()
    assert key(said) in fold.learn([Person(STRANGER, is_bot=True)])
    assert key(said) not in fold.board().triage


def test_a_message_that_turns_out_to_be_a_reply_moves_to_its_thread() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:05")
    fold = channel.fold()
    assert key(reply) in fold.board().triage
    channel.messages[reply] = replace(channel.messages[reply], thread_ts=report)
    assert fold.apply([channel.messages[reply]]) == {key(report), key(reply)}
    assert fold.board() == channel.board()


def test_a_deletion_that_does_not_say_in_which_thread_is_one_in_its_thread() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:05", report)
    fold = channel.fold()
    fold.apply([replace(channel.messages[reply], thread_ts="", user="", text="", gone=True)])
    incident = fold.board().incidents[key(report)]
    assert incident.status == "reported"


def test_nothing_but_the_text_is_read_so_metadata_changes_nothing() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Acknowledged as P2", SAM, "10:05", report)
    bare = channel.board()
    for ts, message in channel.messages.items():
        channel.messages[ts] = replace(
            message, metadata={"event_type": "desk", "event_payload": {"act": "resolved"}}
        )
    assert channel.board() == bare


def test_what_differs_between_two_boards_turns_one_into_the_other() -> None:
    channel = Channel()
    gone, kept = channel.report("10:00"), channel.report("10:01")
    item = channel.say("good morning", OLA, "10:02")
    before = channel.board()
    assert not diff(before, before)
    assert diff(before, before) == BoardChange()
    channel.say("on it", SUE, "10:05", kept)
    channel.delete(gone)
    channel.delete(item)
    new = channel.say("who is this", STRANGER, "10:06")
    channel.put_roster(replace(ROSTER, version=2, operator_name="Bets plc"), at="10:07")
    change = diff(before, channel.board())
    assert (set(change.incidents), set(change.triage)) == ({key(kept)}, {key(new)})
    assert (set(change.gone_incidents), set(change.gone_triage)) == ({key(gone)}, {key(item)})
    assert [one.id for one in change.unknown or ()] == [STRANGER]
    assert change.operators == {CHANNEL: "Bets plc"}
    assert change


def test_the_newest_run_of_a_clock_and_the_next_due() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:05", report)
    incident = channel.incident(report)
    acknowledge, update, review = (incident.newest(name) for name in type(incident.clocks[0].name))
    assert acknowledge == incident.clocks[0]
    assert update == incident.next_due() == incident.clocks[-1]
    assert review is None
    assert update is not None
    assert update.left(clock("10:30")) == clock("10:35") - clock("10:30")


def test_a_long_channel_is_judged_like_a_short_one() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:05", report)
    first = channel.messages[channel.say("still on it", SUE, "10:06", report)]
    for number in range(1, 4_200):
        ts = to_ts(first.at + number)
        channel.messages[ts] = replace(first, ts=ts)
    incident = channel.incident(report)
    assert len(incident.timeline) == 4_202
    assert incident.acknowledged_by == (SAM, SUE)


def test_a_message_with_its_clients_id_that_comes_again_changed_is_one_message() -> None:
    channel = Channel()
    said = channel.say("good morning", OLA, "10:00", client_msg_id="m1")
    fold = channel.fold()
    channel.edit(said, "Title: Feed\nSeverity: P2", "10:01")
    fold.apply([channel.messages[said]])
    assert fold.board() == channel.board()
    assert list(fold.board().incidents) == [key(said)]
