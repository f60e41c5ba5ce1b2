"""Gives people and functions their state where their title does not say it."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.actors.draft import Draft
from kg.extract.actors.guess import MENTIONS, Guess
from kg.extract.actors.peers import is_of_club, is_ranked
from kg.extract.actors.people import Person
from kg.extract.actors.scan import Affiliation
from kg.extract.actors.sides import organisation_of, spoken_for
from kg.extract.reading import ActorKind
from kg.facts import CountryCode
from kg.lexicon.name_likeness import Likeness

_FULL_NAME = 2


@dataclass(frozen=True)
class Affiliator:
    """``guess`` and ``likeness`` tell states; in a text of ``sports`` clubs have presidents too."""

    guess: Guess
    likeness: Likeness
    sports: bool = False

    def complete(self, drafts: Sequence[Draft], *, only_named: bool = False) -> None:
        """Fill the missing states of people with an office, from the first mention on.

        Holders whom one plural tells ("les ministres de A et de B") have one state.
        """
        told: dict[tuple[int, int], Affiliation] = {}
        for found in _by_person(drafts):
            person, span = found[0].person, (found[0].start, found[0].end)
            _share(person, told.get(span))
            if person.affiliation.code is not None or found[0].plural:
                continue
            if not person.titles and not is_ranked(found):
                likely = None if only_named else self._by_name(person, None)
                person.affiliation = self._spoken(found) or Affiliation(country=likely)
                continue
            if (only_named and person.name is None) or (self.sports and is_of_club(found[0])):
                continue
            body = organisation_of(found[0])
            if body is not None:
                person.affiliation = body
                continue
            code = self._by_name(person, self.guess.of(found, drafts))
            person.affiliation = Affiliation(country=code) if code else person.affiliation
            told[span] = person.affiliation

    def _by_name(self, person: Person, guess: CountryCode | None) -> CountryCode | None:
        """``guess``, unless the person's name is clearly like those of another state that the text names."""
        if len(person.parts) < _FULL_NAME:
            return guess
        if guess is None:
            return self.likeness.likeliest(person.parts, self.guess.states)
        return self.likeness.likelier(person.parts, guess, self.guess.states) or guess

    def _spoken(self, mentions: list[Draft]) -> Affiliation | None:
        """The state or organisation that the words around a person without an office name."""
        named = [one for one in mentions[:MENTIONS] if one.kind is ActorKind.NAMED]
        found = (spoken_for(one, self.guess.clues) for one in named)
        state = next((Affiliation(country=code) for code in found if code), None)
        return state or next(filter(None, map(organisation_of, named)), None)


def _by_person(drafts: Sequence[Draft]) -> list[list[Draft]]:
    """The mentions of each person, in the order of their first ones."""
    mentions: dict[int, list[Draft]] = {}
    for draft in drafts:
        mentions.setdefault(id(draft.person), []).append(draft)
    return list(mentions.values())


def _share(person: Person, told: Affiliation | None) -> None:
    """Give an unnamed holder the state told of another whom the same plural tells."""
    if told is not None and person.affiliation.code is None and person.name is None:
        person.affiliation = told
