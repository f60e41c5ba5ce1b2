"""One function a query: rendered by kg render from queries/read, edit the queries instead."""

import datetime

from kg.facts import CountryCode, DocumentId, DomainKey, EntityId, FactId, PartialDate, Precision
from kg.queries.run import Row, many
from kg.queries.types import PersonName, SearchWords, Somebody
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


class AgreementsByDomainRow(Row):
    """A row of ``agreements_by_domain``."""

    label: str
    signed: int
    in_force: int
    planned: int
    total: int
    domain: DomainKey | None


def agreements_by_domain(
    store: Store,
    *,
    since: int | None = None,
    until: int | None = None,
    limit: int = 100,
) -> list[AgreementsByDomainRow]:
    """How many agreements of each domain are signed, in force and planned, by the years of their dates, those
    of none included.

    ``since``: earliest year; undated ones count only without it.
    ``until``: latest year.
    ``limit``: most rows.
    """
    values = {
        "since": since,
        "until": until,
        "limit": limit,
    }
    return many(store, "agreements_by_domain", AgreementsByDomainRow, values)


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
    most: int = 20,
) -> list[CooperationBetweenRow]:
    """The domains on which two countries cooperate, with the first and the last document that says so and
    quotes.

    ``a``: one side.
    ``b``: the other.
    ``most``: most quotes of a domain, the oldest first.
    """
    values = {
        "a": a,
        "b": b,
        "most": most,
    }
    return many(store, "cooperation_between", CooperationBetweenRow, values)


class CooperationOutsideRow(Row):
    """A row of ``cooperation_outside``."""

    name: str
    number: int
    domains: list[DomainKey]
    first_said: datetime.date | None
    first_said_precision: Precision | None
    last_said: datetime.date | None
    last_said_precision: Precision | None
    partner: EntityId


def cooperation_outside(
    store: Store,
    *,
    country: CountryCode,
    partners: list[CountryCode],
    limit: int = 50,
) -> list[CooperationOutsideRow]:
    """With whom a country cooperates besides the given partners, and on which domains, most domains first.

    ``country``: the country.
    ``partners``: those left out, such as FR,ES.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "partners": partners,
        "limit": limit,
    }
    return many(store, "cooperation_outside", CooperationOutsideRow, values)


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


class DomainsRisingRow(Row):
    """A row of ``domains_rising``."""

    label: str
    before: int
    after: int
    share_before: float
    share_after: float
    change: float
    domain: DomainKey


def domains_rising(
    store: Store,
    *,
    since: datetime.date,
    middle: datetime.date,
    until: datetime.date,
    limit: int = 100,
) -> list[DomainsRisingRow]:
    """Domains by how much more, or less, reports of cooperation speak of them in the second of two periods;
    whole months count.

    ``since``: first month of the first period.
    ``middle``: first month of the second period.
    ``until``: last month of the second period.
    ``limit``: most rows.
    """
    values = {
        "since": since,
        "middle": middle,
        "until": until,
        "limit": limit,
    }
    return many(store, "domains_rising", DomainsRisingRow, values)


class ActivityByYearRow(Row):
    """A row of ``activity_by_year``."""

    year: int
    meetings: int
    visits: int
    agreements: int
    planned: int
    dropped: int
    partner: CountryCode


def activity_by_year(
    store: Store,
    *,
    a: CountryCode,
    b: CountryCode,
) -> list[ActivityByYearRow]:
    """How many meetings two countries held, visits they made and agreements they signed, year by year;
    undated ones under 0.

    ``a``: one side.
    ``b``: the other.
    """
    values = {
        "a": a,
        "b": b,
    }
    return many(store, "activity_by_year", ActivityByYearRow, values)


class BusiestPairsRow(Row):
    """A row of ``busiest_pairs``."""

    name_a: str
    name_b: str
    meetings: int
    visits: int
    agreements: int
    total: int
    a: CountryCode
    b: CountryCode


def busiest_pairs(
    store: Store,
    *,
    year: int,
    limit: int = 20,
) -> list[BusiestPairsRow]:
    """The pairs of countries with the most meetings held, visits made and agreements signed in a year.

    ``year``: the year.
    ``limit``: most rows.
    """
    values = {
        "year": year,
        "limit": limit,
    }
    return many(store, "busiest_pairs", BusiestPairsRow, values)


class NetworkOfCountryRow(Row):
    """A row of ``network_of_country``."""

    actor: str
    other: str
    other_country: CountryCode | None
    meetings: int
    first: PartialDate | None
    last: PartialDate | None
    actor_id: EntityId
    other_id: EntityId


def network_of_country(
    store: Store,
    *,
    country: CountryCode,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    most: int = 400,
    limit: int = 200,
) -> list[NetworkOfCountryRow]:
    """Who met whom: pairs of actors in the meetings that a country held in a period, most meetings first, of
    the newest meetings; one of an office and one of its holder with the same other side on the same day are
    one meeting.

    ``country``: the country.
    ``since``: earliest day.
    ``until``: latest day.
    ``most``: most meetings that are looked at, the newest.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "since": since,
        "until": until,
        "most": most,
        "limit": limit,
    }
    return many(store, "network_of_country", NetworkOfCountryRow, values)


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
    """The partners of a country, the European Union and the United Nations among them, with the number of
    meetings held, visits made, agreements signed and domains of cooperation.

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
    until: datetime.date | None = None,
    most: int = 400,
    limit: int = 100,
) -> list[RepresentativesOfCountryRow]:
    """Who met or travelled for a country, with the function last given and the number of events, planned ones
    included; of the newest events.

    ``country``: the country.
    ``until``: latest day of the events.
    ``most``: most events that are looked at, the newest.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "until": until,
        "most": most,
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


class ContradictionsRow(Row):
    """A row of ``contradictions``."""

    kind: str
    date: datetime.date | None
    precision: Precision | None
    says_yes: str
    yes_published: datetime.date | None
    yes_published_precision: Precision | None
    yes_quote: str | None
    yes_document: DocumentId
    says_no: str
    no_published: datetime.date | None
    no_published_precision: Precision | None
    no_quote: str | None
    no_document: DocumentId
    fact: FactId


def contradictions(
    store: Store,
    *,
    country: CountryCode | None = None,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    limit: int = 50,
) -> list[ContradictionsRow]:
    """Documents that contradict each other on an event: one says that it took place, another that it was
    denied, cancelled or postponed.

    ``country``: only events that concern it.
    ``since``: earliest day of the event.
    ``until``: latest day.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "since": since,
        "until": until,
        "limit": limit,
    }
    return many(store, "contradictions", ContradictionsRow, values)


class CoverageBySourceRow(Row):
    """A row of ``coverage_by_source``."""

    documents: int
    facts: int
    first_year: int | None
    last_year: int | None
    source: DocumentId


def coverage_by_source(
    store: Store,
    *,
    since: int | None = None,
    until: int | None = None,
    limit: int = 50,
) -> list[CoverageBySourceRow]:
    """How many documents and facts each source gave, by the years of publication; the source is the host of
    the address, unknown without one.

    ``since``: earliest year; undated ones count only without it.
    ``until``: latest year.
    ``limit``: most rows.
    """
    values = {
        "since": since,
        "until": until,
        "limit": limit,
    }
    return many(store, "coverage_by_source", CoverageBySourceRow, values)


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
    limit: int = 500,
) -> list[EvidenceOfFactRow]:
    """The words that say a fact: every claim with its quote, document and place in the text, oldest first.

    ``fact``: the fact, as other answers give it.
    ``limit``: most rows.
    """
    values = {
        "fact": fact,
        "limit": limit,
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


class SearchFactsRow(Row):
    """A row of ``search_facts``."""

    kind: str
    status: str | None
    date: datetime.date | None
    precision: Precision | None
    quote: str | None
    title: str | None
    published: datetime.date | None
    published_precision: Precision | None
    document: DocumentId
    fact: FactId
    evidence: FactId


def search_facts(
    store: Store,
    *,
    text: SearchWords,
    most: int = 10000,
    limit: int = 20,
) -> list[SearchFactsRow]:
    """Facts by words of their quotes, of the names and places in them and of titles, accents and case aside:
    the newest first.

    ``text``: words that all have to occur, in the singular or the plural; "migr*" stands for any ending.
    ``most``: most matches of a month, or of half a year where words are rare, that are looked at; of more the
    index chooses.
    ``limit``: most rows.
    """
    values = {
        "text": text,
        "most": most,
        "limit": limit,
    }
    return many(store, "search_facts", SearchFactsRow, values)


class AnnouncedOutcomesRow(Row):
    """A row of ``announced_outcomes``."""

    kind: str
    announced: datetime.date
    announced_precision: Precision
    planned_for: datetime.date | None
    precision: Precision | None
    outcome: str
    outcome_date: datetime.date | None
    outcome_date_precision: Precision | None
    delay: int | None
    parties: list[str]
    quote: str | None
    fact: FactId
    by_fact: FactId


def announced_outcomes(
    store: Store,
    *,
    country: CountryCode,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    most: int = 400,
    limit: int = 100,
) -> list[AnnouncedOutcomesRow]:
    """Events of a country that were announced, and what became of them: the outcome and, where both days are
    known, the days from the announcement to it; of the newest events.

    ``country``: the country.
    ``since``: earliest day of the announcement.
    ``until``: latest one; what is planned for after the next year is then left out.
    ``most``: most announced events that are looked at, the newest.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "since": since,
        "until": until,
        "most": most,
        "limit": limit,
    }
    return many(store, "announced_outcomes", AnnouncedOutcomesRow, values)


class ChainsOfIntroductionRow(Row):
    """A row of ``chains_of_introduction``."""

    meetings: int
    names: list[str]
    facts: list[FactId]
    through: list[EntityId]
    goal: EntityId


def chains_of_introduction(
    store: Store,
    *,
    a: Somebody,
    b: Somebody,
    limit: int = 10,
) -> list[ChainsOfIntroductionRow]:
    """Through whom one person could be introduced to another: the shortest chains of people who met, at most
    four meetings long; states and offices introduce nobody.

    ``a``: one person, by the name or a part that only he or she has.
    ``b``: the other.
    ``limit``: most rows.
    """
    values = {
        "a": a,
        "b": b,
        "limit": limit,
    }
    return many(store, "chains_of_introduction", ChainsOfIntroductionRow, values)


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
    them, newest first by their own day.

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
    a: Somebody,
    b: Somebody,
) -> list[PathBetweenPeopleRow]:
    """The shortest chain of held meetings that links two people, at most six meetings long; it may go through
    states and offices.

    ``a``: one person, by the name or a part that only he or she has.
    ``b``: the other.
    """
    values = {
        "a": a,
        "b": b,
    }
    return many(store, "path_between_people", PathBetweenPeopleRow, values)


class PlannedAtRow(Row):
    """A row of ``planned_at``."""

    kind: str
    status: str
    planned_for: datetime.date | None
    precision: Precision | None
    parties: list[str]
    announced: datetime.date
    announced_precision: Precision
    quote: str | None
    document: DocumentId
    fact: FactId


def planned_at(
    store: Store,
    *,
    country: CountryCode,
    at: datetime.date,
    months: int = 12,
    limit: int = 100,
) -> list[PlannedAtRow]:
    """What was planned for a country as of a day: events that the latest document by then has as planned, and
    their day not past, up to the end of the next year; without a day for so many months.

    ``country``: the country.
    ``at``: the day.
    ``months``: months for which a plan without a day stands after it was last announced.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "at": at,
        "months": months,
        "limit": limit,
    }
    return many(store, "planned_at", PlannedAtRow, values)


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


class OfficesOfPersonRow(Row):
    """A row of ``offices_of_person``."""

    office: str
    of: list[str]
    first_said: datetime.date | None
    first_said_precision: Precision | None
    last_said: datetime.date | None
    last_said_precision: Precision | None
    documents: int
    quote: str | None
    post: EntityId


def offices_of_person(
    store: Store,
    *,
    person: Somebody,
    at: datetime.date | None = None,
    limit: int = 50,
) -> list[OfficesOfPersonRow]:
    """The offices that a person is said to hold, the last said first; with a day, as documents had it by
    then.

    ``person``: the person, by the name or a part that only he or she has.
    ``at``: the day, or the latest known.
    ``limit``: most rows.
    """
    values = {
        "person": person,
        "at": at,
        "limit": limit,
    }
    return many(store, "offices_of_person", OfficesOfPersonRow, values)


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
    """People by a part of their name, accents and case aside, with their offices; whoever has just that name
    first; of 10,000 whom the index finds.

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
    since: datetime.date | None = None,
    limit: int = 100,
) -> list[PlannedVisitsRow]:
    """Visits planned or invited that no document reports as made since, by the day they are planned for;
    undated ones last; of the 300 latest events planned.

    ``country``: only those to or from it.
    ``since``: earliest day that they are planned for.
    ``limit``: most rows.
    """
    values = {
        "country": country,
        "since": since,
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
    "agreements_by_domain": AgreementsByDomainRow,
    "cooperation_between": CooperationBetweenRow,
    "cooperation_outside": CooperationOutsideRow,
    "countries_cooperating_on": CountriesCooperatingOnRow,
    "domains_rising": DomainsRisingRow,
    "activity_by_year": ActivityByYearRow,
    "busiest_pairs": BusiestPairsRow,
    "network_of_country": NetworkOfCountryRow,
    "partners_of_country": PartnersOfCountryRow,
    "representatives_of_country": RepresentativesOfCountryRow,
    "timeline_between": TimelineBetweenRow,
    "contradictions": ContradictionsRow,
    "coverage_by_source": CoverageBySourceRow,
    "documents_about": DocumentsAboutRow,
    "evidence_of_fact": EvidenceOfFactRow,
    "facts_of_document": FactsOfDocumentRow,
    "search_facts": SearchFactsRow,
    "announced_outcomes": AnnouncedOutcomesRow,
    "chains_of_introduction": ChainsOfIntroductionRow,
    "dropped_events": DroppedEventsRow,
    "meetings_between": MeetingsBetweenRow,
    "meetings_of_person": MeetingsOfPersonRow,
    "path_between_people": PathBetweenPeopleRow,
    "planned_at": PlannedAtRow,
    "planned_by_meeting": PlannedByMeetingRow,
    "office_holders": OfficeHoldersRow,
    "offices_of_person": OfficesOfPersonRow,
    "people_named": PeopleNamedRow,
    "planned_visits": PlannedVisitsRow,
    "visits_of_country": VisitsOfCountryRow,
}
