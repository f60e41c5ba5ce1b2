"""An office that each of several states has: "les ministres de la Santé des deux pays"."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.holding import holds
from kg.extract.actors.pairs import counted, last_states
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.titles import title_at
from kg.extract.reading import ActorKind
from kg.facts import CountryCode
from kg.lexicon.references import References
from kg.lexicon.titles import Titles

_TWO = 2


def shared_offices(scan: Scan, drafts: Sequence[Draft], words: References) -> Iterator[Draft]:
    """One mention for each holder; ``drafts`` in the order of the text, whose states are those told last."""
    for here in scan.heads:
        title = title_at(scan, here) if scan.heads[here].value.plural else None
        if title is None or title.affiliation.code is not None or not _is_told(scan, title, words):
            continue
        number, end = _owners(scan, title, words)
        start = scan.tokens[title.start].start
        for code in last_states(start, drafts, number) if number else ():
            person = _holder(title.of(Affiliation(country=code)), code, drafts, scan.words.titles)
            yield Draft(scan, start, scan.tokens[end - 1].end, ActorKind.REFERENCE, person, plural=True)


def _is_told(scan: Scan, title: Title, words: References) -> bool:
    """Whether all holders of an office are meant: "les ministres de la Santé", not "des responsables"."""
    whole = scan.low(title.start - 1) in words.before
    return whole and not title.head.pointer and (title.head.strong or not title.bare)


def _owners(scan: Scan, title: Title, words: References) -> tuple[int, int]:
    """How many states have the office, and where the words for them end; 0 where nothing tells."""
    number = words.counts.get(scan.low(title.end + 1), 0)
    if number and scan.low(title.end) in words.before:
        noun, end = counted(scan, title.end + 2, words)
        return (number, end) if words.both.get(noun) and end not in scan.openers else (0, end)
    before = f"{scan.low(title.start - 2)} {scan.low(title.start - 1)}"
    further = title.end in scan.openers or scan.words.titles.is_adjective(scan.low(title.end))
    told = further or words.both.get(scan.low(title.end - 1), False)
    return (_TWO if before in words.between and not told else 0), title.end


def _holder(title: Title, code: CountryCode, drafts: Sequence[Draft], titles: Titles) -> Person:
    """Whom the text names with the office, else whoever holds it."""
    named = (one.person for one in drafts if one.kind is ActorKind.NAMED and one.person.titles)
    fit = (one for one in named if one.affiliation.country == code and holds(one, title, titles))
    return next(fit, Person(titles=[title], affiliation=Affiliation(country=code)))
