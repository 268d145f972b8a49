"""Whether Slack is available, judged from what desk itself met, what Slack's status page says, and what a person says.

Source: procedure, "Backup channels": Slack counts as unavailable after a run of failures, or when a person says so.
"""

from dataclasses import dataclass, replace

from desk.procedure.instants import MINUTE, SECOND, Micros

RUN = 3
"""Failures in a row before Slack counts as unavailable."""
SHORTEST: Micros = 20 * SECOND
"""How long a run must last: three failures within a second are one hiccup of the network."""
STATUS_HOLDS_FOR: Micros = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class StatusReading:
    """What Slack's status page said at `at`: whether messages are affected, in which words, since when."""

    at: Micros
    affected: bool
    words: str = ""
    since: Micros | None = None


@dataclass(frozen=True, slots=True)
class Switch:
    """A person's word: backup mode is on (or surely off) since `at`, by `by` (a user id), for a reason."""

    on: bool
    at: Micros
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Watched:
    """What has been seen of Slack. Instants are on Slack's clock as this machine knows it."""

    heard_at: Micros | None = None
    failing_since: Micros | None = None
    failed_at: Micros | None = None
    failures: int = 0
    error: str = ""
    status: StatusReading | None = None
    switch: Switch | None = None


@dataclass(frozen=True, slots=True)
class Availability:
    """The judgement: whether Slack is available, else since when and why, in one clear line.

    `offered` is whether backup mode should be offered; `by_hand` whether a person decided.
    """

    available: bool
    since: Micros | None = None
    line: str = ""
    by_hand: bool = False
    page: str = ""

    @property
    def offered(self) -> bool:
        """Whether backup mode should be offered: Slack is away and nobody has switched yet."""
        return not self.available and not self.by_hand


def heard(seen: Watched, now: Micros) -> Watched:
    """Slack answered: the run of failures is over, and with it a person's word that Slack was fine all along.

    Backup mode that a person switched on lasts until a person ends it: Slack may answer here and not there.
    """
    switch = seen.switch if seen.switch is not None and seen.switch.on else None
    return replace(
        seen, heard_at=now, failing_since=None, failed_at=None, failures=0, error="", switch=switch
    )


def missed(seen: Watched, error: str, now: Micros) -> Watched:
    """Slack did not answer, or its answer made no sense. A rate limit or a dead token is not for here."""
    since = now if seen.failing_since is None else seen.failing_since
    return replace(seen, failing_since=since, failed_at=now, failures=seen.failures + 1, error=error)


def read_status(seen: Watched, reading: StatusReading) -> Watched:
    """The status page was read."""
    return replace(seen, status=reading)


def switched(seen: Watched, switch: Switch | None) -> Watched:
    """A person switched backup mode on or off; None leaves it to desk again."""
    return replace(seen, switch=switch)


def judged(seen: Watched, now: Micros) -> Availability:
    """The judgement at `now`. Own failures count first; the status page only explains them, or makes them count
    sooner: a page that says all is well never overrules what desk itself meets."""
    page = _page(seen, now)
    if seen.switch is not None:
        if seen.switch.on:
            reason = f": {seen.switch.reason}" if seen.switch.reason else ""
            answers = seen.failures == 0 and (seen.heard_at or 0) >= seen.switch.at
            back = ". Slack answers this desk again" if answers else ""
            line = f"Backup mode was switched on by hand{reason}{back}"
            return Availability(False, seen.switch.at, line, by_hand=True, page=page)
        return Availability(True, by_hand=True, page=page)
    if seen.failing_since is None:
        return Availability(True, page=page)
    long_enough = now - seen.failing_since >= SHORTEST
    confirmed = bool(page) and seen.status is not None and seen.status.affected
    if (seen.failures >= RUN and long_enough) or (seen.failures >= 2 and confirmed):
        return Availability(False, seen.failing_since, f"Slack does not answer: {seen.error}", page=page)
    return Availability(True, page=page)


def _page(seen: Watched, now: Micros) -> str:
    """What the status page says, while that is fresh."""
    status = seen.status
    if status is None or now - status.at > STATUS_HOLDS_FOR:
        return ""
    return status.words or ("Slack reports a problem" if status.affected else "Slack reports no problem")
