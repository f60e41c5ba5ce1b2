"""Which states a person cannot be of: those of a homologue and of whoever meets the person."""

from collections.abc import Sequence

from kg.extract.actors.delegations import received
from kg.extract.actors.draft import Draft
from kg.extract.actors.standing import is_subject
from kg.facts import CountryCode
from kg.lexicon.matcher import folded

_MEETING = 70


def counterparts(draft: Draft, drafts: Sequence[Draft], *, met: bool) -> frozenset[CountryCode]:
    """The states that the person cannot be of: a homologue's, and (``met``) of whoever meets the person."""
    here = [one for one in drafts if one.sentence == draft.sentence and one.person is not draft.person]
    peers = {_spelt(one) for one in here if _is_homologue_of(one, draft, here)}
    hosts = {_spelt(one) for one in here if met and (_acts_on(one, draft, here) or meets(draft, one))}
    guests = received(draft)
    return frozenset(code for code in (*peers, *hosts, guests) if code is not None)


def _spelt(draft: Draft) -> CountryCode | None:
    """The state that the words of the mention or of its person's office name."""
    titles = (*(draft.phrase.titles if draft.phrase else ()), *draft.person.titles)
    named = (title.affiliation.country for title in titles if title.affiliation.country)
    return next(named, draft.person.affiliation.country if not titles else None)


def _is_homologue_of(one: Draft, draft: Draft, here: Sequence[Draft]) -> bool:
    """Whether "son homologue …" stands behind the draft, nobody else between the two."""
    return (
        one.is_homologue
        and draft.end <= one.start
        and not any(draft.end <= o.start < one.start for o in here)
    )


def _acts_on(one: Draft, draft: Draft, here: Sequence[Draft]) -> bool:
    """Whether ``one`` meets the draft, and not the subject behind: "Invité par B, A a rencontré"."""
    if not meets(one, draft):
        return False
    between = (other for other in here if one.end <= other.start < draft.start)
    return is_subject(one) or not any(other.is_person and is_subject(other) for other in between)


def meets(one: Draft, other: Draft) -> bool:
    """Whether a word of meeting alone, no further verb or clause, stands between the two."""
    if not 0 < other.start - one.end < _MEETING or one.plural:
        return False
    between = folded(one.scan.body[one.end : other.start])
    stems = one.scan.words.references.meeting
    words = between.replace("'", " ").split()
    if not one.scan.words.references.pronouns.keys().isdisjoint(words):
        return False  # "Invité par B, il a rencontré": he did, who was named before
    return any(word.startswith(stems) for word in words) and not any(sign in between for sign in ";:.(")
