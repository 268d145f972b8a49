"""What the engine imports of the documents brings none of the libraries that draw them."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["desk.app.lines", "desk.documents.draft", "desk.documents.facts"])
def test_no_library_that_draws_is_imported_with_the_engine(module: str):
    heavy = ("jinja2", "fpdf", "docx", "matplotlib", "PIL", "lxml")
    code = f"import sys, {module}; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
