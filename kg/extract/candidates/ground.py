"""What all candidates of one document are judged against: its stages, principals and trend."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from kg.extract.candidates.memory import Memory
from kg.extract.candidates.stage import FACELESS, Stage, stages
from kg.extract.events.actors import affiliation
from kg.extract.events.outcome import Outcome
from kg.extract.events.same import alike
from kg.extract.reading import ActorMention, Part, Reading, Sentence
from kg.facts import Actor, Fact, Met, Visits
from kg.lexicon.event_words import load_event_words
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.matcher import plain

_OPENING = 4


class Ground:
    """One document, laid out once for the candidates of all predicates."""

    def __init__(self, reading: Reading, lexicon: Lexicon, ruled: Sequence[Fact]) -> None:
        """``ruled`` are the facts that rules found in ``reading``."""
        self.reading, self.lexicon, self.ruled = reading, lexicon, tuple(ruled)
        self.words = load_event_words(lexicon.language)
        self.stages = tuple(stages(reading, self.words))
        self._by_sentence = {stage.scene.sentence.index: stage for stage in self.stages}

    def stage(self, sentence: Sentence) -> Stage | None:
        """The stage of ``sentence``; None for a pointer to another article."""
        return self._by_sentence.get(sentence.index)

    @cached_property
    def actors(self) -> dict[int, Actor]:
        """The fullest reading of each entity."""
        return {mention.entity: mention.actor for mention in self.reading.actors}

    @cached_property
    def mentions(self) -> Counter[int]:
        """How often each entity is named."""
        return Counter(mention.entity for mention in self.reading.actors)

    @cached_property
    def memory(self) -> Memory:
        """When each entity was named last."""
        return Memory(self.reading.actors, self.reading.sentences)

    @cached_property
    def states(self) -> Counter[str]:
        """How often each state or organisation is named or spoken for."""
        named = Counter(place.country for place in self.reading.places)
        named.update(filter(None, (affiliation(m.actor) for m in self.reading.actors)))
        return named

    @cached_property
    def leading_states(self) -> tuple[str, ...]:
        """The states named most, most first."""
        return tuple(state for state, _ in self.states.most_common(6))

    @cached_property
    def told(self) -> Counter[str]:
        """How many facts of each predicate the rules tell."""
        return Counter(fact.predicate for fact in self.ruled)

    def rank(self, state: str | None) -> int:
        """The place of ``state`` among those named most, from 0; 9 for a rare or unknown one."""
        return self.leading_states.index(state) if state in self.leading_states else 9

    def is_resident(self, actor: Actor) -> bool:
        """Whether ``actor`` is an ambassador or the like, who lives abroad."""
        role = plain((actor.role or "").lower())
        return role.startswith(self.words.triggers.resident)

    def entity_of(self, actor: Actor) -> int | None:
        """The entity that a fact of the rules means by ``actor``."""
        exact = next((entity for entity, known in self.actors.items() if known == actor), None)
        if exact is not None:
            return exact
        return next((entity for entity, known in self.actors.items() if alike(known, actor)), None)

    @cached_property
    def opening(self) -> tuple[ActorMention, ...]:
        """The people and offices of the headline and the lead, each once."""
        found: dict[int, ActorMention] = {}
        for stage in self.stages[:_OPENING]:
            for mention in stage.own:
                if mention.kind not in FACELESS:
                    found.setdefault(mention.entity, mention)
        return tuple(found.values())[:6]

    @cached_property
    def trend(self) -> Outcome:
        """Whether the rules read the document as one about what was or about what is to come."""
        votes = Counter(
            "planned" if fact.status in ("planned", "invited") else "held"
            for fact in self.ruled
            if isinstance(fact, Met | Visits)
        )
        if not votes:
            votes = Counter(
                str(w.outcome)
                for s in self.stages
                for w in s.words
                if s.scene.sentence.part is not Part.HEADLINE
            )
        return Outcome.PLANNED if votes["planned"] > votes["held"] else Outcome.HELD
