"""The dashed card of a post that is only on this computer: its words, when desk tries next, and what to do."""

from datetime import UTC, tzinfo
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.procedure.instants import Micros
from desk.procedure.post import Delivery, PostState
from desk.ui.attachments.upload_rows import UploadRows
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import column, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.incident.lines import readable
from desk.ui.theme import marks
from desk.ui.theme.look import Look
from desk.ui.wording.delivery import Way, delivery_face
from desk.ui.wording.durations import hhmmss
from desk.ui.wording.told import told
from desk.ui.wording.uploads import upload_faces
from desk.ui.wording.waiting import CANCEL, delivery_words, ways_on


class DeliveryCard(QWidget):
    """`asked` carries ``retry``, ``edit``, ``take_back`` or CANCEL with a file's key, and the operation."""

    asked = Signal(str, str)

    def __init__(
        self, look: Look, book: Book, delivery: Delivery, now: Micros, zone: tzinfo = UTC, clock: bool = True
    ) -> None:
        super().__init__()
        self._look, self._book, self._clock = look, book, clock
        self._delivery = delivery
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        stack = column(look, 4, (16, 12, 16, 12))
        self.setLayout(stack)
        head = row(look, 8)
        self._symbol = Icon(look, "barred", "soon")
        self._word = Text(look, weight="strong", role="soon")
        head.addWidget(self._symbol)
        head.addWidget(self._word)
        head.addStretch(1)
        head.addWidget(Text(look, hhmmss(delivery.made_at, zone), "small", "ink_3", tabular=True))
        stack.addLayout(head)
        stack.addWidget(Text(look, readable(delivery_words(delivery), book), wrap=True, most_lines=5))
        self._hint = Text(look, "", "small", "ink_2", wrap=True, tabular=True)
        stack.addWidget(self._hint)
        self.uploads = UploadRows(look)
        self.uploads.setVisible(bool(delivery.files))
        self.uploads.cancelled.connect(self._on_uploads_cancelled)
        stack.addWidget(self.uploads)
        book.uploads_changed.connect(self._on_book_uploads_changed)
        self._buttons = row(look, 8)
        for name, text in ways_on(delivery):
            button = Button(look, text, small=True)
            button.clicked.connect(partial(self._ask, name))
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        stack.addSpacing(look.px(4))
        stack.addLayout(self._buttons)
        self.on_ticked(now)

    def _on_uploads_cancelled(self, key: object) -> None:
        match key:
            case (str() as sha256, str() as name):
                self._ask(f"{CANCEL}{sha256}:{name}")

    def _on_book_uploads_changed(self, op: str) -> None:
        if op == self._delivery.post.op:
            self._show_uploads()

    def _show_uploads(self) -> None:
        if self._delivery.files:
            self.uploads.show_faces(upload_faces(self._delivery, self._book.sent(self._delivery.post.op)))

    def _ask(self, what: str) -> None:
        self.asked.emit(what, self._delivery.post.op)

    def on_ticked(self, now: Micros) -> None:
        """Count down to the next try."""
        self._show_uploads()
        face = delivery_face(self._delivery, now)
        sending = face.way is Way.SENDING
        self._word.say(face.word, "ink_2" if sending else "soon")
        self._symbol.show_icon("sending" if sending else "barred", "ink_2" if sending else "soon")
        tried = self._delivery.attempts
        attempt = self.tr("attempt {0}").format(tried) if tried else ""
        error = told(self._delivery.error) if not face.failed else ""
        parts = [part for part in (_sentence(error), ", ".join(p for p in (face.hint, attempt) if p)) if part]
        sentences = [_sentence(part) for part in parts]
        if self._clock and self._delivery.state is not PostState.DELIVERED:
            sentences.append(self.tr("Until Slack accepts it, the clock above still runs."))
        self._hint.say(" ".join(sentences))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        marks.dashed(painter, self._look, QRectF(self.rect()), "soon_bar")


def _sentence(text: str) -> str:
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".?!" else ".")
