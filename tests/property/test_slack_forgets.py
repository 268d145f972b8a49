"""A desk that saw changes happen and wrote them down, and one that starts afterwards, end alike."""

from hypothesis import given, note, settings
from hypothesis import strategies as st

from desk.procedure.fold import Fold
from desk.procedure.policy import Policy
from desk.procedure.severity import Severity
from tests.property.histories import CHANGING, EVERYTHING, SAYING, History, transcript
from tests.property.witnesses import Desk, verdicts
from tests.unit.procedure.channel import CHANNEL, OLA, SAM, SUE


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_who_saw_it_and_who_starts_afterwards_end_alike(data: st.DataObject) -> None:
    history = History(lambda below: data.draw(st.integers(0, below - 1)))
    history.step(("report",))
    desks = [Desk(history.channel, me) for me in (SAM, SUE, OLA)]
    for _ in range(data.draw(st.integers(1, 20))):
        history.step(EVERYTHING)
        if not history.pick(4):
            seen = [(desk, desk.look(history)) for desk in desks]
            for desk, changes in seen:
                desk.write(history, changes)
        elif history.pick(2):
            desks[history.pick(3)].read(history)
    for desk in desks:
        desk.read(history)
    newcomer = history.channel.board()
    for desk in desks:
        desk.fold.apply(history.channel.messages.values())
        assert desk.fold.board() == newcomer


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_a_deletion_or_reaction_that_a_desk_saw_changes_no_verdict(data: st.DataObject) -> None:
    history = History(lambda below: data.draw(st.integers(0, below - 1)))
    if history.pick(2):
        emoji = Policy(version=3, acknowledging_emoji={Severity.P3: ("eyes",)})
        history.channel.put_policy(emoji, "09:00", agreed="09:01")
    history.step(("report",))
    for _ in range(data.draw(st.integers(1, 15))):
        history.step((*SAYING, "credit", "back", "classify", "roster", "policy", "react", "react"))
    desk = Desk(history.channel, SAM)
    note(transcript(history.channel))
    before = verdicts(desk.fold.board())
    history.step(("delete", "unreact", "purge"))
    desk.read(history)
    note(transcript(history.channel))
    after = verdicts(desk.fold.board())
    assert after == before
    assert verdicts(history.channel.board()) == before


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_an_edit_that_a_desk_saw_changes_nothing_of_the_time_before_it(data: st.DataObject) -> None:
    history = History(lambda below: data.draw(st.integers(0, below - 1)))
    history.step(("report",))
    for _ in range(data.draw(st.integers(1, 15))):
        history.step((*SAYING, "credit", "classify"))
    desk = Desk(history.channel, SAM)
    until = history.now
    before = verdicts(desk.fold.board(until))
    texts = {ts: one.text for ts, one in history.channel.messages.items()}
    note(transcript(history.channel))
    history.step(("edit",))
    desk.read(history)
    note(transcript(history.channel))
    # A message that an edit makes a report is promoted by it: its incident reaches back to the message's own time.
    for fold in (desk.fold, history.channel.fold()):
        after = verdicts(fold.board(until))
        incidents = fold.board(until).incidents
        # What was merged into a message that is a report since then is merged since the merge.
        judged = [key for key in before if incidents[key].merged_into not in after.keys() - before.keys()]
        assert {key: after[key] for key in judged} == {key: before[key] for key in judged}
        promoted = [history.channel.messages[key.partition(":")[2]] for key in after.keys() - before]
        assert all(one.text != texts[one.ts] for one in promoted)


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_what_a_desk_wrote_down_once_it_owes_no_more(data: st.DataObject) -> None:
    history = History(lambda below: data.draw(st.integers(0, below - 1)))
    history.step(("report",))
    for _ in range(data.draw(st.integers(1, 10))):
        history.step(EVERYTHING)
    first, second = Desk(history.channel, SAM), Desk(history.channel, SUE)
    history.step(CHANGING)
    first.read(history)
    written = len(history.channel.messages)
    second.read(history)
    assert len(history.channel.messages) == written
    assert Fold(CHANNEL).board().incidents == {}
