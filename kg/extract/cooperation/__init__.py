"""Domains on which two parties cooperate."""

from kg.extract.cooperation.find import find_cooperation

__all__ = ["find_cooperation"]
