"""The query library: one file a question under ``queries/read``, one typed function each."""

from kg.queries.ask import ask
from kg.queries.catalogue import catalogue
from kg.queries.model import Column, Parameter, Query
from kg.queries.run import Row

__all__ = ["Column", "Parameter", "Query", "Row", "ask", "catalogue"]
