"""Who takes part in a claim, on which side and in which words."""

from collections.abc import Iterable, Iterator

from kg.facts import Actor, CooperatesOn, Holds, Met, Signs, Visits
from kg.resolve.claims import Claim
from kg.resolve.keys import Keys
from kg.resolve.model import Participation, Side


def participations(claim: Claim, keys: Keys) -> Iterator[Participation]:
    """Everyone who takes part, as ``claim`` words it."""
    match claim.fact:
        case Met(a=a, b=b):
            yield from (_acting(Side.PARTICIPANT, actor, keys) for actor in (a, b))
        case Visits(visitor=visitor, to=to):
            yield _acting(Side.VISITOR, visitor, keys)
            yield Participation(Side.DESTINATION, keys.country(to), country=to)
        case CooperatesOn(parties=parties) | Signs(parties=parties):
            yield from (_party(code, claim, keys) for code in parties)
        case Holds(person=person, role=role, country=country, org=org):
            yield Participation(Side.HOLDER, keys.person(person), as_written=person)
            post = keys.office(role, country=country, org=org)
            yield Participation(Side.POST, post, role=role, country=country, org=org)


def latest(found: Iterable[Participation]) -> Participation:
    """The last of several wordings of one participation, gaps filled from earlier ones."""
    forms = list(reversed(list(found)))
    if len(forms) == 1:
        return forms[0]
    return Participation(
        side=forms[0].side,
        entity=forms[0].entity,
        as_written=first(form.as_written for form in forms),
        role=first(form.role for form in forms),
        country=first(form.country for form in forms),
        org=first(form.org for form in forms),
    )


def first(values: Iterable[str | None]) -> str | None:
    """The first value that is given."""
    return next((value for value in values if value is not None), None)


def _acting(side: Side, actor: Actor, keys: Keys) -> Participation:
    return Participation(
        side, keys.actor(actor), as_written=actor.name, role=actor.role, country=actor.country, org=actor.org
    )


def _party(code: str, claim: Claim, keys: Keys) -> Participation:
    entity = keys.party(code, claim=claim)
    is_country = entity.startswith("country:")
    return Participation(
        Side.PARTY,
        entity,
        as_written=code,
        country=code if is_country else None,
        org=None if is_country else code,
    )
