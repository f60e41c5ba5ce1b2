"""What stands in brackets behind a name: a state, an organisation, its offices."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.actors.bracketed_fields import field_holder
from kg.extract.actors.brackets import after_brackets
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.titles import title_at


def bracketed(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "X (France)", "X (ministre de Y)", "X (DFE)"."""
    end, inside = after_brackets(scan, phrase.end)
    words = list(inside)
    if not words:
        return None
    offices = list(_chain(scan, words[0], end))
    if offices:
        return replace(phrase, end=end, titles=(*phrase.titles, *offices))
    if (held := field_holder(scan, phrase, words)) is not None:
        return replace(held, end=end)
    owner = _affiliation(scan, words[0])
    return replace(phrase, end=end, affiliation=owner if owner.code else phrase.affiliation)


def _chain(scan: Scan, here: int, end: int) -> Iterator[Title]:
    """The offices from ``here``, each behind "," or "et", before ``end``."""
    title = title_at(scan, here)
    while title is not None and title.end < end:
        yield title
        title = title_at(scan, title.end + 1) if scan.is_joint(title.end) else None


def _affiliation(scan: Scan, here: int) -> Affiliation:
    if here in scan.bodies:
        return scan.bodies[here].value
    if here in scan.places and scan.places[here].value.is_strong:
        return Affiliation(country=scan.places[here].value.code)
    return Affiliation()
