"""Whether a company, a bank or an association is told as one of another state, or of many."""

from itertools import chain

from kg.facts import Actor, CountryCode
from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.lexicon import Lexicon


def is_foreign_body(actor: Actor, home: CountryCode | None, lexicon: Lexicon) -> bool:
    """Whether the office or the body is named after another state than ``home``, a town of one, or many."""
    written = f"{actor.role or ''} {actor.org or ''}"
    named, of_many = _named(written, lexicon), load_actor_words(lexicon.language).institutions.of_many
    return (bool(named) and home not in named) or any(True for _ in of_many.find(written))


def _named(written: str, lexicon: Lexicon) -> set[CountryCode]:
    countries = lexicon.countries
    kinds = (countries.names, countries.demonyms, countries.capitals, countries.cities)
    found = chain.from_iterable(kind.find(written) for kind in kinds)
    return {match.value.code for match in found if match.value.is_strong}
