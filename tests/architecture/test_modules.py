"""How long a module may be, what it may be called, and what its first line says."""

from __future__ import annotations

import ast
import re
import statistics

from tests.architecture.source_tree import ROOT, modules, parsed

LONGEST = 400
NINE_IN_TEN = 260
MEDIAN = 110
_BANNED = re.compile(r"(^|_)(utils?|helpers?|common|managers?|base|misc)(_|$)")


def _lengths(*folders: str) -> dict[str, int]:
    return {
        str(path): len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in modules(*folders)
    }


def test_no_module_is_longer_than_four_hundred_lines():
    too_long = {
        path: lines for path, lines in _lengths("desk", "tests", "packaging").items() if lines > LONGEST
    }
    assert not too_long


def test_most_modules_are_short():
    lengths = sorted(lines for lines in _lengths("desk").values() if lines > 3)
    if len(lengths) < 10:
        return
    assert statistics.median(lengths) <= MEDIAN
    assert statistics.quantiles(lengths, n=10)[-1] <= NINE_IN_TEN


def test_every_module_says_why_it_exists_in_one_line():
    silent = []
    for path in modules("desk", "tests", "packaging"):
        doc = ast.get_docstring(parsed(path))
        if not doc or not doc.splitlines()[0].endswith("."):
            silent.append(str(path))
    assert not silent


def test_no_module_has_a_name_that_means_nothing():
    assert not [
        str(p)
        for p in modules("desk", "tests")
        if any(_BANNED.search(part) for part in (*p.parent.parts, p.stem))
    ]
