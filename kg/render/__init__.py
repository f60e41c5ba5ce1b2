"""Everything that is generated: written from models, tables and headers, or compared with the files."""

from kg.render.files import render, rendered_files

__all__ = ["render", "rendered_files"]
