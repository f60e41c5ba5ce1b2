"""The office of a homologue: that of the one whose homologue it is, in another state."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.actors.counterparts import meets
from kg.extract.actors.draft import Draft
from kg.extract.actors.holding import holds
from kg.extract.actors.leads import lead_of
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.actors.standing import is_subject, last_person
from kg.extract.reading import ActorKind
from kg.lexicon.matcher import folded
from kg.lexicon.titles import Titles

_STATE, _GOVERNMENT = "head-of-state", "head-of-government"


class Homologues:
    """Knows the people that were mentioned, and whose office a homologue has."""

    def __init__(self, drafts: Sequence[Draft], titles: Titles) -> None:
        """``drafts`` in the order of the text."""
        self._drafts, self._titles = drafts, titles

    def inherit(self, draft: Draft, index: int) -> None:
        """A homologue has the office of the other one, without that one's state."""
        if self._is_told(draft.person):
            return
        office = self.office(draft, index)
        if office is not None:
            draft.person.titles.insert(0, office)
            draft.roles.append(office.role)

    def office(self, draft: Draft, index: int) -> Title | None:
        """The office that the homologue has by the other one's."""
        other = self._peer(index) or self.leading(index) or last_person(self._drafts, index)
        if other is None or other.person is draft.person or draft.phrase is None:
            return None
        model = next((title for title in self._models(other) if not title.former), None)
        return None if model is None else self._for_other(model, draft.phrase.titles[0])

    def may_hold(self, person: Person, office: Title | None) -> bool:
        """Whether what is told of the person is no other office: no minister's homologue is a president."""
        if office is not None and self._is_sent(person) and not self._sends(office):
            return False
        group = None if office is None else self._group(office)
        theirs = {self._group(title) for title in person.titles if not title.former} - {None}
        if office is None or group is None or not theirs or holds(person, office, self._titles):
            return True
        if group in theirs:
            return office.bare or any(title.bare for title in person.titles)
        # A president's homologue may be a chancellor.
        return group == _STATE and _GOVERNMENT in theirs

    def named_before(self, draft: Draft, index: int) -> Person | None:
        """Whom a homologue without a state is: the one of another state whom the text named with the office.

        None where the sentences before have named several, or nobody tells whose homologue it is.
        """
        owner, office = self._owner(draft, index), self.office(draft, index)
        if owner is None or office is None or owner.person.affiliation.code is None:
            return None
        own = owner.person.affiliation.code
        named = (one for one in self._drafts[:index] if one.kind is ActorKind.NAMED and not one.plural)
        others = {id(one.person): one.person for one in named if self._is_peer(one.person, office, own)}
        return next(iter(others.values())) if len(others) == 1 else None

    def _owner(self, draft: Draft, index: int) -> Draft | None:
        """Whose homologue it is: the sentence's subject; for "il" the one of the sentence before."""
        own = self.leading(index)
        if own is not None:
            return own
        genders = draft.scan.words.references.pronouns
        words = (token.low for token in draft.scan.tokens if token.end <= draft.start)
        pronoun = next((word for word in words if word in genders), None)
        earlier = [one for one in self._drafts[:index] if one.is_person and one.sentence < draft.sentence]
        if pronoun is None or not earlier:
            return last_person(self._drafts, index)
        last = (one for one in earlier if one.sentence == earlier[-1].sentence)
        return next((one for one in last if one.person.feminine in (None, genders[pronoun])), None)

    def _is_peer(self, person: Person, office: Title, own: str) -> bool:
        """Whether the person holds such an office in another state than ``own``."""
        if person.affiliation.code in (None, own):
            return False
        held = [title for title in person.titles if not title.former]
        is_same = any(title.head.masculine == office.head.masculine for title in held)
        return holds(person, office, self._titles) or (is_same and not self._sends(office))

    def _is_sent(self, person: Person) -> bool:
        """Whether the person has no office but that of an envoy: no ambassador is a minister's homologue."""
        held = [title for title in person.titles if not title.former]
        return bool(held) and all(self._sends(title) for title in held)

    def _sends(self, title: Title) -> bool:
        return folded(title.head.masculine) in self._titles.words["envoys"]

    def _group(self, title: Title) -> str | None:
        return self._titles.same.get(folded(title.head.masculine))

    def _here(self, index: int) -> list[Draft]:
        """The people before in the sentence of a draft."""
        draft, before = self._drafts[index], self._drafts[:index]
        return [one for one in before if one.sentence == draft.sentence and one.is_person and not one.plural]

    def _peer(self, index: int) -> Draft | None:
        """Whose homologues "… le président A, et ses homologues" are: the one who meets A, not A.

        That is the person before A in the sentence, where "et" joins A and the homologues.
        """
        draft, here = self._drafts[index], self._here(index)
        if len(here) < 2 or not meets(here[-2], here[-1]):
            return None
        scan = draft.scan
        joined = scan.body[here[-1].end : draft.start]
        return here[-2] if scan.words.frames.company.homologue.fullmatch(joined) else None

    def leading(self, index: int) -> Draft | None:
        """The subject of a homologue's sentence: "X a reçu de A un message de son homologue"."""
        subjects = [one for one in self._here(index) if is_subject(one) and one.person.titles]
        return subjects[-1] if subjects else None

    def _models(self, other: Draft) -> list[Title]:
        """The offices of the other one: as other states call it, then as worded there, then the fullest."""
        titles, here = other.person.titles, other.phrase.titles if other.phrase is not None else ()
        fit = [
            title for title in titles if folded(title.head.singular) not in self._titles.words["dignities"]
        ]
        named = [title for title in fit if self._titles.elsewhere_of(self._titles.role_words(title.role))]
        worded = [title for title in fit if title in here and self._leads(title)]
        return [*named, *worded, *sorted(fit, key=lambda title: -_length(title))]

    def _leads(self, title: Title) -> bool:
        return lead_of(title, self._titles) is not None

    def _is_told(self, person: Person) -> bool:
        """Whether the text words the person's own office: in full, or as the lead of a state."""
        return any(not title.bare or (self._leads(title) and not title.former) for title in person.titles)

    def _for_other(self, title: Title, peer: Title) -> Title:
        """The same office in the peer's state, with the peer's own field: "son homologue de la Défense"."""
        field = peer.plain.removeprefix(peer.head.masculine).strip()
        if field:
            head = self._titles.minister if self._leads(title) else title.head.masculine
            return replace(title.of(peer.affiliation), role=f"{head} {field}", plain="")
        known = self._titles.elsewhere_of(self._titles.role_words(title.role))
        return replace(title.of(peer.affiliation), role=known or title.plain or title.role)


def _length(title: Title) -> int:
    """How many words of an office follow its head."""
    return len(title.plain.split()) - len(title.head.masculine.split())
