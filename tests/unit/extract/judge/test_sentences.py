"""What sentences say by their words: runs without names, exact sums, features of candidates."""

from kg.documents import Document
from kg.extract import read
from kg.extract.candidates import Candidate
from kg.extract.judge.grams import grams
from kg.extract.judge.sentences import SentenceWords, heard
from kg.extract.reading import Span
from kg.facts import Actor, CooperatesOn, Evidence, PartialDate, Visits
from kg.lexicon.lexicon import load_lexicon

MODEL = SentenceWords(
    claims=("COOPERATES_ON", "VISITS:made", "VISITS:planned"),
    bias=(-2000, -3000, -3000),
    weights={"rendra": (0, -500, 2500), "<rendra": (1000, 0, 0), "rendu": (0, 9000, -9000)},
)
EVIDENCE = Evidence(start=0, end=9, rule="visits/fr/loose", confidence=0)


def found(text):
    document = Document(id="t", text=text, date=PartialDate("2024-03-15"), language="fr")
    return grams(read(document, load_lexicon()))


def visit(status, sentence):
    actor = Actor(name="Ali Mrad", role="ministre de la Santé", country="TN")
    fact = Visits(visitor=actor, to="IT", status=status, evidence=EVIDENCE)
    return Candidate(fact, sentence, (None, None), Span(0, 3), features={"cost": 1.0})


def test_names_days_and_places_are_masked_and_numbers_are_one():
    (first,) = found("Le ministre tunisien de la Santé, Ali Mrad, se rendra mardi à Rome avec 14 experts.")
    assert "named , se" in first
    assert "rendra day à" in first
    assert "avec 0 experts" in first
    assert not any(word in run for run in first for word in ("mrad", "mardi", "rome", "14"))


def test_a_sentence_knows_the_words_of_the_one_before_by_their_mark():
    first, second = found("Il se rendra à Rome. Un accord est attendu.")
    assert "se rendra" in first
    assert {"<se rendra", "<rendra"} <= second
    assert "rendra" not in second
    assert not any(run.startswith("<") and run.count(" ") > 1 for run in second)


def test_typographic_and_plain_apostrophes_are_one():
    assert found("Il s’est exprimé.") == found("Il s'est exprimé.")


def test_odds_add_up_in_thousandths_and_stay_within_bounds():
    assert MODEL.odds(frozenset({"rendra", "unknown"})) == {
        "COOPERATES_ON": -2.0,
        "VISITS:made": -3.5,
        "VISITS:planned": -0.5,
    }
    assert MODEL.odds(frozenset({"rendu"})) == {
        "COOPERATES_ON": -2.0,
        "VISITS:made": 6.0,
        "VISITS:planned": -6.0,
    }


def test_a_candidate_hears_its_sentence_its_neighbours_and_the_whole_text():
    said = [MODEL.odds(frozenset({"rendra"})), MODEL.odds(frozenset({"<rendra"}))]
    planned, made = heard([visit("planned", 0), visit("made", 1)], said)
    assert planned.features["cost"] == 1.0
    assert planned.features["says"] == planned.features["status_says"] == -0.5
    assert (planned.features["says_before"], planned.features["says_after"]) == (-6.0, -3.0)
    assert (made.features["says"], made.features["says_before"]) == (-3.0, -0.5)
    assert (made.features["says_anywhere"], made.features["status_anywhere"]) == (-0.5, -3.0)
    assert made.features["says:COOPERATES_ON"] == -1.0


def test_a_status_that_training_hardly_saw_is_not_said():
    said = [MODEL.odds(frozenset())]
    (called_off,) = heard([visit("cancelled", 0)], said)
    assert called_off.features["status_says"] == -6.0


def test_a_fact_without_status_claims_its_predicate():
    fact = CooperatesOn(parties=("TN", "IT"), domain="health", evidence=EVIDENCE)
    (one,) = heard([Candidate(fact, 0, (None, None), Span(0, 3))], [MODEL.odds(frozenset())])
    assert one.features["status_says"] == one.features["says"] == -2.0
