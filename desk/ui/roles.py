"""Item roles and column numbers of every model: the one place that gives them out."""

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole)


class Role(IntEnum):
    """What `data` can be asked besides Qt's own roles."""

    ID = _FIRST + 1
    OBJECT = _FIRST + 2
    SORT = _FIRST + 3
    SECTION = _FIRST + 4
    COUNT = _FIRST + 5


class BoardColumn(IntEnum):
    """The columns of the board, in the order of the row's anatomy."""

    SEVERITY = 0
    INCIDENT = 1
    WHO = 2
    ACKNOWLEDGE = 3
    UPDATE = 4
    SENT = 5
