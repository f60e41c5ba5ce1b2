"""``kg explain``: why each fact of a document was told, and why the rest was not."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.failures import Failures
from kg.cli.marked import told
from kg.cli.options import Json
from kg.documents import Document, read_documents
from kg.errors import UsageError
from kg.extract.explain import Explanation, Weighed, explain
from kg.extract.judge import load_judge
from kg.lexicon.lexicon import load_lexicon

Path = Annotated[str, typer.Argument(metavar="DOC", help="A file with one document, - for standard input.")]
Number = Annotated[
    int | None,
    typer.Argument(metavar="FACT", min=1, help="Only this one, by its number in the list; else all."),
]


@app.command("explain", epilog="Example: kg explain seeds/communiques/000_police_rabat_paris.txt 1")
def explain_command(document: Path, fact: Number = None, *, json: Json = False) -> None:
    """Say why each fact was told: trigger, actors, what speaks for and against it, the decision."""
    failures, done = Failures(), 0
    for one in read_documents([document], on_error=failures):
        _print(_explained(one), fact, json=json)
        done += 1
    failures.end(done=done)


def _explained(document: Document) -> Explanation:
    return explain(document, load_lexicon(), load_judge())


def _print(explanation: Explanation, number: int | None, *, json: bool) -> None:
    for warning in explanation.warnings:
        terminal.note(f"note: {warning}")
    facts = [each for each in explanation.weighed if each.told]
    if number is not None and number > len(facts):
        raise UsageError(f"no fact {number}: the document tells {len(facts)} besides offices")
    chosen = facts if number is None else facts[number - 1 : number]
    rest = list(_turned_down(explanation)) if number is None else []
    if json:
        terminal.print_json([_plain(each, explanation) for each in [*chosen, *rest]])
        return
    for place, each in enumerate(chosen, start=number or 1):
        _tell(f"{place}. {told(each.candidate.fact)}", each, explanation)
    if rest:
        terminal.out.print("[bold]Sentences without a fact: what was turned down[/]")
    for each in rest:
        _tell(f"– {told(each.candidate.fact)}", each, explanation)


def _turned_down(explanation: Explanation) -> Iterator[Weighed]:
    """The likeliest candidate of each predicate in the sentences that tell no fact."""
    seen: set[tuple[int, str]] = set()
    silent = explanation.silent()
    for each in explanation.weighed:
        key = each.candidate.sentence, each.candidate.fact.predicate
        if each.candidate.sentence in silent and key not in seen:
            seen.add(key)
            yield each


def _tell(head: str, each: Weighed, explanation: Explanation) -> None:
    terminal.out.print(head, style="bold", markup=False, highlight=False, soft_wrap=True)
    for name, value in _plain(each, explanation).items():
        if name != "fact":
            terminal.out.print(f"   {name}: {_line(value)}", markup=False, highlight=False, soft_wrap=True)


def _plain(each: Weighed, explanation: Explanation) -> dict[str, Any]:
    candidate, text = each.candidate, explanation.reading.document.text
    sentence = explanation.reading.sentences[candidate.sentence]
    spans = [span for span in candidate.arguments if span is not None]
    return {
        "fact": candidate.fact.model_dump(mode="json"),
        "sentence": _one_line(text[sentence.start : sentence.end]),
        "trigger": _one_line(text[candidate.trigger.start : candidate.trigger.end]),
        "arguments": [_one_line(text[span.start : span.end]) for span in spans],
        "rule": candidate.ruled.evidence.rule if candidate.ruled is not None else "none",
        "for": [f"{name} +{effect:.2f}" for name, effect in each.features if effect > 0],
        "against": [f"{name} {effect:.2f}" for name, effect in each.features if effect < 0],
        "decision": f"{'told' if each.told else 'turned down'}: {each.reason}",
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _line(value: Any) -> str:
    return ", ".join(value) or "nothing" if isinstance(value, list) else str(value)
