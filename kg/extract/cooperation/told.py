"""What whole clauses tell as joint work, with no word for it: the judge never learned from these."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.abroad import ACTIVE, abroad
from kg.extract.cooperation.accepted import ACCEPTED, accepted
from kg.extract.cooperation.both_want import BOTH_WANT, both_want
from kg.extract.cooperation.brought import BROUGHT, brought
from kg.extract.cooperation.by_both import DONE, by_both
from kg.extract.cooperation.by_one import FUNDED, OWN, by_one
from kg.extract.cooperation.carried import CARRIED, carried
from kg.extract.cooperation.frames import Support
from kg.extract.cooperation.gave import GAVE, gave
from kg.extract.cooperation.granted import GRANTED, granted
from kg.extract.cooperation.headed import HEADED, headed
from kg.extract.cooperation.helped import HELPED, helped
from kg.extract.cooperation.outlined import OUTLINED, outlined
from kg.extract.cooperation.settled import SETTLED, settled
from kg.extract.cooperation.taught import TAUGHT, taught
from kg.extract.cooperation.thanked import THANKED, thanked
from kg.extract.reading import Sentence

GIVEN = frozenset({ACTIVE, OWN, FUNDED, GAVE, HELPED, BROUGHT, THANKED})
"""The rules on what one gives to the other."""
TOLD = GIVEN | {DONE, HEADED, CARRIED, GRANTED, SETTLED, OUTLINED, TAUGHT, ACCEPTED, BOTH_WANT}
"""The rules' names."""


def told(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What clause tells ``mention`` as joint work: rule, word and confidence."""
    yield from by_both(scanned, sentence, mention)
    yield from by_one(scanned, sentence, mention)
    yield from abroad(scanned, sentence, mention)
    yield from headed(scanned, sentence, mention)
    yield from carried(scanned, sentence, mention)
    yield from gave(scanned, sentence, mention)
    yield from granted(scanned, sentence, mention)
    yield from helped(scanned, sentence, mention)
    yield from settled(scanned, sentence, mention)
    yield from outlined(scanned, sentence, mention)
    yield from accepted(scanned, sentence, mention)
    yield from both_want(scanned, sentence, mention)
    yield from taught(scanned, sentence, mention)
    yield from brought(scanned, sentence, mention)
    yield from thanked(scanned, sentence, mention)
