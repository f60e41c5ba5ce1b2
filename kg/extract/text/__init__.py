"""A document cut into sentences, each with the part of the communiqué that it belongs to."""

from kg.extract.text.compose import Composed, compose
from kg.extract.text.split import split

__all__ = ["Composed", "compose", "split"]
