"""The pictures that the demo's reporters attach."""

from collections.abc import Callable

from desk.localslack.pictures import chart, console, table


def _live_odds() -> bytes:
    rows = (
        ("GAME", "1", "X", "2", "AGE"),
        ("BREMEN - MAINZ", "2.10", "3.40", "3.55", "FROZEN"),
        ("KOELN - FREIBURG", "2.75", "3.30", "2.60", "FROZEN"),
        ("LEIPZIG - BOCHUM", "1.35", "5.20", "8.50", "FROZEN"),
        ("UNION - HOFFENHEIM", "2.05", "3.60", "3.50", "FROZEN"),
    )
    return table("LIVE", rows, dark=True, bad="FROZEN")


def _messages_per_second() -> bytes:
    return chart("MESSAGES/S", (70, 74, 69, 77, 72, 75, 71, 12, 4, 3, 4, 3), 6)


def _feed_log() -> bytes:
    return console(
        (
            "FEED CONNECTED SEQ=884120",
            "HEARTBEAT OK",
            "WARN NO ODDS FOR 60 S",
            "HEARTBEAT OK",
            "ERROR NO ODDS FOR 120 S",
            "ERROR MARKET 1X2 STALE",
            "HEARTBEAT OK",
            "ERROR NO ODDS FOR 180 S",
            "RECONNECT 1 OF 5",
            "FEED CONNECTED SEQ=884120",
            "HEARTBEAT OK",
            "ERROR NO ODDS FOR 240 S",
        )
    )


def _results_page() -> bytes:
    rows = (
        ("DRAW", "NUMBERS", "STATUS"),
        ("6 OF 49", "4 11 19 23 38 44", "PAID"),
        ("EUROJACKPOT", "7 12 21 33 48", "PAID"),
        ("6 OF 49", "-", "NO RESULT"),
        ("EUROJACKPOT", "-", "NO RESULT"),
    )
    return table("DRAW RESULTS", rows, bad="NO RESULT")


def _importer() -> bytes:
    return console(
        (
            "IMPORTER START DRAW 40",
            "PARSE 6 OF 49 OK",
            "ERROR PARSE EUROJACKPOT",
            "ERROR FIELD 7 MISSING",
            "RETRY 1 OF 3",
            "ERROR QUEUE BLOCKED",
            "RETRY 2 OF 3",
            "ERROR FIELD 7 MISSING",
            "RETRY 3 OF 3",
            "ERROR FIELD 7 MISSING",
            "ERROR QUEUE BLOCKED",
            "IMPORTER STOPPED AT DRAW 40",
        )
    )


def _settlement_delay() -> bytes:
    return chart("SETTLEMENT DELAY (MIN)", (4, 5, 4, 6, 5, 30, 48, 61, 70, 82, 88, 92), 4)


def _outage() -> bytes:
    return chart("CONNECTED GAMES", (90, 90, 90, 90, 90, 2, 2, 2, 2, 2), 4)


EVIDENCE: dict[str, Callable[[], bytes]] = {
    "live-odds.png": _live_odds,
    "messages-per-second.png": _messages_per_second,
    "feed-log.png": _feed_log,
    "results-page.png": _results_page,
    "importer.png": _importer,
    "settlement-delay.png": _settlement_delay,
    "outage.png": _outage,
}
"""Draws each picture by the file name under which it is attached."""
