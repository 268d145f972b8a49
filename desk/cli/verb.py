"""One verb of the command line: its parser, and the function that runs it, by module.

So no verb pays for the imports of another.
"""

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

Run = Callable[[argparse.Namespace], int]
USER = "a Slack user id such as U012AB3CD"


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and exits with 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction["Parser"]  # noqa: SLF001 -- argparse has no public name for it


def lazily(module: str, function: str) -> Run:
    """What calls a function of a module of this room, which is imported only then."""

    def run(chosen: argparse.Namespace) -> int:
        found: Run = getattr(import_module(f"desk.cli.{module}"), function)
        return found(chosen)

    return run


def new_verb(verbs: "Verbs", name: str, does: str, module: str, function: str = "") -> Parser:
    """A verb that `function` (its own name where none is given) of `module` runs."""
    verb = verbs.add_parser(name, help=does, description=does)
    verb.set_defaults(run=lazily(module, function or name))
    return verb


def new_act(
    verbs: "Verbs", name: str, does: str, function: str, *, text: str = "", subject: str = "ID"
) -> Parser:
    """An act on an incident; `text` is what stands for its words in the help."""
    verb = new_verb(verbs, name, does, "acting", function)
    take_incident(verb, subject)
    if text:
        verb.add_argument("text", metavar=text)
    return verb


def take_incident(verb: Parser, subject: str = "ID") -> None:
    """Which incident (or message) it is about."""
    verb.add_argument("id", metavar=subject, help="channel:ts, a ts, or a Slack link")
