"""Who takes part in an event, and on which side: read from prepositions, voice and order."""

import re

from kg.extract.events.finding import find_hits
from kg.extract.events.hits import Hit
from kg.extract.events.partners import Partners, Sides
from kg.extract.events.scene import Node, Scene
from kg.extract.events.speakers import is_first_person, speaker, writes
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.givers import GiverPatterns

_CLOSE, _OPENING, _RELATIVE, _TWO, _HEADING = 4, 4, 90, 2, 30
_CLOSED = re.compile(r"■\s*,")


class Roles(Partners):
    """Reads one scene.

    ``topic`` is the actor that pronouns and missing subjects stand for, ``couple`` those whom the text last
    had act together, for whom "leur rencontre" stands, ``met`` the two who last met; ``author`` says "je".
    """

    author: ActorMention | None = None

    def __init__(
        self,
        scene: Scene,
        words: EventWords,
        topic: ActorMention | None,
        couple: tuple[ActorMention, ...] = (),
        met: tuple[ActorMention, ...] = (),
    ) -> None:
        """Nothing is read before it is asked for."""
        super().__init__(scene, words)
        self.couple = couple
        self.met = met
        self._topic = topic
        self._objects: list[tuple[int, int, tuple[ActorMention, ...]]] = []
        self._partners: list[tuple[ActorMention, ...]] = []

    @property
    def giver(self) -> GiverPatterns:
        """The words that tell who gives a meeting."""
        return self._words.triggers.giver

    @property
    def going_along(self) -> tuple[str, ...]:
        """What somebody does who goes along."""
        return self._words.triggers.goes_along

    def journeys_before(self, node: Node) -> tuple[Hit, ...]:
        """The words of travel close before ``node``: "Visite de travail de A"."""
        found = (hit for hit in find_hits(self._scene, self._words) if hit.end <= node.start)
        near = (hit for hit in found if hit.trigger.predicate == "VISITS")
        return tuple(hit for hit in near if node.start - hit.end <= _HEADING)

    @property
    def home(self) -> re.Pattern[str]:
        """ "son pays" behind a word of travel."""
        return self._words.triggers.pointed.home

    def note(self, hit: Hit, found: Sides) -> None:
        """Keep whom ``hit`` had as object: they are no subject of a verb that "et" adds."""
        if found.left and found.right:
            self._objects.append((hit.end, found.end, found.left))
            self._partners.append(found.right)
            two = (*found.left, *found.right)
            self.met = two if len(two) == _TWO else self.met

    def subject(self, hit: Hit) -> tuple[ActorMention, ...]:
        """The actors that the verb at ``hit`` agrees with: nearest to its left, else the topic."""
        start = hit.group.start if hit.group is not None else hit.start
        antecedent = self._antecedent(hit)
        if antecedent is not None:
            return antecedent.actors
        if self._pronoun_before(start):
            return self.stood_for(start)
        is_own = hit.determiner in self._grammar.mine
        if is_own or is_first_person(self._scene, start, self._grammar):
            own = writes(self._scene, start, self._grammar, self.author)
            return own or speaker(self._scene, start, self, self._grammar, self.topic)
        for node in self._scene.before(hit.start):
            if (hit.group is None or hit.group.tense is None) and node.first.kind is ActorKind.STATE:
                continue
            if self._words.triggers.relative.whose.match(self._scene.masked(node.end, start).lower()):
                return ()
            if self._is_of_relative(node, start):
                continue
            if self.preposition(node) == "" and not self.aside(node) and not self.is_listed_aside(node):
                return self._earlier_subject(node, hit) or tuple(self.joined_left(node))
            if _is_bare(hit) and self.preposition(node) in self._grammar.agent and not self.aside(node):
                owner = self.first_subject(node.start) if self._is_framed(start) else ()
                return owner or tuple(self.joined_left(node))
        return self.topic if (hit.group is None or self._opens(start)) and not self._is_of_people() else ()

    def acts_behind(self, hit: Hit) -> bool:
        """Whether whoever stands right before ``hit`` does it: "B, qui l'a invité"."""
        return self._antecedent(hit) is not None

    def _antecedent(self, hit: Hit) -> Node | None:
        antecedent = next(iter(self._scene.before(hit.start)), None)
        return antecedent if antecedent is not None and self._acts_behind(antecedent, hit) else None

    def _acts_behind(self, antecedent: Node, hit: Hit) -> bool:
        """Whether "B, qui a reçu" or "B, venu lui rendre visite" or "B, arrivé hier" is of ``antecedent``."""
        gap, words = self._scene.masked(antecedent.end, hit.start), self._words.triggers.relative
        has_come = _is_bare(hit) and words.come.match(gap.lower()) is not None
        return has_come or words.subject.match(gap) is not None or (_is_apposed(hit) and gap.strip() == ",")

    def _is_of_relative(self, node: Node, start: int) -> bool:
        """Whether ``node`` acts in a clause that ends before ``start``: "l'école dont A paie, puis a vu"."""
        before = self._scene.masked(self._scene.sentence.start, node.start).lower()
        opens = self._words.triggers.relative.opens.search(before) is not None
        return opens and "," in self._scene.masked(node.end, start)

    def _is_of_people(self) -> bool:
        """Whether people by their nation or team open the sentence: "Les Irlandais s'envoleront pour"."""
        opening = self._scene.masked(self._scene.sentence.start, self._scene.sentence.end).lstrip()
        article, _, people = opening.partition(" ")
        return article.lower() in self._function.definite_plural.bare and people[:1].isupper()

    def _is_framed(self, start: int) -> bool:
        """Whether "avant de" or "après" stands before a verb without a tense: the main subject acts."""
        before = self._scene.masked(self._scene.sentence.start, start).lower().rstrip(" '")
        return before.endswith(self._grammar.framing)

    def subject_at(self, verb: int) -> tuple[ActorMention, ...]:
        """The actors right before a verb at ``verb``: the nearest, and those joined to it."""
        for node in self._scene.before(verb)[:1]:
            gap = self._scene.masked(node.end, verb).strip(" ,")
            if self.preposition(node) == "" and not self.aside(node) and len(gap.split()) <= _CLOSE:
                return tuple(self.joined_left(node))
        return ()

    def _opens(self, start: int) -> bool:
        """Whether hardly a word stands before ``start``: a headline without a subject."""
        return len(self._scene.masked(self._scene.sentence.start, start).split()) <= 2

    def _earlier_subject(self, node: Node, hit: Hit) -> tuple[ActorMention, ...]:
        """The subject of the verb whose object ``node`` is, unless "qui" makes the object act."""
        if self._words.triggers.relative.acting.search(self._scene.masked(node.end, hit.start)) is not None:
            return ()
        return next(
            (left for start, end, left in self._objects if start <= node.start and node.end <= end), ()
        )

    def first_subject(self, before: int) -> tuple[ActorMention, ...]:
        """Whom a pronoun of the sentence stands for: its first subject, if it is one person."""
        for node in reversed(self._scene.before(before)):
            if self.preposition(node) == "" and not self.aside(node):
                return node.actors if len(node.actors) == 1 and node.first.kind is not ActorKind.STATE else ()
        return ()

    def _first_owner(self, before: int) -> tuple[ActorMention, ...]:
        """The one whose stay or speech opens the sentence: "La visite de A, lors de laquelle il …"."""
        for node in reversed(self._scene.before(before)):
            opens = len(self._scene.masked(self._scene.sentence.start, node.start).split()) <= _OPENING
            owns = self.preposition(node) in self._function.of_one.bare and opens and len(node.actors) == 1
            return node.actors if owns and node.first.kind is not ActorKind.STATE else ()
        return ()

    def stood_for(self, before: int) -> tuple[ActorMention, ...]:
        """Whom a pronoun at ``before`` stands for: the sentence's first subject or owner, else the topic."""
        return self.first_subject(before) or self._first_owner(before) or self.topic

    def with_whom(self, hit: Hit) -> Sides | None:
        """The sides of "…, B, avec lequel A a eu un entretien"."""
        left = self._scene.masked(self._scene.sentence.start, hit.start)
        found = next(iter(self._words.triggers.relative.partner_before.findall(left.lower())), None)
        at = self._scene.sentence.start + len(left) - len(found or "")
        nodes = self._scene.before(at + 1)
        if found is None or not nodes or len(found) > _RELATIVE or _CLOSED.search(found):
            return None
        partner = nodes[0].actors
        here = [n for n in self._scene.after(at) if n.end <= hit.start and not self.preposition(n)]
        subject = here[0].actors if here else self.stood_for(nodes[0].start)
        return Sides(subject, partner, 0.9, hit.end) if subject else None

    def not_themselves(
        self, others: tuple[ActorMention, ...], subject: tuple[ActorMention, ...]
    ) -> tuple[ActorMention, ...]:
        """``others``; where "les deux" was read with the ``subject`` among them, the two who last met."""
        own = {each.entity for each in subject}
        points = all(each.kind is ActorKind.REFERENCE and each.plural for each in others)
        if not points or len(others) != _TWO or own.isdisjoint(each.entity for each in others):
            return others
        return self.met if own.isdisjoint(each.entity for each in self.met) and self.met else others

    @property
    def last_partner(self) -> tuple[ActorMention, ...]:
        """The last object that the sentence has told so far."""
        return self._partners[-1] if self._partners else ()

    @property
    def topic(self) -> tuple[ActorMention, ...]:
        """What the text before is about, as one side of an event."""
        return (self._topic,) if self._topic is not None else ()

    def others(self, hit: Hit, subject: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
        """Whom "l'", "lui" beside ``hit`` means, who is none of ``subject``: the last partner, the topic.

        Else, if the sentence has named nobody else so far, the one whom ``subject`` last met.
        """
        taken = {each.entity for each in subject}
        here = any(not taken & {a.entity for a in node.actors} for node in self._scene.before(hit.start))
        met = () if here else tuple(each for each in self.met if each.entity not in taken)
        told = (self.last_partner, self.stood_for(hit.start), self.topic, met[:1])
        return next((each for each in told if each and not taken & {a.entity for a in each}), ())

    def _pronoun_before(self, start: int) -> bool:
        tokens = [word.lower() for word in self._scene.words_before(start + 1, 9)]
        pronoun = next((i for i, token in enumerate(tokens) if self._is_pronoun(token)), None)
        return pronoun is not None and not any(token.startswith("■") for token in tokens[:pronoun])

    def pronoun_between(self, start: int, end: int) -> bool:
        """Whether a pronoun for somebody stands between two offsets."""
        words = re.findall(r"\w+", self._scene.masked(start, end).lower())
        return any(self._is_pronoun(word) for word in words)

    def _is_pronoun(self, token: str) -> bool:
        return token in self._grammar.pronouns or token.rpartition("-")[2] in self._grammar.pronouns

    def clitic(self, hit: Hit) -> tuple[ActorMention, ...]:
        """Whom "le", "la", "les" before the verb stand for: the last object told ("il doit le revoir")."""
        before = [word.lower() for word in self._scene.words_before(hit.start, 4) if word != "'"]
        while before and before[0] in self._words.status.auxiliaries:
            del before[0]
        if not before or before[0] not in self._grammar.clitics:
            return ()
        return self._partners[-1] if self._partners else self.first_subject(hit.start)


def _is_apposed(hit: Hit) -> bool:
    """Whether it is a participle of coming or going without an auxiliary: ", arrivé hier à PLACE"."""
    group = hit.group
    is_lone = group is not None and group.form is Tense.PARTICIPLE and group.tense is None
    return is_lone and hit.trigger.predicate == "VISITS" and not (group is not None and group.passive)


def _is_bare(hit: Hit) -> bool:
    """Whether ``hit`` is an infinitive without a verb of its own: "afin de voir", "après avoir reçu"."""
    return hit.group is not None and hit.group.tense is None and not hit.group.passive
