"""Where a text names an agreement, what it is about and how far it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.scan import Scan
from kg.extract.agreements.status import StatusCues
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementKind, AgreementStatus, DomainKey
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.cooperation_words import Cue

_COMPLEMENT = 150
_INTRO = 24
_CHANGE = 40
_OPENING = 12
_AND = re.compile(r"\b(?:et|ou|ainsi)\b")
_MANY = re.compile(r"\b(?:[5-9]|\d{2,})\s(?:\w+\s)?$")
_WORD_BEFORE = re.compile(r"(\b\w+|\b\w['’])\s?(?:nouve(?:au|l|lle)\s)?$")
_AUXILIARY = re.compile(r"\b(?:a|ont|été|être|est|sont|sera|seront|viennent|vient)\b")
_WORD_AFTER = re.compile(r"\s(\w+['’]?)")


@dataclass(frozen=True, slots=True)
class Name(Span):
    """The noun that names an agreement."""

    kind: AgreementKind


@dataclass(frozen=True, slots=True)
class AgreementMention(Span):
    """An agreement in ``sentence``; ``cue`` tells its status, ``about`` is the end of its name.

    ``is_recalled`` where its signature is only an attribute of it ("l'accord conclu avec X"), ``is_changed``
    where a newer text changes it, ``is_appointed`` where a signature itself is announced ("signeront").
    """

    sentence: Sentence
    kind: AgreementKind
    domain: DomainKey | None
    status: AgreementStatus
    cue: Span
    about: int
    is_recalled: bool
    is_changed: bool = False
    is_appointed: bool = False


def find_mentions(scanned: Scan, words: AgreementWords) -> Iterator[AgreementMention]:
    """The agreements whose status the sentence tells, in order."""
    status = StatusCues(scanned.text, words)
    names = [Name(match.start, match.end, match.value) for match in words.kinds.find(scanned.text)]
    names = [name for name in names if not any(actor.holds(name) for actor in scanned.reading.actors)]
    last: AgreementStatus | None = None
    for sentence in scanned.sentences:
        here = within(names, sentence)
        listed = last if _is_listing(scanned.text, sentence, words) else None
        for before, name, after in zip((None, *here), here, (*here[1:], None), strict=False):
            changed = _leads_on(scanned.text, before, name, words)
            told = (AgreementStatus.IN_FORCE, name) if changed else status.of(name, sentence)
            told = (listed, name) if told is None and listed is not None else told
            last = told[0] if told is not None else last
            if told is not None and not _was_named_before(scanned.text, name, words):
                follows = after is None or _leads_on(scanned.text, name, after, words)
                about = _complement(scanned, name, sentence.end if follows or after is None else after.start)
                recalled = _is_recalled(scanned.text, name, told[1], words)
                domain = _domain(scanned, sentence, Span(name.start, about))
                yield AgreementMention(
                    name.start,
                    name.end,
                    sentence,
                    name.kind,
                    domain,
                    *told,
                    about,
                    recalled,
                    changed,
                    any(words.appointed.find(scanned.text[told[1].start : told[1].end])),
                )


def _is_listing(text: str, sentence: Sentence, words: AgreementWords) -> bool:
    """ "Il s'agit de l'accord sur X et de l'accord sur Y": the texts just said to be signed, one by one."""
    first = next(iter(words.listing.find(text[sentence.start : sentence.end])), None)
    return first is not None and first.start <= _OPENING


def _leads_on(text: str, new: Name | None, old: Name, words: AgreementWords) -> bool:
    """Whether ``new`` only changes ``old`` ("un protocole modifiant la convention")."""
    if new is None or old.start - new.end > _CHANGE:
        return False
    between = text[new.end : old.start]
    return "," not in between and any(words.amending.find(between)) and not _AND.search(between)


def _was_named_before(text: str, name: Name, words: AgreementWords) -> bool:
    """ "Cet accord", "l'accord" with nothing that says which one, or a count ("45 conventions")."""
    after = _WORD_AFTER.match(text, name.end)
    article = _article(text, name)
    if any(words.anaphoric.find(article)) or _MANY.search(text, max(0, name.start - _CHANGE), name.start):
        return True
    is_bare = after is None or not any(words.complements.find(after.group(1)))
    return any(words.definite.find(article)) and is_bare and " " not in text[name.start : name.end]


def _is_recalled(text: str, name: Name, cue: Span, words: AgreementWords) -> bool:
    if cue.start < name.end or not any(words.definite.find(_article(text, name))):
        return False
    return _AUXILIARY.search(text, name.end, cue.end) is None


def _article(text: str, name: Name) -> str:
    """The word before the name, "nouveau" left out."""
    before = _WORD_BEFORE.search(text, 0, name.start)
    return before.group(1) if before is not None else ""


def _complement(scanned: Scan, name: Name, end: int) -> int:
    """Where the words that say what the agreement is about end."""
    reach = Span(name.end, min(end, name.end + _COMPLEMENT))
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, reach)]
    return min([reach.end, *stops])


def _domain(scanned: Scan, sentence: Sentence, name: Span) -> DomainKey | None:
    """The first narrow domain of the name, else any, else that of "dans le domaine de X" before it."""
    found = [mention for mention in scanned.domains if mention.meets(name)]
    found = found or list(_introduced(scanned, Span(sentence.start, name.start)))
    narrow = [mention for mention in found if mention.domain not in scanned.words.general]
    return next((mention.domain for mention in narrow or found), None)


def _introduced(scanned: Scan, before: Span) -> Sequence[DomainMention]:
    return [
        mention
        for mention in scanned.domains_in(before)
        if scanned.cues.has(Cue.LINKS, Span(max(before.start, mention.start - _INTRO), mention.start))
    ]
