"""How sure it is whom a mention means: when the text last named the one, and who else was named since."""

from collections.abc import Iterator, Sequence
from functools import cache

from kg.extract.candidates.stage import FACELESS, Stage, Word
from kg.extract.reading import ActorKind, ActorMention, Sentence

Feature = tuple[str, float]
_LONG, _MANY = 9, 6


class Memory:
    """The mentions of one document in the order of the text."""

    def __init__(self, mentions: Sequence[ActorMention], sentences: Sequence[Sentence]) -> None:
        """Both of the whole document."""
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._sentences = sentences
        self._known = cache(self._of)

    def features(self, side: str, mention: ActorMention) -> Iterator[Feature]:
        """Of a mention that does not name whom it means: sentences since it was named, rivals since then."""
        if not _names(mention):
            yield from ((f"{side}_{name}", value) for name, value in self._known(mention))

    def _of(self, mention: ActorMention) -> tuple[Feature, ...]:
        before = [other for other in self._mentions if other.start < mention.start]
        own = [place for place, other in enumerate(before) if other.entity == mention.entity]
        named = [place for place in own if _names(before[place])]
        if not named:
            return (("named_before", 0),)
        since = before[named[-1] + 1 :]
        rivals = {m.entity for m in since if m.kind not in FACELESS and m.entity != mention.entity}
        return (
            ("named_before", 1),
            ("named_ago", self._between(before[named[-1]], mention)),
            ("mentioned_ago", self._between(before[own[-1]], mention)),
            ("rivals_since", min(len(rivals), _MANY)),
        )

    def _between(self, one: ActorMention, other: ActorMention) -> int:
        """How many sentences begin after the one and not after the other, at most nine."""
        return min(_LONG, sum(one.start < sentence.start <= other.start for sentence in self._sentences))


def subject_features(stage: Stage, word: Word, side: ActorMention) -> Iterator[Feature]:
    """Who does what ``word`` says, beside a ``side`` that another sentence carries in."""
    places = stage.places[word.hit.start]
    kinds = {str(mention.kind) for mention in stage.own if mention.entity in places.subject}
    yield from ((f"subject_kind:{kind}", 1.0) for kind in kinds or {"none"})
    yield "is_topic", stage.topic is not None and stage.topic.entity == side.entity


def _names(mention: ActorMention) -> bool:
    return mention.kind in FACELESS or mention.kind is ActorKind.NAMED
