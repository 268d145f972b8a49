"""Nothing in the project names a package index, a machine of ours or a place that users do not have."""

from __future__ import annotations

import re

from tests.architecture.source_tree import ROOT, tracked_files

# Split so that this file does not find itself.
_FORBIDDEN = re.compile(
    "|".join(
        [
            "pypi" + r"\.org",
            "pythonhosted" + r"\.org",
            "registry" + r"\.npmjs",
            "deb" + r"\.debian\.org",
            r"(?<![\w.])/" + r"work/",
            r"/tmp" + r"/w/",
            r"\.\./" + "shared",
        ]
    )
)


def test_no_file_names_a_package_host_or_a_path_of_one_machine():
    found = []
    for path in tracked_files():
        if path.suffix in {".png", ".ttf", ".wav", ".ico", ".oga", ".qm"}:
            continue
        text = (ROOT / path).read_text(encoding="utf-8")
        found += [f"{path}: {match.group()}" for match in _FORBIDDEN.finditer(text)]
    assert not found
