"""Runs the application and turns every error into one line and an exit code.

0 is done, 1 failed, 2 misused, 130 interrupted.
"""

import os
import sys

from kg.cli import (  # noqa: F401 - each registers its command
    ask,
    backup,
    check,
    cypher,
    delete,
    explain,
    export,
    extract,
    load,
    migrate,
    queries,
    render,
    restore,
    run,
    score,
    show,
    status,
    terminal,
)
from kg.cli.app import app
from kg.cli.interrupt import Interrupted, terminable
from kg.errors import KgError, UsageError

_FAILED, _MISUSED, _INTERRUPTED = 1, 2, 130


def main() -> None:
    """The command ``kg``."""
    terminal.lenient()
    try:
        with terminable():
            app()
    except UsageError as error:
        _end(str(error), _MISUSED)
    except KgError as error:
        _end(str(error), _FAILED)
    except Interrupted as error:
        _end(str(error), _INTERRUPTED)
    except KeyboardInterrupt:
        _end("interrupted", _INTERRUPTED)
    except SystemExit as ended:
        if ended.code == _INTERRUPTED:  # Typer's own end of an interrupted command says nothing
            terminal.complain("interrupted")
        raise
    except OSError as error:
        _end(_system(error), _FAILED)
    except Exception as error:  # whatever remains is a fault of this program: one line, details on demand
        if os.environ.get("KG_DEBUG"):
            raise
        _end(f"internal error, {type(error).__name__}: {error} (KG_DEBUG=1 shows where)", _FAILED)


def _end(message: str, code: int) -> None:
    terminal.complain(message)
    sys.exit(code)


def _system(error: OSError) -> str:
    reason = error.strerror or str(error)
    return reason if error.filename is None else f"{error.filename}: {reason}"
