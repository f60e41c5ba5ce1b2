"""The whole way from a document to its facts: by rules alone, or by rules and a judge."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Literal, Protocol

from kg.documents import Document
from kg.extract.agreements import domains_of, of_several
from kg.extract.candidates import find_candidates
from kg.extract.clauses import Quotes
from kg.extract.entry import enter
from kg.extract.events.sided import sided
from kg.extract.judge import Judge, Judged, as_listed, decide, load_judge
from kg.extract.judge.predicate import Thresholds
from kg.extract.reading import Reading
from kg.extract.rules import in_order, plans_of, rule_facts
from kg.extract.setting import completed
from kg.facts import Extraction, Fact, Holds, Plans, by_claim_id, claim_id, numbered
from kg.lexicon.event_words import load_event_words
from kg.lexicon.lexicon import Lexicon, load_lexicon

Engine = Literal["judge", "rules"]


class Extractor(Protocol):
    """Anything that finds facts in a document."""

    def extract(self, document: Document) -> Extraction:
        """The facts of ``document``, each once, in the order of their evidence."""
        ...


class RuleExtractor:
    """Finds facts by rules over one language's lexicon. Safe to share: it keeps nothing between documents."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Rules read the words of ``lexicon``."""
        self._lexicon = lexicon

    @property
    def name(self) -> str:
        """The engine."""
        return "rules"

    def extract(self, document: Document) -> Extraction:
        """The facts of ``document`` with evidence, which meeting plans which, and what was in doubt."""
        return _extraction(document, self._lexicon, self._facts)

    def _facts(self, reading: Reading) -> tuple[Fact, ...]:
        ruled = rule_facts(reading, self._lexicon)
        return tuple(of_several(sided(ruled, reading, self._lexicon), known=ruled))


class JudgedExtractor:
    """Weighs what rules find and what they pass over; offices are left to the rules. Safe to share."""

    def __init__(self, lexicon: Lexicon, judge: Judge, *, threshold: float | None = None) -> None:
        """Rules read the words of ``lexicon``, ``judge`` weighs the candidates.

        ``threshold`` is the confidence (0 to 1) that every fact but an office must reach; None leaves it
        to what training found best.
        """
        self._lexicon, self._judge, self._threshold = lexicon, judge, threshold

    @property
    def name(self) -> str:
        """The engine, with its threshold where one was given."""
        return "judge" if self._threshold is None else f"judge-{self._threshold:g}"

    def extract(self, document: Document) -> Extraction:
        """The facts of ``document`` with evidence, which meeting plans which, and what was in doubt."""
        return _extraction(document, self._lexicon, self._facts)

    def _facts(self, reading: Reading) -> tuple[Fact, ...]:
        ruled = rule_facts(reading, self._lexicon)
        candidates = find_candidates(reading, self._lexicon, ruled)
        words = load_event_words(self._lexicon.language)
        judged = as_listed(self._judge.confidences(candidates, reading), reading, words)
        offices = (fact for fact in ruled if isinstance(fact, Holds))
        told = completed(sided(self._decided(judged), reading, self._lexicon), reading, words)
        return in_order([*of_several(told, known=ruled), *offices], document=reading.document.id)

    def _decided(self, judged: Sequence[Judged]) -> Iterator[Fact]:
        if self._threshold is None:
            return decide(judged, self._judge.thresholds)
        every = Thresholds(loose=self._threshold, ruled=self._threshold)
        return decide(judged, dict.fromkeys(self._judge.thresholds, every))


@cache
def default_extractor(
    language: str = "fr", engine: Engine = "judge", threshold: float | None = None
) -> Extractor:
    """The engine that comes with the package, with the lexicon that comes with it.

    ``judge`` gives calibrated confidences, and only facts at or above ``threshold`` where one is given;
    ``rules`` is twice as fast, its confidences are set by hand, and it leaves ``threshold`` aside.
    """
    lexicon = load_lexicon(language)
    if engine == "rules":
        return RuleExtractor(lexicon)
    return JudgedExtractor(lexicon, load_judge(), threshold=threshold)


def _extraction(
    document: Document, lexicon: Lexicon, find: Callable[[Reading], tuple[Fact, ...]]
) -> Extraction:
    """``find`` at work on ``document``: read it, and give offsets into the text as given."""
    entry = enter(document, lexicon)
    reading = entry.reading
    facts = find(reading)
    linked = plans_of(facts, reading, load_event_words(lexicon.language))
    told, plans = _told(facts, linked, Quotes(reading, domains_of(reading, lexicon)))
    head = reading.document.head
    return entry.composed.restore(Extraction(document=head, facts=told, plans=plans, warnings=entry.warnings))


def _told(
    facts: Sequence[Fact], plans: Iterable[Plans], quotes: Quotes
) -> tuple[tuple[Fact, ...], tuple[Plans, ...]]:
    """``facts`` with their whole clauses as evidence, and ``plans`` of them under their new ids."""
    document = quotes.reading.document.id
    told = {claim_id(fact, document=document): quotes.of(fact) for fact in facts}
    new = {old: claim_id(fact, document=document) for old, fact in told.items()}
    linked = dict.fromkeys((new[plan.meeting], new[plan.event]) for plan in plans)
    unique = by_claim_id(told.values(), document=document)
    return numbered(unique.values()), tuple(Plans(meeting=m, event=e) for m, e in linked)
