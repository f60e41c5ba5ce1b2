"""The sorts of tallies, and what each of them counts."""

from collections.abc import Mapping

from kg.graph.declare import NodeType, Property, PropertyType, required

STATES, DOMAIN, AGREEMENTS, SOURCE = "states", "domain", "agreements", "source"
EVENTS = "events"  # of all states, by year
MONTHS, ALL = "months", "all"  # events of a state, or of all together, by month
PUBLISHED = "published"  # documents by month of publication
TOLD = "told"  # documents on a state, by month of publication
ABOUT = "about"  # facts of a document on a state, by state and month of publication
COUPLES = "couples"  # documents on cooperation of two states in a domain
COUNTS: Mapping[str, tuple[str, ...]] = {
    STATES: (
        "meetings",
        "visits",
        "agreements",
        "domains",
        "planned",
        "dropped",
        "talks",
        "journeys",
        "texts",
    ),
    EVENTS: ("disputed",),
    MONTHS: ("meetings", "visits", "dropped", "talks", "journeys", "awaited", "announced", "soon"),
    PUBLISHED: ("documents",),
    TOLD: ("documents",),
    ABOUT: ("facts",),
    COUPLES: ("documents",),
    DOMAIN: ("reports",),
    AGREEMENTS: ("signed", "in_force", "planned"),
    SOURCE: ("documents", "reports"),
}
COUNTED = tuple(dict.fromkeys(name for names in COUNTS.values() for name in names))

TALLY = NodeType(
    "Tally",
    "Store",
    "counts of what facts say, kept by a store",
    (
        required("id", "sort, time, owner and partner"),
        required("owner", "code of a state, key of a domain, a source, a document, or a month"),
        required(
            "calendar",
            "sort and time or whose months, such as months FR; rank last where the greatest are asked for,"
            " such as states 2024 5, bodies 2024 5 for a pair with an organisation, and couples trade 5",
        ),
        required("year", "0 where there is no date", PropertyType.INTEGER),
        Property("partner", "code of the other side"),
        Property("pair", "both codes, as lanes begin"),
        *(Property(name, f"number of {name}", PropertyType.INTEGER) for name in COUNTED),
    ),
)
TALLY_INDEXES = (("Tally", "owner"), ("Tally", "pair"), ("Tally", "calendar"))
