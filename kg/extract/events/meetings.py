"""Who met whom: the two sides of each word of meeting."""

from collections.abc import Collection

from kg.extract.events.actors import pairs, states
from kg.extract.events.assembled import assembled, following, gathered
from kg.extract.events.couples import opening_partner
from kg.extract.events.each_side import by_sides
from kg.extract.events.guests import by_agent, completed, listed_behind
from kg.extract.events.hits import Hit
from kg.extract.events.nominal import of_chairs, of_noun
from kg.extract.events.partners import Sides
from kg.extract.events.pronouns import by_pronoun
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.events.signing import of_signing
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords

_DONE_BY = frozenset({"with", "joint", "to"})  # frames whose passive has no side for its subject


def sides(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Sides | None:
    """The sides of the meeting that ``hit`` tells, be they too many for meetings of two."""
    if hit.trigger.joint:
        return of_chairs(scene, hit, roles, words)
    if hit.trigger.deed:
        return of_signing(scene, hit, roles)
    by = words.triggers.pronoun
    if hit.trigger.frame == "noun":
        return roles.with_whom(hit) or by_pronoun(scene, hit, roles, by) or of_noun(scene, hit, roles, words)
    if hit.group is not None and hit.group.passive and hit.trigger.frame == "direct":
        return _passive(scene, hit, roles) or by_pronoun(scene, hit, roles, by)
    is_done = hit.group is not None and hit.group.passive and hit.trigger.frame in _DONE_BY
    found = _done_by(scene, hit, roles) if is_done else _active(scene, hit, roles)
    return found if found is not None and are_two(found) else by_pronoun(scene, hit, roles, by) or found


def are_two(found: Sides) -> bool:
    """Whether ``found`` has two who can have met."""
    return any(True for _ in pairs(found.left, found.right))


def _done_by(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """The sides of a passive whose subject is no side: "un accord a été signé par A et B"."""
    if hit.trigger.frame == "to":
        return by_agent(hit, roles)
    agents = roles.governed(hit.end, roles.grammar.agent | roles.grammar.among)
    if hit.trigger.frame == "with":
        chaired = Sides(agents.right, (), 0.9, agents.end) if agents is not None else None
        return chaired or assembled(scene, hit, roles) or _of_topic(scene, hit, roles)
    sided = by_sides(scene, hit.end, roles)
    if agents is None or sided is not None:
        return sided or _of_topic(scene, hit, roles)
    return _joint(agents.right, None)


def _active(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    if hit.trigger.gathers:
        return None if hit.group is None or hit.group.pronominal else gathered(scene, hit, roles)
    relative = roles.relative_object(hit)
    subject = roles.subject(hit)
    if relative:
        subject = tuple(a for a in subject if a.entity not in {r.entity for r in relative})
        return Sides(subject, relative, 0.9, hit.end) if subject else None
    reciprocal = hit.group is not None and hit.group.pronominal
    found = roles.governed(
        completed(scene, hit),
        _prepositions(hit, roles, reciprocal=reciprocal),
        signed=hit.trigger.frame == "joint",
    )
    if hit.trigger.frame == "joint":
        return _joint(subject, found)
    if found is not None:
        later = following(scene, found.end, roles) if _hangs(scene, hit) else ()
        return Sides(later or subject, found.right, found.sure, found.end)
    stood_for = roles.clitic(hit) if hit.trigger.frame == "direct" else ()
    if stood_for:
        return Sides(tuple(a for a in subject if a not in stood_for), stood_for, 0.8, hit.end)
    inverted = _inverted(scene, hit, roles) if hit.trigger.frame == "with" else None
    if inverted is not None:
        return inverted
    people = tuple(a for a in subject if a.kind is not ActorKind.STATE)
    return Sides(people, (), 0.9, hit.end) if hit.trigger.frame == "with" or reciprocal else None


def _prepositions(hit: Hit, roles: Roles, *, reciprocal: bool) -> Collection[str]:
    """What stands before the other side of a verb; "" for nothing."""
    if hit.trigger.of:
        return roles.function.of.bare
    if hit.trigger.frame == "to":
        return roles.grammar.addressee
    is_object = hit.trigger.frame == "direct" and not reciprocal
    return ("",) if is_object else roles.grammar.partner


def _of_topic(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """ "Plusieurs sujets ont été abordés avec B", "Avec B, un accord a été signé": by the topic."""
    partner, first = roles.governed(hit.end, roles.grammar.comitative), opening_partner(scene, roles)
    others = partner.right if partner is not None else first.actors if first is not None else ()
    people = tuple(a for a in others if _is_person(a))
    subject = () if any(not roles.preposition(n) for n in scene.before(hit.start)) else roles.topic
    return Sides(subject, people, 0.8, hit.end) if subject and people else None


def _hangs(scene: Scene, hit: Hit) -> bool:
    """Whether a verb without a tense opens the sentence: "Après s'être entretenu avec B, A a…"."""
    return hit.group is not None and hit.group.tense is None and not scene.before(hit.start)


def _joint(subject: tuple[ActorMention, ...], found: Sides | None) -> Sides | None:
    """Signing together counts where both sides are people or offices."""
    people = tuple(a for a in subject if _is_person(a))
    if found is not None:
        right = tuple(a for a in found.right if _is_person(a))
        return Sides(people, right, 0.85, found.end) if people and right else None
    return Sides(people, (), 0.85) if len(states(people)) > 1 else None


def _is_person(mention: ActorMention) -> bool:
    """Whether somebody is meant, not a state, not "les deux pays"."""
    named = mention.actor.name is not None or mention.actor.role is not None
    return named and mention.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)


def _inverted(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """ "avec lequel / avec qui" and "Avec B, A s'est entretenu": the partner stands before the verb."""
    for node in scene.before(hit.start):
        if roles.preposition(node) in roles.grammar.comitative and not roles.aside(node):
            return Sides(roles.subject(hit), node.actors, 0.7, hit.end)
    return None


def _passive(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    agent = roles.governed(hit.end, roles.grammar.agent)
    if agent is None:
        return None
    absolute = hit.group is not None and hit.group.tense is None
    behind = following(scene, agent.end, roles) if absolute else listed_behind(scene, hit, agent.end, roles)
    subject = behind or roles.subject(hit)
    return Sides(subject, agent.right, agent.sure, agent.end)
