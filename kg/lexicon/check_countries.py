"""What can be wrong with the countries: two owners of a word, a missing name, a code that does not fit."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kg.errors import SourceError
from kg.lexicon.country_files import CountryFile, WordKind, read_country
from kg.lexicon.country_words import Strength, owners
from kg.source import problem

_CODE = re.compile(r"[A-Z]{2}")
_CODE3 = re.compile(r"[A-Z]{3}")
_ADJECTIVES = (WordKind.DEMONYM, WordKind.PREFIX)
_PLACES = (WordKind.NAME, WordKind.CAPITAL, WordKind.CITY, WordKind.REGION)


def check_countries(folder: Path, *, language: str = "fr") -> Iterator[str]:
    """Every problem of the files in ``folder``; an unreadable one does not hide the others'."""
    files: list[CountryFile] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            files.append(read_country(path, language=language))
        except SourceError as error:
            yield str(error)
    for file in files:
        yield from _check_file(file, language=language)
    yield from _check_codes(files)
    yield from _check_owners(files, _ADJECTIVES)
    yield from _check_owners(files, _PLACES)


def _check_file(file: CountryFile, *, language: str) -> Iterator[str]:
    known = {*WordKind, *(f"weak_{kind}" for kind in WordKind)}
    for key in file.words.keys() - known:
        yield problem(file.path, key, f"{key} is no kind of word, use {', '.join(sorted(known))}")
    if not file.labels.get(language) or not file.strong(WordKind.NAME):
        yield problem(file.path, "[label]", f"{file.code} has no name in {language}, add label and names")
    if not {"capital", "weak_capital"} & file.words.keys():
        yield problem(
            file.path, f"[{language}]", f"{file.code} has no capital, add it ([] where there is none)"
        )
    for key, words in file.words.items():
        for word in words:
            if not word.strip() or word != word.strip():
                yield problem(file.path, word, f'{key} has "{word}", take away the space or the empty word')


def _check_codes(files: Sequence[CountryFile]) -> Iterator[str]:
    seen: dict[str, CountryFile] = {}
    for file in files:
        if not _CODE.fullmatch(file.code) or not _CODE3.fullmatch(file.alpha3):
            yield problem(
                file.path, "alpha2", f"{file.code}/{file.alpha3} are no ISO 3166-1 codes, correct them"
            )
        if file.path.stem != file.code:
            yield problem(file.path, file.code, f"the file holds {file.code}, name it {file.code}.toml")
        other = seen.setdefault(file.alpha3, file)
        if other is not file:
            yield problem(file.path, file.alpha3, f"{file.alpha3} is {other.code} too, correct one of them")


def _check_owners(files: Sequence[CountryFile], kinds: Iterable[WordKind]) -> Iterator[str]:
    """Words of ``kinds`` strong in one country and known in another; one line a word, not one a spelling."""
    owner: dict[str, CountryFile] = {}
    told: set[tuple[str, str]] = set()
    pairs = ((kind, strength) for strength in Strength for kind in kinds)
    for kind, strength in pairs:
        for form, file in owners(files, kind, strength):
            other = owner.setdefault(form, file) if strength is Strength.STRONG else owner.get(form, file)
            if other.code == file.code or (file.code, form.casefold()) in told:
                continue
            told.add((file.code, form.casefold()))
            yield problem(file.path, form, f'"{form}" is {other.code} too, make it weak in both')
