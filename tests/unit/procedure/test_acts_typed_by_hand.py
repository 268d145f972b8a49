"""Procedure, "Acts typed by hand": what counts, and nothing looser."""

import pytest

from desk.procedure import acts
from desk.procedure.grammar import is_acceptance, near_resolution, read_posted, read_typed
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from tests.unit.procedure.channel import OLA, OTTO, SAM, SUE, Channel

SUPPORT, OPERATOR = Side.SUPPORT, Side.OPERATOR


@pytest.mark.parametrize(
    "text",
    ["agree", "Agreed", "AGREED.", "ok", "OK!", "ok …", "Confirmed", "*confirmed*", " ok\n", "ok\u00a0", "_Agreed_.",
     ":+1:", ":+1:.", ":+1::skin-tone-3:", ":thumbsup:", ":white_check_mark:", ":White_Check_Mark: !", "👍🏽", "✅"],
)  # fmt: skip
def test_a_whole_message_of_agreement_is_an_acceptance(text: str) -> None:
    assert is_acceptance(text)
    assert read_typed(text, OPERATOR) == (acts.Accepted(),)


@pytest.mark.parametrize(
    "text",
    ["ok thanks", "ok, P2", "not ok", "agreed on the call", "okay", "yes", "I confirm", "ok?", ":+1: :+1:", "",
     ":eyes:"],
)  # fmt: skip
def test_anything_looser_is_none(text: str) -> None:
    assert acts.Accepted() not in read_typed(text, OPERATOR)


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("Resolved", ""),
        ("resolved.", ""),
        ("RESOLVED!", ""),
        ("*Resolved*", ""),
        ("Resolved:", ""),
        ("Resolved: restarted the feed", "restarted the feed"),
        ("*Resolved:* restarted the feed", "restarted the feed"),
        ("resolved : restarted\nthe feed", "restarted\nthe feed"),
        ("Resolved\nrestarted the feed", "restarted the feed"),
        ("Status: resolved", ""),
        ("status: Resolved.\nrestarted", "restarted"),
        ("Resolved: a &amp; b", "a & b"),
    ],
)
def test_a_first_line_that_says_resolved_resolves_with_what_follows_as_its_summary(
    text: str, summary: str
) -> None:
    assert read_typed(text, SUPPORT) == (acts.Resolved(summary),)
    assert read_typed(text, OPERATOR) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Resolved the DNS part, still looking",
        "resolved - restarted",
        "Not resolved",
        "Update\nResolved: all",
        "&gt; Resolved",
        "Resolved?",
        "Unresolved: yes",
        "Status: not resolved",
        "Status: resolved soon",
    ],
)
def test_what_only_comes_near_a_resolution_is_none(text: str) -> None:
    assert read_typed(text, SUPPORT) == ()


def test_what_comes_near_a_resolution_is_offered_as_a_suggestion_to_support_alone() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("Resolved the DNS part, still looking", SAM, "10:10", report)
    channel.say("Fixed for us", OLA, "10:11", report)
    channel.post("Update\nResolved the DNS part", SAM, "10:12", report)
    incident = channel.incident(report)
    assert incident.status == "acknowledged"
    assert [entry.suggestion for entry in incident.timeline] == ["", "resolve", "", ""]


def test_a_word_in_the_middle_is_not_near_a_resolution() -> None:
    assert near_resolution("solved, I think")
    assert not near_resolution("we have not solved it")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Reopen", ""),
        ("reopened.", ""),
        ("Reopen: it is back", "it is back"),
        ("Reopened: it is back\nsince noon", "it is back\nsince noon"),
        ("*Reopened*\nit is back", "it is back"),
    ],
)
@pytest.mark.parametrize("side", [SUPPORT, OPERATOR])
def test_either_side_reopens_with_a_first_line(text: str, reason: str, side: Side) -> None:
    assert read_typed(text, side) == (acts.Reopened(reason),)


@pytest.mark.parametrize(
    "text", ["Reopen it please", "Please reopen", "Reopening: now", "reopen - it is back"]
)
def test_anything_looser_reopens_nothing(text: str) -> None:
    assert read_typed(text, OPERATOR) == ()


def test_taken_and_handed_over_are_acts_of_support_typed_or_posted() -> None:
    for read in (read_typed, read_posted):
        assert read("Taken.", SUPPORT) == (acts.Taken(),)
        assert read("*Handed over to <@USUE|sue>*", SUPPORT) == (acts.HandedOver("USUE"),)
        assert read("handed over to <@USUE>.", SUPPORT) == (acts.HandedOver("USUE"),)
        assert read("Taken", OPERATOR) == ()
    assert read_typed("Handed over to <@USUE> and <@USAM>", SUPPORT) == ()
    assert read_typed("We have handed over to <@USUE>", SUPPORT) == ()


def test_the_first_to_acknowledge_has_it_until_it_is_taken_or_handed_over() -> None:
    channel = Channel()
    report = channel.report("10:00")
    assert channel.incident(report).owner == ""
    channel.say("on it", SAM, "10:05", report)
    assert channel.incident(report).owner == SAM
    channel.say("Taken", SUE, "10:06", report)
    channel.say("Taken", OLA, "10:07", report)
    assert channel.incident(report).owner == SUE
    channel.post("Handed over to <@USAM>", SUE, "10:08", report)
    assert channel.incident(report).owner == SAM


def test_a_resolution_may_name_a_level_too() -> None:
    assert read_typed("Resolved: the P2 fault is gone", SUPPORT) == (
        acts.Resolved("the P2 fault is gone"),
        acts.LevelNamed(Severity.P2),
    )


def test_who_is_no_party_does_nothing() -> None:
    for side in (Side.BOT, Side.UNKNOWN):
        assert read_typed("ok", side) == ()
        assert read_posted("ok", side) == ()


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Acknowledged", ()),
        ("Acknowledged as P2", (acts.LevelNamed(Severity.P2),)),
        ("Update\nP1 all the way\nResolved", ()),
        ("Severity: P2\nfor reasons", (acts.LevelNamed(Severity.P2),)),
        ("Agreed: severity P2", (acts.LevelNamed(Severity.P2),)),
        ("agreed\nwith pleasure", (acts.Accepted(),)),
        ("Resolved: restarted\nthe feed", (acts.Resolved("restarted\nthe feed"),)),
        ("Reopened: it is back", (acts.Reopened("it is back"),)),
        ("Withdrawn: a test", (acts.Withdrawn("a test"),)),
        ("Withdrawn\nit was P1 by mistake", (acts.Withdrawn("it was P1 by mistake"),)),
        ("Withdrawn", ()),
        ("Promoted to an incident", (acts.Promoted(),)),
        ("Set aside", (acts.SetAside(),)),
        ("Credited: 1700000000.000100", (acts.Credited("1700000000.000100"),)),
        ("Credited: soon", ()),
        ("Merged into: 1700000000.000100", (acts.Merged("1700000000.000100"),)),
        ("Unmerged", (acts.Unmerged(),)),
        ("Resolution time: 1 h 20 min", (acts.TimeNamed(4_800_000_000),)),
        ("Resolution time: long", ()),
        ("Credits: 900.00 EUR", (acts.CreditsNamed("900.00 EUR"),)),
        ("Credits:", ()),
        ("Feedback\nmore calls", (acts.FeedbackGiven("more calls"),)),
        ("Feedback", ()),
        ("Phone step skipped: on a call already", (acts.PhoneSkipped("phone", "on a call already"),)),
        ("E-mail step skipped: same", (acts.PhoneSkipped("email", "same"),)),
        ("Phone step skipped", ()),
        ("Post-mortem cancelled: no time", (acts.ReviewCancelled("no time"),)),
        ("Post-mortem scheduled: 2026-10-13 12:00:00 UTC", (acts.ReviewScheduled(1_791_892_800_000_000),)),
        ("Post-mortem held: 2026-10-13 12:00:00 UTC", (acts.ReviewHeld(1_791_892_800_000_000),)),
        ("Post-mortem held: tomorrow", ()),
        ("Post-mortem document: revision 2\n*SHA-256:* ab12", (acts.DocumentSent(2, "ab12"),)),
        ("Post-mortem document: draft", ()),
        ("Call started: huddle, 2026-10-13 12:00:00 UTC",
         (acts.CallAnnounced("huddle", 1_791_892_800_000_000, ended=False),)),
        ("Call ended: huddle, 2026-10-13 12:00:00 UTC",
         (acts.CallAnnounced("huddle", 1_791_892_800_000_000, ended=True),)),
        ("Call ended: huddle", ()),
        ("Contact: phone\n*At:* 2026-10-13 12:00:00 UTC\n*With:* Ola\n*Note:* fine",
         (acts.Contacted("phone", 1_791_892_800_000_000, "Ola", "fine"),)),
        ("Contact: pigeon\n*At:* 2026-10-13 12:00:00 UTC", ()),
        ("Contact: phone\n*At:* noon", ()),
    ],
)  # fmt: skip
def test_a_desks_post_is_read_by_its_first_line(text: str, done: tuple[acts.Act, ...]) -> None:
    assert read_posted(f"{text}\n- <@USAM> · desk 1a2b3c4d", SUPPORT) == done


def test_only_the_operator_confirms_and_only_support_holds_or_sends() -> None:
    assert read_posted("Resolution confirmed", OPERATOR) == (acts.Confirmed(),)
    assert read_posted("Resolution confirmed", SUPPORT) == ()
    assert read_posted("Post-mortem held: 2026-10-13 12:00:00 UTC", OPERATOR) == ()
    assert read_posted("Post-mortem document: revision 2", OPERATOR) == ()


def test_what_only_desks_post_does_nothing_when_a_person_types_it() -> None:
    for text in (
        "Promoted to an incident",
        "Withdrawn: a test",
        "Merged into: 1700000000.000100",
        "Unmerged",
    ):
        assert read_typed(text, SUPPORT) == ()


def test_the_same_operation_twice_in_a_thread_is_one_message() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Acknowledged", SAM, "10:05", report, op="aaaaaaaa")
    channel.post("Acknowledged", SAM, "10:06", report, op="aaaaaaaa")
    assert [entry.kind for entry in channel.incident(report).timeline] == ["report", "acknowledged"]


def test_the_same_human_reply_twice_is_one_message_the_earlier() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:06", report, client_msg_id="m1")
    channel.say("on it", SAM, "10:05", report, client_msg_id="m1")
    channel.say("same id, other person", OTTO, "10:07", report, client_msg_id="m1")
    incident = channel.incident(report)
    assert incident.acknowledged_at == channel.messages[next(iter(sorted(channel.messages)[2:]))].at
    assert [entry.author.id for entry in incident.timeline] == [OLA, SAM, OTTO]


def test_the_same_text_counts_alike_from_a_hand_and_from_a_desk() -> None:
    typed, posted = Channel(), Channel()
    for text, by in (("P2", SAM), ("Resolved: done", SAM), ("confirmed", OLA), ("Reopened: back", OLA)):
        for channel, speak in ((typed, typed.say), (posted, posted.post)):
            report = min(
                (ts for ts, m in channel.messages.items() if m.user == OLA and m.is_root), default=""
            )
            report = report or channel.report("10:00", severity="P2")
            speak(text, by, f"10:{10 + len(channel.messages)}", report)
    one, other = typed.incident(report), posted.incident(report)
    assert (one.status, one.severity, one.clocks[0].stopped_at) == (
        other.status,
        other.severity,
        other.clocks[0].stopped_at,
    )
    assert one.cycle == other.cycle == 2


@pytest.mark.parametrize(
    "text", ["*Status:* resolved", "Status : Resolved!", "_Status:  resolved_", "*Resolved*:"]
)
def test_marks_and_spaces_about_the_colon_do_not_matter(text: str) -> None:
    assert read_typed(text, Side.SUPPORT) == (acts.Resolved(""),)


@pytest.mark.parametrize(
    "text", ["Resolved :tada:", "Resolved :tada: thanks", "```Resolved```", "```\nReopen\n```", "Resolved 👍"]
)
def test_an_emoji_is_no_colon_and_code_is_no_act(text: str) -> None:
    assert read_typed(text, Side.SUPPORT) == ()


def test_an_emoji_right_after_a_level_hides_it_not() -> None:
    assert read_typed("P1:fire:", Side.OPERATOR) == (acts.LevelNamed(Severity.P1),)
