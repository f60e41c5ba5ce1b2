"""Words that say what becomes of an event (``status.toml``), and the auxiliaries around its verb."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.lexicon.alternatives import Atoms, at_word, atoms
from kg.lexicon.conjugation import Conjugation, Form
from kg.lexicon.function_words import FunctionWords, read_function_words
from kg.lexicon.matcher import folded
from kg.source import read_toml

_GAPS = {"~ ": r"(?:\S+ ){0,2}", "*": r"\w*"}
_SIGN = re.compile(r"\w+(?:-\w+)*|[^\w\s]")
_STRONG = ("cancelled", "postponed", "denied", "conditional", "invited")
_TOLD = ("scheduled", "planned", "agreed", "pledged", "confirmed", "kept", "uncertain")
_TOURS = ("under_way", "begun", "begun_tour")
_GROUPS = ("modal", "possible", "wish", "being", "having")
CUES = (
    *_STRONG,
    *_TOLD,
    *_TOURS,
    "held",
    "ahead",
    "during",
    "amid",
    "label_off",
    "label_put_off",
    "now",
    "ended",
    "over",
    "closing",
    "vague",
)


@dataclass(frozen=True)
class MoveWords:
    """``word`` puts an event off or on: from a day behind ``of`` or ``old`` to one behind ``to``.

    ``first`` stands before a day that is no longer the event's, ``anew`` between such a day and its own.
    """

    word: re.Pattern[str]
    to: re.Pattern[str]
    of: re.Pattern[str]
    old: re.Pattern[str]
    first: re.Pattern[str]
    anew: re.Pattern[str]


@dataclass(frozen=True)
class DenialWords:
    """``verb`` denies something; ``story`` is one with the story that it denies, up to what that is of."""

    verb: re.Pattern[str]
    story: re.Pattern[str]


@dataclass(frozen=True)
class StatusWords:
    """The status lexicon of one language.

    ``between`` may stand between an auxiliary and its verb, as may words with one of ``adverb_endings`` and
    ``asides``, sequences of words and signs with a space between, the last of ``aside_ends``; one
    of ``negators`` denies it with one of ``denying``, none of ``only`` beside, ``around`` before
    it, or behind ``nor``. Participles that begin with ``moving`` are active beside "être"; ``purpose`` parts
    two verbs, a place stands behind ``locative``. ``failed`` and ``taken_back`` undo what was planned
    ``once``, in its sentence or the next; ``gone`` says that the day of what failed is over, ``moves`` that
    an event has another day. ``arrival`` stands before the day on which one arrives, ``recalled`` before that
    of an earlier act. ``agenda`` stands in the title of a list of what is to come, whose items a ``clock``
    time opens.
    """

    cues: Mapping[str, re.Pattern[str]]
    auxiliaries: Mapping[str, tuple[tuple[str, Form], ...]]
    negation: frozenset[str]
    adverbs: frozenset[str]
    between: frozenset[str]
    asides: frozenset[str]
    aside_ends: frozenset[str]
    adverb_endings: tuple[str, ...]
    reflexive: frozenset[str]
    negators: frozenset[str]
    denying: frozenset[str]
    only: frozenset[str]
    around: frozenset[str]
    nor: frozenset[str]
    moving: tuple[str, ...]
    purpose: frozenset[str]
    locative: frozenset[str]
    future_endings: tuple[str, ...]
    not_future: frozenset[str]
    next: frozenset[str]
    earlier: re.Pattern[str]
    began: re.Pattern[str]
    recalled: re.Pattern[str]
    agenda: re.Pattern[str]
    clock: re.Pattern[str]
    occasions: re.Pattern[str]
    failed: re.Pattern[str]
    gone: re.Pattern[str]
    arrival: re.Pattern[str]
    taken_back: re.Pattern[str]
    once: re.Pattern[str]
    denials: DenialWords
    moves: MoveWords
    groups: Mapping[str, frozenset[str]]
    days: Mapping[int, re.Pattern[str]]


def load_status(path: Path, conjugation: Conjugation) -> StatusWords:
    """Read ``path``. Raises ``SourceError`` for a kind of cue that is missing."""
    data, function = _with_cues(path), read_function_words(path.with_name("function_words.toml"))
    groups = {name: frozenset(data[name]) for name in _GROUPS}
    return StatusWords(
        cues={kind: _pattern([*data[kind], *_put_off(data, kind)]) for kind in CUES},
        auxiliaries=_auxiliaries(conjugation, sorted(set().union(*groups.values()))),
        negation=frozenset(data["negation"]),
        adverbs=frozenset(data["adverbs"]),
        between=_between(data, function),
        asides=_asides(data),
        aside_ends=frozenset(each.rpartition(" ")[2] for each in _asides(data)),
        adverb_endings=tuple(data["adverb_endings"]),
        reflexive=function.reflexive.bare,
        negators=function.negation.bare,
        denying=frozenset(data["denying"]),
        only=frozenset(data["only"]),
        around=frozenset(data["around"]),
        nor=function.nor.bare,
        moving=tuple(data["moving"]),
        purpose=function.purpose.bare,
        locative=frozenset(data["locative"]),
        future_endings=tuple(data["future_endings"]),
        not_future=frozenset(data["not_future"]),
        next=frozenset(data["next"]),
        earlier=_pattern(data["earlier"]),
        began=_pattern(data["began"]),
        recalled=_pattern(data["recalled"]),
        agenda=_pattern(data["agenda"]),
        clock=_clock(data["clock"]),
        occasions=_pattern(data["occasions"]),
        failed=_pattern([*data["failed"], *data["will_fail"]]),
        gone=_pattern([*data["gone"], *data["failed"]]),
        arrival=_pattern(data["arrival"]),
        taken_back=_pattern([*data["taken_back"], *data["failed"]]),
        once=_pattern(data["once"]),
        denials=DenialWords(_pattern(data["denying_it"]), _story(data)),
        moves=_moves(data),
        groups=groups,
        days={int(number): _pattern([*map(folded, words)]) for number, words in data["days"].items()},
    )


def _with_cues(path: Path) -> Mapping[str, Any]:
    data = read_toml(path)
    missing = [kind for kind in CUES if kind not in data]
    if missing:
        raise SourceError.at(path, 1, f"no list {missing[0]!r}, add it")
    return data


def _asides(data: Mapping[str, list[str]]) -> frozenset[str]:
    return frozenset(" ".join(_SIGN.findall(each)) for each in data["asides"])


def _moves(data: Mapping[str, list[str]]) -> MoveWords:
    return MoveWords(
        word=_pattern([*data["put_off"], *data["put_off_acts"], *_with_being(data, "put_on")]),
        to=_pattern(data["put_to"]),
        of=_pattern(data["put_from"]),
        old=_pattern(data["put_old"]),
        first=_pattern(data["first_set"]),
        anew=_pattern(data["set_anew"]),
    )


def _story(data: Mapping[str, list[str]]) -> re.Pattern[str]:
    """A word of denying, the story that it denies, and what leads to the event that it is of."""
    denying, stories, of = (_pattern(data[name]).pattern for name in ("denying_it", "stories", "story_of"))
    leads = rf"(?:[^.;:?!]{{0,90}}?(?:{of}))?[^\w.;:?!]+(?:\w+[ ']+){{0,4}}"
    return re.compile(rf"(?:{denying})[^.;:?!]{{0,120}}?(?:{stories}){leads}$")


def _put_off(data: Mapping[str, list[str]], kind: str) -> list[str]:
    return _with_being(data, "put_off") if kind == "postponed" else []


def _with_being(data: Mapping[str, list[str]], verbs: str) -> list[str]:
    """The participles behind a form of "être", an adverb between: "a été encore reportée"."""
    return [f"{form} ~ {verb}" for form in data["be"] for verb in data[verbs]]


def _between(data: Mapping[str, list[str]], function: FunctionWords) -> frozenset[str]:
    """Adverbs, negation and pronouns; those of an object are written as the definite article is."""
    pronouns = function.reflexive.bare | function.definite.bare
    return pronouns | frozenset([*data["adverbs"], *data["negation"], ",", "'"])


def _pattern(cues: list[str]) -> re.Pattern[str]:
    """One pattern for all words of a kind, over folded text: "~" is a gap of two words, "*" an open end."""
    return at_word([_written(cue) for cue in sorted(cues, key=len, reverse=True)])


def _clock(units: list[str]) -> re.Pattern[str]:
    """A time that opens a line, behind a bullet, a day or a label: "• mardi, 9h30 :", "reporté - 10.45"."""
    unit = "|".join(map(re.escape, units))
    head = r"(?:[a-z]+(?: \d{1,2})?,? *(?:a )?|[a-z]+\)? *[-–—:]? *)?"
    return re.compile(rf"\W*{head}\d{{1,2}} ?(?:(?:{unit})(?: ?\d\d)?|[:.]\d\d(?!\.?\d))\b")


def _written(cue: str) -> Atoms:
    pattern = atoms(cue, _GAPS)
    return pattern if cue.endswith("'") else (*pattern, r"(?!\w)")


def _auxiliaries(conjugation: Conjugation, lemmas: list[str]) -> dict[str, tuple[tuple[str, Form], ...]]:
    found: dict[str, list[tuple[str, Form]]] = {}
    for lemma in lemmas:
        for form in conjugation.forms(lemma):
            found.setdefault(form.written, []).append((lemma, form))
    return {written: tuple(forms) for written, forms in found.items()}
