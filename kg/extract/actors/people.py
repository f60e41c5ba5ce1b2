"""The people of a document: every wording of a name leads to one person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kg.extract.actors.phrases import Name, Phrase, Title
from kg.extract.actors.same_names import folded_parts, same_person
from kg.extract.actors.scan import NO_AFFILIATION, Affiliation, Scan


@dataclass
class Person:
    """Who stands behind one or more names and functions. ``name`` is the fullest one, None for a function."""

    name: str | None = None
    parts: tuple[str, ...] = ()
    titles: list[Title] = field(default_factory=list)
    affiliation: Affiliation = NO_AFFILIATION
    civil_feminine: bool | None = None
    regnal: bool = False

    @property
    def feminine(self) -> bool | None:
        """Whether the person is a woman, where a civility or a title tells."""
        told = [title.head.feminine for title in self.titles if title.head.feminine is not None]
        return self.civil_feminine if self.civil_feminine is not None else next(iter(told), None)

    @property
    def role(self) -> str | None:
        """The first office that the text words."""
        return self.titles[0].role if self.titles else None

    def learn(self, phrase: Phrase) -> None:
        """Take over what ``phrase`` says: a fuller name, further titles, the state or organisation."""
        if phrase.name is not None and len(phrase.name.parts) > len(self.parts):
            self.name, self.parts = phrase.name.written, folded_parts(phrase.name)
        self.titles += [title for title in phrase.titles if not title.head.pointer]
        if self.affiliation.code is None:
            self.affiliation = next(filter(lambda one: one.code, affiliations(phrase)), self.affiliation)


def affiliations(phrase: Phrase) -> Iterator[Affiliation]:
    """What the phrase says of its state or organisation: titles in force before former ones.

    Whoever presides an organisation for a while speaks for the state whose office he or she holds.
    """
    held = [title for title in phrase.titles if not (title.passing and len(phrase.titles) > 1)]
    yield from (title.affiliation for title in sorted(held, key=lambda title: title.former))
    yield phrase.affiliation


class Register:
    """All named people of a document."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Fuller names first, so that a surname finds its owner."""
        self.people: list[Person] = []
        named = [phrase.name for phrase in phrases if phrase.name is not None]
        for name in sorted(named, key=lambda name: -len(name.parts)):
            person = self.get(name)
            if person is None:
                self.people.append(Person(name.written, folded_parts(name), regnal=name.regnal))
            else:
                person.regnal |= name.regnal
        self._suffixes = self._index()

    def get(self, name: Name) -> Person | None:
        """The person that ``name`` means."""
        parts = folded_parts(name)
        alone = name.regnal and len(parts) == 1
        people = (one for one in self.people if not alone or _reigns(one, parts[0]))
        return next((person for person in people if same_person(person.parts, parts)), None)

    def _index(self) -> dict[str, Person]:
        """Every end of a full name that may stand for it: "Drian", "Le Drian"."""
        index: dict[str, Person] = {}
        for person in self.people:
            for start in range(len(person.parts)):
                if len(person.parts) > 1 or start == 0:
                    index.setdefault(" ".join(person.parts[start:]), person)
        return index

    def surname_at(self, scan: Scan, here: int) -> tuple[int, Person] | None:
        """The end of a registered surname that stands at ``here``, and whose it is."""
        if not scan.is_capital(here) and scan.low(here).split("-")[0] not in scan.words.names.openers:
            return None
        for length in (4, 3, 2, 1):
            key = " ".join(scan.low(index) for index in range(here, here + length)).replace("-", " ")
            person = self._suffixes.get(key)
            if person is not None and scan.is_capital(here + length - 1) and _is_free(scan, here, length):
                return here + length, person
        return None


def _is_free(scan: Scan, here: int, length: int) -> bool:
    """Whether the words are no common ones, and no part of another name."""
    low = scan.low(here)
    if length == 1 and (len(low) < 3 or low in scan.words.names.stop or scan.words.titles.is_vocabulary(low)):
        return False
    return scan.is_capital(here) or low in scan.words.names.openers


def _reigns(person: Person, first: str) -> bool:
    """Whether the person goes by a first name alone, or with a numeral: "Philippe", "Philippe II"."""
    rest = person.parts[1:]
    numbered = all(part.strip("ivx") == "" for part in rest)
    return person.regnal or (person.parts[0] == first and numbered)
