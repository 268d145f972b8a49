"""What two people claim at once, and what only a record or the charter's thread tells, by a rule said anew here."""

import random

from hypothesis import given, note, settings
from hypothesis import strategies as st

from desk.procedure.fold import Fold
from desk.procedure.instants import MINUTE, from_ts
from desk.procedure.policy import Policy
from desk.procedure.severity import Severity
from tests.property.histories import History, histories, transcript
from tests.property.witnesses import Desk, verdicts
from tests.unit.procedure.channel import CHANNEL, OLA, OTTO, SAM, SUE, Channel, clock, key

CLAIMING = ("report", "loose", "loose", "contested", "contested", "credit")


@settings(max_examples=60, deadline=None)
@given(histories(CLAIMING))
def test_of_several_claims_the_incident_reported_first_keeps_it(channel: Channel) -> None:
    claimants: dict[str, set[str]] = {}
    for one in channel.messages.values():
        if one.text.startswith("Credited: "):
            claimants.setdefault(one.text.split()[1], set()).add(one.root_ts)
    note(transcript(channel))
    for item in channel.board().triage.values():
        roots = claimants.get(item.ts, set()) - {item.ts}
        assert item.credited_to == (key(min(roots, key=from_ts)) if roots else "")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), min_size=2, max_size=8), st.integers(0, 2**32)
)
def test_merges_hold_in_the_order_they_were_said_whatever_came_first(
    said: list[tuple[int, int]], seed: int
) -> None:
    channel = Channel()
    roots = [channel.report(f"10:00:0{place}") for place in range(4)]
    expected: dict[str, str] = {}
    for minute, (source, into) in enumerate(said, 10):
        one, other = roots[source], roots[into] if into < 4 else ""
        channel.post(f"Merged into: {other}" if other else "Unmerged", SAM, f"10:{minute}", one)
        if not other:
            expected.pop(one, None)
        elif one not in expected and _end(expected, other) != one:
            expected[one] = other
    arriving = list(channel.messages.values())
    random.Random(seed).shuffle(arriving)
    fold = Fold(CHANNEL)
    fold.learn(channel.directory)
    for message in arriving:
        fold.apply([message])
    for root in roots:
        merged_into = fold.board().incidents[key(root)].merged_into
        assert merged_into == (key(expected[root]) if root in expected else "")


def _end(merged: dict[str, str], root: str) -> str:
    while root in merged:
        root = merged[root]
    return root


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(["P3", "P4"]),
    st.lists(st.sampled_from([SAM, SUE, OLA, OTTO]), min_size=1, unique=True),
    st.data(),
)
def test_a_reaction_that_was_written_down_counts_when_nobody_shows_it_any_more(
    level: str, users: list[str], data: st.DataObject
) -> None:
    history = History(lambda below: data.draw(st.integers(0, below - 1)))
    channel = history.channel
    names = {Severity.P3: ("eyes",), Severity.P4: ("eyes",)}
    channel.put_policy(Policy(version=1, acknowledging_emoji=names), "09:00", agreed="09:01")
    report = channel.report("10:00", severity=level)
    history.now = clock("10:01")
    desk = Desk(channel, SAM)
    channel.react(report, "eyes", *users)
    desk.read(history)
    before = verdicts(channel.board())
    assert (str(channel.incident(report).status) == "acknowledged") is any(one in (SAM, SUE) for one in users)
    history.step(("unreact", "delete", "purge"))
    desk.read(history)
    assert verdicts(channel.board()) == before


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_what_brought_the_charter_in_force_holds_when_it_is_taken_back(data: st.DataObject) -> None:
    history = History(lambda below: data.draw(st.integers(0, below - 1)))
    channel = history.channel
    quick = Policy(version=1, acknowledge_within=5 * MINUTE)
    proposal = channel.put_policy(quick, "09:00", by=SAM, agreed="09:01", agreed_by=OLA)
    accepted = max(channel.messages)
    for kind in ("report", "classify"):
        history.step((kind,))
    for _ in range(data.draw(st.integers(0, 6))):
        history.step(("report", "typed", "roster"))
    desk = Desk(channel, SAM)
    before = verdicts(channel.board())
    assert any(run.policy_version == 1 for one in channel.board().incidents.values() for run in one.clocks)
    history.now += MINUTE
    change = data.draw(
        st.sampled_from(["acceptance deleted", "acceptance edited", "proposal deleted", "any struck"])
    )
    note(change)
    if change == "acceptance edited":
        channel.edit(accepted, "not any more")
    elif change == "any struck":
        history.step(("strike",))
    else:
        channel.delete(accepted if change == "acceptance deleted" else proposal)
    desk.read(history)
    note(transcript(channel))
    assert verdicts(channel.board()) == before
