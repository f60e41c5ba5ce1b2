"""Files that are no plain texts are refused with what to do about them."""

from pathlib import Path

import pytest

from kg.documents import read_all
from kg.errors import DocumentError

TEXT = "Le ministre a reçu l’ambassadrice à Nouakchott."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n% un fichier sans octet binaire\n", "this is a PDF and no plain text, convert it"),
        (
            b"{\\rtf1\\ansi Le ministre a re\\'e7u son homologue.}",
            "this is RTF and no plain text, convert it",
        ),
        (TEXT.encode("utf-16-le"), "this looks like UTF-16 without a byte order mark, save it as UTF-8"),
        (TEXT.encode("utf-16-be"), "this looks like UTF-16 without a byte order mark, save it as UTF-8"),
        (bytes(200) + TEXT.encode(), "this is no text but binary data"),
    ],
)
def test_the_message_says_what_the_file_is(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    (error,) = read_all([path])
    assert isinstance(error, DocumentError)
    assert str(error).startswith(f"{path}: {said}")
