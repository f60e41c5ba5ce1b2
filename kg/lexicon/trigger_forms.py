"""Every written form of the words that tell a meeting or a visit, with what it may be."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.facts import Mode
from kg.lexicon.conjugation import Conjugation, Tense
from kg.lexicon.trigger_words import Trigger, TriggerForm
from kg.source import line_of

_FRAMES = ("direct", "with", "to", "place", "invite", "joint")
_FLAGS = (
    *("pronominal", "passive", "direct", "carries", "back", "sends"),
    *(
        "host",
        "presence",
        "visits",
        "handed",
        "welcomes",
        "lasts",
        "gathers",
        "owned",
        "joint",
        "deed",
        "stay",
    ),
    *("finite", "to_host", "of", "whole", "stands_for", "leaves"),
)


def trigger_forms(
    path: Path, data: dict[str, Any], conjugation: Conjugation
) -> dict[str, tuple[TriggerForm, ...]]:
    """What each written word may be. Raises ``SourceError`` for an unknown predicate or frame."""
    forms: dict[str, list[TriggerForm]] = {}
    for written, form in [*_verb_forms(path, data["verb"], conjugation), *_noun_forms(path, data["noun"])]:
        _add(forms.setdefault(written, []), form)
    return {written: tuple(found) for written, found in forms.items()}


def _add(forms: list[TriggerForm], form: TriggerForm) -> None:
    """Put ``form`` among the readings of one written word, those of one tense together."""
    for place, each in enumerate(forms):
        if each.tense == form.tense and each.plural == form.plural:
            forms[place] = TriggerForm((*each.triggers, *form.triggers), form.tense, form.plural)
            return
    forms.append(form)


def _verb_forms(
    path: Path, verbs: list[dict[str, Any]], conjugation: Conjugation
) -> Iterator[tuple[str, TriggerForm]]:
    for verb in verbs:
        if verb["frame"] not in _FRAMES:
            raise _wrong(path, verb["lemma"], f"frame {verb['frame']!r} is none of {', '.join(_FRAMES)}")
        trigger = _trigger(path, verb)
        for written, tense in dict.fromkeys((f.written, f.tense) for f in conjugation.forms(verb["lemma"])):
            for each in (written, written.capitalize()):
                # No sentence opens with a subjunctive, and "Vienne" is a town.
                if each == written or tense is not Tense.SUBJUNCTIVE:
                    yield each, TriggerForm((trigger,), tense)


def together_forms(data: dict[str, Any], conjugation: Conjugation) -> Iterator[tuple[str, TriggerForm]]:
    """What two do as one subject: forms of the first word, with those that follow it."""
    for kind in ("verbs", "reflexive"):
        for lemma in data[kind]:
            verb, blank, rest = lemma.partition(" ")
            trigger = Trigger(lemma, "MET", "together", data["weight"], pronominal=kind == "reflexive")
            for form in conjugation.forms(verb):
                yield form.written + blank + rest, TriggerForm((trigger,), form.tense)


def taking_part_forms(data: dict[str, list[str]], conjugation: Conjugation) -> Iterator[str]:
    """What says that somebody takes part: the nouns, and every form of the verbs."""
    yield from data["nouns"]
    for lemma in data["verbs"]:
        verb, blank, rest = lemma.partition(" ")
        yield from (form.written + blank + rest for form in conjugation.forms(verb))


def _noun_forms(path: Path, nouns: list[dict[str, Any]]) -> Iterator[tuple[str, TriggerForm]]:
    for noun in nouns:
        trigger = _trigger(path, {**noun, "frame": "noun"})
        plural = noun.get("plural", noun["lemma"] + "s")
        for written, is_plural in {noun["lemma"]: False, plural: True}.items():
            for each in (written, written.capitalize()):
                yield each, TriggerForm((trigger,), plural=is_plural)


def _trigger(path: Path, entry: dict[str, Any]) -> Trigger:
    if entry["predicate"] not in ("MET", "VISITS"):
        raise _wrong(path, entry["lemma"], f"predicate {entry['predicate']!r} is neither MET nor VISITS")
    return Trigger(
        lemma=entry["lemma"],
        predicate=entry["predicate"],
        frame=entry["frame"],
        weight=entry["weight"],
        reach=entry.get("reach"),
        mode=Mode(entry["mode"]) if "mode" in entry else None,
        at_person=entry.get("at") == "person",
        meal=entry.get("at") == "table",
        object=tuple(entry.get("object", ())),
        needs=tuple(entry.get("needs", ())),
        led_by=tuple(entry.get("led_by", ())),
        **{flag: bool(entry.get(flag)) for flag in _FLAGS},
    )


def _wrong(path: Path, lemma: str, what: str) -> SourceError:
    return SourceError.at(path, line_of(path, lemma), f"{lemma}: {what}, correct it")
