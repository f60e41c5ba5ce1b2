"""Where a text names states and organisations that can be parties."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.agreements.cues import within
from kg.extract.agreements.mediators import Mediators
from kg.extract.reading import ActorKind, ActorMention, Reading, Span
from kg.facts import Party
from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.countries import CountryWord
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.matcher import Match
from kg.lexicon.party_words import load_party_words

_CODE = re.compile(r"[A-Z]{2}")
_TWO_LETTERS = frozenset({"EU", "UN", "AU", "WB"})
_SIGNS = frozenset({"-", "–", ""})


@dataclass(frozen=True, slots=True)
class Side(Span):
    """A mention of a state or an organisation."""

    party: Party


class Sides:
    """The mentions in one text: those of states, and all.

    An organisation is often only the place of cooperation ("au sein de l'ONU"): ``states`` leaves it out.
    ``worded`` are the states that the text names outside its actors.
    """

    def __init__(self, reading: Reading, lexicon: Lexicon, words: AgreementWords) -> None:
        """Collect actors, names, adjectives, capitals that stand for states, and organisations."""
        between = Mediators(reading.text, words)
        worded = [*_countries(reading, lexicon, words), *_capitals(reading, lexicon, words)]
        self.worded = frozenset(side.party for side in worded)
        self.known = frozenset((*lexicon.countries.codes, *lexicon.organisations.codes))
        states = [*_actors(reading.actors, self.known), *worded]
        whole = load_actor_words(lexicon.language).departments
        states = [replace(side, party=whole.get(side.party, side.party)) for side in states]
        self.states = _in_order(side for side in states if not between.holds(side))
        organisations = (side for side in _organisations(reading, lexicon) if not between.holds(side))
        self.all = _in_order([*self.states, *organisations])

    def parties(self, span: Span) -> tuple[Party, ...]:
        """The states named in ``span``, each once, in order."""
        return tuple(dict.fromkeys(side.party for side in within(self.states, span)))


def is_country(party: Party) -> bool:
    """Whether ``party`` is a country's code rather than an organisation's."""
    return _CODE.fullmatch(party) is not None and party not in _TWO_LETTERS


def _in_order(sides: Iterable[Side]) -> tuple[Side, ...]:
    return tuple(sorted(sides, key=lambda side: (side.start, -side.end)))


def _actors(actors: Iterable[ActorMention], known: frozenset[Party]) -> Iterator[Side]:
    """States and organisations of states; a company, a school or an office is no party."""
    for actor in actors:
        org = actor.actor.org if actor.kind is not ActorKind.ORGANISATION else None
        party = actor.actor.country or org
        if party in known:
            yield Side(actor.start, actor.end, party)


# "En français", "l'enseignement du portugais": a language.
_LEAD = 60


def _countries(reading: Reading, lexicon: Lexicon, words: AgreementWords) -> Iterator[Side]:
    countries = lexicon.countries
    peoples = [
        word for word in countries.demonyms.find(reading.text) if not _is_tongue(reading.text, word, words)
    ]
    for word in (*countries.names.find(reading.text), *peoples):
        if word.value.is_strong and not _inside(word, reading.actors):
            yield Side(word.start, word.end, word.value.code)


def _is_tongue(text: str, word: Match[CountryWord], words: AgreementWords) -> bool:
    before = max(0, word.start - _LEAD)
    return words.frames.sides.tongue.search(text, before, word.start) is not None


def _capitals(reading: Reading, lexicon: Lexicon, words: AgreementWords) -> Iterator[Side]:
    """Two capitals joined by "et" ("Rabat et Pékin") stand for their states."""
    found = [match for match in lexicon.countries.capitals.find(reading.text) if match.value.is_strong]
    joints = _SIGNS | words.function.conjunction.folded
    yield from (Side(match.start, match.end, match.value.code) for match in found if _acts(reading, match))
    for first, second in itertools.pairwise(found):
        if reading.text[first.end : second.start].strip() in joints:
            yield from (Side(match.start, match.end, match.value.code) for match in (first, second))


def _acts(reading: Reading, capital: Match[CountryWord]) -> bool:
    """ "Pékin livrera": a capital that begins a clause and does something stands for its state."""
    parties, text = load_party_words(reading.language), reading.text
    lead = max(0, capital.start - _LEAD)
    is_first = parties.clause.search(text, lead, capital.start) is not None
    return is_first and parties.doing.match(text, capital.end) is not None


def _organisations(reading: Reading, lexicon: Lexicon) -> Iterator[Side]:
    """Organisations by sure words, and by those that may mean another where a sure one stands in the text."""
    found = [match for match in lexicon.organisations.find(reading.text) if match.value.country is None]
    sure = {match.value.code for match in found if match.value.is_strong}
    for match in found:
        if match.value.code in sure:
            yield Side(match.start, match.end, match.value.code)


def _inside(word: Match[CountryWord], actors: Sequence[ActorMention]) -> bool:
    return any(actor.start <= word.start and word.end <= actor.end for actor in actors)
