"""Who met whom: the two sides of each word of meeting."""

import re

from kg.extract.events.actors import opposed, pairs, states
from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles, Sides
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_WITH = ("avec", "auprès", "côtés", "devant")
_TO_PERSON = ("à", "au", "aux", "auprès", "chez", "avec")
_TOKENS = re.compile(r"[▲●]+|[\w-]+|[^\w\s]")


def sides(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    """The sides of the meeting that ``hit`` tells, or None where it names no two."""
    if hit.trigger.frame == "noun":
        found = _of_noun(scene, hit, roles, words)
    elif hit.group is not None and hit.group.passive and hit.trigger.frame == "direct":
        found = _passive(scene, hit, roles)
    else:
        found = _active(scene, hit, roles)
    if found is None or not any(True for _ in pairs(found.left, found.right)):
        return None
    return found


def _active(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    if hit.trigger.frame == "joint" and hit.group is not None and hit.group.passive:
        agents = roles.governed(hit.end, ("par",))
        signers = agents.right if agents is not None else ()
        return _joint(tuple(a for a in signers if a.kind is not ActorKind.REFERENCE), None)
    relative = roles.relative_object(hit)
    subject = roles.subject(hit)
    if relative:
        subject = tuple(a for a in subject if a.entity not in {r.entity for r in relative})
        return Sides(subject, relative, 0.9, hit.end) if subject else None
    reciprocal = hit.group is not None and hit.group.pronominal
    prepositions = {"direct": ("",), "to": _TO_PERSON}.get(hit.trigger.frame, _WITH)
    if hit.trigger.frame == "direct" and reciprocal:
        prepositions = _WITH
    found = roles.governed(hit.end, prepositions)
    if hit.trigger.frame == "joint":
        return _joint(subject, found)
    if found is not None:
        return Sides(subject, found.right, found.sure, found.end)
    stood_for = roles.clitic(hit) if hit.trigger.frame == "direct" else ()
    if stood_for:
        return Sides(tuple(a for a in subject if a not in stood_for), stood_for, 0.8, hit.end)
    inverted = _inverted(scene, hit, roles) if hit.trigger.frame == "with" else None
    if inverted is not None:
        return inverted
    people = tuple(a for a in subject if a.kind is not ActorKind.STATE)
    return Sides(people, (), 0.9, hit.end) if hit.trigger.frame == "with" or reciprocal else None


def _joint(subject: tuple[ActorMention, ...], found: Sides | None) -> Sides | None:
    """Signing together counts where both sides are people or offices."""
    people = tuple(a for a in subject if a.kind not in (ActorKind.STATE, ActorKind.ORGANISATION))
    if found is not None:
        right = tuple(a for a in found.right if a.kind not in (ActorKind.STATE, ActorKind.ORGANISATION))
        return Sides(people, right, 0.85, found.end) if people and right else None
    return Sides(people, (), 0.85) if len(states(people)) > 1 else None


def _inverted(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """ "avec lequel / avec qui" and "Avec B, A s'est entretenu": the partner stands before the verb."""
    for node in scene.before(hit.start):
        if roles.preposition(node) == "avec" and not roles.aside(node):
            return Sides(roles.subject(hit), node.actors, 0.7, hit.end)
    return None


def _passive(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    agent = roles.governed(hit.end, ("par",))
    if agent is None:
        return None
    absolute = hit.group is not None and hit.group.tense is None
    subject = (_following(scene, agent.end, roles) if absolute else ()) or roles.subject(hit)
    return Sides(subject, agent.right, agent.sure, agent.end)


def _following(scene: Scene, after: int, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject behind "Reçu par A, B a…"."""
    for node in scene.after(after)[:1]:
        if "," in scene.masked(after, node.start) and roles.preposition(node) == "":
            return node.actors
    return ()


def _of_noun(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    grammar = words.triggers.grammar
    direct = _complement(scene, hit, words)
    owner = _relative_subject(scene, hit)
    if owner is not None:
        found = roles.governed(owner.end, _WITH, noun=True)
        return Sides(owner.actors, found.right, 0.85, found.end) if found is not None else None
    partner = roles.governed(hit.end, (*_WITH, *(_TO_PERSON if hit.trigger.at_person else ())), noun=True)
    between = direct is not None and roles.preposition(direct) == "entre"
    if direct is not None and not between and direct.first.kind in (ActorKind.STATE, ActorKind.ORGANISATION):
        return None
    if direct is not None:
        own, end = roles.joined_right(direct)
        joined = len(own) > 1 and len(states(own)) > 1
        if joined or between:
            return Sides(own, (), 0.95, end)
        if partner is not None and partner.end > direct.end:
            return Sides(own, partner.right, partner.sure, partner.end)
        return _with_other(scene, hit, roles, own, 0.7)
    if partner is not None:
        return _with_other(scene, hit, roles, partner.right, partner.sure, end=partner.end)
    subject = roles.subject(hit) if hit.determiner in ("des", "un", "une") else ()
    if len(states(subject)) > 1 and not any(a.kind is ActorKind.STATE for a in subject):
        return Sides(subject, (), 0.8, hit.end)
    if hit.determiner == "leur":
        return _their_own(scene, hit, roles)
    if hit.determiner in grammar.possessive or hit.determiner in grammar.demonstrative:
        return None
    return _two_around(scene, hit, roles)


def _relative_subject(scene: Scene, hit: Hit) -> Node | None:
    """The actor of "le rendez-vous que A devait avoir avec B"."""
    for node in scene.after(hit.end)[:1]:
        tokens = [token.lower() for token in _TOKENS.findall(scene.masked(hit.end, node.start))]
        tokens = [token for token in tokens if token not in ("le", "la", "les", "l", "'", "m", "mme", ".")]
        if tokens in (["que"], ["qu"]):
            return node
    return None


def _their_own(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """ "Lors de leur rencontre, A et B ont…": the actors that the sentence then joins."""
    for node in scene.after(hit.end):
        if roles.preposition(node) == "" and not roles.aside(node):
            own, end = roles.joined_right(node)
            return Sides(own, (), 0.85, end) if len(states(own)) > 1 else None
    return None


def _complement(scene: Scene, hit: Hit, words: EventWords) -> Node | None:
    """The actor right after the noun: "entretien de A", "rencontre, mardi à Rabat, entre A et B"."""
    for node in scene.after(hit.end)[:1]:
        if _at_once(scene.masked(hit.end, node.start), words):
            return node
    return None


def _at_once(gap: str, words: EventWords) -> bool:
    """Whether ``gap`` is "de" or "entre" after two adjectives, dates and places at most."""
    tokens = [token.lower() for token in _TOKENS.findall(gap)]
    while tokens and tokens[-1] in ("'", "le", "la", "les", "l"):
        tokens.pop()
    if not tokens or tokens[-1] not in ("de", "du", "des", "d", "entre"):
        return False
    plain = [t for t in tokens[:-1] if t[0] not in "▲●," and t not in words.triggers.grammar.prepositions]
    return len(plain) <= 2 and not any(t in words.status.auxiliaries for t in plain)


def _with_other(
    scene: Scene, hit: Hit, roles: Roles, partner: tuple[ActorMention, ...], sure: float, *, end: int = 0
) -> Sides | None:
    """``partner`` and the sentence's subject, which may also follow: "Après un entretien avec B, A a…"."""
    taken = {a.entity for a in partner}
    later = _later_subject(scene, hit, roles, max(end, hit.end))
    if (
        later
        and not scene.before(hit.start)
        and any(opposed(s.actor, p.actor) for s in later for p in partner)
    ):
        return Sides(later, partner, sure * 0.95, end or hit.end)
    subject = tuple(a for a in roles.subject(hit) if a.entity not in taken)
    if subject and any(opposed(s.actor, p.actor) for s in subject for p in partner):
        return Sides(subject, partner, sure, end or hit.end)
    later = tuple(a for a in later if a.entity not in taken)
    return Sides(later, partner, sure * 0.9, end or hit.end) if later else None


def _later_subject(scene: Scene, hit: Hit, roles: Roles, after: int) -> tuple[ActorMention, ...]:
    """The subject behind the event: "Après un entretien avec B, A a…"; what "cette" points to has its own."""
    if hit.determiner in ("cette", "cet", "ce", "ces"):
        return ()
    for node in scene.after(after):
        if roles.preposition(node) == "" and not roles.aside(node):
            return node.actors
    return ()


def _two_around(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """A bare noun beside exactly two actors of two states, "un entretien téléphonique, A a rappelé à B"."""
    people = [n for n in scene.nodes if n.first.kind is not ActorKind.STATE and not roles.aside(n)]
    if len(people) != 2 or hit.trigger.weight < 0.8 or _refers(hit):
        return None
    left, right = people[0].actors, people[1].actors
    return Sides(left, right, 0.7, hit.end) if opposed(left[0].actor, right[0].actor) else None


def _refers(hit: Hit) -> bool:
    return hit.determiner in ("la", "le", "l", "les", "ces") and not hit.plural


def is_infinite(hit: Hit) -> bool:
    """Whether the verb has no tense of its own."""
    return hit.group is not None and hit.group.form in (Tense.INFINITIVE, Tense.GERUND)
