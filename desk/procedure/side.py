"""Who speaks: the sides of the agreement, and an author on one of them."""

from enum import StrEnum

from desk.procedure.values import dataclass


class Side(StrEnum):
    """Who speaks (procedure, "Who speaks")."""

    SUPPORT = "support"
    OPERATOR = "operator"
    BOT = "bot"
    UNKNOWN = "unknown"

    @property
    def is_party(self) -> bool:
        """Whether it is one of the two sides of the agreement."""
        return self in (Side.SUPPORT, Side.OPERATOR)

    @property
    def other(self) -> "Side":
        """The other party. Raises ValueError for who is no party."""
        if self is Side.SUPPORT:
            return Side.OPERATOR
        if self is Side.OPERATOR:
            return Side.SUPPORT
        raise ValueError(f"{self} is no party of the agreement")


@dataclass(frozen=True, slots=True)
class Author:
    """Who said something: a user id (or an app's id for a bot) and the side that the roster gives."""

    id: str
    side: Side


@dataclass(frozen=True, slots=True)
class Party:
    """One side: ids of people, of user groups (whose members stand among the people), of teams and of its desks.
    `by_group` are those of the people who came with a group, and leave with it.

    `apps` holds whatever names a desk's posts: app ids, bot ids and bot users.
    """

    people: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    apps: frozenset[str] = frozenset()
    by_group: frozenset[str] = frozenset()


NOBODY = Party()
"""A side without people, groups, teams and desks."""
