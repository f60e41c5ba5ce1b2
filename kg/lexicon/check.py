"""Whether the lexicons and the vocabulary agree: every contradiction as "path:line: what, what to do"."""

from collections.abc import Callable, Iterator, Set
from pathlib import Path

from kg import resources
from kg.lexicon.actor_frames import read_actor_frames
from kg.lexicon.agreement_frames import read_agreement_frames
from kg.lexicon.agreement_words import read_agreement_words
from kg.lexicon.check_countries import check_countries
from kg.lexicon.check_organisations import check_organisations
from kg.lexicon.check_vocabulary import (
    attempt,
    check_domain_words,
    check_domains,
    check_events,
)
from kg.lexicon.conjugation import load_conjugation
from kg.lexicon.cooperation_words import read_cooperation_words
from kg.lexicon.countries import load_countries
from kg.lexicon.domains import load_domains
from kg.lexicon.event_frames import read_event_frames
from kg.lexicon.function_words import read_function_words
from kg.lexicon.governing import load_governing
from kg.lexicon.institutions import load_institutions
from kg.lexicon.matter_words import read_matter_words
from kg.lexicon.party_words import read_party_words
from kg.lexicon.references import load_references
from kg.lexicon.source import problem, read_toml
from kg.lexicon.status import load_status
from kg.lexicon.titles import load_titles
from kg.lexicon.triggers import load_triggers


def check_lexicon(root: Path | None = None, *, language: str = "fr") -> list[str]:
    """The problems of ``seeds/lexicon`` and ``schema/*.toml`` in ``root``; the package's own by default."""
    root = resources.root() if root is None else root
    seeds = root / "seeds" / "lexicon"
    found = [*_syntax(seeds), *_syntax(root / "schema")]
    if not found:
        found = [
            *check_countries(seeds / "countries", language=language),
            *_check_schema(root / "schema", words=seeds / language / "domains.toml"),
            *_check_organisations(seeds, language=language),
            *_check_words(seeds / language),
        ]
    return sorted(set(found))


def _syntax(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.toml")):
        yield from attempt(read_toml, path)[1]


def _check_schema(schema: Path, *, words: Path) -> Iterator[str]:
    domains, problems = attempt(load_domains, schema / "domains.toml")
    yield from problems
    if domains is not None:
        yield from check_domains(schema / "domains.toml", domains)
        yield from check_events(schema / "events.toml", domains)
        yield from check_domain_words(words, domains)


def _check_organisations(seeds: Path, *, language: str) -> Iterator[str]:
    countries, _ = attempt(load_countries, seeds / "countries", language=language)
    files = (seeds / "organisations.toml", seeds / "agencies.toml")
    yield from check_organisations(files, countries)
    known = set() if countries is None else set(countries.codes)
    for file in files:
        known |= (attempt(read_toml, file)[0] or {}).keys()
    yield from _unknown_codes(seeds / language, known)


def _unknown_codes(folder: Path, known: Set[str]) -> Iterator[str]:
    """Owners of institutions and candidates of "Royaume" that are no country and no organisation."""
    owners, problems = attempt(read_toml, folder / "institutions.toml")
    yield from problems
    for code in (owners or {}).get("owner", {}).keys() - known:
        yield problem(folder / "institutions.toml", code, f"{code} is no country or organisation, correct it")
    realms, problems = attempt(read_toml, folder / "realms.toml")
    yield from problems
    tables = (realms or {}).get("writing", {}) | (realms or {}).get("common", {})
    for word, codes in tables.items():
        for code in set(codes) - known:
            yield problem(
                folder / "realms.toml", word, f"{word} may be {code}, which is no country, correct it"
            )


def _check_words(folder: Path) -> Iterator[str]:
    """What the loaders of one language's words refuse: unknown predicates, kinds, statuses, missing keys."""
    conjugation, problems = attempt(load_conjugation, folder / "conjugation.toml")
    yield from problems
    if conjugation is not None:
        yield from _refused(folder / "triggers.toml", lambda path: load_triggers(path, conjugation))
        yield from _refused(folder / "status.toml", lambda path: load_status(path, conjugation))
        yield from _refused(folder / "governing.toml", load_governing)
    yield from _refused(folder / "function_words.toml", read_function_words)
    yield from _refused(folder / "agreements.toml", read_agreement_words)
    yield from _refused(folder / "parties.toml", read_party_words)
    yield from _refused(folder / "actor_frames.toml", read_actor_frames)
    yield from _refused(folder / "agreement_frames.toml", read_agreement_frames)
    yield from _refused(folder / "event_frames.toml", read_event_frames)
    yield from _refused(folder / "matters.toml", read_matter_words)
    yield from _refused(folder / "cooperation.toml", read_cooperation_words)
    yield from _refused(folder / "titles.toml", lambda path: load_titles(path.parent))
    yield from _refused(folder / "references.toml", lambda path: load_references(path.parent))
    yield from _refused(folder / "institutions.toml", lambda path: load_institutions(path.parent))


def _refused(path: Path, load: Callable[[Path], object]) -> list[str]:
    try:
        return attempt(load, path)[1]
    except (KeyError, TypeError, ValueError) as error:
        return [problem(path, str(error).strip("'"), f"{error!r} stops the reading, correct the entry")]
