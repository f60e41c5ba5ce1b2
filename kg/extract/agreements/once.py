"""One fact an agreement: what a text tells of it twice is joined, the surest status first."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kg.extract.reading import Sentence
from kg.facts import AgreementStatus, Signs

Key = tuple[object, ...]


class Told(NamedTuple):
    """A fact and the sentence that tells it."""

    fact: Signs
    sentence: Sentence


def each_once(told: Iterable[Told]) -> Iterator[Told]:
    """For one pair, kind and domain the surest; an earlier text with its own day stays beside a new one."""
    new: dict[Key, Told] = {}
    earlier: dict[Key, Told] = {}
    for one in told:
        _keep(one, earlier if _is_dated_earlier(one.fact) else new)
    known = [*(one for key, one in new.items() if not _is_same_earlier(one, key, earlier)), *earlier.values()]
    told_of = [fact for fact, _ in known if fact.domain is not None]
    return (one for one in known if one.fact.domain is not None or not _says_less(one.fact, told_of))


def _keep(one: Told, known: dict[Key, Told]) -> None:
    key = _key(one.fact)
    if key not in known or one.fact.evidence.confidence > known[key].fact.evidence.confidence:
        known[key] = one
    elif known[key].fact.date is None and known[key].fact.status is one.fact.status:
        known[key] = Told(known[key].fact.model_copy(update={"date": one.fact.date}), known[key].sentence)


def _key(fact: Signs) -> Key:
    return fact.parties, fact.kind, fact.domain


def _says_less(fact: Signs, told_of: Iterable[Signs]) -> bool:
    """Whether ``fact`` gives no domain to what another one tells with its domain."""
    is_earlier = fact.status is AgreementStatus.IN_FORCE
    alike = [other for other in told_of if _key(other)[:2] == _key(fact)[:2]]
    if _is_dated_earlier(fact):
        alike = [other for other in alike if other.date is None or other.date[:4] == (fact.date or "")[:4]]
    return any(is_earlier or other.status is fact.status for other in alike)


def _is_dated_earlier(fact: Signs) -> bool:
    return fact.status is AgreementStatus.IN_FORCE and fact.date is not None


def _is_same_earlier(one: Told, key: Key, earlier: dict[Key, Told]) -> bool:
    """Recalled without its day, and elsewhere with it."""
    return one.fact.status is AgreementStatus.IN_FORCE and key in earlier
