"""When an agreement was or will be signed: the date beside its name, else the day of the talks."""

from collections.abc import Iterable, Iterator

from kg.extract.agreements.headings import day_above
from kg.extract.agreements.mention import AgreementMention
from kg.extract.agreements.scan import Scan
from kg.extract.reading import DateMention, Reading, Span
from kg.facts import AgreementStatus, MeetingStatus, PartialDate, Precision
from kg.lexicon.agreement_patterns import DatePatterns

NEWS_DAYS = 21
_REACH = 60
_OLD_REACH = 30
_OPENING = 4
_STATUS = {
    AgreementStatus.SIGNED: MeetingStatus.HELD,
    AgreementStatus.PLANNED: MeetingStatus.PLANNED,
}
_LEAD, _YEAR = 30, 300
_OPENS = 6


def nearest_date(mention: AgreementMention, scanned: Scan) -> DateMention | None:
    """The date that stands beside the status word, or beside the name."""
    if _is_of_drafting(mention, scanned):
        return None
    text, frames = scanned.text, scanned.agreements.frames.dates
    dates = [date for date in scanned.reading.dates if mention.sentence.holds(date)]
    dates = [date for date in dates if not _is_of_another(mention, date, scanned)]
    dates = [date for date in dates if not _is_of_event(mention, date)]
    dates = [date for date in dates if not _is_denied(mention, date, scanned)]
    signed = [date for date in dates if _is_of_signature(mention, date, text, frames)]
    signed = signed or [date for date in dates if _is_of_occasion(mention, date, text, frames)]
    if mention.status is AgreementStatus.IN_FORCE:
        signed = [date for date in dates if _names(mention, date, text, frames)] or signed
    if mention.status is AgreementStatus.PLANNED:
        signed = [date for date in dates if _is_of_coming(mention, date, text, frames)]
        dates = [date for date in dates if not _is_of_initials(mention, date, text, frames)]
    if signed:
        return signed[0]
    if mention.status is AgreementStatus.IN_FORCE:
        dates = [date for date in dates if not _is_of_force(mention, date, scanned.reading, frames)]
    near = [
        (_distance(mention, date), date)
        for date in dates
        if not (_is_other(text, date, frames) or _is_of_talks(mention, date, scanned))
    ]
    reach = _OLD_REACH if mention.is_changed else _REACH
    found = min((item for item in near if item[0] <= reach), key=lambda item: item[0], default=(0, None))[1]
    return found if dates or not _is_news(mention) else day_above(mention.sentence, scanned.reading)


def _is_news(mention: AgreementMention) -> bool:
    return mention.cue.is_signing and mention.status is not AgreementStatus.IN_FORCE


def _is_of_another(mention: AgreementMention, date: DateMention, scanned: Scan) -> bool:
    """ "L'accord du 19 juillet et une déclaration": not of the declaration."""
    text, frames = scanned.text, scanned.agreements.frames.dates
    before = [name for name in scanned.texts_in(mention.sentence) if name.end <= date.start]
    if not before or before[-1].start == mention.start:
        return False
    return _is_of_older(mention, date, text, frames) or _names(before[-1], date, text, frames)


def _names(name: Span, date: DateMention, text: str, frames: DatePatterns) -> bool:
    """ "L'accord sur la pêche du 19 juillet 2010"."""
    opens = 1 if frames.opens.match(text, date.start) is not None else 0
    start = date.start + opens * len(text[date.start : date.end].split(" ", maxsplit=1)[0])
    return frames.of_text.fullmatch(text, name.end, start) is not None


def _is_of_event(mention: AgreementMention, date: DateMention) -> bool:
    """ "Ont fêté lundi les dix ans de l'accord": of what is told with it."""
    cue = mention.cue
    is_recalled = mention.status is AgreementStatus.IN_FORCE and not (cue.is_verb or cue.is_signing)
    return is_recalled and cue.end <= mention.start and date.end <= cue.start


def _is_denied(mention: AgreementMention, date: DateMention, scanned: Scan) -> bool:
    """ "Ne sera pas signé lundi": not on that day."""
    cue, denied = mention.cue, scanned.agreements.frames.verbs.denied
    is_behind = cue.is_verb and 0 <= date.start - cue.end <= _LEAD
    return (
        is_behind and denied.search(scanned.text, max(mention.end, cue.start - _LEAD), cue.start) is not None
    )


def _is_of_older(mention: AgreementMention, date: DateMention, text: str, frames: DatePatterns) -> bool:
    """ "Un protocole modifiant la convention conclue en 2003": not of the protocol."""
    older = mention.older
    if older is None or date.start < older.end or text[older.end : date.start].count(",") > 1:
        return False
    return frames.signed.search(text, older.end, date.start) is not None


def _is_of_coming(mention: AgreementMention, date: DateMention, text: str, frames: DatePatterns) -> bool:
    """ "Un accord est prêt et sera signé en mai", "dont la signature pourrait intervenir avant l'été"."""
    return date.start >= mention.end and frames.to_sign.search(text, mention.end, date.start) is not None


def _is_of_initials(mention: AgreementMention, date: DateMention, text: str, frames: DatePatterns) -> bool:
    """ "Paraphé en mars, l'accord n'est pas encore signé"."""
    before = text[mention.sentence.start : date.start].lower()
    return date.end <= mention.start and frames.signed.search(before) is not None


def _is_of_drafting(mention: AgreementMention, scanned: Scan) -> bool:
    """ "Ont négocié lundi un accord": the day of talks on a text, when no signature is spoken of."""
    is_led = mention.status is AgreementStatus.PLANNED and mention.cue.end <= mention.start
    if not is_led or mention.cue.is_signing:
        return False
    said, words = scanned.text[mention.sentence.start : mention.sentence.end], scanned.agreements
    return not (
        any(words.signing.find(said)) or any(verb.value.act == "sign" for verb in words.verbs.find(said))
    )


def _is_of_signature(mention: AgreementMention, date: DateMention, text: str, frames: DatePatterns) -> bool:
    """ "La convention sur X, signée à Dakar le 3 mai": however far the name is."""
    is_told = date.start >= mention.end and frames.signed.search(text, mention.end, date.start) is not None
    return is_told and not _is_other(text, date, frames)


def _is_of_occasion(mention: AgreementMention, date: DateMention, text: str, frames: DatePatterns) -> bool:
    """ "Ont signé un accord lors de la session du 3 mai", "Le 3 mai, ils ont signé un accord"."""
    if not mention.cue.is_signing:
        return False
    if date.start >= mention.end:
        return frames.occasion.search(text, mention.end, date.start) is not None
    return date.start - mention.sentence.start <= _OPENS and text.startswith(",", date.end)


def _is_of_force(
    mention: AgreementMention, date: DateMention, reading: Reading, frames: DatePatterns
) -> bool:
    """ "Disposent depuis 2009 d'un accord", "entré en vigueur en 2011": since when it binds.

    "Sont liés depuis 1998 par un accord" tells when it was made.
    """
    published, text, start = reading.document.date, reading.text, mention.sentence.start
    is_today = published is not None and date.date.first_day == published.last_day
    if is_today or frames.entry.search(text, start, date.start) is not None:
        return True
    if frames.bound.search(text, max(start, date.start - _LEAD), min(mention.sentence.end, date.end + _LEAD)):
        return False
    since = frames.since.search(text, max(start, date.start - _LEAD), date.end)
    return since is not None and since.end() >= date.start


def date_of_talks(mention: AgreementMention, scanned: Scan) -> PartialDate | None:
    """The day of the talks with which a text is signed, or is to be signed."""
    status = _STATUS.get(mention.status)
    if status is None or (mention.status is AgreementStatus.PLANNED and not mention.cue.is_appointed):
        return None
    told = [met for met in scanned.meetings if met.status is status and met.date is not None]
    before = [met for met in told if met.evidence.start <= mention.sentence.end]
    before = before or [met for met in told if _is_recent(met.date, scanned.reading.document.date)]
    last = max(before, key=lambda met: met.evidence.start, default=None)
    if last is not None:
        return last.date
    return next(_of_the_news(scanned.reading), None) if mention.status is AgreementStatus.SIGNED else None


def _is_recent(day: PartialDate | None, published: PartialDate | None) -> bool:
    """No talks of another year, which only a later sentence recalls."""
    return day is None or published is None or (published.first_day - day.last_day).days <= _YEAR


def _of_the_news(reading: Reading) -> Iterator[PartialDate]:
    """The days of the last weeks that the opening sentences name."""
    published = reading.document.date
    for date in _in_opening(reading):
        is_day = date.date.precision is Precision.DAY
        if is_day and published is not None:
            since = (published.last_day - date.date.first_day).days
            yield from (date.date,) if 0 <= since <= NEWS_DAYS else ()


def _in_opening(reading: Reading) -> Iterable[DateMention]:
    end = reading.sentences[:_OPENING][-1].end if reading.sentences else 0
    return (date for date in reading.dates if date.end <= end)


def _distance(mention: AgreementMention, date: DateMention) -> int:
    if mention.is_changed:
        return date.start - mention.end if date.start >= mention.end else _REACH + 1
    return min(_gap(date, mention.cue), _gap(date, mention))


def _is_of_talks(mention: AgreementMention, date: DateMention, scanned: Scan) -> bool:
    """ "Un accord que les deux négocient depuis mai": the day of talks on it, no word of signing between."""
    text, start = scanned.text, max(mention.sentence.start, date.start - _REACH)
    talks = scanned.agreements.frames.dates.talks.search(text[start : date.end])
    if talks is None:
        return False
    said = text[start + talks.start() : date.start]
    return not any(verb.value.act == "sign" for verb in scanned.agreements.verbs.find(said))


def _is_other(text: str, date: DateMention, frames: DatePatterns) -> bool:
    if frames.years.search(text, date.start, date.end) or frames.term.match(text, date.start):
        return True
    return frames.other.search(text, max(0, date.start - _LEAD), date.start) is not None


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
