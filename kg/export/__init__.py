"""The graph as files for other programs."""

from kg.export.formats import FORMATS, demand_known, export

__all__ = ["FORMATS", "demand_known", "export"]
