"""The sentences of a document one by one: trigger words, grammatical places, actors carried in."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from kg.extract.events.entries import entries
from kg.extract.events.finding import find_hits
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene, scenes
from kg.extract.events.senses import means_it
from kg.extract.events.status import judge
from kg.extract.events.when import Setting, followed, setting
from kg.extract.reading import ActorKind, ActorMention, Part, Reading
from kg.lexicon.event_words import EventWords
from kg.lexicon.status import StatusWords

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
        clause = self.scene.folded_mask
        return tuple(kind for kind, cue in self.status.cues.items() if cue.search(clause) is not None)

    @cached_property
    def own(self) -> tuple[ActorMention, ...]:
        """The actors of the sentence itself, in order, each once."""
        found: dict[int, ActorMention] = {}
        for node in self.scene.nodes:
            for mention in node.actors:
                found.setdefault(mention.entity, mention)
        return tuple(found.values())


def stages(reading: Reading, words: EventWords) -> Iterator[Stage]:
    """The sentences of ``reading`` in order, but for pointers to other articles."""
    topic: ActorMention | None = None
    before: tuple[ActorMention, ...] = ()
    last, paragraph = Setting(), -1
    told = list(scenes(reading))
    heads = entries(told, words)
    for scene in told:
        if scene.sentence.part is Part.RELATED:
            continue
        if scene.sentence.paragraph != paragraph:
            paragraph = scene.sentence.paragraph
            last = followed(heads.get(paragraph, Setting()), last)
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
        found.append(Word(hit, judge(scene, hit, words, strict), at, hit in strict))
        if here != Setting():
            last = at
    return tuple(sorted(found, key=lambda word: word.hit.start)), last


def _loose(scene: Scene, words: EventWords, taken: set[int]) -> Iterator[Hit]:
    """Words of meeting or travel that the rules do not take for an event here."""
    offset = scene.sentence.start
    for match in words.triggers.forms.find(scene.mask):
        form = match.value[0]
        trigger = form.triggers[0]
        if trigger.lemma in words.status.groups["having"]:
            continue  # "ont" of any verb, not of "l'ont eu au téléphone"
        start, end = match.start + offset, match.end + offset
        if trigger.host and not means_it(scene, start, end, trigger.lemma, words):
            continue  # "a reçu le soutien de"
        if start not in taken and not trigger.whole:
            yield Hit(start, end, trigger, None, form.plural)


def _next_topic(scene: Scene, roles: Roles, topic: ActorMention | None) -> ActorMention | None:
    for node in scene.nodes:
        if node.first.kind in FACELESS or len(node.actors) > 1 or node.first.plural:
            continue
        if roles.preposition(node) == "" and not roles.aside(node):
            return node.first
    return topic


def _places(roles: Roles, hit: Hit) -> Places:
    grammar = roles.grammar
    led: tuple[Collection[str], ...] = (("",), grammar.partner, grammar.agent)
    governed = (roles.governed(hit.end, each, noun=hit.group is None) for each in led)
    right = [found.right if found is not None else () for found in governed]
    return Places(_entities(roles.subject(hit)), *(_entities(each) for each in right))


def _entities(mentions: Iterable[ActorMention]) -> frozenset[int]:
    return frozenset(mention.entity for mention in mentions)
