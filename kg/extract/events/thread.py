"""What a text is about from one sentence to the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kg.extract.events.audiences import Reception
from kg.extract.events.companions import Companion
from kg.extract.events.draft import Draft
from kg.extract.events.enumerated import Unnamed
from kg.extract.events.outcome import Outcome
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.events.when import Setting, followed, is_far
from kg.extract.reading import ActorKind, ActorMention

_DONE = (Outcome.HELD, Outcome.ONGOING)
_AHEAD = (Outcome.PLANNED, Outcome.INVITED, Outcome.CONDITIONAL)


@dataclass
class Thread:
    """What the text is about: its subject, who acted together, who met, the day and the place last told.

    ``unnamed`` is a meeting of the last sentence that names one side alone, ``reception`` the last host's,
    ``head`` what heads the entry of a list of days; ``ahead`` says that the place last told is of a plan;
    ``older`` holds what was told last before each turn to quite another time.
    """

    topic: ActorMention | None = None
    couple: tuple[ActorMention, ...] = ()
    met: tuple[ActorMention, ...] = ()
    meeting: Draft | None = None
    unnamed: Unnamed | None = None
    reception: Reception | None = None
    last: Setting = field(default_factory=Setting)
    older: tuple[Setting, ...] = ()
    head: Setting = field(default_factory=Setting)
    ahead: bool = False
    paragraph: int = -1

    def enter(self, scene: Scene, heads: Mapping[int, Setting]) -> None:
        """Forget the day and the place behind a gap of a paragraph; take those that head an entry."""
        at = scene.sentence.paragraph
        if at - self.paragraph > 1:
            self.last, self.older = Setting(), ()
        if at != self.paragraph:
            self.head = heads.get(at, Setting())
            self.last = followed(self.head, self.last)
        self.paragraph = at

    def before(self, outcome: Outcome, here: Setting) -> Setting:
        """The day and the place told last; none of what is to come for what has been."""
        return self.head if self.ahead and outcome in _DONE else self._nearer(here)

    def _nearer(self, here: Setting) -> Setting:
        """What was told last of about the time of ``here``, before any aside about another one."""
        told = (self.last, *reversed(self.older))
        return next((each for each in told if not is_far(here.date, each.date)), self.last)

    def note(self, here: Setting, made: Sequence[Draft | Companion]) -> None:
        """Remember ``here``; of two days that its words leave open the one that ``made`` have taken."""
        last = followed(_decided(here, made), self._nearer(here))
        if is_far(last.date, self.last.date):
            self.older = (*self.older, self.last)
        self.last = last
        self.ahead = bool(made) and all(isinstance(each, Draft) and each.outcome in _AHEAD for each in made)


def _decided(here: Setting, made: Sequence[Draft | Companion]) -> Setting:
    day = here.date
    taken = {each.date for each in made if isinstance(each, Draft) and each.outcome in _DONE}
    if day is None or day.next is None or taken != {day.date}:
        return here
    return replace(here, date=replace(day, next=None))


def next_topic(scene: Scene, roles: Roles, topic: ActorMention | None) -> ActorMention | None:
    """The first subject of the sentence becomes the topic; states and sources do not.

    Nor does who goes along; of "PLACE – Visite de travail de A" A does.
    """
    listed = _listed(scene, roles)
    for node in scene.nodes:
        if node.first.kind in (ActorKind.STATE, ActorKind.ORGANISATION) or len(node.actors) > 1:
            continue
        if node in listed or roles.aside(node) or node.first.plural:
            continue
        if roles.preposition(node) == "":
            return topic if topic is not None and _goes_along(scene, node, roles) else node.first
    return _traveller(scene, roles) or topic


def _goes_along(scene: Scene, node: Node, roles: Roles) -> bool:
    """Whether "faisait partie du voyage" stands right behind ``node``."""
    behind = scene.masked(node.end, scene.sentence.end).lower().lstrip(" ,")
    return behind.startswith(roles.going_along)


def _traveller(scene: Scene, roles: Roles) -> ActorMention | None:
    """Whose journey heads the sentence, nobody else before."""
    first = next(iter(scene.nodes), None)
    if first is None or len(first.actors) > 1 or first.first.kind is not ActorKind.NAMED:
        return None
    is_owner = roles.preposition(first) in roles.function.of_one.bare and not roles.aside(first)
    heading = (hit for hit in roles.journeys_before(first) if is_owner)
    return first.first if any(hit.group is None and not hit.determiner for hit in heading) else None


def _listed(scene: Scene, roles: Roles) -> list[Node]:
    """Those further in a list that a preposition opens: B and C of "un entretien avec A, B et C"."""
    found: list[Node] = []
    for before, node in pairwise(scene.nodes):
        opened = before in found or roles.preposition(before) in roles.grammar.partner
        if opened and roles.preposition(node) == "" and roles.goes_on(before, node, loosely=before in found):
            found.append(node)
    return found
