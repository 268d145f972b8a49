"""What the report form shows while its files go out: each with its bar and a way to give it up."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.procedure.post import PostState
from desk.ui.acts import Acts
from desk.ui.attachments.upload_rows import UploadRows
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import column, row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from desk.ui.wording.told import told
from desk.ui.wording.uploads import upload_faces


class Sending(QWidget):
    """Follows one operation through the outbox; `through` once Slack has all of it, or nothing of it waits any more."""

    through = Signal()

    def __init__(self, look: Look, book: Book, acts: Acts, op: str, parent: QObject | None = None) -> None:
        super().__init__()
        self._book, self._acts, self._op = book, acts, op
        self._was_there = False
        stack = column(look, 8, (24, 12, 24, 12))
        self.setLayout(stack)
        self._state = Text(look, self.tr("Sending…"), weight="strong")
        self.rows = UploadRows(look)
        self.rows.cancelled.connect(self._on_rows_cancelled)
        self.again = Button(look, QCoreApplication.translate("delivery", "Try now"), small=True)
        self.again.clicked.connect(lambda: acts.retry(op))
        self.again.hide()
        head = row(look, 8)
        head.addWidget(self._state)
        head.addWidget(self.again)
        head.addStretch(1)
        stack.addLayout(head)
        stack.addWidget(self.rows)
        self.setAccessibleName(self.tr("Sending"))
        book.incidents_changed.connect(self.refresh)
        book.uploads_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how far it is now."""
        delivery = self._book.delivery(self._op)
        if delivery is None:
            # Before the outbox was heard of it is not there either.
            if self._was_there:
                self._was_there = False
                self.through.emit()
            return
        self._was_there = True
        faces = upload_faces(delivery, self._book.sent(self._op))
        self.rows.show_faces(faces)
        done = sum(face.done for face in faces)
        stuck = delivery.state in (PostState.FAILED, PostState.QUEUED) and bool(delivery.error)
        self.again.setVisible(stuck or any(face.failed or face.waits for face in faces))
        if delivery.state is not PostState.DELIVERED:
            self._state.say(told(delivery.error) or self.tr("The report is on its way to Slack"))
        else:
            self._state.say(
                self.tr("Slack has the report. {0} of {1} files uploaded").format(done, len(faces))
            )

    def _on_rows_cancelled(self, key: object) -> None:
        match key:
            case (str() as sha256, str() as name):
                self._acts.cancel_file(self._op, sha256, name)
