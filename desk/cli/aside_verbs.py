"""The arguments of the verbs for other channels than Slack, and for what comes after an incident."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desk.cli.instants import day, instant, zone
from desk.cli.verb import Parser, new_act, new_verb, take_incident

if TYPE_CHECKING:
    from desk.cli.verb import Verbs


def add_backup(verbs: "Verbs") -> None:
    """Phone, e-mail, calls, and backup mode."""
    backup = new_verb(verbs, "backup", "backup mode: while Slack is away, phone and e-mail count", "outage")
    backup.add_argument("what", choices=("on", "off", "status"))
    backup.add_argument("--reason", metavar="TEXT", default="", help="why you switch it")
    for name, does in (
        ("phone", "log a call by phone"),
        ("email", "send, write or log an e-mail"),
        ("call", "start, end or log a huddle or Teams call"),
    ):
        verb = new_verb(verbs, name, f"{does}, or say why there was none", "reaching", name)
        take_incident(verb)
        how = verb.add_mutually_exclusive_group(required=True)
        how.add_argument("--done", type=instant, metavar="INSTANT", help="when it took place")
        how.add_argument("--skip", metavar="REASON")
        if name == "phone":
            how.add_argument(
                "--links", action="store_true", help="print what dials each number of the contact card"
            )
        elif name == "email":
            _letter(verb, how)
        elif name == "call":
            how.add_argument(
                "--start",
                choices=("huddle", "teams", "teams-call"),
                help="announce it and print its link: teams is a meeting, teams-call rings at once",
            )
            how.add_argument("--end", action="store_true", help="say that it has ended, and with whom")
            verb.add_argument(
                "--link", metavar="URL", default="", help="with --start: what joins the meeting"
            )
        verb.add_argument("--with", dest="with_whom", metavar="NAME", default="", help="with whom")
        verb.add_argument(
            "--note", metavar="TEXT", default="", help="a word or two that may go to the channel"
        )
    contacts = new_verb(verbs, "contacts", "an operator's contact card, on this computer only", "contacts")
    which = contacts.add_mutually_exclusive_group()
    which.add_argument("--import", dest="source", type=Path, metavar="FILE", help="add people from vCards")
    which.add_argument("--export", type=Path, metavar="FILE", help="write people as vCards")
    contacts.add_argument("--zone", type=zone, metavar="ZONE", help="the operator's zone")
    contacts.add_argument("--call", choices=("huddle", "teams", "phone"), help="how they like to be called")
    contacts.add_argument("--operator", metavar="NAME", default="", help="whose card it is")
    mail = new_verb(verbs, "mail", "the mail server that sends for you, and what was sent", "mail_server")
    mail.add_argument("--host", metavar="HOST", help="the server; empty for none")
    mail.add_argument("--port", type=int, metavar="PORT")
    mail.add_argument("--security", choices=("tls", "starttls", "none"), help="none: on this computer only")
    mail.add_argument("--user", metavar="USER", help="empty where the server wants no login")
    mail.add_argument("--from", dest="address", metavar="ADDRESS", help="your address")
    mail.add_argument("--name", metavar="NAME", help="your name as it stands in From")
    mail.add_argument("--password", action="store_true", help="read a password and keep it in the keyring")
    mail.add_argument("--test", metavar="ADDRESS", help="send a test mail there")
    mail.add_argument("--retry", metavar="OP", help="try a mail again")


def _letter(verb: Parser, how: "argparse._MutuallyExclusiveGroup") -> None:
    how.add_argument("--send", action="store_true", help="send it by the mail server of `desk mail`")
    how.add_argument("--write", type=Path, metavar="FILE", help="write .eml for your mail program")
    how.add_argument("--link", action="store_true", help="print what begins a message in your mail program")
    kinds = ("report", "acknowledgement", "update", "resolution")
    verb.add_argument("--kind", choices=kinds, help="what it says (default: what comes next)")
    verb.add_argument("--text", metavar="TEXT", default="", help="your words")
    verb.add_argument("--to", metavar="ADDRESS", nargs="+", default=[], action="extend")
    verb.add_argument("--attach", metavar="FILE", type=Path, nargs="+", default=[], action="extend")


def add_afterwards(verbs: "Verbs") -> None:
    """The review, its document, credits, actions and feedback."""
    review = new_verb(
        verbs, "review", "propose, schedule or cancel the post-mortem, or say it was held", "reviewing"
    )
    take_incident(review)
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
    credits_ = new_verb(
        verbs, "credits", "an operator's credit table, and what an incident is due", "crediting"
    )
    credits_.add_argument("what", choices=("table", "show"))
    credits_.add_argument("subject", metavar="FILE|ID", help="a TOML file, or an incident")
    credits_.add_argument("--operator", metavar="NAME", default="", help="whose table it is")
    document = new_verb(verbs, "document", "read, write and send the post-mortem document", "documenting")
    take_incident(document)
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
        "--evidence",
        metavar="FILE",
        nargs="*",
        help="which files of the incident go with it; none named: all",
    )
    document.add_argument("--no-evidence", action="store_true", help="no file goes with it")
    document.add_argument(
        "--note", metavar="TEXT", default="", help="with --send: what this revision corrects"
    )
    document.add_argument(
        "--unfinished", action="store_true", help="with --send: although something is missing"
    )
    actions = new_verb(
        verbs, "actions", "improvement actions of all incidents, or say that one is done", "improving"
    )
    actions.add_argument(
        "--done", nargs=2, metavar=("ID", "NUMBER"), help="action NUMBER of an incident is done"
    )
    actions.add_argument("--late", action="store_true", help="only those whose day is over")
    actions.add_argument("--json", action="store_true")
    said = new_act(
        verbs, "feedback", "file feedback on the procedure, or ask the operator for it", "feedback"
    )
    what = said.add_mutually_exclusive_group(required=True)
    what.add_argument("text", metavar="TEXT", nargs="?", default="")
    what.add_argument("--ask", action="store_true", help="ask in the thread, as support")
