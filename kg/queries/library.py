"""One function a query: rendered by kg render from queries/read, edit the queries instead."""

import datetime

from kg.facts import CountryCode, DocumentId, DomainKey, EntityId, FactId, Precision
from kg.queries.run import Row, many
from kg.queries.types import PersonName
from kg.store import Store


class AgreementsBetweenRow(Row):
    """A row of ``agreements_between``."""

    date: datetime.date | None
    precision: Precision | None
    kind: str
    status: str
    domain: DomainKey | None
    last_said: datetime.date | None
    last_said_precision: Precision | None
    quote: str | None
    agreement: FactId


def agreements_between(
    store: Store,
    *,
    a: CountryCode,
    b: CountryCode,
    limit: int = 100,
) -> list[AgreementsBetweenRow]:
    """Agreements of two countries, signed, in force or planned, newest first; undated ones last.

    ``a``: one side.
    ``b``: the other.
    ``limit``: most rows.
    """
    values = {
        "a": a,
        "b": b,
        "limit": limit,
    }
    return many(store, "agreements_between", AgreementsBetweenRow, values)


class CooperationBetweenRow(Row):
    """A row of ``cooperation_between``."""

    label: str
    sector: str | None
    first_said: datetime.date | None
    first_said_precision: Precision | None
    last_said: datetime.date | None
    last_said_precision: Precision | None
    documents: int
    quotes: list[str]
    fact: FactId
    domain: DomainKey


def cooperation_between(
    store: Store,
    *,
    a: CountryCode,
    b: CountryCode,
) -> list[CooperationBetweenRow]:
    """The domains on which two countries cooperate, with the first and the last document that says so and
    quotes.

    ``a``: one side.
    ``b``: the other.
    """
    values = {
        "a": a,
        "b": b,
    }
    return many(store, "cooperation_between", CooperationBetweenRow, values)


class CountriesCooperatingOnRow(Row):
    """A row of ``countries_cooperating_on``."""

    a: str
    b: str
    documents: int
    first_said: datetime.date | None
    first_said_precision: Precision | None
    last_said: datetime.date | None
    last_said_precision: Precision | None
    fact: FactId


def countries_cooperating_on(
    store: Store,
    *,
    domain: DomainKey,
    country: CountryCode | None = None,
    limit: int = 100,
) -> list[CountriesCooperatingOnRow]:
    """Pairs of countries and organisations that cooperate on a domain, the most often reported first.

    ``domain``: a key of schema/domains.toml.
    ``country``: only pairs with it.
    ``limit``: most rows.
    """
    values = {
        "domain": domain,
        "country": country,
        "limit": limit,
    }
    return many(store, "countries_cooperating_on", CountriesCooperatingOnRow, values)


class PartnersOfCountryRow(Row):
    """A row of ``partners_of_country``."""

    partner: str
    meetings: int
    visits: int
    agreements: int
    domains: int
    total: int
    code: CountryCode


def partners_of_country(
    store: Store,
    *,
    country: CountryCode,
    limit: int = 100,
) -> list[PartnersOfCountryRow]:
    """The partners of a country with the number of meetings held, visits made, agreements signed and domains
    of cooperation.

    ``country``: the country.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "limit": limit,
    }
    return many(store, "partners_of_country", PartnersOfCountryRow, values)


class RepresentativesOfCountryRow(Row):
    """A row of ``representatives_of_country``."""

    name: str
    role: str | None
    events: int
    first_seen: datetime.date | None
    first_seen_precision: Precision | None
    last_seen: datetime.date | None
    last_seen_precision: Precision | None
    entity: EntityId


def representatives_of_country(
    store: Store,
    *,
    country: CountryCode,
    limit: int = 100,
) -> list[RepresentativesOfCountryRow]:
    """Who met or travelled for a country, with the function last given and the number of events, planned ones
    included.

    ``country``: the country.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "limit": limit,
    }
    return many(store, "representatives_of_country", RepresentativesOfCountryRow, values)


class TimelineBetweenRow(Row):
    """A row of ``timeline_between``."""

    day: datetime.date | None
    day_precision: Precision | None
    date: datetime.date | None
    precision: Precision | None
    kind: str
    status: str | None
    who: list[str]
    where_to: str | None
    quote: str | None
    fact: FactId


def timeline_between(
    store: Store,
    *,
    a: CountryCode,
    b: CountryCode,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    limit: int = 200,
) -> list[TimelineBetweenRow]:
    """Meetings, visits and agreements of two countries in the order of their days, undated ones by their
    first report.

    ``a``: one side.
    ``b``: the other.
    ``since``: earliest day.
    ``until``: latest day.
    ``limit``: most rows.
    """
    values = {
        "a": a,
        "b": b,
        "since": since,
        "until": until,
        "limit": limit,
    }
    return many(store, "timeline_between", TimelineBetweenRow, values)


class DocumentsAboutRow(Row):
    """A row of ``documents_about``."""

    published: datetime.date | None
    published_precision: Precision | None
    title: str | None
    url: str | None
    facts: int
    document: DocumentId


def documents_about(
    store: Store,
    *,
    country: CountryCode,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    limit: int = 100,
) -> list[DocumentsAboutRow]:
    """Documents that state something about a country or one of its representatives, newest first.

    ``country``: the country.
    ``since``: earliest day of publication.
    ``until``: latest day of publication.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "since": since,
        "until": until,
        "limit": limit,
    }
    return many(store, "documents_about", DocumentsAboutRow, values)


class EvidenceOfFactRow(Row):
    """A row of ``evidence_of_fact``."""

    quote: str | None
    document: DocumentId
    title: str | None
    url: str | None
    published: datetime.date | None
    published_precision: Precision | None
    start: int
    end: int
    status: str | None
    rule: str
    confidence: float
    evidence: FactId


def evidence_of_fact(
    store: Store,
    *,
    fact: FactId,
) -> list[EvidenceOfFactRow]:
    """The words that say a fact: every claim with its quote, document and place in the text, oldest first.

    ``fact``: the fact, as other answers give it.
    """
    values = {
        "fact": fact,
    }
    return many(store, "evidence_of_fact", EvidenceOfFactRow, values)


class FactsOfDocumentRow(Row):
    """A row of ``facts_of_document``."""

    kind: str
    status: str | None
    date: datetime.date | None
    precision: Precision | None
    who: list[str]
    domain: DomainKey | None
    quote: str | None
    start: int
    end: int
    fact: FactId
    evidence: FactId


def facts_of_document(
    store: Store,
    *,
    document: DocumentId,
    limit: int = 500,
) -> list[FactsOfDocumentRow]:
    """What a document states, in the order of its text: kind, status as the document has it, who takes part.

    ``document``: the document.
    ``limit``: most rows.
    """
    values = {
        "document": document,
        "limit": limit,
    }
    return many(store, "facts_of_document", FactsOfDocumentRow, values)


class DroppedEventsRow(Row):
    """A row of ``dropped_events``."""

    kind: str
    status: str
    date: datetime.date | None
    precision: Precision | None
    parties: list[str]
    announced: datetime.date | None
    announced_precision: Precision | None
    dropped: datetime.date | None
    dropped_precision: Precision | None
    quote: str | None
    fact: FactId


def dropped_events(
    store: Store,
    *,
    country: CountryCode | None = None,
    limit: int = 100,
) -> list[DroppedEventsRow]:
    """Meetings and visits that were cancelled, postponed or denied, with the earliest document that announced
    them.

    ``country``: only those that concern it.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "limit": limit,
    }
    return many(store, "dropped_events", DroppedEventsRow, values)


class MeetingsBetweenRow(Row):
    """A row of ``meetings_between``."""

    held_on: datetime.date | None
    precision: Precision | None
    of_a: str
    of_b: str
    mode: str
    place: str | None
    quote: str | None
    meeting: FactId


def meetings_between(
    store: Store,
    *,
    a: CountryCode,
    b: CountryCode,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    limit: int = 100,
) -> list[MeetingsBetweenRow]:
    """Meetings held between representatives of two countries, newest first; undated ones last.

    ``a``: one side.
    ``b``: the other.
    ``since``: earliest day.
    ``until``: latest day.
    ``limit``: most rows.
    """
    values = {
        "a": a,
        "b": b,
        "since": since,
        "until": until,
        "limit": limit,
    }
    return many(store, "meetings_between", MeetingsBetweenRow, values)


class MeetingsOfPersonRow(Row):
    """A row of ``meetings_of_person``."""

    held_on: datetime.date | None
    precision: Precision | None
    person: str
    other: str
    other_country: CountryCode | None
    mode: str
    place: str | None
    quote: str | None
    meeting: FactId


def meetings_of_person(
    store: Store,
    *,
    person: PersonName,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    limit: int = 100,
) -> list[MeetingsOfPersonRow]:
    """Meetings that a person held, newest first; undated ones last.

    ``person``: name or part of it, accents and case aside.
    ``since``: earliest day.
    ``until``: latest day.
    ``limit``: most rows.
    """
    values = {
        "person": person,
        "since": since,
        "until": until,
        "limit": limit,
    }
    return many(store, "meetings_of_person", MeetingsOfPersonRow, values)


class PathBetweenPeopleRow(Row):
    """A row of ``path_between_people``."""

    meetings: int
    names: list[str]
    facts: list[FactId]
    start: EntityId
    goal: EntityId


def path_between_people(
    store: Store,
    *,
    a: PersonName,
    b: PersonName,
) -> list[PathBetweenPeopleRow]:
    """The shortest chain of held meetings that links two people, at most six meetings long.

    ``a``: one person, by the full name.
    ``b``: the other.
    """
    values = {
        "a": a,
        "b": b,
    }
    return many(store, "path_between_people", PathBetweenPeopleRow, values)


class PlannedByMeetingRow(Row):
    """A row of ``planned_by_meeting``."""

    kind: str
    status: str
    planned_for: datetime.date | None
    precision: Precision | None
    parties: list[str]
    where_to: str | None
    quote: str | None
    planned: FactId


def planned_by_meeting(
    store: Store,
    *,
    meeting: FactId,
) -> list[PlannedByMeetingRow]:
    """What was agreed or announced at a meeting: the visits, meetings and agreements that it plans.

    ``meeting``: the meeting, as other answers give it.
    """
    values = {
        "meeting": meeting,
    }
    return many(store, "planned_by_meeting", PlannedByMeetingRow, values)


class OfficeHoldersRow(Row):
    """A row of ``office_holders``."""

    office: str
    person: str
    first_said: datetime.date | None
    first_said_precision: Precision | None
    last_said: datetime.date | None
    last_said_precision: Precision | None
    quote: str | None
    holder: EntityId
    post: EntityId


def office_holders(
    store: Store,
    *,
    country: CountryCode,
    at: datetime.date | None = None,
    limit: int = 200,
) -> list[OfficeHoldersRow]:
    """Who held the offices of a country at a date: the last holder reported for each by then, whichever day
    is left out.

    ``country``: the country.
    ``at``: the day, or the latest known.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "at": at,
        "limit": limit,
    }
    return many(store, "office_holders", OfficeHoldersRow, values)


class PeopleNamedRow(Row):
    """A row of ``people_named``."""

    name: str
    aliases: list[str]
    offices: list[str]
    person: EntityId


def people_named(
    store: Store,
    *,
    person: PersonName,
    limit: int = 50,
) -> list[PeopleNamedRow]:
    """People by a part of their name, accents and case aside, with their offices.

    ``person``: one or more words of the name.
    ``limit``: most rows.
    """
    values = {
        "person": person,
        "limit": limit,
    }
    return many(store, "people_named", PeopleNamedRow, values)


class PlannedVisitsRow(Row):
    """A row of ``planned_visits``."""

    planned_for: datetime.date | None
    precision: Precision | None
    visitor: str
    visitor_country: CountryCode | None
    to: CountryCode
    city: str | None
    status: str
    announced: datetime.date | None
    announced_precision: Precision | None
    quote: str | None
    visit: FactId


def planned_visits(
    store: Store,
    *,
    country: CountryCode | None = None,
    limit: int = 100,
) -> list[PlannedVisitsRow]:
    """Visits planned or invited that no document reports as made since, by the day they are planned for.

    ``country``: only those to or from it.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "limit": limit,
    }
    return many(store, "planned_visits", PlannedVisitsRow, values)


class VisitsOfCountryRow(Row):
    """A row of ``visits_of_country``."""

    date: datetime.date | None
    precision: Precision | None
    direction: str
    visitor: str
    visitor_country: CountryCode | None
    to: CountryCode
    city: str | None
    quote: str | None
    visit: FactId


def visits_of_country(
    store: Store,
    *,
    country: CountryCode,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    limit: int = 100,
) -> list[VisitsOfCountryRow]:
    """Visits made to a country ("to") and by its representatives abroad ("from"), newest first; undated ones
    last.

    ``country``: the country.
    ``since``: earliest day.
    ``until``: latest day.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "since": since,
        "until": until,
        "limit": limit,
    }
    return many(store, "visits_of_country", VisitsOfCountryRow, values)


ROWS: dict[str, type[Row]] = {
    "agreements_between": AgreementsBetweenRow,
    "cooperation_between": CooperationBetweenRow,
    "countries_cooperating_on": CountriesCooperatingOnRow,
    "partners_of_country": PartnersOfCountryRow,
    "representatives_of_country": RepresentativesOfCountryRow,
    "timeline_between": TimelineBetweenRow,
    "documents_about": DocumentsAboutRow,
    "evidence_of_fact": EvidenceOfFactRow,
    "facts_of_document": FactsOfDocumentRow,
    "dropped_events": DroppedEventsRow,
    "meetings_between": MeetingsBetweenRow,
    "meetings_of_person": MeetingsOfPersonRow,
    "path_between_people": PathBetweenPeopleRow,
    "planned_by_meeting": PlannedByMeetingRow,
    "office_holders": OfficeHoldersRow,
    "people_named": PeopleNamedRow,
    "planned_visits": PlannedVisitsRow,
    "visits_of_country": VisitsOfCountryRow,
}
