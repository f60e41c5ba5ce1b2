"""Who "je" and "nous" are: the one who says the quotation in which they stand."""

from kg.extract.events.scene import Node, Scene
from kg.extract.events.standing import Standing
from kg.extract.reading import ActorKind, ActorMention, Part
from kg.lexicon.trigger_words import Grammar

_CLOSE, _NEXT, _PARTED = 4, 2, "■,;:.»"


def is_first_person(scene: Scene, start: int, grammar: Grammar) -> bool:
    """Whether the verb at ``start`` has "je" or "nous" for its subject."""
    tokens = [word.lower() for word in scene.words_before(start, _CLOSE)]
    first = next((i for i, token in enumerate(tokens) if token in grammar.first), None)
    return first is not None and not any(token[0] in _PARTED for token in tokens[:first])


def writes(
    scene: Scene, start: int, grammar: Grammar, author: ActorMention | None
) -> tuple[ActorMention, ...]:
    """The author of "j'ai reçu B", "ma visite" at ``start``, outside of quotations."""
    said = scene.masked(scene.sentence.start, start)
    if author is None or said.count("«") > said.count("»") or scene.sentence.part is Part.QUOTATION:
        return ()
    near = (word.lower() for word in scene.words_before(start, _CLOSE))
    first = next((word for word in near if word in grammar.first | grammar.mine), "")
    return (author,) if first in grammar.alone else ()


def speaker(
    scene: Scene, start: int, standing: Standing, grammar: Grammar, topic: tuple[ActorMention, ...]
) -> tuple[ActorMention, ...]:
    """Whom the quotation at ``start`` is told of: "« J'ai reçu B », a dit A", "A a dit : « … »".

    Where its sentence names nobody the ``topic`` speaks; outside of quotations the author, who has no name.
    """
    said = scene.masked(scene.sentence.start, start)
    if said.count("«") <= said.count("»") and scene.sentence.part is not Part.QUOTATION:
        return ()
    close = scene.masked(start, scene.sentence.end).find("»")
    behind = scene.after(start + close)[:_NEXT] if close >= 0 else ()
    told = (node for node in (*behind, *scene.before(start)) if not standing.preposition(node))
    who = next((node for node in told if node.first.kind is not ActorKind.STATE), None)
    if who is None:
        return topic
    return () if _is_spokesman(who, grammar) else who.actors


def _is_spokesman(node: Node, grammar: Grammar) -> bool:
    return (node.first.actor.role or "").lower().startswith(grammar.spokesmen)
