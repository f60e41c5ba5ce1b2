"""Ties and joint work of two that a sentence names with no domain: political dialogue."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

_STRENGTHEN_REACH = 70
_SUBJECT_REACH = 120
_PRAISE_REACH = 60


def general_ties(scanned: Scan, sentence: Sentence) -> Iterator[tuple[Span, Span]]:
    """ "Renforcer les relations entre les deux pays": the word for ties and its clause, at most once."""
    is_wish = scanned.cues.has(Cue.WISH, sentence) and not scanned.cues.has(Cue.AGREED, sentence)
    if is_wish or scanned.cues.has(Cue.BODIES, sentence):
        return
    for bond, clause in _deepened(scanned, sentence):
        if scanned.pairs.is_mutual(clause, since=sentence.start) and not _names_matter(scanned, clause):
            yield bond, clause
            return


def _deepened(scanned: Scan, sentence: Sentence) -> Iterator[tuple[Span, Span]]:
    """The word for ties or joint work and the clause in which the two want more of it."""
    for verb in scanned.cues.within(Cue.DEEPEN, sentence):
        if _is_praised(scanned, sentence, verb):
            continue
        bond = _bond(scanned, sentence, verb)
        if bond is not None:
            yield bond, Span(verb.start, _clause_end(scanned, bond, sentence))
        before = _resumed(scanned, sentence, verb)
        if before is not None:
            yield before, Span(before.start, _clause_end(scanned, verb, sentence))
    for verb in (*scanned.cues.within(Cue.SPOKEN, sentence), *scanned.cues.within(Cue.SET_UP, sentence)):
        bond = _joint(scanned, sentence, verb)
        if bond is not None:
            yield bond, Span(bond.start, _clause_end(scanned, bond, sentence))
    for verb in scanned.cues.within(Cue.DEEPENED, sentence):
        if _is_praised(scanned, sentence, verb):
            continue
        reach = Span(max(sentence.start, verb.start - _SUBJECT_REACH), verb.start)
        bonds = [*scanned.cues.within(Cue.JOINT, reach), *scanned.cues.within(Cue.TIES, reach)]
        for bond in bonds[-1:]:
            yield bond, Span(bond.start, _clause_end(scanned, verb, sentence))


def _is_praised(scanned: Scan, sentence: Sentence, verb: Span) -> bool:
    """ "Ils se sont réjouis du développement des liens": what has come, not what they want."""
    start = max(sentence.start, verb.start - _PRAISE_REACH)
    return scanned.matters.praised.search(scanned.text, start, verb.start) is not None


def _names_matter(scanned: Scan, clause: Span) -> bool:
    """Whether a domain stands in ``clause``, or is pointed to ("dans ces domaines")."""
    return bool(scanned.domains_in(clause)) or scanned.cues.has(Cue.ANAPHORA, clause)


def _bond(scanned: Scan, sentence: Sentence, verb: Span) -> Span | None:
    """The first word for joint work or ties that ``verb`` can have as its object."""
    reach = Span(verb.end, min(sentence.end, verb.end + _STRENGTHEN_REACH))
    bonds = [*scanned.cues.within(Cue.JOINT, reach), *scanned.cues.within(Cue.TIES, reach)]
    bond = min(bonds, key=lambda found: found.start, default=None)
    if bond is None or scanned.cues.has(Cue.BREAKS, Span(verb.end, bond.start)):
        return None
    return bond


def _resumed(scanned: Scan, sentence: Sentence, verb: Span) -> Span | None:
    """ "Les relations et les moyens de les renforcer", "les liens que les deux veulent renforcer"."""
    reach = Span(max(sentence.start, verb.start - _SUBJECT_REACH), verb.start)
    bonds = [*scanned.cues.within(Cue.JOINT, reach), *scanned.cues.within(Cue.TIES, reach)]
    bond = max(bonds, key=lambda found: found.start, default=None)
    if bond is None or scanned.cues.has(Cue.BREAKS, Span(bond.end, verb.start)):
        return None
    is_object = scanned.matters.pronoun.search(scanned.text, bond.end, verb.start) is not None
    return (
        bond
        if is_object or scanned.matters.relative.search(scanned.text, bond.end, verb.start) is not None
        else None
    )


def _clause_end(scanned: Scan, bond: Span, sentence: Sentence) -> int:
    """The next comma, infinitive or new thought; the sentence's end where a list of domains may follow."""
    rest = Span(bond.end, sentence.end)
    if scanned.cues.has(Cue.LINKS, rest):
        return sentence.end
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, rest)]
    comma = scanned.matters.infinitives.clause.search(scanned.text, bond.end, sentence.end)
    return min([sentence.end, *stops, *([comma.start()] if comma is not None else [])])


def _joint(scanned: Scan, sentence: Sentence, verb: Span) -> Span | None:
    """The joint work that the two speak of or set up: the first matter after ``verb``."""
    reach = Span(verb.end, min(sentence.end, verb.end + _STRENGTHEN_REACH))
    bond = next(iter(scanned.cues.within(Cue.JOINT, reach)), None)
    return None if bond is None or scanned.cues.has(Cue.BREAKS, Span(verb.end, bond.start)) else bond
