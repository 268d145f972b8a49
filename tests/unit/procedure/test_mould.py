"""Values out of a mould are values of their kind, made faster."""

from dataclasses import FrozenInstanceError, dataclass, field, fields

import pytest

from desk.procedure.message import ChannelMessage
from desk.procedure.mould import mould


@dataclass(frozen=True, slots=True)
class Bet:
    """A field of each sort."""

    odds: int
    market: str = "winner"
    legs: tuple[str, ...] = field(default_factory=tuple)


def test_what_comes_out_of_a_mould_is_of_its_kind_and_equal_to_what_the_kind_makes():
    made = mould(Bet)(3, legs=("a",))
    assert type(made) is Bet
    assert made == Bet(3, "winner", ("a",))
    assert hash(made) == hash(Bet(3, "winner", ("a",)))
    assert repr(made) == repr(Bet(3, "winner", ("a",)))


def test_what_comes_out_of_a_mould_is_frozen():
    made = mould(Bet)(3)
    with pytest.raises(FrozenInstanceError):
        made.odds = 4  # type: ignore[misc]


def test_a_mould_asks_for_what_its_kind_asks_for():
    with pytest.raises(TypeError):
        mould(Bet)()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        mould(Bet)(3, colour="red")  # type: ignore[call-arg]


def test_a_message_out_of_a_mould_has_every_default_of_a_message():
    made, plain = mould(ChannelMessage)("C1", "1.000000"), ChannelMessage("C1", "1.000000")
    assert [getattr(made, one.name) for one in fields(made)] == [
        getattr(plain, one.name) for one in fields(plain)
    ]
