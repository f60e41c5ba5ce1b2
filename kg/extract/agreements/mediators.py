"""Who only stands between the two: "sous la médiation du Qatar", "en présence du ministre japonais"."""

from kg.extract.agreements.cues import spans
from kg.extract.reading import Span
from kg.lexicon.agreement_words import AgreementWords

_REACH = 90


class Mediators:
    """The words of one text behind which stands no party."""

    def __init__(self, text: str, words: AgreementWords) -> None:
        """Seek them once."""
        self._text, self._frames = text, words.frames.sides
        self._found = spans(words.mediating, text)

    def holds(self, side: Span) -> bool:
        """Whether ``side`` only mediates, hosts or witnesses."""
        before = (word for word in self._found if 0 <= side.start - word.end <= _REACH)
        return any(self._leads(self._text[word.end : side.start]) for word in before)

    def _leads(self, between: str) -> bool:
        frames = self._frames
        is_led = frames.mediated.fullmatch(between) is not None and frames.two.search(between) is None
        return is_led and between.count(",") < 2
