"""Whether two stretches of one text hang together: by the little words that stand between them."""

from kg.extract.reading import Span
from kg.lexicon.agreement_patterns import DomainPatterns


class Between:
    """Reads what stands between matters, and between them and what leads to them."""

    def __init__(self, text: str, frames: DomainPatterns) -> None:
        """``frames`` are the words that may stand there."""
        self._text, self._frames = text, frames

    def is_listed(self, first: Span, second: Span) -> bool:
        """Whether only a comma, "et" and articles stand between the two."""
        return self._frames.listing.fullmatch(self._text, first.end, second.start) is not None

    def is_led(self, first: Span, second: Span) -> bool:
        """Whether only prepositions and articles stand between the two."""
        return self._frames.leading.fullmatch(self._text, first.end, second.start) is not None

    def is_complement(self, first: Span, second: Span) -> bool:
        """ "La coopération dans le secteur de la santé": whether ``second`` says what ``first`` is about."""
        return self._frames.of.fullmatch(self._text, first.end, second.start) is not None

    def is_shared(self, first: Span, second: Span) -> bool:
        """ "Culturelle et sportive": whether ``second`` is one more adjective of the noun of ``first``."""
        return self._frames.sharing.fullmatch(self._text, first.end, second.start) is not None

    def is_field(self, office: Span, field: Span) -> bool:
        """ "Les ministères des Finances et du Commerce": whether ``field`` is one that ``office`` has."""
        return self._frames.field.fullmatch(self._text, office.end, field.start) is not None

    def is_among(self, work: Span, body: Span) -> bool:
        """ "La coopération entre les ministères": whether ``body`` is the first of those who do ``work``."""
        return self._frames.among.fullmatch(self._text, work.end, body.start) is not None
