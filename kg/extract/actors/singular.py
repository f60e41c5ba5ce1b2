"""The office of one of several holders: "les ministres turcs de la Santé" are each "ministre turc"."""

from kg.extract.actors.scan import Scan
from kg.lexicon.titles import Head

_OPENERS = frozenset({"de", "du", "des", "à", "au", "aux", "en", "auprès", "pour"})
_ELIDED = frozenset({"d'", "d’", "l'", "l’"})


def of_one_holder(scan: Scan, head: Head, head_end: int, end: int, *, former: bool) -> str:
    """The role of one of several holders: the head's singular and the complement as it stands."""
    of = next((at for at in range(head_end, end) if at in scan.openers or at in scan.at), end)
    adjectives = [_of_one(scan.text(at)) for at in range(head_end, of)]
    rest = " ".join([*adjectives, *([scan.written(of, end)] if of < end else [])])
    before = "ancien " if former else ""
    return f"{before}{head.singular} {rest}".strip()


def of_each(plain: str, head: Head) -> str:
    """The office of each of several holders: its adjectives, up to its complement, in the singular."""
    rest = plain.removeprefix(head.masculine).split()
    cut = next((at for at, word in enumerate(rest) if word in _OPENERS or word[:2] in _ELIDED), len(rest))
    return " ".join([head.masculine, *(_of_one(word) for word in rest[:cut]), *rest[cut:]])


def _of_one(word: str) -> str:
    """The adjective of one holder: "turcs" becomes "turc", "fédéraux" "fédéral"; "français" stays."""
    if word.endswith(("ais", "ois")):
        return word
    return word[:-2] + "l" if word.endswith("aux") else word.removesuffix("s")
