"""Named features of possible cooperation: the domain word, what stands around it, and the pair."""

from collections.abc import Iterator, Sequence

from kg.extract.candidates.matters import Matter, Matters, Pair
from kg.extract.candidates.words import tokens
from kg.extract.events.scene import Scene
from kg.extract.reading import Part, Sentence, Span
from kg.facts import CooperatesOn, DomainKey, Met, Signs, Visits
from kg.lexicon.cooperation_words import Cue

Feature = tuple[str, float]
_FAR, _NEAR = 320, 60
_GOVERNING = (Cue.JOINT, Cue.TIES, Cue.STRENGTHEN, Cue.DEEPEN, Cue.AGREED, Cue.AID, Cue.LINKS, Cue.RESOLVED)


def matter_features(sentence: Sentence, matter: Matter, matters: Matters) -> Iterator[Feature]:
    """What ``sentence`` shows about ``matter``, whoever the parties are."""
    scanned = matters.scan
    yield f"domain:{matter.domain}", 1
    yield f"kind:{matter.kind}", 1
    yield "is_general", matter.domain in scanned.words.general
    yield "is_means", matter.domain in scanned.words.means
    yield from _of_sentence(sentence, matters)
    yield "strength", matters.strength(sentence, matter)
    for rule, sure in matters.supported(sentence, matter):
        yield f"support:{rule}", sure
    for cue in Cue:
        spans = scanned.cues.within(cue, sentence)
        if spans:
            yield f"cue:{cue}", min(len(spans), 4)
    for cue in _GOVERNING:
        yield from _distances(cue, matter, scanned.cues.within(cue, sentence))
    yield from _beside(sentence, matter, matters)


def _of_sentence(sentence: Sentence, matters: Matters) -> Iterator[Feature]:
    ground = matters.ground
    yield f"part:{sentence.part}", 1
    yield "sentence", min(sentence.index, 20)
    yield "depth", sentence.index / max(len(ground.reading.sentences), 1)
    yield "length", min(sentence.end - sentence.start, 600)
    yield "quoted", sentence.part is Part.QUOTATION
    yield "domains_here", min(len(matters.scan.domains_in(sentence)), 12)
    stage = ground.stage(sentence)
    if stage is not None:
        yield "actors", len(stage.own)
        yield "event_words", len(stage.words)
        yield "met_words", sum(word.hit.trigger.predicate == "MET" for word in stage.words)
        for word in stage.words[:3]:
            yield f"event:{word.hit.trigger.lemma}", 1


def _distances(cue: Cue, matter: Matter, spans: Sequence[Span]) -> Iterator[Feature]:
    before = [matter.start - span.end for span in spans if span.end <= matter.start]
    after = [span.start - matter.end for span in spans if span.start >= matter.end]
    yield f"{cue}_before", min(min(before, default=_FAR), _FAR)
    yield f"{cue}_after", min(min(after, default=_FAR), _FAR)


def _beside(sentence: Sentence, matter: Matter, matters: Matters) -> Iterator[Feature]:
    """The words just before and after the domain, and the opening of its sentence."""
    stage = matters.ground.stage(sentence)
    if stage is None:
        return
    scene: Scene = stage.scene
    yield from ((f"before:{t}", 1) for t in tokens(scene.masked(matter.start - _NEAR, matter.start))[-5:])
    yield from ((f"after:{t}", 1) for t in tokens(scene.masked(matter.end, matter.end + _NEAR))[:4])
    for token in tokens(scene.mask):
        if len(token) > 3:
            yield f"in:{token}", 1


def pair_features(pair: Pair, domain: DomainKey, sentence: Sentence, matters: Matters) -> Iterator[Feature]:
    """What makes ``pair`` the two that the sentence means."""
    ground, named = matters.ground, matters.named(sentence)
    yield "named_of_pair", sum(party in named for party in pair)
    yield "named_others", min(len(set(named) - set(pair)), 6)
    ranks = sorted(ground.rank(party) for party in pair)
    yield "rank_first", ranks[0]
    yield "rank_second", ranks[1]
    yield "with_publisher", ground.reading.publisher in pair
    yield "with_organisation", sum(len(party) != 2 or party in ("EU", "UN", "AU", "WB") for party in pair)
    yield "is_current", matters.scan.pairs.current(sentence.start) == pair
    facts = matters.told_of(pair)
    for kind in (Met, Visits, Signs, CooperatesOn):
        yield f"pair_{kind.__name__.lower()}", min(sum(isinstance(f, kind) for f in facts), 6)
    yield "pair_domain_signed", any(isinstance(f, Signs) and f.domain == domain for f in facts)
    yield "pair_same_sector", min(sum(_is_near(f, domain, matters) for f in facts), 4)
    yield "pair_here", min(sum(sentence.start <= f.evidence.start < sentence.end for f in facts), 6)


def _is_near(fact: object, domain: DomainKey, matters: Matters) -> bool:
    """Whether ``fact`` is cooperation in another domain of the sector of ``domain``."""
    domains = matters.ground.lexicon.domains
    if not isinstance(fact, CooperatesOn) or fact.domain == domain or domain not in domains:
        return False
    return domains.sector(fact.domain) == domains.sector(domain)
