from kg.lexicon.matcher import Match, Matcher, folded, longest


def _found(matcher: Matcher[str], text: str) -> list[tuple[str, str]]:
    return [(match.written, match.value) for match in matcher.find(text)]


def test_the_longest_word_wins_and_matches_do_not_overlap() -> None:
    matcher = Matcher({"Guinée": "GN", "Guinée équatoriale": "GQ", "équatoriale": "?"})
    assert _found(matcher, "la Guinée équatoriale et la Guinée") == [
        ("Guinée équatoriale", "GQ"),
        ("Guinée", "GN"),
    ]


def test_a_shorter_word_is_found_where_the_longer_one_runs_on_into_another() -> None:
    matcher = Matcher({"Niger": "NE", "Niger Delta": "?"})
    assert _found(matcher, "Niger Deltaplane") == [("Niger", "NE")]


def test_only_whole_words_count() -> None:
    matcher = Matcher({"Oman": "OM", "franco-": "FR"})
    assert _found(matcher, "Omanais, Roman") == []
    assert _found(matcher, "d'Oman, Franco-Oman") == [("Oman", "OM"), ("Oman", "OM")]
    assert _found(matcher, "la coopération franco-omanaise") == [("franco-", "FR")]


def test_apostrophes_spaces_and_line_breaks_do_not_count() -> None:
    matcher = Matcher({"Côte d'Ivoire": "CI"})
    assert _found(matcher, "Côte d’Ivoire / Côte\nd'Ivoire") == [
        ("Côte d’Ivoire", "CI"),
        ("Côte\nd'Ivoire", "CI"),
    ]
    assert matcher.get("Côte d’Ivoire") == "CI"


def test_folding_ignores_case_and_accents_and_keeps_offsets() -> None:
    text = "İ — LES ETATS-UNIS ET L’ÉGYPTE"
    matcher = Matcher({"États-Unis": "US", "Égypte": "EG"}, fold=True)
    assert [text[match.start : match.end] for match in matcher.find(text)] == ["ETATS-UNIS", "ÉGYPTE"]
    assert len(folded(text)) == len(text)


def test_case_counts_without_folding() -> None:
    assert _found(Matcher({"Nice": "FR"}), "nice, NICE") == []


def test_ignored_wordings_hide_the_words_inside_them() -> None:
    matcher = Matcher({"Paris": "FR"}, ignored=["Accord de Paris"])
    text = "l'Accord de Paris, conclu à Paris"
    assert [match.start for match in matcher.find(text)] == [text.rindex("Paris")]


def test_nothing_to_seek_finds_nothing() -> None:
    assert list(Matcher({}).find("Paris")) == []
    assert list(Matcher({"": "?"}).find("Paris")) == []


def test_longest_takes_the_longer_of_two_matchers() -> None:
    matches = [
        Match(3, 8, "b", "xxxxx"),
        Match(0, 4, "a", "yyyy"),
        Match(3, 4, "c", "z"),
        Match(9, 10, "d", "w"),
    ]
    assert [match.value for match in longest(matches)] == ["a", "d"]
