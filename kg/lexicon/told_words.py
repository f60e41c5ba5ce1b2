"""Words of clauses that tell joint work with no word for it (``told.toml``)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from kg import resources
from kg.facts import DomainKey
from kg.lexicon.conjugation import Conjugation, load_conjugation
from kg.lexicon.function_words import read_function_words
from kg.lexicon.wordings import any_of, filled
from kg.source import read_toml

Pattern = re.Pattern[str]
# Behind a word: a blank or the apostrophe that cuts it short.
_END = r"(?:(?<=')|\b(?!'))\s?"


@dataclass(frozen=True)
class CarriedWords:
    """``relative`` leads to a clause on the matter before it, in which ``we`` speak or two are ``apart``.

    ``placed`` stands between the matter and "entre les deux", ``apposed`` before a word for joint work,
    ``of`` between such a word and its matter.
    """

    relative: Pattern
    we: Pattern
    apart: Pattern
    placed: Pattern
    apposed: Pattern
    of: Pattern


@dataclass(frozen=True)
class HelpedWords:
    """``verbs`` lead to the one who is helped, whom ``receiver`` stands before, ``aims`` to the matter.

    ``facing`` leads to a danger as the matter; ``pronoun`` ends before a verb, ``country`` begins behind it.
    """

    verbs: Pattern
    pronoun: Pattern
    country: Pattern
    receiver: Pattern
    aims: Pattern
    facing: Pattern


@dataclass(frozen=True)
class TaughtWords:
    """``domains`` of those who learn by ``training``.

    ``teachers`` ends before the state that teaches, or where, ``by`` before the one who teaches.
    ``active`` is what it does before the learners are named, ``at`` ends before the town where they learn.
    ``school`` is a house for it, or in which they learn; by ``mutual`` words the two teach each other.
    """

    domains: frozenset[DomainKey]
    training: Pattern
    teachers: Pattern
    by: Pattern
    active: Pattern
    at: Pattern
    school: Pattern
    mutual: Pattern


@dataclass(frozen=True)
class OutlinedWords:
    """``about`` ends before what a text of the two is about, ``resuming`` opens a sentence on it."""

    about: Pattern
    resuming: Pattern


@dataclass(frozen=True)
class GaveWords:
    """``verbs`` of one who gives; ``receiver`` ends before the state to which, or where.

    ``papers`` are handed over and no gift."""

    verbs: Pattern
    receiver: Pattern
    papers: Pattern


@dataclass(frozen=True)
class BroughtWords:
    """Of a clause that tells who gives: verbs of who ``helps``, or ``builds`` in the country of the other.

    ``acts`` are verbs of help in a main clause.

    ``aids`` are nouns of help before such a clause, ``own`` those of who speaks; ``no_help`` undoes it.
    ``kept`` goes from the verb to one's own help: "poursuivra son aide".
    """

    helps: Pattern
    builds: Pattern
    acts: Pattern
    aids: Pattern
    own: Pattern
    kept: Pattern
    no_help: Pattern


@dataclass(frozen=True)
class AcceptedWords:
    """``offers`` besides wishes, ``consent`` to one in the next sentence, which is ``denied`` by others.

    ``to_do`` is an offer to do something, and no gift yet.
    """

    offers: Pattern
    to_do: Pattern
    consent: Pattern
    denied: Pattern


@dataclass(frozen=True)
class BothWantWords:
    """Verbs by which two ``wants``, words that it is ``both``, what may have ``joined`` the two."""

    wants: Pattern
    both: Pattern
    joined: Pattern


@dataclass(frozen=True)
class ToldWords:
    """``settled`` ends behind "s'accorder avec A sur", ``against`` is what one agrees on then but work.

    ``wishes`` are granted by the other. Of gifts that are ``refused`` none is told but behind ``unceasing``.
    ``people`` ends before the state of people who are no party, ``beside`` before a third one that does what
    two do; below ``problems`` no common matters are listed; ``parted`` words end a list of matters,
    a ``stance`` is no matter in which one helps; ``away`` stands between a state and what others give.
    ``thanked`` goes from thanks to the word for what was given.
    """

    carried: CarriedWords
    helped: HelpedWords
    settled: Pattern
    against: Pattern
    wishes: Pattern
    outlined: OutlinedWords
    gave: GaveWords
    refused: Pattern
    unceasing: Pattern
    taught: TaughtWords
    brought: BroughtWords
    accepted: AcceptedWords
    both_want: BothWantWords
    thanked: Pattern
    people: Pattern
    beside: Pattern
    problems: Pattern
    away: Pattern
    stance: Pattern
    parted: Pattern


def read_told_words(path: Path) -> ToldWords:
    """The words of ``path``. Raises ``SourceError``."""
    tables = read_toml(path)
    verbs = load_conjugation(path.with_name("conjugation.toml"))
    words = {name: _patterns(table, verbs) for name, table in tables.items()}
    settled, refused = words["settled"], words["refused"]
    definite = read_function_words(path.with_name("function_words.toml")).definite
    return ToldWords(
        carried=_carried(words["carried"]),
        helped=_helped(words["helped"]),
        settled=_settled(settled),
        against=_compiled(rf"\b{settled['against']}\b"),
        wishes=_compiled(rf"\b{words['granted']['wishes']}\b"),
        outlined=_outlined(words["outlined"]),
        gave=_gave(words["gave"]),
        refused=_compiled(rf"\b{refused['words']}{_END}"),
        unceasing=_compiled(rf"\b{refused['unceasing']}"),
        people=_compiled(rf"\b{words['people']['words']}\s$"),
        beside=_compiled(rf"(?<!\w){words['beside']['words']}\s(?:{definite.lead})?$"),
        away=_compiled(rf"\b{words['away']['words']}{_END}"),
        stance=_compiled(rf"\b{words['stance']['words']}\b"),
        parted=_compiled(rf"\b(?:{words['parted']['words']}{_END}|{_to_do(words['helped'])})"),
        problems=_compiled(rf"\b{words['problems']['words']}\b"),
        taught=_taught(words["taught"], tables["taught"]["domains"]),
        brought=_brought(words["brought"]),
        accepted=_accepted(words["accepted"]),
        both_want=_both_want(words["both_want"]),
        thanked=_thanked(words["thanked"]),
    )


@lru_cache
def load_told_words(language: str = "fr") -> ToldWords:
    """The words that come with the package; read once."""
    return read_told_words(resources.seeds() / "lexicon" / language / "told.toml")


def _carried(words: Mapping[str, str]) -> CarriedWords:
    return CarriedWords(
        relative=_compiled(rf"(?:{words['things']})?(?:,?\s)\b{words['relative']}{_END}"),
        we=_compiled(rf"\b{words['we']}\b"),
        apart=_compiled(rf"\b{words['apart']}{_END}"),
        placed=_compiled(rf"(?:\s[\w'-]+){{0,3}}?,?\s{words['placed']}\s(?:[\w-]+\s){{0,3}}?$"),
        of=_compiled(rf"\s(?:{words['of']}\s?){{1,2}}(?:[\w'-]+\s(?:{words['of']}\s?){{1,2}})?"),
        apposed=_compiled(rf"(?:,\s(?:{words['apposed']}\s){{0,2}}|,?\s{words['worked']}\s)"),
    )


def _helped(words: Mapping[str, str]) -> HelpedWords:
    return HelpedWords(
        verbs=_compiled(rf"\b{words['verbs']}\b"),
        country=_compiled(rf"\s{words['countries']}\b"),
        pronoun=_compiled(rf"\b{words['pronouns']}\s?$"),
        receiver=_compiled(rf"\s(?:{words['receivers']}\s?){{0,3}}"),
        aims=_compiled(rf"\b(?:{words['aims']}{_END}|{_to_do(words)})"),
        facing=_compiled(rf"\b{words['facing']}{_END}"),
    )


def _to_do(words: Mapping[str, str]) -> str:
    """ "À réformer": the word before an infinitive."""
    return rf"{words['to']}\s(?=\w+{words['infinitives']}\b)"


def _settled(words: Mapping[str, str]) -> Pattern:
    """ "S'accorder avec A sur", "ont convenu lors de l'entretien de"."""
    what = rf"(?:\bMM?\.|[^,.;:()«»]){{1,70}}?,?\s{words['leads']}{_END}"
    with_other = rf"{words['verbs']}\s{words['partner']}\s{what}"
    both = rf"{words['plural']},?\s{words['adjunct']}\b{what}"
    return _compiled(rf"\b(?:{with_other}|{both})")


def _outlined(words: Mapping[str, str]) -> OutlinedWords:
    stay = rf"(?![^.;:()«»]{{0,12}}\b{words['stays']}\b)"
    text = rf"{words['nouns']}\b{stay}[^.;:()«»]{{0,60}}?\b{words['verbs']}"
    return OutlinedWords(
        about=_compiled(rf"\b(?:{text}|{words['singled']}){_END}"),
        resuming=re.compile(words["resuming"]),
    )


def _gave(words: Mapping[str, str]) -> GaveWords:
    return GaveWords(
        verbs=_compiled(rf"\b{words['verbs']}\b"),
        receiver=_compiled(rf"\b{words['receivers']}\s?(?:[\w'-]+\s){{0,2}}?$"),
        papers=_compiled(rf"\b{words['papers']}\b"),
    )


def _brought(words: Mapping[str, str]) -> BroughtWords:
    kept = rf"{words['kept']}\s(?:[\w'-]+\s){{0,3}}?{words['its']}"
    names = ("helps", "builds", "acts", "aids", "own", "no_help")
    return BroughtWords(
        kept=_compiled(rf"\b{kept}\b"), **{name: _compiled(rf"\b{words[name]}\b") for name in names}
    )


def _accepted(words: Mapping[str, str]) -> AcceptedWords:
    """ "A accueilli cette offre", "la proposition a été acceptée", "a promis d'y donner suite"."""
    with_noun = rf"{words['accepted']}\s?{words['nouns']}|{words['nouns']}\s{words['taken']}"
    return AcceptedWords(
        offers=_compiled(rf"\b{words['offers']}"),
        to_do=_compiled(rf"\b{words['to_do']}{_END}"),
        consent=_compiled(rf"\b(?:{with_noun}|{words['given']})\b"),
        denied=_compiled(rf"\b{words['denied']}{_END}"),
    )


def _both_want(words: Mapping[str, str]) -> BothWantWords:
    return BothWantWords(
        wants=_compiled(rf"\b(?:{words['wants']}|{words['we_want']})\b"),
        both=_compiled(rf"\b{words['both']}\b"),
        joined=_compiled(rf"\s{words['joined']}\s"),
    )


def _thanked(words: Mapping[str, str]) -> Pattern:
    """ "Remercié la Suède pour la construction": whom one thanks may stand between."""
    whom = r"(?:\bMM?\.|[^.;:()«»])"
    given = rf"(?:[\w'-]+\s){{0,4}}?(?:\w')?(?P<given>{words['given']})"
    return _compiled(rf"\b{words['words']}\b{whom}{{0,70}}?\b{words['for']}\s?{given}\b")


def _taught(words: Mapping[str, str], domains: Sequence[DomainKey]) -> TaughtWords:
    place = rf"{words['at']}\s(?:[\w-]+['\s]){{0,2}}?{words['schools']}"
    return TaughtWords(
        domains=frozenset(domains),
        training=_compiled(rf"\b{words['training']}\b"),
        teachers=_compiled(rf"\b{words['teachers']}\b[^,.;:()«»]{{0,45}}$"),
        by=_compiled(rf"\b{words['by']}\b[^,.;:()«»]{{0,45}}$"),
        active=_compiled(rf"\b{words['active']}\b"),
        at=_compiled(rf"\b{words['at']}\s(?:[\w'-]+\s){{0,4}}?$"),
        school=_compiled(rf"\b(?:{words['schools']}\s(?:[\w-]+\s)?{words['of']}|{place}\b)"),
        mutual=_compiled(rf"\b{words['mutual']}\b"),
    )


def _patterns(table: Mapping[str, Sequence[str]], verbs: Conjugation) -> Mapping[str, str]:
    """A pattern for any of the wordings of each key."""
    return {
        name: f"(?:{any_of(filled(wordings, partial(_forms, verbs)))})" for name, wordings in table.items()
    }


def _forms(verbs: Conjugation, verb: str) -> list[str]:
    return [form.written for form in verbs.forms(verb)]


def _compiled(pattern: str) -> Pattern:
    return re.compile(pattern, re.IGNORECASE)
