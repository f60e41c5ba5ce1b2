"""The labels of the graph."""

from enum import StrEnum

from kg.facts import AgreementKind, AgreementStatus, MeetingStatus, VisitStatus
from kg.graph.declare import NodeType, Property, PropertyType, required
from kg.graph.properties import DATED, MODE, PRECISIONS


def _status(*statuses: type[StrEnum]) -> Property:
    values = tuple(one.value for status in statuses for one in status)
    return required("status", "as the latest document says", values=values)


_KIND = required("kind", "sort of text", values=tuple(one.value for one in AgreementKind))
_FACT = (
    required("id", "hash of predicate, parties and circumstances"),
    required("predicate", "MET, COOPERATES_ON, VISITS, SIGNS or HOLDS"),
    Property("first_reported", "publication of the earliest document that says it", PropertyType.DATE),
    Property("first_reported_precision", "day, month or year", values=PRECISIONS),
    Property("last_reported", "publication of the latest one", PropertyType.DATE),
    Property("last_reported_precision", "day, month or year", values=PRECISIONS),
)
_LANE = required("lane", "codes of both sides, predicate and year, for look-ups")
_EVENT = (
    required("phase", "status and month, for look-ups"),
    Property("disputed", "its year, where documents contradict each other on it", PropertyType.INTEGER),
    Property("announced", "its lane, where a document announces it, for look-ups"),
    Property("lane_a", "code of one side, or * for more than two, predicate and month, for look-ups"),
    Property("lane_b", "the same of the other side"),
    Property("announced_a", "lane_a, where a document announces it; apart if for much later"),
    Property("announced_b", "the same of lane_b"),
)
_CODED = (
    _LANE,
    *DATED,
    Property("cameo", "CAMEO event code"),
    Property("cameo_label", "what the code means"),
    Property("plover", "PLOVER event type"),
)
_ENTITY = (
    required("id", "kind and key"),
    required("name", "fullest name, or the French name"),
    Property("aliases", "other written forms", PropertyType.STRINGS),
    required("words", "of all names, folded, for the search"),
    required("forms", "how often claims name it in which words, as JSON"),
)
_NAMED = (
    required("code", "ISO 3166-1 alpha-2, or the organisation's code"),
    Property("name_fr", "French name"),
    Property("name_en", "English name"),
    Property("name_es", "Spanish name"),
    Property("name_ar", "Arabic name"),
    Property("wikidata", "Wikidata item"),
)

NODES = (
    NodeType(
        "Document",
        "Document",
        "one communiqué",
        (
            required("id", "given, or the file's stem"),
            Property("title", "headline"),
            Property("url", "where it was published"),
            Property("source", "file or feed it was read from"),
            Property("published", "first day that its date can mean", PropertyType.DATE),
            Property("published_precision", "day, month or year", values=PRECISIONS),
            required("month", "of publication, or undated, for look-ups"),
            Property("language", "ISO 639-1"),
            Property("sha256", "of the text, UTF-8"),
            Property("engine", "what read it, and a hash of that version"),
            Property("text", "as given"),
            Property("warnings", "what the reader was not sure of", PropertyType.STRINGS),
            required("digest", "hash of all that was read from it"),
        ),
    ),
    NodeType(
        "Evidence",
        "Evidence",
        "one claim of one document",
        (
            required("id", "claim id"),
            Property("quote", "the words that say it"),
            required("words", "of quote, names and title, folded, each with the month, for the search"),
            required("start", "code point in the text", PropertyType.INTEGER),
            required("end", "exclusive", PropertyType.INTEGER),
            Property("status", "claimed status"),
            required("rule", "what found it"),
            required("engine", "which extractor"),
            required("confidence", "0 to 1", PropertyType.FLOAT),
            required("claim", "the claim as JSON"),
            required("says", "hash of what it says, apart from where"),
            required("sequence", "its place in the order of claims"),
        ),
    ),
    NodeType(
        "Meeting",
        "Fact",
        "two actors met or were to",
        (
            *_FACT,
            _status(MeetingStatus),
            *_EVENT,
            *_CODED,
            MODE,
            Property("place", "town or country"),
        ),
    ),
    NodeType(
        "Visit",
        "Fact",
        "an actor goes abroad",
        (*_FACT, _status(VisitStatus), *_EVENT, *_CODED, Property("city", "main town")),
    ),
    NodeType(
        "Agreement",
        "Fact",
        "a text between parties",
        (
            *_FACT,
            _status(AgreementStatus),
            *_EVENT,
            *_CODED,
            _KIND,
            Property("domain", "its main domain"),
        ),
    ),
    NodeType(
        "Cooperation",
        "Fact",
        "two parties cooperate on a domain",
        (*_FACT, _LANE, *_CODED[3:], required("domain", "key of the domain")),
    ),
    NodeType("Tenure", "Fact", "a person holds an office", _FACT),
    NodeType("Person", "Entity", "a named person", _ENTITY),
    NodeType(
        "Office",
        "Entity",
        "a function, whoever holds it",
        (*_ENTITY, Property("country", "its state, alpha-2"), Property("org", "its organisation")),
    ),
    NodeType("Country", "Entity", "a state", (*_ENTITY, *_NAMED, Property("alpha3", "ISO 3166-1 alpha-3"))),
    NodeType("Organization", "Entity", "an organisation", (*_ENTITY, *_NAMED)),
    NodeType(
        "Domain",
        "Domain",
        "a domain of the closed taxonomy",
        (
            required("key", "key of schema/domains.toml"),
            Property("label_fr", "French label"),
            Property("label_en", "English label"),
            Property("sector", "group of domains"),
            Property("eurovoc", "EuroVoc concept"),
        ),
        key="key",
    ),
)
