"""Every word of meeting and visiting in every form that it takes: each makes its fact in a plain sentence."""

from collections.abc import Iterator
from typing import Any

import pytest

from kg.extract.events.draft import Draft
from kg.extract.events.walk import drafts
from kg.lexicon.conjugation import Form, Tense, load_conjugation
from kg.lexicon.event_words import load_event_words
from kg.resources import seeds
from kg.source import read_toml
from tests.unit.extract.events.laid_out import laid_out

FOLDER = seeds() / "lexicon" / "fr"
DATA = read_toml(FOLDER / "triggers.toml")
CONJUGATION = load_conjugation(FOLDER / "conjugation.toml")
A, B, TOWN = "[A|Oumar Kéba|ministre|ML]", "[A|Yao Ahou|ministre|TG]", "[P|Dakar|SN]"
FINITE = (Tense.PRESENT, Tense.IMPERFECT, Tense.PAST, Tense.FUTURE, Tense.CONDITIONAL)
MOVING = ("rentrer", "revenir", "arriver", "partir", "aller", "venir", "retourner", "intervenir")


def _goal(verb: dict[str, Any]) -> str:
    """What follows the verb: the words it needs, the other side, the place."""
    needed = next(iter(verb.get("object", ())), "")
    frame = verb["frame"]
    if verb.get("direct"):
        return f" {TOWN}"
    if verb.get("back"):
        return f" de {TOWN}"
    if verb.get("host") and frame == "place":
        return f" le {B} {needed}"
    if verb.get("sends"):
        return f" le {B} à {TOWN}"
    if frame == "place":
        return f" à une réunion à {TOWN}" if verb.get("presence") and not needed else _place(needed)
    if frame == "with":
        return f" avec {B}" if needed in ("", "avec") else f" {needed} avec {B}"
    if frame == "to":
        return f" {needed or 'à'} {B}"
    if frame == "invite":
        return f" {B} à {TOWN}"
    return f" {B} {needed}"


def _place(needed: str) -> str:
    bare = ("", "à", "au", "aux", "en", "pour")
    return f" {'pour' if needed == 'pour' else 'à'} {TOWN}" if needed in bare else f" {needed} à {TOWN}"


def _sentences(verb: dict[str, Any]) -> Iterator[str]:
    goal, passive = _goal(verb), verb.get("passive", False)
    if verb.get("carries"):
        yield from (f"La tournée du {A} le {form.written}{goal}." for form in _finite(verb))
        return
    for form in CONJUGATION.forms(verb["lemma"]):
        reflexive = "" if not verb.get("pronominal") else "s'" if form.written[0] in "aeéêiouh" else "se "
        subject = f"{A} et {B}" if verb["frame"] == "joint" else A
        behind = " un accord" if verb["frame"] == "joint" else goal
        if form.tense in FINITE and not passive:
            yield f"Le {subject} {reflexive}{form.written}{behind}."
        elif form.tense is Tense.INFINITIVE and not passive:
            yield f"Le {subject} doit {reflexive}{form.written}{behind}."
        elif form.tense is Tense.PARTICIPLE and verb["lemma"] != "être":
            yield from _of_participle(verb, form.written, subject, behind)


def _finite(verb: dict[str, Any]) -> Iterator[Form]:
    return (form for form in CONJUGATION.forms(verb["lemma"]) if form.tense in FINITE)


def _of_participle(verb: dict[str, Any], written: str, subject: str, behind: str) -> Iterator[str]:
    if verb.get("pronominal"):
        yield f"Le {subject} s'est {written}{behind}."
    elif verb.get("passive") or verb["lemma"] in MOVING:
        yield f"Le {subject} est {written}{behind}."
    elif written == next(f.written for f in CONJUGATION.forms(verb["lemma"]) if f.tense is Tense.PARTICIPLE):
        yield f"Le {subject} a {written}{behind}."
    elif verb["frame"] == "direct" and not (verb.get("object") or verb.get("gathers")):
        yield f"Le {B} a été {written} par le {A}."


def _found(sentence: str, predicate: str) -> bool:
    reading = laid_out(sentence, publisher="SN")
    made = [each for each in drafts(reading, load_event_words("fr")) if isinstance(each, Draft)]
    return any(each.predicate == predicate for each in made)


@pytest.mark.parametrize("verb", DATA["verb"], ids=lambda verb: f"{verb['lemma']}-{verb['predicate']}")
def test_verb(verb: dict[str, Any]) -> None:
    missed = [sentence for sentence in _sentences(verb) if not _found(sentence, verb["predicate"])]
    assert missed == []


@pytest.mark.parametrize("noun", DATA["noun"], ids=lambda noun: f"{noun['lemma']}-{noun['predicate']}")
def test_noun(noun: dict[str, Any]) -> None:
    lemma, plural = noun["lemma"], noun.get("plural", noun["lemma"] + "s")
    needed = next((word for word in noun.get("needs", ()) if word.strip().isalpha() and len(word) > 5), "")
    if noun.get("joint"):
        sentences = [f"La séance fut ouverte sous la {lemma} de {A} et de {B}."]
    elif noun["predicate"] == "MET":
        told = f"{needed} entre {A} et {B} a eu lieu."
        sentences = [f"Une {lemma} {told}", f"Les {plural} {told}"]
    elif noun.get("back"):
        sentences = [f"{lemma.capitalize()} de {TOWN}, le {A} a parlé."]
    elif lemma.startswith("en "):
        sentences = [f"Le {A}, {lemma} à {TOWN}, a parlé."]
    else:
        led = next(iter(noun.get("led_by", ())), "").strip()
        sentences = [] if led else [f"La {lemma} du {A} à {TOWN} a eu lieu."]
        sentences += [] if noun.get("presence") else [f"Le {A} a {led or 'fait'} une {lemma} à {TOWN}."]
    missed = [sentence for sentence in sentences if not _found(sentence, noun["predicate"])]
    assert missed == []
