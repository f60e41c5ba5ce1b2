"""Entities from the claims that mention them: what counts is how often they are named in which words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.facts import EntityId
from kg.resolve.claims import Claim
from kg.resolve.keys import Keys
from kg.resolve.labels import Label
from kg.resolve.model import Entity, EntityKind, Form, Participation
from kg.resolve.names import best_form
from kg.resolve.participations import participations

Mention = tuple[EntityId, Form]


def mentions(claim: Claim, keys: Keys) -> Iterator[Mention]:
    """All that ``claim`` mentions, with the states and organisations acted for."""
    for one in participations(claim, keys):
        yield one.entity, _form(one)
        if one.country is not None:
            yield keys.country(one.country), ()
        if one.org is not None:
            yield keys.organization(one.org), ()


def entities(found: Iterable[Mention], keys: Keys) -> Iterator[Entity]:
    """One entity an id, sorted by id."""
    forms: dict[EntityId, Counter[Form]] = defaultdict(Counter)
    for key, form in found:
        forms[key][form] += 1
    yield from (entity(key, forms[key], keys) for key in sorted(forms))


def entity(key: EntityId, forms: Mapping[Form, int], keys: Keys) -> Entity:
    """The entity that claims name so often in these ``forms``.

    Persons and offices take their names from the forms, countries and organisations from the labels.
    """
    counted = tuple(sorted(forms.items()))
    kind, _, rest = key.partition(":")
    match kind:
        case "person":
            return _named(key, EntityKind.PERSON, counted)
        case "office":
            country, org = (_most_frequent(counted, place) for place in (1, 2))
            owners = (
                *((keys.country(country),) if country else ()),
                *((keys.organization(org),) if org else ()),
            )
            named = _named(key, EntityKind.OFFICE, counted)
            return replace(named, country=country, org=org, owners=owners)
        case "country":
            return _labelled(key, EntityKind.COUNTRY, keys.labels.countries.get(rest), counted)
        case _:
            return _labelled(key, EntityKind.ORGANIZATION, keys.labels.organisations.get(rest), counted)


def _form(one: Participation) -> Form:
    kind, _, rest = one.entity.partition(":")
    match kind:
        case "person":
            return (one.as_written or rest,)
        case "office":
            return (one.role or rest, one.country or "", one.org or "")
        case _:
            return ()


def _most_frequent(forms: tuple[tuple[Form, int], ...], place: int) -> str | None:
    """What most mentions have there, of several the first in the alphabet; nothing if none has any."""
    counts: Counter[str] = Counter()
    for form, number in forms:
        counts[form[place]] += number if form[place] else 0
    best = min(counts, key=lambda value: (-counts[value], value))
    return best or None


def _named(key: EntityId, kind: EntityKind, forms: tuple[tuple[Form, int], ...]) -> Entity:
    written: Counter[str] = Counter()
    for form, number in forms:
        written[form[0]] += number
    name = best_form(written)
    return Entity(key, kind, name, aliases=tuple(sorted(written.keys() - {name})), forms=forms)


def _labelled(
    key: EntityId, kind: EntityKind, label: Label | None, forms: tuple[tuple[Form, int], ...]
) -> Entity:
    code = key.partition(":")[2]
    if label is None:
        return Entity(key, kind, code, code=code, forms=forms)
    return Entity(key, kind, label.name, names=label.names, code=code, codes=label.codes, forms=forms)
