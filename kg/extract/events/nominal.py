"""Who takes part in a meeting that a noun tells: "un entretien avec", "la rencontre entre"."""

import re

from kg.extract.events.actors import states
from kg.extract.events.couples import is_face, their_own
from kg.extract.events.givers import given_by, with_giver
from kg.extract.events.hits import Hit
from kg.extract.events.honoured import honoured
from kg.extract.events.others import two_around, with_other
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.events.singly import one_by_one
from kg.extract.reading import ActorKind
from kg.lexicon.event_words import EventWords

_LED, _PAIR, _AROUND = 3, 2, 12
_TOKENS = re.compile(r"[▲●]+|[\w-]+|[^\w\s]")


def of_chairs(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    """Those who preside together: "sous la coprésidence de A et de B", people of several states."""
    direct = _complement(scene, hit, roles, words)
    if direct is None or not words.triggers.grammar.under & {
        w.lower() for w in scene.words_before(hit.start, 2)
    }:
        return None
    own, end = roles.joined_right(direct)
    return Sides(own, (), 0.9, end) if len(states(own)) > 1 and all(map(is_face, own)) else None


def of_noun(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    """The sides of the meeting that the noun at ``hit`` tells, or None."""
    grammar = roles.grammar
    prepositions = grammar.partner | grammar.addressee if hit.trigger.at_person else grammar.partner
    meal = honoured(scene, hit, roles)
    if meal is not None:
        return meal
    giver = given_by(scene, hit, roles)
    if giver is not None:
        return with_giver(scene, hit, roles, giver, prepositions)
    partner = one_by_one(scene, hit, roles) or roles.governed(hit.end, prepositions, noun=True)
    direct = _complement(scene, hit, roles, words)
    if direct is not None:
        return _of_complement(scene, hit, roles, direct, partner)
    held = _held_between(scene, hit, roles, words)
    if held is not None:
        return held
    if partner is not None:
        return with_other(scene, hit, roles, partner.right, partner.sure, end=partner.end)
    led_in = _led_in(scene, hit, roles)
    if led_in is not None:
        return with_other(scene, hit, roles, led_in.actors, 0.85, end=hit.end)
    told = _of_subject(hit, roles) or _by_determiner(scene, hit, roles)
    return told or _of_those_who_met(scene, hit, roles, words)


def _of_complement(scene: Scene, hit: Hit, roles: Roles, direct: Node, partner: Sides | None) -> Sides | None:
    """ "La rencontre entre A et B", "l'entretien de A avec B"; "la rencontre de Paris" has no sides there."""
    between = roles.preposition(direct) in roles.grammar.among
    if not between and direct.first.kind in (ActorKind.STATE, ActorKind.ORGANISATION):
        return None
    own, end = roles.joined_right(direct)
    joined = len(own) > 1 and len(states(own)) > 1 and not hit.trigger.handed
    if joined or between:
        return Sides(own, (), 0.95, end)
    if partner is not None and partner.end > direct.end:
        return Sides(own, partner.right, partner.sure, partner.end)
    return with_other(scene, hit, roles, own, 0.7)


def _of_subject(hit: Hit, roles: Roles) -> Sides | None:
    """ "A et B ont eu un entretien": people of several states at the verb."""
    some = roles.function.indefinite.bare | roles.function.partitive.bare
    subject = roles.subject(hit) if hit.determiner in some else ()
    faces = len(states(subject)) > 1 and not any(a.kind is ActorKind.STATE for a in subject)
    return Sides(subject, (), 0.8, hit.end) if faces else None


def _by_determiner(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """ "Leur entretien", "la rencontre" at the head of a sentence; "son entretien" tells no two."""
    grammar = roles.grammar
    if hit.determiner in grammar.their:
        return their_own(scene, hit, roles)
    points = hit.determiner in grammar.demonstrative
    if hit.determiner in grammar.introducing and not scene.before(hit.start):
        return their_own(scene, hit, roles) or (None if points else two_around(scene, hit, roles))
    return None if points or hit.determiner in grammar.possessive else two_around(scene, hit, roles)


def _of_those_who_met(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    """ "Une nouvelle rencontre est prévue", "rendez-vous a été pris": of the two who met last."""
    around = scene.folded(hit.start - _AROUND, hit.end + _AROUND)
    is_next = not words.status.next.isdisjoint(re.findall(r"\w+", around))
    is_set = not hit.determiner and words.status.cues["scheduled"].search(scene.folded_mask) is not None
    behind = re.findall(r"\w+'?", scene.masked(hit.end, scene.sentence.end).lower())[:1]
    is_of_others = not (roles.function.of.bare | roles.grammar.partner).isdisjoint(behind)
    is_open = not scene.nodes and not is_of_others and len(roles.met) == _PAIR
    is_one = is_set or (is_next and not hit.plural)
    return Sides(roles.met, (), 0.75, hit.end) if is_one and is_open else None


def _held_between(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    """ "Une rencontre s'est tenue, mardi à Oslo, entre A et B", "… en présence de A et de B"."""
    grammar = words.triggers.grammar
    for node in scene.after(hit.end)[:1]:
        gap = scene.masked(hit.end, node.start)
        chaired = roles.stands_behind(node, words.triggers.held) and grammar.among.isdisjoint(gap.split(" "))
        among = chaired or roles.preposition(node) in grammar.among
        if among and not any(stop in gap for stop in grammar.stops):
            own, end = roles.joined_right(node)
            faces = all(a.actor.name is not None or a.actor.role is not None for a in own)
            return Sides(own, (), 0.9, end) if faces and len(states(own)) > 1 else None
    return None


def _led_in(scene: Scene, hit: Hit, roles: Roles) -> Node | None:
    """The actor of "Avec B, les discussions ont porté sur…", "A a eu avec B / a accordé à B un entretien"."""
    leading = roles.grammar.comitative | (roles.function.to.bare if hit.trigger.at_person else frozenset())
    for node in scene.before(hit.start)[:1]:
        gap = scene.masked(node.end, hit.start).lower().split()
        opening = scene.masked(scene.sentence.start, node.start).lower().lstrip().split(" ")[0]
        opens = opening in roles.grammar.comitative
        led = opens or hit.determiner in roles.grammar.introducing
        if led and len(gap) <= _LED and roles.preposition(node) in leading and not roles.aside(node):
            return node
    return None


def _complement(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Node | None:
    """The actor right after the noun: "entretien de A", "rencontre, mardi à Rabat, entre A et B"."""
    for node in scene.after(hit.end)[:1]:
        gap = scene.masked(hit.end, node.start)
        if node.first.kind is ActorKind.ORGANISATION and _is_beside(gap, roles):
            return None
        if not roles.aside(node) and (_at_once(gap, words) or _says_whose(scene, node, gap, words)):
            return node
    return None


def _is_beside(gap: str, roles: Roles) -> bool:
    """Whether the noun stands beside a body's own meeting: "une rencontre en marge de l'Assemblée"."""
    return not roles.function.into.bare.isdisjoint(gap.lower().split())


def _says_whose(scene: Scene, node: Node, gap: str, words: EventWords) -> bool:
    """Whether the words for two or more hold the preposition: "la rencontre des deux ministres"."""
    article = scene.text[node.start : node.end].split(" ")[0]
    return len(node.actors) > 1 and not gap.strip() and article in words.function.partitive.bare


def _at_once(gap: str, words: EventWords) -> bool:
    """Whether ``gap`` is "de" or "entre" after two adjectives, dates and places at most."""
    tokens = [token.lower() for token in _TOKENS.findall(gap)]
    while tokens and (tokens[-1] == "'" or tokens[-1] in words.triggers.grammar.articles):
        tokens.pop()
    if not tokens or tokens[-1] not in words.function.of.bare | words.triggers.grammar.among:
        return False
    plain = [t for t in tokens[:-1] if t[0] not in "▲●," and t not in words.triggers.grammar.prepositions]
    return len(plain) <= 2 and not any(t in words.status.auxiliaries for t in plain)
