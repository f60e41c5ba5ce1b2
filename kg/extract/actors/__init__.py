"""Who acts in a text: people, functions, states and organisations, with everything that points to them."""

from kg.extract.actors.mentions import find_actors
from kg.extract.actors.offices import find_offices

__all__ = ["find_actors", "find_offices"]
