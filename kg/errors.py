"""What can go wrong, as one tree.

    KgError
    ├── SourceError     a file that a person wrote: lexicon, query, judgement
    ├── DocumentError   a document that cannot be read
    ├── StoreError      a store that cannot be opened, read or written
    ├── AnswerError     rows that are not what a query's header promises
    └── UsageError      a command, a query name or a parameter that does not exist

Every message is one line: what, where, what to do.
"""

from pathlib import Path


class KgError(Exception):
    """Any error that this package raises on purpose."""


class SourceError(KgError):
    """A file that a person wrote is wrong: ``path:line: what, what to do``."""

    @classmethod
    def at(cls, path: Path, line: int, what: str) -> "SourceError":
        """The error that points to ``line`` (counted from 1) of ``path``."""
        return cls(f"{path}:{line}: {what}")


class DocumentError(KgError):
    """A document cannot be read."""


class StoreError(KgError):
    """A store cannot be opened, read or written."""


class AnswerError(KgError):
    """The rows of an answer are not of the type that the query's header declares."""


class UsageError(KgError):
    """A name or a value that the caller gave does not exist or does not fit."""
