"""HOLDS: a named person with the function that the text gives."""

from collections.abc import Iterator

from kg.extract.reading import ActorMention, Reading
from kg.facts import Actor, Evidence, Holds, rule_name
from kg.lexicon.matcher import folded
from kg.lexicon.titles import Titles

_SAME = 0.6
_CONFIDENCE = 0.9
_WORDS = 2


def find_offices(reading: Reading, titles: Titles) -> Iterator[Holds]:
    """Each office of each named person once, in the wording that first stands with the name."""
    seen: dict[int, list[Actor]] = {}
    worded = {(one.entity, folded(o.role or "")) for one in reading.actors for o in one.offices}
    for mention in reading.actors:
        known = seen.setdefault(mention.entity, [])
        for office in mention.offices:
            # One word without an owner ("président" of a club) is no office of a state.
            owned = (
                office.country
                or office.org
                or (" " in (office.role or "") and not _is_of_state(office, titles))
            )
            if (
                owned
                and not _is_to_come(reading, mention, titles)
                and not _is_short(office, mention.entity, worded, titles)
                and not any(_is_same(office, other, titles) for other in known)
            ):
                known.append(office)
                yield _holds(mention, office, reading)


def _is_to_come(reading: Reading, mention: ActorMention, titles: Titles) -> bool:
    """ "La future ministre": announced, and no office yet."""
    worded = reading.text[mention.start : mention.end].lower()
    return worded.startswith(tuple(titles.words["to_come"]))


def _is_short(office: Actor, entity: int, worded: set[tuple[int, str]], titles: Titles) -> bool:
    """Whether it is but "ministre", "ministre belge", and the person's ministry is told elsewhere."""
    role = folded(office.role or "")
    short = role.split(" ")[0] in titles.words["short"] and role.count(" ") < _WORDS
    kin = tuple(titles.words["kin_of_short"])
    told = (other for who, other in worded if who == entity and other.count(" ") >= _WORDS)
    return short and any(other.startswith(kin) for other in told)


def _holds(mention: ActorMention, office: Actor, reading: Reading) -> Holds:
    rule = rule_name("HOLDS", reading.language, "title")
    evidence = Evidence(start=mention.start, end=mention.end, rule=rule, confidence=_CONFIDENCE)
    return Holds(
        person=mention.actor.name or office.name or "",
        role=office.role or "",
        country=office.country,
        org=office.org,
        evidence=evidence,
    )


def _is_of_state(office: Actor, titles: Titles) -> bool:
    """Whether only states and organisations have such an office: without an owner it tells nothing."""
    first = folded(office.role or "").split(" ", 1)[0]
    return first in titles.same


def _is_same(office: Actor, known: Actor, titles: Titles) -> bool:
    """Whether two wordings mean one office: the shorter one lies in the longer."""
    ours, theirs = titles.role_words(office.role or ""), titles.role_words(known.role or "")
    lead = _lead(office, titles)
    if office.country == known.country and lead is not None and lead == _lead(known, titles):
        return True
    group = titles.same.get(folded(office.role or ""), "")
    if group.startswith("head-of-") and group == titles.same.get(folded(known.role or "")):
        return True
    return len(ours & theirs) >= _SAME * min(len(ours), len(theirs)) or titles.is_one_office(ours, theirs)


def _lead(office: Actor, titles: Titles) -> str | None:
    """The group of an office that is but the lead of a state or government: "président", "chef de l'État"."""
    role = folded(office.role or "").replace("’", "'")
    heads = [head for head, group in titles.same.items() if group.startswith("head-of-")]
    head = max((head for head in heads if role.startswith(head)), key=len, default=None)
    if head is None or office.org is not None or office.country is None:
        return None
    rest = role.removeprefix(head).replace("'", " ").split()
    more = any(titles.is_noun(word) and word not in titles.words["of_states"] for word in rest)
    return None if more else titles.same[head]
