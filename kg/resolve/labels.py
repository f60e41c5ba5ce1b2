"""What countries and organisations are called, and which words in an office only name its own country."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from kg.facts import CountryCode, OrganisationCode


@dataclass(frozen=True, slots=True)
class Label:
    """Names by language ("fr", "en", "es", "ar"), other codes ("alpha3", "wikidata"), a state's own words."""

    name: str
    names: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()  # its names and demonyms as they stand in offices: "niger", "nigérienne"


@dataclass(frozen=True, slots=True)
class Labels:
    """The states and organisations that are known by name."""

    countries: Mapping[CountryCode, Label] = field(default_factory=dict)
    organisations: Mapping[OrganisationCode, Label] = field(default_factory=dict)


@cache
def load_labels() -> Labels:
    """The labels of the lexicon."""
    return Labels()
