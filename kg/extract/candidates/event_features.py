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
_FAR = 300


def event_features(seen: Sighting, ground: Ground) -> Iterator[Feature]:
    """What the best sighting of a meeting or visit shows."""
    stage = seen.stage
    yield f"origin:{seen.origin}", 1
    yield from _of_sentence(stage, ground)
    if seen.word is not None:
        yield from _of_word(seen.word)
        yield from _of_order(seen, seen.word)
        yield from _of_places(seen, seen.word)
        if seen.origin != "own":
            yield from subject_features(stage, seen.word, seen.left)
    yield from _of_side("left", seen.left, stage, ground)
    if seen.right is not None:
        yield from _of_side("right", seen.right, stage, ground)
    hit = seen.word.hit if seen.word is not None else None
    spans = [span for span in (seen.left, seen.at, hit) if span is not None]
    yield from ((name, 1) for name in around(stage.scene, tuple(spans)))


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
    names = [field.name for field in fields(places) if mention.entity in getattr(places, field.name)]
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
