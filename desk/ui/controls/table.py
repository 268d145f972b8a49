"""How every table of cells looks and is left by the keyboard, whatever stands in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from desk.ui.controls.focus import RINGED
from desk.ui.theme.look import Look


def quiet_table(look: Look, view: QTableView, name: str) -> QHeaderView:
    """Set a table up without lines and frame, Tab going on to the next control; returns the header, to size it."""
    view.setAccessibleName(name)
    view.setProperty(RINGED, True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().setVisible(False)
    view.verticalHeader().setDefaultSectionSize(look.px(36))
    head = view.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    head.setFont(look.font("small"))
    return head
