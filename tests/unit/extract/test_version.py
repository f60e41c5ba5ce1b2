"""A document is read again whenever what reads it has changed."""

from kg.extract.extractor import default_extractor
from kg.extract.version import _files, version


def test_every_file_that_has_a_say_is_in_the_version() -> None:
    names = {name for name, _ in _files()}
    assert {"kg/extract/extractor.py", "kg/lexicon/lexicon.py", "kg/facts/models.py"} <= names
    assert {"kg/documents/header.py", "kg/documents/dates.py"} <= names
    assert {"judge/met.json", "lexicon/fr/triggers.toml", "schema/domains.toml"} <= {
        name.replace("\\", "/") for name in names
    }


def test_engines_and_thresholds_are_versions() -> None:
    engines = [default_extractor(engine="rules"), default_extractor(), default_extractor(threshold=0.9)]
    assert len({version(engine) for engine in engines}) == 3
