"""Function words around names and titles, in the sets in which one word after the other is sought."""

from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.references import References
from kg.lexicon.titles import Titles

Words = frozenset[str]


@dataclass(frozen=True)
class ActorGrammar:
    """All folded. ``joined`` is "et", ``joints`` has the comma too, ``choices`` join two fields.

    ``subjects`` have a verb behind them, which may look like a title. ``unelided`` are articles and
    contractions before initials. ``seats`` open where an office is held, ``complements`` any complement.
    """

    joined: Words
    joints: Words
    choices: Words
    subjects: Words
    unelided: Words
    seats: Words
    complements: Words


def actor_grammar(function: FunctionWords, titles: Titles, references: References) -> ActorGrammar:
    """The sets of one language."""
    joined, posting = function.conjunction.folded, titles.words["posting"]
    articles = function.singular.folded | function.contracted_one.folded
    return ActorGrammar(
        joined=joined,
        joints=joined | {","},
        choices=joined | function.alternative.folded | {"&"},
        subjects=function.relative.folded | references.they,
        unelided=frozenset(word for word in articles if not word.endswith("'")),
        seats=function.to.folded | posting,
        complements=function.of.folded | function.at.folded | function.purpose.folded | posting,
    )
