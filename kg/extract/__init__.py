"""Facts from documents: ``default_extractor().extract(document)``."""

from kg.extract.extractor import Engine, Extractor, JudgedExtractor, RuleExtractor, default_extractor
from kg.extract.read import read

__all__ = ["Engine", "Extractor", "JudgedExtractor", "RuleExtractor", "default_extractor", "read"]
