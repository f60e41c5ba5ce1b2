"""What became of one shard."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Self

from kg.errors import DocumentError
from kg.facts import Extraction
from kg.pipeline.items import Outcome
from kg.pipeline.tally import Statuses, pairs, statuses


@dataclass(frozen=True)
class ShardReport:
    """A shard in numbers, with each warning (document, text) and fault; ``known``: finished before."""

    name: str
    documents: int = 0
    facts: Statuses = field(default_factory=dict)
    plans: int = 0
    warnings: tuple[tuple[str, str], ...] = ()
    failures: tuple[str, ...] = ()
    known: bool = False

    @classmethod
    def of(cls, name: str, found: Iterable[Outcome]) -> Self:
        """Count ``found``."""
        outcomes = tuple(found)
        read = [one for one in outcomes if isinstance(one, Extraction)]
        return cls(
            name=name,
            documents=len(read),
            facts=statuses(Counter(pair for one in read for pair in pairs(one))),
            plans=sum(len(one.plans) for one in read),
            warnings=tuple((one.document.id, text) for one in read for text in one.warnings),
            failures=tuple(str(one) for one in outcomes if isinstance(one, DocumentError)),
        )

    def as_known(self) -> Self:
        """The same for a shard that was there before."""
        return replace(self, known=True)

    @property
    def number(self) -> int:
        """How many facts there are."""
        return sum(sum(table.values()) for table in self.facts.values())

    def to_json(self) -> str:
        """For a journey between processes, and for the shard itself."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The report that ``to_json`` gave."""
        values = json.loads(text)
        warnings = tuple((document, said) for document, said in values.pop("warnings"))
        return cls(**values | {"warnings": warnings, "failures": tuple(values["failures"])})
