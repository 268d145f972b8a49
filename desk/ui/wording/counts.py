"""Texts with a number outside of widgets: `counted.tr("%n hours", "", hours)`."""

from PySide6.QtCore import QCoreApplication


class Counted:
    """lupdate finds the plural of `tr` alone, not that of `translate`; the context is the name before the dot."""

    def tr(self, source: str, comment: str, number: int) -> str:
        """The text of a number, in the plural form that the language has for it."""
        return QCoreApplication.translate("counted", source, comment, number)


counted = Counted()
