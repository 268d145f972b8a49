"""The story's messages in a real log, and a finder that answers from it when a test says so."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from desk.procedure.message import ChannelMessage
from desk.store.question import Question
from desk.store.search import Search
from desk.store.store import Store, open_store
from desk.ui.search.ports import Answer
from tests.ui import story


def story_log() -> Store:
    """Every incident of the story as messages; one edited, one deleted since."""
    store = open_store(Path(tempfile.mkdtemp()))
    messages = []
    for incident in story.incidents():
        text = f"Title: {incident.title}\nProduct: {incident.product}\nDescription: {incident.description}"
        files = incident.files
        root = ChannelMessage(
            incident.channel, incident.ts, user=incident.reported_by.id, text=text, files=files
        )
        messages.append(root)
        messages += [
            ChannelMessage(
                incident.channel, entry.ts, thread_ts=incident.ts, user=entry.author.id, text=entry.text
            )
            for entry in incident.timeline
            if entry.ts != incident.ts and entry.text
        ]
    messages += [
        ChannelMessage(item.channel, item.ts, user=item.author.id, text=item.text) for item in story.triage()
    ]
    store.messages.append(messages, story.NOW)
    jackpot = story.jackpot()
    stray = ChannelMessage(
        jackpot.channel, "1791800000.000000", thread_ts=jackpot.ts, user="U_LENA", text="wrong draw, ignore"
    )
    typo = replace(stray, ts="1791800001.000000", text="the drwa of 13:40 has no result <b>yet</b>")
    store.messages.append([stray, typo], story.NOW)
    store.messages.append(
        [replace(stray, gone=True), replace(typo, text="the draw of 13:40 has no result <b>yet</b>")],
        story.NOW + 1,
    )
    while store.search.fill():
        pass
    return store


@dataclass
class StoryFinder:
    """Answers at once, or, with `holds`, when it is told to; in whatever order a test wants."""

    page: int = 50
    holds: bool = False
    trouble: str = ""
    behind: int = 0
    store: Store = field(default_factory=story_log)
    asked: list[tuple[Question, int, Callable[[Answer], None]]] = field(default_factory=list)

    def ask(self, question: Question, offset: int, done: Callable[[Answer], None]) -> None:
        self.asked.append((question, offset, done))
        if not self.holds:
            self.answer(-1)

    def answer(self, number: int) -> None:
        question, offset, done = self.asked[number]
        if self.trouble:
            done(Answer(trouble=self.trouble))
            return
        search = Search(self.store.database)
        apart = search.count(replace(question, past=not question.past), 100)
        done(Answer(search.find(question, self.page, offset), offset, apart, self.behind))
