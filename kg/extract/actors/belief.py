"""Which capitalised words are believed to be a person's name, where nothing announces one."""

from collections.abc import Sequence

from kg.extract.actors.people import Register
from kg.extract.actors.phrases import Name, Phrase
from kg.extract.actors.scan import Scan

_BEFORE, _BEHIND = 3, 4


def believed(scans: Sequence[Scan], phrases: list[list[Phrase]]) -> list[list[Phrase]]:
    """Without the guessed names that neither a title, a clear name of the text nor a verb confirms."""
    sure = [
        one.name
        for scan, found in zip(scans, phrases, strict=True)
        for one in found
        if one.name and (one.titles or not one.guessed or _acts(scan, one.name))
    ]
    known = Register(Phrase(name.start, name.end, name=name) for name in sure)
    return [[one for one in found if _is_believed(one, known)] for found in phrases]


def _is_believed(phrase: Phrase, known: Register) -> bool:
    if not phrase.guessed or phrase.titles or phrase.name is None:
        return True
    return known.get(phrase.name) is not None


def _acts(scan: Scan, name: Name) -> bool:
    """Whether the words are met or meet, as only people do: "s'entretiendra avec X Y", "X Y a reçu"."""
    if any(part.isupper() for part in name.parts) or not scan.tokens[name.start].text.istitle():
        return False
    stems, links = scan.words.references.meeting, scan.words.references.links
    before = [at for at in range(name.start - _BEFORE, name.start) if scan.low(at).startswith(stems)]
    if before and all(scan.low(at) in links for at in range(before[-1] + 1, name.start)):
        return True
    behind = [at for at in range(name.end, name.end + _BEHIND) if scan.low(at).startswith(stems)]
    auxiliaries = scan.words.titles.words["auxiliaries"]
    return bool(behind) and all(scan.low(at) in auxiliaries for at in range(name.end, behind[0]))
