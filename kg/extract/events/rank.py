"""Who stands for a state at a meeting: a welcome by a lesser rank is none, a consort is no principal."""

from collections.abc import Iterable
from dataclasses import replace

from kg.extract.events.actors import affiliation
from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded


def is_welcome_alone(scene: Scene, hit: Hit, found: Sides, words: EventWords) -> bool:
    """Whether somebody "est accueilli par" one who is not his or her equal, and nothing is talked of."""
    if hit.group is None or not hit.group.passive or not hit.trigger.welcomes or not found.right:
        return False
    behind = scene.text[found.end : scene.sentence.end].lower()
    if any(purpose in behind for purpose in words.triggers.rank["purposes"]):
        return False
    return not any(_are_equals(scene, guest, found.right[0], words) for guest in found.left[:1])


def _are_equals(scene: Scene, guest: ActorMention, host: ActorMention, words: EventWords) -> bool:
    """Whether the host is called an equal, has the same function, or both head a state; None says nothing."""
    called = scene.text[host.start : host.end].lower()
    if any(word in called for word in words.triggers.rank["equals"]):
        return True
    ours, theirs = (folded(each.actor.role or "") for each in (guest, host))
    if not ours or not theirs:
        return True
    heads = words.triggers.rank["heads"]
    return ours.split()[0] == theirs.split()[0] or (ours.startswith(heads) and theirs.startswith(heads))


def without_consorts(found: Sides, words: EventWords) -> Sides:
    """``found`` without the princess beside the prince, the first lady beside the president."""
    return replace(
        found, left=tuple(_principals(found.left, words)), right=tuple(_principals(found.right, words))
    )


def _principals(mentions: tuple[ActorMention, ...], words: EventWords) -> Iterable[ActorMention]:
    consorts = words.triggers.rank["consorts"]
    seen: set[str | None] = set()
    for mention in mentions:
        state = affiliation(mention.actor)
        if state not in seen or not folded(mention.actor.role or "").startswith(consorts):
            yield mention
        seen.add(state)
