"""The verb around a trigger: its auxiliaries, what they say about time, voice and negation."""

from dataclasses import dataclass

from kg.extract.events.asides import asides
from kg.extract.events.scene import ACTOR, DATE, PLACE, Scene
from kg.lexicon.conjugation import Form, Tense
from kg.lexicon.status import StatusWords

_MOST_WORDS, _FEW = 28, 30
_BARS = (ACTOR, ":", ";", ".")


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """``start`` is where the first auxiliary stands; ``tense`` that of the finite word, if there is one."""

    start: int
    tense: Tense | None
    form: Tense
    auxiliary: str | None = None
    passive: bool = False
    pronominal: bool = False
    negated: bool = False
    perfect: bool = False

    @property
    def was_to_be(self) -> bool:
        """Whether it says what was to be: "devait rencontrer"."""
        return self.auxiliary == "modal" and self.tense is Tense.IMPERFECT


def verb_group(scene: Scene, start: int, end: int, form: Tense, words: StatusWords) -> VerbGroup:
    """Walk left from the trigger at ``start`` over auxiliaries, clitics, adverbs and dates."""
    walked, auxiliaries = _walk(scene, start, words)
    purpose = _purpose(form, walked, auxiliaries, words)
    if purpose is not None:
        auxiliaries, walked = [], walked[:purpose]
    if form not in (Tense.PARTICIPLE, Tense.INFINITIVE):
        auxiliaries, walked = [], walked[:3]
    lemmas = [lemma for lemma, _ in auxiliaries]
    pronominal = not words.reflexive.isdisjoint(walked)
    finite = next((f.tense for _, f in reversed(auxiliaries) if f.tense not in _NOT_FINITE), None)
    being, having = (not words.groups[name].isdisjoint(lemmas) for name in ("being", "having"))
    moving = scene.text[start:end].startswith(words.moving)
    passive = form is Tense.PARTICIPLE and not pronominal and (being or not auxiliaries) and not moving
    return VerbGroup(
        start=start - sum(len(word) + 1 for word in walked),
        tense=finite if form in _NOT_FINITE else form,
        form=Tense.INFINITIVE if passive and _is_infinite(auxiliaries) else form,
        auxiliary=_leading(auxiliaries, words),
        passive=passive,
        pronominal=pronominal,
        negated=_negated(walked, _behind(scene, end, words), _neither(scene, start, words), words),
        perfect=form is Tense.PARTICIPLE and (having or (being and (pronominal or moving))),
    )


_NOT_FINITE = frozenset({Tense.PARTICIPLE, Tense.INFINITIVE, Tense.GERUND})


def _is_infinite(auxiliaries: list[tuple[str, Form]]) -> bool:
    """Whether no finite verb rules the infinitive of an auxiliary: "avant d'être reçu"."""
    tenses = {form.tense for _, form in auxiliaries}
    return Tense.INFINITIVE in tenses and tenses <= _NOT_FINITE


def _purpose(
    form: Tense, walked: list[str], auxiliaries: list[tuple[str, Form]], words: StatusWords
) -> int | None:
    """Where "pour" parts an infinitive from a verb that is none of its auxiliaries: "est à Rabat pour …"."""
    found = auxiliaries[0][0] if auxiliaries and form is Tense.INFINITIVE else None
    if found not in words.groups["being"] and found not in words.groups["having"]:
        return None
    return next((place for place, word in enumerate(walked) if word in words.purpose), None)


def _walk(scene: Scene, start: int, words: StatusWords) -> tuple[list[str], list[tuple[str, Form]]]:
    """The words that belong to the group, nearest first, and the auxiliaries among them."""
    before = [_lowered(word) for word in scene.words_before(start, _MOST_WORDS)]
    if ACTOR in "".join(before[:1]):
        return [], []
    kept, auxiliaries, reach = 0, [], 0
    said = asides(before, words)
    leading = words.locative | {","}
    for place, word in enumerate(before):
        if place in said:
            kept = place + 1
            continue
        if word[0] in _BARS:
            break
        if word in words.auxiliaries:
            auxiliaries.append(words.auxiliaries[word][0])
            reach = place + 1
        elif not _may_stand_between(word, words) and leading.isdisjoint(before[place + 1 : place + 2]):
            break
        kept = place + 1
    trailing = [w for w in before[reach:kept][:4] if w in words.negation or w in words.reflexive]
    return before[:reach] + trailing, auxiliaries


def _lowered(word: str) -> str:
    """A word that opens the sentence as elsewhere: "Ont été reçus"; a lone capital is a preposition."""
    return word.lower() if len(word) > 1 else word


def _may_stand_between(word: str, words: StatusWords) -> bool:
    return word in words.between or word[0] in (DATE, PLACE) or word.endswith(words.adverb_endings)


def _leading(auxiliaries: list[tuple[str, Form]], words: StatusWords) -> str | None:
    """Which kind of auxiliary rules the group: modal, possible or wish; None for plain tenses.

    "Est allé voir" and "a dû recevoir" are done, not planned.
    """
    for lemma, form in reversed(auxiliaries):
        if form.tense is Tense.PARTICIPLE and lemma in words.groups["modal"]:
            continue
        for kind in ("modal", "possible", "wish"):
            if lemma in words.groups[kind]:
                return kind
    return None


def _neither(scene: Scene, start: int, words: StatusWords) -> bool:
    """Whether "ni" stands before: "ni A ni B ne se rendront"."""
    return not words.nor.isdisjoint(scene.masked(scene.sentence.start, start).lower().split(" "))


def _behind(scene: Scene, end: int, words: StatusWords) -> str:
    """The first word behind a verb, past adverbs: "ne recevra finalement pas", "ne va dans aucun pays"."""
    tokens = [t for t in scene.masked(end, end + _FEW).lower().split() if t not in words.around]
    return next((w for w in tokens if w in words.negation or not _may_stand_between(w, words)), "")


def _negated(walked: list[str], follows: str, neither: bool, words: StatusWords) -> bool:
    """Whether "ne" stands before the verb and "pas" or the like on either side ("ne rencontrera pas")."""
    second = [*walked, *follows.split()[:1]]
    if not words.only.isdisjoint(second):
        return False
    return not words.negators.isdisjoint(walked) and (neither or not words.denying.isdisjoint(second))
