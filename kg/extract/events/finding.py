"""Finds the words of meeting and visiting of a sentence that tell an event."""

import re
from collections.abc import Iterable, Iterator

from kg.extract.events.hits import Hit
from kg.extract.events.nouns import is_item, near_before, noun_hit, opens
from kg.extract.events.once import once
from kg.extract.events.scene import Scene, short
from kg.extract.events.senses import is_courtesy, means_it
from kg.extract.events.verb_group import VerbGroup, verb_group
from kg.extract.reading import Span
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Trigger, TriggerForm

_NEAR, _WIDE = 45, 240


@once
def find_hits(scene: Scene, words: EventWords) -> tuple[Hit, ...]:
    """The triggers of ``scene`` from left to right; words inside an actor's title are none."""
    found = tuple(_hits(scene, words))
    return tuple(hit for hit in found if not any(_is_auxiliary(hit, other, words) for other in found))


def _is_auxiliary(hit: Hit, other: Hit, words: EventWords) -> bool:
    """Whether ``hit`` is the "est" of "est attendu dans la capitale", which says nobody is there."""
    if hit.trigger.lemma not in words.status.groups["being"] or other.group is None:
        return False
    return other.group.start <= hit.start < other.start


def _hits(scene: Scene, words: EventWords) -> Iterator[Hit]:
    offset = scene.sentence.start
    for match in words.triggers.forms.find(scene.mask):
        start, end = match.start + offset, match.end + offset
        if "-" in (scene.text[start - 1 : start], scene.text[end : end + 1]):
            continue
        for form in _readings(scene, Span(start, end), match.value, words):
            hit = _hit(scene, start, end, form, words)
            if hit is not None:
                yield hit
                break


def _readings(
    scene: Scene, at: Span, forms: tuple[TriggerForm, ...], words: EventWords
) -> Iterable[TriggerForm]:
    """``forms``, the likeliest first: a noun opens the sentence, "a rejoint" is no present."""
    if opens(scene, at.start, words):
        return sorted(forms, key=lambda form: form.tense is not None)
    if len(forms) > 1 and any(_is_done(scene, at, form, words) for form in forms):
        return sorted(forms, key=lambda form: form.tense is not Tense.PARTICIPLE)
    return forms


def _is_done(scene: Scene, at: Span, form: TriggerForm, words: EventWords) -> bool:
    """Whether ``form`` is a participle behind its auxiliary."""
    if form.tense is not Tense.PARTICIPLE:
        return False
    return verb_group(scene, at.start, at.end, form.tense, words.status).tense is not None


def _hit(scene: Scene, start: int, end: int, form: TriggerForm, words: EventWords) -> Hit | None:
    if form.tense is None:
        return noun_hit(scene, Span(start, end), form, words)
    group = verb_group(scene, start, end, form.tense, words.status)
    if _is_no_verb(scene, start, form, group, words):
        return None
    follows = words.triggers.fillers.sub("", short(scene.masked(end, end + _WIDE))[:_NEAR].lstrip(" ,"))
    before = scene.short_before(group.start)
    carried = is_carrying(scene, group.start, words) or is_carrying(scene, start, words)
    hits = [
        Hit(start, end, trigger, group, courtesy=is_courtesy(scene, trigger, words))
        for trigger in form.triggers
        if (carried or not trigger.carries)
        and (_is_subject(trigger, group, before) or _verb_counts(trigger, group, follows, words))
        if not (trigger.frame == "with" and _has_noun(follows, words))
        if means_it(scene, start, end, trigger.lemma, words)
    ]
    return min(hits, key=lambda hit: (hit.courtesy, not hit.trigger.whole), default=None)


def _is_no_verb(scene: Scene, start: int, form: TriggerForm, group: VerbGroup, words: EventWords) -> bool:
    """Whether the form is a noun ("un dîner"), or only sets off another word: "ce n'est pas à PLACE que"."""
    grammar, before = words.triggers.grammar, _word_before(scene, start)
    if group.negated and _word_before(scene, group.start) in grammar.demonstrative:
        return True
    if form.tense is Tense.INFINITIVE:
        return before in grammar.noun_makers or is_item(scene, start, words)
    if group.pronominal or form.tense not in (Tense.PRESENT, Tense.PARTICIPLE):
        return False
    return is_item(scene, start, words) or before in grammar.determiners or before in grammar.pays


def _word_before(scene: Scene, start: int) -> str:
    return next(iter(near_before(scene, start)), "")


def is_carrying(scene: Scene, start: int, words: EventWords) -> bool:
    """Whether somebody stands as a pronoun before a verb at ``start``: "qui le mènera"."""
    return _word_before(scene, start) in words.triggers.grammar.clitics


def _has_noun(follows: str, words: EventWords) -> bool:
    """Whether "avec" belongs to a noun of meeting behind the verb: "a parlé de sa rencontre avec"."""
    joined = words.triggers.comitative.search(follows)
    found = words.triggers.forms.find(follows[: joined.start()]) if joined is not None else ()
    return any(form.tense is None and form.triggers[0].predicate == "MET" for m in found for form in m.value)


def _verb_counts(trigger: Trigger, group: VerbGroup, follows: str, words: EventWords) -> bool:
    if trigger.frame == "noun" or (trigger.pronominal and not group.pronominal):
        return False
    if trigger.frame == "place" and group.pronominal and not trigger.pronominal:
        return False
    if (trigger.passive and not group.passive) or (trigger.gathers and group.passive):
        return False
    if trigger.finite and group.form in (Tense.PARTICIPLE, Tense.SUBJUNCTIVE):
        return False
    takes = trigger.frame == "with" and not words.triggers.grammar.comitative.isdisjoint(trigger.object)
    if takes and words.triggers.comitative.search(f" {follows} ") is not None:
        return True
    return not trigger.object or any(_starts(follows, wording) for wording in trigger.object)


def _is_subject(trigger: Trigger, group: VerbGroup, before: str) -> bool:
    """Whether the words that the verb takes are what it is told of in the passive: "un don a été remis"."""
    return (
        trigger.frame == "to"
        and group.passive
        and any(
            re.search(rf"(?<!\w){re.escape(wording)}(?!\w)", before)
            for wording in trigger.object
            if wording in before
        )
    )


def _starts(follows: str, words: str) -> bool:
    return (follows.startswith(words) and not follows[len(words) : len(words) + 1].isalpha()) or (
        len(words) > 6 and words in follows and re.search(rf" {re.escape(words)}(?!\w)", follows) is not None
    )
