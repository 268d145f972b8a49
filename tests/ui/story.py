"""The one story that runs through every picture: Monday 12 October 2026, 14:32:18 CEST, Lena Hartmann at Gamnify."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from desk.outreach.contacts import CallKind, ContactCard, Phone
from desk.outreach.contacts import Person as Person_
from desk.procedure.board import Board, TriageItem, UnknownAuthor
from desk.procedure.incident import Contact, Entry, Incident, Review, Status
from desk.procedure.instants import HOUR, MINUTE, SECOND, Micros, from_datetime, to_ts
from desk.procedure.message import File, Person
from desk.procedure.post import Delivery, Lane, Post, PostState
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side
from desk.sync.link import Health, Link
from desk.ui.ports import Me
from tests.ui.building import incident, proposal

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, day: int = 12) -> Micros:
    """An instant of the story's day, on Berlin's wall: ``14:32:18``."""
    hour, minute, second = (int(part) for part in text.split(":"))
    return from_datetime(datetime(2026, 10, day, hour, minute, second, tzinfo=BERLIN))


NOW = at("14:32:18")
ME = Me("U_LENA", Side.SUPPORT, "Gamnify")
NORDBET, SPIELHAFEN, AURELIO, KRONBET, LOTTORIA = "C0NORD", "C0SPIEL", "C0AUR", "C0KRON", "C0LOT"
OPERATORS = {AURELIO: "Aurelio DE", KRONBET: "Kronbet", LOTTORIA: "Lottoria", NORDBET: "Nordbet",
             SPIELHAFEN: "Spielhafen"}  # fmt: skip
PEOPLE = {
    person.id: person
    for person in (
        Person("U_LENA", "Lena Hartmann", zone="Europe/Berlin"),
        Person("U_TOMASZ", "Tomasz Wójcik"),
        Person("U_INES", "Ines Duarte"),
        Person("U_JONAS", "Jonas Weber"),
        Person("U_OLIVER", "Oliver Grech"),
        Person("U_MAREK", "Marek Nowak"),
        Person("U_ANNA", "Anna Vella"),
        Person("U_KOWAL", "m.kowal"),
        Person("U_OP", "Ida Lind"),
        Person("U_SOFIA", "sofia.trading"),
        Person("U_DUTY", "duty-manager"),
    )
}
LENA, OLIVER = Author("U_LENA", Side.SUPPORT), Author("U_OLIVER", Side.OPERATOR)


def tennis() -> Incident:
    start = NOW - 15 * MINUTE - 220 * SECOND
    return incident("Tennis bets settle up to ten minutes late", NORDBET, "Bet Settlement Feed", start,
                    level=Severity.P2, agreed=False, impact="Live tennis bets stay open.")  # fmt: skip


def push_stream() -> Incident:
    last = NOW - 30 * MINUTE + 224 * SECOND
    start = last - 30 * MINUTE
    return incident("Push stream drops every tenth odds change", SPIELHAFEN, "Push Odds Stream", start,
                    level=Severity.P2, acknowledged_at=start + 250 * SECOND, acknowledged_by="U_TOMASZ",
                    last_support_at=last, owner="U_TOMASZ")  # fmt: skip


def frozen_odds() -> Incident:
    start = at("14:21:30")
    files = (File("F_ODDS", "odds-frozen.png", 421_888, "image/png"),
             File("F_RATE", "feed-rate.png", 1_153_434, "image/png"),
             File("F_LOG", "feed.log", 38_912, "text/plain"))  # fmt: skip
    marek = Author("U_MAREK", Side.OPERATOR)
    text = (
        "Since 14:19 no price has moved on any of the nine games. The feed still answers, but the sequence number "
        "stands still. A reconnect at 14:20 did not help."
    )
    return incident("Live odds frozen for all Bundesliga games", AURELIO, "Scheduled Feed for Bundesliga", start,
                    by=marek, level=Severity.P1, agreed=False, phone_required=True, files=files, description=text,
                    impact="No live betting on nine games; traders have suspended the market by hand.",
                    seen_by=("U_TOMASZ",), occurred_at=at("14:19:00"), stakeholders=("U_SOFIA", "U_DUTY"),
                    timeline=(Entry(start, to_ts(start), marek, "report", text, files),))  # fmt: skip


def player_names() -> Incident:
    start = NOW - 15 * MINUTE + 506 * SECOND
    return incident("Player names arrive without accents", KRONBET, "Squad Data", start,
                    by=Author("U_KOWAL", Side.UNKNOWN), level=Severity.P3, agreed=False)  # fmt: skip


def jackpot() -> Incident:
    start, acknowledged, last = at("14:02:05"), at("14:05:40"), at("14:13:26")
    files = (File("F_RESULTS", "results-page.png", 188_416, "image/png"),
             File("F_IMPORT", "importer.log", 12_288, "text/plain"))  # fmt: skip
    timeline = (
        Entry(start, to_ts(start), OLIVER, "report", "", files),
        Entry(acknowledged, to_ts(acknowledged), LENA, "acknowledged",
              "We see it too: the importer is stuck on one draw. One product, so we propose P2."),
        Entry(at("14:09:12"), to_ts(at("14:09:12")), OLIVER, "edited",
              "Customers cannot see results and 214 payouts are on hold", edited=True),
        Entry(last, to_ts(last), LENA, "update",
              "Impact unchanged. Importer is being restarted with yesterday’s parser."),
        Entry(at("14:16:50"), to_ts(at("14:16:50")), OLIVER, "message", "",
              (File("F_WALLET", "wallet-error.png", available=False),)),
        Entry(at("14:20:31"), to_ts(at("14:20:31")), Author("U_KOWAL", Side.UNKNOWN), "message",
              "same here on the mobile site"),
    )  # fmt: skip
    return incident("Jackpot results missing since 13:40", LOTTORIA, "Lottery Results", start, by=OLIVER,
                    level=Severity.P1, agreed=False, acknowledged_at=acknowledged, acknowledged_by="U_LENA",
                    last_support_at=last, owner="U_LENA", files=files, missing=("stakeholders",),
                    description="The result importer stops at the 13:40 draw. Every later draw shows “no result”.",
                    impact="Customers cannot see results and 214 payouts are on hold.",
                    occurred_at=at("13:40:00"), seen_by=("U_JONAS",), timeline=timeline,
                    contacts=(Contact(at("14:07:00"), "phone", "Anna Vella", LENA, to_ts(at("14:07:30"))),),
                    proposals=(proposal(Side.OPERATOR, "U_OLIVER", Severity.P1, start),
                               proposal(Side.SUPPORT, "U_LENA", Severity.P2, acknowledged)))  # fmt: skip


def _acknowledged(
    title: str, channel: str, product: str, level: Severity, left: str, met: str, owner: str, missed: int = 0
) -> Incident:
    last = NOW - 30 * MINUTE + _length(left)
    start = last - 25 * MINUTE - _length(met)
    return incident(title, channel, product, start, level=level, acknowledged_at=start + _length(met),
                    acknowledged_by=owner, last_support_at=last, owner=owner, missed=missed)  # fmt: skip


def _length(text: str) -> Micros:
    minutes, seconds = text.split(":")
    return int(minutes) * MINUTE + int(seconds) * SECOND


def allsvenskan() -> Incident:
    resolved = NOW - 28 * HOUR - 18 * MINUTE
    start = resolved - 90 * MINUTE
    return incident("Complete feed outage, Allsvenskan", NORDBET, "Scheduled Feed", start, level=Severity.P1,
                    acknowledged_at=start + _length("01:56"), acknowledged_by="U_INES",
                    last_support_at=at("12:05:00"), resolved_at=resolved, owner="U_INES",
                    status=Status.CONFIRMED,
                    review=Review(True, resolved + 24 * HOUR, resolved + 48 * HOUR))  # fmt: skip


def fixtures() -> Incident:
    resolved = NOW - 23 * MINUTE + 37 * SECOND
    start = resolved - 60 * MINUTE
    review = Review(owed=True, opens_at=resolved + 24 * HOUR, closes_at=resolved + 48 * HOUR,
                    scheduled=((resolved + 26 * HOUR, "U_JONAS", to_ts(resolved)),))  # fmt: skip
    return incident("Duplicate fixtures in tomorrow's schedule", AURELIO, "Fixtures", start, level=Severity.P2,
                    acknowledged_at=start + _length("07:31"), acknowledged_by="U_JONAS",
                    last_support_at=at("14:10:00"), resolved_at=resolved, owner="U_JONAS", review=review)  # fmt: skip


def incidents() -> tuple[Incident, ...]:
    """The eleven of the board, top down."""
    return (
        tennis(), push_stream(), frozen_odds(), player_names(), jackpot(),
        _acknowledged("Corner count doubled in live statistics", NORDBET, "Live Statistics", Severity.P3, "18:41",
                      "11:52", "U_TOMASZ", missed=1),
        _acknowledged("Old team crest in the results widget", AURELIO, "Results Widget", Severity.P4, "26:50",
                      "06:18", "U_INES"),
        _acknowledged("Line-ups arrive after kick-off", SPIELHAFEN, "Scheduled Feed for 2. Bundesliga", Severity.P3,
                      "27:33", "09:03", "U_JONAS"),
        _acknowledged("Ticket status webhook retries too often", LOTTORIA, "Ticket Webhooks", Severity.P3, "28:05",
                      "02:47", "U_LENA"),
        allsvenskan(), fixtures(),
    )  # fmt: skip


def triage() -> tuple[TriageItem, ...]:
    """What is no report yet."""
    down, looking = at("14:24:05"), at("14:29:40")
    return (
        TriageItem(f"{KRONBET}:{to_ts(down)}", KRONBET, to_ts(down), down, Author("U_OP", Side.OPERATOR),
                   "site is down!! nothing loads since ten minutes, can somebody look please"),
        TriageItem(f"{NORDBET}:{to_ts(looking)}", NORDBET, to_ts(looking), looking,
                   Author("U_KOWAL", Side.UNKNOWN), "looking into it"),
    )  # fmt: skip


def board() -> Board:
    """The whole board."""
    return Board(
        incidents={each.id: each for each in incidents()},
        triage={item.id: item for item in triage()},
        unknown=(UnknownAuthor("U_KOWAL", KRONBET, to_ts(at("14:25:44")), 3),),
        operators=OPERATORS,
    )


REPORT_BY_MAIL = (
    b"From: Ida Lind <ida.lind@nordbet.example>\r\nTo: desk@gamnify.example\r\n"
    b"Date: Mon, 12 Oct 2026 14:25:40 +0200\r\nMessage-ID: <1@nordbet.example>\r\n"
    b"Subject: No lines for Allsvenskan\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Title: No lines for Allsvenskan\r\nProduct Impacted: Scheduled Feed\r\nImpact: nothing can be sold\r\n"
    b"Severity Level: P1\r\nSince 14:20 the feed sends no lines. Slack does not open for us.\r\n"
)


def card() -> ContactCard:
    """Whom to reach at Lottoria."""
    return ContactCard(
        LOTTORIA,
        "Lottoria",
        (
            Person_("Anna Vella", "Head of operations", (Phone("+356 2131 0000", "night desk"),
                    Phone("+356 9980 1234")), ("anna.vella@lottoria.example",), "Europe/Malta"),
            Person_("Oliver Grech", "Trading lead", (Phone("+44 20 7946 0018", "mobile"),),
                    ("oliver.grech@lottoria.example",), "Europe/London"),
        ),
        "Europe/Malta",
        CallKind.TEAMS,
        "After 22:00 only the night desk answers.",
    )  # fmt: skip


def not_delivered() -> Delivery:
    """Lena's update that Slack has not taken yet."""
    post = Post("1a2b3c4d", LOTTORIA, "update", "Update\n12 of 31 draws are back. Next update at 14:55.\n"
                "- <@U_LENA> · desk 1a2b3c4d", Lane.UPDATE, to_ts(at("14:02:05")), jackpot().id)  # fmt: skip
    return Delivery(post, PostState.QUEUED, at("14:31:52"), 2, "Slack asked to wait (429)", NOW + 12 * SECOND)


def health(link: Link = Link.LIVE) -> Health:
    """The link of one channel, heard three seconds ago."""
    return Health(LOTTORIA, link, NOW - 3 * SECOND, NOW - HOUR, 400_000)


SAVED: list[dict[str, object]] = [
    {"name": name, "filter": {"lens": "all", "channels": [], "levels": levels, "words": words}}
    for name, levels, words in (
        ("Night shift, P1–P2", [1, 2], ""),
        ("Bundesliga feeds", [], "bundesliga"),
    )
]
