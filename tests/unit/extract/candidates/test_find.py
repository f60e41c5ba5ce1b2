"""Candidates: what the rules found and what they passed over, each set of arguments and status once."""

from kg.documents import Document
from kg.extract import RuleExtractor, read
from kg.extract.candidates import find_candidates
from kg.facts import Met, PartialDate
from kg.lexicon.lexicon import load_lexicon

TEXT = (
    "Le ministre tunisien de la Santé, Ali Mrad, s'est entretenu mardi à Tunis avec son homologue italien, "
    "Carlo Ricci. Ce dernier est accompagné de la ministre italienne de la Justice, Anna Conti. Les deux "
    "pays ont signé un accord dans le domaine de la santé et veulent coopérer contre le terrorisme."
)


def candidates(text):
    document = Document(id="t", text=text, date=PartialDate("2024-03-15"))
    lexicon = load_lexicon("fr")
    ruled = RuleExtractor(lexicon).extract(document).facts
    return ruled, find_candidates(read(document, lexicon), lexicon, ruled)


def met(found, *names):
    return [c for c in found if isinstance(c.fact, Met) and {c.fact.a.name, c.fact.b.name} == set(names)]


def test_every_fact_of_the_rules_but_offices_is_a_candidate():
    ruled, found = candidates(TEXT)
    kept = [c.ruled for c in found if c.ruled is not None]
    assert all(fact in kept for fact in ruled if fact.predicate != "HOLDS")


def test_a_pair_that_the_rules_passed_over_is_one_too_in_each_status():
    _, found = candidates(TEXT)
    loose = met(found, "Ali Mrad", "Anna Conti")
    assert {c.fact.status for c in loose} >= {"held", "planned"}
    assert all(c.ruled is None for c in loose)


def test_one_candidate_for_each_pair_and_status():
    _, found = candidates(TEXT)
    statuses = [c.fact.status for c in met(found, "Ali Mrad", "Carlo Ricci")]
    assert len(statuses) == len(set(statuses))


def test_spans_show_the_arguments_and_the_word():
    _, found = candidates(TEXT)
    one = next(c for c in met(found, "Ali Mrad", "Carlo Ricci") if c.ruled is not None)
    sides = " ".join(TEXT[span.start : span.end] for span in one.arguments)
    assert "Ali Mrad" in sides
    assert "Carlo Ricci" in sides
    assert TEXT[one.trigger.start : one.trigger.end] == "entretenu"
    assert one.sentence == 0


def test_domains_and_agreements_have_candidates():
    _, found = candidates(TEXT)
    kinds = {(c.fact.predicate, getattr(c.fact, "domain", None)) for c in found}
    assert {("COOPERATES_ON", "counter-terrorism"), ("SIGNS", "health"), ("COOPERATES_ON", "health")} <= kinds


def test_features_are_the_same_in_every_run():
    assert candidates(TEXT)[1] == candidates(TEXT)[1]


def test_a_text_without_sentences_has_none():
    assert candidates(" ")[1] == ()
