"""What parts two stretches of a sentence, asides apart."""

import re

_ASIDE = re.compile(r",[^,;:]{1,80},")
_BORDER = re.compile(r"[;:.«»]")


def without_asides(between: str) -> str:
    """``between`` without what stands between two commas."""
    return _ASIDE.sub("", between)


def is_parted(between: str, clause: re.Pattern[str]) -> bool:
    """Whether a border stands in ``between`` or a word that opens a ``clause``, but for asides."""
    bare = without_asides(between)
    return _BORDER.search(bare) is not None or clause.search(bare) is not None
