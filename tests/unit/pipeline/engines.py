"""Engines that find nothing, each with a weakness."""

import os
import signal

from kg.documents import Document
from kg.facts import Extraction


class Brittle:
    """Breaks on one text and finds nothing in the others."""

    def extract(self, document: Document) -> Extraction:
        """Nothing, or a fault."""
        if "casse" in document.text:
            raise RecursionError("too deep")
        return Extraction(document=document.head, warnings=("found nothing",))


class Deadly:
    """Takes its whole process with it on one text."""

    def extract(self, document: Document) -> Extraction:
        """Nothing, or the end."""
        if "casse" in document.text:
            os.kill(os.getpid(), signal.SIGKILL)
        return Extraction(document=document.head)


class Counting:
    """Remembers which documents it has read."""

    def __init__(self) -> None:
        """None so far."""
        self.read: list[str] = []

    def extract(self, document: Document) -> Extraction:
        """Nothing."""
        self.read.append(document.id)
        return Extraction(document=document.head)
