"""Names of the rules that find facts: predicate, language and what the rule is about."""

from kg.facts.models import Predicate


def rule_name(predicate: Predicate, language: str, *about: str) -> str:
    """``met/fr/recevoir``: the name by which evidence tells what found it."""
    return "/".join((predicate.lower(), language, *about))
