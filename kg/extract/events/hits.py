"""Where a sentence has a word of meeting or visiting, in which form, and whether it means an event there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.events.scene import Scene, short
from kg.extract.events.verb_group import VerbGroup, verb_group
from kg.extract.reading import Span
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded
from kg.lexicon.trigger_words import Sense, Trigger, TriggerForm

_NEAR, _WIDE, _LED = 45, 240, 25
_FILLERS = re.compile(
    r"^(?:(?:pas|plus|jamais|point|lui|elle|eux|elles|aussi|également|donc|ensuite|ainsi|puis|enfin|demain|bientôt"
    r"|aujourd'hui|hier|même|\w+ment|▲)[\s,]+)+"
)
_AGENDA = re.compile(
    r"\b(?:au (?:programme|menu)|(?:à son|à l')agenda|à l'ordre du jour)\b[^;.■]*$", re.IGNORECASE
)
_CLITICS = ("le", "la", "l", "les")
# Before an infinitive these make it a noun: "un dîner".
_NOUN_MAKERS = ("un", "une", "du", "au", "ce", "son", "leur")


@dataclass(frozen=True, slots=True)
class Hit(Span):
    """A trigger in a sentence. ``group`` is None for a noun; ``courtesy`` is a welcome without a talk.

    ``pointing`` is a pronoun for a noun before it.
    """

    trigger: Trigger
    group: VerbGroup | None = None
    plural: bool = False
    determiner: str = ""
    courtesy: bool = False
    pointing: bool = False


def find_hits(scene: Scene, words: EventWords) -> Iterator[Hit]:
    """The triggers of ``scene`` from left to right; words inside an actor's title are none."""
    offset = scene.sentence.start
    for match in words.triggers.forms.find(scene.mask):
        start, end = match.start + offset, match.end + offset
        if "-" in (scene.text[start - 1 : start], scene.text[end : end + 1]):
            continue
        opens = not _before(scene, start)
        for form in sorted(match.value, key=lambda f: f.tense is not None) if opens else match.value:
            hit = _hit(scene, start, end, form, words)
            if hit is not None:
                yield hit
                break


def _hit(scene: Scene, start: int, end: int, form: TriggerForm, words: EventWords) -> Hit | None:
    if form.tense is None:
        return _noun(scene, Span(start, end), form, words)
    group = verb_group(scene, start, end, form.tense, words.status)
    nominal = form.tense in (Tense.PRESENT, Tense.PARTICIPLE) and not group.pronominal
    before = next(iter(_before(scene, start)), "")
    if nominal and _is_item(scene, start):
        return None
    if nominal and (before in words.triggers.grammar.determiners or before in words.triggers.grammar.pays):
        return None
    if form.tense is Tense.INFINITIVE and before in _NOUN_MAKERS:
        return None
    follows = _FILLERS.sub("", short(scene.masked(end, end + _WIDE))[:_NEAR].lstrip(" ,"))
    carried = is_carrying(scene, group.start) or is_carrying(scene, start)
    hits = [
        Hit(start, end, trigger, group, courtesy=_is_courtesy(scene, trigger, words))
        for trigger in form.triggers
        if (carried or not trigger.carries) and _verb_counts(trigger, group, follows)
        if not (trigger.frame == "with" and _has_noun(follows, words))
        if _means_it(scene, start, end, trigger.lemma, words)
    ]
    return min(hits, key=lambda hit: hit.courtesy, default=None)


def is_carrying(scene: Scene, start: int) -> bool:
    """Whether somebody stands as a pronoun before a verb at ``start``: "qui le mènera"."""
    return next(iter(_before(scene, start)), "") in _CLITICS


def _has_noun(follows: str, words: EventWords) -> bool:
    """Whether "avec" belongs to a noun of meeting behind the verb: "a parlé de sa rencontre avec"."""
    before, joined, _ = follows.partition(" avec ")
    found = words.triggers.forms.find(before) if joined else ()
    return any(form.tense is None and form.triggers[0].predicate == "MET" for m in found for form in m.value)


def _before(scene: Scene, start: int) -> list[str]:
    return [word.lower() for word in scene.words_before(start, 3) if word != "'"]


def _noun(scene: Scene, at: Span, form: TriggerForm, words: EventWords) -> Hit | None:
    """A noun counts behind a determiner, at the head of a line, or in the plural."""
    trigger, before = form.triggers[0], _before(scene, at.start)
    determiner = _determiner(before, words)
    heads = _is_item(scene, at.start) or scene.text[at.start].isupper()
    if before and not (determiner or form.plural or heads):
        return None
    follows = short(scene.masked(at.end, at.end + _WIDE))[:_NEAR]
    if trigger.needs and not any(need in follows for need in trigger.needs):
        return None
    if trigger.led_by and not _is_led(scene, at.start, trigger):
        return None
    if not _means_it(scene, at.start, at.end, trigger.lemma, words):
        return None
    return Hit(at.start, at.end, trigger, None, form.plural, determiner)


def _is_item(scene: Scene, start: int) -> bool:
    """Whether a bare word heads what a colon opens, or an agenda: "au programme, rencontre avec B"."""
    before = scene.masked(scene.sentence.start, start).rstrip()
    return before.endswith(":") or (before.endswith(",") and _AGENDA.search(before) is not None)


def _is_led(scene: Scene, start: int, trigger: Trigger) -> bool:
    """Whether a verb that makes a journey of the noun stands near: "a mené une mission"."""
    near = folded(scene.masked(start - _LED, start + _LED))
    return any(word in near for word in trigger.led_by)


def _determiner(before: list[str], words: EventWords) -> str:
    """The nearest determiner, or a possessive or demonstrative before it ("leur prochaine rencontre")."""
    grammar = words.triggers.grammar
    pointing = grammar.possessive | grammar.demonstrative
    found = [word for word in before if word in grammar.determiners]
    return next((word for word in found if word in pointing), found[0] if found else "")


def _verb_counts(trigger: Trigger, group: VerbGroup, follows: str) -> bool:
    if trigger.frame == "noun" or (trigger.pronominal and not group.pronominal):
        return False
    if trigger.frame == "place" and group.pronominal and not trigger.pronominal:
        return False
    if trigger.passive and not group.passive:
        return False
    if trigger.lemma == "être" and group.form in (Tense.PARTICIPLE, Tense.SUBJUNCTIVE):
        return False
    if trigger.frame == "with" and "avec" in trigger.object and " avec " in f" {follows} ":
        return True
    return not trigger.object or any(_starts(follows, words) for words in trigger.object)


def _starts(follows: str, words: str) -> bool:
    return (follows.startswith(words) and not follows[len(words) : len(words) + 1].isalpha()) or (
        len(words) > 6 and re.search(rf" {re.escape(words)}(?!\w)", follows) is not None
    )


def _means_it(scene: Scene, start: int, end: int, lemma: str, words: EventWords) -> bool:
    senses = words.triggers.senses.get(lemma, ())
    left, right = scene.text[max(start - _NEAR, 0) : start].lower(), scene.text[end : end + _NEAR].lower()
    return not any(_other_sense(sense, left, right) for sense in senses)


def _is_courtesy(scene: Scene, trigger: Trigger, words: EventWords) -> bool:
    """Whether the sentence tells a welcome without a talk."""
    whole = scene.text[scene.sentence.start : scene.sentence.end].lower()
    senses = words.triggers.senses.get(trigger.lemma, ()) if trigger.predicate == "MET" else ()
    return any(cue in whole for sense in senses for cue in sense.courtesy)


def _other_sense(sense: Sense, left: str, right: str) -> bool:
    stripped = right.lstrip()
    if any(word in left or word in right for word in sense.near):
        return True
    return any(stripped.startswith(word) for word in sense.after) or any(
        left.rstrip().endswith(" " + word) for word in sense.before if " " in word
    )
