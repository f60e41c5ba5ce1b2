"""From the claims of documents to entities and reconciled facts, whatever the order of the documents."""

from kg.resolve.claims import Claim, claims, extraction
from kg.resolve.entities import entity, mentions
from kg.resolve.judgements import NONE, Judgement, Judgements, load_judgements, read_judgements
from kg.resolve.keys import Keys
from kg.resolve.labels import Label, Labels, load_labels
from kg.resolve.model import Entity, EntityKind, Form, Participation, Planned, Resolved, ResolvedFact, Side
from kg.resolve.resolver import by_fact, default_keys, resolve, resolve_claims, resolve_fact

__all__ = [
    "NONE",
    "Claim",
    "Entity",
    "EntityKind",
    "Form",
    "Judgement",
    "Judgements",
    "Keys",
    "Label",
    "Labels",
    "Participation",
    "Planned",
    "Resolved",
    "ResolvedFact",
    "Side",
    "by_fact",
    "claims",
    "default_keys",
    "entity",
    "extraction",
    "load_judgements",
    "load_labels",
    "mentions",
    "read_judgements",
    "resolve",
    "resolve_claims",
    "resolve_fact",
]
