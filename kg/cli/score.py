"""``kg score``: found facts against gold facts."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.errors import UsageError
from kg.scoring import Scores, differences, figures, read_gold, read_predictions, score
from kg.scoring.figures import interval

Gold = Annotated[
    Path, typer.Argument(exists=True, file_okay=False, help="Folder with one ID.json a document.")
]
Predictions = Annotated[
    Path, typer.Argument(exists=True, dir_okay=False, help="What `kg extract` wrote: one line a document.")
]
Errors = Annotated[int, typer.Option(min=0, help="Print so many missed and wrong facts first.")]
_NAMED = 5
AsJson = Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")]


@app.command("score", epilog="Example: kg score gold/ facts.jsonl --errors 20")
def score_command(gold: Gold, predictions: Predictions, errors: Errors = 0, as_json: AsJson = False) -> None:
    """Score extracted facts against gold facts: precision, recall and F1 by predicate."""
    wanted, found = read_gold(gold), read_predictions(predictions)
    if not wanted.keys() & found.keys():
        raise UsageError(
            f"{predictions}: holds no document of {gold}, score what kg extract made of its texts"
        )
    _warn(sorted(wanted.keys() - found.keys()), "gold documents have no prediction and count as missed")
    _warn(sorted(found.keys() - wanted.keys()), "predicted documents have no gold and do not count")
    for one, _ in zip(differences(wanted, found), range(errors), strict=False):
        terminal.note(f"{one.document} {one.what} {one.fact}")
    scores = score(wanted, found)
    if as_json:
        terminal.print_json(_as_json(scores))
    else:
        _print(scores)


def _warn(documents: Sequence[str], what: str) -> None:
    """Say of ``documents``, if there are any, what is wrong with them."""
    if documents:
        more = f" and {len(documents) - _NAMED} more" if len(documents) > _NAMED else ""
        terminal.note(f"note: {len(documents)} {what}: {', '.join(documents[:_NAMED])}{more}")


def _as_json(scores: Scores) -> dict[str, Any]:
    return {
        "documents": scores.documents,
        "scores": {name: asdict(row) for name, row in figures(scores).items()},
        "core_f1_interval": list(interval(scores)),
        "attributes": scores.attributes,
    }


def _print(scores: Scores) -> None:
    terminal.print_rows([_row(name, asdict(row)) for name, row in figures(scores).items()])
    low, high = interval(scores)
    terminal.out.print(f"CORE F1 95 % interval over {scores.documents} documents: {low:.3f} to {high:.3f}")
    right = ", ".join(f"{key} {good}/{all_}" for key, (good, all_) in sorted(scores.attributes.items()))
    terminal.out.print(f"right where matched: {right or 'nothing'}", soft_wrap=True)


def _row(name: str, figures: dict[str, Any]) -> dict[str, Any]:
    ratios = {key: f"{figures[key]:.3f}" for key in ("precision", "recall", "f1")}
    return {"predicate": name, **ratios, "gold": figures["gold"], "predicted": figures["predicted"]}
