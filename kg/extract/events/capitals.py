"""Capitals that are named as a state is: "a gagné Lima", "Lima et Quito ont signé"."""

from dataclasses import replace

from kg.extract.reading import PlaceMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded


def at_capital(place: PlaceMention, words: EventWords) -> PlaceMention:
    """``place``; a state whose capital's name stands for it as that town."""
    names = (words.countries.label(place.country), words.countries.capital(place.country) or "")
    country, town = map(folded, names)
    is_state = place.is_country and (folded(place.name) != town or town == country)
    return replace(place, is_country=is_state)
