import pytest

from kg.lexicon import Countries, load_lexicon


@pytest.fixture(scope="module")
def countries() -> Countries:
    return load_lexicon().countries


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Maroc", "MA"),
        ("Etats-Unis", "US"),
        ("États-Unis d’Amérique", "US"),
        ("USA", "US"),
        ("RDC", "CD"),
        ("République du Congo", "CG"),
        ("Grande-Bretagne", "GB"),
        ("Saint-Siège", "VA"),
        ("Emirats arabes unis", "AE"),
        ("République arabe d'Égypte", "EG"),
        ("République Démocratique du Congo", "CD"),
        ("Kosovo", "XK"),
        ("Swaziland", "SZ"),
        ("Congo", None),
        ("Atlantide", None),
    ],
)
def test_a_strong_name_means_one_country(countries: Countries, written: str, code: str | None) -> None:
    assert countries.by_name(written) == code


@pytest.mark.parametrize(
    ("written", "codes"), [("Congo", {"CD", "CG"}), ("Royaume", {"MA", "SA"}), ("Guinée", {"GN"})]
)
def test_weak_names_need_a_second_clue(countries: Countries, written: str, codes: set[str]) -> None:
    word = countries.names.get(written)
    assert word is not None
    assert not word.is_strong
    assert codes <= set(word.codes)


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("marocaine", ("MA",)),
        ("Marocains", ("MA",)),
        ("saoudite", ("SA",)),
        ("émiratie", ("AE",)),
        ("Emirien", ("AE",)),
        ("koweïti", ("KW",)),
        ("bahreïnien", ("BH",)),
        ("étasunienne", ("US",)),
        ("anglais", ("GB",)),
        ("hollandaise", ("NL",)),
        ("helvétique", ("CH",)),
        ("azéri", ("AZ",)),
        ("kazakhe", ("KZ",)),
        ("grecque", ("GR",)),
        ("turque", ("TR",)),
        ("nigérienne", ("NE",)),
        ("nigériane", ("NG",)),
        ("burkinabè", ("BF",)),
        ("sud-coréenne", ("KR",)),
        ("algéro-", ("DZ",)),
        ("sino-", ("CN",)),
        ("congolais", ("CD", "CG")),
        ("atlante", ()),
    ],
)
def test_demonyms(countries: Countries, written: str, codes: tuple[str, ...]) -> None:
    word = countries.demonyms.get(written)
    assert (() if word is None else word.codes) == codes


def test_capitals_and_towns(countries: Countries) -> None:
    assert countries.capital("MA") == "Rabat"
    assert countries.capital("HM") is None
    capitals = [countries.capitals.get(town) for town in ("Le Caire", "Caire", "Marrakech")]
    assert [word and word.code for word in capitals] == ["EG", "EG", None]
    towns = [countries.cities.get(town) for town in ("Marrakech", "Evian", "Nice")]
    assert [word and (word.code, word.is_strong) for word in towns] == [
        ("MA", True),
        ("FR", True),
        ("FR", False),
    ]


def test_words_are_found_in_a_text(countries: Countries) -> None:
    text = "À Genève, le ministre suisse et son homologue des Émirats ont salué l'accord algéro-tunisien."
    assert [(m.written, m.value.code) for m in countries.cities.find(text)] == [("Genève", "CH")]
    assert [(m.written, m.value.code) for m in countries.names.find(text)] == [("Émirats", "AE")]
    assert [m.value.code for m in countries.demonyms.find(text)] == ["CH", "DZ", "TN"]


def test_headlines_in_capitals_are_found(countries: Countries) -> None:
    text = "LA COTE D'IVOIRE ET LES EMIRATS ARABES UNIS"
    assert [m.value.code for m in countries.folded.names.find(text)] == ["CI", "AE"]
    assert [m.value.code for m in countries.names.find(text)] == ["CI", "AE"]
    assert [m.value.code for m in countries.capitals.find("ALGER, DAKAR, N'DJAMENA")] == ["DZ", "SN", "TD"]


def test_names_inside_other_names_mean_nothing(countries: Countries) -> None:
    assert list(countries.capitals.find("l’Accord de Paris et les conventions de Genève")) == []
    assert list(countries.names.find("le golfe de Guinée, l'Agence France-Presse, Air France")) == []


def test_labels_in_other_languages_and_codes(countries: Countries) -> None:
    assert countries.label("MA") == "Maroc"
    assert countries.label("MA", "en") == "Morocco"
    assert countries.alpha3("CH") == "CHE"
    assert countries.wikidata("MA") == "Q1028"
    assert countries.wikidata("BV") is None
    with pytest.raises(KeyError):
        countries.label("ZZ")
