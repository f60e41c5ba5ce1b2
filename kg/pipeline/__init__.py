"""The way of the data, in its order: documents, facts, store. Nothing else knows that order.

Everything streams: of a folder of any size, a batch and some 130 documents a process are in memory at a time.
"""

from kg.pipeline.extract import extract_documents, extract_facts
from kg.pipeline.journal import Journal
from kg.pipeline.run import BATCH, RunReport, run

__all__ = ["BATCH", "Journal", "RunReport", "extract_documents", "extract_facts", "run"]
