"""The patterns that the tables of triggers.toml make, over masked text."""

import pytest

from kg.lexicon.event_words import load_event_words

TRIGGERS = load_event_words("fr").triggers


@pytest.mark.parametrize("gap", [" du ", " de l'", " d'une délégation de ", " officielle de m. "])
def test_an_owner_stands_behind_de(gap: str):
    assert TRIGGERS.owner.complement.fullmatch(gap)


@pytest.mark.parametrize("gap", [" auprès du ", " à la demande de ", " pour "])
def test_no_owner_stands_behind_another_preposition(gap: str):
    assert TRIGGERS.owner.complement.fullmatch(gap) is None


def test_the_same_journey_is_told_of_another():
    assert TRIGGERS.owner.likewise.search(" à ●● et celle de la ")
    assert TRIGGERS.owner.likewise.search(" à ●● et celle faite par ") is None


def test_a_country_is_pointed_to():
    assert TRIGGERS.pointed.last.match(" officielle dans ce pays")
    assert TRIGGERS.pointed.own.match(" dans notre pays")
    assert TRIGGERS.pointed.own.match(" au pays de la paix") is None


def test_the_company_is_to_come_or_was():
    assert TRIGGERS.company.ahead.search("■■■ sera également ")
    assert TRIGGERS.company.done.search("■■■ a été ")
    assert TRIGGERS.company.on_side.fullmatch(", notamment, le ")


def test_a_state_is_left_for_or_come_back_from():
    assert TRIGGERS.ground.towards.fullmatch(" mardi à destination du ")
    assert TRIGGERS.ground.origin.fullmatch(" de la ")
    assert TRIGGERS.ground.origin.fullmatch(" des ") is None


def test_nouns_of_being_there_are_marked():
    stays = {
        form.triggers[0].lemma
        for match in TRIGGERS.forms.find("en mission, de passage, visite")
        for form in match.value
        if form.triggers[0].stay
    }
    assert stays == {"en mission", "de passage"}


def test_relative_pronouns_part_who_acts_from_who_is_met():
    assert TRIGGERS.relative.subject.match(", qui a reçu ")
    assert TRIGGERS.relative.partner_before.search("■■■, avec lequel ■■■ a eu ")
    assert TRIGGERS.relative.object.search("■■■ que le ■■■ ")


def test_articles_and_possessives_are_cut_off_behind_a_phrase():
    assert TRIGGERS.lead.phrase.sub("", "accompagné de son ") == "accompagné de"
    assert TRIGGERS.lead.headed.sub("", "composée de leur") == "composée de"
