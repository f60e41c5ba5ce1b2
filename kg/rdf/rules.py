"""Rules over several nodes, as SPARQL: a triple states what is true, a quote is what the document says."""

from collections.abc import Mapping

from rdflib import URIRef

from kg.facts import DONE
from kg.rdf.terms import KG, term

_TRUTH = """SELECT $this ?value WHERE {{
  $this <{edge}> ?value .
  FILTER NOT EXISTS {{ ?fact a <{kind}> ; <{status}> ?status ; {sides} . FILTER(?status IN ({true})) }}
}}"""

_QUOTE = f"""SELECT $this ?value WHERE {{
  $this <{term("quote")}> ?value ; <{term("start")}> ?start ; <{term("end")}> ?end .
  $this <{term("STATED_IN")}> ?document .
  ?document <{term("text")}> ?text .
  FILTER(SUBSTR(?text, ?start + 1, ?end - ?start) != ?value)
}}"""


def _truth(edge: str, kind: str, sides: str) -> str:
    return _TRUTH.format(
        edge=term(edge),
        kind=KG[kind],
        status=term("status"),
        sides=sides,
        true=", ".join(f'"{status}"' for status in sorted(DONE)),
    )


_MET = _truth("MET", "Meeting", f"<{term('PARTICIPANT')}> $this, ?value")
_VISITED = _truth("VISITED", "Visit", f"<{term('VISITOR')}> $this ; <{term('DESTINATION')}> ?value")
_SIGNED = _truth("SIGNED", "Agreement", f"<{term('PARTY')}> $this . FILTER(?fact = ?value)")

RULES: Mapping[str, tuple[URIRef, str, str]] = {
    "Met": (term("MET"), "a meeting that was not held is stated as one that was", _MET),
    "Visited": (term("VISITED"), "a visit that was not made is stated as one that was", _VISITED),
    "Signed": (term("SIGNED"), "a text that was not signed is stated as one that was", _SIGNED),
    "Quote": (term("quote"), "the quote is not what stands there in the document", _QUOTE),
}
