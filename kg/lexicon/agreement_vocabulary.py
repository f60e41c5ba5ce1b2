"""What the words for agreements tell: their kinds, their verbs, and what stands around them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kg.facts import AgreementKind, AgreementStatus, DomainKey
from kg.lexicon.agreement_doubt import AgreementDoubt
from kg.lexicon.agreement_frames import AgreementFrames
from kg.lexicon.conjugation import Tense
from kg.lexicon.function_words import FunctionWords
from kg.lexicon.matcher import Matcher

Act = Literal["sign", "prepare", "apply"]
Told = AgreementStatus | Literal["none"]


@dataclass(frozen=True, slots=True)
class AgreementVerb:
    """A form of a verb that signs, prepares or applies a text."""

    act: Act
    tense: Tense


@dataclass(frozen=True)
class AgreementWords:
    """``kinds`` finds the nouns; ``before`` and ``after`` them stand the words that tell how far a text is.

    ``signed_kinds`` name a text only beside a verb of signing.
    ``verbs`` stand on either side; the words of ``tense`` before them tell when. ``none`` words say that the
    text did not come to be. "L'accord" or "cet accord" without one of ``complements`` after it was named
    before; ``overall`` ones are over all fields. ``samples`` and ``likes`` lead to examples of what texts
    are about, ``leading_on`` words end a list; ``back`` points to the sentence before, ``back_far`` from
    further on too; ``seats`` are
    offices with the domain of what their holders sign, ``natures`` sorts of texts with their domain and
    ``gifts`` those of texts that give something, with theirs where nothing tells what it is for;
    ``partners``, ``companies`` and ``bodies`` (as one of
    those who sign) and ``holders`` of their offices are no states; a ``mediating`` word stands before none;
    ``inner`` texts are of one state unless two are named with them.
    ``amending`` words lead from a new text to the old one that it changes; ``listing`` ones open a sentence
    that names the texts counted before; one of ``subjects`` that opens a sentence and a verb of ``about``
    tell what they are about; ``others`` before a word of ``matter`` stand for the name before them
    ("l'autre sur la pêche"), ``pointers`` for one of a sentence before ("ce document"), ``counted`` ones
    that open a sentence for each of several told before ("le second").
    One of ``versions`` is a text to come of the kind of the name before it, one of ``replaced`` behind a verb
    of ``replacing`` the one that it takes the place of.
    A noun of ``signing``, or one of ``apart`` that those who sign part from the name, with a word of
    ``future`` in its sentence is still to come, and announces a signature rather than a text; one of
    ``renewing`` is what a verb of signing before it makes it; after one of ``settled``
    nothing puts it off. ``frames`` are the little words around all of these.
    """

    kinds: Matcher[AgreementKind]
    signed_kinds: Matcher[AgreementKind]
    before: Mapping[Told, Matcher[None]]
    after: Mapping[Told, Matcher[None]]
    verbs: Matcher[AgreementVerb]
    tense: Mapping[str, Matcher[None]]
    complements: Matcher[None]
    overall: Matcher[None]
    samples: Matcher[None]
    likes: Matcher[None]
    leading_on: Matcher[None]
    seats: Matcher[DomainKey]
    natures: Matcher[DomainKey]
    gifts: Matcher[DomainKey]
    partners: Matcher[None]
    companies: Matcher[None]
    bodies: Matcher[None]
    holders: Matcher[None]
    inner: Matcher[None]
    mediating: Matcher[None]
    definite: Matcher[None]
    anaphoric: Matcher[None]
    back: Matcher[None]
    back_far: Matcher[None]
    amending: Matcher[None]
    listing: Matcher[None]
    about: Matcher[None]
    subjects: Matcher[None]
    others: Matcher[None]
    versions: Matcher[None]
    replaced: Matcher[None]
    replacing: Matcher[None]
    counted: Matcher[None]
    matter: Matcher[None]
    pointers: Matcher[None]
    future: Matcher[None]
    signing: Matcher[None]
    apart: Matcher[None]
    renewing: Matcher[None]
    settled: Matcher[None]
    doubt: AgreementDoubt
    function: FunctionWords
    frames: AgreementFrames
