"""The patterns of ``event_frames.toml``: what stands around meetings and journeys, over masked text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords, forms
from kg.lexicon.matcher import folded
from kg.lexicon.wordings import any_of

Table = Mapping[str, Sequence[str]]
Pattern = re.Pattern[str]


@dataclass(frozen=True)
class StationPatterns:
    """``comes`` stands before earlier stations of a journey, ``joins`` between, ``closes`` behind them.

    ``next`` parts one stage of a tour from another, ``stage`` is a word for one or for the tour; ``added``
    follows a goal that a bare capital joins.
    """

    comes: Pattern
    joins: Pattern
    closes: Pattern
    next: Pattern
    stage: Pattern
    added: Pattern


@dataclass(frozen=True)
class HeadlinePatterns:
    """``told`` is a whole headline with its parts, ``rest`` what may follow the place.

    ``core`` stands in each of them, from the name to the place, and is found much sooner; ``since`` opens a
    sentence with where somebody is: "À Lima depuis lundi, A".
    """

    core: Pattern
    told: Pattern
    rest: Pattern
    since: Pattern


@dataclass(frozen=True)
class MoverPatterns:
    """``aside`` stands before a stay under way, ``aside_ends`` behind its days.

    ``ranked`` stands before an office, ``towards`` before what that is the first to do; ``subject`` stands
    before who travels, ``own`` before a visit of the subject, ``first_time`` before one of anybody so called;
    ``inverted`` between a verb and its subject; ``found`` ends where somebody is "présent à".
    """

    aside: Pattern
    aside_ends: Pattern
    ranked: Pattern
    towards: Pattern
    subject: Pattern
    own: Pattern
    first_time: Pattern
    inverted: Pattern
    found: Pattern


@dataclass(frozen=True)
class TimePatterns:
    """``soon`` and ``coming`` tell what is to come. The others stand before a day that is not the event's.

    ``ahead_of`` stands before what comes next; ``since`` and ``until`` before it, ``just_since`` at once;
    ``since_day`` with it, ``opening`` at its head; ``starting`` before the day on which something begins;
    ``gone`` stands behind who has come;
    behind ``otherwise`` another event follows, and behind ``of_another`` somebody else's: "après celle de X
    en mai". ``since_then`` leads from a verb that is denied with ``no_more`` to the last time.
    """

    soon: Pattern
    coming: Pattern
    since: Pattern
    just_since: Pattern
    gone: Pattern
    since_day: Pattern
    since_then: Pattern
    no_more: Pattern
    until: Pattern
    starting: Pattern
    opening: Pattern
    ahead_of: Pattern
    otherwise: Pattern
    of_another: Pattern


@dataclass(frozen=True)
class ClausePatterns:
    """``done`` is a finite verb of the past, ``border`` parts clauses; ``joins`` and ``parts`` two events.

    Who refuses one of ``speaking`` refuses no event.

    ``condition`` and ``condition_of`` stand before a verb, ``provided`` behind one.
    """

    done: Pattern
    speaking: Pattern
    border: Pattern
    joins: Pattern
    parts: Pattern
    condition: Pattern
    condition_of: Pattern
    provided: Pattern


@dataclass(frozen=True)
class ThosePatterns:
    """``pronoun`` stands for a journey told before, read as if it had ``determiner``."""

    pronoun: Pattern
    determiner: str


@dataclass(frozen=True)
class OtherPatterns:
    """``civility`` and ``listed`` are civilities with their stop, ``apposed`` stands behind an office.

    ``lists`` joins companions, ``placed`` is a place with its preposition, ``opens`` a list in brackets.
    ``demonym`` is "le Russe" before a name.
    ``at`` stands behind a verb of taking part, ``of_many`` behind a noun, ``stops`` ends the search for who.
    ``posted`` stands before where an envoy lives, ``host`` before a host, ``invitation`` before a journey, as
    do ``asks``, with other words of asking, and ``bidden``, where a pronoun is asked; ``inviter`` stands
    before who invites. ``naming`` opens a sentence that names those whom the one before met, ``next_guest``
    stands beside who was received next, ``ranked_guest`` and ``last_guest`` before him, at the head of a
    sentence. Behind ``in_turn`` each meets one.
    """

    civility: Pattern
    listed: Pattern
    apposed: Pattern
    lists: Pattern
    placed: Pattern
    demonym: Pattern
    opens: Pattern
    at: Pattern
    of_many: Pattern
    stops: Pattern
    posted: Pattern
    host: Pattern
    invitation: Pattern
    asks: Pattern
    inviter: Pattern
    bidden: Pattern
    naming: Pattern
    next_guest: Pattern
    ranked_guest: Pattern
    last_guest: Pattern
    in_turn: Pattern


def station_patterns(table: Table, function: FunctionWords) -> StationPatterns:
    """The patterns of earlier stations."""
    words, article, of = _words(table), rf"(?:{function.definite.lead})?", function.of.lead
    joined = function.conjunction.pattern
    return StationPatterns(
        comes=re.compile(
            rf"(?:(?:^|[,(])[\W●]*"
            rf"(?:{words['after']} (?:{words['visited']} )?|{words['coming']} {of})"
            rf"|(?<=●)[\s▲]+{words['coming']} {of}){article}(?=[■●])",
            re.IGNORECASE,
        ),
        joins=re.compile(rf"\s*(?:,|{joined}|{words['joined']}|,? {joined})\s+(?:{of})?{article}"),
        closes=re.compile(rf"\s*(?:▲+|{words['closing']})?\s*[,.;)]|\s*$"),
        next=re.compile(rf"\b(?:{words['next']})\b", re.IGNORECASE),
        stage=re.compile(rf"\b(?:{words['stage']})\b", re.IGNORECASE),
        added=re.compile(rf"[\s,]*(?:\s{words['joined']} ■.*|\s{joined} ■\s*(?:[.,;)▲].*)?)", re.DOTALL),
    )


def headline_patterns(table: Table, time: Table, function: FunctionWords) -> HeadlinePatterns:
    """The patterns of headlines."""
    words, flags = _words(table), re.IGNORECASE | re.DOTALL
    when = rf"(?:▲+|{_any(time['soon'])}|{words['when']})"
    to = rf"{function.at.pattern}\s+(?:{forms(table['article']).lead})?(?P<where>●+)"
    goes = rf"(?P<when>(?:,?\s*{when})*)\s*,?\s*{to}"
    return HeadlinePatterns(
        core=re.compile(rf"■(?!■)[^■●]*{to}", flags),
        told=re.compile(
            rf"\W*(?:[^■●:.|]{{0,60}}[:|–-]\s+)?(?:[^■●:.|]{{0,60}}■+ (?:{function.conjunction.pattern}|,) )?"
            rf"(?:{function.singular.lead}|{function.civility.lead})?(?P<who>■+){goes}(?P<rest>.*)",
            flags,
        ),
        since=re.compile(
            rf"\W*{function.at.pattern}\s+(?:{forms(table['article']).lead})?(?P<where>●+)(?:\s*\([^)]*\))?,?"
            rf"\s+{words['since']}\s+(?:{function.singular.lead})?▲+[^■●,;.]{{0,20}},"
            rf"\s+(?:{function.singular.lead}|{function.civility.lead})?(?P<who>■+)",
            flags,
        ),
        # Nothing, another headline, a purpose.
        rest=re.compile(
            rf"[\s▲,]*(?:$|[:|!?–—].*|-\s.*|\.\s*$|"
            rf"{words['purpose']} (?:{words['aim']}|\w+{words['infinitive']})\b(?P<aim>[^:|]*).*)",
            flags,
        ),
    )


def mover_patterns(stay: Table, mover: Table, function: FunctionWords) -> MoverPatterns:
    """The patterns around who travels."""
    there, words = _words(stay), _words(mover)
    return MoverPatterns(
        aside=re.compile(
            rf"(?:^|[■,(–-]|\b{there['being']}\b)\s*(?:(?:{there['now']}|▲+)\s+)?(?:{there['into']}\b.*)?$"
        ),
        aside_ends=re.compile(rf"[,;()–]|\b{there['ends']}\b"),
        ranked=re.compile(rf"\b(?:{words['rank']}|\w+{words['rank_endings']})\s*$"),
        towards=re.compile(rf"\s*{words['towards']}(?:\s|$)"),
        subject=re.compile(rf",\s*(?:{function.singular.pattern}|{function.civility.pattern})?\s*$"),
        own=re.compile(rf"\b{words['own']}\s*$", re.IGNORECASE),
        inverted=re.compile(rf"(?:[\s▲●■]|{words['inverted']})*[●■](?:[\s▲]|{words['inverted']})*"),
        found=re.compile(
            rf"■(?:,|,?\s{words['being']})\s(?:{words['meanwhile']}\s)?(?P<there>{words['found']})\b(?:,?\s▲+,?)?"
            rf"\s{function.at.pattern}\s*(?:{function.definite.lead})?$"
        ),
        first_time=re.compile(rf"\b{words['first_time']}\b[^■;:]{{0,40}}\b{words['anybody']}\b[^;:]*$"),
    )


def taken_back_pattern(table: Table) -> Pattern:
    """What opens a sentence about the event of the one before: "Mais il", "Cette visite"."""
    words = _words(table)
    noun = rf"{forms(table['determiner']).lead}\s*(?:\w+\s)?{words['noun']}"
    return re.compile(rf"\W*(?:{words['lead']},?\s)*(?:{words['pronoun']}|(?P<noun>{noun}))\b")


def absent_pattern(table: Table) -> Pattern:
    """What tells, behind somebody, that he or she was not there: ", empêché, a été représenté par"."""
    words = _words(table)
    stood_for = rf"(?:{words['being']}\s(?:\w+ment\s)?)?{words['stood_for']}\s{words['by']}"
    return re.compile(rf"[\s,]*(?:{words['aside']},?\s)?(?:{stood_for}|{words['away']})\b")


def time_patterns(table: Table) -> TimePatterns:
    """The patterns of days and times."""
    words, since = _words(table), rf"\b{_any(table['since'])}\b"
    return TimePatterns(
        soon=re.compile(words["soon"]),
        coming=re.compile(rf"\b{words['periods']} {words['next']}\b|\b{words['soon']}\b"),
        since=re.compile(rf"{since}[^▲;.:,]*\w[^▲;.:,]*(?:,\s*(?:{words['article']} )?)?$"),
        since_day=re.compile(rf"{since}[^■●▲,;.:]*▲+$"),
        just_since=re.compile(rf"{words['since']}$"),
        gone=re.compile(rf"\s{words['gone']}\b"),
        since_then=re.compile(rf"[^,;:.]{{0,60}}?{since}\s(?P<then>(?:{words['article']}\s)?[▲●])?"),
        no_more=re.compile(rf"\b{words['no_more']}\b"),
        until=re.compile(rf"{words['until']}$"),
        starting=re.compile(rf"\b{words['starting']}$"),
        opening=re.compile(words["since"]),
        ahead_of=re.compile(rf"\b{forms(table['before_act']).lead}\s*$"),
        otherwise=re.compile(rf"\b{words['elsewhere']}\b|\b{forms(table['before_act']).lead}"),
        of_another=re.compile(rf"\b{words['of_another']}"),
    )


def clause_patterns(table: Table, supposed: Table) -> ClausePatterns:
    """The patterns of clauses and conditions."""
    words, given = _words(table), _words(supposed)
    if_he = rf"(?:{given['if']}|{given['elided']}(?={given['pronoun']}\b))"
    asking = "".join(rf"(?<!{re.escape(verb)})" for verb in supposed["asking"])
    joined, parted = (_any(map(folded, table[name])) for name in ("joined", "parted"))
    return ClausePatterns(
        done=re.compile(rf"\b{words['auxiliary']}\s+(?:[\w']+\s+){{0,3}}?\w+{words['participle']}\b"),
        speaking=re.compile(rf"\b{_any(map(folded, table['speaking']))}\b"),
        border=re.compile(rf"[;:.]|\b{words['but']}\b|,? {words['while']} {forms(table['that']).whole}"),
        joins=re.compile(rf"\b{joined}\b"),
        parts=re.compile(rf",|\b{parted}\b"),
        condition=re.compile(
            rf"(?:^|[\s,])(?:{given['even']} )?(?:{given['if']}|{given['elided']})"
            rf"(?:\s|(?={given['pronoun']}\b))"
        ),
        condition_of=re.compile(rf"(?:^|[\s,]){if_he}[\s■,]*{given['subject']}?[\s■,]*$"),
        provided=re.compile(rf"{asking}[\s,]+(?:{if_he}|{given['provided']})(?=\W)"),
    )


def those_patterns(table: Table, function: FunctionWords) -> ThosePatterns:
    """The patterns of pronouns for a journey."""
    words = _words(table)
    behind = rf"(?:{words['that']}|\w+{words['endings']}|{words['made']})\b"
    return ThosePatterns(
        pronoun=re.compile(rf"\b{words['pronoun']}\b(?!-)(?= (?:{function.of.whole}|▲|{behind}))"),
        determiner=table["determiner"][0],
    )


def other_patterns(table: Table, function: FunctionWords) -> OtherPatterns:
    """The patterns around others than the two."""
    words, definite, to = _words(table), function.definite, function.to.pattern
    return OtherPatterns(
        civility=re.compile(rf"\b{words['civilities']}\.", re.IGNORECASE),
        listed=re.compile(rf"\b{words['listed']}\."),
        apposed=re.compile(
            rf"(?:[^■.;:,]|, {words['also']} [^■.;:,]*■*[^■.;:,]*)*,\s*(?:{function.civility.lead})?"
        ),
        lists=re.compile(rf"[,;:(]|\b{words['joined']}\b"),
        placed=re.compile(rf"\b{function.place.pattern}\s+(?:{definite.lead}\s*)?●+"),
        demonym=re.compile(rf"\b({definite.pattern})\s*[^\W\d_a-zà-ÿ][\w-]+\s*$"),
        opens=re.compile(rf"[^■●;.:(]{{0,60}}\(\s*(?:{definite.whole})?\s*"),
        at=re.compile(rf"(?:\s\w+){{0,2}}\s{to}\b|\s*$"),
        of_many=re.compile(rf"\s+(?:{words['kind']}\s+)?(?!{words['one']}){function.of.pattern}\b"),
        stops=re.compile(rf";| {forms(table['stops']).lead}"),
        posted=re.compile(rf"\b(?:{function.at.pattern}|{words['posted']}\s*(?:{definite.lead})?)\s*$"),
        host=re.compile(rf"\b(?:{to}|{words['host']})\b"),
        invitation=re.compile(rf"\b{words['invitation']}\b[^;.:]{{0,60}}$"),
        asks=re.compile(rf"\b(?:{words['invitation']}|{words['offering']})\b[^;.:]{{0,60}}$"),
        inviter=re.compile(rf"\b{words['invitation']}\s+{function.of.pattern}\s*(?:{definite.lead})?$"),
        bidden=re.compile(
            rf"\b{words['handed']}\s?[^;.:■]{{0,50}}\b(?:{words['invitation']}|{words['offering']})\b[^;.:]{{0,60}}$"
            rf"|\b{words['whom']}\s?(?:(?:\w+\s){{1,3}}{words['bidding']}|{words['bids']})\s[^;.:■]{{0,50}}$"
        ),
        next_guest=re.compile(
            rf"\b{words['next_guest']}(?!\w)(?! {words['in_office']}\b)"
            rf"|^\W*{words['received']}\b(?!.*\b{words['agent']}\b)"
        ),
        ranked_guest=re.compile(rf"\W*{words['ranked']},\s(?:{definite.lead})?(?=■)"),
        last_guest=re.compile(rf"\W*{words['lastly']},?\s(?:{definite.lead})?(?=■)"),
        naming=re.compile(rf"\W*{words['naming']}\b"),
        in_turn=re.compile(rf"\b{words['in_turn']}\b"),
    )


def _words(table: Table) -> dict[str, str]:
    return {name: _any(wordings) for name, wordings in table.items()}


def _any(wordings: Iterable[str]) -> str:
    return f"(?:{any_of(wordings)})"
