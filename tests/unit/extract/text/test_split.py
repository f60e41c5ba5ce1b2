"""Sentences of communiqués: borders, parts, headers; offsets always point into the text as given."""

import unicodedata

import pytest

from kg.documents import Document
from kg.extract.reading import Part
from kg.extract.text import compose, split


def cut(text: str) -> list[tuple[str, str]]:
    cleaned, sentences = split(Document(id="d", text=text))
    assert len(cleaned) == len(text)
    return [(cleaned[s.start : s.end], s.part.value) for s in sentences]


def words(text: str) -> list[str]:
    return [sentence for sentence, _ in cut(text)]


@pytest.mark.parametrize("end", ["", "."])
def test_a_text_without_stops_is_cut_between_words(end: str) -> None:
    text = "Le ministre togolais a reçu le ministre ghanéen et " * 400 + "personne" + end
    found = words(text)
    assert max(map(len, found)) <= 3_000 < len(text)
    assert " ".join(found) == text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Il a vu MM. Diallo et Keita, puis Mme S. Touré.", "Le lendemain, il est parti."),
        ("Le Gal. de brigade A. Sylla a reçu S.E.M. Jean Dupont.", "Il était accompagné du Dr. Amal Rifi."),
        ("L'art. 12 et le n° 4 de l'annexe sont visés.", "Rien d'autre n'a changé."),
        ("Ils ont parlé de commerce, de sport, etc.", "La rencontre a duré une heure."),
        ("L'accord sera signé le 12 déc. 2023 à 10 h.", "Un point de presse suivra."),
        ("« Nous irons plus loin. »", "Le ministre a ensuite quitté la salle."),
        ('Il a dit : "Nous irons plus loin."', "La séance est levée."),
        ("Qui viendra ?", "Personne ne le sait encore."),
        ("Ils visitent la Biennale d'Art.", "Il y restera deux jours."),
        ("La visite aura lieu en mai.", "« C'est une étape », dit-il."),
        ("Il a salué les U.S.A.", "Les deux pays coopèrent."),
    ],
)
def test_a_sentence_ends_where_it_ends(first: str, second: str) -> None:
    assert words(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    "whole",
    [
        "« Nous irons plus loin ! » s'est félicité le ministre à Tunis.",
        '"Est-ce possible ?" demande-t-elle à son hôte.',
        "Ces échanges (voir p. 4 et suiv. du rapport) ont porté sur l'eau.",
        "J.-P. Kouassi et H. E. Mwangi ont ouvert la séance.",
        "Le 31.10. et le 01.11.2005, des experts se sont vus à Bonn.",
    ],
)
def test_a_stop_within_a_sentence_does_not_end_it(whole: str) -> None:
    assert words(whole) == [whole]


def test_a_blank_may_be_missing_behind_a_stop() -> None:
    assert words("Il est parti mardi.Le ministre reste.") == ["Il est parti mardi.", "Le ministre reste."]
    assert len(words("Voir www.exemple.Org pour la suite.")) == 1


def test_hard_wraps_are_joined_and_headlines_are_not() -> None:
    text = (
        "Tunis et Bonn se parlent\nLe ministre des Affaires\nétrangères a reçu son homologue.\n\n"
        "Ils ont\nsigné."
    )
    assert cut(text) == [
        ("Tunis et Bonn se parlent", "headline"),
        ("Le ministre des Affaires étrangères a reçu son homologue.", "body"),
        ("Ils ont signé.", "body"),
    ]


def test_lines_filled_to_one_width_are_joined_before_capitals_too() -> None:
    lines = [
        "La délégation conduite par la secrétaire d'État au Commerce de",
        "Lettonie Ilze Ozola a été accueillie vendredi au port de Gênes",
        "par les autorités italiennes.",
    ]
    assert words("\n".join(lines)) == [" ".join(lines)]


@pytest.mark.parametrize(
    "header",
    [
        " date 2023-12 ",
        "Date: 19 mars 2024\nTitle: Un titre\nURL: https://exemple.org/a\n\n",
        "\ufeffdate : 19/03/2024\n",
        "",
    ],
)
def test_a_header_is_no_sentence(header: str) -> None:
    assert words(header + "Le ministre est à Oslo. Il rentre demain.") == [
        "Le ministre est à Oslo.",
        "Il rentre demain.",
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "RABAT, 12 déc. (MAP) –",
        "Berne, 19.03.2024 -",
        "Alger, le 5 mars 2024 -",
        "Tunis (TAP) -",
        "PARIS —",
        "Genève (Suisse), le 3 mai 2020 –",
    ],
)
def test_a_dateline_stands_alone(dateline: str) -> None:
    assert cut(f"{dateline} Le ministre est arrivé hier.") == [
        (dateline, "dateline"),
        ("Le ministre est arrivé hier.", "body"),
    ]


def test_parts() -> None:
    text = (
        "COOPÉRATION : RENCONTRE À DAKAR\n\n"
        "Le ministre a reçu l'ambassadeur. « Tout va bien. Nous avançons », dit-il.\n"
        "« Rien ne presse. Il faut attendre. »\n\nPour rappel, un accord existe. Il date de 2019.\n\n"
        "À lire également : Un sommet à Accra\nUn autre sommet à Lomé"
    )
    assert [part for _, part in cut(text)] == [
        Part.HEADLINE, Part.BODY, Part.QUOTATION, Part.BODY, Part.QUOTATION, Part.QUOTATION,
        Part.BACKGROUND, Part.BACKGROUND, Part.RELATED, Part.RELATED,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["Mots clés : pêche, Lomé", "Mots-clés: pêche", "Étiquettes : pêche", "Tags: pêche"]
)
def test_lines_of_key_words_are_none_of_the_text(line: str) -> None:
    found = cut(f"Le ministre a reçu l'ambassadeur.\n\n{line}\n\nIl est reparti hier.")
    assert [part for _, part in found] == [Part.BODY, Part.RELATED, Part.BODY]


def test_list_items_end_sentences() -> None:
    assert words("Ils ont retenu :\n- l'eau ;\n- la lutte contre\nla fraude.\n") == [
        "Ils ont retenu :", "- l'eau ;", "- la lutte contre la fraude.",
    ]  # fmt: skip


def test_curly_quotes_and_spaces_do_not_move_offsets() -> None:
    curly = "L’émir\u00a0a dit\u202f: “Oui”.\r\nIl part."
    cleaned, sentences = split(Document(id="d", text=curly))
    assert cleaned == 'L\'émir a dit : "Oui". \nIl part.'
    assert [curly[s.start : s.end] for s in sentences] == ["L’émir\u00a0a dit\u202f: “Oui”.", "Il part."]


@pytest.mark.parametrize("form", ["NFD", "NFKD"])
def test_composing_gives_the_same_text_and_a_way_back(form: str) -> None:
    text = "Le secrétaire d'État a été reçu à Abidjan, où il séjourne."
    given = unicodedata.normalize(form, text)  # type: ignore[arg-type]
    composed = compose(Document(id="d", text=given))
    assert composed.document.text == text
    start, end = text.index("été"), text.index("été") + 3
    quote = given[composed.starts[start] : composed.ends[end - 1]]
    assert unicodedata.normalize("NFC", quote) == "été"


def test_widthless_characters_are_read_over() -> None:
    composed = compose(Document(id="d", text="\ufeffLa coopé\xadration"))
    assert composed.document.text == "La coopération"
    assert composed.ends[-1] == len("\ufeffLa coopé\xadration")


def test_a_long_paragraph_takes_linear_time() -> None:
    text = 'Il a dit "oui" à M. Ba. ' * 40_000
    assert len(words(text)) == 40_000
