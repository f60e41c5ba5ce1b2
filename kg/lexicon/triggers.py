"""Words that tell a meeting or a visit (``triggers.toml``), in every form that they take."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.facts import Mode
from kg.lexicon.companion_words import companion_patterns
from kg.lexicon.conjugation import Conjugation
from kg.lexicon.function_words import FunctionWords, read_function_words
from kg.lexicon.givers import giver_patterns
from kg.lexicon.ground_words import ground_words
from kg.lexicon.lead_words import lead_patterns
from kg.lexicon.matcher import Matcher
from kg.lexicon.owner_words import owner_patterns
from kg.lexicon.pointed_words import pointed_patterns
from kg.lexicon.pronouns import pronoun_patterns
from kg.lexicon.relative_words import relative_patterns
from kg.lexicon.trigger_forms import taking_part_forms, together_forms, trigger_forms
from kg.lexicon.trigger_words import Grammar, Sense, Triggers
from kg.lexicon.wordings import any_of
from kg.source import read_toml

_ENDINGS = ("stops", "adverbials", "framing", "spokesmen")
# Tables of one list each.
_LISTS = ("aside", "courtesy", "example", "held", "made", "resident", "deputed", "abroad", "seat", "headed")
# Lists of [companion] by the names under which the extractor knows them.
_COMPANY = {"companion": "words", "present": "present", "opener": "opener", "goes_along": "verbs"}


def load_triggers(path: Path, conjugation: Conjugation) -> Triggers:
    """Read ``path``. Raises ``SourceError`` for an unknown predicate or frame."""
    data = read_toml(path)
    forms = Matcher(trigger_forms(path, data, conjugation))
    function = read_function_words(path.with_name("function_words.toml"))
    return Triggers(
        forms=forms,
        together=Matcher(dict(together_forms(data["together"], conjugation))),
        taking_part=tuple(dict.fromkeys(taking_part_forms(data["taking_part"], conjugation))),
        modes={Mode(mode): words for mode, words in _tuples(data["mode"]).items()},
        senses=_senses(data.get("not", ())),
        list_ends=frozenset(data["companion"]["ends"]),
        delegation=_tuples(data["delegation"]),
        joiner=frozenset(data["joiner"]["words"]),
        coordinators=frozenset([*data["joiner"]["coordinators"], ","]),
        rank=_tuples(data["rank"]),
        grammar=_grammar(data["grammar"], function),
        **_lists(data),
        **_patterns(data, function),
    )


def _lists(data: Mapping[str, Any]) -> dict[str, Any]:
    """The plain lists of words, by their fields."""
    company = {field: tuple(data["companion"][key]) for field, key in _COMPANY.items()}
    return {name: tuple(data[name]["words"]) for name in _LISTS} | company


def _patterns(data: Mapping[str, Any], function: FunctionWords) -> dict[str, Any]:
    """What a table of words makes up a pattern for, by their fields."""
    last, some, rest = (any_of(data["joiner"][name]) for name in ("last", "some", "rest"))
    fillers, agenda = (any_of(data["before"][name]) for name in ("fillers", "agenda"))
    courtesy = any_of(data["courtesy"]["words"])
    return {
        "as_courtesy": re.compile(rf"[\s,]*(?:{any_of(data['courtesy']['led'])})\b[^;.,]*?(?:{courtesy})"),
        "unnamed": re.compile(rf"[\s,]*(?:(?:{last})\s*(?:{some})|(?:{rest}))"),
        "comitative": re.compile(rf" {function.comitative.pattern} "),
        "fillers": re.compile(rf"^(?:(?:{fillers})[\s,]+)+"),
        "agenda": re.compile(rf"\b(?:{agenda})\b(?:[^;.■]*|[^;.:]*:[^;.]*)$", re.IGNORECASE),
        "giver": giver_patterns(data["giver"], function),
        "pronoun": pronoun_patterns(data["pronoun"], function),
        "ground": ground_words(data["ground"], function),
        "relative": relative_patterns(data["relative"], function),
        "lead": lead_patterns(data["lead"], function),
        "owner": owner_patterns(data["owner"], function),
        "pointed": pointed_patterns(data["pointed"], function),
        "company": companion_patterns(data["companion"], function),
    }


def _senses(entries: Iterable[Mapping[str, Any]]) -> dict[str, tuple[Sense, ...]]:
    """What each word means besides, where it stands near certain others."""
    sides = ("before", "after", "near", "courtesy")
    senses = [Sense(each["word"], *(tuple(each.get(side, ())) for side in sides)) for each in entries]
    return {each.word: tuple(s for s in senses if s.word == each.word) for each in senses}


def _grammar(data: Mapping[str, Sequence[str]], function: FunctionWords) -> Grammar:
    """The small words as sets; those that a text is asked to end in are tuples."""
    ends: dict[str, Any] = {name: tuple(data[name]) for name in _ENDINGS}
    words = {name: frozenset(words) for name, words in data.items()}
    return Grammar(comitative=function.comitative.bare, **words | ends)


def _tuples(table: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(words) for name, words in table.items()}
