"""The command ``kg``. Only here are settings read and is anything printed."""

from kg.cli.main import main

__all__ = ["main"]
