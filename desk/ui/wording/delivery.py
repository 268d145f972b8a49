"""Where a post stands on its way to Slack, in words."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desk.procedure.instants import SECOND, Micros
from desk.procedure.post import Delivery, PostState
from desk.procedure.values import dataclass
from desk.ui.wording.told import told

translate = QCoreApplication.translate
_GRACE: Micros = 4 * SECOND


class Way(Enum):
    """How far a post has come."""

    SENDING = auto()
    NOT_DELIVERED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class DeliveryFace:
    """`word` is loud, `hint` stands under it; `failed` where only a person can go on."""

    way: Way
    word: str
    hint: str = ""
    failed: bool = False


def delivery_face(delivery: Delivery, now: Micros) -> DeliveryFace:
    """How a pending post shows itself at `now`."""
    if delivery.state is PostState.UNKNOWN:
        return DeliveryFace(Way.UNKNOWN, translate("delivery", "checking with Slack"))
    if delivery.state is PostState.FAILED:
        return DeliveryFace(Way.NOT_DELIVERED, not_delivered(), told(delivery.error), failed=True)
    young = delivery.attempts <= 1 and not delivery.error and now - delivery.made_at < _GRACE
    if delivery.state is PostState.SENDING or young:
        return DeliveryFace(Way.SENDING, translate("delivery", "sending"))
    if delivery.state is PostState.DELIVERED:
        done = sum(file.state is PostState.DELIVERED for file in delivery.files)
        hint = translate("delivery", "{0} of {1} files uploaded").format(done, len(delivery.files))
        return DeliveryFace(Way.NOT_DELIVERED, not_delivered(), hint)
    return DeliveryFace(Way.NOT_DELIVERED, not_delivered(), next_try(delivery, now))


def not_delivered() -> str:
    """The loud word."""
    return translate("delivery", "NOT DELIVERED")


def next_try(delivery: Delivery, now: Micros) -> str:
    """When desk will try again by itself."""
    if delivery.next_try_at is None:
        return translate("delivery", "waits for Slack")
    seconds = max(0, -(-(delivery.next_try_at - now) // SECOND))
    return translate("delivery", "next try in {0} s").format(seconds)
