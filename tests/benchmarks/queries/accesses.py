"""Counts the accesses to a Neo4j with a made-up archive that every query of the library takes.

    python -m tests.benchmarks.queries.accesses --facts 100000 bolt://HOST:PORT

The server asks for no password; ``measure.py`` or ``tables.py`` fills it. Other work on the machine does not
change the counts. Prints a row a query: median and 95th percentile of twelve questions.
"""

import argparse
from collections.abc import Mapping
from contextlib import suppress
from statistics import quantiles
from typing import Any

from neo4j import Driver, GraphDatabase

from kg.errors import UsageError
from kg.queries import catalogue
from kg.queries.people import with_people
from kg.queries.run import parameters
from kg.store import Store, open_store
from tests.benchmarks.queries.measure import Questions

ASKED = 12


def accesses(url: str, facts: int) -> dict[str, list[int]]:
    """The accesses of each question, by query."""
    with open_store(url) as store:
        questions = Questions(store, facts)
        asked = {name: [_drawn(store, questions, name) for _ in range(ASKED)] for name in catalogue()}
    with GraphDatabase.driver(url) as driver:
        return {name: [_counted(driver, name, each) for each in values] for name, values in asked.items()}


def _drawn(store: Store, questions: Questions, name: str) -> Mapping[str, Any]:
    """The next question of those on persons who are in a document."""
    query = catalogue()[name]
    while True:
        values = questions.values(name)
        with suppress(UsageError):
            return with_people(store, query, parameters(query, values), given=values)


def _counted(driver: Driver, name: str, values: Mapping[str, Any]) -> int:
    answer = driver.execute_query("PROFILE " + catalogue()[name].cypher, values)
    return _sum(answer.summary.profile)


def _sum(step: Any) -> int:
    """The accesses of a step of the plan and of those that feed it."""
    own = step.get("dbHits", step["args"].get("DbHits", 0))
    return int(own) + sum(_sum(each) for each in step.get("children", ()))


def main() -> None:
    """Count and print."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("url")
    given.add_argument("--facts", type=int, default=100_000)
    asked = given.parse_args()
    for name, counts in accesses(asked.url, asked.facts).items():
        cuts = quantiles(counts, n=20, method="inclusive")
        print(f"{name}: {cuts[9]:.0f} {cuts[18]:.0f}", flush=True)


if __name__ == "__main__":
    main()
