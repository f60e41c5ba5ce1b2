"""Short communiqués that nobody wrote, with facts in them: the same for the same number.

python -m tests.benchmarks.texts 1000 folder
"""

import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

_FIRST_DAY = date(2012, 1, 1)
_STATES = (
    ("ghanéen", "norvégien", "Accra", "Oslo"),
    ("finlandais", "chilien", "Helsinki", "Santiago"),
    ("portugais", "vietnamien", "Lisbonne", "Hanoï"),
    ("kényan", "irlandais", "Nairobi", "Dublin"),
    ("roumain", "péruvien", "Bucarest", "Lima"),
)
_NAMES = ("Mensah", "Dahl", "Kivelä", "Rojas", "Matos", "Nguyen", "Odinga", "Byrne", "Ionescu", "Quispe")
_OFFICES = ("de l'Énergie", "de la Défense", "de l'Agriculture", "des Transports", "de la Santé")
_MATTERS = ("la cybersécurité", "l'hydrogène vert", "la pêche", "le transport maritime", "les vaccins")
_TEXT = (
    "Le ministre {a} {office}, Kofi {name_a}, a reçu lundi à {city_a} son homologue {b}, Karl {name_b}. "
    "Les deux ministres ont décidé de renforcer leur coopération dans le domaine de {matter}. "
    "M. {name_a} se rendra à {city_b} au mois de mai.\n"
)


def texts(number: int) -> Iterator[tuple[str, str]]:
    """Names and texts."""
    for place in range(number):
        chance = random.Random(place)
        a, b, city_a, city_b = chance.choice(_STATES)
        name_a, name_b = chance.sample(_NAMES, 2)
        said = _TEXT.format(
            a=a,
            b=b,
            city_a=city_a,
            city_b=city_b,
            name_a=name_a,
            name_b=name_b,
            office=chance.choice(_OFFICES),
            matter=chance.choice(_MATTERS),
        )
        day = _FIRST_DAY + timedelta(days=chance.randrange(5_000))
        yield f"communique-{place:07d}", f"Date: {day}\n\n{said}"


def write(number: int, folder: Path) -> None:
    """A file a text."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts(number):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
