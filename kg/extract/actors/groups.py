"""Those whom a text names together: "A, B et C", "les ministres A et B"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.actors.draft import Draft
from kg.extract.actors.people import Person
from kg.extract.actors.standing import is_subject
from kg.extract.actors.tokens import Token
from kg.lexicon.references import References


@dataclass(frozen=True)
class Group:
    """Several people of one sentence, in the order of the text; ``subject``: they act in it."""

    sentence: int
    end: int
    people: tuple[Person, ...]
    subject: bool


def groups(drafts: Sequence[Draft], words: References) -> list[Group]:
    """The groups of ``drafts``, which are in the order of the text."""
    return [
        Group(run[0].sentence, run[-1].end, people, is_subject(run[0]))
        for run in _runs([draft for draft in drafts if draft.is_person], words)
        if len(people := _distinct(run)) > 1
    ]


def _distinct(run: Sequence[Draft]) -> tuple[Person, ...]:
    return tuple({id(draft.person): draft.person for draft in run}.values())


def _runs(drafts: Sequence[Draft], words: References) -> Iterator[list[Draft]]:
    """``drafts`` cut where more than words of a list stands between two."""
    run: list[Draft] = []
    for draft in drafts:
        if run and not _is_joined(run[-1], draft, words):
            yield run
            run = []
        run.append(draft)
    if run:
        yield run


def _is_joined(one: Draft, other: Draft, words: References) -> bool:
    """Whether the two are one plural's, or nothing but "et", commas, articles and civilities parts them."""
    if one.scan is not other.scan:
        return False
    if one.start == other.start or other.start < one.end:
        return True
    between = [token for token in one.scan.tokens if one.end <= token.start < other.start]
    return any(token.low in words.joining for token in between) and all(_is_free(t, words) for t in between)


def _is_free(token: Token, words: References) -> bool:
    return token.low in words.joining or token.low in words.unweighed
