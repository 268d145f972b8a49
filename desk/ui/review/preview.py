"""The document as it will look, beside the words: a page of paper that runs nothing and fetches nothing."""

import base64
import binascii
import re

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desk.ui.controls.focus import RINGED
from desk.ui.theme.look import Look

_STYLE = """
body { font-family: Inter; font-size: 12px; color: #1c2024; }
.h1 { font-size: 19px; font-weight: 600; margin: 4px 0; }
.h2 { font-size: 14px; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }
.h3 { font-weight: 600; }
b, strong, th { font-weight: 600; }
table { margin-top: 8px; margin-bottom: 8px; } td, th { padding: 3px 8px 3px 0; }
th { text-align: left; color: #5b6470; }
.missed td { background: #fdecea; } .notice td { background: #fff6e0; padding: 8px 12px 8px 12px; }
.notice p { margin: 0; } .notice li { margin: 2px 0; } .notice ul { margin: 4px 0 0 0; -qt-list-indent: 1; }
.label { white-space: nowrap; } .quiet, small, .lead, .label { color: #5b6470; }
.kind { color: #4a45d4; font-weight: 600; }
"""
_HEAD = re.compile(r"<head>.*?</head>|<script\b.*?</script>|<footer\b.*?</footer>", re.DOTALL | re.IGNORECASE)
_DATA = re.compile(r"data:image/(?:png|jpeg|gif);base64,([A-Za-z0-9+/=\s]+)")

_SIMPLER = (
    # Qt makes headings larger by itself, whatever the style sheet says, and knows no definition lists.
    (re.compile(r"<(/?)h([123])\b[^>]*>"), lambda found: "</p>" if found[1] else f'<p class="h{found[2]}">'),
    # A ground under several paragraphs is a table's here: each would have its own, with gaps between.
    (re.compile(r'<p class="notice">'), lambda _: '<table class="notice" width="100%"><tr><td><p>'),
    (
        re.compile(r'<ul class="notice">(.*?)</ul>', re.DOTALL),
        lambda found: f"<ul>{found[1]}</ul></td></tr></table>",
    ),
    (re.compile(r"<(/?)dl>"), lambda found: f"<{found[1]}table>"),
    (re.compile(r"<dt>"), lambda _: '<tr><td class="label" width="30%">'),
    (re.compile(r"</dt>\s*<dd>"), lambda _: "</td><td>"),
    (re.compile(r"</dd>"), lambda _: "</td></tr>"),
)


def _plainer(html: str) -> str:
    """The template's HTML in what Qt's rich text knows; values are escaped in it already."""
    body = _HEAD.sub("", html)
    for pattern, simpler in _SIMPLER:
        body = pattern.sub(simpler, body)
    return body


class Preview(QTextBrowser):
    """Shows HTML of the one template. Links are shown, not followed; only pictures inside the document load."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty(RINGED, True)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Preview of the document"))
        # Paper is white and its ink dark, whatever the window wears.
        paper = self.palette()
        paper.setColor(QPalette.ColorRole.Base, "#ffffff")
        paper.setColor(QPalette.ColorRole.Text, "#1c2024")
        self.setPalette(paper)
        self.setStyleSheet("QTextBrowser { background: #ffffff; color: #1c2024; }")
        self.document().setDocumentMargin(look.px(24))
        self.document().setDefaultStyleSheet(
            re.sub(r"(\d+)px", lambda found: f"{look.px(int(found[1]))}px", _STYLE)
        )

    def show_page(self, html: str) -> None:
        """Show a document; the place where a person reads stays."""
        at = self.verticalScrollBar().value()
        self.setHtml(_plainer(html))
        self.verticalScrollBar().setValue(at)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found = _DATA.fullmatch(name.toString() if isinstance(name, QUrl) else name)
        if found is None:
            return QByteArray()
        try:
            return QByteArray(base64.b64decode(found[1]))
        except binascii.Error:
            return QByteArray()
