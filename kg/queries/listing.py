"""Writes the list of queries that people read."""

import shlex
from collections.abc import Iterator, Sequence
from itertools import groupby

from kg.queries.model import Query

_HEAD = """# Queries

Rendered by `kg render` from the headers of the files in `read/`: edit those. Each query is a function of
`kg.queries.library` and is asked on the command line as shown. `$meeting` stands for the id of a fact, as
other answers give it. How to add one: copy the nearest file, change header and statement, run `kg render`.
"""


def listing(queries: Sequence[Query]) -> str:
    """``queries/README.md``: what each query answers, its parameters and columns, an example."""
    parts = [_HEAD]
    for topic, group in groupby(queries, key=lambda query: query.topic):
        parts.append(f"## {topic.capitalize()}\n")
        parts += ["\n".join(_entry(query)) for query in group]
    return "\n".join(parts).rstrip() + "\n"


def _entry(query: Query) -> Iterator[str]:
    yield f"### {query.name}\n\n{query.doc}\n"
    for one in query.parameters:
        known = "" if one.default in (None, "None") else f", default {one.default}"
        yield f"- `{one.name}` ({one.type}{known}): {one.doc}"
    yield f"\nGives {', '.join(f'`{column.name}`' for column in query.columns)}.\n"
    yield f"    {example(query)}\n"


def example(query: Query) -> str:
    """A command line that asks ``query``, as a shell takes it; a value such as ``$meeting`` is left open."""
    values = {
        name: value if value[:1] == "$" else shlex.quote(value) for name, value in query.example.items()
    }
    return f"kg ask {query.name}" + "".join(f" --{name} {value}" for name, value in values.items())
