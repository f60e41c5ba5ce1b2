"""Why a document's facts were told, and why its other candidates were not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.documents import Document
from kg.extract.agreements import domains_of
from kg.extract.candidates import Candidate, find_candidates
from kg.extract.clauses import Quotes
from kg.extract.entry import enter
from kg.extract.extractor import JudgedExtractor
from kg.extract.judge import Judge, Judged, as_listed, kept, least, stands_for, told_fact
from kg.extract.judge.influences import Influences, influences
from kg.extract.reading import Reading
from kg.extract.rules import rule_facts
from kg.extract.text import Composed
from kg.facts import OFF, Fact
from kg.lexicon.event_words import load_event_words
from kg.lexicon.lexicon import Lexicon

_ELSEWHERE = {"evidence", "date", "place", "city"}  # what a fact may take from other sentences


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with its confidence, the decision and its reason.

    ``fact`` is what it tells or would tell, and ``number`` its place among the document's facts, from 1; none
    for what is turned down. ``features`` are named reasons with the log odds by which each raises or lowers
    the belief that the event is told; the strongest for it come first, the strongest against it last.
    """

    candidate: Candidate
    fact: Fact
    confidence: float
    number: int | None
    reason: str
    features: Influences

    @property
    def told(self) -> bool:
        """Whether it is a fact of the document."""
        return self.number is not None


@dataclass(frozen=True, slots=True)
class Explanation:
    """All candidates of a document, by sentence, and its facts as the extractor tells them.

    Offices are facts without a candidate: rules alone tell them.
    """

    document: Document
    reading: Reading
    weighed: tuple[Weighed, ...]
    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]

    def silent(self) -> tuple[int, ...]:
        """The sentences (their indexes) that have candidates and tell no fact."""
        told = {each.candidate.sentence for each in self.weighed if each.told}
        return tuple(sorted({each.candidate.sentence for each in self.weighed} - told))


def explain(document: Document, lexicon: Lexicon, judge: Judge) -> Explanation:
    """Weigh every candidate of ``document`` and say what decided.

    Offsets of facts are those of the text as given, offsets of candidates those of the reading.
    """
    entry = enter(document, lexicon)
    reading = entry.reading
    found = find_candidates(reading, lexicon, rule_facts(reading, lexicon))
    words = load_event_words(lexicon.language)
    judged = as_listed(judge.confidences(found, reading), reading, words)
    told = JudgedExtractor(lexicon, judge).extract(document)
    quotes = Quotes(reading, domains_of(reading, lexicon))
    weighed = list(_weighed(judged, judge, told.facts, entry.composed, quotes))
    weighed.sort(key=lambda each: (each.candidate.sentence, -each.confidence))
    return Explanation(document, reading, tuple(weighed), told.facts, told.warnings)


def _weighed(
    judged: Sequence[Judged], judge: Judge, facts: Sequence[Fact], composed: Composed, quotes: Quotes
) -> Iterator[Weighed]:
    told, why = kept(judged, judge.thresholds), influences(judged, judge)
    for each, effects in zip(judged, map(why.__getitem__, range(len(judged))), strict=True):
        shown = composed.moved(quotes.of(told_fact(each)))
        number = _number(shown, facts) if any(one is each for one in told) else None
        final = shown if number is None else facts[number - 1]
        reason = _reason(each, told, judge, is_told=number is not None)
        yield Weighed(each.candidate, final, each.confidence, number, reason, effects)


def _number(fact: Fact, facts: Sequence[Fact]) -> int | None:
    """The place of ``fact`` among the document's, which may have their day and place from elsewhere."""
    said = fact.evidence, fact.model_dump(exclude=_ELSEWHERE)
    same = (
        n
        for n, each in enumerate(facts, start=1)
        if said == (each.evidence, each.model_dump(exclude=_ELSEWHERE))
    )
    return next(same, None)


def _reason(one: Judged, told: Sequence[Judged], judge: Judge, *, is_told: bool) -> str:
    wanted = least(one, judge.thresholds)
    if one.confidence < wanted:
        return f"confidence {one.confidence:.2f} is below {wanted:.2f}"
    if is_told:
        return f"confidence {one.confidence:.2f} reaches {wanted:.2f}"
    if any(each is one for each in told):
        return "what else the document tells speaks against it or changes it"
    surer = next((each for each in told if stands_for(each, one)), None)
    if surer is None or (surer.candidate.ruled is not None and surer.candidate.fact.status in OFF):
        return "a rule tells that this did not take place"
    return f"a surer or narrower one stands for it ({surer.confidence:.2f})"
