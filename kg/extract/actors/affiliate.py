"""Gives people and functions their state where their title does not say it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.actors.clues import Clue, commonest, nearest
from kg.extract.actors.draft import Draft
from kg.extract.actors.scan import Affiliation
from kg.extract.reading import ActorKind
from kg.facts import CountryCode
from kg.lexicon.matcher import folded
from kg.lexicon.titles import role_words

_GAP = 40
_COMPANY = re.compile(
    r".{0,20}\baccompagnee?s?,? (?:de|du|des|d'|par)\W*(?:le|la|l'|son|sa)?\W*(?:m\.|mme)?\s*"
)
_LIST = re.compile(
    r"\W*(?:et|puis|ainsi que|comme|ou)?\W*(?:avec|par|de|du|a|au)?\W*(?:le|la|l')?\W*(?:m\.|mme)?\s*"
)


@dataclass(frozen=True)
class Affiliator:
    """What is known of the whole text."""

    clues: Sequence[Clue]
    publisher: CountryCode | None
    goals: Sequence[Clue] = ()
    writing: frozenset[CountryCode] = frozenset()

    @property
    def states(self) -> set[CountryCode]:
        """Every state that the text names."""
        return {code for _, code in self.clues}

    def complete(self, drafts: Sequence[Draft], *, only_named: bool = False) -> None:
        """Fill the missing states of people with an office, from the first mention on."""
        for draft in drafts:
            person = draft.person
            if only_named and person.name is None:
                continue
            if person.affiliation.code is None and person.titles and not draft.plural:
                code = self._country(draft, drafts)
                person.affiliation = Affiliation(country=code) if code else person.affiliation

    def _country(self, draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
        """The other side's state beside one of the publisher's, else the publisher's own or the nearest."""
        own = self.publisher
        titles = draft.scan.words.titles
        mine = any(folded(t.role).startswith(titles.own.get(own or "", ("\0",))) for t in draft.person.titles)
        listed = None if mine else self._listed(draft, drafts)
        told = None if listed or own in titles.known else _told(draft, drafts)
        if listed is not None or told is not None:
            return listed or told
        if own is None:
            lacking = frozenset(code for code in titles.absent if _is_absent(draft, code))
            near = self._near(draft, lacking | self._beyond(draft, drafts))
            return near or self._granted(drafts, lacking | self._beyond(draft, drafts))
        if _is_absent(draft, own) or (own not in titles.known and self._beside(draft, drafts, own)):
            return self._near(draft, frozenset({own})) or (None if _is_absent(draft, own) else own)
        return own

    def _listed(self, draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
        """The state of whoever stands before in one list: "le président X et le chef du gouvernement Y"."""
        for other in drafts:
            code = other.person.affiliation.country
            if (
                other.end < draft.start < other.end + _GAP
                and code not in (None, self.publisher)
                and other.person.titles
            ):
                between = folded(draft.scan.body[other.end : draft.start])
                if _LIST.fullmatch(between) or _COMPANY.fullmatch(between):
                    return code
        return None

    def _beyond(self, draft: Draft, drafts: Sequence[Draft]) -> frozenset[CountryCode]:
        """The states of the others in the sentence, and those that the sentence then goes to."""
        sentence = draft.scan.sentence
        others = {one.person.affiliation.country for one in drafts if one.sentence == draft.sentence}
        goals = {code for offset, code in self.goals if draft.start < offset < sentence.end}
        return frozenset(code for code in others | goals if code is not None)

    def _granted(self, drafts: Sequence[Draft], lacking: frozenset[CountryCode]) -> CountryCode | None:
        """The state that the text takes for granted: the commonest one that no title spells out."""
        spelt = {title.affiliation.country for other in drafts for title in other.person.titles}
        free = (self.states & self.writing) - spelt - lacking
        return commonest(self.clues, free - {code for _, code in self.goals}) or commonest(self.clues, free)

    def _near(self, draft: Draft, but: frozenset[CountryCode]) -> CountryCode | None:
        sentence = draft.scan.sentence
        return nearest(self.clues, draft.start, start=sentence.start, end=sentence.end, but=but)

    def _beside(self, draft: Draft, drafts: Sequence[Draft], own: CountryCode) -> bool:
        """Whether somebody of the publisher's state with an office stands in the same sentence."""
        return any(
            other.person is not draft.person
            and other.person.affiliation.country == own
            and other.person.titles
            for other in drafts
            if other.sentence == draft.sentence and other.kind is not ActorKind.STATE
        )


def _is_absent(draft: Draft, own: CountryCode) -> bool:
    """Whether the publisher's state has no such office."""
    absent = draft.scan.words.titles.absent.get(own, ())
    return any(_matches(folded(title.role), role) for title in draft.person.titles for role in absent)


def _matches(role: str, absent: str) -> bool:
    if absent.endswith("="):
        return role == absent[:-1]
    return role == absent or role.startswith(absent + " ")


def _told(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
    """The state of the one function worded like the person's office with a state: "le président turc"."""
    heads = {title.head.masculine for title in draft.person.titles if title.head.strong}
    titles = draft.scan.words.titles
    found: dict[CountryCode, bool] = {}
    for other in drafts:
        for title in other.person.titles:
            code = title.affiliation.country
            same = title.head.masculine in heads or any(
                titles.is_one_office(role_words(title.role), role_words(one.role))
                for one in draft.person.titles
            )
            if code is not None and same and other.person is not draft.person:
                found[code] = found.get(code, False) or other.person.name is not None
    free = [code for code, named in found.items() if not named]
    return free[0] if len(free) == 1 else None
