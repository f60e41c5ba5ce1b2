"""The one table of doubt and its three readers."""

from pathlib import Path

from kg.lexicon.cooperation_doubt import load_unsaid
from kg.lexicon.doubt import read_doubt
from kg.lexicon.event_words import load_event_words


def test_a_group_stands_for_each_of_its_words(tmp_path: Path) -> None:
    path = tmp_path / "doubt.toml"
    path.write_text(
        '[groups]\nfar = ["loin", "hors"]\n[events.own]\nwords = ["{far} de", "sans"]\n', encoding="utf-8"
    )
    assert read_doubt(path) == {"events": {"own": {"words": ["loin de", "hors de", "sans"]}}}


def test_a_rumour_puts_in_doubt_whatever_is_told_of_it() -> None:
    told = "une rumeur selon laquelle le ministre"
    assert any(load_unsaid().untrue.find(told))
    assert load_event_words().unreal.false.search(told) is not None


def test_a_rumour_that_is_set_aside_puts_nothing_in_doubt() -> None:
    assert not any(load_unsaid().untrue.find("malgré les rumeurs, les deux pays"))
