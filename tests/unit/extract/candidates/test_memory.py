"""What candidates know of a mention that does not name whom it means."""

from kg.documents import Document
from kg.extract import read
from kg.extract.candidates.memory import Memory
from kg.extract.reading import ActorKind
from kg.facts import PartialDate
from kg.lexicon.lexicon import load_lexicon

TEXT = (
    "Le ministre tunisien de la Santé, Ali Mrad, est arrivé mardi à Rome. Il a visité un hôpital. La "
    "ministre italienne de la Justice, Anna Conti, l'a accueilli. Le ministre tunisien repart jeudi."
)


def known(text):
    reading = read(Document(id="t", text=text, date=PartialDate("2024-03-15")), load_lexicon("fr"))
    memory = Memory(reading.actors, reading.sentences)
    return reading, [(m, dict(memory.features("left", m))) for m in reading.actors]


def test_a_name_needs_no_memory():
    _, found = known(TEXT)
    assert all(not features for mention, features in found if mention.kind is ActorKind.NAMED)


def test_a_function_tells_when_its_holder_was_named_and_who_was_named_since():
    reading, found = known(TEXT)
    features = next(
        f for m, f in found if reading.text[m.start : m.end].startswith("ministre tunisien") and f
    )
    assert features == {
        "left_named_before": 1,
        "left_named_ago": 3,
        "left_mentioned_ago": 2,
        "left_rivals_since": 1,
    }


def test_a_function_whose_holder_is_not_named_before_says_so():
    _, found = known("Le ministre tunisien de la Santé est arrivé mardi à Rome.")
    assert {"left_named_before": 0} in [features for _, features in found]
