"""The lead of a state or government, of which a state has one, in all its wordings."""

from dataclasses import dataclass

from kg.extract.actors.phrases import Title
from kg.lexicon.matcher import folded
from kg.lexicon.titles import Titles

_GOVERNMENT = "head-of-government"


@dataclass(frozen=True, slots=True)
class Lead:
    """Of a state or a government (``group``); ``crowned`` is None where the word tells nothing."""

    group: str
    crowned: bool | None = None

    def is_same(self, other: "Lead") -> bool:
        """Whether one person may hold both: no king is a president."""
        return self.group == other.group and (
            self.crowned is None or other.crowned is None or self.crowned is other.crowned
        )


def lead_of(title: Title, titles: Titles) -> Lead | None:
    """The lead that ``title`` words; None for "président du Sénat", "président délégué"."""
    head, words = folded(title.head.masculine), titles.words
    group = titles.same.get(head, "")
    if not group.startswith("head-of-") or (title.affiliation.org and not title.affiliation.country):
        return None
    rest = _rest(title)
    if rest and rest <= words["of_governments"] and head in words["elected"]:
        return Lead(_GOVERNMENT, crowned=False)
    if any(_is_limiting(word, titles) for word in rest):
        return None
    return Lead(group, _crowned(head, titles))


def _rest(title: Title) -> frozenset[str]:
    """The words behind the head that tie it to no state, folded, without articles and prepositions."""
    rest = folded(title.plain).replace("’", "'").removeprefix(folded(title.head.masculine))
    return frozenset(word for word in rest.replace("'", " ").replace(",", " ").split() if len(word) > 1)


def _is_limiting(word: str, titles: Titles) -> bool:
    """Whether the word makes it the lead of something else than a state."""
    return word in titles.words["partial"] or (titles.is_noun(word) and word not in titles.words["of_states"])


def _crowned(head: str, titles: Titles) -> bool | None:
    if head in titles.words["crowns"]:
        return True
    return False if head in titles.words["elected"] else None
