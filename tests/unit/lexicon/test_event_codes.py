from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.facts import AgreementStatus, MeetingStatus, Mode, VisitStatus
from kg.lexicon import Events, load_lexicon
from kg.lexicon.domains import load_domains


@pytest.fixture(scope="module")
def events() -> Events:
    return load_lexicon().events


def _cameo(events: Events, *of: str, domain: str | None = None) -> str | None:
    code = events.codes(*of, domain=domain)  # type: ignore[arg-type]
    return None if code is None else code.cameo


def test_every_status_has_a_code(events: Events) -> None:
    for status in MeetingStatus:
        for mode in Mode:
            assert events.codes("MET", status, mode) is not None
    for visit in VisitStatus:
        assert events.codes("VISITS", visit) is not None
    for agreement in AgreementStatus:
        assert events.codes("SIGNS", agreement) is not None


def test_codes_follow_the_mode_and_the_status(events: Events) -> None:
    assert _cameo(events, "MET", "held", "in_person") == "040"
    assert _cameo(events, "MET", "held", "phone") == "041"
    assert _cameo(events, "MET", "planned", "phone") == "036"
    assert _cameo(events, "VISITS", "made") == "042"
    assert _cameo(events, "SIGNS", "signed") == "057"


def test_cooperation_is_coded_by_domain_then_sector(events: Events) -> None:
    assert _cameo(events, "COOPERATES_ON", domain="humanitarian-aid") == "073"
    assert _cameo(events, "COOPERATES_ON", domain="trade") == "061"
    assert _cameo(events, "COOPERATES_ON", domain="space") == "060"
    assert _cameo(events, "COOPERATES_ON") == "060"


def test_an_office_held_is_no_event(events: Events) -> None:
    assert events.codes("HOLDS") is None


def test_mirrored_codes_point_at_each_other(events: Events) -> None:
    by_code = {code.cameo: code for code in events.all}
    assert all(by_code[code.mirror].mirror == code.cameo for code in events.all if code.mirror)


def test_the_taxonomy_has_its_51_domains() -> None:
    domains = load_lexicon().domains
    assert len(domains.keys) == 51
    assert (domains.label("trade"), domains.label("trade", "en")) == ("commerce", "trade")
    assert domains.sector("counter-terrorism") == "security"
    assert "water" in domains
    assert "alchemy" not in domains


def test_a_domain_without_a_sector_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "domains.toml"
    path.write_text('[trade]\nlabel.fr = "commerce"\nscope = "all"\n')
    with pytest.raises(SourceError, match="sector"):
        load_domains(path)
