"""Two mentions of one clause that cannot be one person: "X s'entretient avec le ministre"."""

from kg.extract.actors.draft import Draft
from kg.extract.actors.standing import is_subject
from kg.lexicon.matcher import folded


def are_apart(one: Draft, other: Draft) -> bool:
    """Whether the earlier of the two, a subject, meets the later one in its own clause."""
    if one.scan is not other.scan or one is other:
        return False
    first, last = sorted((one, other), key=lambda draft: draft.start)
    words = one.scan.words.references
    between = " " + folded(first.scan.body[first.end : last.start]).replace("’", "'").rstrip()
    met = between.endswith(words.towards) and not any(end in between for end in words.clause_ends)
    return met and is_subject(first)
