"""Words for states in one text; an ambiguous one ("Congo") means the state that clear words name most."""

import re
from collections import Counter
from collections.abc import Iterator

from kg.facts import CountryCode
from kg.lexicon.actor_frames import StatePatterns
from kg.lexicon.actor_words import ActorWords
from kg.lexicon.countries import Countries
from kg.lexicon.country_files import WordKind
from kg.lexicon.country_words import CountryWord, Strength
from kg.lexicon.matcher import Match, folded

# "Hassan Aden", "M. Aden": the word just before.
_JUST_BEFORE = re.compile(r"(\w+)\.?[ \u00a0]$")
_WORD_REACH = 24
_APPOSED = 30  # characters: the title, "de la République du"


class States:
    """The names, towns and adjectives of states in a text."""

    def __init__(self, countries: Countries, words: ActorWords, text: str) -> None:
        """Find them all, and count the clear ones, and the people whom everyone knows."""
        kinds = (countries.names, countries.capitals, countries.cities, countries.regions)
        found = (hit for kind in kinds for hit in kind.find(text))
        self._places = [hit for hit in found if not _is_of_person(hit, text, words)]
        self._frames = words.frames.state
        self._places += [
            hit for hit in words.realms.find(text) if not self._frames.realm.match(text, hit.end)
        ]
        self._demonyms = [hit for hit in countries.demonyms.find(text) if hit.value.kind is WordKind.DEMONYM]
        clear = (hit.value for hit in [*self._places, *self._demonyms] if hit.value.is_strong)
        self._counts = Counter(word.code for word in clear)
        self._people = list(words.people.clues.find(text))
        people = Counter(hit.value for hit in self._people)
        self._counts += people
        places = (hit.value.code for hit in self._places if hit.value.is_strong)
        self._named, self._shared = Counter(places) + people, words.shared
        self._whole, self._text = words.departments, text

    def places(self) -> Iterator[Match[CountryWord]]:
        """Names of states and towns; an ambiguous one stays weak where the text has no clue."""
        for hit in self._places:
            entered = _entered(hit, self._text, self._frames)
            code = self._beside(hit) or self._meant(hit.value) or self._whole.get(entered or "", entered)
            yield hit if code is None else Match(hit.start, hit.end, _clear(hit.value, code), hit.written)

    def demonyms(self) -> Iterator[Match[CountryWord]]:
        """Adjectives and inhabitants of a state; ambiguous ones only where the text has a clue."""
        for hit in self._demonyms:
            code = self._beside(hit) or self._owner(hit) or self._meant(hit.value)
            if code is not None:
                yield Match(hit.start, hit.end, _clear(hit.value, code), hit.written)

    def _owner(self, hit: Match[CountryWord]) -> CountryCode | None:
        """The state of an adjective that several go by, where the text names one of the others alone."""
        own, *others = self._shared.get(folded(hit.written), (hit.value.code,))
        named = [code for code in others if self._named[code]]
        return max(named, key=lambda code: self._named[code]) if named and not self._named[own] else None

    def _beside(self, hit: Match[CountryWord]) -> CountryCode | None:
        """The state of an ambiguous word next to somebody known: "le président du Congo, A"."""
        if hit.value.is_strong:
            return None
        own = [person for person in self._people if person.value in hit.value.codes]
        near = [(gap, person.value) for person in own if (gap := _gap(hit, person)) <= _APPOSED]
        return min(near)[1] if near else None

    def _meant(self, word: CountryWord) -> CountryCode | None:
        if word.is_strong:
            return self._whole.get(word.code, word.code)
        best = max(word.codes, key=lambda code: self._counts[code])
        return self._whole.get(best, best) if self._counts[best] else None


def _entered(hit: Match[CountryWord], text: str, frames: StatePatterns) -> CountryCode | None:
    """The state behind "en": "en Guinée" is one, whatever else goes by that name alone."""
    is_state = hit.value.kind is WordKind.NAME and len(hit.value.codes) == 1
    is_whole = frames.part.match(text, hit.end) is None
    is_in = frames.into.search(text[max(0, hit.start - _WORD_REACH) : hit.start]) is not None
    return hit.value.codes[0] if is_state and is_in and is_whole else None


def _is_of_person(hit: Match[CountryWord], text: str, words: ActorWords) -> bool:
    """ "Hassan Aden", "M. Aden": a town's name behind a first name or a civility is a person's."""
    before = _JUST_BEFORE.search(text, max(0, hit.start - _WORD_REACH), hit.start)
    if before is None or not before.group(1)[0].isupper() or " " in hit.written:
        return False
    low = folded(before.group(1))
    return hit.value.kind is WordKind.CITY and (
        low in words.names.first or any(words.civilities.find(before.group(1)))
    )


def _gap(hit: Match[CountryWord], person: Match[CountryCode]) -> int:
    """How many characters lie between the two."""
    return max(person.start - hit.end, hit.start - person.end, 0)


def _clear(word: CountryWord, code: CountryCode) -> CountryWord:
    return CountryWord((code,), Strength.STRONG, word.kind)
