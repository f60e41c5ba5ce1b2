"""Many wordings in one pattern, written as a tree of their beginnings.

The engine tries alternatives one by one: of three hundred words it would ask for the first letter of each. In
a tree it asks once. The tree finds what the plain list finds, the same one where several would do: only what
begins with another letter changes its place, and of two such words but one can stand in a place of a text.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

Atoms = tuple[str, ...]


def tree(wordings: Sequence[Atoms]) -> str:
    """A pattern for any of ``wordings``, which are tried in this order: patterns of one sign or more each."""
    return "|".join(map(_branch, grouped(wordings)))


def at_word(wordings: Sequence[Atoms]) -> re.Pattern[str]:
    """Finds any of ``wordings`` where a word begins, the case of letters told apart."""
    branches = []
    for group in grouped(wordings):
        first = {wording[0] for wording in group}
        if len(first) > 1 or not all(map(is_letter, first)):
            return re.compile(rf"(?<!\w)(?:{tree(wordings)})")
        letter = first.pop()
        # The look back stands behind the letter: the engine leaps to the places of the letters.
        branches.append(rf"{letter}(?<!\w{letter})(?:{tree([wording[1:] for wording in group])})")
    return re.compile("|".join(branches))


def grouped(wordings: Sequence[Atoms]) -> Iterator[list[Atoms]]:
    """``wordings`` by their first letter; none is moved past one that may begin with any."""
    groups: dict[str, list[Atoms]] = {}
    for wording in wordings:
        if wording and is_letter(wording[0]):
            groups.setdefault(wording[0].lower(), []).append(wording)
            continue
        yield from groups.values()
        groups = {}
        yield [wording]
    yield from groups.values()


def atoms(wording: str, gaps: dict[str, str]) -> Atoms:
    """The signs of ``wording``, quoted; for what ``gaps`` holds its pattern."""
    cut = re.split(f"({'|'.join(map(re.escape, gaps))})", wording)
    parts = ((gaps[part],) if at % 2 else map(quoted, part) for at, part in enumerate(cut))
    return tuple(atom for part in parts for atom in part)


def quoted(sign: str) -> str:
    """The pattern of one sign."""
    return sign if sign == " " else re.escape(sign)


def is_letter(atom: str) -> bool:
    """Whether ``atom`` stands for one sign and no other."""
    return len(atom) == 1 or (len(atom) == 2 and atom[0] == "\\" and not atom[1].isalnum())


def _branch(group: Sequence[Atoms]) -> str:
    if len(group) == 1:
        return "".join(group[0])
    if len({wording[0] for wording in group}) > 1:  # the same letter, large and small: each as it stands
        return "|".join(map("".join, group))
    shared = list(takewhile(_is_shared, zip(*group, strict=False)))
    rest = tree([wording[len(shared) :] for wording in group])
    return f"{''.join(each[0] for each in shared)}(?:{rest})"


def _is_shared(column: tuple[str, ...]) -> bool:
    return len(set(column)) == 1 and is_letter(column[0])
