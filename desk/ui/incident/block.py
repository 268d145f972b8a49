"""The layout of one timeline line in a width: what is painted where, and which rectangles are buttons."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from desk.procedure.instants import Micros
from desk.procedure.message import File
from desk.procedure.post import Delivery
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.incident.differences import changed_runs
from desk.ui.incident.lines import Line
from desk.ui.incident.pictures import paint_picture, size_text
from desk.ui.ports import Evidence
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run, baseline, put, width
from desk.ui.theme.look import Look
from desk.ui.theme.paragraph import Paragraph
from desk.ui.wording.delivery import Way, delivery_face
from desk.ui.wording.told import told
from desk.ui.wording.uploads import upload_faces

translate = QCoreApplication.translate
TIME_LEFT, FACE_LEFT, TEXT_LEFT, RIGHT = 24, 92, 128, 24
_GAP = 12
_PICTURE_HIGH = 86
_LEAST_BESIDE = 200


@dataclass
class Spot:
    """A button, or a picture, inside a block."""

    rect: QRectF
    name: str
    text: str = ""


@dataclass
class Block:
    """`height` in px; `spots` are relative to the block's top left; `lead` is room above it that is its own."""

    look: Look
    line: Line
    wide: int
    time: str
    initials: str
    face: str = ""
    hint: str = ""
    way: Way = Way.SENDING
    evidence: Evidence | None = None
    lead: int = 0
    height: float = 0.0
    spots: list[Spot] = field(default_factory=list)
    _parts: list[tuple[str, float, float, object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Lay everything out."""
        px = self.look.px
        left, room = px(TEXT_LEFT), self.wide - px(TEXT_LEFT) - px(RIGHT)
        y = float(self.lead + px(_GAP) // 2)
        if self.line.frame:
            y = self._lay_card(left, room, y)
        else:
            y = self._lay_said(left, room, y)
        self.height = y + px(_GAP) / 2

    def _lay_said(self, left: float, room: float, y: float) -> float:
        look, px, line = self.look, self.look.px, self.line
        beside = room - self._buttons_width(line.buttons) >= px(_LEAST_BESIDE)
        buttons = self._lay_buttons(left + room, y + px(-2), line.buttons) if beside else 0.0
        head = [Run(f"{line.day}  ", "ink_2", size="small")] if line.day else []
        head.append(Run(line.name, "ink", "strong"))
        if line.party:
            head.append(Run(f" {line.party}", "ink_2"))
        if line.did:
            head.append(Run(f" {line.did}", "soon" if line.side is Side.UNKNOWN else "ink"))
        y = self._paragraph(head, left, y, room - buttons)
        if line.level is not None:
            last = self._parts[-1][3]
            assert isinstance(last, Paragraph)
            self._parts.append(("level", left + last.last + px(6), y - look.line("body"), line.level.name))
        if line.old_text or line.new_text:
            gone, came = changed_runs(line.old_text, line.new_text)
            for sign, runs, ground in (("−", gone, "diff_old"), ("+", came, "diff_new")):
                if runs:
                    y = self._difference(sign, runs, ground, left, y + px(4), room)
        elif line.text:
            y = self._paragraph([Run(line.text)], left, y, room)
        if line.files:
            y = self._pictures(left, y + px(4), room)
        if line.note:
            y += px(2)
            self._parts.append(("icon", left, y + px(1), (line.note_icon, "ink_2", 14)))
            y = self._paragraph([Run(line.note, "ink_2")], left + px(18), y, room - px(18), "small")
        return y if beside else self._buttons_below(left, y, room)

    def _lay_card(self, left: float, room: float, y: float) -> float:
        px, line = self.look.px, self.line
        top = y
        inside = room - px(24)
        x = left + px(12)
        y += px(10)
        beside = inside - self._buttons_width(line.buttons) >= px(_LEAST_BESIDE)
        right = left + room - px(12)
        if line.frame == "waiting":
            buttons = self._lay_buttons(right, y - px(2), line.buttons) if beside else 0.0
            sending = self.way is Way.SENDING
            symbol, role = ("sending", "ink_2") if sending else ("barred", "soon")
            self._parts.append(("icon", x, y + px(2), (symbol, role, 16)))
            head = [Run(self.face, role, "strong"), Run(f"  {only_here(line.did)}", "ink_2", size="small")]
            y = self._paragraph(head, x + px(24), y, inside - px(24) - buttons)
            y = self._paragraph([Run(line.text)], x, y + px(4), inside)
            y = self._paragraph([Run(self.hint, "ink_2")], x, y + px(2), inside, "small")
        else:
            before, name, after = line.text.partition(line.files[0].name if line.files else "\0")
            runs = [Run(before, "ink_2"), Run(name, "ink_2", "strong"), Run(after, "ink_2")]
            said_at, taken = y, self._buttons_width(line.buttons) + px(4) if beside else 0.0
            y = self._paragraph(runs, x, y, inside - taken, "small")
            if beside:
                self._lay_buttons(right, (said_at + y - px(24)) / 2, line.buttons)
                y = max(y, said_at + px(20))
        if not beside:
            y = self._buttons_below(x, y, inside)
        y += px(10)
        frame = ("frame", left, top, (room, y - top, "soon_bar" if line.frame == "waiting" else "ink_3"))
        self._parts.insert(0, frame)
        return y

    def _paragraph(self, runs: list[Run], x: float, y: float, room: float, size: str = "body") -> float:
        paragraph = Paragraph(self.look, runs, room, size)
        self._parts.append(("text", x, y, paragraph))
        return y + paragraph.height

    def _difference(
        self, sign: str, runs: tuple[Run, ...], ground: str, left: float, y: float, room: float
    ) -> float:
        px = self.look.px
        paragraph = Paragraph(self.look, runs, room - px(40))
        high = paragraph.height + px(4)
        self._parts.append(("ground", left, y, (room, high, ground)))
        role = "late" if ground == "diff_old" else "good"
        self._parts.append(
            ("text", left + px(8), y + px(2), Paragraph(self.look, [Run(sign, role, "strong")], px(20)))
        )
        self._parts.append(("text", left + px(26), y + px(2), paragraph))
        return y + high

    def _pictures(self, left: float, y: float, room: float) -> float:
        px, high = self.look.px, self.look.px(_PICTURE_HIGH)
        x = left
        for number, file in enumerate(self.line.files):
            wide = px(232 if number == 0 else 148)
            if x + wide > left + room:
                break
            self._parts.append(("picture", x, y, (file, wide, high)))
            self.spots.append(Spot(QRectF(x, y, wide, high), f"file:{number}", file.name))
            x += wide + px(8)
        y += high + px(4)
        names = " · ".join(f"{file.name} {size_text(file.size)}".strip() for file in self.line.files)
        self._parts.append(("icon", left, y + px(1), ("clip", "ink_2", 14)))
        return self._paragraph([Run(names, "ink_2")], left + px(18), y, room - px(18), "small")

    def _buttons_width(self, buttons: tuple[tuple[str, str], ...]) -> float:
        px = self.look.px
        return sum(width(self.look, text, "small", "medium") + px(26) for _, text in buttons)

    def _buttons_below(self, left: float, y: float, room: float) -> float:
        """In a narrow block the buttons stand under the words, in as many rows as they need."""
        px, x = self.look.px, left
        y += px(6)
        for name, text in self.line.buttons:
            wide = width(self.look, text, "small", "medium") + px(18)
            if x > left and x + wide > left + room:
                x, y = left, y + px(30)
            self.spots.append(Spot(QRectF(x, y, wide, px(24)), name, text))
            x += wide + px(8)
        return y + px(26)

    def _lay_buttons(self, right: float, y: float, buttons: tuple[tuple[str, str], ...]) -> float:
        px, total = self.look.px, 0.0
        for name, text in reversed(buttons):
            wide = width(self.look, text, "small", "medium") + px(18)
            self.spots.append(Spot(QRectF(right - wide, y, wide, px(24)), name, text))
            right -= wide + px(8)
            total += wide + px(8)
        return total + px(4) if buttons else 0.0

    def paint(self, painter: QPainter, top: float, hovered: str) -> None:
        """Paint it with its top at `top`; `hovered` is the spot under the pointer."""
        look, px = self.look, self.look.px
        first = top + self.lead + px(_GAP) // 2
        base = baseline(look, first, look.line("body"), "small")
        put(painter, look, px(TIME_LEFT), base, self.time, "small", "ink_2", tabular=True)
        if self.line.frame == "local":
            marks.icon(painter, look, self.line.note_icon, "ink_2", px(FACE_LEFT + 4), first + px(2))
        elif self.line.side is Side.UNKNOWN and not self.line.frame:
            ring = QRectF(px(FACE_LEFT), first - px(2), px(24), px(24))
            marks.box(painter, look, ring, px(12), "soon_tint", "soon_bar", 1.5 * look.scale)
            marks.icon(painter, look, "question", "soon", px(FACE_LEFT + 5), first + px(3), 14)
        else:
            hollow = self.line.side is Side.OPERATOR
            marks.avatar(painter, look, px(FACE_LEFT), first - px(2), self.initials or "?", hollow)
        for kind, x, y, what in self._parts:
            self._paint_part(painter, kind, x, top + y, what)
        for spot in self.spots:
            if spot.name.startswith("file:"):
                continue
            rect = spot.rect.translated(0, top)
            ground = "selected" if spot.name == hovered else "raised"
            marks.box(painter, look, rect, px(look.tokens.radius["control"]), ground, "line_2")
            left = rect.x() + px(9)
            base = baseline(look, rect.y(), rect.height(), "small", "medium")
            put(painter, look, left, base, spot.text, "small", "ink", "medium")

    def _paint_part(self, painter: QPainter, kind: str, x: float, y: float, what: object) -> None:
        look, px = self.look, self.look.px
        match kind, what:
            case "text", Paragraph() as paragraph:
                paragraph.draw(painter, x, y)
            case "icon", (str() as name, str() as role, int() as pixels):
                marks.icon(painter, look, name, role, x, y, pixels)
            case "level", str() as level:
                marks.severity(painter, look, level, x, y + px(3), px(14))
                base = baseline(look, y, look.line("body"), "body", "strong")
                put(painter, look, x + px(20), base, level, "body", level.lower(), "strong")
            case "frame", (float() | int() as wide, float() | int() as high, str() as role):
                marks.dashed(painter, look, QRectF(x, y, wide, high), role)
            case "ground", (float() | int() as wide, float() | int() as high, str() as role):
                marks.box(painter, look, QRectF(x, y, wide, high), px(4), role)
            case "picture", (File() as file, int() as wide, int() as high):
                paint_picture(painter, look, QRectF(x, y, wide, high), file, self.evidence)
            case _:
                raise ValueError(f"no such part: {kind}")


def only_here(kind: str) -> str:
    """What a waiting post is, and where."""
    return translate("block", "{0}, only on this computer").format(kind)


def _hint(error: str, hint: str, attempts: int) -> str:
    parts = [error.rstrip("."), translate("block", "attempt {0}").format(attempts) if attempts else ""]
    tried = ", ".join(part for part in (hint[:1].upper() + hint[1:], parts[1]) if part)
    said = ". ".join(part for part in (parts[0], tried) if part)
    return f"{said}. " + translate("block", "The update clock still runs.") if said else ""


def _uploads(delivery: Delivery, book: Book) -> list[str]:
    return [f"{face.name}: {face.words}" for face in upload_faces(delivery, book.sent(delivery.post.op))]


def block_for(
    look: Look,
    line: Line,
    wide: int,
    book: Book,
    now: Micros,
    time: str,
    evidence: Evidence | None,
    lead: int = 0,
) -> Block:
    """Lay a line out as it is at `now`."""
    delivery = book.delivery(line.op) if line.op else None
    initials = book.initials(line.author)
    if delivery is None:
        return Block(look, line, wide, time, initials, evidence=evidence, lead=lead)
    face = delivery_face(delivery, now)
    return Block(
        look,
        line,
        wide,
        time,
        initials,
        face.word,
        "\n".join(
            (_hint(told(delivery.error), face.hint, delivery.attempts), *_uploads(delivery, book))
        ).strip(),
        face.way,
        lead=lead,
    )
