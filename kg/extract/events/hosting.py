"""Who is at home at a meeting, so that the other has come there."""

import re

from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.scene import Scene
from kg.facts import Actor

_ITS_OWNER = re.compile(r"[^●;.:]*?\b(?:de|du|des|d')\s*(?:l[ea]s?\s|l'|mm?e?s?\.?\s)*")


def host_of(scene: Scene, hit: Hit, found: Sides) -> Actor | None:
    """Who receives: the subject of "recevoir", the agent of its passive, the one to whom a visit is paid."""
    if hit.trigger.visits:
        return _visited(scene, hit, found)
    if not hit.trigger.host or hit.group is None:
        return None
    receiving = found.right if hit.group.passive else found.left
    return receiving[0].actor if receiving else None


def _visited(scene: Scene, hit: Hit, found: Sides) -> Actor | None:
    """The partner, unless the visit is his or hers: "a reçu la visite de courtoisie de B"."""
    if not found.right:
        return None
    gap = scene.masked(hit.end, found.right[0].start).lower()
    is_guest = found.left and _ITS_OWNER.fullmatch(gap) is not None
    return found.left[0].actor if is_guest else found.right[0].actor
