"""The noun phrases of a title's complements: "Affaires étrangères", "Office national des mines"."""

from kg.extract.actors.adjectives import Adjectives
from kg.extract.actors.scan import Affiliation, Scan
from kg.lexicon.matcher import folded
from kg.lexicon.title_heads import Head

_SIGNS = frozenset({"/", "-"})


class NounPhrases(Adjectives):
    """Reads noun phrases; ``unknown`` is a body that no list has, ``nested`` where another office begins.

    ``owned`` is where what ties the office to one state begins.
    """

    def __init__(self, scan: Scan, *, orgs: bool, posted: bool = False) -> None:
        """Nothing is read yet. ``orgs``: a body that is not known may be named."""
        super().__init__(scan)
        self._orgs, self._posted = orgs, posted
        self.unknown: str | None = None
        self.nested: int | None = None
        self.owned: int | None = None

    def noun_phrase(self, here: int, *, articled: bool, owns: bool) -> int | None:
        """Where the noun phrase from ``here`` ends; None where there is none."""
        scan = self._scan
        if scan.is_article(here) and here not in scan.places:
            here, articled = here + 1, True
        named = self._named(here, owns=owns)
        if named is not None:
            return self._adjectives(named)
        nested = scan.heads.get(here)
        if nested is not None and self._is_office(nested.value) and articled:
            self.nested = self.nested or here
            return self._adjectives(nested.end)
        if not self._is_noun(here, articled=articled):
            return None
        return self._adjectives(here + 1)

    def _is_office(self, head: Head) -> bool:
        """Whether one person holds it: "le président", "le prince héritier"."""
        is_heir = folded(head.masculine) in self._titles.words["heirs"]
        return (head.strong or is_heir) and not head.plural

    def _adjectives(self, here: int) -> int:
        """Past the adjectives, vocabulary words and bracketed acronyms from ``here``."""
        scan = self._scan
        while True:
            step = self._area(here) or self._adjective(here) or self._abroad(here)
            if (
                step is None
                and (scan.is_joint(here) or scan.low(here) in _SIGNS)
                and self._is_adjective_after(here + 1)
            ):
                step = self._adjective(here + 1)
            if step is None:
                step = self._extension(here)
            if step is None:
                return here
            here = step

    def _extension(self, here: int) -> int | None:
        """ "résidant à l'étranger": a participle with its complement; "Conseil national pour la Paix"."""
        scan, words = self._scan, self._titles.words
        before = (scan.low(here - back) for back in (1, 2, 3))
        if scan.low(here) in words["organ_aims"] and not words["organs"].isdisjoint(before):
            self._orgs = False
            return self.noun_phrase(here + 1, articled=False, owns=False)
        if scan.low(here) not in words["extensions"] or here + 1 not in scan.at:
            return None
        return self.noun_phrase(scan.at[here + 1].end, articled=False, owns=False)

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
        while self._scan.is_article(here - 1) or self._scan.is_of(here - 1):
            here -= 1
        self.owned = here

    def _is_noun(self, here: int, *, articled: bool) -> bool:
        scan, low = self._scan, self._scan.low(here)
        if not low or not scan.tokens[here].is_word or low in scan.words.weekdays:
            return False
        rank = scan.ranks.get(here)
        if rank is not None and scan.is_capital(rank.end):
            return False
        head = scan.heads.get(here)
        if head is not None and (head.value.strong or (articled and head.value.plural)):
            return articled and head.value.plural and head.end == here + 1
        if self._titles.is_vocabulary(low) or here in scan.demonyms or here in scan.kinds:
            self._note_demonym(here)
            return True
        if scan.is_capital(here):
            if here in scan.civilities:
                return False
            return self._unknown(here, articled=articled)
        participle = low.endswith(tuple(self._titles.words["participle_endings"]))
        return articled and len(low) > 3 and low not in scan.words.names.stop and not participle

    def _unknown(self, here: int, *, articled: bool) -> bool:
        """A capitalised word that the lexicon does not know: a body, where the head may have one."""
        scan = self._scan
        first = scan.low(here).split("-")[0] in scan.words.names.first
        common = not scan.is_capital(here + 1) and self._titles.is_adjective(scan.low(here + 1))
        if self._orgs and not first and not common and self.unknown is None:
            self.unknown = scan.written(here, here + 1)
            return True
        return articled

    def _is_article(self, here: int) -> bool:
        return self._scan.is_article(here)
