"""A P1 of a Monday morning, told by messages: late acknowledgement, missed updates, a reopening, figures agreed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desk.documents.case import Case
from desk.documents.chain import chain_of
from desk.documents.draft import Words
from desk.documents.exports import Resources
from desk.paths import resource
from desk.procedure.fold import Fold
from desk.procedure.incident import Action, Incident
from desk.procedure.instants import Micros, from_iso, to_ts
from desk.procedure.message import ChannelMessage, File, Person
from desk.procedure.roster import Party, Roster, format_roster
from desk.procedure.side import Side

CHANNEL = "C0DESK"
RESOURCES = Resources(resource("templates"), resource("fonts"))
LENA, MAREK, APP = "U1LENA", "U2MAREK", "A0DESK"
PEOPLE = {
    LENA: Person(LENA, "Lena Hartmann", "T1"),
    MAREK: Person(MAREK, "Marek Nowak", "T2", "Europe/Berlin"),
}
DAY = "2026-10-12"
REPORT = """*Title:* Bets settle up to ten minutes late
*Product:* Settlement for Tennis
*Description:* Settlement of tennis bets lags since this morning.
*Impact:* Customers call & complain; payouts wait.
*Severity:* P1
*Timestamp:* 2026-10-12 09:50 CEST
*Stakeholders:* <@U1LENA>"""


def at(clock: str, day: str = DAY) -> Micros:
    """The instant of a time of day, UTC."""
    return from_iso(f"{day}T{clock}Z")


def said(
    clock: str, user: str, text: str, root: str = "", *, day: str = DAY, **more: object
) -> ChannelMessage:
    """A message that a person typed; in the thread of `root` where it is given."""
    message = ChannelMessage(
        CHANNEL, to_ts(at(clock, day)), root, user=user, team=PEOPLE[user].team, text=text
    )
    return replace(message, **more)  # type: ignore[arg-type]


def by_desk(clock: str, user: str, text: str, root: str = "", *, day: str = DAY) -> ChannelMessage:
    """A message that desk posted for a person."""
    signed = f"{text}\n- <@{user}> · desk {abs(hash((clock, text))) % 16**8:08x}"
    return ChannelMessage(CHANNEL, to_ts(at(clock, day)), root, team="T1", app=APP, text=signed)


def roster() -> ChannelMessage:
    """The roster, from before everything else."""
    who = Roster(
        version=1,
        operator_name="Aurelio DE",
        support=Party(frozenset({LENA}), teams=frozenset({"T1"}), apps=frozenset({APP})),
        operator=Party(frozenset({MAREK}), teams=frozenset({"T2"})),
        workspace_url="https://gamnify.example",
        everyone_else=Side.UNKNOWN,
    )
    text = format_roster(who, LENA, "0badcafe")
    return ChannelMessage(CHANNEL, to_ts(at("06:00:00")), team="T1", app=APP, text=text)


ROOT = to_ts(at("08:00:00"))


def thread() -> list[ChannelMessage]:
    """The whole story of the P1."""
    picture = File("F1", "queue.png", 0, "image/png")
    return [
        said("08:00:00", MAREK, REPORT, files=(picture,)),
        by_desk(
            "08:20:30", LENA, "Acknowledged as P1\nOn it: the queue of the settlement service is stuck.", ROOT
        ),
        said("08:45:00", LENA, "Still draining the queue, next look at 09:15.", ROOT),
        said("09:50:00", LENA, "Consumers restarted, the backlog shrinks.", ROOT),
        by_desk("10:05:00", LENA, "Resolved: consumers restarted and backlog settled", ROOT),
        said("10:40:00", MAREK, "Reopen: bets hang again", ROOT),
        said("10:50:00", LENA, "Looking again.", ROOT),
        by_desk("11:00:00", LENA, "Resolved: memory limit of the consumers raised", ROOT),
        said("11:10:00", MAREK, "ok", ROOT),
        by_desk("12:00:00", LENA, "Resolution time: 2 h 25 min", ROOT),
        said("12:10:00", MAREK, "agreed", ROOT),
        by_desk("13:20:00", LENA, "Post-mortem held: 2026-10-13 13:00:00 UTC", ROOT, day="2026-10-13"),
    ]


def folded(messages: Iterable[ChannelMessage]) -> Fold:
    """The channel with its roster and these messages."""
    fold = Fold(CHANNEL)
    fold.learn(PEOPLE.values())
    fold.apply([roster(), *messages])
    return fold


def incident(messages: Iterable[ChannelMessage] | None = None) -> Incident:
    """The incident of a thread."""
    found = folded(thread() if messages is None else messages).entry(f"{CHANNEL}:{ROOT}")
    assert isinstance(found, Incident)
    return found


def case(messages: list[ChannelMessage] | None = None, **more: object) -> Case:
    """The case of a thread, as of Wednesday noon, in Berlin's time."""
    told = thread() if messages is None else messages
    found = Case(
        incident=incident(told),
        now=at("10:00:00", "2026-10-14"),
        operator="Aurelio DE",
        provider="Gamnify",
        zone="Europe/Berlin",
        people=PEOPLE,
        workspace_url="https://gamnify.example",
        chain=chain_of(told),
        messages=tuple(told),
    )
    return replace(found, **more)  # type: ignore[arg-type]


def titled(title: str, description: str = "down") -> Case:
    """A case whose report has this title, as a hand typed it."""
    text = f"Title: {title}\nDescription: {description}\nSeverity: P1"
    return case([said("08:00:00", MAREK, text)])


WORDS = Words(
    root_cause="The consumers ran out of memory.\nTheir limit was that of the old load.",
    went_well="The operator saw it before any customer did.",
    lessons="Limits belong to the load test.",
    actions=(
        Action("Alert on the queue's age", LENA, Side.SUPPORT, "2026-10-30"),
        Action("Send the fixture list a week ahead", MAREK, Side.OPERATOR, "2026-11-06"),
    ),
)

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc0000003010100"
    "18dd8db00000000049454e44ae426082"
)
"""One red pixel."""


def evidence(folder: Path) -> dict[str, Path]:
    """The picture of the report, fetched."""
    path = folder / "queue"
    path.write_bytes(PNG)
    return {"F1": path}
