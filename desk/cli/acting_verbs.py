"""The arguments of the verbs that act on incidents, and on who may."""

from pathlib import Path
from typing import TYPE_CHECKING

from desk.cli.instants import instant, level
from desk.cli.verb import USER, new_act, new_verb

if TYPE_CHECKING:
    from desk.cli.verb import Verbs


def add_acting(verbs: "Verbs") -> None:
    """Everything that is posted from a person's own words."""
    report = new_verb(verbs, "report", "report an incident; what is left out is missing", "acting")
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
    acknowledge = new_act(verbs, "ack", "acknowledge an incident", "acknowledge")
    acknowledge.add_argument("--severity", type=level, metavar="LEVEL", help="the level you propose with it")
    update = new_act(verbs, "update", "post an update", "update", text="TEXT")
    update.add_argument("--attach", metavar="FILE", type=Path, nargs="+", default=[], action="extend")
    new_act(verbs, "severity", "propose a severity", "severity").add_argument(
        "level", type=level, metavar="LEVEL"
    )
    agree = new_act(verbs, "agree", "accept what is proposed, or propose a time or the credits", "agree")
    agree.add_argument("what", choices=("severity", "resolution", "time", "credits"))
    agree.add_argument(
        "--value", metavar="FIGURE", default="", help="another time (1:42:00) or figure of credits"
    )
    new_act(verbs, "resolve", "resolve with a summary", "resolve", text="SUMMARY")
    new_act(verbs, "confirm", "confirm the resolution", "confirm")
    new_act(verbs, "reopen", "reopen a resolved incident", "reopen", text="REASON")
    new_act(verbs, "withdraw", "withdraw an incident", "withdraw", text="REASON")
    new_act(verbs, "take", "take an incident", "take")
    new_act(verbs, "handover", "hand an incident over", "handover").add_argument(
        "user", metavar="USER", help=USER
    )
    new_act(verbs, "merge", "merge an incident into another", "merge").add_argument(
        "into", metavar="INTO", help="the incident that stays: channel:ts, a ts, or a Slack link"
    )
    new_act(verbs, "unmerge", "undo a merge", "unmerge")
    new_act(verbs, "link", "make a new symptom in an old thread an incident of its own", "link")
    new_act(verbs, "promote", "make a message an incident", "promote", subject="TS")
    new_act(verbs, "credit", "credit a message to an incident", "credit", subject="TS").add_argument(
        "incident", metavar="ID"
    )
    new_act(verbs, "dismiss", "set a message aside", "dismiss", subject="TS")
    policy = new_verb(verbs, "policy", "the policy in force; propose another, or accept one", "agreeing")
    what = policy.add_mutually_exclusive_group()
    what.add_argument(
        "--propose", type=Path, metavar="FILE", help="a TOML file; left out keys keep the default"
    )
    what.add_argument("--accept", action="store_true", help="accept what the other side proposed last")
    policy.add_argument("--operator", metavar="NAME", default="", help="which operator's channel")
    roster = new_verb(
        verbs, "roster", "who is on which side; write the next version, or accept one", "agreeing"
    )
    for name, does in (
        ("to-support", "people (U), groups (S), teams (T) or apps (A, B) that join support"),
        ("to-operator", "the same for the operator"),
        ("remove", "who leaves the roster"),
    ):
        roster.add_argument(f"--{name}", metavar="ID", nargs="+", default=[], action="extend", help=does)
    for name in ("other-teams", "everyone-else"):
        roster.add_argument(f"--{name}", choices=("operator", "unknown"), default="", metavar="SIDE")
    roster.add_argument(
        "--refresh", action="store_true", help="take in who is new in the user groups, take out who left"
    )
    roster.add_argument(
        "--accept", action="store_true", help="accept, as support, what another desk proposed"
    )
    roster.add_argument("--operator", metavar="NAME", default="", help="which operator's channel")
    classify = new_verb(verbs, "classify", "say which side an unknown person is on", "acting")
    classify.add_argument("user", metavar="USER", help=USER)
    classify.add_argument("side", choices=("support", "operator"))
