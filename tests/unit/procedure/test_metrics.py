"""The measures equal a count by hand."""

from __future__ import annotations

from dataclasses import replace

from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.incident import Incident, Status
from desk.procedure.instants import HOUR, MINUTE, SECOND, Micros
from desk.procedure.metrics import Share, Spread, counted, grouped, measures, month_of, share, spread
from tests.unit.documents import scene

NOW = scene.at("10:00:00", "2026-10-14")


def run(
    started: Micros, stopped: Micros | None, *, within: Micros = 15 * MINUTE, void: bool = False
) -> ClockRun:
    return ClockRun(
        ClockName.ACKNOWLEDGE,
        1,
        started,
        started + within,
        within,
        0,
        "reported",
        stopped_at=stopped,
        void=void,
    )


def variant(key: str, clock: ClockRun, **more: object) -> Incident:
    return replace(scene.incident(), id=key, clocks=(clock,), **more)  # type: ignore[arg-type]


def test_the_story_measured_by_hand():
    found = measures([scene.incident()], NOW)
    assert (found.acknowledged.met, found.acknowledged.of) == (0, 1)
    assert (found.updates.met, found.updates.of) == (5, 6)
    assert (found.reviews.met, found.reviews.of) == (1, 1)
    assert found.missed_updates == 2
    assert found.to_acknowledge.median == 20 * MINUTE + 30 * SECOND
    assert found.to_resolve.median == 2 * HOUR + 25 * MINUTE
    assert found.reopened == found.incidents == (scene.incident().id,)


def test_exactly_on_the_due_instant_counts_as_met_and_a_microsecond_later_does_not():
    due = NOW + 15 * MINUTE
    found = share(
        [variant("a", run(NOW, due)), variant("b", run(NOW, due + 1))], ClockName.ACKNOWLEDGE, due + HOUR
    )
    assert found == Share(1, 2, ("a", "b"), ("b",))
    assert found.percent == 50.0
    assert (found.per_mille, Share(2999, 3000).per_mille) == (500, 999)


def test_a_clock_counts_once_it_has_a_verdict():
    running = variant("a", run(NOW, None))
    ended = variant("b", run(NOW, NOW + 1, void=True))
    assert share([running, ended], ClockName.ACKNOWLEDGE, NOW + MINUTE) == Share()
    assert share([running, ended], ClockName.ACKNOWLEDGE, NOW + HOUR) == Share(0, 1, ("a",), ("a",))
    assert Share().percent is None


def test_withdrawn_and_merged_incidents_are_in_no_figure():
    one = scene.incident()
    others = [replace(one, id="w", status=Status.WITHDRAWN), replace(one, id="m", status=Status.MERGED)]
    assert [found.id for found in counted([one, *others])] == [one.id]


def test_the_median_of_an_even_number_and_the_nearest_rank():
    assert spread([(str(n), n) for n in (1, 2, 4, 9)]) == Spread(4, 3, 9, ("1", "2", "4", "9"))
    assert spread([(str(n), n) for n in range(1, 11)]).ninetieth == 9
    assert spread([("a", 7)]) == Spread(1, 7, 7, ("a",))
    assert spread([]) == Spread()


def test_what_was_never_acknowledged_has_no_time_to_acknowledge():
    found = measures([scene.incident(scene.thread()[:1])], NOW)
    assert found.to_acknowledge == found.to_resolve == Spread()
    assert found.acknowledged.missed == found.incidents


def test_figures_are_grouped_by_any_name():
    found = grouped([scene.incident()], month_of, NOW)
    assert list(found) == ["2026-10"]
    assert found["2026-10"] == measures([scene.incident()], NOW)


def test_marks_are_counted_wherever_feedback_is_one_and_their_mean_is_nothing_without_any():
    one = scene.incident()
    said = [replace(one.timeline[0], text=text) for text in ("4 of 5", "quick work", "Feedback\n2")]
    found = measures([replace(one, feedback=tuple(said))], NOW)
    assert found.marks == ((one.id, 4), (one.id, 2))
    assert found.mean_mark == 3
    assert measures([one], NOW).mean_mark is None
