"""Labels, relationship types and properties of the graph, which queries and constraints have to know."""

from dataclasses import dataclass
from enum import StrEnum

from kg.facts import AgreementKind, AgreementStatus, MeetingStatus, Mode, Precision, VisitStatus


class PropertyType(StrEnum):
    """What a store holds in a property."""

    STRING = "string"
    STRINGS = "list of strings"
    INTEGER = "integer"
    FLOAT = "float"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a node or an edge. A required one is on every node or edge of its type."""

    name: str
    doc: str
    type: PropertyType = PropertyType.STRING
    required: bool = False
    values: tuple[str, ...] = ()  # the only ones; any if empty


@dataclass(frozen=True, slots=True)
class NodeType:
    """A label. ``base`` is the label that carries the key: "Fact" for "Meeting"."""

    label: str
    base: str
    doc: str
    properties: tuple[Property, ...]
    key: str = "id"


@dataclass(frozen=True, slots=True)
class EdgeType:
    """A relationship type and the labels at its ends."""

    type: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    doc: str
    properties: tuple[Property, ...] = ()
    least: int = 0  # of them at each start
    most: int | None = None
    triple: bool = False  # states what is true and carries the id of its fact


def _is(
    name: str,
    doc: str,
    kind: PropertyType = PropertyType.STRING,
    *,
    values: tuple[str, ...] = (),
) -> Property:
    return Property(name, doc, kind, required=True, values=values)


def _status(*statuses: type[StrEnum]) -> Property:
    values = tuple(one.value for status in statuses for one in status)
    return _is("status", "as the latest document says", values=values)


_PRECISIONS = tuple(one.value for one in Precision)
_MODES = tuple(one.value for one in Mode)
_DATE = (
    Property("date", "first day that the date can mean", PropertyType.DATE),
    Property("date_precision", "day, month or year", values=_PRECISIONS),
)
_MODE = _is("mode", "how the two spoke", values=_MODES)
_KIND = _is("kind", "sort of text", values=tuple(one.value for one in AgreementKind))
_FACT = (
    _is("id", "hash of predicate, parties and circumstances"),
    _is("predicate", "MET, COOPERATES_ON, VISITS, SIGNS or HOLDS"),
    Property("first_reported", "publication of the earliest document that says it", PropertyType.DATE),
    Property("last_reported", "publication of the latest one", PropertyType.DATE),
)
_CODED = (
    *_DATE,
    Property("cameo", "CAMEO event code"),
    Property("cameo_label", "what the code means"),
    Property("plover", "PLOVER event type"),
)
_ENTITY = (
    _is("id", "kind and key"),
    _is("name", "fullest name, or the French name"),
    Property("aliases", "other written forms", PropertyType.STRINGS),
)
_NAMED = (
    _is("code", "ISO 3166-1 alpha-2, or the organisation's code"),
    Property("name_fr", "French name"),
    Property("name_en", "English name"),
    Property("name_es", "Spanish name"),
    Property("name_ar", "Arabic name"),
    Property("wikidata", "Wikidata item"),
)
_WORDED = (
    Property("as_written", "the name or code in the document"),
    Property("role", "function in the document"),
    Property("country", "state represented, alpha-2"),
    Property("org", "organisation represented"),
)
_TOLD = (_is("fact", "id of the fact node that says it"),)
_WHEN = (*_TOLD, *_DATE)

NODES = (
    NodeType(
        "Document",
        "Document",
        "one communiqué",
        (
            _is("id", "given, or the file's stem"),
            Property("title", "headline"),
            Property("url", "where it was published"),
            Property("source", "file or feed it was read from"),
            Property("published", "first day that its date can mean", PropertyType.DATE),
            Property("published_precision", "day, month or year", values=_PRECISIONS),
            Property("language", "ISO 639-1"),
            Property("sha256", "of the text, UTF-8"),
            Property("text", "as given"),
            Property("warnings", "what the reader was not sure of", PropertyType.STRINGS),
        ),
    ),
    NodeType(
        "Evidence",
        "Evidence",
        "one claim of one document",
        (
            _is("id", "claim id"),
            Property("quote", "the words that say it"),
            _is("start", "code point in the text", PropertyType.INTEGER),
            _is("end", "exclusive", PropertyType.INTEGER),
            Property("status", "claimed status"),
            _is("rule", "what found it"),
            _is("engine", "which extractor"),
            _is("confidence", "0 to 1", PropertyType.FLOAT),
            _is("claim", "the claim as JSON"),
        ),
    ),
    NodeType(
        "Meeting",
        "Fact",
        "two actors met or were to",
        (
            *_FACT,
            _status(MeetingStatus),
            *_CODED,
            _MODE,
            Property("place", "town or country"),
        ),
    ),
    NodeType(
        "Visit",
        "Fact",
        "an actor goes abroad",
        (*_FACT, _status(VisitStatus), *_CODED, Property("city", "main town")),
    ),
    NodeType(
        "Agreement",
        "Fact",
        "a text between parties",
        (
            *_FACT,
            _status(AgreementStatus),
            *_CODED,
            _KIND,
            Property("domain", "its main domain"),
        ),
    ),
    NodeType(
        "Cooperation",
        "Fact",
        "two parties cooperate on a domain",
        (*_FACT, *_CODED[2:], _is("domain", "key of the domain")),
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
            _is("key", "key of schema/domains.toml"),
            Property("label_fr", "French label"),
            Property("label_en", "English label"),
            Property("sector", "group of domains"),
            Property("eurovoc", "EuroVoc concept"),
        ),
        key="key",
    ),
)

_ANYONE = ("Person", "Office", "Country", "Organization")
_PARTIES = ("Country", "Organization")
_FACTS = ("Meeting", "Visit", "Agreement", "Cooperation", "Tenure")

EDGES = (
    EdgeType("SUPPORTED_BY", _FACTS, ("Evidence",), "the claim that says it", least=1),
    EdgeType("STATED_IN", ("Evidence",), ("Document",), "where it stands", least=1, most=1),
    EdgeType("PARTICIPANT", ("Meeting",), _ANYONE, "one of the two", _WORDED, least=1, most=2),
    EdgeType("VISITOR", ("Visit",), _ANYONE, "who goes", _WORDED, least=1, most=1),
    EdgeType("DESTINATION", ("Visit",), ("Country",), "where to", least=1, most=1),
    EdgeType("PARTY", ("Agreement", "Cooperation"), _PARTIES, "one of the parties", least=1),
    EdgeType("ABOUT", ("Agreement", "Cooperation"), ("Domain",), "its domain", most=1),
    EdgeType("HOLDER", ("Tenure",), ("Person",), "who holds", _WORDED[:1], least=1, most=1),
    EdgeType("POST", ("Tenure",), ("Office",), "what is held", _WORDED[1:2], least=1, most=1),
    EdgeType("OF", ("Office",), _PARTIES, "whose office it is"),
    EdgeType(
        "MET",
        _ANYONE,
        _ANYONE,
        "met; only when held",
        (*_WHEN, Property("place", "town or country"), _MODE),
        triple=True,
    ),
    EdgeType(
        "COOPERATES_ON",
        _PARTIES,
        ("Domain",),
        "cooperates on",
        (*_TOLD, _is("partner", "id of the other party")),
        triple=True,
    ),
    EdgeType(
        "PLANS", ("Meeting",), ("Visit", "Meeting", "Agreement"), "was agreed or announced at the meeting"
    ),
    EdgeType(
        "VISITED",
        _ANYONE,
        ("Country",),
        "was there; only when made",
        (*_WHEN, Property("city", "main town")),
        triple=True,
    ),
    EdgeType("SIGNED", _PARTIES, ("Agreement",), "signed; only when signed or in force", _WHEN, triple=True),
    EdgeType(
        "HOLDS",
        ("Person",),
        ("Office",),
        "holds",
        (*_TOLD, Property("as_of", "publication of the latest document that says it", PropertyType.DATE)),
        triple=True,
    ),
)

# What queries look up besides keys.
INDEXES = (
    ("Fact", "date"),
    ("Fact", "status"),
    ("Entity", "name"),
    ("Entity", "code"),
    ("Document", "published"),
)

_NODES = {node.label: node for node in NODES}
_EDGES = {edge.type: edge for edge in EDGES}


def node_type(label: str) -> NodeType:
    """The declaration of ``label``. Raises ``KeyError``."""
    return _NODES[label]


def edge_type(name: str) -> EdgeType:
    """The declaration of the relationship type ``name``. Raises ``KeyError``."""
    return _EDGES[name]
