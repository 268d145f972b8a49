"""Service credits from the operator's own table: what an incident is due, with every step of the sum shown.

The table and the fee stay on the provider's machines; the channel carries the table's version and hash, and the
figure. Source: procedure, "Resolution time, credits, policy". Money and percentages are decimal, never binary.
"""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal, InvalidOperation

from desk.procedure.clocks import ClockName, ClockState
from desk.procedure.errors import CreditTableError
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.severity import Severity

NO_TABLE = "No credit table configured."
"""What a document says where an operator has none: no number, and not that none is due."""

ROUNDINGS = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN, "down": ROUND_DOWN, "up": ROUND_UP}

_BREACHES = ("late_acknowledgement", "missed_update", "late_post_mortem")
_HUNDRED = Decimal(100)

Percentages = Mapping[Severity, Decimal]


@dataclass(frozen=True)
class CreditTable:
    """What an operator is due. `monthly_fee` in `currency`; per cent of it by level for a late acknowledgement, each
    missed update and a late post-mortem; at most `cap` per cent in all; the amount is rounded to `decimals` places
    as `rounding` says. `sha256` is the hash of the text it was read from."""

    version: int
    currency: str
    monthly_fee: Decimal
    late_acknowledgement: Percentages
    missed_update: Percentages
    late_post_mortem: Percentages
    cap: Decimal
    decimals: int
    rounding: str
    sha256: str

    @property
    def name(self) -> str:
        """How the channel and documents name it."""
        return f"credit table {self.version}, SHA-256 {self.sha256[:12]}"


@dataclass(frozen=True, slots=True)
class Item:
    """One kind of breach: how often it happened, and the per cent due for each time."""

    what: str
    times: int
    each: Decimal

    @property
    def percent(self) -> Decimal:
        """What it comes to."""
        return self.times * self.each


@dataclass(frozen=True)
class Statement:
    """What one incident is due by one table: the breaches that count, their sum, the cap where it bit, the amount."""

    table: CreditTable
    level: Severity
    items: tuple[Item, ...]

    @property
    def total(self) -> Decimal:
        """Per cent before the cap."""
        return sum((item.percent for item in self.items), Decimal(0))

    @property
    def is_capped(self) -> bool:
        """Whether the cap made it less."""
        return self.total > self.table.cap

    @property
    def amount(self) -> Decimal:
        """What is due, rounded as the table says."""
        exact = self.table.monthly_fee * min(self.total, self.table.cap) / _HUNDRED
        return exact.quantize(Decimal(1).scaleb(-self.table.decimals), ROUNDINGS[self.table.rounding])

    @property
    def figure(self) -> str:
        """What is proposed in the channel: the amount, and the table it comes from."""
        return f"{money(self.amount, self.table.currency)} ({self.table.name})"

    @property
    def lines(self) -> tuple[str, ...]:
        """The sum as a document shows it: inputs, formula, cap and rounding, a line each."""
        table, fee = self.table, money(self.table.monthly_fee, self.table.currency)
        counted = [
            f"{item.what} ({self.level.name}): {item.times} x {percent(item.each)} = {percent(item.percent)}"
            for item in self.items
        ]
        if not counted:
            return (f"None due by {table.name}.",)
        sum_line = f"Total: {percent(self.total)}"
        if self.is_capped:
            sum_line += f", capped at {percent(table.cap)}"
        places = f"rounded {table.rounding} to {table.decimals} decimals"
        return (
            *counted,
            f"{sum_line} of the monthly fee {fee} = {money(self.amount, table.currency)} ({places})",
            f"By {table.name}; the cap is {percent(table.cap)}.",
        )


def parse_credit_table(text: str) -> CreditTable:
    """A table from TOML. Raises CreditTableError naming the key and what it wants.

    `monthly_fee`, `cap_percent`, `decimals` (default 2), `rounding` (default ``half-up``), `currency`, `version`; and
    `late_acknowledgement_percent`, `missed_update_percent`, `late_post_mortem_percent`: one number for every level, or
    a table by level such as ``{P1 = 5}``; absent is none. Numbers are TOML's, read as decimals.
    """
    try:
        table = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise CreditTableError(f"the credit table is not TOML: {error}") from error
    known = {"version", "currency", "monthly_fee", "cap_percent", "decimals", "rounding"}
    known |= {f"{name}_percent" for name in _BREACHES}
    unknown = sorted(table.keys() - known)
    if unknown:
        raise CreditTableError(
            f"the credit table has an unknown key {unknown[0]!r}; known keys: {', '.join(sorted(known))}"
        )
    rounding, currency = table.get("rounding", "half-up"), table.get("currency", "")
    if rounding not in ROUNDINGS:
        raise CreditTableError(f"rounding must be one of {', '.join(ROUNDINGS)}, not {rounding!r}")
    if not isinstance(currency, str) or not currency.strip():
        raise CreditTableError("currency must be a name such as 'EUR'")
    shares = {name: _by_level(f"{name}_percent", table.get(f"{name}_percent", 0)) for name in _BREACHES}
    return CreditTable(
        version=_whole("version", table.get("version"), 1, 1_000_000),
        currency=currency.strip(),
        monthly_fee=_number("monthly_fee", table.get("monthly_fee")),
        cap=_percentage("cap_percent", table.get("cap_percent")),
        decimals=_whole("decimals", table.get("decimals", 2), 0, 6),
        rounding=rounding,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        **shares,
    )


def credits_due(incident: Incident, table: CreditTable, now: Micros) -> Statement:
    """What an incident is due by a table (the fee is the table's), judged at `now` under its governing level.

    `figure` of it is what support proposes in the channel.
    """
    level = incident.severity.governing
    breached = {
        name: sum(run.name is name and run.state(now) is ClockState.BREACHED for run in incident.clocks)
        for name in (ClockName.ACKNOWLEDGE, ClockName.POSTMORTEM)
    }
    items = (
        Item("Late acknowledgement", breached[ClockName.ACKNOWLEDGE], table.late_acknowledgement[level]),
        Item("Missed updates", incident.missed_updates(now), table.missed_update[level]),
        Item("Late post-mortem", breached[ClockName.POSTMORTEM], table.late_post_mortem[level]),
    )
    return Statement(table, level, tuple(item for item in items if item.percent))


def credit_lines(incident: Incident, table: CreditTable | None, now: Micros) -> tuple[str, ...]:
    """What a document says of the credits an incident is due at `now`, a line each; NO_TABLE where there is no table.

    What the channel has proposed or agreed stands beside it and is never altered by a later table.
    """
    return (NO_TABLE,) if table is None else credits_due(incident, table, now).lines


def money(amount: Decimal, currency: str) -> str:
    """``1,000.00 EUR``."""
    return f"{amount:,f} {currency}"


def percent(value: Decimal) -> str:
    """``9 %``, without zeros that say nothing."""
    text = f"{value:f}"
    return f"{text.rstrip('0').rstrip('.') if '.' in text else text} %"


def _by_level(key: str, value: object) -> dict[Severity, Decimal]:
    if not isinstance(value, dict):
        return dict.fromkeys(Severity, _percentage(key, value))
    strange = next((name for name in value if name not in Severity.__members__), None)
    if strange is not None:
        raise CreditTableError(f"{key} takes P1, P2, P3 and P4, not {strange!r}")
    return {level: _percentage(f"{key}.{level.name}", value.get(level.name, 0)) for level in Severity}


def _percentage(key: str, value: object) -> Decimal:
    number = _number(key, value)
    if number > _HUNDRED:
        raise CreditTableError(f"{key} must be from 0 to 100, not {value}")
    return number


def _number(key: str, value: object) -> Decimal:
    try:
        number = (
            Decimal(value) if isinstance(value, int | Decimal | str) and not isinstance(value, bool) else None
        )
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite() or number < 0:
        raise CreditTableError(f"{key} must be a number such as 10000.00, not {value!r}")
    return number


def _whole(key: str, value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise CreditTableError(f"{key} must be a whole number from {least} to {most}, not {value!r}")
    return value
