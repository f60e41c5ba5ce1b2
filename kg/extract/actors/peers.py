"""What the other people of a text, and offices that states lack, say of whose office somebody holds."""

from collections.abc import Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.standing import is_subject
from kg.facts import CountryCode
from kg.lexicon.matcher import folded


def is_of_clause(one: Draft, other: Draft) -> bool:
    """Whether no semicolon stands between the two of one sentence."""
    first, last = sorted((one, other), key=lambda draft: draft.start)
    return ";" not in one.scan.body[first.end : last.start]


def is_ranked(mentions: Sequence[Draft]) -> bool:
    """Whether a military or police rank stands before the name: as good as an office."""
    return any(
        index in draft.scan.ranks
        for draft in mentions
        if draft.phrase is not None and draft.phrase.name is not None
        for index in range(draft.phrase.start, draft.phrase.name.start)
    )


def is_of_club(draft: Draft) -> bool:
    """Whether the person has no office but one that a club has as well, and nothing says whose it is."""
    heads = draft.scan.words.titles.words["of_clubs"]
    return all(title.bare and folded(title.head.singular) in heads for title in draft.person.titles)


def subject_states(draft: Draft, drafts: Sequence[Draft]) -> frozenset[CountryCode]:
    """The state of the last sentence's subject, where the sentence goes on "il a rencontré …".

    So too where it names no subject: "Un entretien est prévu avec …".
    """
    scan, stems = draft.scan, draft.scan.words.references.meeting
    before = [other for other in drafts if other.is_person and other.end <= draft.start]
    words = [token for token in scan.tokens if token.end <= draft.start]
    met = next((token.start for token in words if token.low.startswith(stems)), None)
    genders = scan.words.references.pronouns
    pronouns = [genders[word.low] for word in words if word.low in genders]
    earlier = [other for other in before if other.sentence < draft.sentence]
    if met is None or not earlier:
        return frozenset()
    if not pronouns and any(other.sentence == draft.sentence and other.start < met for other in before):
        return frozenset()
    last = _spoken_of(earlier, pronouns[-1]) if pronouns else earlier[-1]
    code = last.person.affiliation.country
    return frozenset({code} if code else ())


def _spoken_of(earlier: Sequence[Draft], feminine: bool) -> Draft:
    """The subject of the last sentence of ``earlier``, of the pronoun's sex; else its last person."""
    last = [one for one in earlier if one.sentence == earlier[-1].sentence]
    fit = [one for one in last if one.person.feminine in (None, feminine)]
    return next((one for one in fit if is_subject(one)), last[-1])


def is_absent(draft: Draft, own: CountryCode) -> bool:
    """Whether the publisher's state has no such office."""
    absent = draft.scan.words.titles.absent.get(own, ())
    return any(_matches(folded(title.role), role) for title in draft.person.titles for role in absent)


def _matches(role: str, absent: str) -> bool:
    if absent.endswith("="):
        return role == absent[:-1]
    return role == absent or role.startswith(absent + " ")


def peer_state(draft: Draft, drafts: Sequence[Draft]) -> CountryCode | None:
    """The state of the one function worded like the person's office with a state: "le président turc"."""
    heads = {title.head.masculine for title in draft.person.titles if title.head.strong}
    titles = draft.scan.words.titles
    found: dict[CountryCode, bool] = {}
    for other in drafts:
        for title in other.person.titles:
            code = title.affiliation.country
            same = title.head.masculine in heads or any(
                titles.is_one_office(titles.role_words(title.role), titles.role_words(one.role))
                for one in draft.person.titles
            )
            if code is not None and same and other.person is not draft.person:
                found[code] = found.get(code, False) or other.person.name is not None
    free = [code for code, named in found.items() if not named]
    return free[0] if len(free) == 1 else None
