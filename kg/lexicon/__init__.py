"""What is known before reading: frozen indexes over ``seeds/lexicon`` and ``schema/*.toml``."""

from kg.lexicon.countries import Countries, Gazetteer
from kg.lexicon.country_files import WordKind
from kg.lexicon.country_words import CountryWord, Strength
from kg.lexicon.domains import Domain, Domains
from kg.lexicon.events import EventCode, Events
from kg.lexicon.lexicon import Lexicon, load_lexicon, read_lexicon
from kg.lexicon.matcher import Match, Matcher
from kg.lexicon.organisation_files import Organisation, OrganisationKind, OrganisationWord
from kg.lexicon.organisations import Organisations
from kg.source import read_toml

__all__ = [
    "Countries",
    "CountryWord",
    "Domain",
    "Domains",
    "EventCode",
    "Events",
    "Gazetteer",
    "Lexicon",
    "Match",
    "Matcher",
    "Organisation",
    "OrganisationKind",
    "OrganisationWord",
    "Organisations",
    "Strength",
    "WordKind",
    "load_lexicon",
    "read_lexicon",
    "read_toml",
]
