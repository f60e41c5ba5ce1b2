"""Name features of a possible agreement: its name, the words of its status, its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.candidates.matters import Matters
from kg.extract.candidates.words import tokens
from kg.extract.reading import DateMention, Sentence, Span
from kg.facts import AgreementKind, AgreementStatus, DomainKey
from kg.lexicon.cooperation_words import Cue

Feature = tuple[str, float]
_NEAR, _FAR = 60, 250


@dataclass(frozen=True, slots=True)
class Name(Span):
    """A noun that may name an agreement; ``told`` is its status by the words near it and where they stand."""

    sentence: Sentence
    kind: AgreementKind
    domain: DomainKey | None
    told: AgreementStatus | None
    cue: Span | None
    date: DateMention | None


def agreement_features(name: Name, matters: Matters) -> Iterator[Feature]:
    """What the sentence shows about the agreement, whoever its parties are."""
    sentence, ground = name.sentence, matters.ground
    yield f"agreement:{name.kind}", 1
    yield "has_domain", name.domain is not None
    yield f"told:{name.told}", 1
    yield "told_away", _away(name) if name.cue is not None else _FAR
    yield "told_before", name.cue is not None and name.cue.start < name.start
    yield f"part:{sentence.part}", 1
    yield "sentence", min(sentence.index, 20)
    yield "depth", sentence.index / max(len(ground.reading.sentences), 1)
    yield "length", min(sentence.end - sentence.start, 600)
    yield "name_length", name.end - name.start
    for cue in Cue:
        spans = matters.scan.cues.within(cue, sentence)
        if spans:
            yield f"cue:{cue}", min(len(spans), 4)
    yield from _beside(name, matters)


def _away(name: Name) -> int:
    assert name.cue is not None
    return min(max(name.cue.start - name.end, name.start - name.cue.end, 0), _FAR)


def _beside(name: Name, matters: Matters) -> Iterator[Feature]:
    stage = matters.ground.stage(name.sentence)
    if stage is None:
        return
    scene = stage.scene
    yield from ((f"before:{t}", 1) for t in tokens(scene.masked(name.start - _NEAR, name.start))[-5:])
    yield from ((f"after:{t}", 1) for t in tokens(scene.masked(name.end, name.end + _NEAR))[:4])
    yield f"noun:{scene.text[name.start : name.end].lower()}", 1
    yield from ((f"in:{token}", 1) for token in tokens(scene.mask) if len(token) > 3)
