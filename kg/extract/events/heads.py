"""Who heads each of two sides that met: "la partie X était conduite par A, la délégation Y par B"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.events.actors import affiliation, known, opposed
from kg.extract.events.clause import tells_ahead
from kg.extract.events.draft import Draft
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Node, Scene
from kg.extract.events.telling import Telling
from kg.extract.events.when import Setting, followed, setting
from kg.extract.reading import ActorKind, ActorMention, Part
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Trigger

_TRIGGER = Trigger("conduire", "MET", "noun", 0.75)
_REACH, _SIDE = 2, 60
_TOLD = (Part.BODY, Part.DATELINE)


@dataclass(frozen=True, slots=True)
class Head:
    """Who heads a side, and the sentence that says so."""

    mention: ActorMention
    scene: Scene


@dataclass
class Heads:
    """The heads of sides in the last sentences."""

    words: EventWords
    _headline: tuple[Scene, ...] = ()
    _last: tuple[Scene, ...] = ()
    _known: tuple[Head, ...] = ()

    def enter(self, scene: Scene) -> tuple[ActorMention, ...]:
        """Those whom ``scene`` tells as heads; they are kept for the sentences to come."""
        if scene.sentence.part is Part.HEADLINE:
            self._headline = (scene,)
        self._last = (*self._last, scene)[-_REACH - 1 :]
        kept = tuple(head for head in self._known if any(head.scene is each for each in self._last))
        found = tuple(_told(scene, self.words)) if scene.sentence.part in _TOLD else ()
        self._known = (*kept, *(Head(each, scene) for each in found))
        return found

    def met(self, scene: Scene, below: Sequence[Scene]) -> Iterator[Draft]:
        """The meetings of each head in ``scene`` with those of other sides, there or just before."""
        own = [head for head in self._known if head.scene is scene]
        told = tuple(each for each in self._last if _is_near(each, scene))
        told += tuple(each for each in below[:1] if each.sentence.paragraph == scene.sentence.paragraph)
        if own and _is_of_two(told, self.words):
            earlier = list(self._known[: -len(own)])
            for head in own:
                for other in earlier:
                    if opposed(other.mention.actor, head.mention.actor):
                        yield _draft(other, head, (*told, *self._headline), self.words)
                earlier.append(head)


def _told(scene: Scene, words: EventWords) -> Iterator[ActorMention]:
    """The heads of sides in ``scene``, each once."""
    seen: set[int] = set()
    for node in scene.nodes:
        head = head_at(scene, node, words)
        if head is not None and head.entity not in seen:
            seen.add(head.entity)
            yield head


def _is_near(scene: Scene, last: Scene) -> bool:
    """Whether ``scene`` is of the same paragraph as ``last``, or of the one before."""
    return last.sentence.paragraph - scene.sentence.paragraph <= 1


def _is_of_two(told: Iterable[Scene], words: EventWords) -> bool:
    """Whether the sentences tell of a session or talks, and not of a ceremony or a match."""
    return any(words.frames.heads.gathering.search(each.mask.lower()) is not None for each in told)


def _draft(one: Head, other: Head, told: Sequence[Scene], words: EventWords) -> Draft:
    """The meeting of the two, on the day and at the place of the sentences that are ``told`` around them."""
    ahead = any(tells_ahead(each.mask.lower(), words.status) for each in told)
    outcome = Outcome.PLANNED if ahead else Outcome.HELD
    at = Setting()
    for each in sorted(told, key=lambda scene: abs(scene.sentence.index - other.scene.sentence.index)):
        start = each.sentence.start
        at = followed(at, setting(each, Hit(start, start, _TRIGGER), [], words))
    hit = Hit(other.mention.start, other.mention.start, _TRIGGER)
    telling = Telling(other.scene, hit, words, outcome, at)
    sides = (one.mention, other.mention)
    return replace(
        telling.draft(one.mention.actor, sides, end=0, sure=1.0, outcome=outcome), b=other.mention.actor
    )


def head_at(scene: Scene, node: Node, words: EventWords) -> ActorMention | None:
    """Whom ``node`` names as head of a side, of that side's state; None where it does not."""
    who = node.first
    if len(node.actors) > 1 or who.plural or who.kind is not ActorKind.NAMED:
        return None
    if _leads_by_office(scene, node, words):
        return who if known(who.actor) else None
    sides = _side_before(scene, node, words)
    sides = _side_behind(scene, node, words) if sides is None else sides
    return None if sides is None else _of_side(who, sides)


def _leads_by_office(scene: Scene, node: Node, words: EventWords) -> bool:
    """Whether "chef de la délégation X" is the office of ``node``, or stands right before the name."""
    apposed = scene.before(node.start)[:1]
    gap = scene.masked(apposed[0].end, node.start).lower() if apposed else "■"
    is_apposed = not words.triggers.lead.phrase.sub("", gap).strip(" :")
    roles = [each.first.actor.role or "" for each in (node, *(apposed if is_apposed else ()))]
    return any(words.frames.heads.office.match(role.lower()) is not None for role in roles)


def _side_before(scene: Scene, node: Node, words: EventWords) -> tuple[Node, ...] | None:
    """The sides before "conduite par A" or "avec à sa tête A"; None where no side is led."""
    heads, start = words.frames.heads, scene.sentence.start
    before = words.triggers.lead.phrase.sub("", scene.masked(start, node.start).lower())
    found = heads.before.search(before)
    if found is None:
        return _left_out(scene, before, words)
    clause = before.rfind(";", 0, found.start()) + 1
    if not _has_body(scene, start + clause, start + found.end(), words):
        return None
    return tuple(each for each in scene.before(start + found.end()) if each.start >= start + clause)


def _has_body(scene: Scene, start: int, end: int, words: EventWords) -> bool:
    """Whether a side is named between the two, and not what both sides lead together."""
    heads = words.frames.heads
    written = scene.text[start:end].lower()
    return heads.body.search(written) is not None and heads.joint.search(written) is None


def _left_out(scene: Scene, before: str, words: EventWords) -> tuple[Node, ...] | None:
    """The side of "… conduite par A et la partie tchèque par B", where A heads one."""
    at = scene.sentence.start + len(before)
    for earlier in scene.before(at):
        gap = before[earlier.end - scene.sentence.start :]
        if earlier.first.kind is ActorKind.NAMED and words.frames.heads.leaving_out.fullmatch(gap):
            return scene.before(at)[:1] if head_at(scene, earlier, words) is not None else None
    return None


def _side_behind(scene: Scene, node: Node, words: EventWords) -> tuple[Node, ...] | None:
    """The side of "A dirigeait la partie péruvienne", of "côté péruvien, A menait les débats"."""
    heads = words.frames.heads
    found = heads.leads.match(scene.masked(node.end, scene.sentence.end).lower())
    if found is None:
        return None
    at = node.end + found.end()
    written = scene.text[at : at + _SIDE].lower()
    if heads.body.match(written) is not None:
        return tuple(each for each in scene.after(at)[:1] if each.start == at)
    is_led = _has_body(scene, scene.sentence.start, node.start, words)
    return scene.before(node.start)[:1] if is_led and heads.work.match(written) is not None else None


def _of_side(who: ActorMention, sides: tuple[Node, ...]) -> ActorMention | None:
    """``who``, of the state of the nearest side but where an office tells the own one."""
    if who.stated and known(who.actor):
        return who
    state = next((s.first.actor.country for s in sides if s.first.actor.country is not None), None)
    if state is None or affiliation(who.actor) == state:
        return who if known(who.actor) else None
    return replace(who, actor=who.actor.model_copy(update={"country": state}))
