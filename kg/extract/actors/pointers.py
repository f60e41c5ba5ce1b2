"""References without a title: "celui-ci", "il"."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.delegations import is_leader
from kg.extract.actors.draft import Draft
from kg.extract.actors.pairs import pairs_in
from kg.extract.actors.people import Person
from kg.extract.actors.plurals import plurals
from kg.extract.actors.scan import Scan
from kg.extract.actors.shared_offices import shared_offices
from kg.extract.actors.standing import is_subject
from kg.extract.reading import ActorKind
from kg.lexicon.actor_words import ActorWords

_MEMORY, _OPENING = 4, 3


class References:
    """Adds the mentions that point to actors found before them."""

    def __init__(self, scans: Sequence[Scan], drafts: Sequence[Draft], words: ActorWords) -> None:
        """``drafts`` in the order of the text."""
        self._scans, self._drafts, self._words = scans, list(drafts), words.references

    def complete(self) -> list[Draft]:
        """All drafts with the references, in the order of the text."""
        for scan in self._scans:
            several = [
                *pairs_in(scan, self._drafts, self._words),
                *shared_offices(scan, self._drafts, self._words),
            ]
            several += plurals(
                scan, sorted([*self._drafts, *several], key=lambda draft: draft.start), self._words
            )
            added = [*several, *self._subject(scan)]
            self._drafts = sorted([*self._drafts, *added], key=lambda draft: (draft.start, draft.end))
        return self._drafts

    def _subject(self, scan: Scan) -> Iterator[Draft]:
        """ "Il …", "…, elle …", "Ce dernier …": the subject, or the last person, of what stands before."""
        end = self._dernier_end(scan)
        here = self._pronoun(scan) if not end else None
        start = scan.tokens[here or 0].start if scan.tokens else 0
        if end:
            person = self._last_before(scan)
        elif here is not None:
            end, person = here + 1, self._subject_before(scan, feminine=self._words.pronouns[scan.low(here)])
        else:
            return
        if person is not None:
            yield Draft(scan, start, scan.tokens[end - 1].end, ActorKind.REFERENCE, person)

    def _dernier_end(self, scan: Scan) -> int:
        """The end of "ce dernier", "celui-ci" at the start of the sentence; 0 where there is none."""
        for length in (2, 1):
            first = " ".join(scan.low(index) for index in range(length))
            if first in self._words.subjects and first not in self._words.pronouns:
                return length
        return 0

    def _pronoun(self, scan: Scan) -> int | None:
        """The first pronoun that means a person of the sentences before."""
        people = [
            draft for draft in self._drafts if draft.sentence == scan.sentence.index and draft.is_person
        ]
        adjunct = scan.low(0) in self._words.adjuncts
        for here, token in enumerate(scan.tokens):
            feminine = self._words.pronouns.get(token.low)
            if feminine is None or (not feminine and self._is_impersonal(scan, here)):
                continue
            sexes = (True,) if feminine else (False, None)
            rivals = any(draft.start < token.start and draft.person.feminine in sexes for draft in people)
            return here if not rivals or (adjunct and scan.low(here - 1) == ",") else None
        return None

    def _is_impersonal(self, scan: Scan, here: int) -> bool:
        rest = " ".join(scan.low(index) for index in range(here + 1, here + 4)).replace("' ", "'")
        return rest.startswith(self._words.impersonal)

    def _before(self, scan: Scan) -> Iterator[list[Draft]]:
        """The people of each sentence before, the nearest sentence first, as far as a reader remembers."""
        for index in range(scan.sentence.index - 1, max(-1, scan.sentence.index - 1 - _MEMORY), -1):
            yield [
                d
                for d in self._drafts
                if d.sentence == index and d.is_person and not d.plural and not d.source
            ]

    def _last_before(self, scan: Scan) -> Person | None:
        return next((people[-1].person for people in self._before(scan) if people), None)

    def _subject_before(self, scan: Scan, *, feminine: bool) -> Person | None:
        """The first person of the nearest sentence whose gender agrees; a woman must be known as one.

        The first subject behind a comma, where an adjunct brings in another: "Accompagné de B, A …".
        """
        for people in self._before(scan):
            leader = self._leader(people) if feminine else None
            if leader is not None:
                return leader.person
            fit = [draft for draft in people if _may_be(draft.person, feminine=feminine)]
            if fit:
                adjunct = fit[0].scan.low(0) in self._words.adjuncts
                return next((draft for draft in fit if adjunct and _is_led_to(draft)), fit[0]).person
        return None

    def _leader(self, people: Sequence[Draft]) -> Draft | None:
        """Who leads the group that opens the sentence of ``people``: "Une délégation conduite par A"."""
        opening = [token.low for token in people[0].scan.tokens[:_OPENING]] if people else []
        if not any(word in self._words.delegations for word in opening):
            return None
        return next((draft for draft in people if is_leader(draft, self._drafts, self._words)), None)


def _is_led_to(draft: Draft) -> bool:
    """Whether the draft is a subject right behind a comma."""
    before = draft.scan.body[draft.scan.sentence.start : draft.start].rstrip()
    article = draft.scan.is_article(draft.first - 1)
    parted = before[: -len(draft.scan.text(draft.first - 1))].rstrip() if article else before
    return is_subject(draft) and parted.endswith(",")


def _may_be(person: Person, *, feminine: bool) -> bool:
    return person.feminine is feminine or (person.feminine is None and not feminine)
