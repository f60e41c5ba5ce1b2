"""What the words beside the name of an agreement say of which one it is: told before, known, of many."""

import re

from kg.extract.agreements.names import Name
from kg.lexicon.agreement_words import AgreementWords

_REACH, _BACK = 40, 60
# "Une lettre d'intention à ce sujet".
_BEHIND = 8
# More than two states alone would sign; a year counts nothing.
_MANY = re.compile(r"\b(?!(?:19|20)\d\d\s)(?:[3-9]\d|\d{3,})\s(?:\w+\s)?$")
_WORD_AFTER = re.compile(r"\s(\w+['’]?)")


def is_of_year(text: str, name: Name, words: AgreementWords) -> bool:
    """ "L'accord maritime de 2019": the one that was made then."""
    return words.frames.articles.year.match(text, name.end) is not None


def was_named_before(text: str, name: Name, words: AgreementWords, *, is_known: bool = False) -> bool:
    """ "Cet accord", "l'accord" with nothing that says which one; a longer name where one is known."""
    if name.is_other or name.is_pointer or name.kin is not None:
        return name.is_pointer
    after = _WORD_AFTER.match(text, name.end)
    article = _article(text, name, words)
    if is_anaphoric(text, name, words):
        return True
    if words.frames.articles.said.match(text, name.end):
        return True
    if is_of_year(text, name, words) or points_back(text, name, words):
        return False
    is_bare = after is None or not (
        any(words.complements.find(after.group(1)))
        or words.frames.articles.adjective.fullmatch(after.group(1))
    )
    is_short = is_known or " " not in text[name.start : name.end]
    return any(words.definite.find(article)) and is_bare and is_short


def is_anaphoric(text: str, name: Name, words: AgreementWords) -> bool:
    """ "Cet accord"."""
    return any(words.anaphoric.find(_article(text, name, words)))


def is_of_such(text: str, name: Name, words: AgreementWords) -> bool:
    """ "C'est le troisième accord de ce type": what was told before is counted, no further one told."""
    return words.frames.articles.such.match(text, name.end) is not None


def points_back(text: str, name: Name, words: AgreementWords) -> bool:
    """ "Une convention à cet effet": the sentence before says what it is about."""
    reach = text[name.end : name.end + _BACK]
    return any(match.start <= _BEHIND for match in words.back.find(reach))


def is_of_many(text: str, name: Name) -> bool:
    """ "45 conventions"."""
    return _MANY.search(text, max(0, name.start - _REACH), name.start) is not None


def is_definite(text: str, name: Name, words: AgreementWords) -> bool:
    """ "L'accord", "cette convention": one that the reader is taken to know."""
    of_noun = words.frames.articles.of_noun.search(text, max(0, name.start - _REACH), name.start) is not None
    return of_noun or any(words.definite.find(_article(text, name, words)))


def _article(text: str, name: Name, words: AgreementWords) -> str:
    """The word before the name, "nouveau" left out."""
    before = words.frames.articles.word.search(text, 0, name.start)
    return before.group(1) if before is not None else ""


def is_of_before(text: str, name: Name, words: AgreementWords) -> bool:
    """ "Après un accord", "depuis d'autres conventions"."""
    return words.frames.articles.earlier.search(text, max(0, name.start - _REACH), name.start) is not None
