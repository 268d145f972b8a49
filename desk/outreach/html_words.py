"""The words of an HTML e-mail, for one that brings no plain text. Nothing is loaded, nothing is run."""

from html.parser import HTMLParser

_NEW_LINE = frozenset(
    {"address", "blockquote", "br", "div", "h1", "h2", "h3", "h4", "hr", "li", "p", "table", "td", "tr"}
)
_SILENT = frozenset({"head", "script", "style", "template", "title"})


def words_of_html(source: str) -> str:
    """Plain text of an HTML document: blocks as lines, blanks collapsed, scripts and styles left out."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    lines = ("".join(reader.found)).split("\n")
    return "\n".join(words for line in lines if (words := " ".join(line.split())))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _NEW_LINE:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _NEW_LINE:
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data.replace("\n", " "))
