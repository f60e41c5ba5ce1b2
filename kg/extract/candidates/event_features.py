"""Named features of possible meetings and visits: the word, its verb group, the sides and their order."""

from collections.abc import Iterator
from dataclasses import fields

from kg.extract.candidates.ground import Ground
from kg.extract.candidates.memory import subject_features
from kg.extract.candidates.sighting import Sighting
from kg.extract.candidates.stage import Places, Stage, Word
from kg.extract.candidates.words import around
from kg.extract.events.actors import affiliation
from kg.extract.events.scene import Node
from kg.extract.reading import ActorMention, Span

Feature = tuple[str, float]
Features = dict[str, float]
_FAR = 300
_PLACES = tuple(field.name for field in fields(Places))


class EventFeatures:
    """What the sightings of one document show; what many of them share is told once."""

    def __init__(self, ground: Ground) -> None:
        """``ground`` keeps its stages, so that their ids and those of their words last."""
        self.ground = ground
        self._sentences: dict[int, Features] = {}
        self._words: dict[int, Features] = {}
        self._sides: dict[tuple[str, int, int], Features] = {}

    def of(self, seen: Sighting) -> Features:
        """The named features of the best sighting of a meeting or visit."""
        stage, word = seen.stage, seen.word
        right = {} if seen.right is None else self._side("right", seen.right, stage)
        spans = [s for s in (seen.left, seen.at, None if word is None else word.hit) if s is not None]
        return {
            f"origin:{seen.origin}": 1,
            **self._sentence(stage),
            **({} if word is None else self._told(seen, word)),
            **self._side("left", seen.left, stage),
            **right,
            **dict.fromkeys(around(stage.scene, tuple(spans)), 1),
        }

    def _sentence(self, stage: Stage) -> Features:
        key = id(stage)
        if key not in self._sentences:
            self._sentences[key] = dict(_of_sentence(stage, self.ground))
        return self._sentences[key]

    def _told(self, seen: Sighting, word: Word) -> Features:
        key = id(word)
        if key not in self._words:
            self._words[key] = dict(_of_word(word))
        subject = () if seen.origin == "own" else subject_features(seen.stage, word, seen.left)
        return {
            **self._words[key],
            **dict(_of_order(seen, word)),
            **dict(_of_places(seen, word)),
            **dict(subject),
        }

    def _side(self, side: str, mention: ActorMention, stage: Stage) -> Features:
        key = side, id(mention), id(stage)
        if key not in self._sides:
            self._sides[key] = dict(_of_side(side, mention, stage, self.ground))
        return self._sides[key]


def _of_sentence(stage: Stage, ground: Ground) -> Iterator[Feature]:
    sentence = stage.scene.sentence
    yield f"part:{sentence.part}", 1
    yield "sentence", min(sentence.index, 20)
    yield "depth", sentence.index / max(len(ground.reading.sentences), 1)
    yield "length", min(sentence.end - sentence.start, 600)
    yield "actors", len(stage.own)
    yield "states", len({affiliation(m.actor) for m in stage.own} - {None})
    yield "words", len(stage.words)
    yield "words_strict", sum(word.is_strict for word in stage.words)
    yield "places", len(stage.scene.places)
    for kind in stage.cues:
        yield f"cue:{kind}", 1


def _of_word(word: Word) -> Iterator[Feature]:
    hit, trigger = word.hit, word.hit.trigger
    yield "word", 1
    yield "strict", word.is_strict
    yield f"lemma:{trigger.lemma}", 1
    yield f"frame:{trigger.frame}", 1
    yield "weight", trigger.weight
    yield "travel", trigger.predicate == "VISITS"
    yield "host", trigger.host
    yield "plural_noun", hit.plural
    yield f"outcome:{word.outcome}", 1
    if hit.determiner:
        yield f"determiner:{hit.determiner}", 1
    if hit.group is not None:
        group = hit.group
        yield f"tense:{group.tense}", 1
        yield f"form:{group.form}", 1
        yield f"auxiliary:{group.auxiliary}", 1
        yield "passive", group.passive
        yield "pronominal", group.pronominal
        yield "negated", group.negated
        yield "perfect", group.perfect


def _of_order(seen: Sighting, word: Word) -> Iterator[Feature]:
    low, high = seen.left, seen.at
    if seen.origin == "own":
        yield "left_away", _gap(low, word.hit)
        yield "left_first", low.start < word.hit.start
        yield "left_nodes", _nodes_between(seen, low, word.hit)
    if high is not None:
        yield "right_away", _gap(high, word.hit)
        yield "right_first", high.start < word.hit.start
        yield "right_nodes", _nodes_between(seen, high, word.hit)
        if seen.origin == "own":
            yield "sides_away", _gap(low, high)
            yield "sides_nodes", _nodes_between(seen, low, high)
    yield "other_word_nearer", _others_between(seen, word)


def _of_places(seen: Sighting, word: Word) -> Iterator[Feature]:
    """Which grammatical place each side has, and the whole pattern in one name."""
    places = seen.stage.places[word.hit.start]
    left = _place(seen.left, places)
    right = _place(seen.right, places) if seen.right is not None else "goal"
    yield f"left_place:{left}", 1
    yield f"right_place:{right}", 1
    trigger, passive = word.hit.trigger, word.hit.group is not None and word.hit.group.passive
    yield f"pattern:{left}|{right}|{trigger.frame}|{passive}", 1
    yield f"pattern:{left}|{right}|{trigger.lemma}", 1


def _place(mention: ActorMention, places: Places) -> str:
    names = [name for name in _PLACES if mention.entity in getattr(places, name)]
    return "+".join(names) or "none"


def _gap(one: Span, other: Span) -> int:
    return min(max(one.start - other.end, other.start - one.end, 0), _FAR)


def _nodes_between(seen: Sighting, one: Span, other: Span) -> int:
    low, high = min(one.end, other.end), max(one.start, other.start)
    return sum(low <= node.start and node.end <= high for node in seen.stage.scene.nodes)


def _others_between(seen: Sighting, word: Word) -> int:
    at = seen.at or seen.left
    low, high = sorted((at.start, word.hit.start))
    return sum(low < other.hit.start < high for other in seen.stage.words)


def _of_side(side: str, mention: ActorMention, stage: Stage, ground: Ground) -> Iterator[Feature]:
    actor, node = mention.actor, _node_of(mention, stage)
    yield f"{side}_kind:{mention.kind}", 1
    yield f"{side}_named", actor.name is not None
    yield f"{side}_office", actor.role is not None
    yield f"{side}_of_state", actor.country is not None
    yield f"{side}_plural", mention.plural
    yield f"{side}_source", mention.source
    yield f"{side}_publisher", actor.country is not None and actor.country == ground.reading.publisher
    yield f"{side}_mentions", min(ground.mentions[mention.entity], 8)
    yield f"{side}_rank", ground.rank(affiliation(actor))
    yield f"{side}_resident", ground.is_resident(actor)
    yield from ground.memory.features(side, mention)
    if node is not None:
        yield f"{side}_prep:{stage.roles.preposition(node)}", 1
        yield f"{side}_aside", stage.roles.aside(node)
        yield f"{side}_joint", len(node.actors)


def _node_of(mention: ActorMention, stage: Stage) -> Node | None:
    return next((n for n in stage.scene.nodes if n.start <= mention.start < n.end), None)
