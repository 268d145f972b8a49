"""The verbs and their arguments: desk's public contract with scripts.

Each verb names the function that runs it by module, so that no verb pays for the imports of another.
"""

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desk import __version__
from desk.cli.instants import address, count, day, instant, level, month, zone

Run = Callable[[argparse.Namespace], int]
_LINKS = ("desk:", "https:", "http:")
"""What a link begins with: the system hands one over as the only argument."""
_USER = "a Slack user id such as U012AB3CD"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and exits with 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The chosen verb with its arguments; `run` is what carries it out. Exits with 2 on wrong use."""
    if arguments and arguments[0].lower().startswith(_LINKS):
        arguments = ["open", *arguments]
    chosen = build().parse_args(arguments)
    if not hasattr(chosen, "run"):
        chosen.run = _lazily("opening", "window")
    return chosen


def build() -> argparse.ArgumentParser:
    """The parser of every verb."""
    parser = _Parser(prog="desk", description="The support escalation procedure over a shared Slack channel.")
    parser.add_argument("--version", action="version", version=f"desk {__version__}")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", parser_class=_Parser)
    _machine(verbs)
    _reading(verbs)
    _acting(verbs)
    _backup(verbs)
    _afterwards(verbs)
    return parser


def _lazily(module: str, function: str) -> Run:
    def run(chosen: argparse.Namespace) -> int:
        found: Run = getattr(import_module(f"desk.cli.{module}"), function)
        return found(chosen)

    return run


if TYPE_CHECKING:
    _Verbs = argparse._SubParsersAction["_Parser"]  # noqa: SLF001 -- argparse has no public name for it


def _verb(verbs: "_Verbs", name: str, does: str, module: str, function: str = "") -> _Parser:
    verb = verbs.add_parser(name, help=does, description=does)
    verb.set_defaults(run=_lazily(module, function or name))
    return verb


def _machine(verbs: "_Verbs") -> None:
    demo = _verb(verbs, "demo", "work with a living story on a Slack that runs on this machine", "demo")
    demo.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="render the board to a PNG and print its path"
    )
    demo.add_argument("--serve", action="store_true", help="only serve, printing URL, tokens and channels")
    link = _verb(
        verbs, "open", "open the window at what a link names; `desk LINK` is the same", "opening", "at"
    )
    link.add_argument("link", type=address, metavar="LINK", help="a Slack link, desk://incident/ID, or an ID")
    connect = _verb(
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
    sync = _verb(verbs, "sync", "read what is new and deliver the outbox", "syncing")
    how = sync.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--once", action="store_true", help="once, every open thread whole; exit 0 when all is done"
    )
    how.add_argument("--watch", action="store_true", help="until stopped")
    _verb(
        verbs, "disconnect", "take an operator's channel off this desk; what was read stays", "connecting"
    ).add_argument("operator", metavar="OPERATOR", help="the operator's name, or the channel's id")
    outbox = _verb(verbs, "outbox", "what is not delivered yet; send it again or give it up", "waiting")
    what = outbox.add_mutually_exclusive_group()
    what.add_argument("--json", action="store_true", help="as JSON")
    what.add_argument("--retry", metavar="OP", help="send a failed act, or its failed files, once more")
    what.add_argument(
        "--discard", metavar="OP", help="give up an act, or the files, that Slack does not have"
    )
    _verb(verbs, "doctor", "check keyring, tokens, scopes, channel, clock and database", "doctoring")


def _reading(verbs: "_Verbs") -> None:
    incidents = _verb(verbs, "incidents", "the board now, or at an instant", "showing")
    incidents.add_argument("--json", action="store_true", help="as JSON, version 1")
    incidents.add_argument("--at", type=instant, metavar="INSTANT", help="ISO-8601 with a zone")
    incidents.add_argument("--all", action="store_true", help="closed, withdrawn and merged ones too")
    triage = _verb(verbs, "triage", "messages that are not a report yet", "showing")
    triage.add_argument("--json", action="store_true", help="as JSON")
    _searching(_verb(verbs, "search", "search everything ever read", "searching"))
    export = _verb(verbs, "export", "write one incident to a file", "exporting")
    _incident(export)
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
    metrics = _verb(verbs, "metrics", "the procedure's measures of a month", "exporting")
    metrics.add_argument("--month", type=month, metavar="YYYY-MM", required=True)
    metrics.add_argument("--operator", metavar="NAME", default="", help="only this operator's")
    metrics.add_argument(
        "--json", action="store_true", help="as JSON, with the incidents behind every figure"
    )
    metrics.add_argument(
        "--to", type=Path, metavar="FILE", help="as a file: csv, json, or a report as html or pdf"
    )
    verify = _verb(verbs, "verify", "compare an exported file with what was posted", "exporting")
    verify.add_argument("file", type=Path, metavar="FILE")


def _searching(search: _Parser) -> None:
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


def _acting(verbs: "_Verbs") -> None:
    report = _verb(verbs, "report", "report an incident; what is left out is missing", "acting")
    report.add_argument("--title", metavar="T", required=True)
    for name in ("product", "description", "impact"):
        report.add_argument(f"--{name}", metavar=name[0].upper(), default="")
    report.add_argument("--severity", type=level, metavar="LEVEL")
    report.add_argument("--occurred", type=instant, metavar="INSTANT")
    report.add_argument(
        "--by", choices=("phone", "email"), help="how it reached you, where that was not Slack"
    )
    report.add_argument(
        "--reported", type=instant, metavar="INSTANT", help="when that was: its clock starts then"
    )
    report.add_argument("--stakeholder", metavar="U", nargs="+", default=[], action="extend")
    report.add_argument("--attach", metavar="FILE", type=Path, nargs="+", default=[], action="extend")
    report.add_argument("--operator", metavar="NAME", default="", help="which operator's channel")
    acknowledge = _act(verbs, "ack", "acknowledge an incident", "acknowledge")
    acknowledge.add_argument("--severity", type=level, metavar="LEVEL", help="the level you propose with it")
    update = _act(verbs, "update", "post an update", "update", text="TEXT")
    update.add_argument("--attach", metavar="FILE", type=Path, nargs="+", default=[], action="extend")
    _act(verbs, "severity", "propose a severity", "severity").add_argument(
        "level", type=level, metavar="LEVEL"
    )
    agree = _act(verbs, "agree", "accept what is proposed, or propose a time or the credits", "agree")
    agree.add_argument("what", choices=("severity", "resolution", "time", "credits"))
    agree.add_argument(
        "--value", metavar="FIGURE", default="", help="another time (1:42:00) or figure of credits"
    )
    _act(verbs, "resolve", "resolve with a summary", "resolve", text="SUMMARY")
    _act(verbs, "confirm", "confirm the resolution", "confirm")
    _act(verbs, "reopen", "reopen a resolved incident", "reopen", text="REASON")
    _act(verbs, "withdraw", "withdraw an incident", "withdraw", text="REASON")
    _act(verbs, "take", "take an incident", "take")
    _act(verbs, "handover", "hand an incident over", "handover").add_argument(
        "user", metavar="USER", help=_USER
    )
    _act(verbs, "merge", "merge an incident into another", "merge").add_argument(
        "into", metavar="INTO", help="the incident that stays: channel:ts, a ts, or a Slack link"
    )
    _act(verbs, "unmerge", "undo a merge", "unmerge")
    _act(verbs, "link", "make a new symptom in an old thread an incident of its own", "link")
    _act(verbs, "promote", "make a message an incident", "promote", subject="TS")
    _act(verbs, "credit", "credit a message to an incident", "credit", subject="TS").add_argument(
        "incident", metavar="ID"
    )
    _act(verbs, "dismiss", "set a message aside", "dismiss", subject="TS")
    policy = _verb(verbs, "policy", "the policy in force; propose another, or accept one", "agreeing")
    what = policy.add_mutually_exclusive_group()
    what.add_argument(
        "--propose", type=Path, metavar="FILE", help="a TOML file; left out keys keep the default"
    )
    what.add_argument("--accept", action="store_true", help="accept what the other side proposed last")
    policy.add_argument("--operator", metavar="NAME", default="", help="which operator's channel")
    roster = _verb(verbs, "roster", "who is on which side; write the next version, or accept one", "agreeing")
    for name, does in (
        ("to-support", "people (U), groups (S), teams (T) or apps (A, B) that join support"),
        ("to-operator", "the same for the operator"),
        ("remove", "who leaves the roster"),
    ):
        roster.add_argument(f"--{name}", metavar="ID", nargs="+", default=[], action="extend", help=does)
    for name in ("other-teams", "everyone-else"):
        roster.add_argument(f"--{name}", choices=("operator", "unknown"), default="", metavar="SIDE")
    roster.add_argument("--refresh", action="store_true", help="take in who is new in the user groups")
    roster.add_argument(
        "--accept", action="store_true", help="accept, as support, what another desk proposed"
    )
    roster.add_argument("--operator", metavar="NAME", default="", help="which operator's channel")
    classify = _verb(verbs, "classify", "say which side an unknown person is on", "acting")
    classify.add_argument("user", metavar="USER", help=_USER)
    classify.add_argument("side", choices=("support", "operator"))


def _backup(verbs: "_Verbs") -> None:
    backup = _verb(verbs, "backup", "backup mode: while Slack is away, phone and e-mail count", "outage")
    backup.add_argument("what", choices=("on", "off", "status"))
    backup.add_argument("--reason", metavar="TEXT", default="", help="why you switch it")
    for name, does in (
        ("phone", "log a call by phone"),
        ("email", "send, write or log an e-mail"),
        ("call", "start, end or log a huddle or Teams call"),
    ):
        verb = _verb(verbs, name, f"{does}, or say why there was none", "reaching", name)
        _incident(verb)
        how = verb.add_mutually_exclusive_group(required=True)
        how.add_argument("--done", type=instant, metavar="INSTANT", help="when it took place")
        how.add_argument("--skip", metavar="REASON")
        if name == "email":
            _letter(verb, how)
        elif name == "call":
            how.add_argument("--start", choices=("huddle", "teams"), help="announce it and print its link")
            how.add_argument("--end", action="store_true", help="say that it has ended, and with whom")
            verb.add_argument(
                "--link", metavar="URL", default="", help="with --start: what joins the meeting"
            )
        verb.add_argument("--with", dest="with_whom", metavar="NAME", default="", help="with whom")
        verb.add_argument(
            "--note", metavar="TEXT", default="", help="a word or two that may go to the channel"
        )
    contacts = _verb(verbs, "contacts", "an operator's contact card, on this computer only", "contacts")
    which = contacts.add_mutually_exclusive_group()
    which.add_argument("--import", dest="source", type=Path, metavar="FILE", help="add people from vCards")
    which.add_argument("--export", type=Path, metavar="FILE", help="write people as vCards")
    contacts.add_argument("--zone", type=zone, metavar="ZONE", help="the operator's zone")
    contacts.add_argument("--call", choices=("huddle", "teams", "phone"), help="how they like to be called")
    contacts.add_argument("--operator", metavar="NAME", default="", help="whose card it is")
    mail = _verb(verbs, "mail", "the mail server that sends for you, and what was sent", "mail_server")
    mail.add_argument("--host", metavar="HOST", help="the server; empty for none")
    mail.add_argument("--port", type=int, metavar="PORT")
    mail.add_argument("--security", choices=("tls", "starttls", "none"), help="none: on this computer only")
    mail.add_argument("--user", metavar="USER", help="empty where the server wants no login")
    mail.add_argument("--from", dest="address", metavar="ADDRESS", help="your address")
    mail.add_argument("--name", metavar="NAME", help="your name as it stands in From")
    mail.add_argument("--password", action="store_true", help="read a password and keep it in the keyring")
    mail.add_argument("--test", metavar="ADDRESS", help="send a test mail there")
    mail.add_argument("--retry", metavar="OP", help="try a mail again")


def _letter(verb: _Parser, how: "argparse._MutuallyExclusiveGroup") -> None:
    how.add_argument("--send", action="store_true", help="send it by the mail server of `desk mail`")
    how.add_argument("--write", type=Path, metavar="FILE", help="write .eml for your mail program")
    kinds = ("report", "acknowledgement", "update", "resolution")
    verb.add_argument("--kind", choices=kinds, help="what it says (default: what comes next)")
    verb.add_argument("--text", metavar="TEXT", default="", help="your words")
    verb.add_argument("--to", metavar="ADDRESS", nargs="+", default=[], action="extend")
    verb.add_argument("--attach", metavar="FILE", type=Path, nargs="+", default=[], action="extend")


def _afterwards(verbs: "_Verbs") -> None:
    review = _verb(
        verbs, "review", "propose, schedule or cancel the post-mortem, or say it was held", "reviewing"
    )
    _incident(review)
    how = review.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--propose", action="store_true", help="times inside the window, in the zones of both parties"
    )
    how.add_argument("--scheduled", type=instant, metavar="INSTANT", help="set it, or move it, to this time")
    how.add_argument("--held", type=instant, metavar="INSTANT")
    how.add_argument("--cancelled", metavar="REASON")
    review.add_argument(
        "--invitation", type=Path, metavar="FILE", help="with --scheduled or --cancelled: write .ics or .eml"
    )
    review.add_argument("--from", dest="sender", metavar="ADDRESS", default="", help="who invites")
    credits_ = _verb(verbs, "credits", "an operator's credit table, and what an incident is due", "crediting")
    credits_.add_argument("what", choices=("table", "show"))
    credits_.add_argument("subject", metavar="FILE|ID", help="a TOML file, or an incident")
    credits_.add_argument("--operator", metavar="NAME", default="", help="whose table it is")
    document = _verb(verbs, "document", "read, write and send the post-mortem document", "documenting")
    _incident(document)
    what = document.add_mutually_exclusive_group()
    what.add_argument("--show", action="store_true", help="the draft and what it lacks (the default)")
    what.add_argument("--set", nargs=2, metavar=("SECTION", "TEXT"), dest="written", help="write a section")
    what.add_argument("--action", metavar="TEXT", help="add an improvement action")
    what.add_argument(
        "--send", type=Path, metavar="FILE.eml", help="write the pack, and say so in the thread"
    )
    what.add_argument("--mail", action="store_true", help="send the pack by the mail server, and say so")
    document.add_argument("--owner", metavar="NAME", default="", help="with --action: who does it")
    document.add_argument("--due", type=day, metavar="YYYY-MM-DD", help="with --action: until when")
    document.add_argument("--side", choices=("support", "operator"), default="support")
    document.add_argument(
        "--to", metavar="ADDRESS", nargs="+", default=[], action="extend", help="with --send: to whom"
    )
    document.add_argument(
        "--note", metavar="TEXT", default="", help="with --send: what this revision corrects"
    )
    document.add_argument(
        "--unfinished", action="store_true", help="with --send: although something is missing"
    )
    actions = _verb(
        verbs, "actions", "improvement actions of all incidents, or say that one is done", "improving"
    )
    actions.add_argument(
        "--done", nargs=2, metavar=("ID", "NUMBER"), help="action NUMBER of an incident is done"
    )
    actions.add_argument("--late", action="store_true", help="only those whose day is over")
    actions.add_argument("--json", action="store_true")
    said = _act(verbs, "feedback", "file feedback on the procedure, or ask the operator for it", "feedback")
    what = said.add_mutually_exclusive_group(required=True)
    what.add_argument("text", metavar="TEXT", nargs="?", default="")
    what.add_argument("--ask", action="store_true", help="ask in the thread, as support")


def _act(
    verbs: "_Verbs", name: str, does: str, function: str, *, text: str = "", subject: str = "ID"
) -> _Parser:
    verb = _verb(verbs, name, does, "acting", function)
    _incident(verb, subject)
    if text:
        verb.add_argument("text", metavar=text)
    return verb


def _incident(verb: _Parser, subject: str = "ID") -> None:
    verb.add_argument("id", metavar=subject, help="channel:ts, a ts, or a Slack link")
