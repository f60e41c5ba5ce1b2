"""An engine for workers on a cluster, one of which ends in the middle."""

import os
import signal
from pathlib import Path

from kg.documents import Document
from kg.extract.extractor import RuleExtractor
from kg.facts import Extraction
from kg.lexicon.lexicon import load_lexicon


class OnceDeadly:
    """Reads by rules, but takes its process with it at the first document it sees twice."""

    name = "once-deadly"

    def __init__(self, mark: Path) -> None:
        """``mark`` is made when it happens, so that it happens once."""
        self._mark, self._seen = mark, 0

    def extract(self, document: Document) -> Extraction:
        """The facts, or the end."""
        self._seen += 1
        if self._seen == 2 and not self._mark.exists():
            self._mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return RuleExtractor(load_lexicon()).extract(document)
