"""Links functions without a name to the people who hold them: "le ministre marocain", "son homologue"."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.homologues import Homologues, is_homologue
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.actors.standing import is_bare, is_definite, is_of_other_sex, is_subject
from kg.extract.reading import ActorKind
from kg.lexicon.matcher import folded
from kg.lexicon.titles import Titles, role_words

_NEAR = 2
_BRIEF = 2
_LAST = 12
_DEMONSTRATIVE = frozenset({"ces", "deux", "memes"})


class Linker:
    """Knows the people that were mentioned, and finds whom a function means."""

    def __init__(self, drafts: Sequence[Draft], titles: Titles) -> None:
        """``drafts`` in the order of the text."""
        self._drafts, self._titles = drafts, titles
        self._homologues = Homologues(drafts, titles)

    def link(self) -> None:
        """Point every function and homologue to its person, from left to right."""
        for index, draft in enumerate(self._drafts):
            if draft.kind is not ActorKind.FUNCTION:
                if draft.kind is ActorKind.NAMED and is_homologue(draft):
                    self._homologues.inherit(draft, index)
                continue
            title = draft.phrase.titles[0] if draft.phrase else None
            person = self._found(title, draft, index) if title is not None else None
            if person is not None:
                draft.person = person
                if title is not None and person.affiliation.code is None and not title.head.pointer:
                    person.affiliation = title.affiliation
                if title is not None and self._is_further(person, title):
                    person.titles.append(title)
                draft.kind = ActorKind.REFERENCE if title is not None and title.head.pointer else draft.kind
            elif is_homologue(draft):
                self._homologues.inherit(draft, index)
        for index, draft in enumerate(self._drafts):
            if is_homologue(draft) and not draft.person.titles:
                self._homologues.inherit(draft, index)

    def _found(self, title: Title, draft: Draft, index: int) -> Person | None:
        """Whom the function means: a named holder, the last subject without an office, a function before."""
        meant = self._meant(title, draft, index)
        if draft.plural or title.head.pointer or (meant is not None and meant.name is not None):
            return meant
        subject = self._untitled(title, draft, index) or self._sole(title, draft)
        if subject is not None and meant is not None:
            for other in self._drafts:
                other.person = subject if other.person is meant else other.person
        return subject or meant

    def _meant(self, title: Title, draft: Draft, index: int) -> Person | None:
        before = draft.scan.low(title.start - 1)
        group = draft.plural and title.head.pointer and title.head.singular != "homologue"
        if group and before not in _DEMONSTRATIVE:
            return None
        leading = title.affiliation.code is None and not title.head.pointer
        fit = (other for other in self._candidates(index, leading=leading) if other is not draft.person)
        if title.head.pointer:
            code = title.affiliation.code
            if code is None and title.head.singular != "homologue":
                return self._subject(index)
            rival = self._subject(index) if title.head.singular == "homologue" else None
            return next(
                (one for one in fit if code and one.affiliation.code == code and one is not rival), None
            )
        return next((one for one in fit if self._holds(one, title)), None)

    def _untitled(self, title: Title, draft: Draft, index: int) -> Person | None:
        """Who holds an office that never stands with a name: "X a parlé. Le président iranien …"."""
        code = title.affiliation.country
        known = folded(title.head.masculine) in self._titles.same
        if title.former or not (known or title.head.strong) or (code is None and not is_definite(draft)):
            return None
        near = self._around(draft, index, leads=known)
        bare = [d for d in near if is_bare(d) and not is_of_other_sex(d.person, title)]
        fit = [d for d in bare if d.person.affiliation.code in (None, code)]
        people = {id(d.person): d.person for d in fit if (known and code is not None) or is_subject(d)}
        person = next(iter(people.values()), None)
        if person is None or (len(people) > 1 and code is None):
            return None
        person.titles.append(title)
        if code is not None:
            person.affiliation = title.affiliation
        return person

    def _sole(self, title: Title, draft: Draft) -> Person | None:
        """The one person of the state who has no office yet, where the text names no other leader."""
        group, code = self._titles.same.get(folded(title.head.masculine), ""), title.affiliation.country
        if title.former or not group.startswith("head-of-") or (code is None and not is_definite(draft)):
            return None
        bare = {id(d.person): d.person for d in self._drafts if is_bare(d)}
        fit = [p for p in bare.values() if p.affiliation.country and code in (None, p.affiliation.country)]
        if len(fit) != 1 or is_of_other_sex(fit[0], title) or self._is_led(fit[0], group):
            return None
        fit[0].titles.append(title)
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
        before = (d for d in self._drafts[:index] if draft.sentence - _NEAR <= d.sentence < draft.sentence)
        behind = (
            d for d in self._drafts[index + 1 :] if draft.sentence < d.sentence <= draft.sentence + _NEAR
        )
        yield from before
        if is_subject(draft) and leads:
            yield from (d for d in behind if is_subject(d))

    def _candidates(self, index: int, *, leading: bool) -> Iterator[Person]:
        """Everybody with an office: the last mentioned first, then those who are named later.

        Of the last ones subjects come first, where ``leading``: whom the text is about needs no state.
        """
        around = [*reversed(self._drafts[:index]), *self._drafts[index + 1 :]]
        for draft in around[:_LAST] if leading else ():
            if draft.kind is ActorKind.NAMED and draft.person.titles and is_subject(draft):
                yield draft.person
        for kind in (ActorKind.NAMED, ActorKind.FUNCTION):
            for draft in around:
                if draft.kind is kind and draft.person.titles and not draft.plural:
                    yield draft.person

    def _holds(self, person: Person, title: Title) -> bool:
        """Whether the person holds the office that ``title`` words, or a part of its wording."""
        code = title.affiliation.code
        if self._titles.is_other_post(
            [role_words(one.role) for one in person.titles], role_words(title.role)
        ):
            return False
        return any(
            held.former == title.former
            and (
                (self._same_head(held, title) and _covers(held, title))
                or self._is_alias(held, title)
                or self._is_leader(held, title)
                or (
                    held.bare
                    and code is not None
                    and person.affiliation.code == code
                    and self._is_head(held, title)
                )
            )
            for held in person.titles
        ) and (code is None or person.affiliation.code in (None, code))

    def _same_head(self, held: Title, title: Title) -> bool:
        ours, theirs = folded(held.head.masculine), folded(title.head.masculine)
        return ours == theirs or self._is_group(ours, theirs)

    def _is_group(self, ours: str, theirs: str) -> bool:
        same = self._titles.same
        return ours in same and same.get(ours) == same.get(theirs)

    def _is_leader(self, held: Title, title: Title) -> bool:
        """Whether both say but that somebody leads a state: "Chef de l'État", "le Président"."""
        ours, theirs = folded(held.head.masculine), folded(title.head.masculine)
        return ours != theirs and self._is_group(ours, theirs) and len(role_words(title.role)) <= _BRIEF

    def _is_head(self, held: Title, title: Title) -> bool:
        """Whether both word the head of a state or government, of which a state has one."""
        ours, theirs = folded(held.head.masculine), folded(title.head.masculine)
        return self._is_group(ours, theirs) and self._titles.same[ours].startswith("head-of-")

    def _is_alias(self, held: Title, title: Title) -> bool:
        """Whether the two roles word one office, or offices of one holder, in genders that agree."""
        ours, theirs = role_words(held.role), role_words(title.role)
        genders = {held.head.feminine, title.head.feminine} - {None}
        known = self._titles
        return len(genders) < 2 and (known.is_one_office(ours, theirs) or known.is_post(ours, theirs))

    def _is_further(self, person: Person, title: Title) -> bool:
        """Whether the function is another office of the person, which the name never stood with."""
        theirs = role_words(title.role)
        held = [role_words(one.role) for one in person.titles]
        known = self._titles
        return any(known.is_post(one, theirs) for one in held) and not any(
            known.is_one_office(one, theirs) for one in held
        )

    def _subject(self, index: int) -> Person | None:
        """The last person before, of the same sentence if possible."""
        return next(
            (one.person for one in reversed(self._drafts[:index]) if one.is_person and not one.plural), None
        )


def _covers(held: Title, title: Title) -> bool:
    """Whether the later wording says nothing that the first one does not: at most the state is new."""
    ours, theirs = role_words(held.role), role_words(title.role)
    if title.bare or len(theirs) <= 1:
        return True
    extra = theirs - ours
    return len(extra) <= (1 if title.affiliation.code is not None else 0) or len(theirs & ours) >= 0.7 * len(
        theirs
    )
