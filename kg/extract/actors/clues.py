"""Which state a text means where a title does not say it: the nearest clue, the publisher's own state."""

from collections import Counter
from collections.abc import Iterable, Sequence

from kg.documents import Document
from kg.extract.actors.scan import Scan
from kg.extract.reading import Part
from kg.facts import CountryCode
from kg.lexicon.lexicon import Lexicon

_IN_TITLE, _BODY, _HEAD, _DATELINE, _SITE, _SOURCE = 2, 3, 3, 4, 6, 9
_ENOUGH = 3
_SPORTS = 4
_FAR = 13
_TITLED = 6
_ORGANISATIONS = frozenset({"EU", "UN"})
Clue = tuple[int, CountryCode]


def publisher_of(document: Document, scans: Sequence[Scan], lexicon: Lexicon) -> CountryCode | None:
    """The state whose bodies the text takes for granted, or None."""
    votes: Counter[CountryCode] = Counter()
    for scan in scans:
        for here, mark in scan.bodies.items():
            spelt = any(index in scan.demonyms for index in range(here, mark.end))
            if mark.value.country is not None and not spelt:
                votes[mark.value.country] += _weight(scan, here, mark.value.country)
        for head in scan.heads.values():
            if head.value.owner in scan.words.writing:
                votes[str(head.value.owner)] += _HEAD
        if scan.sentence.part is Part.DATELINE:
            votes.update({mark.value.code: _DATELINE for mark in scan.places.values()})
    site = _site(document, lexicon)
    votes.update({site: _SITE} if site else {})
    return (
        max(votes, key=lambda code: (votes[code], code)) if votes and max(votes.values()) >= _ENOUGH else None
    )


def _weight(scan: Scan, here: int, code: CountryCode) -> int:
    """How much a body tells: most as the source, less in a title, nothing in states of other languages."""
    if _publishes(scan, here):
        return _SOURCE
    titled = any(here - back in scan.heads for back in range(1, _TITLED))
    return 0 if code not in scan.words.writing else _IN_TITLE if titled else _BODY


def _publishes(scan: Scan, here: int) -> bool:
    """Whether "communiqué de …" stands close before a body."""
    publishing = scan.words.references.publishing
    return any(scan.low(here - back).startswith(publishing) for back in range(1, 10))


def _site(document: Document, lexicon: Lexicon) -> CountryCode | None:
    """The state of the address that the document was read from."""
    host = (document.url or "").split("//")[-1].split("/")[0].upper()
    code = host.rsplit(".", 1)[-1]
    return code if code in lexicon.countries.codes else None


def is_of_sports(scans: Iterable[Scan]) -> bool:
    """Whether a text tells of matches and clubs: several of their words stand in it."""
    met = {
        token.low for scan in scans for token in scan.tokens if token.low in scan.words.titles.words["sports"]
    }
    return len(met) >= _SPORTS


def clues_of(scans: Iterable[Scan]) -> list[Clue]:
    """Every mention of a state with its offset: names, towns, adjectives, bodies."""
    clues: list[Clue] = []
    for scan in scans:
        at = scan.tokens
        clues += [(at[i].start, mark.value.code) for i, mark in scan.places.items() if mark.value.is_strong]
        clues += [
            (at[i].start, mark.value.country) for i, mark in scan.demonyms.items() if mark.value.country
        ]
        clues += [(at[i].start, mark.value.country) for i, mark in scan.bodies.items() if mark.value.country]
        owners = [(at[i].start, mark.value.owner) for i, mark in scan.heads.items()]
        clues += [(start, owner) for start, owner in owners if owner and owner not in _ORGANISATIONS]
    return sorted(set(clues))


def adjectives_of(scans: Iterable[Scan]) -> frozenset[CountryCode]:
    """The states whose adjectives a text has: it speaks of what is theirs, not only of places there."""
    owners = (mark.value.country for scan in scans for mark in scan.demonyms.values())
    return frozenset(code for code in owners if code is not None)


def goals_of(scans: Iterable[Scan]) -> list[Clue]:
    """The places that somebody goes to or works with: "s'est rendu à Dakar", "coopérer avec le Mali"."""
    return [
        (scan.tokens[here].start, mark.value.code)
        for scan in scans
        for here, mark in scan.places.items()
        if _is_goal(scan, here) or _is_partner(scan, here)
    ]


def _is_partner(scan: Scan, here: int) -> bool:
    """Whether "avec" stands before the state."""
    along = scan.words.function.comitative.folded
    return scan.low(here - 1) in along or scan.low(here - 2) in along


def _is_goal(scan: Scan, here: int) -> bool:
    """Whether a verb of travel stands before the place, or "est à" right before it."""
    going = scan.words.references.going
    if any(scan.low(here - back).startswith(going) for back in range(1, _FAR)):
        return True
    return scan.is_at(here - 1) and scan.low(here - 2) in scan.words.references.being


def nearest(
    clues: Sequence[Clue], at: int, *, start: int, end: int, but: frozenset[CountryCode]
) -> CountryCode | None:
    """The state mentioned last before ``at`` in the sentence, else next in it, else last before it."""
    fit = [(offset, code) for offset, code in clues if code not in but]
    before = [code for offset, code in fit if start <= offset < at]
    behind = [code for offset, code in fit if at <= offset < end]
    earlier = [code for offset, code in fit if offset < start]
    later = [code for offset, code in fit if offset >= end]
    return next(
        (codes[index] for codes, index in ((before, -1), (behind, 0), (earlier, -1), (later, 0)) if codes),
        None,
    )


def commonest(clues: Sequence[Clue], among: Iterable[CountryCode]) -> CountryCode | None:
    """The state of ``among`` that the text names most, the first of equals; None where it names none."""
    counts = Counter(code for _, code in clues)
    wanted = frozenset(among)
    return next((code for code, _ in counts.most_common() if code in wanted), None)
