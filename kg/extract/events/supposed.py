"""What the clause of a finite verb adds to its tense: a condition, a coming time."""

import re

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene, short
from kg.extract.events.verb_group import VerbGroup
from kg.lexicon.conjugation import Tense

_RIGHT = 150
_IF = re.compile(r"(?:^|[\s,])(?:même )?(?:si|s')(?:\s|(?=ils?\b))")
_IF_IT = re.compile(r"(?:^|[\s,])(?:si|s'(?=ils?\b))[\s■,]*(?:ils?|elles?|l[ea]s?|m\.|mme)?[\s■,]*$")
_PROVIDED = re.compile(
    r"(?<!savoir)(?<!voir)(?<!vérifier)(?<!déterminer)(?<!demander)[\s,]+"
    r"(?:si|s'(?=ils?\b)|à condition (?:que|qu'|de))(?=\W)"
)
_COMING = re.compile(
    r"\b(?:semaine|mois|année|an|week-end|été|automne|hiver|printemps) prochaine?\b"
    r"|\b(?:demain|bientôt|prochainement)\b"
)


def is_supposed(scene: Scene, group: VerbGroup) -> bool:
    """Whether "si" opens the clause of the verb: "si A rencontrait B", "s'il reçoit B"."""
    before = short(scene.masked(scene.sentence.start, group.start))
    if group.perfect:
        return False
    if group.tense in (Tense.FUTURE, Tense.CONDITIONAL):
        return _PROVIDED.search(short(scene.masked(group.start, scene.sentence.end))) is not None
    if group.tense is Tense.PRESENT:
        return _IF_IT.search(before) is not None
    return group.tense is Tense.IMPERFECT and _IF.search(before) is not None


def is_coming(scene: Scene, hit: Hit) -> bool:
    """Whether a coming time stands behind a verb in the present: "reçoit A la semaine prochaine"."""
    written = scene.text[hit.end : min(hit.end + _RIGHT, scene.sentence.end)]
    return _COMING.search(re.split(r"[;:]", written)[0]) is not None
