"""What follows the head of a title: "des Affaires étrangères, de la Coopération africaine et …"."""

from collections.abc import Iterator

from kg.extract.actors.scan import Affiliation, Scan
from kg.lexicon.country_files import WordKind

_DAYS = frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"})
_ARTICLED = frozenset({"du", "des", "au", "aux"})
_ASIDE = 20
_SEATED = frozenset({"au", "a", "aux", "aupres"})
_ABROAD = frozenset({"etranger", "exterieur"})


class Complements:
    """Reads complements in one sentence, and gathers the states and organisations that they name."""

    def __init__(self, scan: Scan, *, plural: bool = False, orgs: bool = False) -> None:
        """Nothing is read yet. ``plural``: holders may have a state each; ``orgs``: unknown bodies."""
        self._scan = scan
        self._plural, self._orgs, self._posted = plural, orgs, False
        self.unknown: str | None = None
        self.nested: int | None = None
        self.demonyms: set[int] = set()
        self.owned: int | None = None
        self._titles = scan.words.titles
        self.found: list[Affiliation] = []

    def end(self, start: int, *, at: bool, posted: bool) -> int:
        """Where the complements from ``start`` end; ``at``: "à" opens one; ``posted``: before a place too."""
        here, self._posted = start, posted
        while True:
            after = self._next(here, at=at, posted=posted, first=here == start)
            if after is None and here > start:
                past = after_brackets(self._scan, here)[0]
                after = self._next(past, at=at, posted=posted, first=False) if past > here else None
            if after is None:
                return here
            here = after

    def _next(self, here: int, *, at: bool, posted: bool, first: bool) -> int | None:
        return self._one(here, at=at, posted=posted) or self._joined(here, at=at and not first)

    def _one(self, here: int, *, at: bool, posted: bool) -> int | None:
        """A preposition and its noun phrase."""
        scan = self._scan
        opener = scan.openers.get(here)
        if opener is not None:
            # "les représentants de A et de B auprès de C": where somebody is posted owns nobody.
            owns = not (self._found_before() and scan.low(here) in _SEATED)
            return self.noun_phrase(opener.end, articled=scan.low(opener.end - 1) in _ARTICLED, owns=owns)
        seat = (
            scan.low(here) in _SEATED
            and scan.low(here + 1 + (scan.low(here + 1) in ("la", "l'"))) in self._titles.words["seats"]
        )
        if seat:
            return self.noun_phrase(here + 1, articled=True, owns=True)
        place = scan.at.get(here) if at else None
        if place is None or self._is_landmark(place.end):
            return None
        if place.end in scan.places or (
            scan.low(place.end) in self._titles.words["articles"] and place.end + 1 in scan.places
        ):
            return self._place(place.end) if posted or scan.low(here) == "pour" else None
        return self.noun_phrase(place.end, articled=scan.low(here) in _ARTICLED, owns=False)

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
        if word in ("et", "ou", "&"):
            return self._conjunct(here + 1) or (self._seated(here + 1) if at else None)
        if word == ",":
            after = self._conjunct(here + 1)
            charged = scan.low(here + 1) in self._titles.words["extensions"]
            if after is not None and (charged or self._closes(after)):
                return after
            after = self._seated(here + 1) if at else None
            if after is not None and scan.low(after) in ("et", "ou", "&"):
                return after
        return None

    def _seated(self, here: int) -> int | None:
        """ "aux Affaires intérieures et à la migration": a second field of an office held "à" something."""
        scan = self._scan
        place = scan.at.get(here)
        if place is None or scan.low(here) not in _SEATED or place.end in scan.places:
            return None
        return self.noun_phrase(place.end, articled=scan.low(here) in _ARTICLED, owns=False)

    def _conjunct(self, here: int) -> int | None:
        scan = self._scan
        opener = scan.openers.get(here)
        if opener is not None and opener.end == here + 1:
            articled = scan.low(here) in _ARTICLED
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
        sign = self._scan.low(here)
        if sign == ",":
            return self._scan.is_capital(here + 1)
        return sign == "et" and self._conjunct(here + 1) is not None

    def _is_article(self, here: int) -> bool:
        return self._scan.low(here) in self._titles.words["articles"]

    def _bare_noun(self, here: int) -> int | None:
        """A known noun without preposition: "justice et police", "Transports et Communications"."""
        scan = self._scan
        if here in scan.heads or here in scan.places or not self._titles.is_vocabulary(scan.low(here)):
            return None
        return self._adjectives(here + 1)

    def _closes(self, here: int) -> bool:
        """Whether a list that a comma opened ends as one: with "et …", or before a name or its comma."""
        scan = self._scan
        if scan.low(here) in ("et", "ou", "&"):
            return self._conjunct(here + 1) is not None
        if scan.low(here) == ",":
            return scan.is_capital(here + 1) or self._joined(here) is not None
        return scan.is_capital(here) or scan.low(here) in ("", ".", "(")

    def noun_phrase(self, here: int, *, articled: bool, owns: bool) -> int | None:
        """Where the noun phrase from ``here`` ends; None where there is none."""
        scan = self._scan
        if scan.low(here) in self._titles.words["articles"]:
            here, articled = here + 1, True
        named = self._named(here, owns=owns)
        if named is not None:
            return self._adjectives(named)
        nested = scan.heads.get(here)
        if nested is not None and nested.value.strong and not nested.value.plural and articled:
            self.nested = self.nested or here
            return self._adjectives(nested.end)
        if not self._is_noun(here, articled=articled):
            return None
        return self._adjectives(here + 1)

    def _named(self, here: int, *, owns: bool) -> int | None:
        """A state, town, organisation or institution."""
        scan = self._scan
        place, body = scan.places.get(here), scan.bodies.get(here)
        if body is not None and (place is None or body.end >= place.end):
            self.found += [body.value] if owns or (body.value.country and not self._posted) else []
            self._own(here, owns=owns)
            return body.end
        if place is not None:
            self.found += [Affiliation(country=place.value.code)] if owns and place.value.is_strong else []
            self._own(here, owns=owns)
            return place.end
        return None

    def _own(self, here: int, *, owns: bool) -> None:
        """Note where the part of the complement begins that ties the office to one state: its preposition."""
        if not owns or self.owned is not None:
            return
        while self._scan.low(here - 1) in (*self._titles.words["articles"], "de", "d'", "d’", "du", "des"):
            here -= 1
        self.owned = here

    def _is_noun(self, here: int, *, articled: bool) -> bool:
        scan, low = self._scan, self._scan.low(here)
        if not low or not scan.tokens[here].is_word or low in _DAYS:
            return False
        if here in scan.heads and scan.heads[here].value.strong:
            return articled and scan.heads[here].value.plural and scan.heads[here].end == here + 1
        if self._titles.is_vocabulary(low) or here in scan.demonyms or here in scan.kinds:
            self._note_demonym(here)
            return True
        if scan.is_capital(here):
            return self._unknown(here, articled=articled)
        return articled and len(low) > 3 and low not in scan.words.names.stop and not low.endswith("ant")

    def _unknown(self, here: int, *, articled: bool) -> bool:
        """A capitalised word that the lexicon does not know: a body, where the head may have one."""
        scan = self._scan
        first = scan.low(here).split("-")[0] in scan.words.names.first
        common = not scan.is_capital(here + 1) and self._titles.is_adjective(scan.low(here + 1))
        if self._orgs and not first and not common and self.unknown is None:
            self.unknown = scan.written(here, here + 1)
            return True
        return articled

    def _adjectives(self, here: int) -> int:
        """Past the adjectives, vocabulary words and bracketed acronyms from ``here``."""
        scan = self._scan
        while True:
            step = self._area(here) or self._adjective(here) or self._abroad(here)
            if (
                step is None
                and scan.low(here) in ("et", ",", "/", "-")
                and self._is_adjective_after(here + 1)
            ):
                step = self._adjective(here + 1)
            if step is None:
                step = self._extension(here)
            if step is None:
                return here
            here = step

    def _is_adjective_after(self, here: int) -> bool:
        """Whether "et X" goes on with an adjective of the same phrase: "étrangères et européennes"."""
        scan = self._scan
        return (
            (scan.low(here) in self._titles.words["adjectives"] or self._is_like(here))
            and here not in scan.heads
            and scan.low(here) not in ("premier", "premiere")
        )

    def _is_like(self, here: int) -> bool:
        """Whether an adjective that ends as the one before stands behind "et": "économique et sociale"."""
        scan = self._scan
        before = scan.low(here - 2)
        known = self._titles.is_adjective(scan.low(here)) and self._titles.is_adjective(before)
        return known and not scan.is_capital(here) and scan.low(here - 1) == "et"

    def _adjective(self, here: int) -> int | None:
        scan, low = self._scan, self._scan.low(here)
        if here in scan.demonyms and not (scan.is_capital(here) and scan.is_capital(here + 1)):
            self._note_demonym(here)
            return scan.demonyms[here].end
        if here in scan.bodies and scan.bodies[here].value.code is not None and scan.text(here).isupper():
            self.found.append(scan.bodies[here].value)
            return scan.bodies[here].end
        if low in self._titles.words["also_adjectives"]:
            return here + 1
        if not low or here in scan.heads or not scan.tokens[here].is_word:
            return None
        if scan.is_capital(here):
            known = self._titles.is_vocabulary(low) or self._is_capital_adjective(here)
            return here + 1 if known and low not in scan.words.names.first else None
        return here + 1 if self._titles.is_adjective(low) or self._titles.is_noun(low) else None

    def _is_capital_adjective(self, here: int) -> bool:
        """ "Parlementaire", "CENTRAFRICAINE", "Nigéro-algérienne": an adjective, no part of a name."""
        scan, ending = self._scan, self._scan.low(here).split("-")[-1]
        before = self._titles.words["national_bodies"]
        alone = not scan.is_capital(here + 1) or scan.low(here + 1) in scan.words.names.first
        alone = alone or scan.low(here - 1) in before or here + 1 in scan.demonyms
        national = ending.endswith(tuple(self._titles.words["national_endings"]))
        return alone and len(ending) > 5 and (national or self._titles.is_adjective(ending))

    def _area(self, here: int) -> int | None:
        """ "Rhône-Alpes" behind "région": the name of a part of a state."""
        scan = self._scan
        named = scan.low(here - 1).removesuffix("s") in self._titles.words["areas"] and scan.is_capital(here)
        if not named or scan.low(here) in scan.words.names.first:
            return None
        region = scan.places.get(here)
        if region is None or region.value.kind is not WordKind.REGION:
            return here + 1
        self.found.append(Affiliation(country=region.value.code))
        return region.end

    def _abroad(self, here: int) -> int | None:
        """ "à l'étranger" behind a part of the people: "de la Communauté nationale à l'étranger"."""
        words = tuple(self._scan.low(here + step) for step in range(3))
        return here + 3 if words[0] == "a" and words[1] == "l'" and words[2] in _ABROAD else None

    def _extension(self, here: int) -> int | None:
        """ "résidant à l'étranger": a participle with its complement."""
        scan = self._scan
        if scan.low(here) not in self._titles.words["extensions"] or here + 1 not in scan.at:
            return None
        return self.noun_phrase(scan.at[here + 1].end, articled=False, owns=False)

    def _note_demonym(self, here: int) -> None:
        if here in self._scan.demonyms:
            self.demonyms.add(here)
            if self._scan.demonyms[here].value.country is None:
                return
            self.found.append(self._scan.demonyms[here].value)


def after_brackets(scan: Scan, here: int) -> tuple[int, Iterator[int]]:
    """The index behind "(…)" at ``here`` and the indexes of its words; ``here`` where there is none."""
    if scan.low(here) != "(":
        return here, iter(())
    for close in range(here + 1, min(here + _ASIDE, len(scan))):
        if scan.low(close) == ")":
            return close + 1, iter(range(here + 1, close))
    return here, iter(())
