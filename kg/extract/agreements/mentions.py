"""Where a text names an agreement, what it is about and how far it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.agreements.cues import within
from kg.extract.agreements.listing import is_listing, plain, shared
from kg.extract.agreements.names import Name, find_names, is_definite, leads_on, was_named_before
from kg.extract.agreements.scan import Scan
from kg.extract.agreements.status import Cue, StatusCues
from kg.extract.agreements.topics import complement, domain_of
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementKind, AgreementStatus, DomainKey
from kg.lexicon.agreement_words import AgreementWords


@dataclass(frozen=True, slots=True)
class AgreementMention(Span):
    """An agreement in ``sentence``; ``cue`` tells its status, ``about`` is the end of its name.

    ``is_recalled`` where its signature is only an attribute of it ("l'accord conclu avec X"), ``is_changed``
    where a newer text changes it.
    """

    sentence: Sentence
    kind: AgreementKind
    domain: DomainKey | None
    status: AgreementStatus
    cue: Cue
    about: int
    is_recalled: bool
    is_changed: bool = False


class Mentions:
    """The agreements of one text whose status it tells."""

    def __init__(self, scanned: Scan, words: AgreementWords) -> None:
        """Seek names and status words once."""
        self._scanned, self._text, self._words = scanned, scanned.text, words
        self._names = list(find_names(scanned, words))
        self._status = StatusCues(scanned.text, words)

    def all(self) -> Iterator[AgreementMention]:
        """In order."""
        last: AgreementStatus | None = None
        for sentence in self._scanned.sentences:
            names = within(self._names, sentence)
            listed = last if is_listing(self._text, sentence, self._words) else None
            told = self._told(names, sentence, listed)
            last = next((AgreementStatus(cue.status) for cue in reversed(told) if cue is not None), last)
            yield from self._of(names, told, sentence)

    def _told(
        self, names: Sequence[Name], sentence: Sentence, listed: AgreementStatus | None
    ) -> list[Cue | None]:
        own = [self._own(name, before, sentence) for before, name in zip((None, *names), names, strict=False)]
        told = shared(self._text, names, own)
        if listed is None:
            return told
        return [plain(listed, name) if cue is None else cue for name, cue in zip(names, told, strict=True)]

    def _own(self, name: Name, before: Name | None, sentence: Sentence) -> Cue | None:
        if leads_on(self._text, before, name, self._words):
            return plain(AgreementStatus.IN_FORCE, name)
        return self._status.of(name, sentence)

    def _of(
        self, names: Sequence[Name], told: Sequence[Cue | None], sentence: Sentence
    ) -> Iterator[AgreementMention]:
        befores, afters = (None, *names), (*names[1:], None)
        for before, name, after, cue in zip(befores, names, afters, told, strict=False):
            if cue is None or was_named_before(self._text, name, self._words):
                continue
            follows = after is None or leads_on(self._text, name, after, self._words)
            end = sentence.end if follows or after is None else after.start
            yield self._mention(
                name, cue, sentence, end, changed=leads_on(self._text, before, name, self._words)
            )

    def _mention(
        self, name: Name, cue: Cue, sentence: Sentence, end: int, *, changed: bool
    ) -> AgreementMention:
        about = complement(self._scanned, name, end)
        return AgreementMention(
            name.start,
            name.end,
            sentence=sentence,
            kind=name.kind,
            domain=domain_of(self._scanned, sentence, Span(name.start, about)),
            status=AgreementStatus(cue.status),
            cue=cue,
            about=about,
            is_recalled=cue.is_bare and is_definite(self._text, name, self._words),
            is_changed=changed,
        )
