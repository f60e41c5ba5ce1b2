"""When and where: what the facts of a document, and its opening, tell of one that gives no day or place."""

from kg.extract.setting.complete import completed

__all__ = ["completed"]
