from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import SourceError
from kg.facts import Extraction
from kg.resolve import (
    Claim,
    Judgement,
    Judgements,
    Keys,
    Resolved,
    ResolvedFact,
    claims,
    default_keys,
    extraction,
    mentions,
    read_judgements,
    resolve,
    resolve_claims,
)
from kg.resolve.names import best_form, office_key, person_key


def _ids(claim: Claim) -> tuple[str, ...]:
    """All that ``claim`` mentions, with the states and organisations acted for."""
    return tuple(entity for entity, _ in mentions(claim, default_keys()))


def of(resolved: Resolved, predicate: str) -> ResolvedFact:
    (fact,) = [fact for fact in resolved.facts if fact.predicate == predicate]
    return fact


def test_the_order_of_documents_does_not_count(everything: tuple[Extraction, ...]) -> None:
    first = resolve(everything)
    assert all(resolve(order) == first for order in permutations(everything))


def test_a_document_given_twice_counts_once(everything: tuple[Extraction, ...]) -> None:
    assert resolve((*everything, *everything)) == resolve(everything)


def test_the_latest_document_gives_the_status_and_the_earlier_one_fills_gaps(
    announced: Extraction, called_off: Extraction
) -> None:
    visit = of(resolve([called_off, announced]), "VISITS")
    assert (visit.status, visit.city) == ("cancelled", "Oslo")
    assert [(claim.document, claim.fact.status) for claim in visit.claims] == [
        ("a", "planned"),
        ("b", "cancelled"),
    ]


def test_the_meeting_plans_the_visit_that_two_documents_tell(everything: tuple[Extraction, ...]) -> None:
    resolved = resolve(everything)
    assert [planned.id for planned in of(resolve(everything[:1]), "MET").plans] == [of(resolved, "VISITS").id]


def test_a_visit_that_was_made_stays_so_whatever_a_later_text_announces(announced: Extraction) -> None:
    text = announced.model_dump_json().replace('"planned"', '"made"')
    made = Extraction.model_validate_json(text)
    later = announced.model_copy(update={"document": announced.document.model_copy(update={"id": "z"})})
    visit = of(resolve([made, later]), "VISITS")
    assert [claim.fact.status for claim in visit.claims] == ["made", "planned"]  # type: ignore[union-attr]
    assert visit.status == "made"


def test_what_one_document_tells_apart_stays_apart(denied: Extraction) -> None:
    text = denied.model_dump_json().replace('"denied"', '"held"').replace('"start":0', '"start":1')
    both = denied.model_copy(update={"facts": (*denied.facts, *Extraction.model_validate_json(text).facts)})
    assert sorted(str(fact.status) for fact in resolve([both]).facts) == ["denied", "held"]


def test_a_text_in_force_is_not_the_one_to_be_signed(signed: Extraction) -> None:
    def undated(name: str, status: str) -> Extraction:
        text = signed.model_dump_json().replace('"signed"', f'"{status}"').replace('"2024-06-20"', "null")
        one = Extraction.model_validate_json(text)
        return one.model_copy(update={"document": one.document.model_copy(update={"id": name})})

    assert len(resolve([undated("x", "in_force"), undated("y", "planned")]).facts) == 2


def test_a_person_is_one_in_every_spelling(everything: tuple[Extraction, ...]) -> None:
    (person,) = [one for one in resolve(everything).entities if one.id == "person:kofi-mensah"]
    assert person.name == "Kofi Mensah"
    assert person.aliases == ("M. Kofi MENSAH",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mme Aïcha BEN SALAH", "ben Salah Aicha"),
        ("Ali el-Fassi", "Ali Fassi"),
        ("Jean-Luc Évrard", "Jean Luc Evrard"),
        ("علي", "علي"),
        ("Son Excellence M. Kofi Mensah", "Kofi Mensah"),
        ("Sa Majesté Haakon", "Haakon"),
        ("SE Kofi Mensah", "Kofi Mensah"),
        ("cheikh Nasser Al-Sabah Al-Ahmad", "Nasser Sabah Ahmad"),
        ("S.E. Cheikh Niang", "Cheikh NIANG"),
        ("M. Son Heung-min", "Heung-min Son"),
    ],
)
def test_names_are_compared_by_their_own_words(one: str, other: str) -> None:
    assert person_key(one) == person_key(other) != ""


def test_two_people_are_two() -> None:
    assert person_key("Ali Fassi") != person_key("Omar Fassi")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Cheikh Niang", "cheikh-niang"),
        ("M. Cheikh Niang", "cheikh-niang"),
        ("Son Heung-min", "heung-min-son"),
        ("Oh Se-hoon", "hoon-oh-se"),
        ("Ricardo Sa", "ricardo-sa"),
        ("Cheikh", "cheikh"),
        ("?!", ""),
        ("Cheikh Al-Niang", "cheikh-niang"),
    ],
)
def test_a_name_that_is_a_form_of_address_elsewhere_is_kept(name: str, key: str) -> None:
    assert person_key(name) == key


def test_the_fullest_form_counts_names_and_no_forms_of_address() -> None:
    assert best_form({"Niang": 9, "Cheikh Niang": 1}) == "Cheikh Niang"
    assert best_form({"Son Excellence Kofi Mensah": 9, "Kofi Mensah": 1}) == "Kofi Mensah"
    assert best_form({"Ali Fassi": 9, "Ali el-Fassi": 1}) == "Ali el-Fassi"


def test_an_office_does_not_depend_on_articles_or_its_own_country() -> None:
    keys = default_keys()
    ways = [
        "ministre de l’Intérieur du Niger",
        "Ministre nigérien de l'intérieur",
        "le ministre de l'Intérieur",
    ]
    assert {keys.office(role, country="NE", org=None) for role in ways} == {"office:NE/ministre-interieur"}
    assert keys.office("ministre chargé du Niger", country="FR", org=None).endswith("niger")


@pytest.mark.parametrize(
    ("role", "country", "key"),
    [
        ("ministre de la République centrafricaine pour l'Eau", "CF", "office:CF/ministre-eau"),
        ("ministre de la République centrafricaine à la Santé", "CF", "office:CF/ministre-sante"),
        ("ministre de la République dominicaine à la Défense", "DO", "office:DO/ministre-defense"),
    ],
)
def test_a_demonym_inside_the_name_of_its_state_takes_nothing_else_away(
    role: str, country: str, key: str
) -> None:
    assert default_keys().office(role, country=country, org=None) == key


def test_an_office_of_an_organisation_does_not_depend_on_how_that_is_worded() -> None:
    ways = ["Secrétaire général de l'ONU", "le secrétaire général des Nations unies"]
    keys = {default_keys().office(role, country=None, org="UN") for role in ways}
    assert keys == {"office:UN/secretaire-general"}


def test_an_office_is_the_same_whoever_holds_it() -> None:
    assert office_key("Cheffe du Département fédéral") == office_key("chef du département fédéral")
    assert office_key("Première ministre") == office_key("Premier ministre") != office_key("ministre")


def test_an_office_that_is_all_small_words_still_has_a_key() -> None:
    assert office_key("le") == "le"


def test_best_form_is_the_fullest_then_the_most_frequent() -> None:
    assert best_form({"Dahl": 1, "I. Dahl": 1, "Ingrid Dahl": 2}) == "Ingrid Dahl"
    assert best_form({"b c": 1, "a c": 1}) == "a c"
    assert best_form({"XI Jinping": 1, "Xi Jinping": 1}) == "Xi Jinping"


def test_undated_meetings_of_different_years_are_two(denied: Extraction) -> None:
    later = denied.model_copy(
        update={"document": denied.document.model_copy(update={"id": "z", "date": "2027"})}
    )
    assert len(resolve([denied, later]).facts) == 2


def test_a_code_is_an_organisation_where_its_document_has_it_so() -> None:
    evidence = {"start": 0, "end": 1, "rule": "test", "confidence": 1}
    union = {"name": "Awa Diop", "org": "AU"}
    facts = [
        {"predicate": "MET", "a": union, "b": {"country": "FR"}, "status": "held", "evidence": evidence},
        {"predicate": "COOPERATES_ON", "parties": ["AU", "FR"], "domain": "water", "evidence": evidence},
    ]
    both, alone = (
        Extraction.model_validate({"document": {"id": "u"}, "facts": chosen}) for chosen in (facts, facts[1:])
    )
    assert "organization:AU" in {one.entity for one in of(resolve([both]), "COOPERATES_ON").participations}
    assert "country:AU" in {one.entity for one in of(resolve([alone]), "COOPERATES_ON").participations}


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("L'Union africaine et la France ont signé un accord sur l'eau.", "organization:AU"),
        ("L'Australie et la France ont signé un accord sur l'eau.", "country:AU"),
        ("La France et l'UA ont signé un accord sur l'eau.", "organization:AU"),
        ("Les deux parties ont signé un accord sur l'eau.", "country:AU"),
    ],
)
def test_a_code_of_two_is_read_by_what_the_evidence_names(text: str, entity: str) -> None:
    evidence = {"start": 0, "end": len(text), "rule": "test", "confidence": 1}
    parties = {"predicate": "COOPERATES_ON", "parties": ["AU", "FR"], "domain": "water", "evidence": evidence}
    said = Extraction.model_validate({"document": {"id": "u", "text": text}, "facts": [parties]})
    assert entity in {one.entity for one in of(resolve([said]), "COOPERATES_ON").participations}


def test_the_last_version_of_a_document_brings_its_warnings(announced: Extraction) -> None:
    newer = announced.model_copy(update={"warnings": ()})
    assert resolve([announced.model_copy(update={"warnings": ("old",)}), newer]) == resolve([newer])


def test_countries_have_their_names(everything: tuple[Extraction, ...]) -> None:
    (norway,) = [one for one in resolve(everything).entities if one.id == "country:NO"]
    assert (norway.name, norway.names["en"], norway.codes["alpha3"]) == ("Norvège", "Norway", "NOR")


def test_claims_are_read_back_from_json(announced: Extraction) -> None:
    stored = [Claim.model_validate_json(claim.model_dump_json()) for claim in claims(announced)]
    back = extraction(announced.document, stored, warnings=announced.warnings)
    assert set(back.facts) == set(announced.facts)
    assert (back.plans, back.warnings, back.document) == (announced.plans, ("doubt",), announced.document)


def test_a_part_is_resolved_as_in_the_whole(everything: tuple[Extraction, ...]) -> None:
    whole = resolve(everything)
    every = [claim for one in everything for claim in claims(one)]
    for fact in whole.facts:
        ids = {entity for claim in fact.claims for entity in _ids(claim)}
        near = [claim for claim in every if default_keys().fact(claim) == fact.id or ids & set(_ids(claim))]
        part = resolve_claims(near)
        assert fact in part.facts
        assert [one for one in whole.entities if one.id in ids] == [
            one for one in part.entities if one.id in ids
        ]


@settings(max_examples=30)
@given(
    st.lists(st.sampled_from(["2023-01", "2024-02-03", "2025", None]), min_size=2, max_size=4), st.randoms()
)
def test_status_follows_publication_in_any_order(dates: list[str | None], random: object) -> None:
    statuses = ["planned", "postponed", "cancelled", "invited"]
    given = [
        Extraction.model_validate(
            {
                "document": {"id": f"d{number}", "date": date},
                "facts": [
                    {
                        "predicate": "VISITS",
                        "visitor": {"name": "Kofi Mensah", "country": "GH"},
                        "to": "NO",
                        "date": "2024-05-09",
                        "status": statuses[number],
                        "evidence": {"start": 0, "end": 1, "rule": "test", "confidence": 1},
                    }
                ],
            }
        )
        for number, date in enumerate(dates)
    ]
    latest = max(range(len(dates)), key=lambda number: (dates[number] or "", f"d{number}"))
    random.shuffle(given)  # type: ignore[attr-defined]
    assert of(resolve(given), "VISITS").status == statuses[latest]


def test_judgements_join_two_spellings_and_can_be_undone(
    tmp_path: Path, everything: tuple[Extraction, ...]
) -> None:
    path = tmp_path / "judgements.toml"
    entry = 'a = "person:kofi-mensah"\nb = "person:dahl-ingrid"\nreason = "a test"\n'
    path.write_text(f'[[judgement]]\nverdict = "same"\n{entry}', encoding="utf-8")
    joined = resolve(everything, judgements=read_judgements(path))
    people = {one.id for one in joined.entities if one.id.startswith("person:")}
    assert people == {"person:kofi-mensah"}
    path.write_text("", encoding="utf-8")
    assert resolve(everything, judgements=read_judgements(path)) == resolve(everything)


def test_of_two_that_are_the_same_the_first_is_kept() -> None:
    chain = [("b", "c"), ("a", "b"), ("a", "d")]
    judgements = Judgements.of(
        Judgement(verdict="same", a=f"person:{a}", b=f"person:{b}", reason="r") for a, b in chain
    )
    assert {judgements.entity(f"person:{one}") for one in "abcd"} == {"person:a"}
    assert judgements.entity("person:e") == "person:e"


def test_contradicting_judgements_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "judgements.toml"
    entries = [
        ("same", "person:a", "person:b"),
        ("same", "person:b", "person:c"),
        ("different", "person:c", "person:a"),
    ]
    path.write_text(
        "".join(
            f'[[judgement]]\nverdict = "{v}"\na = "{a}"\nb = "{b}"\nreason = "r"\n' for v, a, b in entries
        ),
        encoding="utf-8",
    )
    with pytest.raises(SourceError, match="different"):
        read_judgements(path)


def test_an_incomplete_judgement_is_named(tmp_path: Path) -> None:
    path = tmp_path / "judgements.toml"
    path.write_text('[[judgement]]\nverdict = "same"\na = "person:a"\nb = "person:b"\n', encoding="utf-8")
    with pytest.raises(SourceError, match=r"judgement 1: reason"):
        read_judgements(path)


@pytest.mark.parametrize(
    "text", ["judgement = 3\n", "[[judgements]]\nverdict = 'same'\n", "judgement = [3]\n"]
)
def test_what_is_no_list_of_judgements_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "judgements.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=r"judgements.toml:1: .*judgement"):
        read_judgements(path)


def test_entities_of_two_kinds_are_never_the_same() -> None:
    with pytest.raises(ValueError, match="two kinds"):
        Judgements.of([Judgement(verdict="same", a="person:a", b="country:FR", reason="r")])


def test_judgements_do_not_alter_claims(announced: Extraction) -> None:
    same = Judgement(verdict="same", a="person:kofi-mensah", b="person:a", reason="r")
    keys = Keys(default_keys().labels, Judgements.of([same]))
    kept = {claim.id for fact in resolve([announced], keys=keys).facts for claim in fact.claims}
    assert kept == {claim.id for claim in claims(announced)}
