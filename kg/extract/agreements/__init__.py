"""Agreements between parties, and the reading of cues, domains and sides that cooperation shares."""

from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.find import agreements_of, find_agreements
from kg.extract.agreements.of_several import of_several
from kg.extract.agreements.scan import Scan, domains_of, scan

__all__ = [
    "DomainMention",
    "Scan",
    "agreements_of",
    "domains_of",
    "find_agreements",
    "of_several",
    "scan",
]
