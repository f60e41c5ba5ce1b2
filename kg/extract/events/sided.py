"""The last look at who the sides are: a side of nobody's is none, a body at home no foreign one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.extract.events.actors import affiliation
from kg.extract.events.courtesies import without_courtesies
from kg.extract.events.foreign import is_foreign_body
from kg.extract.events.same import alike
from kg.extract.reading import Part, Reading
from kg.facts import Actor, CountryCode, Fact, Met, Visits
from kg.lexicon.event_words import load_event_words
from kg.lexicon.lexicon import Lexicon


def sided(facts: Iterable[Fact], reading: Reading, lexicon: Lexicon) -> tuple[Fact, ...]:
    """``facts`` without the meetings and visits of which it is not known that they cross a border.

    Who is met abroad is of the state visited; who has no office, of the one other state whose office the
    headline tells; who meets an organisation, of the one state that the text names. Courtesy calls beside
    talks are left out.
    """
    every = tuple(without_courtesies(facts, reading, load_event_words(lexicon.language)))
    sides = _Sides(tuple(fact for fact in every if isinstance(fact, Visits)), reading, lexicon)
    return tuple(found for fact in every for found in sides.told(fact))


@dataclass(frozen=True)
class _Sides:
    journeys: Sequence[Visits]
    reading: Reading
    lexicon: Lexicon

    def told(self, fact: Fact) -> Iterator[Fact]:
        """``fact`` with the states of its sides, if there is one for each."""
        if isinstance(fact, Met):
            a, b = self._known(fact.a, fact.b), self._known(fact.b, fact.a)
            if self._may_be_side(a, b, fact) and self._may_be_side(b, a, fact):
                yield fact.model_copy(update={"a": a, "b": b})
        elif isinstance(fact, Visits):
            visitor = self._of_lone_office(fact.visitor, fact.to)
            if affiliation(visitor) is not None and self._comes_from_abroad(visitor, fact.to):
                yield fact.model_copy(update={"visitor": visitor})
        else:
            yield fact

    def _known(self, actor: Actor, other: Actor) -> Actor:
        """``actor`` with the state that the journey of the ``other``, or the text, tells."""
        if affiliation(actor) is not None:
            return actor
        if other.country is None:
            return self._of_lone_state(actor)
        goals = {visit.to for visit in self.journeys if alike(visit.visitor, other)}
        if len(goals) == 1:
            return actor.model_copy(update={"country": goals.pop()})
        return self._of_lone_office(actor, other.country)

    def _of_lone_state(self, actor: Actor) -> Actor:
        named = {place.country for place in self.reading.places}
        named |= {m.actor.country for m in self.reading.actors if m.actor.country is not None}
        return actor.model_copy(update={"country": named.pop()}) if len(named) == 1 else actor

    def _of_lone_office(self, actor: Actor, home: CountryCode) -> Actor:
        """A person without an office who has the one of another state that the headline tells."""
        if affiliation(actor) is not None or actor.role is not None:
            return actor
        heads = [one for one in self.reading.sentences if one.part is Part.HEADLINE]
        told = (m.actor for m in self.reading.actors if any(head.holds(m) for head in heads))
        states = {one.country for one in told if one.name is None and one.role is not None} - {None, home}
        return actor.model_copy(update={"country": states.pop()}) if len(states) == 1 else actor

    def _may_be_side(self, actor: Actor, other: Actor, fact: Met) -> bool:
        """Whether ``actor`` speaks for a state, an organisation, or a body that is not of the ``other``'s."""
        if affiliation(actor) is None:
            return False
        if not self._is_of_body(actor):
            return True
        return is_foreign_body(actor, other.country, self.lexicon) or self._is_abroad(other, fact)

    def _comes_from_abroad(self, visitor: Actor, to: CountryCode) -> bool:
        return not self._is_of_body(visitor) or is_foreign_body(visitor, to, self.lexicon)

    def _is_of_body(self, actor: Actor) -> bool:
        """Whether ``actor`` speaks for a body that is neither a state's nor a known organisation."""
        return actor.country is None and actor.org not in self.lexicon.organisations.by_code

    def _is_abroad(self, actor: Actor, fact: Met) -> bool:
        """Whether ``actor`` met the other side out of the own country."""
        if actor.country is None:
            return False
        if any(visit.to != actor.country and alike(visit.visitor, actor) for visit in self.journeys):
            return True
        soil = {place.country for place in self.reading.places if place.name == fact.place}
        return bool(soil) and actor.country not in soil
