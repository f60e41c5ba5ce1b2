"""The patterns of ``agreement_frames.toml``: what tells a text told before, its sides, date and matter."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords, forms
from kg.lexicon.wordings import any_of, expand

Table = Mapping[str, Sequence[str]]
Pattern = re.Pattern[str]

_YEAR = r"(?:19|20)\d\d"
# What counts the items of a list: "1.", "2/", "a)", "(iii)", "-".
_MARK = r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\s?[.)/°]+\s*[-–]?\s*"


@dataclass(frozen=True)
class ArticlePatterns:
    """``word`` takes the word before the name; ``of_noun`` a noun of the texts, ``earlier`` what was there.

    ``adjective`` is a whole word that tells which text; ``year``, ``said`` and ``such`` stand behind it;
    ``of_sort`` stands before a word that is no name but the sort of one, ``dated`` behind one for a text
    that is told by its year, ``former`` before one that was there before another, ``past`` behind it.
    """

    word: Pattern
    of_noun: Pattern
    adjective: Pattern
    year: Pattern
    said: Pattern
    such: Pattern
    earlier: Pattern
    dated: Pattern
    of_sort: Pattern
    former: Pattern
    past: Pattern


@dataclass(frozen=True)
class DatePatterns:
    """``other``, ``signed``, ``occasion`` and ``since`` stand before a date, ``years`` are two of them.

    ``of_text`` stands before the day that a text is named by ("l'accord du 3 mai") and ``opens`` where the
    day has the preposition itself; ``to_sign`` before that of a signature to come.
    ``term`` opens one that tells how long a text binds, ``talks`` one of the talks on it; ``bound``
    ones are since it was made, and ``entry`` stands before the day from which it binds.
    """

    other: Pattern
    years: Pattern
    signed: Pattern
    occasion: Pattern
    term: Pattern
    talks: Pattern
    since: Pattern
    bound: Pattern
    entry: Pattern
    of_text: Pattern
    opens: Pattern
    to_sign: Pattern


@dataclass(frozen=True)
class SidePatterns:
    """``signing`` stands before a side that signs, ``mediated`` between a word of mediation and a side.

    ``two`` follows where there are two; ``tongue`` stands before the name of a language,
    ``matter`` before those whom a text is about.
    """

    signing: Pattern
    mediated: Pattern
    two: Pattern
    tongue: Pattern
    matter: Pattern


@dataclass(frozen=True)
class ListingPatterns:
    """``item`` opens a line before the name, ``joint`` joins a name to the one before it.

    ``mark`` is all that counts an item, ``opens`` the end of what a list follows ("ont signé : 1."),
    ``headed`` all between the head of a list and the name of its first item.

    ``apart`` says that neither changes the other. ``plural`` is a word for several, whose name ends in
    ``several``; ``drafts`` stands before the name of one where several are meant. All of what stands
    between two of their matters is ``matters``, between a word for all and each of them ``each``;
    ``apposed`` before one that only says what sort of texts was named.
    """

    item: Pattern
    mark: Pattern
    opens: Pattern
    headed: Pattern
    joint: Pattern
    apart: Pattern
    plural: Pattern
    drafts: Pattern
    several: tuple[str, ...]
    matters: Pattern
    each: Pattern
    apposed: Pattern


@dataclass(frozen=True)
class VerbPatterns:
    """``that`` opens a clause, ``told`` with the words before it; ``clitic`` takes up a name before a verb.

    ``noun`` stands before what only looks like a verb; ``denied`` and ``denied_before`` stand before one that
    is denied, ``denied_behind`` behind it; ``still`` says that it is to come, ``later`` only not on a day.
    ``joined`` stands before one that goes on with what the same two did, ``object`` begins what it is done
    to; ``parting`` stands between a name and a participle that is none of it, ``resumed`` before one of the
    main clause ("dont mille ont déjà profité, et signé un accord").
    """

    that: Pattern
    told: Pattern
    clitic: Pattern
    already: Pattern
    noun: Pattern
    denied: Pattern
    denied_before: Pattern
    denied_behind: Pattern
    still: Pattern
    later: Pattern
    joined: Pattern
    object: Pattern
    parting: Pattern
    resumed: Pattern


@dataclass(frozen=True)
class StatusPatterns:
    """Between a word of status and a name ``parted`` and ``subordinate`` are borders.

    A word that ends in ``governing`` reaches less far, one in ``binding`` says whose text it is;
    ``apposed`` parts the head of a sentence from the name; ``day`` follows an attribute, ``topic`` leads on.
    ``own`` is all between the name and the verb of its relative clause, ``across`` all between a noun of
    signing and a name that those who sign, a day or a town part from it. ``auxiliary`` is all between a word
    of what is to come and a participle, ``sort`` all between a name and the noun that says of which sort it
    is; ``since`` opens one that tells since when, ``other`` names what is signed where it is no text of two.
    ``bound`` stands before a text that two are bound by.
    """

    parted: Pattern
    subordinate: Pattern
    governing: Pattern
    binding: Pattern
    apposed: Pattern
    day: Pattern
    topic: Pattern
    own: Pattern
    across: Pattern
    auxiliary: Pattern
    sort: Pattern
    since: Pattern
    other: Pattern
    bound: Pattern


@dataclass(frozen=True)
class DomainPatterns:
    """All of what stands between two matters, or between an office and its ``field``.

    ``among`` stands between joint work and the first of those who do it.
    """

    listing: Pattern
    leading: Pattern
    of: Pattern
    sharing: Pattern
    among: Pattern
    field: Pattern


def article_patterns(table: Table) -> ArticlePatterns:
    """The patterns around the article of a name."""
    words = _words(table)
    return ArticlePatterns(
        word=re.compile(rf"(\b\w+|\b\w')\s?(?:{words['new']}\s)?$"),
        of_noun=re.compile(rf"\b{_lead(table['noun_before'])}[\w-]+\s{words['of_noun']}\s$"),
        adjective=re.compile(rf"\w{{3,}}{words['adjective']}"),
        year=re.compile(rf"\s(?:[\w-]+\s){{0,3}}{words['year']}\s(?:\w+\s){{0,2}}{_YEAR}\b"),
        said=re.compile(rf"\s{words['said']}\b"),
        such=re.compile(rf"\s{words['such']}\b"),
        earlier=re.compile(rf"\b{words['earlier']}\s?(?:{words['earlier_articles']}\s?){{0,2}}$"),
        dated=re.compile(rf",?\s{words['dated']}\b[^.;:]{{0,90}}?\b{_YEAR}\b"),
        of_sort=re.compile(rf"\b{words['of_sort']}\s$"),
        past=re.compile(rf"\s{words['past']}\b"),
        former=re.compile(rf"\b{words['former']}\s$", re.IGNORECASE),
    )


def date_patterns(table: Table, function: FunctionWords) -> DatePatterns:
    """The patterns around a date."""
    words = _words(table)
    return DatePatterns(
        other=re.compile(rf"(?:\b{words['other']}|\(|[-–])\s?$"),
        talks=re.compile(rf"\b{words['talks']}\b[^,;.:]*$", re.IGNORECASE),
        years=re.compile(rf"{_YEAR}\s?(?:{words['to']}|-|–|/)\s?{_YEAR}\b"),
        signed=re.compile(
            rf"\b{words['signed']}\b(?:[^.;,«]{{0,45}}"
            rf"|\s{words['occasions']}\s?{function.of.pattern}[^.;,«]{{0,120}})$"
        ),
        occasion=re.compile(rf"\b{words['occasions']}\s?{function.of.pattern}[^.;:«»]{{0,140}}$"),
        term=re.compile(words["term"], re.IGNORECASE),
        since=re.compile(rf"\b{words['since']}\b(?:\s?{words['since_words']}\b\s?)*", re.IGNORECASE),
        bound=re.compile(rf"\b{words['bound']}\b"),
        entry=re.compile(rf"\b{words['entry']}\b[^.;«]{{0,60}}$"),
        to_sign=re.compile(rf"\b{words['to_sign']}\b[^.;«]{{0,60}}$"),
        of_text=re.compile(rf"[^,;:.]{{0,80}}\s{function.of.pattern}\s?"),
        opens=re.compile(function.of.lead),
    )


def side_patterns(table: Table, function: FunctionWords) -> SidePatterns:
    """The patterns around a side."""
    words, joined = _words(table), function.conjunction.pattern
    kinds = (function.definite, function.indefinite, function.partitive)
    article = rf"(?:{'|'.join(kind.lead for kind in kinds)}|{words['many']}\s)?$"
    taught = rf"{words['teaching']}[^.;:,]{{1,40}}\b{words['taught']}"
    return SidePatterns(
        signing=re.compile(
            rf"\b{words['with']}\s{article}|\b{words['between']}\s[^.,;:]{{1,60}}\s{joined}\s{article}"
        ),
        # Titles and names of one holder: no second side, no end of the clause.
        mediated=re.compile(rf"\s?{function.of.whole}[^.;:]*|\s?"),
        two=re.compile(rf"\b{words['between']}\b"),
        tongue=re.compile(rf"\b(?:{words['tongue']}|{taught})\s?$"),
        matter=re.compile(
            rf"\b(?!{joined}\b|{words['with']}\b)\w+\s{function.of.lead}{function.definite.lead}?$"
        ),
    )


def listing_patterns(table: Table, function: FunctionWords) -> ListingPatterns:
    """The patterns between texts of a list."""
    words = _words(table)
    kinds = (function.of, function.definite, function.indefinite)
    small = rf"(?:{'|'.join(kind.lead for kind in kinds)}|{words['small']}\s)*"
    count = rf"(?:(?:\d{{1,2}}|{words['counts']})\s)?"
    return ListingPatterns(
        item=re.compile(rf"[^\w]*?(?:{_MARK}|\d{{1,2}}\s?-?\s*)?[^\w]*{small}{count}", re.I),
        mark=re.compile(rf"\W*{_MARK}\W*", re.I),
        opens=re.compile(rf"[:;]\s*(?:{_MARK})?$", re.I),
        headed=re.compile(
            rf":\s*(?:(?:{_MARK}|[-–—•*▪]\s*){small}{count}|{function.of.lead}{small}{count})", re.I
        ),
        joint=re.compile(
            rf"(?:[,;:–-]|\b{words['joints']})\s?(?:{_MARK})?(?:[«“\"]\s?)?{small}{count}$", re.I
        ),
        apart=re.compile(rf"\b{words['apart']}\b"),
        plural=re.compile(rf"\w+{words['plural']}\b"),
        drafts=re.compile(rf"\b{words['drafts']}\s{function.of.lead}$"),
        several=tuple(table["several"]),
        matters=re.compile(rf"[^.:]*(?:[,;]|\b{words['matters']}\b)[^.:]*"),
        each=re.compile(rf"[^.;]*(?::|\b{words['each']}\b)[^.;]*"),
        apposed=re.compile(rf",\s{small}{count}"),
    )


def verb_patterns(table: Table, function: FunctionWords) -> VerbPatterns:
    """The patterns around the verbs."""
    words, that = _words(table), forms(table["that"]).whole
    behind = _any([*table["second"], *table["second_behind"]])
    return VerbPatterns(
        that=re.compile(rf"\b{that}"),
        told=re.compile(rf"[^.;:«»]{{0,60}}?\b{that}"),
        clitic=re.compile(rf"\b{function.definite.lead}(?:{words['have']}\s)?$"),
        already=re.compile(rf"\b{words['already']}\b"),
        noun=re.compile(rf"\b{words['noun']}\s$", re.I),
        denied=re.compile(rf"\b{function.negation.lead}[^,.;]{{0,30}}$"),
        denied_before=re.compile(rf"\b{words['second']}\b[^,.;]{{0,20}}$"),
        denied_behind=re.compile(rf"\s*{behind}\b"),
        still=re.compile(rf"\b{words['still']}\b[^,.;]{{0,30}}$"),
        joined=re.compile(rf"\b(?:{function.conjunction.pattern}|{words['then']})\s(?:\w+\s)?$"),
        resumed=re.compile(rf",\s(?:{function.conjunction.pattern}|{words['then']})\s$"),
        parting=re.compile(rf"[,;:.]|\b(?:{function.conjunction.pattern}|{words['then']})\b"),
        object=re.compile(rf"\s(?:{function.indefinite.lead}|{words['several']}\s)"),
        later=re.compile(rf"\s(?:{words['second']}\s)?(?:[^,.;:]{{1,40}}\s)?{words['later']}\b"),
    )


def status_patterns(table: Table, function: FunctionWords) -> StatusPatterns:
    """The patterns between a word of status and a name."""
    words = _words(table)
    like = "".join(rf"(?<!{re.escape(word)} )(?<!{re.escape(word)})" for word in table["like"])
    governing = f"{function.of.pattern}|{function.indefinite.pattern}|{words['governing']}"
    return StatusPatterns(
        parted=re.compile(rf"[;:]|,(?!\s{function.of.whole})|\b{forms(table['clause']).whole}"),
        subordinate=re.compile(rf"{like}\b{forms(table['that']).whole}"),
        governing=re.compile(rf"\b(?:{governing})$"),
        apposed=re.compile(rf"[^;:.,]{{0,60}},\s{function.singular.lead}"),
        binding=re.compile(rf"\b{words['binding']}$"),
        day=re.compile(rf"[^.;:,]{{0,30}}?\b(?:{words['day']} \d|{function.into.pattern} {_YEAR})"),
        topic=re.compile(rf"\b{words['topic']}\s(?:{function.singular.lead})?$"),
        across=re.compile(
            rf"(?:,?\s{words['aside']}\b|,)[^;:«»]{{1,220}}?\b{function.of.pattern}\s?(?:{words['one']}\s?)*"
        ),
        auxiliary=re.compile(r"\s(?:[\w'’-]+\s){0,3}"),
        sort=re.compile(rf"\s{function.of.lead}"),
        since=re.compile(rf"{words['since']}\b", re.I),
        bound=re.compile(rf"\b{words['bound']}\b[^.;:«»]{{1,90}}?\b{words['by']}\s(?:{words['one']}\s?)*$"),
        other=re.compile(rf"\b{words['other']}\b(?:(?!\b{function.conjunction.pattern}\b)[^,;])*$"),
        own=re.compile(
            rf"[^.;:,]{{0,70}},?\s(?:{function.relative.pattern}|{function.that.pattern})[^.;:,]{{0,40}}"
        ),
    )


def domain_patterns(table: Table, function: FunctionWords) -> DomainPatterns:
    """The patterns between two matters."""
    words, flags = _words(table), re.IGNORECASE
    kinds = (function.place, function.of, function.definite)
    small = rf"(?:(?:{'|'.join(kind.lead for kind in kinds)}|{words['small']}\s)\s?)*"
    field = rf"{_lead(table['fields'])}\s?"
    return DomainPatterns(
        listing=re.compile(rf"\s?(?:,|;|/|,?\s?\b{words['joints']}\b)\s?{small}", flags),
        leading=re.compile(rf"\s(?:{words['about']}\s)?{small}", flags),
        of=re.compile(rf"\s(?:{function.of_any.lead}\s?)?(?:{words['sector']}\s{field})?", flags),
        sharing=re.compile(
            rf"\s?(?:,|\b{words['sharing']}\b|,?\s?{words['sharing_after_comma']}\b)\s", flags
        ),
        among=re.compile(
            rf"\s(?:\w+\s)?{words['among']}\s{function.definite.lead}?(?:{words['two']}\s)?", flags
        ),
        field=re.compile(
            rf"\s(?:\w+\s)?{field}(?:[\w-]+,?\s(?:{function.conjunction.pattern}\s)?{field}){{0,2}}"
        ),
    )


def _words(table: Table) -> dict[str, str]:
    return {name: _any(wordings) for name, wordings in table.items()}


def _any(wordings: Iterable[str]) -> str:
    return f"(?:{any_of(wordings)})"


def _lead(wordings: Iterable[str]) -> str:
    return forms([word for wording in wordings for word in expand(wording)]).lead
