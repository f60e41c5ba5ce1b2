"""What the loaders of one language's words refuse."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from kg.lexicon.actor_frames import read_actor_frames
from kg.lexicon.agreement_doubt import read_agreement_doubt
from kg.lexicon.agreement_frames import read_agreement_frames
from kg.lexicon.agreement_words import read_agreement_words
from kg.lexicon.check_vocabulary import attempt
from kg.lexicon.civilities import read_civilities
from kg.lexicon.conjugation import Conjugation, load_conjugation
from kg.lexicon.cooperation_doubt import read_unsaid
from kg.lexicon.cooperation_words import read_cooperation_words
from kg.lexicon.dates import read_dates
from kg.lexicon.deeds import read_deeds
from kg.lexicon.event_doubt import read_unreal
from kg.lexicon.event_frames import read_event_frames
from kg.lexicon.function_words import read_function_words
from kg.lexicon.governing import load_governing
from kg.lexicon.ignored import read_ignored
from kg.lexicon.institutions import load_institutions
from kg.lexicon.matter_words import read_matter_words
from kg.lexicon.name_words import read_name_words
from kg.lexicon.party_words import read_party_words
from kg.lexicon.people_file import load_people
from kg.lexicon.protecting_words import read_protecting_words
from kg.lexicon.realms import Realms, read_realms
from kg.lexicon.references import load_references
from kg.lexicon.status import load_status
from kg.lexicon.structure import read_abbreviations, read_structure
from kg.lexicon.titles import load_titles
from kg.lexicon.told_words import read_told_words
from kg.lexicon.triggers import load_triggers
from kg.source import problem

T = TypeVar("T")
_READERS: Mapping[str, Callable[[Path], object]] = {
    "function_words.toml": read_function_words,
    "dates.toml": read_dates,
    "abbreviations.toml": read_abbreviations,
    "structure.toml": read_structure,
    "ignored.toml": read_ignored,
    "agreements.toml": read_agreement_words,
    "parties.toml": read_party_words,
    "actor_frames.toml": read_actor_frames,
    "agreement_frames.toml": read_agreement_frames,
    "event_frames.toml": read_event_frames,
    "matters.toml": read_matter_words,
    "protecting.toml": read_protecting_words,
    "cooperation.toml": read_cooperation_words,
    "deeds.toml": read_deeds,
    "told.toml": read_told_words,
}


def check_words(folder: Path) -> Iterator[str]:
    """What the loaders of one language's words refuse: unknown predicates, kinds, statuses, missing keys."""
    conjugation, problems = _attempted(folder / "conjugation.toml", load_conjugation)
    yield from problems
    if conjugation is not None:
        yield from _refused(folder / "triggers.toml", lambda path: load_triggers(path, conjugation))
        yield from _refused(folder / "status.toml", lambda path: load_status(path, conjugation))
        yield from _refused(folder / "governing.toml", load_governing)
        yield from _refused(folder / "doubt.toml", lambda path: _read_doubt(path, conjugation))
    yield from _check_words_for_actors(folder)
    for name, read in _READERS.items():
        yield from _refused(folder / name, read)


def _check_words_for_actors(folder: Path) -> Iterator[str]:
    yield from _refused(folder / "titles.toml", lambda path: load_titles(path.parent))
    yield from _refused(folder / "references.toml", lambda path: load_references(path.parent))
    yield from _refused(folder / "institutions.toml", lambda path: load_institutions(path.parent))
    yield from _refused(folder / "civilities.toml", read_civilities)
    yield from _refused(folder / "names.toml", read_name_words)
    yield from _refused(folder / "realms.toml", _read_realms)
    yield from _refused(folder.parent / "people.toml", load_people)


def _read_doubt(path: Path, conjugation: Conjugation) -> None:
    """What each of its three readers refuses."""
    read_agreement_doubt(path, conjugation, read_function_words(path.with_name("function_words.toml")))
    read_unreal(path)
    read_unsaid(path)


def _read_realms(path: Path) -> Realms:
    return read_realms(path, read_function_words(path.with_name("function_words.toml")))


def _refused(path: Path, load: Callable[[Path], object]) -> list[str]:
    return _attempted(path, load)[1]


def _attempted(path: Path, load: Callable[[Path], T]) -> tuple[T | None, list[str]]:
    try:
        return attempt(load, path)
    except (KeyError, TypeError, ValueError) as error:
        what = f"{error!r} stops the reading, correct the entry"
        return None, [problem(path, str(error).strip("'"), what)]
