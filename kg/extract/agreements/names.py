"""The nouns that name agreements, and what their articles and neighbours say of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.agreements.scan import Scan
from kg.extract.reading import Span
from kg.facts import AgreementKind
from kg.lexicon.agreement_words import AgreementWords

_CHANGE = 40
_AND = re.compile(r"\b(?:et|ou|ainsi)\b")
_MANY = re.compile(r"\b(?:[5-9]|\d{2,})\s(?:\w+\s)?$")
_WORD_BEFORE = re.compile(r"(\b\w+|\b\w['’])\s?(?:nouve(?:au|l|lle)\s)?$")
_WORD_AFTER = re.compile(r"\s(\w+['’]?)")


@dataclass(frozen=True, slots=True)
class Name(Span):
    """The noun that names an agreement."""

    kind: AgreementKind


def find_names(scanned: Scan, words: AgreementWords) -> Iterator[Name]:
    """Every name in order; those inside an actor ("chef du protocole") are none."""
    for match in words.kinds.find(scanned.text):
        name = Name(match.start, match.end, match.value)
        if not any(actor.holds(name) for actor in scanned.reading.actors):
            yield name


def leads_on(text: str, new: Name | None, old: Name, words: AgreementWords) -> bool:
    """Whether ``new`` only changes ``old`` ("un protocole modifiant la convention")."""
    if new is None or old.start - new.end > _CHANGE:
        return False
    between = text[new.end : old.start]
    return "," not in between and any(words.amending.find(between)) and not _AND.search(between)


def was_named_before(text: str, name: Name, words: AgreementWords) -> bool:
    """ "Cet accord", "l'accord" with nothing that says which one, or a count ("45 conventions")."""
    after = _WORD_AFTER.match(text, name.end)
    article = _article(text, name)
    if any(words.anaphoric.find(article)) or _MANY.search(text, max(0, name.start - _CHANGE), name.start):
        return True
    is_bare = after is None or not any(words.complements.find(after.group(1)))
    return any(words.definite.find(article)) and is_bare and " " not in text[name.start : name.end]


def is_definite(text: str, name: Name, words: AgreementWords) -> bool:
    """ "L'accord", "cette convention": one that the reader is taken to know."""
    return any(words.definite.find(_article(text, name)))


def _article(text: str, name: Name) -> str:
    """The word before the name, "nouveau" left out."""
    before = _WORD_BEFORE.search(text, 0, name.start)
    return before.group(1) if before is not None else ""
