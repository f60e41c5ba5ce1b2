"""How nouns and adjectives of titles change with number and gender (``titles.toml``)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kg.lexicon.matcher import folded
from kg.lexicon.wordings import any_of

# So many letters a word has at least from which its plural and feminine are cut off.
_SHORTEST = 5


@dataclass(frozen=True)
class Inflection:
    """``plural`` is what is added for several; a word that ends in one of ``plurals`` has it already.

    ``singulars`` are endings of words for several with those for one, ``shortened`` such of a feminine; the
    first that fits counts. ``endings`` finds what gender and number add to a folded word beside ``feminine``.
    """

    plural: str
    plurals: tuple[str, ...]
    singulars: tuple[tuple[str, str], ...]
    shortened: tuple[tuple[str, str], ...]
    feminine: str
    endings: re.Pattern[str]

    def of_several(self, word: str) -> str:
        """The word for several: "préfet" becomes "préfets"; "inspecteur général" is two words."""
        return word if word.endswith(self.plurals) else word + self.plural

    def of_one(self, word: str) -> str:
        """The word for one: "turcs" becomes "turc", "fédéraux" "fédéral"; "français" stays."""
        return _ended(word, self.singulars)

    def stem(self, word: str) -> str:
        """A folded word without the endings of gender and number."""
        for cut in (self.endings.sub("", word), _ended(word, self.shortened)):
            if cut != word:
                return cut
        plain = word.rstrip("".join(self.plurals)).rstrip(self.feminine)
        return plain if len(word) >= _SHORTEST else word


def inflection(table: Mapping[str, Any]) -> Inflection:
    """The endings of ``table``."""
    return Inflection(
        plural=table["plural"],
        plurals=tuple(table["plurals"]),
        singulars=tuple(table["singulars"].items()),
        shortened=tuple(table["shortened"].items()),
        feminine=table["feminine"],
        # What is left of a word tells it from others well enough.
        endings=re.compile(rf"(?<=\w\w)(?:{any_of(map(folded, table['endings']))})$"),
    )


def _ended(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    """``word`` with its ending changed for the other one."""
    end, other = next((pair for pair in endings if word.endswith(pair[0])), ("", ""))
    return word.removesuffix(end) + other
