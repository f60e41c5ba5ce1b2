"""The TOML files that people write: read with an error that says where, and the line of a value."""

import tomllib
from pathlib import Path
from typing import Any

from kg.errors import SourceError


def read_toml(path: Path) -> dict[str, Any]:
    """What ``path`` says. Raises ``SourceError`` (``path:line: …``) where it is missing or no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SourceError.at(path, 1, "the file is missing, restore it") from error
    except UnicodeDecodeError as error:
        raise SourceError.at(path, 1, "the file is not UTF-8, save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise SourceError.at(path, _line_in(str(error)), f"no valid TOML ({error}), correct it") from error


def line_of(path: Path, written: str) -> int:
    """The first line of ``path`` (from 1) that holds ``written`` as a value or a key; 1 if none does."""
    lines = path.read_text(encoding="utf-8").splitlines()
    quoted = (f'"{written}"', f"'{written}'")
    for forms in (quoted, (written,)):
        for number, line in enumerate(lines, start=1):
            if any(form in line for form in forms):
                return number
    return 1


def problem(path: Path, written: str, what: str) -> str:
    """``path:line: what`` for the line of ``path`` that holds ``written``."""
    return str(SourceError.at(path, line_of(path, written), what))


def _line_in(message: str) -> int:
    """The number in "(at line 3, column 5)"; 1 where the parser gives none."""
    _, found, rest = message.partition("at line ")
    digits = rest.split(",")[0]
    return int(digits) if found and digits.isdigit() else 1
