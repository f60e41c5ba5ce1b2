"""A mention before its actor is known for good."""

from dataclasses import dataclass, field

from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Phrase
from kg.extract.actors.scan import Scan
from kg.extract.reading import ActorKind


@dataclass
class Draft:
    """A stretch of the text (code points) and whom it means; ``phrase`` where it is titles and names.

    ``anyone`` is nobody in particular: an office of whose holders the text names one.
    """

    scan: Scan
    start: int
    end: int
    kind: ActorKind
    person: Person
    phrase: Phrase | None = None
    plural: bool = False
    source: bool = False
    anyone: bool = False
    roles: list[str] = field(default_factory=list)

    @property
    def sentence(self) -> int:
        """The index of the sentence."""
        return self.scan.sentence.index

    @property
    def first(self) -> int:
        """The index of its first word in the sentence."""
        return next((at for at, token in enumerate(self.scan.tokens) if token.start >= self.start), 0)

    @property
    def behind(self) -> int:
        """The index of the word right behind it; past the last one at the sentence's end."""
        tokens = enumerate(self.scan.tokens)
        return next((at for at, token in tokens if token.start >= self.end), len(self.scan))

    @property
    def is_homologue(self) -> bool:
        """Whether it is worded as somebody's homologue."""
        return self.phrase is not None and any(title.head.peer for title in self.phrase.titles)

    @property
    def is_person(self) -> bool:
        """Whether it names a human being."""
        return self.kind in (ActorKind.NAMED, ActorKind.FUNCTION, ActorKind.REFERENCE)
