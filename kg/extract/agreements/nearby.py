"""For which two a sentence speaks that does not name them: the sentences around it tell."""

from kg.extract.agreements.cues import Cues
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.principals import Principals
from kg.extract.reading import Reading, Sentence, Span
from kg.facts import Party
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.party_words import PartyWords


class Nearby:
    """Reads the two from the paragraph and from the opening of one text."""

    def __init__(self, reading: Reading, principals: Principals, cues: Cues, words: PartyWords) -> None:
        """``principals`` know who is named in a sentence, and whom the text is about."""
        self._text = reading.text
        self._sentences = reading.sentences
        self._principals = principals
        self._cues = cues
        self._words = words

    def of_paragraph(self, sentence: Span, named: tuple[Party, ...]) -> Pair | None:
        """On a tour: the traveller's state and the one that the nearest sentences before name."""
        home = self._principals.home
        if home is None or set(named) - {home}:
            return None
        for before in self._before(sentence):
            others = [party for party in self._principals.named(before) if party != home]
            if others:
                return ordered((home, others[0])) if len(others) == 1 else None
        return None

    def _before(self, sentence: Span) -> list[Sentence]:
        """The sentences before it in its paragraph and the one above, the nearest first."""
        here = next((other for other in self._sentences if other.holds(sentence)), None)
        if here is None:
            return []
        return [
            other
            for other in reversed(self._sentences[: here.index])
            if here.paragraph - other.paragraph <= 1 and other.end <= here.start
        ]

    def carried(self, sentence: Span) -> tuple[Pair, ...]:
        """The two of the opening where ``sentence`` says that two are meant, else those named just before."""
        if self._principals.opening is not None:
            return (self._principals.opening,)
        if self._words.they.match(self._text, sentence.start) is None:
            return ()
        before = [other for other in self._sentences if other.end <= sentence.start][-1:]
        named = self._principals.named(before[0]) if before else ()
        is_quarrel = any(self._cues.has(Cue.AGAINST, span) for span in (sentence, *before))
        return (ordered(named),) if len(named) == 2 and not is_quarrel else ()
