"""All words by which actors are told: titles, institutions, civilities, names, references."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon.actor_frames import ActorFrames, load_actor_frames
from kg.lexicon.actor_grammar import ActorGrammar, actor_grammar
from kg.lexicon.country_files import WordKind
from kg.lexicon.country_words import CountryWord, Strength
from kg.lexicon.dates import load_dates
from kg.lexicon.elisions import Elisions, elisions
from kg.lexicon.function_words import FunctionWords, load_function_words
from kg.lexicon.institutions import Institutions, load_institutions
from kg.lexicon.matcher import Matcher, folded
from kg.lexicon.people import People, load_people
from kg.lexicon.place_words import PlaceWords, place_words
from kg.lexicon.references import References, load_references
from kg.lexicon.source import read_toml
from kg.lexicon.titles import Titles, load_titles


@dataclass(frozen=True)
class NameWords:
    """What helps to tell a personal name. Words are folded, ``numerals`` and ``prefixes`` are as written.

    ``familiar`` particles are of no place, ``genitive`` ones begin no name, ``common`` ones are also function
    words; behind ``determiners`` a capitalised word is no bare name.
    """

    particles: frozenset[str]
    openers: frozenset[str]
    familiar: frozenset[str]
    genitive: frozenset[str]
    common: frozenset[str]
    determiners: frozenset[str]
    numerals: frozenset[str]
    prefixes: frozenset[str]
    stop: frozenset[str]
    first: frozenset[str]
    syllables: frozenset[str]
    articled: frozenset[str]
    landmarks: frozenset[str]
    feminine: frozenset[str]
    late: frozenset[str]
    headings: frozenset[str]


@dataclass(frozen=True)
class ActorWords:
    """One language's words for actors. ``civilities`` says of each whether it is plural.

    ``shared`` gives the states that an adjective may mean, its own first;
    ``departments`` gives the state of a territory that is a part of it;
    ``writing`` are the states that write in this language.
    """

    titles: Titles
    institutions: Institutions
    references: References
    names: NameWords
    civilities: Matcher[bool]
    ranks: Matcher[bool]
    realms: Matcher[CountryWord]
    shared: Mapping[str, tuple[str, ...]]
    departments: Mapping[str, str]
    writing: frozenset[str]
    people: People
    function: FunctionWords
    grammar: ActorGrammar
    elisions: Elisions
    places: PlaceWords
    weekdays: frozenset[str]
    frames: ActorFrames


@lru_cache
def load_actor_words(language: str = "fr") -> ActorWords:
    """The words that come with the package; read once. Raises ``SourceError``."""
    folder = resources.seeds() / "lexicon" / language
    civil = read_toml(folder / "civilities.toml")
    realms = read_toml(folder / "realms.toml")
    titles, references, names = load_titles(folder), load_references(folder), _names(folder)
    function = load_function_words(language)
    return ActorWords(
        titles=titles,
        institutions=load_institutions(folder),
        references=references,
        names=names,
        civilities=Matcher({word: word in civil["plural"] for word in civil["civilities"]}),
        ranks=Matcher(dict.fromkeys(civil["ranks"], True), fold=True),
        realms=Matcher({word: _realm(codes) for word, codes in realms["common"].items()}),
        shared={folded(word): tuple(codes) for word, codes in realms["shared"].items()},
        departments={part: whole for whole, parts in realms["departments"].items() for part in parts},
        writing=frozenset(realms["writing"]["states"]),
        people=load_people(folder.parent / "people.toml"),
        function=function,
        grammar=actor_grammar(function, titles, references),
        elisions=elisions(function.elided, names.prefixes),
        places=place_words(realms["place"], function),
        weekdays=frozenset(load_dates(language).weekdays),
        frames=load_actor_frames(language),
    )


def _realm(codes: list[str]) -> CountryWord:
    return CountryWord(tuple(codes), Strength.WEAK, WordKind.NAME)


def _names(folder: Path) -> NameWords:
    data = read_toml(folder / "names.toml")
    kept = {key: frozenset(data.pop(key)) for key in ("numerals", "prefixes")}
    sets = {key: frozenset(map(folded, words)) for key, words in data.items()}
    return NameWords(**kept, **sets)
