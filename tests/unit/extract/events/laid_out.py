"""Readings from marked text: ``[A|name|role|country]``, ``[P|town|country]``, ``[D|words|day]``."""

import re

from kg.documents import Document
from kg.extract.reading import ActorKind, ActorMention, DateMention, Part, PlaceMention, Reading, Sentence
from kg.facts import Actor, PartialDate

_MARK = re.compile(r"\[([APD])\|([^\]]*)\]")


def laid_out(
    marked: str, *, published: str = "2024-05-14", publisher: str | None = None, part: Part = Part.BODY
) -> Reading:
    """Sentences are lines; an actor's words are its role and name."""
    text, actors, places, dates, entities = "", [], [], [], {}
    sentences = []
    for number, line in enumerate(marked.strip().splitlines()):
        start, done = len(text), 0
        for mark in _MARK.finditer(line):
            text += line[done : mark.start()]
            fields, done, at = mark.group(2).split("|"), mark.end(), len(text)
            if mark.group(1) == "D":
                text += fields[0]
                dates.append(DateMention(at, len(text), PartialDate(fields[1])))
            elif mark.group(1) == "P":
                text += fields[0]
                places.append(PlaceMention(at, len(text), fields[0], fields[1], len(fields) > 2))
            else:
                words, actor = _actor(fields)
                text += words
                entity = entities.setdefault(actor, len(entities))
                kind = ActorKind.NAMED if actor.name else ActorKind.FUNCTION
                kind = kind if actor.name or actor.role else ActorKind.STATE
                actors.append(ActorMention(at, len(text), actor, entity, kind))
        text += line[done:]
        sentences.append(Sentence(start, len(text), number, number, part))
        text += "\n"
    document = Document(id="d", text=text, date=PartialDate(published))
    return Reading(document, text, tuple(sentences), tuple(dates), tuple(places), tuple(actors), publisher)


def _actor(fields: list[str]) -> tuple[str, Actor]:
    name, role, country = fields
    actor = Actor(name=name or None, role=role or None, country=country or None)
    return " ".join(part for part in (role, name) if part) or country, actor
