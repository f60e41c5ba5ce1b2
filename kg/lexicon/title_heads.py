"""The head words of titles in all their forms."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from typing import Any

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.inflection import Inflection


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a title. ``singular`` is its form for one holder, in the gender written.

    A ``pointer`` is no office of its own; a ``peer`` has that of another.
    """

    singular: str
    form: str = ""
    plural: bool = False
    strong: bool = False
    pointer: bool = False
    peer: bool = False
    former: bool = False
    owner: str | None = None
    masculine: str = ""
    feminine: bool | None = None
    female: str = ""
    counterpart: str | None = None


@dataclass(frozen=True)
class _Plural:
    """Makes plurals; ``complement`` is what begins one, which stays as it is: "chefs de mission"."""

    inflection: Inflection
    complement: re.Pattern[str]

    def of(self, singular: str) -> str:
        """The plural of a head of one or more words."""
        first, space, rest = singular.partition(" ")
        if self.complement.match(rest):
            return self.of(first) + space + rest
        return " ".join(map(self.inflection.of_several, singular.split(" ")))


def title_heads(
    data: Mapping[str, Any], inflection: Inflection, function: FunctionWords
) -> Iterator[tuple[str, Head]]:
    """Every form of the heads of ``titles.toml``, with what its other tables say of it."""
    prefixes, former = data["heads"]["prefixes"], frozenset(data["words"]["former"])
    plural = _Plural(inflection, re.compile(f"{function.of.lead}|{function.at.lead}"))
    for kind in ("strong", "weak", "pointers"):
        for written in data["heads"][kind]:
            for form, head in _forms(written, plural):
                whole = _completed(head, data, kind)
                for longer, one in _prefixed(form, whole, prefixes, former):
                    yield longer, replace(one, form=longer)


def _completed(head: Head, data: Mapping[str, Any], kind: str) -> Head:
    """``head`` with what the other tables say of it."""
    return replace(
        head,
        strong=kind == "strong",
        pointer=kind == "pointers",
        peer=head.singular in data["heads"]["peers"],
        owner=data["owner"].get(head.singular),
        counterpart=data["counterpart"].get(head.masculine),
    )


def _prefixed(form: str, head: Head, prefixes: Iterable[str], former: Set[str]) -> Iterator[tuple[str, Head]]:
    yield form, head
    for prefix in () if head.pointer else prefixes:
        more = replace(
            head,
            singular=prefix + head.singular,
            masculine=prefix + head.masculine,
            female=prefix + head.female,
        )
        yield prefix + form, replace(more, former=prefix.removesuffix("-") in former, counterpart=None)


def _forms(written: str, plural: _Plural) -> Iterator[tuple[str, Head]]:
    """Every form of "masculine|feminine>plural|plural" with its head."""
    singular, _, plurals = written.partition(">")
    singulars = singular.split("|")
    several = plurals.split("|") if plurals else [plural.of(one) for one in singulars]
    for index, one in enumerate(singulars):
        feminine = bool(index) if len(singulars) > 1 else None
        head = Head(one, masculine=singulars[0], feminine=feminine, female=singulars[-1])
        yield one, head
        many = several[min(index, len(several) - 1)]
        if many != one and (not index or many != several[0]):
            yield many, replace(head, plural=True)
