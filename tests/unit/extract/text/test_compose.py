"""What was found in a composed text is moved back to the text as given, plans included."""

import unicodedata

from kg.documents import Document
from kg.extract.text import compose
from kg.facts import Actor, Evidence, Extraction, Met, Plans, Visits, claim_id

TEXT = "La secrétaire générale a été reçue à Gdańsk. Une visite en Éthiopie a été annoncée."
ACTOR = Actor(role="secrétaire générale", org="UN")


def evidence(quote: str) -> Evidence:
    start = TEXT.index(quote)
    return Evidence(start=start, end=start + len(quote), rule="r", confidence=1)


def test_evidence_and_plans_are_moved_back() -> None:
    given = Document(id="d", text="\ufeff" + unicodedata.normalize("NFD", TEXT))
    composed = compose(given)
    met = Met(a=ACTOR, b=Actor(country="PL"), status="held", evidence=evidence("a été reçue à Gdańsk"))  # type: ignore[arg-type]
    visit = Visits(visitor=ACTOR, to="ET", status="planned", evidence=evidence("Une visite en Éthiopie"))  # type: ignore[arg-type]
    plan = Plans(meeting=claim_id(met, document="d"), event=claim_id(visit, document="d"))
    restored = composed.restore(
        Extraction(document=composed.document.head, facts=(met, visit), plans=(plan,), warnings=("w",))
    )
    quotes = [unicodedata.normalize("NFC", fact.evidence.quote(given.text)) for fact in restored.facts]
    assert quotes == ["a été reçue à Gdańsk", "Une visite en Éthiopie"]
    ids = [claim_id(fact, document="d") for fact in restored.facts]
    assert [(p.meeting, p.event) for p in restored.plans] == [(ids[0], ids[1])]
    assert (restored.document, restored.warnings) == (given.head, ("w",))


def test_a_composed_document_is_left_alone() -> None:
    document = Document(id="d", text=TEXT)
    extraction = Extraction(document=document.head)
    assert compose(document).document is document
    assert compose(document).restore(extraction) is extraction
