"""The state of people who stand in one list or company with somebody whose state is known."""

from collections.abc import Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.standing import is_subject
from kg.facts import CountryCode
from kg.lexicon.matcher import folded

_GAP = 40
_OPENING = 12


def listed_with(draft: Draft, drafts: Sequence[Draft], publisher: CountryCode | None) -> CountryCode | None:
    """The state of whoever stands before in one list: "le président X et le chef du gouvernement Y"."""
    for other in drafts:
        code = other.person.affiliation.country
        near = other.end < draft.start < other.end + _GAP
        if not near or not _is_titled(other) or code is None or is_envoy(other) != is_envoy(draft):
            continue
        between, frames = _between(other, draft), draft.scan.words.frames.company
        listed = frames.listed.fullmatch(between) or frames.escort.fullmatch(between)
        if listed is not None and code != publisher and not _is_apart(other, draft):
            return code
        if frames.presence.fullmatch(between) and not _mixed(draft, drafts, code):
            return code
    return None


def _is_titled(draft: Draft) -> bool:
    """Whether an office is told, or the mention words one's holder: "sa collègue roumaine, A"."""
    return bool(draft.person.titles) or (draft.phrase is not None and bool(draft.phrase.titles))


def owner_of(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
    """The state of whoever stands before "et son directeur X" in the sentence; none for a homologue."""
    scan = draft.scan
    if draft.phrase is not None and any(title.head.pointer for title in draft.phrase.titles):
        return None
    before = [token.low for token in scan.tokens if token.end <= draft.start][-1:]
    if not draft.person.titles or not scan.words.references.owners.issuperset(before or {""}):
        return None
    people = (o for o in drafts if o.sentence == draft.sentence and o.end <= draft.start and o.is_person)
    last = max(people, key=lambda other: other.end, default=None)
    return None if last is None or last.plural else last.person.affiliation.country


def listed_before(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
    """The state of whoever stands behind in one list: "le président X et le Premier ministre Y"."""
    behind = (other for other in drafts if draft.end < other.start < draft.end + _GAP and other.person.titles)
    other = next(behind, None)
    if other is None or any(title.affiliation.code for title in other.person.titles):
        return None
    if is_envoy(other) != is_envoy(draft) or _is_apart(draft, other):
        return None
    listed = draft.scan.words.frames.company.joined.fullmatch(_between(draft, other))
    return other.person.affiliation.country if listed is not None else None


def _between(one: Draft, other: Draft) -> str:
    """The words between the two, without the adverbs of "et peut-être avec"."""
    words = one.scan.words.references
    return folded(words.passed.sub("", one.scan.body[one.end : other.start].lower()))


def _is_apart(one: Draft, other: Draft) -> bool:
    """Whether the two are the sides of "entre A et B", "A et B se sont rencontrés", "Reçu par A, B a …"."""
    scan, frames = one.scan, one.scan.words.frames.company
    before = folded(scan.body[max(scan.sentence.start, one.start - _GAP // 2) : one.start])
    behind = folded(scan.body[other.end : min(other.end + _GAP, scan.sentence.end)])
    received = scan.body[one.end : other.start].strip(" ") in frames.commas and _acts(other)
    return received or bool(frames.between.search(before)) or bool(frames.each_other.match(behind))


def is_envoy(draft: Draft) -> bool:
    """Whether the first office is one held abroad: an ambassador is of another state than his hosts."""
    titles = draft.person.titles
    return bool(titles) and folded(titles[0].head.masculine) in draft.scan.words.titles.words["envoys"]


def _mixed(draft: Draft, drafts: Sequence[Draft], code: CountryCode | None) -> bool:
    """Whether the sentence has people of other states than ``code`` before the draft: a host's side."""
    before = (o for o in drafts if o.sentence == draft.sentence and o.end <= draft.start and o.is_person)
    return any(other.person.affiliation.country != code for other in before)


def leader_of(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
    """The state of whoever the draft goes along with: "X, accompagné de A, ministre, B, ministre"."""
    scan = draft.scan
    low = folded(scan.body[scan.sentence.start : draft.start])
    at = max(low.rfind(cue) for cue in scan.words.references.along)
    if at < 0 or ";" in low[at:] or (". " in low[at:] and ":" not in low[at:]):
        return None
    before = [o for o in drafts if o.sentence == draft.sentence and o.end <= scan.sentence.start + at]
    leaders = [o for o in before if o.is_person and not o.plural]
    if leaders:
        return _state_of(leaders[-1], drafts)
    acting = (o for o in drafts if o.sentence == draft.sentence and o.start >= draft.end and _acts(o))
    subject = next(acting, None)
    return _state_of(subject, drafts) if subject is not None and at < _OPENING else None


def attends(draft: Draft) -> bool:
    """Whether the draft belongs to a list of those who were there: "Ont assisté à l'audience A et B"."""
    scan = draft.scan
    before = folded(scan.body[scan.sentence.start : draft.start])
    return any(words in before for words in scan.words.references.attending)


def _acts(draft: Draft) -> bool:
    """Whether a finite auxiliary stands behind: the subject of "Accompagné de A, X a visité"."""
    scan = draft.scan
    return draft.is_person and scan.low(draft.behind) in scan.words.titles.words["auxiliaries"]


def _state_of(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
    """The state of the draft, else of the last person before whose office has the same head."""
    if draft.person.affiliation.country is not None:
        return draft.person.affiliation.country
    heads = {title.head.masculine for title in draft.person.titles}
    before = (o for o in reversed(drafts) if o.end <= draft.start and o.person.affiliation.country)
    same = [o for o in before if heads & {title.head.masculine for title in o.person.titles}]
    leading = [o for o in same if is_subject(o)]
    return next((o.person.affiliation.country for o in (*leading, *same)), None)
