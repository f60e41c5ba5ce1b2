"""Documents from files, folders and standard input, and what is said of those that cannot be read."""

import io
import json
import sys
from pathlib import Path

import pytest

from kg.documents import Document, read_all, read_documents
from kg.errors import DocumentError

TEXT = "Le ministre a reçu l’ambassadrice à Nouakchott."


def read(*paths: str | Path) -> tuple[list[Document], list[str]]:
    errors: list[DocumentError] = []
    documents = list(read_documents(paths, on_error=errors.append))
    assert all("\n" not in str(error) for error in errors)
    return documents, [str(error) for error in errors]


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_what_is_given_twice_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, "one/a.txt", TEXT)
    lines = written(tmp_path, "one/b.jsonl", json.dumps({"id": "b", "text": TEXT}))
    monkeypatch.chdir(tmp_path)
    documents, errors = read("one", "one/", lines, tmp_path / "one" / "a.txt")
    assert ([document.id for document in documents], errors) == (["a", "b"], [])
    written(tmp_path, "two/a.txt", TEXT)
    assert len(read("one", "two")[1]) == 1


def test_one_path_alone_is_a_path_and_not_its_letters(tmp_path: Path) -> None:
    path = written(tmp_path, "a.html", TEXT)
    for one in (path, str(path), tmp_path, str(tmp_path)):
        found = list(read_documents(one, on_error=lambda error: pytest.fail(str(error))))
        assert [document.id for document in found] == ["a"]


def test_a_text_file_with_header_lines(tmp_path: Path) -> None:
    given = f"Date: 19 mars 2024\r\nTitle: Une visite\r\nURL: https://exemple.org/1\r\n\r\n{TEXT}"
    [document], errors = read(written(tmp_path, "a.txt", given))
    assert errors == []
    assert document.text == given
    assert (document.id, document.date, document.title) == ("a", "2024-03-19", "Une visite")
    assert document.url == "https://exemple.org/1"


@pytest.mark.parametrize(
    ("header", "date"),
    [
        (" date 2023-12 ", "2023-12"),
        ("date 2024-03-19 ", "2024-03-19"),
        ("Date : 19/03/2024 ", "2024-03-19"),
        ("DATE 1er mars 2024 ", "2024-03-01"),
        ("\ufeffdate: 19.03.2024\n", "2024-03-19"),
        ("Date: 2024/03/19\n", "2024-03-19"),
        ("date 2024-03-19\n", "2024-03-19"),
        ("", None),
        ("Date limite : aucune. ", None),
        ("date ٢٠٢٣-١٢ ", None),
    ],
)
def test_a_header_of_one_line(tmp_path: Path, header: str, date: str | None) -> None:
    [document], errors = read(written(tmp_path, "a.txt", header + TEXT))
    assert (document.date, errors) == (date, [])
    assert document.text == header + TEXT


@pytest.mark.parametrize(
    "date",
    ["2024-03-19 ", "2024-03-19T10:00:00Z", "2024.03.19", "19/03/2024 10:00", "19 mars 2024 à 10 h 30 GMT"],
)
def test_a_date_with_more_on_its_line_keeps_its_precision_and_the_fields_below(
    tmp_path: Path, date: str
) -> None:
    [document], errors = read(written(tmp_path, "a.txt", f"Date: {date}\nTitle: Une visite\n\n{TEXT}"))
    assert (document.date, document.title, errors) == ("2024-03-19", "Une visite", [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    [document], errors = read(written(tmp_path, "a.txt", TEXT.encode(encoding)))
    assert (document.text.lstrip("\ufeff"), errors) == (TEXT, [])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_mark_of_byte_order_says_how_wide_characters_are_read(tmp_path: Path, encoding: str) -> None:
    [document], errors = read(written(tmp_path, "a.txt", f"\ufeff{TEXT}".encode(encoding)))
    assert (document.text, errors) == (TEXT, [])


def test_latin_1_is_read(tmp_path: Path) -> None:
    text = "La délégation a été reçue à Dakar, où elle séjourne jusqu'à vendredi."
    [document], _ = read(written(tmp_path, "a.txt", text.encode("latin-1")))
    assert document.text == text


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t ", "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        ("a.txt", b"\xff\xfea", "UTF-16"),
        ("a.txt", b"Date: 31/02/2024\n\nRien.", "date"),
        ("a.txt", b"date 2023-13 Rien.", "2023-13"),
        ("a.txt", "Date: ٢٠٢٤-٠٣-١٩\n\nRien.".encode(), "is no date"),
        ("a.txt", "Date: 1٩/03/2024\n\nRien.".encode(), "is no date"),
        ("a.txt", "Date: 19 mars ٢٠٢٤\n\nRien.".encode(), "is no date"),
        ("a.txt", b"Date: 2024-03-19\n\n", "nothing but a header"),
        ("a.txt", b"Un mot. " * 2_500_000, "characters"),
        ("a.json", b'{"text": ', "broken JSON"),
        ("a.json", b'"text"', "object"),
        ("a.json", b'{"id": "x"}', '"text"'),
        ("a.json", b'{"text": 3}', "string"),
        ("a.json", b'{"text": "Rien.", "date": "hier"}', "hier"),
        ("a.json", b'{"text": "Rien.", "id": ""}', "id is empty"),
        ("a.json", b"[" * 100_000, "broken JSON"),
        ("a.json", b'{"text": "Un.", "n": ' + b"1" * 5_000 + b"}", "too many digits"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    documents, errors = read(written(tmp_path, name, content))
    assert documents == []
    [error] = errors
    assert said in error
    assert error.startswith(str(tmp_path / name))


def test_a_missing_path_does_not_stop_the_rest(tmp_path: Path) -> None:
    documents, errors = read(tmp_path / "none.txt", written(tmp_path, "b.txt", TEXT))
    assert [document.id for document in documents] == ["b"]
    assert errors == [f"{tmp_path / 'none.txt'}: there is no such file or folder"]


def test_json_objects_and_lists(tmp_path: Path) -> None:
    one = {
        "id": "x",
        "text": TEXT,
        "date": "2023-12",
        "title": "T",
        "url": "https://exemple.org",
        "language": "fr",
        "k": 1,
    }
    documents, errors = read(
        written(tmp_path, "a.json", json.dumps(one)),
        written(tmp_path, "b.json", json.dumps([{"text": "Un."}, {}])),
    )
    assert [(d.id, d.date, d.language) for d in documents] == [("x", "2023-12", "fr"), ("b-1", None, None)]
    assert len(errors) == 1
    assert "b.json[2]" in errors[0]


def test_lines_go_on_behind_a_broken_one(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "1", "text": "Un."}).encode(),
        b'{"id": ',
        b"",
        b"\x00\x01",
        b'{"text": "Cinq."}',
        b'{"text": "Six.", "n": -' + b"1" * 5_000 + b"}",
        b'{"text": "Sept."}',
    ]
    documents, errors = read(written(tmp_path, "a.jsonl", b"\n".join(lines)))
    assert [(d.id, d.text) for d in documents] == [("1", "Un."), ("a-5", "Cinq."), ("a-7", "Sept.")]
    assert [error.split(": ")[0] for error in errors] == [f"{tmp_path}/a.jsonl:{n}" for n in (2, 4, 6)]


def test_a_folder_is_read_in_order_with_its_subfolders(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/c.jsonl", ".hidden/x.txt", "note.md"):
        written(tmp_path, name, '{"text": "Un."}' if name.endswith("jsonl") else TEXT)
    documents, errors = read(tmp_path)
    assert ([d.id for d in documents], errors) == (["c-1", "z", "b"], [])


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert read(tmp_path) == (
        [],
        [f"{tmp_path}: no .txt, .html, .htm, .json, .jsonl, .parquet file is in this folder"],
    )


def test_of_two_documents_with_one_id_the_second_is_left_out(tmp_path: Path) -> None:
    documents, errors = read(written(tmp_path, "1/a.txt", "Un."), written(tmp_path, "2/a.txt", "Deux."))
    assert [d.text for d in documents] == ["Un."]
    assert '"a"' in errors[0]


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (TEXT, ["stdin"]),
        ('{"id": "a", "text": "Un."}\n{"id": "b", "text": "Deux."}\n', ["a", "b"]),
        ('{\n "id": "a",\n "text": "Un."\n}', ["a"]),
        ('[{"id": "a", "text": "Un."}]', ["a"]),
        ('{"id": "a", "text": "Un\x85mot\u2028ici."}\r\n{"id": "b", "text": "Deux\u2029."}', ["a", "b"]),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, given: str, ids: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
    documents, errors = read("-")
    assert ([d.id for d in documents], errors) == (ids, [])


def test_a_fault_is_told_before_the_next_good_document(tmp_path: Path) -> None:
    paths = [written(tmp_path, f"{name}.txt", text) for name, text in {"a": "", "b": "", "c": TEXT}.items()]
    found = read_all(paths)
    for path in paths[:2]:
        assert f"{path}: the text is empty" in str(next(found))


def test_documents_stream(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", '{"text": "Un."}\n{"text": ')
    errors: list[DocumentError] = []
    first = next(read_documents([path], on_error=errors.append))
    assert (first.text, errors) == ("Un.", [])


def test_damaged_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    documents, [error] = read(written(tmp_path, "a.txt", f"{TEXT}\n{TEXT}".encode() + b" caf\xe9."))
    assert documents == []
    assert "a.txt: broken UTF-8, first in line 2" in error


def test_broken_json_is_pointed_at(tmp_path: Path) -> None:
    line = written(tmp_path, "a.jsonl", '{"id": "j2", "text": \n')
    whole = written(tmp_path, "b.json", '{"id": "x",\n "text" "y"}\n')
    _, errors = read(line, whole)
    assert ["column 21" in errors[0], "line 2, column 9" in errors[1]] == [True, True]


def test_half_a_character_is_refused_in_plain_words(tmp_path: Path) -> None:
    [document], [error] = read(written(tmp_path, "a.jsonl", '{"text": "a \\ud800 b"}\n{"text": "abc"}\n'))
    assert document.text == "abc"
    assert "a.jsonl:1: half a character" in error


@pytest.mark.parametrize("field", ["id", "title", "url", "language"])
def test_half_a_character_is_refused_in_every_field(tmp_path: Path, field: str) -> None:
    lines = [
        json.dumps({"id": "a", "text": "Un.", field: "x\ud800"}),
        json.dumps({"id": "b", "text": "Deux."}),
    ]
    documents, errors = read(written(tmp_path, "a.jsonl", "\n".join(lines)))
    assert [document.id for document in documents] == ["b"]
    assert [error.partition("a.jsonl:1: ")[2] for error in errors] == [
        "half a character (the lone surrogate \\ud800), take it out"
    ]


@pytest.mark.skipif(
    not Path("/proc/self/mem").exists(), reason="no file at hand that opens and cannot be read"
)
def test_lines_that_fail_while_they_are_read_do_not_end_the_other_files(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").symlink_to("/proc/self/mem")
    written(tmp_path, "b.txt", TEXT)
    documents, errors = read(tmp_path / "a.jsonl", tmp_path / "b.txt")
    assert [document.id for document in documents] == ["b"]
    assert errors == [f"{tmp_path / 'a.jsonl'}: cannot be read (Input/output error)"]
