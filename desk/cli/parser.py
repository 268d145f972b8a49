"""The verbs and their arguments: desk's public contract with scripts.

Each verb names the function that runs it by module, so that no verb pays for the imports of another.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk import __version__
from desk.cli.acting_verbs import add_acting
from desk.cli.aside_verbs import add_afterwards, add_backup
from desk.cli.instants import address, count, instant, level, month, zone
from desk.cli.verb import Parser, lazily, new_verb, take_incident

if TYPE_CHECKING:
    from desk.cli.verb import Verbs

_LINKS = ("desk:", "https:", "http:")
"""What a link begins with: the system hands one over as the only argument."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The chosen verb with its arguments; `run` is what carries it out. Exits with 2 on wrong use."""
    if arguments and arguments[0].lower().startswith(_LINKS):
        arguments = ["open", *arguments]
    chosen = build().parse_args(arguments)
    if not hasattr(chosen, "run"):
        chosen.run = lazily("opening", "window")
    return chosen


def build() -> argparse.ArgumentParser:
    """The parser of every verb."""
    parser = Parser(prog="desk", description="The support escalation procedure over a shared Slack channel.")
    parser.add_argument("--version", action="version", version=f"desk {__version__}")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", parser_class=Parser)
    _machine(verbs)
    _reading(verbs)
    add_acting(verbs)
    add_backup(verbs)
    add_afterwards(verbs)
    return parser


def _machine(verbs: "Verbs") -> None:
    demo = new_verb(verbs, "demo", "work with a living story on a Slack that runs on this machine", "demo")
    demo.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="render the board to a PNG and print its path"
    )
    demo.add_argument("--serve", action="store_true", help="only serve, printing URL, tokens and channels")
    link = new_verb(
        verbs, "open", "open the window at what a link names; `desk LINK` is the same", "opening", "at"
    )
    link.add_argument("link", type=address, metavar="LINK", help="a Slack link, desk://incident/ID, or an ID")
    connect = new_verb(
        verbs, "connect", "connect an operator's channel; tokens are read, never given here", "connecting"
    )
    connect.add_argument(
        "--api-url", metavar="URL", default="", help="where the Web API is (default Slack's own)"
    )
    connect.add_argument("--name", metavar="N", default="", help="the operator's name")
    connect.add_argument("--channel", metavar="C", default="", help="the channel's id or name")
    connect.add_argument(
        "--support-team", metavar="T", default="", help="the workspace whose people are support"
    )
    connect.add_argument(
        "--support-group", metavar="S", default="", help="the user group whose people are support"
    )
    connect.add_argument(
        "--support-user", metavar="U", nargs="+", default=[], action="extend", help="people of support"
    )
    connect.add_argument("--me", metavar="U", default="", help="your own Slack user id")
    sync = new_verb(verbs, "sync", "read what is new and deliver the outbox", "syncing")
    how = sync.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--once", action="store_true", help="once, every open thread whole; exit 0 when all is done"
    )
    how.add_argument("--watch", action="store_true", help="until stopped")
    new_verb(
        verbs, "disconnect", "take an operator's channel off this desk; what was read stays", "connecting"
    ).add_argument("operator", metavar="OPERATOR", help="the operator's name, or the channel's id")
    outbox = new_verb(verbs, "outbox", "what is not delivered yet; send it again or give it up", "waiting")
    what = outbox.add_mutually_exclusive_group()
    what.add_argument("--json", action="store_true", help="as JSON")
    what.add_argument("--retry", metavar="OP", help="send a failed act, or its failed files, once more")
    what.add_argument(
        "--discard", metavar="OP", help="give up an act, or the files, that Slack does not have"
    )
    new_verb(verbs, "doctor", "check keyring, tokens, scopes, channel, clock and database", "doctoring")


def _reading(verbs: "Verbs") -> None:
    incidents = new_verb(verbs, "incidents", "the board now, or at an instant", "showing")
    incidents.add_argument("--json", action="store_true", help="as JSON, version 1")
    incidents.add_argument("--at", type=instant, metavar="INSTANT", help="ISO-8601 with a zone")
    incidents.add_argument("--all", action="store_true", help="closed, withdrawn and merged ones too")
    triage = new_verb(verbs, "triage", "messages that are not a report yet", "showing")
    triage.add_argument("--json", action="store_true", help="as JSON")
    _searching(new_verb(verbs, "search", "search everything ever read", "searching"))
    export = new_verb(verbs, "export", "write one incident to a file", "exporting")
    take_incident(export)
    export.add_argument(
        "--to",
        type=Path,
        metavar="FILE",
        required=True,
        help="its ending is the format: md, html, pdf, docx, csv, eml, json",
    )
    export.add_argument(
        "--zone", type=zone, metavar="ZONE", help="the zone beside UTC, such as Europe/Berlin"
    )
    metrics = new_verb(verbs, "metrics", "the procedure's measures of a month", "exporting")
    metrics.add_argument("--month", type=month, metavar="YYYY-MM", required=True)
    metrics.add_argument("--operator", metavar="NAME", default="", help="only this operator's")
    metrics.add_argument(
        "--json", action="store_true", help="as JSON, with the incidents behind every figure"
    )
    metrics.add_argument(
        "--to", type=Path, metavar="FILE", help="as a file: csv, json, or a report as html or pdf"
    )
    verify = new_verb(verbs, "verify", "compare an exported file with what was posted", "exporting")
    verify.add_argument("file", type=Path, metavar="FILE")


def _searching(search: Parser) -> None:
    search.add_argument("text", metavar="TEXT", nargs="*", help='words; "words together" in quotes')
    search.add_argument("--operator", metavar="NAME", default="", help="only this operator's channel")
    search.add_argument("--side", choices=("support", "operator"), help="only what this side wrote")
    search.add_argument("--person", metavar="U", default="", help="only what this person wrote")
    search.add_argument(
        "--severity", type=level, metavar="LEVEL", nargs="+", default=[], action="extend",
        help="only incidents of these levels",
    )  # fmt: skip
    search.add_argument(
        "--kind", choices=("any", "report", "reply", "resolution", "triage"), default="any",
        help="only reports, replies in threads, resolutions, or what is no report",
    )  # fmt: skip
    search.add_argument("--since", type=instant, metavar="INSTANT", help="only from then on")
    search.add_argument("--until", type=instant, metavar="INSTANT", help="only before")
    search.add_argument("--with-file", action="store_true", help="only messages with a file")
    search.add_argument("--newest", action="store_true", help="the newest first, not the best")
    search.add_argument("--limit", type=count, metavar="N", default=50, help="at most so many (default 50)")
