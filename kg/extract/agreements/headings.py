"""The day of a programme or a review under which a signature is listed: "Mardi 7 mars – Signature de X"."""

from kg.extract.reading import DateMention, Part, Reading, Sentence
from kg.facts import Precision

_SEVERAL = 2


def day_above(sentence: Sentence, reading: Reading) -> DateMention | None:
    """The last day that stands in a line of its own before ``sentence``, where the text has several."""
    headed = [line for line in reading.sentences if line.part is Part.DATELINE]
    if len(headed) < _SEVERAL:
        return None
    above = [line for line in headed if line.end <= sentence.start][-1:]
    if not above or _is_parted(above[0], sentence, reading):
        return None
    days = (day for day in reading.dates if above[0].holds(day) and day.date.precision is Precision.DAY)
    return next(days, None)


def _is_parted(above: Sentence, sentence: Sentence, reading: Reading) -> bool:
    """Whether a title stands between the day and the sentence."""
    between = reading.sentences[above.index + 1 : sentence.index]
    return any(line.part is Part.HEADLINE for line in between)
