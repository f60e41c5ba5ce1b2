"""Forms of French dates, each resolved against a Thursday, 14 December 2023, if nothing else is said."""

import pytest

from kg.documents import Document
from kg.extract.dates import find_dates
from kg.extract.reading import DateMention
from kg.extract.text import split
from kg.facts import PartialDate


def dates(text: str, published: str | None = "2023-12-14") -> tuple[DateMention, ...]:
    cleaned, sentences = split(Document(id="d", text=text))
    return find_dates(cleaned, sentences, PartialDate(published) if published else None)


FORMS = [
    ("Il arrive le 19 mars 2024.", "2024-03-19"),
    ("Réunis le lundi 19 novembre 2012 à Bonn.", "2012-11-19"),
    ("Le 1er juin 2021, un texte est adopté.", "2021-06-01"),
    ("Le premier juin 2021, un texte est adopté.", "2021-06-01"),
    ("Berne, 19.03.2024, salle 3.", "2024-03-19"),
    ("Le 12/12/2023, ils se sont vus.", "2023-12-12"),
    ("Le 5.1.24, ils se verront.", "2024-01-05"),
    ("Daté 2023-11-30 dans le registre.", "2023-11-30"),
    ("La session de mars 2024 est fixée.", "2024-03"),
    ("Il viendra en mars 2024.", "2024-03"),
    ("Signé en 2019 à Accra.", "2019"),
    ("Signé début 2020 à Accra.", "2020"),
    ("Depuis 1975, ils coopèrent.", "1975"),
    ("Prévu d'ici fin 2025.", "2025"),
    ("Le traité (1998) reste valable.", "1998"),
    ("Sa visite du 5 août dernier a compté.", "2023-08-05"),
    ("Le 20 décembre dernier, il était à Lima.", "2022-12-20"),
    ("Le 12 janvier prochain, il ira à Lima.", "2024-01-12"),
    ("Un tour au printemps 2022 a suivi.", "2022"),
    ("Un tour au printemps dernier a suivi.", "2023"),
    ("Ils se sont vus en octobre.", "2023-10"),
    ("Ils se verront en janvier.", "2024-01"),
    ("Ils se sont vus en mars dernier.", "2023-03"),
    ("Ils se verront fin mars prochain.", "2024-03"),
    ("Ils se verront fin janvier.", "2024-01"),
    ("Une session à la mi-février est prévue.", "2024-02"),
    ("Au mois de novembre, il était à Oslo.", "2023-11"),
    ("Il a vu mardi son hôte.", "2023-12-12"),
    ("Il a vu ce mardi son hôte.", "2023-12-12"),
    ("Il a vu jeudi son hôte.", "2023-12-14"),
    ("Il a vu vendredi son hôte.", "2023-12-08"),
    ("Il a vu mardi dernier son hôte.", "2023-12-12"),
    ("Il a vu jeudi dernier son hôte.", "2023-12-07"),
    ("Il verra jeudi prochain son hôte.", "2023-12-21"),
    ("Il verra mardi prochain son hôte.", "2023-12-19"),
    ("Il a vu mardi soir son hôte.", "2023-12-12"),
    ("Hier, il était à Rome.", "2023-12-13"),
    ("Avant-hier, il était à Rome.", "2023-12-12"),
    ("Hier soir, il était à Rome.", "2023-12-13"),
    ("Demain, il sera à Rome.", "2023-12-15"),
    ("Aujourd'hui, il est à Rome.", "2023-12-14"),
    ("Il est arrivé ce matin à Rome.", "2023-12-14"),
    ("Il viendra la semaine prochaine.", "2023-12"),
    ("Il est venu la semaine dernière.", "2023-12"),
    ("Il est là cette semaine.", "2023-12"),
    ("Il viendra le mois prochain.", "2024-01"),
    ("Il est venu le mois dernier.", "2023-11"),
    ("L'année dernière, il est venu.", "2022"),
    ("L'an prochain, il viendra.", "2024"),
    ("Cette année, il est venu deux fois.", "2023"),
    ("Il y a trois jours, il était à Rome.", "2023-12-11"),
    ("Il part dans deux semaines.", "2023-12"),
    ("Il y a deux ans, ils ont signé.", "2021"),
    ("Il y a deux mois, ils ont signé.", "2023-10"),
    ("Le mardi 19 décembre, il parlera.", "2023-12-19"),
    ("Le 12 courant, il a parlé.", "2023-12-12"),
    ("Le 20 de ce mois, il parlera.", "2023-12-20"),
    ("Le 15 janvier, il parlera.", "2024-01-15"),
    ("Le 30 octobre, il a parlé.", "2023-10-30"),
    ("RABAT, 12 déc. 2023 (MAP) – Rien de neuf.", "2023-12-12"),
    ("Le mar. 19 mars 2024, à dix heures.", "2024-03-19"),
    ("Au premier semestre 2024, un forum suivra.", "2024"),
    ("Le 12.11., ils se sont vus.", "2023-11-12"),
    ("Le traité remonte au 6 février 1864.", "1864-02-06"),
    ("Leur dernière rencontre remonte à 2001.", "2001"),
    ("À la fin du mois d'octobre 2022, il était à Vienne.", "2022-10"),
    ("Ils se verront cet été à Moscou.", "2023"),
    ("Voici une semaine, ils ont signé.", "2023-12-07"),
    ("Il y a près d'un mois, ils ont signé.", "2023-11"),
    ("Ces derniers jours, ils ont négocié.", "2023-12"),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_a_form_gives_its_date(text: str, expected: str) -> None:
    assert [m.date for m in dates(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Sa visite du 20 au 22 décembre derniers.", "2022-12-20", "2022-12-22"),
        ("Sa visite du 5 au 8 novembre derniers.", "2023-11-05", "2023-11-08"),
        ("Réunis les 22 et 23 janvier à Goma.", "2024-01-22", "2024-01-23"),
        ("Présent du 30 mars au 2 avril 2024.", "2024-03-30", "2024-04-02"),
        ("Réunis les 6 et 7 juin 2019.", "2019-06-06", "2019-06-07"),
        ("Réunis les 6, 7 et 8 juin 2019.", "2019-06-06", "2019-06-08"),
        ("Du mardi 6 au jeudi 8 juin 2019.", "2019-06-06", "2019-06-08"),
        ("Du 30 décembre 2023 au 2 janvier 2024.", "2023-12-30", "2024-01-02"),
        ("Du 30 décembre au 2 janvier 2024.", "2023-12-30", "2024-01-02"),
        ("Entre le 3 et le 5 mai 2018.", "2018-05-03", "2018-05-05"),
        ("Le 31.10. et 01.11.2005, à Bonn.", "2005-10-31", "2005-11-01"),
        ("De mars à juin 2024, une mission.", "2024-03", "2024-06"),
        ("De 2021 à 2024, un programme.", "2021", "2024"),
        ("Lundi et mardi, une mission.", "2023-12-11", "2023-12-12"),
        ("La période 2021-2024 est couverte par le plan de 2021-2024.", "2021", "2024"),
    ],
)
def test_a_range_gives_its_first_and_last_day(text: str, first: str, last: str) -> None:
    assert [(m.date, m.last) for m in dates(text)] == [(first, last)]


@pytest.mark.parametrize(
    ("text", "coming"),
    [
        ("Il verra mardi son hôte.", "2023-12-19"),
        ("Il verra ce vendredi son hôte.", "2023-12-15"),
        ("Il verra jeudi son hôte.", "2023-12-14"),
        ("Il verra son hôte le 3 juillet.", "2024-07-03"),
        ("Il sera là les 22 et 23 avril.", "2024-04-22"),
        ("Il verra son hôte le 12 décembre 2023.", "2023-12-12"),
    ],
)
def test_a_coming_event_may_have_another_day(text: str, coming: str) -> None:
    assert [m.coming for m in dates(text)] == [coming]


@pytest.mark.parametrize(
    "text",
    [
        "La Vision 2030 et l'Agenda 2063 guident les deux pays.",
        "À l'horizon de 2030, tout change.",
        "Horizon 2020, COP 28, JO 2024.",
        "Un don de 2000 tentes et 2 300 lits.",
        "Le jeu de la mer de Mersin.",
        "Le 31 février 2024 n'existe pas.",
        "Appelez le 031 322 22 18 à 10 h 30.",
        "Le taux est de 12.5 pour cent.",
        "Les marches de l'escalier mènent au maire.",
    ],
)
def test_what_looks_like_a_date_is_none(text: str) -> None:
    assert dates(text) == ()


@pytest.mark.parametrize("text", ["Ce mardi, il a vu son hôte.", "Hier, il est parti.", "Demain, il part."])
def test_a_month_of_publication_gives_no_day(text: str) -> None:
    assert [m.date for m in dates(text, "2023-12")] == ["2023-12"]


@pytest.mark.parametrize(
    "text", ["Mardi, il part.", "Le 5 mai, il part.", "L'an prochain, il part.", "En mars, il part."]
)
def test_without_publication_nothing_relative_is_found(text: str) -> None:
    assert dates(text, None) == ()


def test_a_dateline_dates_an_undated_text() -> None:
    found = dates("Berne, 19.03.2024 - Il a vu mardi son hôte.", None)
    assert [m.date for m in found] == ["2024-03-19", "2024-03-19"]


def test_the_header_is_no_mention() -> None:
    assert dates(" date 2023-12 Il est parti.") == ()


def test_a_mention_covers_its_article_and_its_range() -> None:
    text = "Sa visite du 5 au 8 novembre derniers a plu."
    assert [text[m.start : m.end] for m in dates(text)] == ["du 5 au 8 novembre derniers"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lundi, il a vu son hôte. Le lendemain, il est parti.", "2023-12-12"),
        ("Le 3 mai 2021, il est venu, et il est reparti le même jour.", "2021-05-03"),
    ],
)
def test_a_day_may_be_counted_from_the_one_before(text: str, expected: str) -> None:
    assert dates(text)[-1].date == expected


@pytest.mark.parametrize("text", ["Le lendemain, il est parti.", "Le lendemain de sa visite, il est parti."])
def test_without_a_day_before_nothing_is_counted(text: str) -> None:
    assert dates(text) == ()


RELATIVE = "Hier, mardi, mardi dernier, lundi prochain, du mardi au samedi, demain, le lendemain."


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "0001-01", "9999-12"])
def test_a_relative_day_outside_the_calendar_is_no_date(published: str) -> None:
    assert all(mention.date[:4] in ("0001", "9999") for mention in dates(RELATIVE, published))


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [("Il part demain.", "9999-12-30", ["9999-12-31"]), ("Il part demain.", "9999-12-31", [])],
)
def test_the_calendar_ends_with_its_last_day(text: str, published: str, expected: list[str]) -> None:
    assert [mention.date for mention in dates(text, published)] == expected
