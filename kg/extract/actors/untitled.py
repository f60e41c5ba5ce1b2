"""Who holds an office that never stands with a name: "X a parlé. Le président iranien …"."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.leads import lead_of
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.actors.sources import is_source
from kg.extract.actors.standing import is_bare, is_definite, is_of_other_sex, is_subject
from kg.extract.actors.together import are_apart
from kg.lexicon.matcher import folded
from kg.lexicon.titles import Titles

_NEAR = 2


class Untitled:
    """Knows the people whom the text names without an office."""

    def __init__(self, drafts: Sequence[Draft], titles: Titles) -> None:
        """``drafts`` in the order of the text."""
        self._drafts, self._titles = drafts, titles

    def holder(self, title: Title, draft: Draft, index: int) -> Person | None:
        """The one of the people near, else of the text, whom the function fits; learns the office."""
        code = title.affiliation.country
        if title.former or (code is None and not is_definite(draft)):
            return None
        person = self._near(title, draft, index) or self._sole(title)
        if person is not None:
            person.titles.append(title)
            person.affiliation = title.affiliation if code is not None else person.affiliation
        return person

    def short(self, title: Title, draft: Draft) -> Person | None:
        """The only one named with the bare word ("la ministre X"); learns the office told in full."""
        named = {
            id(d.person): d.person for d in self._drafts if d.person.name is not None and d.person.titles
        }
        fit = [person for person in named.values() if _is_short(person, title)]
        if title.bare or draft.plural or len(fit) != 1 or are_of_two_states(fit[0], draft.person):
            return None
        if any(are_apart(one, draft) for one in self._drafts if one.person is fit[0]):
            return None
        fit[0].titles.append(title)
        return fit[0]

    def _near(self, title: Title, draft: Draft, index: int) -> Person | None:
        """The subject, or whoever is of the state told, of the sentences around."""
        code, known = title.affiliation.country, folded(title.head.masculine) in self._titles.same
        if not (known or title.head.strong):
            return None
        near = self._around(draft, index, leads=known)
        bare = [one for one in near if is_bare(one) and not is_of_other_sex(one.person, title)]
        fit = [one for one in bare if one.person.affiliation.code in (None, code) and not is_source(one)]
        own = code if known else None
        people = {
            id(d.person): d.person
            for d in fit
            if is_subject(d) or (own is not None and d.person.affiliation.code == own)
        }
        return next(iter(people.values())) if len(people) == 1 or (people and code is not None) else None

    def _sole(self, title: Title) -> Person | None:
        """The one person of the state who has no office yet, where the text names no other leader."""
        lead, code = lead_of(title, self._titles), title.affiliation.country
        if lead is None:
            return None
        bare = {id(draft.person): draft.person for draft in self._drafts if is_bare(draft)}
        fit = [p for p in bare.values() if p.affiliation.country and code in (None, p.affiliation.country)]
        if len(fit) != 1 or is_of_other_sex(fit[0], title) or self._is_led(fit[0], lead.group):
            return None
        return fit[0]

    def _is_led(self, person: Person, group: str) -> bool:
        """Whether somebody else, who is named, holds an office of the group in the person's state."""
        others = (d.person for d in self._drafts if d.person.name is not None and d.person is not person)
        code = person.affiliation.code
        return any(
            one.affiliation.code in (None, code)
            and any(self._titles.same.get(folded(held.head.masculine)) == group for held in one.titles)
            for one in others
        )

    def _around(self, draft: Draft, index: int, *, leads: bool) -> Iterator[Draft]:
        """The mentions of the two sentences before, then, of an office that ``leads``, of the two behind."""
        near = draft.sentence - _NEAR
        yield from (one for one in self._drafts[:index] if near <= one.sentence < draft.sentence)
        if is_subject(draft) and leads:
            behind = (d for d in self._drafts[index + 1 :] if 0 < d.sentence - draft.sentence <= _NEAR)
            yield from (one for one in behind if is_subject(one))


def _is_short(person: Person, title: Title) -> bool:
    """Whether all that is said of the person's office is the head of ``title``."""
    return all(one.bare and one.head.masculine == title.head.masculine for one in person.titles)


def are_of_two_states(one: Person, other: Person) -> bool:
    """Whether the states of both are known, and differ."""
    return len({one.affiliation.code, other.affiliation.code} - {None}) > 1
