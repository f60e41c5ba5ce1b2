"""Who is at home at a meeting, so that the other has come there."""

from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.scene import Scene
from kg.extract.events.seats import seat_near
from kg.facts import Actor
from kg.lexicon.event_words import EventWords

_NEAR = 120


def host_of(scene: Scene, hit: Hit, found: Sides, words: EventWords, publisher: str | None) -> Actor | None:
    """Who receives: the subject of "recevoir", the agent of its passive, the one to whom a visit is paid.

    Else the one in whose palace or office they meet; ``publisher`` is the state whose seats go unnamed.
    """
    if hit.trigger.visits:
        return _visited(scene, hit, found, words)
    if not hit.trigger.host or hit.group is None:
        return _at_home(scene, hit, found, words, publisher)
    receiving = found.right if hit.group.passive else found.left
    return receiving[0].actor if receiving else None


def _at_home(scene: Scene, hit: Hit, found: Sides, words: EventWords, publisher: str | None) -> Actor | None:
    """The side at whose seat the two meet: "à l'Élysée", "à la primature", "dans son bureau"."""
    if (
        words.triggers.pointed.rooms.search(scene.masked(hit.end, hit.end + _NEAR).lower()) is not None
        and found.left
        and found.right
    ):
        return found.left[0].actor
    state = seat_near(scene, hit, words) or (publisher if _is_at_seat(scene, words) else None)
    sides = [mention.actor for mention in (*found.left, *found.right)]
    return next((each for each in sides if state is not None and each.country == state), None)


def _is_at_seat(scene: Scene, words: EventWords) -> bool:
    """Whether the sentence has an event in a palace or a ministry that it does not say whose."""
    mask = scene.mask.lower()
    return any(seat in mask for seat in words.triggers.seat)


def _visited(scene: Scene, hit: Hit, found: Sides, words: EventWords) -> Actor | None:
    """The partner, unless the visit is his or hers: "a reçu la visite de courtoisie de B"."""
    if not found.right:
        return None
    gap = scene.masked(hit.end, found.right[0].start).lower()
    is_guest = not hit.trigger.of and found.left and words.triggers.owner.guest.fullmatch(gap) is not None
    return found.left[0].actor if is_guest else found.right[0].actor
