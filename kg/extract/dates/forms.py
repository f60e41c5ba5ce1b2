"""What a form of date is: a pattern, and how its matches are resolved."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from kg.extract.dates.anchor import Anchor, Resolved

Resolver = Callable[[re.Match[str], Anchor | None], Resolved | None]


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date; ``resolve`` gives None for what only looks like one or cannot be known.

    ``figures``: every match has a figure in it.
    """

    pattern: re.Pattern[str]
    resolve: Resolver
    figures: bool = False
