"""The verb around a trigger: its auxiliaries, what they say about time, voice and negation."""

import re
from dataclasses import dataclass

from kg.extract.events.scene import ACTOR, DATE, PLACE, Scene
from kg.lexicon.conjugation import Form, Tense
from kg.lexicon.status import StatusWords

_MOST_WORDS, _FEW = 14, 30
# "Est à Rabat pour rencontrer": no auxiliary of the infinitive.
_NOT_BEFORE_INFINITIVE = frozenset({"être", "avoir"})
_REFLEXIVE = frozenset({"se", "s"})
_PERFECT_WITH_BEING = re.compile(r"(?:arriv|all|ven|rendu|part|reven|rentr|retourn|repart|interven|débarqu)")


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


def verb_group(scene: Scene, start: int, end: int, form: Tense, words: StatusWords) -> VerbGroup:
    """Walk left from the trigger at ``start`` over auxiliaries, clitics, adverbs and dates."""
    walked, auxiliaries = _walk(scene, start, words)
    if _is_purpose(form, walked, auxiliaries):
        auxiliaries, walked = [], walked[: walked.index("pour")]
    if form not in (Tense.PARTICIPLE, Tense.INFINITIVE):
        auxiliaries, walked = [], walked[:3]
    lemmas = [lemma for lemma, _ in auxiliaries]
    pronominal = any(word in _REFLEXIVE for word in walked)
    finite = next((f.tense for _, f in reversed(auxiliaries) if f.tense not in _NOT_FINITE), None)
    being, moving = "être" in lemmas, _PERFECT_WITH_BEING.match(scene.text[start:end]) is not None
    passive = form is Tense.PARTICIPLE and not pronominal and (being or not auxiliaries) and not moving
    return VerbGroup(
        start=start - sum(len(word) + 1 for word in walked),
        tense=finite if form in _NOT_FINITE else form,
        form=form,
        auxiliary=_leading(auxiliaries, words),
        passive=passive,
        pronominal=pronominal,
        negated=_negated(walked, _behind(scene, end, words), _neither(scene, start)),
        perfect=form is Tense.PARTICIPLE and ("avoir" in lemmas or (being and (pronominal or moving))),
    )


_NOT_FINITE = frozenset({Tense.PARTICIPLE, Tense.INFINITIVE, Tense.GERUND})


def _is_purpose(form: Tense, walked: list[str], auxiliaries: list[tuple[str, Form]]) -> bool:
    """Whether "pour" parts an infinitive from the verb before it: "est à Rabat pour rencontrer"."""
    found = auxiliaries[0][0] if auxiliaries and form is Tense.INFINITIVE else None
    return found in _NOT_BEFORE_INFINITIVE and "pour" in walked


def _walk(scene: Scene, start: int, words: StatusWords) -> tuple[list[str], list[tuple[str, Form]]]:
    """The words that belong to the group, nearest first, and the auxiliaries among them."""
    before = scene.words_before(start, _MOST_WORDS)
    if ACTOR in "".join(before[:1]):
        return [], []
    kept, auxiliaries, reach = 0, [], 0
    for place, word in enumerate(before):
        if word in words.auxiliaries:
            auxiliaries.append(words.auxiliaries[word][0])
            reach = place + 1
        elif not _may_stand_between(word, words) and before[place + 1 : place + 2] not in ([","], ["à"]):
            break
        kept = place + 1
    trailing = [w for w in before[reach:kept][:4] if w in words.negation or w in _REFLEXIVE]
    return before[:reach] + trailing, auxiliaries


def _may_stand_between(word: str, words: StatusWords) -> bool:
    return (
        word in words.adverbs
        or word in words.negation
        or word in _REFLEXIVE
        or word in (",", "'", "l", "la", "le", "les")
        or word[0] in (DATE, PLACE)
        or word.endswith("ment")
    )


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


def _neither(scene: Scene, start: int) -> bool:
    """Whether "ni" stands before: "ni A ni B ne se rendront"."""
    return " ni " in f" {scene.masked(scene.sentence.start, start).lower()}"


def _behind(scene: Scene, end: int, words: StatusWords) -> str:
    """The first word behind a verb, past adverbs: "ne recevra finalement pas"."""
    tokens = scene.masked(end, end + _FEW).lower().split()
    return next((w for w in tokens if w in words.negation or not _may_stand_between(w, words)), "")


def _negated(walked: list[str], follows: str, neither: bool) -> bool:
    """Whether "ne" stands before the verb and "pas" or the like on either side ("ne rencontrera pas")."""
    second = {*walked, *follows.split()[:1], *(("pas",) if neither else ())}
    return bool({"ne", "n"} & set(walked)) and bool(
        {"pas", "jamais", "plus", "aucun", "aucune", "pu"} & second
    )
