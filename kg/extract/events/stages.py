"""Talks told one after the other with a town and a day each: "A verra B à X lundi, puis C à Y mardi"."""

from collections.abc import Mapping, Sequence

from kg.extract.events.scene import Scene
from kg.extract.events.when import Setting
from kg.extract.reading import ActorMention
from kg.facts import Actor


def own_settings(scene: Scene, partners: Sequence[ActorMention]) -> Mapping[Actor, Setting]:
    """The day and the town that stand between each of ``partners`` and the next, where each has a town."""
    if len(partners) < 2:
        return {}
    ends = [*(other.start for other in partners[1:]), scene.sentence.end]
    found = {
        partner.actor: Setting(
            next((d for d in scene.dates if partner.end <= d.start < end), None),
            next((p for p in scene.places if partner.end <= p.start < end and not p.is_country), None),
        )
        for partner, end in zip(partners, ends, strict=True)
    }
    return found if all(setting.place is not None for setting in found.values()) else {}
