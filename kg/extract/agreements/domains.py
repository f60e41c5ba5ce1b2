"""The domains that a text names, outside titles and names of offices."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from kg.extract.agreements.between import Between
from kg.extract.agreements.cues import Cues
from kg.extract.reading import ActorKind, ActorMention, Reading, Span
from kg.facts import DomainKey
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.domain_words import DomainWord, DomainWords
from kg.lexicon.matcher import Match

_HEAD_REACH = 90
_INTRO_REACH = 40
_AID_REACH = 40
_OFFICE_REACH = 80
_LEADS = (Cue.LINKS, Cue.JOINT, Cue.TEXTS)
_NAMING = frozenset({ActorKind.NAMED, ActorKind.FUNCTION, ActorKind.ORGANISATION})


@dataclass(frozen=True, slots=True)
class DomainMention(Span):
    """A domain named in the text; ``head`` is the noun that an adjective stands beside."""

    domain: DomainKey
    head: Span | None = None


def find_domains(
    reading: Reading, words: DomainWords, cues: Cues, between: Between
) -> tuple[DomainMention, ...]:
    """Every mention in order; those inside a title ("ministre de la Santé") are none."""
    titles = [
        actor
        for actor in reading.actors
        if actor.kind in _NAMING and not (_is_aided(actor, cues) or _is_at_work(actor, cues, between))
    ]
    matches = [
        match
        for match in words.find(reading.text)
        if not (_inside(match, titles) or _is_portfolio(match, cues, between))
    ]
    weak = frozenset(match.start for match in matches if match.value.is_weak)
    found = list(_mentions(matches, cues, between))
    return tuple(_without_idle(found, weak, words.general, cues, between))


def _without_idle(
    found: Sequence[DomainMention],
    weak: frozenset[int],
    general: frozenset[DomainKey],
    cues: Cues,
    between: Between,
) -> Iterator[DomainMention]:
    """``found`` without ``general`` ones whose complement says more and idle ``weak`` ones."""
    before: DomainMention | None = None
    for mention, after in zip_longest(found, found[1:]):
        listed = before is not None and between.is_listed(before, mention)
        leads = after is not None and after.start not in weak and between.is_listed(mention, after)
        if mention.domain in general and after is not None and between.is_complement(mention, after):
            continue
        is_idle = mention.start in weak and mention.head is None
        if is_idle and not (listed or leads or _is_brought_in(mention, cues, between)):
            continue
        yield (before := mention)


def _is_brought_in(mention: Span, cues: Cues, between: Between) -> bool:
    """ "Dans le domaine de la formation", "coopération en matière d'armes": a word before it says so."""
    reach = Span(max(0, mention.start - _INTRO_REACH), mention.start)
    leads = [span for cue in _LEADS for span in cues.within(cue, reach)]
    return any(between.is_led(lead, mention) for lead in leads)


def _is_aided(actor: ActorMention, cues: Cues) -> bool:
    """ "Le soutien à l'armée libanaise": what one gives to a body of the other is given to its field."""
    reach = Span(max(0, actor.start - _AID_REACH), actor.start)
    is_body = actor.kind is ActorKind.ORGANISATION and cues.has(Cue.AID, reach)
    return is_body and not (cues.has(Cue.BREAKS, reach) or cues.has(Cue.GIVERS, reach))


def _is_at_work(actor: ActorMention, cues: Cues, between: Between) -> bool:
    """ "La coopération entre les ministères de la Santé": what two bodies do together is in their field."""
    return actor.kind is ActorKind.ORGANISATION and _works_with(actor, cues, between)


def _works_with(office: Span, cues: Cues, between: Between) -> bool:
    near = Span(max(0, office.start - _INTRO_REACH), office.start)
    return any(between.is_among(joint, office) for joint in cues.within(Cue.JOINT, near))


def _mentions(matches: Sequence[Match[DomainWord]], cues: Cues, between: Between) -> Iterator[DomainMention]:
    before: DomainMention | None = None
    for match in matches:
        word, here = match.value, Span(match.start, match.end)
        head = _head(match, cues)
        shares = before is not None and between.is_shared(before, here)
        if not word.is_adjective or head is not None or shares:
            before = DomainMention(match.start, match.end, word.domain, head if word.qualifies else None)
            yield before


def _head(match: Match[DomainWord], cues: Cues) -> Span | None:
    """The last noun before the adjective with only adjectives, commas and "et" between."""
    reach = Span(max(0, match.start - _HEAD_REACH), match.start)
    heads = cues.within(Cue.HEADS, reach)
    if not heads:
        return None
    between = Span(heads[-1].end, match.start)
    return None if cues.has(Cue.PARTINGS, between) else heads[-1]


def _is_portfolio(match: Match[DomainWord], cues: Cues, between: Between) -> bool:
    """ "Les ministères des Finances et du Commerce": the field of an office, not a matter."""
    offices = cues.within(Cue.OFFICES, Span(max(0, match.start - _OFFICE_REACH), match.start))
    return any(
        between.is_field(office, Span(match.start, match.end)) and not _works_with(office, cues, between)
        for office in offices[-1:]
    )


def _inside(match: Match[DomainWord], titles: Sequence[ActorMention]) -> bool:
    """Whether a title holds the word, of a deed all of it ("former trente magistrats")."""
    start = match.start - match.value.lead
    return any(title.start <= start and match.end <= title.end for title in titles)
