"""The graph as files for other programs."""

from kg.export.formats import FORMATS, export

__all__ = ["FORMATS", "export"]
