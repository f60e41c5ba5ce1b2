"""The small words of a title that goes on, and how its words are told from verbs."""

from kg.extract.actors.scan import Scan


def openers(scan: Scan) -> frozenset[str]:
    """Prepositions that bring in a field or seat of the office."""
    return scan.words.titles.words["tail_openers"]


def opens(scan: Scan, here: int) -> bool:
    """Whether a field or seat of the office stands behind "à", "en", "pour": no time, infinitive or stay."""
    after = here + 1
    if scan.is_article(after):
        after += 1
    stays = scan.words.titles.words["tail_stays"]
    return scan.low(after) not in stays and not is_verb(scan, scan.low(after))


def is_verb(scan: Scan, low: str) -> bool:
    """Whether the word ends as a verb does: "reçoivent", "discuter"; "développement" is a noun."""
    words = scan.words.titles.words
    return low.endswith(tuple(words["verb_endings"])) and not low.endswith(tuple(words["noun_endings"]))


def links(scan: Scan, here: int) -> bool:
    """Whether an article, "de" or "et" stands there."""
    return leads(scan, here) or scan.low(here) in scan.words.titles.words["tail_joints"]


def leads(scan: Scan, here: int) -> bool:
    """Whether an article or "de" stands there."""
    return scan.is_article(here) or is_genitive(scan, here)


def is_genitive(scan: Scan, here: int) -> bool:
    """Whether "de" stands there, or what stands for it: "auprès"."""
    return scan.is_of(here) or scan.low(here) in scan.words.titles.words["posting"]
