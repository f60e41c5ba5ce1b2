"""The nouns that name agreements, and the words that stand for them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kg.extract.agreements.scan import Scan
from kg.extract.reading import Span
from kg.facts import AgreementKind
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.matcher import Match

_CHANGE, _MATTER, _FAR, _ASIDE = 40, 20, 250, 4
# "Le mémorandum d'entente (déclaration d'intention)": another name of the same.
_ALIAS = re.compile(r"\w\s?\($")
_OTHER_NAME = re.compile(r"[^.;:()«»]{0,80}\(")
# "Accord de partenariat économique (APE": and what it is called for short.
_SHORT = re.compile(r"[^.;:()«»]{0,60}\s\(([A-Z]{3,6})\b")
_WORD = re.compile(r"\w+")
_STOP = re.compile(r"[.!?]\s")


Kin = Literal["next", "replaced"]


@dataclass(frozen=True, slots=True)
class Name(Span):
    """The noun that names an agreement, or a word that stands for it.

    ``is_other``: "l'autre sur la pêche"; ``is_pointer``: "ce document"; ``needs_verb``: "la trêve conclue";
    ``kin``: one of the kind and matter of the text before it, its next version or what it replaces.
    """

    kind: AgreementKind
    is_other: bool = False
    is_pointer: bool = False
    needs_verb: bool = False
    kin: Kin | None = None


def find_names(scanned: Scan, words: AgreementWords) -> list[Name]:
    """Every name in order; those inside an actor ("chef du protocole") are none."""
    of_sort = words.frames.articles.of_sort
    found = [Name(match.start, match.end, match.value) for match in words.kinds.find(scanned.text)]
    found += [
        Name(match.start, match.end, match.value, needs_verb=True)
        for match in words.signed_kinds.find(scanned.text)
        if not any(name.start <= match.start < name.end for name in found)
        and of_sort.search(scanned.text, max(0, match.start - _ASIDE), match.start) is None
        and not any(scanned.between.is_led(name, Span(match.start, match.end)) for name in found)
    ]
    found.sort(key=lambda name: name.start)
    names = [name for name in found if not any(actor.holds(name) for actor in scanned.reading.actors)]
    names = [_by_alias(name, names, scanned.text) for name in names]
    names = [
        name for name in names if _ALIAS.search(scanned.text, max(0, name.start - _ASIDE), name.start) is None
    ]
    names = sorted([*names, *_acronyms(scanned.text, names)], key=lambda name: name.start)
    pointing = [*_others(scanned, names, words), *_pointers(scanned, names, words)]
    names = [name for name in names if not any(pointer.holds(name) for pointer in pointing)]
    return sorted([*names, *pointing], key=lambda name: name.start)


def _acronyms(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """ "Le programme indicatif de coopération (PIC)": what is called PIC behind it is such a text too."""
    for name in names:
        short = _SHORT.match(text, name.end)
        if short is not None and _spells(text[name.start : short.start(1)], short.group(1)):
            for match in re.finditer(rf"\b{short.group(1)}\b", text[short.end() :]):
                start, end = short.end() + match.start(), short.end() + match.end()
                if not any(other.start <= start < other.end for other in names):
                    yield Name(start, end, name.kind)


def _spells(words: str, short: str) -> bool:
    """Whether ``short`` is made of first letters of ``words``, the first of them with it."""
    initials = iter(word[0].upper() for word in _WORD.findall(words))
    return words[:1].upper() == short[0] and all(letter in initials for letter in short)


def _by_alias(name: Name, names: Sequence[Name], text: str) -> Name:
    """ "Une déclaration d'intention (Memorandum of Understanding)" is what its foreign name says."""
    after = next((other for other in names if other.start >= name.end), None)
    if after is None or after.kind is not AgreementKind.MEMORANDUM:
        return name
    is_alias = _OTHER_NAME.fullmatch(text, name.end, after.start) is not None
    return replace(name, kind=after.kind) if is_alias else name


def _others(scanned: Scan, names: Sequence[Name], words: AgreementWords) -> Iterator[Name]:
    """ "L'un sur la pêche", "deux autres relatifs à l'eau" after a name in the same sentence."""
    text = scanned.text
    for match in words.others.find(text) if names else ():
        after = text[match.end : match.end + _MATTER]
        first = next((found.start for found in words.matter.find(after)), None)
        before = next((name for name in reversed(names) if name.end <= match.start), None)
        if (
            first == 1
            and before is not None
            and match.start - before.end <= _FAR
            and _is_one(text, before, match)
        ):
            yield Name(match.start, match.end, before.kind, True)


def _pointers(scanned: Scan, names: Sequence[Name], words: AgreementWords) -> Iterator[Name]:
    """ "Ce document", "celui-ci" after a name, not one that a newer text changes."""
    pairs = zip((None, *names), names, strict=False)
    own = [name for new, name in pairs if not leads_on(scanned.text, new, name, words)]
    for match in words.pointers.find(scanned.text) if names else ():
        before = next((name for name in reversed(own) if name.end <= match.start), None)
        if before is not None:
            yield Name(match.start, match.end, before.kind, is_pointer=True)


def _is_one(text: str, first: Span, second: Match[None]) -> bool:
    return _STOP.search(text, first.end, second.start) is None


def leads_on(text: str, new: Name | None, old: Name, words: AgreementWords) -> bool:
    """Whether ``new`` only changes ``old`` ("un protocole modifiant la convention")."""
    if new is None or old.start - new.end > _CHANGE:
        return False
    between, apart = text[new.end : old.start], words.frames.listing.apart
    return "," not in between and any(words.amending.find(between)) and not apart.search(between)
