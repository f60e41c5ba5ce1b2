"""Offices told by what their holder runs: "X, qui préside le Sénat" is its president."""

from dataclasses import replace

from kg.extract.actors.complements import Complements
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Affiliation, Scan
from kg.lexicon.title_heads import Head


def run(scan: Scan, phrase: Phrase) -> Phrase | None:
    """``phrase`` with the office of a clause behind its name: ", qui dirige l'Agence de l'eau"."""
    here = phrase.end + (scan.low(phrase.end) == ",")
    if phrase.name is None or scan.low(here) not in scan.words.run.openers:
        return None
    verb = past_adverbs(scan, here + 1)
    head = _head(scan, verb)
    title = None if head is None else _title(scan, head, past_adverbs(scan, verb + 1), phrase)
    return None if title is None else replace(phrase, end=title.end, titles=(*phrase.titles, title))


def past_adverbs(scan: Scan, here: int) -> int:
    """The index behind the adverbs of such a clause, or ``here``."""
    while scan.low(here) in scan.words.run.adverbs:
        here += 1
    return here


def _head(scan: Scan, verb: int) -> Head | None:
    """The head of the office that the verb tells."""
    written = scan.words.run.heads.get(scan.low(verb))
    return None if written is None else scan.words.titles.heads.get(written)


def _title(scan: Scan, head: Head, here: int, phrase: Phrase) -> Title | None:
    """The office of whoever runs the body that begins with the article at ``here``."""
    of = scan.words.run.of.get(scan.low(here))
    if of is None or not _is_body(scan, here + 1):
        return None
    parts = Complements(scan, orgs=True)
    noun = parts.noun_phrase(here, articled=True, owns=True)
    if noun is None:
        return None
    end = parts.end(noun, at=False, posted=False)
    return Title(
        start=here,
        end=end,
        head=head,
        role=_role(scan, _gendered(scan, head, phrase), of, here + 1, end),
        affiliation=next(iter(parts.found), Affiliation()),
        plain=_role(scan, head.masculine, of, here + 1, end if parts.owned is None else parts.owned),
    )


def _is_body(scan: Scan, here: int) -> bool:
    return scan.low(here) in scan.words.run.bodies or here in scan.bodies


def _gendered(scan: Scan, head: Head, phrase: Phrase) -> str:
    """The head in the gender of the one who is named."""
    words, first = scan.words, phrase.name.start if phrase.name is not None else phrase.start
    told = [one.head.feminine for one in phrase.titles]
    civil = any(words.references.gendered.get(scan.low(at)) for at in range(phrase.start, first))
    woman = civil or any(told) or scan.low(first) in words.names.feminine
    return head.female if woman else head.masculine


def _role(scan: Scan, head: str, of: str, start: int, end: int) -> str:
    rest = scan.written(start, end) if end > start else ""
    return f"{head} {of}{rest}" if of.endswith("'") else f"{head} {of} {rest}".strip()
