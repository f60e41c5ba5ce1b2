"""Why a fact was told or turned down, in words."""

from collections.abc import Iterator
from typing import Any

from kg.extract.explain import Explanation, Weighed
from kg.facts import Fact, Holds

Reasons = dict[str, Any]


def turned_down(explanation: Explanation) -> Iterator[Weighed]:
    """The likeliest candidate of each predicate in the sentences that tell no fact."""
    seen: set[tuple[int, str]] = set()
    silent = explanation.silent()
    for each in explanation.weighed:
        key = each.candidate.sentence, each.fact.predicate
        if each.candidate.sentence in silent and key not in seen:
            seen.add(key)
            yield each


def reasons_of(each: Weighed, explanation: Explanation) -> Reasons:
    """What speaks for and against a candidate, and the decision."""
    candidate, text = each.candidate, explanation.reading.document.text
    sentence = explanation.reading.sentences[candidate.sentence]
    spans = [span for span in candidate.arguments if span is not None]
    return {
        "fact": each.fact.model_dump(mode="json"),
        "sentence": _one_line(text[sentence.start : sentence.end]),
        "trigger": _one_line(text[candidate.trigger.start : candidate.trigger.end]),
        "arguments": [_one_line(text[span.start : span.end]) for span in spans],
        "rule": candidate.ruled.evidence.rule if candidate.ruled is not None else "none",
        "for": [f"{name} +{effect:.2f}" for name, effect in each.features if effect > 0],
        "against": [f"{name} {effect:.2f}" for name, effect in each.features if effect < 0],
        "decision": f"{'told' if each.told else 'turned down'}: {each.reason}",
    }


def reasons_of_fact(fact: Fact, explanation: Explanation) -> Reasons:
    """The words and the rule that tell a fact which has no candidate of its own, such as an office."""
    by = (
        "by its rule alone, as offices are"
        if isinstance(fact, Holds)
        else "with what else the document tells"
    )
    return {
        "fact": fact.model_dump(mode="json"),
        "words": _one_line(fact.evidence.quote(explanation.document.text)),
        "rule": fact.evidence.rule,
        "decision": f"told: {by}",
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())
