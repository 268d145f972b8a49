"""The commands that the documents promise are those that the parser takes, option by option."""

from __future__ import annotations

import argparse
import re

import pytest

from desk.cli.parser import build
from tests.architecture.source_tree import ROOT


def _parsers() -> dict[str, argparse.ArgumentParser]:
    actions = build()._actions
    verbs = next(action for action in actions if isinstance(action, argparse._SubParsersAction))
    return dict(verbs.choices)


def _documented() -> dict[str, str]:
    """Verb to the first column of its row in the table."""
    rows = re.findall(
        r"^\| (`desk .*?) \| [^|]*\|$", (ROOT / "docs" / "commands.md").read_text("utf-8"), re.MULTILINE
    )
    return {row.split()[1].strip("`"): row for row in rows}


def test_the_documented_verbs_are_those_of_the_parser():
    assert set(_documented()) == set(_parsers())


@pytest.mark.parametrize("verb", sorted(_parsers()))
def test_the_documented_options_are_those_of_the_verb(verb: str):
    options = {name for action in _parsers()[verb]._actions for name in action.option_strings}
    assert set(re.findall(r"--[a-z-]+", _documented()[verb])) == options - {"-h", "--help"}


@pytest.mark.parametrize("verb", sorted(_parsers()))
def test_the_documented_arguments_are_as_many_as_the_verb_takes(verb: str):
    wanted = [action for action in _parsers()[verb]._actions if not action.option_strings]
    words = re.sub(
        r"[\[(].*?[\])]|--[a-z-]+ [A-Z-]+|--[a-z-]+", "", _documented()[verb].split(" or ")[0]
    ).strip("` ")
    assert len(words.split()) == 2 + len(wanted)
