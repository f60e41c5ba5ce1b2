"""Gives people and functions their state where their title does not say it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.actors.clues import Clue, commonest, nearest
from kg.extract.actors.company import leader_of, listed_before, listed_with, owner_of
from kg.extract.actors.counterparts import counterparts
from kg.extract.actors.draft import Draft
from kg.extract.actors.scan import Affiliation
from kg.extract.actors.seats import impossible
from kg.extract.actors.sides import spoken_for
from kg.extract.actors.standing import is_subject
from kg.extract.reading import ActorKind
from kg.facts import CountryCode
from kg.lexicon.matcher import folded
from kg.lexicon.titles import role_words

_MENTIONS = 6


@dataclass(frozen=True)
class Affiliator:
    """What is known of the whole text."""

    clues: Sequence[Clue]
    publisher: CountryCode | None
    goals: Sequence[Clue] = ()
    writing: frozenset[CountryCode] = frozenset()
    sports: bool = False
    adjectives: frozenset[CountryCode] = frozenset()

    @property
    def states(self) -> set[CountryCode]:
        """Every state that the text names."""
        return {code for _, code in self.clues}

    def complete(self, drafts: Sequence[Draft], *, only_named: bool = False) -> None:
        """Fill the missing states of people with an office, from the first mention on."""
        mentions: dict[int, list[Draft]] = {}
        for draft in drafts:
            mentions.setdefault(id(draft.person), []).append(draft)
        for found in mentions.values():
            person = found[0].person
            if person.affiliation.code is not None or found[0].plural:
                continue
            if not person.titles and not _is_ranked(found):
                person.affiliation = self._spoken(found) or person.affiliation
                continue
            if (only_named and person.name is None) or (self.sports and _is_of_club(found[0])):
                continue
            code = self._country(found, drafts)
            person.affiliation = Affiliation(country=code) if code else person.affiliation

    def _spoken(self, mentions: list[Draft]) -> Affiliation | None:
        """The state that the words around a person without an office name."""
        found = (spoken_for(one, self.clues) for one in mentions[:_MENTIONS] if one.kind is ActorKind.NAMED)
        return next((Affiliation(country=code) for code in found if code), None)

    def _country(self, mentions: list[Draft], drafts: Sequence[Draft]) -> CountryCode | None:
        """The state that the first mention tells; else the publisher's own, or the likeliest that can be."""
        own, draft = self.publisher, mentions[0]
        titles = draft.scan.words.titles
        met = own not in titles.known
        barred = frozenset[CountryCode]().union(
            *(counterparts(each, drafts, met=met) for each in mentions[:_MENTIONS])
        )
        code = self._told(draft, drafts, barred)
        if code is not None:
            return code
        if own is None:
            lacking = impossible(draft, drafts, self.states)
            lacking |= barred.union(*(self._beyond(each, drafts) for each in mentions[:1]))
            lacking |= _subject_states(draft, drafts)
            others = self.states - barred if barred and draft.person.name is not None else set()
            lone = next(iter(others)) if len(others) == 1 else None
            return listed_before(draft, drafts) or self._likeliest(draft, lacking) or lone
        if own not in titles.known:
            barred |= self._towards(draft, drafts)
        if own in barred:
            return self._likeliest(draft, barred)
        if _is_absent(draft, own):
            return self._near(draft, frozenset({own}) | barred) or (own if barred else None)
        return own

    def _told(
        self, draft: Draft, drafts: Sequence[Draft], barred: frozenset[CountryCode]
    ) -> CountryCode | None:
        """The state that the words around one mention tell; none of the ``barred`` ones."""
        own, titles = self.publisher, draft.scan.words.titles
        told = spoken_for(draft, self.clues)
        mine = any(folded(t.role).startswith(titles.own.get(own or "", ("\0",))) for t in draft.person.titles)
        if told is not None or mine:
            return told
        listed = owner_of(draft, drafts) or listed_with(draft, drafts, own)
        if listed is not None or own in titles.known:
            return listed
        peer = _peer_state(draft, drafts)
        return leader_of(draft, drafts) or (None if peer in barred else peer)

    def _beyond(self, draft: Draft, drafts: Sequence[Draft]) -> frozenset[CountryCode]:
        """The states of the others in the sentence, and those that the sentence then goes to."""
        sentence = draft.scan.sentence
        near = (one for one in drafts if one.sentence == draft.sentence and _is_of_clause(one, draft))
        others = {one.person.affiliation.country for one in near}
        goals = {code for offset, code in self.goals if draft.start < offset < sentence.end}
        return frozenset(code for code in others | goals if code is not None)

    def _towards(self, draft: Draft, drafts: Sequence[Draft]) -> frozenset[CountryCode]:
        """The states that the draft goes to or works with in its sentence, nobody else between."""
        end = draft.scan.sentence.end
        rivals = [one.start for one in drafts if one.is_person and draft.end <= one.start < end]
        end = min([end, *rivals])
        goals = {code for offset, code in self.goals if draft.end <= offset < end}
        return frozenset(goals) if is_subject(draft) else frozenset()

    def _likeliest(self, draft: Draft, lacking: frozenset[CountryCode]) -> CountryCode | None:
        """The state named before in the sentence, else the one that the text names most: not once, later."""
        free = self.states - lacking
        before = [clue for clue in self.clues if draft.scan.sentence.start <= clue[0] < draft.start]
        named = [code for offset, code in self.clues if offset < draft.scan.sentence.end]
        counts = Counter(code for _, code in self.clues)
        known = {code for code in free if code in named or counts[code] > 1 or code in self.adjectives}
        return commonest(before, free) or commonest(self.clues, known)

    def _near(self, draft: Draft, but: frozenset[CountryCode], *, later: bool = True) -> CountryCode | None:
        sentence = draft.scan.sentence
        clues = self.clues if later else [clue for clue in self.clues if clue[0] < sentence.end]
        return nearest(clues, draft.start, start=sentence.start, end=sentence.end, but=but)


def _is_of_clause(one: Draft, other: Draft) -> bool:
    """Whether no semicolon stands between the two of one sentence."""
    first, last = sorted((one, other), key=lambda draft: draft.start)
    return ";" not in one.scan.body[first.end : last.start]


def _is_ranked(mentions: Sequence[Draft]) -> bool:
    """Whether a military or police rank stands before the name: as good as an office."""
    return any(
        index in draft.scan.ranks
        for draft in mentions
        if draft.phrase is not None and draft.phrase.name is not None
        for index in range(draft.phrase.start, draft.phrase.name.start)
    )


def _is_of_club(draft: Draft) -> bool:
    """Whether the person has no office but one that a club has as well, and nothing says whose it is."""
    heads = draft.scan.words.titles.words["of_clubs"]
    return all(title.bare and folded(title.head.singular) in heads for title in draft.person.titles)


def _subject_states(draft: Draft, drafts: Sequence[Draft]) -> frozenset[CountryCode]:
    """The state of the last sentence's subject, where the sentence goes on "il a rencontré …"."""
    scan, stems = draft.scan, draft.scan.words.references.meeting
    before = [other for other in drafts if other.is_person and other.end <= draft.start]
    words = [token.low for token in scan.tokens if token.end <= draft.start]
    met = any(word.startswith(stems) for word in words)
    pronoun = any(word in scan.words.references.pronouns for word in words)
    earlier = [other for other in before if other.sentence < draft.sentence]
    if not met or not pronoun or not earlier:
        return frozenset()
    code = earlier[-1].person.affiliation.country
    return frozenset({code} if code else ())


def _is_absent(draft: Draft, own: CountryCode) -> bool:
    """Whether the publisher's state has no such office."""
    absent = draft.scan.words.titles.absent.get(own, ())
    return any(_matches(folded(title.role), role) for title in draft.person.titles for role in absent)


def _matches(role: str, absent: str) -> bool:
    if absent.endswith("="):
        return role == absent[:-1]
    return role == absent or role.startswith(absent + " ")


def _peer_state(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
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
