"""Organisations by name: short names that need their office before them, organs that states have as well."""

import re
from collections.abc import Iterable, Iterator, Mapping

from kg.extract.actors.affiliation import Affiliation
from kg.lexicon.actor_words import ActorWords
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.matcher import Match, folded
from kg.lexicon.organisation_files import OrganisationKind, OrganisationWord

Marks = Mapping[str, Mapping[int, Match[object]]]
_REACH = 45
_NAME = re.compile(r"\.?[ \u00a0]+[A-ZÉÈÀ][\w'’-]+")


def organisations_in(text: str, lexicon: Lexicon, words: ActorWords) -> Iterator[Match[Affiliation]]:
    """Every organisation that ``text`` names."""
    for hit in lexicon.organisations.find(text):
        if hit.value.is_strong or _is_led(text, hit, words):
            yield Match(hit.start, hit.end, Affiliation(hit.value.country, hit.value.code), hit.written)
    yield from _spoken(text, lexicon, words)


def _spoken(text: str, lexicon: Lexicon, words: ActorWords) -> Iterator[Match[Affiliation]]:
    """Acronyms that are written as words: "la Cédéao", "l'Otan"."""
    for found in words.frames.state.spoken.finditer(text):
        word = lexicon.organisations.by_name(folded(found[1]).upper())
        if word is not None and word.is_strong and word.kind is OrganisationKind.ACRONYM:
            yield Match(found.start(1), found.end(1), Affiliation(word.country, word.code), found[1])


def _is_led(text: str, hit: Match[OrganisationWord], words: ActorWords) -> bool:
    """Whether an office stands before a short name: "la secrétaire générale de la Francophonie"."""
    lists = words.titles.words
    offices = (*lists["of_weak"], *(lists["of_weak_acronyms"] if hit.written.isupper() else ()))
    return folded(text[max(hit.start - _REACH, 0) : hit.start]).rstrip().endswith(offices)


def without_organs_of_states(
    bodies: Iterable[Match[Affiliation]], text: str, words: ActorWords, marks: Marks
) -> Iterator[Match[Affiliation]]:
    """``bodies`` but for those of the state behind them: "le Conseil de sécurité de la Russie".

    ``marks`` has the "demonyms", "places" and "civilities" of ``text`` by their start. A civility before a
    name ("SEM Jean Dupont") is no body.
    """
    for hit in bodies:
        if hit.start in marks["civilities"] and _NAME.match(text, hit.end):
            continue
        organ = hit.value.country is None and folded(hit.written) in words.titles.words["organs_of_states"]
        behind = words.frames.state.organ.match(text, hit.end) if organ else None
        if behind is None or not any(behind.end() in marks[kind] for kind in ("demonyms", "places")):
            yield hit
