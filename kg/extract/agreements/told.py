"""What a sentence tells of the agreements that it names: by a word of its own, or that of their list."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.extract.agreements.articles import is_definite, is_of_year, was_named_before
from kg.extract.agreements.cues import within
from kg.extract.agreements.listing import plain, shared
from kg.extract.agreements.mention import Lead
from kg.extract.agreements.names import Name, leads_on
from kg.extract.agreements.scan import Scan
from kg.extract.agreements.status import StatusCues
from kg.extract.agreements.status_cues import Cue
from kg.extract.agreements.topics import complement
from kg.extract.reading import Reading, Sentence, Span
from kg.facts import AgreementKind, AgreementStatus
from kg.lexicon.agreement_words import AgreementWords

_BESIDE, _FAR = 22, 60
# "Ont signé, à Dakar, une note", "ont signé devant leurs pairs, une note".
_ASIDE = re.compile(r"(?:^|,)[^,;:.]{1,130},")
# Texts that bind two as long as nothing else is said of them; a declaration was made once.
_STANDING = (AgreementKind.AGREEMENT, AgreementKind.TREATY, AgreementKind.CONVENTION)


def _is_beside(cue: Cue | None, name: Span, reading: Reading) -> bool:
    """Whether a word of signing stands next to ``name``, a word or two, a day, a side or an aside between."""
    if cue is None or not cue.is_signing:
        return False
    leads = cue.end <= name.start
    between = Span(cue.end, name.start) if leads else Span(name.end, cue.start)
    told: list[Span] = [*reading.dates, *((*reading.actors, *reading.places) if leads else ())]
    told.sort(key=lambda span: (span.start, -span.end))
    words = "".join(_without(within(told, between), between, reading.text))
    return len(_ASIDE.sub("", words)) <= _BESIDE


def _is_far(cue: Cue | None, name: Span) -> bool:
    """Far behind an item of a list a word tells of something else: "lequel rouvre la ligne fermée depuis"."""
    is_standing = cue is not None and cue.status is AgreementStatus.IN_FORCE and not cue.is_verb
    return cue is not None and is_standing and cue.start - name.end > _FAR


def _without(told: Iterable[Span], span: Span, text: str) -> Iterator[str]:
    """The words of ``span`` outside ``told``."""
    start = span.start
    for one in told:
        yield text[start : one.start].rstrip()
        start = max(start, one.end)
    yield text[start : span.end]


class ToldOf:
    """The words of one text that tell how far its agreements are."""

    def __init__(self, scanned: Scan, words: AgreementWords) -> None:
        """Seek them once."""
        self._scanned, self._text, self._words = scanned, scanned.text, words
        self._status = StatusCues(scanned.text, words)

    def of(self, names: Sequence[Name], sentence: Sentence, listed: Lead | None) -> list[Cue | None]:
        """What ``sentence`` tells of each of ``names`` (items of a list: by what ``listed`` told)."""
        near = zip((None, *names), names, (*names[1:], None), strict=False)
        own = [self._own(name, before, after, sentence) for before, name, after in near]
        if listed is not None:
            own = [None if _is_far(cue, name) else cue for name, cue in zip(names, own, strict=True)]
        told = shared(self._text, names, own, self._words)
        told = [
            None if name.needs_verb and cue is not at else cue
            for name, cue, at in zip(names, told, own, strict=True)
        ]
        told = [cue or self._standing(name, sentence) for name, cue in zip(names, told, strict=True)]
        if listed is None:
            return told
        return [
            plain(listed.status, name) if cue is None and not name.needs_verb else cue
            for name, cue in zip(names, told, strict=True)
        ]

    def of_list(self, sentence: Sentence) -> Cue | None:
        """What ``sentence`` tells, by a word of signing, of the texts that a list behind it names."""
        cue = self._status.of_list(sentence)
        return None if cue is None or cue.status == "none" else cue

    def _own(self, name: Name, before: Name | None, after: Name | None, sentence: Sentence) -> Cue | None:
        if name.kin == "replaced" or leads_on(self._text, before, name, self._words):
            return plain(AgreementStatus.IN_FORCE, name)
        if after is not None and after.kin == "next":
            sentence = replace(sentence, end=after.start)
        changes = after is not None and leads_on(self._text, name, after, self._words)
        cue = self._status.of(name, sentence, older=after if changes else None)
        cue = cue or self._headed(name, sentence)
        return None if name.needs_verb and not _is_beside(cue, name, self._scanned.reading) else cue

    def _headed(self, name: Name, sentence: Sentence) -> Cue | None:
        """ "La signature entre les deux États : 1/ d'un accord": by the head of the list."""
        colon = self._text.rfind(":", sentence.start, name.start)
        headed = self._words.frames.listing.headed
        if colon < 0 or headed.fullmatch(self._text, colon, name.start) is None:
            return None
        return self.of_list(replace(sentence, end=colon))

    def _standing(self, name: Name, sentence: Sentence) -> Cue | None:
        """ "L'accord entre A et B" of which nothing more is said: it is there."""
        about = Span(name.start, complement(self._scanned, name, sentence.end))
        if (
            name.needs_verb
            or name.kin is not None
            or not (name.kind in _STANDING or is_of_year(self._text, name, self._words))
            or not (is_definite(self._text, name, self._words) or is_of_year(self._text, name, self._words))
            or was_named_before(self._text, name, self._words)
            or self._status.denies(name, sentence)
        ):
            return None
        is_there = is_of_year(self._text, name, self._words) or self._scanned.pairs.states_pair(about)
        return plain(self._by_name(name), name) if is_there else None

    def _by_name(self, name: Name) -> AgreementStatus:
        """ "Les négociations de libre-échange entre A et B": what is called so is still to come."""
        is_talk = any(self._words.before[AgreementStatus.PLANNED].find(self._text[name.start : name.end]))
        return AgreementStatus.PLANNED if is_talk else AgreementStatus.IN_FORCE
