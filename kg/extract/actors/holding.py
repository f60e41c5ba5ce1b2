"""Whether a person holds the office that a function words, in this wording or another."""

from kg.extract.actors.leads import lead_of
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.lexicon.matcher import folded
from kg.lexicon.titles import Titles

_MOST = 0.7


def holds(person: Person, title: Title, titles: Titles) -> bool:
    """Whether one of the person's offices is that of ``title``, of one state as far as states are told."""
    code = title.affiliation.code
    if code is not None and person.affiliation.code not in (None, code):
        return False
    if titles.is_other_post(
        [titles.role_words(one.role) for one in person.titles], titles.role_words(title.role)
    ):
        return False
    return any(held.former == title.former and is_one(held, title, titles) for held in person.titles)


def is_further(person: Person, title: Title, titles: Titles) -> bool:
    """Whether the function is another office of the person, which the name never stood with."""
    theirs = titles.role_words(title.role)
    held = [titles.role_words(one.role) for one in person.titles]
    return any(titles.is_post(one, theirs) for one in held) and not any(
        titles.is_one_office(one, theirs) for one in held
    )


def is_one(held: Title, title: Title, titles: Titles) -> bool:
    """Whether the two titles word one office."""
    ours, theirs = lead_of(held, titles), lead_of(title, titles)
    if ours is not None and theirs is not None:
        return ours.is_same(theirs)
    if ours is not None or theirs is not None:
        alone = title.bare and title.affiliation.code is None and _is_same_word(held, title)
        return alone or _is_alias(held, title, titles)
    return (_is_same_head(held, title, titles) and _covers(held, title, titles)) or _is_alias(
        held, title, titles
    )


def _is_same_word(held: Title, title: Title) -> bool:
    return folded(held.head.masculine) == folded(title.head.masculine)


def _is_same_head(held: Title, title: Title, titles: Titles) -> bool:
    group = titles.same.get(folded(held.head.masculine))
    shared = group is not None and group == titles.same.get(folded(title.head.masculine))
    return _is_same_word(held, title) or (shared and not str(group).startswith("head-of-"))


def _is_alias(held: Title, title: Title, titles: Titles) -> bool:
    """Whether the two roles word one office, or offices of one holder, in genders that agree."""
    ours, theirs = titles.role_words(held.role), titles.role_words(title.role)
    genders = {held.head.feminine, title.head.feminine} - {None}
    return len(genders) < 2 and (titles.is_one_office(ours, theirs) or titles.is_post(ours, theirs))


def _covers(held: Title, title: Title, titles: Titles) -> bool:
    """Whether the later wording says nothing that the first one does not: at most the state is new."""
    ours, theirs = titles.role_words(held.role), titles.role_words(title.role)
    if title.bare or len(theirs) <= 1:
        return True
    extra = titles.role_words(title.plain) - ours
    return not extra or len(theirs & ours) >= _MOST * len(theirs)
