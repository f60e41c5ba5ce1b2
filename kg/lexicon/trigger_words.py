"""What a word that tells a meeting or a visit says, and the small words of its clause."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kg.facts import Mode, rule_name
from kg.lexicon.companion_words import CompanionPatterns
from kg.lexicon.conjugation import Tense
from kg.lexicon.givers import GiverPatterns
from kg.lexicon.ground_words import GroundWords
from kg.lexicon.lead_words import LeadPatterns
from kg.lexicon.matcher import Matcher
from kg.lexicon.owner_words import OwnerPatterns
from kg.lexicon.pointed_words import PointedPatterns
from kg.lexicon.pronouns import PronounPatterns
from kg.lexicon.relative_words import RelativePatterns

Frame = Literal["direct", "with", "to", "place", "invite", "joint", "together", "noun"]


@dataclass(frozen=True)
class Trigger:
    """One word of the lexicon. ``frame`` says where the other side stands in the clause."""

    lemma: str
    predicate: Literal["MET", "VISITS"]
    frame: Frame
    weight: float
    pronominal: bool = False
    host: bool = False
    passive: bool = False
    presence: bool = False
    visits: bool = False
    direct: bool = False
    carries: bool = False
    back: bool = False
    sends: bool = False
    at_person: bool = False
    meal: bool = False
    handed: bool = False
    welcomes: bool = False
    lasts: bool = False
    gathers: bool = False
    owned: bool = False
    joint: bool = False
    deed: bool = False
    stay: bool = False
    finite: bool = False
    to_host: bool = False
    stands_for: bool = False
    leaves: bool = False
    of: bool = False
    whole: bool = False
    reach: int | None = None
    mode: Mode | None = None
    object: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    led_by: tuple[str, ...] = ()

    def rule(self, language: str) -> str:
        """The name under which its facts go: ``met/fr/recevoir``."""
        return rule_name(self.predicate, language, self.lemma.replace(" ", "-"))


@dataclass(frozen=True)
class Sense:
    """A word that means something else right before or after certain words, or near them.

    In a sentence with words of ``courtesy`` it tells an arrival, not a talk.
    """

    word: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    courtesy: tuple[str, ...] = ()


@dataclass(frozen=True)
class TriggerForm:
    """A written form: the triggers that it may be, and its tense (None for a noun)."""

    triggers: tuple[Trigger, ...]
    tense: Tense | None = None
    plural: bool = False


@dataclass(frozen=True)
class Grammar:
    """Small words of the clause, in lower case and without apostrophes."""

    prepositions: frozenset[str]
    articles: frozenset[str]
    pronouns: frozenset[str]
    first: frozenset[str]
    mine: frozenset[str]
    alone: frozenset[str]
    of: frozenset[str]
    speech: frozenset[str]
    under: frozenset[str]
    among: frozenset[str]
    agent: frozenset[str]
    comitative: frozenset[str]
    benefactive: frozenset[str]
    partner: frozenset[str]
    addressee: frozenset[str]
    resuming: frozenset[str]
    goes_on: frozenset[str]
    anaphoric: frozenset[str]
    introducing: frozenset[str]
    known: frozenset[str]
    determiners: frozenset[str]
    bound: frozenset[str]
    possessive: frozenset[str]
    their: frozenset[str]
    their_one: frozenset[str]
    demonstrative: frozenset[str]
    reach: frozenset[str]
    where: frozenset[str]
    elsewhere: frozenset[str]
    matters: frozenset[str]
    called: frozenset[str]
    adds: frozenset[str]
    clitics: frozenset[str]
    noun_makers: frozenset[str]
    pays: frozenset[str]
    with_of: frozenset[str]
    each: frozenset[str]
    adverbials: tuple[str, ...]
    framing: tuple[str, ...]
    spokesmen: tuple[str, ...]
    stops: tuple[str, ...]


@dataclass(frozen=True)
class Triggers:
    """The whole lexicon of one language."""

    forms: Matcher[tuple[TriggerForm, ...]]
    together: Matcher[TriggerForm]
    taking_part: tuple[str, ...]
    modes: Mapping[Mode, tuple[str, ...]]
    senses: Mapping[str, tuple[Sense, ...]]
    aside: tuple[str, ...]
    courtesy: tuple[str, ...]
    as_courtesy: re.Pattern[str]
    companion: tuple[str, ...]
    present: tuple[str, ...]
    opener: tuple[str, ...]
    list_ends: frozenset[str]
    goes_along: tuple[str, ...]
    delegation: Mapping[str, tuple[str, ...]]
    example: tuple[str, ...]
    headed: tuple[str, ...]
    held: tuple[str, ...]
    made: tuple[str, ...]
    resident: tuple[str, ...]
    deputed: tuple[str, ...]
    abroad: tuple[str, ...]
    seat: tuple[str, ...]
    joiner: frozenset[str]
    coordinators: frozenset[str]
    unnamed: re.Pattern[str]
    comitative: re.Pattern[str]
    rank: Mapping[str, tuple[str, ...]]
    giver: GiverPatterns
    pronoun: PronounPatterns
    grammar: Grammar
    ground: GroundWords
    owner: OwnerPatterns
    relative: RelativePatterns
    lead: LeadPatterns
    pointed: PointedPatterns
    company: CompanionPatterns
    fillers: re.Pattern[str]
    agenda: re.Pattern[str]
