"""All words by which actors are told: titles, institutions, civilities, names, references."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg import resources
from kg.lexicon.actor_frames import ActorFrames, load_actor_frames
from kg.lexicon.actor_grammar import ActorGrammar, actor_grammar
from kg.lexicon.civilities import read_civilities
from kg.lexicon.country_words import CountryWord
from kg.lexicon.dates import load_dates
from kg.lexicon.elisions import Elisions, elisions
from kg.lexicon.function_words import FunctionWords, load_function_words
from kg.lexicon.institutions import Institutions, load_institutions
from kg.lexicon.matcher import Matcher
from kg.lexicon.name_words import NameWords, read_name_words
from kg.lexicon.people import People
from kg.lexicon.people_file import load_people
from kg.lexicon.place_words import PlaceWords
from kg.lexicon.realms import read_realms
from kg.lexicon.references import References, load_references
from kg.lexicon.run_words import RunWords, read_run_words
from kg.lexicon.titles import Titles, load_titles


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
    run: RunWords


@lru_cache
def load_actor_words(language: str = "fr") -> ActorWords:
    """The words that come with the package; read once. Raises ``SourceError``."""
    folder = resources.seeds() / "lexicon" / language
    function = load_function_words(language)
    civil, realms = read_civilities(folder / "civilities.toml"), read_realms(folder / "realms.toml", function)
    names = read_name_words(folder / "names.toml")
    titles, references = load_titles(folder), load_references(folder)
    return ActorWords(
        titles=titles,
        institutions=load_institutions(folder),
        references=references,
        names=names,
        civilities=civil.civilities,
        ranks=civil.ranks,
        realms=realms.words,
        shared=realms.shared,
        departments=realms.departments,
        writing=realms.writing,
        people=load_people(folder.parent / "people.toml"),
        function=function,
        grammar=actor_grammar(function, titles, references),
        elisions=elisions(function.elided, names.prefixes),
        places=realms.places,
        weekdays=frozenset(load_dates(language).weekdays),
        frames=load_actor_frames(language),
        run=read_run_words(folder / "titles.toml"),
    )
