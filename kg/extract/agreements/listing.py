"""Agreements told one by one: "ont signé un accord sur A, une convention sur B et un protocole sur C"."""

import re
from collections.abc import Sequence

from kg.extract.agreements.names import Name
from kg.extract.agreements.status_cues import Cue
from kg.extract.reading import Sentence
from kg.facts import AgreementStatus
from kg.lexicon.agreement_words import AgreementWords

_OPENING = 40
_LEAD = 50
_NEAR = 60
_COUNT = 12
_BULLET = re.compile(r"[-–—•▪●◦*✔→]\s")


def is_listing(text: str, sentence: Sentence, words: AgreementWords) -> bool:
    """ "Il s'agit de l'accord sur X et de l'accord sur Y": the texts just said to be signed, one by one."""
    first = next(iter(words.listing.find(text[sentence.start : sentence.end])), None)
    return first is not None and first.start <= _OPENING


def is_item(text: str, sentence: Sentence, names: Sequence[Name], words: AgreementWords) -> bool:
    """ "- Accord sur X", "1. Accord sur X": a line or a number that a text follows, and nothing before it."""
    item = words.frames.listing.item
    is_set_off = _is_line(text, sentence) or is_counted(text, sentence, words)
    return is_set_off and bool(names) and item.fullmatch(text, sentence.start, names[0].start) is not None


def _is_line(text: str, sentence: Sentence) -> bool:
    line = text.rfind("\n", 0, sentence.start) + 1
    return not text[line : sentence.start].strip()


def is_bulleted(text: str, sentence: Sentence) -> bool:
    """Whether a dash or a point opens the line of ``sentence``."""
    return _is_line(text, sentence) and _BULLET.match(text, sentence.start, sentence.end) is not None


def is_counted(text: str, sentence: Sentence, words: AgreementWords) -> bool:
    """Whether a number that counts an item opens ``sentence`` or stands right before it."""
    marks = words.frames.listing.mark
    if marks.match(text, sentence.start, sentence.end) is not None:
        return True
    before = text[max(0, sentence.start - _COUNT) : sentence.start].split()
    return bool(before) and marks.fullmatch(before[-1]) is not None


def shared(
    text: str, names: Sequence[Name], cues: Sequence[Cue | None], words: AgreementWords
) -> list[Cue | None]:
    """``cues`` of the ``names`` of one sentence; one without its own has that of its list."""
    told = list(cues)
    for at in range(1, len(names)):
        before = told[at - 1]
        if before is None or _is_of_one(before, names[at - 1], names[at], text):
            continue
        if _is_open(told[at], names[at]) and _is_joined(text, names[at], words):
            told[at] = _plain(before, names[at])
    for at in range(len(names) - 2, -1, -1):
        after = told[at + 1]
        if told[at] is None and after is not None and _is_joined(text, names[at + 1], words):
            told[at] = after if after.start >= names[at + 1].end and not after.is_bare else None
    return told


def _is_of_one(cue: Cue, name: Name, after: Name, text: str) -> bool:
    """ "L'accord signé en 2008 et une convention", but "textes signés : une convention"."""
    return cue.is_bare and cue.start >= name.end and ":" not in text[cue.end : after.start]


def _is_open(cue: Cue | None, name: Name) -> bool:
    """No word of its own tells how far it is, or only one far behind it."""
    return cue is None or cue.start > name.end + _NEAR


def _is_joined(text: str, name: Name, words: AgreementWords) -> bool:
    joint = words.frames.listing.joint
    return name.is_other or joint.search(text, max(0, name.start - _LEAD), name.start) is not None


def _plain(cue: Cue | None, name: Name) -> Cue | None:
    return None if cue is None else plain(AgreementStatus(cue.status), name, is_appointed=cue.is_appointed)


def plain(status: AgreementStatus, name: Name, *, is_appointed: bool = False) -> Cue:
    """A status that no word beside ``name`` tells."""
    return Cue(name.start, name.end, status, False, is_appointed)
