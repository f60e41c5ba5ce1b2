"""Those whose title says that they live where they are met: "représentant de l'OMS au Mali"."""

from kg.extract.events.actors import is_posted
from kg.facts import Actor, CountryCode
from kg.lexicon.event_words import EventWords


def lives_in(actor: Actor, country: CountryCode, words: EventWords) -> bool:
    """Whether ``actor``, an envoy or one of an organisation, is posted in ``country`` by his or her title."""
    if not (is_posted(actor, words) or (actor.org is not None and actor.country is None)):
        return False
    return country in _posts(actor.role or "", words)


def _posts(role: str, words: EventWords) -> set[CountryCode]:
    """The countries in which ``role`` is said to be held."""
    countries = words.countries
    kinds = (countries.names, countries.capitals, countries.cities)
    where = words.frames.others.posted
    found = (match for kind in kinds for match in kind.find(role) if where.search(role[: match.start]))
    return {match.value.code for match in found if match.value.is_strong}
