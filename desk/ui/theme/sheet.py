"""The palette and the one style sheet, made from the look in force. Items are never styled here."""

from string import Template

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desk.ui.theme.look import Look

_IS_FUSION = "is_fusion"

_SHEET = Template("""
QMainWindow, QDialog, #ground { background: $surface; }
#rail, #sidebar, #linkbar, #side { background: $window; }
#toolbar, #panel, #footer, #pane { background: $surface; }
#hairline { background: $line; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QSpinBox {
    background: $raised; color: $ink; border: 1px solid $line_control; border-radius: ${control}px;
    padding: 0 ${pad}px; selection-background-color: $accent_fill; selection-color: $on_accent;
}
QLineEdit { padding: 0 ${line_pad}px; }
QComboBox:editable { padding: 0 0 0 ${line_pad}px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $ink_3; }
QDateTimeEdit QLineEdit, QDateTimeEdit QLineEdit:focus {
    border: none; background: transparent; padding: 0; min-height: 0; max-height: 9999px;
}
QComboBox { padding-right: 0; }
QLineEdit, QComboBox, QDateTimeEdit, QSpinBox { min-height: ${field}px; max-height: ${field}px; }
QPlainTextEdit { padding: ${text_top}px ${text_pad}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus, QSpinBox:focus {
    border: 2px solid $accent; padding: 0 ${pad_focus}px;
}
QLineEdit:focus { padding: 0 ${line_pad_focus}px; }
QComboBox:editable:focus { padding: 0 0 0 ${line_pad_focus}px; }
QPlainTextEdit:focus { padding: ${text_top_focus}px ${text_pad_focus}px; }
QLineEdit#bare, QLineEdit#bare:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
    border: none; background: transparent; padding: 0; min-height: 0; max-height: 9999px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateTimeEdit:disabled {
    background: $sunken; color: $ink_3;
}
QComboBox::drop-down { border: none; width: ${drop}px; }
QComboBox QAbstractItemView {
    background: $raised; color: $ink; border: 1px solid $line_2; selection-background-color: $selected;
    selection-color: $ink; outline: 0;
}
QMenu { background: $raised; color: $ink; border: 1px solid $line_2; padding: ${half}px 0; }
QMenu::item { padding: ${menu_v}px ${menu_h}px; }
QMenu::item:selected { background: $selected; color: $ink; }
QMenu::item:disabled { color: $ink_3; }
QMenu::indicator { left: ${half}px; }
QMenu::separator { height: 1px; background: $line; margin: ${half}px 0; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line_2; padding: ${half}px; }
QCheckBox { color: $ink_2; spacing: ${gap}px; }
QCheckBox::indicator {
    width: ${tick}px; height: ${tick}px; border: 1px solid $line_control; border-radius: 3px; background: $raised;
}
QCheckBox::indicator:checked { background: $accent_fill; border-color: $accent_fill; image: url($check); }
QSlider { min-height: ${knob}px; }
QSlider::groove:horizontal { height: ${half}px; border-radius: ${bar_round}px; background: $track; }
QSlider::sub-page:horizontal { border-radius: ${bar_round}px; background: $bar; }
QSlider::handle:horizontal {
    width: ${knob_in}px; margin: -${knob_out}px 0; border: 1px solid $line_control;
    border-radius: ${knob_round}px; background: $raised;
}
QSlider::handle:horizontal:focus { border-color: $accent; background: $accent_fill; }
QScrollBar:vertical { background: transparent; width: ${scroll}px; margin: 0; }
QScrollBar::handle:vertical {
    background: $line_2; border-radius: ${grip_round}px; min-height: ${grip}px; margin: 2px;
}
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar:horizontal { background: transparent; height: ${scroll}px; }
QScrollBar::handle:horizontal {
    background: $line_2; border-radius: ${grip_round}px; min-width: ${grip}px; margin: 2px;
}
QScrollBar::handle:hover { background: $line_control; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: none; width: 0; height: 0; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button { width: 0; height: 0; border: none; }
QSplitter::handle { background: $line; }
QHeaderView, QTableView, QListView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $ink_2; border: none; border-bottom: 1px solid $line;
    padding: ${half}px ${half}px ${half}px ${head_left}px;
}
QTableView::item { padding: 0 ${half}px; }
QListView#picks {
    background: $raised; border: 1px solid $line_2; border-radius: ${control}px; padding: 1px;
}
QListView#bare { background: transparent; }
""")


def style_sheet(look: Look) -> str:
    """The style sheet of a look."""
    px = look.px
    sizes = {
        "control": px(look.tokens.radius["control"]),
        "field": px(30),
        "pad": px(8),
        "pad_focus": px(8) - 1,
        # A line's own field keeps 2 px to itself; all texts begin at one place under each other.
        "line_pad": px(8) - 2,
        "line_pad_focus": px(8) - 3,
        "text_top": px(5),
        "text_top_focus": px(5) - 1,
        "text_pad": px(4),
        "text_pad_focus": px(4) - 1,
        "drop": px(22),
        "half": px(4),
        "gap": px(8),
        # A cell's text keeps 3 px to itself, a header's none.
        "head_left": px(4) + 3,
        "bar_round": px(look.tokens.radius["bar"]),
        "knob": px(18),
        "knob_in": px(16) - 2,
        "knob_out": px(6),
        "knob_round": px(8),
        "menu_v": px(6),
        "menu_h": px(16),
        "tick": px(12),
        "scroll": px(10),
        "grip_round": (px(10) - 4) // 2,
        "grip": px(32),
    }
    from desk.paths import resource

    roles = dict(look.tokens.themes[look.theme])
    # A style sheet tints no picture: there is one for a dark fill and one for a bright one.
    is_bright = look.color("accent_fill").lightnessF() > look.color("on_accent").lightnessF()
    check = resource("icons", "check-on-bright.svg" if is_bright else "check-on.svg").as_posix()
    return _SHEET.substitute(roles, check=f'"{check}"', **{name: str(size) for name, size in sizes.items()})


def palette(look: Look) -> QPalette:
    """The palette of a look, for everything that Fusion paints by itself."""
    made = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "surface"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.AlternateBase, "window"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.Button, "raised"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.Highlight, "accent_fill"),
        (QPalette.ColorRole.HighlightedText, "on_accent"),
        (QPalette.ColorRole.ToolTipBase, "raised"),
        (QPalette.ColorRole.ToolTipText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "ink_3"),
        (QPalette.ColorRole.Link, "accent"),
        (QPalette.ColorRole.Mid, "line_2"),
    ):
        made.setColor(role, look.color(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, look.color("ink_3"))
    return made


def application(arguments: list[str]) -> QCoreApplication:
    """The application of this process, made where there is none yet: Fusion from the start.

    `setStyle` would hand the style out as a Python object, and for that PySide6 makes all of QStyle's enumerations.
    """
    made = QApplication.instance()
    if made is None:
        made = QApplication([*arguments[:1], "-style", "Fusion"])
        made.setProperty(_IS_FUSION, True)
    QGuiApplication.setDesktopFileName("desk")
    return made


def dress(app: QApplication, look: Look) -> None:
    """Give the application the look: Fusion, palette, font and style sheet."""
    if app.property(_IS_FUSION) is None:
        app.setStyle("Fusion")
        app.setProperty(_IS_FUSION, True)
    app.setPalette(palette(look))
    app.setFont(look.font())
    app.setStyleSheet(style_sheet(look))
