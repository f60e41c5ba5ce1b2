"""One reading with everything in it that bears on cooperation and agreements, sought once."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from kg.extract.agreements.between import Between
from kg.extract.agreements.cues import Cues, within
from kg.extract.agreements.domains import DomainMention, find_domains
from kg.extract.agreements.pairs import Pairs
from kg.extract.agreements.sides import Sides
from kg.extract.reading import Part, Reading, Sentence, Span
from kg.facts import Met, Visits
from kg.lexicon.agreement_words import AgreementWords, load_agreement_words
from kg.lexicon.cooperation_doubt import UnsaidWords, load_unsaid
from kg.lexicon.cooperation_words import load_cooperation_words
from kg.lexicon.domain_words import DomainWords, load_domain_words
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.matter_words import MatterWords, load_matter_words
from kg.lexicon.party_words import load_party_words


@dataclass(frozen=True)
class Scan:
    """Cues, domains and parties of one reading; ``texts`` are the names of agreements."""

    reading: Reading
    words: DomainWords
    agreements: AgreementWords
    matters: MatterWords
    unsaid: UnsaidWords
    cues: Cues
    between: Between
    domains: tuple[DomainMention, ...]
    sides: Sides
    pairs: Pairs
    meetings: tuple[Met, ...] = ()
    texts: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """The reading's text."""
        return self.reading.text

    @property
    def sentences(self) -> list[Sentence]:
        """All but pointers to other articles."""
        return [sentence for sentence in self.reading.sentences if sentence.part is not Part.RELATED]

    def texts_in(self, span: Span) -> list[Span]:
        """The names of agreements within ``span``, in order."""
        return list(within(self.texts, span))

    def domains_in(self, span: Span) -> list[DomainMention]:
        """The domains named within ``span``, in order."""
        return list(within(self.domains, span))


def domains_of(reading: Reading, lexicon: Lexicon) -> tuple[DomainMention, ...]:
    """Every domain that the text names, in order."""
    return _found(reading, lexicon).domains


def scan(reading: Reading, lexicon: Lexicon, meetings: Iterable[Met], visits: Iterable[Visits] = ()) -> Scan:
    """Seek cues, domains and sides; ``meetings``, else ``visits``, tell whom "les deux pays" means."""
    found, met = _found(reading, lexicon), tuple(meetings)
    parties = load_party_words(lexicon.language)
    return Scan(
        reading=reading,
        words=load_domain_words(lexicon.language),
        agreements=load_agreement_words(lexicon.language),
        matters=load_matter_words(lexicon.language),
        unsaid=load_unsaid(lexicon.language),
        cues=found.cues,
        between=found.between,
        domains=found.domains,
        sides=found.sides,
        pairs=Pairs(reading, found.sides, (*met, *visits), found.cues, parties),
        meetings=met,
        texts=found.texts,
    )


class _Found(NamedTuple):
    """What does not depend on who met."""

    sides: Sides
    between: Between
    cues: Cues
    domains: tuple[DomainMention, ...]
    texts: tuple[Span, ...]


@lru_cache(maxsize=1)  # rules and candidates ask for the same text, one after the other
def _found(reading: Reading, lexicon: Lexicon) -> _Found:
    words, agreements = load_domain_words(lexicon.language), load_agreement_words(lexicon.language)
    between = Between(reading.text, agreements.frames.domains)
    cues = Cues(reading.text, load_cooperation_words(lexicon.language))
    domains = find_domains(reading, words, cues, between)
    sides = Sides(reading, lexicon, agreements)
    return _Found(sides, between, cues, domains, _texts(reading, agreements))


def _texts(reading: Reading, words: AgreementWords) -> tuple[Span, ...]:
    named = [Span(match.start, match.end) for match in words.kinds.find(reading.text)]
    return tuple(name for name in named if not any(actor.holds(name) for actor in reading.actors))
