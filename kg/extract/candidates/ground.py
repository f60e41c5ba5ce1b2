"""What all candidates of one document are judged against: its scenes, triggers, topics and principals."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.extract.events.actors import affiliation
from kg.extract.events.hits import Hit, find_hits
from kg.extract.events.roles import WITH, Roles
from kg.extract.events.same import alike
from kg.extract.events.scene import Scene, scenes
from kg.extract.events.status import Outcome, judge
from kg.extract.events.when import Setting, setting
from kg.extract.reading import ActorKind, ActorMention, Part, Reading, Sentence
from kg.facts import Actor, Fact, Met, Visits
from kg.lexicon.event_words import EventWords, load_event_words
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.matcher import folded, plain
from kg.lexicon.status import StatusWords

_OPENING = 4
FACELESS = frozenset({ActorKind.STATE, ActorKind.ORGANISATION})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of meeting or travel; ``is_strict`` where the rules too take it for one here."""

    hit: Hit
    outcome: Outcome
    at: Setting
    is_strict: bool


@dataclass(frozen=True, slots=True)
class Places:
    """The entities in the grammatical places around a word: who does it, to whom, with whom, by whom."""

    subject: frozenset[int]
    object: frozenset[int]
    partner: frozenset[int]
    agent: frozenset[int]


@dataclass(frozen=True)
class Stage:
    """One scene with its trigger words and the actors that the text carries into it."""

    scene: Scene
    roles: Roles
    words: tuple[Word, ...]
    topic: ActorMention | None
    before: tuple[ActorMention, ...]
    status: StatusWords

    @cached_property
    def places(self) -> dict[int, Places]:
        """The grammatical places around each word, by where it starts."""
        return {word.hit.start: _places(self.roles, word.hit) for word in self.words}

    @cached_property
    def cues(self) -> tuple[str, ...]:
        """Which kinds of words about the state of an event the sentence holds."""
        clause = folded(self.scene.mask)
        return tuple(kind for kind, cue in self.status.cues.items() if cue.search(clause) is not None)

    @cached_property
    def own(self) -> tuple[ActorMention, ...]:
        """The actors of the sentence itself, in order, each once."""
        found: dict[int, ActorMention] = {}
        for node in self.scene.nodes:
            for mention in node.actors:
                found.setdefault(mention.entity, mention)
        return tuple(found.values())


class Ground:
    """One document, laid out once for the candidates of all predicates."""

    def __init__(self, reading: Reading, lexicon: Lexicon, ruled: Sequence[Fact]) -> None:
        """``ruled`` are the facts that rules found in ``reading``."""
        self.reading, self.lexicon, self.ruled = reading, lexicon, tuple(ruled)
        self.words = load_event_words(lexicon.language)
        self.stages = tuple(_stages(reading, self.words))
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
    def states(self) -> Counter[str]:
        """How often each state or organisation is named or spoken for."""
        named = Counter(place.country for place in self.reading.places)
        named.update(filter(None, (affiliation(m.actor) for m in self.reading.actors)))
        return named

    @cached_property
    def leading_states(self) -> tuple[str, ...]:
        """The states named most, most first."""
        return tuple(state for state, _ in self.states.most_common(6))

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


def _stages(reading: Reading, words: EventWords) -> Iterator[Stage]:
    topic: ActorMention | None = None
    before: tuple[ActorMention, ...] = ()
    last = Setting()
    for scene in scenes(reading):
        if scene.sentence.part is Part.RELATED:
            continue
        roles = Roles(scene, words, topic)
        found, last = _words(scene, words, last)
        stage = Stage(scene, roles, found, topic, before, words.status)
        yield stage
        topic = _next_topic(scene, roles, topic)
        before = tuple(m for m in stage.own if m.kind not in FACELESS)[:6] or before


def _words(scene: Scene, words: EventWords, last: Setting) -> tuple[tuple[Word, ...], Setting]:
    strict = list(find_hits(scene, words))
    hits = [*strict, *_loose(scene, words, {hit.start for hit in strict})]
    found = []
    for hit in hits:
        here = setting(scene, hit, [other for other in hits if other is not hit], words)
        at = Setting(here.date or last.date, here.place or last.place)
        found.append(Word(hit, judge(scene, hit, words), at, hit in strict))
        if here != Setting():
            last = at
    return tuple(sorted(found, key=lambda word: word.hit.start)), last


def _loose(scene: Scene, words: EventWords, taken: set[int]) -> Iterator[Hit]:
    """Words of meeting or travel that the rules do not take for an event here."""
    offset = scene.sentence.start
    for match in words.triggers.forms.find(scene.mask):
        if match.start + offset not in taken:
            form = match.value[0]
            yield Hit(match.start + offset, match.end + offset, form.triggers[0], None, form.plural)


def _next_topic(scene: Scene, roles: Roles, topic: ActorMention | None) -> ActorMention | None:
    for node in scene.nodes:
        if node.first.kind in FACELESS or len(node.actors) > 1 or node.first.plural:
            continue
        if roles.preposition(node) == "" and not roles.aside(node):
            return node.first
    return topic


def _places(roles: Roles, hit: Hit) -> Places:
    governed = (roles.governed(hit.end, each, noun=hit.group is None) for each in (("",), WITH, ("par",)))
    right = [found.right if found is not None else () for found in governed]
    return Places(_entities(roles.subject(hit)), *(_entities(each) for each in right))


def _entities(mentions: Iterable[ActorMention]) -> frozenset[int]:
    return frozenset(mention.entity for mention in mentions)
