"""A text with its facts marked: colours, numbers, one row a fact."""

import pytest

from kg.cli.marked import COLOURS, legend, marked, rows
from kg.facts import Extraction
from tests.unit.conftest import DAHL, MENSAH, meeting, told


def test_every_predicate_has_its_own_colour(announced: Extraction) -> None:
    assert {fact.predicate for fact in announced.facts} <= set(COLOURS)
    assert len(set(COLOURS.values())) == len(COLOURS)
    assert all(predicate in legend().plain for predicate in COLOURS)


def test_evidence_is_coloured_and_numbered(announced: Extraction) -> None:
    text = marked(announced)
    assert "a reçu lundi à Accra[1]" in text.plain
    styles = {text.plain[span.start : span.end]: span.style for span in text.spans}
    assert styles["se rendra à Oslo le 9 mai"] == COLOURS["VISITS"]


def test_nothing_is_lost_from_the_text(announced: Extraction) -> None:
    plain = marked(announced).plain
    for number in range(1, len(announced.facts) + 1):
        plain = plain.replace(f"[{number}]", "")
    assert plain == announced.document.text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b\n"])
def test_marks_stand_behind_their_words_however_lines_end(end: str) -> None:
    text = f"Accra{end}{end}Le ministre{end}l'a reçue hier. Rien d'autre."
    extraction = told("a", "2024-04-02", text, ("l'a reçue hier", meeting(MENSAH, DAHL, status="held")))
    shown = marked(extraction)
    assert shown.plain == "Accra\n\nLe ministre\nl'a reçue hier[1]. Rien d'autre."
    assert COLOURS["MET"] in {
        span.style for span in shown.spans if "reçue" in shown.plain[span.start : span.end]
    }


def test_rows_say_which_meeting_plans_a_visit(announced: Extraction) -> None:
    met, visit = rows(announced)[:2]
    assert (met["no"], met["what"], met["place"]) == (1, "Kofi Mensah (GH) – Ingrid Dahl (NO)", "Accra")
    assert (visit["status"], visit["planned at"]) == ("planned", 1)


def test_html_is_shown_as_it_is_read_with_marks_behind_their_words() -> None:
    quote = "l'a <b>re&ccedil;ue</b> hier"
    text = f"<p>Le ministre</p>\n\n<div>\n  <p>{quote}</p></div><nav>Accueil</nav>\n<p>Rien d'autre."
    shown = marked(told("a", "2024-04-02", text, (quote, meeting(MENSAH, DAHL, status="held"))))
    assert [line.strip() for line in shown.plain.splitlines() if line.strip()] == [
        "Le ministre",
        "l'a reçue hier[1]",
        "Rien d'autre.",
    ]
    assert "\n\n\n" not in shown.plain.replace(" ", "")
    assert "l'a reçue hier" in {shown.plain[span.start : span.end] for span in shown.spans}
