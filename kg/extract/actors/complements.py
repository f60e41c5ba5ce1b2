"""What follows the head of a title: "des Affaires étrangères, de la Coopération africaine et …"."""

from kg.extract.actors.brackets import after_brackets
from kg.extract.actors.noun_phrases import NounPhrases
from kg.extract.actors.scan import Scan


class Complements(NounPhrases):
    """Reads complements in one sentence, and gathers the states and organisations that they name."""

    def __init__(self, scan: Scan, *, plural: bool = False, orgs: bool = False) -> None:
        """Nothing is read yet. ``plural``: holders may have a state each; ``orgs``: unknown bodies."""
        super().__init__(scan, orgs=orgs)
        self._plural, self._grammar = plural, scan.words.grammar
        self._articled = scan.words.function.contracted.folded

    def end(self, start: int, *, at: bool, posted: bool) -> int:
        """Where the complements from ``start`` end; ``at``: "à" opens one; ``posted``: before a place too."""
        here, self._start, self._posted = start, start, posted
        while True:
            after = self._next(here, at=at, posted=posted, first=here == start)
            if after is None and not self._names_holder(here):
                past = after_brackets(self._scan, here)[0]
                after = self._next(past, at=at, posted=posted, first=False) if past > here else None
            if after is None:
                return here
            here = after

    def _names_holder(self, here: int) -> bool:
        """ "Les ministres de la Santé (Ana Lopez) et de la Culture (Luis Vega)": a name, no acronym."""
        scan = self._scan
        return (
            self._plural and scan.low(here) == "(" and scan.is_capital(here + 1) and scan.is_capital(here + 2)
        )

    def _next(self, here: int, *, at: bool, posted: bool, first: bool) -> int | None:
        return self._one(here, at=at, posted=posted) or self._joined(here, at=at and not first)

    def _one(self, here: int, *, at: bool, posted: bool) -> int | None:
        """A preposition and its noun phrase."""
        scan = self._scan
        opener = scan.openers.get(here)
        if opener is not None:
            # "les représentants de A et de B auprès de C": where somebody is posted owns nobody.
            owns = not (self._found_before() and scan.low(here) in self._grammar.seats)
            owns = owns and not self._is_matter(here)
            articled = scan.low(opener.end - 1) in self._articled
            return self.noun_phrase(opener.end, articled=articled, owns=owns)
        uncontracted = scan.words.function.uncontracted.folded
        seat = (
            scan.low(here) in self._grammar.seats
            and scan.low(here + 1 + (scan.low(here + 1) in uncontracted)) in self._titles.words["seats"]
        )
        if seat:
            return self.noun_phrase(here + 1, articled=True, owns=True)
        place = scan.at.get(here) if at else None
        if place is None or self._is_landmark(place.end):
            return None
        if place.end in scan.places or (scan.is_article(place.end) and place.end + 1 in scan.places):
            aims = scan.low(here) in scan.words.function.purpose.folded
            return self._place(place.end) if posted or aims else None
        return self.noun_phrase(place.end, articled=scan.low(here) in self._articled, owns=False)

    def _is_matter(self, here: int) -> bool:
        """Whether what follows is what the office deals with: "chargé de l'Union", "auprès de l'Union".

        The affairs of a "chargé d'affaires" are no matter: his office ends there, and a state's he is.
        """
        before, low = self._scan.low(here - 1), self._scan.low(here)
        words = self._titles.words
        of_affairs = before in words["affairs"] and here != self._start
        return low in words["charges"] or low in words["posting"] or of_affairs

    def _found_before(self) -> bool:
        return self._plural and len(self.found) > 1

    def _place(self, here: int) -> int:
        if here not in self._scan.places:
            here += 1
        return self._scan.places[here].end

    def _joined(self, here: int, *, at: bool = False) -> int | None:
        """ "et des X", ", de la Y", "et à la Z": the complement goes on where the same build follows."""
        scan = self._scan
        word = scan.low(here)
        if word in self._grammar.choices:
            return self._conjunct(here + 1) or (self._seated(here + 1) if at else None)
        if word == ",":
            after = self._conjunct(here + 1)
            charged = scan.low(here + 1) in self._titles.words["extensions"]
            if after is not None and (charged or self._closes(after)):
                return after
            after = self._seated(here + 1) if at else None
            if after is not None and scan.low(after) in self._grammar.choices:
                return after
        return None

    def _seated(self, here: int) -> int | None:
        """ "aux Affaires intérieures et à la migration": a second field of an office held "à" something."""
        scan = self._scan
        place = scan.at.get(here)
        if place is None or scan.low(here) not in self._grammar.seats or place.end in scan.places:
            return None
        return self.noun_phrase(place.end, articled=scan.low(here) in self._articled, owns=False)

    def _conjunct(self, here: int) -> int | None:
        scan = self._scan
        opener = scan.openers.get(here)
        if opener is not None and opener.end == here + 1:
            articled = scan.low(here) in self._articled
            if articled or self._is_article(opener.end) or (self._plural and opener.end in scan.places):
                return self.noun_phrase(opener.end, articled=articled, owns=self._plural)
            return self._bare_noun(opener.end)
        if opener is not None:
            return self.noun_phrase(opener.end, articled=False, owns=False)
        if self._is_article(here):
            if scan.low(here + 1) in self._titles.words["regions"]:
                return here + 2
            after = self._bare_noun(here + 1)
            after = self._one(after, at=False, posted=False) or after if after is not None else None
            return after if after is not None and self._is_followed(after) else None
        return self._bare_noun(here)

    def _is_landmark(self, here: int) -> bool:
        """Whether a building stands there: "reçoit la représentante à l'Hôtel X"."""
        here += self._is_article(here)
        return self._scan.low(here) in self._scan.words.names.landmarks and self._scan.is_capital(here)

    def _is_followed(self, here: int) -> bool:
        """Whether a name behind its comma, or the last noun of the list, stands behind "…, la pêche"."""
        if self._scan.low(here) == ",":
            return self._scan.is_capital(here + 1)
        return self._scan.is_and(here) and self._conjunct(here + 1) is not None

    def _bare_noun(self, here: int) -> int | None:
        """A known noun without preposition: "justice et police", "Transports et Communications"."""
        scan = self._scan
        if here in scan.heads or here in scan.places or not self._titles.is_vocabulary(scan.low(here)):
            return None
        return self._adjectives(here + 1)

    def _closes(self, here: int) -> bool:
        """Whether a list that a comma opened ends as one: with "et …", or before a name or its comma."""
        scan = self._scan
        if scan.low(here) in self._grammar.choices:
            return self._conjunct(here + 1) is not None
        if scan.low(here) == ",":
            return scan.is_capital(here + 1) or self._joined(here) is not None
        return scan.is_capital(here) or scan.low(here) in ("", ".", "(")
