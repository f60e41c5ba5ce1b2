"""Makes ``kg/queries/library.py`` and ``queries/README.md`` from the headers of the query files."""

from collections.abc import Mapping
from itertools import chain
from pathlib import Path

from kg import resources
from kg.queries.catalogue import catalogue
from kg.queries.lint import problems
from kg.queries.listing import listing
from kg.queries.source import library
from kg.store.statements import rendered_files as statements


def rendered_files() -> Mapping[Path, str]:
    """What has to stand in each generated file. Raises the first ``SourceError`` of a query that is wrong."""
    queries = tuple(catalogue().values())
    for problem in chain.from_iterable(map(problems, queries)):
        raise problem
    return {
        Path(__file__).with_name("library.py"): library(queries),
        resources.queries() / "README.md": listing(queries),
        **statements(),
    }
