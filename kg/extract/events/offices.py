"""Whether two offices of one state can be one: a minister is not whom "le Premier ministre" means."""

from functools import cache

from kg.facts import Actor
from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.matcher import folded


def are_of_two_ranks(one: Actor, other: Actor, language: str) -> bool:
    """Whether one heads a state, a government or a ministry, and the other one another of the three."""
    ranks = _rank(one.role, language), _rank(other.role, language)
    return None not in ranks and ranks[0] != ranks[1]


@cache
def _rank(role: str | None, language: str) -> str | None:
    """The office that ``role`` begins with, by its longest wording ("ministre-président" is no minister)."""
    worded = load_actor_words(language).titles.same
    told = folded(role or "")
    found = (
        head for head in worded if told.startswith(head) and not told[len(head) : len(head) + 1].isalpha()
    )
    return worded.get(max(found, key=len, default=""))
