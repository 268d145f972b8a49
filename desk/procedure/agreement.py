"""An agreement between two sides: each side's last offer, and what both named alike.

Source: procedure, "Severity", and "Resolution time, credits, policy" ("proposed and agreed like a severity").
"""

from typing import Generic, TypeVar

from desk.procedure.instants import Micros
from desk.procedure.side import Author, Side
from desk.procedure.values import dataclass

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Offer(Generic[Value]):
    """What one side named last: `value`, by whom (user id), when."""

    side: Side
    by: str
    value: Value
    at: Micros


@dataclass(frozen=True, slots=True)
class Agreement(Generic[Value]):
    """The open offers (at most one a side), every offer ever made, and the value both sides last named alike."""

    offers: tuple[Offer[Value], ...] = ()
    history: tuple[Offer[Value], ...] = ()
    agreed: Value | None = None
    agreed_at: Micros | None = None
    agreed_by: tuple[str, ...] = ()

    def offer_of(self, side: Side) -> Offer[Value] | None:
        """The open offer of a side, or None."""
        return next((offer for offer in self.offers if offer.side is side), None)

    def open_to(self, side: Side) -> Offer[Value] | None:
        """The other side's offer that `side` could accept now, or None."""
        theirs, ours = self.offer_of(side.other), self.offer_of(side)
        return theirs if theirs is not None and (ours is None or ours.value != theirs.value) else None

    def named(self, author: Author, value: Value, at: Micros) -> "Agreement[Value]":
        """After a party named a value: an offer, and the agreement where the other side's is the same."""
        offer = Offer(author.side, author.id, value, at)
        theirs = self.offer_of(author.side.other)
        offers = tuple(sorted((offer, theirs), key=lambda one: one.at)) if theirs else (offer,)
        history = (*self.history, offer)
        if theirs is not None and theirs.value == value and self.agreed != value:
            return Agreement(offers, history, value, at, (theirs.by, author.id))
        return Agreement(offers, history, self.agreed, self.agreed_at, self.agreed_by)

    def accepted(self, author: Author, at: Micros) -> "Agreement[Value] | None":
        """After a party accepted the other side's open offer; None where none is open."""
        theirs = self.open_to(author.side)
        return None if theirs is None else self.named(author, theirs.value, at)
