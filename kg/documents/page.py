"""What a page of HTML says of itself: its title, its day of publication and its language."""

from collections.abc import Sequence
from html.parser import HTMLParser

from kg.documents.dates import parse_date
from kg.documents.html import elements
from kg.documents.model import Document
from kg.facts import PartialDate

_Attributes = Sequence[tuple[str, str | None]]


def with_page(document: Document) -> Document:
    """``document``, read from a page, with what that says of itself where nothing else does."""
    page = _Page()
    page.feed(document.text)
    page.close()
    said = {"title": page.title, "date": page.date, "language": page.language}
    lacking = {name: value for name, value in said.items() if getattr(document, name) is None}
    return document.model_copy(update=lacking)


class _Page(HTMLParser):
    """Listens to a page for the elements that tell of it."""

    def __init__(self) -> None:
        super().__init__()
        self.language: str | None = None
        self._published: list[PartialDate] = []
        self._times: set[PartialDate] = set()
        self._title: list[str] | None = None
        self._is_title = False
        self._unread: list[str] = []  # the elements around, of those that are no part of the text

    @property
    def title(self) -> str | None:
        """The first one; a picture may have another."""
        return " ".join("".join(self._title or ()).split()) or None

    @property
    def date(self) -> PartialDate | None:
        """The day that is marked as that of publication, else the only one that the text marks."""
        return next(iter(self._published if self._published or len(self._times) != 1 else self._times), None)

    def handle_starttag(self, tag: str, attrs: _Attributes) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag in elements()["unread"]:
            self._unread.append(tag)
        elif tag == "html":
            self.language = _language(said.get("lang", "")) or self.language
        elif tag == "meta" and _marks({"property": said.get("property"), "name": said.get("name")}):
            self._published += _dates(said.get("content", ""))
        elif tag == "time" and not self._unread:
            self._note_time(said)
        self._begin_title(tag)

    def handle_endtag(self, tag: str) -> None:
        self._is_title = False
        if tag in self._unread:
            self._unread.remove(tag)

    def handle_data(self, data: str) -> None:
        if self._is_title and self._title is not None:
            self._title.append(data)

    def _begin_title(self, tag: str) -> None:
        if tag == "title" and self._title is None:
            self._title, self._is_title = [], True

    def _note_time(self, said: dict[str, str]) -> None:
        found = _dates(said.get("datetime", ""))
        self._times.update(found)
        if "pubdate" in said or _marks({"itemprop": said.get("itemprop")}):
            self._published += found


def _language(written: str) -> str | None:
    """The language that a page says it is in, if that is more than its template's."""
    given = written.strip()
    return None if given.split("-")[0].lower() in elements()["preset"] else given or None


def _marks(said: dict[str, str | None]) -> bool:
    """Whether one of the values names the day of publication."""
    return any(value is not None and value.lower() in elements()["published"] for value in said.values())


def _dates(written: str) -> list[PartialDate]:
    """The date that an attribute has, if it is one: others are times of day or lengths."""
    try:
        return [parse_date(written)]
    except ValueError:
        return []
