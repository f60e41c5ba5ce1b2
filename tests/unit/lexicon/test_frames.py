"""The patterns of actor_frames, agreement_frames and event_frames: what their words find, and what not."""

import re

import pytest

from kg.lexicon.actor_frames import load_actor_frames
from kg.lexicon.agreement_words import load_agreement_words
from kg.lexicon.dates import load_dates
from kg.lexicon.event_frames import load_event_frames
from kg.lexicon.structure import load_structure

ACTORS, AGREEMENTS, EVENTS = load_actor_frames(), load_agreement_words().frames, load_event_frames()


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (AGREEMENTS.articles.earlier, "après un ", True),
        (AGREEMENTS.articles.earlier, "avec un ", False),
        (AGREEMENTS.dates.other, "en vigueur depuis ", True),
        (AGREEMENTS.sides.signing, "un accord entre l'État et la ", True),
        (AGREEMENTS.sides.signing, "un accord de la ", False),
        (AGREEMENTS.listing.apart, " et le ", True),
        (AGREEMENTS.listing.plural, "pactes", True),
        (AGREEMENTS.listing.plural, "pacte", False),
        (AGREEMENTS.sides.tongue, "l'enseignement gratuit du ", True),
        (AGREEMENTS.verbs.denied, "ils n'ont ", True),
        (AGREEMENTS.status.subordinate, "conclut qu'", True),
        (AGREEMENTS.status.subordinate, "de l'énergie ainsi que", False),
        (EVENTS.stations.comes, "Après le ●", True),
        (EVENTS.time.until, "jusqu'au", True),
        (EVENTS.time.just_since, "en poste depuis", True),
        (EVENTS.time.starting, "en poste à compter", True),
        (EVENTS.time.starting, "départ à partir duquel", False),
        (EVENTS.those.pronoun, " à ● suit celle d'■", True),
        (EVENTS.those.pronoun, " à ● suit celle-ci", False),
        (EVENTS.clause.done, "■ s'est longuement entretenu", True),
        (EVENTS.clause.done, "■ s'entretiendra", False),
        (EVENTS.clause.condition_of, "s'il ", True),
        (EVENTS.clause.provided, " savoir si ", False),
        (EVENTS.others.of_many, " de travail", False),
        (EVENTS.others.of_many, " des ministres", True),
        (ACTORS.company.between, "entre le ", True),
        (ACTORS.state.spoken, "de la Cédéao", True),
    ],
)
def test_patterns_find_their_words(pattern: re.Pattern[str], text: str, *, found: bool) -> None:
    assert (pattern.search(text) is not None) is found


@pytest.mark.parametrize(
    ("pattern", "text", "whole"),
    [
        (AGREEMENTS.articles.adjective, "pétrolier", True),
        (AGREEMENTS.articles.adjective, "portant", False),
        (AGREEMENTS.domains.listing, ", de la ", True),
        (AGREEMENTS.domains.sharing, ", et ", False),
        (AGREEMENTS.listing.item, "1. Un nouvel ", True),
        (AGREEMENTS.listing.matters, " ainsi que la ", True),
        (AGREEMENTS.listing.matters, " de la ", False),
        (AGREEMENTS.listing.each, ", à savoir un ", True),
        (EVENTS.headline.told, "■ bientôt au ● pour un sommet", True),
        (EVENTS.stations.joins, ", puis de l'", False),
        (EVENTS.stations.joins, " et de l'", True),
        (ACTORS.company.listed, " et avec le ", True),
        (ACTORS.company.escort, ", accompagnee de son ", True),
    ],
)
def test_patterns_are_all_of_what_stands_between(pattern: re.Pattern[str], text: str, *, whole: bool) -> None:
    assert (pattern.fullmatch(text) is not None) is whole


def test_datelines_and_open_lines() -> None:
    lines = load_structure().lines
    assert lines.dateline.match("Genève (Suisse), le 3 mars 2020 (AFP) - Le ministre")
    assert lines.dated.fullmatch("Sidi Bou Saïd, le 1er juin 2020")
    assert lines.open.search("le ministre de l'")
    assert not lines.open.search("le ministre")


def test_days_of_a_month_by_months_from_publication() -> None:
    of_month = load_dates().of_month
    assert of_month["du mois dernier"] == -1
    assert of_month["courant"] == 0
    assert of_month["du mois prochain"] == 1
