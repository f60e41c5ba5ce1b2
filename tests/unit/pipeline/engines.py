"""Engines that find nothing, each with a weakness."""

import os
import signal
import time
from pathlib import Path

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


class DeadlyAtLast:
    """Notes in a file what it reads; the first document ends its process when so many others were read."""

    def __init__(self, notes: Path, *, others: int) -> None:
        """No document has been read; ``notes`` is the file."""
        self._notes, self._others = notes, others

    def extract(self, document: Document) -> Extraction:
        """Nothing, or the end."""
        if document.id == "000":
            while len(self.read()) < self._others:
                time.sleep(0.01)
            os.kill(os.getpid(), signal.SIGKILL)
        with self._notes.open("a", encoding="utf-8") as notes:
            notes.write(f"{document.id}\n")
        return Extraction(document=document.head)

    def read(self) -> list[str]:
        """The documents read so far, in all processes."""
        return self._notes.read_text(encoding="utf-8").split() if self._notes.exists() else []


class Counting:
    """Remembers which documents it has read."""

    def __init__(self) -> None:
        """None so far."""
        self.read: list[str] = []

    def extract(self, document: Document) -> Extraction:
        """Nothing."""
        self.read.append(document.id)
        return Extraction(document=document.head)
