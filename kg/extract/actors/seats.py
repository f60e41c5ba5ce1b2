"""Which states an office cannot be of: those that have no such office, and those where another holds it."""

from collections.abc import Iterable, Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.leads import lead_of
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.actors.standing import is_subject
from kg.facts import CountryCode
from kg.lexicon.matcher import folded
from kg.lexicon.titles import Titles


def impossible(
    draft: Draft, drafts: Sequence[Draft], states: Iterable[CountryCode]
) -> frozenset[CountryCode]:
    """The ``states`` whose office the person of ``draft`` cannot hold."""
    titles = draft.scan.words.titles
    held = [title for title in draft.person.titles if not title.former]
    lacking = {code for code in states if any(titles.lacks(_role(title), code) for title in held)}
    return frozenset(lacking) | _taken(draft.person, held, drafts, titles)


def shared_with(draft: Draft, drafts: Sequence[Draft]) -> frozenset[CountryCode]:
    """The states of those whom one plural tells as leaders that act: "les présidents A et B ont …"."""
    titles = draft.scan.words.titles
    held = {one.start for one in _shared(draft) if lead_of(one, titles) is not None and not one.former}
    group = [one for one in drafts if one.scan is draft.scan and held & {t.start for t in _shared(one)}]
    if not group or not is_subject(group[0]):
        return frozenset()
    codes = (one.person.affiliation.country for one in group if one.person is not draft.person)
    return frozenset(code for code in codes if code is not None)


def _shared(draft: Draft) -> list[Title]:
    """The plural offices that the mention words, and that name no state."""
    titles = draft.phrase.titles if draft.phrase is not None else ()
    return [one for one in titles if one.head.plural and one.affiliation.code is None]


def posted_to(draft: Draft) -> frozenset[CountryCode]:
    """The states that an envoy is sent to: "ambassadeur en Libye" is nobody of Libya's."""
    scan, titles = draft.scan, draft.phrase.titles if draft.phrase is not None else ()
    envoys = scan.words.titles.words["envoys"]
    sent = (one for one in titles if folded(one.head.masculine) in envoys and one.affiliation.code is None)
    return frozenset(
        scan.places[at].value.code for one in sent for at in range(one.start, one.end) if at in scan.places
    )


def _taken(
    person: Person, held: Sequence[Title], drafts: Sequence[Draft], titles: Titles
) -> frozenset[CountryCode]:
    """The states where somebody else, who is named, holds the same office, of which a state has one."""
    if person.name is None:
        return frozenset()
    wanted = {seat for title in held for seat in _seats(title, titles)}
    rivals = {id(other.person): other.person for other in drafts if other.person is not person}
    return frozenset(
        title.affiliation.country
        for rival in rivals.values()
        if rival.name is not None
        for title in rival.titles
        if title.affiliation.country is not None
        and not title.former
        and any(seat in wanted for seat in _seats(title, titles))
    )


def _seats(title: Title, titles: Titles) -> Iterator[object]:
    """What stands for the office whatever its wording: the lead of a state or government, a portfolio."""
    group = titles.same.get(folded(title.head.masculine), "")
    if group.startswith("head-of-"):
        yield group
    words = titles.role_words(title.plain)
    if title.head.strong and len(words) > 1 and folded(title.head.masculine) not in titles.words["many"]:
        yield words


def _role(title: Title) -> str:
    return folded(title.role)
