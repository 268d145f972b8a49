"""Talk: the roots of one channel where a person merely said something, which is most of what a channel holds."""

from collections.abc import Container, Iterable, Sequence


class Talk:
    """Roots found to be mere talk and not touched since: only the side of who wrote them can change."""

    def __init__(self) -> None:
        self.known: set[str] = set()
        self.waiting: dict[str, None] = {}
        """Those of them that no board shows yet, in the order in which they came."""

    def lose(self, roots: Iterable[str]) -> None:
        """These are more than talk now."""
        self.known.difference_update(roots)
        for root_ts in roots:
            self.waiting.pop(root_ts, None)

    def take(self, news: Sequence[str], shown: Container[str], *, waits: bool) -> Sequence[str]:
        """Of talk that is new, or said by another than was thought, what to show now; what is not `shown` may wait."""
        self.known.update(news)
        if waits:
            self.waiting.update(dict.fromkeys(root_ts for root_ts in news if root_ts not in shown))
            return [root_ts for root_ts in news if root_ts in shown]
        for root_ts in news:
            self.waiting.pop(root_ts, None)
        return news
