"""The required parts of an update: the impact now, what is being done, and when the next one comes."""

from datetime import tzinfo

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desk.procedure.instants import MINUTE, Micros
from desk.ui.book import Book
from desk.ui.controls.choice import Choice
from desk.ui.controls.mention_edit import MentionEdit
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.incident.words import update_words
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmm, hhmmss, left_digits, zone_word

_STEP = 5 * MINUTE


class UpdateFields(QWidget):
    """Side by side; the times offered go up to the limit that the agreement gives."""

    def __init__(self, look: Look, book: Book, zone: tzinfo) -> None:
        super().__init__()
        self._look, self._zone = look, zone
        self.impact, self.doing = MentionEdit(book.people), MentionEdit(book.people)
        self.impact.setAccessibleName(self.tr("Impact now"))
        self.doing.setAccessibleName(self.tr("What we are doing"))
        self.no_change = QCheckBox(self.tr("no change"))
        self.no_change.setFont(look.font("small"))
        self.no_change.toggled.connect(self._on_no_change_toggled)
        self.next_at = Choice(look, self.tr("Next update at"))
        self.limit = Text(look, "", "small", "ink_2", tabular=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look.px(12))
        across.addLayout(self._part(self.tr("Impact now"), self.impact, self.no_change), 9)
        across.addLayout(self._part(self.tr("What we are doing"), self.doing), 8)
        last = QVBoxLayout()
        last.setSpacing(look.px(2))
        last.addWidget(Text(look, self.tr("Next update at"), "small", "ink_2"))
        last.addWidget(self.next_at)
        last.addWidget(self.limit)
        last.addStretch(1)
        self.next_at.setFixedWidth(look.px(144))
        across.addLayout(last)

    def _part(self, label: str, field: QWidget, extra: QWidget | None = None) -> QVBoxLayout:
        look = self._look
        part = QVBoxLayout()
        part.setSpacing(look.px(2))
        top = row(look, 4)
        top.addWidget(Text(look, label, "small", "ink_2"))
        top.addStretch(1)
        if extra is not None:
            top.addWidget(extra)
        part.addLayout(top)
        part.addWidget(field, 1)
        return part

    def on_ticked(self, now: Micros, interval: Micros) -> None:
        """Offer next-update times from now on, and say when the limit is: `interval` from now."""
        limit = now + interval
        if self.next_at.count() == 0 or int(self.next_at.itemData(0)) <= now:
            kept = self.next_at.currentData()
            self.next_at.clear()
            for at in range(now - now % _STEP + _STEP, limit + 1, _STEP):
                self.next_at.addItem(f"{hhmm(at, self._zone)}  {zone_word(at, self._zone)}", at)
            found = self.next_at.findData(kept)
            self.next_at.setCurrentIndex(found if found >= 0 else max(0, self.next_at.count() - 2))
        chosen = self.next_at.currentData()
        if chosen is not None:
            text = self.tr("in {0}, limit {1}")
            self.limit.say(text.format(left_digits(int(chosen) - now), hhmmss(limit, self._zone)))

    def words(self) -> str:
        """The update as it will read in Slack, wire text."""
        next_at = self.next_at.currentData()
        when = int(next_at) if next_at is not None else None
        return update_words(self.impact.wire_text(), self.doing.wire_text(), when, self._zone)

    def lack(self) -> tuple[str, QWidget] | None:
        """What an update still has to say, and where; None where it can be sent."""
        if self.no_change.isChecked():
            return None
        if not self.impact.wire_text():
            return self.tr("Say the impact, or tick no change"), self.impact
        if not self.doing.wire_text():
            return self.tr("Say what is being done, or tick no change"), self.doing
        return None

    def clear(self) -> None:
        """It was sent."""
        self.impact.clear()
        self.doing.clear()
        self.no_change.setChecked(False)

    def _on_no_change_toggled(self, on: bool) -> None:
        self.impact.setPlaceholderText(self.tr("no change") if on else "")
