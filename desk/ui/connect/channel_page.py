"""Step 3: the channel, and what the operator is called here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desk.ui.connect.checks_card import ChecksCard
from desk.ui.connect.page import Page
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.connect.ports import ChannelChoice, Check
from desk.ui.theme.look import Look

_INVITE = "/\u2060invite\u00a0@desk"
"""What is typed stays on one line."""


class ChannelPage(Page):
    """Step 3: the channel, and what the operator is called here."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Choose the channel"),
            self.tr(
                "The one you share with the other party. Missing? In it type /invite @desk, then check again."
            ).replace("/invite @desk", _INVITE),
        )
        self.model = PickModel(many=False, parent=self)
        self.list = PickList(
            look, self.model, False, self.tr("Channels"), self.tr("The app sees no channel yet")
        )
        self.body.addWidget(self.list, 1)
        self.body.addSpacing(look.px(8))
        self.label(self.tr("Or its id"), self.tr("channel details, at the very bottom"))
        self.id = QLineEdit()
        self.id.setPlaceholderText("C0…")
        self.id.setAccessibleName(self.tr("Channel id"))
        self.body.addWidget(self.id)
        self.body.addSpacing(look.px(6))
        self.label(self.tr("Operator"), self.tr("what the other party is called on your screens"))
        self.operator = QLineEdit()
        self.operator.setAccessibleName(self.tr("Operator"))
        self.body.addWidget(self.operator)
        self.body.addSpacing(look.px(8))
        self.card = ChecksCard(look)
        self.card.page_asked.connect(self.page_asked)
        self.card.again_asked.connect(lambda: self.chosen.emit(self.channel()))
        self.body.addWidget(self.card)
        self.fatal = False
        self.model.picked_changed.connect(self._on_model_picked_changed)
        self.id.textChanged.connect(self.changed)
        self.operator.textChanged.connect(self.changed)

    def show_channels(self, channels: Sequence[ChannelChoice], picked: str = "") -> None:
        """Channels to choose from; the only one that the app is in is chosen."""
        joined = [each.id for each in channels if each.joined]
        first = picked or (joined[0] if len(joined) == 1 else "")
        rows = []
        for each in channels:
            shared = self.tr("shared") if each.shared else ""
            outside = "" if each.joined else self.tr("the app is not in it")
            rows.append(Pick(each.id, f"#{each.name}", ", ".join(part for part in (shared, outside) if part)))
        self.model.show(rows, [first])

    def channel(self) -> str:
        """The channel's id, or empty."""
        picked = self.model.picked()
        return self.id.text().strip() or (picked[0] if picked else "")

    def ready(self) -> bool:
        """With a channel and a name."""
        return bool(self.channel()) and bool(self.operator.text().strip()) and not self.fatal

    def show_checks(self, checks: Sequence[Check], fatal: bool, now: int) -> None:
        """What trying the channel found; only what stops a person is worth room here: the page before said the rest."""
        self.fatal = fatal
        bad = [each for each in checks if each.state == "bad"]
        if fatal and bad:
            self.card.show_checks(bad, now)
        else:
            self.card.hide()
        self.changed.emit()

    def _on_model_picked_changed(self) -> None:
        self.fatal = False
        picked = self.model.row_of(self.channel())
        if picked is not None and not self.operator.text().strip():
            self.operator.setText(picked.text.removeprefix("#"))
        if self.channel():
            self.chosen.emit(self.channel())
        self.changed.emit()
