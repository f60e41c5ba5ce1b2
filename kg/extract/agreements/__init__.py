"""Agreements between parties, and the reading of cues, domains and sides that cooperation shares."""

from kg.extract.agreements.find import agreements_of, find_agreements
from kg.extract.agreements.of_several import of_several
from kg.extract.agreements.scan import Scan, scan

__all__ = ["Scan", "agreements_of", "find_agreements", "of_several", "scan"]
