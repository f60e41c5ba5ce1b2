"""Which text "cet accord", "l'accord" or "ce document" means: the last one named shortly before."""

from dataclasses import dataclass

from kg.extract.agreements.names import Name
from kg.extract.agreements.status_cues import Cue
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementKind, AgreementStatus

_REACH = 3


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A text named in ``sentence``; ``status`` is what was told of it there."""

    sentence: Sentence
    name: Name
    status: AgreementStatus | None


class Antecedents:
    """The texts named so far, the last of each kind."""

    def __init__(self) -> None:
        """None yet."""
        self._last: dict[AgreementKind, Antecedent] = {}

    def remember(self, name: Name, sentence: Sentence, cue: Cue | None) -> None:
        """``name`` names a text of its own; a cue at the name itself is no word that tells of it."""
        is_told = cue is not None and (cue.start, cue.end) != (name.start, name.end)
        status = AgreementStatus(cue.status) if cue is not None and is_told else None
        self._last[name.kind] = Antecedent(sentence, name, status)

    def of(self, name: Name, sentence: Sentence, cue: Cue) -> Antecedent | None:
        """What ``name`` points to, where ``cue`` tells more of it than was told before."""
        found = self.last(name, sentence)
        return found if found is not None and _tells_more(found.status, cue) else None

    def before(self, name: Span) -> Antecedent | None:
        """The last one of any kind named before ``name``, other than it."""
        named = (found for found in self._last.values() if found.name.end <= name.start)
        return max(named, key=lambda found: found.name.start, default=None)

    def last(self, name: Name, sentence: Sentence) -> Antecedent | None:
        """The last of the kind of ``name`` named shortly before ``sentence``; of any for a general one."""
        found = self._last.get(name.kind)
        if found is None and name.kind is AgreementKind.AGREEMENT:
            found = max(self._last.values(), key=lambda each: each.name.start, default=None)
        is_near = found is not None and sentence.index - found.sentence.index <= _REACH
        return found if is_near else None


def _tells_more(before: AgreementStatus | None, cue: Cue) -> bool:
    """ "Signé" after "en préparation"; that a signature is announced may add its day."""
    if before is not AgreementStatus.PLANNED:
        return before is None
    return cue.status is AgreementStatus.SIGNED or (cue.is_appointed and cue.is_verb)
