"""Where a meeting is placed: its town, else the one town where the text is set, else the country."""

import pytest

from kg.extract.events import read_events
from kg.lexicon.event_words import load_event_words
from tests.unit.extract.events.laid_out import laid_out

HOST = "[A|Awa Diop|ministre des Mines|SN]"
GUEST = "[A|Jan Novak|ministre du Commerce|CZ]"
SENEGAL, DAKAR, THIES = "[P|Sénégal|SN|x]", "[P|Dakar|SN]", "[P|Thiès|SN]"


@pytest.mark.parametrize(
    ("marked", "place"),
    [
        (f"Au {SENEGAL}, {GUEST} a rencontré {HOST}.", "Sénégal"),
        (f"Au {SENEGAL}, {GUEST} a rencontré {HOST}.\nIl a dormi à {DAKAR}.", "Dakar"),
        (f"Au {SENEGAL}, {GUEST} a rencontré {HOST}.\nIl a vu un port à {DAKAR} et à {THIES}.", "Sénégal"),
        (f"{HOST} a reçu {GUEST}.\nLa séance s'est tenue à {DAKAR}.", "Dakar"),
        (f"{HOST} a reçu {GUEST}.\nLe pacte signé à {DAKAR} reste valable.", "Sénégal"),
        (f"{HOST} a rencontré {GUEST}, inquiet du sort du {SENEGAL}.", None),
        (f"{DAKAR} - {GUEST} a rencontré {HOST}.", "Dakar"),
        (f"{HOST} a reçu {GUEST}.\nLes relations du {SENEGAL} vont bien.", "Sénégal"),
        (f"La famine gagne en [P|Somalie|SO|x].\n{HOST} a rencontré {GUEST}.", None),
    ],
)
def test_place(marked, place):
    (meeting,) = read_events(laid_out(marked), load_event_words()).meetings
    assert meeting.place == place
