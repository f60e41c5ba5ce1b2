"""Errors of the driver as one line: what, where, what to do."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from neo4j.exceptions import (
    AuthError,
    ClientError,
    DatabaseError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
)

from kg.errors import StoreError

Advice = Callable[[], str]
SLOW = "the statement took longer than allowed, ask for less or give it more time"


def see_log() -> str:
    """What to look at when a server fails."""
    return "the server's log says more"


def give_password() -> str:
    """What to do when a server refuses who asks."""
    return "user or password is refused, set KG_USER and KG_PASSWORD"


@contextmanager
def plain(name: str, advice: Advice = see_log, *, refused: Advice = give_password) -> Iterator[None]:
    """Errors of the driver as one line that never holds a password; ``refused`` is for a wrong one."""
    try:
        yield
    except AuthError as error:
        raise StoreError(f"{name}: {refused()}") from error
    except ServiceUnavailable as error:
        raise StoreError(f"{name}: no store answers there, start it or correct the address") from error
    except ClientError as error:
        late = "TransactionTimedOut" in (error.code or "")
        raise StoreError(f"{name}: {SLOW if late else _first_line(error)}") from error
    except DatabaseError as error:
        raise StoreError(f"{name}: {_first_line(error)}; {advice()}") from error
    except (DriverError, Neo4jError, OSError, ValueError) as error:
        raise StoreError(f"{name}: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    message: Any = getattr(error, "message", None) or str(error)
    return str(message).strip().partition("\n")[0]
