"""Times every query of the library on stores that hold a made-up archive.

    python -m tests.benchmarks.queries.measure --facts 100000 --report small.json embedded:FOLDER bolt://HOST:PORT
    python -m tests.benchmarks.queries.measure --table small.json large.json

An empty store is filled first. Questions are drawn as the archive is: those on frequent states come often.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import quantiles
from typing import Any

from kg.errors import UsageError
from kg.queries import ask, catalogue
from kg.store import Store, open_store, unfilled
from tests.benchmarks.corpus import countries, domains
from tests.benchmarks.queries.fill import fill
from tests.benchmarks.queries.skewed import FACTS_A_DOCUMENT, Archive, document_id, person, weights

WARM, ASKED = 3, 20
_PEOPLE = ("PersonName", "Somebody")
Values = Mapping[str, Any]


class Questions:
    """Draws the values of one question after another, the same for the same seed."""

    def __init__(self, store: Store, facts: int, *, seed: int = 7) -> None:
        """Look up some facts to ask for."""
        self._chance = random.Random(seed)
        self._documents = int(facts / FACTS_A_DOCUMENT)
        planning = "MATCH (f:Fact {phase: $phase}) RETURN f.id AS id LIMIT 200"
        self._facts = [row["id"] for row in store.read(planning, {"phase": "held 2015-06"})]
        self._made: Mapping[str, Callable[[], Any]] = {
            "a": self._country,
            "b": lambda: self._country(besides=self._last),
            "country": self._country,
            "partners": lambda: list(countries()[:3]),
            "domain": lambda: self._drawn(domains()),
            "person": self._person,
            "year": lambda: self._chance.randint(2011, 2023),
            "since": lambda: "2018-01-01",
            "middle": lambda: "2019-01-01",
            "until": lambda: "2019-12-31",
            "at": lambda: f"{self._chance.randint(2012, 2023)}-06-15",
            "meeting": lambda: self._chance.choice(self._facts),
            "fact": lambda: self._chance.choice(self._facts),
            "document": lambda: document_id(self._chance.randrange(self._documents)),
            "text": lambda: self._chance.choice(
                ("cooperation eau", "memorandum sante", self._person().split()[1])
            ),
        }
        self._last = ""

    def values(self, name: str) -> Values:
        """What the query ``name`` is asked next: its required parameters."""
        needed = [one for one in catalogue()[name].parameters if one.default is None]
        return {one.name: self._person() if one.type in _PEOPLE else self._made[one.name]() for one in needed}

    def _drawn(self, values: Sequence[str]) -> str:
        return self._chance.choices(values, cum_weights=weights(len(values)))[0]

    def _country(self, besides: str = "") -> str:
        found = besides
        while found == besides:
            found = self._drawn(countries())
        self._last = found
        return found

    def _person(self) -> str:
        return person(
            self._country(), int(self._chance.paretovariate(0.8)) - 1 if self._chance.random() < 0.5 else 0
        )


def measured(url: str, facts: int) -> dict[str, dict[str, float]]:
    """p50 and p95 in milliseconds and the mean number of rows of each query."""
    with open_store(url, asking=unfilled(url) is None) as store:
        if not store.counts():
            seconds = fill(store, Archive(facts))
            print(f"{url}: filled in {seconds:.0f} s", file=sys.stderr, flush=True)
        questions = Questions(store, facts)
        return {name: _timed(store, name, questions) for name in catalogue()}


def _timed(store: Store, name: str, questions: Questions) -> dict[str, float]:
    times, rows = [], 0
    for turn in range(WARM + ASKED):
        values = questions.values(name)
        start = time.perf_counter()
        answer = _answer(store, name, values)
        if turn >= WARM:
            times.append(1_000 * (time.perf_counter() - start))
            rows += len(answer)
    cuts = quantiles(times, n=20, method="inclusive")
    print(f"{name}: {cuts[9]:.1f} {cuts[18]:.1f}", file=sys.stderr, flush=True)
    return {"p50": cuts[9], "p95": cuts[18], "rows": rows / ASKED}


def _answer(store: Store, name: str, values: Values) -> Sequence[Any]:
    """The rows; none where somebody who was drawn is in no document."""
    try:
        return ask(store, name, **values)
    except UsageError:
        return []


def table(reports: Sequence[Path]) -> str:
    """The reports side by side: a row a query, p50 / p95 in milliseconds for each store and size."""
    read = [json.loads(path.read_text(encoding="utf-8")) for path in reports]
    columns = [(one["facts"], store, found) for one in read for store, found in one["stores"].items()]
    heads = [f"{store} {facts:,}" for facts, store, _ in columns]
    lines = [f"| query | {' | '.join(heads)} |", f"|---{'|---' * len(heads)}|"]
    for name in catalogue():
        cells = (found.get(name) for _, _, found in columns)
        shown = ("–" if cell is None else f"{cell['p50']:.1f} / {cell['p95']:.1f}" for cell in cells)
        lines.append(f"| {name} | {' | '.join(shown)} |")
    return "\n".join(lines)


def main() -> None:
    """Measure and write a report, or print reports as a table."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("stores", nargs="*", help="embedded:FOLDER, bolt://…; reports with --table")
    given.add_argument("--facts", type=int, default=100_000)
    given.add_argument("--report", type=Path)
    given.add_argument("--table", action="store_true")
    asked = given.parse_args()
    if asked.table:
        print(table([Path(one) for one in asked.stores]))
        return
    found = {url.partition(":")[0]: measured(url, asked.facts) for url in asked.stores}
    text = json.dumps({"facts": asked.facts, "stores": found}, indent=1)
    asked.report.write_text(text + "\n", encoding="utf-8") if asked.report else print(text)


if __name__ == "__main__":
    main()
