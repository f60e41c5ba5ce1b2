"""A signature that only a noun names is to come where all that the text tells of the two is to come."""

import re
from dataclasses import replace

from kg.extract.agreements.dated import Dated, dated
from kg.extract.agreements.encounters import Pair, pairs_met
from kg.extract.agreements.mention import AgreementMention
from kg.extract.agreements.scan import Scan
from kg.facts import AgreementStatus, MeetingStatus, Met

# "11h30 Signature du mémorandum": a line of a programme.
_CLOCK = re.compile(r"\W*(?:à |vers )?[0-2]?\d ?[hH:](?: ?[0-5]\d)?\b")


def to_come(told: Dated, pair: Pair, scanned: Scan) -> Dated:
    """``told``, as planned where the text lists it, or where all talks of ``pair`` are to come."""
    mention = told.mention
    if told.status is not AgreementStatus.SIGNED or mention.cue.is_verb or not mention.cue.is_appointed:
        return told
    if not (_is_listed(mention, scanned) or _is_ahead(pair, scanned)):
        return told
    return dated(replace(mention, status=AgreementStatus.PLANNED), scanned)


def _is_listed(mention: AgreementMention, scanned: Scan) -> bool:
    sentence, published = mention.sentence, scanned.reading.document.date
    if _CLOCK.match(scanned.text, sentence.start, sentence.end) is None:
        return False
    days = [day.date.first_day for day in scanned.reading.dates if sentence.holds(day)]
    return published is None or all(day >= published.first_day for day in days)


def _is_ahead(pair: Pair, scanned: Scan) -> bool:
    talks = [met for met in scanned.meetings if _is_of(met, pair, scanned)]
    return bool(talks) and all(met.status is MeetingStatus.PLANNED for met in talks)


def _is_of(met: Met, pair: Pair, scanned: Scan) -> bool:
    return any(two == pair for _, two in pairs_met([met], known=scanned.sides.known))
