"""Who is meant to travel where an invitation is handed over: "a remis à A une invitation à se rendre"."""

from kg.extract.events.actors import states
from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene, short
from kg.extract.reading import ActorKind, ActorMention
from kg.facts import CountryCode

_NEAR = 70


def invitees(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The one to whom an invitation to travel goes, named before it or behind the journey, or a pronoun."""
    left = short(scene.masked(scene.sentence.start, hit.start)).lower()
    others = roles.frames.others
    if others.asks.search(left) is not None:
        given = next((node.actors for node in scene.nodes if _is_given(node, roles)), ())
        if given:
            return _other(scene, hit, roles) if _gives(given, hit, roles) else given
    return _other(scene, hit, roles) if others.bidden.search(left) is not None else ()


def _gives(given: tuple[ActorMention, ...], hit: Hit, roles: Roles) -> bool:
    """Whether "son hôte" was read as the one who hands the invitation over."""
    who = {each.entity for each in roles.subject(hit)}
    return all(each.kind is ActorKind.REFERENCE and each.entity in who for each in given)


def _other(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Whom "lui" in "B lui a remis une invitation" means: of another state than the one who hands it over."""
    named = [node for node in scene.before(hit.start) if not _invites(scene, node, roles)]
    left = scene.masked(scene.sentence.start, hit.start).lower()
    is_handed = roles.acts_behind(hit) or roles.frames.others.asks.search(left) is not None
    first = () if is_handed else roles.first_subject(hit.start)
    giver = states(first or next((node.actors for node in named), ()) or roles.subject(hit))
    objects = (node.actors for node in named if first and _is_one(node))
    told = (
        *objects,
        roles.last_partner,
        roles.stood_for(hit.start),
        roles.topic,
        *((each,) for each in roles.met),
    )
    return next((each for each in told if each and giver and giver.isdisjoint(states(each))), ())


def _is_one(node: Node) -> bool:
    """Whether one person is meant, as by "a remercié son homologue et l'a invité"."""
    return len(node.actors) == 1 and node.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)


def inviting_home(scene: Scene, hit: Hit, roles: Roles) -> CountryCode | None:
    """The country of who invites to "son pays": of the one whose invitation it is, else of the subject."""
    left = short(scene.masked(scene.sentence.start, hit.start)).lower()
    behind = scene.masked(hit.end, hit.end + _NEAR).lower()
    others = roles.frames.others
    is_asked = others.asks.search(left) is not None or others.bidden.search(left) is not None
    if not is_asked or roles.home.match(behind) is None:
        return None
    owners = (node.actors for node in scene.before(hit.start) if _invites(scene, node, roles))
    return next((a.actor.country for a in next(owners, roles.subject(hit))), None)


def _invites(scene: Scene, node: Node, roles: Roles) -> bool:
    """Whether "l'invitation de" stands before ``node``."""
    left = scene.masked(scene.sentence.start, node.start).lower()
    return roles.frames.others.inviter.search(left) is not None


def _is_given(node: Node, roles: Roles) -> bool:
    is_person = node.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    return is_person and roles.preposition(node) in roles.function.to.bare and not roles.aside(node)
