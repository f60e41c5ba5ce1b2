"""Which domains a text presents as joint work of two, in sentences of one phenomenon each."""

import pytest

from kg.documents import Document
from kg.extract.cooperation import find_cooperation
from kg.extract.dates import find_dates
from kg.extract.reading import ActorKind, ActorMention, Reading
from kg.extract.text import split
from kg.facts import Actor, CooperatesOn, Evidence, MeetingStatus, Met, PartialDate
from kg.lexicon.lexicon import load_lexicon

PORTUGAL, SENEGAL = Actor(country="PT"), Actor(country="SN")


def met(a: Actor = PORTUGAL, b: Actor = SENEGAL) -> Met:
    evidence = Evidence(start=0, end=1, rule="met/test", confidence=1)
    return Met(a=a, b=b, status=MeetingStatus.HELD, evidence=evidence)


def reading(text: str, *actors: ActorMention, publisher: str | None = None) -> Reading:
    document = Document(id="d", text=text, date=PartialDate("2024-10-08"))
    clean, sentences = split(document)
    dates = tuple(find_dates(clean, sentences, document.date))
    return Reading(document, clean, sentences, dates, (), actors, publisher)


def found(text: str, *meetings: Met, publisher: str | None = None) -> list[CooperatesOn]:
    return list(find_cooperation(reading(text, publisher=publisher), load_lexicon(), meetings))


def domains(text: str, *meetings: Met) -> list[str]:
    return [fact.domain for fact in found(text, *(meetings or (met(),)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les deux parties ont étudié les moyens de renforcer leur coopération dans divers domaines, "
            "notamment le trafic de stupéfiants, la menace terroriste et les dangers de la cybercriminalité.",
            ["drug-trafficking", "counter-terrorism", "cyber-security"],
        ),
        ("Elles veulent coopérer en matière d'énergies renouvelables.", ["renewable-energy"]),
        ("La coopération militaire entre les deux pays sera étendue.", ["defence"]),
        (
            "Les deux ministres souhaitent développer les échanges commerciaux et culturels.",
            ["trade", "culture-heritage"],
        ),
        ("Les deux pays entendent approfondir leurs relations.", ["political-dialogue"]),
        ("Ils ont décidé d'approfondir leur partenariat dans le domaine de la santé.", ["health"]),
        ("Les deux parties multiplieront les opérations conjointes.", ["joint-operations"]),
        ("Dans le domaine de la pêche, les deux pays coopèrent déjà.", ["fisheries-blue-economy"]),
        ("Ils ont convenu d'un partage des expertises entre leurs deux polices.", ["training-expertise"]),
    ],
)
def test_joint_work_names_its_domains(text: str, expected: list[str]) -> None:
    assert domains(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Les entretiens porteront sur le commerce, la santé et la situation au Sahel.",
        "Le volume des échanges commerciaux entre les deux pays a doublé.",
        "Les deux ministres ont évoqué la guerre et la crise énergétique.",
        "Les deux pays entretiennent d'excellentes relations culturelles.",
        "La coopération sécuritaire avec les différents partenaires régionaux et internationaux se poursuit.",
        "Les deux ministres ont salué la réforme de la justice.",
        "Les deux pays mettent fin à la coopération militaire, c'est la fin de la coopération.",
    ],
)
def test_topics_statistics_quarrels_and_praise_are_no_cooperation(text: str) -> None:
    assert domains(text) == []


def test_the_words_of_a_title_are_no_domain() -> None:
    title = "le ministre de la Santé et de la Coopération"
    text = f"Les deux pays veulent coopérer dans le domaine de l'eau, a dit {title}."
    start = text.index(title)
    actor = ActorMention(start, start + len(title), SENEGAL, 0, ActorKind.FUNCTION)
    facts = find_cooperation(reading(text, actor), load_lexicon(), [met()])
    assert [fact.domain for fact in facts] == ["water"]


def test_an_exchange_of_expertise_counts_between_security_services_and_gives_way_to_what_it_serves() -> None:
    police = "Les deux parties coopèrent contre le terrorisme. Elles multiplieront les échanges d'expertise."
    assert domains(police) == ["counter-terrorism", "training-expertise"]
    assert domains("Ils veulent un échange d'expériences en matière de santé.") == ["health"]


def test_the_field_of_an_exchange_of_expertise_is_no_matter_of_its_own() -> None:
    field = "Ils ont convenu d'un partage des expertises entre les deux pays dans le domaine sécuritaire."
    assert domains(field) == ["training-expertise"]
    beside = "Ils ont convenu d'un partage des expertises, et de renforcer la coopération sécuritaire."
    assert domains(beside) == ["training-expertise", "police-cooperation"]


def test_a_general_domain_gives_way_to_narrower_ones_beside_it() -> None:
    text = "Les deux pays veulent coopérer en matière de sécurité et de lutte contre le terrorisme."
    assert domains(text) == ["counter-terrorism"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("La coopération entre l'Italie et le Pérou en matière de justice progresse.", [("IT", "PE")]),
        ("La coopération franco-marocaine en matière de justice progresse.", [("FR", "MA")]),
        (
            "La Suisse développe avec l'Italie et la Grèce une coopération en matière de justice.",
            [("CH", "IT"), ("CH", "GR")],
        ),
        ("Les deux pays coopèrent en matière de justice.", [("PT", "SN")]),
        ("Rabat et Pékin veulent coopérer en matière de justice.", [("CN", "MA")]),
        (
            "Une coopération judiciaire existe entre la France, l'Italie, l'Espagne, le Maroc et le Pérou.",
            [],
        ),
    ],
)
def test_the_parties_are_those_that_the_sentence_names_or_means(
    text: str, pairs: list[tuple[str, str]]
) -> None:
    facts = found(text, met())
    assert sorted(fact.parties for fact in facts if fact.domain == "judicial-cooperation") == sorted(
        tuple(sorted(pair)) for pair in pairs
    )


def test_three_parties_make_three_pairs() -> None:
    text = "Les trois pays, la France, l'Italie et l'Espagne, veulent coopérer en matière de santé."
    assert {fact.parties for fact in found(text)} == {("FR", "IT"), ("ES", "IT"), ("ES", "FR")}


def test_a_sentence_that_names_one_foreign_state_is_about_it_and_the_publisher() -> None:
    facts = found("Une coopération en matière d'eau existe depuis longtemps au Kenya.", publisher="CH")
    assert [fact.parties for fact in facts] == [("CH", "KE")]


def test_an_agreement_is_cooperation_in_its_domain() -> None:
    facts = found("Le Portugal et le Sénégal ont signé un accord sur les transports aériens.", met())
    assert [(fact.domain, fact.evidence.rule) for fact in facts] == [
        ("transport-infrastructure", "cooperates_on/fr/agreement")
    ]


def test_aid_of_one_state_to_another_is_cooperation() -> None:
    facts = found("La Suisse soutient au Kenya des centres de formation professionnelle.")
    assert [(fact.parties, fact.domain) for fact in facts] == [(("CH", "KE"), "vocational-training")]


def test_evidence_quotes_the_item_of_the_list_with_its_article() -> None:
    text = "Ils veulent coopérer dans trois domaines : la sécurité maritime, le tourisme et l’eau."
    quotes = [fact.evidence.quote(text) for fact in found(text, met())]
    assert quotes == ["la sécurité maritime", "le tourisme", "l’eau"]


def test_the_wish_of_one_side_needs_the_consent_of_the_other() -> None:
    wish = "Le ministre a proposé une coopération dans le domaine de l'eau"
    assert domains(f"{wish}.") == []
    assert domains(f"{wish} et les deux parties ont convenu de s'y tenir.") == ["water"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ils veulent coopérer dans les domaines de la pêche, du tourisme et de l'eau.", 3),
        ("La coopération entre le Portugal et le Sénégal en matière d'eau et de tourisme avance.", 2),
        ("La coopération en matière de pêche et de lutte contre le terrorisme avance.", 2),
        ("Ils ont évoqué la coopération bilatérale, les transports et le tourisme.", 0),
        ("Les deux services travaillent en étroite collaboration avec les écoles et les hôpitaux.", 0),
        ("Les deux pays coopèrent en matière de pêche pour soutenir le tourisme.", 1),
        ("Les deux pays veulent renforcer la coopération en matière d'eau et à réformer leurs douanes.", 1),
        ("Ils ont parlé de coopération en matière d'eau, ainsi que les questions de tourisme.", 1),
        ("Les deux pays ont une coopération en matière d'eau (avec une école de tourisme).", 1),
    ],
)
def test_only_the_items_of_the_governed_list_are_domains(text: str, expected: int) -> None:
    assert len(domains(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ils veulent accroître le commerce et les investissements bilatéraux.", ["trade", "investment"]),
        ("Les deux ministres sont convenus de promouvoir le tourisme.", ["tourism"]),
        ("Le ministre veut accroître le commerce de détail.", []),
        ("Le maire a décidé de développer le tourisme.", []),
    ],
)
def test_more_of_a_matter_counts_where_the_two_resolve_on_it_or_it_is_theirs(
    text: str, expected: list[str]
) -> None:
    assert domains(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Le Portugal et le Sénégal ont des relations diplomatiques depuis un demi-siècle.",
        "Il offrira un canal malgré l'absence de relations diplomatiques.",
        "Le député, membre du groupe d'amitié, prendra la parole.",
        "Le Portugal a offert un livre au Sénégal.",
    ],
)
def test_old_ties_and_courtesies_are_no_cooperation(text: str) -> None:
    assert domains(text) == []


def test_two_destinations_of_one_traveller_are_no_pair() -> None:
    plan = "Les deux pays veulent coopérer en matière de justice."
    assert [fact.parties for fact in found(f"Le Pérou reçoit l'Italie.\n\n{plan}")] == [("IT", "PE")]
    assert found(f"Le chef de l'État s'est rendu en Italie et au Pérou.\n\n{plan}") == []
    assert (
        domains("Le ministre a exprimé le souhait de renforcer les liens entre le Portugal et le Sénégal.")
        == []
    )
