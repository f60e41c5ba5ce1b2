"""Where a sentence has a word of meeting or visiting, and in which form."""

from dataclasses import dataclass

from kg.extract.events.verb_group import VerbGroup
from kg.extract.reading import Span
from kg.lexicon.trigger_words import Trigger


@dataclass(frozen=True, slots=True)
class Hit(Span):
    """A trigger in a sentence. ``group`` is None for a noun; ``courtesy`` is a welcome without a talk.

    ``pointing`` is a pronoun for a noun before it; ``within`` stands behind "en": "en visite".
    """

    trigger: Trigger
    group: VerbGroup | None = None
    plural: bool = False
    determiner: str = ""
    courtesy: bool = False
    pointing: bool = False
    within: bool = False

    @property
    def stays(self) -> bool:
        """Whether it is a noun of being there: "en visite", "en mission", "de passage"."""
        return self.within or self.trigger.stay
