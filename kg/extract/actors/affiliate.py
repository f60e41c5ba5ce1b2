"""Gives people and functions their state where their title does not say it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.actors.clues import Clue, commonest, nearest
from kg.extract.actors.counterparts import counterparts
from kg.extract.actors.draft import Draft
from kg.extract.actors.scan import Affiliation
from kg.extract.actors.seats import impossible
from kg.facts import CountryCode
from kg.lexicon.country_files import WordKind
from kg.lexicon.matcher import folded
from kg.lexicon.titles import role_words

_GAP = 40
_OPENING = 12
_MENTIONS = 6
_MEETING, _LIST_REACH = 70, 320
_CLAUSE = 12
_ARTICLES = frozenset({"le", "la", "l'", "l’", "les"})
_COMPANY = re.compile(
    r".{0,20}\baccompagnee?s?,? (?:de|du|des|d'|par)\W*(?:le|la|l'|son|sa)?\W*(?:m\.|mme)?\s*"
)
_PRESENCE = re.compile(r".{0,40}\ben presence (?:de|du|d')\W*(?:le|la|l')?\W*(?:m\.|mme)?\s*")
_LIST = re.compile(
    r"\W*(?:et|puis|ainsi que|comme|ou|ni)?\W*(?:avec|par|de|du|a|au)?\W*(?:le|la|l')?\W*(?:m\.|mme)?\s*"
)


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
            if person.affiliation.code is not None or not person.titles or found[0].plural:
                continue
            if (only_named and person.name is None) or (self.sports and _is_of_club(found[0])):
                continue
            code = self._country(found, drafts)
            person.affiliation = Affiliation(country=code) if code else person.affiliation

    def _country(self, mentions: list[Draft], drafts: Sequence[Draft]) -> CountryCode | None:
        """The state that the first mention tells; else the publisher's own, or the likeliest that can be."""
        code = self._told(mentions[0], drafts)
        if code is not None:
            return code
        own, draft = self.publisher, mentions[0]
        titles = draft.scan.words.titles
        met = own not in titles.known
        barred = frozenset[CountryCode]().union(
            *(counterparts(each, drafts, met=met) for each in mentions[:_MENTIONS])
        )
        if own is None:
            lacking = impossible(draft, drafts, self.states)
            lacking |= barred.union(*(self._beyond(each, drafts) for each in mentions[:1]))
            lacking |= _subject_states(draft, drafts)
            return self._likeliest(draft, lacking)
        if own in barred:
            return self._likeliest(draft, barred)
        if _is_absent(draft, own):
            return self._near(draft, frozenset({own}) | barred) or (own if barred else None)
        return own

    def _told(self, draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
        """The state that the words around one mention tell."""
        own, titles = self.publisher, draft.scan.words.titles
        spoken_for = _represented(draft) or self._delegating(draft) or _sided(draft)
        mine = any(folded(t.role).startswith(titles.own.get(own or "", ("\0",))) for t in draft.person.titles)
        if spoken_for is not None or mine:
            return spoken_for
        listed = self._listed(draft, drafts)
        if listed is not None or own in titles.known:
            return listed
        return _leader_of(draft, drafts) or _told(draft, drafts)

    def _delegating(self, draft: Draft) -> CountryCode | None:
        """The state of the delegation that the draft leads or belongs to: "délégation conduite par A"."""
        scan, words = draft.scan, draft.scan.words.references
        before = folded(scan.body[scan.sentence.start : draft.start])
        at = max(before.rfind(verb) for verb in words.led)
        head = max((before.rfind(noun, 0, max(at, 0)) for noun in words.groups), default=-1)
        if at < 0 or head < 0 or len(before) - at > _LIST_REACH or at - head > _MEETING:
            return None
        low, high = scan.sentence.start + head, scan.sentence.start + at
        return next((code for offset, code in reversed(self.clues) if low <= offset < high), None)

    def _listed(self, draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
        """The state of whoever stands before in one list: "le président X et le chef du gouvernement Y"."""
        for other in drafts:
            code = other.person.affiliation.country
            near = other.end < draft.start < other.end + _GAP and other.person.titles
            if not near or code is None:
                continue
            between = folded(draft.scan.body[other.end : draft.start])
            listed = _LIST.fullmatch(between) or _COMPANY.fullmatch(between)
            if listed is not None and code != self.publisher:
                return code
            if _PRESENCE.fullmatch(between) and not self._mixed(draft, drafts, code):
                return code
        return None

    def _mixed(self, draft: Draft, drafts: Sequence[Draft], code: CountryCode | None) -> bool:
        """Whether the sentence has people of other states than ``code`` before the draft: a host's side."""
        before = (o for o in drafts if o.sentence == draft.sentence and o.end <= draft.start and o.is_person)
        return any(other.person.affiliation.country != code for other in before)

    def _beyond(self, draft: Draft, drafts: Sequence[Draft]) -> frozenset[CountryCode]:
        """The states of the others in the sentence, and those that the sentence then goes to."""
        sentence = draft.scan.sentence
        others = {one.person.affiliation.country for one in drafts if one.sentence == draft.sentence}
        goals = {code for offset, code in self.goals if draft.start < offset < sentence.end}
        return frozenset(code for code in others | goals if code is not None)

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


def _leader_of(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
    """The state of whoever the draft goes along with: "X, accompagné de A, ministre, B, ministre"."""
    scan = draft.scan
    low = folded(scan.body[scan.sentence.start : draft.start])
    at = max(low.rfind(cue) for cue in scan.words.references.along)
    if at < 0 or ";" in low[at:] or (". " in low[at:] and ":" not in low[at:]):
        return None
    before = [o for o in drafts if o.sentence == draft.sentence and o.end <= scan.sentence.start + at]
    leaders = [o for o in before if o.is_person and not o.plural]
    if leaders:
        return _state_of(leaders[-1], drafts)
    acting = (o for o in drafts if o.sentence == draft.sentence and o.start >= draft.end and _acts(o))
    subject = next(acting, None)
    return _state_of(subject, drafts) if subject is not None and at < _OPENING else None


def _acts(draft: Draft) -> bool:
    """Whether a finite auxiliary stands behind: the subject of "Accompagné de A, X a visité"."""
    scan = draft.scan
    behind = next((token.low for token in scan.tokens if token.start >= draft.end), "")
    return draft.is_person and behind in scan.words.titles.words["auxiliaries"]


def _state_of(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
    """The state of the draft, else of the last person before whose office has the same head."""
    if draft.person.affiliation.country is not None:
        return draft.person.affiliation.country
    heads = {title.head.masculine for title in draft.person.titles}
    before = (o for o in reversed(drafts) if o.end <= draft.start and o.person.affiliation.country)
    same = (o for o in before if heads & {title.head.masculine for title in o.person.titles})
    return next((o.person.affiliation.country for o in same), None)


def _is_of_club(draft: Draft) -> bool:
    """Whether the person has no office but one that a club has as well, and nothing says whose it is."""
    heads = draft.scan.words.titles.words["of_clubs"]
    return all(title.bare and folded(title.head.singular) in heads for title in draft.person.titles)


def _represented(draft: Draft) -> CountryCode | None:
    """The state of "X a représenté le Mali", "X, représentant le Mali"."""
    scan = draft.scan
    behind = [i for i, token in enumerate(scan.tokens) if token.start >= draft.end][:_CLAUSE]
    verbs = [i for i in behind if scan.low(i).startswith(scan.words.references.representing)]
    here = verbs[0] + 1 if verbs else len(scan)
    place = scan.places.get(here + 1 if scan.low(here) in _ARTICLES else here)
    return place.value.code if place is not None and place.value.kind is WordKind.NAME else None


def _sided(draft: Draft) -> CountryCode | None:
    """The state of the side that the sentence names last before: "du côté belge, le ministre …"."""
    scan = draft.scan
    before = [index for index, token in enumerate(scan.tokens) if token.end <= draft.start]
    for here in reversed(before[-_CLAUSE:]):
        if scan.low(here) not in scan.words.references.sides:
            continue
        of = scan.demonyms.get(here + 1)
        place = next((scan.places[at] for at in (here + 2, here + 3) if at in scan.places), None)
        if of is not None:
            return of.value.country
        if place is not None and scan.low(here + 1) in ("de", "du", "d'", "d’", "des"):
            return place.value.code
    return None


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
