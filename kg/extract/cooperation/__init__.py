"""Domains on which two parties cooperate."""

from kg.extract.cooperation.find import cooperation_of, find_cooperation

__all__ = ["cooperation_of", "find_cooperation"]
