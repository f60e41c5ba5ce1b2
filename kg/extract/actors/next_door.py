"""An office and a name that stand in neighbouring sentences only: "la directrice de Z. Ana Paz y a …"."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.actors.sources import is_source
from kg.extract.actors.standing import is_bare, is_definite, is_subject
from kg.extract.reading import ActorKind

_OPENS, _VERB = 2, 60
_MARKS = frozenset({",", "(", "-", "–"})


def named_next(title: Title, draft: Draft, drafts: Sequence[Draft]) -> Person | None:
    """The name that opens the sentence behind, where the office is the only one there without a holder."""
    if title.bare or title.former or draft.plural or not is_definite(draft) or is_subject(draft):
        return None  # whoever opens the next sentence is somebody else than the subject of this one
    here = [one for one in _people(drafts, draft.sentence) if one is not draft]
    if any(_lacks(one) for one in here):
        return None
    behind = list(_people(drafts, draft.sentence + 1))
    first = next(iter(behind), None)
    if first is None or not _opens(first) or sum(map(_lacks, behind)) != 1:
        return None
    is_known = any(one.person is first.person and one.start < first.start for one in drafts)
    return None if is_known or not _agrees(first, title) else first.person


def partner_before(title: Title, draft: Draft, drafts: Sequence[Draft]) -> Person | None:
    """The only name without an office in the sentence before, whom somebody met: "… avec X. Le ministre"."""
    if title.affiliation.country is None or title.former or not (is_definite(draft) and is_subject(draft)):
        return None
    before = list(_people(drafts, draft.sentence - 1))
    lacking = [one for one in before if _lacks(one)]
    if len(lacking) != 1 or len(before) < 2 or draft.start != _first_start(draft, drafts):
        return None
    one = lacking[0]
    is_new = all(other.person is not one.person or other.start >= one.start for other in drafts)
    return one.person if is_new and _is_met(one) and _agrees(one, title) else None


def subject_of(title: Title, draft: Draft, drafts: Sequence[Draft]) -> Person | None:
    """Whom "il" means behind an office that opens its sentence: "X est arrivé. Ministre de Y, il a …"."""
    if draft.plural or title.bare or title.former or not _leads_to_pronoun(draft):
        return None
    before = [one for one in _people(drafts, draft.sentence - 1) if not one.plural]
    subjects = [one for one in before if is_subject(one)][:1]
    named = [one for one in subjects if one.kind is ActorKind.NAMED and one.person.name is not None]
    alone = [one for one in named if not any(_lacks(o) for o in before if o.person is not one.person)]
    return alone[0].person if alone and _agrees(alone[0], title) else None


def _leads_to_pronoun(draft: Draft) -> bool:
    """Whether the office stands first, and behind its comma a pronoun that goes with its gender."""
    scan, behind = draft.scan, draft.behind
    opens = draft.start == scan.sentence.start and scan.low(behind) == ","
    feminine = scan.words.references.pronouns.get(scan.low(behind + 1))
    told = None if draft.phrase is None else draft.phrase.titles[0].head.feminine
    return opens and feminine is not None and told in (None, feminine)


def _people(drafts: Sequence[Draft], sentence: int) -> Iterator[Draft]:
    return (one for one in drafts if one.sentence == sentence and one.is_person)


def _first_start(draft: Draft, drafts: Sequence[Draft]) -> int:
    return min(one.start for one in _people(drafts, draft.sentence))


def _lacks(draft: Draft) -> bool:
    """Whether it is a name without an office, or an office without a name."""
    if draft.is_homologue:
        return False
    if draft.kind is ActorKind.NAMED:
        return is_bare(draft)
    return draft.kind is ActorKind.FUNCTION and draft.person.name is None


def _opens(draft: Draft) -> bool:
    """Whether a name of two words or more opens its sentence as its subject."""
    is_full = draft.phrase is not None and draft.phrase.name is not None and len(draft.phrase.name.parts) > 1
    acts = draft.first < _OPENS and is_subject(draft) and not _is_apposed(draft) and not is_source(draft)
    return is_full and is_bare(draft) and acts


def _is_apposed(draft: Draft) -> bool:
    """Whether something else is said behind the name of who it is: "X, écrivain, …", not "X, qui …"."""
    scan, behind = draft.scan, draft.behind
    return scan.low(behind) in _MARKS and scan.low(behind + 1) not in scan.words.function.relative.folded


def _is_met(draft: Draft) -> bool:
    """Whether "avec" stands before the name of two words or more."""
    scan, first = draft.scan, draft.first
    is_full = draft.phrase is not None and draft.phrase.name is not None and len(draft.phrase.name.parts) > 1
    return is_full and scan.low(first - 1) in scan.words.function.comitative.folded


def _agrees(draft: Draft, title: Title) -> bool:
    """Whether the office is of the state and the gender of the name, as far as they are told."""
    if draft.person.affiliation.code not in (None, title.affiliation.code):
        return False
    behind = draft.scan.body[draft.end : draft.end + _VERB]
    is_told = draft.scan.words.references.woman.search(behind) is not None
    woman = draft.person.feminine or is_told or None
    if title.head.feminine:
        return woman is True
    return title.head.feminine is None or woman is not True
