"""All actors and places of a document, and the state whose communiqué it is."""

from collections.abc import Mapping, Sequence

from kg.documents import Document
from kg.extract.actors.acronyms import abbreviated
from kg.extract.actors.affiliate import Affiliator
from kg.extract.actors.bodies import bodies_in, places_in, soils_in
from kg.extract.actors.clues import adjectives_of, clues_of, goals_of, is_of_sports, publisher_of
from kg.extract.actors.delegations import led
from kg.extract.actors.draft import Draft
from kg.extract.actors.gather import gather
from kg.extract.actors.guess import Guess
from kg.extract.actors.known import recognise
from kg.extract.actors.led_next import as_leaders, credit, led_next
from kg.extract.actors.link import Linker
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.actors.pointers import References
from kg.extract.actors.portfolios import without_ranks
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.scanner import Scanner
from kg.extract.actors.sources import is_source
from kg.extract.actors.unknown_towns import towns_told
from kg.extract.reading import ActorMention, PlaceMention, Sentence
from kg.facts import Actor, CountryCode
from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.matcher import folded

Found = tuple[tuple[ActorMention, ...], tuple[PlaceMention, ...], CountryCode | None]


def find_actors(document: Document, text: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> Found:
    """Actors and places in the order of the text, and the publisher's state.

    ``text`` is as long as the document's; ``sentences`` are cut from it. A plural reference ("les deux
    hommes") gives one mention for each actor, over the same characters.
    """
    words = load_actor_words(lexicon.language)
    scanner = Scanner(text, lexicon, words)
    scans = [scanner.scan(sentence) for sentence in sentences]
    publisher = publisher_of(document, scans, lexicon)
    drafts, _ = gather(scans)
    guess = Guess(clues_of(scans), publisher, goals_of(scans), adjectives_of(scans))
    affiliator = Affiliator(guess, words.people.likeness, sports=is_of_sports(scans))
    recognise(drafts, words.people, guess.states)
    groups = led_next(scans, drafts, words.references)
    credit(groups)
    affiliator.complete(drafts, only_named=True)
    Linker(drafts, words.titles).link()
    drafts = sorted([*drafts, *abbreviated(scans, drafts)], key=lambda draft: (draft.start, draft.end))
    affiliator.complete(drafts)
    covered = [_covered(scan, drafts) for scan in scans]
    bodies = [draft for scan, taken in zip(scans, covered, strict=True) for draft in bodies_in(scan, taken)]
    ordered = sorted([*drafts, *bodies], key=lambda draft: (draft.start, draft.end))
    ordered = as_leaders(led(scans, ordered, words.references), groups)
    ordered = References(scans, ordered, words).complete()
    places: list[PlaceMention] = []
    for scan, taken in zip(scans, covered, strict=True):
        places += places_in(scan, taken, lexicon.countries)
        places += soils_in(scan, taken, lexicon.countries)
        places += towns_told(scan, taken)
    return _Numbering().mentions(ordered), tuple(sorted(places, key=lambda place: place.start)), publisher


def _covered(scan: Scan, drafts: Sequence[Draft]) -> set[int]:
    """The words of ``scan`` that belong to people and functions."""
    spans = [(draft.start, draft.end) for draft in drafts if draft.scan is scan]
    return {i for i, token in enumerate(scan.tokens) for start, end in spans if start <= token.start < end}


class _Numbering:
    """Gives each actor one number."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}

    def mentions(self, drafts: Sequence[Draft]) -> tuple[ActorMention, ...]:
        return tuple(self._mention(draft) for draft in drafts)

    def _mention(self, draft: Draft) -> ActorMention:
        actor = actor_of(draft.person)
        key: object = id(draft.person) if draft.person.name is not None else actor
        entity = self._numbers.setdefault(key, len(self._numbers))
        return ActorMention(
            draft.start,
            draft.end,
            actor,
            entity,
            draft.kind,
            draft.plural,
            is_source(draft),
            _offices(draft),
            any(title.affiliation.code for title in draft.person.titles),
            draft.anyone,
        )


def actor_of(person: Person) -> Actor:
    """The person as facts show it."""
    own = person.affiliation
    return Actor(name=person.name, role=person.role, country=own.country, org=own.org)


def _offices(draft: Draft) -> tuple[Actor, ...]:
    """What this mention words of its holder's functions."""
    if draft.phrase is None or draft.person.name is None or draft.plural:
        return ()
    words = draft.scan.words.titles.words
    worded = without_ranks(draft.phrase.titles, words)
    held = [title for title in worded if _is_office(title, words)]
    if not held and not any(_is_office(title, words) for title in draft.person.titles):
        held = [title for title in worded if _is_lead(title, words)]
    if draft.phrase.name is None:
        held = [title for title in held if _is_learnt(draft, title)]
    inherited = [title for title in draft.person.titles if title.role in draft.roles]
    return tuple(_office(draft.person, title) for title in held or inherited)


def _is_office(title: Title, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether the wording is a function: no pointer, no dignity, no head that says nothing by itself."""
    head = folded(title.head.singular)
    # Who heads a delegation on a journey has no office by it; the European Union's delegations are embassies.
    leads = folded(title.role).startswith(tuple(words["no_offices"])) and title.affiliation.org is None
    hollow = title.bare and head in words["hollow"]
    return not (title.head.pointer or head in words["dignities"] or hollow or leads)


def _is_lead(title: Title, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether the words tell a leader of a state or body who has no other office: "dirigeant syrien"."""
    told = title.affiliation.code is not None and not title.bare
    return told and not title.head.plural and folded(title.head.masculine) in words["leaders"]


def _is_learnt(draft: Draft, title: Title) -> bool:
    """Whether the person has the office from this very function, which stands without the name."""
    return any(held is title for held in draft.person.titles)


def _office(person: Person, title: Title) -> Actor:
    own: Affiliation = title.affiliation if title.affiliation.code else person.affiliation
    return Actor(name=person.name, role=title.role, country=own.country, org=own.org)
