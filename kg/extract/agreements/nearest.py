"""The nearest word that tells how far an agreement is, as it stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.extract.agreements.asides import without_asides
from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.status_cues import Cue, cue_of, cues_of, unhidden
from kg.extract.agreements.verbs import Verbs
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_words import AgreementWords

_REACH = 200
# A noun governs the name just after it ("la mise en œuvre de la nouvelle convention"), an aside apart.
_CLOSE, _BESIDE, _ARTICLE = 60, 30, 3


class NearestCues:
    """The status words of one text."""

    def __init__(self, text: str, words: AgreementWords) -> None:
        """Seek them once."""
        self._text, self._frames = text, words.frames.status
        self._before = cues_of(words.before, text)
        self._after = cues_of(words.after, text)
        self._future = spans(words.future, text)
        self._settled = spans(words.settled, text)
        self._apart = spans(words.apart, text)
        self._signing = frozenset((*spans(words.signing, text), *self._apart))
        self._kinds = words.kinds
        self._renewing = spans(words.renewing, text)
        self._verbs = Verbs(text, words)
        self._relative, self._joints = words.frames.status.own, words.function.conjunction.folded

    def of(self, name: Span, sentence: Sentence, *, older: Span | None = None) -> Cue | None:
        """The one nearest to ``name``; "none" where it says that there is no text."""
        leading = list(self._leading(name, sentence))
        following = self._governing(name, sentence, leading)
        following = following if older is None else self._of_newer(following, older)
        if (attribute := self._attribute(name, leading, following)) is not None:
            return attribute
        found = [
            *((name.start - cue.end, cue) for cue in leading),
            *((cue.start - name.end, cue) for cue in following),
        ]
        distance, cue = min(found, key=lambda item: item[0], default=(_REACH, None))
        if cue is None or distance >= _REACH:
            return None
        if self._comes_to_nothing(cue):
            return replace(cue, status="none")
        return self._timed(self._governor(cue, leading, name), sentence)

    def of_list(self, sentence: Sentence) -> Cue | None:
        """The last word of ``sentence`` that tells of a signature, or of one that is prepared."""
        verbs = map(cue_of, self._verbs.leading(sentence, sentence))
        nouns = (cue for cue in within(self._before, sentence) if cue.status is not AgreementStatus.IN_FORCE)
        cues = [*nouns, *(verb for verb in verbs if verb.status is not AgreementStatus.IN_FORCE)]
        last = max(unhidden(cues), key=lambda cue: cue.end, default=None)
        return None if last is None else self._timed(last, sentence)

    def _governing(self, name: Span, sentence: Sentence, leading: Sequence[Cue]) -> list[Cue]:
        """Those behind ``name``, without "qui lie A à B" where it "a été signé", or A and B "ont signé"."""
        cues = _settled(self.following(name, sentence))
        cues = [cue for cue in cues if cue.is_verb or not self._is_of_name(cue, name)]
        signing = [cue.start for cue in cues if _signs(cue)]
        if any(_signs(cue) and name.start - cue.end <= _BESIDE for cue in leading):
            signing.append(sentence.end)
        return [cue for cue in cues if not (signing and cue.end < signing[-1] and self._binds(cue))]

    def _of_newer(self, following: Sequence[Cue], older: Span) -> list[Cue]:
        """Without what is said of ``older`` only: "qui lie les deux", "conclu en 2003"."""
        said = (cue for cue in following if cue.is_verb or cue.start >= older.end)
        return [cue for cue in said if cue.start < older.end or not (cue.is_bare or self._binds(cue))]

    def _is_of_name(self, cue: Span, name: Span) -> bool:
        """ "L'accord de mise en œuvre": only of which sort it is."""
        return self._frames.sort.fullmatch(self._text, name.end, cue.start) is not None

    def _binds(self, cue: Cue) -> bool:
        """Whether ``cue`` only says whose text it is: "qui lie", "qui unit"."""
        return not cue.is_verb and self._frames.binding.search(self._text, cue.start, cue.end) is not None

    def following(self, name: Span, sentence: Sentence) -> Iterator[Cue]:
        """Those behind ``name``."""
        reach = Span(name.end, sentence.end)
        verbs = list(map(cue_of, self._verbs.following(reach, sentence)))
        for cue in unhidden([*within(self._after, reach), *verbs]):
            if self._frames.topic.search(self._text, name.end, cue.start) is None:
                yield cue

    def _attribute(self, name: Span, leading: Sequence[Cue], following: Sequence[Cue]) -> Cue | None:
        """What the participle or the relative clause behind ``name`` says, whatever stands before it."""
        return self._dated_attribute(name, leading, following) or self._to_come(name, leading, following)

    def _to_come(self, name: Span, leading: Sequence[Cue], following: Sequence[Cue]) -> Cue | None:
        """ "L'accord de 2008 et un texte qui sera signé en mai": not signed, though another one was."""
        verb = next((cue for cue in following if cue.is_verb), None)
        if verb is None or not verb.is_signing or verb.status is not AgreementStatus.PLANNED:
            return None
        is_own = self._relative.fullmatch(self._text, name.end, verb.start) is not None
        return verb if is_own and not any(self._is_told(lead, name) for lead in leading) else None

    def _is_told(self, lead: Cue, name: Span) -> bool:
        """Whether ``name`` is what ``lead`` tells as signed, not a further text behind "et"."""
        between = self._text[lead.end : name.start]
        return _signs(lead) and len(between) <= _CLOSE and self._joints.isdisjoint(between.split())

    def _dated_attribute(self, name: Span, leading: Sequence[Cue], following: Sequence[Cue]) -> Cue | None:
        """ "Les projets de conventions signées le 3 mai 2009": signed then, whatever is planned with them."""
        signed = (cue for cue in following[:1] if cue.is_bare and cue.status is AgreementStatus.SIGNED)
        dated = next((cue for cue in signed if self._frames.day.match(self._text, cue.end)), None)
        is_governed = any(cue.status is AgreementStatus.PLANNED and not cue.is_verb for cue in leading)
        return dated if is_governed and dated is not None and dated.start - name.end <= _CLOSE else None

    def _governor(self, cue: Cue, leading: Sequence[Cue], name: Span) -> Cue:
        """ "La mise en œuvre des accords conclus": the noun before them outweighs their attribute."""
        near = [lead for lead in leading if name.start - lead.end <= _BESIDE and lead.status != "none"]
        if cue.is_bare and near:
            return max(near, key=lambda lead: lead.end)
        return self._renewal(cue, leading)

    def _renewal(self, cue: Cue, leading: Sequence[Cue]) -> Cue:
        """ "Ont signé le renouvellement de l'accord": the verb before it tells how far it is."""
        if not within(self._renewing, cue):
            return cue
        verbs = [lead for lead in leading if lead.is_verb and 0 <= cue.start - lead.end <= _CLOSE]
        verb = max(verbs, key=lambda lead: lead.end, default=cue)
        names_another = any(self._kinds.find(self._text[verb.end : cue.start]))
        return cue if names_another else verb

    def _comes_to_nothing(self, cue: Cue) -> bool:
        """ "Ont échoué à signer", "aucun accord"."""
        if cue.status == "none":
            return True
        return any(other.status == "none" and 0 <= cue.start - other.end <= 1 for other in self._before)

    def _leading(self, name: Span, sentence: Sentence) -> Iterator[Cue]:
        reach = Span(sentence.start, name.start)
        verbs = list(map(cue_of, self._verbs.leading(reach, sentence)))
        for cue in unhidden([*within(self._before, reach), *verbs]):
            is_taken = cue in verbs and not self._text[cue.start].isupper()
            if self._is_since(cue, verbs) or self._is_of_other(cue, name):
                continue
            is_told = self._takes(cue, name) if is_taken else self._governs(cue, name)
            if is_told or self._opens(cue, name, sentence):
                yield cue
        yield from self._across(name, reach)
        yield from self._binding(reach)

    def _binding(self, reach: Span) -> Iterator[Cue]:
        """ "Sont liés, depuis mai, par un accord"."""
        bound = self._frames.bound.search(self._text, reach.start, reach.end)
        if bound is not None:
            lead = Span(max(reach.start, bound.start() - _BESIDE), bound.start())
            is_to_come = bool(within(self._future, lead))
            status = AgreementStatus.PLANNED if is_to_come else AgreementStatus.IN_FORCE
            yield Cue(bound.start(), bound.end(), status)

    def _is_since(self, cue: Cue, verbs: Sequence[Cue]) -> bool:
        """ "Négocient depuis le printemps un accord": since when they do what the verb before it says."""
        if cue.is_verb or self._frames.since.match(self._text, cue.start) is None:
            return False
        before = [verb for verb in verbs if 0 <= cue.start - verb.end <= _BESIDE]
        return any(verb.status is AgreementStatus.PLANNED for verb in before)

    def _across(self, name: Span, reach: Span) -> Iterator[Cue]:
        """ "Signature, par A et B, d'un accord": the noun before those who sign."""
        for noun in within(self._apart, reach)[-1:]:
            is_led = self._frames.across.fullmatch(self._text, noun.end, name.start) is not None
            if is_led and not any(self._kinds.find(self._text[noun.end : name.start])):
                longer = next((cue for cue in self._before if _holds_more(cue, noun)), None)
                status = AgreementStatus.SIGNED if longer is None else longer.status
                yield Cue(noun.start, noun.end, status, is_signing=True)

    def _is_of_other(self, cue: Cue, name: Span) -> bool:
        """ "Ont signé un décret sur l'accord": what is signed is something else."""
        is_signed = cue.status is AgreementStatus.SIGNED
        return is_signed and self._frames.other.search(self._text, cue.end, name.start) is not None

    def _takes(self, verb: Span, name: Span) -> bool:
        """ "Il conclut qu'un accord aiderait" concludes no accord."""
        return self._frames.subordinate.search(self._text, verb.end, name.start) is None

    def _opens(self, cue: Span, name: Span, sentence: Sentence) -> bool:
        """ "En voie de finalisation, la convention": the head of the sentence is of its subject."""
        is_head = not self._text[sentence.start : cue.start].strip()
        return is_head and self._frames.apposed.fullmatch(self._text, cue.end, name.start) is not None

    def _governs(self, cue: Span, name: Span) -> bool:
        between = without_asides(self._text[cue.end : name.start])
        limit = _BESIDE if self._frames.governing.search(self._text, cue.start, cue.end) else _CLOSE
        return len(between) <= limit and self._frames.parted.search(between) is None

    def _timed(self, cue: Cue, sentence: Sentence) -> Cue:
        """ "La visite aura pour objet la signature": a noun tells no tense, the verb of the sentence does."""
        if cue.is_verb or Span(cue.start, cue.end) not in self._signing:  # "paraphé" is no "paraphe"
            names_one = any(cue.holds(noun) for noun in self._signing)
            return self._put_off(replace(cue, is_signing=cue.is_signing or names_one), sentence)
        is_to_come = bool(within(self._future, self._of_tense(cue, sentence)))
        status = AgreementStatus.PLANNED if is_to_come else cue.status
        return Cue(cue.start, cue.end, status, is_appointed=True, is_signing=True)

    def _put_off(self, cue: Cue, sentence: Sentence) -> Cue:
        """ "Doivent être sanctionnés par la signature": the auxiliary before the participle puts it off."""
        if cue.is_verb or cue.status is not AgreementStatus.SIGNED:
            return cue
        lead = Span(max(sentence.start, cue.start - _BESIDE), cue.start)
        leads = within(self._future, lead)
        if not any(self._frames.auxiliary.fullmatch(self._text, at.end, cue.start) for at in leads):
            return cue
        return replace(cue, status=AgreementStatus.PLANNED, is_appointed=True)

    def _of_tense(self, cue: Cue, sentence: Sentence) -> Span:
        """Where a word may put off a signature: "a été marquée par la signature" only before it."""
        settled = within(self._settled, Span(max(sentence.start, cue.start - _CLOSE), cue.end))
        return Span(sentence.start, settled[-1].start) if settled else sentence


def _holds_more(cue: Span, noun: Span) -> bool:
    """Whether ``cue`` is the noun with more before it than an article."""
    return cue.holds(noun) and cue.end == noun.end and noun.start - cue.start > _ARTICLE


def _signs(cue: Cue) -> bool:
    """Whether ``cue`` is a verb of signing with its auxiliary."""
    return cue.is_verb and cue.is_signing and not cue.is_bare


def _settled(following: Iterable[Cue]) -> list[Cue]:
    """ "Une convention révisée sur X a été signée": the verb of the sentence outweighs the attribute."""
    cues = list(following)
    is_signed = any(cue.status is AgreementStatus.SIGNED and not cue.is_bare for cue in cues)
    return [cue for cue in cues if not (is_signed and cue.is_bare and cue.status is AgreementStatus.IN_FORCE)]
