"""Facts from documents: ``default_extractor().extract(document)``."""

from kg.extract.extractor import Extractor, RuleExtractor, default_extractor
from kg.extract.read import read

__all__ = ["Extractor", "RuleExtractor", "default_extractor", "read"]
