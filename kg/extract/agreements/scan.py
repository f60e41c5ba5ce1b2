"""One reading with everything in it that bears on cooperation and agreements, sought once."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.agreements.cues import Cues, within
from kg.extract.agreements.domains import DomainMention, find_domains
from kg.extract.agreements.pairs import Pairs
from kg.extract.agreements.sides import Sides
from kg.extract.reading import Part, Reading, Sentence, Span
from kg.facts import Met
from kg.lexicon.cooperation_words import load_cooperation_words
from kg.lexicon.domain_words import DomainWords, load_domain_words
from kg.lexicon.lexicon import Lexicon


@dataclass(frozen=True)
class Scan:
    """Cues, domains and parties of one reading."""

    reading: Reading
    words: DomainWords
    cues: Cues
    domains: tuple[DomainMention, ...]
    pairs: Pairs
    meetings: tuple[Met, ...] = ()

    @property
    def text(self) -> str:
        """The reading's text."""
        return self.reading.text

    @property
    def sentences(self) -> list[Sentence]:
        """All but pointers to other articles."""
        return [sentence for sentence in self.reading.sentences if sentence.part is not Part.RELATED]

    def domains_in(self, span: Span) -> list[DomainMention]:
        """The domains named within ``span``, in order."""
        return list(within(self.domains, span))


def scan(reading: Reading, lexicon: Lexicon, meetings: Iterable[Met]) -> Scan:
    """Seek cues, domains and sides in ``reading``; ``meetings`` tell whom "les deux pays" means."""
    words = load_domain_words(lexicon.language)
    met = tuple(meetings)
    cues = Cues(reading.text, load_cooperation_words(lexicon.language))
    return Scan(
        reading=reading,
        words=words,
        cues=cues,
        domains=find_domains(reading, words, cues),
        pairs=Pairs(reading, Sides(reading, lexicon), met, cues),
        meetings=met,
    )
