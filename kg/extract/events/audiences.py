"""Guests of one host after each other: "… a reçu A. B lui a succédé", "Se sont succédé ensuite C et D"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.events.actors import known, opposed
from kg.extract.events.couples import is_face
from kg.extract.events.draft import Draft
from kg.extract.events.enumerated import Unnamed
from kg.extract.events.hits import Hit
from kg.extract.events.lists import pieces
from kg.extract.events.roles import Roles
from kg.extract.events.scene import ACTOR, Node, Scene
from kg.extract.events.telling import Telling
from kg.extract.reading import ActorKind
from kg.facts import Actor

_FEW, _FIRST, _FAR, _BULLET, _MEMORY, _TWO, _SURE = 3, 12, 90, 6, 6, 2, 0.85


@dataclass(frozen=True, slots=True)
class Reception:
    """The last word of receiving, who received, and the index of the sentence last told of it.

    ``several`` says that it is told as one of more: of guests without a name, or followed by others.
    """

    telling: Telling
    host: Actor
    at: int
    several: bool = False

    def of(self, guests: Node, scene: Scene) -> Iterator[Draft]:
        """The meetings of the host with ``guests`` of ``scene``."""
        for guest in guests.actors:
            if known(guest.actor) and opposed(self.host, guest.actor):
                draft = self.telling.draft(self.host, (), end=0, sure=_SURE, outcome=self.telling.outcome)
                at = scene.sentence.index
                yield replace(draft, b=guest.actor, start=guests.start, end=guests.end, sentence=at)


def reception(telling: Telling, made: Sequence[Draft], left: Unnamed | None) -> Reception | None:
    """Who receives by ``telling``: the host of what it has ``made``, else the one whom it names alone."""
    if not telling.hit.trigger.host:
        return None
    host = next((each.host for each in made if each.host is not None), None)
    group = telling.hit.group
    if host is None and left is not None and not made and not (group is not None and group.passive):
        host = left.one.actor
    if host is None or not known(host):
        return None
    return Reception(telling, host, telling.scene.sentence.index, several=not made)


def successors(scene: Scene, last: Reception | None, roles: Roles, below: Sequence[Scene]) -> Iterator[Draft]:
    """The meetings of the host of ``last`` with those of whom ``scene`` says that they were next."""
    if last is None or scene.sentence.index - last.at > _MEMORY:
        return
    mask = scene.mask.lower()
    cue = roles.frames.others.ranked_guest.match(mask) or roles.frames.others.next_guest.search(mask)
    if cue is None:
        yield from _speaking_to_host(scene, last, roles)
        return
    before, behind = (scene.sentence.start + at for at in cue.span())
    guests = [(node, scene) for node in _led(scene, before, roles) or _listed(scene, behind, roles)]
    for node, told in guests or _items(scene, below):
        yield from last.of(node, told)


def _speaking_to_host(scene: Scene, last: Reception, roles: Roles) -> Iterator[Draft]:
    """The meeting with the one guest of "Enfin, B a informé le chef de l'État", who is the host."""
    cue = roles.frames.others.last_guest.match(scene.mask.lower())
    if cue is None or len(scene.nodes) < _TWO or not last.several:
        return
    guest, others = scene.nodes[0], scene.nodes[1:]
    opens = guest.start == scene.sentence.start + cue.end() and guest.first.kind is ActorKind.NAMED
    if opens and len(guest.actors) == 1 and any(node.first.actor == last.host for node in others):
        yield from last.of(guest, scene)


def also_received(telling: Telling, last: Reception | None, roles: Roles) -> Iterator[Draft]:
    """The meeting of the host of ``last`` with whom ``telling`` has received by nobody: "B sera reçu"."""
    scene, hit = telling.scene, telling.hit
    if last is None or scene.sentence.index - last.at > _MEMORY or not _is_by_nobody(scene, hit, roles):
        return
    for guest in roles.subject(hit):
        if guest.kind is ActorKind.NAMED and known(guest.actor) and opposed(last.host, guest.actor):
            draft = telling.draft(last.host, (guest,), end=0, sure=_SURE, outcome=telling.outcome)
            yield replace(draft, b=guest.actor)


def _is_by_nobody(scene: Scene, hit: Hit, roles: Roles) -> bool:
    """Whether "est reçu" at ``hit`` has neither an agent nor a place in its sentence."""
    is_passive = hit.group is not None and hit.group.passive and hit.trigger.frame == "direct"
    if not hit.trigger.host or not is_passive or hit.courtesy or scene.places:
        return False
    behind = roles.frames.partners.turn.sub("", scene.masked(hit.end, scene.sentence.end).lower())
    elsewhere = roles.grammar.agent | roles.function.to.bare
    return elsewhere.isdisjoint(word.rstrip("'") for word in pieces(behind.split(",")[0]))


def _led(scene: Scene, at: int, roles: Roles) -> list[Node]:
    """Those right before the cue at ``at``: "B lui a succédé"."""
    found = {each.entity for each in roles.subject_at(at)}
    return [node for node in scene.before(at) if node.first.entity in found and is_face(node.first)]


def _listed(scene: Scene, at: int, roles: Roles) -> list[Node]:
    """The people of the list behind the cue at ``at``, little words between two of them."""
    found: list[Node] = []
    for node in (each for each in scene.after(at) if is_face(each.first)):
        gap, few = scene.masked(at, node.start), _FEW if found else _FIRST
        words = [word for word in pieces(gap) if word[0].isalpha()]
        said = gap if found else roles.frames.partners.being.sub("", gap)
        if len(words) > few or len(gap) > _FAR or roles.is_acting(said) or roles.aside(node):
            break
        found.append(node)
        at = node.end
    return found


def _items(scene: Scene, below: Sequence[Scene]) -> Iterator[tuple[Node, Scene]]:
    """Those that stand at the head of the items below "Se sont succédé :"."""
    if not scene.mask.rstrip().endswith(":"):
        return
    marks = [_mark(item) for item in below[:1]]
    for item in below:
        opens = bool(item.nodes) and item.nodes[0].start - item.sentence.start <= _BULLET
        if opens and _mark(item) in marks:
            yield item.nodes[0], item
        elif not _goes_on(item):
            return


def _mark(scene: Scene) -> str:
    """The bullet of an item; "" where a word opens it."""
    first = scene.mask[:1]
    return "" if first.isalpha() or first == ACTOR else first


def _goes_on(scene: Scene) -> bool:
    """Whether ``scene`` stands in one line with the sentence before it: an item has more than one."""
    before = scene.text[: scene.sentence.start].rstrip(" \t")
    return bool(before) and not before.endswith("\n")
