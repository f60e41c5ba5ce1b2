"""Links functions without a name to the people who hold them: "le ministre marocain", "son homologue"."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.credited import credited
from kg.extract.actors.draft import Draft
from kg.extract.actors.holding import holds, is_further
from kg.extract.actors.homologues import Homologues
from kg.extract.actors.next_door import named_next, partner_before, subject_of
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.actors.sources import is_source
from kg.extract.actors.standing import is_indefinite, is_subject, last_person, opens_for
from kg.extract.actors.together import are_apart
from kg.extract.actors.untitled import Untitled
from kg.extract.reading import ActorKind
from kg.lexicon.matcher import folded
from kg.lexicon.titles import Titles

_LAST = 12


class Linker:
    """Knows the people that were mentioned, and finds whom a function means."""

    def __init__(self, drafts: Sequence[Draft], titles: Titles) -> None:
        """``drafts`` in the order of the text."""
        self._drafts, self._titles = drafts, titles
        self._homologues, self._untitled = Homologues(drafts, titles), Untitled(drafts, titles)

    def link(self) -> None:
        """Point every function and homologue to its person, from left to right."""
        for index, draft in enumerate(self._drafts):
            if draft.kind is ActorKind.FUNCTION and draft.phrase is not None:
                self._point(draft, draft.phrase.titles[0], index)
            elif draft.kind is ActorKind.NAMED and draft.is_homologue:
                self._homologues.inherit(draft, index)
        for index, draft in enumerate(self._drafts):
            if draft.is_homologue and not draft.person.titles:
                self._homologues.inherit(draft, index)

        for index, draft in enumerate(self._drafts):
            if draft.kind is ActorKind.FUNCTION and draft.phrase is not None and not _is_known(draft):
                self._again(draft, draft.phrase.titles[0], index)

    def _again(self, draft: Draft, title: Title, index: int) -> None:
        """Point a function to whoever was found to hold the office further on."""
        person = self._holder(title, draft, index) if not title.head.pointer else None
        if person is not None and person.name is not None:
            draft.person = person

    def _point(self, draft: Draft, title: Title, index: int) -> None:
        if not title.head.pointer and not draft.plural and is_indefinite(draft):
            meant = self._holder(title, draft, index)
            draft.anyone = meant is not None and meant.name is not None
            return
        person = self._found(title, draft, index)
        if person is not None:
            _learn_further(person, draft)
            draft.person = person
            if person.affiliation.code is None and not title.head.pointer:
                person.affiliation = title.affiliation
            if is_further(person, title, self._titles):
                person.titles.append(title)
            draft.kind = ActorKind.REFERENCE if title.head.pointer else draft.kind
        elif draft.is_homologue:
            self._homologues.inherit(draft, index)

    def _found(self, title: Title, draft: Draft, index: int) -> Person | None:
        """Whom the function means: a named holder, one without an office, a function before."""
        if title.head.pointer:
            return self._pointed(title, draft, index)
        if opens_for(draft, behind := self._drafts[index + 1 : index + 2]):
            behind[0].person.titles.append(title)
            return behind[0].person
        envoy = credited(title, draft, self._drafts[:index])
        if envoy is not None:
            envoy.titles.append(title)
            return envoy
        meant = self._holder(title, draft, index)
        if draft.plural or (meant is not None and meant.name is not None):
            return meant
        subject = self._untitled.short(title, draft) or self._untitled.holder(title, draft, index)
        subject = subject or (self._next_door(title, draft) if meant is None else None)
        if subject is not None and meant is not None:
            for other in self._drafts:
                other.person = subject if other.person is meant else other.person
        return subject or meant

    def _next_door(self, title: Title, draft: Draft) -> Person | None:
        """Whom only the sentence behind, or before, names; learns the office."""
        person = (
            named_next(title, draft, self._drafts)
            or partner_before(title, draft, self._drafts)
            or subject_of(title, draft, self._drafts)
        )
        if person is not None:
            person.titles.append(title)
            person.affiliation = title.affiliation
        return person

    def _pointed(self, title: Title, draft: Draft, index: int) -> Person | None:
        """Whom a word for people means: the last one of its state."""
        homologue, code = title.head.peer, title.affiliation.code
        before, several = draft.scan.low(title.start - 1), draft.scan.words.references.several
        if draft.plural and not homologue and before not in several:
            return None
        others = [one.person for one in self._drafts if are_apart(one, draft)]
        if code is None and homologue:
            return (
                None if draft.plural or is_indefinite(draft) else self._homologues.named_before(draft, index)
            )
        if code is None:
            own = self._homologues.leading(index) if before in draft.scan.words.references.owners else None
            others += [own.person] if own is not None else []
            free = [one for one in self._drafts[:index] if all(one.person is not o for o in others)]
            last = last_person([one for one in free if not is_source(one)], len(free))
            return None if last is None else last.person
        fit = (one for one in self._holders(draft, index) if one.affiliation.code == code)
        if not homologue:
            return next((one for one in fit if not self._is_above(one, title)), None)
        rival, office = last_person(self._drafts, index), self._homologues.office(draft, index)
        fit = (one for one in fit if rival is None or one is not rival.person)
        return next((one for one in fit if self._homologues.may_hold(one, office)), None)

    def _is_above(self, person: Person, title: Title) -> bool:
        """Whether a word for people is not said of the office that ``person`` has: a head of state's."""
        words = self._titles.words
        if folded(title.head.masculine) not in words["diplomatic"]:
            return False
        return all(folded(held.head.masculine) in words["undiplomatic"] for held in person.titles)

    def _holder(self, title: Title, draft: Draft, index: int) -> Person | None:
        """The last one, else the next one, who holds the office."""
        leading = title.affiliation.code is None
        others = [one.person for one in self._drafts if are_apart(one, draft)]
        fit = [
            one for one in self._holders(draft, index, leading=leading) if all(one is not o for o in others)
        ]
        crowned = folded(title.head.masculine) in self._titles.words["crowns"]
        woman = draft.person.feminine is True
        fit = [one for one in fit if not (woman and _is_man(one, crowned=crowned))]
        fit = [one for one in fit if holds(one, title, self._titles)]
        told = (one for one in fit if one.affiliation.code == title.affiliation.code)
        return next(told if title.affiliation.code else iter(fit), next(iter(fit), None))

    def _holders(self, draft: Draft, index: int, *, leading: bool = False) -> Iterator[Person]:
        """Everybody with an office: the last mentioned first, then those who are named later.

        Of the last ones subjects come first, where ``leading``: whom the text is about needs no state.
        """
        around = [*reversed(self._drafts[:index]), *self._drafts[index + 1 :]]
        around = [one for one in around if one.person is not draft.person and one.person.titles]
        for one in around[:_LAST] if leading else ():
            if one.kind is ActorKind.NAMED and one.start < draft.start and is_subject(one):
                yield one.person
        yield from (one.person for one in around if one.kind is ActorKind.NAMED and not one.plural)
        for one in around:
            if one.kind is ActorKind.FUNCTION and one.start < draft.start and not one.plural:
                yield one.person


def _is_known(draft: Draft) -> bool:
    """Whether it is settled whom the draft means: one who is named, or nobody in particular."""
    return draft.person.name is not None or is_indefinite(draft)


def _learn_further(person: Person, draft: Draft) -> None:
    """Give a named holder the offices that the function words beside the first: "…, qui est aussi …"."""
    if draft.phrase is not None and person.name is not None:
        person.titles += [title for title in draft.phrase.titles[1:] if not title.head.pointer]


def _is_man(one: Person, *, crowned: bool) -> bool:
    """Whether a man is known: one who is named, or, of those who wear a crown, one told by the word alone."""
    return one.feminine is False and (one.name is not None or crowned)
