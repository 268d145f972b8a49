"""Procedure: merging keeps the earliest clock and both histories, and can be undone."""

import random

from desk.procedure.clocks import ClockState
from desk.procedure.fold import Fold
from tests.unit.procedure.channel import (
    CHANNEL,
    OLA,
    SAM,
    SUE,
    Channel,
    acknowledgement,
    clock,
    gaps,
    key,
)


def statuses(channel: Channel, *roots: str) -> list[str]:
    """Where incidents stand."""
    board = channel.board()
    return [str(board.incidents[key(root)].status) for root in roots]


def test_the_merged_incident_leaves_the_board_and_the_other_keeps_the_earliest_clock() -> None:
    channel = Channel()
    first, second = channel.report("10:00", severity="P3"), channel.report("10:05", severity="P2")
    channel.post(f"Merged into: {second}", SAM, "10:10", first)
    incident, gone = channel.incident(second), channel.incident(first)
    assert (gone.status, gone.merged_into) == ("merged", key(second))
    assert [one.id for one in channel.board().live()] == [key(second)]
    assert (incident.reported_at, incident.status) == (clock("10:00"), "reported")
    assert acknowledgement(incident).due_at == clock("10:15")
    assert [entry.ts for entry in incident.timeline[:2]] == [first, second], "both histories"
    assert incident.severity.governing.name == "P2", "the operator's last word"


def test_a_merge_is_no_word_to_the_other_incident() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.post(f"Merged into: {first}", SAM, "10:10", second)
    assert channel.incident(first).acknowledged_by == ()
    assert len(gaps(channel.incident(first))) == 1


def test_what_was_said_in_either_thread_counts_for_the_one_incident() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.say("on it", SUE, "10:07", second)
    channel.post(f"Merged into: {first}", SAM, "10:10", second)
    channel.say("still on it", SUE, "10:30", second)
    incident = channel.incident(first)
    assert (acknowledgement(incident).stopped_at, incident.owner) == (clock("10:07"), SUE)
    assert gaps(incident)[-1].due_at == clock("11:00")


def test_a_merged_incidents_resolution_counts_for_the_other_only_once_they_are_one() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.say("Resolved: a duplicate", SAM, "10:07", second)
    channel.post(f"Merged into: {first}", SAM, "10:10", second)
    assert statuses(channel, first, second) == ["acknowledged", "merged"]
    channel.say("Resolved: restarted", SAM, "10:30", second)
    assert channel.incident(first).resolved_at == clock("10:30")


def test_a_withdrawal_after_the_merge_concerns_its_own_incident_alone() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.post(f"Merged into: {first}", SAM, "10:10", second)
    channel.post("Withdrawn: my mistake", OLA, "10:11", second)
    assert statuses(channel, first, second) == ["reported", "merged"]


def test_the_clocks_of_a_merged_incident_end_with_the_merge() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.say("on it", SAM, "10:06", second)
    channel.post(f"Merged into: {first}", SAM, "10:10", second)
    channel.say("still on it", SAM, "10:20", second)
    gone = channel.incident(second)
    assert gaps(gone)[-1].stopped_at == clock("10:10")
    assert gaps(gone)[-1].state(clock("20:00")) is ClockState.STOPPED
    assert gone.timeline[-1].ts in {ts for ts in channel.messages if channel.messages[ts].thread_ts == second}


def test_a_merge_can_be_undone_as_if_it_had_never_been() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.post(f"Merged into: {first}", SAM, "10:10", second)
    channel.post("Unmerged", SAM, "10:20", second)
    channel.say("on it", SUE, "10:25", second)
    assert statuses(channel, first, second) == ["reported", "acknowledged"]
    assert channel.incident(second).merged_into == ""
    assert gaps(channel.incident(second))[-1].due_at == clock("10:55")


def test_merges_form_chains_and_undoing_the_middle_one_splits_them() -> None:
    channel = Channel()
    one, two, three = (channel.report(at) for at in ("10:00", "10:01", "10:02"))
    channel.post(f"Merged into: {two}", SAM, "10:10", one)
    channel.post(f"Merged into: {three}", SAM, "10:11", two)
    incident = channel.incident(three)
    assert incident.reported_at == clock("10:00")
    assert {entry.ts for entry in incident.timeline} >= {one, two, three}
    channel.post("Unmerged", SAM, "10:20", two)
    assert statuses(channel, one, two, three) == ["merged", "reported", "reported"]
    assert channel.incident(two).reported_at == clock("10:00")
    assert channel.incident(three).reported_at == clock("10:02")


def test_a_circle_of_merges_keeps_the_last_one_alive_in_any_order_of_arrival() -> None:
    channel = Channel()
    roots = [channel.report(at) for at in ("10:00", "10:01", "10:02")]
    for number, root in enumerate(roots):
        channel.post(f"Merged into: {roots[(number + 1) % 3]}", SAM, f"10:1{number}", root)
    assert statuses(channel, *roots) == ["merged", "merged", "reported"]
    whole = channel.board()
    messages = list(channel.messages.values())
    for seed in range(10):
        random.Random(seed).shuffle(messages)
        fold = Fold(CHANNEL)
        for message in messages:
            fold.apply([message])
        fold.learn(channel.directory)
        assert fold.board() == whole


def test_nothing_merges_into_itself_into_what_is_no_incident_or_twice() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    loose = channel.say("good morning", OLA, "10:06")
    channel.post(f"Merged into: {first}", SAM, "10:10", first)
    channel.post(f"Merged into: {loose}", SAM, "10:11", first)
    channel.post("Merged into: 1.000000", SAM, "10:12", first)
    channel.post(f"Merged into: {second}", OLA, "10:13", first)
    assert statuses(channel, first, second) == ["reported", "reported"]
    channel.post(f"Merged into: {second}", SAM, "10:14", first)
    third = channel.report("10:15")
    channel.post(f"Merged into: {third}", SAM, "10:16", first)
    assert channel.incident(first).merged_into == key(second)


def test_a_merge_taken_back_by_deleting_it_is_undone() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    merge = channel.post(f"Merged into: {second}", SAM, "10:10", first)
    fold = channel.fold()
    channel.delete(merge)
    assert fold.apply([channel.messages[merge]]) == {key(first), key(second)}
    assert fold.board() == channel.board()
    assert statuses(channel, first, second) == ["reported", "reported"]


def test_a_merge_into_a_message_holds_once_that_is_promoted() -> None:
    channel = Channel()
    first, loose = channel.report("10:00"), channel.say("odds are wrong", OLA, "10:05")
    channel.post(f"Merged into: {loose}", SAM, "10:10", first)
    fold = channel.fold()
    promotion = channel.post("Promoted to an incident", SAM, "10:20", loose)
    fold.apply([channel.messages[promotion]])
    assert fold.board() == channel.board()
    assert channel.incident(first).status == "merged"


def test_before_the_merge_the_board_shows_two_incidents() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.post(f"Merged into: {first}", SAM, "10:10", second)
    before, after = channel.board("10:09"), channel.board("10:10")
    assert [one.status for one in before.incidents.values()] == ["reported", "reported"]
    assert before.incidents[key(first)].timeline[-1].ts == first
    assert after.incidents[key(second)].status == "merged"


def test_credited_messages_and_files_come_along() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    said = channel.say("looking into it", SAM, "10:06")
    channel.say("a picture", OLA, "10:07", second, files=["a.png"])
    channel.post(f"Credited: {said}", SAM, "10:08", second)
    channel.post(f"Merged into: {first}", SAM, "10:10", second)
    incident = channel.incident(first)
    assert acknowledgement(incident).evidence == said
    assert [file.name for file in incident.files] == ["a.png"]
