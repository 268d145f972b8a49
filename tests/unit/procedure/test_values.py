"""Values of the quick decorator are in everything what the standard one makes."""

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field
from typing import Any

import pytest

from desk.procedure.mould import mould
from desk.procedure.values import dataclass

MANY = 30
"""More values than a class makes before its `__init__` is compiled."""


@dataclass(frozen=True, slots=True)
class Bet:
    """With slots, and a field of each sort."""

    odds: int
    market: str = "winner"
    legs: list[str] = field(default_factory=list, compare=False)
    note: str = field(default="", repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class StandardBet:
    """The same by the standard library."""

    odds: int
    market: str = "winner"
    legs: list[str] = field(default_factory=list, compare=False)
    note: str = field(default="", repr=False)


@dataclass(frozen=True)
class Slip:
    """Without slots, and with a check of its own."""

    stake: int
    bets: tuple[str, ...] = ()
    owners: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.stake < 0:
            raise ValueError("nobody bets less than nothing")


@dataclass(frozen=True)
class Nothing:
    """No field at all, and words of its own."""

    def __repr__(self) -> str:
        return "nothing"


def test_the_first_value_and_the_hundredth_are_alike() -> None:
    made = [Bet(3, note="x") for _ in range(MANY)]
    assert all(one == made[0] and hash(one) == hash(made[0]) for one in made)
    assert {type(one.legs) for one in made} == {list}
    assert len({id(one.legs) for one in made}) == MANY
    assert [Slip(number, owners=["a"]).stake for number in range(MANY)] == list(range(MANY))
    assert {repr(Nothing()) for _ in range(MANY)} == {"nothing"}
    assert {Nothing() for _ in range(MANY)} == {Nothing()}


def test_a_value_says_what_the_standard_one_says() -> None:
    assert repr(Bet(3, "draw", ["a"], "x")) == repr(StandardBet(3, "draw", ["a"], "x")).removeprefix(
        "Standard"
    )
    assert [one.name for one in dataclasses.fields(Bet)] == [
        one.name for one in dataclasses.fields(StandardBet)
    ]
    assert dataclasses.asdict(Bet(3)) == dataclasses.asdict(StandardBet(3))
    assert dataclasses.replace(Bet(3), market="draw") == Bet(3, "draw")


def test_values_of_two_kinds_differ_and_fields_that_are_not_compared_do_not_matter() -> None:
    other: object = StandardBet(3)
    assert Bet(3) != other
    assert Bet(3, legs=["a"]) == Bet(3)
    assert Bet(3) != Bet(4)


def test_a_value_is_frozen() -> None:
    for one in (Bet(3), Slip(3)):
        with pytest.raises(FrozenInstanceError):
            one.odds = 4  # type: ignore[misc,union-attr]
        with pytest.raises(FrozenInstanceError):
            del one.odds  # type: ignore[union-attr]


def test_a_value_is_copied_and_kept() -> None:
    for one in (Bet(3, "draw", ["a"]), Slip(3)):
        assert copy.deepcopy(one) == one
        assert pickle.loads(pickle.dumps(one)) == one
    assert copy.copy(Bet(3, legs=["a"])).legs == ["a"]


@pytest.mark.parametrize(
    "wrong", [((), {}), ((1, "a", [], "", 5), {}), ((1,), {"odds": 2}), ((1,), {"colour": 1})]
)
def test_what_the_standard_one_refuses_is_refused(wrong: tuple[tuple[Any, ...], dict[str, Any]]) -> None:
    arguments, named = wrong
    with pytest.raises(TypeError):
        Bet(*arguments, **named)
    assert Bet(3).market == "winner"


def test_a_check_is_made_for_every_value() -> None:
    for _ in range(MANY):
        with pytest.raises(ValueError, match="less than nothing"):
            Slip(-1)


def test_a_standard_dataclass_may_build_on_a_value_and_a_mould_may_make_it() -> None:
    @dataclasses.dataclass(frozen=True)
    class Double(Slip):
        twice: bool = True

    assert Double(2).twice
    assert mould(Bet)(3, legs=["a"]) == Bet(3)
