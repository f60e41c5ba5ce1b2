"""Trains the judge on documents with gold facts: ``python -m kg.training DIR…``."""
