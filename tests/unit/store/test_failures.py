"""What the operating system refuses is said in one line that names the file and what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desk.store.failures import DiskFull, StoreError, unusable

FILE = Path("/somewhere/desk.db")


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_right_that_is_missing_is_said(number: int):
    assert str(unusable(OSError(number, os.strerror(number)), FILE)).startswith(
        f"desk may not write to {FILE}."
    )


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_from_other_trouble(number: int):
    assert isinstance(unusable(OSError(number, os.strerror(number)), FILE), DiskFull)


def test_other_trouble_keeps_its_words():
    said = unusable(OSError(errno.ENOTDIR, "Not a directory"), FILE)
    assert type(said) is StoreError
    assert str(said) == f"desk cannot use {FILE}: Not a directory"
