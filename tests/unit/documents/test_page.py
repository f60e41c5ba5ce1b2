"""A page of HTML gives its title, day and language where nothing else does."""

from pathlib import Path

import pytest

from kg.documents import Document, read_documents

HEAD = (
    '<html lang="fr-SN"><head><title>Visite &agrave;\n  Accra</title>{}</head>'
    "<body><p>Un texte.</p>{}</body></html>"
)
PUBLISHED = '<meta property="article:published_time" content="2024-03-19T10:00:00+01:00">'


def _read(folder: Path, text: str, name: str = "a.html") -> Document:
    (folder / name).write_text(text, encoding="utf-8")
    (document,) = read_documents(folder / name, on_error=print)
    return document


@pytest.mark.parametrize("name", ["a.html", "a.HTM"])
def test_a_page_says_its_title_day_and_language(tmp_path: Path, name: str) -> None:
    document = _read(tmp_path, HEAD.format(PUBLISHED, ""), name)
    assert (document.title, document.date, document.language) == ("Visite à Accra", "2024-03-19", "fr-SN")
    assert document.text == HEAD.format(PUBLISHED, "")


def test_header_lines_count_before_what_the_page_says(tmp_path: Path) -> None:
    header = "Date: 2023-12\nTitle: Un autre titre\nLanguage: fr\n\n"
    document = _read(tmp_path, header + HEAD.format(PUBLISHED, ""))
    assert (document.title, document.date, document.language) == ("Un autre titre", "2023-12", "fr")


def test_a_text_that_holds_html_is_no_page(tmp_path: Path) -> None:
    document = _read(tmp_path, HEAD.format(PUBLISHED, ""), "a.txt")
    assert (document.title, document.date, document.language) == (None, None, None)


@pytest.mark.parametrize(
    ("body", "date"),
    [
        ('<time datetime="2024-03-19">mardi</time>', "2024-03-19"),
        ('<time datetime="2024-03-19">a</time><time datetime="2024-03-19 12:00">b</time>', "2024-03-19"),
        ('<time datetime="2024-03-19">a</time><time datetime="2024-03-21">b</time>', None),
        (
            '<time datetime="2024-03-21">a</time><time datetime="2024-03-19" pubdate>b</time>',
            "2024-03-19",
        ),
        (
            '<aside><time datetime="2020-01-01">a</time></aside><time datetime="2024-03-19">b</time>',
            "2024-03-19",
        ),
        ('<time datetime="12:30">midi</time><time datetime="P2D">b</time><time>c</time>', None),
    ],
)
def test_a_day_that_the_text_marks_counts_if_it_is_the_only_one(
    tmp_path: Path, body: str, date: str | None
) -> None:
    assert _read(tmp_path, HEAD.format("", body)).date == date


def test_the_title_of_a_picture_is_none_of_the_page(tmp_path: Path) -> None:
    document = _read(tmp_path, HEAD.format("", "<svg><title>Armoiries</title></svg>"))
    assert document.title == "Visite à Accra"


@pytest.mark.parametrize(
    "text", ["Un texte sans balise.", "<title></title><html lang><meta><p>Un", "<title>Un"]
)
def test_a_page_that_says_nothing_of_itself_or_is_broken_is_read(tmp_path: Path, text: str) -> None:
    document = _read(tmp_path, text)
    assert (document.date, document.language) == (None, None)


@pytest.mark.parametrize(
    ("said", "language"), [("en", None), ("en-US", None), ("es", "es"), ("fr-BE", "fr-BE")]
)
def test_the_language_of_a_template_is_not_that_of_the_page(
    tmp_path: Path, said: str, language: str | None
) -> None:
    assert _read(tmp_path, f'<html lang="{said}"><p>Une visite.</p>').language == language
