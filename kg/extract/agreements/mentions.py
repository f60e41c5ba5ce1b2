"""Where a text names an agreement, what it is about and how far it is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.agreements.afterwards import Afterwards
from kg.extract.agreements.anaphora import Antecedent, Antecedents
from kg.extract.agreements.articles import (
    is_anaphoric,
    is_definite,
    is_of_before,
    is_of_many,
    is_of_such,
    was_named_before,
)
from kg.extract.agreements.before import told_before
from kg.extract.agreements.cues import within
from kg.extract.agreements.kin import kin
from kg.extract.agreements.listing import is_bulleted, is_counted, is_item, is_listing
from kg.extract.agreements.mention import AgreementMention, Lead
from kg.extract.agreements.names import Name, find_names, leads_on
from kg.extract.agreements.scan import Scan
from kg.extract.agreements.status_cues import Cue
from kg.extract.agreements.told import ToldOf
from kg.extract.agreements.topics import complement, domains_of
from kg.extract.reading import Sentence
from kg.facts import AgreementKind, AgreementStatus
from kg.lexicon.agreement_words import AgreementWords

# What two sign and nobody adopts alone.
_SIGNED = (
    AgreementKind.AGREEMENT,
    AgreementKind.CONTRACT,
    AgreementKind.CONVENTION,
    AgreementKind.MEMORANDUM,
    AgreementKind.PROTOCOL,
    AgreementKind.TREATY,
)
# The last characters of a sentence that tell whether a list follows.
_END = 12
# Of letters, an acronym of a text named before.
_SHORT = 6


class Mentions:
    """The agreements of one text whose status it tells."""

    def __init__(self, scanned: Scan, words: AgreementWords) -> None:
        """Seek names and status words once."""
        self._scanned, self._text, self._words = scanned, scanned.text, words
        names = find_names(scanned, words)
        related = tuple(kin(scanned, names, words))
        apart = [name for name in names if not any(name.meets(one) for one in related)]
        self._names = sorted([*apart, *related], key=lambda name: name.start)
        self._told = ToldOf(scanned, words)
        self._antecedents = Antecedents()
        self._afterwards = Afterwards(scanned, words)

    def all(self) -> Iterator[AgreementMention]:
        """In order."""
        lead: Lead | None = None
        for sentence in self._scanned.sentences:
            names = within(self._names, sentence)
            item = lead is not None and lead.is_open and is_item(self._text, sentence, names, self._words)
            listed = lead if item or is_listing(self._text, sentence, self._words) else None
            told = self._told.of(names, sentence, listed)
            named = [(name, cue) for name, cue in zip(names, told, strict=True) if cue or not name.needs_verb]
            yield from self._of(named, sentence, listed)
            if not (item or (lead is not None and lead.is_open and self._goes_on(sentence, names))):
                lead = self._lead(names, told, sentence, listed or lead)

    def _lead(
        self, names: Sequence[Name], told: Sequence[Cue | None], sentence: Sentence, before: Lead | None
    ) -> Lead | None:
        """What the texts are that a list may follow."""
        name, cue = next(((n, c) for n, c in zip(names, told, strict=True) if c is not None), (None, None))
        if name is None or cue is None:
            opens = self._opens_list(sentence)
            return (self._unnamed(sentence) if opens else None) or self._kept(before, sentence)
        return Lead(AgreementStatus(cue.status), sentence, name, self._leads_list(names, told, sentence))

    def _unnamed(self, sentence: Sentence) -> Lead | None:
        """ "Ont été signés à l'issue des travaux :"."""
        cue = self._told.of_list(sentence)
        if cue is None:
            return None
        name = Name(cue.start, cue.end, AgreementKind.AGREEMENT)
        return Lead(AgreementStatus(cue.status), sentence, name, is_open=True)

    def _kept(self, before: Lead | None, sentence: Sentence) -> Lead | None:
        """The texts told before; "Il s'agit de :" leads to them, or to those of the sentence before."""
        leads = self._ends_in_colon(sentence) and is_listing(self._text, sentence, self._words)
        told = [one for one in self._scanned.sentences if one.end <= sentence.start][-1:] if leads else []
        if told and (before is None or before.sentence is not told[0]):
            before = self._unnamed(told[0]) or before
        return None if before is None else replace(before, is_open=leads)

    def _goes_on(self, sentence: Sentence, names: Sequence[Name]) -> bool:
        """Whether ``sentence`` is an item of a list that names no text, or only the number of one."""
        is_set_off = is_counted(self._text, sentence, self._words) or is_bulleted(self._text, sentence)
        return not names and is_set_off

    def _ends_in_colon(self, sentence: Sentence) -> bool:
        return self._text[: sentence.end].rstrip().endswith(":")

    def _opens_list(self, sentence: Sentence) -> bool:
        """ "Ont signé :", "ont signé : a) un accord ;"."""
        reach = self._text[max(sentence.start, sentence.end - _END) : sentence.end].rstrip()
        return self._words.frames.listing.opens.search(reach) is not None

    def _leads_list(self, names: Sequence[Name], told: Sequence[Cue | None], sentence: Sentence) -> bool:
        """ "Ont signé plusieurs accords": items may follow, each in a line of its own."""
        if not any(told):
            return False
        several = self._words.frames.listing.several
        named = [self._text[name.start : name.end].lower() for name in names]
        many = any(name.endswith(several) or " " in name for name in named)
        return many or self._opens_list(sentence)

    def _of(
        self, named: Sequence[tuple[Name, Cue | None]], sentence: Sentence, listed: Lead | None
    ) -> Iterator[AgreementMention]:
        names = [name for name, _ in named]
        befores, afters = (None, *names), (*names[1:], None)
        for before, (name, cue), after in zip(befores, named, afters, strict=False):
            if self._afterwards.has_used(name) or is_of_such(self._text, name, self._words):
                continue
            if name.kin is not None:
                yield from self._related(name, sentence, cue)
                continue
            if was_named_before(self._text, name, self._words, is_known=self._is_known_kind(name, sentence)):
                yield from self._meant(name, sentence, cue)
                continue
            former = self._antecedents.before(name)
            self._antecedents.remember(name, sentence, cue)
            if cue is None or is_of_many(self._text, name):
                continue
            older = after if after is not None and leads_on(self._text, name, after, self._words) else None
            end = after.start if after is not None and older is None else sentence.end
            older = after if after is not None and after.kin == "next" else older
            changed = leads_on(self._text, before, name, self._words)
            mention = replace(self._mention(name, cue, sentence, end, changed=changed), older=older)
            mention = self._inherited(mention, before, former)
            yield mention if listed is None else replace(mention, among=(listed.sentence, listed.name))

    def _inherited(
        self, mention: AgreementMention, before: Name | None, found: Antecedent | None
    ) -> AgreementMention:
        """ "Il se substitue à la convention de 2005", "une première convention": of that matter."""
        if found is None or not self._is_predecessor(mention, before):
            return mention
        there = self._mention(found.name, mention.cue, found.sentence, found.sentence.end, changed=False)
        domains = there.domains if mention.domains == (None,) else mention.domains
        return replace(mention, domains=domains, among=mention.among or (found.sentence, found.name))

    def _is_predecessor(self, mention: AgreementMention, before: Name | None) -> bool:
        named, articles = self._text[mention.start : mention.end], self._words.frames.articles
        if (named.isupper() and len(named) <= _SHORT) or articles.past.match(self._text, mention.end):
            return True  # "le troisième PIC", "l'accord précédent"
        lead = self._text[mention.sentence.start : mention.start]
        is_replaced = (before is None or before.is_pointer) and any(self._words.replacing.find(lead))
        return is_replaced or articles.former.search(lead) is not None

    def _meant(self, name: Name, sentence: Sentence, cue: Cue | None) -> Iterator[AgreementMention]:
        """ "Cet accord sera signé": the text named before, with what is told of it here."""
        found = None if cue is None else self._antecedents.of(name, sentence, cue)
        if cue is not None and found is not None:
            yield self._alike(found, name, sentence, cue)
        elif cue is not None and self._is_first(name, sentence, cue):
            yield self._mention(name, cue, sentence, sentence.end, changed=False)

    def _is_first(self, name: Name, sentence: Sentence, cue: Cue) -> bool:
        """ "L'accord-cadre est prêt": no text was named before, the article only says that there is one."""
        is_planned = cue.status is AgreementStatus.PLANNED and name.kind in _SIGNED
        is_known = is_planned and is_definite(self._text, name, self._words) and not name.is_pointer
        return is_known and not is_anaphoric(self._text, name, self._words) and self._is_new(name, sentence)

    def _is_known_kind(self, name: Name, sentence: Sentence) -> bool:
        """ "Le protocole d'accord règle": that of the sentence before."""
        found = self._antecedents.last(name, sentence)
        return found is not None and found.name.kind is name.kind and found.sentence.index < sentence.index

    def _is_new(self, name: Name, sentence: Sentence) -> bool:
        return self._antecedents.last(name, sentence) is None

    def _related(self, name: Name, sentence: Sentence, cue: Cue | None) -> Iterator[AgreementMention]:
        """ "Il remplace celui de 2009", "dont une version révisée est prête"."""
        found = self._antecedents.last(name, sentence)
        if cue is not None and found is not None:
            yield self._alike(found, name, sentence, cue)

    def _alike(self, found: Antecedent, name: Name, sentence: Sentence, cue: Cue) -> AgreementMention:
        """What ``cue`` tells of ``name``, a text of the kind, the matter and the parties of ``found``."""
        there = self._mention(found.name, cue, found.sentence, found.sentence.end, changed=False)
        here = self._mention(name, cue, sentence, name.end, changed=False)
        among = (found.sentence, found.name)
        return replace(here, kind=there.kind, domains=there.domains, is_recalled=False, among=among)

    def _mention(
        self, name: Name, cue: Cue, sentence: Sentence, end: int, *, changed: bool
    ) -> AgreementMention:
        about = complement(self._scanned, name, end)
        domains = domains_of(self._scanned, name, about=about, end=end, sentence=sentence, words=self._words)
        if domains == (None,):
            told = self._afterwards.of(name, sentence)
            domains = told or told_before(self._scanned, name, sentence, self._words) or domains
        return AgreementMention(
            name.start,
            name.end,
            sentence=sentence,
            kind=name.kind,
            domains=domains,
            status=AgreementStatus(cue.status),
            cue=cue,
            about=about,
            is_recalled=cue.is_bare and self._is_known(name),
            is_changed=changed,
        )

    def _is_known(self, name: Name) -> bool:
        """ "L'accord signé", "après un accord signé"."""
        return is_definite(self._text, name, self._words) or is_of_before(self._text, name, self._words)
