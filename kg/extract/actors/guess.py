"""Which state somebody with an office is of, where nothing but the rest of the text tells."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.actors.clues import Clue, commonest, nearest
from kg.extract.actors.company import attends, is_envoy, leader_of, listed_before, listed_with, owner_of
from kg.extract.actors.counterparts import counterparts
from kg.extract.actors.draft import Draft
from kg.extract.actors.granted import granted_state
from kg.extract.actors.peers import is_absent, is_of_clause, peer_state, subject_states
from kg.extract.actors.seats import impossible, posted_to, shared_with
from kg.extract.actors.sides import spoken_for
from kg.extract.actors.standing import is_subject
from kg.facts import CountryCode
from kg.lexicon.matcher import folded

_NEAR = 300  # characters before the sentence
MENTIONS = 6
"""How many mentions of somebody are looked at."""


@dataclass(frozen=True)
class Guess:
    """What the whole text says of states. ``goals`` are those that somebody goes to or works with."""

    clues: Sequence[Clue]
    publisher: CountryCode | None
    goals: Sequence[Clue] = ()
    adjectives: frozenset[CountryCode] = frozenset()

    @property
    def states(self) -> set[CountryCode]:
        """Every state that the text names."""
        return {code for _, code in self.clues}

    def of(self, mentions: list[Draft], drafts: Sequence[Draft]) -> CountryCode | None:
        """The state that the first mention tells; else the publisher's own, or the likeliest that can be."""
        own, draft = self.publisher, mentions[0]
        titles = draft.scan.words.titles
        met = own not in titles.known
        barred = frozenset[CountryCode]().union(
            *(counterparts(each, drafts, met=met) | posted_to(each) for each in mentions[:MENTIONS])
        )
        apart = shared_with(draft, drafts)
        barred |= apart
        code = self._told(draft, drafts, barred)
        if code is not None and code not in apart:
            return code
        if own is None:
            return self._of_none(draft, drafts, barred)
        if own not in titles.known:
            barred |= self._towards(draft, drafts)
            host = self._host(draft, drafts)
            if host is not None and host not in barred:
                return host
        if own in barred:
            return self._likeliest(draft, barred)
        if is_absent(draft, own):
            return self._near(draft, frozenset({own}) | barred) or (own if barred else None)
        return own

    def _of_none(
        self, draft: Draft, drafts: Sequence[Draft], barred: frozenset[CountryCode]
    ) -> CountryCode | None:
        """The likeliest state in a text without a publisher; none of the ``barred`` ones."""
        theirs = subject_states(draft, drafts)
        met = theirs if self.states - theirs else frozenset()
        lacking = impossible(draft, drafts, self.states) | barred | (met or self._beyond(draft, drafts))
        others = self.states - barred if barred and draft.person.name is not None else set()
        lone = next(iter(others)) if len(others) == 1 else None
        return (
            listed_before(draft, drafts)
            or self._before(draft, lacking)
            or granted_state(draft, drafts, lacking)
            or self._likeliest(draft, lacking)
            or lone
        )

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
        peer = peer_state(draft, drafts)
        return leader_of(draft, drafts) or (None if peer in barred else peer)

    def _beyond(self, draft: Draft, drafts: Sequence[Draft]) -> frozenset[CountryCode]:
        """The states of the others in the sentence, and those that the sentence then goes to."""
        sentence = draft.scan.sentence
        near = (one for one in drafts if one.sentence == draft.sentence and is_of_clause(one, draft))
        if attends(draft) and not is_envoy(draft):
            near = (one for one in near if is_envoy(one))
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

    def _host(self, draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
        """The state that the text has just gone to, where somebody of the publisher's met the draft there."""
        if is_envoy(draft) or not _is_joined(draft):
            return None
        theirs = subject_states(draft, drafts) | counterparts(draft, drafts, met=True)
        near = range(draft.scan.sentence.start - _NEAR, draft.start)
        gone = [code for offset, code in self.goals if offset in near]
        return gone[-1] if gone and gone[-1] != self.publisher and self.publisher in theirs else None

    def _before(self, draft: Draft, lacking: frozenset[CountryCode]) -> CountryCode | None:
        """The state that the sentence names most before the draft."""
        here = draft.scan.sentence.start
        return commonest(
            [clue for clue in self.clues if here <= clue[0] < draft.start], self.states - lacking
        )

    def _likeliest(self, draft: Draft, lacking: frozenset[CountryCode]) -> CountryCode | None:
        """The state named before in the sentence, else the one that the text names most: not once, later."""
        free = self.states - lacking
        named = [code for offset, code in self.clues if offset < draft.scan.sentence.end]
        counts = Counter(code for _, code in self.clues)
        known = {code for code in free if code in named or counts[code] > 1 or code in self.adjectives}
        return self._before(draft, lacking) or commonest(self.clues, known)

    def _near(self, draft: Draft, but: frozenset[CountryCode]) -> CountryCode | None:
        sentence = draft.scan.sentence
        return nearest(self.clues, draft.start, start=sentence.start, end=sentence.end, but=but)


def _is_joined(draft: Draft) -> bool:
    """Whether "avec" or "par" stands before: who is received at home is an object."""
    scan, first = draft.scan, draft.first
    low = scan.low(first - 2 if scan.is_article(first - 1) else first - 1)
    others = scan.words.function.of.folded | scan.words.function.conjunction.folded
    return low in scan.words.references.links and low not in others
