"""Those whose title says that they live where they are met: "représentant de l'OMS au Mali"."""

import re

from kg.extract.events.actors import is_posted
from kg.facts import Actor, CountryCode
from kg.lexicon.countries import Countries
from kg.lexicon.event_words import EventWords

_WHERE = re.compile(r"\b(?:à|au|aux|en|pour (?:le |la |l['’]|les )?)\s*$")


def lives_in(actor: Actor, country: CountryCode, words: EventWords) -> bool:
    """Whether ``actor``, an envoy or one of an organisation, is posted in ``country`` by his or her title."""
    if not (is_posted(actor, words) or (actor.org is not None and actor.country is None)):
        return False
    return country in _posts(actor.role or "", words.countries)


def _posts(role: str, countries: Countries) -> set[CountryCode | None]:
    """The countries in which ``role`` is said to be held."""
    names = (m for m in countries.names.find(role) if _WHERE.search(role[: m.start]))
    capitals = (m for m in countries.capitals.find(role) if _WHERE.search(role[: m.start]))
    towns = (m for m in countries.cities.find(role) if _WHERE.search(role[: m.start]))
    found = {countries.by_name(match.written) for match in names}
    found |= {countries.by_capital(match.written) for match in capitals}
    return found | {countries.by_city(match.written) for match in towns}
