"""Words that tell a meeting or a visit (``triggers.toml``), in every form that they take."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.facts import Mode
from kg.lexicon.conjugation import Conjugation, Tense
from kg.lexicon.givers import giver_patterns
from kg.lexicon.ground_words import ground_words
from kg.lexicon.matcher import Matcher
from kg.lexicon.pronouns import pronoun_patterns
from kg.lexicon.source import line_of, read_toml
from kg.lexicon.trigger_words import Grammar, Sense, Trigger, TriggerForm, Triggers
from kg.lexicon.wordings import any_of

_FRAMES = ("direct", "with", "to", "place", "invite", "joint")
_ENDINGS = ("stops", "adverbials", "framing", "spokesmen")
_FLAGS = (
    *("pronominal", "passive", "direct", "carries", "back", "sends"),
    *("host", "presence", "visits", "handed", "welcomes", "lasts", "gathers", "owned", "joint"),
)


def load_triggers(path: Path, conjugation: Conjugation) -> Triggers:
    """Read ``path``. Raises ``SourceError`` for an unknown predicate or frame."""
    data = read_toml(path)
    forms: dict[str, list[TriggerForm]] = {}
    for written, form in [*_verb_forms(path, data["verb"], conjugation), *_noun_forms(path, data["noun"])]:
        _add(forms.setdefault(written, []), form)
    senses = [
        Sense(each["word"], *(tuple(each.get(side, ())) for side in ("before", "after", "near", "courtesy")))
        for each in data.get("not", ())
    ]
    return Triggers(
        forms=Matcher({written: tuple(found) for written, found in forms.items()}),
        together=Matcher(dict(_together(data["together"], conjugation))),
        taking_part=tuple(dict.fromkeys(_taking_part(data["taking_part"], conjugation))),
        modes={Mode(mode): tuple(words) for mode, words in data["mode"].items()},
        senses={each.word: tuple(s for s in senses if s.word == each.word) for each in senses},
        aside=tuple(data["aside"]["words"]),
        companion=tuple(data["companion"]["words"]),
        present=tuple(data["companion"]["present"]),
        opener=tuple(data["companion"]["opener"]),
        list_ends=frozenset(data["companion"]["ends"]),
        goes_along=tuple(data["companion"]["verbs"]),
        delegation={name: tuple(words) for name, words in data["delegation"].items()},
        example=tuple(data["example"]["words"]),
        held=tuple(data["held"]["words"]),
        made=tuple(data["made"]["words"]),
        resident=tuple(data["resident"]["words"]),
        abroad=tuple(data["abroad"]["words"]),
        seat=tuple(data["seat"]["words"]),
        headed=tuple(data["headed"]["words"]),
        joiner=frozenset(data["joiner"]["words"]),
        unnamed=re.compile(
            rf"[\s,]*(?:{any_of(data['joiner']['last'])})\s*(?:{any_of(data['joiner']['some'])})"
        ),
        rank={name: tuple(words) for name, words in data["rank"].items()},
        giver=giver_patterns(data["giver"]),
        pronoun=pronoun_patterns(data["pronoun"]),
        grammar=_grammar(data["grammar"]),
        ground=ground_words(data["ground"]),
        fillers=re.compile(rf"^(?:(?:{any_of(data['before']['fillers'])})[\s,]+)+"),
        agenda=re.compile(rf"\b(?:{any_of(data['before']['agenda'])})\b[^;.■]*$", re.IGNORECASE),
    )


def _grammar(data: dict[str, Any]) -> Grammar:
    lists = {name: words for name, words in data.items() if name not in (*_ENDINGS, "among")}
    sets = {name: frozenset(words) for name, words in lists.items()}
    stops, adverbials, framing, spokesmen = (tuple(data[name]) for name in _ENDINGS)
    return Grammar(
        **sets, among=data["among"], stops=stops, adverbials=adverbials, framing=framing, spokesmen=spokesmen
    )


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


def _together(data: dict[str, Any], conjugation: Conjugation) -> Iterator[tuple[str, TriggerForm]]:
    """What two do as one subject: forms of the first word, with those that follow it."""
    for kind in ("verbs", "reflexive"):
        for lemma in data[kind]:
            verb, blank, rest = lemma.partition(" ")
            trigger = Trigger(lemma, "MET", "together", data["weight"], pronominal=kind == "reflexive")
            for form in conjugation.forms(verb):
                yield form.written + blank + rest, TriggerForm((trigger,), form.tense)


def _taking_part(data: dict[str, list[str]], conjugation: Conjugation) -> Iterator[str]:
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
        object=tuple(entry.get("object", ())),
        needs=tuple(entry.get("needs", ())),
        led_by=tuple(entry.get("led_by", ())),
        **{flag: bool(entry.get(flag)) for flag in _FLAGS},
    )


def _wrong(path: Path, lemma: str, what: str) -> SourceError:
    return SourceError.at(path, line_of(path, lemma), f"{lemma}: {what}, correct it")
