"""The four severity levels."""

from enum import IntEnum


class Severity(IntEnum):
    """P1 critical to P4 low (procedure, part 1, section 3); the smaller number is the more severe."""

    P1 = 1
    P2 = 2
    P3 = 3
    P4 = 4

    @property
    def word(self) -> str:
        """Critical, High, Medium or Low."""
        return _WORDS[self - 1]


_WORDS = ("Critical", "High", "Medium", "Low")
