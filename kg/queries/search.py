"""Words that people look for, as the full-text index is asked for them."""

from collections.abc import Iterator
from functools import cache

from pydantic_core import PydanticCustomError

from kg import resources
from kg.graph import AT
from kg.lexicon.inflection import Inflection, inflection
from kg.resolve.names import words
from kg.source import read_toml

_LEAST = 3  # letters: shorter words have no plural that tells


def all_of(given: str) -> str:
    """Every word, folded as the index has them, in the singular and the plural; "*" is kept at ends.

    A whole word ends with ``AT``, to which a statement adds the months that it asks for.
    """
    found = [(words(part), part.endswith("*")) for part in given.split()]
    asked = [_one_of(word, begins=end and word is parts[-1]) for parts, end in found for word in parts]
    if not asked:
        raise PydanticCustomError("words", "it has no word")
    return " ".join(asked)


def _one_of(word: str, *, begins: bool) -> str:
    """What asks for a word that has to occur: any that begins so, or any of its forms."""
    forms = [f"{word}*"] if begins else [f"{form}{AT}" for form in sorted({word, *_forms(word)})]
    return f"+{forms[0]}" if len(forms) == 1 else f"+({' '.join(forms)})"


def _forms(word: str) -> Iterator[str]:
    """For several and for one: "visa" has "visas", "eaux" has "eau", "national" has "nationaux"."""
    if len(word) < _LEAST or not word.isalpha():
        return
    number = _inflection()
    yield number.of_one(word)
    for ending in number.plurals:
        yield from (word + ending, word.removesuffix(ending))
    for several, one in number.singulars:
        if one not in ("", several) and word.endswith(one):
            yield word.removesuffix(one) + several


@cache
def _inflection() -> Inflection:
    return inflection(read_toml(resources.seeds() / "lexicon" / "fr" / "titles.toml")["inflection"])
