"""Which reader found the facts of a document: another version of it may find others."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kg import resources
from kg.extract.extractor import Extractor

_BYTES = 6
_CODE = Path(__file__).resolve().parents[1]
_READERS = ("documents", "extract", "lexicon", "facts")
_DATA = (".toml", ".json")


def version(extractor: Extractor) -> str:
    """The engine's name and a hash of its program, lexicons and models: ``rules/0f3a…``."""
    name: str = getattr(extractor, "name", type(extractor).__name__)
    return f"{name}/{_content()}"


@cache
def _content() -> str:
    return resources.fingerprint(sorted(_files()), size=_BYTES)


def _files() -> Iterator[tuple[str, Path]]:
    """Every file that has a say in which facts are found, under a name that a wheel and a checkout share."""
    for package in _READERS:
        folder = _CODE / package
        wanted = (".py", *_DATA)
        yield from ((f"kg/{file.relative_to(_CODE)}", file) for file in _below(folder, wanted))
    yield from ((f"schema/{file.name}", file) for file in resources.schema().glob("*.toml"))
    seeds = resources.seeds()
    for name in ("lexicon", "judge"):
        yield from ((str(file.relative_to(seeds)), file) for file in _below(seeds / name, _DATA))


def _below(folder: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    return (file for file in folder.rglob("*") if file.suffix in suffixes and file.is_file())
