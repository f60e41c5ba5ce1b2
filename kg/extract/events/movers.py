"""Who makes a journey that a verb tells, who is not simply its subject."""

from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords


def ranked(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Of "A est le premier ministre à se rendre à PLACE" A, whom the office stands for; else the subject."""
    found, frames = roles.subject(hit), roles.frames.mover
    nodes = scene.before(hit.start)[:2]
    if (
        len(nodes) < 2
        or found != nodes[0].actors
        or hit.group is None
        or hit.group.form is not Tense.INFINITIVE
    ):
        return found
    before, gap = scene.masked(nodes[1].end, nodes[0].start).lower(), scene.masked(nodes[0].end, hit.start)
    ranks = frames.ranked.search(before) is not None
    is_ranked = ranks and frames.towards.match(gap.lower()) is not None
    return nodes[1].actors if is_ranked else found


def returning(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Of "De retour du Chili, A a…" A; else the subject."""
    if scene.before(hit.start):
        return roles.subject(hit)
    behind = (n for n in scene.after(hit.end) if "," in scene.masked(hit.end, n.start))
    return next((node.actors for node in behind if not roles.aside(node)), ())


def carried(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Whom "la tournée de A le mènera à PLACE" takes along: the person named before, else the topic."""
    people = (
        n for n in scene.before(hit.start) if n.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    )
    before = next((node.actors for node in people if not roles.aside(node)), ())
    return before or (_behind_comma(scene, hit, roles) if hit.trigger.back else ()) or roles.topic


def _behind_comma(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject of "Dans l'avion qui le ramène de PLACE, A a"."""
    for node in scene.after(hit.end):
        gap = scene.masked(hit.end, node.start).lower()
        if roles.frames.mover.subject.search(gap) and not roles.aside(node):
            return node.actors
    return ()


def sent(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Whom "A a dépêché B à PLACE" sends: the object, or who leads "une délégation conduite par B"."""
    if hit.group is not None and hit.group.passive:
        return roles.subject(hit) if hit.group.tense is not None else ()
    for node in scene.after(hit.end):
        if node.first.kind in (ActorKind.STATE, ActorKind.ORGANISATION):
            continue
        own = roles.preposition(node) == "" and "." not in scene.masked(hit.end, node.start)
        return node.actors if own and not roles.aside(node) else ()
    return ()


def following(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject behind "Arrivé lundi à PLACE, A a…"."""
    group = hit.group
    if (
        group is None
        or group.form is not Tense.PARTICIPLE
        or group.tense is not None
        or scene.before(hit.start)
    ):
        return ()
    return _behind_comma(scene, hit, roles)


def destined(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Who makes the journey that a headline names: "Escale à PLACE, lundi soir, pour A"."""
    if scene.before(hit.start):
        return ()
    for node in scene.after(hit.end):
        if node.first.kind in (ActorKind.STATE, ActorKind.ORGANISATION):
            continue
        is_for = roles.preposition(node) in roles.grammar.benefactive
        return node.actors if is_for and not roles.aside(node) else ()
    return ()


def inverted(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject right behind its verb and the place: "C'est mardi que s'envolera pour PLACE A"."""
    group = hit.group
    if group is None or group.tense is None or hit.trigger.presence or scene.before(hit.start):
        return ()
    if roles.pronoun_between(scene.sentence.start, hit.start):
        return ()
    for node in scene.after(hit.end):
        if node.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION):
            gap = scene.masked(hit.end, node.start).lower()
            is_subject = roles.frames.mover.inverted.fullmatch(gap) is not None
            return node.actors if is_subject and not roles.aside(node) else ()
    return ()


def is_of_anybody(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether "c'est la première fois qu'un ministre se rend" tells no journey, but of what kind one is."""
    start = hit.group.start if hit.group is not None else hit.start
    before = scene.masked(scene.sentence.start, start).lower()
    return hit.trigger.predicate == "VISITS" and words.frames.mover.first_time.search(before) is not None
