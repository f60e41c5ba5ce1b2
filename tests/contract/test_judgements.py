"""The judgements that come with the package."""

from kg import resources
from kg.resolve import default_keys, load_judgements, read_judgements


def test_they_can_be_read_and_are_the_default() -> None:
    read = read_judgements(resources.seeds() / "judgements.toml")
    assert load_judgements() == default_keys().judgements == read
