"""The words under which a claim is found: of its quote, of those it names and of its document's title."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from kg.facts import Actor, CooperatesOn, DocumentHead, Holds, Met, Signs, Visits
from kg.graph.lanes import month_told
from kg.graph.vocabulary import load_vocabulary
from kg.resolve import Claim, Label, load_labels
from kg.resolve.names import split, words

AT = "@"  # between a word and the month of its document; no word has it


def searched(claim: Claim, quote: str | None, head: DocumentHead | None) -> str:
    """Each word once, without accents and case: stores differ in how they fold, so they are given it done.

    Each ends with the month of publication, "eau@2024-05": a word that many documents have is then read for
    the months that are asked for alone.
    """
    title = head.title if head is not None else None
    named = (words(name) for name in (*_named(claim), title) if name)
    month = month_told(claim.published)
    return " ".join(f"{word}{AT}{month}" for word in _each((_quoted(quote or ""), *named)))


def folded(texts: Iterable[str | None]) -> str:
    """The words of ``texts`` in plain ASCII and lower case, each once."""
    return " ".join(_each(words(text) for text in texts if text))


def _each(found: Iterable[Iterable[str]]) -> Iterable[str]:
    return dict.fromkeys(chain.from_iterable(found))


@lru_cache(maxsize=256)  # claims of one sentence come one after the other, and then it is not seen again
def _quoted(quote: str) -> tuple[str, ...]:
    return split(quote)


def _named(claim: Claim) -> Iterator[str | None]:
    """Names of persons, offices, states, organisations, towns and domains."""
    fact = claim.fact
    match fact:
        case Met(a=a, b=b):
            yield from (*_actor(a), *_actor(b), fact.place)
        case Visits(visitor=visitor, to=to):
            yield from (*_actor(visitor), _state(to), fact.city)
        case CooperatesOn(parties=parties) | Signs(parties=parties):
            yield from (*(_party(code, claim) for code in parties), _domain(fact.domain))
        case Holds(person=person, role=role, country=country, org=org):
            yield from (person, role, _state(country), _body(org))


def _actor(actor: Actor) -> Iterator[str | None]:
    yield from (actor.name, actor.role, _state(actor.country), _body(actor.org))


def _party(code: str, claim: Claim) -> str | None:
    is_state = code in load_labels().countries and code not in claim.organisations
    return _state(code) if is_state else _body(code)


def _state(code: str | None) -> str | None:
    return _name(code, load_labels().countries)


def _body(code: str | None) -> str | None:
    return _name(code, load_labels().organisations)


def _name(code: str | None, labels: Mapping[str, Label]) -> str | None:
    return labels[code].name if code is not None and code in labels else code


def _domain(key: str | None) -> str | None:
    domains = load_vocabulary().domains
    return domains[key].labels["fr"] if key is not None and key in domains else key
