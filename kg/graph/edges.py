"""The relationship types of the graph."""

from kg.graph.declare import EdgeType, Property, PropertyType, required
from kg.graph.properties import DATED, MODE

_WORDED = (
    Property("as_written", "the name or code in the document"),
    Property("role", "function in the document"),
    Property("country", "state represented, alpha-2"),
    Property("org", "organisation represented"),
)
_TOLD = (required("fact", "id of the fact node that says it"),)
_WHEN = (*_TOLD, *DATED)

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
        (*_WHEN, Property("place", "town or country"), MODE),
        triple=True,
    ),
    EdgeType(
        "COOPERATES_ON",
        _PARTIES,
        ("Domain",),
        "cooperates on",
        (*_TOLD, required("partner", "id of the other party")),
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
