"""Those whose title says that they live where they are met: "représentant de l'OMS au Mali"."""

from collections.abc import Iterator

from kg.extract.events.actors import is_posted
from kg.facts import Actor, CountryCode
from kg.lexicon.country_words import CountryWord
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import Match, Matcher, plain


def lives_in(actor: Actor, country: CountryCode, words: EventWords) -> bool:
    """Whether ``actor``, an envoy or one of an organisation, is posted in ``country`` by his or her title."""
    if not (is_posted(actor, words) or (actor.org is not None and actor.country != country)):
        return False
    if plain((actor.role or "").lower()).startswith(words.triggers.deputed):
        return False
    countries, role = words.countries, actor.role or ""
    kinds = (countries.names, countries.capitals, countries.cities)
    return country in {post.value.code for kind in kinds for post in _posts(role, kind, words)}


def town_of_post(actor: Actor, country: CountryCode, words: EventWords) -> str | None:
    """The town of ``country`` where an envoy lives by his or her title: "ambassadeur du Pérou à Accra"."""
    towns = (words.countries.capitals, words.countries.cities)
    found = (post for kind in towns for post in _posts(actor.role or "", kind, words))
    return next((post.written for post in found if post.value.code == country), None)


def _posts(role: str, kind: Matcher[CountryWord], words: EventWords) -> Iterator[Match[CountryWord]]:
    """The names of ``kind`` where ``role`` is said to be held."""
    where = words.frames.others.posted
    found = (match for match in kind.find(role) if where.search(role[: match.start]))
    return (match for match in found if match.value.is_strong)
