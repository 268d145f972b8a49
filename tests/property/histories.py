"""Histories of a channel that nobody would think up: what people and desks say, change and take back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from hypothesis import strategies as st

from desk.procedure.fixed import is_standing
from desk.procedure.instants import MINUTE, SECOND, to_ts
from desk.procedure.message import ChannelMessage, Reaction
from desk.procedure.policy import Policy
from desk.procedure.severity import Severity
from tests.unit.procedure.channel import (
    CHANNEL,
    JIRA,
    OLA,
    OTTO,
    ROSTER,
    SAM,
    STRANGER,
    SUE,
    Channel,
    clock,
)

TYPED = (
    "on it", "P1", "P2 for us", "prio 3", "ok", ":+1:", "Resolved: restarted", "Resolved the DNS part", "Reopen",
    "Reopened: it is back", "Taken", "Handed over to <@USUE>", "Status: resolved", "good morning", "P1 or P4?",
)  # fmt: skip
POSTED = (
    "Acknowledged", "Acknowledged as P2", "Update\nP4 is a lie", "Severity: P3", "Agreed", "Resolved: done",
    "Reopened: no",
    "Resolution confirmed", "Resolution time: 20 min", "Credits: 5.00 EUR", "Phone step skipped: known",
    "Post-mortem held: 2026-10-12 10:20:00 UTC", "Post-mortem document: revision 1", "Feedback\nmore tea",
)  # fmt: skip
REACHING_BACK = (
    "Promoted to an incident",
    "Set aside",
    "Contact: phone\n*At:* 2026-10-12 10:01:00 UTC\n*With:* Ola",
)
REPORTS = ("Title: Feed\nSeverity: P3", "Title: Odds\nImpact: all", "Title: Login\nSev: P1", "*Title*\nForm")
PEOPLE = (SAM, SUE, OLA, OTTO, STRANGER)

Pick = Callable[[int], int]


@dataclass
class History:
    """A channel growing step by step. `pick` chooses a number below the one it is given."""

    pick: Pick
    channel: Channel = field(default_factory=Channel)
    now: int = field(default_factory=lambda: clock("10:00"))

    def step(self, kinds: tuple[str, ...]) -> None:
        """Something happens."""
        self.now += (30 * SECOND, 5 * MINUTE, 20 * MINUTE, 1)[self.pick(4)]
        getattr(self, f"_{kinds[self.pick(len(kinds))]}")()

    @property
    def roots(self) -> list[str]:
        """Top-level messages that were not taken back entirely, standing messages aside."""
        found = [ts for ts, one in self.channel.messages.items() if one.is_root and not one.gone]
        return [ts for ts in found if ts >= to_ts(clock("10:00"))]

    def _report(self) -> None:
        text = self._one_of(REPORTS)
        if text.startswith("*Title*"):
            self._move(self.channel.post(text, self._one_of((SAM, OLA))))
        else:
            self._move(self.channel.say(text, self._one_of(PEOPLE)))

    def _typed(self) -> None:
        self._move(self.channel.say(self._one_of(TYPED), self._one_of(PEOPLE)), self._root())

    def _posted(self) -> None:
        self._move(self.channel.post(self._one_of(POSTED), self._one_of((SAM, SUE, OLA))), self._root())

    def _loose(self) -> None:
        self._move(self.channel.say(self._one_of(TYPED), self._one_of(PEOPLE)))

    def _bot(self) -> None:
        self._move(self.channel.put_raw("P1 Resolved", JIRA), self._root())

    def _back(self) -> None:
        self._move(self.channel.post(self._one_of(REACHING_BACK), self._one_of((SAM, OLA))), self._root())

    def _credit(self) -> None:
        self._move(self.channel.post(f"Credited: {self._any()}", SAM), self._root())

    def _contested(self) -> None:
        """Two people credit one message to different incidents."""
        said = self._any()
        for by in (SAM, SUE):
            self._move(self.channel.post(f"Credited: {said}", by), self._root())
            self.now += SECOND

    def _merge(self) -> None:
        self._move(self.channel.post(f"Merged into: {self._root()}", SAM), self._root())

    def _unmerge(self) -> None:
        self._move(self.channel.post("Unmerged", SUE), self._root())

    def _classify(self) -> None:
        side = self._one_of(("support", "operator"))
        self._move(self.channel.post(f"Classification: <@{STRANGER}> is {side}", self._one_of((SAM, OLA))))

    def _roster(self) -> None:
        grown = replace(
            ROSTER, version=2 + self.pick(2), support=replace(ROSTER.support, people=frozenset({SAM, OTTO}))
        )
        self._move(self.channel.put_roster(grown, at="10:00", by=self._one_of((SAM, OLA))))

    def _policy(self) -> None:
        emoji = {Severity.P3: ("eyes",)}
        policy = Policy(1 + self.pick(2), acknowledge_within=5 * MINUTE, acknowledging_emoji=emoji)
        ts = self.channel.put_policy(policy, at="10:00", by=self._one_of((SAM, OLA)))
        ts = self._move(ts)
        self.now += SECOND
        self._move(self.channel.say("agreed", self._one_of((SAM, OLA))), ts)

    def _twice(self) -> None:
        for _ in range(2):
            said = self.channel.say(self._one_of(REPORTS[:2]), OLA, client_msg_id=f"m{self.pick(2)}")
            self._move(said)
            self.now += SECOND

    def _edit(self) -> None:
        ts = self._any()
        message = self.channel.messages[ts]
        if message.is_content and not message.app:
            self.channel.edit(ts, self._one_of((*TYPED, *REPORTS[:3])))
            edited_ts = to_ts(self.now) if self.pick(3) else ""
            self.channel.messages[ts] = replace(self.channel.messages[ts], edited_ts=edited_ts)

    def _delete(self) -> None:
        ts = self._any()
        if self.channel.messages[ts].is_content:
            self.channel.delete(ts)

    def _purge(self) -> None:
        """Somebody removes a whole thread: nothing is left of its root either."""
        root_ts = self._root()
        for ts, one in tuple(self.channel.messages.items()):
            if one.root_ts == root_ts and not one.text.startswith("Record"):
                self.channel.messages[ts] = ChannelMessage(CHANNEL, ts, thread_ts=one.thread_ts, gone=True)

    def _strike(self) -> None:
        """Somebody deletes a roster, a policy or a classification, its thread with it."""
        standing = [ts for ts, one in self.channel.messages.items() if is_standing(one)]
        if standing:
            root_ts = self._one_of(tuple(standing))
            for ts, one in tuple(self.channel.messages.items()):
                if one.root_ts == root_ts:
                    self.channel.messages[ts] = ChannelMessage(
                        CHANNEL, ts, thread_ts=one.thread_ts, gone=True
                    )

    def _react(self) -> None:
        ts = self._any()
        message = self.channel.messages[ts]
        if message.is_content:
            reactions = (Reaction("eyes", (self._one_of(PEOPLE),)),) if self.pick(3) else ()
            self.channel.messages[ts] = replace(message, reactions=reactions)

    def _unreact(self) -> None:
        """Somebody takes a reaction back."""
        reacted = [ts for ts, one in self.channel.messages.items() if one.reactions]
        if reacted:
            ts = reacted[self.pick(len(reacted))]
            self.channel.messages[ts] = replace(self.channel.messages[ts], reactions=())

    def _one_of(self, choices: tuple[str, ...]) -> str:
        return choices[self.pick(len(choices))]

    def _root(self) -> str:
        roots = self.roots
        return roots[self.pick(len(roots))] if roots else ""

    def _any(self) -> str:
        """Some message since ten o'clock, never one that a record or the charter stands on."""
        found = [
            ts
            for ts, one in self.channel.messages.items()
            if ts >= to_ts(clock("10:00"))
            and not one.text.startswith(("Record", "Roster", "Policy", "Classif"))
        ]
        return found[self.pick(len(found))] if found else self.channel.say("first", OLA)

    def _move(self, ts: str, to: str = "") -> str:
        """Put what was just said to the history's own time (and thread)."""
        message = self.channel.messages.pop(ts)
        return self.channel.put(replace(message, ts=to_ts(self.now), thread_ts=to))


SAYING = ("report", "typed", "posted", "typed", "posted", "loose", "bot", "merge", "unmerge")
"""Kinds of steps whose acts count at their own time alone."""
CHANGING = ("edit", "delete", "react", "purge")
EVERYTHING = (
    *SAYING,
    *CHANGING,
    "back",
    "credit",
    "contested",
    "classify",
    "roster",
    "policy",
    "twice",
    "strike",
)


@st.composite
def histories(draw: st.DrawFn, kinds: tuple[str, ...] = EVERYTHING, longest: int = 25) -> Channel:
    """A channel after a number of steps of the given kinds."""
    history = History(lambda below: draw(st.integers(0, below - 1)))
    history.step(("report",))
    for _ in range(draw(st.integers(1, longest))):
        history.step(kinds)
    return history.channel


def transcript(channel: Channel) -> str:
    """The channel as a person would read it, for a failing example."""
    return "\n".join(
        f"{one.ts} {one.thread_ts or '-'} {one.user} {'(gone) ' if not one.is_content else ''}{one.text!r}"
        for one in sorted(channel.messages.values(), key=lambda one: one.ts)
    )
