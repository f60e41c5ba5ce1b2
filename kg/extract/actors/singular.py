"""The office of one of several holders: "les ministres turcs de la Santé" are each "ministre turc"."""

from kg.extract.actors.scan import Scan
from kg.lexicon.matcher import folded
from kg.lexicon.title_heads import Head


def of_one_holder(scan: Scan, head: Head, head_end: int, end: int, *, former: bool) -> str:
    """The role of one of several holders: the head's singular and the complement as it stands."""
    of = next((at for at in range(head_end, end) if at in scan.openers or at in scan.at), end)
    of_one = scan.words.titles.inflection.of_one
    adjectives = [of_one(scan.text(at)) for at in range(head_end, of)]
    rest = " ".join([*adjectives, *([scan.written(of, end)] if of < end else [])])
    before = f"{scan.words.titles.former} " if former else ""
    return f"{before}{head.singular} {rest}".strip()


def of_each(scan: Scan, plain: str, head: Head) -> str:
    """The office of each of several holders: its adjectives, up to its complement, in the singular."""
    rest = plain.removeprefix(head.masculine).split()
    cut = next((at for at, word in enumerate(rest) if _opens_complement(scan, folded(word))), len(rest))
    of_one = scan.words.titles.inflection.of_one
    return " ".join([head.masculine, *map(of_one, rest[:cut]), *rest[cut:]])


def _opens_complement(scan: Scan, low: str) -> bool:
    """Whether a complement begins with the folded word: "de", "auprès", "d'Affaires", "l'Intérieur"."""
    words, elided = scan.words.function, low[:2]
    if elided.endswith("'"):
        return elided in words.of.folded or elided in words.definite.folded
    return low in scan.words.grammar.complements
