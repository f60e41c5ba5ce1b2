"""Several texts, each about a matter of its own: "des accords dans les domaines de A, de B et de C"."""

from collections.abc import Iterator, Sequence

from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.names import Name
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Span
from kg.facts import AgreementKind, DomainKey
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.cooperation_words import Cue

_LEAD = 20
_REACH, _FIRST, _STEP, _MOST = 600, 120, 110, 12
# One of these covers many matters.
_WHOLE = (AgreementKind.ROADMAP, AgreementKind.PROGRAMME, AgreementKind.TREATY)


def each_domain(scanned: Scan, name: Name, end: int, words: AgreementWords) -> tuple[DomainKey, ...]:
    """The matters listed after a plural ``name``, before ``end``; none where there are not two or more."""
    if name.kind in _WHOLE or not is_several(scanned.text, name, words):
        return ()
    found = within(scanned.domains, _reach(scanned, name, end))
    for run in _runs(scanned.text, found, words):
        domains = tuple(dict.fromkeys(mention.domain for mention in run))
        is_near = run and run[0].start - name.end <= _FIRST
        if is_near and len(domains) > 1:
            return domains[:_MOST]
    return ()


def is_several(text: str, name: Span, words: AgreementWords) -> bool:
    """ "Accords", "trois projets d'accord"."""
    frames = words.frames.listing
    is_plural = frames.plural.match(text, name.start) is not None
    return is_plural or frames.drafts.search(text, max(0, name.start - _LEAD), name.start) is not None


def _reach(scanned: Scan, name: Name, end: int) -> Span:
    """To the word that breaks off; a semicolon only parts two of the list."""
    reach = Span(name.end, min(end, name.end + _REACH))
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, reach) if stop.end - stop.start > 1]
    return Span(reach.start, min([reach.end, *stops]))


def _runs(text: str, found: Sequence[DomainMention], words: AgreementWords) -> Iterator[list[DomainMention]]:
    """``found`` cut where one does not follow the other in a list."""
    run: list[DomainMention] = []
    for mention in found:
        if run and not _follows(text[run[-1].end : mention.start], words):
            yield run
            run = []
        run.append(mention)
    yield run


def _follows(gap: str, words: AgreementWords) -> bool:
    """Whether ``gap`` has a comma or "et", and no word that leads on to an aim, a clause or examples."""
    is_joint = len(gap) <= _STEP and words.frames.listing.matters.fullmatch(gap) is not None
    return is_joint and not any(words.leading_on.find(gap)) and not any(words.likes.find(gap))
