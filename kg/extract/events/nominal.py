"""Who takes part in a meeting that a noun tells: "un entretien avec", "la rencontre entre"."""

import re

from kg.extract.events.actors import opposed, states
from kg.extract.events.hits import Hit
from kg.extract.events.partners import TO_PERSON, WITH, Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords

_INDEFINITE = ("un", "une", "d", "des", "de", "cet", "cette")
_TOKENS = re.compile(r"[▲●]+|[\w-]+|[^\w\s]")


def of_noun(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    """The sides of the meeting that the noun at ``hit`` tells, or None."""
    grammar = words.triggers.grammar
    direct = _complement(scene, hit, words)
    owner = _relative_subject(scene, hit)
    if owner is not None:
        found = roles.governed(owner.end, WITH, noun=True)
        return Sides(owner.actors, found.right, 0.85, found.end) if found is not None else None
    partner = roles.governed(hit.end, (*WITH, *(TO_PERSON if hit.trigger.at_person else ())), noun=True)
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
    held = _held_between(scene, hit, roles, words)
    if held is not None:
        return held
    if partner is not None:
        return _with_other(scene, hit, roles, partner.right, partner.sure, end=partner.end)
    led_in = _led_in(scene, hit, roles)
    if led_in is not None:
        return _with_other(scene, hit, roles, led_in.actors, 0.85, end=hit.end)
    subject = roles.subject(hit) if hit.determiner in ("des", "un", "une") else ()
    if len(states(subject)) > 1 and not any(a.kind is ActorKind.STATE for a in subject):
        return Sides(subject, (), 0.8, hit.end)
    if hit.determiner == "leur" or (hit.determiner in _INDEFINITE and not scene.before(hit.start)):
        return _their_own(scene, hit, roles)
    if hit.determiner in grammar.possessive or hit.determiner in grammar.demonstrative:
        return None
    return _two_around(scene, hit, roles)


def _held_between(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    """ "Une rencontre s'est tenue, mardi à Oslo, entre A et B"."""
    for node in scene.after(hit.end)[:1]:
        gap = scene.masked(hit.end, node.start)
        if roles.preposition(node) == "entre" and not any(
            stop in gap for stop in words.triggers.grammar.stops
        ):
            own, end = roles.joined_right(node)
            faces = all(a.actor.name is not None or a.actor.role is not None for a in own)
            return Sides(own, (), 0.9, end) if faces and len(states(own)) > 1 else None
    return None


def _led_in(scene: Scene, hit: Hit, roles: Roles) -> Node | None:
    """The actor of "Avec B, les discussions ont porté sur…"."""
    for node in scene.before(hit.start)[:1]:
        gap = scene.masked(node.end, hit.start).lower().split()
        opens = scene.masked(scene.sentence.start, node.start).lower().lstrip().startswith("avec ")
        if opens and len(gap) <= 2 and roles.preposition(node) == "avec":
            return node
    return None


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
    whose = _for_whom(scene, roles, max(end, hit.end))
    subject = tuple(a for a in whose or roles.subject(hit) if a.entity not in taken)
    if subject and any(opposed(s.actor, p.actor) for s in subject for p in partner):
        return Sides(subject, partner, sure, end or hit.end)
    later = tuple(a for a in later if a.entity not in taken)
    return Sides(later, partner, sure * 0.9, end or hit.end) if later else None


def _for_whom(scene: Scene, roles: Roles, after: int) -> tuple[ActorMention, ...]:
    """The actor right behind: "première rencontre avec B pour A"."""
    for node in scene.after(after)[:1]:
        gap = scene.masked(after, node.start).strip(" ,").split()
        if gap[:1] == ["pour"] and len(gap) <= 3 and roles.preposition(node) == "pour":
            return node.actors
    return ()


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
