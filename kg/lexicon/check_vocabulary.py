"""What can be wrong with domains, their words and event codes."""

import re
from collections.abc import Callable, Iterator, Mapping, Set
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, get_args

from kg.errors import SourceError
from kg.facts import AgreementStatus, MeetingStatus, Mode, Predicate, VisitStatus
from kg.lexicon.domains import Domains
from kg.lexicon.events import load_events
from kg.lexicon.wordings import expand
from kg.source import problem, read_toml

P = ParamSpec("P")
T = TypeVar("T")
_KEY = re.compile(r"[a-z]+(-[a-z]+)*")
_STATUSES: Mapping[str, Set[str]] = {
    "MET": set(MeetingStatus),
    "VISITS": set(VisitStatus),
    "SIGNS": set(AgreementStatus),
}


def attempt(load: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> tuple[T | None, list[str]]:
    """What ``load`` gives for the arguments, or the problem that it meets."""
    try:
        return load(*args, **kwargs), []
    except SourceError as error:
        return None, [str(error)]


def check_domains(path: Path, domains: Domains) -> Iterator[str]:
    """Keys of a wrong form, missing names, names that two domains share."""
    owner: dict[str, str] = {}
    for key in domains.keys:
        domain = domains[key]
        if not _KEY.fullmatch(key):
            yield problem(path, f"[{key}]", f"{key!r} is no key, use small letters and hyphens")
        for language in ("fr", "en"):
            if not domain.labels.get(language):
                yield problem(path, f"[{key}]", f"{key} has no label.{language}, add it")
        for label in domain.labels.values():
            if owner.setdefault(label, key) != key:
                yield problem(
                    path, f"[{key}]", f'"{label}" is {owner[label]} too, name one of them otherwise'
                )


def check_events(path: Path, domains: Domains) -> Iterator[str]:
    """Predicates, statuses, modes, domains and sectors that do not exist, and statuses without a code."""
    _, problems = attempt(load_events, path, domains)
    yield from problems
    tables, _ = attempt(read_toml, path)
    for predicate, table in (tables or {}).items():
        if predicate in _STATUSES:
            yield from _check_statuses(path, predicate, table)
        elif predicate not in {*get_args(Predicate), "cameo"}:
            yield problem(path, f"[{predicate}", f"{predicate} is no predicate, correct it")
    cooperation = (tables or {}).get("COOPERATES_ON", {})
    for kind, known in (("domains", domains.keys), ("sectors", domains.sectors)):
        for key in cooperation.get(kind, {}).keys() - set(known):
            yield problem(path, key, f"{key} is none of the {kind}, correct it or add it to domains.toml")


def check_domain_words(path: Path, domains: Domains) -> Iterator[str]:
    """Words for a domain that does not exist, domains without words, words that two domains own."""
    tables, problems = attempt(read_toml, path)
    yield from problems
    if tables is None:
        return
    tables.pop("none", None)
    for key in tables.keys() - set(domains.keys):
        yield problem(path, f"[{key}]", f"{key} is no domain, correct it or add it to schema/domains.toml")
    for key in set(domains.keys) - tables.keys():
        yield problem(path, key, f"the domain {key} has no words, add a table [{key}]")
    for kind in ("words", "adjectives"):
        yield from _shared_words(path, tables, kind)


def _shared_words(path: Path, tables: Mapping[str, Any], kind: str) -> Iterator[str]:
    owner: dict[str, str] = {}
    for key, table in tables.items():
        for wording in table.get(kind, ()):
            for word in expand(wording):
                if owner.setdefault(word, key) != key:
                    what = f'"{word}" ({kind}) is {owner[word]} and {key}, keep it in one'
                    yield problem(path, wording, what)


def _check_statuses(path: Path, predicate: str, table: Mapping[str, Any]) -> Iterator[str]:
    statuses = _STATUSES[predicate]
    modes = set(Mode) if predicate == "MET" else set()
    for key in table.keys() - statuses - modes:
        yield problem(path, f"[{predicate}]", f"{key} is no status of {predicate}, correct it")
    for status in sorted(statuses - table.keys()):
        yield problem(path, f"[{predicate}]", f"{predicate} {status} has no code, add it")
