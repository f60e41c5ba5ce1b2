"""The status and the day of an agreement, each by the other: a signature long past is a text in force."""

from dataclasses import dataclass

from kg.extract.agreements.dates import NEWS_DAYS, date_of_talks, nearest_date
from kg.extract.agreements.mention import AgreementMention
from kg.extract.agreements.scan import Scan
from kg.extract.reading import DateMention
from kg.facts import AgreementStatus, PartialDate, Precision

_RECALLED_DAYS = 6
# Talks as old as this are told as history.
_PAST_DAYS = 300
# From how many days on a date after publication is one of the year before.
_TO_COME_DAYS, _FAR_DAYS = {Precision.MONTH: 1}, 21
_LEAP_DAY = "02-29"


@dataclass(frozen=True, slots=True)
class Dated:
    """A mention with the status and the date that its dates give it."""

    mention: AgreementMention
    status: AgreementStatus
    date: PartialDate | None


def dated(mention: AgreementMention, scanned: Scan) -> Dated:
    """The status by the date: a signature long past is a text in force, one to come is planned."""
    found = nearest_date(mention, scanned)
    if found is None:
        return _of_talks(mention, scanned)
    date, published = _day(found, mention, scanned), scanned.reading.document.date
    if published is None:
        return Dated(mention, mention.status, date)
    if _is_just_told(mention, date, published):
        return Dated(mention, AgreementStatus.SIGNED, date)
    if mention.status is not AgreementStatus.SIGNED:
        is_over = mention.status is AgreementStatus.PLANNED and date.last_day < published.first_day
        return Dated(mention, mention.status, None if is_over else date)
    if date.first_day > published.last_day:
        if mention.cue.is_verb and date.precision is Precision.YEAR:
            return _of_talks(mention, scanned)  # "ont signé un accord qui vaudra en 2030"
        return Dated(mention, AgreementStatus.PLANNED, date)
    is_news = _is_news(mention, date, published)
    return Dated(mention, AgreementStatus.SIGNED if is_news else AgreementStatus.IN_FORCE, date)


def _is_just_told(mention: AgreementMention, date: PartialDate, published: PartialDate) -> bool:
    """ "Jeudi, ils avaient signé un accord": before what the text tells, and of the same days."""
    is_verb = mention.cue.is_verb and mention.cue.is_signing and not mention.cue.is_bare
    is_day = mention.status is AgreementStatus.IN_FORCE and date.precision is Precision.DAY
    return is_verb and is_day and 0 <= (published.first_day - date.first_day).days <= _RECALLED_DAYS


def _of_talks(mention: AgreementMention, scanned: Scan) -> Dated:
    """Of a signature without a date of its own."""
    is_signed = mention.status is AgreementStatus.SIGNED
    if mention.is_recalled and is_signed:
        return Dated(mention, AgreementStatus.IN_FORCE, None)
    date, published = date_of_talks(mention, scanned), scanned.reading.document.date
    is_past = date is not None and published is not None and _days(date, published) > _PAST_DAYS
    return Dated(mention, AgreementStatus.IN_FORCE if is_signed and is_past else mention.status, date)


def _day(found: DateMention, mention: AgreementMention, scanned: Scan) -> PartialDate:
    if mention.status is AgreementStatus.PLANNED:
        return found.coming
    return _past(found, scanned) if mention.cue.is_verb else found.date


def _past(found: DateMention, scanned: Scan) -> PartialDate:
    """ "Conclu en janvier", told in December: the January before, where no year is worded."""
    published, date = scanned.reading.document.date, found.date
    is_far = published is not None and (date.first_day - published.last_day).days >= _TO_COME_DAYS.get(
        date.precision, _FAR_DAYS
    )
    has_year = date[:4] in scanned.text[found.start : found.end] or date[5:] == _LEAP_DAY
    return date if has_year or not is_far else PartialDate(f"{int(date[:4]) - 1}{date[4:]}")


def _is_news(mention: AgreementMention, date: PartialDate, published: PartialDate) -> bool:
    if not mention.is_recalled:
        return _days(date, published) <= NEWS_DAYS
    is_day = date.precision is Precision.DAY
    return is_day and (published.first_day - date.first_day).days <= _RECALLED_DAYS


def _days(date: PartialDate, published: PartialDate) -> int:
    return (published.first_day - date.last_day).days
