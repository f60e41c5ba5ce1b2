"""The readings of a word come in one order, whatever the seed that Python hashes with."""

import os
import subprocess
import sys

_READINGS = """
from kg.lexicon.event_words import load_event_words
triggers = load_event_words("fr").triggers
for match in triggers.forms.find("Il a fait, il conduit, ils ont conduit."):
    print([(form.tense, [trigger.lemma for trigger in form.triggers]) for form in match.value])
print(triggers.taking_part)
"""


def _readings(seed: str) -> str:
    env = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(
        [sys.executable, "-c", _READINGS], env=env, capture_output=True, text=True, check=True
    ).stdout


def test_readings_have_one_order_under_every_hash_seed() -> None:
    assert len({_readings(seed) for seed in "123"}) == 1
