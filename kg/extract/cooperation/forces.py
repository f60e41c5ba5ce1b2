"""Words that only name the forces or the place of what two do together: "les patrouilles des deux armées"."""

import re

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.function_words import load_function_words

_DEEDS = "joint-operations"
_FORCES_AND_PLACES = frozenset(
    {"police-cooperation", "defence", "border-security", "water", "transport-infrastructure"}
)
_REACH = 60


def is_force_or_place(scanned: Scan, sentence: Sentence, mention: DomainMention) -> bool:
    """Whether ``mention`` stands behind a joint operation as who does it, or where: no matter of its own."""
    if mention.domain not in _FORCES_AND_PLACES:
        return False
    deeds = [each for each in scanned.domains_in(sentence) if each.domain == _DEEDS]
    return any(_is_behind(scanned, deed, mention) for deed in deeds)


def _is_behind(scanned: Scan, deed: DomainMention, mention: DomainMention) -> bool:
    """Whether nothing new begins between the two, and no word brings a matter in."""
    if not 0 <= mention.start - deed.end <= _REACH:
        return False
    between = scanned.text[deed.end : mention.start]
    joined = load_function_words(scanned.reading.language).conjunction.pattern
    is_new = re.search(rf"[,;:.()«»]|\b(?:{joined})\b", between) is not None
    gap = Span(deed.end, mention.start)
    return not is_new and not any(scanned.cues.has(cue, gap) for cue in (Cue.LINKS, Cue.FIGHT))
