"""What is found in a sentence: a title, a person with titles. Positions are token indexes, ends exclusive."""

from dataclasses import dataclass, replace

from kg.extract.actors.scan import NO_AFFILIATION, Affiliation
from kg.lexicon.title_heads import Head


@dataclass(frozen=True, slots=True)
class Title:
    """An office as worded from ``start`` to ``end``; ``role`` words it for one holder, without article.

    ``passing``: the states of an organisation hold it in turn ("président en exercice").
    """

    start: int
    end: int
    head: Head
    role: str
    affiliation: Affiliation
    more: tuple[Affiliation, ...] = ()
    former: bool = False
    bare: bool = False
    plain: str = ""
    is_open: bool = False
    nested: int | None = None
    passing: bool = False

    def of(self, affiliation: Affiliation) -> "Title":
        """The same office for another state or organisation."""
        return replace(self, affiliation=affiliation)


@dataclass(frozen=True, slots=True)
class Name:
    """A personal name; ``parts`` are its words, ``written`` is how it stands in the text.

    ``regnal``: a king or pope bears it, who goes by a first name alone.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    written: str
    regnal: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """One person or function: titles and a name that belong together, from ``start`` to ``end``.

    ``civil``: a civility or rank stands before; ``guessed``: nothing but capitals tells that it is a name.
    """

    start: int
    end: int
    titles: tuple[Title, ...] = ()
    name: Name | None = None
    affiliation: Affiliation = NO_AFFILIATION
    civil: bool = False
    guessed: bool = False
    plural: bool = False
