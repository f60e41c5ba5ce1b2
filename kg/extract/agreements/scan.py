"""One reading with everything in it that bears on cooperation and agreements, sought once."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.agreements.cues import Cues, within
from kg.extract.agreements.domains import DomainMention, find_domains
from kg.extract.agreements.pairs import Pairs
from kg.extract.agreements.sides import Sides
from kg.extract.reading import Part, Reading, Sentence, Span
from kg.facts import Met, Visits
from kg.lexicon.agreement_words import load_agreement_words
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
    cues: Cues
    matters: MatterWords
    domains: tuple[DomainMention, ...]
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


def scan(reading: Reading, lexicon: Lexicon, meetings: Iterable[Met], visits: Iterable[Visits] = ()) -> Scan:
    """Seek cues, domains and sides; ``meetings``, else ``visits``, tell whom "les deux pays" means."""
    words = load_domain_words(lexicon.language)
    met = tuple(meetings)
    cues = Cues(reading.text, load_cooperation_words(lexicon.language))
    parties = load_party_words(lexicon.language)
    return Scan(
        reading=reading,
        words=words,
        cues=cues,
        matters=load_matter_words(lexicon.language),
        domains=find_domains(reading, words, cues),
        pairs=Pairs(reading, Sides(reading, lexicon), (*met, *visits), cues, parties),
        meetings=met,
        texts=_texts(reading, lexicon),
    )


def _texts(reading: Reading, lexicon: Lexicon) -> tuple[Span, ...]:
    kinds = load_agreement_words(lexicon.language).kinds.find(reading.text)
    named = [Span(match.start, match.end) for match in kinds]
    return tuple(name for name in named if not any(actor.holds(name) for actor in reading.actors))
