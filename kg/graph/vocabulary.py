"""What the graph says about domains and about codes of events, apart from the documents."""

from dataclasses import dataclass
from functools import cache

from kg import resources
from kg.lexicon.domains import Domains, load_domains
from kg.lexicon.events import Events, load_events


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The domains of ``schema/domains.toml`` and the codes of ``schema/events.toml``."""

    domains: Domains
    events: Events


@cache
def load_vocabulary() -> Vocabulary:
    """The vocabulary that comes with the package. Raises ``SourceError``."""
    domains = load_domains(resources.schema() / "domains.toml")
    return Vocabulary(domains, load_events(resources.schema() / "events.toml", domains))
