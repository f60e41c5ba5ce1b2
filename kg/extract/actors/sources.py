"""Who only says or publishes what a sentence tells."""

from kg.extract.actors.draft import Draft
from kg.lexicon.matcher import folded
from kg.lexicon.references import References

_WINDOW = 45


def is_source(draft: Draft) -> bool:
    """Whether the mention is a spokesman, the author of a communiqué, or the subject of "…, indique X"."""
    scan = draft.scan
    phrase = draft.phrase
    spokesmen = scan.words.titles.words["spokesmen"]
    if phrase is not None and any(title.head.singular in spokesmen for title in phrase.titles):
        return True
    references = scan.words.references
    before = _before(draft, references)
    if before.endswith(references.sources):
        return True
    verbs = (verb for verb in references.verbs if before.endswith(verb))
    return any(_is_inserted(before[: -len(verb)], references) for verb in verbs)


def _before(draft: Draft, words: References) -> str:
    """What stands before the mention, folded, without the article."""
    start = max(draft.scan.sentence.start, draft.start - _WINDOW)
    before = folded(draft.scan.body[start : draft.start]).rstrip()
    for article in words.articles:
        before = before.removesuffix(article)
    return before.rstrip()


def _is_inserted(before: str, words: References) -> bool:
    """Whether a comma or a quotation mark stands before the verb."""
    told = before.rstrip()
    clitic = next((one for one in words.clitic if told.endswith(f" {one}")), "")
    return told.removesuffix(clitic).rstrip().endswith((",", '"', "»", "”")) or not before.strip()
