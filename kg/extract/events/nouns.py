"""Nouns of meeting and visiting: which stand for an event of their own."""

from collections.abc import Sequence
from itertools import takewhile

from kg.extract.events.hits import Hit
from kg.extract.events.once import once
from kg.extract.events.scene import ACTOR, Scene, short
from kg.extract.events.senses import means_it
from kg.extract.reading import Span
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Trigger, TriggerForm

_NEAR, _WIDE, _LED, _BEHIND = 45, 240, 40, 25
_BULLETS = " -–—•●▪■◦·*➢✓✔»"


def noun_hit(scene: Scene, at: Span, form: TriggerForm, words: EventWords) -> Hit | None:
    """A noun counts behind a determiner, at the head of a line, in the plural, or before "entre"."""
    trigger, before = form.triggers[0], near_before(scene, at.start)
    determiner = _determiner(before, words)
    heads = is_item(scene, at.start, words) or scene.text[at.start].isupper()
    follows = short(scene.masked(at.end, at.end + _WIDE))[:_NEAR]
    among = not words.triggers.grammar.among.isdisjoint(follows.split()[:1])
    if before and not (determiner or form.plural or heads or among):
        return None
    if trigger.needs and not any(need in follows for need in trigger.needs):
        return None
    if trigger.led_by and not _is_led(scene, at.start, trigger):
        return None
    if not means_it(scene, at.start, at.end, trigger.lemma, words):
        return None
    within = determiner in words.function.into.bare
    return Hit(at.start, at.end, trigger, None, form.plural, determiner, within=within)


def is_item(scene: Scene, start: int, words: EventWords) -> bool:
    """Whether a bare word heads what a colon or a time opens, or an agenda: "au programme, rencontre"."""
    before = scene.folded(scene.sentence.start, start).rstrip()
    if before.endswith(":") or words.status.clock.fullmatch(before.rstrip(_BULLETS)) is not None:
        return True
    return before.endswith(",") and words.triggers.agenda.search(before) is not None


def opens(scene: Scene, start: int, words: EventWords) -> bool:
    """Whether a word opens its sentence, behind a bullet too, or heads an item."""
    before = scene.masked(scene.sentence.start, start)
    return not before.strip(_BULLETS) or is_item(scene, start, words)


def _is_led(scene: Scene, start: int, trigger: Trigger) -> bool:
    """Whether a verb that makes a journey of the noun stands near: "a mené une mission"."""
    near = scene.folded(start - _LED, start + _BEHIND)
    return any(word in near for word in trigger.led_by)


def _determiner(before: Sequence[str], words: EventWords) -> str:
    """The nearest determiner, or a possessive or demonstrative before it ("leur prochaine rencontre")."""
    grammar = words.triggers.grammar
    pointing = grammar.possessive | grammar.demonstrative
    near = takewhile(lambda word: not word.startswith(ACTOR), before)
    found = [word for word in near if word in grammar.determiners]
    return next((word for word in found if word in pointing), found[0] if found else "")


@once
def near_before(scene: Scene, start: int) -> tuple[str, ...]:
    """The three words before ``start``, nearest first."""
    return tuple(word.lower() for word in scene.words_before(start, 3) if word != "'")
