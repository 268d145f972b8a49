"""The rows of the board as a sorted list: incidents by key, and one heading before each group that has any."""

from bisect import bisect_left

from desk.ui.board.order import Key, Section

RowItem = str | Section


class Rows:
    """What stands in which row. Positions are computed from the sorted keys, never searched for."""

    def __init__(self, grouped: bool) -> None:
        self.grouped = grouped
        self.items: list[RowItem] = []
        self.counts: dict[Section, int] = dict.fromkeys(Section, 0)
        self._order: list[Key] = []
        self._keys: dict[str, tuple[Key, Section]] = {}
        self._shown: set[Section] = set()

    def __contains__(self, incident: str) -> bool:
        return incident in self._keys

    def __len__(self) -> int:
        return len(self.items)

    def ids(self) -> list[str]:
        """The incidents, top down."""
        return [key[-1] for key in self._order]

    def first(self) -> str:
        """The topmost incident, or empty."""
        return self._order[0][-1] if self._order else ""

    def place_of(self, incident: str) -> tuple[Key, Section]:
        """The key and group under which an incident stands. Raises KeyError for one that does not."""
        return self._keys[incident]

    def row_of(self, incident: str) -> int:
        """The row of an incident. Raises KeyError for one that does not stand here."""
        key, section = self._keys[incident]
        return bisect_left(self._order, key) + self._headings(section)

    def row_for(self, key: Key, section: Section) -> int:
        """Where an incident with this key would be inserted."""
        return bisect_left(self._order, key) + self._headings(section)

    def heading_row(self, section: Section) -> int:
        """The row in which a group's heading stands, or would."""
        before = [s for s in self._shown if s < section]
        return len(before) + sum(self.counts[s] for s in Section if s < section)

    def has_heading(self, section: Section) -> bool:
        """Whether a group's heading is there (always on a flat board, which has none)."""
        return not self.grouped or section in self._shown

    def heading_rows(self) -> list[int]:
        """The rows that are headings."""
        return [self.heading_row(section) for section in sorted(self._shown)]

    def insert_heading(self, section: Section) -> None:
        """Put a heading in."""
        self.items.insert(self.heading_row(section), section)
        self._shown.add(section)

    def remove_heading(self, section: Section) -> None:
        """Take a heading out."""
        del self.items[self.heading_row(section)]
        self._shown.discard(section)

    def insert(self, key: Key, section: Section) -> None:
        """Put an incident in, under a heading that is there."""
        self.items.insert(self.row_for(key, section), key[-1])
        self._order.insert(bisect_left(self._order, key), key)
        self._keys[key[-1]] = (key, section)
        self.counts[section] += 1

    def remove(self, incident: str) -> None:
        """Take an incident out."""
        del self.items[self.row_of(incident)]
        key, section = self._keys.pop(incident)
        del self._order[bisect_left(self._order, key)]
        self.counts[section] -= 1

    def _headings(self, section: Section) -> int:
        return sum(1 for shown in self._shown if shown <= section)
