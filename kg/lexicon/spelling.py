"""How French texts spell one name: capitals without accents, articles, capitalised adjectives."""

import unicodedata
from collections.abc import Iterator

_SHORT = 4
_ARTICLES = ("La ", "Le ", "L'", "Les ")


def name_forms(word: str) -> Iterator[str]:
    """``word``, with a small article ("la Haye"), with more capitals, each with bare ones ("Etats-Unis")."""
    whole = (word.upper(),) if len(word) > _SHORT else ()
    for form in (word, _small_article(word), _capitalised(word), _all_capitalised(word), *whole):
        yield form
        yield bare_capitals(form)


def adjective_forms(word: str) -> Iterator[str]:
    """``word``, capitalised and, if it is long, in capitals, which have their accents or none."""
    whole = (word.upper(),) if len(word) > _SHORT else ()
    yield word
    for form in (_capitalised(word), *whole):
        yield form
        yield bare_capitals(form)


def four_forms(adjective: str) -> tuple[str, ...]:
    """Masculine and feminine, singular and plural of a regular adjective, small and capitalised."""
    doubled = adjective.endswith(("ien", "éen", "on"))
    feminine = adjective if adjective.endswith("e") else adjective + ("ne" if doubled else "e")
    forms = (adjective, feminine, _plural(adjective), _plural(feminine))
    return forms + tuple(map(_capitalised, forms))


def bare_capitals(word: str) -> str:
    """``word`` with its capital letters free of accents: "Émirats" becomes "Emirats"."""
    return "".join(unicodedata.normalize("NFD", sign)[0] if sign.isupper() else sign for sign in word)


def _small_article(word: str) -> str:
    return word[0].lower() + word[1:] if word.startswith(_ARTICLES) else word


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]


def _all_capitalised(word: str) -> str:
    """ "République Démocratique du Congo": every word but the short ones that join."""
    return " ".join(_capitalised(part) if len(part) > 3 else part for part in word.split(" "))


def _plural(word: str) -> str:
    return word if word.endswith("s") else word + "s"
