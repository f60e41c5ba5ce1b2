"""Who only says or publishes what a sentence tells."""

from kg.extract.actors.draft import Draft
from kg.lexicon.matcher import folded

_WINDOW = 45
_SPEAKERS = ("porte-parole", "porte parole")


def is_source(draft: Draft) -> bool:
    """Whether the mention is a spokesman, the author of a communiqué, or the subject of "…, indique X"."""
    scan = draft.scan
    phrase = draft.phrase
    if phrase is not None and any(title.head.singular in _SPEAKERS for title in phrase.titles):
        return True
    before = _before(draft)
    references = scan.words.references
    if before.endswith(references.sources):
        return True
    return any(before.endswith(verb) and _is_inserted(before[: -len(verb)]) for verb in references.verbs)


def _before(draft: Draft) -> str:
    """What stands before the mention, folded, without the article."""
    start = max(draft.scan.sentence.start, draft.start - _WINDOW)
    before = folded(draft.scan.body[start : draft.start]).rstrip()
    for article in (" le", " la", " l'", " les"):
        before = before.removesuffix(article)
    return before.rstrip()


def _is_inserted(before: str) -> bool:
    """Whether a comma or a quotation mark stands before the verb."""
    return before.rstrip().removesuffix(" l'").rstrip().endswith((",", '"', "»", "”")) or not before.strip()
