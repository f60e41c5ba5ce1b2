"""The adjectives of a title's noun phrases: "étrangères et européennes", "de Bruxelles-Capitale"."""

from kg.extract.actors.scan import Affiliation, Scan
from kg.lexicon.country_files import WordKind


class Adjectives:
    """Reads the words behind a noun in one sentence, and gathers whose they say that it is."""

    def __init__(self, scan: Scan) -> None:
        """Nothing is read yet."""
        self._scan, self._titles = scan, scan.words.titles
        self.demonyms: set[int] = set()
        self.found: list[Affiliation] = []

    def _adjective(self, here: int) -> int | None:
        scan, low = self._scan, self._scan.low(here)
        if here in scan.demonyms and not self._may_name(here):
            self._note_demonym(here)
            return scan.demonyms[here].end
        if self._is_short_name(here):
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

    def _may_name(self, here: int) -> bool:
        """Whether a demonym may open a name: not behind "République", nor the one word in capitals."""
        scan = self._scan
        shouted = scan.text(here).isupper() and not scan.text(here + 1).isupper()
        national = scan.low(here - 1) in self._titles.words["national_bodies"]
        return scan.is_capital(here) and scan.is_capital(here + 1) and not (shouted or national)

    def _is_short_name(self, here: int) -> bool:
        """Whether an organisation's short name in capitals stands there."""
        scan = self._scan
        body = scan.bodies.get(here)
        return body is not None and body.value.code is not None and scan.text(here).isupper()

    def _is_capital_adjective(self, here: int) -> bool:
        """ "Parlementaire", "CENTRAFRICAINE", "Nigéro-algérienne": an adjective, no part of a name."""
        scan, ending = self._scan, self._scan.low(here).split("-")[-1]
        before = self._titles.words["national_bodies"]
        alone = not scan.is_capital(here + 1) or scan.low(here + 1) in scan.words.names.first
        alone = alone or scan.low(here - 1) in before or here + 1 in scan.demonyms
        national = ending.endswith(tuple(self._titles.words["national_endings"]))
        return alone and len(ending) > 5 and (national or self._titles.is_adjective(ending))

    def _is_adjective_after(self, here: int) -> bool:
        """Whether "et X" goes on with an adjective of the same phrase: "étrangères et européennes"."""
        scan = self._scan
        foreign = here in scan.demonyms and self._is_of_affairs(here)
        return (
            (scan.low(here) in self._titles.words["adjectives"] or self._is_like(here) or foreign)
            and here not in scan.heads
            and scan.low(here) not in self._titles.words["opening_adjectives"]
        )

    def _is_like(self, here: int) -> bool:
        """Whether an adjective that ends as the one before stands behind "et": "économique et sociale"."""
        scan = self._scan
        before = scan.low(here - 2)
        known = self._titles.is_adjective(scan.low(here)) and self._titles.is_adjective(before)
        return known and not scan.is_capital(here) and scan.is_and(here - 1)

    def _area(self, here: int) -> int | None:
        """ "Rhône-Alpes" behind "région": the name of a part of a state."""
        scan, areas = self._scan, self._titles.words["areas"]
        noun = scan.low(here - 1).removesuffix(self._titles.inflection.plural)
        if noun not in areas or not scan.is_capital(here) or scan.low(here) in scan.words.names.first:
            return None
        region = scan.places.get(here)
        if region is None or region.value.kind is not WordKind.REGION:
            return here + 1
        self.found.append(Affiliation(country=region.value.code))
        return region.end

    def _abroad(self, here: int) -> int | None:
        """ "à l'étranger" behind a part of the people: "de la Communauté nationale à l'étranger"."""
        words = " ".join(self._scan.low(here + step) for step in range(3)).replace("' ", "'")
        return here + 3 if words in self._titles.words["abroad"] else None

    def _is_of_affairs(self, here: int) -> bool:
        """ "Affaires américaines et asiatiques": the field of the office, whoever holds it."""
        scan, back = self._scan, here - 1
        while scan.is_joint(back) or back in scan.demonyms:
            back -= 1
        return scan.low(back) in self._titles.words["affairs"]

    def _note_demonym(self, here: int) -> None:
        if here in self._scan.demonyms and not self._is_of_affairs(here):
            self.demonyms.add(here)
            if self._scan.demonyms[here].value.country is None:
                return
            self.found.append(self._scan.demonyms[here].value)
