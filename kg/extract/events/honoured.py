"""Whom a meal is for: "A a offert un dîner en l'honneur de B", "… un dîner à B", "… en son honneur"."""

from kg.extract.events.givers import agent
from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorKind, ActorMention

_REACH = 60
_BODIES = (ActorKind.STATE, ActorKind.ORGANISATION)


def honoured(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """The host, who gives the meal or does something at it, and the guest in whose honour it is."""
    if not hit.trigger.meal:
        return None
    giver = agent(scene, hit, roles)
    hosts = giver.actors if giver is not None else roles.subject(hit)
    guests, end = _guests(scene, hit, roles, hosts)
    taken = {guest.entity for guest in guests}
    hosts = tuple(host for host in hosts if host.entity not in taken and host.kind not in _BODIES)
    return Sides(hosts, guests, 0.85, end) if hosts and guests else None


def _guests(
    scene: Scene, hit: Hit, roles: Roles, hosts: tuple[ActorMention, ...]
) -> tuple[tuple[ActorMention, ...], int]:
    """Whoever stands behind "en l'honneur de", or "à"; for "en son honneur" the other one told of."""
    words = roles.giver
    for node in scene.after(hit.end)[:2]:
        if words.honouring.search(scene.masked(hit.end, node.start).lower()):
            return tuple(each for each in node.actors if each.kind not in _BODIES), node.end
    own = words.honoured.match(scene.masked(hit.end, hit.end + _REACH).lower())
    if own is not None:
        return roles.others(hit, hosts), hit.end + own.end()
    given = hit.determiner in roles.function.indefinite.bare
    found = roles.governed(hit.end, roles.grammar.addressee, noun=True) if given else None
    return (found.right, found.end) if found is not None else ((), hit.end)
