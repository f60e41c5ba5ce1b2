"""``kg explain``: why each fact of a document was told, and why the rest was not."""

from collections.abc import Iterable
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.failures import Failures
from kg.cli.marked import told
from kg.cli.options import Json, Password, StoreUrl, User
from kg.cli.reasons import Reasons, reasons_of, reasons_of_fact, turned_down
from kg.cli.sources import Source, headed, held, is_held
from kg.documents import Document, read_documents
from kg.errors import UsageError
from kg.extract.explain import Explanation, explain
from kg.extract.judge import load_judge
from kg.facts import Extraction, Fact, by_claim_id
from kg.lexicon.lexicon import load_lexicon

Number = Annotated[
    int | None,
    typer.Argument(metavar="FACT", min=1, help="Only this one, by its number in kg show; else all."),
]


@app.command("explain", epilog="Example: kg explain seeds/communiques/000_police_rabat_paris.txt 2")
def explain_command(
    document: Source,
    fact: Number = None,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    *,
    json: Json = False,
) -> None:
    """Say why each fact was told: trigger, actors, what speaks for and against it, the decision.

    The text of a document in the store is read anew.
    """
    if is_held(document):
        stored = held(document, store, user, password)
        explanation = _explained(_document(stored))
        _note_other_facts(stored, explanation)
        _print(explanation, fact, json=json)
        return
    failures, done = Failures(), 0
    found = read_documents([document], on_error=failures)
    for one in found if json else headed(found, id_of=lambda one: one.id):
        _print(_explained(one), fact, json=json)
        done += 1
    failures.end(done=done)


def _explained(document: Document) -> Explanation:
    return explain(document, load_lexicon(), load_judge())


def _document(stored: Extraction) -> Document:
    head = stored.document
    if head.text is None:
        raise UsageError(f"{head.id}: the store holds no text of it, give the file")
    return Document(**head.model_dump(exclude={"sha256", "engine"}))


def _note_other_facts(stored: Extraction, explanation: Explanation) -> None:
    """Numbers are those of reading the text now; another engine or version may have read it before."""
    held, read = (
        by_claim_id(facts, document=stored.document.id) for facts in (stored.facts, explanation.facts)
    )
    if held.keys() != read.keys():
        terminal.note(
            "note: the store holds other facts of it, which were read otherwise: kg show FILE numbers these"
        )


def _print(explanation: Explanation, number: int | None, *, json: bool) -> None:
    for warning in explanation.warnings:
        terminal.note(f"note: {warning}")
    facts = explanation.facts
    if number is not None and number > len(facts):
        raise UsageError(f"{explanation.document.id}: no fact {number}, the document tells {len(facts)}")
    chosen = range(1, len(facts) + 1) if number is None else (number,)
    reasons = [(f"{n}. ", facts[n - 1], one) for n in chosen for one in _reasons(explanation, n)]
    rest = [("– ", each.fact, reasons_of(each, explanation)) for each in turned_down(explanation)]
    if json:
        terminal.print_json([one for _, _, one in [*reasons, *(rest if number is None else [])]])
        return
    _tell(reasons)
    if rest and number is None:
        terminal.out.print("[bold]Sentences without a fact: what was turned down[/]")
        _tell(rest)


def _reasons(explanation: Explanation, number: int) -> list[Reasons]:
    """Of every candidate that became the fact ``number``; of an office, which has none, what told it."""
    found = [reasons_of(each, explanation) for each in explanation.weighed if each.number == number]
    return found or [reasons_of_fact(explanation.facts[number - 1], explanation)]


def _tell(reasons: Iterable[tuple[str, Fact, Reasons]]) -> None:
    for mark, fact, said in reasons:
        terminal.out.print(mark + told(fact), style="bold", markup=False, highlight=False, soft_wrap=True)
        for name, value in said.items():
            if name != "fact":
                terminal.out.print(
                    f"   {name}: {_line(value)}", markup=False, highlight=False, soft_wrap=True
                )


def _line(value: object) -> str:
    return " | ".join(value) or "nothing" if isinstance(value, list) else str(value)
